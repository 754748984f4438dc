// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entity_id.h"
#include "core/domain/catalogue_kinds.h"
#include "core/domain/kinds.h"

#include <optional>
#include <QDate>
#include <QString>
#include <QStringList>

namespace gangmu {

/// A row of the catalogue: an issued standard, in force or not. The texts are as the source prints them;
/// several values in one text (ics, drafters …) are separated by "、" or ";" as printed.
struct Standard
{
    StandardId id;
    QString number; ///< as printed; its key (numberKeyOf) is stored beside it and never typed
    QString title;
    StandardLevel level = StandardLevel::Local;
    Mandate mandate = Mandate::Recommended;
    StandardState state = StandardState::InForce;
    QDate issuedOn;
    QDate implementedOn;
    QDate withdrawnOn;
    std::optional<int> plannedYear; ///< the year it was planned for
    QString field;                  ///< 农业, 工业, 服务业, 社会事业 …
    QString region;
    NodeId planNode; ///< the plan node it fulfils; may be null
    QString englishTitle = {};
    StandardKind kind = StandardKind::Unstated;
    QString ics = {};
    QString ccs = {};
    QString committee = {};     ///< 归口: number (SAC/TC 53) or name, as printed
    QString proposer = {};      ///< 提出单位
    QString department = {};    ///< 主管或批准部门
    QString drafters = {};      ///< 起草单位
    QString authors = {};       ///< 起草人
    QString announcement = {};  ///< 公告号
    QString recordNumber = {};  ///< 备案号
    QString adoptedNumber = {}; ///< 采用的国际国外标准号
    AdoptionDegree adoption = AdoptionDegree::None;
    QDate reviewedOn = {}; ///< of the last 复审; invalid where there was none
    QString source = {};   ///< where the row comes from: file, platform
    QDate checkedOn = {};  ///< of the last 查新
    QString remark = {};
    bool operator==(const Standard &) const = default;
};

/// That a standard replaces another. The replaced one is named by its number: it need not be in the
/// catalogue, and a chain is followed by the keys of the numbers.
struct Replacement
{
    ReplacementId id;
    StandardId standard; ///< the new one
    QString number;      ///< the replaced one, as printed
    bool partial = false;
    bool operator==(const Replacement &) const = default;
};

/// One 复审 of a standard: every five years at most (Standardization Law 2017, art. 29).
struct StandardReview
{
    StandardReviewId id;
    StandardId standard;
    QDate concludedOn;
    ReviewConclusion conclusion = ReviewConclusion::KeptInForce;
    QString remark;
    bool operator==(const StandardReview &) const = default;
};

/// A field that the users added to their catalogue.
struct CatalogueField
{
    CatalogueFieldId id;
    QString rank;
    QString name;
    FieldKind kind = FieldKind::Text;
    QStringList choices; ///< of a Choice field
    bool operator==(const CatalogueField &) const = default;
};

/// The value of a user-defined field of one standard: text as typed, dates ISO, numbers with a point.
struct FieldValue
{
    FieldValueId id;
    StandardId standard;
    CatalogueFieldId field;
    QString value;
    bool operator==(const FieldValue &) const = default;
};

/// A filter of the catalogue that was given a name. definition is JSON (see catalogue_filter.h).
struct SavedFilter
{
    SavedFilterId id;
    QString rank;
    QString name;
    QString definition;
    bool operator==(const SavedFilter &) const = default;
};

} // namespace gangmu
