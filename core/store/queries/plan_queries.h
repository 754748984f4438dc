// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "core/store/connection.h"

namespace gangmu {

/// Reading plans. Any connection, on its own thread. Lists come in the order people see.
Result<QList<Plan>> plans(const Connection &connection);
Result<Plan> planById(const Connection &connection, PlanId id);

/// All nodes of a plan, parents before children, in document order.
Result<QList<PlanNode>> planNodes(const Connection &connection, PlanId plan);
Result<PlanNode> nodeById(const Connection &connection, NodeId id);

Result<QList<Mention>> mentions(const Connection &connection, PlanId plan);
Result<QList<ReviewNote>> reviewNotes(const Connection &connection, PlanId plan);
Result<ReviewNote> reviewNoteById(const Connection &connection, ReviewNoteId id);
Result<QList<PlanVersion>> planVersions(const Connection &connection, PlanId plan);

Result<QList<SourceDocument>> sourceDocuments(const Connection &connection, PlanId plan);
Result<QList<SourceLine>> sourceLines(const Connection &connection, DocumentId document);
/// One line of a document; empty text where there is none.
Result<QString> sourceLine(const Connection &connection, const SourceRef &source);

} // namespace gangmu
