#include "models/services/DuplicatePairs.h"

#include "models/base/Text.h"
#include "models/domain/ContactDetails.h"
#include "models/domain/HouseholdMatch.h"
#include "models/services/Fingerprints.h"
#include "models/storage/FamilyReads.h"
#include "models/storage/Lists.h"
#include "models/storage/Lookups.h"

#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// What more families than these share says nothing about any two of them.
constexpr size_t mostSharing = 8;
constexpr size_t mostCompared = 100'000;
constexpr qsizetype mostTold = 1000;
constexpr size_t betweenReports = 64;

QString apartName(const FamilyId &one, const FamilyId &other)
{
    QStringList ids{one.uuid.toString(), other.uuid.toString()};
    ids.sort();
    return QString::fromUtf16(settingNames::duplicatesApart) + ids.join(u'.');
}

/// Everything that families may share, as fingerprints beside the place of who has it.
class Shared
{
public:
    explicit Shared(bool training)
        : m_training(training)
    {
    }

    Result<void> read(const Connection &connection);
    /// Every two that share something, each once.
    [[nodiscard]] std::vector<std::pair<quint32, quint32>> pairs();
    [[nodiscard]] const FamilyId &family(quint32 place) const { return m_families[place]; }
    [[nodiscard]] bool tooMany() const { return m_tooMany; }

private:
    struct Trait
    {
        quint64 print;
        quint32 place;
        friend auto operator<=>(const Trait &, const Trait &) = default;
    };

    void add(QStringView kind, const QStringList &parts);
    void addPerson(const KnownPerson &known);
    void endFamily();

    bool m_training;
    bool m_tooMany = false;
    Fingerprints m_prints;
    std::vector<FamilyId> m_families;
    std::vector<Trait> m_traits;
    /// Of the family that is being read.
    QStringList m_earlier;
    QList<HeardName> m_adults;
    QHash<QString, HeardName> m_heard;
};

void Shared::add(QStringView kind, const QStringList &parts)
{
    m_traits.push_back({m_prints.of(kind, parts), quint32(m_families.size() - 1)});
}

void Shared::endFamily()
{
    // Two adults, whichever is named first.
    for (qsizetype i = 0; i < m_adults.size(); ++i) {
        for (qsizetype j = i + 1; j < m_adults.size(); ++j) {
            QStringList both{m_adults.at(i).given.value(0) + u' ' + m_adults.at(i).family.value(0),
                             m_adults.at(j).given.value(0) + u' ' + m_adults.at(j).family.value(0)};
            both.sort();
            add(u"both", both);
        }
    }
    m_adults.clear();
}

void Shared::addPerson(const KnownPerson &known)
{
    if (!known.phone.isEmpty() && !(m_training && isFictionalPhone(known.phone)))
        add(u"phone", {known.phone});
    if (!known.email.isEmpty())
        add(u"email", {fold(known.email)});
    if (known.givenName.isEmpty() || known.familyName.isEmpty())
        return;
    const QString raw = known.givenName + u'\n' + known.familyName + u'\n' + known.calledName;
    auto heard = m_heard.constFind(raw);
    if (heard == m_heard.constEnd()) {
        Person person;
        person.givenName = known.givenName;
        person.familyName = known.familyName;
        person.calledName = known.calledName;
        heard = m_heard.insert(raw, heardName(person));
    }
    constexpr qsizetype mostAdults = 4;
    const bool adult =
        known.role == PersonRole::Adult1 || known.role == PersonRole::Adult2 || known.role == PersonRole::OtherAdult;
    if (adult && m_adults.size() < mostAdults)
        m_adults.append(*heard);
    if (known.postcode.isEmpty())
        return;
    for (const QString &family : QStringList(heard->family + m_earlier)) {
        for (const QString &given : heard->given)
            add(u"name", {given, family, known.postcode});
    }
}

Result<void> Shared::read(const Connection &connection)
{
    FAMN_TRY(eachKnownPerson(connection, [&](const KnownPerson &known) {
        if (m_families.empty() || m_families.back() != known.family) {
            endFamily();
            m_families.push_back(known.family);
            m_earlier = heardSurnames(known.earlierSurnames);
            const QString address = comparedAddress(known.address);
            if (!address.isEmpty() && !known.postcode.isEmpty())
                add(u"address", {address, known.postcode});
        }
        addPerson(known);
    }));
    endFamily();
    m_heard = {};
    return done();
}

