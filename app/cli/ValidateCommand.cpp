#include "app/cli/ValidateCommand.h"

#include "models/domain/PersonNumber.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace famn {

QString ValidateCommand::name() const
{
    return u"validate personid"_s;
}

QString ValidateCommand::usage() const
{
    return u"[FILE]"_s;
}

QString ValidateCommand::summary() const
{
    return QCoreApplication::translate("CommandLine",
                                       "Checks personal, coordination and reserve numbers, one a line, from a file or "
                                       "standard input.");
}

QList<QCommandLineOption> ValidateCommand::options() const
{
    return {{u"on"_s,
             QCoreApplication::translate(
                 "CommandLine", "The day that decides centuries and what lies in the future; today otherwise."),
             u"DATE"_s}};
}

Result<ExitCode> ValidateCommand::run(const Invocation &invocation) const
{
    QDate today = invocation.clock.today();
    if (invocation.parser.isSet(u"on"_s)) {
        today = QDate::fromString(invocation.parser.value(u"on"_s), Qt::ISODate);
        if (!today.isValid())
            return usageError(u"--on "_s + invocation.parser.value(u"on"_s));
    }
    QFile input;
    const QString path = invocation.arguments.value(0, u"-"_s);
    input.setFileName(path);
    if (!(path == "-"_L1 ? input.open(stdin, QIODevice::ReadOnly) : input.open(QIODevice::ReadOnly)))
        return fileError(QFile::exists(path) ? ErrorCode::FileUnreadable : ErrorCode::FileMissing, path);
    constexpr qint64 longestLine = 4096;
    QJsonArray results;
    while (true) {
        QByteArray raw = input.readLine(longestLine);
        if (raw.isEmpty())
            break;
        while (raw.endsWith('\n') || raw.endsWith('\r'))
            raw.chop(1);
        const auto read = readPersonNumber(QString::fromUtf8(raw), today);
        const auto *number = std::get_if<PersonNumber>(&read);
        const QString code = number ? QString(keyOf(number->kind)) : QString(keyOf(std::get<PersonNumberFault>(read)));
        const QString line = number ? QString(u"ok\t"_s + number->digits + u'\t' + code) : QString(u"bad\t"_s + code);
        if (!invocation.console.json())
            invocation.console.write(line.toUtf8() + '\n');
        else if (number)
            results.append(QJsonObject{{u"ok"_s, true}, {u"number"_s, number->digits}, {u"kind"_s, code}});
        else
            results.append(QJsonObject{{u"ok"_s, false}, {u"reason"_s, code}});
    }
    if (invocation.console.json())
        invocation.console.printJson({{u"results"_s, results}});
    return ExitCode::Done;
}

} // namespace famn
