// The process that the bench kills, races against itself and listens to. Its first line on standard input is
// "MODE PATH KEY SALT REGISTER NUMBER", the secrets in hex.

#include "models/services/ApplicationImporter.h"
#include "tests/faults/FaultBench.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <cstdio>
#include <fcntl.h>
#include <iostream>
#include <string>
#include <unistd.h>

using namespace famn;
using namespace famn::faults;

namespace {

struct Order
{
    QString mode;
    QString path;
    MasterKey key;
    int number = 0;
};

Order readOrder()
{
    std::string line;
    std::getline(std::cin, line);
    const QStringList words = QString::fromStdString(line).split(' ');
    Order order{words.value(0), words.value(1), {}, words.value(5).toInt()};
    QByteArray key = QByteArray::fromHex(words.value(2).toLatin1());
    order.key.key = SecretBytes::take(key);
    const QByteArray salt = QByteArray::fromHex(words.value(3).toLatin1());
    std::copy_n(salt.begin(), std::min(salt.size(), qsizetype(order.key.salt.size())), order.key.salt.begin());
    order.key.registerId = Uuid::fromBytes(QByteArray::fromHex(words.value(4).toLatin1())).value_or(Uuid{});
    return order;
}

/// A line that is in the pipe when this returns: whatever happens to this process, its reader gets it.
void say(const QByteArray &line)
{
    const QByteArray text = line + '\n';
    if (::write(STDOUT_FILENO, text.constData(), size_t(text.size())) != text.size())
        std::_Exit(9);
}

/// Makes changes until it is killed, and tells of each after it is committed.
int writeForEver(FaultBench &bench, int number)
{
    if (!bench.open() || !bench.hurry(30))
        return 2;
    for (int i = number;; ++i) {
        bench.clock.advance(1000);
        const auto changed = i % 17 == 16 ? bench.import(20, i) : bench.edit(i);
        if (!changed)
            return 3;
        auto row = bench.reg().writer().run("SELECT seq, hex(hash) FROM journal_state");
        if (!row || !row->next())
            return 4;
        say(row->value(0).toByteArray() + ' ' + row->value(1).toByteArray());
    }
}

/// Opens the register NUMBER times against others that do the same. Whoever has it makes a file that must not be there.
int race(FaultBench &bench, int number)
{
    const QByteArray owner = QFile::encodeName(bench.path() + "-owner");
    int won = 0;
    int lost = 0;
    // All start at once.
    while (!QFile::exists(bench.path() + "-go"))
        QThread::usleep(200);
    for (int i = 0; i < number; ++i) {
        const auto opened = bench.open();
        if (!opened) {
            if (opened.error().code != ErrorCode::RegisterInUse) {
                std::cerr << int(opened.error().code) << ' ' << opened.error().detail.toStdString() << '\n';
                return 5;
            }
            ++lost;
            QThread::usleep(200);
            continue;
        }
        const int fd = ::open(owner.constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
        if (fd < 0)
            return 6;
        ::close(fd);
        if (won % 4 == 0 && !bench.edit(won))
            return 7;
        ++won;
        QThread::usleep(500);
        if (::unlink(owner.constData()) != 0)
            return 6;
        bench.close();
    }
    say(QByteArray::number(won) + ' ' + QByteArray::number(lost));
    return 0;
}

int hold(FaultBench &bench)
{
    if (!bench.open())
        return 2;
    say("held");
    QThread::sleep(600);
    return 0;
}

/// Imports the list beside the register and fails to import another, with everything logged that can be.
int importAloud(FaultBench &bench)
{
    if (!bench.open())
        return 2;
    const auto report = importApplications(bench.write(), bench.path() + ".csv", {});
    if (!report)
        return 3;
    for (const RowIssue &issue : report->rejected)
        std::cerr << issue.row << ' ' << int(issue.code) << '\n';
    (void)importApplications(bench.write(), bench.path() + "-broken.csv", {});
    qInfo("imported %d", report->imported);
    return report->imported > 0 ? 0 : 4;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (!startSecrets())
        return 1;
    registerCipherDriver();
    Order order = readOrder();
    const qsizetype cut = order.path.lastIndexOf('/');
    FaultBench bench(order.path.left(cut), order.path.mid(cut + 1));
    bench.key = std::move(order.key);
    if (order.mode == "write")
        return writeForEver(bench, order.number);
    if (order.mode == "race")
        return race(bench, order.number);
    if (order.mode == "hold")
        return hold(bench);
    return importAloud(bench);
}
