// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enum_codes.h"

/// The enumerations of the field, with the codes that files and JSON carry and the words people read.
/// Terms follow the glossary in ARCHITECTURE.md; one term per concept.
namespace gangmu {

/// What a node of a plan's tree is. Headings are chapter 一、, section （一）, item 1. and, below an item,
/// （1）.
enum class PlanNodeKind { Chapter, Section, Item, Paragraph, Box, BoxItem, MajorProject, TargetGroup };

/// Whether a node is a row of the responsibility matrix. A plan can number its tasks and yet hand out
/// responsibility elsewhere (in boxes); such numbered tasks are Listed, not Rows.
enum class MatrixRole { None, Listed, Row };

/// A plan is our own work or a reference (last term's, another province's).
enum class PlanRole { Own, Reference };

/// 牵头 / 参加、配合 / 责任
enum class ResponsibilityRole { Lead, Participant, Responsible };

/// 以上/以内/以下 include the number, 超过/不满 exclude it (Civil Code, art. 1259).
enum class Comparator { AtLeast, MoreThan, AtMost, LessThan, Equal, Range };

/// How a target counts: new ones in the period, or all there are at its end. Unstated where the text is
/// silent.
enum class CountingMode { Unstated, New, Cumulative };

enum class OrganizationKind { Department, Government, Institution, Collective };

enum class AliasKind { Spelling, Abbreviation };

/// What happened to an organization on a date. Split: one change per successor.
enum class OrganizationChangeKind { Renamed, Merged, Split };

enum class StandardLevel { International, National, Industry, Local, Group, Enterprise };

/// 强制性 / 推荐性 / 指导性
enum class Mandate { Mandatory, Recommended, Guidance };

/// States of a standard as the national platforms name them: 即将实施, 现行, 被代替, 废止.
enum class StandardState { Published, InForce, Replaced, Withdrawn };

/// Stages of GB/T 16733-1997; the enumerator's value is the stage code 00-95.
enum class Stage {
    Preliminary = 0,
    Proposal = 10,
    Drafting = 20,
    Comment = 30,
    Examination = 40,
    Approval = 50,
    Publication = 60,
    Review = 90,
    Withdrawal = 95
};

/// What the reader was not sure of.
enum class ReviewKind {
    GluedName,            ///< an item's name runs into its own body or hangs on the body before
    OrganizationSpelling, ///< two spellings of what may be one organization
    UncertainTarget,      ///< may be a target
    RepeatedTarget,       ///< the same target stands twice
    DateConflict,         ///< two dates of issue
    TitleMissing,         ///< no title in the text, one is proposed
    NumberGap,            ///< a number is missing or doubled in a run
    UncertainResponsibility,
    Structure ///< a heading or box that could be read otherwise
};

enum class ReviewState { Open, Accepted, Dismissed };

/// A document or standard that a plan names.
enum class MentionKind { Standard, Document };

template <>
struct EnumCodes<PlanNodeKind>
{
    static constexpr EnumCode<PlanNodeKind> table[] = {
        {PlanNodeKind::Chapter, "chapter"},
        {PlanNodeKind::Section, "section"},
        {PlanNodeKind::Item, "item"},
        {PlanNodeKind::Paragraph, "paragraph"},
        {PlanNodeKind::Box, "box"},
        {PlanNodeKind::BoxItem, "box_item"},
        {PlanNodeKind::MajorProject, "major_project"},
        {PlanNodeKind::TargetGroup, "target_group"},
    };
};
template <>
struct EnumCodes<MatrixRole>
{
    static constexpr EnumCode<MatrixRole> table[] = {
        {MatrixRole::None, "none"}, {MatrixRole::Listed, "listed"}, {MatrixRole::Row, "row"}};
};
template <>
struct EnumCodes<PlanRole>
{
    static constexpr EnumCode<PlanRole> table[] = {{PlanRole::Own, "own"},
                                                   {PlanRole::Reference, "reference"}};
};
template <>
struct EnumCodes<ResponsibilityRole>
{
    static constexpr EnumCode<ResponsibilityRole> table[] = {
        {ResponsibilityRole::Lead, "lead"},
        {ResponsibilityRole::Participant, "participant"},
        {ResponsibilityRole::Responsible, "responsible"}};
};
template <>
struct EnumCodes<Comparator>
{
    static constexpr EnumCode<Comparator> table[] = {
        {Comparator::AtLeast, "at_least"}, {Comparator::MoreThan, "more_than"},
        {Comparator::AtMost, "at_most"},   {Comparator::LessThan, "less_than"},
        {Comparator::Equal, "equal"},      {Comparator::Range, "range"}};
};
template <>
struct EnumCodes<CountingMode>
{
    static constexpr EnumCode<CountingMode> table[] = {{CountingMode::Unstated, "unstated"},
                                                       {CountingMode::New, "new"},
                                                       {CountingMode::Cumulative, "cumulative"}};
};
template <>
struct EnumCodes<OrganizationKind>
{
    static constexpr EnumCode<OrganizationKind> table[] = {{OrganizationKind::Department, "department"},
                                                           {OrganizationKind::Government, "government"},
                                                           {OrganizationKind::Institution, "institution"},
                                                           {OrganizationKind::Collective, "collective"}};
};
template <>
struct EnumCodes<AliasKind>
{
    static constexpr EnumCode<AliasKind> table[] = {{AliasKind::Spelling, "spelling"},
                                                    {AliasKind::Abbreviation, "abbreviation"}};
};
template <>
struct EnumCodes<OrganizationChangeKind>
{
    static constexpr EnumCode<OrganizationChangeKind> table[] = {{OrganizationChangeKind::Renamed, "renamed"},
                                                                 {OrganizationChangeKind::Merged, "merged"},
                                                                 {OrganizationChangeKind::Split, "split"}};
};
template <>
struct EnumCodes<StandardLevel>
{
    static constexpr EnumCode<StandardLevel> table[] = {{StandardLevel::International, "international"},
                                                        {StandardLevel::National, "national"},
                                                        {StandardLevel::Industry, "industry"},
                                                        {StandardLevel::Local, "local"},
                                                        {StandardLevel::Group, "group"},
                                                        {StandardLevel::Enterprise, "enterprise"}};
};
template <>
struct EnumCodes<Mandate>
{
    static constexpr EnumCode<Mandate> table[] = {{Mandate::Mandatory, "mandatory"},
                                                  {Mandate::Recommended, "recommended"},
                                                  {Mandate::Guidance, "guidance"}};
};
template <>
struct EnumCodes<StandardState>
{
    static constexpr EnumCode<StandardState> table[] = {{StandardState::Published, "published"},
                                                        {StandardState::InForce, "in_force"},
                                                        {StandardState::Replaced, "replaced"},
                                                        {StandardState::Withdrawn, "withdrawn"}};
};
template <>
struct EnumCodes<Stage>
{
    static constexpr EnumCode<Stage> table[] = {
        {Stage::Preliminary, "00"}, {Stage::Proposal, "10"},    {Stage::Drafting, "20"},
        {Stage::Comment, "30"},     {Stage::Examination, "40"}, {Stage::Approval, "50"},
        {Stage::Publication, "60"}, {Stage::Review, "90"},      {Stage::Withdrawal, "95"}};
};
template <>
struct EnumCodes<ReviewKind>
{
    static constexpr EnumCode<ReviewKind> table[] = {
        {ReviewKind::GluedName, "glued_name"},
        {ReviewKind::OrganizationSpelling, "organization_spelling"},
        {ReviewKind::UncertainTarget, "uncertain_target"},
        {ReviewKind::RepeatedTarget, "repeated_target"},
        {ReviewKind::DateConflict, "date_conflict"},
        {ReviewKind::TitleMissing, "title_missing"},
        {ReviewKind::NumberGap, "number_gap"},
        {ReviewKind::UncertainResponsibility, "uncertain_responsibility"},
        {ReviewKind::Structure, "structure"}};
};
template <>
struct EnumCodes<ReviewState>
{
    static constexpr EnumCode<ReviewState> table[] = {{ReviewState::Open, "open"},
                                                      {ReviewState::Accepted, "accepted"},
                                                      {ReviewState::Dismissed, "dismissed"}};
};
template <>
struct EnumCodes<MentionKind>
{
    static constexpr EnumCode<MentionKind> table[] = {{MentionKind::Standard, "standard"},
                                                      {MentionKind::Document, "document"}};
};

} // namespace gangmu
