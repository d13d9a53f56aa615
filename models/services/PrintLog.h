#pragma once

#include "models/services/WritePath.h"

#include <optional>

namespace famn {

/// What stands on every page beside what is printed.
struct PrintMark
{
    /// The unit of who prints, or their municipality; the register's name where neither was said.
    QString unit;
    QString printedBy;
    Instant at;
    /// A training register's prints say so.
    bool training = false;
    /// The print's running number in this register; nothing in a preview, which takes none.
    std::optional<qint64> number;
    /// The journal's last entry and the first digits of its hash, so that paper proves what the register held.
    QString journalHead;
};

/// The mark of a preview: everything but number and journal.
[[nodiscard]] Result<PrintMark> previewMark(const Connection &connection, const Actor &actor, const RegisterInfo &info,
                                            const QString &registerPath, Instant now);

/// What a print holds, as the journal is told: never a name, never a text.
struct PrintNote
{
    /// The kind of record printed ("family"), or "desk".
    QByteArray kind;
    qint64 rows = 0;
};

/// Gives a print its number and notes it in the journal. To be called before anything leaves the program; a print that
/// fails afterwards keeps its number, as nobody knows how much came out. Denied for who may not export such records.
[[nodiscard]] Result<PrintMark> notePrint(WritePath &write, const PrintNote &note);

} // namespace famn
