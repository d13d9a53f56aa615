#pragma once

#include "models/services/Lookup.h"
#include "ui/work/Command.h"

#include <QAbstractListModel>

namespace famn {

/// What the palette offers for what was typed: families, then commands, each under a heading.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        /// The row is a heading, which cannot be chosen.
        HeadingRole = Qt::UserRole,
        /// What stands muted beside the text: case number, municipality, menu.
        DetailRole,
        /// The keys of a command, as text.
        KeysRole,
        /// Places of the text that match what was typed: a list of pairs of start and length.
        HitsRole,
        IconRole,
    };
    /// How many of each kind are offered.
    static constexpr qsizetype mostRows = 8;

    using QAbstractListModel::QAbstractListModel;

    /// COMMANDS: those that can be run, with '&' in their texts.
    void setCommands(QList<Command> commands);
    /// Shows the commands that fit TEXT, and no families until setFamilies() brings those that do.
    void setText(const QString &text);
    void setFamilies(const QList<FoundFamily> &families);
    [[nodiscard]] const QString &text() const { return m_text; }
    /// The first row that can be chosen; -1 when there is none.
    [[nodiscard]] int firstRow() const;
    /// Null unless the row is a family.
    [[nodiscard]] const FoundFamily *familyAt(int row) const;
    /// Null unless the row is a command.
    [[nodiscard]] const Command *commandAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    enum class Kind { Heading, Family, Command };
    struct Row
    {
        Kind kind = Kind::Heading;
        qsizetype at = 0;
    };
    void arrange();
    [[nodiscard]] QString textOf(const Row &row) const;
    [[nodiscard]] QString detailOf(const Row &row) const;
    [[nodiscard]] QString keysOf(const Row &row) const;

    QString m_text;
    QList<Command> m_commands;
    QList<Command> m_fitting;
    QList<FoundFamily> m_families;
    QList<Row> m_rows;
};

/// The places in TEXT where a word of TYPED stands, whatever the case and accents of its letters.
[[nodiscard]] QList<std::pair<int, int>> hitsIn(const QString &text, const QString &typed);

} // namespace famn
