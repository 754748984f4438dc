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
{
    initRules();
    for (const QString &file :
         {u"responsibility"_s, u"structure"_s, u"furniture"_s, u"titles"_s, u"regions"_s, u"item_verbs"_s})
        load(file);
}

void Vocabulary::load(const QString &file)
{
    QFile source(u":/reading/"_s + file + u".txt"_s);
    if (!source.open(QIODevice::ReadOnly))
        return;
    QString list = file;
    const QString content = QString::fromUtf8(source.readAll());
    for (QStringView line : QStringView(content).split(u'\n')) {
        const QStringView term = line.trimmed();
        if (term.isEmpty() || term.startsWith(u'#'))
            continue;
        // "[打印" in a list of terms is a term: only a closed pair names a list.
        if (term.startsWith(u'[') && term.endsWith(u']'))
            list = file + u"/"_s + term.sliced(1, term.size() - 2).toString();
        else
            m_lists[list].append(term.toString());
    }
    for (auto it = m_lists.begin(); it != m_lists.end(); ++it) {
        std::stable_sort(it->begin(), it->end(),
                         [](const QString &a, const QString &b) { return a.size() > b.size(); });
        m_sets[it.key()] = QSet<QString>(it->cbegin(), it->cend());
    }
}

const QStringList &Vocabulary::terms(const QString &list) const
{
    static const QStringList none;
    const auto found = m_lists.constFind(list);
    return found == m_lists.cend() ? none : *found;
}

const QSet<QString> &Vocabulary::set(const QString &list) const
{
    static const QSet<QString> none;
    const auto found = m_sets.constFind(list);
    return found == m_sets.cend() ? none : *found;
}

QString Vocabulary::ending(QStringView text, const QString &list) const
{
    for (const QString &term : terms(list)) {
        if (text.endsWith(term))
            return term;
    }
    return {};
}

QString Vocabulary::beginning(QStringView text, const QString &list) const
{
    for (const QString &term : terms(list)) {
        if (text.startsWith(term))
            return term;
    }
    return {};
}

bool Vocabulary::containsAny(QStringView text, const QString &list) const
{
    return std::ranges::any_of(terms(list), [&](const QString &term) { return text.contains(term); });
}

} // namespace gangmu
