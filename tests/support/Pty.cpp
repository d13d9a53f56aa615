#include "tests/support/Pty.h"

#ifdef Q_OS_UNIX

#include <QFile>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#include <vector>

namespace famn {

namespace {

/// In the new process, where only what is safe after fork() may be called.
[[noreturn]] void become(int own, std::vector<char *> &words)
{
    constexpr int cannotRun = 127;
    // A shell that runs the tests in the background may have left the key for "stop" without effect.
    for (const int stop : {SIGINT, SIGQUIT})
        std::signal(stop, SIG_DFL);
    setsid();
    if (ioctl(own, TIOCSCTTY, 0) != 0)
        _exit(cannotRun);
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        dup2(own, stream);
    execv(words.front(), words.data());
    _exit(cannotRun);
}

} // namespace

bool Pty::isThere()
{
    const int terminal = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (terminal < 0)
        return false;
    const bool usable =
        grantpt(terminal) == 0 && unlockpt(terminal) == 0 && access(ptsname(terminal), R_OK | W_OK) == 0;
    close(terminal);
    return usable;
}

Pty::Pty(const QString &program, const QStringList &arguments)
{
    m_terminal = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (m_terminal < 0 || grantpt(m_terminal) != 0 || unlockpt(m_terminal) != 0)
        qFatal("no terminal");
    const int own = open(ptsname(m_terminal), O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (own < 0)
        qFatal("no terminal");
    QByteArrayList spelled{QFile::encodeName(program)};
    for (const QString &argument : arguments)
        spelled.append(argument.toLocal8Bit());
    std::vector<char *> words;
    for (QByteArray &word : spelled)
        words.push_back(word.data());
    words.push_back(nullptr);
    m_process = fork();
    if (m_process < 0)
        qFatal("no process");
    if (m_process == 0)
        become(own, words);
    close(own);
}

Pty::~Pty()
{
    if (m_process > 0) {
        kill(m_process, SIGKILL);
        waitpid(m_process, nullptr, 0);
    }
    close(m_terminal);
}

bool Pty::read()
{
    constexpr int patience = 120'000;
    pollfd wanted{m_terminal, POLLIN, 0};
    if (poll(&wanted, 1, patience) <= 0)
        return false;
    char bytes[4096];
    const ssize_t got = ::read(m_terminal, bytes, sizeof bytes);
    // The terminal gives EIO when nobody holds its other end any more.
    if (got <= 0)
        return got < 0 && errno == EINTR;
    m_shown.append(bytes, got);
    return true;
}

bool Pty::waitFor(const QByteArray &text)
{
    while (true) {
        const qsizetype at = m_shown.indexOf(text, m_read);
        if (at >= 0) {
            m_read = at + text.size();
            return true;
        }
        if (!read())
            return false;
    }
}

void Pty::send(const QByteArray &bytes)
{
    for (qsizetype sent = 0; sent < bytes.size();) {
        const ssize_t count = write(m_terminal, bytes.constData() + sent, size_t(bytes.size() - sent));
        if (count < 0 && errno != EINTR)
            qFatal("the terminal is gone");
        sent += count > 0 ? count : 0;
    }
}

void Pty::type(const QString &text)
{
    send(text.toUtf8() + '\n');
}

void Pty::interrupt()
{
    send("\x03");
}

void Pty::endInput()
{
    send("\x04");
}

bool Pty::echoes() const
{
    termios state{};
    if (tcgetattr(m_terminal, &state) != 0)
        qFatal("not a terminal");
    return (state.c_lflag & ECHO) != 0;
}

int Pty::finish()
{
    while (read()) {
    }
    int status = 0;
    const pid_t ended = waitpid(m_process, &status, 0);
    m_process = -1;
    if (ended < 0)
        return -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

} // namespace famn

#endif
