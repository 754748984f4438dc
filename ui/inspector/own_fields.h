// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/standard.h"
#include "ui/inspector/section.h"

#include <QHash>

class QFormLayout;

namespace gangmu {

/// "自定义字段": one row for each field that the users added to their catalogue, with the editor of its kind.
class OwnFields : public Section
{
    Q_OBJECT

public:
    explicit OwnFields(QWidget *parent = nullptr);

    /// Hidden where there are no fields.
    void showValues(const QList<CatalogueField> &fields, const QHash<CatalogueFieldId, QString> &texts,
                    bool writable);
    /// Shows what is stored instead of what was typed.
    void revert();

Q_SIGNALS:
    void edited(gangmu::CatalogueFieldId field, const QString &text);

private:
    void build();

    QList<CatalogueField> m_fields;
    QFormLayout *m_form;
};

} // namespace gangmu
