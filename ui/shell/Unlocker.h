#pragma once

#include "models/services/session/Session.h"
#include "ui/shell/WrongTries.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <chrono>

namespace famn {

/// Tries passphrases. The slow derivation of the key runs in a thread of its own while the window lives on; the
/// register itself is then opened in the writing thread of its session. After every wrong passphrase
/// the next try has to wait, each time twice as long, also after the program was started anew (WrongTries).
class Unlocker final : public QObject
{
    Q_OBJECT
public:
    /// SETTINGS is the file with the program's settings. FIRSTWAIT: after the first wrong passphrase. CLOCK must
    /// outlive this.
    Unlocker(const QString &settings, const Clock &clock, std::chrono::milliseconds firstWait,
             QObject *parent = nullptr);
    ~Unlocker() override;

    /// The register at PATH comes next: what is left of its wait is waited out first.
    void turnTo(const QString &path);
    /// Does nothing while it is busy or waiting. Ends with finished().
    void start(const QString &path, SecretBytes passphrase, const std::optional<QString> &alias);
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] bool waiting() const { return m_waiting; }
    /// Until the next try is allowed, rounded up.
    [[nodiscard]] int secondsLeft() const;
    /// How long the last wrong passphrase cost.
    [[nodiscard]] std::chrono::milliseconds lastWait() const { return m_lastWait; }
    /// The outcome of the last try; once.
    [[nodiscard]] Result<std::unique_ptr<Session>> take();

Q_SIGNALS:
    void finished();
    /// The wait began, a second of it passed, or it is over.
    void waitChanged();

private:
    using KeysResult = Result<UnlockedKeys>;
    void receive(KeysResult keys);
    void end(Result<std::unique_ptr<Session>> outcome);
    void beginWait(std::chrono::milliseconds wait);
    void tick();

    const Clock &m_clock;
    WrongTries m_tries;
    QString m_path;
    std::chrono::milliseconds m_lastWait{0};
    bool m_busy = false;
    bool m_waiting = false;
    QDeadlineTimer m_waitEnd;
    QTimer m_ticker;
    CancelToken m_cancel;
    std::unique_ptr<Session> m_opening;
    std::optional<Result<std::unique_ptr<Session>>> m_outcome;
    QThreadPool m_pool;
};

} // namespace famn
