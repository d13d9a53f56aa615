#pragma once

#include "models/services/DuplicatePairs.h"

#include <QAbstractTableModel>

namespace famn {

/// Pairs of families that are likely the same: either with its case number below, and why.
class PairsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { One, Other, Why };
    using QAbstractTableModel::QAbstractTableModel;

    void setPairs(QList<DuplicatePair> pairs);
    [[nodiscard]] const QList<DuplicatePair> &pairs() const { return m_pairs; }
    void retranslate();
    /// Blanks the families while the curtain is drawn.
    void setCurtained(bool curtained);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<DuplicatePair> m_pairs;
    bool m_curtained = false;
};

} // namespace famn
