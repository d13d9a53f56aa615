#pragma once

#include <QString>

#include <optional>

namespace famn {

/// Five digits as "21420", from "214 20", "21420" or "SE-214 20"; nothing when it is no Swedish postcode.
[[nodiscard]] std::optional<QString> readPostcode(const QString &text);
/// "214 20".
[[nodiscard]] QString displayPostcode(const QString &postcode);

/// E.164 ("+46701740605") from 0..., +46..., 0046... with spaces, hyphens and brackets; Swedish numbers have 7 to 9
/// digits after the country code. Numbers of other countries are taken when they begin with + or 00. Nothing when it is
/// no number.
[[nodiscard]] std::optional<QString> readPhone(const QString &text);
/// The Swedish way: "070-174 06 05", "08-465 004 00", "+358 ..." for other countries.
[[nodiscard]] QString displayPhone(const QString &e164);
/// One of the numbers the Post and Telecom Authority keeps for fiction; they belong to nobody and so repeat freely.
[[nodiscard]] bool isFictionalPhone(const QString &e164);

/// The address trimmed, its domain in lower case; nothing when it is none (one @, a dot in the domain, no spaces, at
/// most 254 characters; international domains allowed).
[[nodiscard]] std::optional<QString> readEmail(const QString &text);

} // namespace famn
