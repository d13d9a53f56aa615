#pragma once

#include "models/base/Result.h"
#include "models/base/SecretBytes.h"

#include <QList>
#include <QString>

namespace famn {

/// The fewest characters of a passphrase that is chosen, and the most of any (more is a wrong file, not a passphrase).
constexpr int shortestPassphrase = 15;
constexpr int longestPassphrase = 10000;
/// The least strength of a passphrase that is chosen, in bits as zxcvbn reckons them.
constexpr double weakestPassphraseBits = 35;

/// What would make a passphrase better.
enum class Advice {
    Longer,          ///< fewer than shortestPassphrase characters
    CommonWords,     ///< built of words from a list of the most used
    Predictable,     ///< words with letters exchanged for digits and signs
    LocalWords,      ///< Swedish words and words of this work that anybody guesses first
    Repeats,         ///< aaaa, abcabcabc
    Sequences,       ///< 1234, abcd
    KeyboardPattern, ///< asdfgh
    Dates,           ///< 1987-03-12, 2026
    Generate,        ///< too weak as a whole: let the program make one
};

/// How hard a passphrase is to guess.
struct PassphraseRating
{
    double bits = 0;
    /// 0 very weak, 1 weak, 2 enough, 3 good, 4 very good.
    int score = 0;
    /// May be chosen: long enough and at least weakestPassphraseBits.
    bool acceptable = false;
    /// In the order that they matter, without repetition; empty for a very good one.
    QList<Advice> advice;
};

/// The bytes that the keys are derived from: NFKC, UTF-8, nothing trimmed. Errors: PassphraseMissing when empty,
/// PassphraseNotText for a NUL or half a surrogate pair, Invalid above longestPassphrase characters. For unlocking;
/// asks for no strength, since what was once chosen must go on opening the register.
[[nodiscard]] Result<SecretBytes> preparePassphrase(const QString &typed);
/// The same for a passphrase that is being chosen: also PassphraseTooShort (argument: the fewest characters) and
/// PassphraseTooWeak.
[[nodiscard]] Result<SecretBytes> prepareNewPassphrase(const QString &typed);

/// The passphrase in a file ("-" is standard input), which must be UTF-8 of at most 64 KB; a byte order mark and
/// exactly one final line end (LF or CRLF) are dropped. The caller wipes the text. Errors: FileMissing, FileUnreadable,
/// FileTooLarge, PassphraseNotText, PassphraseMissing.
[[nodiscard]] Result<QString> readPassphraseFile(const QString &path);
/// The same from an open file descriptor, which stays open.
[[nodiscard]] Result<QString> readPassphraseDescriptor(int descriptor);

/// Rates by zxcvbn, on the first 100 characters only, since its time grows fast with the length. A short list of
/// Swedish words stands in for the Swedish dictionary that it lacks.
[[nodiscard]] PassphraseRating ratePassphrase(const QString &typed);
/// A whole sentence in the user's language.
[[nodiscard]] QString adviceText(Advice advice);

/// WORDS (4 to 20) random Swedish words joined by hyphens; each is worth 11 bits, six are 66.
[[nodiscard]] QString generatePassphrase(int words = 6);
/// The 2,048 words that phrases are made of.
[[nodiscard]] QStringList passphraseWords();

} // namespace famn
