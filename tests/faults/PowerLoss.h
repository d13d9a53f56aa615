#pragma once

#include "tests/faults/FaultBench.h"

#include <functional>

namespace famn::faults {

/// What a program did to its files, and what it had told its user by when.
struct Scenario
{
    QString name;
    Files start;
    DiskLog log;
    /// What the register held after each acknowledged change; the first is what START holds, empty when that is
    /// nothing.
    QList<QByteArray> states;
};

/// What was found behind a loss of power.
enum class Verdict {
    Good,       ///< everything acknowledged is there, and nothing by halves
    Lost,       ///< an earlier state, whole
    Partial,    ///< a state that never was
    Unopenable, ///< an error
    Unhealthy,  ///< opens, but the health check complains
};

struct Tally
{
    int states = 0;
    QMap<Verdict, int> verdicts;
    QStringList examples;
    qint64 slowestMs = 0;

    [[nodiscard]] int of(Verdict verdict) const { return verdicts.value(verdict); }
    [[nodiscard]] int faults() const { return states - of(Verdict::Good); }
    void add(const Tally &other);
    [[nodiscard]] QString text() const;
};

/// Looks at the files after a crash. ACKNOWLEDGED is the last state that the user was told of.
using Judge = std::function<Verdict(const Files &files, const Scenario &scenario, int acknowledged)>;

struct PlayOptions
{
    /// The most crash states to make; they are spread evenly over the operations.
    int most = 100;
    /// How many different torn and garbled states for each operation.
    int draws = 1;
    bool fileSyncsLie = false;
    bool folderSyncsLie = false;
    /// Only crashes at which this holds, where it is given.
    std::function<bool(const Disk &)> only;
    /// Only crashes after such operations, where it is given.
    std::function<bool(const DiskOp &)> onlyAfter = {};
};

/// Lets the power go again and again while SCENARIO runs, and judges what is left each time.
[[nodiscard]] Tally play(const Scenario &scenario, const PlayOptions &options, const Judge &judge);

/// Whether it is anything but bytes into a file: between those lie the steps of a procedure.
[[nodiscard]] bool isStep(const DiskOp &op);

/// Records what a bench does in its folder.
class Recorder
{
public:
    Recorder(const QString &name, FaultBench &bench, const QString &folder);
    /// CONTENT tells what is there at each moment that is acknowledged.
    Recorder(const QString &name, const QString &folder, std::function<QByteArray()> content);
    ~Recorder();
    Recorder(const Recorder &) = delete;
    Recorder &operator=(const Recorder &) = delete;

    /// The user is told that the last change is done: notes it, and what the open register holds.
    void acknowledge();
    [[nodiscard]] Scenario &scenario() { return m_scenario; }

private:
    Scenario m_scenario;
    std::function<QByteArray()> m_content;
};

} // namespace famn::faults
