#include "ui/dialogs/settings/PartList.h"

#include "ui/style/Theme.h"

#include <QResizeEvent>

#include <algorithm>

namespace famn {

namespace {

constexpr int beside = 12;

} // namespace

PartList::PartList(const Theme &theme, QWidget *parent)
    : QListWidget(parent)
    , m_theme(theme)
{
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setMovement(QListView::Static);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumWidth(1);
    theme.follow(this, [this] { fit(); });
    // A screen reader selects without making current.
    connect(this, &QListWidget::itemSelectionChanged, this, [this] {
        if (const auto chosen = selectedItems(); !chosen.isEmpty())
            setCurrentItem(chosen.first());
    });
}

void PartList::setParts(const QStringList &titles)
{
    const int row = std::max(currentRow(), 0);
    while (count() < titles.size())
        addItem(QString());
    for (int i = 0; i < count(); ++i)
        item(i)->setText(titles.at(i));
    setCurrentRow(row);
    fit();
}

void PartList::fit()
{
    const QFontMetrics metrics(font());
    for (int i = 0; i < count(); ++i)
        item(i)->setSizeHint(
            {metrics.horizontalAdvance(item(i)->text()) + 2 * m_theme.px(beside), m_theme.rowHeight()});
    doItemsLayout();
    const int bottom = count() > 0 ? visualItemRect(item(count() - 1)).bottom() + 1 : 0;
    setFixedHeight(std::max(bottom, m_theme.rowHeight()) + 2 * frameWidth());
}

void PartList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

void PartList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace famn
