#pragma once

#include <QCache>
#include <QStaticText>

class QPainter;

namespace famn {

struct Face;

/// Lines of text as they are drawn, cut to their width and laid out, for lists that draw the same cells again and
/// again. Belongs to one view, so that what it holds goes when the register is locked.
class TextCache
{
public:
    TextCache();

    /// TEXT in FACE on one line inside RECT, centred upright and by ALIGNMENT sideways; in the painter's pen.
    void draw(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const Face &face, const QString &text);
    /// Fonts have changed.
    void clear() { m_lines.clear(); }

private:
    struct Key
    {
        QString text;
        int width;
        int pixels;
        int weight;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.text, key.width, key.pixels, key.weight);
        }
    };
    QCache<Key, QStaticText> m_lines;
};

} // namespace famn
