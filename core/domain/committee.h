// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entity_id.h"
#include "core/domain/catalogue_kinds.h"

#include <QDate>
#include <QString>

namespace gangmu {

/// A technical committee (标准化技术委员会), sub-committee or working group, national or provincial.
struct Committee
{
    CommitteeId id;
    CommitteeId parent; ///< of an SC or WG; may be null
    QString number;     ///< SAC/TC 53, SXS/TC47, SAC/TC 53/SC 3
    QString name;
    QString englishName;
    QString scope; ///< 专业范围
    QString term;  ///< 届次
    QDate termStart;
    QDate termEnd;
    QString secretariat; ///< 秘书处承担单位
    QString guidance;    ///< 业务指导单位
    QString counterpart; ///< 对口国际 TC
    QString contact;
    QString remark;
    bool operator==(const Committee &) const = default;
};

struct CommitteeMember
{
    CommitteeMemberId id;
    CommitteeId committee;
    QString rank;
    QString name;
    CommitteeRole role = CommitteeRole::Member;
    QString organization;
    QString party; ///< 代表方: 生产者, 使用者, 科研, 管理 …
    QString title; ///< 职务、职称
    QString contact;
    QString remark;
    bool operator==(const CommitteeMember &) const = default;
};

} // namespace gangmu
