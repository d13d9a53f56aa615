#pragma once

#include "models/domain/SameDay.h"
#include "models/services/WritePath.h"

namespace famn {

/// Why somebody has to do something about an application.
enum class QueueReason {
    /// The family wrote and nobody has spoken with it.
    Unanswered,
    /// It wanted to wait, and the day it named has come.
    DormancyOver,
};
template<>
inline constexpr auto codeKeys<QueueReason> = std::to_array<CodeKey<QueueReason>>({
    {QueueReason::Unanswered, "obesvarad"},
    {QueueReason::DormancyOver, "vilotid_slut"},
});

/// How urgent it is; the order of the queue.
enum class Urgency {
    /// Its day has gone.
    Late,
    /// It is to be done today.
    Today,
    /// It is to be answered on a later day.
    Later,
    /// It was tried, and the day of the next try lies ahead.
    TriedAlready,
};
template<>
inline constexpr auto codeKeys<Urgency> = std::to_array<CodeKey<Urgency>>({
    {Urgency::Late, "sen"},
    {Urgency::Today, "i_dag"},
    {Urgency::Later, "senare"},
    {Urgency::TriedAlready, "nytt_forsok_senare"},
});

/// One line of "Svara i dag".
struct QueueEntry
{
    /// Masked where the family is protected.
    ApplicationRow row;
    QueueReason why = QueueReason::Unanswered;
    Urgency urgency = Urgency::Today;
    /// Of an unanswered one.
    SameDayClock clock;
    /// The day it is to be taken up: that of the clock, of the next try, or the end of the dormancy.
    QDate dueOn;
    /// Whose it is; empty when it is nobody's, or theirs who no longer work here.
    QString ownerName;
    /// Who does the owner's work today: the owner, a deputy, or nobody.
    StaffId handler;
    QString handlerName;
    int attempts = 0;
    std::optional<Instant> lastAttemptAt;
    /// After attempts: the day that was chosen for the next, or that deadline D02 gives.
    QDate nextTryOn;
    /// It was tried often enough without an answer: a letter or an e-mail is next.
    bool writeInstead = false;
};

struct Queue
{
    /// Most urgent first; whom nobody has answered before who slept; then who has waited longest.
    QList<QueueEntry> entries;
    IntakeRules rules;
};

/// Everything that is to be answered or taken up, of everybody. Denied when ACTOR may not read applications.
[[nodiscard]] Result<Queue> readQueue(const Connection &connection, const Actor &actor, Instant now);

/// Chooses the day of the next try. Gives the operation's id; the null id when it was that day already. Errors: Invalid
/// (field "next_try_on" for a day that has gone; "stage" when the application waits for nobody), NotFound, Denied.
[[nodiscard]] Result<Uuid> setNextTry(WritePath &write, const ApplicationId &application, const QDate &day);

} // namespace famn
