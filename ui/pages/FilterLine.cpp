#include "ui/pages/FilterLine.h"

#include "models/base/Text.h"
#include "ui/help/Help.h"
#include "ui/style/Theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr char idProperty[] = "filterId";
constexpr int longestText = 200;
/// In pixels at 100 %.
constexpr int leastTextWidth = 120;

} // namespace

FilterLine::FilterLine(const Theme &theme, Searched searched, QWidget *parent)
    : QWidget(parent)
    , m_searched(searched)
    , m_text(new QLineEdit(this))
{
    m_text->setObjectName(u"filterText"_s);
    setHelp(*m_text, HelpArea::List, u"filter"_s);
    m_text->setClearButtonEnabled(false);
    m_text->setMaxLength(longestText);
    m_text->installEventFilter(this);
    connect(m_text, &QLineEdit::textChanged, this, &FilterLine::filterChanged);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_text, 2);
    theme.pad(*layout, {0, 0, 0, 0}, 8);
    theme.follow(this, [this, &theme] { m_text->setMinimumWidth(theme.px(leastTextWidth)); });
    retranslate();
}

void FilterLine::retranslate()
{
    const bool numbers = m_searched == Searched::NamesAndNumbers;
    m_text->setPlaceholderText(numbers ? tr("Name or case number") : tr("Name"));
    m_text->setAccessibleName(numbers ? tr("Filter by name or case number") : tr("Filter by name"));
}

void FilterLine::setFilters(const QList<ClosedFilter> &filters)
{
    const TableFilter before = filter();
    const bool again = m_boxes.size() == filters.size();
    for (qsizetype i = 0; i < filters.size(); ++i) {
        const ClosedFilter &closed = filters.at(i);
        if (!again) {
            auto *box = new QComboBox(this);
            box->setObjectName(u"filter_"_s + closed.id);
            setHelp(*box, HelpArea::List, u"chosen"_s);
            box->setProperty(idProperty, closed.id);
            box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            box->setMinimumContentsLength(8);
            box->setFocusPolicy(Qt::StrongFocus);
            connect(box, &QComboBox::currentIndexChanged, this, &FilterLine::filterChanged);
            static_cast<QHBoxLayout *>(layout())->addWidget(box, 1);
            m_boxes.append(box);
        }
        QComboBox *box = m_boxes.at(i);
        const QSignalBlocker quiet(box);
        const QString chosen = before.chosen.value(closed.id);
        const QString said = box->currentText();
        box->clear();
        box->setAccessibleName(closed.title);
        box->setToolTip(closed.title);
        box->addItem(closed.everything, QString());
        for (const ClosedFilter::Choice &choice : closed.choices)
            box->addItem(choice.label, choice.key);
        // What is chosen stays so, even when the last row of that value has just got another.
        if (!chosen.isEmpty() && box->findData(chosen) < 0)
            box->addItem(said, chosen);
        box->setCurrentIndex(chosen.isEmpty() ? 0 : box->findData(chosen));
    }
}

TableFilter FilterLine::filter() const
{
    TableFilter filter;
    filter.text = cleanedLine(m_text->text());
    for (const QComboBox *box : m_boxes) {
        const QString key = box->currentData().toString();
        if (!key.isEmpty())
            filter.chosen.insert(box->property(idProperty).toString(), key);
    }
    return filter;
}

QString FilterLine::words() const
{
    QStringList said{cleanedLine(m_text->text())};
    for (const QComboBox *box : m_boxes) {
        if (!box->currentData().toString().isEmpty())
            said.append(box->currentText());
    }
    said.removeAll(QString());
    return said.join(u", "_s);
}

void FilterLine::setFilter(const TableFilter &filter)
{
    {
        const QSignalBlocker quiet(this);
        m_text->setText(filter.text.left(longestText));
        for (QComboBox *box : std::as_const(m_boxes)) {
            const QString key = filter.chosen.value(box->property(idProperty).toString());
            box->setCurrentIndex(key.isEmpty() ? 0 : std::max(0, box->findData(key)));
        }
    }
    Q_EMIT filterChanged();
}

void FilterLine::clear()
{
    setFilter({});
}

void FilterLine::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FilterLine::setCurtained(bool curtained)
{
    m_text->setEchoMode(curtained ? QLineEdit::NoEcho : QLineEdit::Normal);
}

bool FilterLine::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT leftDown();
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

} // namespace famn
