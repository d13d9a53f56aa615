#include "models/storage/Lists.h"

#include "models/base/Text.h"
#include "models/domain/Labels.h"
#include "models/storage/Statement.h"

#include <QHash>

#include <algorithm>
#include <functional>
#include <limits>
#include <tuple>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// Gives one shared QString for each distinct text: a list of 100,000 rows has few municipalities, districts and towns.
class Interner
{
public:
    QString operator()(QByteArrayView utf8)
    {
        if (utf8.isEmpty())
            return {};
        const auto known = m_texts.constFind(QByteArray::fromRawData(utf8.data(), utf8.size()));
        if (known != m_texts.constEnd())
            return known.value();
        const QString text = QString::fromUtf8(utf8);
        m_texts.insert(utf8.toByteArray(), text);
        return text;
    }

private:
    QHash<QByteArray, QString> m_texts;
};

template<Code E>
E codeIn(const Statement &row, int column, E fallback)
{
    const QByteArrayView key = row.rawText(column);
    for (const auto &entry : codeKeys<E>) {
        if (key == entry.key)
            return entry.code;
    }
    return fallback;
}

std::optional<int> numberIn(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(int(row.integer(column)));
}

/// What SQL gives, at most MOST of it.
template<typename T>
Result<QList<Id<T>>> idsOf(const Connection &connection, const QByteArray &sql, int most)
{
    FAMN_ASSIGN(row, Statement::prepare(connection, sql));
    row.bind(1, qint64(most));
    QList<Id<T>> ids;
    FAMN_ASSIGN(more, row.step());
    while (more) {
        ids.append({row.uuid(0)});
        FAMN_ASSIGN(another, row.step());
        more = another;
    }
    return ids;
}

/// Puts protected rows last and the others in Swedish order of NAME.
template<typename Row>
void sortByName(QList<Row> &rows, QString Row::*name)
{
    const Collation collation;
    // Few names are distinct, and a sort key costs more than a look-up.
    QHash<QString, qsizetype> ranks;
    for (const Row &row : std::as_const(rows))
        ranks.insert(row.*name, 0);
    QList<QString> names = ranks.keys();
    std::vector<std::pair<QCollatorSortKey, qsizetype>> keys;
    keys.reserve(size_t(names.size()));
    for (qsizetype i = 0; i < names.size(); ++i)
        keys.emplace_back(collation.sortKey(names.at(i)), i);
    std::sort(keys.begin(), keys.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (size_t rank = 0; rank < keys.size(); ++rank)
        ranks[names.at(keys[rank].second)] = qsizetype(rank);
    std::vector<std::pair<qsizetype, qsizetype>> order;
    order.reserve(size_t(rows.size()));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const bool masked = rows.at(i).protection != Protection::None;
        order.emplace_back(masked ? names.size() : ranks.value(rows.at(i).*name), i);
    }
    std::sort(order.begin(), order.end());
    QList<Row> sorted;
    sorted.reserve(rows.size());
    for (const auto &place : order)
        sorted.append(std::move(rows[place.second]));
    rows = std::move(sorted);
}

/// How many assignments each family has now. One pass over a small table is quicker than a search for every family.
Result<QHash<Uuid, int>> activeAssignments(const Connection &connection)
{
    FAMN_ASSIGN(row, Statement::prepare(connection, "SELECT family FROM assignment "
                                                    "WHERE status = 'aktivt' AND deleted_at IS NULL"));
    QHash<Uuid, int> counts;
    while (true) {
        FAMN_ASSIGN(more, row.step());
        if (!more)
            return counts;
        ++counts[row.uuid(0)];
    }
}

/// About how many families there are, at most; told by one look at the table's end.
Result<qsizetype> familiesAtMost(const Connection &connection)
{
    constexpr qint64 mostReserved = 1'000'000;
    FAMN_ASSIGN(row, Statement::prepare(connection, "SELECT max(id) FROM family"));
    FAMN_TRY(row.step());
    return qsizetype(std::clamp<qint64>(row.integer(0), 0, mostReserved));
}

