#include "models/services/ReviewSample.h"

#include "models/base/Text.h"
#include "models/domain/Application.h"
#include "models/domain/Family.h"
#include "models/storage/FamilyReads.h"
#include "models/storage/RecordTable.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <deque>
#include <map>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr qint64 minute = 60'000;

/// Numbers that are the same everywhere for the same seed (SplitMix64 by Steele, Lea and Flood).
class Draw
{
public:
    explicit Draw(quint64 seed)
        : m_state(seed)
    {
    }
    /// One of 0 to LIMIT - 1.
    [[nodiscard]] size_t below(size_t limit) { return size_t(next() % limit); }

private:
    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBULL;
        return mixed ^ (mixed >> 31U);
    }
    quint64 m_state;
};

/// COUNT of ITEMS, each as likely as any other, in no order.
QList<qsizetype> drawn(QList<qsizetype> items, qsizetype count, quint64 seed)
{
    Draw draw(seed);
    count = std::min(count, items.size());
    for (qsizetype i = 0; i < count; ++i)
        items.swapItemsAt(i, i + qsizetype(draw.below(size_t(items.size() - i))));
    items.resize(count);
    return items;
}

/// What the rules ask of a family.
struct FamilyFacts
{
    QSet<QString> surnames;
    /// As addressKey() gives it.
    QString address;
    /// The day on which the last of everything ended; invalid while something goes on, or nothing began.
    QDate closedOn;
};

/// What one operation did to one family.
struct Line
{
    JournalEntry entry;
    Uuid family;
    CodeSet<ReviewRule> rules;
};

/// What tells whether two families live at one address; empty where the address is not known.
QString addressKey(const Family &family)
{
    const QString street = fold(cleanedLine(family.address));
    return street.isEmpty() ? QString() : street + u' ' + family.postcode;
}

bool opens(JournalAction action)
{
    return action == JournalAction::Read || action == JournalAction::Reveal || action == JournalAction::Print ||
           action == JournalAction::Export;
}

class Picker
{
public:
    Picker(const Connection &connection, const Actor &actor, const ReviewWish &wish)
        : m_connection(connection)
        , m_actor(actor)
        , m_wish(wish)
        , m_reader(connection)
    {
    }
    Result<ReviewSample> pick();

private:
    [[nodiscard]] bool isOwn(const JournalEntry &entry) const;
    Result<void> gather(const QList<JournalEntry> &entries);
    Result<std::optional<FamilyOfRecord>> familyOf(const JournalEntry &entry);
    Result<FamilyFacts> factsOf(const FamilyId &family);
    Result<void> judge(Line &line, const std::optional<FamilyOfRecord> &family);
    Result<void> readColleagues();
    void findMany();
    void choose();

    const Connection &m_connection;
    const Actor &m_actor;
    const ReviewWish &m_wish;
    JournalReader m_reader;
    QHash<Uuid, std::optional<FamilyOfRecord>> m_families;
    QHash<Uuid, FamilyFacts> m_facts;
    QHash<StaffId, QStringList> m_surnames;
    /// Where somebody of a colleague's whole name lives: what is not known of colleagues the register may know.
    QHash<StaffId, QSet<QString>> m_addresses;
    QList<Line> m_lines;
    /// The first line of each operation.
    QList<qsizetype> m_operations;
    ReviewSample m_sample;
};

bool Picker::isOwn(const JournalEntry &entry) const
{
    // Whoever has no staff record is known by their key slot, and with the recovery sheet by neither.
    return m_actor.staff.isNull() ? entry.actor.isNull() && entry.slot == m_actor.slot : entry.actor == m_actor.staff;
}

Result<std::optional<FamilyOfRecord>> Picker::familyOf(const JournalEntry &entry)
{
    if (entry.record.isNull())
        return std::optional<FamilyOfRecord>();
    const auto known = m_families.constFind(entry.record);
    if (known != m_families.cend())
        return *known;
    FAMN_ASSIGN(family, m_reader.familyOf({entry.kind, entry.record}));
    m_families.insert(entry.record, family);
    return family;
}

Result<FamilyFacts> Picker::factsOf(const FamilyId &family)
{
    const auto known = m_facts.constFind(family.uuid);
    if (known != m_facts.cend())
        return *known;
    FamilyFacts facts;
    FAMN_ASSIGN(stored, RecordTable<Family>(m_connection).find(family));
    facts.address = addressKey(stored);
    FAMN_ASSIGN(persons, personsOf(m_connection, family));
    QStringList names = stored.earlierSurnames.split(u',');
    for (const Person &person : std::as_const(persons))
        names.append(person.familyName);
    for (const QString &name : std::as_const(names)) {
        for (const QString &part : fold(cleanedLine(name)).split(u'-', Qt::SkipEmptyParts))
            facts.surnames.insert(part);
    }
    FAMN_ASSIGN(applications, applicationsOf(m_connection, family));
    FAMN_ASSIGN(assignments, assignmentsOf(m_connection, family));
    QList<QDate> ends;
    for (const Application &application : std::as_const(applications))
        ends.append(application.stage == ApplicationStage::Ended ? application.endedOn : QDate());
    for (const Assignment &assignment : std::as_const(assignments))
        ends.append(assignment.status == AssignmentStatus::Ended ? assignment.to : QDate());
    if (std::all_of(ends.cbegin(), ends.cend(), [](const QDate &end) { return end.isValid(); }) && !ends.isEmpty())
        facts.closedOn = *std::max_element(ends.cbegin(), ends.cend());
    m_facts.insert(family.uuid, facts);
    return facts;
}

