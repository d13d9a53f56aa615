#include "tests/bench/MadeUpList.h"

#include <QDate>
#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace famn::bench {

namespace {

constexpr std::array givenNames{
    u"Anna",   u"Erik",   u"Märta",  u"Leif",     u"Zoë",   u"Göran",  u"Åsa",     u"Ömer",   u"Linnéa",  u"Johan",
    u"Fatima", u"Mikael", u"Sara",   u"Per-Olof", u"Ebba",  u"Hassan", u"Kerstin", u"Nils",   u"Ulrika",  u"David",
    u"Ingrid", u"Jonas",  u"Amina",  u"Karl",     u"Elin",  u"Tomas",  u"Birgit",  u"Rashid", u"Gunilla", u"Björn",
    u"Maria",  u"Lars",   u"Yasmin", u"Oskar",    u"Helga", u"Anders", u"Sofia",   u"Håkan",  u"Julia",   u"Stefan"};

// Put together, as very many Swedish surnames are: 40 x 25 of them.
constexpr std::array surnameStarts{u"Berg", u"Lind",   u"Ek",      u"Sjö",  u"Norr",  u"Söder", u"Väst",  u"Öst",
                                   u"Ny",   u"Gran",   u"Björk",   u"Alm",  u"Ask",   u"Hag",   u"Hed",   u"Holm",
                                   u"Dal",  u"Fors",   u"Ström",   u"Sund", u"Sand",  u"Sten",  u"Rosen", u"Lund",
                                   u"Kron", u"Gyllen", u"Silver",  u"Äng",  u"Ängs",  u"Åker",  u"Ör",    u"Back",
                                   u"Blom", u"Bok",    u"Boström", u"Elf",  u"Fager", u"Håk",   u"Isak",  u"Wik"};
constexpr std::array surnameEnds{u"berg",   u"gren", u"kvist", u"lund", u"man",  u"mark", u"qvist", u"ström", u"stedt",
                                 u"strand", u"dahl", u"feldt", u"holm", u"blad", u"bom",  u"fors",  u"hult",  u"löf",
                                 u"näs",    u"sson", u"stam",  u"torp", u"vall", u"vik",  u"ås"};

constexpr std::array cities{u"Malmö", u"Göteborg", u"Örebro", u"Umeå", u"Västerås", u"Kiruna", u"Ystad", u"Åre"};
constexpr std::array districts{u"Norra",    u"Södra",   u"Östra",  u"Västra",     u"Centrum",
                               u"Hisingen", u"Rinkeby", u"Årsta",  u"Skärholmen", u"Hyllie",
                               u"Älvsjö",   u"Farsta",  u"Bromma", u"Angered",    u"Limhamn"};
constexpr std::array streets{u"Storgatan", u"Åvägen", u"Kyrkogatan", u"Skolgatan", u"Lövstigen", u"Östra Ringvägen"};

template<size_t N>
QString pick(const std::array<const char16_t *, N> &texts, quint32 choice)
{
    return QString::fromUtf16(texts[choice % N]);
}

/// Spreads neighbours: the finalizer of MurmurHash3.
quint32 mixed(quint32 value)
{
    value ^= value >> 16;
    value *= 0x85ebca6bU;
    value ^= value >> 13;
    value *= 0xc2b2ae35U;
    return value ^ (value >> 16);
}

constexpr int birthNumbers = 20;
/// Of 55 years from 1946, then of 45 from 1901.
constexpr int laterDays = 55 * 365;
constexpr int earlierDays = 45 * 365;

/// Households whose persons all have numbers.
constexpr int fullyNumbered = 200'000;

/// The SERIAL-th personal number with a birth number from 980 to 999, the days taken in a scattered order: those of the
/// later years, their coordination numbers (day + 60), and the same of the earlier years.
QString personalNumber(int serial)
{
    constexpr int stride = 7919; // has no divisor in common with either number of days
    constexpr int later = laterDays * birthNumbers;
    const bool isLater = serial < 2 * later;
    const int days = isLater ? laterDays : earlierDays;
    const int place = isLater ? serial : serial - 2 * later;
    const int coordination = place / (days * birthNumbers) % 2 * 60;
    const int day = int(qint64(place % days) * stride % days);
    const QDate born = QDate(isLater ? 1946 : 1901, 1, 1).addDays(day);
    const QString shown = u"%1"_s.arg(born.day() + coordination, 2, 10, QChar(u'0'));
    const QString ten = born.toString(u"yyMM"_s) + shown + QString::number(980 + place / days % birthNumbers);
    int sum = 0;
    for (int i = 0; i < ten.size(); ++i) {
        const int product = (ten.at(i).unicode() - u'0') * (i % 2 == 0 ? 2 : 1);
        sum += product / 10 + product % 10;
    }
    return born.toString(u"yyyyMM"_s) + shown + u'-' + ten.last(3) + QString::number((10 - sum % 10) % 10);
}

QString surname(quint32 choice)
{
    return pick(surnameStarts, choice) + pick(surnameEnds, choice / 40);
}

} // namespace

MadeUpHousehold household(int index)
{
    const quint32 dice = mixed(quint32(index) + 1);
    const quint32 more = mixed(dice + 7);
    MadeUpHousehold home;
    const QString surname1 = surname(dice);
    home.name1 = pick(givenNames, more) + u' ' + surname1;
    const bool full = index < fullyNumbered;
    home.number1 = personalNumber(full ? 2 * index : fullyNumbered + index);
    home.surnames = surname1;
    if (dice % 10 < 6) {
        const QString surname2 = more % 3 == 0 ? surname(more) : surname1;
        home.name2 = pick(givenNames, more / 64) + u' ' + surname2;
        home.number2 = full ? personalNumber(2 * index + 1) : QString();
        if (surname2 != surname1)
            home.surnames += u", "_s + surname2;
    }
    home.street = pick(streets, more / 8) + u' ' + QString::number(1 + dice % 120);
    home.postcode = QString::number(21000 + dice % 70000);
    home.city = pick(cities, dice / 16);
    home.district = pick(districts, more / 32);
    home.phone = u"070-174 06 %1"_s.arg(5 + dice % 95, 2, 10, QChar(u'0'));
    home.email = u"hushall%1@example.org"_s.arg(index);
    return home;
}

bool writeApplicationList(const QString &path, int count, int first)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QTextStream out(&file);
    out << "Inkommen;Sökande 1;Personnummer 1;Sökande 2;Personnummer 2;Adress;Postnr;Ort;Stadsdel;Telefon;E-post;"
           "Uppdrag;Erfarenhet (år);Antal barn;Meddelande\r\n";
    constexpr std::array wishes{u"familjehem", u"jourhem", u"Familjehem och jourhem", u"kontaktfamilj"};
    for (int i = first; i < first + count; ++i) {
        const MadeUpHousehold home = household(i);
        const quint32 dice = mixed(quint32(i) + 99);
        out << QDate(2024, 1, 1).addDays(i % 760).toString(Qt::ISODate) << " 09:14;" << home.name1 << ';'
            << home.number1 << ';' << home.name2 << ';' << home.number2 << ';' << home.street << ';' << home.postcode
            << ';' << home.city << ';' << home.district << ';' << home.phone << ';' << home.email << ';'
            << pick(wishes, dice) << ';' << dice % 12 << ';' << dice / 16 % 5
            << ";\"Vi har ett rum över och vill veta mer; ring efter klockan fem.\"\r\n";
    }
    out.flush();
    return out.status() == QTextStream::Ok;
}

} // namespace famn::bench