/// The columns that familyIn() reads, in its order.
constexpr char familyColumns[] = "SELECT uid, case_number, display_name, municipality, district, city, protection, "
                                 "experienced, last_note, updated_at FROM family WHERE deleted_at IS NULL";

/// All but the number of assignments. MASKED stands for the name of a protected family.
FamilyRow familyIn(const Statement &row, Interner &shared, const QString &masked)
{
    FamilyRow family;
    family.id.uuid = row.uuid(0);
    family.caseNumber = row.text(1);
    family.protection = codeIn(row, 6, Protection::ConfidentialityMarking);
    if (family.protection == Protection::None) {
        family.name = shared(row.rawText(2));
        family.municipality = shared(row.rawText(3));
        family.district = shared(row.rawText(4));
        family.city = shared(row.rawText(5));
        if (!row.isNull(7))
            family.experienced = row.integer(7) != 0;
    } else {
        family.name = masked;
    }
    family.lastNote = row.day(8);
    family.updatedAt = {row.integer(9)};
    return family;
}

std::optional<Instant> instantIn(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(Instant{row.integer(column)});
}

/// The columns that applicationIn() reads, in its order; then come the family's.
constexpr char applicationColumns[] =
    "SELECT a.uid, a.family, a.received_on, a.received_at, a.wished_types, a.stage, a.experience_years, "
    "a.children_at_home, a.source, a.message, a.owner, a.first_attempt_at, a.first_contact_at, "
    "a.next_try_on, a.dormant_until, a.historical, a.stage_since, a.left_stage, a.unit, a.ended_on, ";
constexpr int columnsOfApplication = 20;
constexpr char ofFamily[] = "f.case_number, f.display_name, f.municipality, f.district, f.protection "
                            "FROM application AS a JOIN family AS f ON f.uid = a.family "
                            "WHERE a.deleted_at IS NULL AND f.deleted_at IS NULL ";
/// As in the index application_unanswered, which SQLite knows by these very words.
constexpr char unansweredOnly[] = "first_contact_at IS NULL AND deleted_at IS NULL AND historical IS NULL AND "
                                  "(stage = 'ny' OR stage = 'kontaktforsok')";

/// What the row of an application tells of its family.
struct FamilyPart
{
    QString caseNumber;
    QString name;
    QString municipality;
    QString district;
    Protection protection = Protection::ConfidentialityMarking;
};

/// From FIRST on: case number, name, municipality, district, protection. MASKED stands for the name of a protected
/// family.
FamilyPart familyPartIn(const Statement &row, int first, Interner &shared, const QString &masked)
{
    FamilyPart family;
    family.caseNumber = row.text(first);
    family.protection = codeIn(row, first + 4, Protection::ConfidentialityMarking);
    if (family.protection != Protection::None) {
        family.name = masked;
        return family;
    }
    family.name = shared(row.rawText(first + 1));
    family.municipality = shared(row.rawText(first + 2));
    family.district = shared(row.rawText(first + 3));
    return family;
}

ApplicationRow applicationIn(const Statement &row, const FamilyPart &family, Interner &shared)
{
    ApplicationRow application;
    application.id.uuid = row.uuid(0);
    application.family.uuid = row.uuid(1);
    application.receivedOn = row.day(2);
    application.receivedAt = instantIn(row, 3);
    const auto types = CodeSet<AssignmentType>::fromText(shared(row.rawText(4)));
    application.wishedTypes = types.value_or(CodeSet<AssignmentType>());
    application.stage = codeIn(row, 5, ApplicationStage::New);
    application.owner.uuid = row.uuid(10);
    application.firstAttemptAt = instantIn(row, 11);
    application.firstContactAt = instantIn(row, 12);
    application.nextTryOn = row.day(13);
    application.dormantUntil = row.day(14);
    application.historical = row.integer(15) != 0;
    application.stageSince = row.day(16);
    if (!row.isNull(17))
        application.leftStage = codeIn(row, 17, ApplicationStage::New);
    application.unit.uuid = row.uuid(18);
    application.caseNumber = family.caseNumber;
    application.familyName = family.name;
    application.protection = family.protection;
    if (application.protection != Protection::None)
        return application;
    if (!application.stageSince.isValid())
        application.stageSince = row.day(19);
    application.municipality = family.municipality;
    application.district = family.district;
    application.experienceYears = numberIn(row, 6);
    application.childrenAtHome = numberIn(row, 7);
    application.source = shared(row.rawText(8));
    application.message = row.text(9);
    return application;
}

