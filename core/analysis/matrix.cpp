// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/matrix.h"
#include "core/domain/terms.h"

#include "core/store/queries/organization_queries.h"
#include "core/store/queries/plan_queries.h"

namespace gangmu {

using namespace Qt::StringLiterals;

void MatrixCell::add(ResponsibilityRole role, bool uncertain)
{
    // One sure role makes the cell sure.
    const bool stays = uncertain && (isEmpty() || isUncertain());
    m_bits |= quint8(1U << int(role));
    m_bits = stays ? m_bits | uncertainBit : m_bits & quint8(~uncertainBit);
}

std::optional<ResponsibilityRole> MatrixCell::role() const
{
    for (ResponsibilityRole role :
         {ResponsibilityRole::Lead, ResponsibilityRole::Responsible, ResponsibilityRole::Participant}) {
        if (has(role))
            return role;
    }
    return {};
}

QString MatrixCell::mark() const
{
    const auto strongest = role();
    if (!strongest)
        return {};
    const QString sign = signOf(*strongest);
    return isUncertain() ? sign + u'?' : sign;
}

ResponsibilityMatrix::ResponsibilityMatrix(const Plan &plan, const QList<PlanNode> &nodes,
                                           const QList<Responsibility> &responsibilities,
                                           const OrganizationDirectory &directory,
                                           const MatrixOptions &options)
    : m_plan(plan), m_options(options), m_directory(directory)
{
    addRows(nodes);
    for (const Responsibility &responsibility : responsibilities) {
        const int row = rowOf(responsibility.node);
        if (row < 0)
            continue;
        m_rows[row].responsibilities.append(responsibility);
        m_nodeOf.insert(responsibility.id, responsibility.node);
    }
    addColumns();
    orderColumns();
    m_cells.resize(m_rows.size() * m_columns.size());
    m_rowCounts.resize(m_rows.size());
    m_columnCounts.resize(m_columns.size());
    for (int row = 0; row < m_rows.size(); ++row)
        fillRow(row);
}

Result<ResponsibilityMatrix> ResponsibilityMatrix::read(const Connection &connection, PlanId plan,
                                                        const MatrixOptions &options)
{
    GANGMU_TRY(found, planById(connection, plan));
    GANGMU_TRY(nodes, planNodes(connection, plan));
    GANGMU_TRY(list, gangmu::responsibilities(connection, plan));
    GANGMU_TRY(directory, OrganizationDirectory::read(connection));
    return ResponsibilityMatrix(found, nodes, list, directory, options);
}

int ResponsibilityMatrix::columnOf(OrganizationId organization) const
{
    for (int i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].organization == organization)
            return i;
    }
    const QList<ColumnPart> parts = m_columnsOf.value(organization);
    return parts.isEmpty() ? -1 : parts.first().column;
}

RoleCounts ResponsibilityMatrix::counts() const
{
    RoleCounts sum;
    for (const RoleCounts &row : m_rowCounts) {
        for (size_t i = 0; i < sum.of.size(); ++i)
            sum.of[i] += row.of[i];
    }
    return sum;
}

double ResponsibilityMatrix::load(int column) const
{
    int most = 0;
    for (const RoleCounts &counts : m_columnCounts)
        most = std::max(most, counts.total());
    return most > 0 ? double(m_columnCounts[column].total()) / most : 0;
}

bool ResponsibilityMatrix::knowsLeads() const
{
    const RoleCounts sum = counts();
    return sum[ResponsibilityRole::Lead] > 0 ||
           (m_options.firstResponsibleLeads && sum[ResponsibilityRole::Responsible] > 0);
}

bool ResponsibilityMatrix::lacksLead(int row) const
{
    return gangmu::lacksLead(m_rows[row].responsibilities);
}

bool ResponsibilityMatrix::lacksTask(int column) const
{
    return m_columns[column].kind != OrganizationKind::Collective && m_columnCounts[column].total() == 0;
}

OrganizationId ResponsibilityMatrix::leadByOption(int row) const
{
    if (!m_options.firstResponsibleLeads)
        return {};
    OrganizationId first;
    for (const Responsibility &responsibility : m_rows[row].responsibilities) {
        if (responsibility.role == ResponsibilityRole::Lead)
            return {};
        if (responsibility.role == ResponsibilityRole::Responsible && first.isNull())
            first = responsibility.organization;
    }
    return first;
}

QStringList ResponsibilityMatrix::names(int row, ResponsibilityRole role) const
{
    QStringList list;
    for (const Responsibility &responsibility : m_rows[row].responsibilities) {
        if (responsibility.role != role)
            continue;
        if (!m_options.current) {
            list += m_directory.name(responsibility.organization);
            continue;
        }
        for (const ColumnPart &part : m_columnsOf.value(responsibility.organization)) {
            const MatrixColumn &column = m_columns[part.column];
            // In a merger the same body may lead under one old name and take part under another.
            if (cell(row, part.column).role() == role)
                list += part.uncertain ? column.name + u'？' : column.name;
        }
    }
    list.removeDuplicates();
    return list;
}

void ResponsibilityMatrix::fillRow(int row)
{
    const qsizetype width = m_columns.size();
    MatrixCell *cells = m_cells.data() + row * width;
    RoleCounts &sum = m_rowCounts[row];
    const auto count = [&](int step) {
        for (qsizetype i = 0; i < width; ++i) {
            if (const auto role = cells[i].role()) {
                sum.of[size_t(*role)] += step;
                m_columnCounts[i].of[size_t(*role)] += step;
            }
        }
    };
    count(-1);
    std::fill(cells, cells + width, MatrixCell());
    for (const Responsibility &responsibility : m_rows[row].responsibilities) {
        const auto parts = m_columnsOf.constFind(responsibility.organization);
        if (parts == m_columnsOf.constEnd())
            continue;
        for (const ColumnPart &part : *parts)
            cells[part.column].add(responsibility.role, part.uncertain);
    }
    count(1);
}

} // namespace gangmu
