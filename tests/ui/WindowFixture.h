#pragma once

#include "models/base/Interaction.h"
#include "models/services/Access.h"
#include "tests/support/FakeClock.h"
#include "ui/shell/Language.h"
#include "ui/shell/MainWindow.h"
#include "ui/style/Theme.h"
#include "ui/work/Preferences.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace famn {

/// Answers by script, and fails the program on a question nobody expected.
class ScriptedInteraction final : public Interaction
{
public:
    QStringList paths;
    int asked = 0;
    int previews = 0;
    /// What was sent to the printer, as a PDF, once it is let go; with `refusePrinter` nobody chooses one.
    QByteArray printed;
    int printersAsked = 0;
    bool refusePrinter = false;
    /// How often a printer was taken without asking; with `noPrinter` the computer has none.
    int printersTaken = 0;
    bool noPrinter = false;

    void pickOpenFile(const OpenFileQuestion &question, const PathChosen &chosen) override;
    void pickSaveFile(const SaveFileQuestion &question, const PathChosen &chosen) override;
    void pickFolder(const QString &title, const QString &folder, const PathChosen &chosen) override;
    /// Paints once into a PDF, and closes.
    void previewPrint(const PrintQuestion &question, const std::function<void()> &closed) override;
    void pickPrinter(const PrinterQuestion &question, const PrinterChosen &chosen) override;
    void usualPrinter(const PrinterQuestion &question, const PrinterChosen &chosen) override;

private:
    [[nodiscard]] ChosenPrinter paperFor(const PrinterQuestion &question);
    void answer(const QString &title, const PathChosen &chosen);
};

/// A register on the disk with a few made-up families, one of them protected, and a window that has not opened it yet.
struct WindowFixture
{
    static constexpr char16_t passphrase[] = u"lugna gatan i blåregn";
    /// Stands in everything that the protected family must not show.
    static constexpr char canary[] = "Kanariefågel";

    /// MORE may write to the register before it is closed again.
    explicit WindowFixture(bool training = false, bool filled = true,
                           const std::function<void(WritePath &)> &more = {});

    /// Types PHRASE and presses Return.
    void type(const QString &phrase) const;
    /// Unlocks, and waits for it.
    void unlock() const;
    /// Goes to the page, and waits for what it shows.
    void show(const QString &pageId) const;
    template<typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return window->findChild<T *>(name);
    }
    /// The page that is shown.
    [[nodiscard]] QWidget *page(const QString &name) const { return find<QWidget>(name); }

    QTemporaryDir folder;
    QString path;
    /// The page that unlock() shows.
    QString firstPage = QStringLiteral("applications");
    FakeClock clock;
    Theme theme;
    Language language;
    Preferences preferences{folder.filePath(QStringLiteral("famn.ini"))};
    ScriptedInteraction interaction;
    std::unique_ptr<MainWindow> window;

private:
    void fill(WritePath &write) const;
};

} // namespace famn
