#include "ui/interaction/QtInteraction.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>

namespace famn {

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

} // namespace famn
