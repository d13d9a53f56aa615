#pragma once

#include "ui/shell/Unlocker.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QScrollArea;

namespace famn {

class Interaction;
class Language;
class StartChoices;
class Theme;
class UnlockFields;
class UnlockSheet;

/// What the unlock page works with. The references must outlive it.
struct UnlockParts
{
    const Theme &theme;
    Language &language;
    Interaction &interaction;
    const Clock &clock;
    /// The file with the program's settings.
    QString settings;
    /// How long the first wrong passphrase costs.
    std::chrono::milliseconds firstWait;
};

/// Where a register is chosen and unlocked. Shows nothing of what is in it but who may open it.
class UnlockPage final : public QWidget
{
    Q_OBJECT
public:
    using Opened = std::function<void(std::unique_ptr<Session>)>;

    /// OPENED receives the register.
    UnlockPage(const UnlockParts &parts, Opened opened, QWidget *parent = nullptr);

    /// The file to unlock.
    void choose(const QString &path);
    /// Lets the person choose the file.
    void askForFile();
    /// Registers that were opened here before, latest first; shown while none is chosen.
    void setRecent(const QStringList &paths);
    [[nodiscard]] QString path() const { return m_path; }
    /// Tries PASSPHRASE as if it had been typed.
    void unlock(SecretBytes passphrase);
    /// Whether the chosen file says that it is for training.
    [[nodiscard]] bool training() const { return m_training; }
    /// Why text that was typed and not stored could not be kept when the register was locked; nothing when all was.
    /// Said until somebody tries to unlock it.
    void tellLost(const std::optional<Error> &lost);
    /// Puts the keyboard where it is needed first.
    void focusFirst();

Q_SIGNALS:
    void newRequested();
    void practiceRequested();
    /// Somebody has lost the passphrase of the chosen register.
    void sheetRequested();
    /// The chosen register is damaged or lost, and a backup is to take its place.
    void restoreRequested();
    void chosen();
    /// A try did not open the register; the page says why.
    void refused(const Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void buildChoices();
    [[nodiscard]] QWidget *buildColumn();
    [[nodiscard]] QPushButton *quietButton(const QString &name);
    [[nodiscard]] QWidget *buildLanguages();
    void applyTheme();
    void retranslate();
    void updateState();
    void updateMessage();
    [[nodiscard]] bool offersSheet() const;
    /// Whether what is wrong may be put right by a backup.
    [[nodiscard]] bool offersRestore() const;
    void submit();
    void focusRestore();
    void finish();

    const Theme &m_theme;
    Language &m_language;
    Interaction &m_interaction;
    Opened m_opened;
    Unlocker m_unlocker;
    QString m_path;
    bool m_training = false;
    bool m_usable = false;
    std::optional<Error> m_error;
    std::optional<Error> m_textLost;

    UnlockSheet *m_sheet = nullptr;
    QScrollArea *m_scroll = nullptr;
    QLabel *m_purpose = nullptr;
    QLabel *m_registerLabel = nullptr;
    QLabel *m_register = nullptr;
    UnlockFields *m_fields = nullptr;
    QLabel *m_message = nullptr;
    QPushButton *m_unlock = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_lost = nullptr;
    QPushButton *m_restore = nullptr;
    StartChoices *m_start = nullptr;
    QLabel *m_secrecy = nullptr;
    QLabel *m_version = nullptr;
    QList<QPushButton *> m_languages;
};

} // namespace famn
