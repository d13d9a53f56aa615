#include "models/services/Claims.h"
#include "models/services/session/RegisterThreads.h"
#include "tests/support/Colleagues.h"
#include "tests/support/FamnTest.h"

#include <QSemaphore>

#include <thread>

using namespace famn;

/// Two people claim the same applications at the same moment, each from a thread of their own, through the register's
/// one writing thread.
class TestTwoClaims : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void onlyOneGetsEach()
    {
        constexpr int count = 40;
        CaseRegister test;
        const Actor people[] = {addColleague(test, "Bo").actor, addColleague(test, "Cia").actor};
        QList<ApplicationId> ids;
        for (int i = 0; i < count; ++i) {
            ids.append(test.take(QString("Anna Ek %1").arg(i)).application);
            release(test, ids.last());
        }
        test.write.reset();
        test.close();

        RegisterThreads threads;
        QSemaphore opened;
        threads.open(
            [&]() -> Result<OpenRegister> {
                OpenRegister open;
                FAMN_ASSIGN(reg, Register::open(test.path(), test.key.clone(), "test", test.clock));
                open.reg = std::move(reg);
                open.write = std::make_unique<WritePath>(*open.reg, test.actor, test.clock);
                return open;
            },
            [&](const Result<void> &, OpenRegister *) { opened.release(); });
        opened.acquire();

        QSemaphore start;
        QSemaphore answered;
        // Written in the writing thread alone, read when all is answered.
        QList<int> won[2];
        QStringList told;
        const auto claimAll = [&](int person) {
            start.acquire();
            for (int i = 0; i < count; ++i) {
                threads.write([&, person, i](OpenRegister *open) {
                    WritePath write(*open->reg, people[person], test.clock);
                    const auto claimed = claimApplication(write, ids.at(i));
                    if (claimed)
                        won[person].append(i);
                    else if (claimed.error().code == ErrorCode::Conflict)
                        told.append(claimed.error().arguments.value(1));
                    answered.release();
                });
            }
        };
        std::thread first(claimAll, 0);
        std::thread second(claimAll, 1);
        start.release(2);
        first.join();
        second.join();
        answered.acquire(2 * count);
        QCOMPARE(won[0].size() + won[1].size(), count);
        QCOMPARE(told.size(), count);
        QCOMPARE(told.count("Bo"), won[0].size());
        QCOMPARE(told.count("Cia"), won[1].size());
        QSemaphore read;
        threads.write([&](OpenRegister *open) {
            RecordTable<Application> table(open->reg->writer());
            for (int person = 0; person < 2; ++person) {
                for (const int i : std::as_const(won[person])) {
                    if (table.find(ids.at(i))->owner != people[person].staff)
                        told.append("somebody else has it");
                }
            }
            read.release();
        });
        read.acquire();
        QCOMPARE(told.size(), count);
    }
};

FAMN_TEST_MAIN(TestTwoClaims)
#include "tst_TwoClaims.moc"
