#include "models/services/import/CellValues.h"

#include "models/base/Text.h"
#include "models/domain/ContactDetails.h"
#include "models/services/import/LanguageNames.h"
#include "models/services/import/WordKey.h"

#include <QHash>

#include <algorithm>

namespace famn {

using namespace Qt::StringLiterals;

namespace {

/// A code, and word keys for it parted by spaces.
template<Code E>
struct CodeWords
{
    E code;
    const char *keys;
};

constexpr CodeWords<AssignmentType> typeWords[]{
    {AssignmentType::FosterHome,
     "familjehem familjehemmet familjehemsuppdrag familjehemsforalder familjehemsforaldrar fosterhem fosterhome "
     "fosterfamily familyhome fosterfamilj fosterparent fosterparents fostercare"},
    {AssignmentType::EmergencyHome,
     "jourhem jourhemmet jour jourfamilj jourhemsuppdrag emergencyhome emergencyfosterhome emergency shorttermhome"},
    {AssignmentType::ContactFamily, "kontaktfamilj kontaktfamiljer kontaktfamiljsuppdrag contactfamily"},
    {AssignmentType::ContactPerson, "kontaktperson kontaktpersoner kontaktpersonsuppdrag contactperson"},
    {AssignmentType::MentorFamily, "mentorsfamilj mentorfamilj mentorsfamiljer mentor mentorfamily"},
    {AssignmentType::KinshipHome,
     "natverkshem natverksfamiljehem slaktinghem slakthem natverksplacering kinshiphome kinship kinshipcare"},
    {AssignmentType::AgencySupportedHome,
     "konsulentstottfamiljehem konsulentstott forstarktfamiljehem konsulentstottdfamiljehem agencysupportedhome "
     "agencysupportedfosterhome agencysupported"},
    {AssignmentType::QualifiedContactPerson,
     "sarskiltkvalificeradkontaktperson kvalificeradkontaktperson skkp qualifiedcontactperson "
     "speciallyqualifiedcontactperson"},
    {AssignmentType::RespiteFamily, "avlastningsfamilj avlastningsfamiljer avlastning avlastningshem avlastarfamilj "
                                    "respitefamily respite respitehome"},
    {AssignmentType::SupportFamily, "stodfamilj stodfamiljer supportfamily"},
};

constexpr CodeWords<Pet> petWords[]{
    {Pet::Dog, "hund hundar hunden valp valpar dog dogs puppy"},
    {Pet::Cat, "katt katter katten kattunge kattungar innekatt innekatter utekatt utekatter cat cats kitten"},
    {Pet::Horse, "hast hastar ponny ponnyer horse horses pony ponies"},
    {Pet::Rodent,
     "gnagare kanin kaniner marsvin hamster hamstrar ratta rattor mus moss okenratta okenrattor chinchilla degu rodent "
     "rodents rabbit rabbits guineapig guineapigs hamsters rat rats mouse mice"},
    {Pet::Other,
     "annat annatdjur andra andradjur ovriga ja yes fisk fiskar akvarium akvariefiskar fagel faglar undulat undulater "
     "papegoja papegojor hona hons orm ormar odla odlor reptil reptiler skoldpadda skoldpaddor far get getter gris "
     "grisar ko kor other fish bird birds parrot chickens hens snake snakes reptile reptiles turtle sheep goats"},
    {Pet::None, "nej inga ingen inget nejtack ejhusdjur ingahusdjur ingadjur ingetdjur none no nopets nil noll"},
};

template<Code E, size_t N>
QHash<QString, E> codesByWord(const CodeWords<E> (&table)[N])
{
    QHash<QString, E> codes;
    for (const CodeWords<E> &words : table) {
        const QStringList keys = QString::fromLatin1(words.keys).split(u' ', Qt::SkipEmptyParts);
        for (const QString &key : keys)
            codes.insert(key, words.code);
        codes.insert(wordKey(QString(keyOf(words.code))), words.code);
    }
    return codes;
}

template<Code E>
std::optional<E> codeIn(const QHash<QString, E> &codes, const QString &item)
{
    const auto found = codes.constFind(wordKey(item));
    return found == codes.constEnd() ? std::nullopt : std::optional<E>(found.value());
}

/// An item as it is, else word by word ("familjehem jourhem").
template<Code E>
bool insertWords(const QHash<QString, E> &codes, const QString &item, CodeSet<E> *set)
{
    if (const auto whole = codeIn(codes, item)) {
        set->insert(*whole);
        return true;
    }
    CodeSet<E> found;
    const QStringList words = item.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const auto code = codeIn(codes, word);
        if (!code)
            return false;
        found.insert(*code);
    }
    for (const E code : found.codes())
        set->insert(code);
    return !words.isEmpty();
}

/// "2 hundar" and "två hundar" without the number.
QString withoutNumber(const QString &item)
{
    const qsizetype space = item.indexOf(u' ');
    if (space < 0)
        return item;
    const QString first = wordKey(QStringView(item).first(space));
    static const QStringList numbers{u"en"_s,    u"ett"_s, u"tva"_s, u"tre"_s,   u"fyra"_s,    u"fem"_s,
                                     u"flera"_s, u"one"_s, u"two"_s, u"three"_s, u"several"_s, u"a"_s};
    const bool digits = std::all_of(first.begin(), first.end(), [](QChar c) { return c.isDigit(); });
    return digits || numbers.contains(first) ? item.sliced(space + 1) : item;
}

/// Plain text needs no cleaning: no control or invisible character, no combining mark, only single spaces.
bool isPlainLine(QStringView text)
{
    bool spaceBefore = true;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        const bool letter = (u > 0x20 && u < 0x7f) || (u > 0xa0 && u < 0x180 && u != 0xad);
        if (!letter && (u != 0x20 || spaceBefore))
            return false;
        spaceBefore = u == 0x20;
    }
    return !spaceBefore;
}

