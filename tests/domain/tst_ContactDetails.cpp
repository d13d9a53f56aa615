#include "models/domain/ContactDetails.h"
#include "tests/support/FamnTest.h"

using namespace famn;

class TestContactDetails : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void phone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("e164");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *text, const char *e164, const char *shown) {
            QTest::addRow("%s", text) << QString(text) << QString(e164) << QString(shown);
        };
        for (const char *text :
             {"0701740605", "070-1740605", "070-174 06 05", "070 1740605", "(070) 174 06 05", "+46701740605",
              "+46 70 174 06 05", "+46 (0)70 174 06 05", "+46(0)701740605", "+460701740605", "0046 701740605",
              "0046 (0) 70-174 06 05", "00 46 701740605", "(+46) 701740605", "070\u2013174\u00a006\u00a005",
              "070\u2011174 06 05", " \u00a00701740605\n", "070.174.06.05"})
            row(text, "+46701740605", "070-174 06 05");
        for (const char *text : {"0980319244", "0980-31 92 44", "+46980319244"})
            row(text, "+46980319244", "0980-31 92 44");
        for (const char *text : {"08-46500400", "(08) 465 004 00", "+46846500400", "0046 846500400"})
            row(text, "+46846500400", "08-465 004 00");
        row("031 3900600", "+46313900600", "031-390 06 00");
        row("040-628 04 99", "+46406280499", "040-628 04 99");
        row("010-174 06 05", "+46101740605", "010-174 06 05");
        row("08-123 45 67", "+4681234567", "08-123 45 67");
        row("08-12 34 56", "+468123456", "08-12 34 56");
        row("0980-123 45", "+4698012345", "0980-123 45");
        row("0771-12 34 56", "+46771123456", "0771-12 34 56");
        row("020-12 34 56", "+4620123456", "020-12 34 56");
        row("+358 40 1234567", "+358401234567", "+358 401 234 567");
        row("00358401234567", "+358401234567", "+358 401 234 567");
        row("+44 (0)20 7946 0000", "+442079460000", "+44 207 946 00 00");
        row("+1 202 555 0100", "+12025550100", "+1 202 555 01 00");
        row("+47 22 22 55 55", "+4722225555", "+47 222 255 55");
    }

    void phone()
    {
        QFETCH(QString, text);
        QFETCH(QString, e164);
        QFETCH(QString, shown);
        QCOMPARE(readPhone(text), std::optional(e164));
        QCOMPARE(displayPhone(e164), shown);
        QCOMPARE(readPhone(shown), std::optional(e164));
        QCOMPARE(readPhone(e164), std::optional(e164));
    }

    void noPhone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"",
                                 "  ",
                                 "-",
                                 "+",
                                 "0",
                                 "00",
                                 "(",
                                 "()",
                                 "46701740605",
                                 "701740605",
                                 "070174060",
                                 "07017406055",
                                 "010-17406",
                                 "070-174 06 05 ankn 12",
                                 "0701740605x2",
                                 "ring efter 17",
                                 "112",
                                 "070-174 06 05 / 08-46500400",
                                 "0701740605, 0701740606",
                                 "++46701740605",
                                 "070+1740605",
                                 "(070 1740605",
                                 "070) 1740605",
                                 "((070) 1740605",
                                 "+46",
                                 "+460",
                                 "+46 0 0 701740605",
                                 "000701740605",
                                 "+0701740605",
                                 "+1234567890123456",
                                 "+123456",
                                 "\u0660\u0667\u0660\u0661\u0667\u0664\u0660\u0666\u0660\u0665",
                                 "07017406\uff10\uff15",
                                 "anna@exempel.se"})
            QTest::addRow("%s", text) << QString(text);
        QTest::newRow("long") << QString("0" + QString(40, u' ') + "701740605");
        QTest::newRow("huge") << QString(1'000'000, u'0');
    }

    void noPhone()
    {
        QFETCH(QString, text);
        QCOMPARE(readPhone(text), std::optional<QString>());
    }

    void fictionalPhone_data()
    {
        QTest::addColumn<QString>("e164");
        QTest::addColumn<bool>("fictional");
        const auto row = [](const char *e164, bool fictional) {
            QTest::addRow("%s", e164) << QString(e164) << fictional;
        };
        row("+46701740604", false);
        row("+46701740605", true);
        row("+46701740699", true);
        row("+46701740700", false);
        row("+46313900599", false);
        row("+46313900600", true);
        row("+46313900699", true);
        row("+46406280400", true);
        row("+46406280499", true);
        row("+46406280500", false);
        row("+46846500400", true);
        row("+46846500499", true);
        row("+46846500399", false);
        row("+46980319200", true);
        row("+46980319299", true);
        row("+46980319300", false);
        row("+467017406050", false);
        row("+4670174060x", false);
        row("0701740605", false);
        row("", false);
    }

    void fictionalPhone()
    {
        QFETCH(QString, e164);
        QFETCH(bool, fictional);
        QCOMPARE(isFictionalPhone(e164), fictional);
    }

    void whatIsNoPhoneIsShownAsItIs()
    {
        for (const char *text : {"", "+", "070-174", "+46", "+46x", "+467", "+460701740605"})
            QCOMPARE(displayPhone(text), QString(text));
    }

    void postcode_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) {
            QTest::addRow("%s", text) << QString(text) << QString(expected);
        };
        for (const char *text : {"21420", "214 20", "214\u00a020", "SE-214 20", "SE-21420", "SE 214 20", "S-214 20",
                                 "se-214 20", " 214  20 "})
            row(text, "21420");
        for (const char *text : {"", "2142", "214200", "01420", "2 1420", "21 420", "2142O", "DK-21420", "SE-",
                                 "SE--21420", "214-20", "\u0662\u0661\u0664\u0662\u0660", "214 2 0"})
            row(text, "");
        QTest::newRow("long") << QString("214" + QString(50, u' ') + "20") << QString();
    }

    void postcode()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(readPostcode(text).value_or(QString("")), expected);
        if (!expected.isEmpty())
            QCOMPARE(displayPostcode(expected), QString("214 20"));
    }

    void email_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) {
            QTest::addRow("%s", text) << QString(text) << QString(expected);
        };
        row("anna@exempel.se", "anna@exempel.se");
        row(" Anna.Ek@Exempel.SE \n", "Anna.Ek@exempel.se");
        row("anna+jour@post.exempel.se", "anna+jour@post.exempel.se");
        row("anna_o'ek-1@exempel.se", "anna_o'ek-1@exempel.se");
        row("åsa@räksmörgås.se", "åsa@räksmörgås.se");
        row("A\u030asa@RA\u0308ka.se", "Åsa@räka.se");
        row("a@xn--rksmrgs-5wao1o.se", "a@xn--rksmrgs-5wao1o.se");
        for (const char *text : {"",
                                 "anna",
                                 "@exempel.se",
                                 "anna@",
                                 "anna@exempel",
                                 "anna@@exempel.se",
                                 "a@b@exempel.se",
                                 "an na@exempel.se",
                                 "anna@exem pel.se",
                                 "anna@exempel..se",
                                 "anna@.exempel.se",
                                 "anna@exempel.se.",
                                 "anna@-exempel.se",
                                 "anna@exempel-.se",
                                 ".anna@exempel.se",
                                 "anna.@exempel.se",
                                 "an..na@exempel.se",
                                 "anna,bo@exempel.se",
                                 "Anna <anna@exempel.se>",
                                 "anna@exempel.se;bo@exempel.se",
                                 "anna@exempel_a.se",
                                 "an\u200bna@exempel.se",
                                 "an\u0007na@exempel.se",
                                 "an\u00a0na@exempel.se",
                                 "anna@exe\u202empel.se",
                                 "\"anna\"@exempel.se"})
            row(text, "");
        QTest::newRow("254") << QString("a@" + QString("bbbbb.").repeated(41) + "cccccc")
                             << QString("a@" + QString("bbbbb.").repeated(41) + "cccccc");
        QTest::newRow("255") << QString("a@" + QString("bbbbb.").repeated(41) + "ccccccc") << QString();
        QTest::newRow("long local part") << QString(QString(65, u'a') + "@exempel.se") << QString();
        QTest::newRow("lone surrogate") << QString(QChar(0xd800) + QString("a@exempel.se")) << QString();
    }

    void email()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(readEmail(text).value_or(QString("")), expected.isNull() ? QString("") : expected);
    }
};

FAMN_TEST_MAIN(TestContactDetails)
#include "tst_ContactDetails.moc"
