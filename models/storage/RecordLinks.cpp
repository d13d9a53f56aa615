#include "models/storage/RecordLinks.h"

#include "models/storage/Statement.h"

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// The kind whose records lie in TABLE; empty for tables without records.
QString kindOfTable(const QString &table)
{
    for (const Table &known : catalogue()) {
        if (table == QLatin1StringView(known.name))
            return QString::fromLatin1(known.kind);
    }
    return {};
}

} // namespace

Result<QList<RecordLink>> recordLinks(const Connection &connection)
{
    FAMN_ASSIGN(row,
                Statement::prepare(connection, "SELECT m.name, f.\"from\", f.\"table\" FROM sqlite_schema AS m "
                                               "JOIN pragma_foreign_key_list(m.name) AS f WHERE m.type = 'table'"));
    QList<RecordLink> links;
    while (true) {
        FAMN_ASSIGN(more, row.step());
        if (!more)
            break;
        const RecordLink link{row.text(0), kindOfTable(row.text(0)), row.text(1), row.text(2),
                              kindOfTable(row.text(2))};
        if (!link.childKind.isEmpty() && !link.parentKind.isEmpty())
            links.append(link);
    }
    for (const QString &subject : {u"family"_s, u"application"_s, u"assignment"_s, u"person"_s})
        links.append({u"task"_s, u"task"_s, u"subject"_s, subject, subject});
    return links;
}

} // namespace famn
