#include "ui/style/TextCache.h"

#include "ui/style/Theme.h"

#include <QPainter>
#include <QTransform>

#include <memory>

namespace famn {

namespace {

/// Several screens of a wide table.
constexpr int mostLines = 4000;

} // namespace

TextCache::TextCache()
    : m_lines(mostLines)
{
}

void TextCache::draw(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const Face &face,
                     const QString &text)
{
    if (text.isEmpty() || rect.width() <= 0)
        return;
    const Key key{text, rect.width(), face.font.pixelSize(), face.font.weight()};
    QStaticText *line = m_lines.object(key);
    if (!line) {
        QString shown = face.metrics.elidedText(text, Qt::ElideRight, rect.width());
        shown.replace(u'\n', u' ');
        auto made = std::make_unique<QStaticText>(shown);
        // A name that looks like HTML must not be read as such.
        made->setTextFormat(Qt::PlainText);
        made->prepare(QTransform(), face.font);
        line = made.get();
        if (!m_lines.insert(key, made.release()))
            return;
    }
    painter.setFont(face.font);
    double left = rect.left();
    if (alignment.testFlag(Qt::AlignRight))
        left = rect.right() + 1 - line->size().width();
    else if (alignment.testFlag(Qt::AlignHCenter))
        left = rect.left() + (rect.width() - line->size().width()) / 2;
    const double top = rect.top() + (rect.height() - face.metrics.height()) / 2;
    painter.drawStaticText(QPointF(left, top), *line);
}

} // namespace famn
