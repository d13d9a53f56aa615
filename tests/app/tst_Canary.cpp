#include "tests/app/CanaryRegister.h"
#include "tests/app/CliBench.h"
#include "tests/support/CanaryText.h"
#include "tests/support/FamnTest.h"
#include "tests/support/PdfTools.h"

using namespace famn;

/// Every way in which the command line tells something, in a register with a protected family of canaries.
class TestCanary : public FamnTest, CliBench
{
    Q_OBJECT

    CanaryRegister m_made;

    /// What the options of a row stand for.
    QStringList filled(QStringList arguments) const
    {
        for (QString &one : arguments) {
            one.replace("REG", path());
            one.replace("CASE", m_made.caseNumber);
            one.replace("APPLICATION", m_made.application);
            one.replace("PERSON", m_made.person);
            one.replace("MEETING", m_made.meeting);
        }
        return arguments;
    }

    static void checkSilent(const QString &text)
    {
        const QStringList found = canariesIn(text);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(' ') + " in " + text));
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString phrase = "lugna gatan i blåregn";
        QFile file(path("phrase.txt"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(phrase.toUtf8());
        file.close();
        m_made = CanaryRegister::make(path(), phrase);
    }

    void nothingIsTold_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QList<QStringList> all{
            {"list", "families", "REG"},
            {"list", "applications", "REG"},
            {"list", "queue", "REG"},
            {"meetings", "REG"},
            {"meetings", "figures", "REG"},
            {"meetings", "guests", "REG", "MEETING"},
            {"campaigns", "REG"},
            {"campaigns", "months", "REG"},
            {"duplicates", "REG"},
            {"staff", "list", "REG"},
            {"history", "REG", "CASE"},
            {"history", "REG", "APPLICATION"},
            {"history", "REG", "PERSON"},
            {"history", "REG", "198507099805"},
            {"history", "REG", "CASE", "--as-of", "2026-03-02"},
            {"notes", "REG", "CASE"},
            {"consents", "list", "REG", "CASE"},
            {"retention", "show", "REG"},
            {"incidents", "list", "REG"},
            {"log", "REG", "--limit", "0"},
            {"log", "REG", "--reads"},
            {"info", "REG"},
            {"check", "REG"},
            {"undo", "REG", "CASE", "--dry-run"},
            {"stage", "REG", "APPLICATION"},
            // Refusals.
            {"set", "REG", "CASE", "postcode=abc"},
            {"set", "REG", "CASE", "address"},
            {"set", "REG", "CASE", "nothing=1"},
            {"merge", "REG", "CASE", "CASE"},
            {"history", "REG", "CASE", "--reveal", ""},
            {"person", "extract", "REG", "CASE", "--out", "extract.json"},
        };
        for (const QStringList &arguments : all) {
            QTest::addRow("%s", qPrintable(arguments.join(' '))) << arguments;
            QTest::addRow("%s --json", qPrintable(arguments.join(' '))) << (arguments + QStringList{"--json"});
        }
    }

    void nothingIsTold()
    {
        QFETCH(QStringList, arguments);
        const Outcome outcome = run(filled(arguments));
        const QString all = QString::fromUtf8(outcome.out) + outcome.err;
        QVERIFY(!all.isEmpty());
        // What somebody typed may be said back to them.
        checkSilent(arguments.contains("198507099805") ? QString(all).remove("198507099805") : all);
    }

    void nothingIsPrinted_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("families") << QStringList{"print", "families", "REG"};
        QTest::newRow("applications") << QStringList{"print", "applications", "REG"};
        QTest::newRow("sign-in") << QStringList{"print", "sign-in-sheet", "REG", "MEETING"};
        QTest::newRow("contacts") << QStringList{"print", "contact-sheet", "REG", "MEETING"};
        QTest::newRow("reminders") << QStringList{"print", "reminder-list", "REG", "MEETING"};
    }

    void nothingIsPrinted()
    {
        if (lacks({"pdftotext"}))
            QSKIP("poppler-utils is not installed");
        QFETCH(QStringList, arguments);
        const QString out = path("out.pdf");
        QFile::remove(out);
        const Outcome outcome = run(filled(arguments) + QStringList{"--out", out});
        checkSilent(QString::fromUtf8(outcome.out) + outcome.err);
        // A sheet for which nobody is left is none.
        if (!QFile::exists(out))
            QCOMPARE(outcome.code, exits::data);
        else
            checkSilent(pagesOf(out).join(' ') + infoOf(out));
    }

    // So that the others can fail.
    void withAReasonItIsTold()
    {
        const Outcome told = run(filled({"history", "REG", "CASE", "--reveal", "Hembesök på fredag"}));
        QCOMPARE(told.code, exits::done);
        QVERIFY(canariesIn(QString::fromUtf8(told.out)).size() > 5);
        const Outcome log = run(filled({"log", "REG", "--reads"}));
        QVERIFY(QString::fromUtf8(log.out).contains("  reveal  "));
        // It was told once.
        checkSilent(QString::fromUtf8(run(filled({"history", "REG", "CASE"})).out));
    }
};

int main(int argc, char **argv)
{
    return famn::runTest<TestCanary>(argc, argv);
}
#include "tst_Canary.moc"
