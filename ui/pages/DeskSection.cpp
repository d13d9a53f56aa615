#include "ui/pages/DeskSection.h"

#include "models/tables/TableModel.h"
#include "ui/style/CellDelegate.h"
#include "ui/style/Controls.h"
#include "ui/style/FamnStyle.h"
#include "ui/style/Messages.h"
#include "ui/style/Theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

DeskSection::DeskSection(const QString &name, TableModel &model, const QString &emptyIcon, const Theme &theme,
                         QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_theme(theme)
    , m_header(new SectionHeader(theme, {}, this))
    , m_view(new QTableView(this))
    , m_empty(new EmptyState(theme, emptyIcon, this))
    , m_stack(new QStackedWidget(this))
{
    m_view->setObjectName(name);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setItemDelegate(new CellDelegate(m_theme, *m_view));
    m_view->setModel(&m_model);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->horizontalHeader()->hide();
    m_view->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_view->installEventFilter(this);
    connect(m_view, &QTableView::doubleClicked, this, &DeskSection::opened);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, m_view->viewport(), [this] {
        m_view->viewport()->update();
        Q_EMIT currentChanged();
    });
    m_empty->setObjectName(name + u"Empty"_s);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *head = new QVBoxLayout;
    head->addWidget(m_header);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    m_theme.pad(*head, {pageMargin, 0, 20, 0}, 0);
    m_theme.pad(*layout, {0, 0, 0, 0}, 0);
    m_theme.follow(this, [this] { follow(); });
    m_stack->setCurrentWidget(m_empty);
}

void DeskSection::follow()
{
    m_view->verticalHeader()->setMinimumSectionSize(1);
    m_view->verticalHeader()->setDefaultSectionSize(m_theme.rowHeight(2));
    const int character = m_theme.face(TextStep::Body).metrics.averageCharWidth();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (column != 1)
            m_view->setColumnWidth(column, m_model.columnWidth(column) * character + 2 * m_theme.px(cellMargin));
    }
    dropColumns();
}

void DeskSection::dropColumns()
{
    constexpr int leastNameWidth = 200;
    const int character = m_theme.face(TextStep::Body).metrics.averageCharWidth();
    int left = width() - m_theme.px(leastNameWidth);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (column == 1)
            continue;
        left -= m_model.columnWidth(column) * character + 2 * m_theme.px(cellMargin);
        // The first tells what is to be done; it stays.
        m_view->setColumnHidden(column, column > 1 && left < 0);
    }
}

void DeskSection::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    dropColumns();
}

void DeskSection::setTexts(const QString &title, const QString &fact)
{
    m_header->setTitle(title);
    m_header->setFact(fact);
    m_view->setAccessibleName(title);
}

void DeskSection::setEmptyTexts(const QString &title, const QString &line)
{
    m_empty->setTexts(title, line);
}

QList<int> DeskSection::columns() const
{
    QList<int> shown;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (!m_view->isColumnHidden(column))
            shown.append(column);
    }
    return shown;
}

std::optional<Uuid> DeskSection::current() const
{
    return Uuid::fromBytes(m_view->currentIndex().data(TableModel::IdRole).toByteArray());
}

QString DeskSection::currentText(int column) const
{
    return m_view->currentIndex().siblingAtColumn(column).data().toString();
}

void DeskSection::setRows(const std::function<void()> &change)
{
    const auto before = current();
    const int place = std::max(0, m_view->currentIndex().row());
    const bool focused = m_view->hasFocus();
    change();
    const int count = m_model.rowCount();
    const int known = before ? m_model.rowOf(*before) : -1;
    if (count > 0) {
        m_stack->setCurrentWidget(m_view);
        m_view->selectRow(known >= 0 ? known : std::min(place, count - 1));
    } else {
        m_stack->setCurrentWidget(m_empty);
        // The keyboard goes on, it is not lost.
        if (focused)
            focusNextChild();
    }
    Q_EMIT currentChanged();
}

bool DeskSection::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_view && event->type() == QEvent::FocusIn)
        Q_EMIT entered();
    return QWidget::eventFilter(object, event);
}

} // namespace famn
