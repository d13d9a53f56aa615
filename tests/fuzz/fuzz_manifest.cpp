#include "models/base/SecretBytes.h"
#include "models/storage/BackupManifest.h"
#include "tests/fuzz/Fuzz.h"

using namespace famn;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const bool started = startSecrets();
    require(started);
    const auto manifest = BackupManifest::parse(bytesOf(data, size));
    if (manifest)
        require(BackupManifest::parse(manifest->toText()).ok());
    return 0;
}
