#pragma once

#include "models/domain/Labels.h"
#include "models/domain/OwnWords.h"
#include "models/services/Campaigns.h"
#include "ui/editors/RecordForm.h"

namespace famn {

/// The closed list of E with the words it is shown with; first "Not stated" where a record may have none.
template<Code E>
[[nodiscard]] QList<FieldChoice> codeChoices(bool optional);
/// Yes and no, and "Not stated".
[[nodiscard]] QList<FieldChoice> yesNoChoices();
/// Who works with the register, in Swedish order; first "Nobody".
[[nodiscard]] QList<FieldChoice> staffChoices(const QHash<StaffId, QString> &names);
[[nodiscard]] QString notStated();
/// The day typed in ROW, read as the next such day from TODAY on; an invalid one when it is empty. Nothing when it is
/// none, which is said in ROW.
[[nodiscard]] std::optional<QDate> typedDayIn(FieldRow &row, const QDate &today);

/// The fields of each kind of record that the detail pane edits, in its order.
[[nodiscard]] QList<FormField> personFields();
[[nodiscard]] QList<FormField> familyFields();
[[nodiscard]] QList<FormField> applicationFields();
[[nodiscard]] QList<FormField> campaignFields();
[[nodiscard]] QList<FormField> staffFields();
/// The units that somebody may belong to, in Swedish order; first "None".
[[nodiscard]] QList<FieldChoice> unitChoices(const QList<Unit> &units);
/// The campaigns that an application may be linked to, as campaignsFor() orders them; first "None known".
[[nodiscard]] QList<FieldChoice> campaignChoices(const QList<OfferedCampaign> &campaigns);

template<Code E>
QList<FieldChoice> codeChoices(bool optional)
{
    QList<FieldChoice> choices;
    if (optional)
        choices.append({QString(), notStated});
    for (const auto &entry : codeKeys<E>) {
        FieldChoice choice{QString(QLatin1StringView(entry.key)), [code = entry.code] { return label(code); }};
        if constexpr (adaptedList<E> != nullptr)
            choice.leftOut = [code = entry.code] { return isLeftOut(adaptedList<E>, keyOf(code)); };
        choices.append(choice);
    }
    return choices;
}

} // namespace famn
