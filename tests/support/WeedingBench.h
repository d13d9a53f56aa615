#pragma once

#include "models/services/KeyService.h"
#include "models/services/Sentences.h"
#include "models/storage/keys/Passphrase.h"

namespace famn {

/// The passphrase of Bo, a manager: see addBo().
inline constexpr char16_t bosPassphrase[] = u"fyra gula myror under stenen";

/// A family whose only application ended in 2018.
inline void addOld(WritePath &write)
{
    const auto made = write.run([&](Change &change) -> Result<void> {
        Family family;
        FAMN_ASSIGN(number, change.nextCaseNumber());
        family.caseNumber = number;
        family.displayName = QStringLiteral("Gran");
        family.municipality = QStringLiteral("0184");
        FAMN_ASSIGN(stored, change.insert(family));
        Application application;
        application.family = stored.id;
        application.receivedOn = QDate(2018, 3, 1);
        application.stage = ApplicationStage::Ended;
        application.leftStage = ApplicationStage::Contacted;
        application.outcome = Outcome::Withdrew;
        application.reason = OutcomeReason::TimeOrWork;
        application.initiator = Initiator::Family;
        application.endedOn = QDate(2018, 5, 1);
        FAMN_TRY(change.insert(application));
        return done();
    });
    if (!made)
        qFatal("%s", qPrintable(made.error().field));
}

/// The register at PATH, as whoever has PHRASE opens it.
inline OpenRegister openedWith(const QString &path, const QString &phrase, const Clock &clock)
{
    const SecretBytes prepared = std::move(*preparePassphrase(phrase));
    auto open = unlockRegister(path, prepared, {}, clock);
    if (!open)
        qFatal("%s", qPrintable(errorKey(open.error().code)));
    return std::move(*open);
}

/// Gives Bo a key to the register that OPEN is of.
inline void addBo(OpenRegister &open)
{
    const SecretBytes phrase = std::move(*preparePassphrase(QString::fromUtf16(bosPassphrase)));
    const auto added =
        addKeyHolder(open, {QStringLiteral("Bo"), {}, {StaffRole::UnitManager}, false}, phrase, KdfCost::minimal());
    if (!added)
        qFatal("%s", qPrintable(errorKey(added.error().code)));
}

} // namespace famn
