#pragma once

#include "ui/shell/Unlocker.h"
#include "ui/work/Command.h"

#include <QMainWindow>
#include <QPointer>

class QDialog;
class QStackedWidget;

namespace famn {

class CommandBook;
class Interaction;
class Language;
class Preferences;
class Theme;
class TrainingFrame;
class UnlockPage;
class Workspace;

/// What the window needs for as long as it lives.
struct WindowParts
{
    Theme &theme;
    Language &language;
    Interaction &interaction;
    Preferences &preferences;
    const Clock &clock;
    /// How long the first wrong passphrase costs.
    std::chrono::milliseconds firstWait{1000};
    /// What a new passphrase costs to guess; nothing for what suits this computer.
    std::optional<KdfCost> keyCost = {};
};

/// The window: the unlock page, or what an unlocked register has.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const WindowParts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Locks what is open, and shows the register at PATH to be unlocked.
    void choose(const QString &path);
    /// The register that was open here last, if it is still there.
    void chooseLatest();
    /// Tries PASSPHRASE on the chosen register.
    void unlock(SecretBytes passphrase);
    [[nodiscard]] bool isUnlocked() const { return m_workspace != nullptr; }
    /// Null while the register is locked.
    [[nodiscard]] Workspace *workspace() const { return m_workspace.get(); }
    /// The page to begin with, now or once a register is unlocked.
    void showPage(const QString &id);
    /// Closes the register and destroys everything that was read of it.
    void lock();

Q_SIGNALS:
    /// The register is open, and the first page shows what is in it.
    void ready();
    void unlocked();
    void locked();
    void refused(const Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QList<Command> commands();
    [[nodiscard]] QList<Command> helpCommands();
    /// F1: what the field that has the keyboard, or the page around it, is for.
    void helpHere();
    void showKeys();
    void buildUnlockPage();
    void askForRegister();
    void makeRegister();
    void practise();
    void openWithSheet();
    /// A register that is damaged or lost, of a backup.
    void restore();
    /// Takes DIALOG over and shows it; one at a time.
    void showDialog(QDialog *dialog);
    /// SESSION takes the place of what is open.
    void take(std::unique_ptr<Session> session);
    void enter(std::unique_ptr<Session> session);
    void lockSoon();
    void offerCommands();
    void retranslate();

    WindowParts m_parts;
    CommandBook *m_commands = nullptr;
    TrainingFrame *m_frame = nullptr;
    QStackedWidget *m_stack = nullptr;
    UnlockPage *m_unlockPage = nullptr;
    std::unique_ptr<Workspace> m_workspace;
    QString m_firstPage;
    QPointer<QDialog> m_dialog;
};

} // namespace famn
