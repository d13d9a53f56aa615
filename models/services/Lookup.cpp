#include "models/services/Lookup.h"

#include "models/base/Text.h"
#include "models/domain/Labels.h"
#include "models/domain/PersonNumber.h"
#include "models/services/Policy.h"
#include "models/storage/Lists.h"
#include "models/storage/Lookups.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

FoundFamily foundRow(const FamilyRow &row, FoundBy by)
{
    return {row.id, row.name, row.caseNumber, row.municipality, row.protection != Protection::None, by};
}

/// Whether WORD begins a word of NAME, stands inside one, or neither.
std::optional<FoundBy> rateWord(const QString &name, const QString &word)
{
    std::optional<FoundBy> rating;
    for (qsizetype at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
        if (at == 0 || !name.at(at - 1).isLetterOrNumber())
            return FoundBy::WordStart;
        rating = FoundBy::Inside;
    }
    return rating;
}

std::optional<FoundBy> rateCaseNumber(const QString &caseNumber, bool isProtected, const QString &typed)
{
    if (caseNumber == typed)
        return FoundBy::WholeCaseNumber;
    // Part of a number is enough to leaf through protected families with.
    if (isProtected)
        return std::nullopt;
    if (caseNumber.startsWith(typed))
        return FoundBy::CaseNumberStart;
    return caseNumber.contains(typed) ? std::optional(FoundBy::Inside) : std::nullopt;
}

/// Whether TEXT can be a case number or a part of one, so that most names need not be compared with all of them.
bool mayBeCaseNumber(const QString &text)
{
    const bool characters = std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
    constexpr qsizetype mostLetters = 4;
    return characters && (text.size() <= mostLetters || text.contains(u'-') || text.back().isDigit());
}

} // namespace

Result<std::optional<FoundFamily>> familyByNumber(const Connection &connection, const Actor &actor, const QString &text,
                                                  const QDate &today)
{
    const auto read = readPersonNumber(text.left(maxLine), today);
    const auto *number = std::get_if<PersonNumber>(&read);
    if (!number || !allows(actor, Verb::Read, Subject::Families))
        return std::optional<FoundFamily>();
    FAMN_ASSIGN(id, personWithNumber(connection, number->digits));
    if (!id)
        return std::optional<FoundFamily>();
    FAMN_ASSIGN(person, RecordTable<Person>(connection).find(*id));
    FAMN_ASSIGN(theirs, allowsOf(connection, actor, Verb::Read, Subject::Families, person.family));
    if (person.stamp.deletedAt || !theirs)
        return std::optional<FoundFamily>();
    FAMN_ASSIGN(row, listedFamily(connection, person.family));
    return row ? std::optional(foundRow(*row, FoundBy::Number)) : std::nullopt;
}

quint32 FamilyFinder::Texts::placeOf(const QString &text)
{
    const auto known = places.constFind(text);
    if (known != places.constEnd())
        return known.value();
    const auto added = quint32(texts.size());
    texts.append(text);
    places.insert(text, added);
    return added;
}

FamilyFinder::FamilyFinder(const QList<FamilyRow> &rows)
{
    load(rows);
}

void FamilyFinder::load(const QList<FamilyRow> &rows, const QHash<QString, QString> &municipalities)
{
    m_municipalityNames = municipalities;
    m_entries.clear();
    m_names = {};
    m_folded.clear();
    m_municipalities = {};
    m_entries.reserve(size_t(rows.size()));
    for (const FamilyRow &row : rows)
        m_entries.push_back(entryOf(row));
}

FamilyFinder::Entry FamilyFinder::entryOf(const FamilyRow &row)
{
    Entry entry;
    entry.id = row.id;
    entry.caseNumber = row.caseNumber;
    entry.isProtected = row.protection != Protection::None;
    entry.name = m_names.placeOf(entry.isProtected ? QString() : row.name);
    entry.municipality = m_municipalities.placeOf(row.municipality);
    if (m_folded.size() < m_names.texts.size())
        m_folded.append(fold(m_names.texts.last()));
    return entry;
}

void FamilyFinder::replace(const FamilyId &family, const std::optional<FamilyRow> &row)
{
    std::erase_if(m_entries, [&](const Entry &entry) { return entry.id == family; });
    if (!row)
        return;
    const Entry entry = entryOf(*row);
    const Collation collation;
    const auto before = [&](const Entry &left, const Entry &right) {
        if (left.isProtected != right.isProtected)
            return right.isProtected;
        return collation.compare(m_names.texts.at(left.name), m_names.texts.at(right.name)) < 0;
    };
    m_entries.insert(std::upper_bound(m_entries.begin(), m_entries.end(), entry, before), entry);
}

