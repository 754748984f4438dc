// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/about_dialog.h"
#include "ui/shell/plain_text_edit.h"

#include "core/store/libraries.h"
#include "resources/icons/icons.h"

#include <QApplication>
#include <QBoxLayout>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QTabWidget>
#include <QTreeWidget>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

struct AboutText
{
    Q_DECLARE_TR_FUNCTIONS(gangmu::AboutText)
};

struct Library
{
    QString name;
    QString version;
    QString licence;
};

QList<Library> libraries()
{
    return {
        {u"Qt"_s, QString::fromLatin1(qVersion()), u"LGPL-3.0 / GPL-3.0"_s},
        {u"Qt Charts"_s, QString::fromLatin1(qVersion()), u"GPL-3.0"_s},
        {u"SQLite"_s, sqliteVersion(), AboutText::tr("公有领域")},
        {u"SQLiteCpp"_s, {}, u"MIT"_s},
        {u"ICU"_s, icuVersion(), u"Unicode-3.0"_s},
        {AboutText::tr("Breeze 图标"), {}, u"LGPL-3.0-or-later"_s},
        {AboutText::tr("Noto CJK 字体"), {}, u"OFL-1.1"_s},
    };
}

QWidget *aboutTab(QWidget *parent)
{
    auto *tab = new QWidget(parent);
    auto *icon = new QLabel(tab);
    icon->setPixmap(applicationIcon().pixmap(64, 64));
    auto *name = new QLabel(AboutText::tr("纲目 %1").arg(QApplication::applicationVersion()), tab);
    name->setProperty("heading", 1);
    auto *text = new QLabel(
        AboutText::tr("标准化规划编辑器：把规划文本变成提纲、指标和责任分工，随时说清楚做到了哪里。\n\n"
                      "全部数据都在您自己的文件里，程序不联网。\n\n"
                      "本程序是自由软件，按 GNU 通用公共许可证第 3 版或更新版本授权，不作任何担保。"),
        tab);
    text->setObjectName(u"aboutText"_s);
    text->setWordWrap(true);
    auto *layout = new QGridLayout(tab);
    layout->setContentsMargins(16, 24, 16, 16);
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(8);
    layout->addWidget(icon, 0, 0, 2, 1, Qt::AlignTop);
    layout->addWidget(name, 0, 1);
    layout->addWidget(text, 1, 1);
    layout->setColumnStretch(1, 1);
    layout->setRowStretch(2, 1);
    return tab;
}

QWidget *librariesTab(QWidget *parent)
{
    auto *list = new QTreeWidget(parent);
    list->setObjectName(u"aboutLibraries"_s);
    list->setAccessibleName(AboutText::tr("组件与许可"));
    list->setRootIsDecorated(false);
    list->setHeaderLabels({AboutText::tr("组件"), AboutText::tr("版本"), AboutText::tr("许可")});
    const QList<Library> all = libraries();
    for (const Library &library : all)
        new QTreeWidgetItem(list, {library.name, library.version, library.licence});
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return list;
}

QWidget *licenceTab(QWidget *parent)
{
    auto *view = new PlainTextEdit(parent);
    view->setObjectName(u"aboutLicence"_s);
    view->setAccessibleName(AboutText::tr("许可证全文"));
    view->setReadOnly(true);
    QFile file(u":/LICENSE"_s);
    if (file.open(QIODevice::ReadOnly))
        view->setPlainText(QString::fromUtf8(file.readAll()));
    return view;
}

} // namespace

void showAbout(QWidget *window)
{
    auto *dialog = new QDialog(window);
    dialog->setObjectName(u"aboutDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(AboutText::tr("关于纲目"));
    auto *tabs = new QTabWidget(dialog);
    tabs->setObjectName(u"aboutTabs"_s);
    tabs->addTab(aboutTab(tabs), AboutText::tr("关于"));
    tabs->addTab(librariesTab(tabs), AboutText::tr("组件与许可"));
    tabs->addTab(licenceTab(tabs), u"GPL-3.0"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(tabs);
    layout->addWidget(buttons);
    dialog->resize(560, 420);
    dialog->open();
}

} // namespace gangmu