Result<void> Picker::judge(Line &line, const std::optional<FamilyOfRecord> &family)
{
    if (atNight(line.entry.at))
        line.rules.insert(ReviewRule::Night);
    if (!family)
        return done();
    if (family->protection != Protection::None)
        line.rules.insert(ReviewRule::ProtectedPerson);
    FAMN_ASSIGN(facts, factsOf(family->family));
    const QStringList own = m_surnames.value(line.entry.actor);
    const bool related =
        std::any_of(own.cbegin(), own.cend(), [&](const QString &name) { return facts.surnames.contains(name); });
    if (related || m_addresses.value(line.entry.actor).contains(facts.address))
        line.rules.insert(ReviewRule::OwnSurname);
    if (facts.closedOn.isValid() && swedishDay(line.entry.at) > facts.closedOn)
        line.rules.insert(ReviewRule::ClosedCase);
    return done();
}

Result<void> Picker::gather(const QList<JournalEntry> &entries)
{
    std::set<std::tuple<Uuid, int, Uuid>> seen;
    QSet<Uuid> operations;
    // The journal gives the latest first.
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) {
        if (isOwn(*entry)) {
            ++m_sample.ownEntries;
            continue;
        }
        ++m_sample.entries;
        FAMN_ASSIGN(family, familyOf(*entry));
        const Uuid about = family ? family->family.uuid : Uuid();
        const auto key = std::tuple<Uuid, int, Uuid>(entry->batch, int(entry->action), about);
        if (!seen.insert(key).second)
            continue;
        Line line{*entry, about, {}};
        FAMN_TRY(judge(line, family));
        if (!operations.contains(entry->batch)) {
            operations.insert(entry->batch);
            m_operations.append(m_lines.size());
        }
        m_lines.append(line);
    }
    return done();
}

void Picker::findMany()
{
    struct Opened
    {
        Instant at;
        Uuid family;
    };
    QHash<Uuid, std::deque<Opened>> windows;
    for (Line &line : m_lines) {
        if (line.family.isNull() || !opens(line.entry.action))
            continue;
        std::deque<Opened> &window = windows[line.entry.actor.isNull() ? line.entry.slot : line.entry.actor.uuid];
        window.push_back({line.entry.at, line.family});
        while (window.front().at.msec < line.entry.at.msec - manyMinutes * minute)
            window.pop_front();
        QSet<Uuid> families;
        for (const Opened &opened : window)
            families.insert(opened.family);
        if (families.size() < manyFamilies)
            continue;
        line.rules.insert(ReviewRule::ManyRecords);
        // One line for each burst.
        window.clear();
    }
}

void Picker::choose()
{
    std::map<qint64, CodeSet<ReviewRule>> picked;
    for (const auto &rule : codeKeys<ReviewRule>) {
        if (!m_wish.rules.contains(rule.code))
            continue;
        const bool random = rule.code == ReviewRule::Random;
        QList<qsizetype> found = random ? m_operations : QList<qsizetype>();
        for (qsizetype i = 0; !random && i < m_lines.size(); ++i) {
            if (m_lines.at(i).rules.contains(rule.code))
                found.append(i);
        }
        // Each rule draws for itself, so that leaving one out changes no other's lines.
        const auto seed = quint64(m_wish.seed) * codeKeys<ReviewRule>.size() + quint64(rule.code);
        for (const qsizetype index : drawn(found, random ? m_wish.randomSize : m_wish.ruleSize, seed)) {
            const Line &line = m_lines.at(index);
            CodeSet<ReviewRule> &rules = picked.try_emplace(line.entry.seq, line.rules).first->second;
            if (random)
                rules.insert(ReviewRule::Random);
        }
    }
    for (const auto &[seq, rules] : picked)
        m_sample.picked.append({seq, rules});
}

Result<void> Picker::readColleagues()
{
    QMultiHash<QString, StaffId> named;
    RecordTable<StaffMember> staff(m_connection);
    FAMN_TRY(staff.each(u"ORDER BY id"_s, {}, [&](const StaffMember &member) {
        m_surnames.insert(member.id, surnamesOf(member.name));
        named.insert(fold(cleanedLine(member.name)), member.id);
        return true;
    }));
    QMultiHash<FamilyId, StaffId> homes;
    RecordTable<Person> persons(m_connection);
    FAMN_TRY(persons.each(u"WHERE deleted_at IS NULL ORDER BY id"_s, {}, [&](const Person &person) {
        for (const StaffId &colleague : named.values(fold(fullName(person))))
            homes.insert(person.family, colleague);
        return true;
    }));
    RecordTable<Family> families(m_connection);
    for (auto home = homes.cbegin(); home != homes.cend(); ++home) {
        FAMN_ASSIGN(family, families.find(home.key()));
        if (const QString address = addressKey(family); !address.isEmpty())
            m_addresses[home.value()].insert(address);
    }
    return done();
}

Result<ReviewSample> Picker::pick()
{
    FAMN_TRY(readColleagues());
    JournalFilter filter;
    filter.from = swedishInstant(m_wish.from, QTime(0, 0));
    filter.to = swedishInstant(m_wish.to.addDays(1), QTime(0, 0));
    FAMN_ASSIGN(entries, m_reader.select(filter));
    FAMN_TRY(gather(entries));
    findMany();
    choose();
    return m_sample;
}

} // namespace

Result<ReviewSample> pickEntries(const Connection &connection, const Actor &actor, const ReviewWish &wish)
{
    return Picker(connection, actor, wish).pick();
}

} // namespace famn
