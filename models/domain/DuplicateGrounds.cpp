#include "models/domain/DuplicateGrounds.h"

#include "models/base/Text.h"
#include "models/domain/Record.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("DuplicateGrounds", text);
}

int weightOf(DuplicateGround ground)
{
    switch (ground) {
    case DuplicateGround::Number:
        return 32;
    case DuplicateGround::Phone:
    case DuplicateGround::Email:
        return 12;
    case DuplicateGround::Name:
        return 6;
    case DuplicateGround::SoundsAlike:
    case DuplicateGround::EarlierName:
        return 5;
    case DuplicateGround::NearName:
        return 4;
    case DuplicateGround::BothAdults:
        return 5;
    case DuplicateGround::Address:
        return 4;
    case DuplicateGround::Postcode:
        return 2;
    }
    return 0;
}

/// What a street's abbreviated last part stands for.
QString writtenOut(const QString &street)
{
    if (street.size() > 2 && street.endsWith("v."_L1))
        return street.chopped(1) + u"ägen"_s;
    if (street.size() > 2 && street.endsWith("g."_L1))
        return street.chopped(1) + u"atan"_s;
    return street;
}

} // namespace

int weightOf(const DuplicateGrounds &grounds)
{
    int weight = 0;
    for (const DuplicateGround ground : grounds.codes())
        weight += weightOf(ground);
    return weight;
}

bool likely(const DuplicateGrounds &grounds)
{
    const auto has = [&](DuplicateGround ground) { return grounds.contains(ground); };
    if (has(DuplicateGround::Number) || has(DuplicateGround::Phone) || has(DuplicateGround::Email))
        return true;
    const bool named = has(DuplicateGround::Name) || has(DuplicateGround::SoundsAlike) ||
                       has(DuplicateGround::EarlierName) || has(DuplicateGround::NearName);
    if (has(DuplicateGround::Postcode) && !has(DuplicateGround::BothAdults))
        return has(DuplicateGround::Name) || has(DuplicateGround::SoundsAlike);
    return named && (has(DuplicateGround::BothAdults) || has(DuplicateGround::Address));
}

DuplicateGrounds tellableOfProtected(const DuplicateGrounds &grounds)
{
    DuplicateGrounds left;
    for (const DuplicateGround ground : {DuplicateGround::Number, DuplicateGround::Phone, DuplicateGround::Email}) {
        if (grounds.contains(ground))
            left.insert(ground);
    }
    return left;
}

QString label(DuplicateGround ground)
{
    switch (ground) {
    case DuplicateGround::Number:
        return say(QT_TRANSLATE_NOOP("DuplicateGrounds", "same personal number"));
    case DuplicateGround::Phone:
        return say(QT_TRANSLATE_NOOP("DuplicateGrounds", "same phone"));
    case DuplicateGround::Email:
        return say(QT_TRANSLATE_NOOP("DuplicateGrounds", "same e-mail"));
    case DuplicateGround::Name:
        return say(QT_TRANSLATE_NOOP("DuplicateGrounds", "same name"));
    case DuplicateGround::SoundsAlike:
        return say(QT_TRANSLATE_NOOP("DuplicateGrounds", "name sounds alike"));
    case DuplicateGround::EarlierName:
        return say(QT_TRANSLATE_NOOP("DuplicateGrounds", "earlier surname"));
    case DuplicateGround::NearName:
        return say(QT_TRANSLATE_NOOP("DuplicateGrounds", "nearly the same name"));
    case DuplicateGround::BothAdults:
        return say(QT_TRANSLATE_NOOP("DuplicateGrounds", "both adults' names"));
    case DuplicateGround::Address:
        return say(QT_TRANSLATE_NOOP("DuplicateGrounds", "same address"));
    case DuplicateGround::Postcode:
        return say(QT_TRANSLATE_NOOP("DuplicateGrounds", "same postcode"));
    }
    return {};
}

QString label(const DuplicateGrounds &grounds)
{
    QStringList words;
    for (const DuplicateGround ground : grounds.codes())
        words.append(label(ground));
    return words.join(u", "_s);
}

QString comparedAddress(const QString &address)
{
    QString street;
    QString number;
    for (const QString &word : fold(cleanedLine(address.left(maxLine))).split(u' ', Qt::SkipEmptyParts)) {
        if (word.startsWith("lgh"_L1) || word.startsWith(u"vån") || word == "bv"_L1)
            break;
        QString letters;
        for (const QChar c : number.isEmpty() && !word.front().isDigit() ? writtenOut(word) : word) {
            if (c.isDigit())
                number.append(c);
            else if (c.isLetter())
                (number.isEmpty() ? letters : number).append(c);
        }
        street.append(letters);
    }
    const bool numbered = !number.isEmpty() && number.front().isDigit();
    return street.isEmpty() || !numbered ? QString() : street + u' ' + number;
}

} // namespace famn
