#include "models/base/Text.h"
#include "tests/support/FamnTest.h"
#include "tests/ui/Places.h"
#include "tests/ui/RegisterAccess.h"
#include "ui/editors/Editor.h"
#include "ui/shell/DetailPane.h"
#include "ui/shell/Workspace.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QTableView>

#include <algorithm>

using namespace famn;

namespace {

constexpr QSize screenSize(1280, 720);

/// A family that is called NAME, and everything else in its record that a person can write, too.
void addFamily(WritePath &write, const QString &name)
{
    const auto written = write.run([&](Change &change) -> Result<void> {
        Family family;
        FAMN_ASSIGN(number, change.nextCaseNumber());
        family.caseNumber = number;
        family.displayName = name;
        family.municipality = "0184";
        family.district = family.city = family.address = name;
        FAMN_ASSIGN(stored, change.insert(family));
        Person person;
        person.family = stored.id;
        person.givenName = person.familyName = person.occupation = name;
        FAMN_TRY(change.insert(person));
        Application application;
        application.family = stored.id;
        application.receivedOn = QDate(2026, 2, 9);
        application.channel = Channel::WebForm;
        application.wishedTypes = {AssignmentType::FosterHome};
        application.source = application.message = name;
        FAMN_ASSIGN(applied, change.insert(application));
        ContactEntry contact;
        contact.family = stored.id;
        contact.application = applied.id;
        contact.at = change.now();
        contact.participants = contact.text = name;
        FAMN_TRY(change.insert(contact));
        Task task;
        task.title = name;
        task.owner = change.actor().staff;
        task.due = QDate(2026, 2, 9);
        task.subjectKind = SubjectKind::Family;
        task.subject = stored.id.uuid;
        FAMN_TRY(change.insert(task));
        Unit unit;
        unit.name = name;
        unit.municipality = "0184";
        return change.insert(unit).ok() ? done() : Error{ErrorCode::Internal, "unit", {}, {}};
    });
    if (!written)
        qFatal("%d %s %s", int(written.error().code), qPrintable(written.error().field),
               qPrintable(written.error().arguments.join(' ')));
}

/// What of the widgets below WINDOW cannot be reached, as it lies outside it and nothing scrolls there.
QStringList spilled(const QWidget &window)
{
    QStringList found;
    if (window.minimumSizeHint().width() > screenSize.width() || window.width() > screenSize.width())
        found.append(
            QString("the window, %1 wide, at least %2").arg(window.width()).arg(window.minimumSizeHint().width()));
    // A dialog is as tall as the screen at most, and scrolls; the main window gets what the test gives it.
    if (window.height() > std::max(screenSize.height(), window.screen()->availableGeometry().height()))
        found.append(QString("the window, %1 high").arg(window.height()));
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&window) || widget->isWindow() || widget->window() != &window)
            continue;
        bool scrolls = false;
        for (const QWidget *above = widget->parentWidget(); above && above != &window; above = above->parentWidget())
            scrolls = scrolls || qobject_cast<const QAbstractScrollArea *>(above);
        const QRect place(widget->mapTo(&window, QPoint()), widget->size());
        if (!scrolls && !place.isEmpty() && !window.rect().contains(place))
            found.append(QString("%1 (%2) at %3 to %4")
                             .arg(widget->objectName(), widget->metaObject()->className())
                             .arg(place.left())
                             .arg(place.right()));
    }
    // A pane scrolls up and down only.
    const auto *scroll = window.findChild<QAbstractScrollArea *>("editorScroll");
    if (!scroll || !scroll->isVisible())
        return found;
    for (const QWidget *widget : scroll->viewport()->findChildren<QWidget *>()) {
        const int right = widget->mapTo(scroll->viewport(), QPoint(widget->width(), 0)).x();
        if (widget->isVisible() && right > scroll->viewport()->width())
            found.append(QString("%1 (%2) in the pane to %3 of %4")
                             .arg(widget->objectName(), widget->metaObject()->className())
                             .arg(right)
                             .arg(scroll->viewport()->width()));
    }
    return found;
}

} // namespace

class TestStrangeNames : public FamnTest
{
    Q_OBJECT

    static QString hebrew() { return QString::fromUtf8("שרה כהן"); }
    static QString arabic() { return QString::fromUtf8("سارة 12 (القاهرة)"); }

    static Editor *paneOf(const WindowFixture &fixture, const QString &page, const QString &name)
    {
        choose(fixture, page, name);
        return fixture.window->workspace()->detail().editor();
    }

    static QString saved(const QWidget &editor) { return editor.findChild<QLabel *>("savedText")->text(); }

