#include "ui/shell/UnlockFields.h"

#include "ui/help/Help.h"
#include "ui/style/Controls.h"
#include "ui/style/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace famn {

UnlockFields::UnlockFields(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_userLabel(plainLabel(u"userLabel"_s, this))
    , m_user(new QComboBox(this))
    , m_passphraseLabel(plainLabel(u"passphraseLabel"_s, this))
    , m_passphrase(new QLineEdit(this))
    , m_show(new QPushButton(this))
    , m_capsHint(plainLabel(u"capsLockHint"_s, this))
{
    for (QLabel *label : {m_userLabel, m_passphraseLabel})
        theme.ink(*label, &Tokens::muted);
    theme.ink(*m_capsHint, &Tokens::warn);
    build();
    setUsers({});
    retranslate();
}

void UnlockFields::build()
{
    m_user->setObjectName(u"user"_s);
    setHelp(*m_user, HelpArea::Unlock, u"user"_s);
    m_userLabel->setBuddy(m_user);
    m_passphrase->setObjectName(u"passphrase"_s);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setHelp(*m_passphrase, HelpArea::Unlock, u"passphrase"_s);
    m_passphrase->installEventFilter(this);
    m_passphraseLabel->setBuddy(m_passphrase);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &UnlockFields::submitted);
    m_show->setObjectName(u"showPassphrase"_s);
    m_show->setCheckable(true);
    setRole(*m_show, ButtonRole::Quiet);
    connect(m_show, &QPushButton::toggled, this, [this](bool shown) {
        m_passphrase->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        retranslate();
    });
    m_capsHint->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_userLabel);
    layout->addWidget(m_user);
    auto *labels = new QHBoxLayout;
    labels->addWidget(m_passphraseLabel, 1);
    labels->addWidget(m_show);
    layout->addLayout(labels);
    layout->addWidget(m_passphrase);
    layout->addWidget(m_capsHint);
    // The field before the button beside its label.
    setTabOrder(m_user, m_passphrase);
    setTabOrder(m_passphrase, m_show);
}

void UnlockFields::retranslate()
{
    m_userLabel->setText(tr("User"));
    m_user->setAccessibleName(tr("User"));
    m_passphraseLabel->setText(tr("Passphrase"));
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_show->setText(m_show->isChecked() ? tr("Hide") : tr("Show"));
    m_show->setAccessibleName(m_show->isChecked() ? tr("Hide the passphrase") : tr("Show the passphrase"));
    m_capsHint->setText(tr("Caps Lock seems to be on."));
}

void UnlockFields::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void UnlockFields::setUsers(const QStringList &aliases)
{
    m_user->clear();
    m_user->addItems(aliases);
    const bool several = m_user->count() > 1;
    m_userLabel->setVisible(several);
    m_user->setVisible(several);
}

std::optional<QString> UnlockFields::alias() const
{
    return m_user->count() > 1 ? std::optional(m_user->currentText()) : std::nullopt;
}

QString UnlockFields::passphrase() const
{
    return m_passphrase->text();
}

void UnlockFields::clear()
{
    m_passphrase->clear();
    m_show->setChecked(false);
    m_capsHint->hide();
}

void UnlockFields::focusPassphrase()
{
    m_passphrase->setFocus();
    m_passphrase->selectAll();
}

bool UnlockFields::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_passphrase && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        watchCapsLock(key->text(), key->modifiers().testFlag(Qt::ShiftModifier));
    }
    return QWidget::eventFilter(object, event);
}

void UnlockFields::watchCapsLock(const QString &typed, bool shift)
{
    // No system is asked: a capital without Shift, or a small letter with it, tells.
    if (typed.size() != 1 || !typed.front().isLetter() || typed.front().toUpper() == typed.front().toLower())
        return;
    m_capsHint->setVisible(typed.front().isUpper() != shift);
}

} // namespace famn
