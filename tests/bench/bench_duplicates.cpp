// How long it takes to be warned of a duplicate, to find all of them, and what that needs in memory, on a training
// register that `famn-cli demo` made. Usage: bench_duplicates REG.famn

#include "models/services/Access.h"
#include "models/services/DuplicatePairs.h"
#include "models/services/DuplicateSearch.h"
#include "models/services/demo/TrainingRegister.h"
#include "models/storage/keys/Passphrase.h"
#include "tests/bench/BenchSupport.h"

#include <QCoreApplication>

#include <algorithm>

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
    // The names that are typed, as they grow.
    QList<double> times;
    for (const char16_t *name : {u"Anna Lindqvist", u"Mohammed Ali", u"Kristina Wikström", u"Lars Andersson"}) {
        const QString whole = QString::fromUtf16(name);
        for (qsizetype length = 1; length <= whole.size(); ++length) {
            const Stopwatch typing;
            if (!search.find(connection, opened->actor(), {whole.left(length), {}, {}, {}, {}}, clock.today()))
                return 1;
            times.append(typing.msec());
        }
    }
    std::sort(times.begin(), times.end());
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
