// Runs both sides in turn, each measure in a process of its own, and prints the figures as Markdown tables. Nothing is
// asserted: a figure is only worth as much as the quiet of the machine it was taken on.

#include "tests/bench/BenchSupport.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QMap>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace famn::bench;

namespace {

using Samples = QList<double>;
using Values = QMap<QString, Samples>;

struct Figure
{
    QString name;
    QString unit;
    Samples ours;
    /// Empty where there is no peer.
    Samples theirs;
    QString goal;
    std::function<bool(double ours, double theirs)> met;
};

double median(Samples samples)
{
    std::sort(samples.begin(), samples.end());
    const qsizetype half = samples.size() / 2;
    if (samples.isEmpty())
        return 0;
    return samples.size() % 2 ? samples.at(half) : (samples.at(half - 1) + samples.at(half)) / 2;
}

QString rounded(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0);
}

QString spread(const Samples &samples)
{
    if (samples.isEmpty())
        return u"-"_s;
    const auto [least, most] = std::minmax_element(samples.begin(), samples.end());
    return u"%1 [%2..%3]"_s.arg(rounded(median(samples)), rounded(*least), rounded(*most));
}

void say(const QString &text)
{
    std::printf("%s\n", qPrintable(text));
    std::fflush(stdout);
}

/// The bench programs, a folder of their own for the files, and the key that all its registers share.
class Bench
{
public:
    Bench(const QString &folder, int runs)
        : m_folder(folder + u"/famn-bench-XXXXXX"_s)
        , m_runs(runs)
    {
        if (!m_folder.isValid())
            giveUp(m_folder.errorString());
        std::array<quint32, 12> random{};
        QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
        m_key = QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random).toHex());
    }

    /// Registers of ROWS families and their unencrypted copies.
    void prepare(int rows)
    {
        const QString script = file(u"rows-%1.sql"_s.arg(rows));
        ours({u"fill"_s, ourFile(rows), m_key, QString::number(rows)});
        ours({u"export"_s, ourFile(rows), m_key, script});
        theirs({u"load"_s, script, theirFile(rows)});
        QFile::remove(script);
        const QStringList lists = csvFiles(rows);
        for (qsizetype i = 0; i < lists.size(); ++i)
            ours({u"csv"_s, lists.at(i), QString::number(std::min(rows, rowsInList)), QString::number(i * rowsInList)});
    }

    void list(int rows, QList<Figure> &figures, bool withGoal)
    {
        Values us;
        Values them;
        Values joined;
        for (int run = 0; run < m_runs; ++run) {
            add(us, ours({u"list-families"_s, ourFile(rows), m_key}));
            add(them, theirs({u"list"_s, theirFile(rows)}));
            add(joined, theirs({u"list"_s, theirFile(rows), u"joined"_s}));
        }
        for (const QString &name : {u"rows"_s, u"assignments"_s}) {
            if (us[name].first() != them[name].first() || us[name].first() != joined[name].first())
                giveUp(u"both sides must read the same"_s);
        }
        for (const QString &name : {u"first_ms"_s, u"again_ms"_s}) {
            if (median(joined[name]) < median(them[name]))
                them[name] = joined[name];
        }
        const auto half = [](double mine, double other) { return mine <= 0.5 * other; };
        figures.append({u"read %1 families, first time"_s.arg(rows), u"ms"_s, us[u"first_ms"_s], them[u"first_ms"_s],
                        withGoal ? u"<= 0.5 x"_s : QString(), half});
        figures.append({u"read %1 families again"_s.arg(rows), u"ms"_s, us[u"again_ms"_s], them[u"again_ms"_s],
                        withGoal ? u"<= 0.5 x"_s : QString(), half});
        figures.append({u"Swedish order of %1 names, apart"_s.arg(rows), u"ms"_s, us[u"sort_ms"_s], {}, {}, {}});
    }

    void edit(int rows, QList<Figure> &figures, bool withGoal)
    {
        const QString edits = QString::number(editsInRun);
        Values us;
        Values them;
        for (int run = 0; run < m_runs; ++run) {
            add(us, ours({u"edit"_s, ourFile(rows), m_key, edits}));
            add(them, theirs({u"edit"_s, theirFile(rows), edits}));
        }
        figures.append(
            {u"one durable edit with journal, %1 families"_s.arg(rows), u"ms"_s, us[u"edit_ms"_s], them[u"edit_ms"_s],
             withGoal ? u"< 5 ms, <= 1.5 x (+0.5 ms where the peer is under 1 ms)"_s : QString(),
             [](double mine, double other) { return mine < 5 && mine <= (other < 1 ? other + 0.5 : 1.5 * other); }});
    }

    void open(int rows, QList<Figure> &figures)
    {
        Values us;
        Values them;
        for (int run = 0; run < 3 * m_runs; ++run) {
            add(us, ours({u"open"_s, ourFile(rows), m_key}));
            add(them, theirs({u"open"_s, theirFile(rows)}));
        }
        const auto goal = [](double mine, double) { return mine < 5; };
        figures.append({u"register with raw key to first row"_s, u"ms"_s, us[u"register_ms"_s], them[u"open_ms"_s],
                        u"< 5 ms"_s, goal});
        figures.append({u"the same, first in its process"_s, u"ms"_s, us[u"register_first_ms"_s], them[u"first_ms"_s],
                        u"< 5 ms"_s, goal});
        figures.append({u"its connection alone"_s, u"ms"_s, us[u"connection_ms"_s], them[u"open_ms"_s], {}, {}});
    }

    void import(int rows, int runs, QList<Figure> &figures, bool withGoal, const QString &kind)
    {
        Values us;
        for (int run = 0; run < runs; ++run) {
            const QString target = file(u"import.famn"_s);
            add(us, ours({u"import"_s, target, m_key, csvFiles(rows).join(u','), kind}));
            removeRegister(target);
        }
        if (us.value(u"imported"_s).first() != rows)
            giveUp(u"%1 of %2 rows were imported"_s.arg(us.value(u"imported"_s).first()).arg(rows));
        const QString what = kind == u"plain"_s ? u", each like another"_s : QString();
        figures.append({u"import of %1 rows%2"_s.arg(rows).arg(what),
                        u"s"_s,
                        us[u"import_s"_s],
                        {},
                        withGoal ? u"< 20 s"_s : QString(),
                        [](double mine, double) { return mine < 20; }});
        figures.append({u"its peak memory"_s, u"MiB"_s, us[u"peak_mib"_s], {}, {}, {}});
        figures.append({u"of that before it began"_s, u"MiB"_s, us[u"peak_before_mib"_s], {}, {}, {}});
    }

    void journal(QList<Figure> &figures)
    {
        constexpr int entries = 100'000;
        Values us;
        for (int run = 0; run < m_runs; ++run) {
            const QString target = file(u"journal.famn"_s);
            add(us, ours({u"journal"_s, target, m_key, QString::number(entries)}));
            removeRegister(target);
        }
        const auto goal = [](double mine, double) { return mine < 1000; };
        figures.append({u"journal of %1 entries verified"_s.arg(entries),
                        u"ms"_s,
                        us[u"journal_ms"_s],
                        {},
                        u"< 1,000 ms"_s,
                        goal});
        figures.append({u"the same with the recovery sheet's key"_s,
                        u"ms"_s,
                        us[u"journal_sealed_ms"_s],
                        {},
                        u"< 1,000 ms"_s,
                        goal});
    }

