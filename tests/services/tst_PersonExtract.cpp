#include "models/services/FamilyDetail.h"
#include "models/services/PersonExtract.h"
#include "models/services/Safeguards.h"
#include "models/services/UserState.h"
#include "tests/support/Colleagues.h"
#include "tests/support/FamnTest.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace famn;

namespace {

/// A family of two, each named in what is written about the other.
struct TwoPeople : CaseRegister
{
    TwoPeople()
    {
        NewApplication typed;
        typed.givenName = "Anna-Lena";
        typed.familyName = "Ek";
        typed.phone = "070-174 06 05";
        typed.number = "900101-9802";
        typed.types = {AssignmentType::FosterHome};
        typed.message = "Anna-Lena och Börje Holms hem, ring Börje på 070-174 06 06";
        made = take(typed);
        const auto filled = write->run([&](Change &change) -> Result<void> {
            Person partner;
            partner.family = made.family;
            partner.role = PersonRole::Adult2;
            partner.givenName = QString::fromUtf8("Börje");
            partner.familyName = "Holm";
            partner.phone = "+46701740606";
            partner.email = "borje@example.org";
            partner.occupation = "Snickare";
            FAMN_ASSIGN(stored, change.insert(partner));
            other = stored.id;
            ContactEntry entry;
            entry.family = made.family;
            entry.at = {clock.time.msec - 1000};
            entry.text = QString::fromUtf8("BÖRJE sa att holm är känt. Börjesson är en annan.");
            FAMN_TRY(change.insert(entry));
            return done();
        });
        if (!filled)
            qFatal("%s", qPrintable(filled.error().field));
        change<Family>(made.family, [](Family &family) { family.address = "Storgatan 5"; });
    }

    [[nodiscard]] PersonExtract extract(const PersonId &person) const
    {
        const auto read = personExtract(*write, person);
        if (!read)
            qFatal("%s", qPrintable(errorKey(read.error().code)));
        return *read;
    }

    Registered made;
    PersonId other;
};

QString textOf(const PersonExtract &extract)
{
    return QString::fromUtf8(QJsonDocument(toJson(extract)).toJson());
}

} // namespace

