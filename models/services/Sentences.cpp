#include "models/services/Sentences.h"

#include "models/base/Text.h"
#include "models/domain/Labels.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

struct Wording
{
    ErrorCode code;
    const char *key;
    /// %1 and %2 are the error's first two arguments.
    const char *text;
};

constexpr Wording wordings[] = {
    {ErrorCode::Internal, "internal",
     QT_TRANSLATE_NOOP("Sentences",
                       "Something went wrong inside the program. Nothing was changed. Please report what you did.")},
    {ErrorCode::Busy, "busy",
     QT_TRANSLATE_NOOP("Sentences",
                       "Something that takes longer is at work on the register, and nothing can be changed "
                       "meanwhile. What you typed is still there; try again when it is done.")},
    {ErrorCode::Cancelled, "cancelled", QT_TRANSLATE_NOOP("Sentences", "Cancelled. Nothing was changed.")},
    {ErrorCode::Usage, "usage", QT_TRANSLATE_NOOP("Sentences", "The command was not understood: %1. See --help.")},
    {ErrorCode::Denied, "denied",
     QT_TRANSLATE_NOOP("Sentences",
                       "Your role does not allow this. Nothing was changed. Ask the person who administers the "
                       "register.")},
    {ErrorCode::NotFound, "not_found",
     QT_TRANSLATE_NOOP("Sentences", "There is no such record or user in the register. Nothing was changed.")},
    {ErrorCode::Conflict, "conflict",
     QT_TRANSLATE_NOOP("Sentences",
                       "The same record exists already, or was changed meanwhile. Nothing was overwritten; look at "
                       "it again.")},
    {ErrorCode::Invalid, "invalid",
     QT_TRANSLATE_NOOP("Sentences",
                       "A value breaks a rule of the register (%1), so nothing was stored. Correct it and try again.")},
    {ErrorCode::FieldUnknown, "field_unknown",
     QT_TRANSLATE_NOOP("Sentences",
                       "Such a record has no field %1, so nothing was changed. Those that can be set are: %2.")},
    {ErrorCode::FieldFixed, "field_fixed",
     QT_TRANSLATE_NOOP("Sentences",
                       "%1 cannot be set by hand: it never changes, or the program keeps it. Nothing was changed.")},
    {ErrorCode::NoteFrozen, "note_frozen",
     QT_TRANSLATE_NOOP(
         "Sentences", "This note is frozen, and what is frozen is never changed. Write a correction, which stands with "
                      "it.")},
    {ErrorCode::ReviewOwn, "review_own",
     QT_TRANSLATE_NOOP("Sentences",
                       "This is something that you did yourself. Nobody reviews their own entries; ask a colleague who "
                       "may review the log.")},
    {ErrorCode::ReviewDone, "review_done",
     QT_TRANSLATE_NOOP("Sentences",
                       "This review is finished, and is never changed. Begin another one of the same days.")},
    {ErrorCode::FamilyProtected, "family_protected",
     QT_TRANSLATE_NOOP("Sentences",
                       "A protected family is not merged, as what is hidden cannot be compared. Nothing was changed.")},
    {ErrorCode::NotRevealed, "not_revealed",
     QT_TRANSLATE_NOOP(
         "Sentences",
         "This family is protected. Open it first, which asks for the role and a reason: in the pane beside "
         "the list, or with --reveal on the command line.")},
    {ErrorCode::AssignmentsOverlap, "assignments_overlap",
     QT_TRANSLATE_NOOP("Sentences",
                       "Both families have the same assignment at the same time (%1). Nothing was changed; end one of "
                       "them, or change its days, and merge again.")},
    {ErrorCode::FileMissing, "file_missing",
     QT_TRANSLATE_NOOP("Sentences", "There is no file or folder %1. Check the name.")},
    {ErrorCode::FileUnreadable, "file_unreadable",
     QT_TRANSLATE_NOOP("Sentences",
                       "%1 cannot be read. It was left as it is; check that it is a file and that you may read it.")},
    {ErrorCode::FileNotWritable, "file_not_writable",
     QT_TRANSLATE_NOOP("Sentences",
                       "%1 cannot be written. Nothing was changed; check the folder and your rights to it.")},
    {ErrorCode::FileExists, "file_exists",
     QT_TRANSLATE_NOOP("Sentences",
                       "%1 exists already and was left as it is. Choose another name, or move that file away.")},
    {ErrorCode::FileEmpty, "file_empty",
     QT_TRANSLATE_NOOP("Sentences", "%1 is empty and was left as it is. Look for another copy of it.")},
    {ErrorCode::FileTooLarge, "file_too_large",
     QT_TRANSLATE_NOOP("Sentences",
                       "%1 is larger than the program reads. Nothing was changed; divide it into smaller files.")},
    {ErrorCode::DiskFull, "disk_full",
     QT_TRANSLATE_NOOP("Sentences",
                       "The disk is full, so %1 could not be written. What was there before is kept; free some "
                       "space and try again.")},
    {ErrorCode::NotARegister, "not_a_register",
     QT_TRANSLATE_NOOP("Sentences",
                       "%1 is no register of Famn. It was left as it is; choose a file that ends in .famn.")},
    {ErrorCode::PlainDatabase, "plain_database",
     QT_TRANSLATE_NOOP("Sentences",
                       "%1 is a database without encryption, so it is no register of Famn and was not opened. It "
                       "was left as it is.")},
    {ErrorCode::RegisterDamaged, "register_damaged",
     QT_TRANSLATE_NOOP("Sentences",
                       "The register %1 is damaged. It was left as it is; do not write to it, and restore the "
                       "latest backup.")},
    {ErrorCode::RegisterTruncated, "register_truncated",
     QT_TRANSLATE_NOOP("Sentences",
                       "The register %1 is damaged: its end is missing. It was left as it is; restore the latest "
                       "backup.")},
    {ErrorCode::RegisterTooNew, "register_too_new",
     QT_TRANSLATE_NOOP("Sentences",
                       "The register %1 was made by a newer version of Famn (its version is %2). It was left as it "
                       "is; update the program.")},
    {ErrorCode::RegisterInUse, "register_in_use",
     QT_TRANSLATE_NOOP("Sentences", "The register %1 is open already (%2). Lock or close it there, then try again.")},
    {ErrorCode::RegisterReadOnly, "register_read_only",
     QT_TRANSLATE_NOOP("Sentences",
                       "The register %1 is read-only here. Nothing was changed; copy it with its key file to a folder "
                       "you may write to.")},
    {ErrorCode::RegisterMoved, "register_moved",
     QT_TRANSLATE_NOOP("Sentences",
                       "The register is no longer where it was opened, %1: its folder was moved, renamed or deleted. "
                       "Nothing is stored until it is there again; put it back, and try once more.")},
    {ErrorCode::NetworkFolder, "network_folder",
     QT_TRANSLATE_NOOP("Sentences",
                       "%1 lies on a network drive (%2), where a register would be damaged sooner or later. Keep it "
                       "on this computer's own disk.")},
    {ErrorCode::SyncedFolder, "synced_folder",
     QT_TRANSLATE_NOOP("Sentences",
                       "%1 lies in a folder that another program synchronises (%2), which damages registers and "
                       "copies them elsewhere. Keep it in a folder that is not synchronised.")},
    {ErrorCode::CipherMissing, "cipher_missing",
     QT_TRANSLATE_NOOP("Sentences",
                       "This build of Famn has no encryption, so it opens no register. Nothing was changed; install "
                       "the program anew.")},
    {ErrorCode::WrongPassphrase, "wrong_passphrase",
     QT_TRANSLATE_NOOP("Sentences",
                       "That passphrase does not open the register. Nothing was changed; check Caps Lock and the "
                       "keyboard's language and try again.")},
    {ErrorCode::PassphraseMissing, "passphrase_missing",
     QT_TRANSLATE_NOOP("Sentences",
                       "No passphrase was given, so the register stays locked. Type it, or name a file with "
                       "--passphrase-file.")},
    {ErrorCode::PassphraseTooShort, "passphrase_too_short",
     QT_TRANSLATE_NOOP("Sentences",
                       "The passphrase is too short: it needs at least %1 characters. Several words make a good one.")},
    {ErrorCode::PassphraseTooWeak, "passphrase_too_weak",
     QT_TRANSLATE_NOOP("Sentences",
                       "The passphrase is too easy to guess. Take several words that do not belong together, or let "
                       "the program make one.")},
    {ErrorCode::PassphrasesDiffer, "passphrases_differ",
     QT_TRANSLATE_NOOP("Sentences", "The two passphrases differ. Nothing was made; type them again.")},
    {ErrorCode::PassphraseNotText, "passphrase_not_text",
     QT_TRANSLATE_NOOP("Sentences", "The passphrase is not readable text. Save the file as UTF-8 and try again.")},
    {ErrorCode::PassphraseOnce, "passphrase_once",
     QT_TRANSLATE_NOOP("Sentences",
                       "This passphrase was made for you to use once. Nothing was done; choose one of your own first, "
                       "with famn-cli passphrase.")},
    {ErrorCode::KeyFileMissing, "key_file_missing",
     QT_TRANSLATE_NOOP("Sentences",
                       "The key file %1 is missing, so no passphrase can open the register. Put it back beside the "
                       "register, or open the register with its recovery sheet.")},
    {ErrorCode::KeyFileDamaged, "key_file_damaged",
     QT_TRANSLATE_NOOP("Sentences",
                       "The key file %1 is damaged. The register itself was left as it is; put back a copy of the key "
                       "file, or open the register with its recovery sheet.")},
    {ErrorCode::KeyFileTooNew, "key_file_too_new",
     QT_TRANSLATE_NOOP("Sentences",
                       "The key file %1 was made by a newer version of Famn. It was left as it is; update the "
                       "program.")},
    {ErrorCode::KeyFileTooDemanding, "key_file_too_demanding",
     QT_TRANSLATE_NOOP("Sentences",
                       "The key file %1 asks for far more memory or time than any key file of Famn, so it was not "
                       "used. Put back a copy that you trust.")},
    {ErrorCode::KeyFileOfOther, "key_file_of_other",
     QT_TRANSLATE_NOOP("Sentences",
                       "The key file does not belong to the register %1. Nothing was changed; put back its own.")},
    {ErrorCode::KeyFileNotFitting, "key_file_not_fitting",
     QT_TRANSLATE_NOOP("Sentences",
                       "The passphrase is that of the key file %1, but the key in it opens no page of the register %2. "
                       "The key file may be an older copy, put back after the master key was changed, or belong to "
                       "another register. Nothing was changed; put back the right key file.")},
    {ErrorCode::LastKeyHolder, "last_key_holder",
     QT_TRANSLATE_NOOP("Sentences",
                       "Nobody who may administer the register would be left, so nothing was changed. Give another "
                       "person a key and that role first.")},
    {ErrorCode::SecondPersonMissing, "second_person_missing",
     QT_TRANSLATE_NOOP("Sentences",
                       "This needs two people, and only one person has a key to the register. Nothing was done; add "
                       "a second one with famn-cli slots add.")},
    {ErrorCode::OutOfMemory, "out_of_memory",
     QT_TRANSLATE_NOOP("Sentences",
                       "The computer has too little free memory for this. Nothing was changed; close other programs "
                       "and try again.")},
    {ErrorCode::SheetMissing, "sheet_missing",
     QT_TRANSLATE_NOOP("Sentences",
                       "No group of a recovery sheet was found in the text. Type the groups as they are printed.")},
    {ErrorCode::SheetGroupWrong, "sheet_group_wrong",
     QT_TRANSLATE_NOOP("Sentences",
                       "There is a typing error in group %1 of the recovery sheet. Nothing was changed; compare that "
                       "group with the paper.")},
    {ErrorCode::SheetIncomplete, "sheet_incomplete",
     QT_TRANSLATE_NOOP("Sentences",
                       "Group %1 of the recovery sheet is missing. Nothing was changed; type the whole sheet.")},
    {ErrorCode::SheetOfOther, "sheet_of_other",
     QT_TRANSLATE_NOOP("Sentences",
                       "The recovery sheet does not belong to the register %1, or the register's first bytes are "
                       "damaged. Nothing was changed.")},
    {ErrorCode::BackupIncomplete, "backup_incomplete",
     QT_TRANSLATE_NOOP("Sentences",
                       "%1 is no whole backup: the file %2 is missing beside it. A backup is three files; keep them "
                       "together, or take another backup.")},
    {ErrorCode::BackupManifestWrong, "backup_manifest_wrong",
     QT_TRANSLATE_NOOP("Sentences",
                       "The manifest %1 is not what Famn wrote with this register's key: it was damaged or edited, or "
                       "belongs to another backup. Do not rely on this backup; take another.")},
    {ErrorCode::BackupTooNew, "backup_too_new",
     QT_TRANSLATE_NOOP("Sentences",
                       "The backup with the manifest %1 was made by a newer version of Famn. It was left as it is; "
                       "update the program.")},
    {ErrorCode::BackupKeysWrong, "backup_keys_wrong",
     QT_TRANSLATE_NOOP("Sentences",
                       "The key file %1 is not the one that the backup was made with: it was damaged or exchanged. Put "
                       "back its own, or take another backup.")},
    {ErrorCode::BackupDamaged, "backup_damaged",
     QT_TRANSLATE_NOOP("Sentences",
                       "The backup %1 is not the copy that was checked when it was made: it is damaged or was changed. "
                       "Do not rely on it; take another.")},
    {ErrorCode::TextNotReadable, "text_not_readable",
     QT_TRANSLATE_NOOP("Sentences",
                       "%1 is no text file, so no list can be read from it. Nothing was imported; in Excel, save the "
                       "list as CSV first.")},
    {ErrorCode::CsvNoHeading, "csv_no_heading",
     QT_TRANSLATE_NOOP("Sentences",
                       "The list has no heading that says what its columns hold: missing is %1. Nothing was imported; "
                       "add a heading, or map the columns with --map.")},
    {ErrorCode::CsvLineTooLong, "csv_line_too_long",
     QT_TRANSLATE_NOOP("Sentences",
                       "Row %2 of %1 is longer than a list can be. Nothing was imported; check that row.")},
    {ErrorCode::CsvTooManyColumns, "csv_too_many_columns",
     QT_TRANSLATE_NOOP("Sentences",
                       "Row %2 of %1 has more columns than a list can have. Nothing was imported; check that row.")},
    {ErrorCode::CsvTooManyRows, "csv_too_many_rows",
     QT_TRANSLATE_NOOP("Sentences", "%1 has more than %2 rows. Nothing was imported; divide it into smaller files.")},
    {ErrorCode::CsvOpenQuote, "csv_open_quote",
     QT_TRANSLATE_NOOP("Sentences",
                       "A quotation mark that begins in row %2 of %1 is never closed. Nothing was imported; correct "
                       "that row.")},
    {ErrorCode::MappingInvalid, "mapping_invalid",
     QT_TRANSLATE_NOOP("Sentences",
                       "The mapping of columns cannot be used (%1: %2). Nothing was imported; correct the file.")},
};

