#pragma once

#include "models/services/FamilyMerge.h"

#include <QAbstractTableModel>

namespace famn {

/// What a MergeModel shows of two records of one kind.
struct SideBySide
{
    /// FieldMap::kind.
    QString kind;
    /// What the one that stays is called, and the other.
    QString kept;
    QString other;
    QList<ComparedField> fields;
    /// The members, where the records are families.
    QList<ComparedPerson> persons = {};
};

/// Two records side by side, a line for each field: what it is called, what the one that stays says, what the other
/// says. The value that will stand carries a mark and is bold. Lines that differ carry ≠ before their name.
class MergeModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Kept, Other };
    enum class Side { Kept, Other };
    using QAbstractTableModel::QAbstractTableModel;

    void setSides(SideBySide sides);
    /// The fields of the records themselves whose value comes from the other.
    [[nodiscard]] QStringList taken() const;
    /// The persons who are the same, with what comes from the other.
    [[nodiscard]] QList<SamePerson> same() const;
    /// Takes the value of SIDE in ROW. On a person whom both may have: the other's side makes two persons of them.
    void choose(int row, Side side);
    [[nodiscard]] std::optional<Side> chosen(int row) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// A person's own line has no field; the record's lines have no person.
    struct Line
    {
        int person = -1;
        int field = -1;
    };

    [[nodiscard]] const ComparedField *fieldOf(const Line &line) const;
    [[nodiscard]] QString textOf(const Line &line, int column) const;
    [[nodiscard]] QString spoken(int row, int column) const;
    [[nodiscard]] bool isPair(int person) const;
    /// Whether somebody chose the other's value in ROW.
    [[nodiscard]] bool isTaken(qsizetype row) const;
    void layOut();

    SideBySide m_sides;
    QList<Line> m_lines;
    QList<Side> m_chosen;
    /// Of each person whom both seem to have: whether somebody said that they are two.
    QList<bool> m_two;
};

} // namespace famn
