// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/catalogue/catalogue_index.h"

#include <QObject>
#include <QSet>

namespace gangmu {

class Session;
struct ChangeNotice;

/// The catalogue of the open workspace as it is searched, for all who search it: reads the index off the GUI
/// thread when somebody first needs it, and keeps it up to date with every edit, undo and redo.
class Catalogue : public QObject
{
    Q_OBJECT

public:
    explicit Catalogue(Session &session);
    ~Catalogue() override;

    /// Null until it was read. After an edit of few rows it is up to date at once, after a large one soon.
    CatalogueIndex::Pointer index() const { return m_index; }
    /// Reads the index, unless it is there or being read.
    void need();
    /// Why it could not be read; nothing while all is well.
    const std::optional<Error> &failure() const { return m_failure; }

Q_SIGNALS:
    /// index() or failure() is another one.
    void changed();

private:
    struct Changes
    {
        QSet<StandardId> standards; ///< their rows or the values of their user-defined fields
        bool fields = false;        ///< the user-defined fields themselves
        bool isEmpty() const { return standards.isEmpty() && !fields; }
    };

    void restart();
    void take(const ChangeNotice &notice);
    Changes changesOf(const ChangeNotice &notice) const;
    void read();
    void readAgain();
    void follow();
    void setIndex(CatalogueIndex::Pointer index);

    Session &m_session;
    CatalogueIndex::Pointer m_index;
    std::optional<Error> m_failure;
    bool m_reading = false;   ///< a new base is on its way
    bool m_following = false; ///< so is an index with what changed
    bool m_stale = false;     ///< what is being read is too old when it comes
    Changes m_changed;        ///< since m_index
    Changes m_sinceRead;      ///< since the read began
};

} // namespace gangmu
