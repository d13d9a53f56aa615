#include "models/services/Rekey.h"
#include "tests/faults/FaultSizes.h"
#include "tests/faults/FaultVfs.h"
#include "tests/faults/Interpose.h"
#include "tests/faults/PowerLoss.h"
#include "tests/faults/StaffBench.h"
#include "tests/support/FamnTest.h"

#include <QDir>
#include <QSet>

using namespace famn;
using namespace famn::faults;

namespace {

constexpr char carins[] = "vinden vänder över sjön";
constexpr char annasSecond[] = "sju hattar hänger i hallen";

/// What must hold of a register at one moment.
struct Access
{
    QByteArray records;
    QStringList aliases;
    /// Every passphrase that opens it; all others that are known do not.
    QSet<QString> opens;
    /// The recovery sheet that opens it.
    QString sheet;
};

/// Opens what a crash left as people would, and compares it with what it must be.
class AccessJudge
{
public:
    AccessJudge(const StaffBench &bench, QList<Access> states, const QString &folder)
        : m_bench(bench)
        , m_states(std::move(states))
        , m_folder(folder)
    {
        for (const Access &state : m_states) {
            m_phrases += state.opens;
            m_sheets.insert(state.sheet);
        }
    }

    Verdict operator()(const Files &files, const Scenario &, int acknowledged)
    {
        putFiles(m_folder, files);
        // Whoever comes first puts things in order: this time a passphrase that holds before and after, another time
        // the recovery sheet.
        const int next = std::min(acknowledged + 1, int(m_states.size()) - 1);
        QStringList sure = (m_states.at(acknowledged).opens & m_states.at(next).opens).values();
        sure.sort();
        const bool bySheet = ++m_turn % 4 == 0;
        Result<OpenRegister> opened = bySheet ? openBySheet() : unlock(sure.at(m_turn % sure.size()));
        if (!opened)
            return Verdict::Unopenable;
        if (!m_bench.isHealthy(*opened->reg))
            return Verdict::Unhealthy;
        Access found;
        found.records = recordsOf(opened->reg->writer());
        const bool behind = opened->keys.olderFile;
        const auto holders = keyHolders(*opened);
        if (!holders || behind)
            return Verdict::Partial;
        for (const KeyHolder &holder : *holders) {
            found.aliases.append(holder.slot.alias);
            if (!holder.person)
                return Verdict::Partial;
        }
        *opened = {};
        if (!QDir(m_folder).entryList({"*-rekey*"}).isEmpty())
            return Verdict::Partial;
        for (const QString &phrase : std::as_const(m_phrases)) {
            if (unlockKeys(path(), phraseOf(phrase), {}))
                found.opens.insert(phrase);
        }
        const int state = stateOf(found, next);
        if (state < 0)
            return Verdict::Partial;
        if (!sheetsFit(m_states.at(state)) || previousOpens(m_states.at(state)))
            return Verdict::Partial;
        return state < acknowledged ? Verdict::Lost : Verdict::Good;
    }

private:
    [[nodiscard]] QString path() const { return m_folder + "/test.famn"; }
    [[nodiscard]] Result<OpenRegister> unlock(const QString &phrase) const
    {
        return unlockRegister(path(), phraseOf(phrase), {}, m_bench.clock);
    }
    [[nodiscard]] Result<OpenRegister> openBySheet() const
    {
        Result<OpenRegister> opened = Error{ErrorCode::SheetOfOther, {}, {}, {}};
        for (const QString &sheet : m_sheets) {
            if (!opened)
                opened = unlockWithSheet(path(), required(parseRecoverySheet(sheet)), m_bench.clock);
        }
        return opened;
    }
    /// The last state up to NEXT that is as FOUND.
    [[nodiscard]] int stateOf(const Access &found, int next) const
    {
        for (int i = next; i >= 0; --i) {
            const Access &state = m_states.at(i);
            if (state.records == found.records && state.aliases == found.aliases && state.opens == found.opens)
                return i;
        }
        return -1;
    }
    /// Only that state's sheet opens it; asked only where there are several.
    [[nodiscard]] bool sheetsFit(const Access &state) const
    {
        if (m_sheets.size() == 1)
            return true;
        for (const QString &sheet : m_sheets) {
            const auto opened = unlockWithSheet(path(), required(parseRecoverySheet(sheet)), m_bench.clock);
            if (opened.ok() != (sheet == state.sheet))
                return false;
        }
        return true;
    }
    /// Whether a passphrase that was taken away lives on in the previous generation of the key file.
    [[nodiscard]] bool previousOpens(const Access &state) const
    {
        const auto previous = KeyFile::load(KeyFile::previousPath(keyFilePath(path())));
        if (!previous)
            return false;
        QSet<QString> gone;
        for (const Access &each : m_states.mid(0, m_states.indexOf(state)))
            gone += each.opens;
        gone -= state.opens;
        return std::any_of(gone.begin(), gone.end(),
                           [&](const QString &phrase) { return previous->file.unlock(phraseOf(phrase)).ok(); });
    }

