#pragma once

#include "models/print/PrintDocument.h"

#include <QByteArray>
#include <QString>

namespace famn {

/// Under which view state the choices for prints of KIND are kept.
[[nodiscard]] QString printPlace(const QByteArray &kind);
/// The choices that stand in such a state; the usual ones where nothing sensible does.
[[nodiscard]] PrintOptions printOptionsIn(const QByteArray &json);
[[nodiscard]] QByteArray jsonOf(const PrintOptions &options);

} // namespace famn