std::vector<std::pair<quint32, quint32>> Shared::pairs()
{
    std::sort(m_traits.begin(), m_traits.end());
    m_traits.erase(std::unique(m_traits.begin(), m_traits.end()), m_traits.end());
    std::vector<std::pair<quint32, quint32>> found;
    for (size_t first = 0; first < m_traits.size();) {
        size_t last = first + 1;
        while (last < m_traits.size() && m_traits[last].print == m_traits[first].print)
            ++last;
        if (last - first <= mostSharing) {
            for (size_t i = first; i < last; ++i) {
                for (size_t j = i + 1; j < last; ++j)
                    found.emplace_back(m_traits[i].place, m_traits[j].place);
            }
        }
        first = last;
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    m_tooMany = found.size() > mostCompared;
    found.resize(std::min(found.size(), mostCompared));
    return found;
}

Result<Household> householdOf(const Connection &connection, const FamilyId &id)
{
    FAMN_ASSIGN(family, RecordTable<Family>(connection).find(id));
    FAMN_ASSIGN(persons, personsOf(connection, id));
    return Household{family, persons};
}

/// The row of FAMILY; ONE of a pair that was found a moment ago is there.
Result<FamilyRow> rowOf(const Connection &connection, const FamilyId &family)
{
    FAMN_ASSIGN(row, listedFamily(connection, family));
    return row.value_or(FamilyRow());
}

struct Hit
{
    FamilyId one;
    FamilyId other;
    QString caseNumber;
    DuplicateGrounds grounds;
};

} // namespace

Result<DuplicatePairs> likelyPairs(const Connection &connection, const Actor &actor, bool training,
                                   const PairOptions &options)
{
    if (!allows(actor, Verb::Read, Subject::Families))
        return Error{ErrorCode::Denied, {}, {u"family"_s}, {}};
    RecordTable<Setting> settings(connection);
    FAMN_ASSIGN(kept, settingsBelow(settings, QString::fromUtf16(settingNames::duplicatesApart)));
    QSet<QString> apart;
    for (const Setting &setting : std::as_const(kept))
        apart.insert(setting.name);
    FAMN_ASSIGN(leftOut, familiesLeftOut(connection, actor, Subject::Families));
    Shared shared(training);
    FAMN_TRY(shared.read(connection));
    const auto candidates = shared.pairs();
    DuplicatePairs result;
    result.more = shared.tooMany();
    QList<Hit> hits;
    std::optional<std::pair<quint32, Household>> left;
    for (size_t i = 0; i < candidates.size(); ++i) {
        if (options.cancel.cancelled())
            return Error{ErrorCode::Cancelled, {}, {}, {}};
        if (options.progress && i % betweenReports == 0)
            options.progress(qint64(i), qint64(candidates.size()));
        const auto &[first, second] = candidates[i];
        // They come in the order of the first.
        if (!left || left->first != first) {
            FAMN_ASSIGN(household, householdOf(connection, shared.family(first)));
            left = {first, household};
        }
        FAMN_ASSIGN(right, householdOf(connection, shared.family(second)));
        Hit hit{left->second.family.id, right.family.id, left->second.family.caseNumber,
                commonGrounds(left->second, right, !training)};
        if (!likely(hit.grounds) || apart.contains(apartName(hit.one, hit.other)) || leftOut.contains(hit.one) ||
            leftOut.contains(hit.other))
            continue;
        if (left->second.family.protection != Protection::None || right.family.protection != Protection::None) {
            ++result.protectedPairs;
            continue;
        }
        if (right.family.caseNumber < hit.caseNumber) {
            hit.caseNumber = right.family.caseNumber;
            std::swap(hit.one, hit.other);
        }
        hits.append(hit);
    }
    std::sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) {
        const int weights = weightOf(b.grounds) - weightOf(a.grounds);
        return weights != 0 ? weights < 0 : a.caseNumber < b.caseNumber;
    });
    result.more = result.more || hits.size() > mostTold;
    for (const Hit &hit : hits.mid(0, mostTold)) {
        FAMN_ASSIGN(one, rowOf(connection, hit.one));
        FAMN_ASSIGN(other, rowOf(connection, hit.other));
        result.pairs.append({one, other, hit.grounds});
    }
    return result;
}

Result<bool> areKeptApart(const Connection &connection, const FamilyId &one, const FamilyId &other)
{
    RecordTable<Setting> settings(connection);
    FAMN_ASSIGN(stored, settingNamed(settings, apartName(one, other)));
    return stored && !stored->stamp.deletedAt;
}

Result<Uuid> keepApart(WritePath &write, const FamilyId &one, const FamilyId &other)
{
    return write.change([&](Change &change) -> Result<void> {
        FAMN_TRY(change.table<Family>().living(one));
        FAMN_TRY(change.table<Family>().living(other));
        Setting setting;
        setting.name = apartName(one, other);
        setting.value = u"1"_s;
        FAMN_ASSIGN(stored, settingNamed(change.table<Setting>(), setting.name));
        if (stored && stored->stamp.deletedAt)
            return change.restore(*stored);
        if (!stored)
            FAMN_TRY(change.insert(setting));
        return done();
    });
}

} // namespace famn