std::optional<QString> readDigitsAsPhone(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits.append(c);
        else if (c != u' ' && c != u'-')
            return std::nullopt;
    }
    if (digits.size() == 9 && digits.startsWith(u'7'))
        return readPhone(u'0' + digits);
    if (digits.size() >= 9 && digits.startsWith("46"_L1))
        return readPhone(u'+' + digits);
    return std::nullopt;
}

std::optional<QString> readOnePhone(const QString &text)
{
    if (auto phone = readPhone(text))
        return phone;
    return readDigitsAsPhone(text);
}

template<typename Read>
CellValue<std::optional<QString>> firstOfSeveral(const QString &text, const Read &read)
{
    if (auto whole = read(text))
        return {whole, true};
    // "+" begins a number, so it parts none here.
    QString parts = text;
    parts.replace(u'+', QChar(0xff0b));
    const QStringList items = splitList(parts);
    for (QString item : items) {
        if (auto value = read(item.replace(QChar(0xff0b), u'+')))
            return {value, items.size() == 1};
    }
    return {std::nullopt, false};
}

} // namespace

QString cellLine(const QString &text)
{
    if (isPlainLine(text) || text.isEmpty())
        return text;
    const QString trimmed = text.trimmed();
    return isPlainLine(trimmed) ? trimmed : cleanedLine(text);
}

std::optional<int> readCount(const QString &text, int low, int high)
{
    qsizetype end = 0;
    while (end < text.size() && text.at(end) >= u'0' && text.at(end) <= u'9')
        ++end;
    if (end == 0) {
        static const QStringList none{u"nej"_s, u"inga"_s, u"ingen"_s, u"inget"_s, u"none"_s, u"no"_s, u"noll"_s};
        return low <= 0 && none.contains(wordKey(text)) ? std::optional(0) : std::nullopt;
    }
    const int number = QStringView(text).first(end).toInt();
    QStringView rest = QStringView(text).sliced(end);
    if (rest.startsWith(u',') || rest.startsWith(u'.')) {
        rest = rest.sliced(1);
        if (rest.isEmpty())
            return std::nullopt;
        while (rest.startsWith(u'0'))
            rest = rest.sliced(1);
    }
    static const QStringList units{QString(),  u"ar"_s, u"st"_s,  u"stycken"_s, u"barn"_s,    u"year"_s,
                                   u"years"_s, u"yr"_s, u"yrs"_s, u"child"_s,   u"children"_s};
    const bool signBeforeUnit = !rest.isEmpty() && !rest.front().isSpace() && !rest.front().isLetter();
    if (end > 4 || signBeforeUnit || !units.contains(wordKey(rest)) || number < low || number > high)
        return std::nullopt;
    return number;
}

