#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace famn {

class Theme;

/// What stands on the unlock page's sheet while no register is chosen: new, open, practise, and those that were opened
/// here before.
class StartChoices final : public QWidget
{
    Q_OBJECT
public:
    StartChoices(const Theme &theme, QWidget *parent);

    /// Registers that were open here before, latest first.
    void setRecent(const QStringList &paths);
    void focusFirst();

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void practiceRequested();
    void recentChosen(const QString &path);

private:
    struct Choice
    {
        QPushButton *button;
        QLabel *line;
    };
    [[nodiscard]] Choice addChoice(const QString &name);
    void retranslate();

    const Theme &m_theme;
    QVBoxLayout *m_layout;
    QVBoxLayout *m_recent;
    QLabel *m_recentLabel;
    Choice m_new;
    Choice m_open;
    Choice m_practise;
    QStringList m_paths;
    QList<QPushButton *> m_recentButtons;
};

} // namespace famn
