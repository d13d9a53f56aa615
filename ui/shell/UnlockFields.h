#pragma once

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace famn {

class Theme;

/// Who unlocks, and the passphrase: the fields of the unlock page.
class UnlockFields final : public QWidget
{
    Q_OBJECT
public:
    UnlockFields(const Theme &theme, QWidget *parent);

    /// Those who have a key; asked for only when there are several.
    void setUsers(const QStringList &aliases);
    /// Who is chosen, when there are several.
    [[nodiscard]] std::optional<QString> alias() const;
    /// What is typed.
    [[nodiscard]] QString passphrase() const;
    /// Forgets what is typed.
    void clear();
    /// Puts the keyboard into the passphrase, and marks all of it.
    void focusPassphrase();

Q_SIGNALS:
    /// Enter.
    void submitted();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void build();
    void retranslate();
    void watchCapsLock(const QString &typed, bool shift);

    QLabel *m_userLabel;
    QComboBox *m_user;
    QLabel *m_passphraseLabel;
    QLineEdit *m_passphrase;
    QPushButton *m_show;
    QLabel *m_capsHint;
};

} // namespace famn
