// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/child_process.h"

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace gangmu::test {

namespace {
constexpr uid_t nobody = 65534;
}

int inChild(const std::function<int()> &f)
{
    const pid_t pid = fork();
    if (pid == 0)
        _exit(f());
    int status = 0;
    waitpid(pid, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

int asNobody(const std::function<int()> &f)
{
    return inChild([&] {
        constexpr int noRights = 99;
        if (geteuid() == 0 && setuid(nobody) != 0)
            return noRights;
        return f();
    });
}

Child::Child(const std::function<void(int)> &f)
{
    int ends[2];
    if (pipe(ends) != 0)
        return;
    m_pid = fork();
    if (m_pid == 0) {
        close(ends[0]);
        f(ends[1]);
        _exit(0);
    }
    close(ends[1]);
    m_in = ends[0];
}

Child::~Child()
{
    kill();
    close(m_in);
}

void Child::kill()
{
    if (m_pid <= 0)
        return;
    ::kill(m_pid, SIGKILL);
    waitpid(m_pid, nullptr, 0);
    m_pid = -1;
}

void Child::waitForWrite()
{
    int next = 0;
    if (read(m_in, &next, sizeof next) == ssize_t(sizeof next))
        m_last = next;
}

int Child::lastWritten()
{
    int next = 0;
    while (read(m_in, &next, sizeof next) == ssize_t(sizeof next))
        m_last = next;
    return m_last;
}

} // namespace gangmu::test
