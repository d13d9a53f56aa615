#include "models/storage/HealthCheck.h"
#include "tests/faults/FaultSizes.h"
#include "tests/faults/WriterProcess.h"
#include "tests/support/FamnTest.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

#include <algorithm>
#include <memory>
#include <vector>

using namespace famn;
using namespace famn::faults;

class TestKill : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { registerCipherDriver(); }

    // Whatever the killed process had told of is there, nothing is there by halves, and the register is whole.
    void killedWhileWriting()
    {
        const int kills = sized(12, 2000, 10000);
        QRandomGenerator random(4711);
        QList<qint64> reopened;
        std::unique_ptr<Scratch> scratch;
        std::unique_ptr<FaultBench> bench;
        qint64 commits = 0;
        qint64 known = 0;
        int midway = 0;
        for (int kill = 0; kill < kills; ++kill) {
            if (kill % 40 == 0) {
                bench.reset();
                scratch = std::make_unique<Scratch>();
                bench = std::make_unique<FaultBench>(scratch->folder());
                QVERIFY(bench->make());
                known = 0;
            }
            WriterProcess writer(*bench, "write", kill * 1000);
            // Some die while they open the register, most while they write.
            if (kill % 8 != 0)
                QVERIFY(writer.process.waitForReadyRead(30'000));
            QThread::usleep(ulong(random.bounded(kill % 8 ? 40'000 : 15'000)));
            const QByteArrayList said = writer.kill().split('\n');
            QCOMPARE(writer.process.exitStatus(), QProcess::CrashExit);
            midway += said.last().isEmpty() ? 0 : 1;
            QElapsedTimer timer;
            timer.start();
            const auto opened = bench->open();
            reopened.append(timer.elapsed());
            QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
            const auto bad = missing(*bench, said);
            QVERIFY2(bad.isEmpty(), qPrintable(bad));
            commits += said.size() - 1;
            const auto health = checkHealth(bench->reg(), &bench->firstJournalKey);
            QVERIFY(health && health->good());
            QVERIFY(health->journal.entries >= known);
            known = health->journal.entries;
            const QString wrong = disagreement(bench->reg().writer());
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
            bench->close();
        }
        std::sort(reopened.begin(), reopened.end());
        const qint64 slow = reopened.at(reopened.size() * 99 / 100);
        qInfo("%d kills, %d acknowledged commits, none lost; reopened in %d ms (99 of 100), at most %d ms", kills,
              int(commits), int(slow), int(reopened.last()));
        QVERIFY(commits > kills);
        QCOMPARE(midway, 0);
        QVERIFY(slow < sized(5000, 1000, 1000));
    }

    // One at a time, whoever comes.
    void eightRace()
    {
        Scratch scratch;
        FaultBench bench(scratch.folder());
        QVERIFY(bench.make());
        const int attempts = sized(60, 2500, 12'500);
        std::vector<std::unique_ptr<WriterProcess>> racers;
        for (int i = 0; i < 8; ++i)
            racers.push_back(std::make_unique<WriterProcess>(bench, "race", attempts));
        QFile go(bench.path() + "-go");
        QVERIFY(go.open(QIODevice::WriteOnly));
        int won = 0;
        int lost = 0;
        for (const auto &racer : racers) {
            QVERIFY(racer->process.waitForFinished(sized(60'000, 3'600'000, 3'600'000)));
            QVERIFY2(
                racer->process.exitStatus() == QProcess::NormalExit && racer->process.exitCode() == 0,
                QByteArray(QByteArray::number(racer->process.exitCode()) + ' ' + racer->process.readAllStandardError())
                    .constData());
            const QByteArrayList counts = racer->process.readAllStandardOutput().trimmed().split(' ');
            won += counts.value(0).toInt();
            lost += counts.value(1).toInt();
        }
        qInfo("%d attempts by 8 processes: %d opened, %d were told that it is in use", won + lost, won, lost);
        QCOMPARE(won + lost, 8 * attempts);
        QVERIFY(won > 0 && lost > 0);
        QVERIFY(bench.open());
        QVERIFY(checkHealth(bench.reg(), &bench.firstJournalKey)->good());
    }

    void theNextOneOpensAfterAKill()
    {
        Scratch scratch;
        FaultBench bench(scratch.folder());
        QVERIFY(bench.make());
        const int rounds = sized(3, 40, 200);
        for (int i = 0; i < rounds; ++i) {
            WriterProcess holder(bench, "hold", 0);
            QVERIFY(holder.process.waitForReadyRead(30'000));
            const auto refused = bench.open();
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::RegisterInUse);
            (void)holder.kill();
            QVERIFY(bench.open());
            bench.close();
        }
    }

private:
    /// The first acknowledged line that the journal does not hold.
    static QString missing(const FaultBench &bench, const QByteArrayList &said)
    {
        for (const QByteArray &line : said) {
            if (line.isEmpty())
                continue;
            const QByteArrayList words = line.split(' ');
            const auto hash = bench.reg().writer().scalar("SELECT hex(hash) FROM journal WHERE seq = ?",
                                                          {words.value(0).toLongLong()});
            if (!hash || hash->toByteArray() != words.value(1))
                return QString::fromLatin1(line);
        }
        return {};
    }
};

FAMN_TEST_MAIN(TestKill)
#include "tst_Kill.moc"
