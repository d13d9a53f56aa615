#include "models/services/Anchors.h"
#include "models/services/BackupRotation.h"
#include "models/services/CodeLists.h"
#include "models/services/import/ColumnMapping.h"
#include "models/storage/Settings.h"
#include "tests/fuzz/Fuzz.h"

#include <QDir>

using namespace famn;

namespace {

/// The settings that are texts with a form of their own.
void readTexts(const QString &value)
{
    const QString municipality = municipalitySetting(value);
    require(municipality.isEmpty() || municipality == value);
    const auto days = numberSetting(value, BackupPolicy::leastMaxDays, BackupPolicy::mostMaxDays);
    require(!days || (*days >= BackupPolicy::leastMaxDays && *days <= BackupPolicy::mostMaxDays));
    const auto time = timeSetting(value);
    require(!time || time->toString(QStringLiteral("HH:mm")) == value);
    const auto folder = folderSetting(value);
    require(!folder || (QDir::isAbsolutePath(*folder) && !folder->contains(QChar(0))));
}

/// A mapping by hand, kept for the next list with the same heading: what was understood can be kept again.
void readMapping(const QString &value)
{
    const auto map = HeadingMap::fromJson(value.toUtf8());
    if (!map)
        return;
    const QStringList heading{QStringLiteral("Inkommen"), QStringLiteral("Namn"), QStringLiteral("Tel"),
                              QStringLiteral("#2")};
    const auto mapping = ColumnMapping::make(heading, *map);
    if (!mapping)
        return;
    const auto kept = HeadingMap::fromJson(mapping->toMap().toJson());
    require(kept.ok());
    const auto again = ColumnMapping::make(heading, *kept);
    require(again.ok());
    for (const auto &entry : codeKeys<ImportColumn>)
        require(entry.code == ImportColumn::Ignored || again->indexOf(entry.code) == mapping->indexOf(entry.code));
}

/// Own words for codes, and places where families hear of the municipality: what was understood is kept as it is.
void readCodeLists(const QByteArray &value)
{
    for (const AdaptedList &list : adaptedLists()) {
        const auto codes = ownCodesFromJson(list, value);
        require(codes.size() <= list.keys.size());
        require(ownCodesFromJson(list, toJson(codes)) == codes);
    }
    require(sourcesFromJson(value).size() <= OwnLists::mostSources);
}

} // namespace

// The settings that a register holds, and what the program keeps of registers in the user's profile.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const QString value = QString::fromUtf8(bytes);
    readTexts(value);
    readMapping(value);
    readCodeLists(bytes);
    const auto anchor = Anchor::fromJson(bytes);
    if (anchor)
        require(Anchor::fromJson(anchor->toJson()) == anchor);
    return 0;
}
