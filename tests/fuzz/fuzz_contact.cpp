#include "models/domain/ContactDetails.h"
#include "tests/fuzz/Fuzz.h"

using namespace famn;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(bytesOf(data, size));
    if (const auto phone = readPhone(text)) {
        require(readPhone(*phone) == phone);
        require(readPhone(displayPhone(*phone)) == phone);
    }
    if (const auto postcode = readPostcode(text))
        require(postcode->size() == 5 && readPostcode(displayPostcode(*postcode)) == postcode);
    if (const auto email = readEmail(text))
        require(readEmail(*email) == email && email->size() <= 254);
    return 0;
}