private:
    static constexpr int editsInRun = 60;
    static constexpr int rowsInList = 100'000;

    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString ourFile(int rows) const { return file(u"ours-%1.famn"_s.arg(rows)); }
    QString theirFile(int rows) const { return file(u"theirs-%1.db"_s.arg(rows)); }
    /// One list, or several of a length that the program takes.
    QStringList csvFiles(int rows) const
    {
        QStringList files;
        for (int first = 0; first < rows; first += rowsInList)
            files.append(file(u"list-%1-%2.csv"_s.arg(rows).arg(first)));
        return files;
    }

    static Values run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationDirPath() + u'/' + program, arguments);
        if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
            giveUp(u"%1 %2 failed"_s.arg(program, arguments.value(0)));
        Values values;
        const QStringList lines = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            const QStringList parts = line.split(u' ');
            values[parts.first()].append(parts.last().toDouble());
        }
        return values;
    }
    static Values ours(const QStringList &arguments) { return run(u"bench_famn"_s, arguments); }
    static Values theirs(const QStringList &arguments) { return run(u"bench_qsqlite"_s, arguments); }

    static void removeRegister(const QString &path)
    {
        for (const QString &ending : {QString(), u"-wal"_s, u"-shm"_s, u"-lock"_s})
            QFile::remove(path + ending);
    }

    static void add(Values &all, const Values &some)
    {
        for (auto it = some.cbegin(); it != some.cend(); ++it)
            all[it.key()] += it.value();
    }

    QTemporaryDir m_folder;
    int m_runs;
    QString m_key;
};

