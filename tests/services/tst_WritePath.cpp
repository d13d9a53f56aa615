#include "models/services/WritePath.h"
#include "models/storage/HealthCheck.h"
#include "tests/support/FamnTest.h"
#include "tests/support/TestRegister.h"

#include <QSqlQuery>

using namespace famn;

class TestWritePath : public FamnTest
{
    Q_OBJECT

    static Actor actorWith(CodeSet<StaffRole> roles)
    {
        return {{Uuid::generate({1})}, Uuid::generate({2}), "Anna", roles};
    }

    static Family newFamily(const QString &caseNumber)
    {
        Family family;
        family.caseNumber = caseNumber;
        family.displayName = "Ekström";
        return family;
    }

    /// Stores one family and gives it as stored.
    static Family stored(WritePath &write, const QString &caseNumber)
    {
        Family family;
        const auto result = write.run([&](Change &change) -> Result<void> {
            FAMN_ASSIGN(inserted, change.insert(newFamily(caseNumber)));
            family = inserted;
            return done();
        });
        if (!result)
            qFatal("%s", qPrintable(result.error().detail));
        return family;
    }

    static QList<JournalPayload> payloads(const TestRegister &test, const Uuid &record)
    {
        QList<JournalPayload> list;
        auto rows =
            test.reg->writer().run("SELECT p.payload FROM journal AS j JOIN journal_payload AS p ON p.seq = j.seq "
                                   "WHERE j.record = ? ORDER BY j.seq",
                                   {record.toBytes()});
        while (rows->next())
            list.append(*JournalPayload::decode(rows->value(0).toByteArray()));
        return list;
    }

private Q_SLOTS:
    void insertStampsAndJournals()
    {
        TestRegister test;
        WritePath write(*test.reg, actorWith({StaffRole::Caseworker}), test.clock);
        const Family family = stored(write, "FH-2026-0001");
        QVERIFY(!family.id.isNull());
        QCOMPARE(family.stamp.version, 1);
        QCOMPARE(family.stamp.createdAt, test.clock.now());
        QCOMPARE(family.stamp.createdBy, write.actor().staff);
        const auto entries = payloads(test, family.id.uuid);
        QCOMPARE(entries.size(), 1);
        QVERIFY(entries.first().changes.contains({"case_number", QVariant(), QString("FH-2026-0001")}));
        QVERIFY(checkHealth(*test.reg, &test.firstJournalKey)->good());
    }

    // As when a page of the table is an older copy, whose seal is right.
    void aVersionThatTheJournalDoesNotTellIsDamage()
    {
        TestRegister test;
        WritePath write(*test.reg, actorWith({StaffRole::Caseworker, StaffRole::Administrator}), test.clock);
        stored(write, "FH-2026-0001");
        Family family = stored(write, "FH-2026-0002");
        QVERIFY(write.run([&](Change &change) -> Result<void> {
            Family moved = family;
            moved.city = "Lund";
            FAMN_ASSIGN(changed, change.update(family, moved));
            FAMN_TRY(change.remove(changed));
            FAMN_TRY(change.note(JournalAction::Read, "family", changed.id.uuid));
            return change.restore(changed);
        }));
        QVERIFY(checkHealth(*test.reg, &test.firstJournalKey)->good());
        QVERIFY(test.reg->writer().execute("UPDATE family SET version = 3 WHERE id = 2"));
        const auto health = checkHealth(*test.reg, &test.firstJournalKey);
        QVERIFY(health && !health->good());
        QCOMPARE(health->findings.last().step, "versions");
        QCOMPARE(health->findings.last().detail, "family 2");
        QVERIFY(std::all_of(health->findings.begin(), health->findings.end() - 1,
                            [](const HealthFinding &finding) { return finding.good; }));
    }

    void anEntryWithoutItsPayloadIsDamage()
    {
        TestRegister test;
        WritePath write(*test.reg, actorWith({StaffRole::Caseworker}), test.clock);
        stored(write, "FH-2026-0001");
        QVERIFY(checkHealth(*test.reg, &test.firstJournalKey)->good());
        QVERIFY(test.reg->writer().execute("DROP TRIGGER journal_payload_no_delete"));
        QVERIFY(test.reg->writer().execute("DELETE FROM journal_payload"));
        const auto health = checkHealth(*test.reg, &test.firstJournalKey);
        QVERIFY(health && !health->good());
        for (const HealthFinding &finding : health->findings)
            QCOMPARE(finding.good, finding.step != "payloads");
    }

