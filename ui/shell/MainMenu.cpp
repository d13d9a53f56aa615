#include "ui/shell/MainMenu.h"

#include "ui/shell/Language.h"
#include "ui/style/Theme.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace famn {

MainMenu::MainMenu(QMainWindow &window, Theme &theme, Language &language)
    : QObject(&window)
    , m_file(window.menuBar()->addMenu(QString()))
    , m_view(window.menuBar()->addMenu(QString()))
    , m_entries(pageEntries())
{
    m_open = command(m_file, u"actionOpen"_s, QKeySequence::Open);
    connect(m_open, &QAction::triggered, this, &MainMenu::openRequested);
    m_lock = command(m_file, u"actionLock"_s, Qt::CTRL | Qt::Key_L);
    connect(m_lock, &QAction::triggered, this, &MainMenu::lockRequested);
    m_file->addSeparator();
    m_quit = command(m_file, u"actionQuit"_s, Qt::CTRL | Qt::Key_Q);
    m_quit->setMenuRole(QAction::QuitRole);
    connect(m_quit, &QAction::triggered, this, &MainMenu::quitRequested);

    auto *group = new QActionGroup(this);
    for (const PageEntry &entry : std::as_const(m_entries)) {
        QAction *page = command(m_view, u"actionPage_"_s + entry.id, Qt::CTRL | Qt::Key(Qt::Key_0 + entry.number));
        page->setCheckable(true);
        group->addAction(page);
        connect(page, &QAction::triggered, this, [this, id = entry.id] { Q_EMIT pageRequested(id); });
        m_pages.append(page);
    }
    m_view->addSeparator();
    m_filter = command(m_view, u"actionFilter"_s, QKeySequence::Find);
    connect(m_filter, &QAction::triggered, this, &MainMenu::filterRequested);
    m_clearFilter = command(m_view, u"actionClearFilter"_s, Qt::Key_Escape);
    connect(m_clearFilter, &QAction::triggered, this, &MainMenu::clearFilterRequested);
    m_sort = m_view->addMenu(QString());
    m_sort->setObjectName(u"menuSort"_s);
    connect(m_sort, &QMenu::aboutToShow, this, [this] {
        m_sort->clear();
        Q_EMIT sortMenuNeeded(m_sort);
    });
    m_view->addSeparator();
    m_looks = m_view->addMenu(QString());
    buildLooks(theme);
    m_languages = m_view->addMenu(QString());
    buildLanguages(language);
    setPages(false, {}, {});
    retranslate();
}

QAction *MainMenu::command(QMenu *menu, const QString &name, const QKeySequence &key)
{
    QAction *action = menu->addAction(QString());
    action->setObjectName(name);
    action->setShortcut(key);
    return action;
}

void MainMenu::buildLooks(Theme &theme)
{
    m_lookGroup = new QActionGroup(this);
    const std::pair<QString, std::optional<Look>> looks[] = {
        {u"actionLook_system"_s, std::nullopt},
        {u"actionLook_light"_s, Look::Light},
        {u"actionLook_dark"_s, Look::Dark},
        {u"actionLook_contrast"_s, Look::HighContrast},
    };
    for (const auto &[name, look] : looks) {
        QAction *action = command(m_looks, name, {});
        action->setCheckable(true);
        action->setChecked(look == theme.chosen());
        m_lookGroup->addAction(action);
        connect(action, &QAction::triggered, &theme, [&theme, look = look] { theme.choose(look); });
        m_lookActions.append(action);
    }
}

void MainMenu::buildLanguages(Language &language)
{
    auto *group = new QActionGroup(this);
    for (const QString &code : Language::known()) {
        QAction *action = command(m_languages, u"actionLanguage_"_s + code, {});
        action->setText(Language::nameOf(code));
        action->setCheckable(true);
        action->setChecked(code == language.code());
        group->addAction(action);
        connect(action, &QAction::triggered, &language, [&language, code] { language.use(code); });
        connect(&language, &Language::changed, action,
                [&language, action, code] { action->setChecked(code == language.code()); });
    }
}

void MainMenu::setPages(bool unlocked, const QList<PageEntry> &entries, const QString &current)
{
    m_lock->setEnabled(unlocked);
    m_filter->setEnabled(!entries.isEmpty());
    m_sort->setEnabled(!entries.isEmpty());
    if (entries.isEmpty())
        m_clearFilter->setEnabled(false);
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const QString &id = m_entries.at(i).id;
        const bool has =
            std::any_of(entries.cbegin(), entries.cend(), [&](const auto &entry) { return entry.id == id; });
        m_pages.at(i)->setEnabled(has);
        m_pages.at(i)->setChecked(has && id == current);
    }
}

void MainMenu::setFiltered(bool filtered)
{
    m_clearFilter->setEnabled(filtered);
}

void MainMenu::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_open->setText(tr("&Open a register…"));
    m_lock->setText(tr("&Lock"));
    m_quit->setText(tr("&Quit"));
    m_view->setTitle(tr("&View"));
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        m_pages.at(i)->setText(m_entries.at(i).title());
    m_filter->setText(tr("&Filter this list"));
    m_clearFilter->setText(tr("&Clear the filter"));
    m_sort->setTitle(tr("&Sort by"));
    m_looks->setTitle(tr("C&olours"));
    const QString looks[] = {tr("As the system has them"), tr("Light"), tr("Dark"), tr("High contrast")};
    for (qsizetype i = 0; i < m_lookActions.size(); ++i)
        m_lookActions.at(i)->setText(looks[i]);
    m_languages->setTitle(tr("&Language"));
}

} // namespace famn
