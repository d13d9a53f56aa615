#pragma once

#include "models/domain/Application.h"

#include <QScrollArea>
#include <QSet>

class QMenu;

namespace famn {

class BoardColumn;
class CardList;
class StageBoard;
class Theme;

/// The stages beside each other. One card at most is the current one; arrows go to the next, up, down and sideways.
class BoardView final : public QScrollArea
{
    Q_OBJECT
public:
    /// BOARD must outlive it.
    BoardView(const Theme &theme, StageBoard &board, QWidget *parent);

    /// The application whose card is chosen.
    [[nodiscard]] std::optional<Uuid> current() const;
    /// Goes to the card of ID; false when it is not shown.
    bool select(const Uuid &id);
    /// Puts the keyboard on the current card, or the first there is.
    void focusCards();
    /// To the next (STEP 1) or previous (-1) card, column by column; after the last comes the first.
    void goToCard(int step);
    [[nodiscard]] QSet<ApplicationStage> folded() const;
    void setFolded(const QSet<ApplicationStage> &stages);
    /// With a check mark for each stage whose cards are shown.
    void fillColumnMenu(QMenu &menu);
    void retranslate();
    /// The nearest stage to the left (STEP -1) or right (1) that the current card can go to.
    [[nodiscard]] std::optional<ApplicationStage> stageBeside(int step) const;

Q_SIGNALS:
    void currentChanged();
    void foldedChanged();
    void opened();
    void dropped(const famn::Uuid &id, famn::ApplicationStage to);
    void menuWanted(const QPoint &at);

private:
    void addColumn(const Theme &theme, ApplicationStage stage);
    void enter(BoardColumn *column);
    void goSideways(int step);
    void toggle(BoardColumn *column);
    void scrollTowards(const QPoint &at);
    [[nodiscard]] QString refusal(const Uuid &id, ApplicationStage to) const;
    [[nodiscard]] BoardColumn *columnOf(ApplicationStage stage) const;

    const Theme &m_theme;
    StageBoard &m_board;
    QList<BoardColumn *> m_columns;
    /// The one that has or had the keyboard; null before any had.
    BoardColumn *m_active = nullptr;
};

} // namespace famn
