// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/classification/classification_action.h"

#include "core/domain/terms.h"
#include "ui/classification/classification_picker.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

struct ClassificationText
{
    Q_DECLARE_TR_FUNCTIONS(ClassificationText)
};

bool isSeparator(QChar c)
{
    return QStringView(u";；、,，/\n").contains(c);
}

/// Begin and end of the code around the cursor, without the blanks at its ends.
std::pair<qsizetype, qsizetype> codeAround(const QString &text, qsizetype cursor)
{
    qsizetype begin = std::clamp<qsizetype>(cursor, 0, text.size());
    qsizetype end = begin;
    while (begin > 0 && !isSeparator(text[begin - 1]))
        --begin;
    while (end < text.size() && !isSeparator(text[end]))
        ++end;
    while (begin < end && text[begin].isSpace())
        ++begin;
    while (end > begin && text[end - 1].isSpace())
        --end;
    return {begin, end};
}

} // namespace

bool isClassified(StandardColumn column)
{
    return column == StandardColumn::Ics || column == StandardColumn::Ccs;
}

QString codeAtCursor(const QString &text, qsizetype cursor)
{
    const auto [begin, end] = codeAround(text, cursor);
    return text.mid(begin, end - begin);
}

QString withCode(const QString &text, qsizetype cursor, const QString &code)
{
    const auto [begin, end] = codeAround(text, cursor);
    return text.left(begin) + code + text.mid(end);
}

QAction *addClassificationAction(QLineEdit *line, StandardColumn column, std::function<void()> picked)
{
    auto *action = line->addAction(themeIcon(u"view-list-tree"_s), QLineEdit::TrailingPosition);
    action->setObjectName(u"pickClass_"_s + codeOf(column));
    action->setText(ClassificationText::tr("从%1分类中选取").arg(termOf(column)));
    action->setToolTip(ClassificationText::tr("从%1分类中选取（F4）").arg(termOf(column)));
    action->setShortcut(Qt::Key_F4);
    action->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(action, &QAction::triggered, line, [line, column, action, picked = std::move(picked)] {
        if (line->isReadOnly())
            return;
        const qsizetype cursor = line->cursorPosition();
        // A child of the line, so that a cell's editor knows that it is still being worked with.
        auto *picker = new ClassificationPicker(
            action->text(), column == StandardColumn::Ics ? Classification::ics() : Classification::ccs(),
            codeAtCursor(line->text(), cursor).remove(u' '), line);
        QObject::connect(picker, &ClassificationPicker::picked, line,
                         [line, cursor, picked](const QString &code) {
                             line->setText(withCode(line->text(), cursor, code));
                             line->setModified(true);
                             picked();
                         });
        picker->open();
    });
    return action;
}

} // namespace gangmu
