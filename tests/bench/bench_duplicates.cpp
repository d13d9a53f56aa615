// How long it takes to be warned of a duplicate, to find all of them, and what that needs in memory, on a training
// register that `famn-cli demo` made. Usage: bench_duplicates REG.famn

#include "models/services/Access.h"
#include "models/services/DuplicatePairs.h"
#include "models/services/DuplicateSearch.h"
#include "models/services/demo/TrainingRegister.h"
#include "models/storage/RecordTable.h"
#include "models/storage/keys/Passphrase.h"
#include "tests/bench/BenchSupport.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace famn;
using namespace famn::bench;

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (!startSecrets())
        return 1;
    const SystemClock clock;
    auto phrase = preparePassphrase(QString::fromUtf16(trainingPassphrase));
    const auto opened = phrase ? unlockRegister(QCoreApplication::arguments().value(1), *phrase, {}, clock)
                               : Result<OpenRegister>(phrase.error());
    if (!opened) {
        std::fprintf(stderr, "cannot open\n");
        return 1;
    }
    const Connection &connection = opened->reg->writer();
    DuplicateSearch search(false);
    const Stopwatch loading;
    if (!search.load(connection))
        return 1;
    put("load_ms", loading.msec());
    put("search_mib", double(search.bytes()) / (1024 * 1024));
    // The names of some who are there, as they are typed.
    const auto known = RecordTable<Person>(connection)
                           .where(u"WHERE role = 'vuxen1' AND deleted_at IS NULL AND id % 4999 = 1 LIMIT 20"_s);
    if (!known || known->isEmpty())
        return 1;
    QList<double> times;
    qsizetype most = 0;
    for (const Person &person : *known) {
        const QString whole = person.givenName + u' ' + person.familyName;
        for (qsizetype length = 1; length <= whole.size(); ++length) {
            const Stopwatch typing;
            const auto found =
                search.find(connection, opened->actor(), {whole.left(length), {}, {}, {}, {}}, clock.today());
            if (!found)
                return 1;
            times.append(typing.msec());
            most = std::max(most, found->size());
        }
    }
    std::sort(times.begin(), times.end());
    put("found_most", double(most));
    put("find_median_ms", times.at(times.size() / 2));
    put("find_worst_ms", times.last());
    const Stopwatch pairing;
    const auto pairs = likelyPairs(connection, opened->actor(), true);
    if (!pairs)
        return 1;
    put("pairs_ms", pairing.msec());
    put("pairs", double(pairs->pairs.size()));
    put("peak_mib", peakMib());
    return 0;
}
