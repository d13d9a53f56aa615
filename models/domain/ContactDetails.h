#pragma once

#include <QString>

#include <optional>

namespace famn {

/// Five digits as "21420", from "214 20", "21420", "SE-214 20" or "S-214 20"; nothing when it is no Swedish postcode.
[[nodiscard]] std::optional<QString> readPostcode(const QString &text);
/// "214 20" of "21420"; anything else as it is.
[[nodiscard]] QString displayPostcode(const QString &postcode);

/// E.164 ("+46701740605") from 0..., +46..., 0046... with spaces, hyphens, dots and brackets, "(0)" after a country
/// code too. Swedish numbers have 7 to 9 digits after the country code; 070, 072, 073, 076, 079 and 010 have 9. Numbers
/// of other countries (7 to 15 digits) are taken when they begin with + or 00. Nothing when it is no number, or a
/// number with anything beside it.
[[nodiscard]] std::optional<QString> readPhone(const QString &text);
/// The Swedish way: "070-174 06 05", "08-465 004 00", "0980-31 92 00"; "+358 401 234 567" for other countries. What is
/// no E.164 number is given back as it is.
[[nodiscard]] QString displayPhone(const QString &e164);
/// One of the numbers the Post and Telecom Authority keeps for fiction; they belong to nobody and so repeat freely.
[[nodiscard]] bool isFictionalPhone(const QString &e164);

/// The address trimmed, in NFC, its domain in lower case; nothing when it is none (one @, a dot in the domain, no
/// spaces, quotes or invisible characters, at most 254 characters; international domains allowed).
[[nodiscard]] std::optional<QString> readEmail(const QString &text);

} // namespace famn
