#pragma once

#include "models/base/SecretBytes.h"

#include <QCoreApplication>
#include <QProcess>

namespace famn {

/// Runs this very program anew with "--work ARGUMENTS" and gives its exit code, or minus the signal that ended it. A
/// mere fork() would take along the locks of threads that are just ending.
inline int inOtherProcess(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QCoreApplication::applicationFilePath(), QStringList{QStringLiteral("--work")} + arguments);
    if (!process.waitForFinished(-1))
        qFatal("no other process");
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -process.exitCode();
}

/// What that program does instead of testing: WORK with ARGUMENTS. Nothing when it was started to test.
template<typename Work>
std::optional<int> workOfOtherProcess(int argc, char **argv, Work work)
{
    if (argc < 2 || qstrcmp(argv[1], "--work") != 0)
        return {};
    if (!startSecrets())
        return 1;
    const QCoreApplication app(argc, argv);
    return work(QCoreApplication::arguments().mid(2));
}

} // namespace famn
