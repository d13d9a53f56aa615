#pragma once

#include "models/domain/SameDay.h"
#include "models/services/Campaigns.h"
#include "models/services/Reveal.h"
#include "models/services/WritePath.h"
#include "models/storage/JournalReader.h"

#include <QHash>

namespace famn {

/// Everything about one family that ACTOR may see, as the detail pane shows it. The living records only.
struct FamilyDetail
{
    Family family;
    QList<Person> persons;
    QList<Assignment> assignments;
    QList<Application> applications;
    QList<ContactEntry> contacts;
    QList<Task> tasks;
    /// The family is protected: what tells of it is empty in all of these, and its name is protectedLabel(). Records
    /// that are masked must not be written back whole.
    bool masked = false;
    /// The family is protected, and is shown all the same: somebody said why.
    bool revealed = false;
    /// The kinds that the policy kept out; their lists are empty.
    QList<Subject> denied;
    QHash<UnitId, QString> unitNames;
    QHash<StaffId, QString> staffNames;
    /// Names by code, of the municipalities that occur above.
    QHash<QString, QString> municipalityNames;
};

/// An application together with its family; the application is masked as the family is.
struct ApplicationDetail
{
    Application application;
    FamilyDetail family;
    /// What its clock goes by.
    IntakeRules rules;
    /// What may have brought it; none for a masked one.
    QList<OfferedCampaign> campaigns;
};

/// A protected family is masked, unless REVEALED opens it. Denied by the policy; NotFound when there is no such family,
/// or it is deleted. Whoever shows it notes that with noteRead().
[[nodiscard]] Result<FamilyDetail> familyDetail(const Connection &connection, const Actor &actor, const FamilyId &id,
                                                const std::optional<Revealed> &revealed = {});
[[nodiscard]] Result<ApplicationDetail> applicationDetail(const Connection &connection, const Actor &actor,
                                                          const ApplicationId &id,
                                                          const std::optional<Revealed> &revealed = {});
/// Denied when the actor may not read such records, or not those of that unit.
[[nodiscard]] Result<void> mayReadRecord(const WritePath &write, const RecordRef &record);
/// Notes in the journal that the actor has read a record (SoLPuL 2001:454 10 §). Denied when they may not; NotFound for
/// an unknown kind.
[[nodiscard]] Result<void> noteRead(WritePath &write, const RecordRef &record);

/// RECORD with every field emptied that the catalogue says is hidden for protected families.
template<typename T>
[[nodiscard]] T maskedRecord(T record)
{
    for (const Field<T> &field : fieldMap<T>().fields) {
        if (field.column.masking == Masking::Hide)
            field.set(record, QVariant());
    }
    return record;
}

} // namespace famn
