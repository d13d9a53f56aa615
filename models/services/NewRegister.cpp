#include "models/services/NewRegister.h"

#include "models/services/Organisation.h"
#include "models/storage/keys/KeyFile.h"

#include <QFile>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace famn {

QList<MunicipalityName> swedishMunicipalities()
{
    QList<MunicipalityName> names;
    QFile file(u":/famn/data/municipalities.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return names;
    QTextStream text(&file);
    text.readLine();
    while (!text.atEnd()) {
        const QStringList cells = text.readLine().split(u',');
        if (cells.size() >= 2)
            names.append({cells.at(0), cells.at(1)});
    }
    return names;
}

namespace {

Result<void> makeOffice(WritePath &write, const FirstOffice &office)
{
    if (!office.municipality.isEmpty())
        FAMN_TRY(setMunicipality(write, office.municipality));
    if (office.unit.isEmpty())
        return done();
    return write.run([&](Change &change) -> Result<void> {
        Unit unit;
        unit.name = office.unit;
        unit.municipality = office.municipality;
        FAMN_ASSIGN(stored, change.insert(unit));
        FAMN_ASSIGN(first, change.table<StaffMember>().find(write.actor().staff));
        StaffMember member = first;
        member.unit = stored.id;
        FAMN_TRY(change.update(first, member));
        return done();
    });
}

} // namespace

Result<OpenRegister> finishNewRegister(RegisterCreation &creation, const SecretBytes &passphrase,
                                       const FirstOffice &office, const KdfCost &cost)
{
    FAMN_ASSIGN(opened, creation.finish(passphrase, office.alias.isEmpty() ? firstAlias() : office.alias, cost));
    if (const auto made = makeOffice(*opened.write, office); !made) {
        discardRegister(std::move(opened));
        return made.error();
    }
    return opened;
}

void discardRegister(OpenRegister opened)
{
    const QString path = opened.reg->path();
    opened.write.reset();
    opened.reg.reset();
    for (const QString &file :
         {path, keyFilePath(path), KeyFile::previousPath(keyFilePath(path)), QString(path + u"-lock"_s)})
        QFile::remove(file);
}

} // namespace famn
