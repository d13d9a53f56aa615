#include "ui/interaction/QtInteraction.h"

#include <QApplication>
#include <QFileDialog>

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

} // namespace famn
