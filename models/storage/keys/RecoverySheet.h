#pragma once

#include "models/base/Result.h"
#include "models/storage/keys/MasterKey.h"

#include <QDate>
#include <QList>
#include <QStringList>

namespace famn {

/// One piece of the sheet, for whoever lays it out.
struct SheetBlock
{
    enum class Kind { Title, Heading, Text, Groups };
    Kind kind = Kind::Text;
    /// One line for a title, heading or text; labelled groups ("1. ABCDEF") otherwise.
    QStringList lines;
};

/// What was read from a sheet.
struct RecoverySecrets
{
    SecretBytes key;
    DatabaseSalt salt{};
    /// Empty when the sheet's journal part was not typed.
    SecretBytes journalKey;

    /// The master key; which register and epoch it is of stands in the register, not in the groups. The raw key needs
    /// neither.
    [[nodiscard]] MasterKey masterKey(const Uuid &registerId = {}, quint64 epoch = 1) const;
};

/// The paper that opens a register when all passphrases or the slot file are lost: master key and salt, and in groups
/// of their own the journal's first key. Its texts hold secrets: wipe() them when done.
struct RecoverySheet
{
    MasterKey master;
    /// 32 bytes, or empty for a sheet without the journal's groups.
    SecretBytes journalKey;
    QString registerName;
    Uuid registerId;
    /// The Swedish day that it was made.
    QDate made;

    /// The labels of its groups, in order: "1" to "16", "J1" to "J11".
    [[nodiscard]] QStringList labels() const;
    /// COUNT labels by chance, in order, to ask for when the sheet is to be typed back.
    [[nodiscard]] QStringList randomLabels(int count) const;
    /// The six characters of a group; empty for a label that it does not have.
    [[nodiscard]] QString groupText(const QString &label) const;
    /// Whether TYPED (with its label or without) is that group.
    [[nodiscard]] bool checkTypedGroup(const QString &label, const QString &typed) const;
    /// All groups on one line, labelled, for the QR code; parseRecoverySheet() reads it.
    [[nodiscard]] QString compactText() const;
    /// The sheet in the user's language, in pieces.
    [[nodiscard]] QList<SheetBlock> blocks() const;
    /// The sheet in the user's language as plain text.
    [[nodiscard]] QString toText() const;
};

/// Reads a sheet that was typed, pasted or scanned: labelled groups in any order among other text, or, where there is
/// no label, all groups in sequence. Only the first 64 K characters are read. Errors: SheetMissing (no group in the
/// text); SheetGroupWrong and SheetIncomplete, whose argument lists the labels ("3, J7").
[[nodiscard]] Result<RecoverySecrets> parseRecoverySheet(const QString &typed);

} // namespace famn
