#include "models/storage/ProcessLock.h"
#include "models/storage/StorageLocation.h"
#include "tests/support/FamnTest.h"

#include <QDir>
#include <QTemporaryDir>

using namespace famn;

class TestStorageLocation : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("type");
        QTest::addColumn<int>("code");
        const int fine = -1;
        QTest::newRow("local") << "Documents"
                               << "ext4" << fine;
        QTest::newRow("overlay") << "Documents"
                                 << "overlay" << fine;
        QTest::newRow("nfs") << "Documents"
                             << "nfs4" << int(ErrorCode::NetworkFolder);
        QTest::newRow("smb") << "Documents"
                             << "CIFS" << int(ErrorCode::NetworkFolder);
        QTest::newRow("sshfs") << "Documents"
                               << "fuse.sshfs" << int(ErrorCode::NetworkFolder);
        QTest::newRow("onedrive") << "OneDrive/Famn"
                                  << "ext4" << int(ErrorCode::SyncedFolder);
        QTest::newRow("onedrive business") << "OneDrive - Exempelkommun/a/b"
                                           << "ntfs" << int(ErrorCode::SyncedFolder);
        QTest::newRow("dropbox") << "dropbox"
                                 << "apfs" << int(ErrorCode::SyncedFolder);
        QTest::newRow("named alike") << "Dropboxes"
                                     << "apfs" << fine;
    }

    void judges()
    {
        QFETCH(QString, folder);
        QFETCH(QString, type);
        QFETCH(int, code);
        QTemporaryDir top;
        QDir(top.path()).mkpath(folder);
        const auto judged = judgeLocation(top.filePath(folder + "/a.famn"), type);
        QCOMPARE(judged ? -1 : int(judged.error().code), code);
    }

    void marksOfSynchronisingPrograms()
    {
        QTemporaryDir top;
        QDir(top.path()).mkpath("x/y");
        QFile marker(top.filePath(".stfolder"));
        QVERIFY(marker.open(QIODevice::WriteOnly));
        const auto judged = judgeLocation(top.filePath("x/y/a.famn"), "ext4");
        QVERIFY(!judged);
        QCOMPARE(judged.error().code, ErrorCode::SyncedFolder);
        QCOMPARE(judged.error().arguments.value(1), ".stfolder");
    }

    void oneHolderAtATime()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("a.famn");
        auto first = ProcessLock::acquire(path, "Anna on laptop-1");
        QVERIFY(first);
        const auto second = ProcessLock::acquire(path, "Bo");
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::RegisterInUse);
        QCOMPARE(second.error().arguments.value(1), "Anna on laptop-1");
        first.value().reset();
        QVERIFY(ProcessLock::acquire(path, "Bo"));
    }
};

FAMN_TEST_MAIN(TestStorageLocation)
#include "tst_StorageLocation.moc"
