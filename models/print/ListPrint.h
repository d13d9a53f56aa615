#pragma once

#include "models/print/PrintDocument.h"

namespace famn {

class TableModel;

/// The window prints no more rows of a list than that; a list this long is read on the screen.
inline constexpr int mostPrintedRows = 5'000;

/// The rows that MODEL shows, as it shows them, with the columns named, in their order: what is masked on the screen is
/// masked on paper. MOST rows at most, all of them when it is negative.
[[nodiscard]] PrintTable printedRows(const TableModel &model, const QList<int> &columns, int most = mostPrintedRows);
/// How many rows of how many are printed, and by which filter they were picked. TOTAL rows there are, the model's own
/// when it is negative.
[[nodiscard]] QString printedCount(const TableModel &model, int most = mostPrintedRows, qint64 total = -1);
/// A list under TITLE: what was picked, then the rows.
[[nodiscard]] PrintDocument printedList(const QString &title, const TableModel &model, const QList<int> &columns,
                                        int most = mostPrintedRows);

} // namespace famn
