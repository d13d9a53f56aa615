#include "models/services/session/Session.h"

#include <QElapsedTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// More changes than this are not looked up one by one.
constexpr qsizetype mostLookedUp = 200;
/// How often a task may report, at most: more cannot be seen.
constexpr qint64 leastReportMsec = 50;
/// Undo further back than this goes by the record's history.
constexpr qsizetype mostSteps = 200;

ChangeNotice noticeOf(const Changed &changed, const Connection &connection)
{
    ChangeNotice notice{changed.batch, changed.records, {}, changed.more || changed.records.size() > mostLookedUp};
    if (notice.everything)
        return notice;
    JournalReader reader(connection);
    for (const RecordRef &record : changed.records) {
        // Also when it is gone for good, and has no row to be looked up in.
        if (record.kind == "family"_L1)
            notice.families.insert(record.id);
        const auto family = reader.familyOf(record);
        if (!family)
            notice.everything = true;
        else if (*family)
            notice.families.insert((*family)->family.uuid);
    }
    return notice;
}

} // namespace

bool ChangeNotice::touches(const char *kind) const
{
    return everything || std::any_of(records.cbegin(), records.cend(), [kind](const RecordRef &record) {
               return record.kind == QLatin1StringView(kind);
           });
}

Session::Session(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_threads(std::make_unique<RegisterThreads>())
{
}

Session::~Session()
{
    close();
}

void Session::close()
{
    if (!m_threads)
        return;
    const bool busy = !m_tasks.tasks().isEmpty();
    m_tasks.cancelAll();
    // Short writes that were promised are done; long work stops and rolls back.
    m_threads->abandonReading();
    m_threads->interrupt(busy);
    m_threads.reset();
    m_isOpen = false;
    m_undo.clear();
    m_redo.clear();
}

void Session::deliver(const QPointer<QObject> &context, Deliver call)
{
    QMetaObject::invokeMethod(
        this,
        [this, context, call = std::move(call)] {
            if (context && m_threads)
                call();
        },
        Qt::QueuedConnection);
}

void Session::watch(OpenRegister &open)
{
    open.write->onCommitted([this, &connection = open.reg->writer()](const Changed &changed) {
        const ChangeNotice notice = noticeOf(changed, connection);
        deliver(QPointer<QObject>(this), [this, notice] { Q_EMIT this->changed(notice); });
    });
}

SessionFacts Session::factsOf(const OpenRegister &open)
{
    return {open.reg->path(),      open.reg->info(),         open.actor(), open.keys, open.anchor,
            open.usedPreviousKeys, open.reg->migrationCopy()};
}

void Session::setFacts(SessionFacts facts)
{
    m_facts = std::move(facts);
    Q_EMIT factsChanged();
}

void Session::setExclusive(int change)
{
    const bool before = editable();
    m_exclusive += change;
    if (before != editable())
        Q_EMIT editableChanged();
}

TaskContext Session::taskContext(int id, const CancelToken &cancel)
{
    const auto sinceReport = std::make_shared<QElapsedTimer>();
    return {[this, id, sinceReport](long long doneSteps, long long totalSteps) {
                if (sinceReport->isValid() && sinceReport->elapsed() < leastReportMsec)
                    return;
                sinceReport->start();
                deliver(QPointer<QObject>(this),
                        [this, id, doneSteps, totalSteps] { m_tasks.report(id, doneSteps, totalSteps); });
            },
            cancel};
}

QString Session::undoName() const
{
    return m_undo.isEmpty() ? QString() : m_undo.last().name();
}

QString Session::redoName() const
{
    return m_redo.isEmpty() ? QString() : m_redo.last().name();
}

void Session::remember(const Uuid &batch, std::function<QString()> name)
{
    m_undo.append({batch, std::move(name)});
    if (m_undo.size() > mostSteps)
        m_undo.removeFirst();
    m_redo.clear();
    Q_EMIT undoChanged();
}

void Session::undo(QObject *context, std::function<void(Result<UndoReport>)> received)
{
    takeBack(context, m_undo, m_redo, std::move(received));
}

void Session::redo(QObject *context, std::function<void(Result<UndoReport>)> received)
{
    takeBack(context, m_redo, m_undo, std::move(received));
}

void Session::takeBack(QObject *context, QList<Step> &from, QList<Step> &to,
                       std::function<void(Result<UndoReport>)> received)
{
    if (from.isEmpty())
        return;
    if (!editable()) {
        deliver(QPointer(context), [received] { received(Error{ErrorCode::Busy, {}, {}, {}}); });
        return;
    }
    // Taken at once, so that a second key press undoes the one before it.
    const Step step = from.takeLast();
    Q_EMIT undoChanged();
    write(
        this, [batch = step.batch](OpenRegister &open) -> Result<UndoReport> { return undoBatch(*open.write, batch); },
        [this, step, &from, &to, guard = QPointer(context), received](Result<UndoReport> report) {
            // Undoing an undo brings the change back, so both ways are the same.
            if (report && !report->batch.isNull())
                to.append({report->batch, step.name});
            else if (!report)
                from.append(step);
            Q_EMIT undoChanged();
            if (guard)
                received(std::move(report));
        });
}

} // namespace famn
