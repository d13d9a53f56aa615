#pragma once

#include "models/services/History.h"
#include "models/services/Intake.h"
#include "models/services/Sentences.h"
#include "models/storage/Lookups.h"
#include "tests/support/TestRegister.h"

namespace famn {

/// A register with somebody at the keyboard who may do everything that casework and its settings need.
class CaseRegister : public TestRegister
{
public:
    explicit CaseRegister(CodeSet<StaffRole> roles = {StaffRole::Caseworker, StaffRole::Recruiter,
                                                      StaffRole::Administrator},
                          bool training = false)
        : TestRegister(training)
    {
        const Actor manager{{}, Uuid::generate({7}), QStringLiteral("chef"), {StaffRole::Administrator}};
        WritePath first(*reg, manager, clock);
        const auto made = first.run([&](Change &change) -> Result<void> {
            Unit home;
            home.name = QStringLiteral("Familjehemsenheten");
            FAMN_ASSIGN(storedUnit, change.insert(home));
            unit = storedUnit.id;
            StaffMember member;
            member.name = QStringLiteral("Åsa");
            member.roles = roles;
            member.unit = unit;
            FAMN_ASSIGN(storedMember, change.insert(member));
            actor = {storedMember.id, Uuid::generate({8}), QStringLiteral("Åsa"), roles, {unit}};
            return done();
        });
        if (!made)
            qFatal("%s %s", qPrintable(made.error().field), qPrintable(made.error().detail));
        write = std::make_unique<WritePath>(*reg, actor, clock);
    }

    [[nodiscard]] const Connection &db() const { return reg->writer(); }

    /// Takes in an application that must go well.
    Registered take(const NewApplication &typed)
    {
        auto made = registerApplication(*write, typed);
        if (!made)
            qFatal("%s %s", qPrintable(made.error().field), qPrintable(made.error().detail));
        clock.advance(1000);
        return *made;
    }

    /// A person's application with no more than a name.
    Registered take(const QString &name)
    {
        NewApplication typed;
        typed.name = name;
        typed.types = {AssignmentType::FosterHome};
        return take(typed);
    }

    /// Changes a stored record through CHANGE.
    template<typename T>
    void change(const Id<T> &id, const std::function<void(T &)> &edit)
    {
        const auto result = write->run([&](Change &change) -> Result<void> {
            FAMN_ASSIGN(stored, change.table<T>().find(id));
            T after = stored;
            edit(after);
            FAMN_TRY(change.update(stored, after));
            return done();
        });
        if (!result)
            qFatal("%s %s", qPrintable(result.error().field), qPrintable(result.error().detail));
    }

    void protect(const FamilyId &family)
    {
        change<Family>(family, [](Family &record) { record.protection = Protection::ConfidentialityMarking; });
    }

    template<typename T>
    void remove(const Id<T> &id)
    {
        const auto result = write->run([&](Change &change) -> Result<void> {
            FAMN_ASSIGN(stored, change.table<T>().find(id));
            return change.remove(stored);
        });
        if (!result)
            qFatal("%s", qPrintable(result.error().detail));
    }

    template<typename T>
    [[nodiscard]] T stored(const Id<T> &id) const
    {
        const auto found = RecordTable<T>(db()).find(id);
        if (!found)
            qFatal("%s", qPrintable(found.error().detail));
        return *found;
    }

    /// The reasons that the journal keeps of changes to the application.
    [[nodiscard]] QStringList reasons(const ApplicationId &id) const
    {
        const auto history = historyOf(*write, {QStringLiteral("application"), id.uuid});
        if (!history)
            qFatal("%s", qPrintable(history.error().detail));
        QStringList found;
        for (const HistoryEntry &entry : history->entries)
            found.append(entry.reason);
        return found;
    }

    Actor actor;
    UnitId unit;
    std::unique_ptr<WritePath> write;
};

/// "done", "same" when nothing had to change, or the error's code, field and second argument.
inline QString told(const Result<Uuid> &result)
{
    if (result)
        return result->isNull() ? QStringLiteral("same") : QStringLiteral("done");
    return QStringList{errorKey(result.error().code), result.error().field, result.error().arguments.value(1)}
        .join(u' ')
        .trimmed();
}

} // namespace famn
