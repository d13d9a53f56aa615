#pragma once

#include "models/base/Uuid.h"
#include "models/tables/TableModel.h"

#include <QJsonObject>

#include <optional>

class QTableView;

namespace famn {

/// What is marked in a list, and where its current row stands.
struct ListMarks
{
    QList<Uuid> selected;
    std::optional<Uuid> current;
    /// Rows between the top of the view and the current row; negative when it is out of sight.
    int below = -1;
    /// The rows in sight, from the top, when the list was left another time.
    QList<Uuid> inSight;

    [[nodiscard]] static ListMarks of(const QTableView &view);
    /// Marks what of it VIEW, which shows MODEL, still has; the keyboard goes to COLUMN of the current row.
    void restoreTo(QTableView &view, const TableModel &model, int column) const;
    /// What another time wrote into STATE; anything that makes no sense is passed over.
    [[nodiscard]] static ListMarks storedIn(const QJsonObject &state);
    void storeIn(QJsonObject &state) const;
};

/// The rows of VIEW in sight, from the top; as many as a tall screen shows at most.
[[nodiscard]] QList<Uuid> rowsInSight(const QTableView &view);

/// The record that INDEX shows.
[[nodiscard]] std::optional<Uuid> idOf(const QModelIndex &index);

/// A filter as it is remembered.
[[nodiscard]] QJsonObject jsonOf(const TableFilter &filter);
[[nodiscard]] TableFilter filterIn(const QJsonObject &json);

} // namespace famn
