// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_files.h"

#include <QFileInfo>
#include <QSettings>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {
const QString recentKey = u"files/recent"_s;
const QString lastKey = u"files/last"_s;
} // namespace

RecentFiles::RecentFiles(QSettings &settings, QObject *parent) : QObject(parent), m_settings(settings) {}

QStringList RecentFiles::paths() const
{
    return m_settings.value(recentKey).toStringList().mid(0, most);
}

void RecentFiles::add(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList list = paths();
    list.removeAll(absolute);
    list.prepend(absolute);
    store(list.mid(0, most));
}

void RecentFiles::remove(const QString &path)
{
    QStringList list = paths();
    if (list.removeAll(path) > 0)
        store(list);
}

void RecentFiles::clear()
{
    store({});
}

QString RecentFiles::last() const
{
    return m_settings.value(lastKey).toString();
}

void RecentFiles::setLast(const QString &path)
{
    m_settings.setValue(lastKey, path);
}

void RecentFiles::store(const QStringList &paths)
{
    m_settings.setValue(recentKey, paths);
    Q_EMIT changed();
}

} // namespace gangmu
