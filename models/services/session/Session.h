#pragma once

#include "models/services/Undo.h"
#include "models/services/session/RegisterThreads.h"
#include "models/services/session/TaskBoard.h"

#include <QPointer>
#include <QSet>

namespace famn {

/// What a committed operation changed, for whoever shows it.
struct ChangeNotice
{
    Uuid batch;
    QList<RecordRef> records;
    /// The families that the records are part of or about.
    QSet<Uuid> families;
    /// Too much to name: read everything again.
    bool everything = false;

    [[nodiscard]] bool touches(const char *kind) const;
};

/// What an unlocked register says about itself, as far as the window needs it.
struct SessionFacts
{
    QString path;
    RegisterInfo info;
    Actor actor;
    KeySettlement keys;
    AnchorState anchor = AnchorState::Unknown;
    bool usedPreviousKeys = false;
    QString migrationCopy;
};

/// What long work gets in its thread.
struct TaskContext
{
    Progress progress;
    CancelToken cancel;
};

/// An unlocked register at work, seen from the window's thread. Work is handed in and done aside, in order; its result
/// comes back to the window's thread while CONTEXT lives, and not at all after close(). Destroying it locks the
/// register.
class Session final : public QObject
{
    Q_OBJECT
public:
    explicit Session(const Clock &clock, QObject *parent = nullptr);
    ~Session() override;

