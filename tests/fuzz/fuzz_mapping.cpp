#include "models/services/import/ColumnMapping.h"
#include "tests/fuzz/Fuzz.h"

using namespace famn;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto map = HeadingMap::fromJson(bytesOf(data, size));
    if (!map)
        return 0;
    const auto again = HeadingMap::fromJson(map->toJson());
    require(again && *again == *map);
    const QStringList heading{QStringLiteral("Inkommen"), QStringLiteral("Namn"), QStringLiteral("Tel")};
    const auto mapping = ColumnMapping::make(heading, *map);
    if (mapping)
        require(mapping->has(ImportColumn::Received));
    return 0;
}
