#pragma once

#include <QList>
#include <QPageLayout>
#include <QString>

#include <optional>
#include <variant>

namespace famn {

/// How a cell is set.
enum class PrintTone {
    Plain,
    /// What the row is called.
    Name,
    Muted,
    /// Stands in the place of something protected: a bar with the cell's text, which must not be what it hides.
    Hidden,
};

/// One cell of a printed table. Long text wraps; nothing is ever left out.
struct PrintCell
{
    QString text;
    /// A second paragraph below, smaller; empty for none.
    QString second;
    PrintTone tone = PrintTone::Plain;
};

struct PrintColumn
{
    QString title;
    bool toTheRight = false;
};

/// Rows under a head that every page repeats. Each row has a cell for each column.
struct PrintTable
{
    QList<PrintColumn> columns;
    QList<QList<PrintCell>> rows;
};

struct PrintParagraph
{
    QString text;
};

/// Stays on the page of what follows it.
struct PrintHeading
{
    QString text;
};

using PrintBlock = std::variant<PrintHeading, PrintParagraph, PrintTable>;

/// What is printed, whatever it is: lists and sheets differ in what they put here, and look the same.
struct PrintDocument
{
    QString title;
    QList<PrintBlock> blocks;

    /// Rows of all its tables.
    [[nodiscard]] qsizetype rows() const
    {
        qsizetype count = 0;
        for (const PrintBlock &block : blocks) {
            if (const auto *table = std::get_if<PrintTable>(&block))
                count += table->rows.size();
        }
        return count;
    }
};

/// What somebody chooses about a print.
struct PrintOptions
{
    bool largeType = false;
    /// Nothing but black on white: for fax, copier and tired toner.
    bool blackAndWhite = false;
    /// Nothing for what suits the widest table.
    std::optional<QPageLayout::Orientation> orientation;
    friend bool operator==(const PrintOptions &, const PrintOptions &) = default;
};

} // namespace famn
