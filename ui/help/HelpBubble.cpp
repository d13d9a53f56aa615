#include "ui/help/HelpBubble.h"

#include "ui/style/Controls.h"
#include "ui/style/Theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr int bubbleWidth = 360;
constexpr int gap = 4;
/// What is taller is no field: the bubble lies inside it.
constexpr int tallestField = 240;
constexpr int inside = 24;

} // namespace

HelpBubble::HelpBubble(const Theme &theme, const QString &title, const QString &text, QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_theme(theme)
{
    setObjectName(u"helpBubble"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(title.isEmpty() ? text : title + u": "_s + text);
    setFocusPolicy(Qt::StrongFocus);
    auto *head = plainLabel(u"helpTitle"_s, this);
    theme.wear(*head, TextStep::Body, QFont::DemiBold);
    head->setText(title);
    head->setHidden(title.isEmpty());
    auto *body = plainLabel(u"helpText"_s, this);
    body->setText(text);
    auto *foot = plainLabel(u"helpFoot"_s, this);
    theme.wear(*foot, TextStep::Small);
    theme.ink(*foot, &Tokens::muted);
    foot->setText(tr("Ctrl+F1 shows all keyboard shortcuts."));
    auto *layout = new QVBoxLayout(this);
    theme.pad(*layout, {16, 12, 16, 12}, 6);
    for (QLabel *label : {head, body, foot})
        layout->addWidget(label);
}

void HelpBubble::showBeside(const QWidget &anchor)
{
    const QRect screen = anchor.screen()->availableGeometry();
    const int width = std::min(m_theme.px(bubbleWidth), screen.width());
    const int height = std::min(
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height(), screen.height());
    const bool large = anchor.height() > m_theme.px(tallestField);
    const QPoint below = anchor.mapToGlobal(QPoint(0, anchor.height() + m_theme.px(gap)));
    const QPoint above = anchor.mapToGlobal(QPoint(0, -height - m_theme.px(gap)));
    QPoint at = large ? anchor.mapToGlobal(QPoint(m_theme.px(inside), m_theme.px(inside))) : below;
    if (!large && below.y() + height > screen.bottom() && above.y() >= screen.top())
        at = above;
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - width)));
    at.setY(std::clamp(at.y(), screen.top(), std::max(screen.top(), screen.bottom() - height)));
    setGeometry(QRect(at, QSize(width, height)));
    show();
    setFocus(Qt::PopupFocusReason);
    // Screen readers would not notice a popup without fields by themselves.
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void HelpBubble::keyPressEvent(QKeyEvent *event)
{
    // Shift by itself is no answer.
    const int key = event->key();
    if (key != Qt::Key_Shift && key != Qt::Key_Control && key != Qt::Key_Alt && key != Qt::Key_AltGr)
        close();
    event->accept();
}

void HelpBubble::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.base);
    painter.setPen(QPen(tokens.border, m_theme.look() == Look::HighContrast ? 2 : 1));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.fillRect(QRect(0, 0, m_theme.px(3), height()), tokens.accent);
}

} // namespace famn
