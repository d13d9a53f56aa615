#include "models/domain/Labels.h"
#include "models/domain/OwnWords.h"
#include "models/services/CodeLists.h"
#include "models/services/Organisation.h"
#include "models/services/Undo.h"
#include "tests/support/CaseRegister.h"
#include "tests/support/FamnTest.h"

using namespace famn;

class TestCodeLists : public FamnTest
{
    Q_OBJECT

    static OwnCode stored(const CaseRegister &test, const QString &list, const QString &key)
    {
        return ownLists(test.db())->codes.value(list).value(key);
    }

private Q_SLOTS:
    void listsAreThoseOfTheProgram()
    {
        QStringList names;
        for (const AdaptedList &list : adaptedLists()) {
            names << list.name;
            QVERIFY(!list.keys.isEmpty());
            for (const QString &key : list.kept)
                QVERIFY2(list.keys.contains(key), qPrintable(key));
            // Some of it can be left out.
            QVERIFY(list.kept.size() < list.keys.size());
        }
        QCOMPARE(names, (QStringList{"assignment_type", "channel", "outcome_reason", "contact_kind"}));
    }

    void wordsAndUse()
    {
        CaseRegister test;
        QVERIFY(ownLists(test.db())->codes.isEmpty());
        const auto batch = setOwnCode(*test.write, "channel", "event", {"  Mässa   i Solna ", true});
        QVERIFY(batch && !batch->isNull());
        QCOMPARE(stored(test, "channel", "event"), (OwnCode{"Mässa i Solna", true}));
        QVERIFY(setOwnCode(*test.write, "channel", "min_insats", {{}, false}));
        QCOMPARE(stored(test, "channel", "min_insats"), (OwnCode{{}, false}));
        QCOMPARE(stored(test, "channel", "event").word, "Mässa i Solna");
        // Nothing to change is no operation.
        QVERIFY(setOwnCode(*test.write, "channel", "event", {"Mässa i Solna", true})->isNull());
        // The program's word is none of one's own.
        QVERIFY(!setOwnCode(*test.write, "channel", "event", {programWord(Channel::Event), true})->isNull());
        QCOMPARE(stored(test, "channel", "event"), OwnCode{});
    }

    void canBeUndone()
    {
        CaseRegister test;
        const auto batch = setOwnCode(*test.write, "contact_kind", "stod", {"Stödsamtal", true});
        QVERIFY(batch);
        QVERIFY(undoBatch(*test.write, *batch));
        QCOMPARE(stored(test, "contact_kind", "stod"), OwnCode{});
        QVERIFY(setOwnCode(*test.write, "contact_kind", "stod", {"Samtal", true}));
        QCOMPARE(stored(test, "contact_kind", "stod").word, "Samtal");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("used");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("field");
        using E = ErrorCode;
        QTest::newRow("a fixed list") << "stage"
                                      << "ny"
                                      << "Inkommen" << true << E::NotFound << "";
        QTest::newRow("no such value") << "channel"
                                       << "duva"
                                       << "Brevduva" << true << E::NotFound << "";
        QTest::newRow("too long") << "channel"
                                  << "event" << QString(61, 'x') << true << E::Invalid << "word";
        QTest::newRow("another's own word") << "channel"
                                            << "event"
                                            << "BESÖKET" << true << E::Invalid << "word";
        QTest::newRow("another's word") << "channel"
                                        << "event"
                                        << "phone" << true << E::Invalid << "word";
        QTest::newRow("must be offered") << "channel"
                                         << "import"
                                         << "" << false << E::Invalid << "used";
    }

    void refuses()
    {
        QFETCH(QString, list);
        QFETCH(QString, key);
        QFETCH(QString, word);
        QFETCH(bool, used);
        CaseRegister test;
        QVERIFY(setOwnCode(*test.write, "channel", "besok", {"Besöket", true}));
        const auto before = *ownLists(test.db());
        const auto result = setOwnCode(*test.write, list, key, {word, used});
        QVERIFY(!result);
        QTEST(result.error().code, "code");
        QTEST(result.error().field, "field");
        QCOMPARE(*ownLists(test.db()), before);
    }

    void thePolicyIsAsked()
    {
        CaseRegister test({StaffRole::Evaluator});
        QCOMPARE(setOwnCode(*test.write, "channel", "event", {"Mässa", true}).error().code, ErrorCode::Denied);
        QCOMPARE(setSources(*test.write, {"Mässa"}).error().code, ErrorCode::Denied);
    }

    void sources()
    {
        CaseRegister test;
        QVERIFY(setSources(*test.write, {"Biblioteket", "", " Mässan ", "BIBLIOTEKET"}));
        QCOMPARE(ownLists(test.db())->sources, (QStringList{"Biblioteket", "Mässan"}));
        QVERIFY(setSources(*test.write, {"Biblioteket", "Mässan"})->isNull());
        QCOMPARE(setSources(*test.write, {QString(maxLine + 1, 'x')}).error().field, "sources");
        QStringList many;
        for (int i = 0; i <= OwnLists::mostSources; ++i)
            many << QString::number(i);
        QCOMPARE(setSources(*test.write, many).error().code, ErrorCode::Invalid);
        QVERIFY(setSources(*test.write, {}));
        QVERIFY(ownLists(test.db())->sources.isEmpty());
    }

    /// Another program, or damage, may have put anything there.
    void anythingMayBeStored_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("codes");
        QTest::newRow("nothing") << "" << 0;
        QTest::newRow("no JSON") << "{\"event\":" << 0;
        QTest::newRow("an array") << "[1,2]" << 0;
        QTest::newRow("numbers for words") << "{\"event\":{\"word\":7,\"used\":\"no\"}}" << 0;
        QTest::newRow("unknown value") << "{\"duva\":{\"word\":\"Brevduva\"}}" << 0;
        QTest::newRow("too long a word") << "{\"event\":{\"word\":\"" + QString(61, 'x') + "\"}}" << 0;
        QTest::newRow("left out what must stay") << "{\"import\":{\"used\":false}}" << 0;
        QTest::newRow("one good, one bad") << "{\"event\":{\"word\":\"Mässa\"},\"besok\":3}" << 1;
        QTest::newRow("too large") << "{\"event\":{\"word\":\"Mässa\"}}" + QString(70'000, ' ') << 0;
    }

    void anythingMayBeStored()
    {
        QFETCH(QString, value);
        CaseRegister test;
        QVERIFY(test.write->run([&](Change &change) -> Result<void> {
            FAMN_TRY(storeSetting(change, "codes.channel", value));
            return storeSetting(change, "sources", value);
        }));
        const auto lists = ownLists(test.db());
        QVERIFY(lists);
        QTEST(int(lists->codes.value("channel").size()), "codes");
        QVERIFY(lists->sources.isEmpty());
    }

    void labelsAreTheProgramsWithoutOwnWords()
    {
        QCOMPARE(label(Channel::Event), programWord(Channel::Event));
        QVERIFY(ownWord("channel", keyOf(Channel::Event)).isEmpty());
        QVERIFY(!isLeftOut("channel", keyOf(Channel::Event)));
    }
};

FAMN_TEST_MAIN(TestCodeLists)
#include "tst_CodeLists.moc"
