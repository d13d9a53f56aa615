#include "models/domain/PersonNumber.h"
#include "tests/support/FamnTest.h"

using namespace famn;

namespace {
const QDate today(2026, 3, 2);

QString faultOf(const QString &text, const QDate &day = today)
{
    const auto read = readPersonNumber(text, day);
    const auto *fault = std::get_if<PersonNumberFault>(&read);
    return fault ? QString(keyOf(*fault)) : QString("ok");
}

QString digitsOf(const QString &text, const QDate &day = today)
{
    const auto read = readPersonNumber(text, day);
    const auto *number = std::get_if<PersonNumber>(&read);
    return number ? number->digits : QString("none: " + faultOf(text, day));
}
} // namespace

class TestPersonNumber : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void valid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("digits");
        const auto row = [](const char *text, const char *digits) {
            QTest::addRow("%s", text) << QString(text) << QString(digits);
        };
        // The Tax Agency's test numbers; over a hundred years, then children.
        row("189001019802", "189001019802");
        row("19031204-9802", "190312049802");
        row("031204+9802", "190312049802");
        row("19030818-9802", "190308189802");
        row("19030906-9813", "190309069813");
        row("19031226-9806", "190312269806");
        row("19040114-9810", "190401149810");
        row("20190101-2391", "201901012391");
        row("20190119-2391", "201901192391");
        row("20190206-2395", "201902062395");
        row("20190224-2393", "201902242393");
        row("20190331-2385", "201903312385");
        row("20190418-2381", "201904182381");
        row("20190506-2384", "201905062384");
        row("20190611-2386", "201906112386");
        row("199001012385", "199001012385");
        row("900101-2385", "199001012385");
        row("200002292399", "200002292399");
        row("202402292383", "202402292383");
        row("190001019801", "190001019801");
        row("000101+9801", "190001019801");
        // The sign means nothing beside a century; none at all is as a hyphen.
        row("19900101+2385", "199001012385");
        row("9001012385", "199001012385");
        row("0002292399", "200002292399");
        row("0312049802", "200312049802");
        // Spaces around the sign and around the whole, and the dashes of word processors.
        row("670605 - 9992", "196706059992");
        row(" \t19900101 -2385\n", "199001012385");
        row("\u00a0900101-\u00a02385\u00a0", "199001012385");
        row("031204 + 9802", "190312049802");
        row("900101\u20102385", "199001012385");
        row("900101\u20112385", "199001012385");
        row("900101\u20132385", "199001012385");
        row("900101\u20142385", "199001012385");
        row("900101\u20152385", "199001012385");
        row("19900101 \u2212 2385", "199001012385");
    }

    void valid()
    {
        QFETCH(QString, text);
        QFETCH(QString, digits);
        QCOMPARE(digitsOf(text), digits);
        QCOMPARE(digitsOf(digits), digits);
        QCOMPARE(digitsOf(displayPersonNumber(digits)), digits);
    }

    void meaning_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<PersonNumberKind>("kind");
        QTest::addColumn<QDate>("birthDate");
        QTest::addColumn<Sex>("sex");
        const auto row = [](const char *text, PersonNumberKind kind, const QDate &birthDate, Sex sex) {
            QTest::addRow("%s", text) << QString(text) << kind << birthDate << sex;
        };
        using enum PersonNumberKind;
        row("199001012385", PersonalNumber, QDate(1990, 1, 1), Sex::Woman);
        row("20190101-2391", PersonalNumber, QDate(2019, 1, 1), Sex::Man);
        row("202402292383", PersonalNumber, QDate(2024, 2, 29), Sex::Woman);
        row("202601612381", CoordinationNumber, QDate(2026, 1, 1), Sex::Woman);
        row("260161-2381", CoordinationNumber, QDate(2026, 1, 1), Sex::Woman);
        row("202601622380", CoordinationNumber, QDate(2026, 1, 2), Sex::Woman);
        row("202601912393", CoordinationNumber, QDate(2026, 1, 31), Sex::Man);
        row("191401682396", CoordinationNumber, QDate(1914, 1, 8), Sex::Man);
        row("140168+2396", CoordinationNumber, QDate(1914, 1, 8), Sex::Man);
        row("191406652386", CoordinationNumber, QDate(1914, 6, 5), Sex::Woman);
        // A month or a day that is not known.
        row("191500722390", CoordinationNumber, QDate(), Sex::Man);
        row("150072+2390", CoordinationNumber, QDate(), Sex::Man);
        row("191711602399", CoordinationNumber, QDate(), Sex::Man);
        row("20150916-TF10", ReserveNumber, QDate(2015, 9, 16), Sex::Man);
        row("20150916-T123", ReserveNumber, QDate(2015, 9, 16), Sex::Woman);
        row("20150916TF10", ReserveNumber, QDate(2015, 9, 16), Sex::Man);
        row("20150916 - T123", ReserveNumber, QDate(2015, 9, 16), Sex::Woman);
    }

    void meaning()
    {
        QFETCH(QString, text);
        QFETCH(PersonNumberKind, kind);
        QFETCH(QDate, birthDate);
        QFETCH(Sex, sex);
        const auto read = readPersonNumber(text, today);
        QVERIFY2(std::holds_alternative<PersonNumber>(read), qPrintable(faultOf(text)));
        const auto &number = std::get<PersonNumber>(read);
        QCOMPARE(number.kind, kind);
        QCOMPARE(number.birthDate, birthDate);
        QCOMPARE(number.sex, sex);
        QCOMPARE(digitsOf(number.digits), number.digits);
    }

    void invalid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *text, const char *fault) {
            QTest::addRow("%s: %s", fault, text) << QString(text) << QString(fault);
        };
        row("", "empty");
        row(" \t\u00a0\n", "empty");
        row("9001012385x", "shape");
        row("x9001012385", "shape");
        row("900101-2385 Anna", "shape");
        row("900101-238", "shape");
        row("900101-23855", "shape");
        row("90010-12385", "shape");
        row("1990-01-01-2385", "shape");
        row("900101--2385", "shape");
        row("900101/2385", "shape");
        row("900101 2385", "shape");
        row("9001 01-2385", "shape");
        row("-9001012385", "shape");
        row("19900101", "shape");
        row("2385", "shape");
        row("-", "shape");
        row("T123", "shape");
        row("19900101-", "shape");
        row("19900101-23 85", "shape");
        row("\u0661\u0669\u0669\u0660\u0660\u0661\u0660\u0661\u0662\u0663\u0668\u0665", "shape"); // Arabic-Indic
        row("900101-238\uff15", "shape");                                                         // full width
        row("150916-TF10", "shape");
        row("150916TF10", "shape");
        row("20150916+TF10", "shape");
        row("20150916-TF1", "shape");
        row("20150916-TF100", "shape");
        row("20150916-T12", "shape");
        row("20150916-TX10", "shape");
        row("20150916-F123", "shape");
        row("20150916-tf10", "shape");
        row("199013012385", "date");
        row("199002302385", "date");
        row("19900100-2385", "date");
        row("19900001-2385", "date"); // only a coordination number has unknown parts
        row("000229+2399", "date");   // 1900 was no leap year
        row("19900192-2385", "date"); // day 32
        row("19900290-2385", "date"); // 30 February, coordination
        row("19901360-2385", "date");
        row("19900092-2385", "date");
        row("179912319801", "date");
        row("000001019801", "date");
        row("20150931-TF10", "date");
        row("20150976-TF10", "date");
        row("17990916-TF10", "date");
        row("202603032385", "future");
        row("202703012385", "future");
        row("210001012385", "future");
        row("202603632385", "future");
        row("202604602385", "future");
        row("202700602385", "future");
        row("20260303-T123", "future");
        row("20240115-0000", "birth_number");
        row("900101-0009", "birth_number");
        row("189001019803", "checksum");
        row("20190101-2392", "checksum");
        row("19031264-9802", "checksum");
        row("900101-2386", "checksum");
    }

    void invalid()
    {
        QFETCH(QString, text);
        QFETCH(QString, fault);
        QCOMPARE(faultOf(text), fault);
    }

    void centuryFollowsToday()
    {
        // 2 March 2026 is the last day that a short date puts in this century.
        QCOMPARE(digitsOf("031204-9802", QDate(2003, 12, 4)), QString("200312049802"));
        QCOMPARE(digitsOf("031204-9802", QDate(2003, 12, 3)), QString("190312049802"));
        QCOMPARE(digitsOf("031204+9802", QDate(2003, 12, 3)), QString("180312049802"));
        QCOMPARE(digitsOf("900101-2385", QDate(1999, 12, 31)), QString("199001012385"));
        QCOMPARE(digitsOf("900101-2385", QDate(2090, 1, 1)), QString("209001012385"));
        QCOMPARE(faultOf("202402292383", QDate(2024, 2, 28)), QString("future"));
        QCOMPARE(faultOf("202402292383", QDate(2024, 2, 29)), QString("ok"));
    }

    void everyWrongCheckDigitIsFound()
    {
        int accepted = 0;
        for (int digit = 0; digit < 10; ++digit)
            accepted += faultOf(QString("19900101238%1").arg(digit)) == "ok" ? 1 : 0;
        QCOMPARE(accepted, 1);
    }

    void hugeTextIsRefused() { QCOMPARE(faultOf(QString(5'000'000, u'9')), QString("shape")); }

    void noTodayRefusesAll()
    {
        QCOMPARE(faultOf("199001012385", QDate()), QString("future"));
        QCOMPARE(faultOf("900101-2385", QDate()), QString("date"));
    }

    void shownWithHyphen()
    {
        QCOMPARE(displayPersonNumber("199001012385"), QString("19900101-2385"));
        QCOMPARE(displayPersonNumber("20150916TF10"), QString("20150916-TF10"));
        QCOMPARE(displayPersonNumber("odd"), QString("odd"));
    }
};

FAMN_TEST_MAIN(TestPersonNumber)
#include "tst_PersonNumber.moc"