    const StaffBench &m_bench;
    QList<Access> m_states;
    QString m_folder;
    QSet<QString> m_phrases;
    QSet<QString> m_sheets;
    int m_turn = 0;
};

bool operator==(const Access &one, const Access &other)
{
    return one.records == other.records && one.aliases == other.aliases && one.opens == other.opens &&
           one.sheet == other.sheet;
}

} // namespace

class TestPowerLossKeys : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", m_home.folder().toUtf8());
        registerCipherDriver();
        vfs::install();
    }

    // Somebody gets a key, everybody's work goes on, a passphrase is changed, a key is taken away.
    void slotChanges()
    {
        Scratch work, after;
        StaffBench bench(work.folder());
        require(bench.make());
        require(bench.open());
        QList<Access> states;
        Access now{bench.records(), {"Anna", "Bo"}, {StaffBench::annas, StaffBench::bos}, bench.sheet};
        states.append(now);
        Recorder recorder("slots", work.folder(), [&] { return bench.records(); });
        recorder.scenario().states[0] = now.records;
        const auto acknowledge = [&] {
            recorder.acknowledge();
            now.records = recorder.scenario().states.last();
            states.append(now);
        };
        require(addKeyHolder(bench.opened, {"Carin", {}, {}, false}, phraseOf(carins), KdfCost::minimal())
                    ? done()
                    : internalError("add"));
        now.aliases.append("Carin");
        now.opens.insert(carins);
        acknowledge();
        require(bench.arrive(10));
        acknowledge();
        require(changeOwnPassphrase(bench.opened, phraseOf(annasSecond), KdfCost::minimal()));
        now.opens.remove(StaffBench::annas);
        now.opens.insert(annasSecond);
        acknowledge();
        require(revokeKeyHolder(bench.opened, "Bo"));
        now.aliases.removeAll("Bo");
        now.opens.remove(StaffBench::bos);
        acknowledge();
        require(renameKeyHolder(bench.opened, "Carin", "Karin"));
        now.aliases.replaceInStrings("Carin", "Karin");
        acknowledge();
        bench.close();
        const Scenario scenario = recorder.scenario();
        vfs::record(nullptr);
        check(scenario, sized(60, 1500, 7500), AccessJudge(bench, states, after.folder()));
    }

    void rekey()
    {
        Scratch work, after;
        StaffBench bench(work.folder());
        require(bench.make());
        require(bench.open());
        QList<Access> states{{bench.records(), {"Anna", "Bo"}, {StaffBench::annas, StaffBench::bos}, bench.sheet}};
        Recorder recorder("rekey", work.folder(), [&] { return bench.records(); });
        recorder.scenario().states[0] = states.first().records;
        Rekeying rekeying = required(Rekeying::begin(bench.opened, &bench.journalKey));
        const RekeyReport report =
            required(rekeying.finish(bench.opened, phraseOf(StaffBench::annas), KdfCost::minimal()));
        QVERIFY(!report.unfinished);
        recorder.acknowledge();
        Access now = states.first();
        now.opens = {StaffBench::annas, report.passphrases.first().phrase};
        now.sheet = rekeying.sheet().toText();
        states.append(now);
        require(bench.arrive(20));
        recorder.acknowledge();
        now.records = recorder.scenario().states.last();
        states.append(now);
        bench.close();
        const Scenario scenario = recorder.scenario();
        vfs::record(nullptr);
        check(scenario, sized(30, 1500, 7500), AccessJudge(bench, states, after.folder()));
    }

private:
    /// All operations in turn, and in a small run once more those that are the procedure's steps.
    static void check(const Scenario &scenario, int most, const AccessJudge &judge)
    {
        Tally tally = play(scenario, {most, sized(1, 2, 6), false, false, {}}, judge);
        tally.add(play(scenario, {most * 2, sized(1, 2, 6), false, false, {}, isStep}, judge));
        qInfo("%s: %d operations, %s", qPrintable(scenario.name), int(scenario.log.size()), qPrintable(tally.text()));
        QVERIFY(tally.states >= std::min(most, int(scenario.log.size())) / 3);
        QVERIFY2(tally.faults() == 0, qPrintable(tally.text()));
    }

    Scratch m_home;
};

FAMN_TEST_MAIN(TestPowerLossKeys)
#include "tst_PowerLossKeys.moc"
