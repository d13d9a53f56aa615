#include "models/domain/PersonNumber.h"
#include "tests/fuzz/Fuzz.h"

using namespace famn;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QDate today(2026, 11, 22);
    const auto read = readPersonNumber(QString::fromUtf8(bytesOf(data, size)), today);
    if (const auto *number = std::get_if<PersonNumber>(&read)) {
        require(number->digits.size() == 12);
        const auto again = readPersonNumber(displayPersonNumber(number->digits), today);
        require(std::holds_alternative<PersonNumber>(again) && std::get<PersonNumber>(again) == *number);
    }
    return 0;
}
