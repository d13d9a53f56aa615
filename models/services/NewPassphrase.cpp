#include "models/services/NewPassphrase.h"

#include "models/storage/keys/Passphrase.h"

#include <QCoreApplication>

namespace famn {

namespace {

QString strengthSentence(const PassphraseRating &rating)
{
    if (!rating.acceptable)
        return QCoreApplication::translate("NewPassphrase", "Too weak: others could guess it.");
    if (rating.score <= 2)
        return QCoreApplication::translate("NewPassphrase", "Strong enough.");
    return rating.score == 3 ? QCoreApplication::translate("NewPassphrase", "Strong.")
                             : QCoreApplication::translate("NewPassphrase", "Very strong.");
}

} // namespace

PassphraseOpinion opinionOf(const QString &typed)
{
    if (typed.isEmpty())
        return {};
    const PassphraseRating rating = ratePassphrase(typed);
    PassphraseOpinion opinion{rating.acceptable, {strengthSentence(rating)}};
    for (const Advice advice : rating.advice)
        opinion.sentences.append(adviceText(advice));
    return opinion;
}

Result<SecretBytes> chosenPassphrase(QString &typed, QString &again)
{
    const bool same = typed == again;
    wipe(again);
    auto prepared =
        same ? prepareNewPassphrase(typed) : Result<SecretBytes>(Error{ErrorCode::PassphrasesDiffer, {}, {}, {}});
    wipe(typed);
    return prepared;
}

QString madePassphrase()
{
    return generatePassphrase();
}

Result<SecretBytes> bytesOfPassphrase(const QString &phrase)
{
    return preparePassphrase(phrase);
}

} // namespace famn
