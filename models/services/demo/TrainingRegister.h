#pragma once

#include "models/services/Access.h"
#include "models/services/demo/DemoRegister.h"

namespace famn {

/// A training register that was made just now.
struct TrainingRegister
{
    OpenRegister opened;
    DemoReport report;
};

/// Where somebody's own training register lies: in the user's data folder, "famn/training/training.famn".
[[nodiscard]] QString ownTrainingPath();
/// Makes the folder of the register at PATH, for its owner alone.
[[nodiscard]] Result<void> makeTrainingFolder(const QString &path);
/// Makes a training register at PATH and fills it. ALIAS is its first user. After an error, also Cancelled, nothing of
/// it is left: half full it would teach nobody. Errors: those of RegisterCreation and fillDemo().
[[nodiscard]] Result<TrainingRegister> makeTrainingRegister(const QString &path, const SecretBytes &passphrase,
                                                            const QString &alias, const KdfCost &cost,
                                                            const DemoOptions &options, const Clock &clock);

} // namespace famn
