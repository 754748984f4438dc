// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_page.h"

#include "resources/icons/icons.h"
#include "ui/shell/file_actions.h"
#include "ui/shell/theme.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidth = 620;
constexpr qsizetype mostRows = 6;

QLabel *label(const QString &text, const char *property, const QVariant &value, QWidget *parent)
{
    auto *result = new QLabel(text, parent);
    result->setProperty(property, value);
    return result;
}

/// "规划.gangmu   /home/…", with a button that takes a missing one off the list.
QWidget *recentRow(const QString &path, FileActions &files, QWidget *parent)
{
    const QFileInfo info(path);
    const bool there = info.exists();
    auto *row = new QWidget(parent);
    row->setObjectName(u"recentRow"_s);
    auto *open = new QPushButton(row);
    open->setObjectName(u"recentOpen"_s);
    open->setFlat(true);
    open->setAccessibleName(there ? info.fileName()
                                  : FileActions::tr("%1（文件不在了）").arg(info.fileName()));
    open->setToolTip(QDir::toNativeSeparators(path));
    auto *inner = new QHBoxLayout(open);
    inner->setContentsMargins(10, 0, 10, 0);
    inner->addWidget(new QLabel(info.fileName(), open));
    QLabel *where = label(there ? QDir::toNativeSeparators(info.path()) : FileActions::tr("文件不在了"),
                          "muted", true, open);
    where->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    where->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    inner->addWidget(where, 1);
    for (QLabel *part : open->findChildren<QLabel *>())
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    QObject::connect(open, &QPushButton::clicked, &files, [&files, path] { files.openRecent(path); });
    auto *remove = new QToolButton(row);
    remove->setObjectName(u"recentRemove"_s);
    remove->setText(u"✕"_s);
    remove->setToolTip(FileActions::tr("从列表中移除"));
    remove->setAccessibleName(FileActions::tr("从列表中移除 %1").arg(info.fileName()));
    // Queued: removing rebuilds the list with this very button.
    QObject::connect(
        remove, &QToolButton::clicked, &files, [&files, path] { files.recentFiles().remove(path); },
        Qt::QueuedConnection);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(open, 1);
    layout->addWidget(remove);
    return row;
}

} // namespace

StartPage::StartPage(FileActions &files, QWidget *parent)
    : QWidget(parent), m_files(files), m_recent(new QWidget(this)), m_drop(new QFrame(this))
{
    setObjectName(u"startPage"_s);
    auto *column = new QWidget(this);
    column->setMaximumWidth(columnWidth);
    auto *icon = new QLabel(column);
    icon->setPixmap(applicationIcon().pixmap(64, 64));
    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addStretch();
    titles->addWidget(label(tr("纲目"), "heading", 1, column));
    QLabel *claim = label(tr("标准化规划编辑器。一个文件装下规划、责任、指标和标准，数据不离开这台电脑。"),
                          "muted", true, column);
    claim->setWordWrap(true);
    titles->addWidget(claim);
    titles->addStretch();
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(icon);
    head->addLayout(titles, 1);

    m_recent->setObjectName(u"recentFiles"_s);
    auto *recent = new QVBoxLayout(m_recent);
    recent->setContentsMargins(0, 0, 0, 0);
    recent->setSpacing(4);
    recent->addWidget(label(tr("最近打开"), "heading", 3, m_recent));
    m_recentRows = new QVBoxLayout;
    m_recentRows->setSpacing(0);
    recent->addLayout(m_recentRows);

    m_drop->setObjectName(u"dropArea"_s);
    auto *drop = new QVBoxLayout(m_drop);
    drop->setContentsMargins(16, 16, 16, 16);
    QLabel *hint =
        label(tr("把 .gangmu 文件拖到这里打开，把规划文本（.txt）拖到这里导入"), "muted", true, m_drop);
    hint->setAlignment(Qt::AlignCenter);
    hint->setWordWrap(true);
    drop->addWidget(hint);

    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(20);
    layout->addStretch(2);
    layout->addLayout(head);
    layout->addWidget(makeActions());
    layout->addWidget(m_recent);
    layout->addWidget(m_drop);
    layout->addStretch(3);
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addStretch(1);
    outer->addWidget(column, 100);
    outer->addStretch(1);
    connect(&files.recentFiles(), &RecentFiles::changed, this, &StartPage::fillRecent);
    fillRecent();
}

QWidget *StartPage::makeActions()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const auto add = [&](const QString &name, const QString &icon, const QString &text, auto slot) {
        auto *button = new QPushButton(themeIcon(icon), text, row);
        button->setObjectName(name);
        button->setMinimumHeight(40);
        connect(button, &QPushButton::clicked, &m_files, slot);
        layout->addWidget(button, 1);
    };
    add(u"startNew"_s, u"document-new"_s, tr("新建工作区…"), &FileActions::newWorkspace);
    add(u"startOpen"_s, u"document-open"_s, tr("打开工作区…"), &FileActions::openWorkspace);
    add(u"startSample"_s, u"document-preview"_s, tr("看看示例…"), &FileActions::openSample);
    return row;
}

void StartPage::fillRecent()
{
    while (QLayoutItem *item = m_recentRows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const QStringList paths = m_files.recentFiles().paths().mid(0, mostRows);
    for (const QString &path : paths)
        m_recentRows->addWidget(recentRow(path, m_files, m_recent));
    m_recent->setVisible(!paths.isEmpty());
}

void StartPage::setDropHint(bool over)
{
    m_drop->setProperty("over", over);
    m_drop->style()->unpolish(m_drop);
    m_drop->style()->polish(m_drop);
}

} // namespace gangmu
