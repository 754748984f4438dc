// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/word_set.h"

#include <QFile>

#include <algorithm>

// Outside the namespace, as Qt demands: a static library's resources are not registered by themselves.
static void registerRules()
{
    Q_INIT_RESOURCE(gangmu_reading_rules);
}

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const QString &name)
{
    registerRules();
    QFile file(u":/reading/%1.txt"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList result;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const QString term = line.left(line.indexOf(u'#')).trimmed();
        if (!term.isEmpty())
            result.append(term);
    }
    return result;
}

} // namespace

QStringList wordList(const QString &name)
{
    return linesOf(name);
}

QList<QStringList> wordRows(const QString &name)
{
    QList<QStringList> rows;
    const QStringList lines = linesOf(name);
    for (const QString &line : lines)
        rows.append(line.simplified().split(u' '));
    return rows;
}

WordSet::WordSet(const QStringList &words)
{
    for (const QString &word : words) {
        if (word.isEmpty())
            continue;
        m_byFirst[word.front()].append(word);
        m_byLast[word.back()].append(word);
    }
    const auto longer = [](const QString &a, const QString &b) { return a.size() > b.size(); };
    for (QHash<QChar, QStringList> *table : {&m_byFirst, &m_byLast}) {
        for (QStringList &list : *table)
            std::stable_sort(list.begin(), list.end(), longer);
    }
}

qsizetype WordSet::lengthAt(QStringView text, qsizetype at) const
{
    if (at < 0 || at >= text.size())
        return 0;
    const auto found = m_byFirst.constFind(text[at]);
    if (found == m_byFirst.constEnd())
        return 0;
    const QStringView rest = text.sliced(at);
    for (const QString &word : *found) {
        if (rest.startsWith(word))
            return word.size();
    }
    return 0;
}

qsizetype WordSet::lengthBefore(QStringView text, qsizetype end) const
{
    if (end <= 0 || end > text.size())
        return 0;
    const auto found = m_byLast.constFind(text[end - 1]);
    if (found == m_byLast.constEnd())
        return 0;
    const QStringView before = text.first(end);
    for (const QString &word : *found) {
        if (before.endsWith(word))
            return word.size();
    }
    return 0;
}

qsizetype WordSet::indexIn(QStringView text, qsizetype from) const
{
    for (qsizetype i = std::max<qsizetype>(from, 0); i < text.size(); ++i) {
        if (lengthAt(text, i) > 0)
            return i;
    }
    return -1;
}

qsizetype WordSet::lastEndIn(QStringView text) const
{
    for (qsizetype end = text.size(); end > 0; --end) {
        if (lengthBefore(text, end) > 0)
            return end;
    }
    return -1;
}

} // namespace gangmu
