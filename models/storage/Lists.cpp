#include "models/storage/Lists.h"

#include "models/base/Text.h"
#include "models/domain/Labels.h"
#include "models/storage/Statement.h"

#include <QHash>

#include <algorithm>
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

/// The columns that applicationIn() reads, in its order.
constexpr char applicationColumns[] =
    "SELECT a.uid, a.family, f.case_number, f.display_name, a.received_on, a.received_at, "
    "a.wished_types, a.stage, f.municipality, f.district, a.experience_years, "
    "a.children_at_home, a.source, a.message, f.protection, a.owner, a.first_attempt_at, a.first_contact_at "
    "FROM application AS a JOIN family AS f ON f.uid = a.family "
    "WHERE a.deleted_at IS NULL AND f.deleted_at IS NULL ";
constexpr char latestFirst[] = "ORDER BY a.received_on DESC, a.received_at DESC, a.id DESC";
/// As in the index application_unanswered, which SQLite knows by these very words.
constexpr char unansweredOnly[] = "first_contact_at IS NULL AND deleted_at IS NULL AND (stage = 'ny' OR stage = "
                                  "'kontaktforsok')";

ApplicationRow applicationIn(const Statement &row, Interner &shared, const QString &masked)
{
    ApplicationRow application;
    application.id.uuid = row.uuid(0);
    application.family.uuid = row.uuid(1);
    application.caseNumber = row.text(2);
    application.receivedOn = row.day(4);
    application.receivedAt = instantIn(row, 5);
    const auto types = CodeSet<AssignmentType>::fromText(shared(row.rawText(6)));
    application.wishedTypes = types.value_or(CodeSet<AssignmentType>());
    application.stage = codeIn(row, 7, ApplicationStage::New);
    application.owner.uuid = row.uuid(15);
    application.firstAttemptAt = instantIn(row, 16);
    application.firstContactAt = instantIn(row, 17);
    application.protection = codeIn(row, 14, Protection::ConfidentialityMarking);
    if (application.protection != Protection::None) {
        application.familyName = masked;
        return application;
    }
    application.familyName = shared(row.rawText(3));
    application.municipality = shared(row.rawText(8));
    application.district = shared(row.rawText(9));
    application.experienceYears = numberIn(row, 10);
    application.childrenAtHome = numberIn(row, 11);
    application.source = shared(row.rawText(12));
    application.message = row.text(13);
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
        rows.append(applicationIn(row, shared, masked));
    }
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

Result<QList<ApplicationRow>> listApplications(const Connection &connection)
{
    FAMN_ASSIGN(row, Statement::prepare(connection, QByteArray(applicationColumns) + latestFirst));
    return applicationsIn(row);
}

Result<QList<ApplicationRow>> listUnanswered(const Connection &connection, qint64 limit)
{
    // The inner query is answered by its index alone, however many applications there are.
    FAMN_ASSIGN(row,
                Statement::prepare(connection, QByteArray(applicationColumns) +
                                                   "AND a.id IN (SELECT id FROM application WHERE " + unansweredOnly +
                                                   " ORDER BY received_on DESC, id DESC LIMIT ?) " + latestFirst));
    row.bind(1, limit);
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
    FAMN_ASSIGN(row, Statement::prepare(connection, QByteArray(applicationColumns) + "AND a.uid = ?"));
    row.bind(1, id.uuid.toBytes());
    FAMN_ASSIGN(rows, applicationsIn(row));
    return rows.isEmpty() ? std::optional<ApplicationRow>() : rows.first();
}

} // namespace famn
