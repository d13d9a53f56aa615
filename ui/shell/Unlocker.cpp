#include "ui/shell/Unlocker.h"

#include <QFuture>
#include <QPromise>

#include <algorithm>

namespace famn {

namespace {

constexpr std::chrono::milliseconds second = std::chrono::seconds(1);

} // namespace

Unlocker::Unlocker(const QString &settings, const Clock &clock, std::chrono::milliseconds firstWait, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_tries(settings, clock, firstWait)
{
    m_pool.setMaxThreadCount(1);
    m_ticker.setSingleShot(true);
    connect(&m_ticker, &QTimer::timeout, this, &Unlocker::tick);
}

Unlocker::~Unlocker()
{
    m_cancel.cancel();
    m_pool.waitForDone();
}

void Unlocker::turnTo(const QString &path)
{
    if (m_busy)
        return;
    m_path = path;
    beginWait(path.isEmpty() ? std::chrono::milliseconds(0) : m_tries.left(path));
}

void Unlocker::start(const QString &path, SecretBytes passphrase, const std::optional<QString> &alias)
{
    if (m_busy || m_waiting)
        return;
    m_busy = true;
    m_path = path;
    // Futures and the pool copy what they carry; keys and passphrases are not copied.
    const auto secret = std::make_shared<SecretBytes>(std::move(passphrase));
    const auto promise = std::make_shared<QPromise<std::shared_ptr<KeysResult>>>();
    promise->future().then(this, [this](const std::shared_ptr<KeysResult> &keys) { receive(std::move(*keys)); });
    promise->start();
    m_pool.start([promise, secret, path, alias, cancel = m_cancel] {
        promise->addResult(std::make_shared<KeysResult>(unlockKeys(path, *secret, alias, cancel)));
        promise->finish();
    });
}

void Unlocker::receive(KeysResult keys)
{
    if (!keys) {
        if (keys.error().code == ErrorCode::WrongPassphrase)
            beginWait(m_lastWait = m_tries.add(m_path));
        end(keys.error());
        return;
    }
    m_tries.forget(m_path);
    m_opening = std::make_unique<Session>(m_clock);
    m_opening->open(
        this,
        [keys = std::move(keys).value(), &clock = m_clock]() mutable { return openWithKeys(std::move(keys), clock); },
        [this](const Result<void> &opened) {
            if (opened)
                end(std::move(m_opening));
            else
                end(opened.error());
        });
}

void Unlocker::end(Result<std::unique_ptr<Session>> outcome)
{
    m_busy = false;
    if (!outcome && m_opening)
        // It is still at work on the call that brought the error.
        m_opening.release()->deleteLater();
    m_outcome = std::move(outcome);
    Q_EMIT finished();
}

Result<std::unique_ptr<Session>> Unlocker::take()
{
    if (!m_outcome)
        return internalError(QStringLiteral("no outcome"));
    Result<std::unique_ptr<Session>> outcome = std::move(*m_outcome);
    m_outcome.reset();
    return outcome;
}

void Unlocker::beginWait(std::chrono::milliseconds wait)
{
    m_waiting = wait.count() > 0;
    m_waitEnd = QDeadlineTimer(wait, Qt::PreciseTimer);
    m_ticker.stop();
    if (m_waiting)
        tick();
    else
        Q_EMIT waitChanged();
}

void Unlocker::tick()
{
    const auto left = std::chrono::milliseconds(m_waitEnd.remainingTime());
    m_waiting = left.count() > 0;
    if (m_waiting)
        m_ticker.start(std::min(left, second));
    else
        m_tries.waited(m_path);
    Q_EMIT waitChanged();
}

int Unlocker::secondsLeft() const
{
    return m_waiting ? int((m_waitEnd.remainingTime() + 999) / 1000) : 0;
}

} // namespace famn
