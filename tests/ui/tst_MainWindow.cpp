#include "models/services/Sentences.h"
#include "models/tables/TableModel.h"
#include "tests/support/FamnTest.h"
#include "tests/ui/WindowFixture.h"
#include "ui/shell/TrainingFrame.h"
#include "ui/shell/Workspace.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolTip>

using namespace famn;

namespace {

/// Puts every text in brackets: what has none was not said through a translator, or not said anew.
class Brackets final : public QTranslator
{
public:
    QString translate(const char * /*context*/, const char *text, const char * /*comment*/, int /*n*/) const override
    {
        return QString::fromUtf8(text).prepend("[[").append("]]");
    }
    bool isEmpty() const override { return false; }
};

/// Every text that a screen reader finds below ELEMENT.
void collect(QAccessibleInterface *element, QStringList &texts, int depth = 0)
{
    if (!element || !element->isValid() || depth > 20)
        return;
    for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        texts << element->text(kind);
    for (int i = 0; i < element->childCount(); ++i)
        collect(element->child(i), texts, depth + 1);
}

QStringList names(const QTableView &table)
{
    QStringList texts;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        texts << table.model()->index(row, 0).data().toString();
    return texts;
}

} // namespace

class TestMainWindow : public FamnTest
{
    Q_OBJECT

    static QTableView *table(const WindowFixture &fixture, const QString &page = "applicationsPage")
    {
        return fixture.page(page)->findChild<QTableView *>("table");
    }

private Q_SLOTS:
    void wrongThenRightPassphrase()
    {
        WindowFixture fixture;
        fixture.interaction.paths << fixture.path;
        auto *unlock = fixture.find<QPushButton>("unlockButton");
        auto *message = fixture.find<QLabel>("message");
        QVERIFY(!unlock->isVisible());
        QTest::mouseClick(fixture.find<QPushButton>("openButton"), Qt::LeftButton);
        QCOMPARE(fixture.interaction.asked, 1);
        QVERIFY(unlock->isVisible());
        QVERIFY(!message->isVisible());

        QSignalSpy refused(fixture.window.get(), &MainWindow::refused);
        fixture.type("fel fras hela dagen");
        // The derivation runs aside: the window is back at once, and takes no second try meanwhile.
        QVERIFY(!unlock->isEnabled());
        QCOMPARE(refused.size(), 0);
        QTRY_COMPARE(refused.size(), 1);
        const QString sentenceSaid = sentence({ErrorCode::WrongPassphrase, {}, {}, {}});
        QVERIFY2(message->text().startsWith(sentenceSaid), qPrintable(message->text()));
        QVERIFY(message->text().size() > sentenceSaid.size());
        QVERIFY(!unlock->isEnabled());
        // Return does nothing while it waits.
        fixture.type(QString::fromUtf16(WindowFixture::passphrase));
        QVERIFY(!fixture.window->isUnlocked());
        QTRY_VERIFY(unlock->isEnabled());

        fixture.type(QString::fromUtf16(WindowFixture::passphrase));
        QVERIFY(!fixture.window->isUnlocked());
        QTRY_VERIFY(fixture.window->isUnlocked());
        QVERIFY(fixture.find<QLineEdit>("passphrase")->text().isEmpty());
        QVERIFY(!fixture.find<TrainingFrame>("trainingFrame")->training());
    }

    void waitsGrow()
    {
        FakeClock clock;
        WindowFixture fixture;
        Unlocker unlocker(fixture.folder.filePath("tries.ini"), clock, std::chrono::milliseconds(2));
        QSignalSpy finished(&unlocker, &Unlocker::finished);
        qint64 before = 0;
        for (int i = 0; i < 3; ++i) {
            QByteArray phrase("wrong");
            unlocker.start(fixture.path, SecretBytes::take(phrase), {});
            QVERIFY(unlocker.busy());
            QTRY_COMPARE(finished.size(), i + 1);
            QCOMPARE(unlocker.take().error().code, ErrorCode::WrongPassphrase);
            QVERIFY(unlocker.lastWait().count() > before);
            before = unlocker.lastWait().count();
            QTRY_VERIFY(!unlocker.waiting());
        }
        QCOMPARE(before, 8);
    }

