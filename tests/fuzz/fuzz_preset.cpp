#include "models/services/import/ImportPreset.h"
#include "tests/fuzz/Fuzz.h"

using namespace famn;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    for (const auto place : {ImportPreset::Place::File, ImportPreset::Place::Register}) {
        const auto preset = ImportPreset::fromJson(bytesOf(data, size), place);
        if (!preset)
            continue;
        require(bool(checkPreset(*preset)));
        const auto again = ImportPreset::fromJson(preset->toJson(place), place);
        require(again && *again == *preset);
        const QStringList heading{QStringLiteral("Inkommen"), QStringLiteral("Namn"), QStringLiteral("Tel")};
        require(suggestedPreset({*preset}, heading) <= 0);
    }
    return 0;
}
