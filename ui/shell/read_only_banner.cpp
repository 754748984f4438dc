// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/read_only_banner.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace gangmu {

using namespace Qt::StringLiterals;

ReadOnlyBanner::ReadOnlyBanner(Session &session, QAction *saveCopy, QWidget *parent)
    : QFrame(parent), m_session(session), m_text(new QLabel(this))
{
    setObjectName(u"readOnlyBanner"_s);
    m_text->setObjectName(u"readOnlyText"_s);
    m_text->setWordWrap(true);
    auto *copy = new QToolButton(this);
    copy->setObjectName(u"readOnlySaveCopy"_s);
    copy->setText(tr("另存副本…"));
    copy->setIcon(saveCopy->icon());
    copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(copy, &QToolButton::clicked, saveCopy, &QAction::trigger);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(copy);
    connect(&session, &Session::workspaceReplaced, this, &ReadOnlyBanner::follow);
    follow();
}

void ReadOnlyBanner::follow()
{
    const Workspace *workspace = m_session.workspace();
    setVisible(workspace && workspace->isReadOnly());
    if (!workspace)
        return;
    m_text->setText(workspace->lockedBy().isEmpty()
                        ? tr("只读：这个文件不能写入。要修改，请另存副本。")
                        : tr("只读：%1 正在编辑这个文件。对方关闭后重新打开即可修改，或另存副本。")
                              .arg(workspace->lockedBy()));
}

} // namespace gangmu
