#include "ui/editors/RedactionBar.h"

#include "models/domain/Labels.h"
#include "ui/style/Theme.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr int barWidth = 96;
constexpr int barHeight = 14;

} // namespace

RedactionBar::RedactionBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"redactionBar"_s);
    setAccessibleName(protectedLabel());
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

QSize RedactionBar::sizeHint() const
{
    return {m_theme.px(barWidth), m_theme.controlHeight()};
}

void RedactionBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.tokens().protectedBar);
    const int high = m_theme.px(barHeight);
    painter.drawRoundedRect(QRect(0, (height() - high) / 2, m_theme.px(barWidth), high), 2, 2);
}

void RedactionBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(protectedLabel());
    QWidget::changeEvent(event);
}

} // namespace famn
