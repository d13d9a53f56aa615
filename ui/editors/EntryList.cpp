#include "ui/editors/EntryList.h"

#include "ui/style/Theme.h"

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// More than these scroll.
constexpr int mostLines = 12;

} // namespace

EntryList::EntryList(const Theme &theme, const QString &name, QWidget *parent)
    : QListWidget(parent)
    , m_theme(theme)
{
    setObjectName(name);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setUniformItemSizes(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto open = [this](QListWidgetItem *item) { Q_EMIT opened(m_lines.at(row(item)).record); };
    connect(this, &QListWidget::itemActivated, this, open);
    connect(this, &QListWidget::itemClicked, this, open);
    theme.follow(this, [this] { fit(); });
    hide();
}

void EntryList::setLines(const QList<Line> &lines)
{
    if (lines == m_lines)
        return;
    const Uuid before = currentRow() >= 0 ? m_lines.at(currentRow()).record : Uuid();
    m_lines = lines;
    clear();
    for (const Line &line : lines) {
        auto *item = new QListWidgetItem(line.text, this);
        item->setToolTip(line.text.toHtmlEscaped());
        if (line.record == before)
            setCurrentItem(item);
    }
    // Or the keyboard would stop where nothing is.
    setVisible(!lines.isEmpty());
    fit();
}

void EntryList::fit()
{
    for (int i = 0; i < count(); ++i)
        item(i)->setSizeHint({1, m_theme.rowHeight()});
    setVerticalScrollBarPolicy(count() > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    updateGeometry();
}

QSize EntryList::sizeHint() const
{
    return {m_theme.px(200), std::clamp(count(), 0, mostLines) * m_theme.rowHeight()};
}

void EntryList::focusInEvent(QFocusEvent *event)
{
    if (currentRow() < 0 && count() > 0)
        setCurrentRow(0);
    QListWidget::focusInEvent(event);
}

} // namespace famn
