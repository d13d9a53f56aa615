#pragma once

#include "models/base/Result.h"
#include "models/base/SecretBytes.h"

#include <QString>
#include <QStringList>

namespace famn {

/// How secrets are written on paper: Crockford's Base32 in groups of five characters and a check character. The check
/// character makes the weighted sum over GF(32) of the group's characters and its number zero. All weights differ and
/// all numbers differ, so one wrong character, two exchanged characters and two exchanged groups are always seen.
namespace sheetcode {

constexpr int keyGroups = 16;     ///< numbers 1 to 16: master key, salt and 16 bits of checksum
constexpr int journalGroups = 11; ///< numbers 17 to 27: journal key and 19 bits of checksum
constexpr int allGroups = keyGroups + journalGroups;
constexpr int groupLength = 6;

/// "1" to "16", then "J1" to "J11".
[[nodiscard]] QString label(int number);
/// The number of a label in capitals or not; 0 when there is no such label.
[[nodiscard]] int numberOf(const QString &label);
[[nodiscard]] QStringList labels(int first, int count);

/// TYPED with hyphens and white space gone, in capitals, I and L read as 1 and O as 0. Other signs stay.
[[nodiscard]] QString normalised(const QString &typed);
/// Whether a normalised group is the one of that number: six characters of the alphabet and the check character right.
[[nodiscard]] bool isRight(int number, const QString &group);

/// DATA (48 bytes for groups 1 to 16, 32 bytes for the journal's) with its checksum, in groups.
[[nodiscard]] QStringList encode(const SecretBytes &data, int first);
/// Back again, from groups that are each right. SheetGroupWrong with the whole range when the checksum is not right.
[[nodiscard]] Result<SecretBytes> decode(const QStringList &groups, int first);

} // namespace sheetcode

} // namespace famn
