#include "models/storage/keys/Passphrase.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <sodium.h>
#include <zxcvbn.h>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

// The macro must stand outside any namespace; a static library's resource is not registered without it.
static void startWordList()
{
    Q_INIT_RESOURCE(words);
}

namespace famn {

namespace {

constexpr qsizetype ratedLength = 100;
constexpr qint64 fileLimit = 64 * 1024;

// Tried first by anybody who knows the country or the work; without å, ä and ö, as asciiShadow() writes them.
constexpr const char *localWords =
    "losenord losen hemlig hemligt sommar vinter host sverige svenska stockholm goteborg malmo uppsala "
    "familjehem jourhem familj kontaktfamilj stodfamilj kommun kommunen socialtjanst socialtjansten "
    "socialkontor soc handlaggare placering barn ungdom familjehemsvard famn register registret "
    "valkommen valkommen1 hejsan hejhej kanelbulle fika alskar alskling jag mamma pappa januari februari "
    "mars april maj juni juli augusti september oktober november december mandag tisdag onsdag torsdag "
    "fredag lordag sondag midsommar julafton qwertyuiopa administrator dator inloggning ledsen fotboll "
    "aik djurgarden hammarby norrkoping linkoping vasteras orebro helsingborg jonkoping lund";

// zxcvbn counts bytes and knows English only. Accents go, and every other sign becomes one letter, so that no sign
// counts for more than one character and equal signs stay equal.
QByteArray asciiShadow(const QString &text)
{
    QByteArray shadow;
    const QList<uint> points = text.toUcs4();
    for (const uint point : points.first(std::min(points.size(), ratedLength))) {
        if (point >= 0x20 && point < 0x7f) {
            shadow += static_cast<char>(point);
            continue;
        }
        const char32_t wide = point;
        const QString apart = QString::fromUcs4(&wide, 1).normalized(QString::NormalizationForm_KD);
        const char16_t first = apart.isEmpty() ? u'\0' : apart.at(0).unicode();
        shadow += first >= 0x20 && first < 0x7f ? static_cast<char>(first) : static_cast<char>('a' + point % 26);
    }
    return shadow;
}

qsizetype characters(const QString &text)
{
    qsizetype count = 0;
    for (const QChar c : text)
        count += c.isLowSurrogate() ? 0 : 1;
    return count;
}

bool isText(const QString &text)
{
    return text.isValidUtf16() && !text.contains(QChar(u'\0'));
}

std::optional<Advice> adviceOf(int type)
{
    switch (type & ~MULTIPLE_MATCH) {
    case DICTIONARY_MATCH:
        return Advice::CommonWords;
    case DICT_LEET_MATCH:
        return Advice::Predictable;
    case USER_MATCH:
    case USER_LEET_MATCH:
        return Advice::LocalWords;
    case REPEATS_MATCH:
        return Advice::Repeats;
    case SEQUENCE_MATCH:
        return Advice::Sequences;
    case SPATIAL_MATCH:
        return Advice::KeyboardPattern;
    case DATE_MATCH:
    case YEAR_MATCH:
        return Advice::Dates;
    default:
        return {};
    }
}

int scoreOf(double bits)
{
    constexpr double steps[] = {25, weakestPassphraseBits, 65, 80};
    return int(std::count_if(std::begin(steps), std::end(steps), [bits](double step) { return bits >= step; }));
}

Result<QString> textOf(SecretBytes &raw, size_t size, const QString &name)
{
    const auto *bytes = reinterpret_cast<const char *>(raw.data());
    if (size > 0 && bytes[size - 1] == '\n')
        size -= size > 1 && bytes[size - 2] == '\r' ? 2 : 1;
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    QString text = decoder.decode(QByteArrayView(bytes, qsizetype(size)));
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    if (decoder.hasError() || !isText(text)) {
        wipe(text);
        return fileError(ErrorCode::PassphraseNotText, name);
    }
    if (text.isEmpty())
        return fileError(ErrorCode::PassphraseMissing, name);
    return text;
}

Result<QString> readFrom(QFile &file, const QString &name)
{
    SecretBytes raw(size_t(fileLimit) + 1);
    qint64 size = 0;
    while (size <= fileLimit) {
        const qint64 got = file.read(reinterpret_cast<char *>(raw.data()) + size, fileLimit + 1 - size);
        if (got < 0)
            return fileError(ErrorCode::FileUnreadable, name);
        if (got == 0)
            break;
        size += got;
    }
    if (size > fileLimit)
        return fileError(ErrorCode::FileTooLarge, name);
    return textOf(raw, size_t(size), name);
}

} // namespace

Result<SecretBytes> preparePassphrase(const QString &typed)
{
    if (typed.isEmpty())
        return Error{ErrorCode::PassphraseMissing, {}, {}, {}};
    if (!isText(typed))
        return Error{ErrorCode::PassphraseNotText, {}, {}, {}};
    if (characters(typed) > longestPassphrase)
        return Error{
            ErrorCode::Invalid, u"passphrase"_s, {QString::number(longestPassphrase)}, u"passphrase too long"_s};
    QString normal = typed.normalized(QString::NormalizationForm_KC);
    QByteArray bytes = normal.toUtf8();
    // normalized() hands the very same text back when there is nothing to change; that one is the caller's.
    if (normal.constData() != typed.constData())
        wipe(normal);
    return SecretBytes::take(bytes);
}

Result<SecretBytes> prepareNewPassphrase(const QString &typed)
{
    auto prepared = preparePassphrase(typed);
    if (!prepared)
        return prepared;
    const PassphraseRating rating = ratePassphrase(typed);
    if (rating.advice.contains(Advice::Longer))
        return Error{ErrorCode::PassphraseTooShort, u"passphrase"_s, {QString::number(shortestPassphrase)}, {}};
    if (!rating.acceptable)
        return Error{ErrorCode::PassphraseTooWeak, u"passphrase"_s, {}, {}};
    return prepared;
}

Result<QString> readPassphraseFile(const QString &path)
{
    if (path == "-"_L1)
        return readPassphraseDescriptor(0);
    const QFileInfo info(path);
    if (!info.exists())
        return fileError(ErrorCode::FileMissing, path);
    QFile file(path);
    if (info.isDir() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fileError(ErrorCode::FileUnreadable, path);
    return readFrom(file, path);
}

Result<QString> readPassphraseDescriptor(int descriptor)
{
    const QString name = descriptor == 0 ? u"-"_s : QString::number(descriptor);
    QFile file;
    if (descriptor < 0 ||
        !file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::DontCloseHandle))
        return fileError(ErrorCode::FileUnreadable, name);
    return readFrom(file, name);
}

PassphraseRating ratePassphrase(const QString &typed)
{
    PassphraseRating rating;
    QString normal = typed.normalized(QString::NormalizationForm_KC);
    // Both are counted: one sign that NFKC takes apart into many is still one, and so is a letter with its accents.
    const bool isShort = std::min(characters(typed), characters(normal)) < shortestPassphrase;
    QByteArray shadow = asciiShadow(normal);
    if (normal.constData() != typed.constData())
        wipe(normal);
    ZxcMatch_t *matches = nullptr;
    const QList<QByteArray> words = QByteArray(localWords).split(' ');
    QList<const char *> dictionary;
    for (const QByteArray &word : words)
        dictionary.append(word.constData());
    dictionary.append(nullptr);
    rating.bits = ZxcvbnMatch(shadow.constData(), dictionary.data(), &matches);
    wipe(shadow);
    rating.score = scoreOf(rating.bits);
    rating.acceptable = !isShort && rating.bits >= weakestPassphraseBits;
    if (isShort)
        rating.advice.append(Advice::Longer);
    for (const ZxcMatch_t *match = matches; match && rating.score < 4; match = match->Next) {
        const auto advice = adviceOf(match->Type);
        if (advice && !rating.advice.contains(*advice))
            rating.advice.append(*advice);
    }
    ZxcvbnFreeInfo(matches);
    if (!rating.acceptable)
        rating.advice.append(Advice::Generate);
    return rating;
}

QString adviceText(Advice advice)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("Passphrase", text); };
    switch (advice) {
    case Advice::Longer:
        return QCoreApplication::translate("Passphrase", "Use at least %1 characters.").arg(shortestPassphrase);
    case Advice::CommonWords:
        return say(QT_TRANSLATE_NOOP("Passphrase", "Common words, names and well-known passwords are guessed first."));
    case Advice::Predictable:
        return say(QT_TRANSLATE_NOOP("Passphrase",
                                     "Digits and signs in place of letters, such as 0 for o, make little difference."));
    case Advice::LocalWords:
        return say(QT_TRANSLATE_NOOP(
            "Passphrase",
            "Avoid words that belong to your work, your town or the time of year; they are easy to guess."));
    case Advice::Repeats:
        return say(QT_TRANSLATE_NOOP("Passphrase", "Repeating the same signs or words adds almost nothing."));
    case Advice::Sequences:
        return say(QT_TRANSLATE_NOOP("Passphrase", "Avoid sequences such as 1234 or abcd."));
    case Advice::KeyboardPattern:
        return say(QT_TRANSLATE_NOOP("Passphrase", "Avoid keys that lie next to each other on the keyboard."));
    case Advice::Dates:
        return say(QT_TRANSLATE_NOOP("Passphrase", "Avoid dates and years."));
    case Advice::Generate:
        return say(QT_TRANSLATE_NOOP(
            "Passphrase", "Several random words are strong and easy to type; let the program suggest some."));
    }
    return {};
}

QStringList passphraseWords()
{
    startWordList();
    QFile file(u":/famn/words/sv.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

QString generatePassphrase(int words)
{
    const QStringList list = passphraseWords();
    if (list.isEmpty())
        return {};
    QString phrase;
    for (int i = 0; i < std::clamp(words, 4, 20); ++i) {
        if (i > 0)
            phrase += u'-';
        phrase += list.at(qsizetype(randombytes_uniform(quint32(list.size()))));
    }
    return phrase;
}

} // namespace famn
