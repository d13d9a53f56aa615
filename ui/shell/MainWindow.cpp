#include "ui/shell/MainWindow.h"

#include "models/base/Interaction.h"
#include "ui/pages/Page.h"
#include "ui/shell/MainMenu.h"
#include "ui/shell/TrainingFrame.h"
#include "ui/shell/UnlockPage.h"
#include "ui/shell/Workspace.h"

#include <QEvent>
#include <QFileInfo>
#include <QMenu>
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
    , m_menu(new MainMenu(*this, parts.theme, parts.language))
    , m_stack(new QStackedWidget)
{
    setObjectName(u"mainWindow"_s);
    m_unlockPage = new UnlockPage(parts.theme, parts.language, parts.interaction, parts.clock, parts.firstWait,
                                  [this](OpenRegister open) { enter(std::move(open)); });
    m_stack->addWidget(m_unlockPage);
    m_frame = new TrainingFrame(parts.theme, m_stack);
    setCentralWidget(m_frame);
    setMinimumSize(leastSize);
    resize(firstSize);
    connectMenu();
    connect(m_unlockPage, &UnlockPage::refused, this, &MainWindow::refused);
    connect(m_unlockPage, &UnlockPage::chosen, this, [this] {
        m_frame->setTraining(m_unlockPage->training());
        retranslate();
    });
    retranslate();
    m_unlockPage->focusFirst();
}

MainWindow::~MainWindow() = default;

void MainWindow::connectMenu()
{
    connect(m_menu, &MainMenu::openRequested, m_unlockPage, [this] {
        // Only the choice of another file locks this one.
        const QString folder = isUnlocked() ? QFileInfo(m_workspace->path()).absolutePath() : QString();
        m_parts.interaction.pickOpenFile({tr("Open a register"), tr("Famn registers (*.famn)"), folder},
                                         [window = QPointer(this)](const QString &path) {
                                             if (window)
                                                 window->choose(path);
                                         });
    });
    connect(m_menu, &MainMenu::lockRequested, this, &MainWindow::lockSoon);
    connect(m_menu, &MainMenu::quitRequested, this, &QWidget::close);
    connect(m_menu, &MainMenu::pageRequested, this, &MainWindow::showPage);
    const auto page = [this] { return m_workspace ? m_workspace->currentPage() : nullptr; };
    connect(m_menu, &MainMenu::filterRequested, this, [page] {
        if (Page *current = page())
            current->focusFilter();
    });
    connect(m_menu, &MainMenu::clearFilterRequested, this, [page] {
        if (Page *current = page())
            current->clearFilter();
    });
    connect(m_menu, &MainMenu::sortMenuNeeded, this, [page](QMenu *menu) {
        if (Page *current = page())
            current->fillSortMenu(*menu);
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

void MainWindow::enter(OpenRegister open)
{
    m_workspace = std::make_unique<Workspace>(std::move(open), m_parts.theme);
    m_stack->addWidget(m_workspace.get());
    m_stack->setCurrentWidget(m_workspace.get());
    m_frame->setTraining(m_workspace->training());
    connect(m_workspace.get(), &Workspace::lockRequested, this, &MainWindow::lockSoon);
    connect(m_workspace.get(), &Workspace::pageChanged, this, &MainWindow::updateMenu);
    for (Page *page : m_workspace->findChildren<Page *>())
        connect(page, &Page::statusChanged, this, &MainWindow::updateMenu);
    const bool shown = !m_firstPage.isEmpty() && m_workspace->showPage(m_firstPage);
    if (Page *page = m_workspace->currentPage(); page && !shown)
        page->focusContent();
    updateMenu();
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
    m_stack->setCurrentWidget(m_unlockPage);
    m_stack->removeWidget(m_workspace.get());
    m_workspace.reset();
    updateMenu();
    retranslate();
    m_unlockPage->focusFirst();
    Q_EMIT locked();
}

void MainWindow::updateMenu()
{
    if (!m_workspace) {
        m_menu->setPages(false, {}, {});
        return;
    }
    const Page *page = m_workspace->currentPage();
    QString current = page ? page->objectName() : QString();
    current.chop(QStringLiteral("Page").size());
    m_menu->setPages(true, m_workspace->entries(), current);
    m_menu->setFiltered(page && page->hasFilter());
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_menu->retranslate();
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
