#include "tests/faults/PowerLoss.h"

#include "tests/faults/FaultVfs.h"

#include <QElapsedTimer>

namespace famn::faults {

namespace {

struct Blow
{
    Damage damage;
    const char *name;
};

/// The crash states of one operation.
QList<Blow> blows(int draws)
{
    QList<Blow> list{{Damage::Drop, "drop"}, {Damage::Keep, "keep"}};
    for (int i = 0; i < draws; ++i)
        list << Blow{Damage::Torn, "torn"} << Blow{Damage::Garbage, "garbage"};
    return list;
}

Disk diskOf(const Scenario &scenario, const PlayOptions &options)
{
    Disk disk(scenario.start);
    disk.fileSyncsLie = options.fileSyncsLie;
    disk.folderSyncsLie = options.folderSyncsLie;
    return disk;
}

bool isWanted(const PlayOptions &options, const Disk &disk, const DiskOp &op)
{
    return (!options.only || options.only(disk)) && (!options.onlyAfter || options.onlyAfter(op));
}

/// How many operations a crash can follow.
int countMoments(const Scenario &scenario, const PlayOptions &options)
{
    Disk disk = diskOf(scenario, options);
    int moments = 0;
    for (const DiskOp &op : scenario.log) {
        disk.apply(op);
        moments += isWanted(options, disk, op) ? 1 : 0;
    }
    return moments;
}

const char *nameOf(Verdict verdict)
{
    constexpr std::array names{"good", "lost", "partial", "unopenable", "unhealthy"};
    return names[size_t(verdict)];
}

} // namespace

void Tally::add(const Tally &other)
{
    states += other.states;
    for (auto it = other.verdicts.begin(); it != other.verdicts.end(); ++it)
        verdicts[it.key()] += it.value();
    examples = (examples + other.examples).mid(0, 8);
    slowestMs = std::max(slowestMs, other.slowestMs);
}

QString Tally::text() const
{
    QString text = QString("%1 states").arg(states);
    for (auto it = verdicts.begin(); it != verdicts.end(); ++it)
        text += QString(", %1 %2").arg(it.value()).arg(nameOf(it.key()));
    text += QString("; slowest %1 ms").arg(slowestMs);
    return examples.isEmpty() ? text : text + "\n  " + examples.join("\n  ");
}

Tally play(const Scenario &scenario, const PlayOptions &options, const Judge &judge)
{
    const QList<Blow> each = blows(options.draws);
    const int moments = std::max(1, countMoments(scenario, options));
    const int wanted = std::max(1, options.most / int(each.size()));
    Tally tally;
    Disk disk = diskOf(scenario, options);
    QRandomGenerator random(4711);
    int acknowledged = scenario.states.value(0).isEmpty() ? -1 : 0;
    int moment = 0;
    for (qsizetype k = 0; k < scenario.log.size(); ++k) {
        const DiskOp &op = scenario.log.at(k);
        disk.apply(op);
        if (op.kind == DiskOp::Kind::Acknowledge)
            acknowledged = int(op.offset);
        if (!isWanted(options, disk, op))
            continue;
        // Evenly spread: a crash is made whenever the share that is due grows by one.
        const bool due = qint64(moment + 1) * wanted / moments > qint64(moment) * wanted / moments;
        ++moment;
        if (!due && wanted < moments)
            continue;
        for (const Blow &blow : each) {
            QElapsedTimer timer;
            const Files files = disk.crash(blow.damage, random);
            timer.start();
            const Verdict verdict = judge(files, scenario, acknowledged);
            tally.slowestMs = std::max(tally.slowestMs, timer.elapsed());
            ++tally.states;
            ++tally.verdicts[verdict];
            if (verdict != Verdict::Good && tally.examples.size() < 8)
                tally.examples.append(QString("%1 after operation %2 of %3, %4: %5, %6 acknowledged")
                                          .arg(scenario.name)
                                          .arg(k)
                                          .arg(scenario.log.size())
                                          .arg(blow.name, nameOf(verdict))
                                          .arg(acknowledged));
            // With nothing left to sync there is only one state.
            if (!disk.isPending())
                break;
        }
    }
    return tally;
}

bool isStep(const DiskOp &op)
{
    return op.kind != DiskOp::Kind::Write && op.kind != DiskOp::Kind::Truncate;
}

Recorder::Recorder(const QString &name, FaultBench &bench, const QString &folder)
    : Recorder(name, folder, [&bench] { return bench.isOpen() ? bench.content() : QByteArray("closed"); })
{
}

Recorder::Recorder(const QString &name, const QString &folder, std::function<QByteArray()> content)
    : m_content(std::move(content))
{
    m_scenario.name = name;
    m_scenario.start = filesIn(folder);
    m_scenario.states.append(QByteArray());
    vfs::record(&m_scenario.log, folder);
}

Recorder::~Recorder()
{
    vfs::record(nullptr);
}

void Recorder::acknowledge()
{
    m_scenario.log.append({DiskOp::Kind::Acknowledge, {}, {}, m_scenario.states.size(), {}});
    m_scenario.states.append(m_content());
}

} // namespace famn::faults
