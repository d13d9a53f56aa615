#include "tests/faults/StaffBench.h"

#include "models/storage/HealthCheck.h"
#include "models/storage/keys/Passphrase.h"

namespace famn::faults {

SecretBytes phraseOf(const QString &text)
{
    return required(preparePassphrase(text));
}

StaffBench::StaffBench(const QString &folder)
    : m_folder(folder)
{
}

Result<void> StaffBench::make()
{
    FAMN_ASSIGN(creation, RegisterCreation::begin(path(), false, clock));
    sheet = creation.sheet().toText();
    journalKey = creation.sheet().journalKey.clone();
    FAMN_ASSIGN(made, creation.finish(phraseOf(QString::fromUtf8(annas)), "Anna", KdfCost::minimal()));
    opened = std::move(made);
    FAMN_TRY(addKeyHolder(opened, {"Bo", {}, {}, false}, phraseOf(QString::fromUtf8(bos)), KdfCost::minimal()));
    for (int i = 0; i < 4; ++i)
        FAMN_TRY(arrive(i));
    close();
    return done();
}

Result<void> StaffBench::open(const QString &passphrase)
{
    close();
    FAMN_ASSIGN(unlocked, unlockRegister(path(), phraseOf(passphrase), {}, clock));
    opened = std::move(unlocked);
    return done();
}

Result<void> StaffBench::arrive(int number) const
{
    return opened.write->run([&](Change &change) -> Result<void> {
        Family family;
        FAMN_ASSIGN(caseNumber, change.nextCaseNumber());
        family.caseNumber = caseNumber;
        family.displayName = QString("Provsson %1").arg(number);
        FAMN_TRY(change.insert(family));
        return done();
    });
}

QByteArray StaffBench::records() const
{
    return opened.reg ? recordsOf(opened.reg->writer()) : QByteArray();
}

bool StaffBench::isHealthy(const Register &reg) const
{
    const auto health = checkHealth(reg, &journalKey);
    return health && health->good();
}

void require(const Result<void> &result)
{
    if (!result)
        qFatal("%d %s %s %s", int(result.error().code), qPrintable(result.error().field),
               qPrintable(result.error().arguments.join(' ')), qPrintable(result.error().detail));
}

} // namespace famn::faults
