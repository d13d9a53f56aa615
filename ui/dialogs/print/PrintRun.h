#pragma once

#include "models/base/Interaction.h"
#include "models/print/PagePainter.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace famn {

/// Paints a layout on a printer or into a PDF, some pages at a time between other events. When it is stopped or
/// destroyed before its end the printer is told to forget it.
class PrintRun final : public QObject
{
    Q_OBJECT
public:
    PrintRun(std::shared_ptr<const PrintLayout> layout, ChosenPrinter printer, QObject *parent);
    ~PrintRun() override;

    void start();
    /// finished() is not heard of any more.
    void stop();

Q_SIGNALS:
    void progressed(int done, int total);
    /// Whether all of it was taken. The printer is let go before.
    void finished(bool whole);

private:
    void goOn();
    void end(bool whole);

    std::shared_ptr<const PrintLayout> m_layout;
    ChosenPrinter m_printer;
    std::optional<PagePainter> m_painter;
    QTimer m_timer;
};

} // namespace famn
