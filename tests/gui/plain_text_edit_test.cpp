// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/plain_text_edit.h"

#include <gtest/gtest.h>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace gangmu;
using namespace Qt::StringLiterals;

TEST(PlainTextEdit, PastesTextAndNothingWhereThereIsNone)
{
    PlainTextEdit edit;
    QClipboard &clipboard = *QGuiApplication::clipboard();
    clipboard.setMimeData(new QMimeData);
    edit.paste();
    EXPECT_EQ(edit.toPlainText(), QString());
    clipboard.setText(u"省质监局\t省市场监管局"_s);
    edit.paste();
    EXPECT_EQ(edit.toPlainText(), u"省质监局\t省市场监管局"_s);
    auto *picture = new QMimeData;
    picture->setData(u"image/png"_s, "not text");
    clipboard.setMimeData(picture);
    edit.paste();
    EXPECT_EQ(edit.toPlainText(), u"省质监局\t省市场监管局"_s);
    clipboard.clear();
}
