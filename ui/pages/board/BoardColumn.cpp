#include "ui/pages/board/BoardColumn.h"

#include "models/domain/Labels.h"
#include "models/tables/StageBoard.h"
#include "ui/pages/board/CardList.h"
#include "ui/style/Theme.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

// In pixels at 100 %.
constexpr int openWidth = 216;
constexpr int narrowWidth = 40;
constexpr int headHeight = 36;
constexpr int headSide = 6;
constexpr int countGap = 8;

std::optional<Uuid> cardIn(const QMimeData &data)
{
    return Uuid::fromBytes(data.data(StageCards::mimeType()));
}

} // namespace

ColumnHead::ColumnHead(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    // The menu of the columns folds them by keyboard.
    setFocusPolicy(Qt::NoFocus);
    setNarrow(false);
}

void ColumnHead::setWords(const QString &name, int count)
{
    m_name = name;
    m_count = count;
    setText(name);
    update();
}

void ColumnHead::setNarrow(bool narrow)
{
    m_narrow = narrow;
    setSizePolicy(QSizePolicy::Ignored, narrow ? QSizePolicy::Expanding : QSizePolicy::Fixed);
    update();
}

QSize ColumnHead::sizeHint() const
{
    return {m_theme.px(narrowWidth), m_theme.px(headHeight)};
}

void ColumnHead::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Tokens &t = m_theme.tokens();
    const Face &name = m_theme.face(TextStep::Body, QFont::DemiBold);
    const QString count = QString::number(m_count);
    QSize room = size();
    if (m_narrow) {
        painter.translate(width(), 0);
        painter.rotate(90);
        room.transpose();
    }
    const QRect line = QRect({0, 0}, room).adjusted(m_theme.px(headSide), 0, -m_theme.px(headSide), 0);
    const int counted = name.metrics.horizontalAdvance(count) + 2;
    const int named =
        std::min(name.metrics.horizontalAdvance(m_name) + 2, line.width() - counted - m_theme.px(countGap));
    painter.setFont(name.font);
    painter.setPen(m_count == 0 ? t.muted : t.text);
    painter.drawText(QRect(line.left(), line.top(), named, line.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     name.metrics.elidedText(m_name, Qt::ElideRight, named));
    painter.setFont(m_theme.face(TextStep::Body).font);
    painter.setPen(t.muted);
    const int from = line.left() + named + m_theme.px(countGap);
    painter.drawText(QRect(from, line.top(), counted, line.height()), Qt::AlignLeft | Qt::AlignVCenter, count);
    if (!m_narrow)
        painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
}

BoardColumn::BoardColumn(const Theme &theme, StageCards &cards, std::function<QString(const Uuid &)> refusal,
                         QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_cards(cards)
    , m_refusal(std::move(refusal))
    , m_head(new ColumnHead(theme, this))
    , m_list(new CardList(theme, cards, this))
{
    const QString key = keyOf(cards.stage());
    setObjectName(u"column_"_s + key);
    m_head->setObjectName(u"head_"_s + key);
    m_list->setObjectName(u"cards_"_s + key);
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_head);
    layout->addWidget(m_list, 1);
    theme.pad(*layout, {2, 2, 2, 2}, 6);
    connect(m_head, &QAbstractButton::clicked, this, &BoardColumn::foldWanted);
    theme.follow(this, [this] { follow(); });
}

bool BoardColumn::isOpen() const
{
    return !m_folded && m_cards.total() > 0;
}

void BoardColumn::setFolded(bool folded)
{
    m_folded = folded;
    follow();
}

void BoardColumn::follow()
{
    const QString name = label(m_cards.stage());
    const int count = m_cards.total();
    m_head->setWords(name, count);
    m_head->setNarrow(!isOpen());
    m_head->setAccessibleName(tr("%1, %n application(s)", nullptr, count).arg(name));
    m_head->setToolTip(
        m_folded ? tr("%1: show its cards").arg(name)
        : m_list->model()->rowCount() < count
            ? tr("The latest %n are shown; the list of applications has all.", nullptr, m_list->model()->rowCount())
            : tr("%1: fold the column").arg(name));
    m_list->setAccessibleName(m_head->accessibleName());
    m_list->setVisible(isOpen());
    setFixedWidth(m_theme.px(isOpen() ? openWidth : narrowWidth));
    update();
}

void BoardColumn::setTarget(bool target)
{
    m_target = target;
    update();
}

void BoardColumn::consider(QDragMoveEvent &event)
{
    const auto id = cardIn(*event.mimeData());
    if (!id) {
        event.ignore();
        return;
    }
    const QString why = m_refusal(*id);
    const QPoint at = mapToGlobal(event.position().toPoint());
    setTarget(why.isEmpty());
    event.setDropAction(Qt::MoveAction);
    event.setAccepted(why.isEmpty());
    if (why.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(at, u"<qt>"_s + why.toHtmlEscaped() + u"</qt>"_s, this);
    Q_EMIT cardHeldOver(at);
}

void BoardColumn::dragEnterEvent(QDragEnterEvent *event)
{
    consider(*event);
    // Taken in either case, so that it is told why not.
    event->setAccepted(cardIn(*event->mimeData()).has_value());
}

void BoardColumn::dragMoveEvent(QDragMoveEvent *event)
{
    consider(*event);
}

void BoardColumn::dragLeaveEvent(QDragLeaveEvent * /*event*/)
{
    setTarget(false);
    QToolTip::hideText();
}

void BoardColumn::dropEvent(QDropEvent *event)
{
    setTarget(false);
    const auto id = cardIn(*event->mimeData());
    if (!id || !m_refusal(*id).isEmpty()) {
        event->ignore();
        return;
    }
    // The card goes when the register says so, not before.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT cardDropped(*id);
}

void BoardColumn::paintEvent(QPaintEvent * /*event*/)
{
    if (!m_target)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.tokens().focus, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace famn
