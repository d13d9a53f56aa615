#include "models/storage/KeyFit.h"

#include "models/storage/Connection.h"
#include "models/storage/Statement.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace famn {

Result<bool> opensAnyPage(const QString &path, const MasterKey &key)
{
    constexpr qint64 pageSize = 4096;
    static const QRegularExpression number(u"\\bpage ([0-9]+)"_s);
    FAMN_ASSIGN(connection, Connection::open(path, key.databaseKeySpec(), {ConnectionMode::Inspect}));
    FAMN_ASSIGN(row, Statement::prepare(*connection, "PRAGMA cipher_integrity_check"));
    QSet<qint64> refused;
    while (true) {
        FAMN_ASSIGN(more, row.step());
        if (!more)
            break;
        const auto page = number.match(row.text(0));
        if (page.hasMatch())
            refused.insert(page.captured(1).toLongLong());
    }
    return refused.size() < QFileInfo(path).size() / pageSize;
}

} // namespace famn
