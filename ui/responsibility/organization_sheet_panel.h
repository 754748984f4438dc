// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/matrix_tables.h"
#include "ui/shell/session.h"

#include <QWidget>

class QComboBox;
class QPrinter;
class QTextBrowser;

namespace gangmu {

class ResponsibilityModel;

/// 单位清单: what one organization leads and takes part in, on one page, to copy and to print.
class OrganizationSheetPanel : public QWidget
{
    Q_OBJECT

public:
    OrganizationSheetPanel(Session &session, const ResponsibilityModel &model, QWidget *parent = nullptr);

    OrganizationId organization() const { return m_organization; }
    void show(OrganizationId organization);
    /// After the matrix changed; does nothing while hidden.
    void refresh();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

Q_SIGNALS:
    void picked(gangmu::OrganizationId organization); ///< chosen in the list

private:
    OrganizationSheet sheetOf(int column) const;
    void fillChoice();
    void copy();
    void print(const QList<int> &columns, const QString &title);
    void open(const QUrl &link);

    Session &m_session;
    const ResponsibilityModel &m_model;
    OrganizationId m_organization;
    QList<Target> m_targets;
    QComboBox *m_choice;
    QTextBrowser *m_text;
};

/// One sheet a page.
void printSheets(QPrinter &printer, const QList<OrganizationSheet> &sheets, const QString &planTitle);

} // namespace gangmu
