#pragma once

#include "models/domain/Application.h"
#include "models/domain/Family.h"
#include "models/domain/Review.h"
#include "models/domain/Work.h"
#include "models/services/Policy.h"
#include "models/storage/FamilyFile.h"
#include "models/storage/Journal.h"
#include "models/storage/JournalReader.h"
#include "models/storage/RecordKinds.h"
#include "models/storage/RecordTable.h"
#include "models/storage/Register.h"
#include "models/storage/Settings.h"

#include <optional>
#include <tuple>

namespace famn {

class WritePath;

/// What one operation changed, once it is committed.
struct Changed
{
    Uuid batch;
    /// In the order of the changes; the first thousand only.
    QList<RecordRef> records;
    /// There were more.
    bool more = false;
};

/// What may be done inside one transaction of the write path. Each step asks the policy, checks the rules, writes the
/// record and its journal entry.
class Change
{
public:
    /// Stores a new record under a new id. Errors: Denied, Invalid (with the field), Conflict.
    template<typename T>
    [[nodiscard]] Result<T> insert(T record);
    /// Stores AFTER in the place of BEFORE. Conflict when what is stored is no longer BEFORE (whatever its version).
    template<typename T>
    [[nodiscard]] Result<T> update(const T &before, T after);
    /// Marks the record as deleted; like every change this can be undone.
    template<typename T>
    [[nodiscard]] Result<void> remove(const T &record);
    /// Takes the mark of remove() away. NotFound when the record is not deleted.
    template<typename T>
    [[nodiscard]] Result<void> restore(const T &record);
    /// From here on nothing is asked for each record: what is done is one action of its own, VERB of records of KIND,
    /// of which kind the records may be that it changes. RECORDS are those it is done with. Denied when the actor may
    /// not do that.
    [[nodiscard]] Result<void> judgeAs(Verb verb, const char *kind, const QList<Uuid> &records);
    /// Deletes a family and everything that hangs on it for good, with what the journal says of their values; nothing
    /// can bring them back. WORDS are the names and numbers by which a view state may name them. Denied without the
    /// right to weed.
    [[nodiscard]] Result<WeededCounts> weed(const FamilyId &family, const QStringList &words);
    /// Why the changes from here on are made; stands in their journal entries, and is weeded with them.
    void setReason(const QString &reason) { m_reason = reason; }
    /// An entry that changes no record: reading, exporting, importing.
    [[nodiscard]] Result<void> note(JournalAction action, const char *kind, const Uuid &record = {},
                                    const JournalPayload &payload = {});
    /// The next free case number, "FH-2026-0001"; the year is that of today.
    [[nodiscard]] Result<QString> nextCaseNumber();

    template<typename T>
    [[nodiscard]] RecordTable<T> &table();
    [[nodiscard]] const Connection &connection() const;
    [[nodiscard]] const Actor &actor() const;
    [[nodiscard]] Instant now() const { return m_context.at; }
    [[nodiscard]] QDate today() const { return m_today; }
    /// Names this operation in the journal; everything in it can be undone together.
    [[nodiscard]] Uuid batch() const { return m_context.batch; }

private:
    friend class WritePath;
    Change(WritePath &path, JournalContext context, QDate today);

    /// Whose a record is, as far as permissions ask.
    struct Whose
    {
        Subject subject = Subject::Settings;
        /// Of a stored family, or what belongs to one.
        FamilyId family;
        UnitId unit;
        StaffId owner;
    };
    template<typename T>
    [[nodiscard]] static Whose whose(const T &record, Verb verb);
    [[nodiscard]] Result<void> mayDo(Verb verb, const char *kind, const Whose &whose) const;
    /// What changing BEFORE into AFTER asks for beside the right to change it.
    template<typename T>
    [[nodiscard]] Result<void> mayBecome(const T &before, const T &after) const;
    void touched(const char *kind, const Uuid &record);
    /// NoteFrozen where AFTER would be another note than STORED, which is frozen; AFTER is null for deleting it.
    /// ReviewDone for a finished review and its lines.
    template<typename T>
    [[nodiscard]] Result<void> refuseFrozen(const T &stored, const T *after);
    [[nodiscard]] static Result<void> refuseViolations(const Violations &violations, const char *kind);
    template<typename T>
    [[nodiscard]] JournalPayload difference(const T *before, const T &after) const;
    /// Marks STORED as deleted at that moment, or as living.
    template<typename T>
    [[nodiscard]] Result<void> mark(T stored, const std::optional<Instant> &deletedAt);

    [[nodiscard]] QString caseCounter() const;
    /// Numbers that were taken ahead and not used go back, so that none is skipped.
    [[nodiscard]] Result<void> giveBackCaseNumbers();

