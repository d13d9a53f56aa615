#include "models/storage/Connection.h"
#include "tests/support/FamnTest.h"

#include <QTemporaryDir>

#include <sqlite3.h>

/// A library without a codec takes any key and says that all is well.
extern "C" int sqlite3_key_v2(sqlite3 *, const char *, const void *, int)
{
    return SQLITE_OK;
}

using namespace famn;

class TestPlainLibrary : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void isRefusedAndWritesNothing()
    {
        QTemporaryDir folder;
        registerCipherDriver();
        QVERIFY(cipherVersion().isEmpty());
        const auto opened =
            Connection::open(folder.filePath("x.famn"), SecretBytes::random(32), {ConnectionMode::Create});
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::CipherMissing);
        QCOMPARE(QFileInfo(folder.filePath("x.famn")).size(), 0);
    }
};

FAMN_TEST_MAIN(TestPlainLibrary)
#include "tst_PlainLibrary.moc"
