#include "models/storage/Lookups.h"
#include "tests/support/FamnTest.h"
#include "tests/support/TestRegister.h"

#include <QSqlQuery>

using namespace famn;

class TstLookups : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void numbersThatWereNotUsedComeBack()
    {
        const TestRegister test;
        const Connection &db = test.reg->writer();
        QCOMPARE(takeNumbers(db, "letters", 64).value(), 1);
        QVERIFY(takeNumbers(db, "letters", -60).ok());
        QCOMPARE(takeNumbers(db, "letters", 1).value(), 5);
        QCOMPARE(takeNumbers(db, "others", 1).value(), 1);
    }

    void numbersAreFoundByTheirIndexes_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<QString>("index");
        QTest::newRow("present") << "member_to IS NULL AND deleted_at IS NULL"
                                 << "person_current_number";
        QTest::newRow("former") << "(member_to IS NOT NULL OR deleted_at IS NOT NULL)"
                                << "person_former_number";
    }

    void numbersAreFoundByTheirIndexes()
    {
        QFETCH(QString, condition);
        QFETCH(QString, index);
        const TestRegister test;
        auto plan = test.reg->writer().run(
            QString("EXPLAIN QUERY PLAN SELECT uid FROM person WHERE number = ? AND %1").arg(condition), {"1"});
        QVERIFY(plan && plan->next());
        QVERIFY2(plan->value(3).toString().contains(index), qPrintable(plan->value(3).toString()));
    }

    void thePresentMemberComesBeforeEarlierOnes()
    {
        const TestRegister test;
        const Connection &db = test.reg->writer();
        const QByteArray family = Uuid::generate({1}).toBytes();
        QVERIFY(db.execute("INSERT INTO family (uid, case_number, protection, created_at, updated_at, version) "
                           "VALUES (?, 'FH-2026-0001', 'ingen', 1, 1, 1)",
                           {family}));
        const auto person = [&](const char *memberTo, const char *deletedAt) {
            const PersonId id{Uuid::generate({2})};
            const auto made = db.execute(
                QString(
                    "INSERT INTO person (uid, family, role, number_kind, number, member_to, deleted_at, created_at, "
                    "updated_at, version) VALUES (?, ?, 'vuxen1', 'personnummer', '199001019802', %1, %2, 1, 1, 1)")
                    .arg(memberTo, deletedAt),
                {id.uuid.toBytes(), family});
            if (!made)
                qFatal("%s", qPrintable(made.error().detail));
            return std::optional(id);
        };
        QCOMPARE(*personWithNumber(db, "199001019802"), std::optional<PersonId>());
        const auto deleted = person("NULL", "5");
        QCOMPARE(*personWithNumber(db, "199001019802"), deleted);
        const auto former = person("'2020-01-01'", "NULL");
        QCOMPARE(*personWithNumber(db, "199001019802"), former);
        QCOMPARE(*presentPersonWithNumber(db, "199001019802"), std::optional<PersonId>());
        const auto later = person("'2021-01-01'", "NULL");
        QCOMPARE(*personWithNumber(db, "199001019802"), later);
        const auto present = person("NULL", "NULL");
        QCOMPARE(*personWithNumber(db, "199001019802"), present);
        QCOMPARE(*presentPersonWithNumber(db, "199001019802"), present);
    }

    void settingsMeanWhatTheProgramWrote_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("municipality");
        QTest::addColumn<int>("number");
        QTest::addColumn<bool>("folder");
        const auto row = [](const char *name, const QString &value, const QString &municipality, int number,
                            bool folder = false) { QTest::newRow(name) << value << municipality << number << folder; };
        row("nothing", {}, {}, -1);
        row("digits", "1283", "1283", 1283);
        row("leading zero", "0184", "0184", -1);
        row("least", "1", {}, 1);
        row("most", "3650", "3650", 3650);
        row("too many", "3651", "3651", -1);
        row("zero", "0", {}, -1);
        row("below", "-5", {}, -1);
        row("sign", "+90", {}, -1);
        row("space", " 90", {}, -1);
        row("hexadecimal", "0x5a", {}, -1);
        row("beyond", "99999999999999999999", {}, -1);
        row("other digits", QString::fromUtf8("١٢٣٤"), {}, -1);
        row("absolute", "/srv/säkerhetskopior", {}, -1, true);
        row("relative", "backups", {}, -1);
        row("upwards", "../backups", {}, -1);
        row("resource", ":/famn", {}, -1);
        row("two lines", "/srv/a\nb", {}, -1);
        row("a null", QString("/srv/a") + QChar(0) + "b", {}, -1);
        row("endless", "/" + QString(5000, 'a'), {}, -1);
    }

    void settingsMeanWhatTheProgramWrote()
    {
        QFETCH(QString, value);
        QTEST(municipalitySetting(value), "municipality");
        QTEST(numberSetting(value, 1, 3650).value_or(-1), "number");
        QTEST(folderSetting(value).has_value(), "folder");
    }
};

FAMN_TEST_MAIN(TstLookups)
#include "tst_Lookups.moc"
