#include "models/services/import/LanguageNames.h"

#include "models/services/import/WordKey.h"

#include <QHash>
#include <QLocale>
#include <QStringList>

namespace famn {

namespace {

struct Language
{
    const char *code;
    /// Swedish and English word keys parted by spaces.
    const char *keys;
};

/// The languages that Swedish municipalities meet; other codes are known to QLocale.
constexpr Language languages[]{
    {"sv", "svenska swedish"},
    {"fi", "finska finnish suomi"},
    {"no", "norska norwegian bokmal nynorsk"},
    {"da", "danska danish"},
    {"is", "islandska icelandic"},
    {"fo", "faroiska faroese"},
    {"en", "engelska english"},
    {"de", "tyska german"},
    {"nl", "nederlandska hollandska dutch flamlandska flemish"},
    {"fr", "franska french"},
    {"es", "spanska spanish"},
    {"pt", "portugisiska portuguese"},
    {"it", "italienska italian"},
    {"el", "grekiska greek"},
    {"ca", "katalanska catalan"},
    {"eu", "baskiska basque"},
    {"ga", "irlandska iriska irish"},
    {"cy", "walesiska kymriska welsh"},
    {"mt", "maltesiska maltese"},
    {"pl", "polska polish"},
    {"cs", "tjeckiska czech"},
    {"sk", "slovakiska slovak"},
    {"sl", "slovenska slovenian slovene"},
    {"hu", "ungerska hungarian"},
    {"ro", "rumanska moldaviska romanian moldovan"},
    {"bg", "bulgariska bulgarian"},
    {"mk", "makedonska nordmakedonska macedonian"},
    {"sr", "serbiska serbian"},
    {"hr", "kroatiska croatian"},
    {"bs", "bosniska bosnian"},
    {"sh", "serbokroatiska serbocroatian bosniskakroatiskaserbiska bks bcs"},
    {"cnr", "montenegrinska montenegrin"},
    {"sq", "albanska albanian"},
    {"et", "estniska estonian"},
    {"lv", "lettiska latvian"},
    {"lt", "litauiska lithuanian"},
    {"ru", "ryska russian"},
    {"uk", "ukrainska ukrainian"},
    {"be", "vitryska belarusiska belarusian"},
    {"ka", "georgiska georgian"},
    {"hy", "armeniska armenian"},
    {"az", "azerbajdzjanska azeriska azerbaijani azeri"},
    {"tr", "turkiska turkish"},
    {"ku", "kurdiska kurdish"},
    {"kmr", "kurmanji kurmandji nordkurdiska kurmanci"},
    {"ckb", "sorani centralkurdiska"},
    {"zza", "zazaki"},
    {"ar", "arabiska arabic"},
    {"he", "hebreiska hebrew"},
    {"fa", "persiska farsi persian"},
    {"prs", "dari darispraket"},
    {"ps", "pashto pastho paschtu pashtu"},
    {"ur", "urdu"},
    {"hi", "hindi"},
    {"pa", "punjabi panjabi"},
    {"bn", "bengali bengaliska bangla"},
    {"ta", "tamil tamilska"},
    {"te", "telugu"},
    {"ml", "malayalam"},
    {"kn", "kannada"},
    {"gu", "gujarati"},
    {"mr", "marathi"},
    {"si", "singalesiska sinhala sinhalese"},
    {"ne", "nepali nepalesiska"},
    {"sd", "sindhi"},
    {"bal", "baluchi balochi beluchiska"},
    {"ug", "uiguriska uyghur uighur"},
    {"uz", "uzbekiska uzbek"},
    {"kk", "kazakiska kazakh"},
    {"ky", "kirgiziska kyrgyz kirghiz"},
    {"tg", "tadzjikiska tajik"},
    {"tk", "turkmeniska turkmen"},
    {"mn", "mongoliska mongolian"},
    {"zh", "kinesiska chinese"},
    {"cmn", "mandarin standardkinesiska"},
    {"yue", "kantonesiska cantonese"},
    {"ja", "japanska japanese"},
    {"ko", "koreanska korean"},
    {"vi", "vietnamesiska vietnamese"},
    {"th", "thailandska thai thailandskan"},
    {"lo", "laotiska lao"},
    {"km", "khmer kambodjanska"},
    {"my", "burmesiska burmese"},
    {"id", "indonesiska indonesian"},
    {"ms", "malajiska malay"},
    {"tl", "tagalog"},
    {"fil", "filippinska filipino"},
    {"so", "somaliska somali"},
    {"ti", "tigrinja tigrinska tigrinya"},
    {"tig", "tigre"},
    {"am", "amhariska amharic"},
    {"om", "oromo oromiffa oromiska"},
    {"aa", "afar"},
    {"sw", "swahili"},
    {"rw", "kinyarwanda"},
    {"rn", "kirundi"},
    {"lg", "luganda ganda"},
    {"ln", "lingala"},
    {"wo", "wolof"},
    {"mnk", "mandinka"},
    {"ff", "fulani fula peul"},
    {"ha", "hausa"},
    {"yo", "yoruba"},
    {"ig", "igbo ibo"},
    {"ak", "akan"},
    {"tw", "twi"},
    {"ee", "ewe"},
    {"zu", "zulu"},
    {"af", "afrikaans"},
    {"sn", "shona"},
    {"ny", "chichewa"},
    {"mg", "malagassiska malagasy"},
    {"ber", "berbiska berber tamazight"},
    {"kab", "kabyliska kabyle"},
    {"aii", "assyriska assyrian nyassyriska"},
    {"syr", "syriska syrianska syriac arameiska"},
    {"tru", "turoyo surayt"},
    {"cld", "kaldeiska chaldean"},
    {"rom", "romani romanes romanichib romska"},
    {"rmf", "kale finskromani"},
    {"yi", "jiddisch yiddish"},
    {"se", "nordsamiska samiska northernsami sami"},
    {"smj", "lulesamiska lulesami"},
    {"sma", "sydsamiska southernsami"},
    {"fit", "meankieli tornedalsfinska"},
    {"kl", "gronlandska greenlandic"},
    {"eo", "esperanto"},
    {"la", "latin"},
    {"swl", "svensktteckensprak teckensprak swedishsignlanguage signlanguage"},
};

const QHash<QString, QString> &codesByKey()
{
    static const QHash<QString, QString> codes = [] {
        QHash<QString, QString> built;
        for (const Language &language : languages) {
            const QString code = QString::fromLatin1(language.code);
            built.insert(code, code);
            const QStringList keys = QString::fromLatin1(language.keys).split(u' ');
            for (const QString &key : keys)
                built.insert(key, code);
        }
        return built;
    }();
    return codes;
}

} // namespace

QString languageCode(const QString &text)
{
    const QString key = wordKey(text);
    const auto &codes = codesByKey();
    if (const auto found = codes.constFind(key); found != codes.constEnd())
        return found.value();
    if (key.size() < 2 || key.size() > 3)
        return {};
    const QLocale::Language language = QLocale::codeToLanguage(key);
    return language == QLocale::AnyLanguage ? QString() : QLocale::languageToCode(language);
}

} // namespace famn
