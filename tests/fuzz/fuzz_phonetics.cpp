#include "models/domain/SwedishPhonetics.h"
#include "tests/fuzz/Fuzz.h"

using namespace famn;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(bytesOf(data, size));
    const QString key = phoneticKey(text);
    require(phoneticKey(key) == key);
    const QString half = text.left(text.size() / 2);
    const int distance = editDistance(half, key, 3);
    require(distance >= 0 && distance <= 4 && distance == editDistance(key, half, 3));
    return 0;
}
