#include "models/storage/FileRewrite.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace famn {

Result<void> rewriteFile(const Connection &writer)
{
    sqlite3 *const db = writer.driver().sqlite();
    // What it builds meanwhile, in memory, is attached to the connection, which nothing else may ever be.
    sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 1);
    auto rewritten = writer.execute(u"VACUUM"_s);
    sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 0);
    return rewritten;
}

} // namespace famn
