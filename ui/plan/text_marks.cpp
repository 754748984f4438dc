// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/text_marks.h"

#include <algorithm>

namespace gangmu {

NameIndex::NameIndex(const QHash<QString, OrganizationId> &names)
{
    for (auto it = names.begin(); it != names.end(); ++it) {
        if (it.key().size() > 1)
            m_byFirst[it.key().front()].append({it.key(), it.value()});
    }
    for (QList<Name> &list : m_byFirst)
        std::sort(list.begin(), list.end(),
                  [](const Name &a, const Name &b) { return a.text.size() > b.text.size(); });
}

std::pair<OrganizationId, qsizetype> NameIndex::at(QStringView text, qsizetype place) const
{
    const auto found = m_byFirst.constFind(text[place]);
    if (found != m_byFirst.constEnd()) {
        for (const Name &name : *found) {
            if (text.mid(place).startsWith(name.text))
                return {name.organization, name.text.size()};
        }
    }
    return {{}, 0};
}

namespace {

/// Where a target stands: its verbatim text, else its number with the unit.
std::pair<qsizetype, qsizetype> findTarget(const QString &text, const Target &target)
{
    if (!target.text.isEmpty()) {
        if (const qsizetype at = text.indexOf(target.text); at >= 0)
            return {at, target.text.size()};
    }
    const QString number = QString::number(target.value, 'g', 12) + target.unit;
    for (qsizetype at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
        if (at == 0 || !text[at - 1].isDigit())
            return {at, number.size()};
    }
    return {-1, 0};
}

} // namespace

QList<TextMark> findMarks(const QString &text, const QList<Target> &targets, const QList<Mention> &mentions,
                          const NameIndex &names)
{
    QList<TextMark> found;
    for (const Target &target : targets) {
        const auto [at, length] = findTarget(text, target);
        if (at >= 0)
            found.append({at, length, MarkKind::Target, target.id.value()});
    }
    for (const Mention &mention : mentions) {
        if (mention.kind != MentionKind::Standard)
            continue;
        for (const QString &name : {mention.title, mention.number}) {
            const qsizetype at = name.isEmpty() ? -1 : text.indexOf(name);
            if (at >= 0)
                found.append({at, name.size(), MarkKind::Standard, mention.id.value()});
        }
    }
    for (qsizetype at = 0; at < text.size();) {
        const auto [organization, length] = names.at(text, at);
        if (length > 0)
            found.append({at, length, MarkKind::Organization, organization.value()});
        at += std::max<qsizetype>(length, 1);
    }
    // Later marks lie above earlier ones; then neighbouring signs of one owner are one mark.
    std::vector<int> owner(size_t(text.size()), -1);
    for (qsizetype i = 0; i < found.size(); ++i)
        std::fill_n(owner.begin() + found[i].start, found[i].length, int(i));
    QList<TextMark> marks;
    for (qsizetype at = 0; at < text.size();) {
        const int mark = owner[size_t(at)];
        qsizetype end = at + 1;
        while (end < text.size() && owner[size_t(end)] == mark)
            ++end;
        if (mark >= 0)
            marks.append({at, end - at, found[mark].kind, found[mark].id});
        at = end;
    }
    return marks;
}

} // namespace gangmu
