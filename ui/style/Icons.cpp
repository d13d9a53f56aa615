#include "ui/style/Icons.h"

#include "ui/style/Theme.h"

#include <QDir>
#include <QIconEngine>
#include <QPainter>
#include <QPointer>
#include <QSvgRenderer>

#include <algorithm>

using namespace Qt::StringLiterals;

static void initIcons()
{
    Q_INIT_RESOURCE(famn_icons);
}

namespace famn {

namespace {

/// Up to this size the drawing that was made for 16 px is the sharper one.
constexpr int largestSmall = 18;
constexpr int mostKept = 2000;

QString fileOf(const QString &name, int pixels)
{
    const QString small = u":/icons/small/"_s + name;
    if (pixels <= largestSmall && QFile::exists(small))
        return small;
    return u":/icons/large/"_s + name;
}

/// IMAGE in one colour. What is white in it (the sign in a filled triangle) becomes a hole; the rest stays as opaque as
/// it was.
void tint(QImage &image, const QColor &color)
{
    for (int y = 0; y < image.height(); ++y) {
        QRgb *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = qUnpremultiply(line[x]);
            const int least = std::min({qRed(pixel), qGreen(pixel), qBlue(pixel)});
            // Black to dark grey and pure colours have a channel near 0; only white has none.
            constexpr int darkest = 0x40;
            const int ink = 255 - std::max(0, least - darkest) * 255 / (255 - darkest);
            line[x] = qPremultiply(qRgba(color.red(), color.green(), color.blue(), qAlpha(pixel) * ink / 255));
        }
    }
}

QPixmap draw(const QString &name, int size, const QColor &color, qreal ratio)
{
    const int pixels = std::max(1, qRound(size * ratio));
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QSvgRenderer renderer(fileOf(name, size));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    tint(image, color);
    QPixmap pixmap = QPixmap::fromImage(std::move(image));
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

class ThemedIcon final : public QIconEngine
{
public:
    ThemedIcon(QString name, const Theme &theme, QColor Tokens::*ink)
        : m_name(std::move(name))
        , m_theme(&theme)
        , m_ink(ink)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        const int size = std::min(rect.width(), rect.height());
        if (!m_theme || size <= 0)
            return;
        const QPixmap drawn = at(size, mode, painter->device()->devicePixelRatio());
        painter->drawPixmap(rect.left() + (rect.width() - size) / 2, rect.top() + (rect.height() - size) / 2, drawn);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    /// SIZE is in device pixels.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/, qreal ratio) override
    {
        const int device = std::min(size.width(), size.height());
        return m_theme && device > 0 ? at(std::max(1, qRound(device / ratio)), mode, ratio) : QPixmap();
    }
    QSize actualSize(const QSize &size, QIcon::Mode /*mode*/, QIcon::State /*state*/) override
    {
        const int side = std::min(size.width(), size.height());
        return {side, side};
    }
    QString iconName() override { return m_name; }
    bool isNull() override { return !m_theme || !Icons::has(m_name); }
    QIconEngine *clone() const override { return new ThemedIcon(*this); }

private:
    [[nodiscard]] QPixmap at(int size, QIcon::Mode mode, qreal ratio) const
    {
        const Tokens &t = m_theme->tokens();
        QColor color = t.*m_ink;
        if (mode == QIcon::Disabled)
            color = t.muted;
        else if (mode == QIcon::Selected)
            color = t.selText;
        return m_theme->icons().pixmap(m_name, size, color, ratio);
    }

    QString m_name;
    QPointer<const Theme> m_theme;
    QColor Tokens::*m_ink;
};

} // namespace

bool Icons::has(const QString &name)
{
    initIcons();
    return !name.isEmpty() && QFile::exists(u":/icons/large/"_s + name);
}

QStringList Icons::names()
{
    initIcons();
    return QDir(u":/icons/large"_s).entryList(QDir::Files, QDir::Name);
}

QPixmap Icons::pixmap(const QString &name, int size, const QColor &color, qreal ratio) const
{
    const Key key{name, size, color.rgba(), qRound(ratio * 100)};
    const auto known = m_drawn.constFind(key);
    if (known != m_drawn.constEnd())
        return *known;
    // Sizes and colours are few; only somebody who plays with the zoom gets here.
    if (m_drawn.size() >= mostKept)
        m_drawn.clear();
    const bool there = has(name) && size > 0;
    if (!there)
        qWarning("no icon is called %s", qPrintable(name));
    return *m_drawn.insert(key, there ? draw(name, size, color, ratio) : QPixmap());
}

QIcon icon(const QString &name, const Theme &theme, QColor Tokens::*ink)
{
    return QIcon(new ThemedIcon(name, theme, ink));
}

} // namespace famn