Result<QList<ApplicationRow>> applicationsIn(Statement &row)
{
    QList<ApplicationRow> rows;
    Interner shared;
    const QString masked = protectedLabel();
    while (true) {
        FAMN_ASSIGN(more, row.step());
        if (!more)
            return rows;
        rows.append(applicationIn(row, familyPartIn(row, columnsOfApplication, shared, masked), shared));
    }
}

Result<QHash<Uuid, FamilyPart>> familyParts(const Connection &connection, Interner &shared)
{
    FAMN_ASSIGN(row, Statement::prepare(connection, "SELECT uid, case_number, display_name, municipality, district, "
                                                    "protection FROM family WHERE deleted_at IS NULL"));
    FAMN_ASSIGN(expected, familiesAtMost(connection));
    QHash<Uuid, FamilyPart> parts;
    parts.reserve(expected);
    const QString masked = protectedLabel();
    while (true) {
        FAMN_ASSIGN(more, row.step());
        if (!more)
            return parts;
        parts.insert(row.uuid(0), familyPartIn(row, 1, shared, masked));
    }
}

/// The latest first; of those that came at one time, the one that was noted last.
QList<ApplicationRow> latestFirst(std::vector<std::pair<qint64, ApplicationRow>> rows)
{
    std::vector<std::tuple<qint64, qint64, qint64, size_t>> order;
    order.reserve(rows.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        const ApplicationRow &row = rows[i].second;
        const qint64 at = row.receivedAt ? row.receivedAt->msec : std::numeric_limits<qint64>::min();
        order.emplace_back(row.receivedOn.toJulianDay(), at, rows[i].first, i);
    }
    std::sort(order.begin(), order.end(), std::greater<>());
    QList<ApplicationRow> sorted;
    sorted.reserve(qsizetype(rows.size()));
    for (const auto &place : order)
        sorted.append(std::move(rows[std::get<3>(place)].second));
    return sorted;
}

} // namespace

Result<QList<FamilyRow>> listFamilies(const Connection &connection, ListOrder order)
{
    FAMN_ASSIGN(row, Statement::prepare(connection, familyColumns));
    QList<FamilyRow> rows;
    Interner shared;
    const QString masked = protectedLabel();
    FAMN_ASSIGN(more, row.step());
    // While the statement above stands at a row, these see the same state of the file.
    FAMN_ASSIGN(assignments, activeAssignments(connection));
    FAMN_ASSIGN(expected, familiesAtMost(connection));
    rows.reserve(expected);
    while (more) {
        FamilyRow &family = rows.emplace_back(familyIn(row, shared, masked));
        family.assignments = assignments.value(family.id.uuid);
        FAMN_ASSIGN(another, row.step());
        more = another;
    }
    if (order == ListOrder::ByName)
        sortByName(rows, &FamilyRow::name);
    return rows;
}

