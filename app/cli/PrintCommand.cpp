#include "app/cli/PrintCommand.h"

#include "app/cli/MeetingCommands.h"
#include "app/cli/PrintedFile.h"
#include "models/base/AtomicFile.h"
#include "models/print/ListPrint.h"
#include "models/services/LawTexts.h"
#include "models/services/Meetings.h"
#include "models/services/PrintLog.h"
#include "models/services/RegisterLists.h"
#include "models/tables/ApplicationTableModel.h"
#include "models/tables/FamilyTableModel.h"

#include <QCoreApplication>

#include <functional>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// The columns of MODEL that NAMES asks for, parted by commas; all of them when it is empty.
Result<QList<int>> chosen(const TableModel &model, const QString &names)
{
    QStringList known;
    for (int column = 0; column < model.columnCount(); ++column)
        known.append(model.columnId(column));
    QList<int> columns;
    const QStringList wanted = names.isEmpty() ? known : names.split(u',', Qt::SkipEmptyParts);
    for (const QString &name : wanted) {
        const qsizetype column = known.indexOf(name.trimmed());
        if (column < 0)
            return usageError(u"--columns "_s + name + u" ("_s + known.join(u", "_s) + u')');
        columns.append(int(column));
    }
    return columns;
}

/// All rows of MODEL under TITLE, sorted by one of its columns as the window's list is at first.
Result<PrintDocument> whole(const char *title, TableModel &model, const QString &names, const char *sortColumn,
                            Qt::SortOrder order)
{
    FAMN_ASSIGN(columns, chosen(model, names));
    FAMN_ASSIGN(sorted, chosen(model, QLatin1StringView(sortColumn)));
    model.sort(sorted.constFirst(), order);
    return printedList(QCoreApplication::translate("PageRegistry", title), model, columns, -1);
}

Result<PrintDocument> familiesOf(const Connection &connection, const Actor &actor, const QString &columns)
{
    FAMN_ASSIGN(rows, familyRows(connection, actor));
    FAMN_ASSIGN(names, municipalityNames(connection));
    FamilyTableModel model;
    model.setMunicipalities(std::move(names));
    model.setRows(std::move(rows));
    return whole("Families", model, columns, "name", Qt::AscendingOrder);
}

Result<PrintDocument> applicationsOf(const Connection &connection, const Actor &actor, const QString &columns,
                                     Instant now)
{
    FAMN_ASSIGN(rows, applicationRows(connection, actor));
    FAMN_ASSIGN(names, municipalityNames(connection));
    ApplicationTableModel model;
    model.setMunicipalities(std::move(names));
    model.setNow(now);
    model.setRows(std::move(rows));
    return whole("Applications", model, columns, "received", Qt::DescendingOrder);
}

PrintOptions optionsOf(const QCommandLineParser &parser)
{
    PrintOptions options;
    options.largeType = parser.isSet(u"large"_s);
    options.blackAndWhite = parser.isSet(u"bw"_s);
    if (parser.isSet(u"landscape"_s))
        options.orientation = QPageLayout::Landscape;
    return options;
}

void report(Console &console, const QString &path, const NumberedPdf &pdf)
{
    if (console.json())
        console.printJson(
            {{u"path"_s, path}, {u"number"_s, pdf.number}, {u"rows"_s, pdf.rows}, {u"pages"_s, pdf.pages}});
    else
        console.print(
            QCoreApplication::translate("CommandLine", "Print no. %1 is in %2: %n page(s).", nullptr, pdf.pages)
                .arg(pdf.number)
                .arg(path));
}

/// Writes what DOCUMENT gives into the PDF that the options name; KIND is what the journal is told.
Result<ExitCode>
printInto(const Invocation &invocation, const QByteArray &kind,
          const std::function<Result<PrintDocument>(const Connection &, const Actor &, Instant)> &document)
{
    FAMN_ASSIGN(path, invocation.argument(0, u"REG.famn"_s));
    FAMN_ASSIGN(out, pdfAsked(invocation));
    FAMN_ASSIGN(opened, unlock(invocation, path));
    FAMN_ASSIGN(reader, opened.reg->reader());
    const LawSaid law(*reader, invocation.clock.today());
    FAMN_ASSIGN(printed, document(*reader, opened.actor(), invocation.clock.now()));
    FAMN_ASSIGN(pdf, numberedPdf(invocation, opened, std::move(printed), kind, optionsOf(invocation.parser)));
    FAMN_TRY(writeFileAtomically(out, pdf.bytes, FileAccess::OwnerOnly));
    report(invocation.console, out, pdf);
    return ExitCode::Done;
}