void print(const QString &title, const QList<Figure> &figures)
{
    say(u"\n%1\n\n| measure | unit | ours, median [least..most] | QSQLITE, unencrypted | ratio | goal | met |"_s.arg(
        title));
    say(u"|---|---|---|---|---|---|---|"_s);
    for (const Figure &figure : figures) {
        const double ours = median(figure.ours);
        const double theirs = median(figure.theirs);
        const QString ratio = figure.theirs.isEmpty() ? u"-"_s : QString::number(ours / theirs, 'f', 2);
        const QString met = figure.goal.isEmpty() ? u"-"_s : figure.met(ours, theirs) ? u"yes"_s : u"NO"_s;
        say(u"| %1 | %2 | %3 | %4 | %5 | %6 | %7 |"_s.arg(figure.name, figure.unit, spread(figure.ours),
                                                          spread(figure.theirs), ratio,
                                                          figure.goal.isEmpty() ? u"-"_s : figure.goal, met));
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures Famn beside Qt's SQLite driver on an unencrypted copy of the rows."_s);
    parser.addHelpOption();
    parser.addOptions({{u"runs"_s, u"How often each measure is taken (at least 1)."_s, u"N"_s, u"9"_s},
                       {u"rows"_s, u"Families and rows of the main table."_s, u"N"_s, u"100000"_s},
                       {u"folder"_s, u"Where the files lie; a disk, not memory."_s, u"FOLDER"_s, u"."_s},
                       {u"sizes"_s, u"Rows of the table of growth."_s, u"LIST"_s, u"1000,10000,100000"_s},
                       {u"only"_s, u"Some of list,edit,open,journal,import,growth."_s, u"NAMES"_s,
                        u"list,edit,open,journal,import,growth"_s}});
    parser.process(app);
    const int runs = std::max(1, parser.value(u"runs"_s).toInt());
    const int rows = std::max(100, parser.value(u"rows"_s).toInt());
    const QStringList only = parser.value(u"only"_s).split(u',');

    Bench bench(QDir(parser.value(u"folder"_s)).absolutePath(), runs);
    say(u"Making the registers ..."_s);
    if (only != QStringList{u"growth"_s} && only != QStringList{u"journal"_s})
        bench.prepare(rows);
    QList<Figure> figures;
    if (only.contains(u"list"_s))
        bench.list(rows, figures, true);
    if (only.contains(u"edit"_s))
        bench.edit(rows, figures, true);
    if (only.contains(u"open"_s))
        bench.open(rows, figures);
    if (only.contains(u"journal"_s))
        bench.journal(figures);
    if (only.contains(u"import"_s)) {
        bench.import(rows, runs, figures, true, u"training"_s);
        bench.import(rows, 1, figures, true, u"plain"_s);
    }
    if (!figures.isEmpty())
        print(u"%1 families, %2 runs"_s.arg(rows).arg(runs), figures);
    if (only.contains(u"growth"_s)) {
        QList<Figure> growth;
        for (const QString &text : parser.value(u"sizes"_s).split(u',')) {
            const int size = std::max(100, text.toInt());
            if (size != rows || only == QStringList{u"growth"_s})
                bench.prepare(size);
            bench.list(size, growth, false);
            bench.edit(size, growth, false);
            bench.import(size, std::min(runs, 3), growth, false, u"training"_s);
        }
        print(u"How it grows"_s, growth);
    }
    return 0;
}
