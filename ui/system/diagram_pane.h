// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/system/diagram_export.h"
#include "ui/system/open_system.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPrinter;
class QToolButton;

namespace gangmu {

class DiagramView;
class Session;

/// The 结构图 with what can be chosen about it: form, paper, counts, zoom.
class DiagramPane final : public QWidget
{
    Q_OBJECT

public:
    DiagramPane(Session &session, const OpenSystem &system, QWidget *parent = nullptr);

    DiagramView &view() const { return *m_view; }
    /// What is shown, for paper.
    PaperDiagram onPaper() const;
    void print(QPrinter &printer) const;

    QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

private:
    QToolButton *tool(const QString &name, const QString &icon, const QString &text);
    void showForm();
    void setForm(DiagramForm form);
    void setPaperIndex(int index);
    void askExport(const QString &suffix);

    Session &m_session;
    const OpenSystem &m_system;
    DiagramView *m_view;
    QComboBox *m_form;
    QComboBox *m_paper;
    QToolButton *m_counts;
    QLabel *m_zoom;
};

} // namespace gangmu
