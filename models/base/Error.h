#pragma once

#include <QString>
#include <QStringList>

namespace famn {

/// What went wrong, for the program. Sentences for people are made of it in models/services/Sentences, nowhere else.
enum class ErrorCode {
    // anything
    Internal,
    Cancelled,
    Usage,
    Denied,
    NotFound,
    Conflict,
    Busy,
    Invalid,
    FieldUnknown,
    FieldFixed,
    NoteFrozen,
    ReviewOwn,
    ReviewDone,
    FamilyProtected,
    NotRevealed,
    AssignmentsOverlap,
    // files
    FileMissing,
    FileUnreadable,
    FileNotWritable,
    FileExists,
    FileEmpty,
    FileTooLarge,
    DiskFull,
    // registers
    NotARegister,
    PlainDatabase,
    RegisterDamaged,
    RegisterTruncated,
    RegisterTooNew,
    RegisterInUse,
    RegisterReadOnly,
    RegisterMoved,
    NetworkFolder,
    SyncedFolder,
    CipherMissing,
    // keys
    WrongPassphrase,
    PassphraseMissing,
    PassphraseTooShort,
    PassphraseTooWeak,
    PassphrasesDiffer,
    PassphraseNotText,
    PassphraseOnce,
    KeyFileMissing,
    KeyFileDamaged,
    KeyFileTooNew,
    KeyFileTooDemanding,
    KeyFileOfOther,
    KeyFileNotFitting,
    LastKeyHolder,
    SecondPersonMissing,
    OutOfMemory,
    SheetMissing,
    SheetGroupWrong,
    SheetIncomplete,
    SheetOfOther,
    // backups
    BackupIncomplete,
    BackupManifestWrong,
    BackupTooNew,
    BackupKeysWrong,
    BackupDamaged,
    // imports
    TextNotReadable,
    CsvNoHeading,
    CsvLineTooLong,
    CsvTooManyColumns,
    CsvTooManyRows,
    CsvOpenQuote,
    MappingInvalid,
};

/// A failure: a code for the program, the field it concerns where there is one, what a sentence needs to be exact
/// (file names, numbers, group numbers), and a technical detail for developers. Never holds personal data.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString field;
    QStringList arguments;
    QString detail;
    friend bool operator==(const Error &, const Error &) = default;
};

/// An error about a file: the file's path becomes the sentence's first argument.
inline Error fileError(ErrorCode code, const QString &path, const QString &detail = {})
{
    return {code, {}, {path}, detail};
}

inline Error internalError(const QString &detail)
{
    return {ErrorCode::Internal, {}, {}, detail};
}

} // namespace famn
