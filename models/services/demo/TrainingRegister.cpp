#include "models/services/demo/TrainingRegister.h"

#include "models/services/NewRegister.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace famn {

QString ownTrainingPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/famn/training/training.famn"_s;
}

Result<void> makeTrainingFolder(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return fileError(ErrorCode::FileNotWritable, folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return done();
}

Result<TrainingRegister> makeTrainingRegister(const QString &path, const SecretBytes &passphrase, const QString &alias,
                                              const KdfCost &cost, const DemoOptions &options, const Clock &clock)
{
    FAMN_ASSIGN(creation, RegisterCreation::begin(path, true, clock));
    FAMN_ASSIGN(opened, creation.finish(passphrase, alias, cost));
    const auto filled = fillDemo(*opened.write, options);
    if (!filled) {
        discardRegister(std::move(opened));
        return filled.error();
    }
    return TrainingRegister{std::move(opened), *filled};
}

} // namespace famn
