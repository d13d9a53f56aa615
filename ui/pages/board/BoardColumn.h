#pragma once

#include "models/base/Uuid.h"

#include <QAbstractButton>

#include <functional>
#include <optional>

class QVBoxLayout;

namespace famn {

class CardList;
class StageCards;
class Theme;

/// The head of a column: its name and how many cards it has. Lies down along a narrow column.
class ColumnHead final : public QAbstractButton
{
    Q_OBJECT
public:
    ColumnHead(const Theme &theme, QWidget *parent);

    void setWords(const QString &name, int count);
    void setNarrow(bool narrow);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {1, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_name;
    int m_count = 0;
    bool m_narrow = false;
};

/// One stage on the board: its head above its cards. Narrow when it is folded or has no cards. Cards are dropped
/// anywhere on it.
class BoardColumn final : public QWidget
{
    Q_OBJECT
public:
    /// REFUSAL says why a card cannot come here; empty when it can.
    BoardColumn(const Theme &theme, StageCards &cards, std::function<QString(const Uuid &)> refusal, QWidget *parent);

    [[nodiscard]] CardList &list() const { return *m_list; }
    [[nodiscard]] StageCards &cards() const { return m_cards; }
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_folded; }
    /// Whether its cards are shown.
    [[nodiscard]] bool isOpen() const;
    /// The number of cards, or the language, is another.
    void follow();

Q_SIGNALS:
    void foldWanted();
    void cardDropped(const famn::Uuid &id);
    /// A card is held over the column at this point of the screen.
    void cardHeldOver(const QPoint &at);

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setTarget(bool target);
    void consider(QDragMoveEvent &event);

    const Theme &m_theme;
    StageCards &m_cards;
    std::function<QString(const Uuid &)> m_refusal;
    ColumnHead *m_head;
    CardList *m_list;
    bool m_folded = false;
    bool m_target = false;
};

} // namespace famn
