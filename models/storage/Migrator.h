#pragma once

#include "models/base/Clock.h"
#include "models/storage/Connection.h"

namespace famn {

/// One numbered step of the schema. Steps are never edited once released; new ones are appended.
struct MigrationStep
{
    int version = 0;
    QString name;
    QByteArray sql;
};

/// The steps compiled into the program, in order from 1.
[[nodiscard]] QList<MigrationStep> schemaSteps();
/// The version the file has; 0 for an empty one.
[[nodiscard]] Result<int> schemaVersion(const Connection &connection);
/// Runs the steps the file lacks, each in one transaction with its version number, and checks foreign keys after each.
/// RegisterTooNew when the file has seen steps the program does not know. Takes no backup: that is its caller's duty.
[[nodiscard]] Result<void> migrate(const Connection &connection, const QList<MigrationStep> &steps, const Clock &clock);
/// Fills or refreshes the table of municipalities from the program's own list.
[[nodiscard]] Result<void> loadMunicipalities(const Connection &connection);

} // namespace famn
