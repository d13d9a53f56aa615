#pragma once

#include "models/base/Progress.h"
#include "ui/dialogs/print/PrintDialog.h"

namespace famn {

/// Prints without asking and without a preview: with the choices that were made last for the same kind, on the printer
/// that was chosen last or the system's own. Tells at the foot of the window what came of it, and destroys itself.
class QuickPrint final : public QObject
{
    Q_OBJECT
public:
    /// OWNER goes with the register: what is left of the print then does not come out.
    QuickPrint(const WorkContext &context, PrintRequest request, QObject *owner);

    void start();

private:
    void layOut();
    void findPrinter();
    /// Takes the number, then prints.
    void take(const ChosenPrinter &printer);
    void run(const ChosenPrinter &printer);
    void finish(bool whole);
    [[nodiscard]] bool stopped();
    void fail(std::function<QString()> text);

    WorkContext m_context;
    PrintRequest m_request;
    PrintMark m_mark;
    PrintOptions m_options;
    std::unique_ptr<PrintLayoutMaker> m_maker;
    std::shared_ptr<PrintLayout> m_layout;
    PrintRun *m_run = nullptr;
    QTimer m_timer;
    CancelToken m_cancel;
    int m_task = 0;
};

} // namespace famn
