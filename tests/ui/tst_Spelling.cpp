#include "models/services/UserState.h"
#include "tests/support/FamnTest.h"
#include "tests/ui/RegisterAccess.h"
#include "ui/spelling/SpellChecker.h"
#include "ui/style/DialogFrame.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>

using namespace famn;

namespace {

using Places = QList<std::pair<int, int>>;

QStringList wordsAt(const QString &text, const Places &places)
{
    QStringList words;
    for (const auto &[start, length] : places)
        words << text.mid(start, length);
    return words;
}

QStringList marked(const QPlainTextEdit *edit)
{
    QStringList words;
    const auto selections = edit->extraSelections();
    for (const auto &selection : selections)
        words << selection.cursor.selectedText();
    return words;
}

} // namespace

class TestSpelling : public FamnTest
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QTemporaryDir m_none;

    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no dictionary");
    }

    /// The field for notes of the dialog for a contact, with the keyboard.
    static QPlainTextEdit *note(const WindowFixture &fixture)
    {
        fixture.find<QAction>("actionNoteContact")->trigger();
        auto *dialog = fixture.find<DialogFrame>("contactDialog");
        auto *edit = dialog ? dialog->findChild<QPlainTextEdit *>() : nullptr;
        if (!edit || !QTest::qWaitFor([&] { return dialog->isActiveWindow(); }))
            qFatal("no field");
        edit->setFocus();
        return edit;
    }

