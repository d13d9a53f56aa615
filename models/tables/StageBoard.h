#pragma once

#include "models/domain/SameDay.h"
#include "models/tables/TableModel.h"

#include <QAbstractListModel>

#include <array>
#include <memory>

namespace famn {

class StageBoard;

/// The applications at one stage as a list of cards: who has been there longest comes first, of the ended ones who
/// ended last; protected families come after the others. Of a stage that fills up for ever only the first are listed.
class StageCards final : public QAbstractListModel
{
    Q_OBJECT
public:
    /// Beside those of TableModel: its id, its status and clock, its second line.
    enum Role {
        /// Whose it is, as a signature; empty for nobody.
        OwnerRole = TableModel::StrayRole + 1,
        /// What its clock says, or until when it rests; empty where nothing runs.
        ClockTextRole,
    };
    /// How many of the ended ones are listed.
    static constexpr int mostEnded = 200;

    StageCards(ApplicationStage stage, const StageBoard &board);

    [[nodiscard]] ApplicationStage stage() const { return m_stage; }
    /// Those at the stage that fit the filter, listed or not.
    [[nodiscard]] int total() const { return int(m_rows.size()); }
    [[nodiscard]] const ApplicationRow &rowAt(int place) const { return m_rows.at(place); }
    /// Where the card of an application is; -1 when it is not listed.
    [[nodiscard]] int rowOf(const Uuid &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override { return {mimeType()}; }
    /// The ids of the cards of INDEXES.
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    /// Of a card that is dragged; never leaves the program.
    [[nodiscard]] static QString mimeType();

private:
    friend class StageBoard;
    void setRows(QList<ApplicationRow> rows);
    void insert(const ApplicationRow &row);
    void remove(qsizetype place);
    void replace(qsizetype place, const ApplicationRow &row);
    /// Its place among all rows; -1 when it is not here.
    [[nodiscard]] qsizetype placeOf(const Uuid &id) const;
    [[nodiscard]] qsizetype most() const;
    /// Everything is said anew.
    void sayAgain();

    ApplicationStage m_stage;
    const StageBoard &m_board;
    QList<ApplicationRow> m_rows;
    /// How many of them are listed.
    qsizetype m_listed = 0;
};

/// One read of the applications, as a list of cards for each stage.
class StageBoard final : public QObject
{
    Q_OBJECT
public:
    explicit StageBoard(QObject *parent = nullptr);
    ~StageBoard() override;

    /// What is said of applications beside what is in them.
    struct Words
    {
        QHash<StaffId, QString> signatures;
        QHash<UnitId, QString> units;
        /// Whoever looks at the board.
        StaffId me;
    };
    void setWords(Words words);
    void setRules(const IntakeRules &rules);
    /// Until it is called no time is told.
    void setNow(Instant now);
    /// Replaces all of them.
    void setRows(QList<ApplicationRow> rows);
    /// Takes ROW in the place of the one with its id, or adds it. A card that goes to another stage is taken out of one
    /// list and put into the other; one that no longer fits the filter goes.
    void upsert(ApplicationRow row);
    void remove(const Uuid &id);
    /// "owner", "unit", "register".
    [[nodiscard]] QList<ClosedFilter> closedFilters() const;
    void setFilter(const TableFilter &filter);
    [[nodiscard]] const TableFilter &filter() const { return m_filter; }
    /// The filter of somebody who never chose one: what is from before the register is left out.
    [[nodiscard]] static TableFilter usualFilter();
    void retranslate();
    /// As TableModel::setCurtained().
    void setCurtained(bool curtained);

    [[nodiscard]] StageCards &cards(ApplicationStage stage) const { return *m_stages[size_t(stage)]; }
    /// Before filtering.
    [[nodiscard]] int totalRows() const { return int(m_rows.size()); }
    /// Those that fit the filter.
    [[nodiscard]] int shownRows() const;
    [[nodiscard]] const ApplicationRow *find(const Uuid &id) const;
    /// Those of these families, by id.
    [[nodiscard]] QList<Uuid> idsOf(const QSet<Uuid> &families) const;

Q_SIGNALS:
    /// How many cards the stages have is another.
    void counted();

private:
    friend class StageCards;
    [[nodiscard]] bool fits(const ApplicationRow &row) const;
    void fill();
    /// "12 days here", "Here since today"; empty when nobody knows.
    [[nodiscard]] QString stayText(const ApplicationRow &row) const;
    [[nodiscard]] SameDayClock clockOf(const ApplicationRow &row) const;
    [[nodiscard]] QString timeText(const ApplicationRow &row) const;
    [[nodiscard]] QVariant markOf(const ApplicationRow &row, int role) const;
    [[nodiscard]] QString signatureOf(const ApplicationRow &row) const;

    Words m_words;
    IntakeRules m_rules;
    std::optional<Instant> m_now;
    QHash<Uuid, ApplicationRow> m_rows;
    TableFilter m_filter = usualFilter();
    QString m_typed;
    bool m_curtained = false;
    std::array<std::unique_ptr<StageCards>, codeKeys<ApplicationStage>.size()> m_stages;
};

} // namespace famn
