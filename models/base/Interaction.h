#pragma once

#include <QString>

#include <functional>
#include <memory>

class QPagedPaintDevice;

namespace famn {

/// A question for the path of a file that exists.
struct OpenFileQuestion
{
    QString title;
    /// In the form of file dialogs: "Famn registers (*.famn)".
    QString filter;
    /// Where the search begins; empty for wherever the system thinks best.
    QString folder;
};

/// A question for the path of a file that is to be written.
struct SaveFileQuestion
{
    QString title;
    QString filter;
    /// Path that is suggested, folder and name.
    QString suggestion;
    /// The file must be a new one; otherwise the person is asked before one is replaced.
    bool mustBeNew = false;
};

/// Something to be looked at and printed.
struct PrintQuestion
{
    QString title;
    /// Gives PAGE its size and margins, before the first painting.
    std::function<void(QPagedPaintDevice &page)> prepare;
    /// Paints all pages; called again for every picture of them.
    std::function<void(QPagedPaintDevice &page)> paint;
};

/// A question for a printer, once it is known what is printed.
struct PrinterQuestion
{
    QString title;
    int pages = 1;
    /// Gives the printer its paper, before and after the person looked at its settings.
    std::function<void(QPagedPaintDevice &page)> prepare;
};

/// The printer that somebody chose. Painting is over when it is let go.
struct ChosenPrinter
{
    std::shared_ptr<QPagedPaintDevice> device;
    /// Count from 0.
    int firstPage = 0;
    int lastPage = 0;
    /// Prints nothing of what was painted, as far as that can still be helped.
    std::function<void()> abort;
};

/// How the program asks the person at the keyboard for something. Windows do it with dialogs; tests answer by script.
class Interaction
{
public:
    using PathChosen = std::function<void(const QString &path)>;
    using PrinterChosen = std::function<void(const ChosenPrinter &printer)>;

    Interaction() = default;
    virtual ~Interaction() = default;
    Interaction(const Interaction &) = delete;
    Interaction &operator=(const Interaction &) = delete;

    /// Calls CHOSEN with the path, now or later; not at all when nothing is chosen.
    virtual void pickOpenFile(const OpenFileQuestion &question, const PathChosen &chosen) = 0;
    virtual void pickSaveFile(const SaveFileQuestion &question, const PathChosen &chosen) = 0;
    /// A folder that exists; FOLDER is where the search begins.
    virtual void pickFolder(const QString &title, const QString &folder, const PathChosen &chosen) = 0;
    /// Shows what would be printed, and prints it if the person wants. Calls CLOSED afterwards, printed or not.
    virtual void previewPrint(const PrintQuestion &question, const std::function<void()> &closed) = 0;
    /// Calls CHOSEN with a printer, now or later; not at all when nothing is to be printed.
    virtual void pickPrinter(const PrinterQuestion &question, const PrinterChosen &chosen) = 0;
    /// Calls CHOSEN at once, without asking, with the printer that was chosen last, else the system's own; with no
    /// device where there is none.
    virtual void usualPrinter(const PrinterQuestion &question, const PrinterChosen &chosen) = 0;
};

} // namespace famn
