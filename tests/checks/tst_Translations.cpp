#include "tests/support/FamnTest.h"

#include <QFile>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>

using namespace famn;

namespace {

struct Message
{
    QString context;
    QString source;
    QString type; ///< "", "unfinished", "vanished" or "obsolete"
    bool numerus = false;
    QStringList forms; ///< one, or one for each plural form
};

// The placeholders of TEXT in order: %1 to %99, %L1, %n, %Ln.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern("%L?(\\d{1,2}|n)");
    QStringList found;
    QRegularExpressionMatchIterator it = pattern.globalMatch(text);
    while (it.hasNext())
        found << it.next().captured(0);
    found.sort();
    return found;
}

QString formOf(QXmlStreamReader &xml)
{
    // lupdate writes characters that XML cannot hold as <byte value="..."/>.
    return xml.readElementText(QXmlStreamReader::IncludeChildElements);
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.numerus = xml.attributes().value("numerus") == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = formOf(xml);
        } else if (xml.name() == u"translation") {
            message.type = xml.attributes().value("type").toString();
            if (!message.numerus) {
                message.forms << formOf(xml);
                continue;
            }
            while (xml.readNextStartElement())
                message.forms << formOf(xml);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

// The messages of a .ts file; an XML error goes to FAULT.
QList<Message> readMessages(const QByteArray &ts, QString &fault)
{
    QList<Message> messages;
    QXmlStreamReader xml(ts);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages << readMessage(xml, context);
    }
    if (xml.hasError())
        fault = xml.errorString();
    return messages;
}

bool hasEdge(const QString &text)
{
    return text.startsWith('\n') || text.endsWith('\n');
}

// What is wrong with MESSAGE in a language of FORMS plural forms.
QStringList faultsOf(const Message &message, int forms)
{
    QStringList faults;
    if (!message.type.isEmpty())
        faults << message.type;
    if (message.forms.size() != (message.numerus ? forms : 1))
        faults << QString("%1 plural forms").arg(message.forms.size());
    const QStringList wanted = placeholders(message.source);
    for (const QString &form : message.forms) {
        if (form.trimmed().isEmpty())
            faults << "empty";
        // A form for exactly one may say it in a word: "one family".
        QStringList got = placeholders(form);
        QStringList wantedHere = wanted;
        if (message.numerus && &form == &message.forms.first()) {
            for (const QString &count : {QString("%n"), QString("%Ln")}) {
                got.removeAll(count);
                wantedHere.removeAll(count);
            }
        }
        if (got != wantedHere)
            faults << QString("placeholders %1 instead of %2").arg(got.join(' '), wantedHere.join(' '));
        if (hasEdge(form))
            faults << "line break at an edge";
    }
    for (QString &fault : faults)
        fault = QString("[%1] \"%2\": %3").arg(message.context, message.source, fault);
    return faults;
}

QStringList faultsOf(const QByteArray &ts, int forms)
{
    QString fault;
    const QList<Message> messages = readMessages(ts, fault);
    QStringList faults;
    if (!fault.isEmpty())
        faults << fault;
    for (const Message &message : messages)
        faults += faultsOf(message, forms);
    return faults;
}

} // namespace

class TestTranslations : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void complete_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("Swedish") << "sv";
        QTest::newRow("English plurals") << "en";
    }

    void complete()
    {
        QFETCH(QString, language);
        QFile file(QString(FAMN_SOURCE_DIR "/translations/app_%1.ts").arg(language));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
        const QByteArray ts = file.readAll();
        const QStringList faults = faultsOf(ts, 2); // Swedish and English: one, and all others
        QVERIFY2(faults.isEmpty(), qPrintable("\n  " + faults.join("\n  ")));

        // The program carries it, and loads it where there is something in it.
        const QString compiled = QString(":/famn/i18n/app_%1.qm").arg(language);
        QVERIFY2(QFile::exists(compiled), qPrintable(compiled));
        QString fault;
        const QList<Message> messages = readMessages(ts, fault);
        if (messages.isEmpty())
            return;
        QTranslator translator;
        QVERIFY(translator.load(compiled));
        const Message &first = messages.first();
        QCOMPARE(
            translator.translate(qPrintable(first.context), qPrintable(first.source), nullptr, first.numerus ? 1 : -1),
            first.forms.first());
    }

    void finds_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<int>("faults");
        const auto text = [](const QByteArray &source, const QByteArray &translation) -> QByteArray {
            return "<message><source>" + source + "</source><translation>" + translation + "</translation></message>";
        };
        const auto plural = [](const QByteArray &source, const QByteArrayList &forms) -> QByteArray {
            return "<message numerus=\"yes\"><source>" + source + "</source><translation><numerusform>" +
                   forms.join("</numerusform><numerusform>") + "</numerusform></translation></message>";
        };
        QTest::newRow("good") << text("%1 of %2", "%1 av %2") << 0;
        QTest::newRow("other order") << text("%1 of %2", "%2 har %1") << 0;
        QTest::newRow("missing placeholder") << text("%1 of %2", "%1") << 1;
        QTest::newRow("strange placeholder") << text("%1", "%2") << 1;
        QTest::newRow("empty") << text("Save", "") << 1;
        QTest::newRow("blank") << text("Save", "  ") << 1;
        QTest::newRow("edge") << text("Save", "Spara\n") << 1;
        QTest::newRow("inner line break") << text("Save", "Spa\nra") << 0;
        QTest::newRow("unfinished")
            << text("Save", "Spara").replace("<translation>", "<translation type=\"unfinished\">") << 1;
        QTest::newRow("vanished") << text("Save", "Spara").replace("<translation>", "<translation type=\"vanished\">")
                                  << 1;
        QTest::newRow("plural") << plural("%n families", {"%n familj", "%n familjer"}) << 0;
        QTest::newRow("plural in a word") << plural("%n families", {"en familj", "%n familjer"}) << 0;
        QTest::newRow("one form") << plural("%n families", {"%n familjer"}) << 1;
        QTest::newRow("no number in the second form") << plural("%n families", {"%n familj", "familjer"}) << 1;
        QTest::newRow("not XML") << QByteArray("<message>") << 1;
    }

    void finds()
    {
        QFETCH(QByteArray, message);
        QFETCH(int, faults);
        const QStringList found = faultsOf("<TS><context><name>A</name>" + message + "</context></TS>", 2);
        QVERIFY2(faults == 0 ? found.isEmpty() : found.size() >= faults, qPrintable(found.join('\n')));
    }
};

FAMN_TEST_MAIN(TestTranslations)
#include "tst_Translations.moc"
