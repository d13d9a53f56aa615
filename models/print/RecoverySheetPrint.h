#pragma once

#include "models/base/Result.h"

#include <QByteArray>

namespace famn {

struct RecoverySheet;

/// The sheet as a PDF of one A4 page in the user's language, its groups also as a QR code. Its metadata name nothing
/// but "Famn". Needs a QGuiApplication (offscreen will do). The bytes hold secrets: wipe() them when done.
[[nodiscard]] Result<QByteArray> recoverySheetPdf(const RecoverySheet &sheet);

} // namespace famn
