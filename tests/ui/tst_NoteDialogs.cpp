#include "models/services/ContactLog.h"
#include "models/services/Notes.h"
#include "models/services/UserState.h"
#include "tests/support/FamnTest.h"
#include "tests/ui/DialogHelp.h"
#include "tests/ui/RegisterAccess.h"
#include "ui/editors/Editor.h"
#include "ui/help/Help.h"
#include "ui/shell/DetailPane.h"
#include "ui/shell/Workspace.h"

#include <QApplication>
#include <QDir>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTableView>

using namespace famn;

/// Notes in the window: signed, frozen, corrected, disputed, and their text while it is typed.
class TestNoteDialogs : public FamnTest
{
    Q_OBJECT

    static void choose(const WindowFixture &fixture, const QString &name)
    {
        fixture.show("families");
        auto *table = fixture.page("familiesPage")->findChild<QTableView *>("table");
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == name)
                table->setCurrentIndex(table->model()->index(row, 0));
        }
        QVERIFY(QTest::qWaitFor([&] {
            const Editor *editor = fixture.window->workspace()->detail().editor();
            return editor && editor->accessibleName() == name;
        }));
    }

    /// Notes something about Zetter before the window opens the register; gives the note's id.
    static QString note(const WindowFixture &fixture, const QString &text, bool sign)
    {
        QString id;
        inRegister(fixture, [&](const OpenRegister &open) {
            ContactDraft draft;
            draft.family = familyCalled(open, "Zetter").id;
            draft.at = fixture.clock.now();
            draft.text = text;
            draft.sign = sign;
            QVERIFY(logContact(*open.write, draft));
            id = contactsOf(open.reg->writer(), draft.family)->first().id.uuid.toString();
        });
        return id;
    }

    static QList<ContactEntry> stored(const WindowFixture &fixture)
    {
        QList<ContactEntry> found;
        inRegister(fixture, [&](const OpenRegister &open) {
            found = *contactsOf(open.reg->writer(), familyCalled(open, "Zetter").id);
        });
        return found;
    }

    static QList<Draft> draftsIn(const WindowFixture &fixture, const QString &path = {})
    {
        QList<Draft> found;
        inRegister(
            fixture,
            [&](const OpenRegister &open) {
                const auto drafts = draftsOf(open.reg->writer(), open.actor());
                if (drafts)
                    found = *drafts;
            },
            path);
        return found;
    }

    static QPlainTextEdit *openContact(const WindowFixture &fixture)
    {
        choose(fixture, "Zetter");
        QDialog *dialog = openByCommand(fixture, "actionNoteContact", "contactDialog");
        if (!dialog || !QTest::qWaitFor([&] { return dialog->isActiveWindow(); }))
            qFatal("no dialog");
        auto *text = dialog->findChild<QPlainTextEdit *>("text");
        text->setFocus();
        return text;
    }

    /// Ctrl+Enter in FIELD, once its dialog has the keyboard.
    static void decide(QWidget *field)
    {
        field->setFocus();
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support propagateSizeHints)")); }

    void signedAsItIsNoted()
    {
        WindowFixture fixture;
        fixture.unlock();
        QPlainTextEdit *text = openContact(fixture);
        QPointer<QDialog> dialog = fixture.find<QDialog>("contactDialog");
        QTest::keyClicks(text, "Alla var hemma.");
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!dialog);
        fixture.window->lock();
        const QList<ContactEntry> notes = stored(fixture);
        QCOMPARE(notes.size(), 1);
        QVERIFY(isFrozen(notes.first(), fixture.clock.now()));
    }

    void notedWithoutSigning()
    {
        WindowFixture fixture;
        fixture.unlock();
        QPlainTextEdit *text = openContact(fixture);
        QPointer<QDialog> dialog = fixture.find<QDialog>("contactDialog");
        QTest::keyClicks(text, "Alla var hemma.");
        decide(text);
        QTRY_VERIFY(!dialog);
        const auto state = [&] {
            for (const QLabel *label : fixture.window->findChildren<QLabel *>()) {
                if (label->objectName().startsWith("noteState_"))
                    return label->text();
            }
            return QString();
        };
        QTRY_COMPARE(state(), "Can be changed until 2026-03-03 12:00");
        QPushButton *sign = nullptr;
        for (QPushButton *button : fixture.window->findChildren<QPushButton *>()) {
            if (button->objectName().startsWith("signNote_"))
                sign = button;
        }
        QVERIFY(sign);
        QTest::keyClick(sign, Qt::Key_Space);
        QTRY_COMPARE(state(), "Frozen");
        fixture.window->lock();
        QVERIFY(isFrozen(stored(fixture).first(), fixture.clock.now()));
    }

    void aFrozenNoteIsCorrected()
    {
        WindowFixture fixture;
        const QString id = note(fixture, "De har två barn.", true);
        fixture.unlock();
        choose(fixture, "Zetter");
        QTRY_VERIFY(fixture.find<QPushButton>("correctNote_" + id));
        QVERIFY(!fixture.find<QPushButton>("changeNote_" + id));
        QVERIFY(!fixture.find<QPushButton>("signNote_" + id));
        QTest::keyClick(fixture.find<QPushButton>("correctNote_" + id), Qt::Key_Space);
        QPointer<QDialog> dialog = fixture.find<QDialog>("correctNoteDialog");
        QVERIFY(dialog);
        QVERIFY(!helpOf(*dialog).isEmpty());
        auto *text = dialog->findChild<QPlainTextEdit *>("text");
        decide(text);
        QTRY_VERIFY(dialog->findChild<QWidget *>("textMessage")->isVisible());
        QTest::keyClicks(text, "De har tre barn.");
        decide(text);
        QTRY_VERIFY(!dialog);
        const auto said = [&](const QString &words) {
            for (const QLabel *label : fixture.window->workspace()->detail().findChildren<QLabel *>()) {
                if (label->text().startsWith(words))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(said("Correction") && said("De har tre barn."));
        fixture.window->lock();
        const QList<NoteThread> threads = noteThreads(stored(fixture));
        QCOMPARE(threads.size(), 1);
        QCOMPARE(threads.first().note.text, "De har två barn.");
        QCOMPARE(threads.first().corrections.first().text, "De har tre barn.");
    }

    void disputedAndNoLongerDisputed()
    {
        WindowFixture fixture;
        const QString id = note(fixture, "De har två barn.", true);
        fixture.unlock();
        choose(fixture, "Zetter");
        QTRY_VERIFY(fixture.find<QPushButton>("disputeNote_" + id));
        QTest::keyClick(fixture.find<QPushButton>("disputeNote_" + id), Qt::Key_Space);
        QPointer<QDialog> dialog = fixture.find<QDialog>("disputeNoteDialog");
        QVERIFY(dialog);
        for (const char *field : {"disputed_on", "dispute"})
            QVERIFY2(!helpOf(*dialog->findChild<QWidget *>(field)).isEmpty(), field);
        auto *words = dialog->findChild<QPlainTextEdit *>("dispute");
        QTest::keyClicks(words, "Det har vi inte.");
        decide(words);
        QTRY_VERIFY(!dialog);
        QTRY_VERIFY(fixture.find<QLabel>("disputed_" + id));
        QCOMPARE(fixture.find<QLabel>("disputed_" + id)->text(),
                 "The person disputes this since 2026-03-02: Det har vi inte.");
        QTest::keyClick(fixture.find<QPushButton>("disputeNote_" + id), Qt::Key_Space);
        dialog = fixture.find<QDialog>("disputeNoteDialog");
        dialog->findChild<QLineEdit *>("disputed_on")->clear();
        words = dialog->findChild<QPlainTextEdit *>("dispute");
        words->clear();
        decide(words);
        QTRY_VERIFY(!dialog);
        QTRY_VERIFY(!fixture.find<QLabel>("disputed_" + id));
    }

    void changedWhileThatMayBe()
    {
        WindowFixture fixture;
        const QString id = note(fixture, "De har två barn.", false);
        fixture.unlock();
        choose(fixture, "Zetter");
        QTRY_VERIFY(fixture.find<QPushButton>("changeNote_" + id));
        QTest::keyClick(fixture.find<QPushButton>("changeNote_" + id), Qt::Key_Space);
        QPointer<QDialog> dialog = fixture.find<QDialog>("changeNoteDialog");
        QVERIFY(dialog);
        auto *text = dialog->findChild<QPlainTextEdit *>("text");
        QCOMPARE(text->toPlainText(), "De har två barn.");
        text->selectAll();
        QTest::keyClicks(text, "De har tre barn.");
        // It freezes while the dialog is open: nothing is stored, and what was typed stays.
        fixture.clock.advance(qint64(25) * 3'600'000);
        decide(text);
        QTRY_VERIFY(dialog && complains(*dialog));
        QCOMPARE(text->toPlainText(), "De har tre barn.");
        dialog->reject();
        fixture.window->lock();
        QCOMPARE(stored(fixture).first().text, "De har två barn.");
    }

    void aNoteIsKeptThroughALock()
    {
        WindowFixture fixture;
        fixture.unlock();
        QTest::keyClicks(openContact(fixture), "Halvvags");
        fixture.window->lock();
        QVERIFY(stored(fixture).isEmpty());
        const QList<Draft> drafts = draftsIn(fixture);
        QCOMPARE(drafts.size(), 1);
        QCOMPARE(drafts.first().text, "Halvvags");

        fixture.unlock();
        QPushButton *show = nullptr;
        QTRY_VERIFY([&] {
            for (QPushButton *button : fixture.window->findChildren<QPushButton *>()) {
                if (button->text() == "Show")
                    show = button;
            }
            return show != nullptr;
        }());
        QTest::mouseClick(show, Qt::LeftButton);
        QTRY_VERIFY(fixture.find<QDialog>("contactDialog"));
        QPointer<QDialog> dialog = fixture.find<QDialog>("contactDialog");
        auto *text = dialog->findChild<QPlainTextEdit *>("text");
        QCOMPARE(text->toPlainText(), "Halvvags");
        decide(text);
        QTRY_VERIFY(!dialog);
        fixture.window->lock();
        QCOMPARE(stored(fixture).first().text, "Halvvags");
        QVERIFY(draftsIn(fixture).isEmpty());
    }

    void aNoteIsOnTheDiskBeforeACrash()
    {
        WindowFixture fixture;
        fixture.unlock();
        QTest::keyClicks(openContact(fixture), "Halvvags");
        // What lies on the disk at this moment is what a crash or a power loss leaves; none of it can be read there.
        QTemporaryDir copies;
        int tries = 0;
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                const QString folder = copies.filePath(QString::number(++tries));
                if (!QDir().mkpath(folder))
                    return false;
                for (const QString &name : QDir(fixture.folder.path()).entryList({"familjehem*"}, QDir::Files)) {
                    QFile::copy(fixture.folder.filePath(name), folder + '/' + name);
                    QFile copy(folder + '/' + name);
                    if (copy.open(QIODevice::ReadOnly) && copy.readAll().contains("Halvvags"))
                        qFatal("readable in %s", qPrintable(name));
                }
                const QList<Draft> drafts = draftsIn(fixture, folder + "/familjehem.famn");
                return drafts.size() == 1 && drafts.first().text == "Halvvags" &&
                       drafts.first().place.startsWith("contactOf/");
            }(),
            10'000);
    }

    void aCorrectionIsKeptThroughALock()
    {
        WindowFixture fixture;
        const QString id = note(fixture, "De har två barn.", true);
        fixture.unlock();
        choose(fixture, "Zetter");
        QTRY_VERIFY(fixture.find<QPushButton>("correctNote_" + id));
        QTest::keyClick(fixture.find<QPushButton>("correctNote_" + id), Qt::Key_Space);
        auto *typed = fixture.find<QDialog>("correctNoteDialog")->findChild<QPlainTextEdit *>("text");
        QTRY_VERIFY(typed->hasFocus());
        QTest::keyClicks(typed, "Tre");
        fixture.window->lock();
        fixture.unlock();
        QPushButton *show = nullptr;
        QTRY_VERIFY([&] {
            for (QPushButton *button : fixture.window->findChildren<QPushButton *>()) {
                if (button->text() == "Show")
                    show = button;
            }
            return show != nullptr;
        }());
        QTest::mouseClick(show, Qt::LeftButton);
        QTRY_VERIFY(fixture.find<QDialog>("correctNoteDialog"));
        QCOMPARE(fixture.find<QDialog>("correctNoteDialog")->findChild<QPlainTextEdit *>("text")->toPlainText(), "Tre");
    }
};

int main(int argc, char **argv)
{
    return famn::runTest<TestNoteDialogs, QApplication>(argc, argv);
}
#include "tst_NoteDialogs.moc"
