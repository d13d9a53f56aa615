#include "models/domain/LawBook.h"
#include "tests/support/FamnTest.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace famn;

namespace {

Statute own(const QString &code, const QString &section, const QDate &from, const QDate &to = {})
{
    Statute statute;
    statute.code = code;
    statute.act = "SoL (2031:1)";
    statute.section = section;
    statute.subject = "Something new";
    statute.validFrom = from;
    statute.validTo = to;
    return statute;
}

class Said : public QTranslator
{
public:
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        return QByteArray(context) == lawContext && QByteArray(text) == "weeding" ? QString("1 kap. 2 § Other law")
                                                                                  : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class TestLawBook : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsDeliveredIsWhole()
    {
        QSet<QString> places;
        for (const Statute &statute : deliveredStatutes()) {
            QVERIFY2(validate(statute, QDate(2026, 1, 1)).isEmpty(), qPrintable(statute.code));
            const QString place = statute.code + statute.validFrom.toString(Qt::ISODate);
            QVERIFY2(!places.contains(place), qPrintable(place));
            places.insert(place);
            QVERIFY(!isOwn(statute));
            // Two of one code never hold at once.
            for (const Statute &other : deliveredStatutes()) {
                if (other.code == statute.code && other.section != statute.section && statute.validTo.isValid())
                    QVERIFY2(other.validFrom > statute.validTo, qPrintable(place));
            }
        }
    }

    void citations_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("citation");
        QTest::newRow("the last day of the old law") << "weeding" << QDate(2025, 6, 30) << "12 kap. 1 § SoL (2001:453)";
        QTest::newRow("the first day of the new") << "weeding" << QDate(2025, 7, 1) << "16 kap. 1 § SoL (2025:400)";
        QTest::newRow("at present") << "weeding" << QDate() << "16 kap. 1 § SoL (2025:400)";
        QTest::newRow("before it was there") << "qualified_staff" << QDate(2024, 1, 1) << "";
        QTest::newRow("one that never moved") << "secrecy" << QDate(1999, 1, 1) << "26 kap. 1 § OSL (2009:400)";
        QTest::newRow("an act as a whole") << "cyber_security" << QDate() << "Cybersäkerhetslag (2025:1506)";
        QTest::newRow("unknown") << "nothing" << QDate(2026, 1, 1) << "";
    }

    void citations()
    {
        QFETCH(QString, code);
        QFETCH(QDate, day);
        QFETCH(QString, citation);
        QCOMPARE(LawBook().citation(code, day), citation);
    }

    void aRegistersOwnLaw()
    {
        Statute ended = own("weeding", "16 kap. 1 §", {2025, 7, 1}, {2030, 12, 31});
        const LawBook book({ended, own("weeding", "9 kap. 9 §", {2031, 1, 1}), own("mine", "1 §", {})});
        QCOMPARE(book.citation(u"weeding", {2025, 6, 30}), "12 kap. 1 § SoL (2001:453)");
        QCOMPARE(book.citation(u"weeding", {2030, 12, 31}), "16 kap. 1 § SoL (2031:1)");
        QCOMPARE(book.citation(u"weeding", {2031, 1, 1}), "9 kap. 9 § SoL (2031:1)");
        QCOMPARE(book.citation(u"mine", {2026, 1, 1}), "1 § SoL (2031:1)");
        QCOMPARE(book.statutes().size(), deliveredStatutes().size() + 2);
        QVERIFY(isOwn(ended));
    }

    void withinTexts()
    {
        QCOMPARE(withCitations("Law: {secrecy}, {weeding}."),
                 "Law: 26 kap. 1 § OSL (2009:400), 16 kap. 1 § SoL (2025:400).");
        QCOMPARE(withCitations("{unknown} and {open"), "{unknown} and {open");
        QCOMPARE(withCitations("}{"), "}{");
        QCOMPARE(withCitations({}), QString());
        Said said;
        QCoreApplication::installTranslator(&said);
        QCOMPARE(withCitations("{weeding} {secrecy}"), "1 kap. 2 § Other law 26 kap. 1 § OSL (2009:400)");
        QCoreApplication::removeTranslator(&said);
        QCOMPARE(withCitations("{weeding}"), "16 kap. 1 § SoL (2025:400)");
    }

    void rules_data()
    {
        QTest::addColumn<Statute>("statute");
        QTest::addColumn<QString>("field");
        Statute good = own("mine", "1 §", {2026, 1, 1}, {2026, 1, 1});
        QTest::newRow("good") << good << "";
        const auto bad = [&](const char *name, const QString &field, const std::function<void(Statute &)> &spoil) {
            Statute spoiled = good;
            spoil(spoiled);
            QTest::newRow(name) << spoiled << field;
        };
        bad("no code", "code", [](Statute &s) { s.code.clear(); });
        bad("a code with a space", "code", [](Statute &s) { s.code = "a b"; });
        bad("a code in capitals", "code", [](Statute &s) { s.code = "A"; });
        bad("a code with a brace", "code", [](Statute &s) { s.code = "a}"; });
        bad("no act", "act", [](Statute &s) { s.act.clear(); });
        bad("a long act", "act", [](Statute &s) { s.act = QString(61, 'a'); });
        bad("a section of two lines", "section", [](Statute &s) { s.section = "1\n2"; });
        bad("about nothing", "subject", [](Statute &s) { s.subject.clear(); });
        bad("ends before it begins", "valid_to", [](Statute &s) { s.validTo = QDate(2025, 12, 31); });
    }

    void rules()
    {
        QFETCH(Statute, statute);
        QFETCH(QString, field);
        const Violations found = validate(statute, QDate(2026, 1, 1));
        QCOMPARE(found.isEmpty() ? QString() : found.constFirst().field, field);
    }
};

FAMN_TEST_MAIN(TestLawBook)
#include "tst_LawBook.moc"
