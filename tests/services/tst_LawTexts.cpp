#include "models/services/LawTexts.h"
#include "models/services/Undo.h"
#include "tests/support/CaseRegister.h"
#include "tests/support/FamnTest.h"

using namespace famn;

class TestLawTexts : public FamnTest
{
    Q_OBJECT

    static Statute moved(const QDate &from)
    {
        Statute statute;
        statute.code = "weeding";
        statute.act = "SoL (2031:1)";
        statute.section = "9 kap. 9 §";
        statute.subject = "Files are weeded";
        statute.validFrom = from;
        return statute;
    }
    static QString at(const CaseRegister &test, const QDate &day)
    {
        return lawBook(test.db())->citation(u"weeding", day);
    }

private Q_SLOTS:
    void aSectionMoves()
    {
        CaseRegister test;
        const auto batch = setStatute(*test.write, moved({2031, 1, 1}));
        QVERIFY(batch && !batch->isNull());
        QCOMPARE(at(test, {2030, 12, 31}), "16 kap. 1 § SoL (2025:400)");
        QCOMPARE(at(test, {2031, 1, 1}), "9 kap. 9 § SoL (2031:1)");
        // The same again changes nothing.
        QVERIFY(setStatute(*test.write, moved({2031, 1, 1}))->isNull());
        QVERIFY(undoBatch(*test.write, *batch));
        QCOMPARE(at(test, {2031, 1, 1}), "16 kap. 1 § SoL (2025:400)");
    }

    void aDeliveredLineIsChangedAndHoldsAgain()
    {
        CaseRegister test;
        QVERIFY(setStatute(*test.write, moved({2025, 7, 1})));
        QCOMPARE(at(test, {2026, 1, 1}), "9 kap. 9 § SoL (2031:1)");
        Statute again = moved({2025, 7, 1});
        again.section = "10 kap. 1 §";
        QVERIFY(setStatute(*test.write, again));
        QCOMPARE(at(test, {2026, 1, 1}), "10 kap. 1 § SoL (2031:1)");
        QVERIFY(dropStatute(*test.write, "weeding", {2025, 7, 1}));
        QCOMPARE(at(test, {2026, 1, 1}), "16 kap. 1 § SoL (2025:400)");
        QCOMPARE(dropStatute(*test.write, "weeding", {2025, 7, 1}).error().code, ErrorCode::NotFound);
        // The place is free for another.
        QVERIFY(setStatute(*test.write, again));
        QCOMPARE(at(test, {2026, 1, 1}), "10 kap. 1 § SoL (2031:1)");
    }

    void whatIsDeliveredIsNotStored()
    {
        CaseRegister test;
        const Statute delivered = *LawBook().at(u"weeding", {2026, 1, 1});
        QVERIFY(setStatute(*test.write, delivered)->isNull());
    }

    void refusals()
    {
        CaseRegister test;
        Statute unknown = moved({2031, 1, 1});
        unknown.code = "no_such_section";
        QCOMPARE(setStatute(*test.write, unknown).error().code, ErrorCode::NotFound);
        Statute empty = moved({2031, 1, 1});
        empty.act.clear();
        const auto refused = setStatute(*test.write, empty);
        QCOMPARE(refused.error().code, ErrorCode::Invalid);
        QCOMPARE(refused.error().field, "act");
        QCOMPARE(at(test, {2031, 1, 1}), "16 kap. 1 § SoL (2025:400)");
    }

    void aTranslatorSaysIt()
    {
        CaseRegister test;
        QVERIFY(setStatute(*test.write, moved({2031, 1, 1})));
        const LawBook book = *lawBook(test.db());
        LawTranslator before(book, {2030, 12, 31});
        LawTranslator after(book, {2031, 1, 1});
        QVERIFY(before.saysAs(LawTranslator(LawBook(), {2030, 12, 31})));
        QVERIFY(!before.saysAs(after));
        QCoreApplication::installTranslator(&after);
        QCOMPARE(citation("weeding"), "9 kap. 9 § SoL (2031:1)");
        QCOMPARE(citation("secrecy"), "26 kap. 1 § OSL (2009:400)");
        QCoreApplication::removeTranslator(&after);
        QCOMPARE(citation("weeding"), "16 kap. 1 § SoL (2025:400)");
    }
};

FAMN_TEST_MAIN(TestLawTexts)
#include "tst_LawTexts.moc"
