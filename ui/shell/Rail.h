#pragma once

#include "ui/pages/PageRegistry.h"

#include <QWidget>

class QListWidget;
class QListWidgetItem;

namespace famn {

class Theme;

/// The navigation to the left: a line with icon and words for each page, icons only where there is no room or on
/// request.
class Rail final : public QWidget
{
    Q_OBJECT
public:
    Rail(const Theme &theme, QList<PageEntry> entries, QWidget *parent);

    /// A saved filter as a line under its page.
    struct Filter
    {
        /// PageEntry::id.
        QString page;
        QString name;
    };
    /// Goes to the page at ROW of the entries; entered() follows when it was another.
    void choose(int row);
    /// FILTERS stand under their pages, in their order.
    void setFilters(const QList<Filter> &filters);
    /// Whether words are wanted; a window that is too narrow has none all the same.
    void setWords(bool wanted);
    [[nodiscard]] bool words() const { return m_wanted; }
    /// Takes the width that a window of WINDOWWIDTH has for it.
    void fit(int windowWidth);
    void focusList();
    /// Whether the keyboard is in it.
    [[nodiscard]] bool hasKeyboard() const;

Q_SIGNALS:
    /// ROW counts the entries.
    void entered(int row);
    void filterChosen(const QString &page, const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();
    void retranslate();
    void follow(QListWidgetItem *item);

    const Theme &m_theme;
    QList<PageEntry> m_entries;
    QListWidget *m_list;
    /// One for each entry.
    QList<QListWidgetItem *> m_pages;
    /// The entry that is shown.
    int m_current = -1;
    bool m_wanted = true;
    int m_windowWidth = 0;
};

} // namespace famn
