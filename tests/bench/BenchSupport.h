#pragma once

#include <QFile>
#include <QString>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace famn::bench {

/// Milliseconds since it was made, by the clock that never jumps.
class Stopwatch
{
public:
    [[nodiscard]] double msec() const
    {
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - m_start).count();
    }

    /// Of the processor, in all threads; what else runs on the machine counts far less in it.
    [[nodiscard]] double processorMsec() const { return double(std::clock() - m_clock) * 1000 / CLOCKS_PER_SEC; }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    std::clock_t m_clock = std::clock();
};

/// One measured value, as a line that bench_run reads. The same name again is another sample.
inline void put(const char *name, double value)
{
    std::printf("%s %.4f\n", name, value);
}

/// A figure of /proc/self/status in MiB; 0 where the system does not tell.
inline double statusMib(const QByteArray &name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    while (true) {
        const QByteArray line = status.readLine();
        if (line.isEmpty())
            return 0;
        if (line.startsWith(name) && line.sliced(name.size()).startsWith(':'))
            return line.sliced(name.size() + 1).simplified().split(' ').first().toDouble() / 1024;
    }
}

/// The most memory this process has had in use.
inline double peakMib()
{
    return statusMib("VmHWM");
}

/// What it has in use now.
inline double residentMib()
{
    return statusMib("VmRSS");
}

[[noreturn]] inline void giveUp(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(1);
}

} // namespace famn::bench
