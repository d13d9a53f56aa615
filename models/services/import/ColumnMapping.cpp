#include "models/services/import/ColumnMapping.h"

#include "models/base/Text.h"
#include "models/services/import/HeadingNames.h"
#include "models/services/import/MappingJson.h"
#include "models/services/import/WordKey.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace famn {

using namespace Qt::StringLiterals;

namespace {

Error invalid(const QString &what, const QString &name = {})
{
    return mappingError(u"columns"_s, what, name);
}

} // namespace

Result<HeadingMap> HeadingMap::fromJson(const QByteArray &json)
{
    FAMN_ASSIGN(root, mappingJson(json, u"columns"_s));
    const QJsonValue columns = root.value("columns"_L1);
    if (root.size() != 1 || !columns.isObject())
        return invalid(u"shape"_s);
    HeadingMap map;
    std::array<bool, codeKeys<ImportColumn>.size()> used{};
    const QJsonObject object = columns.toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (!it.value().isString())
            return invalid(u"shape"_s, it.key());
        const auto column = codeOf<ImportColumn>(it.value().toString());
        if (!column)
            return invalid(u"unknown_column"_s, it.value().toString());
        if (*column != ImportColumn::Ignored && std::exchange(used[size_t(*column)], true))
            return invalid(u"column_twice"_s, keyOf(*column));
        map.entries.append({it.key(), *column});
    }
    // Qt orders the keys before it takes a byte order mark off them: then they are neither in order nor distinct.
    const auto heading = [](const Entry &entry) { return entry.heading; };
    std::ranges::sort(map.entries, {}, heading);
    const auto twice = std::ranges::adjacent_find(map.entries, {}, heading);
    if (twice != map.entries.end())
        return invalid(u"column_twice"_s, twice->heading);
    return map;
}

QByteArray HeadingMap::toJson() const
{
    QJsonObject columns;
    for (const Entry &entry : entries)
        columns.insert(entry.heading, QString(keyOf(entry.column)));
    return QJsonDocument(QJsonObject{{u"columns"_s, columns}}).toJson();
}

Result<ColumnMapping> ColumnMapping::make(const QStringList &heading, const HeadingMap &byHand)
{
    ColumnMapping mapping;
    for (const QString &cell : heading)
        mapping.m_heading.append(cleanedLine(cell).left(mostNamed));
    mapping.m_decided.resize(heading.size());
    FAMN_TRY(mapping.applyByHand(byHand));
    mapping.recognise();
    if (const QStringList missing = mapping.missing(); !missing.isEmpty())
        return Error{ErrorCode::CsvNoHeading, {}, missing, {}};
    return mapping;
}

/// The heading of that very text, else of that word key, else "#3".
Result<int> ColumnMapping::placeOf(const QString &named) const
{
    const QString text = cleanedLine(named).left(mostNamed);
    if (const qsizetype exact = m_heading.indexOf(text); exact >= 0 && !text.isEmpty())
        return int(exact);
    const QString key = wordKey(text);
    if (text.startsWith(u'#')) {
        bool isNumber = false;
        const int number = QStringView(text).sliced(1).toInt(&isNumber);
        if (isNumber && number >= 1 && number <= m_heading.size())
            return number - 1;
        return invalid(u"unknown_heading"_s, text);
    }
    for (int i = 0; i < m_heading.size(); ++i) {
        if (!key.isEmpty() && wordKey(m_heading.at(i)) == key)
            return i;
    }
    return invalid(u"unknown_heading"_s, text);
}

Result<void> ColumnMapping::applyByHand(const HeadingMap &byHand)
{
    for (const HeadingMap::Entry &entry : byHand.entries) {
        FAMN_ASSIGN(place, placeOf(entry.heading));
        if (m_decided.at(place))
            return invalid(u"column_twice"_s, entry.heading);
        m_decided[place] = true;
        if (entry.column == ImportColumn::Ignored)
            continue;
        if (has(entry.column))
            return invalid(u"column_twice"_s, keyOf(entry.column));
        m_indexes[size_t(entry.column)] = place;
    }
    return done();
}

void ColumnMapping::recognise()
{
    for (int i = 0; i < m_heading.size(); ++i) {
        const QString &text = m_heading.at(i);
        if (m_decided.at(i) || text.isEmpty())
            continue;
        const auto column = columnOfHeading(text);
        if (!column)
            m_unrecognised.append(text);
        else if (has(*column))
            m_duplicates.append(text);
        else
            m_indexes[size_t(*column)] = i;
    }
}

QStringList ColumnMapping::missing() const
{
    QStringList keys;
    if (!has(ImportColumn::Received))
        keys.append(keyOf(ImportColumn::Received));
    const bool named = has(ImportColumn::Applicant1) || has(ImportColumn::Number1) ||
                       (has(ImportColumn::GivenName1) && has(ImportColumn::FamilyName1));
    if (!named)
        keys.append(keyOf(ImportColumn::Applicant1));
    return keys;
}

QString ColumnMapping::headingOf(ImportColumn column) const
{
    return has(column) ? m_heading.at(indexOf(column)) : QString();
}

HeadingMap ColumnMapping::toMap() const
{
    HeadingMap map;
    for (int i = 0; i < m_heading.size(); ++i) {
        ImportColumn column = ImportColumn::Ignored;
        for (const auto &entry : codeKeys<ImportColumn>) {
            if (indexOf(entry.code) == i)
                column = entry.code;
        }
        const QString &text = m_heading.at(i);
        const bool telling = !text.isEmpty() && !text.startsWith(u'#') && m_heading.count(text) == 1;
        map.entries.append({telling ? text : u'#' + QString::number(i + 1), column});
    }
    return map;
}

QString ColumnMapping::signature(const QStringList &heading)
{
    QStringList keys;
    for (const QString &cell : heading)
        keys.append(wordKey(cell));
    return keys.join(u'|');
}

} // namespace famn
