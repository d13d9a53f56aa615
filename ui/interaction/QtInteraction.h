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
    void pickPrinter(const PrinterQuestion &question, const PrinterChosen &chosen) override;
};

} // namespace famn
