#include "models/services/import/CellValues.h"

#include "models/base/Text.h"
#include "models/services/import/LanguageNames.h"
#include "models/services/import/PersonName.h"
#include "models/services/import/WordKey.h"
#include "tests/support/FamnTest.h"

using namespace famn;

class TestCellValues : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void types_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("keys");
        QTest::addColumn<bool>("all");
        const auto row = [](const char *text, const char *keys, bool all = true) {
            QTest::newRow(text) << text << keys << all;
        };
        row("FAMILJEHEM", "familjehem");
        row("Jourhem ", "jourhem");
        row("kontaktfamilj", "kontaktfamilj");
        row("Familjehem, jourhem", "familjehem,jourhem");
        row("jourhem och familjehem", "familjehem,jourhem");
        row("Familjehem/Jourhem + kontaktperson & Kontaktfamilj", "familjehem,jourhem,kontaktfamilj,kontaktperson");
        row("Familjehem Jourhem", "familjehem,jourhem");
        row("foster home and emergency home", "familjehem,jourhem");
        row("Familjehem (heltid)", "familjehem");
        row("Särskilt kvalificerad kontaktperson", "sarskilt_kvalificerad_kontaktperson");
        row("konsulentstott_familjehem", "konsulentstott_familjehem");
        row("Konsulentstött familjehem", "konsulentstott_familjehem");
        row("nätverkshem", "natverkshem");
        row("familjehem, trädgård", "familjehem", false);
        row("trädgård", "", false);
        row(",;/", "");
    }
    void types()
    {
        QFETCH(QString, text);
        QFETCH(QString, keys);
        QFETCH(bool, all);
        const auto types = readAssignmentTypes(text);
        QCOMPARE(types.value.toText(), keys);
        QCOMPARE(types.allUnderstood, all);
    }

    void pets_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("keys");
        QTest::addColumn<bool>("all");
        const auto row = [](const char *text, const char *keys, bool all = true) {
            QTest::newRow(text) << text << keys << all;
        };
        row("Hund", "hund");
        row("Hund, katt", "hund,katt");
        row("Nej", "inga");
        row("Inga", "inga");
        row("nej tack", "inga");
        row("Ja", "annat");
        row("Ja, två hundar och 1 katt", "hund,katt");
        row("2 hundar", "hund");
        row("kanin", "gnagare");
        row("dog and horse", "hund,hast");
        row("Nej, katt", "katt");
        row("drake", "", false);
        row("allergisk mot katt", "", false);
        row("inga hundar", "", false);
    }
    void pets()
    {
        QFETCH(QString, text);
        QFETCH(QString, keys);
        QFETCH(bool, all);
        const auto pets = readPets(text);
        QCOMPARE(pets.value.toText(), keys);
        QCOMPARE(pets.allUnderstood, all);
    }

    void languages_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("codes");
        QTest::addColumn<bool>("all");
        const auto row = [](const char *text, const char *codes, bool all = true) {
            QTest::newRow(text) << text << codes << all;
        };
        row("svenska, arabiska", "sv,ar");
        row("svenska; somaliska", "sv,so");
        row("Finska och svenska", "fi,sv");
        row("Swedish and English", "sv,en");
        row("sv, AR", "sv,ar");
        row("swe", "sv");
        row("svenska svenska", "sv");
        row("svenska engelska", "sv,en");
        row("Svenska (modersmål)", "sv");
        row("Dari/Farsi", "prs,fa");
        row("teckenspråk", "swl");
        row("meänkieli", "fit");
        row("klingonska", "", false);
        row("svenska, xyz", "sv", false);
        row("zz", "", false);
    }
    void languages()
    {
        QFETCH(QString, text);
        QFETCH(QString, codes);
        QFETCH(bool, all);
        const auto languages = readLanguages(text);
        QCOMPARE(languages.value, codes);
        QCOMPARE(languages.allUnderstood, all);
    }

    void protection_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Protection>("level");
        QTest::addColumn<bool>("all");
        for (const char *text : {"Ja", "JA", "yes", "x", "X", "1", "sekretessmarkering", "Sekretess-markerad", "true"})
            QTest::newRow(text) << text << Protection::ConfidentialityMarking << true;
        for (const char *text : {"Nej", "no", "", "0", "inga"})
            QTest::newRow(qPrintable("no " + QString(text))) << text << Protection::None << true;
        for (const char *text : {"Skyddad folkbokföring", "skyddad_folkbokforing", "Kvarskrivning"})
            QTest::newRow(text) << text << Protection::ProtectedRegistration << true;
        for (const char *text : {"kanske", "fråga Anna", "-", "?", "fingerade personuppgifter", "ja?!"})
            QTest::newRow(text) << text << Protection::ConfidentialityMarking << (QString(text) == "ja?!");
    }
    void protection()
    {
        QFETCH(QString, text);
        QFETCH(Protection, level);
        QFETCH(bool, all);
        QCOMPARE(readProtection(text), (CellValue<Protection>{level, all}));
    }

    void counts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("count");
        const auto row = [](const char *text, int count) { QTest::newRow(text) << text << count; };
        row("0", 0);
        row("20", 20);
        row("21", -1);
        row("-1", -1);
        row("5 år", 5);
        row("5år", 5);
        row("2 barn", 2);
        row("5,0", 5);
        row("5.00", 5);
        row("2,5", -1);
        row("5,", -1);
        row("inga", 0);
        row("Nej", 0);
        row("10+", -1);
        row("2-3", -1);
        row("många", -1);
        row("99999999999999999999", -1);
        row("00000000000000000005", -1);
        row("3 katter", -1);
    }
    void counts()
    {
        QFETCH(QString, text);
        QFETCH(int, count);
        QCOMPARE(readCount(text, 0, 20).value_or(-1), count);
    }

    void phones_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<bool>("all");
        const auto row = [](const char *text, const char *phone, bool all = true) {
            QTest::newRow(text) << text << phone << all;
        };
        row("070-174 06 05", "+46701740605");
        row("0046 701740605", "+46701740605");
        row("701740605", "+46701740605");
        row("46701740605", "+46701740605");
        row("070-1740605, 08-46500400", "+46701740605", false);
        row("okänd / +46 8 465 004 00", "+46846500400", false);
        row("ring mig", "", false);
        row("8 46500400", "", false);
    }
    void phones()
    {
        QFETCH(QString, text);
        QFETCH(QString, phone);
        QFETCH(bool, all);
        const auto read = readPhones(text);
        QCOMPARE(read.value.value_or(QString()), phone);
        QCOMPARE(read.allUnderstood, all);
    }

    void emails()
    {
        QCOMPARE(readEmails("Anna@Exempel.SE").value, std::optional<QString>("Anna@exempel.se"));
        QCOMPARE(readEmails("mailto:a@exempel.se").value, std::optional<QString>("a@exempel.se"));
        const auto two = readEmails("a@exempel.se; b@exempel.se");
        QCOMPARE(two.value, std::optional<QString>("a@exempel.se"));
        QVERIFY(!two.allUnderstood);
        QVERIFY(!readEmails("a at exempel").value);
        QVERIFY(!readEmails(QString("mailto:").repeated(100'000)).value);
    }

    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("family");
        const auto row = [](const char *name, const char *given, const char *family) {
            QTest::newRow(name) << name << given << family;
        };
        row("Anna Andersson", "Anna", "Andersson");
        row("Anna Maria Andersson", "Anna Maria", "Andersson");
        row("Göran von Essen", "Göran", "von Essen");
        row("Ebba af Ekenstam", "Ebba", "af Ekenstam");
        row("Anna Maria von der Leyen", "Anna Maria", "von der Leyen");
        row("Louis De Geer", "Louis", "De Geer");
        row("Andersson, Anna", "Anna", "Andersson");
        row("von Essen, Göran", "Göran", "von Essen");
        row("Andersson,", "", "Andersson");
        row(",Anna Andersson", "Anna", "Andersson");
        row("Anna von", "Anna", "von");
        row("Al Ali", "Al", "Ali");
        row("Andersson", "", "Andersson");
        row("", "", "");
        row(",,,", "", "");
    }
    void names()
    {
        QFETCH(QString, name);
        QFETCH(QString, given);
        QFETCH(QString, family);
        const PersonName split = splitName(name);
        QCOMPARE(split.given, given);
        QCOMPARE(split.family, family);
    }

    void cellLineEqualsCleanedLine_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList texts{"",        " ",         "Anna",      " Anna ",   "A  B", "A\tB",
                                "A\nB",    "A\u0308sa", "Ås\u00ADa", "x\u200By", "å",    "\u00A0x\u00A0",
                                "\u202Ex", "a b  c ",   "Ł",         "\u0149",   "日本"};
        for (int i = 0; i < texts.size(); ++i)
            QTest::newRow(qPrintable(QString::number(i))) << texts.at(i);
    }
    void cellLineEqualsCleanedLine()
    {
        QFETCH(QString, text);
        QCOMPARE(cellLine(text), cleanedLine(text));
    }

    void wordKeys()
    {
        QCOMPARE(wordKey(u"Erfarenhet (år)"), QString("erfarenhetar"));
        QCOMPARE(wordKey(u"A\u0308-Ö_é ß"), wordKey(u"äöeß"));
        QCOMPARE(wordKey(u"日本"), QString("日本"));
        QCOMPARE(withoutBrackets("a (b (c)) d"), QString("a  d"));
        QCOMPARE(withoutBrackets("a) (b"), QString("a"));
        QCOMPARE(splitList("a, b och c/d\nand e"), (QStringList{"a", "b", "c", "d", "e"}));
    }
};

FAMN_TEST_MAIN(TestCellValues)
#include "tst_CellValues.moc"
