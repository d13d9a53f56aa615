#include "models/storage/HealthCheck.h"
#include "tests/faults/FaultBench.h"
#include "tests/faults/FaultSizes.h"
#include "tests/support/FamnTest.h"

using namespace famn;
using namespace famn::faults;

namespace {

constexpr qint64 pageSize = 4096;

enum class Way { BitFlip, HalfZero, Zero, Swap, OldCopy, Truncate };
constexpr std::array ways{Way::BitFlip, Way::HalfZero, Way::Zero, Way::Swap, Way::OldCopy, Way::Truncate};

const char *nameOf(Way way)
{
    constexpr std::array names{"bit flip", "half zero", "zero", "swap", "old copy", "truncate"};
    return names[size_t(way)];
}

/// What became of damaged pages.
struct DamageTally
{
    int pages = 0;
    int refused = 0;            ///< does not open
    QMap<QString, int> foundBy; ///< the first step of the health check that complains
    int harmless = 0;           ///< everything is read as it was
    int wrong = 0;              ///< something else is read, and nothing complains
    int wrongInJournal = 0;     ///< of these, where a record is not as the journal tells
};

} // namespace

class TestPageDamage : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        registerCipherDriver();
        m_bench = std::make_unique<FaultBench>(m_scratch.folder());
        QVERIFY(m_bench->make());
        QVERIFY(m_bench->open());
        QVERIFY(m_bench->import(sized(40, 150, 400), 1));
        const int edits = sized(15, 60, 150);
        for (int i = 0; i < edits; ++i)
            QVERIFY(m_bench->edit(i));
        m_bench->close();
        m_old = filesIn(m_scratch.folder());
        QVERIFY(m_bench->open());
        for (int i = 0; i < edits; ++i)
            QVERIFY(m_bench->edit(i + 7));
        QVERIFY(m_bench->import(20, 2));
        // Changes that move nothing: their pages are the ones whose old copies look right.
        for (int i = 0; i < 10; ++i)
            QVERIFY(m_bench->move(i * 3, QString("Lund %1").arg(i)));
        m_content = m_bench->content();
        m_bench->close();
        m_new = filesIn(m_scratch.folder());
        QVERIFY(m_new.value("test.famn-wal").isEmpty());
    }

    void everyPage_data()
    {
        QTest::addColumn<int>("way");
        for (const Way way : ways)
            QTest::newRow(nameOf(way)) << int(way);
    }

    void everyPage()
    {
        QFETCH(int, way);
        const auto pages = int(m_new.value("test.famn").size() / pageSize);
        QVERIFY(pages > 30);
        QRandomGenerator random(4711);
        const int rounds = Way(way) == Way::BitFlip ? sized(1, 4, 16) : 1;
        DamageTally outcome;
        for (int page = 0; page < pages; ++page) {
            for (int round = 0; round < rounds; ++round)
                look(damaged(Way(way), page, pages, random), outcome);
        }
        QString found;
        for (auto it = outcome.foundBy.begin(); it != outcome.foundBy.end(); ++it)
            found += QString(" %1 by \"%2\",").arg(it.value()).arg(it.key());
        qInfo("%s: %d files, %d not opened, found%s %d harmless, %d unseen (%d show against the journal)",
              nameOf(Way(way)), outcome.pages, outcome.refused, qPrintable(found), outcome.harmless, outcome.wrong,
              outcome.wrongInJournal);
        // An old page is whole, so its seal is right. What the journal tells of records shows; what it does not tell,
        // such as counters, stays unseen where the structure is right, which SECURITY.md says.
        QCOMPARE(outcome.wrongInJournal, 0);
        if (Way(way) != Way::OldCopy)
            QCOMPARE(outcome.wrong, 0);
        else
            QVERIFY(outcome.refused + outcome.foundBy.size() > 0);
    }

    // Every length that is not a whole number of pages is refused as such, and so is anything behind the end.
    void otherLengths()
    {
        const QByteArray whole = m_new.value("test.famn");
        QList<QByteArray> files{whole + '\0', whole + QByteArray(pageSize, '\0'), whole + QByteArray(100, 'x')};
        const qint64 step = sized(20'000, 4096 + 512, 512);
        for (qint64 size = whole.size() - 1; size > 0; size -= step)
            files.append(whole.left(size));
        for (const QByteArray &bytes : std::as_const(files)) {
            putFiles(m_scratch.folder(), {{"test.famn", bytes}});
            const auto opened = m_bench->open();
            QVERIFY2(!opened, qPrintable(QString::number(bytes.size())));
        }
        qInfo("%d other lengths", int(files.size()));
    }

private:
    QByteArray damaged(Way way, int page, int pages, QRandomGenerator &random) const
    {
        QByteArray bytes = m_new.value("test.famn");
        const qint64 at = page * pageSize;
        const auto put = [&](qint64 to, const QByteArray &piece) { bytes.replace(to, piece.size(), piece); };
        switch (way) {
        case Way::BitFlip: {
            const qint64 byte = at + random.bounded(int(pageSize));
            bytes[byte] = char(bytes.at(byte) ^ (1 << random.bounded(8)));
            break;
        }
        case Way::HalfZero:
            put(at + pageSize / 2, QByteArray(pageSize / 2, '\0'));
            break;
        case Way::Zero:
            put(at, QByteArray(pageSize, '\0'));
            break;
        case Way::Swap: {
            const qint64 other = (page + 1 + random.bounded(pages - 1)) % pages * pageSize;
            const QByteArray mine = bytes.mid(at, pageSize);
            put(at, bytes.mid(other, pageSize));
            put(other, mine);
            break;
        }
        case Way::OldCopy: {
            const QByteArray old = m_old.value("test.famn").mid(at, pageSize);
            if (old.size() == pageSize)
                put(at, old);
            break;
        }
        case Way::Truncate:
            bytes.truncate(at);
            break;
        }
        return bytes;
    }

    void look(const QByteArray &bytes, DamageTally &outcome)
    {
        putFiles(m_scratch.folder(), {{"test.famn", bytes}});
        ++outcome.pages;
        if (!m_bench->open()) {
            ++outcome.refused;
            return;
        }
        const QByteArray content = m_bench->content();
        const auto health = checkHealth(m_bench->reg(), &m_bench->firstJournalKey);
        if (!health) {
            ++outcome.foundBy["reading"];
        } else if (!health->good()) {
            const auto bad = std::find_if(health->findings.begin(), health->findings.end(),
                                          [](const HealthFinding &finding) { return !finding.good; });
            ++outcome.foundBy[bad->step];
        } else if (content == m_content) {
            ++outcome.harmless;
        } else {
            ++outcome.wrong;
            outcome.wrongInJournal += disagreement(m_bench->reg().writer()).isEmpty() ? 0 : 1;
        }
        m_bench->close();
    }

    Scratch m_scratch;
    std::unique_ptr<FaultBench> m_bench;
    Files m_old;
    Files m_new;
    QByteArray m_content;
};

FAMN_TEST_MAIN(TestPageDamage)
#include "tst_PageDamage.moc"
