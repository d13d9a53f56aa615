#include "ui/work/DraftKeeper.h"

#include <algorithm>

#include <utility>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// Text is in the register within a second, the time of writing it included.
constexpr int soonMsec = 700;
/// What could not be kept is tried again after this: somebody may have made room.
constexpr int againMsec = 5000;

/// Stands for what the register may have or not, so that it is written or dropped anew; nobody types it.
constexpr QChar unknown(u'\0');

/// How many parts of a draft's place name its scope.
constexpr qsizetype scopeParts = 2;

Result<void> keepAll(WritePath &write, const Uuid &record, const QList<UnsavedText> &changed, const QStringList &gone)
{
    for (const UnsavedText &text : changed)
        FAMN_TRY(keepDraft(write, text.place, text.text, record));
    for (const QString &place : gone)
        FAMN_TRY(dropDraft(write, place));
    return done();
}

} // namespace

DraftKeeper::DraftKeeper(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &DraftKeeper::flushNow);
}

void DraftKeeper::load()
{
    m_session.read(
        this, [](const Connection &connection, const Actor &actor) { return draftsOf(connection, actor); },
        [this](Result<QList<Draft>> drafts) {
            if (drafts)
                take(*drafts);
            else
                Q_EMIT failed(drafts.error());
            Q_EMIT loaded();
        });
}

void DraftKeeper::take(const QList<Draft> &drafts)
{
    for (const Draft &draft : drafts) {
        const QString scope = draft.place.section(u'/', 0, scopeParts - 1);
        const QString place = draft.place.section(u'/', scopeParts);
        if (place.isEmpty())
            continue;
        Scope &texts = m_scopes[scope];
        texts.record = draft.record;
        texts.written.insert(place, draft.text);
        if (!texts.dirty)
            texts.now.insert(place, draft.text);
        const auto known =
            std::find_if(m_found.begin(), m_found.end(), [&](const Found &found) { return found.scope == scope; });
        if (known == m_found.end())
            m_found.append({scope, draft.savedAt});
        else
            known->at = std::max(known->at, draft.savedAt);
    }
    std::sort(m_found.begin(), m_found.end(), [](const Found &a, const Found &b) { return a.at > b.at; });
}

void DraftKeeper::touch(Scope &scope)
{
    scope.dirty = true;
    // Not begun anew by each key, so that steady typing is kept as well.
    if (!m_soon.isActive())
        m_soon.start(soonMsec);
}

void DraftKeeper::keep(const QString &scope, const Uuid &record, const QList<UnsavedText> &texts)
{
    if (m_closing)
        return;
    QMap<QString, QString> now;
    for (const UnsavedText &text : texts)
        now.insert(text.place, text.text);
    const auto known = m_scopes.constFind(scope);
    if (known == m_scopes.cend() ? now.isEmpty() : known->now == now)
        return;
    Scope &kept = m_scopes[scope];
    kept.record = record;
    kept.now = std::move(now);
    touch(kept);
}

void DraftKeeper::drop(const QString &scope, const QString &place)
{
    const auto known = m_scopes.find(scope);
    if (!m_closing && known != m_scopes.end() && known->now.remove(place) > 0)
        touch(*known);
}

QList<UnsavedText> DraftKeeper::kept(const QString &scope) const
{
    QList<UnsavedText> texts;
    const QMap<QString, QString> now = m_scopes.value(scope).now;
    for (auto it = now.cbegin(); it != now.cend(); ++it)
        texts.append({it.key(), it.value()});
    return texts;
}

void DraftKeeper::write(const QString &scope, Scope &texts)
{
    QList<UnsavedText> changed;
    QStringList gone;
    for (auto it = texts.now.cbegin(); it != texts.now.cend(); ++it) {
        if (!texts.written.contains(it.key()) || texts.written.value(it.key()) != it.value())
            changed.append({QString(scope + u'/' + it.key()), it.value()});
    }
    for (auto it = texts.written.cbegin(); it != texts.written.cend(); ++it) {
        if (!texts.now.contains(it.key()))
            gone.append(QString(scope + u'/' + it.key()));
    }
    texts.written = texts.now;
    texts.dirty = false;
    if (changed.isEmpty() && gone.isEmpty())
        return;
    m_session.write(
        this,
        [changed, gone, scope, record = texts.record, lost = m_lost](OpenRegister &open) -> Result<void> {
            const auto kept = keepAll(*open.write, record, changed, gone);
            if (kept)
                lost->remove(scope);
            else
                lost->insert(scope, kept.error());
            return kept;
        },
        [this, scope, changed, gone](const Result<void> &result) {
            const bool failing = std::exchange(m_failing, !result);
            if (result)
                return;
            Scope &again = m_scopes[scope];
            for (const UnsavedText &text : changed)
                again.written.insert(text.place.section(u'/', scopeParts), QString(unknown));
            for (const QString &place : gone)
                again.written.insert(place.section(u'/', scopeParts), QString(unknown));
            again.dirty = true;
            if (!m_soon.isActive())
                m_soon.start(againMsec);
            if (!failing)
                Q_EMIT failed(result.error());
        });
}

void DraftKeeper::flushNow()
{
    m_soon.stop();
    for (auto it = m_scopes.begin(); it != m_scopes.end(); ++it) {
        if (it->dirty)
            write(it.key(), *it);
    }
}

std::shared_ptr<const DraftKeeper::Lost> DraftKeeper::close()
{
    flushNow();
    m_closing = true;
    return m_lost;
}

} // namespace famn
