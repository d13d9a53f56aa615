#pragma once

#include "app/cli/Command.h"

namespace famn {

/// How passphrases come in and recovery sheets go out: what several commands do alike.

[[nodiscard]] QCommandLineOption newPassphraseOption();
[[nodiscard]] QCommandLineOption sheetOutOption();
[[nodiscard]] QCommandLineOption oldSheetOption();

/// Where the sheet is to be written; empty for the terminal. A usage error without either.
[[nodiscard]] Result<QString> sheetOut(const Invocation &invocation);
/// The passphrase of a new register, from the options of unlocking or typed twice.
[[nodiscard]] Result<SecretBytes> chooseFirstPassphrase(const Invocation &invocation);
/// A new passphrase from the file of newPassphraseOption() or typed twice; nothing without a terminal and without that
/// option.
[[nodiscard]] Result<std::optional<SecretBytes>> chooseNewPassphrase(const Invocation &invocation);
/// The journal's first key from the file of oldSheetOption(); empty without one.
[[nodiscard]] Result<SecretBytes> oldJournalKey(const Invocation &invocation);
/// Gets the sheet to somebody who will keep it. Without a terminal it must go to a file.
[[nodiscard]] Result<void> handOverSheet(const Invocation &invocation, const RecoverySheet &sheet);
/// Says what to do about a sheet that lacks the journal's groups.
void saySheetWithoutJournal(Console &console, const RecoverySheet &sheet);

} // namespace famn
