// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/standard_number_reader.h"

namespace gangmu {

/// Reads a whole text: the number, what may stand behind it, and, where it is refused, what may have been
/// meant.
class NumberComposer
{
public:
    /// Without propose no time is spent on proposals.
    NumberComposer(QStringView text, bool propose);
    const StandardNumberParse &result() const { return m_result; }

private:
    NumberRefusal compose();
    NumberRefusal composeDoubled(const NumberReader &first);
    NumberRefusal composeBehind(const char16_t *at);
    void take(const NumberReader &reader);
    bool readAmendment(const char16_t *&at);
    bool readEdition(const char16_t *&at);
    bool readLanguage(const char16_t *&at);
    bool readAdopted(const char16_t *&at);
    NumberRefusal readFurther(const char16_t *&at);

    void refuse(NumberRefusal refusal);
    void propose(const QString &number);
    void proposeReading(const QString &text);
    void proposeRange();
    void proposeRest(NumberReader reader);
    void proposeEmbedded();

    CleanNumberText m_clean;
    bool m_propose;
    StandardNumberParse m_result;
    const char16_t *m_stopped = nullptr;
    std::array<NumberFix, 2> m_fixes;
};

} // namespace gangmu
