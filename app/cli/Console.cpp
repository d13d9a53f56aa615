#include "app/cli/Console.h"

#include "models/base/SecretBytes.h"

#include <QJsonDocument>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <csignal>
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

/// Lets Ctrl+C end a wait at the keyboard, for as long as it lives. Otherwise reading goes on after the signal, and
/// only the second one ends the process, with a terminal that shows nothing any more.
class Interruptible
{
public:
    Interruptible() { setRestarting(false); }
    ~Interruptible() { setRestarting(true); }
    Interruptible(const Interruptible &) = delete;
    Interruptible &operator=(const Interruptible &) = delete;

private:
    static void setRestarting([[maybe_unused]] bool restarting)
    {
#ifdef Q_OS_UNIX
        for (const int signal : {SIGINT, SIGTERM}) {
            struct sigaction action
            {
            };
            if (sigaction(signal, nullptr, &action) != 0)
                continue;
            action.sa_flags = restarting ? action.sa_flags | SA_RESTART : action.sa_flags & ~SA_RESTART;
            sigaction(signal, &action, nullptr);
        }
#endif
    }
};

/// What somebody types. Cancelled by Ctrl+C and at the end of input.
Result<QString> readLine()
{
    constexpr qsizetype longestLine = 64 * 1024;
    const Interruptible interruptible;
    QByteArray line;
    int c = std::getc(stdin);
    for (; c != EOF && c != '\n' && line.size() < longestLine; c = std::getc(stdin))
        line.append(char(c));
    if (c == EOF && (line.isEmpty() || std::ferror(stdin))) {
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
    const QByteArray text = question.toUtf8();
    std::fwrite(text.constData(), 1, size_t(text.size()), stderr);
    std::fflush(stderr);
    return readLine();
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
