#pragma once

#include <QListView>

namespace famn {

class StageCards;
class Theme;

/// The cards of one column of a board. Left and right leave it, towards the other columns.
class CardList final : public QListView
{
    Q_OBJECT
public:
    /// CARDS must outlive it.
    CardList(const Theme &theme, StageCards &cards, QWidget *parent);

    /// The card beside the point Y of this list: the nearest there is.
    [[nodiscard]] QModelIndex cardAt(int y) const;
    /// The middle of the current card; 0 without one.
    [[nodiscard]] int currentY() const;

Q_SIGNALS:
    /// -1 to the left, 1 to the right.
    void sidewaysWanted(int step);
    /// It got the keyboard.
    void entered();
    void currentCardChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

} // namespace famn
