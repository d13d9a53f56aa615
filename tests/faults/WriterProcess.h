#pragma once

#include "tests/faults/FaultBench.h"

#include <QProcess>

namespace famn::faults {

/// Runs fault_writer on the register of a bench.
class WriterProcess
{
public:
    WriterProcess(const FaultBench &bench, const QString &mode, int number)
    {
        const auto hex = [](const void *data, size_t size) {
            return QByteArray(static_cast<const char *>(data), qsizetype(size)).toHex();
        };
        process.start(FAMN_FAULT_WRITER, {});
        process.write(mode.toUtf8() + ' ' + bench.path().toUtf8() + ' ' +
                      hex(bench.key.key.data(), MasterKey::keySize) + ' ' +
                      hex(bench.key.salt.data(), bench.key.salt.size()) + ' ' + bench.key.registerId.toBytes().toHex() +
                      ' ' + QByteArray::number(number) + '\n');
        process.waitForBytesWritten();
        process.closeWriteChannel();
    }

    /// Kills it and gives what it had said. SIGKILL: nothing of the process runs after it.
    QByteArray kill()
    {
        process.kill();
        process.waitForFinished(30'000);
        return process.readAllStandardOutput();
    }

    QProcess process;
};

} // namespace famn::faults