FoundFamily FamilyFinder::foundFamily(const Entry &entry, FoundBy by) const
{
    const QString name = entry.isProtected ? protectedLabel() : m_names.texts.at(entry.name);
    const QString municipality = municipalityOf(m_municipalities.texts.at(entry.municipality));
    return {entry.id, name, entry.caseNumber, municipality, entry.isProtected, by};
}

std::vector<std::optional<FoundBy>> FamilyFinder::rateNames(const QStringList &words) const
{
    std::vector<std::optional<FoundBy>> ratings(size_t(m_folded.size()));
    for (qsizetype i = 0; i < m_folded.size(); ++i) {
        FoundBy worst = FoundBy::WordStart;
        bool all = !words.isEmpty();
        for (const QString &word : words) {
            const auto rating = rateWord(m_folded.at(i), word);
            all = all && rating;
            worst = std::max(worst, rating.value_or(FoundBy::Inside));
            if (!all)
                break;
        }
        if (all)
            ratings[size_t(i)] = worst;
    }
    return ratings;
}

QList<FoundFamily> FamilyFinder::byText(const QString &text, qsizetype limit) const
{
    const QString line = cleanedLine(text.left(maxLine));
    if (line.isEmpty() || limit <= 0)
        return {};
    const QString caseNumber = line.toUpper();
    const bool numbered = mayBeCaseNumber(caseNumber);
    const auto names = rateNames(fold(line).split(u' ', Qt::SkipEmptyParts));
    constexpr auto ratings = size_t(FoundBy::Inside) + 1;
    std::array<std::vector<const Entry *>, ratings> places;
    for (const Entry &entry : m_entries) {
        auto rating = numbered ? rateCaseNumber(entry.caseNumber, entry.isProtected, caseNumber) : std::nullopt;
        const auto byName = names[entry.name];
        if (byName && (!rating || *byName < *rating))
            rating = byName;
        if (rating && places[size_t(*rating)].size() < size_t(limit))
            places[size_t(*rating)].push_back(&entry);
    }
    QList<FoundFamily> found;
    for (size_t rating = 0; rating < ratings; ++rating) {
        for (const Entry *entry : places[rating]) {
            if (found.size() < limit)
                found.append(foundFamily(*entry, FoundBy(rating)));
        }
    }
    return found;
}

Result<std::optional<FoundFamily>> mergedFamily(const Connection &connection, const QString &text)
{
    const QString caseNumber = cleanedLine(text.left(maxLine)).toUpper();
    if (!mayBeCaseNumber(caseNumber))
        return std::optional<FoundFamily>();
    FAMN_ASSIGN(family, familyWithCaseNumber(connection, caseNumber));
    if (!family)
        return std::optional<FoundFamily>();
    FAMN_ASSIGN(survivor, survivorOf(connection, *family));
    if (survivor == *family)
        return std::optional<FoundFamily>();
    FAMN_ASSIGN(row, listedFamily(connection, survivor));
    return row ? std::optional(foundRow(*row, FoundBy::WholeCaseNumber)) : std::nullopt;
}

Result<QList<FoundFamily>> FamilyFinder::findAnything(const Connection &connection, const Actor &actor,
                                                      const QString &text, const QDate &today, qsizetype limit) const
{
    if (!allows(actor, Verb::Read, Subject::Families))
        return Error{ErrorCode::Denied, {}, {u"family"_s}, {}};
    FAMN_ASSIGN(holder, familyByNumber(connection, actor, text, today));
    if (!holder) {
        FAMN_ASSIGN(merged, mergedFamily(connection, text));
        holder = merged;
        if (merged) {
            FAMN_ASSIGN(theirs, allowsOf(connection, actor, Verb::Read, Subject::Families, merged->id));
            if (!theirs)
                holder.reset();
        }
    }
    QList<FoundFamily> found = byText(text, limit);
    if (holder && limit > 0) {
        found.removeIf([&](const FoundFamily &family) { return family.id == holder->id; });
        holder->municipality = municipalityOf(holder->municipality);
        found.prepend(*holder);
    }
    return found.mid(0, limit);
}

} // namespace famn
