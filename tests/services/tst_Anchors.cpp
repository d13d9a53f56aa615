#include "models/services/Access.h"
#include "models/storage/HealthCheck.h"
#include "models/storage/keys/Passphrase.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FamnTest.h"

#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace famn;

class TestAnchors : public FamnTest
{
    Q_OBJECT

    FakeClock m_clock;
    QTemporaryDir m_folder;

    static SecretBytes phrase() { return std::move(*preparePassphrase("blåbärssoppa på fredag")); }
    QString path() const { return m_folder.filePath("a.famn"); }

    OpenRegister open()
    {
        m_clock.advance(1000);
        auto opened = unlockRegister(path(), phrase(), {}, m_clock);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        return std::move(*opened);
    }

    void copy(const QString &from, const QString &to) const
    {
        QFile::remove(to);
        QVERIFY(QFile::copy(from, to));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        registerCipherDriver();
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(".?"));
        QDir(m_folder.path()).removeRecursively();
        QDir().mkpath(m_folder.path());
        auto creation = RegisterCreation::begin(path(), false, m_clock);
        QVERIFY(creation);
        QVERIFY(creation->finish(phrase(), "Anna", KdfCost::minimal()));
    }

    void closingWritesTheHeadForItsOwnerAlone()
    {
        Anchor head;
        Uuid id;
        {
            const OpenRegister opened = open();
            QCOMPARE(opened.anchor, AnchorState::Matches);
            id = opened.reg->info().id;
            head = *headOf(opened.reg->writer(), opened.reg->info());
        }
        const QString file = anchorPath(id);
        QVERIFY(QFile::exists(file));
        QVERIFY(!(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)));
        const OpenRegister again = open();
        QCOMPARE(again.anchor, AnchorState::Matches);
        QVERIFY(headOf(again.reg->writer(), again.reg->info())->seq > head.seq);
    }

    void anOldCopyIsTold()
    {
        copy(path(), m_folder.filePath("old"));
        open();
        open();
        copy(m_folder.filePath("old"), path());
        {
            const OpenRegister opened = open();
            QCOMPARE(opened.anchor, AnchorState::Behind);
            // A warning only: the register is whole, and the journal says that it was told.
            QVERIFY(checkHealth(*opened.reg, nullptr)->good());
            QCOMPARE(opened.reg->writer().scalar("SELECT count(*) FROM journal WHERE action = 'check'").value().toInt(),
                     1);
        }
        QCOMPARE(open().anchor, AnchorState::Matches);
    }

    void anotherHistoryIsTold()
    {
        copy(path(), m_folder.filePath("old"));
        const Uuid id = open().reg->info().id;
        QFile file(anchorPath(id));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray anchor = file.readAll();
        file.close();
        copy(m_folder.filePath("old"), path());
        open();
        open();
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(anchor);
        file.close();
        QCOMPARE(open().anchor, AnchorState::Differs);
    }

    void rubbishIsNoAnchor_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("rubbish") << QByteArray("rubbish");
        QTest::newRow("array") << QByteArray("[1]");
        QTest::newRow("huge") << QByteArray(10'000, ' ');
        QTest::newRow("other register") << QByteArray(
            "{\"register\":\"01900000-0000-7000-8000-000000000000\",\"seq\":\"99\",\"hash\":\"00\"}");
        QTest::newRow("negative") << QByteArray(
            "{\"register\":\"01900000-0000-7000-8000-000000000000\",\"seq\":\"-1\",\"hash\":\"00\"}");
    }

    void rubbishIsNoAnchor()
    {
        QFETCH(QByteArray, content);
        const Uuid id = open().reg->info().id;
        QFile file(anchorPath(id));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
        file.close();
        QCOMPARE(open().anchor, AnchorState::Unknown);
    }

    void anUnwritableProfileIsNoObstacle()
    {
        const Uuid id = open().reg->info().id;
        QDir(anchorPath(id)).removeRecursively();
        QVERIFY(QFile::remove(anchorPath(id)));
        QVERIFY(QDir().mkpath(anchorPath(id)));
        QCOMPARE(open().anchor, AnchorState::Unknown);
        QVERIFY(QDir(anchorPath(id)).removeRecursively());
    }
};

FAMN_TEST_MAIN(TestAnchors)
#include "tst_Anchors.moc"
