#include "models/storage/Journal.h"
#include "tests/fuzz/Fuzz.h"

using namespace famn;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto payload = JournalPayload::decode(bytesOf(data, size));
    if (payload) {
        const auto again = JournalPayload::decode(payload->encode());
        require(again && again->changes.size() == payload->changes.size());
    }
    return 0;
}
