#pragma once

#include "ui/pages/PageRegistry.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace famn {

class Language;
class Theme;

/// Every command of the window, in its menus and with its keys. Says what was asked for; the window does it.
class MainMenu final : public QObject
{
    Q_OBJECT
public:
    MainMenu(QMainWindow &window, Theme &theme, Language &language);

    /// Turns on what makes sense: ENTRIES are the pages at hand, none of them while the register is locked.
    void setPages(bool unlocked, const QList<PageEntry> &entries, const QString &current);
    void setFiltered(bool filtered);
    void retranslate();

Q_SIGNALS:
    void openRequested();
    void lockRequested();
    void quitRequested();
    void pageRequested(const QString &id);
    void filterRequested();
    void clearFilterRequested();
    /// The sort menu is about to be shown and is empty.
    void sortMenuNeeded(QMenu *menu);

private:
    QAction *command(QMenu *menu, const QString &name, const QKeySequence &key);
    void buildLooks(Theme &theme);
    void buildLanguages(Language &language);

    QMenu *m_file;
    QMenu *m_view;
    QMenu *m_sort;
    QMenu *m_looks;
    QMenu *m_languages;
    QAction *m_open;
    QAction *m_lock;
    QAction *m_quit;
    QAction *m_filter;
    QAction *m_clearFilter;
    QList<PageEntry> m_entries;
    QList<QAction *> m_pages;
    QActionGroup *m_lookGroup;
    QList<QAction *> m_lookActions;
};

} // namespace famn
