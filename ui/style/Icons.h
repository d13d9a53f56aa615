#pragma once

#include "ui/style/Tokens.h"

#include <QHash>
#include <QIcon>
#include <QPixmap>
#include <QStringList>

namespace famn {

class Theme;

/// The icons of the program, by Famn's names (ui/style/icons.txt), drawn in one colour and kept.
class Icons
{
public:
    [[nodiscard]] static bool has(const QString &name);
    [[nodiscard]] static QStringList names();
    /// NAME drawn SIZE logical pixels wide and high in COLOR, for a screen of RATIO. A name that there is none of gives
    /// a null pixmap and a warning.
    [[nodiscard]] QPixmap pixmap(const QString &name, int size, const QColor &color, qreal ratio) const;

private:
    struct Key
    {
        QString name;
        int size;
        QRgb color;
        int ratio; ///< in hundredths
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.name, key.size, key.color, key.ratio);
        }
    };
    mutable QHash<Key, QPixmap> m_drawn;
};

/// An icon that takes the colours of THEME as they are when it is drawn: INK normally, muted when disabled, that of the
/// selection's text when selected. Use it no longer than THEME lives; afterwards it draws nothing.
[[nodiscard]] QIcon icon(const QString &name, const Theme &theme, QColor Tokens::*ink = &Tokens::text);

} // namespace famn
