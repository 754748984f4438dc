// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/vocabulary.h"

#include <QFile>

#include <algorithm>

// The resources of a static library are linked only where somebody asks for them, from the global namespace.
static void initRules()
{
    Q_INIT_RESOURCE(gangmu_reading_rules);
}

using namespace Qt::StringLiterals;

namespace gangmu {

Vocabulary::Vocabulary()
    : Vocabulary(
          {u"responsibility"_s, u"structure"_s, u"furniture"_s, u"titles"_s, u"regions"_s, u"item_verbs"_s})
{
}

Vocabulary::Vocabulary(const QStringList &files)
{
    initRules();
    for (const QString &file : files)
        load(file);
}

void Vocabulary::load(const QString &file)
{
    QFile source(u":/reading/"_s + file + u".txt"_s);
    if (!source.open(QIODevice::ReadOnly))
        return;
    QString name = file;
    QStringList loaded;
    const QString content = QString::fromUtf8(source.readAll());
    for (QStringView line : QStringView(content).split(u'\n')) {
        const QStringView term = line.trimmed();
        if (term.isEmpty() || term.startsWith(u'#'))
            continue;
        // "[打印" in a list of terms is a term: only a closed pair names a list.
        if (term.startsWith(u'[') && term.endsWith(u']'))
            name = file + u"/"_s + term.sliced(1, term.size() - 2).toString();
        else
            m_lists[name].terms.append(term.toString());
        if (!loaded.contains(name))
            loaded.append(name);
    }
    for (const QString &each : std::as_const(loaded)) {
        List &out = m_lists[each];
        std::stable_sort(out.terms.begin(), out.terms.end(),
                         [](const QString &a, const QString &b) { return a.size() > b.size(); });
        out.set = QSet<QString>(out.terms.cbegin(), out.terms.cend());
        for (const QString &term : std::as_const(out.terms)) {
            out.byFirst[term.front()].append(term);
            out.byLast[term.back()].append(term);
        }
    }
}

const Vocabulary::List &Vocabulary::list(const QString &name) const
{
    static const List none;
    const auto found = m_lists.constFind(name);
    return found == m_lists.cend() ? none : *found;
}

const QStringList &Vocabulary::terms(const QString &name) const
{
    return list(name).terms;
}

const QSet<QString> &Vocabulary::set(const QString &name) const
{
    return list(name).set;
}

QString Vocabulary::ending(QStringView text, const QString &name) const
{
    if (text.isEmpty())
        return {};
    const List &words = list(name);
    const auto candidates = words.byLast.constFind(text.back());
    if (candidates == words.byLast.cend())
        return {};
    const auto found =
        std::ranges::find_if(*candidates, [&](const QString &term) { return text.endsWith(term); });
    return found == candidates->cend() ? QString() : *found;
}

QString Vocabulary::beginning(QStringView text, const QString &name) const
{
    if (text.isEmpty())
        return {};
    const List &words = list(name);
    const auto candidates = words.byFirst.constFind(text.front());
    if (candidates == words.byFirst.cend())
        return {};
    const auto found =
        std::ranges::find_if(*candidates, [&](const QString &term) { return text.startsWith(term); });
    return found == candidates->cend() ? QString() : *found;
}

bool Vocabulary::containsAny(QStringView text, const QString &name) const
{
    return std::ranges::any_of(terms(name), [&](const QString &term) { return text.contains(term); });
}

} // namespace gangmu
