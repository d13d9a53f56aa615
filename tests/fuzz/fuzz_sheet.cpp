#include "models/base/SecretBytes.h"
#include "models/storage/keys/RecoverySheet.h"
#include "tests/fuzz/Fuzz.h"

using namespace famn;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const bool started = startSecrets();
    require(started);
    const auto secrets = parseRecoverySheet(QString::fromUtf8(bytesOf(data, size)));
    if (secrets) {
        require(secrets->key.size() == 32);
        require(secrets->journalKey.isEmpty() || secrets->journalKey.size() == 32);
    }
    return 0;
}
