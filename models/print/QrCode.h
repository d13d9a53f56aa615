#pragma once

#include "models/base/Result.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace famn {

/// Paints TEXT as a QR code of medium error correction, with its quiet zone, as filled squares over the whole of AREA
/// (which should be square). Error: Invalid when the text is empty or too long for a QR code.
[[nodiscard]] Result<void> paintQrCode(QPainter &painter, const QRectF &area, const QString &text);

} // namespace famn
