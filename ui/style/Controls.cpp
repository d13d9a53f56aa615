#include "ui/style/Controls.h"

#include "ui/style/Icons.h"
#include "ui/style/Theme.h"

#include <QHBoxLayout>
#include <QHelpEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr int sectionHeight = 40;
constexpr int keyHeight = 22;
constexpr int keySide = 6;

} // namespace

QLabel *plainLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    // Whatever the longest word is, whoever it lies in decides how wide it is.
    label->setMinimumWidth(1);
    return label;
}

void setRole(QPushButton &button, ButtonRole role)
{
    static constexpr const char16_t *names[] = {u"", u"primary", u"quiet", u"danger"};
    button.setProperty("role", QString::fromUtf16(names[int(role)]));
    button.updateGeometry();
    button.update();
}

void setFlat(QWidget &field, bool flat)
{
    field.setProperty("flat", flat);
    field.update();
}

void setLate(QWidget &field, bool late)
{
    field.setProperty("state", late ? u"late"_s : QString());
    field.update();
}

// ---- ElidedLabel

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

QSize ElidedLabel::minimumSizeHint() const
{
    // A few letters tell that there is something.
    constexpr int leastLetters = 6;
    const QSize whole = sizeHint();
    return {std::min(whole.width(), fontMetrics().averageCharWidth() * leastLetters), whole.height()};
}

bool ElidedLabel::event(QEvent *event)
{
    const bool cut = event->type() == QEvent::ToolTip && toolTip().isEmpty() && sizeHint().width() > width();
    if (!cut)
        return QLabel::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), u"<qt>"_s + text().toHtmlEscaped() + u"</qt>"_s,
                       this);
    return true;
}

void ElidedLabel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const QRect room = contentsRect();
    style()->drawItemText(&painter, room, int(alignment()) | Qt::TextSingleLine, palette(), isEnabled(),
                          fontMetrics().elidedText(text(), Qt::ElideRight, room.width()), foregroundRole());
}

// ---- SectionHeader

SectionHeader::SectionHeader(const Theme &theme, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new QLabel(this))
    , m_fact(new QLabel(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (QLabel *label : {m_title, m_fact})
        label->setTextFormat(Qt::PlainText);
    theme.wear(*m_title, TextStep::Section, QFont::DemiBold);
    theme.wear(*m_fact, TextStep::Small);
    theme.ink(*m_fact, &Tokens::muted);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_title, 1, Qt::AlignVCenter);
    layout->addWidget(m_fact, 0, Qt::AlignVCenter);
    theme.pad(*layout, {0, 0, 0, 0}, 12);
    connect(&m_theme, &Theme::changed, this, &QWidget::updateGeometry);
    setTitle(title);
}

void SectionHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void SectionHeader::setFact(const QString &fact)
{
    m_fact->setText(fact);
}

QSize SectionHeader::sizeHint() const
{
    const int text = m_title->sizeHint().height() + m_theme.px(12);
    return {m_title->sizeHint().width() + m_theme.px(12) + m_fact->sizeHint().width(),
            std::max(m_theme.px(sectionHeight), text)};
}

QSize SectionHeader::minimumSizeHint() const
{
    return sizeHint();
}

void SectionHeader::focusInEvent(QFocusEvent * /*event*/)
{
    update();
}

void SectionHeader::focusOutEvent(QFocusEvent * /*event*/)
{
    update();
}

void SectionHeader::paintEvent(QPaintEvent * /*event*/)
{
    const int line = hasFocus() ? m_theme.px(2) : 1;
    const QColor &colour = hasFocus() ? m_theme.tokens().focus : m_theme.tokens().line;
    QPainter(this).fillRect(QRect(0, height() - line, width(), line), colour);
}

// ---- KeyCap

KeyCap::KeyCap(const Theme &theme, const QString &keys, QWidget *parent)
    : QLabel(keys, parent)
    , m_theme(theme)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignCenter);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    theme.wear(*this, TextStep::Small, QFont::Medium);
    theme.follow(this, [this] {
        const int side = m_theme.px(keySide);
        setContentsMargins(side, 0, side, 0);
        setFixedHeight(std::max(m_theme.px(keyHeight), fontMetrics().height() + m_theme.px(4)));
    });
}

void KeyCap::paintEvent(QPaintEvent *event)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.border, 1));
    painter.setBrush(t.alt);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    // A cap is a little thicker below.
    painter.drawLine(QPointF(3, height() - 1.5), QPointF(width() - 3, height() - 1.5));
    painter.end();
    QLabel::paintEvent(event);
}

// ---- Hairline

Hairline::Hairline(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedHeight(1);
}

void Hairline::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(rect(), m_theme.tokens().line);
}

// ---- IconLabel

IconLabel::IconLabel(const Theme &theme, const QString &name, int size, QColor Tokens::*ink, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(name)
    , m_size(size)
    , m_ink(ink)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&m_theme, &Theme::changed, this, [this] {
        m_color = QColor();
        updateGeometry();
        update();
    });
}

void IconLabel::setIcon(const QString &name, QColor Tokens::*ink)
{
    m_name = name;
    m_ink = ink;
    m_color = QColor();
    update();
}

void IconLabel::setColor(const QColor &color)
{
    m_color = color;
    update();
}

QSize IconLabel::sizeHint() const
{
    return {m_theme.px(m_size), m_theme.px(m_size)};
}

void IconLabel::paintEvent(QPaintEvent * /*event*/)
{
    if (m_name.isEmpty())
        return;
    const int size = m_theme.px(m_size);
    const QColor color = m_color.isValid() ? m_color : m_theme.tokens().*m_ink;
    QPainter painter(this);
    painter.drawPixmap((width() - size) / 2, (height() - size) / 2,
                       m_theme.icons().pixmap(m_name, size, color, devicePixelRatioF()));
}

} // namespace famn
