#pragma once

#include "models/base/Result.h"
#include "models/base/SecretBytes.h"

#include <QStringList>

namespace famn {

/// What is said of a passphrase while it is being chosen.
struct PassphraseOpinion
{
    /// May be chosen.
    bool acceptable = false;
    /// Whole sentences in the language of the program: how strong it is, then what would make it better. Empty for
    /// nothing typed.
    QStringList sentences;
};

/// Rates what was typed so far; see ratePassphrase().
[[nodiscard]] PassphraseOpinion opinionOf(const QString &typed);
/// The bytes of a passphrase that was typed twice; both texts are wiped. Errors: PassphrasesDiffer and those of
/// prepareNewPassphrase().
[[nodiscard]] Result<SecretBytes> chosenPassphrase(QString &typed, QString &again);
/// Six Swedish words by chance, joined by hyphens.
[[nodiscard]] QString madePassphrase();
/// The bytes of what madePassphrase() gave or of another phrase that nobody has to choose; PHRASE is kept.
[[nodiscard]] Result<SecretBytes> bytesOfPassphrase(const QString &phrase);

} // namespace famn
