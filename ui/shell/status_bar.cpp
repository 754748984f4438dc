// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_bar.h"

#include "ui/shell/job_indicator.h"

#include <QAction>
#include <QBoxLayout>
#include <QDir>
#include <QLabel>
#include <QToolButton>

namespace gangmu {

using namespace Qt::StringLiterals;

StatusBar::StatusBar(Session &session, QAction *undo, QWidget *parent)
    : QFrame(parent),
      m_session(session),
      m_file(new QLabel(this)),
      m_saved(new QLabel(this)),
      m_undo(new QToolButton(this))
{
    setObjectName(u"statusBar"_s);
    m_file->setObjectName(u"statusFile"_s);
    m_saved->setObjectName(u"statusSaved"_s);
    m_undo->setObjectName(u"statusUndo"_s);
    m_undo->setDefaultAction(undo);
    m_undo->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_undo->setFocusPolicy(Qt::TabFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 2, 12, 2);
    layout->setSpacing(12);
    layout->addWidget(m_file);
    layout->addWidget(m_saved);
    layout->addWidget(m_undo);
    layout->addStretch();
    layout->addWidget(new JobIndicator(session.jobs(), this));
    setMinimumHeight(30);
    connect(undo, &QAction::changed, this, [this, undo] { m_undo->setVisible(undo->isEnabled()); });
    connect(&session, &Session::workspaceReplaced, this, &StatusBar::follow);
    connect(&session, &Session::changed, this, &StatusBar::follow);
    m_undo->setVisible(undo->isEnabled());
    follow();
}

void StatusBar::follow()
{
    const Workspace *workspace = m_session.workspace();
    m_file->setText(workspace ? workspace->fileName() : tr("没有打开的工作区"));
    m_file->setToolTip(workspace ? QDir::toNativeSeparators(workspace->path()) : QString());
    m_saved->setVisible(workspace);
    if (!workspace)
        return;
    const QDateTime at = workspace->lastChange().toLocalTime();
    if (workspace->isReadOnly())
        m_saved->setText(tr("只读"));
    else if (!at.isValid())
        m_saved->setText(tr("已保存"));
    else if (at.date() == m_session.clock().today())
        m_saved->setText(tr("已保存 %1").arg(at.time().toString(u"HH:mm:ss"_s)));
    else
        m_saved->setText(tr("已保存 %1").arg(at.toString(u"yyyy-MM-dd HH:mm"_s)));
    m_saved->setToolTip(tr("每次修改都立即写入文件，不需要另外保存。"));
}

} // namespace gangmu