/// What every print can be told.
QList<QCommandLineOption> printOptions()
{
    QList<QCommandLineOption> options = unlockOptions();
    options.append(pdfOption());
    options.append({u"large"_s, translated(QT_TRANSLATE_NOOP("CommandLine", "Print in large type."))});
    options.append({u"bw"_s, translated(QT_TRANSLATE_NOOP("CommandLine", "Print in black and white, without grey."))});
    options.append({u"landscape"_s, translated(QT_TRANSLATE_NOOP("CommandLine", "Print across the page; otherwise as "
                                                                                "the columns need."))});
    return options;
}

} // namespace

QString PrintCommand::name() const
{
    return m_list == List::Families ? u"print families"_s : u"print applications"_s;
}

QString PrintCommand::usage() const
{
    return u"REG.famn --out FILE.pdf"_s;
}

QString PrintCommand::summary() const
{
    return m_list == List::Families
               ? translated(QT_TRANSLATE_NOOP("CommandLine",
                                              "Prints the families into a PDF; protected ones are masked. The print "
                                              "gets a number and a line in the log."))
               : translated(QT_TRANSLATE_NOOP("CommandLine",
                                              "Prints the interest applications into a PDF, latest first; protected "
                                              "families are masked. The print gets a number and a line in the log."));
}

QList<QCommandLineOption> PrintCommand::options() const
{
    QList<QCommandLineOption> options = printOptions();
    options.append({u"columns"_s,
                    translated(QT_TRANSLATE_NOOP("CommandLine", "Only these columns, in this order, parted by commas; "
                                                                "a wrong one tells which there are.")),
                    u"NAMES"_s});
    return options;
}

Result<ExitCode> PrintCommand::run(const Invocation &invocation) const
{
    const QString columns = invocation.parser.value(u"columns"_s);
    return printInto(invocation, m_list == List::Families ? "family" : "application",
                     [&](const Connection &connection, const Actor &actor, Instant now) {
                         return m_list == List::Families ? familiesOf(connection, actor, columns)
                                                         : applicationsOf(connection, actor, columns, now);
                     });
}

QString PrintMeetingCommand::name() const
{
    switch (m_sheet) {
    case MeetingSheet::SignIn:
        return u"print sign-in-sheet"_s;
    case MeetingSheet::Contacts:
        return u"print contact-sheet"_s;
    case MeetingSheet::Reminders:
        return u"print reminder-list"_s;
    }
    return {};
}

QString PrintMeetingCommand::usage() const
{
    return u"REG.famn [MEETING] --out FILE.pdf"_s;
}

QString PrintMeetingCommand::summary() const
{
    switch (m_sheet) {
    case MeetingSheet::SignIn:
        return translated(QT_TRANSLATE_NOOP("CommandLine",
                                            "Prints who is expected at an information meeting, with room to sign; the "
                                            "next meeting where none is named. Protected families are masked."));
    case MeetingSheet::Contacts:
        return translated(QT_TRANSLATE_NOOP("CommandLine", "Prints how to reach those who are invited to an "
                                                           "information meeting. Protected families are masked."));
    case MeetingSheet::Reminders:
        return translated(QT_TRANSLATE_NOOP("CommandLine", "Prints who is to be reminded of an information meeting, "
                                                           "with boxes to tick. Protected families are masked."));
    }
    return {};
}

QList<QCommandLineOption> PrintMeetingCommand::options() const
{
    return printOptions();
}

Result<ExitCode> PrintMeetingCommand::run(const Invocation &invocation) const
{
    const QString named = invocation.arguments.value(1, u"next"_s);
    return printInto(invocation, "info_meeting",
                     [&](const Connection &connection, const Actor &actor, Instant now) -> Result<PrintDocument> {
                         FAMN_ASSIGN(id, meetingNamed(connection, actor, named, now));
                         FAMN_ASSIGN(meeting, meetingRow(connection, actor, id));
                         FAMN_ASSIGN(guests, guestRows(connection, actor, id));
                         return meetingSheet(m_sheet, meeting, guests);
                     });
}

} // namespace famn
