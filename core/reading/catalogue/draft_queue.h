// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/catalogue/catalogue_import.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <vector>

namespace gangmu {

/// A row on its way from the thread that reads to the one that writes.
struct ReadDraft
{
    DraftRow draft;
    QString rejection; ///< why it cannot come in, whatever was chosen; empty: it can
    QStringList cells; ///< as read, of rows that cannot or perhaps shall not come in
};

/// Hands rows from one thread to another, many at a time, and keeps the reader from running far ahead.
class DraftQueue
{
public:
    using Batch = std::vector<ReadDraft>;
    static constexpr size_t batchRows = 256;

    /// Of the reader: waits while the queue is full. False where nobody wants more.
    bool put(Batch batch);
    /// Of the reader: that was all.
    void close();
    /// Of the writer: waits for rows; nothing where all were taken.
    std::optional<Batch> take();
    /// Of the writer: no more, please.
    void stop();

private:
    static constexpr size_t mostBatches = 8;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Batch> m_batches;
    bool m_closed = false;
    bool m_stopped = false;
};

} // namespace gangmu
