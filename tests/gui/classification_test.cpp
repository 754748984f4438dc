// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/warnings.h"
#include "ui/classification/classification_action.h"
#include "ui/classification/classification_model.h"
#include "ui/classification/classification_picker.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace gangmu {
namespace {

TEST(ClassificationModel, IsASoundTree)
{
    ClassificationModel model(Classification::ccs());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(model.rowCount(), 24);
    const QModelIndex a00 = model.indexOf(u"A00"_s);
    EXPECT_EQ(a00.parent().data().toString(), u"A00/09"_s);
    EXPECT_EQ(a00.parent().parent().data().toString(), u"A"_s);
}

TEST(ClassificationPicker, FindsAClassByWhatOneTypes)
{
    QWidget window;
    auto *picker = new ClassificationPicker(u"CCS"_s, Classification::ccs(), {}, &window);
    const QSignalSpy picked(picker, &ClassificationPicker::picked);
    auto *text = picker->findChild<QLineEdit *>(u"classificationText"_s);
    auto *tree = picker->findChild<QTreeView *>(u"classificationTree"_s);
    const QAbstractItemModelTester tester(tree->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    picker->open();
    QTest::keyClicks(text, u"a00"_s);
    EXPECT_EQ(tree->currentIndex().data().toString(), u"A00/09"_s);
    QTest::keyClick(text, Qt::Key_Down);
    EXPECT_EQ(tree->currentIndex().data().toString(), u"A00"_s);
    text->setText(u"bzhzlgl"_s); // 标准化、质量管理
    EXPECT_EQ(tree->currentIndex().data().toString(), u"A00"_s);
    QTest::keyClick(text, Qt::Key_Return);
    ASSERT_EQ(picked.size(), 1);
    EXPECT_EQ(picked.first().first().toString(), u"A00"_s);
}

TEST(ClassificationAction, PutsACodeWhereTheCursorIs)
{
    const QString two = u"67.040; 13.060.20"_s;
    EXPECT_EQ(codeAtCursor(two, 3), u"67.040"_s);
    EXPECT_EQ(codeAtCursor(two, two.size()), u"13.060.20"_s);
    EXPECT_EQ(withCode(two, 0, u"01"_s), u"01; 13.060.20"_s);
    EXPECT_EQ(withCode(two, two.size(), u"01"_s), u"67.040; 01"_s);
    EXPECT_EQ(withCode(u"X 10；"_s, 5, u"A00"_s), u"X 10；A00"_s);
    EXPECT_EQ(withCode({}, 0, u"A00"_s), u"A00"_s);
}

} // namespace
} // namespace gangmu
