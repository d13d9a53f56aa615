#include "models/domain/DateText.h"
#include "tests/fuzz/Fuzz.h"

using namespace famn;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (const auto read = readDayAndTime(QString::fromUtf8(bytesOf(data, size)))) {
        require(read->day.isValid());
        const auto again = readDayAndTime(read->day.toString(Qt::ISODate));
        require(again && again->day == read->day);
    }
    return 0;
}
