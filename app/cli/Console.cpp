#include "app/cli/Console.h"

#include "models/base/SecretBytes.h"

#include <QJsonDocument>

#include <cstdio>
#include <iterator>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>
#else
#include <io.h>
#include <windows.h>
#endif

using namespace Qt::StringLiterals;

namespace famn {

namespace {

bool isTerminal(FILE *stream)
{
#ifdef Q_OS_UNIX
    return isatty(fileno(stream)) != 0;
#else
    return _isatty(_fileno(stream)) != 0;
#endif
}

/// Keeps the terminal from showing what is typed, for as long as it lives.
class Silence
{
public:
    Silence()
    {
#ifdef Q_OS_UNIX
        m_changed = tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        m_changed = m_changed && tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
#else
        m_input = GetStdHandle(STD_INPUT_HANDLE);
        m_changed = GetConsoleMode(m_input, &m_before) && SetConsoleMode(m_input, m_before & ~DWORD(ENABLE_ECHO_INPUT));
#endif
    }
    ~Silence()
    {
        if (!m_changed)
            return;
#ifdef Q_OS_UNIX
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
#else
        SetConsoleMode(m_input, m_before);
#endif
    }
    Silence(const Silence &) = delete;
    Silence &operator=(const Silence &) = delete;

private:
#ifdef Q_OS_UNIX
    termios m_before{};
#else
    HANDLE m_input = nullptr;
    DWORD m_before = 0;
#endif
    bool m_changed = false;
};

#ifdef Q_OS_UNIX

/// Lets Ctrl+C end a question, for as long as it lives. A pipe tells of it: a flag alone would be missed when the
/// signal comes between the look at the flag and the wait for the keyboard, and another thread may be the one that gets
/// it.
class Interrupts
{
public:
    Interrupts()
    {
        if (pipe(m_pipe) != 0)
            return;
        // A handler must never wait for room.
        fcntl(m_pipe[1], F_SETFL, O_NONBLOCK);
        told = m_pipe[1];
        struct sigaction action
        {
        };
        action.sa_handler = tell;
        for (qsizetype i = 0; i < std::ssize(signals); ++i)
            sigaction(signals[i], &action, &m_before[i]);
    }
    ~Interrupts()
    {
        if (told < 0)
            return;
        for (qsizetype i = 0; i < std::ssize(signals); ++i)
            sigaction(signals[i], &m_before[i], nullptr);
        told = -1;
        close(m_pipe[0]);
        close(m_pipe[1]);
    }
    Interrupts(const Interrupts &) = delete;
    Interrupts &operator=(const Interrupts &) = delete;

    /// Waits for the keyboard. False when the question is called off.
    [[nodiscard]] bool wait() const
    {
        pollfd wanted[] = {{STDIN_FILENO, POLLIN, 0}, {m_pipe[0], POLLIN, 0}};
        while (told >= 0) {
            const int ready = poll(wanted, std::size(wanted), -1);
            if (ready < 0 && errno != EINTR)
                return false;
            if (ready > 0)
                return wanted[1].revents == 0;
        }
        return false;
    }

private:
    static void tell(int)
    {
        const int before = errno;
        [[maybe_unused]] const ssize_t written = ::write(told, "", 1);
        errno = before;
    }

    static constexpr int signals[] = {SIGINT, SIGTERM};
    static inline volatile std::sig_atomic_t told = -1;
    int m_pipe[2] = {-1, -1};
    struct sigaction m_before[std::size(signals)] = {};
};

/// The next byte from the keyboard; EOF at the end of input and when the question is called off. A terminal gives whole
/// lines, so only the first byte of one is waited for.
int nextByte(const Interrupts &interrupts)
{
    char byte = 0;
    if (!interrupts.wait() || ::read(STDIN_FILENO, &byte, 1) != 1)
        return EOF;
    return static_cast<unsigned char>(byte);
}

#else

class Interrupts
{
};

int nextByte(const Interrupts &)
{
    return std::getc(stdin);
}

#endif

/// What somebody types at QUESTION. Cancelled by Ctrl+C and at the end of input.
Result<QString> askForLine(const QByteArray &question)
{
    constexpr qsizetype longestLine = 64 * 1024;
    // Before the question is seen: whoever reads it may press Ctrl+C at once.
    const Interrupts interrupts;
    std::fwrite(question.constData(), 1, size_t(question.size()), stderr);
    std::fflush(stderr);
    QByteArray line;
    int c = nextByte(interrupts);
    for (; c != EOF && c != '\n' && line.size() < longestLine; c = nextByte(interrupts))
        line.append(char(c));
    if (c == EOF) {
        wipe(line);
        return Error{ErrorCode::Cancelled, {}, {}, {}};
    }
    if (line.endsWith('\r'))
        line.chop(1);
    QString text = QString::fromUtf8(line);
    wipe(line);
    return text;
}

QString harmless(const QString &line)
{
    QString text = line;
    for (QChar &c : text) {
        if ((c.unicode() < 0x20 && c != u'\t') || (c.unicode() >= 0x7f && c.unicode() < 0xa0))
            c = u'\u00b7';
    }
    return text;
}

} // namespace

Console::Console(bool json)
    : m_json(json)
{
}

bool Console::interactive() const
{
    return isTerminal(stdin) && isTerminal(stderr);
}

void Console::write(const QByteArray &bytes)
{
    endProgress();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

void Console::print(const QString &line)
{
    write((harmless(line) + u'\n').toUtf8());
}

void Console::printJson(const QJsonObject &object)
{
    write(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void Console::say(const QString &line)
{
    endProgress();
    const QByteArray text = (harmless(line) + u'\n').toUtf8();
    std::fwrite(text.constData(), 1, size_t(text.size()), stderr);
}

void Console::progress(long long done, long long total)
{
    if (!isTerminal(stderr) || total <= 0)
        return;
    std::fprintf(stderr, "\r%3lld %%", done * 100 / total);
    std::fflush(stderr);
    m_progressShown = true;
}

void Console::endProgress()
{
    if (m_progressShown)
        std::fputc('\n', stderr);
    m_progressShown = false;
}

Result<QString> Console::ask(const QString &question)
{
    if (!interactive())
        return Error{ErrorCode::PassphraseMissing, {}, {}, {}};
    return askForLine(question.toUtf8());
}

Result<QString> Console::askSecret(const QString &question)
{
    if (!interactive())
        return Error{ErrorCode::PassphraseMissing, {}, {}, {}};
    const Silence silence;
    auto answer = ask(question);
    std::fputc('\n', stderr);
    return answer;
}

} // namespace famn
