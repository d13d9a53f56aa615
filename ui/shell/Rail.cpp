#include "ui/shell/Rail.h"

#include "ui/style/Icons.h"
#include "ui/style/RailDelegate.h"
#include "ui/style/Theme.h"

#include <QEvent>
#include <QKeySequence>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr int wordsWidth = 216;
constexpr int iconsWidth = 56;
/// Of a line that is a saved filter: its name. UserRole is its page.
constexpr int filterRole = Qt::UserRole + 1000;
/// Below this the rail shows icons only.
constexpr int wideWindow = 1100;

} // namespace

Rail::Rail(const Theme &theme, QList<PageEntry> entries, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_entries(std::move(entries))
    , m_list(new QListWidget(this))
{
    setAutoFillBackground(true);
    m_list->setObjectName(u"rail"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new RailDelegate(theme, m_list));
    for (const PageEntry &entry : std::as_const(m_entries)) {
        auto *item = new QListWidgetItem(m_list);
        item->setData(Qt::UserRole, entry.id);
        item->setData(RailDelegate::UnderRole, entry.number == 0);
        item->setIcon(icon(entry.icon, theme));
        m_pages.append(item);
    }
    connect(m_list, &QListWidget::currentItemChanged, this, &Rail::follow);
    // The same filter again, after somebody changed it in the list.
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) {
        if (!item->data(filterRole).toString().isEmpty())
            follow(item);
    });
    // A screen reader selects without moving the keyboard there. Queued, as otherwise the row follows by itself.
    connect(
        m_list, &QListWidget::itemSelectionChanged, this,
        [this] {
            const QList<QListWidgetItem *> selected = m_list->selectedItems();
            if (!selected.isEmpty() && selected.first() != m_list->currentItem())
                m_list->setCurrentItem(selected.first());
        },
        Qt::QueuedConnection);
    auto *layout = new QVBoxLayout(this);
    theme.pad(*layout, {0, 12, 0, 12}, 0);
    layout->addWidget(m_list);
    theme.follow(this, [this] { applyTheme(); });
    retranslate();
}

void Rail::choose(int row)
{
    m_list->setCurrentItem(m_pages.value(row));
}

void Rail::follow(QListWidgetItem *item)
{
    if (!item)
        return;
    const QString name = item->data(filterRole).toString();
    const QString page = item->data(Qt::UserRole).toString();
    int row = 0;
    while (m_entries.at(row).id != page)
        ++row;
    if (std::exchange(m_current, row) != row)
        Q_EMIT entered(row);
    if (!name.isEmpty())
        Q_EMIT filterChosen(page, name);
}

void Rail::setFilters(const QList<Filter> &filters)
{
    const QSignalBlocker quiet(m_list);
    for (int row = m_list->count() - 1; row >= 0; --row) {
        if (!m_pages.contains(m_list->item(row)))
            delete m_list->takeItem(row);
    }
    if (m_current >= 0)
        m_list->setCurrentItem(m_pages.at(m_current));
    for (const Filter &filter : filters) {
        qsizetype entry = 0;
        while (entry < m_entries.size() && m_entries.at(entry).id != filter.page)
            ++entry;
        if (entry == m_entries.size())
            continue;
        // After those of its page that are there already.
        const int next = entry + 1 < m_pages.size() ? m_list->row(m_pages.at(entry + 1)) : m_list->count();
        auto *item = new QListWidgetItem(icon(u"bookmark"_s, m_theme), filter.name);
        item->setData(Qt::UserRole, filter.page);
        item->setData(filterRole, filter.name);
        item->setData(RailDelegate::UnderRole, true);
        item->setToolTip(tr("%1: %2", "name of a page, name of a saved filter")
                             .arg(m_entries.at(entry).title(), filter.name)
                             .toHtmlEscaped());
        m_list->insertItem(next, item);
    }
}

void Rail::setWords(bool wanted)
{
    m_wanted = wanted;
    fit(m_windowWidth);
}

void Rail::fit(int windowWidth)
{
    m_windowWidth = windowWidth;
    const bool wide = m_wanted && windowWidth >= m_theme.px(wideWindow);
    setFixedWidth(m_theme.px(wide ? wordsWidth : iconsWidth));
}

void Rail::focusList()
{
    m_list->setFocus();
}

bool Rail::hasKeyboard() const
{
    return m_list->hasFocus();
}

void Rail::applyTheme()
{
    QPalette palette = m_list->palette();
    palette.setColor(QPalette::Base, m_theme.tokens().rail);
    palette.setColor(QPalette::Window, m_theme.tokens().rail);
    m_list->setPalette(palette);
    setPalette(palette);
    fit(m_windowWidth);
}

void Rail::retranslate()
{
    m_list->setAccessibleName(tr("Navigation"));
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        QListWidgetItem *item = m_pages.at(i);
        item->setText(m_entries.at(i).title());
        if (m_entries.at(i).number == 0) {
            item->setToolTip(m_entries.at(i).title());
            continue;
        }
        const QKeySequence key(Qt::CTRL | Qt::Key(Qt::Key_0 + m_entries.at(i).number));
        item->setToolTip(tr("%1 (%2)", "name of a page and its keys")
                             .arg(m_entries.at(i).title(), key.toString(QKeySequence::NativeText)));
    }
}

void Rail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace famn
