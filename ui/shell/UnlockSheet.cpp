#include "ui/shell/UnlockSheet.h"

#include "ui/style/Theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr int edgeWidth = 4;
constexpr int sheetRadius = 8;
constexpr int logoRadius = 6;

} // namespace

UnlockSheet::UnlockSheet(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
}

int UnlockSheet::logoSize() const
{
    constexpr int usual = 44;
    return m_theme.px(usual);
}

void UnlockSheet::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF outline = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(t.line, 1));
    painter.setBrush(t.base);
    painter.drawRoundedRect(outline, sheetRadius, sheetRadius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    painter.setClipRect(QRect(0, 0, edgeWidth, height()));
    painter.drawRoundedRect(rect(), sheetRadius, sheetRadius);
    painter.setClipping(false);
    const int size = logoSize();
    const QRect logo(margin, margin, size, size);
    painter.drawRoundedRect(logo, logoRadius, logoRadius);
    painter.setPen(t.onAccent);
    // A sign, not text: it fills its field.
    QFont sign = font();
    sign.setPixelSize(size * 3 / 5);
    sign.setWeight(QFont::Bold);
    painter.setFont(sign);
    painter.drawText(logo, Qt::AlignCenter, u"F"_s);
}

} // namespace famn
