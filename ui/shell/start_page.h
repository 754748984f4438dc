// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace gangmu {

class FileActions;

/// What the window shows while no workspace is open: three ways to begin, the files opened last, and room to
/// drop one.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(FileActions &files, QWidget *parent = nullptr);

    /// While something that can be dropped is over the window.
    void setDropHint(bool over);

private:
    QWidget *makeActions();
    void fillRecent();

    FileActions &m_files;
    QWidget *m_recent;
    QVBoxLayout *m_recentRows;
    QWidget *m_drop;
};

} // namespace gangmu