/// What is wrong with a preset for imports, by the first argument of its error; %1 names it.
struct PresetFault
{
    const char *key;
    const char *text;
};

constexpr PresetFault presetFaults[] = {
    {"too_large", QT_TRANSLATE_NOOP("Sentences", "The preset is larger than 64 KB. Nothing of it was taken in.")},
    {"not_json", QT_TRANSLATE_NOOP("Sentences", "This is no preset: it cannot be read from byte %1 on.")},
    {"no_preset",
     QT_TRANSLATE_NOOP("Sentences", "This is no preset for imports. Choose a file that was saved as one.")},
    {"version", QT_TRANSLATE_NOOP("Sentences", "The preset was made by a later version of the program (%1). Ask for it "
                                               "anew, or install that version.")},
    {"unknown_key",
     QT_TRANSLATE_NOOP("Sentences", "The preset has something that does not belong in one: %1. Take it away.")},
    {"name", QT_TRANSLATE_NOOP("Sentences", "A preset needs a name of at most 60 characters.")},
    {"channel", QT_TRANSLATE_NOOP("Sentences", "The preset names a way to come in that there is none of: %1.")},
    {"municipality",
     QT_TRANSLATE_NOOP("Sentences", "The preset's municipality must be a code of four digits, not %1.")},
    {"campaign", QT_TRANSLATE_NOOP("Sentences", "The preset's campaign cannot be read.")},
    {"unit", QT_TRANSLATE_NOOP("Sentences", "The preset's unit must be one line of at most 200 characters.")},
    {"source", QT_TRANSLATE_NOOP("Sentences", "The preset's source must be one line of at most 200 characters.")},
    {"no_columns", QT_TRANSLATE_NOOP("Sentences", "The preset names no column.")},
    {"too_many_columns", QT_TRANSLATE_NOOP("Sentences", "The preset names more than 256 columns.")},
    {"shape", QT_TRANSLATE_NOOP("Sentences", "The preset's columns cannot be read: %1.")},
    {"unknown_column", QT_TRANSLATE_NOOP("Sentences", "The preset says that a column holds %1, which the program does "
                                                      "not know.")},
    {"column_twice", QT_TRANSLATE_NOOP("Sentences", "The preset names %1 twice.")},
};

