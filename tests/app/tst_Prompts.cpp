#include "tests/support/CliRunner.h"
#include "tests/support/FamnTest.h"
#include "tests/support/Pty.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace famn;
using namespace famn::exits;

namespace {

constexpr char annas[] = "blåbär och tre röda hästar";
constexpr char another[] = "åtta gröna cyklar i regn";

} // namespace

/// Drives the commands about keys as somebody at a terminal does: by what they ask.
class TestPrompts : public FamnTest
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QMap<QString, QByteArray> m_fresh;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    static QStringList english(const QStringList &arguments) { return arguments + QStringList{"--lang", "en"}; }

    QMap<QString, QByteArray> files() const
    {
        QMap<QString, QByteArray> all;
        const QStringList names = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
        for (const QString &name : names) {
            QFile file(path(name));
            // Whoever unlocked it stands in the journal, so the register itself may change.
            if (file.open(QIODevice::ReadOnly))
                all.insert(name, name == "a.famn" ? QByteArray() : file.readAll());
        }
        return all;
    }

    /// Whether PHRASE opens the register NAME.
    bool opens(const QString &name, const QByteArray &phrase) const
    {
        return runCli(FAMN_CLI, english({"info", path(name), "--passphrase-file", "-", "--json"}), phrase).code == done;
    }

    /// The group that TERMINAL asks for, and what stands for it on the sheet that it showed before.
    static QString groupAsked(Pty &terminal, QString &label)
    {
        if (!terminal.waitFor("Type group "))
            return {};
        const qsizetype from = terminal.shown().lastIndexOf("Type group ") + 11;
        if (!terminal.waitFor(" of the recovery sheet: "))
            return {};
        label = terminal.shown().mid(from, terminal.shown().indexOf(' ', from) - from);
        const QRegularExpression line("(?<![A-Z0-9])" + label + "\\. ([A-Z0-9-]+)");
        return line.match(QString::fromUtf8(terminal.shown())).captured(1);
    }

    static void typeBothBack(Pty &terminal)
    {
        for (int group = 0; group < 2; ++group) {
            QString label;
            const QString right = groupAsked(terminal, label);
            QVERIFY2(!right.isEmpty(), terminal.shown().constData());
            QVERIFY(terminal.echoes());
            terminal.type(right);
        }
    }

    static void typeUnseen(Pty &terminal, const QByteArray &prompt, const QString &text)
    {
        QVERIFY2(terminal.waitFor(prompt), terminal.shown().constData());
        QVERIFY(!terminal.echoes());
        terminal.type(text);
    }

    static void chooseNew(Pty &terminal, const QString &phrase)
    {
        typeUnseen(terminal, "New passphrase: ", phrase);
        typeUnseen(terminal, "The same again: ", phrase);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!Pty::isThere())
            QSKIP("This system gives no pseudo terminals (/dev/pts), so nobody can be asked.");
        QFile phrase(path("anna.txt"));
        QVERIFY(phrase.open(QIODevice::WriteOnly) && phrase.write(annas) > 0);
        phrase.close();
        QCOMPARE(runCli(FAMN_CLI, {"create", path("a.famn"), "--recovery-out", path("sheet.txt"), "--user", "Anna",
                                   "--passphrase-file", path("anna.txt")})
                     .code,
                 done);
        const QStringList names = QDir(m_folder.path()).entryList(QDir::Files);
        for (const QString &name : names) {
            QFile file(path(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            m_fresh.insert(name, file.readAll());
        }
    }

    /// Every test begins with the register as it was made.
    void cleanup()
    {
        const QStringList names = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
        for (const QString &name : names)
            QFile::remove(path(name));
        for (auto it = m_fresh.constBegin(); it != m_fresh.constEnd(); ++it) {
            QFile file(path(it.key()));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(it.value()) == it.value().size());
        }
    }

    void createAsksUntilAGoodPassphraseIsTypedTwice()
    {
        Pty terminal(FAMN_CLI, english({"create", path("b.famn"), "--user", "Bo"}));
        typeUnseen(terminal, "New passphrase: ", annas);
        typeUnseen(terminal, "The same again: ", another);
        QVERIFY2(terminal.waitFor("The two passphrases differ"), terminal.shown().constData());
        chooseNew(terminal, "kort");
        QVERIFY2(terminal.waitFor("too short"), terminal.shown().constData());
        chooseNew(terminal, another);
        typeBothBack(terminal);
        QVERIFY2(terminal.waitFor("is ready."), terminal.shown().constData());
        QCOMPARE(terminal.finish(), done);
        for (const char *typed : {annas, another, "kort"})
            QVERIFY(!terminal.shown().contains(typed));
        QVERIFY(opens("b.famn", another));
        QVERIFY(!opens("b.famn", annas));
    }

    void aMistypedGroupIsAskedForAgain()
    {
        Pty terminal(FAMN_CLI, english({"recovery", "new-sheet", path("a.famn")}));
        typeUnseen(terminal, "Passphrase: ", annas);
        QString label;
        QString right = groupAsked(terminal, label);
        QVERIFY2(!right.isEmpty(), terminal.shown().constData());
        terminal.type("A" + right);
        QVERIFY(terminal.waitFor("typing error in group " + label.toUtf8()));
        QString again;
        QCOMPARE(groupAsked(terminal, again), right);
        QCOMPARE(again, label);
        terminal.type(right.toLower());
        right = groupAsked(terminal, again);
        QVERIFY(again != label);
        terminal.type(right);
        QVERIFY(terminal.waitFor("The recovery sheet was made."));
        QCOMPARE(terminal.finish(), done);
    }

    void threeMistypedGroupsMakeNothing()
    {
        const auto before = files();
        Pty terminal(FAMN_CLI, english({"create", path("b.famn")}));
        chooseNew(terminal, another);
        for (int attempt = 0; attempt < 3; ++attempt) {
            QString label;
            QVERIFY(!groupAsked(terminal, label).isEmpty());
            terminal.type("wrong");
        }
        QCOMPARE(terminal.finish(), data);
        QVERIFY(terminal.shown().contains("typing error in group"));
        QCOMPARE(files().keys(), before.keys());
    }

    void slotsAddLetsTheNewcomerType()
    {
        Pty terminal(FAMN_CLI, english({"slots", "add", path("a.famn"), "Bo"}));
        typeUnseen(terminal, "Passphrase: ", annas);
        chooseNew(terminal, another);
        QVERIFY2(terminal.waitFor("Bo has a key to the register now"), terminal.shown().constData());
        QCOMPARE(terminal.finish(), done);
        QVERIFY(!terminal.shown().contains(another));
        QVERIFY(opens("a.famn", another));
        QVERIFY(opens("a.famn", annas));
    }

    void aPassphraseOfTheProgramIsShownAndTypedBack()
    {
        Pty terminal(FAMN_CLI, english({"passphrase", path("a.famn")}));
        typeUnseen(terminal, "Passphrase: ", annas);
        typeUnseen(terminal, "New passphrase: ", "");
        QVERIFY(terminal.waitFor("Your passphrase is: "));
        const qsizetype from = terminal.shown().indexOf("Your passphrase is: ") + 20;
        QVERIFY(terminal.waitFor("\r\n"));
        const QByteArray made = terminal.shown().mid(from, terminal.shown().indexOf('\r', from) - from);
        typeUnseen(terminal, "The same again: ", QString::fromUtf8(made));
        QVERIFY2(terminal.waitFor("has a new passphrase"), terminal.shown().constData());
        QCOMPARE(terminal.finish(), done);
        QVERIFY(opens("a.famn", made));
        QVERIFY(!opens("a.famn", annas));
    }

    void rekeyGivesItsSheetBeforeAnythingChanges()
    {
        Pty terminal(FAMN_CLI, english({"rekey", path("a.famn")}));
        typeUnseen(terminal, "Passphrase: ", annas);
        typeBothBack(terminal);
        QVERIFY2(terminal.waitFor("has a new master key"), terminal.shown().constData());
        QCOMPARE(terminal.finish(), done);
        QVERIFY(opens("a.famn", annas));
        QCOMPARE(runCli(FAMN_CLI, english({"info", path("a.famn"), "--recovery-sheet", path("sheet.txt")})).code, data);
    }

    void leaving_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<int>("stage");
        const auto row = [](const char *name, const QStringList &command, int stage) {
            QTest::newRow(name) << command << stage;
        };
        row("create, first", {"create", path("b.famn")}, 1);
        row("create, again", {"create", path("b.famn")}, 2);
        row("create, sheet", {"create", path("b.famn")}, 3);
        row("create, sheet in a file", {"create", path("b.famn"), "--recovery-out", path("b.txt")}, 3);
        row("info, passphrase", {"info", path("a.famn")}, 0);
        row("slots add, first", {"slots", "add", path("a.famn"), "Bo"}, 1);
        row("slots add, again", {"slots", "add", path("a.famn"), "Bo"}, 2);
        row("passphrase, again", {"passphrase", path("a.famn")}, 2);
        row("rekey, sheet", {"rekey", path("a.famn")}, 3);
        row("rekey, sheet in a file", {"rekey", path("a.famn"), "--recovery-out", path("b.txt")}, 3);
        row("new sheet", {"recovery", "new-sheet", path("a.famn"), "--recovery-out", path("b.txt")}, 3);
    }

    // Ctrl+C, and the end of input, at every kind of question: an exit of its own, nothing made, the terminal as it
    // was.
    void leaving()
    {
        QFETCH(QStringList, command);
        QFETCH(int, stage);
        for (const bool interrupted : {true, false}) {
            const auto before = files();
            Pty terminal(FAMN_CLI, english(command));
            if (command.first() == "create") {
                if (stage == 3)
                    chooseNew(terminal, another);
            } else if (stage > 0) {
                typeUnseen(terminal, "Passphrase: ", annas);
            }
            if (stage == 2)
                typeUnseen(terminal, "New passphrase: ", another);
            const char *const prompts[] = {
                "Passphrase: ", "New passphrase: ", "The same again: ", " of the recovery sheet: "};
            QVERIFY2(terminal.waitFor(prompts[stage]), terminal.shown().constData());
            if (interrupted)
                terminal.interrupt();
            else
                terminal.endInput();
            QVERIFY2(terminal.waitFor("Cancelled. Nothing was changed."), terminal.shown().constData());
            QCOMPARE(terminal.finish(), data);
            QCOMPARE(files().keys(), before.keys());
            QVERIFY(files() == before);
            QVERIFY(opens("a.famn", annas));
        }
    }

    void aWrongPassphraseIsNotAskedForAgain()
    {
        Pty terminal(FAMN_CLI, english({"info", path("a.famn")}));
        typeUnseen(terminal, "Passphrase: ", another);
        QCOMPARE(terminal.finish(), locked);
        QVERIFY(terminal.shown().contains("does not open the register"));
    }
};

FAMN_TEST_MAIN(TestPrompts)
#include "tst_Prompts.moc"
