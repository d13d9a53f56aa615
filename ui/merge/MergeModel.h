#pragma once

#include "models/services/FamilyMerge.h"

#include <QAbstractTableModel>

namespace famn {

/// Two families side by side, a line for each field: what it is called, what the one that stays says, what the other
/// says. The value that will stand carries a mark and is bold. Lines that differ carry ≠ before their name.
class MergeModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Kept, Other };
    enum class Side { Kept, Other };
    using QAbstractTableModel::QAbstractTableModel;

    void setComparison(const FamilyComparison &comparison);
    [[nodiscard]] MergeChoice choice() const;
    /// Takes the value of SIDE in ROW. On a person whom both may have: the other's side makes two persons of them.
    void choose(int row, Side side);
    [[nodiscard]] std::optional<Side> chosen(int row) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// A person's own line has no field; the family's lines have no person.
    struct Line
    {
        int person = -1;
        int field = -1;
    };

    [[nodiscard]] const ComparedField *fieldOf(const Line &line) const;
    [[nodiscard]] QString textOf(const Line &line, int column) const;
    [[nodiscard]] QString spoken(int row, int column) const;
    [[nodiscard]] bool isPair(int person) const;
    void layOut();

    FamilyComparison m_comparison;
    QList<Line> m_lines;
    QList<Side> m_sides;
    /// Of each person whom both seem to have: whether somebody said that they are two.
    QList<bool> m_two;
};

} // namespace famn
