// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSettings;

namespace gangmu {

/// The workspaces opened last, newest first, kept in the settings.
class RecentFiles : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype most = 10;

    explicit RecentFiles(QSettings &settings, QObject *parent = nullptr);

    /// Absolute paths; some may not exist any more.
    QStringList paths() const;
    void add(const QString &path);
    void remove(const QString &path);
    void clear();

    /// The file to open at the next start; empty where none was open.
    QString last() const;
    void setLast(const QString &path);

Q_SIGNALS:
    void changed();

private:
    void store(const QStringList &paths);

    QSettings &m_settings;
};

} // namespace gangmu
