#include "models/services/RecordEditor.h"
#include "models/services/session/Session.h"
#include "models/storage/Lists.h"
#include "tests/support/FamnTest.h"
#include "tests/support/TestRegister.h"

#include <QSignalSpy>

using namespace famn;

namespace {

const char *const kind = "task";

Task taskCalled(const QString &title)
{
    Task task;
    task.title = title;
    task.due = QDate(2026, 3, 2);
    return task;
}

Result<OpenRegister> opened(TestRegister &test)
{
    OpenRegister open;
    FAMN_ASSIGN(reg, Register::open(test.path(), test.key.clone(), "test", test.clock));
    open.reg = std::move(reg);
    Actor actor;
    for (const auto &entry : codeKeys<StaffRole>)
        actor.roles.insert(entry.code);
    open.write = std::make_unique<WritePath>(*open.reg, actor, test.clock);
    return open;
}

Result<QStringList> titles(const Connection &connection)
{
    FAMN_ASSIGN(tasks, RecordTable<Task>(connection).where("WHERE deleted_at IS NULL ORDER BY rowid"));
    QStringList found;
    for (const Task &task : std::as_const(tasks))
        found.append(task.title);
    return found;
}

} // namespace

class TestSession : public FamnTest
{
    Q_OBJECT

    /// A session on a closed test register, and what comes back from it.
    struct Fixture
    {
        TestRegister test;
        std::unique_ptr<Session> session;
        int answers = 0;

        Fixture()
        {
            test.close();
            session = std::make_unique<Session>(test.clock);
            session->open(
                session.get(), [this] { return opened(test); },
                [this](const Result<void> &result) { answers += result ? 1 : 0; });
        }

        void add(const QString &title)
        {
            session->edit(
                session.get(), [title] { return "new " + title; },
                [title](WritePath &write) -> Result<Uuid> {
                    Uuid batch;
                    const auto ran = write.run([&](Change &change) -> Result<void> {
                        batch = change.batch();
                        FAMN_TRY(change.insert(taskCalled(title)));
                        return done();
                    });
                    return ran ? Result<Uuid>(batch) : ran.error();
                },
                [this](const Result<Uuid> &result) { answers += result ? 1 : 0; });
        }

        QStringList read()
        {
            std::optional<QStringList> found;
            session->read(
                session.get(), [](const Connection &connection, const Actor &) { return titles(connection); },
                [&found](const Result<QStringList> &result) { found = result ? *result : QStringList("error"); });
            [&] { QTRY_VERIFY(found); }();
            return found.value_or(QStringList());
        }
    };

private Q_SLOTS:
    void writesAndReadsAside()
    {
        Fixture fixture;
        QTRY_COMPARE(fixture.answers, 1);
        QVERIFY(fixture.session->isOpen());
        QCOMPARE(fixture.session->facts().path, fixture.test.path());
        QSignalSpy changed(fixture.session.get(), &Session::changed);
        fixture.add("ring");
        QCOMPARE(fixture.answers, 1);
        QTRY_COMPARE(fixture.answers, 2);
        QCOMPARE(changed.size(), 1);
        QVERIFY(changed.first().first().value<ChangeNotice>().touches(kind));
        QVERIFY(!changed.first().first().value<ChangeNotice>().everything);
        QCOMPARE(fixture.read(), QStringList("ring"));
    }

    void undoesAndRedoes()
    {
        Fixture fixture;
        fixture.add("ring");
        fixture.add("skriv");
        QTRY_COMPARE(fixture.answers, 3);
        Session &session = *fixture.session;
        QCOMPARE(session.undoName(), QString("new skriv"));
        QVERIFY(session.redoName().isEmpty());
        int undone = 0;
        const auto count = [&undone](const Result<UndoReport> &report) {
            undone += report && report->skipped.isEmpty();
        };
        // Two presses in a row take back two.
        session.undo(&session, count);
        session.undo(&session, count);
        QTRY_COMPARE(undone, 2);
        QVERIFY(session.undoName().isEmpty());
        QCOMPARE(session.redoName(), QString("new ring"));
        QVERIFY(fixture.read().isEmpty());
        session.redo(&session, count);
        QTRY_COMPARE(undone, 3);
        QCOMPARE(fixture.read(), QStringList("ring"));
        QCOMPARE(session.undoName(), QString("new ring"));
        // Something new ends what could be done again.
        fixture.add("fika");
        QTRY_COMPARE(fixture.answers, 4);
        QVERIFY(session.redoName().isEmpty());
    }

