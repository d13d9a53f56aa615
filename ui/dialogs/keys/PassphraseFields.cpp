#include "ui/dialogs/keys/PassphraseFields.h"

#include "models/services/NewPassphrase.h"
#include "ui/dialogs/Phrases.h"
#include "ui/style/Controls.h"
#include "ui/style/Messages.h"
#include "ui/style/Theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

QLineEdit *secretField(const QString &name, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(name);
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    return field;
}

void forget(QLineEdit &field)
{
    QString text = field.text();
    field.clear();
    wipe(text);
}

} // namespace

PassphraseFields::PassphraseFields(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_typed(secretField(u"newPassphrase"_s, this))
    , m_again(secretField(u"newPassphraseAgain"_s, this))
    , m_show(new QPushButton(this))
    , m_make(new QPushButton(this))
    , m_opinion(new InlineMessage(theme, this))
{
    auto *typedLabel = new QLabel(this);
    auto *againLabel = new QLabel(this);
    typedLabel->setBuddy(m_typed);
    againLabel->setBuddy(m_again);
    theme.ink(*typedLabel, &Tokens::muted);
    theme.ink(*againLabel, &Tokens::muted);
    m_show->setObjectName(u"showNewPassphrase"_s);
    m_show->setCheckable(true);
    m_make->setObjectName(u"makePassphrase"_s);
    m_opinion->setObjectName(u"passphraseOpinion"_s);
    m_opinion->hide();
    for (QPushButton *button : {m_show, m_make}) {
        setRole(*button, ButtonRole::Quiet);
        button->setAutoDefault(false);
    }
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_make);
    buttons->addWidget(m_show);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    theme.pad(*layout, {}, 6);
    layout->addWidget(typedLabel);
    layout->addWidget(m_typed);
    layout->addWidget(againLabel);
    layout->addWidget(m_again);
    layout->addLayout(buttons);
    layout->addWidget(m_opinion);
    connect(m_typed, &QLineEdit::textChanged, this, &PassphraseFields::rate);
    connect(m_make, &QPushButton::clicked, this, &PassphraseFields::makeOne);
    connect(m_show, &QPushButton::toggled, this, &PassphraseFields::setShown);
    auto *phrases = new Phrases(this);
    phrases->say([this, typedLabel, againLabel] {
        typedLabel->setText(tr("New passphrase"));
        m_typed->setAccessibleName(typedLabel->text());
        againLabel->setText(tr("The same once more"));
        m_again->setAccessibleName(tr("New passphrase, once more"));
        m_make->setText(tr("Make one for me"));
        m_make->setAccessibleName(m_make->text());
        m_show->setText(m_show->isChecked() ? tr("Hide") : tr("Show"));
        m_show->setAccessibleName(m_show->isChecked() ? tr("Hide the passphrase") : tr("Show the passphrase"));
        rate();
    });
}

PassphraseFields::~PassphraseFields()
{
    forget(*m_typed);
    forget(*m_again);
}

void PassphraseFields::rate()
{
    const PassphraseOpinion opinion = opinionOf(m_typed->text());
    // Two sentences are read, more are not.
    m_opinion->say(opinion.acceptable ? Status::Ok : Status::Warn, opinion.sentences.mid(0, 2).join(u' '));
}

void PassphraseFields::makeOne()
{
    // Shown, so that it can be written down or learned; typed again by hand, so that it was.
    m_show->setChecked(true);
    m_typed->setText(madePassphrase());
    m_again->clear();
    m_again->setFocus();
}

void PassphraseFields::setShown(bool shown)
{
    m_typed->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_again->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_show->setText(shown ? tr("Hide") : tr("Show"));
    m_show->setAccessibleName(shown ? tr("Hide the passphrase") : tr("Show the passphrase"));
}

Result<SecretBytes> PassphraseFields::take()
{
    QString typed = m_typed->text();
    QString again = m_again->text();
    // wipe() reaches shared copies too, and the fields keep theirs until the passphrase is taken.
    typed.detach();
    again.detach();
    auto chosen = chosenPassphrase(typed, again);
    if (chosen) {
        forget(*m_typed);
        forget(*m_again);
    }
    return chosen;
}

} // namespace famn