QString presetSentence(const Error &error)
{
    for (const PresetFault &fault : presetFaults) {
        if (error.arguments.value(0) != QLatin1StringView(fault.key))
            continue;
        const QString text = QCoreApplication::translate("Sentences", fault.text);
        return text.contains("%1"_L1) ? text.arg(isolated(error.arguments.value(1))) : text;
    }
    return QCoreApplication::translate("Sentences", presetFaults[2].text);
}

constexpr char ownProposal[] = QT_TRANSLATE_NOOP(
    "Sentences", "Who made a proposal cannot approve it. Nothing was deleted; somebody else has to unlock the register "
                 "with a key of their own and approve it.");

constexpr char heldByOther[] = QT_TRANSLATE_NOOP(
    "Sentences", "%1 has this application, so nothing was changed. Agree on it with them, or take it over and say "
                 "why.");

/// The record's kind, the column as the documents name it, and what is wrong with it; never the value.
QString brokenRule(const Error &error)
{
    QString text = error.arguments.value(0);
    if (!error.field.isEmpty())
        text += u'.' + error.field;
    if (const auto rule = codeOf<ViolationCode>(error.arguments.value(1)))
        text += u": "_s + label(*rule);
    const QString keys = error.arguments.value(2);
    return keys.isEmpty() ? text : QString(text + u"; "_s + keys);
}

