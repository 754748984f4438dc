// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspector_panel.h"

class QFormLayout;
class QLabel;

namespace gangmu {

class HistorySection;
class LinksList;

/// A standard or a work item, to look at: its number, title, dates and what it belongs to.
class StandardPanel : public InspectorPanel
{
    Q_OBJECT

public:
    StandardPanel(Session &session, QWidget *parent);

protected:
    void read() override;

private:
    void readStandard();
    void readWorkItem();
    void addField(const QString &name, const QString &value);

    QLabel *m_heading;
    QFormLayout *m_form;
    LinksList *m_links;
    HistorySection *m_history;
};

} // namespace gangmu
