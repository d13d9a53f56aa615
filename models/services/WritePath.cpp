#include "models/services/WritePath.h"

#include "models/storage/Lookups.h"

using namespace Qt::StringLiterals;

namespace famn {

Change::Change(WritePath &path, JournalContext context, QDate today)
    : m_path(path)
    , m_context(context)
    , m_today(today)
{
}

const Connection &Change::connection() const
{
    return m_path.m_register.writer();
}

const Actor &Change::actor() const
{
    return m_path.m_actor;
}

Result<void> Change::mayDo(Verb verb, const char *kind, const Whose &whose) const
{
    if (m_judged)
        return done();
    const Scope scope = scopeOf(actor(), verb, whose.subject);
    bool may = scope == Scope::All;
    if (scope == Scope::OwnUnit) {
        if (!whose.family.isNull()) {
            FAMN_ASSIGN(own, isOwnFamily(connection(), actor(), whose.family));
            may = own;
        } else {
            const QSet<UnitId> &units = actor().units;
            may = whose.unit.isNull() || units.contains(whose.unit) || units.contains(UnitId()) ||
                  (!whose.owner.isNull() && whose.owner == actor().staff);
        }
    }
    return may ? done() : Result<void>(Error{ErrorCode::Denied, {}, {QString::fromLatin1(kind)}, {}});
}

Result<void> Change::judgeAs(Verb verb, const char *kind, const QList<Uuid> &records)
{
    JournalReader journal(connection());
    for (const Uuid &record : records) {
        Whose whose{subjectOfKind(kind), {}, {}, {}};
        FAMN_ASSIGN(family, journal.familyOf({QString::fromLatin1(kind), record}));
        if (family)
            whose.family = family->family;
        FAMN_TRY(mayDo(verb, kind, whose));
    }
    m_judged = true;
    return done();
}

void Change::touched(const char *kind, const Uuid &record)
{
    constexpr qsizetype mostTold = 1000;
    if (m_changed.records.size() < mostTold)
        m_changed.records.append({QString::fromLatin1(kind), record});
    else
        m_changed.more = true;
}

Result<void> Change::refuseViolations(const Violations &violations, const char *kind)
{
    for (const Violation &violation : violations) {
        if (violation.severity == Violation::Severity::Error)
            return Error{
                ErrorCode::Invalid, violation.field, {QString::fromLatin1(kind), QString(keyOf(violation.code))}, {}};
    }
    return done();
}

Result<void> Change::note(JournalAction action, const char *kind, const Uuid &record, const JournalPayload &payload)
{
    return m_path.m_journal.append(m_context, action, kind, record, payload);
}

Result<WeededCounts> Change::weed(const FamilyId &family, const QStringList &words)
{
    FAMN_TRY(mayDo(Verb::Delete, "retention_item", Whose{Subject::Retention, {}, {}, {}}));
    FAMN_ASSIGN(file, FamilyFile::on(connection()));
    FAMN_ASSIGN(records, file.records(family));
    FAMN_ASSIGN(counts, weedRecords(connection(), records, words));
    // Whoever checks the journal can tell what was weeded from what somebody took away.
    for (const RecordRef &record : std::as_const(records)) {
        const QByteArray kind = record.kind.toLatin1();
        FAMN_TRY(note(JournalAction::Weed, kind.constData(), record.id));
        touched(kind.constData(), record.id);
    }
    return counts;
}

Result<QString> Change::nextCaseNumber()
{
    // An import takes 100,000 of them; one at a time they would cost more than the families.
    constexpr qint64 block = 64;
    if (m_caseNumbersLeft == 0) {
        FAMN_ASSIGN(first, takeNumbers(connection(), caseCounter(), block));
        m_nextCase = first;
        m_caseNumbersLeft = block;
    }
    --m_caseNumbersLeft;
    return u"FH-%1-%2"_s.arg(m_today.year()).arg(m_nextCase++, 4, 10, QChar(u'0'));
}

QString Change::caseCounter() const
{
    return u"case_number.%1"_s.arg(m_today.year());
}

Result<void> Change::giveBackCaseNumbers()
{
    if (m_caseNumbersLeft == 0)
        return done();
    FAMN_TRY(takeNumbers(connection(), caseCounter(), -m_caseNumbersLeft));
    m_caseNumbersLeft = 0;
    return done();
}

WritePath::WritePath(const Register &reg, Actor actor, const Clock &clock)
    : m_register(reg)
    , m_actor(std::move(actor))
    , m_clock(clock)
    , m_journal(reg.writer())
    , m_tables(TablesOf<RecordTypes>::on(reg.writer()))
{
}

Result<void> WritePath::run(const std::function<Result<void>(Change &)> &work)
{
    FAMN_TRY(m_register.checkPlace());
    const Instant now = m_clock.now();
    const JournalContext context{m_register.info().device, m_actor.staff.uuid, m_actor.slot, Uuid::generate(now), now};
    FAMN_ASSIGN(transaction, Transaction::begin(m_register.writer()));
    FAMN_TRY(m_journal.begin());
    Change change(*this, context, swedishDay(now));
    FAMN_TRY(work(change));
    FAMN_TRY(change.giveBackCaseNumbers());
    FAMN_TRY(m_journal.finish());
    FAMN_TRY(transaction.commit());
    if (m_onCommitted && !change.m_changed.records.isEmpty()) {
        change.m_changed.batch = context.batch;
        m_onCommitted(change.m_changed);
    }
    return done();
}

Result<Uuid> WritePath::change(const std::function<Result<void>(Change &)> &work)
{
    return give<Uuid>([&](Change &change) -> Result<Uuid> {
        FAMN_TRY(work(change));
        return change.m_changed.records.isEmpty() ? Uuid() : change.batch();
    });
}

} // namespace famn