private Q_SLOTS:
    void initTestCase()
    {
        write("sv_SE.aff", "SET UTF-8\nTRY aeioåäöstrn\n");
        write("sv_SE.dic", "7\nfamiljen\när\nglad\nvill\nta\nemot\nbarn\n");
        write("en_GB.aff", "SET ISO8859-1\nTRY aeio\n");
        write("en_GB.dic", "2\nchild\ncaf\xe9\n");
        write("odd_XX.aff", "SET KOI8-R\n");
        write("odd_XX.dic", "1\nx\n");
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support )"));
        qputenv("DICPATH", m_folder.path().toLocal8Bit());
    }
    void cleanup() { qunsetenv("DICPATH"); }

    void unknownWordsAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("unknown");
        QTest::newRow("none") << "Familjen vill ta emot barn." << QStringList();
        QTest::newRow("one") << "Familjen är glda." << QStringList{"glda"};
        QTest::newRow("beside signs") << "(glda), \"baarn\"!" << QStringList{"glda", "baarn"};
        QTest::newRow("twice") << "glda glda" << QStringList{"glda", "glda"};
        QTest::newRow("beyond the plane") << "😀 glda" << QStringList{"glda"};
        QTest::newRow("left alone") << "LVU 12 b x 3st fam_2 2026-03-02" << QStringList();
        QTest::newRow("empty") << "" << QStringList();
    }
    void unknownWordsAreFound()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, unknown);
        const SpellChecker checker({"sv_SE"}, dictionaryFolders());
        QVERIFY(!checker.isEmpty());
        QCOMPARE(wordsAt(text, checker.unknownIn(text)), unknown);
    }

    void severalDictionariesAndOwnWords()
    {
        SpellChecker checker({"sv_SE", "en_GB", "odd_XX", "gone_XX"}, {"/nowhere", m_folder.path()});
        for (const QString known : {"barn", "Barn", "child", "café"})
            QVERIFY2(checker.knows(known), qPrintable(known));
        QVERIFY(!checker.knows("Huvudsta"));
        checker.add("Huvudsta");
        QVERIFY(checker.knows("Huvudsta"));
        QVERIFY(checker.suggestionsFor("glda").contains("glad"));
        QVERIFY(checker.suggestionsFor("glda").size() <= SpellChecker::mostSuggestions);
        const SpellChecker none({"odd_XX", "gone_XX"}, {m_folder.path()});
        QVERIFY(none.isEmpty());
        QVERIFY(none.knows("glda"));
        QVERIFY(none.unknownIn("glda").isEmpty());
    }

    void storedWordsMakeSenseOrAreNone_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << QByteArray() << QStringList();
        QTest::newRow("an object") << QByteArray("{\"a\":1}") << QStringList();
        QTest::newRow("numbers") << QByteArray("[1,\"Tensta\",null]") << QStringList{"Tensta"};
        QTest::newRow("twice") << QByteArray("[\"Tensta\",\"Tensta\"]") << QStringList{"Tensta"};
        QTest::newRow("no words") << QByteArray("[\"\",\"a b\",\"a\\u0000b\",\"\\n\"]") << QStringList();
        QTest::newRow("long") << "[\"" + QByteArray(61, 'a') + "\"]" << QStringList();
    }
    void storedWordsMakeSenseOrAreNone()
    {
        QFETCH(QByteArray, json);
        QFETCH(QStringList, words);
        QCOMPARE(wordsIn(json), words);
        QCOMPARE(wordsIn(jsonOfWords(words)), words);
    }

    void wordsAreMarkedAndCorrected()
    {
        WindowFixture fixture;
        fixture.unlock();
        QPlainTextEdit *edit = note(fixture);
        QTest::keyClicks(edit, "Familjen glda vill taa emot ");
        QTRY_COMPARE(marked(edit), (QStringList{"glda", "taa"}));
        QCOMPARE(edit->extraSelections().first().format.underlineStyle(), QTextCharFormat::WaveUnderline);
        // F7 begins after the cursor, and after the end at the first.
        QTest::keyClick(edit, Qt::Key_F7);
        QCOMPARE(edit->textCursor().selectedText(), QString("glda"));
        auto *menu = edit->findChild<QMenu *>("spellingMenu");
        QVERIFY(menu && menu->isVisible());
        QTest::keyClick(menu, Qt::Key_F7);
        QTRY_COMPARE(edit->textCursor().selectedText(), QString("taa"));
        const auto menus = edit->findChildren<QMenu *>("spellingMenu");
        QAction *first = menus.last()->actions().first();
        QCOMPARE(first->text(), QString("ta"));
        first->trigger();
        menus.last()->close();
        QCOMPARE(edit->toPlainText(), QString("Familjen glda vill ta emot "));
        QTRY_COMPARE(marked(edit), QStringList{"glda"});
        edit->undo();
        QCOMPARE(edit->toPlainText(), QString("Familjen glda vill taa emot "));
    }

    void wordsOfTheRegisterAreKept()
    {
        WindowFixture fixture;
        fixture.unlock();
        QPlainTextEdit *edit = note(fixture);
        QTest::keyClicks(edit, "glda ");
        QTRY_COMPARE(marked(edit), QStringList{"glda"});
        QTest::keyClick(edit, Qt::Key_F7);
        auto *menu = edit->findChild<QMenu *>("spellingMenu");
        QVERIFY(menu);
        menu->findChild<QAction *>("addWord")->trigger();
        menu->close();
        QTRY_VERIFY(marked(edit).isEmpty());
        fixture.find<DialogFrame>("contactDialog")->reject();
        fixture.find<QAction>("actionLock")->trigger();
        QTRY_VERIFY(!fixture.window->isUnlocked());
        inRegister(fixture, [](const OpenRegister &open) {
            const auto views = viewsOf(open.reg->writer(), open.actor());
            QVERIFY(views.ok());
            QCOMPARE(wordsIn(views->value("spelling")), QStringList{"glda"});
        });
        fixture.unlock();
        edit = note(fixture);
        QTest::keyClicks(edit, "glda baarn ");
        QTRY_COMPARE(marked(edit), QStringList{"baarn"});
    }

    void withoutADictionaryItSaysSoAndStaysOff()
    {
        qputenv("DICPATH", m_none.path().toLocal8Bit());
        WindowFixture fixture;
        fixture.unlock();
        QPlainTextEdit *edit = note(fixture);
        QTest::keyClicks(edit, "glda ");
        QTest::keyClick(edit, Qt::Key_F7);
        auto *told = fixture.find<QLabel>("statusDone");
        QTRY_VERIFY(told->text().contains("hunspell-sv"));
        QVERIFY(marked(edit).isEmpty());
        QVERIFY(!edit->findChild<QMenu *>("spellingMenu"));
    }

    void withoutAFieldItSaysWhereToGo()
    {
        WindowFixture fixture;
        fixture.unlock();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F7);
        QTRY_VERIFY(fixture.find<QLabel>("statusDone")->text().contains("field for longer text"));
    }
};

int main(int argc, char **argv)
{
    return runTest<TestSpelling, QApplication>(argc, argv);
}

#include "tst_Spelling.moc"
