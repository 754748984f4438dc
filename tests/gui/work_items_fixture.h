// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/queries/standard_queries.h"
#include "core/store/verbs/committee_verbs.h"
#include "core/store/verbs/work_item_verbs.h"
#include "tests/support/core/test_workspace.h"
#include "tests/support/gui/test_session.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QTest>
#include <QWidget>

namespace gangmu::test {

/// Types as a Chinese input method does: composed text arrives at once.
inline void compose(QWidget *widget, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(widget, &event);
}

/// A widget below another by its object name; fails the test where there is none.
template <class W>
W *child(const QWidget *of, const char *name)
{
    W *widget = of->findChild<W *>(QLatin1String(name));
    EXPECT_TRUE(widget) << name;
    return widget;
}

/// Replaces the text of a line and presses Enter, as one does.
inline void typeInto(const QWidget *of, const char *name, const QString &text)
{
    auto *line = child<QLineEdit>(of, name);
    ASSERT_TRUE(line->isVisible()) << name;
    line->setFocus();
    line->selectAll();
    if (text.isEmpty())
        QTest::keyClick(line, Qt::Key_Delete);
    else
        compose(line, text);
    QTest::keyClick(line, Qt::Key_Return);
}

inline void click(const QWidget *of, const char *name)
{
    auto *widget = child<QWidget>(of, name);
    ASSERT_TRUE(widget->isVisible() && widget->isEnabled()) << name;
    QTest::mouseClick(widget, Qt::LeftButton);
}

inline void copyRows(const QList<QStringList> &rows)
{
    QStringList lines;
    for (const QStringList &row : rows)
        lines += row.join(u'\t');
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace gangmu::test
