#include "ui/interaction/QtInteraction.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPrinterInfo>

#include <algorithm>

namespace famn {

namespace {

/// What the print queue shows to everybody.
void makeNeutral(QPrinter &printer)
{
    printer.setDocName(QStringLiteral("Famn"));
    printer.setCreator(QStringLiteral("Famn"));
}

} // namespace

void QtInteraction::pickOpenFile(const OpenFileQuestion &question, const PathChosen &chosen)
{
    auto *dialog = new QFileDialog(QApplication::activeWindow(), question.title, question.folder, question.filter);
    dialog->setObjectName(QStringLiteral("openFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [chosen](const QString &path) { chosen(path); });
    dialog->open();
}

void QtInteraction::pickSaveFile(const SaveFileQuestion &question, const PathChosen &chosen)
{
    const QFileInfo suggestion(question.suggestion);
    auto *dialog =
        new QFileDialog(QApplication::activeWindow(), question.title, suggestion.absolutePath(), question.filter);
    dialog->setObjectName(QStringLiteral("saveFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(suggestion.suffix());
    dialog->setOption(QFileDialog::DontConfirmOverwrite, question.mustBeNew);
    dialog->selectFile(suggestion.fileName());
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [chosen](const QString &path) { chosen(path); });
    dialog->open();
}

void QtInteraction::pickFolder(const QString &title, const QString &folder, const PathChosen &chosen)
{
    auto *dialog = new QFileDialog(QApplication::activeWindow(), title, folder);
    dialog->setObjectName(QStringLiteral("folderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [chosen](const QString &path) { chosen(path); });
    dialog->open();
}

void QtInteraction::previewPrint(const PrintQuestion &question, const std::function<void()> &closed)
{
    auto *dialog = new QPrintPreviewDialog(QApplication::activeWindow());
    dialog->setObjectName(QStringLiteral("printPreview"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(question.title);
    question.prepare(*dialog->printer());
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog,
                     [paint = question.paint](QPrinter *printer) { paint(*printer); });
    QObject::connect(dialog, &QDialog::finished, dialog, [closed] { closed(); });
    dialog->open();
}

void QtInteraction::pickPrinter(const PrinterQuestion &question, const PrinterChosen &chosen)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    makeNeutral(*printer);
    question.prepare(*printer);
    auto *dialog = new QPrintDialog(printer.get(), QApplication::activeWindow());
    dialog->setObjectName(QStringLiteral("printerDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(question.title);
    dialog->setOption(QAbstractPrintDialog::PrintSelection, false);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, question.pages > 1);
    dialog->setMinMax(1, question.pages);
    const auto accepted = [this, printer, question, chosen] {
        m_printer = printer->printerName();
        question.prepare(*printer);
        const int from = printer->fromPage() > 0 ? printer->fromPage() : 1;
        const int to = printer->toPage() > 0 ? printer->toPage() : question.pages;
        chosen({printer, from - 1, std::max(from, to) - 1, [printer] { printer->abort(); }});
    };
    QObject::connect(dialog, &QDialog::accepted, dialog, accepted);
    dialog->open();
}

void QtInteraction::usualPrinter(const PrinterQuestion &question, const PrinterChosen &chosen)
{
    const QPrinterInfo last = QPrinterInfo::printerInfo(m_printer);
    const QPrinterInfo info = last.isNull() ? QPrinterInfo::defaultPrinter() : last;
    if (info.isNull()) {
        chosen({});
        return;
    }
    const auto printer = std::make_shared<QPrinter>(info, QPrinter::HighResolution);
    makeNeutral(*printer);
    question.prepare(*printer);
    chosen({printer, 0, question.pages - 1, [printer] { printer->abort(); }});
}

} // namespace famn
