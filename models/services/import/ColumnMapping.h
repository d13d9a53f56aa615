#pragma once

#include "models/base/Result.h"
#include "models/services/import/ImportColumn.h"

#include <QByteArray>
#include <QList>

#include <array>

namespace famn {

/// Which heading of a file holds what, as somebody decided by hand. The file format is
/// `{"columns": {"Heading in the file": "received", "#3": "phone", "Remark": "ignored"}}`, where "#3" is the third
/// column and the values are the keys of ImportColumn.
struct HeadingMap
{
    struct Entry
    {
        QString heading;
        ImportColumn column = ImportColumn::Ignored;
        friend bool operator==(const Entry &, const Entry &) = default;
    };
    QList<Entry> entries;

    /// Error MappingInvalid; its first argument says what is wrong, its second names it: "too_large" (over 64 KB),
    /// "not_json", "shape" (no object of texts under "columns", or something beside it), "unknown_column" (the value),
    /// "column_twice" (the column's key).
    [[nodiscard]] static Result<HeadingMap> fromJson(const QByteArray &json);
    [[nodiscard]] QByteArray toJson() const;
    friend bool operator==(const HeadingMap &, const HeadingMap &) = default;
};

/// Which column of a CSV file holds what.
class ColumnMapping
{
public:
    /// Recognises HEADING; what BY_HAND says goes before. A heading that names what an earlier one names already is
    /// passed over and listed in duplicates(). Errors: CsvNoHeading, whose arguments are the keys of what is missing: a
    /// list needs "received" and one of "applicant_1" (or its two halves) and "number_1"; MappingInvalid with
    /// "unknown_heading" and the heading where BY_HAND names one that the file lacks, "column_twice" where two of its
    /// entries mean the same column of the file.
    [[nodiscard]] static Result<ColumnMapping> make(const QStringList &heading, const HeadingMap &byHand = {});

    /// The column's place in a record, from 0; -1 when the file has none.
    [[nodiscard]] int indexOf(ImportColumn column) const { return m_indexes[size_t(column)]; }
    [[nodiscard]] bool has(ImportColumn column) const { return indexOf(column) >= 0; }
    /// The heading as the file spells it; empty when the file has none.
    [[nodiscard]] QString headingOf(ImportColumn column) const;
    /// How many columns the heading has.
    [[nodiscard]] qsizetype width() const { return m_heading.size(); }
    /// Headings that were recognised but passed over, as an earlier column holds the same.
    [[nodiscard]] const QStringList &duplicates() const { return m_duplicates; }
    /// Headings that were not recognised and that nobody mapped; empty ones are not listed.
    [[nodiscard]] const QStringList &unrecognised() const { return m_unrecognised; }
    /// The whole mapping as if made by hand, for keeping under signature().
    [[nodiscard]] HeadingMap toMap() const;

    /// The same for headings that differ in nothing but case, spaces and signs; under it a mapping is found again.
    [[nodiscard]] static QString signature(const QStringList &heading);

private:
    static constexpr size_t columnCount = codeKeys<ImportColumn>.size();

    ColumnMapping() { m_indexes.fill(-1); }
    [[nodiscard]] Result<int> placeOf(const QString &named) const;
    Result<void> applyByHand(const HeadingMap &byHand);
    void recognise();
    [[nodiscard]] QStringList missing() const;

    QStringList m_heading;
    std::array<int, columnCount> m_indexes{};
    QList<bool> m_decided;
    QStringList m_duplicates;
    QStringList m_unrecognised;
};

} // namespace famn
