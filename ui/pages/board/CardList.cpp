#include "ui/pages/board/CardList.h"

#include "models/tables/StageBoard.h"
#include "ui/pages/board/CardDelegate.h"

#include <QKeyEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace famn {

CardList::CardList(const Theme &theme, StageCards &cards, QWidget *parent)
    : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::CustomContextMenu);
    // The column takes what is dropped, also where it has no cards.
    setDragDropMode(DragOnly);
    viewport()->setBackgroundRole(QPalette::Window);
    setItemDelegate(new CardDelegate(theme, *this));
    setModel(&cards);
}

QModelIndex CardList::cardAt(int y) const
{
    const int count = model()->rowCount();
    if (count == 0)
        return {};
    const QModelIndex there = indexAt({viewport()->width() / 2, y});
    return there.isValid() ? there : model()->index(y < 0 ? 0 : count - 1, 0);
}

int CardList::currentY() const
{
    return currentIndex().isValid() ? visualRect(currentIndex()).center().y() : 0;
}

void CardList::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        Q_EMIT sidewaysWanted(event->key() == Qt::Key_Left ? -1 : 1);
        return;
    }
    QListView::keyPressEvent(event);
}

void CardList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
    else if (currentIndex().isValid())
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
    Q_EMIT entered();
}

void CardList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentCardChanged();
}

} // namespace famn
