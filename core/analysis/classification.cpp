// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/classification.h"

#include "core/base/pinyin.h"

#include <QFile>
#include <QStringList>

// Outside the namespace, as Qt demands: a static library's resources are not registered by themselves.
static void registerClassifications()
{
    Q_INIT_RESOURCE(gangmu_classifications);
}

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

/// ICS codes deepen by dots (01, 01.040, 01.040.01); CCS has letters, groups (A00/09) and classes (A00).
int levelOf(const QString &code)
{
    if (code.front().isDigit())
        return int(code.count(u'.'));
    return code.size() == 1 ? 0 : code.contains(u'/') ? 1 : 2;
}

} // namespace

Classification::Classification(const QString &resource)
{
    registerClassifications();
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    QList<int> open; // the last entry of each level
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'\t');
        if (line.startsWith(u'#') || cells.size() < 2)
            continue;
        ClassificationEntry entry;
        entry.code = cells[0];
        entry.name = cells[1];
        entry.englishName = cells.value(2);
        entry.initials = pinyinInitials(entry.name);
        entry.level = std::min(levelOf(entry.code), int(open.size()));
        entry.parent = entry.level == 0 ? -1 : open[entry.level - 1];
        open.resize(entry.level);
        open.append(int(m_entries.size()));
        m_entries.append(entry);
    }
}

Classification Classification::ics()
{
    return Classification(u":/classification/ics.tsv"_s);
}

Classification Classification::ccs()
{
    return Classification(u":/classification/ccs.tsv"_s);
}

int Classification::indexOf(const QString &code) const
{
    for (int i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].code == code)
            return i;
    }
    return -1;
}

QList<int> Classification::childrenOf(int parent) const
{
    QList<int> children;
    for (int i = parent + 1; i < m_entries.size(); ++i) {
        if (m_entries[i].parent == parent)
            children.append(i);
    }
    return children;
}

bool Classification::matches(int index, const QString &text) const
{
    const ClassificationEntry &entry = m_entries[index];
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return entry.code.startsWith(word, Qt::CaseInsensitive) || entry.name.contains(word) ||
               entry.englishName.contains(word, Qt::CaseInsensitive) ||
               entry.initials.contains(word, Qt::CaseInsensitive);
    });
}

QString Classification::path(const QString &code) const
{
    QStringList steps;
    for (int i = indexOf(code); i >= 0; i = m_entries[i].parent)
        steps.prepend(m_entries[i].code + u' ' + m_entries[i].name);
    return steps.isEmpty() ? code : steps.join(u" › "_s);
}

} // namespace gangmu
