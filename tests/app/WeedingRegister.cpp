#include "tests/app/WeedingRegister.h"

#include "models/services/Intake.h"
#include "tests/support/WeedingBench.h"

namespace famn {

QString fillForWeeding(const QString &path, const QString &phrase)
{
    const SystemClock clock;
    OpenRegister open = openedWith(path, phrase, clock);
    addBo(open);
    addOld(*open.write);
    NewApplication typed;
    typed.name = QStringLiteral("Ida Testsson");
    typed.types = {AssignmentType::FosterHome};
    if (!registerApplication(*open.write, typed))
        qFatal("refused");
    return QString::fromUtf16(bosPassphrase);
}

} // namespace famn
