#include "models/storage/Lookups.h"
#include "tests/support/FamnTest.h"
#include "tests/support/TestRegister.h"

using namespace famn;

class TstLookups : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void numbersThatWereNotUsedComeBack()
    {
        const TestRegister test;
        const Connection &db = test.reg->writer();
        QCOMPARE(takeNumbers(db, "letters", 64).value(), 1);
        QVERIFY(takeNumbers(db, "letters", -60).ok());
        QCOMPARE(takeNumbers(db, "letters", 1).value(), 5);
        QCOMPARE(takeNumbers(db, "others", 1).value(), 1);
    }
};

FAMN_TEST_MAIN(TstLookups)
#include "tst_Lookups.moc"