class TestPersonExtract : public FamnTest
{
    Q_OBJECT

private Q_SLOTS:
    void namesAndNumbersInText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("masked");
        QTest::newRow("name") << "Ring Bo i dag"
                              << "Ring # i dag";
        QTest::newRow("genitive") << "Bos bil"
                                  << "# bil";
        QTest::newRow("case") << "BO, bo"
                              << "#, #";
        QTest::newRow("part of a word") << "Boden och lobo"
                                        << "Boden och lobo";
        QTest::newRow("number") << "19900101-9802"
                                << "#";
        QTest::newRow("spaced") << "19 90 01 01 98 02!"
                                << "#!";
        QTest::newRow("longer number") << "1990010198021"
                                       << "1990010198021";
        QTest::newRow("pattern signs") << "a.b och axb"
                                       << "# och axb";
        QTest::newRow("nothing") << ""
                                 << "";
    }

    void namesAndNumbersInText()
    {
        QFETCH(QString, text);
        QFETCH(QString, masked);
        const QString found = withoutThirdParties(text, {"Bo", "199001019802", "a.b"});
        QCOMPARE(found, masked.replace('#', maskedThirdParty()));
    }

    void oneSeesOwnDataAndNobodyElses()
    {
        TwoPeople test;
        const PersonExtract mine = test.extract(test.made.person);
        QCOMPARE(mine.name, "Anna-Lena Ek");
        const QString text = textOf(mine);
        for (const QString own : {"Anna-Lena", "199001019802", "+46701740605", "Storgatan 5", "FH-2026-"})
            QVERIFY2(text.contains(own), qPrintable(own));
        for (const QString &elses :
             {QString::fromUtf8("Börje "), QString::fromUtf8("BÖRJE"), QString("Holm"), QString("holm"),
              QString("070-174 06 06"), QString("+46701740606"), QString("borje@"), QString("Snickare")})
            QVERIFY2(!text.contains(elses), qPrintable(elses));
        QVERIFY(text.contains(QString::fromUtf8("Börjesson är en annan")));
        QVERIFY(mine.masked >= 5);
        QVERIFY(mine.toReview >= 2);
        // And the other way round.
        const QString theirs = textOf(test.extract(test.other));
        QVERIFY(theirs.contains("Snickare") && theirs.contains(QString::fromUtf8("Börje")));
        QVERIFY(!theirs.contains("Anna-Lena") && !theirs.contains("199001019802"));
    }

    void everyColumnThatIsToBeIncludedIs()
    {
        TwoPeople test;
        const PersonExtract extract = test.extract(test.made.person);
        QSet<QString> kinds;
        for (const ExtractRecord &record : extract.records) {
            kinds.insert(record.record.kind);
            for (const ExtractValue &value : record.values) {
                const QString &name = value.value.field;
                for (const Table &table : catalogue()) {
                    if (record.record.kind != QLatin1StringView(table.kind))
                        continue;
                    for (const Column &column : table.columns) {
                        if (name == QLatin1StringView(column.name))
                            QCOMPARE(column.extract, Extract::Include);
                    }
                }
            }
        }
        for (const QString kind : {"person", "family", "application", "contact_entry"})
            QVERIFY2(kinds.contains(kind), qPrintable(kind));
        QVERIFY(!kinds.contains("incident") && !kinds.contains("staff"));
    }

    void draftsConsentsAndReadingsBelongToIt()
    {
        TwoPeople test;
        Consent consent;
        consent.family = test.made.family;
        consent.person = test.made.person;
        consent.scope = QString::fromUtf8("Försäkringskassan, inte Börje");
        consent.givenOn = {2026, 3, 1};
        QVERIFY(addConsent(*test.write, consent));
        QVERIFY(keepDraft(*test.write, "note", QString::fromUtf8("Halvskrivet om Börje"), test.made.family.uuid));
        QVERIFY(noteRead(*test.write, {"family", test.made.family.uuid}));
        const PersonExtract extract = test.extract(test.made.person);
        const QString text = textOf(extract);
        QVERIFY(text.contains(QString::fromUtf8("Försäkringskassan, inte [")));
        QVERIFY(text.contains("Halvskrivet om ["));
        bool read = false;
        for (const ExtractEvent &event : extract.events) {
            if (event.action == JournalAction::Read) {
                read = true;
                QCOMPARE(event.who, QString::fromUtf8("Åsa"));
                QCOMPARE(event.record.id, test.made.family.uuid);
            }
        }
        QVERIFY(read);
        QVERIFY(std::is_sorted(extract.events.begin(), extract.events.end(),
                               [](const ExtractEvent &one, const ExtractEvent &other) { return one.at < other.at; }));
    }

    void makingItIsLoggedAndAskedFor()
    {
        TwoPeople test;
        (void)test.extract(test.made.person);
        JournalReader reader(test.db());
        const auto entries = reader.entriesOf(test.made.person.uuid);
        QCOMPARE(entries->last().action, JournalAction::Export);
        const Colleague other = addColleague(test, "Olle", {StaffRole::SocialWorker});
        QCOMPARE(personExtract(*other.write, test.made.person).error().code, ErrorCode::Denied);
        QCOMPARE(personExtract(*test.write, {Uuid::generate({3})}).error().code, ErrorCode::NotFound);
        test.protect(test.made.family);
        QCOMPARE(personExtract(*test.write, test.made.person).error().code, ErrorCode::NotRevealed);
        const auto after = reader.entriesOf(test.made.person.uuid);
        QCOMPARE(after->size(), entries->size());
    }

    void aProtectedPersonsExtractIsMadeOfTheOpenFamily()
    {
        TwoPeople test;
        test.protect(test.made.family);
        const Colleague holder = addColleague(test, "Siv", {StaffRole::Caseworker, StaffRole::ProtectedIdentities});
        const auto open = reveal(*holder.write, {"family", test.made.family.uuid}, "Begäran om registerutdrag");
        QVERIFY(open);
        QVERIFY(personExtract(*holder.write, test.made.person, *open));
        // Nobody else can use it.
        QCOMPARE(personExtract(*test.write, test.made.person, *open).error().code, ErrorCode::NotRevealed);
    }

    void whoIsMeant()
    {
        TwoPeople test;
        QCOMPARE(personNamed(*test.write, "900101-9802")->uuid, test.made.person.uuid);
        QCOMPARE(personNamed(*test.write, test.made.caseNumber)->uuid, test.made.person.uuid);
        QCOMPARE(personNamed(*test.write, test.other.uuid.toString())->uuid, test.other.uuid);
        QVERIFY(!personNamed(*test.write, test.made.application.uuid.toString()));
        QVERIFY(!personNamed(*test.write, "ingen"));
    }
};

FAMN_TEST_MAIN(TestPersonExtract)
#include "tst_PersonExtract.moc"
