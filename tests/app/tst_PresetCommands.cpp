#include "tests/app/CliBench.h"
#include "tests/support/FamnTest.h"
#include "tests/support/FixtureRegister.h"

#include <QJsonArray>

using namespace famn;
using namespace famn::exits;

/// Drives presets for imports on a copy of a register that the tests keep for ever.
class TestPresetCommands : public FamnTest, private CliBench
{
    Q_OBJECT

    QString file(const QString &name, const QByteArray &content) const
    {
        QFile out(path(name));
        if (!out.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        out.write(content);
        return path(name);
    }

    QJsonArray presets() const { return run({"presets", "list", path(), "--json"}).json().value("rows").toArray(); }

private Q_SLOTS:
    void initTestCase()
    {
        file("phrase.txt", QString::fromUtf16(fixturePassphrase).toUtf8());
        for (const char *ending : {"", "-keys"}) {
            QVERIFY(QFile::copy(QString(FAMN_TEST_DATA "/registers/v2.famn") + ending, path("a.famn") + ending));
            QVERIFY(QFile::setPermissions(path("a.famn") + ending, QFile::ReadOwner | QFile::WriteOwner));
        }
    }

    void badFilesAreSaidInWords()
    {
        const Outcome none = run({"presets", "import", path(), file("none.json", "{}")});
        QCOMPARE(none.code, data);
        QVERIFY2(none.err.contains("This is no preset for imports."), qPrintable(none.err));
        QCOMPARE(run({"presets", "import", path(), path("missing.json")}).code, data);
        QCOMPARE(run({"presets", "import", path()}).code, usage);
        QVERIFY(presets().isEmpty());
    }

    void takenInUsedAndGivenOn()
    {
        const QString preset = file(
            "web.json",
            "{\"famn_import_preset\":1,\"name\":\"Webbformuläret\","
            "\"channel\":\"webbformular\",\"unit\":\"Ingen\",\"source\":\"malmo.se\",\"columns\":{\"När\":\"received\","
            "\"Vem\":\"applicant_1\",\"Nr\":\"ignored\"}}");
        const Outcome taken = run({"presets", "import", path(), preset, "--json"});
        QCOMPARE(taken.code, done);
        QCOMPARE(presets().size(), 1);
        QCOMPARE(presets().at(0).toObject().value("channel").toString(), "webbformular");
        // A unit that is not here is left out.
        QVERIFY(presets().at(0).toObject().value("unit").isNull());
        QCOMPARE(presets().at(0).toObject().value("source").toString(), "malmo.se");
        QCOMPARE(run({"presets", "import", path(), preset}).code, data);
        QVERIFY(run({"presets", "import", path(), preset, "--replace"}).out.contains("Nothing to change"));

        const QString list = file("list.csv", "Nr;När;Vem\r\n1;2026-01-07;Frideborg Ask\r\n");
        QCOMPARE(run({"import", "applications", list, "--into", path(), "--preset", "Ingen"}).code, data);
        QCOMPARE(run({"import", "applications", list, "--into", path(), "--preset", "x", "--map", preset}).code, usage);
        const Outcome imported =
            run({"import", "applications", list, "--into", path(), "--preset", "webbformuläret", "--json"});
        QCOMPARE(imported.code, done);
        QCOMPARE(imported.json().value("imported").toInt(), 1);
        const QJsonArray months = run({"campaigns", "months", path(), "--json"}).json().value("rows").toArray();
        bool found = false;
        for (const auto &row : months) {
            if (row.toObject().value("month").toString() == "2026-01")
                found = found || row.toObject().value("channel").toString() == "webbformular";
        }
        QVERIFY(found);

        QCOMPARE(run({"presets", "export", path(), "Webbformuläret"}).code, usage);
        QCOMPARE(run({"presets", "export", path(), "Webbformuläret", "--out", path("out.json")}).code, done);
        QFile out(path("out.json"));
        QVERIFY(out.open(QIODevice::ReadOnly));
        const QByteArray content = out.readAll();
        QVERIFY(content.contains("famn_import_preset") && content.contains("malmo.se") &&
                !content.contains("Frideborg"));
        const Outcome removed = run({"presets", "remove", path(), "Webbformuläret", "--json"});
        QCOMPARE(removed.code, done);
        QVERIFY(presets().isEmpty());
        QCOMPARE(run({"undo", path(), removed.json().value("batch").toString()}).code, done);
        QCOMPARE(presets().size(), 1);
    }
};

FAMN_TEST_MAIN(TestPresetCommands)
#include "tst_PresetCommands.moc"
