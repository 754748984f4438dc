// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/matrix_roles.h"
#include "core/analysis/organizations.h"
#include "core/domain/plan.h"
#include "core/store/workspace.h"

#include <array>

namespace gangmu {

struct MatrixOptions
{
    /// Mention: as the organizations were made, for an imported plan as they are first named. Collectives
    /// (各市人民政府, 有关部门) come last in every order.
    enum class Order { Mention, Load, Name };
    Order order = Order::Mention;
    bool current = false; ///< 现机构: under the names of asOf; otherwise 印发时
    QDate asOf = {};      ///< the day for 现机构, and to tell who has ended
    /// In a task that knows only 责任 the first responsible organization counts as lead.
    bool firstResponsibleLeads = false;
};

/// One cell: the roles of the organizations that fall into its column.
class MatrixCell
{
public:
    void add(ResponsibilityRole role, bool uncertain);
    bool has(ResponsibilityRole role) const { return m_bits & (1U << int(role)); }
    bool isEmpty() const { return m_bits == 0; }
    /// The strongest of its roles: lead, then responsible, then participant.
    std::optional<ResponsibilityRole> role() const;
    /// The organization was split, and which successor answers is not settled.
    bool isUncertain() const { return m_bits & uncertainBit; }
    /// "●", "○?" …; empty for an empty cell.
    QString mark() const;
    bool operator==(const MatrixCell &) const = default;

private:
    static constexpr quint8 uncertainBit = 0x80;
    quint8 m_bits = 0;
};

struct RoleCounts
{
    std::array<int, 3> of{}; ///< by ResponsibilityRole
    int operator[](ResponsibilityRole role) const { return of[size_t(role)]; }
    int total() const { return of[0] + of[1] + of[2]; }
    bool operator==(const RoleCounts &) const = default;
};

/// Tasks under one heading or in one box.
struct MatrixGroup
{
    NodeId node;     ///< null for tasks at the top of the plan
    QString heading; ///< of the chapter, section or box
    QString chapter; ///< of the chapter above a section; empty otherwise
    /// "二、主要任务  ›  （一）健全供给"
    QString path() const;
};

struct MatrixRow
{
    NodeId node;
    int group = 0;
    QString number;
    QString title; ///< for a node without one: the beginning of its text
    QString body;
    SourceRef source;
    QList<Responsibility> responsibilities; ///< as printed
};

struct MatrixColumn
{
    OrganizationId organization;
    QString name;
    QString shortName; ///< an abbreviation among its aliases, else the name
    OrganizationKind kind = OrganizationKind::Department;
    QList<OrganizationId> members; ///< the organizations as issued that fall into it
};

/// Tasks × organizations of a plan. A value; any thread.
class ResponsibilityMatrix
{
public:
    ResponsibilityMatrix() = default;
    ResponsibilityMatrix(const Plan &plan, const QList<PlanNode> &nodes,
                         const QList<Responsibility> &responsibilities,
                         const OrganizationDirectory &directory, const MatrixOptions &options);
    static Result<ResponsibilityMatrix> read(const Connection &connection, PlanId plan,
                                             const MatrixOptions &options);

    const Plan &plan() const { return m_plan; }
    const MatrixOptions &options() const { return m_options; }
    const OrganizationDirectory &directory() const { return m_directory; }
    const QList<MatrixGroup> &groups() const { return m_groups; }
    const QList<MatrixRow> &rows() const { return m_rows; }
    const QList<MatrixColumn> &columns() const { return m_columns; }
    MatrixCell cell(int row, int column) const { return m_cells[row * m_columns.size() + column]; }
    /// -1 where there is none.
    int rowOf(NodeId node) const { return m_rowOf.value(node, -1); }
    /// The column an organization falls into; -1 where there is none. The first one after a split.
    int columnOf(OrganizationId organization) const;

    RoleCounts rowCounts(int row) const { return m_rowCounts[row]; }
    RoleCounts columnCounts(int column) const { return m_columnCounts[column]; }
    /// Over all cells.
    RoleCounts counts() const;
    /// Share of the busiest organization's tasks, 0 to 1.
    double load(int column) const;

    /// Whether the plan speaks of 牵头 at all, or (under the option) somebody counts as lead.
    bool knowsLeads() const;
    bool lacksLead(int row) const;
    /// Collectives need no task.
    bool lacksTask(int column) const;
    /// The one responsible organization that counts as lead under firstResponsibleLeads; null otherwise.
    OrganizationId leadByOption(int row) const;
    /// Names of a row's organizations in a role, in the order of the clause; under 现机构 those of today,
    /// each once, "？" behind the successors of a split.
    QStringList names(int row, ResponsibilityRole role) const;

    struct Place
    {
        int row = 0;
        int column = 0;
        bool operator==(const Place &) const = default;
    };
    struct Update
    {
        bool structure = false; ///< more than cells changed: read it again
        QList<Place> cells;     ///< that look otherwise now
    };
    /// Takes over what a notice says about responsibilities, in time proportional to the rows concerned.
    Update apply(const ChangeNotice &notice);

private:
    void addRows(const QList<PlanNode> &nodes);
    void addColumns();
    void orderColumns();
    void fillRow(int row);
    bool applyRow(const RowChange &change, QSet<int> &touched);

    Plan m_plan;
    MatrixOptions m_options;
    OrganizationDirectory m_directory;
    QList<MatrixGroup> m_groups;
    QList<MatrixRow> m_rows;
    QList<MatrixColumn> m_columns;
    QHash<NodeId, int> m_rowOf;
    struct ColumnPart
    {
        int column = 0;
        bool uncertain = false;
    };
    QHash<OrganizationId, QList<ColumnPart>> m_columnsOf; ///< of every member
    QList<MatrixCell> m_cells;
    QList<RoleCounts> m_rowCounts;
    QList<RoleCounts> m_columnCounts;
    QHash<ResponsibilityId, NodeId> m_nodeOf;
};

} // namespace gangmu