    WritePath &m_path;
    JournalContext m_context;
    QDate m_today;
    QString m_reason;
    bool m_judged = false;
    Changed m_changed;
    qint64 m_nextCase = 0;
    qint64 m_caseNumbersLeft = 0;
};

/// A table for each of the record types in a tuple, all on one connection.
template<typename Types>
struct TablesOf;
template<typename... Types>
struct TablesOf<std::tuple<Types...>>
{
    using Tuple = std::tuple<RecordTable<Types>...>;
    [[nodiscard]] static Tuple on(const Connection &connection) { return {RecordTable<Types>(connection)...}; }
};

/// The one way in which records of an open register change: rules, permission, transaction and journal are all behind
/// it. Belongs to the thread of the register's writing connection.
class WritePath
{
public:
    WritePath(const Register &reg, Actor actor, const Clock &clock);

    /// Runs WORK in one transaction. When WORK or the commit fails, nothing of it has happened. RegisterMoved when the
    /// file is not where it was opened.
    [[nodiscard]] Result<void> run(const std::function<Result<void>(Change &)> &work);
    /// The same, and gives the operation's id, by which it can be undone; the null id when no record changed.
    [[nodiscard]] Result<Uuid> change(const std::function<Result<void>(Change &)> &work);
    /// The same as run(), and gives what WORK gave, once it is committed.
    template<typename T>
    [[nodiscard]] Result<T> give(const std::function<Result<T>(Change &)> &work)
    {
        std::optional<T> given;
        const auto ran = run([&](Change &change) -> Result<void> {
            FAMN_ASSIGN(made, work(change));
            given = std::move(made);
            return done();
        });
        if (!ran)
            return ran.error();
        return std::move(*given);
    }
    [[nodiscard]] const Actor &actor() const { return m_actor; }
    [[nodiscard]] const Register &openRegister() const { return m_register; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    /// CALL hears of every operation that changed records, once it is committed. Must not throw.
    void onCommitted(std::function<void(const Changed &)> call) { m_onCommitted = std::move(call); }

private:
    friend class Change;
    const Register &m_register;
    Actor m_actor;
    const Clock &m_clock;
    Journal m_journal;
    TablesOf<RecordTypes>::Tuple m_tables;
    std::function<void(const Changed &)> m_onCommitted;
};

template<typename T>
RecordTable<T> &Change::table()
{
    return std::get<RecordTable<T>>(m_path.m_tables);
}

template<typename T>
JournalPayload Change::difference(const T *before, const T &after) const
{
    JournalPayload payload;
    payload.reason = m_reason;
    const auto &fields = fieldMap<T>().fields;
    // The id stands in the entry itself, and the stamp follows from the entry.
    constexpr qsizetype stampFields = 6;
    for (qsizetype i = 1; i < fields.size() - stampFields; ++i) {
        const QVariant was = before ? fields.at(i).get(*before) : QVariant();
        const QVariant is = fields.at(i).get(after);
        const bool nothing = !before && (is.isNull() || (is.typeId() == QMetaType::QString && is.toString().isEmpty()));
        if (!nothing && was != is)
            payload.changes.append({QString::fromLatin1(fields.at(i).column.name), was, is});
    }
    return payload;
}

template<typename T>
Result<void> Change::refuseFrozen(const T &stored, [[maybe_unused]] const T *after)
{
    const QStringList kind{QString::fromLatin1(fieldMap<T>().kind)};
    bool frozen = false;
    if constexpr (std::is_same_v<T, ContactEntry>) {
        if (isFrozen(stored, now()) && (!after || !sameNote(stored, *after)))
            return Error{ErrorCode::NoteFrozen, {}, kind, {}};
    } else if constexpr (std::is_same_v<T, LogReview>) {
        frozen = stored.doneAt.has_value();
    } else if constexpr (std::is_same_v<T, LogReviewItem>) {
        FAMN_ASSIGN(review, table<LogReview>().find(stored.review));
        frozen = review.doneAt.has_value();
    }
    return frozen ? Result<void>(Error{ErrorCode::ReviewDone, {}, kind, {}}) : done();
}

template<typename T>
Change::Whose Change::whose(const T &record, Verb verb)
{
    Whose found;
    found.subject = subjectOfKind(fieldMap<T>().kind);
    if constexpr (std::is_same_v<T, Setting>)
        found.subject = subjectOf(record);
    // A family that is being made has no applications yet that could make it somebody's.
    if constexpr (std::is_same_v<T, Family>) {
        if (verb != Verb::Create)
            found.family = record.id;
    } else if constexpr (requires { FamilyId{record.family}; }) {
        found.family = record.family;
    }
    if constexpr (std::is_same_v<T, Unit>)
        found.unit = verb == Verb::Create ? record.parent : record.id;
    else if constexpr (requires { UnitId{record.unit}; })
        found.unit = record.unit;
    if constexpr (requires { StaffId{record.owner}; })
        found.owner = record.owner;
    return found;
}

template<typename T>
Result<void> Change::mayBecome(const T &before, const T &after) const
{
    bool may = true;
    if constexpr (std::is_same_v<T, StaffMember>)
        may = mayGiveRoles(actor(), before.roles, after.roles);
    // Taking a protection away shows everything to everybody.
    if constexpr (std::is_same_v<T, Family>)
        may = before.protection == Protection::None || after.protection != Protection::None ||
              allows(actor(), Verb::Reveal, Subject::Families);
    // Nor does a setting become one of those that are not theirs.
    if constexpr (std::is_same_v<T, Setting>)
        may = allows(actor(), Verb::Change, subjectOf(after));
    return may ? done() : Result<void>(Error{ErrorCode::Denied, {}, {QString::fromLatin1(fieldMap<T>().kind)}, {}});
}

template<typename T>
Result<T> Change::insert(T record)
{
    const char *kind = fieldMap<T>().kind;
    FAMN_TRY(mayDo(Verb::Create, kind, whose(record, Verb::Create)));
    FAMN_TRY(mayBecome(T(), record));
    if (record.id.isNull())
        // The clock's time, not the transaction's: ids of one import then come in order, and its indexes grow at their
        // end.
        record.id.uuid = Uuid::generate(m_path.m_clock.now());
    record.stamp = Stamp{now(), now(), actor().staff, actor().staff, std::nullopt, 1};
    FAMN_TRY(refuseViolations(validate(record, m_today), kind));
    FAMN_TRY(table<T>().insert(record));
    FAMN_TRY(m_path.m_journal.append(m_context, JournalAction::Create, kind, record.id.uuid,
                                     difference<T>(nullptr, record)));
    touched(kind, record.id.uuid);
    return record;
}

template<typename T>
Result<T> Change::update(const T &before, T after)
{
    const char *kind = fieldMap<T>().kind;
    // Who may change none learns of none.
    FAMN_TRY(mayDo(Verb::Change, kind, Whose{whose(before, Verb::Change).subject, {}, {}, {}}));
    FAMN_ASSIGN(stored, table<T>().find(before.id));
    FAMN_TRY(mayDo(Verb::Change, kind, whose(stored, Verb::Change)));
    FAMN_TRY(mayBecome(stored, after));
    T expected = before;
    expected.stamp = stored.stamp;
    if (stored != expected || stored.stamp.deletedAt != before.stamp.deletedAt)
        return Error{ErrorCode::Conflict, {}, {QString::fromLatin1(kind)}, {}};
    after.id = before.id;
    after.stamp = stored.stamp;
    if (after == stored)
        return stored;
    FAMN_TRY(refuseFrozen(stored, &after));
    after.stamp.updatedAt = now();
    after.stamp.updatedBy = actor().staff;
    ++after.stamp.version;
    FAMN_TRY(refuseViolations(validate(after, m_today), kind));
    FAMN_TRY(table<T>().update(after));
    FAMN_TRY(
        m_path.m_journal.append(m_context, JournalAction::Change, kind, after.id.uuid, difference<T>(&stored, after)));
    touched(kind, after.id.uuid);
    return after;
}

template<typename T>
Result<void> Change::remove(const T &record)
{
    const char *kind = fieldMap<T>().kind;
    FAMN_TRY(mayDo(Verb::Delete, kind, Whose{whose(record, Verb::Delete).subject, {}, {}, {}}));
    FAMN_ASSIGN(stored, table<T>().find(record.id));
    FAMN_TRY(mayDo(Verb::Delete, kind, whose(stored, Verb::Delete)));
    if (stored.stamp.deletedAt)
        return Error{ErrorCode::NotFound, {}, {QString::fromLatin1(fieldMap<T>().kind)}, {}};
    FAMN_TRY(refuseFrozen<T>(stored, nullptr));
    return mark(std::move(stored), now());
}

template<typename T>
Result<void> Change::restore(const T &record)
{
    const char *kind = fieldMap<T>().kind;
    // Whoever may delete may take it back.
    FAMN_TRY(mayDo(Verb::Delete, kind, Whose{whose(record, Verb::Delete).subject, {}, {}, {}}));
    FAMN_ASSIGN(stored, table<T>().find(record.id));
    FAMN_TRY(mayDo(Verb::Delete, kind, whose(stored, Verb::Delete)));
    if (!stored.stamp.deletedAt)
        return Error{ErrorCode::NotFound, {}, {QString::fromLatin1(kind)}, {}};
    FAMN_TRY(refuseViolations(validate(stored, m_today), kind));
    return mark(std::move(stored), std::nullopt);
}

template<typename T>
Result<void> Change::mark(T stored, const std::optional<Instant> &deletedAt)
{
    stored.stamp.deletedAt = deletedAt;
    stored.stamp.updatedAt = now();
    stored.stamp.updatedBy = actor().staff;
    ++stored.stamp.version;
    FAMN_TRY(table<T>().update(stored));
    touched(fieldMap<T>().kind, stored.id.uuid);
    JournalPayload payload;
    payload.reason = m_reason;
    return m_path.m_journal.append(m_context, deletedAt ? JournalAction::Delete : JournalAction::Restore,
                                   fieldMap<T>().kind, stored.id.uuid, payload);
}

} // namespace famn
