#pragma once

#include "models/services/ApplicationImporter.h"

#include <QAbstractTableModel>

namespace famn {

/// What becomes of the rows of a list, one line each; all of them, or those with one outcome.
class ImportRowsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Row, Outcome, Received, Name, Remark, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(QList<ImportRow> rows);
    void setOutcome(std::optional<RowOutcome> outcome);
    [[nodiscard]] int count(RowOutcome outcome) const;
    [[nodiscard]] const ImportRow &rowAt(int place) const { return m_rows.at(m_shown.at(place)); }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void fit();

    QList<ImportRow> m_rows;
    QList<qsizetype> m_shown;
    std::optional<RowOutcome> m_outcome;
};

} // namespace famn