    void answersNobodyWhoIsGone()
    {
        Fixture fixture;
        QTRY_COMPARE(fixture.answers, 1);
        bool answered = false;
        {
            QObject gone;
            fixture.session->read(
                &gone, [](const Connection &connection, const Actor &) { return titles(connection); },
                [&answered](const Result<QStringList> &) { answered = true; });
        }
        fixture.read();
        QVERIFY(!answered);
    }

    void aTaskKeepsEditorsOut()
    {
        Fixture fixture;
        QTRY_COMPARE(fixture.answers, 1);
        Session &session = *fixture.session;
        std::optional<Result<void>> outcome;
        std::atomic<bool> mayEnd = false;
        session.run(
            &session, {[] { return QString("long"); }, Session::TaskKind::Alone},
            [&mayEnd](OpenRegister &, const TaskContext &task) -> Result<void> {
                task.progress(3, 10);
                while (!mayEnd && !task.cancel.cancelled())
                    QThread::yieldCurrentThread();
                if (task.cancel.cancelled())
                    return Error{ErrorCode::Cancelled, {}, {}, {}};
                return done();
            },
            [&outcome](const Result<void> &result) { outcome = result; });
        QVERIFY(!session.editable());
        QCOMPARE(session.tasks().tasks().size(), 1);
        QTRY_COMPARE(session.tasks().tasks().first().doneSteps, 3);
        std::optional<ErrorCode> refused;
        session.edit(
            &session, [] { return QString(); }, [](WritePath &) -> Result<Uuid> { return Uuid(); },
            [&refused](const Result<Uuid> &result) { refused = result.error().code; });
        QTRY_COMPARE(refused, std::optional(ErrorCode::Busy));
        session.tasks().cancel(session.tasks().tasks().first().id);
        QTRY_VERIFY(outcome);
        QCOMPARE(outcome->error().code, ErrorCode::Cancelled);
        QVERIFY(session.editable());
        QVERIFY(session.tasks().tasks().isEmpty());
        // Readers come back after it.
        QVERIFY(fixture.read().isEmpty());
    }

    void closingStopsWhatRuns()
    {
        Fixture fixture;
        QTRY_COMPARE(fixture.answers, 1);
        std::atomic<bool> begun = false;
        std::atomic<bool> stopped = false;
        fixture.session->run(
            fixture.session.get(), {[] { return QString("long"); }},
            [&](OpenRegister &, const TaskContext &task) -> Result<void> {
                begun = true;
                while (!task.cancel.cancelled())
                    QThread::yieldCurrentThread();
                stopped = true;
                return done();
            },
            [](const Result<void> &) { QFAIL("nobody is there"); });
        QTRY_VERIFY(begun);
        fixture.session->close();
        QVERIFY(stopped);
        QVERIFY(!fixture.session->isOpen());
        // Closed for good: another may open it.
        fixture.test.open();
    }

    void promisedWritesAreDone()
    {
        Fixture fixture;
        QTRY_COMPARE(fixture.answers, 1);
        fixture.add("ring");
        fixture.session->close();
        fixture.test.open();
        QCOMPARE(*titles(fixture.test.reg->writer()), QStringList("ring"));
    }

    void whatCannotBeOpenedIsToldSo()
    {
        TestRegister test;
        Session session(test.clock);
        std::optional<ErrorCode> code;
        // The register is open in this process already.
        session.open(
            &session, [&test] { return opened(test); },
            [&code](const Result<void> &result) { code = result.error().code; });
        QTRY_COMPARE(code, std::optional(ErrorCode::RegisterInUse));
        QVERIFY(!session.isOpen());
    }
};

FAMN_TEST_MAIN(TestSession)
#include "tst_Session.moc"
