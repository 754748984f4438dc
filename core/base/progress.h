// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <memory>

#include <QtGlobal>

namespace gangmu {

/// Handed into long work: report how far it is, ask whether to go on. Copies share the cancel flag; cancel()
/// may be called from any thread, report() is called on the working thread.
class Progress
{
public:
    using Sink = std::function<void(qint64 done, qint64 total)>;

    Progress() : m_cancelled(std::make_shared<std::atomic_bool>(false)) {}
    explicit Progress(Sink sink) : Progress() { m_sink = std::move(sink); }

    void report(qint64 done, qint64 total) const
    {
        if (m_sink)
            m_sink(done, total);
    }
    void cancel() const { m_cancelled->store(true); }
    bool isCancelled() const { return m_cancelled->load(); }

private:
    std::shared_ptr<std::atomic_bool> m_cancelled;
    Sink m_sink;
};

} // namespace gangmu
