#pragma once

#include "models/services/WritePath.h"

#include <QHash>

namespace famn {

namespace settingNames {
/// "codes." and the name of an adapted list (OwnWords.h): own words and values left out, as JSON.
inline constexpr char16_t codeList[] = u"codes.";
/// Where families hear of the municipality: JSON, an array of texts.
inline constexpr char16_t sources[] = u"sources";
} // namespace settingNames

/// What a municipality made of one value of a closed list.
struct OwnCode
{
    /// Its own word, at most longestWord characters; empty for the program's.
    QString word;
    /// False for a value that is not offered.
    bool used = true;
    friend bool operator==(const OwnCode &, const OwnCode &) = default;

    static constexpr qsizetype longestWord = 60;
};

/// What it made of all of them, and its own list of where families hear of it.
struct OwnLists
{
    /// By the list's name, then by key; what is as the program has it is not there.
    QHash<QString, QHash<QString, OwnCode>> codes;
    QStringList sources;
    friend bool operator==(const OwnLists &, const OwnLists &) = default;

    static constexpr qsizetype mostSources = 50;
};

/// A list that may be adapted (OwnWords.h).
struct AdaptedList
{
    QString name;
    QStringList keys;
    /// Those that must go on being offered, as the program itself chooses them.
    QStringList kept;
};
[[nodiscard]] const QList<AdaptedList> &adaptedLists();

/// How the settings are written; what the program would not have written is passed over.
[[nodiscard]] QHash<QString, OwnCode> ownCodesFromJson(const AdaptedList &list, const QByteArray &json);
[[nodiscard]] QByteArray toJson(const QHash<QString, OwnCode> &codes);
[[nodiscard]] QStringList sourcesFromJson(const QByteArray &json);

/// What the register has of it. Words for codes are shown to everybody who may open it.
[[nodiscard]] Result<OwnLists> ownLists(const Connection &connection);

/// Each gives the operation's id, by which it can be undone; the null id when nothing had to change. Denied.
/// NotFound for a list that is fixed or a value that it does not have; Invalid, field "word", for a word that is too
/// long or another value's; Invalid, field "used", for one that must be offered.
[[nodiscard]] Result<Uuid> setOwnCode(WritePath &write, const QString &list, const QString &key, const OwnCode &code);
/// Empty ones and repeats are dropped; Invalid, field "sources", for too many, or for one that is longer than a line.
[[nodiscard]] Result<Uuid> setSources(WritePath &write, const QStringList &sources);

} // namespace famn
