#pragma once

#include "models/base/Result.h"

#include <QByteArray>

class QPagedPaintDevice;

namespace famn {

struct RecoverySheet;

/// Makes PAGE an A4 page with the margins of the sheet.
void prepareSheetPage(QPagedPaintDevice &page);
/// Paints the sheet on PAGE, which prepareSheetPage() has seen, in the user's language, its groups also as a QR code.
[[nodiscard]] Result<void> paintRecoverySheet(const RecoverySheet &sheet, QPagedPaintDevice &page);
/// The sheet as a PDF of one A4 page in the user's language, its groups also as a QR code. Its metadata name nothing
/// but "Famn". Needs a QGuiApplication (offscreen will do). The bytes hold secrets: wipe() them when done.
[[nodiscard]] Result<QByteArray> recoverySheetPdf(const RecoverySheet &sheet);

} // namespace famn
