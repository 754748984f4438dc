// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/queries/organization_queries.h"
#include "core/store/queries/plan_queries.h"
#include "core/store/verbs/organization_verbs.h"
#include "tests/support/core/test_workspace.h"
#include "tests/support/gui/test_session.h"
#include "ui/responsibility/matrix_view.h"
#include "ui/responsibility/responsibility_page.h"

#include <QTest>

namespace gangmu::test {

/// A small plan in a page of its own: two chapters of tasks, four departments and a collective.
class ResponsibilityFixture : public testing::Test
{
protected:
    ResponsibilityFixture();
    /// Shows the page on the workspace, current.
    void open();
    Workspace &workspace() const { return *session.workspace(); }

    /// The matrix as people see it: one line a row, heading or title and marks, "." for an empty cell.
    std::string shown() const;
    std::string headings() const; ///< names above the columns
    QModelIndex cell(const char *task, const char *organization) const;
    void click(const QModelIndex &index, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void clickOn(const char *button);
    void typeInto(const char *edit, const QString &text);
    OrganizationId organization(const QString &name) const;

    TestSession made;
    Session &session = made.session;
    std::unique_ptr<ResponsibilityPage> page;
    MatrixView *view = nullptr;
};

} // namespace gangmu::test
