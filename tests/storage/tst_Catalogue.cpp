#include "models/storage/Fields.h"
#include "tests/support/FamnTest.h"
#include "tests/support/TestRegister.h"

#include <QSqlQuery>

using namespace famn;

/// Every table and column of the schema has its one declaration, and every declaration its column.
class TestCatalogue : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void declaresExactlyTheSchema()
    {
        TestRegister test;
        QMap<QString, QStringList> schema;
        auto rows =
            test.reg->writer().run("SELECT m.name, c.name FROM sqlite_master AS m, pragma_table_info(m.name) AS c "
                                   "WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' ORDER BY m.name, c.cid");
        QVERIFY(rows);
        while (rows->next())
            schema[rows->value(0).toString()].append(rows->value(1).toString());
        QVERIFY(schema.size() > 10);

        QMap<QString, QStringList> declared;
        for (const Table &table : catalogue()) {
            QStringList &columns = declared[table.name];
            for (const Column &column : table.columns)
                columns.append(column.name);
        }
        QCOMPARE(declared.keys(), schema.keys());
        for (const QString &table : schema.keys()) {
            QStringList expected = schema.value(table);
            QStringList found = declared.value(table);
            expected.sort();
            found.sort();
            QCOMPARE(found, expected);
        }
    }

    void whatIdentifiesIsHidden()
    {
        for (const Table &table : catalogue()) {
            if (QString(table.name) == "staff" || QString(table.name) == "unit")
                continue; // colleagues are not masked from each other
            for (const Column &column : table.columns) {
                const bool personal = column.dataClass == DataClass::Direct || column.dataClass == DataClass::Text;
                if (personal && QString(column.name) != "case_number")
                    QVERIFY2(column.masking == Masking::Hide, qPrintable(QString(table.name) + '.' + column.name));
            }
        }
    }

    void everyTableIsStrict()
    {
        TestRegister test;
        const auto loose = test.reg->writer().scalar(
            "SELECT group_concat(name) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 "
            "AND name NOT LIKE 'sqlite_%'");
        QCOMPARE(loose.value().toString(), "");
    }

    void collationAndFoldingStayOutOfTheSchema()
    {
        // The official tool must be able to check the file, and it knows neither.
        TestRegister test;
        const auto found = test.reg->writer().scalar(
            "SELECT group_concat(name) FROM sqlite_master WHERE sql LIKE '%COLLATE sv%' OR sql LIKE '%fold(%'");
        QCOMPARE(found.value().toString(), "");
    }
};

FAMN_TEST_MAIN(TestCatalogue)
#include "tst_Catalogue.moc"