    void updateRecordsWhatChanged()
    {
        TestRegister test;
        WritePath write(*test.reg, actorWith({StaffRole::Caseworker}), test.clock);
        const Family before = stored(write, "FH-2026-0001");
        test.clock.advance(60'000);
        Family after = before;
        after.district = "Centrum";
        QVERIFY(write.run([&](Change &change) -> Result<void> {
            FAMN_ASSIGN(updated, change.update(before, after));
            after = updated;
            return done();
        }));
        QCOMPARE(after.stamp.version, 2);
        QVERIFY(after.stamp.updatedAt > after.stamp.createdAt);
        QCOMPARE(payloads(test, before.id.uuid).last().changes,
                 (QList<FieldChange>{{"district", QString(""), QString("Centrum")}}));
        // Nothing changed, nothing journalled.
        QVERIFY(write.run([&](Change &change) -> Result<void> {
            FAMN_TRY(change.update(after, after));
            return done();
        }));
        QCOMPARE(payloads(test, before.id.uuid).size(), 2);
    }

    void somebodyElsesChangeIsNotOverwritten()
    {
        TestRegister test;
        WritePath write(*test.reg, actorWith({StaffRole::Caseworker}), test.clock);
        const Family seen = stored(write, "FH-2026-0001");
        Family theirs = seen;
        theirs.city = "Malmö";
        QVERIFY(write.run([&](Change &change) -> Result<void> {
            FAMN_TRY(change.update(seen, theirs));
            return done();
        }));
        Family mine = seen;
        mine.city = "Lund";
        const auto result = write.run([&](Change &change) -> Result<void> {
            FAMN_TRY(change.update(seen, mine));
            return done();
        });
        QCOMPARE(result.error().code, ErrorCode::Conflict);
        QCOMPARE(RecordTable<Family>(test.reg->writer()).find(seen.id)->city, "Malmö");
    }

    void removeIsAMark()
    {
        TestRegister test;
        WritePath write(*test.reg, actorWith({StaffRole::Caseworker}), test.clock);
        const Family family = stored(write, "FH-2026-0001");
        const auto remove = [&] { return write.run([&](Change &change) { return change.remove(family); }); };
        QVERIFY(remove());
        QVERIFY(RecordTable<Family>(test.reg->writer()).find(family.id)->stamp.deletedAt);
        QCOMPARE(remove().error().code, ErrorCode::NotFound);
    }

    void rulesAreAsked()
    {
        TestRegister test;
        WritePath write(*test.reg, actorWith({StaffRole::Caseworker}), test.clock);
        Family family = newFamily("FH-2026-0001");
        family.postcode = "12";
        const auto result = write.run([&](Change &change) -> Result<void> {
            FAMN_TRY(change.insert(family));
            return done();
        });
        QCOMPARE(result.error().code, ErrorCode::Invalid);
        QCOMPARE(result.error().field, "postcode");
    }

    void permissionIsAsked_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<bool>("allowed");
        for (const auto &entry : codeKeys<StaffRole>) {
            const bool allowed = entry.code == StaffRole::Caseworker || entry.code == StaffRole::Recruiter;
            QTest::newRow(entry.key) << int(entry.code) << allowed;
        }
    }

    void permissionIsAsked()
    {
        QFETCH(int, role);
        QFETCH(bool, allowed);
        TestRegister test;
        WritePath write(*test.reg, actorWith({StaffRole(role)}), test.clock);
        const auto result = write.run([&](Change &change) -> Result<void> {
            FAMN_TRY(change.insert(newFamily("FH-2026-0001")));
            return done();
        });
        QCOMPARE(result.ok(), allowed);
        if (!allowed)
            QCOMPARE(result.error().code, ErrorCode::Denied);
        QCOMPARE(test.reg->writer().scalar("SELECT count(*) FROM journal").value().toInt(), allowed ? 1 : 0);
    }

    void failureLeavesNothing()
    {
        TestRegister test;
        WritePath write(*test.reg, actorWith({StaffRole::Caseworker}), test.clock);
        const auto result = write.run([&](Change &change) -> Result<void> {
            FAMN_TRY(change.nextCaseNumber());
            FAMN_TRY(change.insert(newFamily("FH-2026-0001")));
            FAMN_TRY(change.insert(newFamily("FH-2026-0001")));
            return done();
        });
        QCOMPARE(result.error().code, ErrorCode::Conflict);
        for (const char *table : {"family", "journal", "journal_payload", "counter"})
            QCOMPARE(test.reg->writer().scalar(QString("SELECT count(*) FROM %1").arg(table)).value().toInt(), 0);
        QVERIFY(stored(write, "FH-2026-0001").stamp.version == 1);
        QCOMPARE(verifyJournal(test.reg->writer(), &test.firstJournalKey)->firstBad, 0);
    }

    void caseNumbersHaveNoGaps()
    {
        TestRegister test;
        WritePath write(*test.reg, actorWith({StaffRole::Caseworker}), test.clock);
        QStringList numbers;
        for (int round = 0; round < 3; ++round) {
            QVERIFY(write.run([&](Change &change) -> Result<void> {
                for (int i = 0; i < 40; ++i) {
                    FAMN_ASSIGN(number, change.nextCaseNumber());
                    numbers.append(number);
                }
                return done();
            }));
        }
        QCOMPARE(numbers.first(), "FH-2026-0001");
        QCOMPARE(numbers.last(), "FH-2026-0120");
        QCOMPARE(QSet<QString>(numbers.begin(), numbers.end()).size(), 120);
    }
};

FAMN_TEST_MAIN(TestWritePath)
#include "tst_WritePath.moc"
