// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/committee.h"
#include "ui/inspector/inspector_panel.h"

class QLabel;

namespace gangmu {

class Facts;
class HistorySection;
class LinksList;

/// A technical committee, to look at: who it is, whether it is composed by the rules, the committees above
/// and below it. It is edited where it is listed.
class CommitteePanel : public InspectorPanel
{
    Q_OBJECT

public:
    CommitteePanel(Session &session, QWidget *parent);

protected:
    void read() override;

private:
    void readFacts(const Committee &committee);
    void readComposition(const Committee &committee);
    void readLinks(const Committee &committee);

    QLabel *m_heading;
    Facts *m_facts;
    QLabel *m_findings;
    LinksList *m_links;
    HistorySection *m_history;
};

} // namespace gangmu
