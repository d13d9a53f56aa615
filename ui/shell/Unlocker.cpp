#include "ui/shell/Unlocker.h"

#include <QFuture>
#include <QPromise>

#include <algorithm>

namespace famn {

namespace {

constexpr std::chrono::milliseconds longestWait = std::chrono::minutes(1);
constexpr std::chrono::milliseconds second = std::chrono::seconds(1);
/// Past this many doublings any wait is the longest.
constexpr int mostDoublings = 20;

} // namespace

Unlocker::Unlocker(const Clock &clock, std::chrono::milliseconds firstWait, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_firstWait(firstWait)
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

void Unlocker::start(const QString &path, SecretBytes passphrase, const std::optional<QString> &alias)
{
    if (m_busy || m_waiting)
        return;
    m_busy = true;
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
            beginWait();
        end(keys.error());
        return;
    }
    m_wrongTries = 0;
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

void Unlocker::beginWait()
{
    const int doublings = std::min(m_wrongTries++, mostDoublings);
    m_lastWait =
        std::min<std::chrono::milliseconds>(m_firstWait * (1 << doublings), std::max(longestWait, m_firstWait));
    m_waiting = true;
    m_waitEnd = QDeadlineTimer(m_lastWait, Qt::PreciseTimer);
    tick();
}

void Unlocker::tick()
{
    const auto left = std::chrono::milliseconds(m_waitEnd.remainingTime());
    m_waiting = left.count() > 0;
    if (m_waiting)
        m_ticker.start(std::min(left, second));
    Q_EMIT waitChanged();
}

int Unlocker::secondsLeft() const
{
    return m_waiting ? int((m_waitEnd.remainingTime() + 999) / 1000) : 0;
}

} // namespace famn
