#include "app/cli/SetCommand.h"

#include "app/cli/RegisterKeys.h"
#include "models/services/RecordEditor.h"
#include "models/services/RecordFinder.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace famn {

QString SetCommand::name() const
{
    return u"set"_s;
}

QString SetCommand::usage() const
{
    return u"REG.famn RECORD FIELD=VALUE..."_s;
}

QString SetCommand::summary() const
{
    return QCoreApplication::translate("CommandLine",
                                       "Changes fields of a record: by case number, personal number or id. FIELD= "
                                       "without a value empties the field.");
}

QList<QCommandLineOption> SetCommand::options() const
{
    QList<QCommandLineOption> options = unlockOptions();
    options.append({u"reason"_s, QCoreApplication::translate("CommandLine", "Why; stands in the journal."), u"TEXT"_s});
    return options;
}

Result<ExitCode> SetCommand::run(const Invocation &invocation) const
{
    FAMN_ASSIGN(path, invocation.argument(0, u"REG.famn"_s));
    FAMN_ASSIGN(wanted, invocation.argument(1, u"RECORD"_s));
    FAMN_ASSIGN(first, invocation.argument(2, u"FIELD=VALUE"_s));
    QList<FieldText> fields;
    for (const QString &argument : invocation.arguments.mid(2)) {
        FAMN_ASSIGN(field, readAssignment(argument));
        fields.append(field);
    }
    FAMN_ASSIGN(opened, unlock(invocation, path));
    sayAnchor(invocation, opened.anchor);
    FAMN_ASSIGN(record, findRecord(*opened.write, wanted));
    FAMN_ASSIGN(batch, setFields(*opened.write, record, fields, invocation.parser.value(u"reason"_s)));
    return tellChanged(invocation, batch, {{u"kind"_s, record.kind}, {u"record"_s, record.id.toString()}});
}

} // namespace famn
