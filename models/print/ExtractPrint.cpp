#include "models/print/ExtractPrint.h"

#include "models/print/LogWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("ExtractPrint", text);
}

PrintCell cellOf(const QString &kind, const ExtractValue &value)
{
    const QString text = valueText(kind, value.value, HistorySide::After);
    return {text, value.toReview ? say(QT_TRANSLATE_NOOP("ExtractPrint", "To be reviewed")) : QString(),
            value.masked && !value.toReview ? PrintTone::Hidden : PrintTone::Plain};
}

PrintTable fieldsOf(const ExtractRecord &record)
{
    PrintTable table;
    table.columns = {{say(QT_TRANSLATE_NOOP("ExtractPrint", "Field")), false},
                     {say(QT_TRANSLATE_NOOP("ExtractPrint", "Value")), false}};
    for (const ExtractValue &value : record.values)
        table.rows.append({{fieldLabel(value.value.field), {}, PrintTone::Name}, cellOf(record.record.kind, value)});
    return table;
}

PrintTable eventsOf(const PersonExtract &extract)
{
    PrintTable table;
    table.columns = {{say(QT_TRANSLATE_NOOP("ExtractPrint", "When")), false},
                     {say(QT_TRANSLATE_NOOP("ExtractPrint", "Who")), false},
                     {say(QT_TRANSLATE_NOOP("ExtractPrint", "Did")), false},
                     {say(QT_TRANSLATE_NOOP("ExtractPrint", "With")), false},
                     {say(QT_TRANSLATE_NOOP("ExtractPrint", "Value before")), false}};
    for (const ExtractEvent &event : extract.events) {
        QStringList before;
        for (const ExtractValue &value : event.values)
            before.append(u"%1: %2"_s.arg(fieldLabel(value.value.field),
                                          valueText(event.record.kind, value.value, HistorySide::After)));
        table.rows.append({{displayTime(event.at), {}, PrintTone::Plain},
                           {event.who, {}, PrintTone::Plain},
                           {actionLabel(event.action), {}, PrintTone::Plain},
                           {kindLabel(event.record.kind), {}, PrintTone::Plain},
                           {before.join(u"; "_s), {}, PrintTone::Muted}});
    }
    return table;
}

} // namespace

PrintDocument extractPrint(const PersonExtract &extract)
{
    PrintDocument document;
    document.title = say(QT_TRANSLATE_NOOP("ExtractPrint", "What the register holds about one person"));
    const auto paragraph = [&](const QString &text) { document.blocks.append(PrintParagraph{text}); };
    paragraph(QStringList{extract.name, extract.number, extract.caseNumber, displayTime(extract.at)}.join(u" · "_s));
    paragraph(
        say(QT_TRANSLATE_NOOP("ExtractPrint", "Names and numbers of other persons are masked (%1 places). %2 free "
                                              "texts are to be reviewed by somebody before this is given out."))
            .arg(extract.masked)
            .arg(extract.toReview));
    for (const ExtractRecord &record : extract.records) {
        if (record.values.isEmpty())
            continue;
        document.blocks.append(PrintHeading{kindLabel(record.record.kind)});
        document.blocks.append(fieldsOf(record));
    }
    document.blocks.append(PrintHeading{say(QT_TRANSLATE_NOOP("ExtractPrint", "Who read or changed it"))});
    document.blocks.append(eventsOf(extract));
    return document;
}

} // namespace famn
