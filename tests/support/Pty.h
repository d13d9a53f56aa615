#pragma once

#include <QByteArray>
#include <QStringList>

#ifdef Q_OS_UNIX

#include <sys/types.h>

namespace famn {

/// A program on a terminal of its own, and somebody in front of it who reads before typing. Everything the program
/// writes, results and prompts alike, comes in one stream, as on a screen. Ends the program when it is destroyed.
class Pty
{
public:
    /// Whether the system gives terminals; a bare root folder without /dev/pts does not.
    [[nodiscard]] static bool isThere();

    Pty(const QString &program, const QStringList &arguments);
    ~Pty();
    Pty(const Pty &) = delete;
    Pty &operator=(const Pty &) = delete;

    /// Waits until the program shows TEXT after what was waited for before. False when it ends, or nothing comes for
    /// two minutes; shown() then tells why.
    [[nodiscard]] bool waitFor(const QByteArray &text);
    /// Types TEXT and Enter.
    void type(const QString &text);
    /// Ctrl+C.
    void interrupt();
    /// Ctrl+D at the beginning of a line.
    void endInput();
    /// Whether what is typed now would be shown.
    [[nodiscard]] bool echoes() const;
    /// Waits for the program's end. Its exit code, or minus the number of the signal that ended it.
    [[nodiscard]] int finish();
    /// All that was on the screen so far.
    [[nodiscard]] const QByteArray &shown() const { return m_shown; }

private:
    /// Reads what is there; false at the program's end or when nothing comes.
    bool read();
    void send(const QByteArray &bytes);

    int m_terminal = -1;
    pid_t m_process = -1;
    QByteArray m_shown;
    qsizetype m_read = 0;
};

} // namespace famn

#endif
