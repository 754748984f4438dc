// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enum_codes.h"

/// The enumerations of catalogue, standards systems, committees and work items, with the codes that the file
/// carries.
namespace gangmu {

/// 标准类别, the second block of the 统计表 (GB/T 13016-2018). Unstated is counted as 其他.
enum class StandardKind { Unstated, Basic, Method, Product, Component, Material, Safety, Other };

/// 采用程度 (GB/T 20000.2): 等同, 修改, 非等效. The last is no adoption in the sense of 采用国际标准管理办法.
enum class AdoptionDegree { None, Identical, Modified, NotEquivalent };

/// 复审结论
enum class ReviewConclusion { KeptInForce, Revise, Withdraw };

/// What a user-defined field of the catalogue holds.
enum class FieldKind { Text, Number, Date, Choice };

/// How the 结构图 of a system is laid out: hierarchy from the top or from the left, or a sequence along a
/// life cycle.
enum class DiagramForm { TopDown, LeftRight, Sequence };

/// 制定 / 修订
enum class WorkItemAction { New, Revision };

/// Whether a work item goes on. Issued ones are finished.
enum class WorkItemState { Active, Extended, Terminated, Finished };

enum class CommitteeRole { Chair, ViceChair, SecretaryGeneral, Member, Observer };

/// 采纳 / 部分采纳 / 未采纳; Open until it is dealt with.
enum class CommentDisposition { Open, Accepted, PartlyAccepted, Rejected };

enum class BallotChoice { InFavour, Against, Abstained };

/// Of whom the share in favour is taken: of the ballots cast, or of all members.
enum class BallotBasis { Ballots, Members };

template <>
struct EnumCodes<StandardKind>
{
    static constexpr EnumCode<StandardKind> table[] = {
        {StandardKind::Unstated, ""},           {StandardKind::Basic, "basic"},
        {StandardKind::Method, "method"},       {StandardKind::Product, "product"},
        {StandardKind::Component, "component"}, {StandardKind::Material, "material"},
        {StandardKind::Safety, "safety"},       {StandardKind::Other, "other"}};
};
template <>
struct EnumCodes<AdoptionDegree>
{
    static constexpr EnumCode<AdoptionDegree> table[] = {{AdoptionDegree::None, ""},
                                                         {AdoptionDegree::Identical, "idt"},
                                                         {AdoptionDegree::Modified, "mod"},
                                                         {AdoptionDegree::NotEquivalent, "neq"}};
};
template <>
struct EnumCodes<ReviewConclusion>
{
    static constexpr EnumCode<ReviewConclusion> table[] = {{ReviewConclusion::KeptInForce, "kept"},
                                                           {ReviewConclusion::Revise, "revise"},
                                                           {ReviewConclusion::Withdraw, "withdraw"}};
};
template <>
struct EnumCodes<FieldKind>
{
    static constexpr EnumCode<FieldKind> table[] = {{FieldKind::Text, "text"},
                                                    {FieldKind::Number, "number"},
                                                    {FieldKind::Date, "date"},
                                                    {FieldKind::Choice, "choice"}};
};
template <>
struct EnumCodes<DiagramForm>
{
    static constexpr EnumCode<DiagramForm> table[] = {{DiagramForm::TopDown, "top_down"},
                                                      {DiagramForm::LeftRight, "left_right"},
                                                      {DiagramForm::Sequence, "sequence"}};
};
template <>
struct EnumCodes<WorkItemAction>
{
    static constexpr EnumCode<WorkItemAction> table[] = {{WorkItemAction::New, "new"},
                                                         {WorkItemAction::Revision, "revision"}};
};
template <>
struct EnumCodes<WorkItemState>
{
    static constexpr EnumCode<WorkItemState> table[] = {{WorkItemState::Active, "active"},
                                                        {WorkItemState::Extended, "extended"},
                                                        {WorkItemState::Terminated, "terminated"},
                                                        {WorkItemState::Finished, "finished"}};
};
template <>
struct EnumCodes<CommitteeRole>
{
    static constexpr EnumCode<CommitteeRole> table[] = {
        {CommitteeRole::Chair, "chair"},
        {CommitteeRole::ViceChair, "vice_chair"},
        {CommitteeRole::SecretaryGeneral, "secretary_general"},
        {CommitteeRole::Member, "member"},
        {CommitteeRole::Observer, "observer"}};
};
template <>
struct EnumCodes<CommentDisposition>
{
    static constexpr EnumCode<CommentDisposition> table[] = {
        {CommentDisposition::Open, "open"},
        {CommentDisposition::Accepted, "accepted"},
        {CommentDisposition::PartlyAccepted, "partly_accepted"},
        {CommentDisposition::Rejected, "rejected"}};
};
template <>
struct EnumCodes<BallotChoice>
{
    static constexpr EnumCode<BallotChoice> table[] = {{BallotChoice::InFavour, "in_favour"},
                                                       {BallotChoice::Against, "against"},
                                                       {BallotChoice::Abstained, "abstained"}};
};
template <>
struct EnumCodes<BallotBasis>
{
    static constexpr EnumCode<BallotBasis> table[] = {{BallotBasis::Ballots, "ballots"},
                                                      {BallotBasis::Members, "members"}};
};

} // namespace gangmu
