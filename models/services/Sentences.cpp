#include "models/services/Sentences.h"

#include <QCoreApplication>

namespace famn {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Sentences", text);
}

} // namespace

QString sentence(const Error &error)
{
    switch (error.code) {
    case ErrorCode::WrongPassphrase:
        return say(QT_TRANSLATE_NOOP("Sentences", "That passphrase did not match."));
    case ErrorCode::PassphraseMissing:
        return say(QT_TRANSLATE_NOOP("Sentences", "No passphrase was given."));
    case ErrorCode::FileMissing:
        return say(QT_TRANSLATE_NOOP("Sentences", "The file %1 is not there. Nothing was changed."))
            .arg(error.arguments.value(0));
    case ErrorCode::RegisterDamaged:
    case ErrorCode::RegisterTruncated:
        return say(QT_TRANSLATE_NOOP("Sentences", "The register is damaged. Nothing was changed; open a backup copy."));
    case ErrorCode::Denied:
        return say(QT_TRANSLATE_NOOP("Sentences", "Your role does not allow this. Nothing was changed."));
    default:
        return say(QT_TRANSLATE_NOOP("Sentences", "That did not work. Nothing was changed."));
    }
}

} // namespace famn
