#include "ui/dialogs/log/CopyableTree.h"

#include "ui/style/Theme.h"
#include "ui/work/ClipboardGuard.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr int leastHeight = 120;
constexpr int usualHeight = 300;

QString line(const QTreeWidgetItem &item, int columns)
{
    QStringList cells;
    for (int column = 0; column < columns; ++column)
        cells.append(item.text(column).replace(u'\t', u' ').replace(u'\n', u' '));
    return cells.join(u'\t');
}

void append(const QTreeWidgetItem &item, int columns, bool selectedOnly, QStringList &lines)
{
    if (!selectedOnly || item.isSelected())
        lines.append(line(item, columns));
    for (int i = 0; i < item.childCount(); ++i)
        append(*item.child(i), columns, selectedOnly, lines);
}

} // namespace

CopyableTree::CopyableTree(const Theme &theme, const QString &name, QWidget *parent)
    : QTreeWidget(parent)
    , m_theme(theme)
{
    setObjectName(name);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    theme.follow(this, [this, &theme] { setMinimumHeight(theme.px(leastHeight)); });
}

QSize CopyableTree::sizeHint() const
{
    return {QTreeWidget::sizeHint().width(), m_theme.px(usualHeight)};
}

void CopyableTree::copy() const
{
    QStringList lines{line(*headerItem(), columnCount())};
    const bool selectedOnly = !selectedItems().isEmpty();
    for (int i = 0; i < topLevelItemCount(); ++i)
        append(*topLevelItem(i), columnCount(), selectedOnly, lines);
    copySecret(lines.join(u'\n') + u'\n');
}

void CopyableTree::fitColumns(int most)
{
    constexpr int cellRoom = 16;
    constexpr int titleRoom = 40;
    for (int column = 0; column < columnCount(); ++column) {
        const int title = header()->fontMetrics().horizontalAdvance(headerItem()->text(column));
        const int wanted = std::max(sizeHintForColumn(column) + m_theme.px(cellRoom), title + m_theme.px(titleRoom));
        setColumnWidth(column, std::min(wanted, m_theme.px(most)));
    }
}

void CopyableTree::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        event->accept();
        return;
    }
    QTreeWidget::keyPressEvent(event);
}

} // namespace famn
