#pragma once

#include "tests/support/CliRunner.h"

#include <QTemporaryDir>

namespace famn {

/// A folder for a register and its passphrase in phrase.txt, and famn-cli on it, in English.
class CliBench
{
protected:
    [[nodiscard]] QString path(const QString &name = QStringLiteral("a.famn")) const { return m_folder.filePath(name); }

    [[nodiscard]] Outcome run(const QStringList &arguments) const
    {
        return runCli(QStringLiteral(FAMN_CLI),
                      arguments + QStringList{QStringLiteral("--passphrase-file"), path(QStringLiteral("phrase.txt")),
                                              QStringLiteral("--lang"), QStringLiteral("en")});
    }

    QTemporaryDir m_folder;
};

} // namespace famn
