#include "ui/dialogs/log/CopyableTree.h"

#include "models/services/ReadLog.h"
#include "models/services/Sentences.h"
#include "models/services/session/Session.h"
#include "ui/style/Theme.h"
#include "ui/work/ClipboardGuard.h"
#include "ui/work/CopyNote.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

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

CopyableTree::CopyableTree(const WorkContext &context, const QString &kind, const QString &name, QWidget *parent)
    : QTreeWidget(parent)
    , m_context(context)
    , m_kind(kind.toLatin1())
{
    setObjectName(name);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    context.theme.follow(this, [this, &theme = context.theme] { setMinimumHeight(theme.px(leastHeight)); });
}

QSize CopyableTree::sizeHint() const
{
    return {QTreeWidget::sizeHint().width(), m_context.theme.px(usualHeight)};
}

void CopyableTree::copy()
{
    const bool selectedOnly = !selectedItems().isEmpty();
    QStringList lines{line(*headerItem(), columnCount())};
    for (int i = 0; i < topLevelItemCount(); ++i)
        append(*topLevelItem(i), columnCount(), selectedOnly, lines);
    if (!mayExport(m_context.session.facts().actor, m_kind)) {
        QToolTip::showText(mapToGlobal(rect().center()), sentence(Error{ErrorCode::Denied, {}, {}, {}}), this);
        return;
    }
    noteCopied(m_context.session, m_kind, lines.size() - 1);
    copySecret(lines.join(u'\n') + u'\n');
}

void CopyableTree::setEmptyText(const QString &text)
{
    m_emptyText = text;
    setAccessibleDescription(text);
    viewport()->update();
}

void CopyableTree::paintEvent(QPaintEvent *event)
{
    QTreeWidget::paintEvent(event);
    if (topLevelItemCount() > 0 || m_emptyText.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(m_context.theme.tokens().muted);
    constexpr int room = 16;
    const int margin = m_context.theme.px(room);
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin), Qt::AlignCenter | Qt::TextWordWrap,
                     m_emptyText);
}

void CopyableTree::fitColumns(int most)
{
    constexpr int cellRoom = 16;
    constexpr int titleRoom = 40;
    for (int column = 0; column < columnCount(); ++column) {
        const int title = header()->fontMetrics().horizontalAdvance(headerItem()->text(column));
        const int wanted =
            std::max(sizeHintForColumn(column) + m_context.theme.px(cellRoom), title + m_context.theme.px(titleRoom));
        setColumnWidth(column, std::min(wanted, m_context.theme.px(most)));
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
