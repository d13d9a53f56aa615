#include "models/services/import/ApplicationRow.h"
#include "models/services/import/CsvReader.h"
#include "tests/fuzz/Fuzz.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace famn;

/// From the bytes of a file to drafts of records.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QTemporaryDir folder(
        QDir(QStringLiteral("/dev/shm")).exists() ? QStringLiteral("/dev/shm/famn-fuzz-XXXXXX") : QString());
    const QString path = folder.filePath(QStringLiteral("list.csv"));
    QFile file(path);
    require(file.open(QIODevice::WriteOnly));
    file.write(bytesOf(data, size));
    file.close();

    auto reader = CsvReader::open(path);
    if (!reader)
        return 0;
    const auto mapping = ColumnMapping::make(reader->heading());
    RowContext context;
    context.today = QDate(2026, 11, 22);
    while (true) {
        auto record = reader->next();
        if (!record || !*record)
            return 0;
        if (!mapping)
            continue;
        const ParsedRow row = parseRow(**record, *mapping, context);
        require(row.blank || row.draft.has_value() != !row.rejected.isEmpty());
        if (row.draft)
            require(row.draft->application.receivedOn.isValid() && !row.draft->persons.isEmpty());
    }
}