const Wording &wordingOf(ErrorCode code)
{
    for (const Wording &wording : wordings) {
        if (wording.code == code)
            return wording;
    }
    return wordings[0];
}

} // namespace

QString errorKey(ErrorCode code)
{
    return QString::fromLatin1(wordingOf(code).key);
}

QString sentence(const Error &error)
{
    QString text = QCoreApplication::translate("Sentences", wordingOf(error.code).text);
    QStringList arguments = error.arguments;
    // Who has it is worth more than that somebody has.
    if (error.code == ErrorCode::Conflict && error.field == "owner"_L1 && !arguments.value(1).isEmpty())
        return QCoreApplication::translate("Sentences", heldByOther).arg(arguments.value(1));
    if (error.code == ErrorCode::SecondPersonMissing && error.field == "approved_slot"_L1)
        return QCoreApplication::translate("Sentences", ownProposal);
    if (error.code == ErrorCode::MappingInvalid && error.field == "preset"_L1)
        return presetSentence(error);
    // Every missing column belongs in the one sentence about the heading.
    if (error.code == ErrorCode::CsvNoHeading)
        arguments = {arguments.join(u", "_s)};
    if (error.code == ErrorCode::Invalid)
        arguments = {brokenRule(error)};
    // Names of files and people must not turn round the words beside them.
    std::transform(arguments.cbegin(), arguments.cend(), arguments.begin(), isolated);
    if (text.contains("%2"_L1))
        return text.arg(arguments.value(0), arguments.value(1));
    return text.contains("%1"_L1) ? text.arg(arguments.value(0)) : text;
}

} // namespace famn
