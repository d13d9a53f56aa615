#include "models/storage/StorageLocation.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// A file or folder that a synchronising program leaves in the folder it looks after.
constexpr std::array syncMarkers{".dropbox",
                                 ".dropbox.cache",
                                 ".owncloudsync.log",
                                 ".sync_journal.db",
                                 ".nextcloudsync.log",
                                 ".stfolder",
                                 ".849C9593-D756-4E56-8D6E-42412F2A707B",
                                 ".tmp.drivedownload"};
constexpr std::array syncNames{"onedrive",    "dropbox",      "nextcloud",           "owncloud", "google drive",
                               "googledrive", "icloud drive", "com~apple~clouddocs", "syncthing"};

bool isNetworkType(const QString &type)
{
    static const QStringList types{u"nfs"_s,
                                   u"nfs4"_s,
                                   u"cifs"_s,
                                   u"smbfs"_s,
                                   u"smb2"_s,
                                   u"smb3"_s,
                                   u"fuse.sshfs"_s,
                                   u"sshfs"_s,
                                   u"9p"_s,
                                   u"afs"_s,
                                   u"ceph"_s,
                                   u"glusterfs"_s,
                                   u"fuse.glusterfs"_s,
                                   u"davfs"_s,
                                   u"fuse.davfs2"_s,
                                   u"fuse.rclone"_s,
                                   u"webdav"_s,
                                   u"fuse.gvfsd-fuse"_s,
                                   u"afpfs"_s,
                                   u"ncpfs"_s,
                                   u"lustre"_s,
                                   u"vboxsf"_s};
    return types.contains(type.toLower());
}

} // namespace

Result<void> judgeLocation(const QString &registerPath, const QString &fileSystemType)
{
    const auto refuse = [&](ErrorCode code, const QString &what) { return Error{code, {}, {registerPath, what}, {}}; };
    const QString path = QFileInfo(registerPath).absoluteFilePath();
    if (isNetworkType(fileSystemType) || path.startsWith("//"_L1))
        return refuse(ErrorCode::NetworkFolder, fileSystemType);
    QDir folder = QFileInfo(path).absoluteDir();
    do {
        const QString name = folder.dirName().toLower();
        for (const char *known : syncNames) {
            // "OneDrive - Exempelkommun" is how the business edition names its folder.
            if (name == QLatin1StringView(known) || name.startsWith(QLatin1StringView(known) + " -"_L1))
                return refuse(ErrorCode::SyncedFolder, folder.dirName());
        }
        for (const char *marker : syncMarkers) {
            if (QFileInfo::exists(folder.filePath(QString::fromLatin1(marker))))
                return refuse(ErrorCode::SyncedFolder, QString::fromLatin1(marker));
        }
    } while (folder.cdUp());
    return done();
}

Result<void> checkLocation(const QString &registerPath)
{
    const QStorageInfo storage(QFileInfo(registerPath).absolutePath());
    return judgeLocation(registerPath, QString::fromLatin1(storage.fileSystemType()));
}

} // namespace famn