CellValue<CodeSet<AssignmentType>> readAssignmentTypes(const QString &text)
{
    static const QHash<QString, AssignmentType> codes = codesByWord(typeWords);
    CellValue<CodeSet<AssignmentType>> types;
    const QStringList items = splitList(withoutBrackets(text));
    for (const QString &item : items)
        types.allUnderstood &= insertWords(codes, item, &types.value);
    return types;
}

CellValue<CodeSet<Pet>> readPets(const QString &text)
{
    static const QHash<QString, Pet> codes = codesByWord(petWords);
    CellValue<CodeSet<Pet>> pets;
    const QStringList items = splitList(withoutBrackets(text));
    for (const QString &item : items) {
        const QString key = wordKey(item);
        // "Ja, hund": the yes says nothing more than the dog.
        if (items.size() > 1 && (key == "ja"_L1 || key == "yes"_L1))
            continue;
        CodeSet<Pet> found;
        const bool understood = insertWords(codes, withoutNumber(item), &found);
        // "Inga hundar" says nothing about cats, and surely not that there is a dog.
        const bool negated = found.contains(Pet::None) && found != CodeSet<Pet>{Pet::None};
        pets.allUnderstood &= understood && !negated;
        if (negated)
            continue;
        for (const Pet pet : found.codes())
            pets.value.insert(pet);
    }
    if (pets.value.codes().size() > 1)
        pets.value.remove(Pet::None);
    return pets;
}

CellValue<QString> readLanguages(const QString &text)
{
    CellValue<QString> languages;
    QStringList codes;
    const auto add = [&codes](const QString &item) {
        const QString code = languageCode(item);
        if (!code.isEmpty() && !codes.contains(code))
            codes.append(code);
        return !code.isEmpty();
    };
    const QStringList items = splitList(withoutBrackets(text));
    for (const QString &item : items) {
        if (add(item))
            continue;
        const QStringList words = item.split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words)
            languages.allUnderstood &= add(word);
    }
    languages.value = codes.join(u',');
    return languages;
}

CellValue<Protection> readProtection(const QString &text)
{
    static const QStringList no{u"nej"_s, u"no"_s,    u"n"_s,    u"0"_s,    u"falskt"_s, u"false"_s,
                                u"ej"_s,  u"ingen"_s, u"inga"_s, u"none"_s, u"inget"_s};
    static const QStringList marking{u"ja"_s,
                                     u"yes"_s,
                                     u"j"_s,
                                     u"y"_s,
                                     u"x"_s,
                                     u"1"_s,
                                     u"sant"_s,
                                     u"true"_s,
                                     u"sekretess"_s,
                                     u"skyddad"_s,
                                     u"skyddade"_s,
                                     u"skyddadepersonuppgifter"_s,
                                     u"skyddadidentitet"_s,
                                     u"skyddadid"_s,
                                     u"sekretessmarkering"_s,
                                     u"sekretessmarkerad"_s,
                                     u"protected"_s,
                                     u"confidential"_s,
                                     u"confidentialitymarking"_s,
                                     u"jasekretessmarkering"_s};
    static const QStringList registration{u"skyddadfolkbokforing"_s,  u"kvarskrivning"_s,
                                          u"kvarskriven"_s,           u"jaskyddadfolkbokforing"_s,
                                          u"protectedregistration"_s, u"protectedpopulationregistration"_s};
    if (text.isEmpty())
        return {Protection::None, true};
    const QString key = wordKey(text);
    if (no.contains(key))
        return {Protection::None, true};
    if (registration.contains(key))
        return {Protection::ProtectedRegistration, true};
    return {Protection::ConfidentialityMarking, marking.contains(key)};
}

CellValue<std::optional<QString>> readPhones(const QString &text)
{
    return firstOfSeveral(text, readOnePhone);
}

CellValue<std::optional<QString>> readEmails(const QString &text)
{
    const bool link = text.startsWith("mailto:"_L1, Qt::CaseInsensitive);
    return firstOfSeveral(link ? text.sliced(7) : text, readEmail);
}

} // namespace famn
