#include "models/print/QrCode.h"

#include "models/base/SecretBytes.h"

#include <QPainter>

#include <qrencode.h>
#include <sodium.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

struct FreeCode
{
    void operator()(QRcode *code) const
    {
        sodium_memzero(code->data, size_t(code->width) * size_t(code->width));
        QRcode_free(code);
    }
};

} // namespace

Result<void> paintQrCode(QPainter &painter, const QRectF &area, const QString &text)
{
    constexpr int quiet = 4;
    QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, FreeCode> code(QRcode_encodeString(bytes.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1));
    wipe(bytes);
    if (!code)
        return Error{ErrorCode::Invalid, {}, {}, u"qr code"_s};
    const int width = code->width;
    const qreal side = area.width() / (width + 2 * quiet);
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.fillRect(area, Qt::white);
    for (int y = 0; y < width; ++y) {
        for (int x = 0; x < width; ++x) {
            // A run of dark squares is one rectangle: no hairlines between them.
            int run = 0;
            while (x + run < width && (code->data[y * width + x + run] & 1))
                ++run;
            if (run > 0)
                painter.fillRect(QRectF(area.x() + (x + quiet) * side, area.y() + (y + quiet) * side, run * side, side),
                                 Qt::black);
            x += run;
        }
    }
    painter.restore();
    return done();
}

} // namespace famn
