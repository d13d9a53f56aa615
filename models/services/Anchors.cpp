#include "models/services/Anchors.h"

#include "models/base/AtomicFile.h"
#include "models/storage/JournalReader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr qint64 largestAnchor = 4096;

std::optional<Anchor> readAnchor(const QString &path)
{
    const auto bytes = readFile(path, largestAnchor);
    if (!bytes)
        return std::nullopt;
    return Anchor::fromJson(*bytes);
}

} // namespace

std::optional<Anchor> Anchor::fromJson(const QByteArray &json)
{
    constexpr qsizetype hashSize = 32;
    if (json.size() > largestAnchor)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto id = Uuid::fromString(object.value("register"_L1).toString());
    const qint64 seq = object.value("seq"_L1).toString().toLongLong();
    const QByteArray hash = QByteArray::fromHex(object.value("hash"_L1).toString().toLatin1());
    if (!id || seq < 1 || hash.size() != hashSize)
        return std::nullopt;
    return Anchor{*id, Uuid::fromString(object.value("device"_L1).toString()).value_or(Uuid()), seq, hash};
}

QByteArray Anchor::toJson() const
{
    // The number is text, as JSON's own numbers end at 53 bits.
    const QJsonObject object{{u"register"_s, registerId.toString()},
                             {u"device"_s, device.toString()},
                             {u"seq"_s, QString::number(seq)},
                             {u"hash"_s, QString::fromLatin1(hash.toHex())}};
    return QJsonDocument(object).toJson();
}

QString anchorPath(const Uuid &registerId)
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/anchors/"_s +
           registerId.toString() + u".json"_s;
}

Result<Anchor> headOf(const Connection &connection, const RegisterInfo &info)
{
    JournalReader reader(connection);
    FAMN_ASSIGN(seq, reader.lastSeq());
    FAMN_ASSIGN(hash, reader.hashAt(seq));
    return Anchor{info.id, info.device, seq, hash};
}

Result<void> writeAnchor(const Anchor &anchor)
{
    const QString path = anchorPath(anchor.registerId);
    const QString folder = QFileInfo(path).path();
    if (!QDir().mkpath(folder))
        return fileError(ErrorCode::FileNotWritable, folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return writeFileAtomically(path, anchor.toJson(), FileAccess::OwnerOnly);
}

Result<AnchorState> compareAnchor(const Connection &connection, const RegisterInfo &info)
{
    const auto anchor = readAnchor(anchorPath(info.id));
    if (!anchor || anchor->registerId != info.id)
        return AnchorState::Unknown;
    JournalReader reader(connection);
    FAMN_ASSIGN(seq, reader.lastSeq());
    if (seq < anchor->seq)
        return AnchorState::Behind;
    FAMN_ASSIGN(hash, reader.hashAt(anchor->seq));
    return hash == anchor->hash ? AnchorState::Matches : AnchorState::Differs;
}

QString anchorWarning(AnchorState anchor)
{
    switch (anchor) {
    case AnchorState::Behind:
        return QCoreApplication::translate(
            "Anchors", "This register is older than when it was last closed on this computer. If you did not "
                       "restore a backup, somebody put an old copy in its place.");
    case AnchorState::Differs:
        return QCoreApplication::translate(
            "Anchors", "This register went another way than when it was last closed on this computer. If you did "
                       "not restore or copy it, find out who did.");
    case AnchorState::Unknown:
    case AnchorState::Matches:
        break;
    }
    return {};
}

} // namespace famn
