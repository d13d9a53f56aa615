#include "ui/shell/MainWindow.h"

#include "models/base/Interaction.h"
#include "ui/editors/Editor.h"
#include "ui/pages/Page.h"
#include "ui/shell/DetailPane.h"
#include "ui/shell/TrainingFrame.h"
#include "ui/shell/UnlockPage.h"
#include "ui/shell/WindowCommands.h"
#include "ui/shell/Workspace.h"
#include "ui/work/CommandBook.h"
#include "ui/work/Preferences.h"

#include <QEvent>
#include <QFileInfo>
#include <QStackedWidget>

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
    m_unlockPage = new UnlockPage(parts.theme, parts.language, parts.interaction, parts.clock, parts.firstWait,
                                  [this](std::unique_ptr<Session> session) { enter(std::move(session)); });
    m_stack->addWidget(m_unlockPage);
    m_frame = new TrainingFrame(parts.theme, m_stack);
    setCentralWidget(m_frame);
    setMinimumSize(leastSize);
    resize(firstSize);
    connect(m_unlockPage, &UnlockPage::refused, this, &MainWindow::refused);
    connect(m_unlockPage, &UnlockPage::chosen, this, [this] {
        m_frame->setTraining(m_unlockPage->training());
        retranslate();
    });
    m_commands->setLayer(CommandBook::Layer::Window, commands());
    retranslate();
    m_unlockPage->focusFirst();
}

MainWindow::~MainWindow() = default;

QList<Command> MainWindow::commands()
{
    Command open;
    open.id = u"actionOpen"_s;
    open.place = MenuPlace::File;
    open.group = 1;
    open.text = [] { return tr("&Open a register…"); };
    open.keys = {QKeySequence::Open};
    open.run = [this] { askForRegister(); };
    Command quit;
    quit.id = u"actionQuit"_s;
    quit.place = MenuPlace::File;
    quit.group = 9;
    quit.text = [] { return tr("&Quit"); };
    quit.keys = {Qt::CTRL | Qt::Key_Q};
    quit.run = [this] { close(); };
    return QList<Command>{open, quit} + lookCommands(m_parts.theme, m_parts.language, m_parts.preferences);
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

void MainWindow::choose(const QString &path)
{
    lock();
    m_unlockPage->choose(path);
}

void MainWindow::unlock(SecretBytes passphrase)
{
    m_unlockPage->unlock(std::move(passphrase));
}

void MainWindow::enter(std::unique_ptr<Session> session)
{
    m_workspace =
        std::make_unique<Workspace>(std::move(session), m_parts.theme, m_parts.interaction, m_parts.preferences);
    m_parts.preferences.addRecentRegister(m_workspace->path());
    m_stack->addWidget(m_workspace.get());
    m_stack->setCurrentWidget(m_workspace.get());
    m_frame->setTraining(m_workspace->training());
    connect(m_workspace.get(), &Workspace::lockRequested, this, &MainWindow::lockSoon);
    connect(m_workspace.get(), &Workspace::commandsChanged, this, &MainWindow::offerCommands);
    connect(m_workspace.get(), &Workspace::stateChanged, m_commands, &CommandBook::refresh);
    connect(m_workspace.get(), &Workspace::ready, this, &MainWindow::ready);
    const bool shown = !m_firstPage.isEmpty() && m_workspace->showPage(m_firstPage);
    if (Page *page = m_workspace->currentPage(); page && !shown)
        page->focusContent();
    offerCommands();
    retranslate();
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
    m_workspace->prepareToLock();
    m_stack->setCurrentWidget(m_unlockPage);
    m_stack->removeWidget(m_workspace.get());
    // Its commands hold on to it.
    for (const auto layer : {CommandBook::Layer::Editor, CommandBook::Layer::Page, CommandBook::Layer::Workspace})
        m_commands->setLayer(layer, {});
    m_workspace->disconnect(this);
    m_workspace->disconnect(m_commands);
    m_workspace.reset();
    retranslate();
    m_unlockPage->focusFirst();
    Q_EMIT locked();
}

void MainWindow::offerCommands()
{
    if (!m_workspace)
        return;
    m_commands->setLayer(CommandBook::Layer::Workspace, m_workspace->commands());
    Page *page = m_workspace->currentPage();
    m_commands->setLayer(CommandBook::Layer::Page, page ? page->commands() : QList<Command>(),
                         page ? page->content() : nullptr);
    Editor *editor = m_workspace->detail().editor();
    m_commands->setLayer(CommandBook::Layer::Editor, editor ? editor->commands() : QList<Command>());
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
    const QString name = m_workspace ? QFileInfo(m_workspace->path()).completeBaseName() : QString();
    QString title = name.isEmpty() ? u"Famn"_s : tr("%1 – Famn", "title of the window; %1 is the register").arg(name);
    if (m_frame->training())
        title = tr("%1 (TRAINING)", "title of the window of a training register").arg(title);
    setWindowTitle(title);
}

} // namespace famn
