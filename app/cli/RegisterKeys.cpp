#include "app/cli/RegisterKeys.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace famn {

Result<UnlockedKeys> registerKeys(const Invocation &invocation, const QString &path)
{
    const QCommandLineParser &parser = invocation.parser;
    FAMN_TRY(inspectFile(path));
    if (parser.isSet(u"recovery-sheet"_s)) {
        FAMN_ASSIGN(secrets, readSheet(parser.value(u"recovery-sheet"_s)));
        const auto fits = checkSalt(path, secrets.masterKey());
        if (!fits)
            return fileError(ErrorCode::SheetOfOther, path);
        UnlockedKeys keys;
        keys.path = QFileInfo(path).canonicalFilePath();
        keys.unlocked.key = secrets.masterKey();
        keys.unlocked.alias = QCoreApplication::translate("Access", "recovery sheet");
        return keys;
    }
    FAMN_ASSIGN(given, givenPassphrase(invocation));
    if (!given) {
        FAMN_ASSIGN(typed, invocation.console.askSecret(QCoreApplication::translate("CommandLine", "Passphrase: ")));
        given = typed;
    }
    FAMN_ASSIGN(passphrase, typedPassphrase(*given));
    const QString user = parser.value(u"user"_s);
    FAMN_ASSIGN(keys,
                unlockKeys(path, passphrase, user.isEmpty() ? std::nullopt : std::optional(user), invocation.cancel));
    if (keys.usedPreviousKeys)
        invocation.console.say(QCoreApplication::translate(
            "CommandLine", "The key file was damaged or missing; the one before it was used. Make a backup of it."));
    return keys;
}

void sayAnchor(const Invocation &invocation, AnchorState anchor)
{
    const QString warning = anchorWarning(anchor);
    if (!warning.isEmpty())
        invocation.console.say(warning);
}

QCommandLineOption revealOption()
{
    return {u"reveal"_s,
            translated(QT_TRANSLATE_NOOP("CommandLine", "Shows a protected family's values, for this reason, which the "
                                                        "journal keeps. Asks for the role to do so.")),
            u"REASON"_s};
}

Result<std::optional<Revealed>> revealAsked(const Invocation &invocation, const OpenRegister &opened,
                                            const RecordRef &record)
{
    if (!invocation.parser.isSet(u"reveal"_s))
        return std::optional<Revealed>();
    FAMN_ASSIGN(revealed, reveal(*opened.write, record, invocation.parser.value(u"reveal"_s)));
    return std::optional(revealed);
}

} // namespace famn
