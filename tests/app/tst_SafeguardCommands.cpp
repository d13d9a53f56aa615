#include "tests/app/CliBench.h"
#include "tests/app/WeedingRegister.h"
#include "tests/support/FamnTest.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

using namespace famn;
using namespace famn::exits;

/// Drives retention, person extract, consents and incidents on a register with two people.
class TestSafeguardCommands : public FamnTest, private CliBench
{
    Q_OBJECT

    void put(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
    }

    [[nodiscard]] Outcome as(const QString &who, const QStringList &arguments) const
    {
        return runCli(QStringLiteral(FAMN_CLI),
                      arguments + QStringList{"--passphrase-file", path(who), "--lang", "en", "--json"});
    }

    static QString errorOf(const Outcome &outcome)
    {
        return outcome.json().value("error").toObject().value("code").toString();
    }

    [[nodiscard]] QJsonArray families() const
    {
        return as("anna", {"list", "families", path()}).json().value("rows").toArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        put("anna", "tre gröna elefanter på fjället");
        QCOMPARE(as("anna", {"create", path(), "--recovery-out", path("sheet.txt"), "--user", "Anna", "--municipality",
                             "Malmö"})
                     .code,
                 done);
        put("bo", fillForWeeding(path(), "tre gröna elefanter på fjället").toUtf8());
    }

    void retention()
    {
        const QJsonObject before = as("anna", {"retention", "show", path()}).json();
        QCOMPARE(before.value("goes").toArray().size(), 1);
        QCOMPARE(as("anna", {"retention", "propose", path()}).code, done);
        // Nobody approves what they proposed, and nothing goes without the word.
        QCOMPARE(as("bo", {"retention", "approve", path()}).code, usage);
        const Outcome own = as("anna", {"retention", "approve", path(), "--delete-for-good"});
        QVERIFY(own.code != done);
        QCOMPARE(errorOf(own), "second_person_missing");
        const QJsonObject proposal = as("bo", {"retention", "show", path(), "latest"}).json();
        const QString line = proposal.value("lines").toArray().at(0).toObject().value("line").toString();
        QCOMPARE(as("bo", {"retention", "take-out", path(), line, "Akten är begärd"}).code, done);
        QCOMPARE(as("bo", {"retention", "take-out", path(), line}).code, done);
        const Outcome gone = as("bo", {"retention", "approve", path(), "--delete-for-good"});
        QVERIFY2(gone.code == done, qPrintable(gone.err));
        QCOMPARE(gone.json().value("weeded").toInt(), 1);
        QCOMPARE(families().size(), 1);
        QCOMPARE(as("bo", {"retention", "protocol", path(), "--out", path("p.pdf")}).code, done);
        QVERIFY(QFileInfo(path("p.pdf")).size() > 1000);
        QVERIFY(!as("bo", {"retention", "protocol", path()}).out.contains("Gran"));
    }

    void consentsAndExtracts()
    {
        const QString number = families().at(0).toObject().value("case_number").toString();
        const Outcome added = as("anna", {"consents", "add", path(), number, "registerutdrag", "--scope", "Polisen",
                                          "--given", "2026-03-01"});
        QVERIFY2(added.code == done, qPrintable(added.err));
        const QString consent = added.json().value("consent").toString();
        QCOMPARE(as("anna", {"consents", "add", path(), number, "nonsens"}).code, usage);
        QCOMPARE(as("anna", {"consents", "withdraw", path(), consent, "--on", "2026-03-02"}).code, done);
        const QJsonArray rows = as("anna", {"consents", "list", path(), number}).json().value("rows").toArray();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.at(0).toObject().value("withdrawn_on").toString(), "2026-03-02");

        const Outcome json = as("anna", {"person", "extract", path(), number, "--out", path("x.json")});
        QVERIFY2(json.code == done, qPrintable(json.err));
        QFile file(path("x.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("Polisen") && bytes.contains(number.toUtf8()));
        QCOMPARE(QFileInfo(path("x.json")).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(as("anna", {"person", "extract", path(), number, "--out", path("x.json")}).code, data);
        QCOMPARE(as("anna", {"person", "extract", path(), number, "--out", path("x.txt")}).code, usage);
        QCOMPARE(as("anna", {"person", "extract", path(), number, "--out", path("x.pdf")}).code, done);
        QVERIFY(QFileInfo(path("x.pdf")).size() > 1000);
        const QJsonArray log = as("anna", {"log", path()}).json().value("entries").toArray();
        int exports = 0;
        for (const auto &entry : log)
            exports += entry.toObject().value("action").toString() == "export" &&
                               entry.toObject().value("kind").toString() == "person"
                           ? 1
                           : 0;
        QCOMPARE(exports, 2);
    }

    void incidents()
    {
        const Outcome added = as("bo", {"incidents", "add", path(), "personuppgiftsincident", "En dator är borta",
                                        "--discovered", "2026-03-28 12:00"});
        QVERIFY2(added.code == done, qPrintable(added.err));
        const QJsonObject row = as("bo", {"incidents", "list", path()}).json().value("rows").toArray().at(0).toObject();
        // The night between has 23 hours.
        QCOMPARE(row.value("report_by").toString(), "2026-03-31 13:00");
        QCOMPARE(row.value("clock").toString(), "late");
        QCOMPARE(as("bo", {"incidents", "add", path(), "olycka", "x"}).code, usage);
        QCOMPARE(as("bo", {"incidents", "add", path(), "skada", ""}).code, usage);
    }
};

FAMN_TEST_MAIN(TestSafeguardCommands)
#include "tst_SafeguardCommands.moc"
