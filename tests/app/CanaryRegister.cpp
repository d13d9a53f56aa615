#include "tests/app/CanaryRegister.h"

#include "models/services/Access.h"
#include "models/storage/CipherDriver.h"
#include "models/storage/keys/Passphrase.h"
#include "tests/support/Canaries.h"
#include "tests/support/FakeClock.h"

namespace famn {

CanaryRegister CanaryRegister::make(const QString &path, const QString &phrase)
{
    registerCipherDriver();
    const FakeClock clock;
    auto creation = RegisterCreation::begin(path, false, clock);
    if (!creation)
        qFatal("%s", qPrintable(creation.error().detail));
    const SecretBytes bytes = std::move(*preparePassphrase(phrase));
    const auto opened = creation->finish(bytes, "Karin", KdfCost::minimal());
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    const Canaries canaries = Canaries::make(*opened->write);
    return {canaries.caseNumber, canaries.application.uuid.toString(), canaries.person.uuid.toString(),
            canaries.meeting.uuid.toString()};
}

} // namespace famn
