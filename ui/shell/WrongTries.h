#pragma once

#include "models/base/Clock.h"

#include <QSettings>

#include <chrono>

namespace famn {

/// How many wrong passphrases were typed on this computer for a register, and when the last was, so that starting the
/// program anew spares nobody the wait. Each costs twice the wait of the one before, a minute at most; after a day
/// without any they are forgotten. Only the count and a time lie in the program's settings, under a hash of the path.
///
/// Nobody is locked out: a wait is never longer than a minute from when it is asked for, whatever the clock says.
class WrongTries final
{
public:
    /// FILE has the program's settings. FIRSTWAIT: after the first wrong passphrase; the longest wait is a minute, or
    /// FIRSTWAIT. CLOCK must outlive this.
    WrongTries(const QString &file, const Clock &clock, std::chrono::milliseconds firstWait);

    /// One more for the register at PATH. Gives how long the next try has to wait.
    std::chrono::milliseconds add(const QString &path);
    /// What is left of the wait; zero for none.
    [[nodiscard]] std::chrono::milliseconds left(const QString &path);
    /// The wait was waited out; the next wrong passphrase still costs more.
    void waited(const QString &path);
    /// Somebody knew the passphrase.
    void forget(const QString &path);

private:
    struct Tries
    {
        int count = 0;
        Instant last;
        bool waited = false;
    };
    [[nodiscard]] Tries read(const QString &path) const;
    void write(const QString &path, const Tries &tries);
    /// Settings need not keep what is forgotten.
    void dropOld();
    [[nodiscard]] std::chrono::milliseconds waitOf(int count) const;

    const Clock &m_clock;
    std::chrono::milliseconds m_firstWait;
    QSettings m_settings;
};

} // namespace famn