    static void pasteInto(QWidget *field, const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        field->setFocus();
        QTest::keySequence(field, QKeySequence::SelectAll);
        QTest::keySequence(field, QKeySequence::Paste);
    }

private Q_SLOTS:
    // Offscreen has no window manager to tell sizes to.
    void init() { QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support propagateSizeHints)")); }

    void staysInsideASmallScreen_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("zoom");
        QTest::newRow("one word of 200") << QString(200, 'W') << 100;
        QTest::newRow("one word of 200, large") << QString(200, 'W') << 150;
        QTest::newRow("many words") << QString("Anna-Lena ").repeated(20).trimmed() << 100;
        QTest::newRow("Hebrew of 200") << hebrew().remove(' ').repeated(33) << 100;
        QTest::newRow("ampersands") << QString("&").repeated(200) << 100;
    }

    void staysInsideASmallScreen()
    {
        QFETCH(QString, name);
        QFETCH(int, zoom);
        WindowFixture fixture(false, true, [&](WritePath &write) { addFamily(write, name); });
        fixture.theme.setZoom(zoom);
        fixture.unlock();
        fixture.window->resize(screenSize);
        QStringList found;
        const QString folder = qEnvironmentVariable("FAMN_PICTURES");
        visitAll(fixture, name, name.left(6), [&](const QString &place, QWidget &window) {
            QCoreApplication::processEvents();
            for (const QString &spill : spilled(window))
                found.append(place + ": " + spill);
            if (!folder.isEmpty())
                window.grab().save(QString("%1/%2-%3.png").arg(folder, QTest::currentDataTag(), place));
        });
        // A change gives the name to the undo menu and to what the status line says.
        Editor *editor = paneOf(fixture, "families", name);
        auto *city = editor->findChild<QLineEdit *>("family_city");
        city->setFocus();
        city->setText("Solna");
        QTest::keyClick(city, Qt::Key_Return);
        QTRY_VERIFY(fixture.find<QAction>("actionUndo")->isEnabled());
        QString undo = fixture.find<QAction>("actionUndo")->text();
        undo.replace("&&", "+");
        QVERIFY2(QFontMetrics(fixture.window->font()).horizontalAdvance(undo) < screenSize.width(), qPrintable(undo));
        QCoreApplication::processEvents();
        for (const QString &spill : spilled(*fixture.window))
            found.append("after a change: " + spill);
        QVERIFY2(found.isEmpty(), qPrintable(found.join('\n')));
    }

    void keepsItsNeighboursInOrder_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("Hebrew") << hebrew();
        QTest::newRow("Arabic with digits") << arabic();
    }

    void keepsItsNeighboursInOrder()
    {
        QFETCH(QString, name);
        WindowFixture fixture(false, true, [&](WritePath &write) { addFamily(write, name); });
        fixture.unlock();
        QStringList found;
        int seen = 0;
        const auto check = [&](const QString &place, const QWidget &window) {
            for (QString text : textsOn(window)) {
                text.replace("&lrm;", "");
                if (!text.contains(name))
                    continue;
                ++seen;
                // By itself it has no neighbours.
                // A screen reader is told of two lines at once; it speaks them in order.
                if (text != name && text != name + ' ' + name && text != name + ", " + name &&
                    !text.contains(QChar(0x2068) + name + QChar(0x2069)) &&
                    !text.contains(QChar(0x2068) + name + ' ' + name + QChar(0x2069)))
                    found.append(place + ": " + text);
            }
        };
        visitAll(fixture, name, name.left(3), check);
        Editor *editor = paneOf(fixture, "families", name);
        auto *city = editor->findChild<QLineEdit *>("family_city");
        city->setFocus();
        city->setText("Solna");
        QTest::keyClick(city, Qt::Key_Return);
        QTRY_VERIFY(fixture.find<QAction>("actionUndo")->isEnabled());
        QVERIFY(fixture.find<QAction>("actionUndo")->text().contains(name));
        check("after a change", *fixture.window);
        paneOf(fixture, "applications", name);
        fixture.page("applicationsPage")->findChild<QTableView *>("table")->setFocus();
        fixture.find<QAction>("actionCallNoAnswer")->trigger();
        QTRY_VERIFY(fixture.find<QLabel>("statusDone")->text().contains(name));
        check("after a call", *fixture.window);
        QVERIFY(seen > 10);
        QVERIFY2(found.isEmpty(), qPrintable(found.join('\n')));
    }

    void showsARegisterOfSuchAName()
    {
        WindowFixture fixture;
        const QString path = fixture.folder.filePath(hebrew() + " 2026.famn");
        for (const char *end : {"", "-keys"})
            QVERIFY(QFile::copy(fixture.path + end, path + end));
        fixture.path = path;
        fixture.unlock();
        const QString name = hebrew() + " 2026";
        QVERIFY(fixture.window->windowTitle().startsWith(isolated(name)));
        QVERIFY(fixture.find<QLabel>("statusFile")->text().endsWith(isolated(name)));
        fixture.window->lock();
        QCOMPARE(fixture.find<QLabel>("register")->text(), name);
    }

    void storesNothingInvisible_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("field");
        QTest::newRow("city") << "families"
                              << "family_city";
        QTest::newRow("address") << "families"
                                 << "family_address";
        QTest::newRow("given name") << "families"
                                    << "person1_given_name";
        QTest::newRow("district") << "families"
                                  << "family_district";
        QTest::newRow("message") << "applications"
                                 << "application_message";
    }

    void storesNothingInvisible()
    {
        QFETCH(QString, page);
        QFETCH(QString, field);
        const QString hidden = QString("\u202E") + QChar(0x200b) + QChar(0x061c) + QChar(7) + QChar(0xfeff);
        WindowFixture fixture;
        addAnna(fixture, "Zetter");
        fixture.unlock();
        QWidget *editor = paneOf(fixture, page, "Zetter");
        auto *control = editor->findChild<QWidget *>(field);
        QVERIFY2(control, qPrintable(field));
        const auto shown = [&] {
            const auto *line = qobject_cast<QLineEdit *>(control);
            return line ? line->text() : qobject_cast<QPlainTextEdit *>(control)->toPlainText();
        };
        pasteInto(control, "Anna" + hidden + "karin");
        control->clearFocus();
        QTRY_VERIFY2(saved(*editor).startsWith("Saved"), qPrintable(saved(*editor)));
        // As it is stored.
        QTRY_COMPARE(shown(), "Annakarin");
        // Once more, now that it makes no difference to what is stored.
        pasteInto(control, hidden + "Annakarin" + hidden);
        control->clearFocus();
        QTRY_COMPARE(shown(), "Annakarin");
        QVERIFY2(saved(*editor).startsWith("Saved"), qPrintable(saved(*editor)));
    }

    void findsWhatIsTypedWithInvisibleCharacters()
    {
        WindowFixture fixture;
        fixture.unlock();
        fixture.show("families");
        const QString typed = QString("Z") + QChar(0x200b) + "ett" + QChar(0x202e) + "er";
        auto *filter = fixture.page("familiesPage")->findChild<QLineEdit *>("filterText");
        pasteInto(filter, typed);
        const auto *table = fixture.page("familiesPage")->findChild<QTableView *>("table");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 0).data().toString(), "Zetter");
        QTest::keyClick(filter, Qt::Key_Escape);

        fixture.find<QAction>("actionPalette")->trigger();
        auto *input = fixture.find<QLineEdit>("paletteInput");
        pasteInto(input, typed);
        const auto *list = fixture.find<QAbstractItemView>("paletteList");
        QTRY_VERIFY(!list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, "Zetter").isEmpty());
    }

    void registersACallerOfInvisibleName()
    {
        WindowFixture fixture;
        fixture.unlock();
        fixture.find<QAction>("actionNewApplication")->trigger();
        auto *dialog = fixture.find<QDialog>("newApplicationDialog");
        QVERIFY(dialog);
        pasteInto(dialog->findChild<QLineEdit *>("name"), QString("\u202E\u200B"));
        QTest::mouseClick(dialog->findChild<QPushButton *>("verb"), Qt::LeftButton);
        // A name that nobody sees is none.
        auto *message = dialog->findChild<QWidget *>("nameMessage");
        QTRY_VERIFY(message->isVisible());
        QVERIFY(dialog->isVisible());
    }

    void passphrasesAreNotCleaned()
    {
        // Whoever chose one with such a character could never open the register again.
        WindowFixture fixture;
        fixture.window->choose(fixture.path);
        auto *field = fixture.find<QLineEdit>("passphrase");
        pasteInto(field, QString::fromUtf16(WindowFixture::passphrase) + QChar(0x200b));
        QTest::keyClick(field, Qt::Key_Return);
        auto *message = fixture.find<QLabel>("message");
        QTRY_VERIFY2(message->text().contains("passphrase"), qPrintable(message->text()));
        QVERIFY(!fixture.window->isUnlocked());
    }
};

int main(int argc, char **argv)
{
    return famn::runTest<TestStrangeNames, QApplication>(argc, argv);
}
#include "tst_StrangeNames.moc"
