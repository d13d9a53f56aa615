#include "models/services/demo/DemoNames.h"

using namespace Qt::StringLiterals;

namespace famn {

namespace {
struct Names
{
    const char16_t *language;
    int weight;
    const char16_t *women;
    const char16_t *men;
    const char16_t *families;
};

/// Names parted by commas. The noble ones with particles belong to no family that exists.
constexpr Names lists[]{
    {u"sv", 55,
     u"Åsa,Märta,Karin,Elin,Ingrid,Annika,Malin,Sofie,Linnéa,Cecilia,Ulrika,Frida,Hanna,Kerstin,Åse,Matilda,Jenny,"
     "Ann-Sofie,Gunilla,Desirée,Ebba,Wilma,Tuva,Görel",
     u"Björn,Göran,Lars,Anders,Mårten,Håkan,Johan,Erik,Gustav,Fredrik,Jörgen,Åke,Nils,Per,Karl-Erik,Oskar,Hugo,Love,"
     "Sören,Mattias,Viktor,Pär,Jan-Åke,Måns",
     u"Åkesson,Ekström,Öhman,Lindqvist,Nilsson,Persson,Holmström,Björk,Sjöberg,Hallberg,Mårtensson,Söderlund,Ängquist,"
     "Wallin,Lundgren,Nyström,Strömblad,Älvåker,Grönkvist,Jönsson,Hedlund,Brännmark,Öst,Hjärpe,Dahl Öberg,"
     "von Björkenskär,af Lindesköld,Ask,Tägtström,Wåhlin"},
    {u"fi", 3, u"Päivi,Tuula,Sirpa,Anneli,Merja,Aino,Eeva", u"Jukka,Pekka,Antti,Timo,Väinö,Mikko,Heikki",
     u"Korhonen,Hämäläinen,Mäkelä,Nieminen,Räsänen,Lehtonen,Pöysti,Kivelä"},
    {u"ar", 10, u"Amal,Noor,Layla,Rania,Huda,Zainab,Maryam,Samira,Dima",
     u"Ahmad,Omar,Khaled,Yousef,Bilal,Hassan,Tarek,Samir",
     u"Al-Masri,Haddad,Khalil,Mansour,El Amrani,Abu Zaid,Darwish,al-Tamimi,Nasser,Saleh"},
    {u"bs", 6, u"Amra,Jasmina,Mirela,Selma,Azra,Edina,Lejla", u"Senad,Adnan,Emir,Mirsad,Nermin,Haris,Damir",
     u"Hodžić,Begović,Kovačević,Delić,Halilović,Marić,Šabić,Đurić"},
    {u"so", 4, u"Hodan,Ayaan,Fadumo,Ifrah,Sahra,Hamdi", u"Abdi,Mohamud,Liban,Yusuf,Abdirahman,Ismail",
     u"Warsame,Abdullahi,Farah,Hersi Ali,Jama,Mohamed Nur,Osman"},
    {u"pl", 4, u"Agnieszka,Małgorzata,Joanna,Ewa,Katarzyna,Zofia", u"Paweł,Tomasz,Grzegorz,Krzysztof,Marek,Łukasz",
     u"Kowalska/Kowalski,Wiśniewska/Wiśniewski,Nowak,Zielińska/Zieliński,Wójcik,Dąbrowska/Dąbrowski"},
    {u"fa", 4, u"Parisa,Shirin,Nasrin,Leila,Mahsa,Fereshteh", u"Reza,Dariush,Kaveh,Farhad,Babak,Siavash",
     u"Hosseini,Rahimi,Tehrani,Jafari,Moradi,Shirazi,Zand Karimi"},
    {u"ku", 2, u"Berivan,Rojda,Zilan,Nazdar", u"Azad,Serhat,Rebin,Diyar", u"Barzan,Demir,Aziz,Rashid,Kaya"},
    {u"sq", 3, u"Arta,Vjosa,Teuta,Flutura,Mirlinda", u"Arben,Besnik,Agron,Fatmir,Ilir",
     u"Krasniqi,Berisha,Gashi,Hoxha,Shala"},
    {u"da", 2, u"Mette,Kirsten,Signe,Bodil", u"Søren,Jens,Rasmus,Bjørn", u"Sørensen,Højgaard,Nørgaard,Mikkelsen"},
    {u"es", 2, u"Marisol,Ximena,Begoña,Lucía", u"Joaquín,Álvaro,Rodrigo,Iñaki",
     u"Muñoz Rojas,de la Cruz,Fuentes,Peña Soto,González"},
    {u"ti", 1, u"Selam,Feven,Luwam,Rahwa", u"Filmon,Yonas,Mehari,Tesfay", u"Ghebremariam,Tekle,Habtom,Woldu"},
    {u"uk", 1, u"Oksana,Iryna,Nataliia,Kateryna", u"Oleksandr,Taras,Andrii,Bohdan", u"Shevchuk,Kovalenko,Boiko,Melnyk"},
    {u"vi", 1, u"Thuy,Linh,Huong,Mai", u"Minh,Tuan,Duc,Quang", u"Nguyễn,Trần,Lê,Phạm"},
    {u"tr", 2, u"Ayşe,Gülay,Elif,Şirin", u"Mehmet,Çağlar,Emre,Uğur", u"Yılmaz,Öztürk,Şahin,Çelik"},
};
} // namespace

DemoNames::DemoNames()
{
    for (const Names &names : lists) {
        const auto split = [](const char16_t *list) { return QString::fromUtf16(list).split(u','); };
        m_origins.append({QString::fromUtf16(names.language), names.weight, split(names.women), split(names.men),
                          split(names.families)});
        m_weights += names.weight;
    }
}

const DemoOrigin &DemoNames::origin(DemoRandom &random) const
{
    int left = random.below(m_weights);
    for (const DemoOrigin &origin : m_origins) {
        left -= origin.weight;
        if (left < 0)
            return origin;
    }
    return m_origins.first();
}

QString DemoNames::givenName(const DemoOrigin &origin, Sex sex, DemoRandom &random)
{
    return random.pick(sex == Sex::Man ? origin.men : origin.women);
}

QString DemoNames::familyName(const DemoOrigin &origin, DemoRandom &random)
{
    return random.pick(origin.families);
}

QString DemoNames::familyNameOf(const QString &name, Sex sex)
{
    const qsizetype stroke = name.indexOf(u'/');
    if (stroke < 0)
        return name;
    return sex == Sex::Man ? name.mid(stroke + 1) : name.left(stroke);
}

QString plainLetters(const QString &name)
{
    const QString apart = name.toLower().normalized(QString::NormalizationForm_D);
    QString plain;
    plain.reserve(apart.size());
    for (const QChar c : apart) {
        if ((c >= u'a' && c <= u'z') || c == u'-')
            plain += c;
        else if (c == u' ')
            plain += u'-';
        else if (c == u'ł')
            plain += u'l';
        else if (c == u'ø')
            plain += u'o';
        else if (c == u'đ')
            plain += u'd';
        else if (c == u'ı')
            plain += u'i';
    }
    return plain;
}

} // namespace famn
