#include "ui/shell/MainWindow.h"

#include "models/base/Interaction.h"
#include "models/base/Text.h"
#include "models/services/NewPassphrase.h"
#include "models/services/demo/TrainingRegister.h"
#include "ui/dialogs/backup/LostRegisterDialog.h"
#include "ui/dialogs/help/KeySheet.h"
#include "ui/dialogs/keys/NewRegisterDialog.h"
#include "ui/dialogs/keys/PracticeDialog.h"
#include "ui/dialogs/keys/SheetUnlockDialog.h"
#include "ui/editors/Editor.h"
#include "ui/help/Help.h"
#include "ui/pages/Page.h"
#include "ui/shell/DetailPane.h"
#include "ui/shell/Language.h"
#include "ui/shell/ScreenShield.h"
#include "ui/shell/TrainingFrame.h"
#include "ui/shell/UnlockPage.h"
#include "ui/shell/WindowCommands.h"
#include "ui/shell/Workspace.h"
#include "ui/work/CommandBook.h"
#include "ui/work/Preferences.h"

#include <QApplication>
#include <QEvent>
#include <QFileInfo>
#include <QScreen>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr QSize firstSize(1280, 800);
constexpr QSize leastSize(720, 480);

} // namespace

MainWindow::MainWindow(const WindowParts &parts, QWidget *parent)
    : QMainWindow(parent)
    , m_parts(parts)
    , m_commands(new CommandBook(*this))
    , m_stack(new QStackedWidget)
{
    setObjectName(u"mainWindow"_s);
    buildUnlockPage();
    m_frame = new TrainingFrame(parts.theme, m_stack);
    setCentralWidget(m_frame);
    shieldFromCapture(*this);
    setMinimumSize(leastSize);
    // Title bar and task bar take some of a low screen.
    constexpr QSize taken(0, 48);
    resize(firstSize.boundedTo(screen()->availableSize() - taken));
    connect(&parts.preferences, &Preferences::languageChosen, this,
            [this](const QString &code) { m_parts.language.use(code); });
    m_commands->setLayers({{CommandBook::Layer::Window, {commands()}}});
    retranslate();
    m_unlockPage->focusFirst();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildUnlockPage()
{
    m_unlockPage = new UnlockPage({m_parts.theme, m_parts.language, m_parts.interaction, m_parts.clock,
                                   m_parts.preferences.file(), m_parts.firstWait},
                                  [this](std::unique_ptr<Session> session) { enter(std::move(session)); });
    m_stack->addWidget(m_unlockPage);
    m_unlockPage->setRecent(m_parts.preferences.recentRegisters());
    connect(m_unlockPage, &UnlockPage::refused, this, &MainWindow::refused);
    connect(m_unlockPage, &UnlockPage::newRequested, this, &MainWindow::makeRegister);
    connect(m_unlockPage, &UnlockPage::practiceRequested, this, &MainWindow::practise);
    connect(m_unlockPage, &UnlockPage::sheetRequested, this, &MainWindow::openWithSheet);
    connect(m_unlockPage, &UnlockPage::restoreRequested, this, &MainWindow::restore);
    connect(m_unlockPage, &UnlockPage::chosen, this, [this] {
        m_frame->setTraining(m_unlockPage->training());
        retranslate();
    });
}

QList<Command> MainWindow::commands()
{
    Command make;
    make.id = u"actionNewRegister"_s;
    make.place = MenuPlace::File;
    make.group = 1;
    make.text = [] { return tr("&New register…"); };
    make.run = [this] { makeRegister(); };
    Command open;
    open.id = u"actionOpen"_s;
    open.place = MenuPlace::File;
    open.group = 1;
    open.text = [] { return tr("&Open a register…"); };
    open.keys = {QKeySequence::Open};
    open.run = [this] { askForRegister(); };
    Command practice;
    practice.id = u"actionPractise"_s;
    practice.place = MenuPlace::File;
    practice.group = 1;
    practice.text = [] { return tr("&Practise with made-up families"); };
    practice.run = [this] { practise(); };
    // An open register offers its own in the place of this.
    Command back;
    back.id = u"actionRestoreBackup"_s;
    back.place = MenuPlace::File;
    back.group = 4;
    back.text = [] { return tr("&Restore a backup…"); };
    back.run = [this] { restore(); };
    Command quit;
    quit.id = u"actionQuit"_s;
    quit.place = MenuPlace::File;
    quit.group = 9;
    quit.text = [] { return tr("&Quit"); };
    quit.keys = {Qt::CTRL | Qt::Key_Q};
    quit.run = [this] { close(); };
    return QList<Command>{make, open, practice, back, quit} + helpCommands() +
           lookCommands(m_parts.theme, m_parts.language, m_parts.preferences);
}

QList<Command> MainWindow::helpCommands()
{
    Command palette;
    palette.id = u"actionPalette"_s;
    palette.place = MenuPlace::Edit;
    palette.group = 4;
    palette.text = [] { return tr("Find &anything…"); };
    palette.keys = {Qt::CTRL | Qt::Key_K};
    palette.icon = u"search"_s;
    palette.enabled = [this] { return isUnlocked(); };
    palette.run = [this] { m_workspace->openPalette(m_commands->available()); };
    Command help;
    help.id = u"actionHelp"_s;
    help.place = MenuPlace::Help;
    help.text = [] { return tr("&Help for this field or page"); };
    help.keys = {Qt::Key_F1};
    help.run = [this] { helpHere(); };
    Command keys;
    keys.id = u"actionKeys"_s;
    keys.place = MenuPlace::Help;
    keys.text = [] { return tr("&Keyboard shortcuts"); };
    keys.keys = {Qt::CTRL | Qt::Key_F1};
    keys.run = [this] { showKeys(); };
    return {palette, help, keys};
}

void MainWindow::showKeys()
{
    auto *sheet = new KeySheet(m_parts.theme, m_commands->all(), this);
    if (m_workspace) {
        m_workspace->openDialog(sheet);
    } else {
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        sheet->open();
    }
}

void MainWindow::helpHere()
{
    QWidget *page = m_unlockPage;
    if (m_workspace)
        page = m_workspace->currentPage();
    if (!showHelp(m_parts.theme, QApplication::focusWidget()) && !showHelp(m_parts.theme, page))
        showKeys();
}

void MainWindow::askForRegister()
{
    // Only the choice of another file locks this one.
    const QString folder = isUnlocked() ? QFileInfo(m_workspace->path()).absolutePath() : QString();
    m_parts.interaction.pickOpenFile({tr("Open a register"), tr("Famn registers (*.famn)"), folder},
                                     [window = QPointer(this)](const QString &path) {
                                         if (window)
                                             window->choose(path);
                                     });
}

void MainWindow::showDialog(QDialog *dialog)
{
    if (m_dialog) {
        dialog->deleteLater();
        m_dialog->activateWindow();
        return;
    }
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::makeRegister()
{
    showDialog(new NewRegisterDialog(
        m_parts.theme, m_parts.interaction, m_parts.clock, m_parts.keyCost,
        [this](std::unique_ptr<Session> session) { take(std::move(session)); }, this));
}

void MainWindow::practise()
{
    const QString path = ownTrainingPath();
    const auto begin = [this, path] {
        auto passphrase = bytesOfPassphrase(QString::fromUtf16(trainingPassphrase));
        choose(path);
        // Where the register cannot be opened the page says why.
        if (passphrase && m_unlockPage->training())
            unlock(std::move(passphrase).value());
    };
    if (QFileInfo::exists(path))
        begin();
    else
        showDialog(new PracticeDialog(m_parts.theme, m_parts.clock, m_parts.keyCost, path, begin, this));
}

void MainWindow::openWithSheet()
{
    showDialog(new SheetUnlockDialog(
        m_parts.theme, m_parts.clock, m_unlockPage->path(),
        [this](std::unique_ptr<Session> session) { take(std::move(session)); }, this));
}

void MainWindow::restore()
{
    showDialog(new LostRegisterDialog(
        m_parts.theme, m_parts.interaction, m_parts.clock, m_unlockPage->path(),
        [this](const QString &path) { choose(path); }, this));
}

void MainWindow::take(std::unique_ptr<Session> session)
{
    lock();
    const QString path = session->facts().path;
    enter(std::move(session));
    // What is shown once it is locked again.
    m_unlockPage->choose(path);
}

void MainWindow::choose(const QString &path)
{
    lock();
    m_unlockPage->choose(path);
}

void MainWindow::chooseLatest()
{
    const QStringList recent = m_parts.preferences.recentRegisters();
    const auto there =
        std::find_if(recent.cbegin(), recent.cend(), [](const QString &path) { return QFileInfo::exists(path); });
    if (there != recent.cend())
        choose(*there);
}

void MainWindow::unlock(SecretBytes passphrase)
{
    m_unlockPage->unlock(std::move(passphrase));
}

void MainWindow::enter(std::unique_ptr<Session> session)
{
    m_workspace = std::make_unique<Workspace>(std::move(session), m_parts.theme, m_parts.interaction,
                                              m_parts.preferences, m_parts.keyCost);
    m_parts.preferences.addRecentRegister(m_workspace->path());
    m_unlockPage->setRecent(m_parts.preferences.recentRegisters());
    m_stack->addWidget(m_workspace.get());
    m_stack->setCurrentWidget(m_workspace.get());
    m_frame->setTraining(m_workspace->training());
    connect(m_workspace.get(), &Workspace::lockRequested, this, &MainWindow::lockSoon);
    // The widget that asked is part of what goes, and still at work on the event.
    connect(m_workspace.get(), &Workspace::registerRequested, this, &MainWindow::choose, Qt::QueuedConnection);
    connect(m_workspace.get(), &Workspace::commandsChanged, this, &MainWindow::offerCommands);
    connect(m_workspace.get(), &Workspace::stateChanged, m_commands, &CommandBook::refresh);
    connect(m_workspace.get(), &Workspace::ready, this, &MainWindow::ready);
    if (!m_workspace->showPage(m_firstPage))
        m_workspace->showPage({});
    offerCommands();
    retranslate();
    m_workspace->greet();
    Q_EMIT unlocked();
}

void MainWindow::showPage(const QString &id)
{
    m_firstPage = id;
    if (m_workspace)
        m_workspace->showPage(id);
}

void MainWindow::lockSoon()
{
    // The widget that asked is part of what goes, and still at work on the event.
    QMetaObject::invokeMethod(this, &MainWindow::lock, Qt::QueuedConnection);
}

void MainWindow::lock()
{
    if (!m_workspace)
        return;
    // Before a field loses the keyboard.
    const auto lost = m_workspace->prepareToLock();
    m_stack->setCurrentWidget(m_unlockPage);
    m_stack->removeWidget(m_workspace.get());
    // Its commands hold on to it.
    using Layer = CommandBook::Layer;
    m_commands->setLayers({{Layer::Workspace, {}}, {Layer::Page, {}}, {Layer::Editor, {}}});
    m_workspace->disconnect(this);
    m_workspace->disconnect(m_commands);
    m_workspace.reset();
    m_unlockPage->tellLost(lost->isEmpty() ? std::nullopt : std::optional(lost->first()));
    retranslate();
    m_unlockPage->focusFirst();
    Q_EMIT locked();
}

void MainWindow::offerCommands()
{
    if (!m_workspace)
        return;
    using Layer = CommandBook::Layer;
    Page *page = m_workspace->currentPage();
    Editor *editor = m_workspace->detail().editor();
    m_commands->setLayers({
        {Layer::Workspace, {m_workspace->commands()}},
        {Layer::Page, page ? CommandBook::Offer{page->commands(), page->content()} : CommandBook::Offer()},
        {Layer::Editor, editor ? CommandBook::Offer{editor->commands()} : CommandBook::Offer()},
    });
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_commands->retranslate();
        retranslate();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslate()
{
    QString name = m_workspace ? mentioned(QFileInfo(m_workspace->path()).completeBaseName()) : QString();
    if (m_frame->training())
        name = name.isEmpty() ? tr("TRAINING") : tr("%1 (TRAINING)", "%1 is the register").arg(name);
    // Qt adds the program's name to a title that does not end with it.
    setWindowTitle(name.isEmpty() ? u"Famn"_s : tr("%1 – Famn", "title of the window; %1 is the register").arg(name));
}

} // namespace famn
