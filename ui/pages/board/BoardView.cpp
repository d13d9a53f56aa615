#include "ui/pages/board/BoardView.h"

#include "models/domain/Labels.h"
#include "models/domain/Pipeline.h"
#include "models/tables/StageBoard.h"
#include "ui/pages/ListMarks.h"
#include "ui/pages/board/BoardColumn.h"
#include "ui/pages/board/CardList.h"
#include "ui/style/FamnStyle.h"
#include "ui/style/Theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace famn {

BoardView::BoardView(const Theme &theme, StageBoard &board, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_board(board)
{
    setObjectName(u"board"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setBackgroundRole(QPalette::Window);
    auto *inside = new QWidget;
    auto *layout = new QHBoxLayout(inside);
    theme.pad(*layout, {pageMargin - 4, 0, 16, 8}, 6);
    setWidget(inside);
    for (const auto &entry : codeKeys<ApplicationStage>)
        addColumn(theme, entry.code);
    layout->addStretch(1);
    connect(&m_board, &StageBoard::counted, this, &BoardView::retranslate);
}

void BoardView::addColumn(const Theme &theme, ApplicationStage stage)
{
    auto *column = new BoardColumn(
        theme, m_board.cards(stage), [this, stage](const Uuid &id) { return refusal(id, stage); }, widget());
    column->setFolded(stage == ApplicationStage::Ended);
    widget()->layout()->addWidget(column);
    m_columns.append(column);
    CardList &list = column->list();
    // One of them is where Tab goes.
    list.setFocusPolicy(m_columns.size() == 1 ? Qt::StrongFocus : Qt::ClickFocus);
    connect(column, &BoardColumn::foldWanted, this, [this, column] { toggle(column); });
    connect(column, &BoardColumn::cardDropped, this, [this, stage](const Uuid &id) { Q_EMIT dropped(id, stage); });
    connect(column, &BoardColumn::cardHeldOver, this, &BoardView::scrollTowards);
    connect(&list, &CardList::entered, this, [this, column] { enter(column); });
    connect(&list, &CardList::sidewaysWanted, this, &BoardView::goSideways);
    connect(&list, &CardList::currentCardChanged, this, [this, column] {
        if (column == m_active)
            Q_EMIT currentChanged();
    });
    connect(&list, &QAbstractItemView::doubleClicked, this, &BoardView::opened);
    connect(&list, &QWidget::customContextMenuRequested, this,
            [this, &list](const QPoint &at) { Q_EMIT menuWanted(list.viewport()->mapToGlobal(at)); });
}

BoardColumn *BoardView::columnOf(ApplicationStage stage) const
{
    return m_columns.at(qsizetype(stage));
}

std::optional<Uuid> BoardView::current() const
{
    return m_active && m_active->isOpen() ? idOf(m_active->list().currentIndex()) : std::nullopt;
}

void BoardView::enter(BoardColumn *column)
{
    ensureWidgetVisible(column, m_theme.px(8), 0);
    if (column == m_active)
        return;
    m_active = column;
    for (BoardColumn *other : std::as_const(m_columns)) {
        other->list().setFocusPolicy(other == column ? Qt::StrongFocus : Qt::ClickFocus);
        if (other != column)
            other->list().clearSelection();
    }
    Q_EMIT currentChanged();
}

bool BoardView::select(const Uuid &id)
{
    const ApplicationRow *row = m_board.find(id);
    BoardColumn *column = row ? columnOf(row->stage) : nullptr;
    const int place = column && column->isOpen() ? column->cards().rowOf(id) : -1;
    if (place < 0)
        return false;
    const bool focused = isAncestorOf(focusWidget()) && m_active && m_active->list().hasFocus();
    enter(column);
    const QModelIndex index = column->cards().index(place);
    column->list().setCurrentIndex(index);
    column->list().scrollTo(index);
    if (focused)
        column->list().setFocus();
    return true;
}

void BoardView::focusCards()
{
    if (m_active && m_active->isOpen() && m_active->list().currentIndex().isValid()) {
        m_active->list().setFocus();
        return;
    }
    for (BoardColumn *column : std::as_const(m_columns)) {
        if (column->isOpen()) {
            column->list().setFocus();
            return;
        }
    }
}

void BoardView::goToCard(int step)
{
    QList<Uuid> cards;
    for (const BoardColumn *column : std::as_const(m_columns)) {
        for (int row = 0; column->isOpen() && row < column->cards().rowCount(); ++row)
            cards.append(column->cards().rowAt(row).id.uuid);
    }
    if (cards.isEmpty())
        return;
    const auto before = current();
    const qsizetype from = before ? cards.indexOf(*before) : step > 0 ? -1 : 0;
    select(cards.at((from + step + cards.size()) % cards.size()));
}

void BoardView::goSideways(int step)
{
    const qsizetype from = m_columns.indexOf(m_active);
    if (from < 0)
        return;
    const int y = m_active->list().currentY();
    for (qsizetype i = from + step; i >= 0 && i < m_columns.size(); i += step) {
        CardList &list = m_columns.at(i)->list();
        if (!m_columns.at(i)->isOpen())
            continue;
        list.setCurrentIndex(list.cardAt(y));
        list.setFocus();
        return;
    }
}

std::optional<ApplicationStage> BoardView::stageBeside(int step) const
{
    const auto id = current();
    const ApplicationRow *row = id ? m_board.find(*id) : nullptr;
    if (!row)
        return std::nullopt;
    for (int stage = int(row->stage) + step; stage >= 0 && stage < int(m_columns.size()); stage += step) {
        if (stepTo(*row, ApplicationStage(stage)) != StageStep::Refused)
            return ApplicationStage(stage);
    }
    return std::nullopt;
}

QString BoardView::refusal(const Uuid &id, ApplicationStage to) const
{
    const ApplicationRow *row = m_board.find(id);
    if (!row)
        return tr("The application is not here any more.");
    switch (stepTo(*row, to)) {
    case StageStep::Forward:
    case StageStep::Back:
        return {};
    case StageStep::Same:
        return tr("It is at this stage.");
    case StageStep::Refused:
        break;
    }
    if (!row->firstContactAt && !row->historical && waitsForContact(row->stage))
        return tr("Note a contact with the family first: the stage follows from it.");
    return tr("From %1 it cannot go to %2.").arg(label(row->stage), label(to));
}

void BoardView::toggle(BoardColumn *column)
{
    column->setFolded(!column->isFolded());
    if (column == m_active && !column->isOpen())
        focusCards();
    Q_EMIT foldedChanged();
    Q_EMIT currentChanged();
}

QSet<ApplicationStage> BoardView::folded() const
{
    QSet<ApplicationStage> stages;
    for (const BoardColumn *column : m_columns) {
        if (column->isFolded())
            stages.insert(column->cards().stage());
    }
    return stages;
}

void BoardView::setFolded(const QSet<ApplicationStage> &stages)
{
    for (BoardColumn *column : std::as_const(m_columns))
        column->setFolded(stages.contains(column->cards().stage()));
}

void BoardView::fillColumnMenu(QMenu &menu)
{
    for (BoardColumn *column : std::as_const(m_columns)) {
        QAction *action = menu.addAction(label(column->cards().stage()));
        action->setObjectName(u"fold_"_s + keyOf(column->cards().stage()));
        action->setCheckable(true);
        action->setChecked(!column->isFolded());
        connect(action, &QAction::triggered, this, [this, column] { toggle(column); });
    }
}

void BoardView::retranslate()
{
    for (BoardColumn *column : std::as_const(m_columns))
        column->follow();
}

void BoardView::scrollTowards(const QPoint &at)
{
    constexpr int margin = 48;
    const QPoint inside = widget()->mapFromGlobal(at);
    ensureVisible(inside.x(), inside.y(), m_theme.px(margin), 0);
}

} // namespace famn
