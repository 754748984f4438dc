// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/checks/check_input.h"

/// The rules one by one; the table in checks.cpp gives them their ids.
namespace gangmu::rules {

/// An own plan without a title.
QList<Finding> planTitle(const CheckInput &input);
/// Proposals of the reader that nobody decided on.
QList<Finding> openReviewNotes(const CheckInput &input);

/// A number that stands twice among siblings.
QList<Finding> numberRepeated(const CheckInput &input);
/// A number that is missing among siblings.
QList<Finding> numberGap(const CheckInput &input);
/// A heading without words, or without anything below it while the others have text.
QList<Finding> emptyHeading(const CheckInput &input);
/// Siblings of the same title.
QList<Finding> duplicateHeading(const CheckInput &input);

QList<Finding> targetDeadline(const CheckInput &input);
/// A deadline before the plan begins or after it ends.
QList<Finding> deadlineOutside(const CheckInput &input);
/// The same thing promised twice, and not linked.
QList<Finding> targetTwice(const CheckInput &input);
/// A number with unit in the text that is in no target.
QList<Finding> numberNotInTable(const CheckInput &input);
/// A target whose number is another one than in the text it came from.
QList<Finding> numberDiffers(const CheckInput &input);

/// A task that nobody answers for, or only "the departments concerned".
QList<Finding> taskWithoutLead(const CheckInput &input);
/// An item without organization in a box whose other items have one.
QList<Finding> boxItemWithoutOrganization(const CheckInput &input);
/// One organization twice in one task.
QList<Finding> organizationTwiceInTask(const CheckInput &input);
/// An organization that had another name or was gone when the plan was issued.
QList<Finding> endedOrganization(const CheckInput &input);
/// Two names that are most likely the same organization.
QList<Finding> organizationSpelling(const CheckInput &input);

/// Work items that no part of the own plan asks for, where others are linked.
QList<Finding> workItemWithoutNode(const CheckInput &input);

} // namespace gangmu::rules
