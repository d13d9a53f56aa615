#pragma once

#include "models/base/Interaction.h"

namespace famn {

/// Asks with the system's dialogs.
class QtInteraction final : public Interaction
{
public:
    /// Dialogs belong to the window that is in front when they open.
    void pickOpenFile(const OpenFileQuestion &question, const PathChosen &chosen) override;
    void pickSaveFile(const SaveFileQuestion &question, const PathChosen &chosen) override;
    void pickFolder(const QString &title, const QString &folder, const PathChosen &chosen) override;
    void previewPrint(const PrintQuestion &question, const std::function<void()> &closed) override;
    /// Must outlive the dialog.
    void pickPrinter(const PrinterQuestion &question, const PrinterChosen &chosen) override;
    void usualPrinter(const PrinterQuestion &question, const PrinterChosen &chosen) override;

private:
    /// The name of the printer that was chosen last; empty for none, or for a file.
    QString m_printer;
};

} // namespace famn
