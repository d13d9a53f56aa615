#include "models/base/Beside.h"
#include "tests/support/FamnTest.h"

#include <QSemaphore>
#include <QThread>

using namespace famn;

class TestBeside : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void runsWhileItsMakerGoesOn()
    {
        QSemaphore goOn;
        bool wentOn = false;
        QThread *thread = nullptr;
        Beside work([&] {
            // Would wait in vain if the maker waited for it.
            wentOn = goOn.tryAcquire(1, 10'000);
            thread = QThread::currentThread();
        });
        goOn.release();
        work.wait();
        QVERIFY(wentOn);
        QVERIFY(thread != QThread::currentThread());
    }

    void isDoneOnceAndBeforeItsEnd()
    {
        int times = 0;
        {
            Beside work([&] {
                QThread::msleep(20);
                ++times;
            });
            work.wait();
            QCOMPARE(times, 1);
            work.wait();
        }
        QCOMPARE(times, 1);
        {
            const Beside work([&] {
                QThread::msleep(20);
                ++times;
            });
        }
        QCOMPARE(times, 2);
    }
};

FAMN_TEST_MAIN(TestBeside)
#include "tst_Beside.moc"
