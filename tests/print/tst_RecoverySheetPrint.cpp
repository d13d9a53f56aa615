#include "models/print/RecoverySheetPrint.h"
#include "models/storage/keys/RecoverySheet.h"
#include "tests/support/FamnTest.h"
#include "tests/support/PdfTools.h"

#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QTemporaryDir>

using namespace famn;

namespace {

RecoverySheet sheet()
{
    RecoverySheet made;
    made.registerId = *Uuid::fromString("01900000-0000-7000-8000-000000000001");
    made.master = MasterKey::generate(made.registerId);
    made.journalKey = SecretBytes::random(32);
    made.registerName = "Norra <b>enheten</b> & Söder";
    made.made = QDate(2026, 3, 2);
    return made;
}

} // namespace

class TestRecoverySheetPrint : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void textAndMetadata()
    {
        if (lacks({"pdftotext", "pdfinfo"}))
            QSKIP("poppler-utils is not installed");
        const RecoverySheet made = sheet();
        const QString path = save(made);
        const QString text = QString::fromUtf8(outputOf("pdftotext", {"-layout", path, "-"}));
        QVERIFY(text.contains(made.registerName));
        QVERIFY(text.contains(made.registerId.toString()));
        for (const QString &label : made.labels())
            QVERIFY2(text.contains(label + ". " + made.groupText(label)), qPrintable(label));
        // What pdftotext gives can be read as the sheet itself.
        const auto read = parseRecoverySheet(text);
        QVERIFY(bool(read));
        QVERIFY(read->key.equals(made.master.key));

        const QString info = infoOf(path);
        QVERIFY(QRegularExpression("Title:\\s+Famn\n").match(info).hasMatch());
        QVERIFY(QRegularExpression("Pages:\\s+1\n").match(info).hasMatch());
        QVERIFY(info.contains("(A4)"));
        QVERIFY(!info.contains("Norra"));
        QVERIFY(!info.contains(m_folder.path()));
        QVERIFY(!info.contains("Author"));
    }

    void codeCanBeScanned()
    {
        if (lacks({"pdftoppm", "zbarimg"}))
            QSKIP("pdftoppm or zbarimg is not installed");
        const RecoverySheet made = sheet();
        outputOf("pdftoppm", {"-r", "150", "-png", "-singlefile", save(made), m_folder.filePath("page")});
        const QImage page(m_folder.filePath("page.png"));
        QVERIFY(page.height() > page.width());
        const QString scanned =
            QString::fromUtf8(outputOf("zbarimg", {"-q", "--raw", m_folder.filePath("page.png")})).trimmed();
        QCOMPARE(scanned, made.compactText());
        const auto read = parseRecoverySheet(scanned);
        QVERIFY(bool(read));
        QVERIFY(read->journalKey.equals(made.journalKey));
    }

    void longNameStaysOnOnePage()
    {
        if (lacks({"pdftotext", "pdfinfo"}))
            QSKIP("poppler-utils is not installed");
        RecoverySheet made = sheet();
        made.registerName = QString("Barn och familj ").repeated(200);
        const QString path = save(made);
        QVERIFY(QRegularExpression("Pages:\\s+1\n").match(infoOf(path)).hasMatch());
        QVERIFY(bool(parseRecoverySheet(QString::fromUtf8(outputOf("pdftotext", {"-layout", path, "-"})))));
    }

private:
    QString save(const RecoverySheet &made)
    {
        const auto pdf = recoverySheetPdf(made);
        if (!pdf)
            qFatal("no pdf");
        QFile file(m_folder.filePath("ark.pdf"));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write(*pdf);
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

int main(int argc, char **argv)
{
    return runTest<TestRecoverySheetPrint, QGuiApplication>(argc, argv);
}
#include "tst_RecoverySheetPrint.moc"
