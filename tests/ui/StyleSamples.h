#pragma once

#include "models/tables/TableModel.h"
#include "ui/style/Theme.h"

#include <QAbstractTableModel>

#include <functional>
#include <memory>

namespace famn {

/// A control of each kind, with a text that would show if it were cut.
struct Sample
{
    const char *name;
    std::function<QWidget *(const Theme &, QWidget *)> make;
};

[[nodiscard]] const QList<Sample> &samples();

/// A table of ROWS rows with every kind of cell.
class SampleTable final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Clock, Kind, State, Bar, Action, columns };

    explicit SampleTable(int rows)
        : m_rows(rows)
    {
    }
    int rowCount(const QModelIndex & /*parent*/ = {}) const override { return m_rows; }
    int columnCount(const QModelIndex & /*parent*/ = {}) const override { return columns; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    bool twoLines = false;

private:
    int m_rows;
};

/// The WCAG 2 contrast of two colours, 1 to 21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);
/// How many pixels of IMAGE have exactly COLOR.
[[nodiscard]] int count(const QImage &image, const QColor &color);

/// A page with all of it, for eyes.
[[nodiscard]] std::unique_ptr<QWidget> gallery(const Theme &theme, SampleTable &table);

} // namespace famn