    /// OPENER: () -> Result<OpenRegister>. OPENED: (Result<void>).
    template<typename Opener, typename Opened>
    void open(QObject *context, Opener opener, Opened opened);
    /// Stops what runs, closes the register and wipes its keys. Returns when that is done.
    void close();
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] const SessionFacts &facts() const { return m_facts; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

    /// Reads aside. WORK: (const Connection &, const Actor &) -> Result<R>. RECEIVED: (Result<R>).
    template<typename Work, typename Received>
    void read(QObject *context, Work work, Received received,
              RegisterThreads::Cache cache = RegisterThreads::Cache::Keep);
    /// Writes aside. WORK: (OpenRegister &) -> Result<R>. RECEIVED: (Result<R>).
    template<typename Work, typename Received>
    void write(QObject *context, Work work, Received received);
    /// A change that can be undone. WORK: (WritePath &) -> Result<Uuid>, the operation's id or null when nothing had to
    /// change. NAME says what it was, in the language of the program, for the menu. Refused with Busy while a task
    /// keeps the register to itself.
    template<typename Work, typename Received>
    void edit(QObject *context, std::function<QString()> name, Work work, Received received);

    /// How a task uses the register.
    enum class TaskKind {
        /// Editing goes on beside it.
        Shared,
        /// Nobody edits meanwhile.
        Exclusive,
        /// Nor reads.
        Alone,
    };
    struct TaskSpec
    {
        std::function<QString()> title;
        TaskKind kind = TaskKind::Shared;
        bool cancellable = true;
    };
    /// Long work in the writing thread. WORK: (OpenRegister &, const TaskContext &) -> Result<R>.
    template<typename Work, typename Received>
    void run(QObject *context, TaskSpec spec, Work work, Received received);
    /// Long work beside everything else: what is edited meanwhile is stored at once. BEGIN: (OpenRegister &) ->
    /// Result<S>, short, in the writing thread. WORK: (const Register &, const S &, const TaskContext &) -> Result<R>,
    /// in a thread of its own; it must not touch the register's writing connection. What needs the register to itself
    /// waits for its end. SPEC.kind is Shared.
    template<typename Begin, typename Work, typename Received>
    void runAside(QObject *context, TaskSpec spec, Begin begin, Work work, Received received);
    [[nodiscard]] TaskBoard &tasks() { return m_tasks; }
    /// False while a task keeps the register to itself.
    [[nodiscard]] bool editable() const { return m_exclusive == 0; }

    /// Whether the record was not opened yet since the register was unlocked: its opening is noted once.
    [[nodiscard]] bool isFirstReading(const Uuid &record) const { return !m_readings.contains(record); }
    void noteReading(const Uuid &record) { m_readings.insert(record); }

    /// What undo() would take back; empty when there is nothing.
    [[nodiscard]] QString undoName() const;
    [[nodiscard]] QString redoName() const;
    /// RECEIVED: what was undone, and what was passed over.
    void undo(QObject *context, std::function<void(Result<UndoReport>)> received);
    void redo(QObject *context, std::function<void(Result<UndoReport>)> received);
    /// Makes the operation BATCH the next to be undone.
    void remember(const Uuid &batch, std::function<QString()> name);

Q_SIGNALS:
    void changed(const famn::ChangeNotice &notice);
    void factsChanged();
    void editableChanged();
    void undoChanged();

private:
    struct Step
    {
        Uuid batch;
        std::function<QString()> name;
    };
    using Deliver = std::function<void()>;

    /// Calls DELIVER in the window's thread, if CONTEXT still lives there.
    void deliver(const QPointer<QObject> &context, Deliver call);
    /// In the writing thread.
    void watch(OpenRegister &open);
    [[nodiscard]] static SessionFacts factsOf(const OpenRegister &open);
    void setFacts(SessionFacts facts);
    void setExclusive(int change);
    void takeBack(QObject *context, QList<Step> &from, QList<Step> &to,
                  std::function<void(Result<UndoReport>)> received);
    [[nodiscard]] TaskContext taskContext(int id, const CancelToken &cancel);

    const Clock &m_clock;
    SessionFacts m_facts;
    TaskBoard m_tasks;
    bool m_isOpen = false;
    int m_exclusive = 0;
    QSet<Uuid> m_readings;
    QList<Step> m_undo;
    QList<Step> m_redo;
    std::unique_ptr<RegisterThreads> m_threads;
};

template<typename Opener, typename Opened>
void Session::open(QObject *context, Opener opener, Opened opened)
{
    if (!m_threads)
        return;
    // Keys and secrets are not copied, which std::function asks for.
    const auto open = std::make_shared<Opener>(std::move(opener));
    const auto call = std::make_shared<Opened>(std::move(opened));
    m_threads->open([open] { return (*open)(); },
                    [this, guard = QPointer(context), call](const Result<void> &result, OpenRegister *reg) {
                        std::optional<SessionFacts> facts;
                        if (reg) {
                            watch(*reg);
                            facts = factsOf(*reg);
                        }
                        deliver(guard, [this, call, result, facts] {
                            m_isOpen = facts.has_value();
                            if (facts)
                                setFacts(*facts);
                            (*call)(result);
                        });
                    });
}

template<typename Work, typename Received>
void Session::read(QObject *context, Work work, Received received, RegisterThreads::Cache cache)
{
    if (!m_threads)
        return;
    using R = std::invoke_result_t<Work, const Connection &, const Actor &>;
    const auto doWork = std::make_shared<Work>(std::move(work));
    const auto call = std::make_shared<Received>(std::move(received));
    m_threads->read(
        [this, guard = QPointer(context), doWork, call](const Result<const Connection *> &connection,
                                                        const Actor &actor) {
            const auto result =
                std::make_shared<R>(connection ? (*doWork)(**connection, actor) : R(connection.error()));
            deliver(guard, [call, result] { (*call)(std::move(*result)); });
        },
        cache);
}

template<typename Work, typename Received>
void Session::write(QObject *context, Work work, Received received)
{
    if (!m_threads)
        return;
    using R = std::invoke_result_t<Work, OpenRegister &>;
    const auto doWork = std::make_shared<Work>(std::move(work));
    const auto call = std::make_shared<Received>(std::move(received));
    m_threads->write([this, guard = QPointer(context), doWork, call](OpenRegister *open) {
        const auto result = std::make_shared<R>(open ? (*doWork)(*open) : R(internalError(QStringLiteral("closed"))));
        deliver(guard, [call, result] { (*call)(std::move(*result)); });
    });
}

template<typename Work, typename Received>
void Session::edit(QObject *context, std::function<QString()> name, Work work, Received received)
{
    if (!editable()) {
        const auto call = std::make_shared<Received>(std::move(received));
        deliver(QPointer(context), [call] { (*call)(Result<Uuid>(Error{ErrorCode::Busy, {}, {}, {}})); });
        return;
    }
    const auto call = std::make_shared<Received>(std::move(received));
    const auto doWork = std::make_shared<Work>(std::move(work));
    // The operation is remembered even if the editor that asked for it is gone.
    write(
        this, [doWork](OpenRegister &open) -> Result<Uuid> { return (*doWork)(*open.write); },
        [this, guard = QPointer(context), name = std::move(name), call](Result<Uuid> batch) {
            if (batch && !batch->isNull())
                remember(*batch, name);
            if (guard)
                (*call)(std::move(batch));
        });
}

template<typename Work, typename Received>
void Session::run(QObject *context, TaskSpec spec, Work work, Received received)
{
    if (!m_threads)
        return;
    using R = std::invoke_result_t<Work, OpenRegister &, const TaskContext &>;
    const CancelToken cancel;
    const int id = m_tasks.begin(std::move(spec.title), spec.cancellable, cancel);
    const bool alone = spec.kind == TaskKind::Alone;
    const bool exclusive = spec.kind != TaskKind::Shared;
    if (exclusive)
        setExclusive(+1);
    const auto doWork = std::make_shared<Work>(std::move(work));
    const auto call = std::make_shared<Received>(std::move(received));
    m_threads->write([this, threads = m_threads.get(), guard = QPointer(context), id, alone, exclusive, doWork, call,
                      task = taskContext(id, cancel)](OpenRegister *open) {
        const auto result = [&] {
            if (!open || task.cancel.cancelled())
                return std::make_shared<R>(Error{ErrorCode::Cancelled, {}, {}, {}});
            const std::shared_ptr<void> asideWaits = exclusive ? threads->withoutAside() : nullptr;
            const std::shared_ptr<void> readersWait = alone ? threads->withoutReader() : nullptr;
            return std::make_shared<R>((*doWork)(*open, task));
        }();
        std::optional<SessionFacts> facts;
        if (open && open->reg && open->write) {
            watch(*open);
            facts = factsOf(*open);
        }
        deliver(QPointer<QObject>(this), [this, guard, id, exclusive, call, result, facts] {
            if (facts)
                setFacts(*facts);
            m_tasks.end(id);
            if (exclusive)
                setExclusive(-1);
            if (guard)
                (*call)(std::move(*result));
        });
    });
}

template<typename Begin, typename Work, typename Received>
void Session::runAside(QObject *context, TaskSpec spec, Begin begin, Work work, Received received)
{
    if (!m_threads)
        return;
    using S = std::decay_t<decltype(std::declval<std::invoke_result_t<Begin, OpenRegister &>>().value())>;
    using R = std::invoke_result_t<Work, const Register &, const S &, const TaskContext &>;
    const CancelToken cancel;
    const int id = m_tasks.begin(std::move(spec.title), spec.cancellable, cancel);
    const auto doBegin = std::make_shared<Begin>(std::move(begin));
    const auto doWork = std::make_shared<Work>(std::move(work));
    const auto call = std::make_shared<Received>(std::move(received));
    const auto end = [this, guard = QPointer(context), id, call](std::shared_ptr<R> result) {
        deliver(QPointer<QObject>(this), [this, guard, id, call, result] {
            m_tasks.end(id);
            if (guard)
                (*call)(std::move(*result));
        });
    };
    m_threads->write(
        [threads = m_threads.get(), doBegin, doWork, end, task = taskContext(id, cancel)](OpenRegister *open) {
            if (!open || !open->reg || task.cancel.cancelled()) {
                end(std::make_shared<R>(Error{ErrorCode::Cancelled, {}, {}, {}}));
                return;
            }
            auto begun = (*doBegin)(*open);
            if (!begun) {
                end(std::make_shared<R>(begun.error()));
                return;
            }
            const auto start = std::make_shared<S>(std::move(begun).value());
            threads->aside([doWork, start, end, task](const Register &reg) {
                end(task.cancel.cancelled() ? std::make_shared<R>(Error{ErrorCode::Cancelled, {}, {}, {}})
                                            : std::make_shared<R>((*doWork)(reg, *start, task)));
            });
        });
}

} // namespace famn
