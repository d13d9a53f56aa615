#pragma once

#include "tests/ui/WindowFixture.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace famn {

/// Opens the dialog called NAME by its command.
inline QDialog *openByCommand(const WindowFixture &fixture, const QString &command, const QString &name)
{
    auto *action = fixture.find<QAction>(command);
    if (!action || !action->isEnabled())
        return nullptr;
    action->trigger();
    return fixture.find<QDialog>(name);
}

inline QString titleOf(const QDialog &dialog)
{
    return dialog.findChild<QLabel *>("dialogTitle")->text();
}

inline QPushButton *buttonOf(const QDialog &dialog, const QString &name)
{
    return dialog.findChild<QPushButton *>(name);
}

/// Presses the dialog's verb by keyboard.
inline void goOn(const QDialog &dialog)
{
    QTest::keyClick(buttonOf(dialog, "verb"), Qt::Key_Space);
}

inline void typeInto(const QDialog &dialog, const QString &field, const QString &text)
{
    auto *edit = dialog.findChild<QLineEdit *>(field);
    if (!edit)
        qFatal("no field %s", qPrintable(field));
    edit->setText(text);
}

inline bool complains(const QDialog &dialog)
{
    return dialog.findChild<QWidget *>("dialogMessage")->isVisible();
}

} // namespace famn
