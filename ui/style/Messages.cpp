#include "ui/style/Messages.h"

#include "ui/style/Controls.h"
#include "ui/style/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr int messageIcon = 16;
constexpr int emptyIcon = 24;
constexpr int edgeWidth = 3;

} // namespace

InlineMessage::InlineMessage(const Theme &theme, QWidget *parent, Kind kind)
    : QWidget(parent)
    , m_theme(theme)
    , m_kind(kind)
    , m_icon(new IconLabel(theme, QString(), messageIcon, &Tokens::text, this))
    , m_text(new QLabel(this))
    , m_actions(new QHBoxLayout)
{
    m_text->setObjectName(u"messageText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    // Whatever the longest word is, such as a path.
    m_text->setMinimumWidth(1);
    // Somebody may want to send it to whoever helps.
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *words = new QVBoxLayout;
    words->addWidget(m_text);
    words->addLayout(m_actions);
    m_actions->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    const bool notice = kind == Kind::Notice;
    theme.pad(*layout, notice ? QMargins(14, 10, 12, 10) : QMargins(0, 4, 0, 4), 8);
    theme.pad(*words, {}, 6);
    theme.pad(*m_actions, {}, 16);
    theme.follow(this, [this] { applyTheme(); });
    hide();
}

void InlineMessage::applyTheme()
{
    const StatusLook look = m_theme.status(m_status);
    m_icon->setIcon(look.icon, &Tokens::text);
    m_icon->setColor(look.text);
    QPalette palette = m_text->palette();
    // What cannot be saved is said in its colour; a rule in plain ink beside its icon. On the solid bar of what is
    // protected plain ink cannot be read.
    const bool colored = m_kind == Kind::Plain ? m_status == Status::Late : m_status == Status::Protected;
    for (const auto role : {QPalette::WindowText, QPalette::Text})
        palette.setColor(role, colored ? look.text : m_theme.tokens().text);
    m_text->setPalette(palette);
    update();
}

void InlineMessage::say(Status status, const QString &text)
{
    m_status = status;
    m_text->setText(text);
    setAccessibleName(text);
    applyTheme();
    setVisible(!text.isEmpty());
}

void InlineMessage::clear()
{
    say(m_status, QString());
}

QString InlineMessage::text() const
{
    return m_text->text();
}

QPushButton *InlineMessage::addAction(const QString &text)
{
    auto *button = new QPushButton(text, this);
    setRole(*button, ButtonRole::Quiet);
    m_actions->insertWidget(m_actions->count() - 1, button);
    return button;
}

void InlineMessage::paintEvent(QPaintEvent * /*event*/)
{
    if (m_kind != Kind::Notice)
        return;
    const StatusLook look = m_theme.status(m_status);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look.edge.isValid() ? QPen(look.edge, 1) : QPen(Qt::NoPen));
    painter.setBrush(look.tint);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.fillRect(QRect(0, 0, m_theme.px(edgeWidth), height()), look.text);
}

EmptyState::EmptyState(const Theme &theme, const QString &icon, QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(theme, icon, emptyIcon, &Tokens::muted, this))
    , m_title(new QLabel(this))
    , m_line(new QLabel(this))
    , m_button(new QPushButton(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title->setObjectName(u"emptyTitle"_s);
    m_line->setObjectName(u"emptyLine"_s);
    m_button->setObjectName(u"emptyAction"_s);
    for (QLabel *label : {m_title, m_line}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    }
    theme.wear(*m_title, TextStep::Body, QFont::DemiBold);
    theme.ink(*m_line, &Tokens::muted);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addWidget(m_title);
    layout->addWidget(m_line);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    theme.pad(*layout, {24, 8, 24, 8}, 8);
    m_button->hide();
}

void EmptyState::setTexts(const QString &title, const QString &line)
{
    m_title->setText(title);
    m_line->setText(line);
    fit();
}

void EmptyState::fit()
{
    const QMargins margins = layout()->contentsMargins();
    const int gap = layout()->spacing();
    const int room = width() - margins.left() - margins.right();
    int needed = margins.top() + margins.bottom() + m_title->heightForWidth(room);
    if (!m_button->isHidden())
        needed += gap + m_button->sizeHint().height();
    needed += gap + m_line->heightForWidth(room);
    m_line->setVisible(!m_line->text().isEmpty() && needed <= height());
    m_icon->setVisible(needed + gap + m_icon->sizeHint().height() <= height());
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void EmptyState::setIcon(const QString &name)
{
    m_icon->setIcon(name, &Tokens::muted);
}

void EmptyState::setAction(const QString &text)
{
    m_button->setText(text);
    m_button->setAccessibleName(text);
    m_button->setVisible(!text.isEmpty());
    fit();
}

} // namespace famn
