#pragma once

#include <QList>
#include <QString>

class QAbstractItemModel;
class QModelIndex;

namespace famn {

/// What a cell shows, in one line: both its lines, parted by a comma.
[[nodiscard]] QString cellText(const QModelIndex &index);

/// ROWS and COLUMNS of MODEL as they are shown, with headings, parted by tabs and line feeds, for another program.
/// What is masked stays so; tabs and line feeds in a cell become spaces, and what a spreadsheet would take for a
/// formula gets an apostrophe before it.
[[nodiscard]] QString tableText(const QAbstractItemModel &model, const QList<int> &rows, const QList<int> &columns);

} // namespace famn
