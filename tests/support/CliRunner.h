#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>

namespace famn {

/// The exit codes that famn-cli promises.
namespace exits {
inline constexpr int done = 0;
inline constexpr int usage = 1;
inline constexpr int data = 2;
inline constexpr int locked = 3;
} // namespace exits

/// What a run of famn-cli gave.
struct Outcome
{
    int code = -1;
    QByteArray out;
    QString err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

/// Runs the program at PROGRAM as somebody at a shell without a terminal would.
inline Outcome runCli(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000))
        qFatal("famn-cli does not end");
    if (process.exitStatus() != QProcess::NormalExit)
        qFatal("famn-cli crashed: %s", process.readAllStandardError().constData());
    return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
}

} // namespace famn
