#pragma once

#include "ui/pages/PageRegistry.h"

#include <QWidget>

class QListWidget;

namespace famn {

class Theme;

/// The navigation to the left: a line with icon and words for each page, icons only where there is no room or on
/// request.
class Rail final : public QWidget
{
    Q_OBJECT
public:
    Rail(const Theme &theme, QList<PageEntry> entries, QWidget *parent);

    /// Goes to line ROW; entered() follows when it was another.
    void choose(int row);
    /// Whether words are wanted; a window that is too narrow has none all the same.
    void setWords(bool wanted);
    [[nodiscard]] bool words() const { return m_wanted; }
    /// Takes the width that a window of WINDOWWIDTH has for it.
    void fit(int windowWidth);
    void focusList();
    /// Whether the keyboard is in it.
    [[nodiscard]] bool hasKeyboard() const;

Q_SIGNALS:
    void entered(int row);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();
    void retranslate();

    const Theme &m_theme;
    QList<PageEntry> m_entries;
    QListWidget *m_list;
    bool m_wanted = true;
    int m_windowWidth = 0;
};

} // namespace famn
