#include "models/base/SecretBytes.h"
#include "models/storage/keys/KeyFile.h"
#include "tests/fuzz/Fuzz.h"

using namespace famn;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const bool started = startSecrets();
    require(started);
    const QByteArray text = bytesOf(data, size);
    const auto file = KeyFile::parse(text);
    // Only what the program itself would write is taken, byte for byte.
    if (file)
        require(file->serialise() == text);
    return 0;
}