    void damageIsCalledDamage()
    {
        WindowFixture fixture;
        {
            QFile file(fixture.path);
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.seek(64));
            QCOMPARE(file.write("damage"), 6);
        }
        QSignalSpy refused(fixture.window.get(), &MainWindow::refused);
        fixture.window->choose(fixture.path);
        fixture.type(QString::fromUtf16(WindowFixture::passphrase));
        QTRY_COMPARE(refused.size(), 1);
        const auto error = refused.first().first().value<Error>();
        QCOMPARE(error.code, ErrorCode::RegisterDamaged);
        QCOMPARE(fixture.find<QLabel>("message")->text(), sentence(error));
        // No wait: nobody guessed.
        QVERIFY(fixture.find<QPushButton>("unlockButton")->isEnabled());
        QVERIFY(fixture.find<QPushButton>("restoreButton")->isVisible());
    }

    void aFileThatIsNoRegister()
    {
        WindowFixture fixture;
        const QString path = fixture.folder.filePath("text.famn");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a register\n");
        file.close();
        fixture.window->choose(path);
        QVERIFY(fixture.find<QLabel>("message")->isVisible());
        QVERIFY(!fixture.find<QLineEdit>("passphrase")->isVisible());
        QVERIFY(!fixture.find<QPushButton>("unlockButton")->isVisible());
        QVERIFY(fixture.find<QPushButton>("restoreButton")->isVisible());
        // And back to a good one.
        fixture.window->choose(fixture.path);
        QVERIFY(!fixture.find<QPushButton>("restoreButton")->isVisible());
        fixture.unlock();
        QVERIFY(fixture.window->isUnlocked());
    }

    void capsLockIsHinted_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Qt::KeyboardModifier>("modifier");
        QTest::addColumn<bool>("hinted");
        QTest::newRow("small") << "a" << Qt::NoModifier << false;
        QTest::newRow("capital with shift") << "A" << Qt::ShiftModifier << false;
        QTest::newRow("capital without shift") << "A" << Qt::NoModifier << true;
        QTest::newRow("small with shift") << "ö" << Qt::ShiftModifier << true;
        QTest::newRow("digit") << "1" << Qt::NoModifier << false;
    }

    void capsLockIsHinted()
    {
        QFETCH(QString, typed);
        QFETCH(Qt::KeyboardModifier, modifier);
        QFETCH(bool, hinted);
        WindowFixture fixture;
        fixture.window->choose(fixture.path);
        QKeyEvent press(QEvent::KeyPress, 0, modifier, typed);
        QApplication::sendEvent(fixture.find<QLineEdit>("passphrase"), &press);
        QCOMPARE(fixture.find<QLabel>("capsLockHint")->isVisible(), hinted);
    }

    void passphraseIsShownOnRequest()
    {
        WindowFixture fixture;
        fixture.window->choose(fixture.path);
        auto *field = fixture.find<QLineEdit>("passphrase");
        auto *show = fixture.find<QPushButton>("showPassphrase");
        const QString before = show->accessibleName();
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QTest::keyClick(show, Qt::Key_Space);
        QCOMPARE(field->echoMode(), QLineEdit::Normal);
        QVERIFY(show->accessibleName() != before);
        fixture.unlock();
        // Not the next time.
        QCOMPARE(field->echoMode(), QLineEdit::Password);
    }

    void listsAndMasks()
    {
        WindowFixture fixture;
        fixture.unlock();
        QTableView *applications = table(fixture);
        QCOMPARE(names(*applications), (QStringList{"<b>Ek</b>", "Zetter", "Öberg", "Protected"}));
        fixture.show("families");
        QTableView *families = table(fixture, "familiesPage");
        QVERIFY(families->isVisible());
        QCOMPARE(names(*families), (QStringList{"<b>Ek</b>", "Zetter", "Öberg", "Protected"}));
        QVERIFY(families->model()->index(3, 0).data(Qt::ToolTipRole).toString().contains("Protected"));
        QCOMPARE(fixture.find<QLabel>("statusUser")->text(), "User: Karin");
        QVERIFY(fixture.find<QLabel>("statusFile")->text().contains("familjehem"));
        QVERIFY(fixture.find<QLabel>("statusRows")->text().contains("4 of 4"));
        families->selectAll();
        QVERIFY(fixture.find<QLabel>("statusRows")->text().contains("4 marked"));

        // Nothing that a screen reader, a tool tip or a picture gets tells of the protected family.
        QStringList texts;
        collect(QAccessible::queryAccessibleInterface(fixture.window.get()), texts);
        QVERIFY(texts.contains("Zetter"));
        QVERIFY(texts.contains("Protected"));
        for (const QString &text : texts)
            QVERIFY2(!text.contains(WindowFixture::canary) && !text.contains("Kiruna"), qPrintable(text));
    }

    void cutTextIsShownInFull()
    {
        WindowFixture fixture;
        fixture.unlock();
        QTableView *applications = table(fixture);
        applications->setColumnWidth(0, 30);
        const QModelIndex cell = applications->model()->index(0, 0);
        QCOMPARE(cell.data().toString(), "<b>Ek</b>");
        const QPoint at = applications->visualRect(cell).center();
        QHelpEvent help(QEvent::ToolTip, at, applications->viewport()->mapToGlobal(at));
        QTest::ignoreMessage(QtWarningMsg, "This plugin does not support raise()");
        QApplication::sendEvent(applications->viewport(), &help);
        // Escaped, not bold.
        QCOMPARE(QToolTip::text(), "<qt>&lt;b&gt;Ek&lt;/b&gt;</qt>");
        QToolTip::hideText();
    }

    void filters()
    {
        WindowFixture fixture;
        fixture.unlock();
        QWidget *page = fixture.page("applicationsPage");
        QTableView *applications = table(fixture);
        auto *text = page->findChild<QLineEdit *>("filterText");
        auto *clear = fixture.find<QAction>("actionClearFilter");
        // At first those that ended are left out.
        QCOMPARE(page->findChild<QComboBox *>("filter_stage")->currentText(), "Not ended");
        QVERIFY(clear->isEnabled());
        clear->trigger();
        QVERIFY(!clear->isEnabled());
        applications->selectRow(1);

        QTest::keyClick(fixture.window.get(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(text->hasFocus());
        QTest::keyClicks(text, "zet");
        QCOMPARE(names(*applications), QStringList{"Zetter"});
        QVERIFY(clear->isEnabled());
        // What was selected stays so.
        QVERIFY(fixture.find<QLabel>("statusRows")->text().contains("1 marked"));
        text->setText(WindowFixture::canary);
        QCOMPARE(applications->model()->rowCount(), 0);
        QVERIFY(page->findChild<QWidget *>("empty")->isVisible());
        QTest::keyClick(fixture.window.get(), Qt::Key_Escape);
        QTRY_COMPARE(applications->model()->rowCount(), 4);
        QVERIFY(text->text().isEmpty());
        QVERIFY(applications->isVisible());

        auto *stage = page->findChild<QComboBox *>("filter_stage");
        stage->setCurrentIndex(stage->findData("kontaktad"));
        QCOMPARE(names(*applications), QStringList{"Zetter"});
        // Pages keep their own.
        fixture.find<QAction>("actionPage_families")->trigger();
        QVERIFY(!clear->isEnabled());
        fixture.find<QAction>("actionPage_applications")->trigger();
        QVERIFY(clear->isEnabled());
        stage->setCurrentIndex(stage->findData("avslutad"));
        QTest::mouseClick(page->findChild<QPushButton *>("clearFilter"), Qt::LeftButton);
        QCOMPARE(applications->model()->rowCount(), 4);
        QCOMPARE(stage->currentIndex(), 0);
    }

    void theWheelChangesNothingByAccident()
    {
        WindowFixture fixture;
        fixture.unlock();
        auto *stage = fixture.page("applicationsPage")->findChild<QComboBox *>("filter_stage");
        QWheelEvent wheel(QPointF(5, 5), stage->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        const int before = stage->currentIndex();
        QApplication::sendEvent(stage, &wheel);
        QCOMPARE(stage->currentIndex(), before);
    }

    void sortsByMenu()
    {
        WindowFixture fixture;
        fixture.unlock();
        QTableView *applications = table(fixture);
        auto *menu = fixture.find<QMenu>("menuSort");
        const auto sort = [&] {
            Q_EMIT menu->aboutToShow();
            auto *action = menu->findChild<QAction *>("sort_family");
            QVERIFY(action);
            action->trigger();
        };
        sort();
        QCOMPARE(names(*applications), (QStringList{"<b>Ek</b>", "Zetter", "Öberg", "Protected"}));
        sort();
        QCOMPARE(names(*applications), (QStringList{"Öberg", "Zetter", "<b>Ek</b>", "Protected"}));
    }

    void keysChangePages()
    {
        WindowFixture fixture;
        fixture.unlock();
        QTest::keyClick(fixture.window.get(), Qt::Key_3, Qt::ControlModifier);
        QTRY_VERIFY(fixture.page("familiesPage")->isVisible());
        auto *rail = fixture.find<QListWidget>("rail");
        const auto entry = [rail] { return rail->currentItem()->data(Qt::UserRole).toString(); };
        QCOMPARE(entry(), QString("families"));
        QTest::keyClick(fixture.window.get(), Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(fixture.page("applicationsPage")->isVisible());
        rail->setFocus();
        QTest::keyClick(rail, Qt::Key_Down);
        QVERIFY(entry() != "applications");
        QVERIFY(fixture.page(entry() + "Page")->isVisible());
        // As a screen reader does it.
        rail->selectionModel()->select(rail->model()->index(0, 0), QItemSelectionModel::ClearAndSelect);
        QTRY_COMPARE(entry(), QString("desk"));
        QVERIFY(fixture.page("deskPage")->isVisible());
    }

    void lockDestroysEverything_data()
    {
        QTest::addColumn<bool>("byButton");
        QTest::newRow("key") << false;
        QTest::newRow("button") << true;
    }

    void lockDestroysEverything()
    {
        QFETCH(bool, byButton);
        WindowFixture fixture;
        fixture.unlock();
        const QPointer<Workspace> workspace = fixture.find<Workspace>("workspace");
        const QPointer<QAbstractItemModel> model = table(fixture)->model();
        QVERIFY(workspace && model);
        const QPointer<QPushButton> button = fixture.find<QPushButton>("lockButton");
        if (byButton)
            QTest::mouseClick(button, Qt::LeftButton);
        else
            QTest::keyClick(fixture.window.get(), Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(!fixture.window->isUnlocked());
        QVERIFY(!workspace && !model && !button);
        QVERIFY(fixture.window->findChildren<QTableView *>().isEmpty());
        QVERIFY(!fixture.find<QAction>("actionLock"));
        QVERIFY(!fixture.find<QAction>("actionPage_families"));
        QStringList texts;
        collect(QAccessible::queryAccessibleInterface(fixture.window.get()), texts);
        QVERIFY(!texts.contains("Zetter"));
        // The file is let go: somebody else could open it, and so can this window.
        fixture.unlock();
        QVERIFY(fixture.window->isUnlocked());
    }

    void anotherRegisterLocksThisOne()
    {
        WindowFixture fixture;
        fixture.unlock();
        WindowFixture other(true);
        fixture.interaction.paths << other.path;
        fixture.find<QAction>("actionOpen")->trigger();
        QVERIFY(!fixture.window->isUnlocked());
        // That one is for training and says so before it is open.
        QVERIFY(fixture.find<TrainingFrame>("trainingFrame")->training());
        QVERIFY(fixture.window->windowTitle().contains("TRAINING"));
        fixture.window->choose(fixture.path);
        QVERIFY(!fixture.find<TrainingFrame>("trainingFrame")->training());
    }

    void trainingIsFramed()
    {
        WindowFixture fixture(true);
        fixture.unlock();
        auto *frame = fixture.find<TrainingFrame>("trainingFrame");
        QVERIFY(frame->training());
        QVERIFY(!frame->accessibleName().isEmpty());
        const QColor edge = frame->grab().toImage().pixelColor(1, frame->height() / 2);
        QCOMPARE(edge, fixture.theme.tokens().training);
    }

    void emptyRegisterSaysWhy()
    {
        WindowFixture fixture(false, false);
        fixture.unlock();
        for (const QString id : {"applications", "families"}) {
            fixture.show(id);
            const QString name = id + "Page";
            QWidget *page = fixture.page(name);
            QVERIFY(!table(fixture, name)->isVisibleTo(page));
            QVERIFY(page->findChild<QLabel *>("emptyTitle")->text().contains("yet"));
            QVERIFY(!page->findChild<QLabel *>("emptyLine")->text().isEmpty());
            QVERIFY(!page->findChild<QPushButton *>("clearFilter")->isVisibleTo(page));
        }
    }

    void everyControlHasAName()
    {
        WindowFixture fixture;
        fixture.window->choose(fixture.path);
        const auto check = [&] {
            for (const QWidget *widget : fixture.window->findChildren<QWidget *>()) {
                if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                    continue;
                auto *element = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
                QVERIFY2(element && !element->text(QAccessible::Name).isEmpty(),
                         qPrintable(widget->objectName() + " " + widget->metaObject()->className()));
                QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            }
        };
        check();
        fixture.unlock();
        check();
    }

    void tabReachesEverything()
    {
        WindowFixture fixture;
        fixture.unlock();
        QSet<QString> reached;
        for (int i = 0; i < 20; ++i) {
            QTest::keyClick(fixture.window->focusWidget() ? fixture.window->focusWidget() : fixture.window.get(),
                            Qt::Key_Tab);
            if (fixture.window->focusWidget())
                reached << fixture.window->focusWidget()->objectName();
        }
        for (const QString name :
             {"rail", "filterText", "filter_stage", "filter_type", "filter_municipality", "table", "lockButton"})
            QVERIFY2(reached.contains(name), qPrintable(name));
    }

    void everyTextFollowsTheLanguage()
    {
        WindowFixture fixture(true);
        fixture.unlock();
        fixture.page("applicationsPage")->findChild<QLineEdit *>("filterText")->setText("zet");
        Brackets brackets;
        QVERIFY(QCoreApplication::installTranslator(&brackets));
        QCoreApplication::sendPostedEvents();
        const QStringList untranslated{"Famn", "Svenska", "English", "Famn " FAMN_VERSION, "familjehem"};
        const auto said = [&](const QString &text, const QString &where) {
            if (!text.isEmpty() && !untranslated.contains(text))
                QVERIFY2(text.contains("[["), qPrintable(where + ": " + text));
        };
        // What the pane shows of a record is in no language.
        const QStringList values{"recordTitle", "recordLine", "familyFacts"};
        const QRegularExpression number("^[0-9]*$");
        for (const QLabel *label : fixture.window->findChildren<QLabel *>()) {
            if (!values.contains(label->objectName()) && !number.match(label->text()).hasMatch())
                said(label->text(), label->objectName());
        }
        for (const QPushButton *button : fixture.window->findChildren<QPushButton *>()) {
            said(button->text(), button->objectName());
            said(button->accessibleName(), button->objectName());
        }
        for (const QAction *action : fixture.window->findChildren<QAction *>())
            said(action->text(), action->objectName());
        for (const QLineEdit *field : fixture.window->findChildren<QLineEdit *>()) {
            said(field->placeholderText(), field->objectName());
            said(field->accessibleName(), field->objectName());
        }
        for (const QComboBox *box : fixture.window->findChildren<QComboBox *>()) {
            said(box->accessibleName(), box->objectName());
            if (box->objectName().startsWith("filter_"))
                said(box->itemText(0), box->objectName());
        }
        for (const QTableView *view : fixture.window->findChildren<QTableView *>()) {
            said(view->accessibleName(), "table");
            for (int column = 0; column < view->model()->columnCount(); ++column)
                said(view->model()->headerData(column, Qt::Horizontal).toString(), "header");
        }
        const auto *rail = fixture.find<QListWidget>("rail");
        for (int row = 0; row < rail->count(); ++row)
            said(rail->item(row)->text(), "rail");
        said(fixture.window->windowTitle(), "title");
        said(fixture.find<QWidget>("trainingFrame")->accessibleName(), "trainingFrame");
        // The filter and its rows are as they were.
        QCOMPARE(names(*table(fixture)), QStringList{"Zetter"});
        QCoreApplication::removeTranslator(&brackets);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(fixture.page("applicationsPage")->findChild<QLabel *>("pageTitle")->text(), "Applications");
    }

    void languageMenu()
    {
        WindowFixture fixture;
        fixture.language.use("en");
        fixture.find<QAction>("actionLanguage_sv")->trigger();
        QCOMPARE(fixture.language.code(), "sv");
        QCOMPARE(QLocale().language(), QLocale::Swedish);
        QTRY_VERIFY(fixture.find<QAction>("actionLanguage_sv")->isChecked());
        QTest::mouseClick(fixture.find<QPushButton>("language_en"), Qt::LeftButton);
        QCOMPARE(fixture.language.code(), "en");
        QTRY_VERIFY(fixture.find<QAction>("actionLanguage_en")->isChecked());
    }

    void looks()
    {
        QCOMPARE(Theme::lookOf(QPalette(QColor(0xEFEFEFU))), Look::Light);
        QCOMPARE(Theme::lookOf(QPalette(QColor(0x2A2E32U))), Look::Dark);
        QPalette contrast;
        contrast.setColor(QPalette::Window, Qt::black);
        contrast.setColor(QPalette::WindowText, Qt::white);
        QCOMPARE(Theme::lookOf(contrast), Look::HighContrast);

        WindowFixture fixture;
        fixture.unlock();
        QWidget *page = fixture.page("applicationsPage");
        for (const auto &[action, look] :
             {std::pair("actionLook_dark", Look::Dark), std::pair("actionLook_contrast", Look::HighContrast),
              std::pair("actionLook_light", Look::Light)}) {
            fixture.find<QAction>(action)->trigger();
            QCOMPARE(fixture.theme.look(), look);
            QCOMPARE(page->grab().toImage().pixelColor(2, 2), fixture.theme.tokens().window);
            QCOMPARE(QApplication::palette().color(QPalette::Base), fixture.theme.tokens().base);
        }
    }

    /// WCAG 2 contrast of what is read on what.
    void contrast()
    {
        const auto luminance = [](const QColor &color) {
            const auto part = [](double value) {
                return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
            };
            return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
        };
        const auto ratio = [&](const QColor &a, const QColor &b) {
            const double first = luminance(a) + 0.05;
            const double second = luminance(b) + 0.05;
            return std::max(first, second) / std::min(first, second);
        };
        Theme theme;
        for (const Look look : {Look::Light, Look::Dark, Look::HighContrast}) {
            theme.choose(look);
            const Tokens &t = theme.tokens();
            const std::pair<QColor, QColor> texts[] = {
                {t.text, t.window},
                {t.text, t.base},
                {t.text, t.rail},
                {t.text, t.alt},
                {t.muted, t.window},
                {t.muted, t.base},
                {t.muted, t.alt},
                {t.accent, t.window},
                {t.accent, t.base},
                {t.onAccent, t.accent},
                {t.onAccent, t.hover},
                {t.selText, t.sel},
                {t.selMuted, t.sel},
                {t.late, t.base},
                {t.warn, t.warnTint},
                {t.onTraining, t.training},
                {t.onProtectedBar, t.protectedBar},
            };
            for (const auto &[ink, ground] : texts)
                QVERIFY2(ratio(ink, ground) >= 4.5, qPrintable(ink.name() + " on " + ground.name()));
            for (const QColor &ground : {t.window, t.base, t.rail}) {
                QVERIFY(ratio(t.focus, ground) >= 3);
                QVERIFY(ratio(t.border, ground) >= 3);
            }
        }
    }

    void smallWindow()
    {
        WindowFixture fixture;
        fixture.unlock();
        fixture.window->resize(fixture.window->minimumSize());
        QCoreApplication::sendPostedEvents();
        const QRect inside = fixture.window->rect();
        for (const QString name : {"filterText", "filter_municipality", "table", "lockButton"}) {
            const QWidget *widget = fixture.find<QWidget>(name);
            const QRect place(widget->mapTo(fixture.window.get(), QPoint()), widget->size());
            QVERIFY2(inside.contains(place), qPrintable(name));
        }
    }
};

int main(int argc, char **argv)
{
    return famn::runTest<TestMainWindow, QApplication>(argc, argv);
}
#include "tst_MainWindow.moc"