Result<std::optional<FamilyRow>> listedFamily(const Connection &connection, const FamilyId &id)
{
    FAMN_ASSIGN(row, Statement::prepare(connection, QByteArray(familyColumns) + " AND uid = ?"));
    row.bind(1, id.uuid.toBytes());
    FAMN_ASSIGN(found, row.step());
    if (!found)
        return std::optional<FamilyRow>();
    FAMN_ASSIGN(count, Statement::prepare(connection, "SELECT count(*) FROM assignment WHERE family = ? "
                                                      "AND status = 'aktivt' AND deleted_at IS NULL"));
    count.bind(1, id.uuid.toBytes());
    FAMN_TRY(count.step());
    Interner shared;
    FamilyRow family = familyIn(row, shared, protectedLabel());
    family.assignments = int(count.integer(0));
    return std::optional(family);
}

Result<QList<FamilyId>> firstFamilies(const Connection &connection, int most)
{
    return idsOf<Family>(connection,
                         "SELECT uid FROM family WHERE deleted_at IS NULL "
                         "ORDER BY protection <> 'ingen', display_name COLLATE sv, id LIMIT ?1",
                         most);
}

Result<QList<ApplicationId>> latestApplications(const Connection &connection, int most)
{
    return idsOf<Application>(connection,
                              "SELECT uid FROM application WHERE deleted_at IS NULL AND stage <> 'avslutad' "
                              "ORDER BY received_on DESC, received_at DESC, id DESC LIMIT ?1",
                              most);
}

Result<QList<ApplicationRow>> listApplications(const Connection &connection)
{
    // Two scans and a sort of our own: to look up the family of every application, and to let SQLite sort whole rows,
    // takes three times as long.
    FAMN_ASSIGN(row, Statement::prepare(connection, QByteArray(applicationColumns) +
                                                        "a.id FROM application AS a WHERE a.deleted_at IS NULL"));
    FAMN_ASSIGN(more, row.step());
    Interner shared;
    // While the statement above stands at a row, this sees the same state of the file.
    FAMN_ASSIGN(families, familyParts(connection, shared));
    std::vector<std::pair<qint64, ApplicationRow>> rows;
    rows.reserve(size_t(families.size()));
    while (more) {
        const auto family = families.constFind(row.uuid(1));
        if (family != families.cend())
            rows.emplace_back(row.integer(columnsOfApplication), applicationIn(row, *family, shared));
        FAMN_ASSIGN(another, row.step());
        more = another;
    }
    return latestFirst(std::move(rows));
}

Result<QList<ApplicationRow>> listUnanswered(const Connection &connection)
{
    // The inner query is answered by its index alone, however many applications there are.
    FAMN_ASSIGN(row,
                Statement::prepare(connection, QByteArray(applicationColumns) + ofFamily +
                                                   "AND a.id IN (SELECT id FROM application WHERE " + unansweredOnly +
                                                   ") ORDER BY a.received_on DESC, a.received_at DESC, a.id DESC"));
    return applicationsIn(row);
}

Result<QList<ApplicationRow>> listAwakened(const Connection &connection, const QDate &day)
{
    FAMN_ASSIGN(row, Statement::prepare(connection, QByteArray(applicationColumns) + ofFamily +
                                                        "AND a.stage = 'vilande' AND a.dormant_until IS NOT NULL "
                                                        "AND a.dormant_until <= ? ORDER BY a.dormant_until, a.id"));
    row.bind(1, day.toString(Qt::ISODate));
    return applicationsIn(row);
}

Result<qint64> countUnanswered(const Connection &connection)
{
    FAMN_ASSIGN(row,
                Statement::prepare(connection, QByteArray("SELECT count(*) FROM application WHERE ") + unansweredOnly));
    FAMN_TRY(row.step());
    return row.integer(0);
}

Result<std::optional<ApplicationRow>> listedApplication(const Connection &connection, const ApplicationId &id)
{
    FAMN_ASSIGN(row, Statement::prepare(connection, QByteArray(applicationColumns) + ofFamily + "AND a.uid = ?"));
    row.bind(1, id.uuid.toBytes());
    FAMN_ASSIGN(rows, applicationsIn(row));
    return rows.isEmpty() ? std::optional<ApplicationRow>() : rows.first();
}

} // namespace famn
