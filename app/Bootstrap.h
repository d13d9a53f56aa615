#pragma once

#include <QString>

class QCoreApplication;

namespace famn {

/// Starts what both programs need before anything else: randomness, no core dumps, files for their owner alone, the
/// cipher driver, the translations. False when the computer gives no randomness; then nothing may be encrypted and the
/// program must end.
[[nodiscard]] bool startProgram();

/// Puts the program's texts in LANGUAGE ("sv" or "en"). The program's own default is Swedish.
void useLanguage(QCoreApplication &application, const QString &language);

} // namespace famn
