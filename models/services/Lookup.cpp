#include "models/services/Lookup.h"

#include "models/base/Text.h"
#include "models/domain/PersonNumber.h"
#include "models/services/Policy.h"
#include "models/storage/Lists.h"
#include "models/storage/Lookups.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

FoundFamily foundFamily(const FamilyRow &row, FoundBy by)
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

std::optional<FoundBy> rateCaseNumber(const FamilyRow &row, const QString &typed)
{
    if (row.caseNumber == typed)
        return FoundBy::WholeCaseNumber;
    // Part of a number is enough to leaf through protected families with.
    if (row.protection != Protection::None)
        return std::nullopt;
    if (row.caseNumber.startsWith(typed))
        return FoundBy::CaseNumberStart;
    return row.caseNumber.contains(typed) ? std::optional(FoundBy::Inside) : std::nullopt;
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
    if (person.stamp.deletedAt)
        return std::optional<FoundFamily>();
    FAMN_ASSIGN(row, listedFamily(connection, person.family));
    return row ? std::optional(foundFamily(*row, FoundBy::Number)) : std::nullopt;
}

FamilyFinder::FamilyFinder(QList<FamilyRow> rows)
    : m_rows(std::move(rows))
{
    QHash<QString, quint32> known;
    m_nameOfRow.reserve(size_t(m_rows.size()));
    for (const FamilyRow &row : std::as_const(m_rows)) {
        // The word that stands for a protected name is no name.
        const QString name = row.protection == Protection::None ? row.name : QString();
        const auto place = known.constFind(name);
        if (place != known.constEnd()) {
            m_nameOfRow.push_back(place.value());
            continue;
        }
        const auto added = quint32(m_names.size());
        known.insert(name, added);
        m_names.append(fold(name));
        m_nameOfRow.push_back(added);
    }
}

std::vector<std::optional<FoundBy>> FamilyFinder::rateNames(const QStringList &words) const
{
    std::vector<std::optional<FoundBy>> ratings(size_t(m_names.size()));
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        FoundBy worst = FoundBy::WordStart;
        bool all = !words.isEmpty();
        for (const QString &word : words) {
            const auto rating = rateWord(m_names.at(i), word);
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
    std::array<std::vector<qsizetype>, ratings> places;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        auto rating = numbered ? rateCaseNumber(m_rows.at(i), caseNumber) : std::nullopt;
        const auto byName = names[m_nameOfRow[size_t(i)]];
        if (byName && (!rating || *byName < *rating))
            rating = byName;
        if (rating && places[size_t(*rating)].size() < size_t(limit))
            places[size_t(*rating)].push_back(i);
    }
    QList<FoundFamily> found;
    for (size_t rating = 0; rating < ratings; ++rating) {
        for (const qsizetype place : places[rating]) {
            if (found.size() < limit)
                found.append(foundFamily(m_rows.at(place), FoundBy(rating)));
        }
    }
    return found;
}

Result<QList<FoundFamily>> FamilyFinder::findAnything(const Connection &connection, const Actor &actor,
                                                      const QString &text, const QDate &today, qsizetype limit) const
{
    if (!allows(actor, Verb::Read, Subject::Families))
        return Error{ErrorCode::Denied, {}, {u"family"_s}, {}};
    FAMN_ASSIGN(holder, familyByNumber(connection, actor, text, today));
    QList<FoundFamily> found = byText(text, limit);
    if (holder && limit > 0) {
        found.removeIf([&](const FoundFamily &family) { return family.id == holder->id; });
        found.prepend(*holder);
    }
    return found.mid(0, limit);
}

} // namespace famn
