// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/word_set.h"

#include <QHash>
#include <QStringView>

namespace gangmu {

/// A stretch of text; empty where nothing was found.
struct TextSpan
{
    qsizetype begin = 0;
    qsizetype end = 0;
    bool isEmpty() const { return end <= begin; }
};

/// Document number that begins at the position, in the plain form: 国办发〔2015〕89号, with every kind of
/// bracket.
TextSpan documentNumberAt(QStringView plain, qsizetype at);

/// Numbers of standards: GB/T 1.1-2020, DB37/2376-2013, T/CAS 290-2017, Q/ABC 012-2021, ISO/IEC 17025:2017.
class StandardNumberGrammar
{
public:
    StandardNumberGrammar();

    /// The number that begins at the position, in the plain form. Double numbers (GB/T 19001-2016/ISO
    /// 9001:2015) and amendments (…/XG1-2012) are one.
    TextSpan at(QStringView plain, qsizetype at) const;

private:
    TextSpan single(QStringView plain, qsizetype at) const;

    enum class Kind { National, International, Industry };
    QHash<QString, Kind> m_prefixes;
};

} // namespace gangmu
