#pragma once

#include "models/base/Clock.h"
#include "models/base/Uuid.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QStringList>

namespace famn {

/// How much a column's text weighs to the eye.
enum class CellWeight { Plain, Name, Muted };

/// A filter of closed values, such as the stage of an application: one of its choices, or all.
struct ClosedFilter
{
    struct Choice
    {
        QString key;
        QString label;
        friend bool operator==(const Choice &, const Choice &) = default;
    };
    /// Stable name, as in TableFilter::chosen.
    QString id;
    /// What it is called, for screen readers.
    QString title;
    /// What stands there when nothing is left out: "All stages".
    QString everything;
    QList<Choice> choices;
    friend bool operator==(const ClosedFilter &, const ClosedFilter &) = default;
};

/// Which rows of a list are shown.
struct TableFilter
{
    /// Part of a name or a case number, whatever its case; nothing else is ever searched.
    QString text;
    /// From ClosedFilter::id to the key chosen.
    QHash<QString, QString> chosen;

    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && chosen.isEmpty(); }
    friend bool operator==(const TableFilter &, const TableFilter &) = default;
};

/// What stands in the place of a name or number while the curtain is drawn, for the eye and for a screen reader.
[[nodiscard]] QString blankText();
[[nodiscard]] QString spokenBlank();

/// What a list page needs of any table: columns with names of their own, rows with ids, sorting and filtering. All of
/// it sees protected families masked.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        /// The raw value behind the text (QDate, number, QString); null when unknown or masked.
        SortRole = Qt::UserRole,
        /// The 16 bytes of the record's id.
        IdRole,
        /// Whether the cell hides something about a protected family.
        MaskedRole,
        /// A CellWeight.
        WeightRole,
        /// A Status as int, drawn as an icon before the text; -1 or nothing for none.
        StatusRole,
        /// Whether the status asks for something and gets the filled pill. At most one loud cell in a row.
        LoudRole,
        /// What is left of a term, 1 to 0, drawn as a ring before the text; nothing where no clock runs.
        ClockRole,
        /// Whether the text is what can be done with the row: drawn at the far end, with an arrow.
        ActionRole,
        /// The second line of a cell that has two.
        SecondLineRole,
        /// Whether the row is shown although it no longer fits the filter, until the list is read again.
        StrayRole,
    };
    using QAbstractTableModel::QAbstractTableModel;

    /// Rows before filtering.
    [[nodiscard]] virtual int totalRows() const = 0;
    /// The visible row of a record; -1 when it is not shown.
    [[nodiscard]] virtual int rowOf(const Uuid &id) const = 0;
    /// Stable name of a column.
    [[nodiscard]] virtual QString columnId(int column) const = 0;
    /// A good first width, in average characters.
    [[nodiscard]] virtual int columnWidth(int column) const = 0;
    /// The closed filters of this list, with labels in the language of the program.
    [[nodiscard]] virtual QList<ClosedFilter> closedFilters() const = 0;
    /// Shows the rows that fit. Resets the model.
    virtual void setFilter(const TableFilter &filter) = 0;
    [[nodiscard]] virtual const TableFilter &filter() const = 0;
    /// Shows the row of a record even if it does not fit the filter. Its visible row; -1 when there is none.
    virtual int reveal(const Uuid &id) = 0;
    /// Makes ready what filtering and finding rows need, so that the first key press need not.
    virtual void prepare() const = 0;
    /// It is another minute: what tells of time is said anew.
    virtual void setNow(Instant /*now*/) {}
    /// The program's language changed: titles and labels are said anew.
    virtual void retranslate();
    /// Blanks what tells who somebody is, for the eye and for screen readers, until it is told to stop. Rows, sorting
    /// and filter stay as they are.
    void setCurtained(bool curtained);

protected:
    [[nodiscard]] bool curtained() const { return m_curtained; }

private:
    bool m_curtained = false;
};

} // namespace famn
