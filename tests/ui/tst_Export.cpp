#include "models/services/import/CsvReader.h"
#include "models/tables/TableModel.h"
#include "tests/support/FamnTest.h"
#include "tests/ui/RegisterAccess.h"
#include "ui/dialogs/export/ListExport.h"
#include "ui/style/DialogFrame.h"
#include "ui/style/Messages.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>

using namespace famn;

namespace {

QTableView *table(const WindowFixture &fixture)
{
    return fixture.page("applicationsPage")->findChild<QTableView *>("table");
}

DialogFrame *opened(const WindowFixture &fixture)
{
    // Back from the dialog before.
    fixture.window->activateWindow();
    if (!QTest::qWaitForWindowActive(fixture.window.get()))
        qFatal("no active window");
    QTest::keyClick(table(fixture), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    return fixture.find<DialogFrame>("exportDialog");
}

void exportTo(WindowFixture &fixture, const QString &path)
{
    DialogFrame *dialog = opened(fixture);
    QVERIFY(dialog);
    fixture.interaction.paths << path;
    dialog->verb()->click();
    QTRY_COMPARE(fixture.find<DialogFrame>("exportDialog"), nullptr);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What the register's journal tells of exports, latest first, with what was noted of them.
QList<std::pair<JournalEntry, QList<FieldChange>>> exportsIn(const WindowFixture &fixture)
{
    QList<std::pair<JournalEntry, QList<FieldChange>>> found;
    inRegister(fixture, [&](const OpenRegister &open) {
        JournalFilter filter;
        filter.action = JournalAction::Export;
        const auto entries = JournalReader(open.reg->writer()).select(filter);
        if (!entries)
            qFatal("no journal");
        for (const JournalEntry &entry : *entries) {
            const auto bytes =
                open.reg->writer().scalar("SELECT payload FROM journal_payload WHERE seq = ?", {entry.seq});
            const auto payload = JournalPayload::decode(bytes->toByteArray());
            found.append({entry, payload ? payload->changes : QList<FieldChange>()});
        }
    });
    return found;
}

void lock(const WindowFixture &fixture)
{
    fixture.find<QAction>("actionLock")->trigger();
    QTRY_VERIFY(!fixture.window->isUnlocked());
}

void nameThemOddly(WritePath &write)
{
    const auto ran = write.run([](Change &change) -> Result<void> {
        for (const QString name : {"=HYPERLINK(\"mailto:x\")", "@Ask; och \"Ek\""}) {
            Family family;
            FAMN_ASSIGN(number, change.nextCaseNumber());
            family.caseNumber = number;
            family.displayName = name;
            FAMN_ASSIGN(stored, change.insert(family));
            Application application;
            application.family = stored.id;
            application.receivedOn = QDate(2026, 1, 9);
            application.channel = Channel::Event;
            application.wishedTypes = {AssignmentType::FosterHome};
            FAMN_TRY(change.insert(application));
        }
        return done();
    });
    if (!ran)
        qFatal("%s", qPrintable(ran.error().field));
}

/// Takes its time over one of its rows.
class SlowModel : public QStandardItemModel
{
public:
    using QStandardItemModel::QStandardItemModel;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (index.row() == 100 && role == Qt::DisplayRole)
            QTest::qSleep(50);
        return QStandardItemModel::data(index, role);
    }
};

} // namespace

class TestExport : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression("^(?!This plugin does not support )")); }

    void writesWhatTheListShows()
    {
        WindowFixture fixture;
        fixture.unlock();
        auto *model = qobject_cast<TableModel *>(table(fixture)->model());
        auto *stage = fixture.page("applicationsPage")->findChild<QComboBox *>("filter_stage");
        stage->setCurrentIndex(stage->findData("ny"));
        QTRY_COMPARE(model->rowCount(), 3);
        auto *columns = fixture.find<QMenu>("menuColumns");
        columns->aboutToShow();
        columns->findChild<QAction *>("column_district")->trigger();
        const QString path = fixture.folder.filePath("ut.csv");
        exportTo(fixture, path);
        const QByteArray csv = contentOf(path);
        QVERIFY(csv.startsWith("\xef\xbb\xbf"
                               "Applicants;"));
        QVERIFY(!csv.contains("District"));
        QVERIFY(!csv.contains(WindowFixture::canary));
        const auto reader = CsvReader::open(path);
        QVERIFY(reader.ok());
        const QList<QByteArray> lines = csv.split('\n');
        QCOMPARE(lines.size(), 5);
        QVERIFY(lines.at(1).startsWith("<b>Ek</b>;"));
        QVERIFY(lines.at(2).startsWith("Öberg;"));
        QVERIFY(lines.at(3).startsWith("Protected;"));
        QCOMPARE(QFile(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QTRY_COMPARE(fixture.find<QLabel>("statusDone")->text(), QString("3 row(s) exported as ut.csv, no. 1."));
        QCOMPARE(fixture.preferences.exportFolder(), QFileInfo(path).absolutePath());
        lock(fixture);
        const auto exports = exportsIn(fixture);
        QCOMPARE(exports.size(), 1);
        QCOMPARE(exports.first().first.kind, "application");
        QVERIFY(exports.first().first.record.isNull());
        QCOMPARE(exports.first().second,
                 (QList<FieldChange>{{"export_number", {}, qlonglong(1)}, {"rows", {}, qlonglong(3)}}));
    }

    void onlyTheMarkedOnesWhenThereAreSeveral()
    {
        WindowFixture fixture;
        fixture.unlock();
        QTableView *view = table(fixture);
        view->selectRow(1);
        const QString path = fixture.folder.filePath("ut.csv");
        exportTo(fixture, path);
        QCOMPARE(contentOf(path).count("\r\n"), 5);
        // From the bottom up; they stand in the order of the list all the same.
        QItemSelection rows(view->model()->index(2, 0), view->model()->index(2, 0));
        rows.select(view->model()->index(0, 0), view->model()->index(0, 0));
        view->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        exportTo(fixture, path);
        const QList<QByteArray> lines = contentOf(path).split('\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines.at(1).startsWith("<b>Ek</b>;"));
        QVERIFY(lines.at(2).startsWith("Öberg;"));
        lock(fixture);
        const auto exports = exportsIn(fixture);
        QCOMPARE(exports.size(), 2);
        QCOMPARE(exports.first().second.first().after.toLongLong(), 2);
    }

    void formulasAreNeutralAndTheFormIsRemembered()
    {
        WindowFixture fixture(false, true, nameThemOddly);
        fixture.unlock();
        const QString path = fixture.folder.filePath("ut.csv");
        DialogFrame *dialog = opened(fixture);
        QVERIFY(dialog);
        dialog->findChild<QComboBox *>("exportForm")->setCurrentIndex(1);
        fixture.interaction.paths << path;
        dialog->verb()->click();
        QTRY_COMPARE(fixture.find<DialogFrame>("exportDialog"), nullptr);
        const QByteArray csv = contentOf(path);
        QVERIFY(csv.startsWith("Applicants,"));
        QVERIFY2(csv.contains("\"'=HYPERLINK(\"\"mailto:x\"\")\","), csv.constData());
        QVERIFY2(csv.contains("\"'@Ask; och \"\"Ek\"\"\","), csv.constData());
        dialog = opened(fixture);
        QTRY_COMPARE(dialog->findChild<QComboBox *>("exportForm")->currentIndex(), 1);
        QVERIFY(dialog->findChild<InlineMessage *>("exportWarning")->text().contains("outside the encryption"));
    }

    void whatCannotBeWrittenIsSaidAndNothingIsLeft()
    {
        WindowFixture fixture;
        fixture.unlock();
        DialogFrame *dialog = opened(fixture);
        fixture.interaction.paths << fixture.folder.filePath("gone/ut.csv");
        dialog->verb()->click();
        auto *message = dialog->findChild<InlineMessage *>("exportMessage");
        QTRY_VERIFY(message->isVisible());
        QVERIFY(dialog->verb()->isEnabled());
        QVERIFY(!QFile::exists(fixture.folder.filePath("gone")));
        dialog->reject();
        QTRY_COMPARE(fixture.find<DialogFrame>("exportDialog"), nullptr);
        lock(fixture);
        // What may have left the program keeps its number.
        QCOMPARE(exportsIn(fixture).size(), 1);
    }

    void whereThereIsNoListItIsGrey()
    {
        WindowFixture fixture;
        fixture.unlock();
        fixture.show("pipeline");
        QVERIFY(!fixture.find<QAction>("actionExport")->isEnabled());
        QVERIFY(!fixture.find<QAction>("actionExport")->toolTip().isEmpty());
        fixture.show("families");
        QVERIFY(fixture.find<QAction>("actionExport")->isEnabled());
    }

    void aListThatChangesIsWrittenAnew()
    {
        constexpr int many = 2'000;
        // However quick the computer is, the rows do not go out all at once.
        SlowModel model(many, 2);
        const auto rows = [&model] {
            QList<int> all;
            for (int row = 0; row < model.rowCount(); ++row)
                all.append(row);
            return all;
        };
        ListExport run({&model, {1, 0}, rows}, CsvForm::Plain, nullptr);
        QSignalSpy finished(&run, &ListExport::finished);
        bool appended = false;
        connect(&run, &ListExport::progressed, &model, [&](qint64 done, qint64 total) {
            QVERIFY(done < total || appended);
            if (!std::exchange(appended, true))
                model.appendRow(QList<QStandardItem *>{new QStandardItem("sist")});
        });
        run.start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.first().at(1).toLongLong(), many + 1);
        const QByteArray csv = finished.first().at(0).toByteArray();
        QCOMPARE(csv.count("\r\n"), many + 2);
        QVERIFY(csv.endsWith(",sist\r\n"));
    }

    void anExportCanBeStopped()
    {
        WindowFixture fixture(false, true, [](WritePath &write) {
            const auto ran = write.run([](Change &change) -> Result<void> {
                for (int i = 0; i < 3'000; ++i) {
                    Family family;
                    FAMN_ASSIGN(number, change.nextCaseNumber());
                    family.caseNumber = number;
                    family.displayName = QString("Familj %1").arg(i);
                    FAMN_TRY(change.insert(family));
                }
                return done();
            });
            if (!ran)
                qFatal("%s", qPrintable(ran.error().field));
        });
        fixture.unlock();
        fixture.show("families");
        fixture.find<QAction>("actionExport")->trigger();
        auto *dialog = fixture.find<DialogFrame>("exportDialog");
        const QString path = fixture.folder.filePath("ut.csv");
        fixture.interaction.paths << path;
        dialog->verb()->click();
        // Before the first rows are read.
        dialog->reject();
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->findChild<InlineMessage *>("exportMessage")->text().contains("Nothing was written"));
        QVERIFY(dialog->verb()->isEnabled());
        dialog->reject();
        QTRY_COMPARE(fixture.find<DialogFrame>("exportDialog"), nullptr);
        QVERIFY(!QFile::exists(path));
        lock(fixture);
        QVERIFY(exportsIn(fixture).isEmpty());
    }
};

int main(int argc, char **argv)
{
    return runTest<TestExport, QApplication>(argc, argv);
}

#include "tst_Export.moc"
