#pragma once

#include <QByteArray>

namespace famn {

class Session;

/// Notes in the log that ROWS rows of records of KIND were copied; see noteCopy().
void noteCopied(Session &session, const QByteArray &kind, qint64 rows);

} // namespace famn
