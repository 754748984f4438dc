// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/domain/standard.h"
#include "core/store/connection.h"
#include "ui/shell/selection.h"

#include <QList>

class QAction;

namespace gangmu {

enum class FoundKind { Command, Plan, Node, Target, Organization, Standard, WorkItem, Committee };

/// One thing that can be found.
struct FinderEntry
{
    FoundKind kind = FoundKind::Command;
    QString number;  ///< as shown before the title; may be empty
    QString title;   ///< one line
    QString context; ///< where it belongs, e.g. the plan's title
    PlanId plan;     ///< null for what belongs to no plan
    Selection selection;
    QAction *action = nullptr; ///< of a command

    QString key;           ///< number and title as finderKey() gives them
    QString body;          ///< the same of further text that is searched last
    QString initials;      ///< pinyin initials of the title
    QStringList otherKeys; ///< the same two of other names
};

/// Text as it is compared: letters (also Chinese) and digits alone, lower case, half width. So a number is
/// found in any spelling: "GB/T 1.1-2020", "gbt1.1".
QString finderKey(QStringView text);

/// Fills in what the entry is compared by: number, title, other names (as good as the title), and further
/// text.
void index(FinderEntry &entry, const QString &body = {}, const QStringList &otherNames = {});

/// A catalogue of more standards is not listed entry by entry; ask Session::catalogue() for those.
constexpr qint64 mostListedStandards = 5000;

/// Everything of a workspace that can be found, but for a large catalogue. For a job: reads all plans.
Result<QList<FinderEntry>> workspaceEntries(const Connection &reader, const Progress &progress);

/// A standard as it is found.
FinderEntry standardEntry(const Standard &standard);

/// The best entries for what was typed, best first: all words must match, by text, number or pinyin initials;
/// those of the current plan come before others of the same rank. An empty query finds commands only.
QList<qsizetype> findEntries(const QList<FinderEntry> &entries, const QString &query, PlanId currentPlan,
                             qsizetype most = 50);

} // namespace gangmu
