#pragma once

#include "models/services/UserState.h"
#include "models/services/session/Session.h"
#include "ui/work/UnsavedText.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QTimer>

#include <memory>

namespace famn {

/// Keeps text that is typed and not stored yet inside the register, encrypted as all of it: within a second of typing,
/// and at once before a lock. Gives it back when its record or dialog is shown again.
///
/// A scope is what the text belongs to, in two parts: "family/<id>" for a record, "dialog/newApplication" for a dialog.
class DraftKeeper final : public QObject
{
    Q_OBJECT
public:
    /// SESSION must outlive it.
    explicit DraftKeeper(Session &session, QObject *parent = nullptr);

    /// Text from earlier.
    struct Found
    {
        QString scope;
        /// The latest moment at which some of it was kept.
        Instant at;
    };

    /// Reads what was kept earlier; loaded() tells when it is here.
    void load();
    /// TEXTS is all that is unsaved in SCOPE now; what was kept there otherwise is dropped. RECORD is what it is about,
    /// null for none.
    void keep(const QString &scope, const Uuid &record, const QList<UnsavedText> &texts);
    /// One text of SCOPE was stored or given up.
    void drop(const QString &scope, const QString &place);
    /// What is kept of SCOPE, from this time or earlier.
    [[nodiscard]] QList<UnsavedText> kept(const QString &scope) const;
    /// What was kept by the last lock or crash, latest first.
    [[nodiscard]] QList<Found> found() const { return m_found; }
    /// Hands to the register at once what waits.
    void flushNow();
    /// Why text could not be kept, by its scope; empty when all was.
    using Lost = QMap<QString, Error>;
    /// flushNow(), and from then on nothing is stored nor dropped: the register is about to be locked, and a field that
    /// loses the keyboard by that keeps its text as a draft. What it gives is to be read once the session is closed.
    std::shared_ptr<const Lost> close();
    [[nodiscard]] bool isClosing() const { return m_closing; }

Q_SIGNALS:
    void loaded();
    /// A draft could not be kept. It is tried again, and this is said once.
    void failed(const famn::Error &error);

private:
    struct Scope
    {
        Uuid record;
        /// From place to text: what there is, and what the register has.
        QMap<QString, QString> now;
        QMap<QString, QString> written;
        bool dirty = false;
    };
    void take(const QList<Draft> &drafts);
    void write(const QString &scope, Scope &texts);
    void touch(Scope &scope);

    Session &m_session;
    /// The last write failed; said once.
    bool m_failing = false;
    QTimer m_soon;
    /// Written by the session's writing thread.
    std::shared_ptr<Lost> m_lost = std::make_shared<Lost>();
    bool m_closing = false;
    QHash<QString, Scope> m_scopes;
    QList<Found> m_found;
};

} // namespace famn
