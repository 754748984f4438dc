// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/plan_tree.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gangmu {

namespace {

constexpr qsizetype longestGeneralTitle = 12;

class MatrixRoles
{
public:
    MatrixRoles(PlanTree &tree, const Vocabulary &words) : m_tree(tree), m_words(words) {}

    void assign()
    {
        findTaskChapters();
        QList<int> boxItems;
        QList<int> projects;
        QList<int> tasks;
        for (int i = 0; i < m_tree.nodes.size(); ++i) {
            const TreeNode &each = m_tree.nodes[i];
            if (each.node.kind == PlanNodeKind::BoxItem)
                boxItems.append(i);
            else if (each.node.kind == PlanNodeKind::MajorProject)
                projects.append(i);
            else if (isTask(i))
                tasks.append(i);
        }
        const bool boxes = rowsIfShared(boxItems);
        const bool works = rowsIfShared(projects);
        const bool shared = carries(tasks);
        for (int task : std::as_const(tasks))
            setTask(task, shared || !(boxes || works) ? MatrixRole::Row : MatrixRole::Listed);
        // Whatever carries a responsibility is a row, wherever it stands.
        for (TreeNode &each : m_tree.nodes) {
            if (!each.node.responsibilities.isEmpty())
                each.node.matrixRole = MatrixRole::Row;
        }
    }

private:
    void findTaskChapters()
    {
        QList<int> chapters;
        for (int root : std::as_const(m_tree.roots)) {
            if (m_tree.nodes[root].isHeading())
                chapters.append(root);
        }
        for (int chapter : std::as_const(chapters)) {
            if (m_words.containsAny(m_tree.nodes[chapter].node.title, u"structure/task_chapters"_s))
                m_chapters.insert(chapter);
        }
        if (!m_chapters.isEmpty())
            return;
        // No chapter calls itself the tasks: all do that are neither the beginning nor projects. The last
        // ones, of support, belong to them where the numbering of the items runs on into them.
        int last = 0;
        for (int chapter : std::as_const(chapters)) {
            const QString &title = m_tree.nodes[chapter].node.title;
            const int first = firstValue(chapter);
            const bool runsOn = first > 1 && first == last + 1;
            const bool support = m_words.containsAny(title, u"structure/support_chapters"_s) && !runsOn;
            if (!isGeneral(chapter) && !support &&
                !m_words.containsAny(title, u"structure/project_chapters"_s))
                m_chapters.insert(chapter);
            last = lastValue(chapter, last);
        }
    }

    bool isGeneral(int chapter) const
    {
        // 夯实发展基础，提升… is a task, 发展基础 is not.
        const QString &title = m_tree.nodes[chapter].node.title;
        if (title.size() <= longestGeneralTitle &&
            m_words.containsAny(title, u"structure/general_chapters"_s))
            return true;
        return std::ranges::any_of(m_tree.nodes[chapter].children, [&](int child) {
            return m_tree.nodes[child].isHeading() &&
                   m_words.set(u"structure/general_sections"_s).contains(m_tree.nodes[child].node.title);
        });
    }

    int firstValue(int chapter) const
    {
        for (int child : m_tree.nodes[chapter].children) {
            if (m_tree.nodes[child].isHeading())
                return m_tree.nodes[child].value;
        }
        return 0;
    }

    int lastValue(int chapter, int fallback) const
    {
        for (int child : m_tree.nodes[chapter].children) {
            if (m_tree.nodes[child].isHeading())
                fallback = m_tree.nodes[child].value;
        }
        return fallback;
    }

    /// A numbered item without numbered items below, in a chapter of tasks; a chapter itself only where it is
    /// one paragraph, as in plans without levels.
    bool isTask(int index) const
    {
        const TreeNode &each = m_tree.nodes[index];
        if (!each.isHeading() || m_tree.hasHeadingBelow(index) ||
            (each.parent < 0 && each.node.body.isEmpty()))
            return false;
        // What somebody already answers for as a whole is one row.
        for (int above = each.parent; above >= 0; above = m_tree.nodes[above].parent) {
            if (!m_tree.nodes[above].node.responsibilities.isEmpty())
                return false;
        }
        return m_chapters.contains(m_tree.chapterOf(index));
    }

    QList<int> partsOf(int task) const
    {
        QList<int> parts;
        for (int child : m_tree.nodes[task].children) {
            if (!m_tree.nodes[child].node.responsibilities.isEmpty() &&
                m_tree.nodes[child].node.kind == PlanNodeKind::Paragraph)
                parts.append(child);
        }
        return parts;
    }

    bool carries(const QList<int> &group) const
    {
        return std::ranges::any_of(group, [&](int index) {
            return !m_tree.nodes[index].node.responsibilities.isEmpty() || !partsOf(index).isEmpty();
        });
    }

    bool rowsIfShared(const QList<int> &group)
    {
        if (!carries(group))
            return false;
        for (int index : group)
            setTask(index, MatrixRole::Row);
        return true;
    }

    /// Where a task has parts, they are the rows and the heading above them is none.
    void setTask(int index, MatrixRole role)
    {
        const QList<int> parts = partsOf(index);
        if (parts.isEmpty())
            m_tree.nodes[index].node.matrixRole = role;
        for (int part : parts)
            m_tree.nodes[part].node.matrixRole = role;
    }

    PlanTree &m_tree;
    const Vocabulary &m_words;
    QSet<int> m_chapters; ///< of tasks
};

} // namespace

void assignMatrixRoles(PlanTree &tree, const Vocabulary &words)
{
    MatrixRoles(tree, words).assign();
}

} // namespace gangmu
