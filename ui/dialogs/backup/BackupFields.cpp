#include "ui/dialogs/backup/BackupFields.h"

#include "models/base/Interaction.h"
#include "models/services/Access.h"
#include "models/services/Sentences.h"
#include "ui/style/Theme.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace famn {

BackupFields::BackupFields(const Theme &theme, Interaction &interaction, Purpose purpose, QWidget *parent)
    : QWidget(parent)
    , m_interaction(interaction)
    , m_purpose(purpose)
    , m_backupLabel(new QLabel(this))
    , m_backup(new QComboBox(this))
    , m_other(new QPushButton(this))
    , m_intoLabel(new QLabel(this))
    , m_into(new QLineEdit(this))
    , m_pickInto(new QPushButton(this))
    , m_phraseLabel(new QLabel(this))
    , m_phrase(new QLineEdit(this))
    , m_hint(new QLabel(this))
{
    build(theme);
    connect(m_other, &QPushButton::clicked, this, &BackupFields::pickBackup);
    connect(m_pickInto, &QPushButton::clicked, this, &BackupFields::pickTarget);
    connect(m_backup, &QComboBox::currentIndexChanged, this, &BackupFields::chosen);
    retranslate();
}

void BackupFields::build(const Theme &theme)
{
    m_backup->setObjectName(u"backup"_s);
    m_backup->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_other->setObjectName(u"otherBackup"_s);
    m_into->setObjectName(u"into"_s);
    m_pickInto->setObjectName(u"pickInto"_s);
    m_phrase->setObjectName(u"backupPassphrase"_s);
    m_phrase->setEchoMode(QLineEdit::Password);
    m_hint->setObjectName(u"backupHint"_s);
    m_hint->setWordWrap(true);
    theme.ink(*m_hint, &Tokens::muted);
    for (QPushButton *button : {m_other, m_pickInto})
        button->setAutoDefault(false);
    m_backupLabel->setBuddy(m_backup);
    m_intoLabel->setBuddy(m_into);
    m_phraseLabel->setBuddy(m_phrase);
    auto *grid = new QGridLayout(this);
    grid->addWidget(m_backupLabel, 0, 0);
    grid->addWidget(m_backup, 0, 1);
    grid->addWidget(m_other, 0, 2);
    grid->addWidget(m_intoLabel, 1, 0);
    grid->addWidget(m_into, 1, 1);
    grid->addWidget(m_pickInto, 1, 2);
    grid->addWidget(m_phraseLabel, 2, 0);
    grid->addWidget(m_phrase, 2, 1, 1, 2);
    grid->addWidget(m_hint, 3, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    theme.pad(*grid, {}, 8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_intoLabel, m_into, m_pickInto})
        widget->setVisible(m_purpose == Purpose::Restore);
}

void BackupFields::retranslate()
{
    m_backupLabel->setText(tr("&Backup"));
    m_backup->setAccessibleName(tr("Backup"));
    m_other->setText(tr("&Another file…"));
    m_intoLabel->setText(tr("&New register"));
    m_into->setAccessibleName(tr("New register"));
    m_pickInto->setText(tr("C&hoose…"));
    m_pickInto->setAccessibleName(tr("Choose where the new register lies"));
    m_phraseLabel->setText(tr("&Passphrase"));
    m_phrase->setAccessibleName(tr("Passphrase"));
}

void BackupFields::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BackupFields::setRegister(const QString &path)
{
    m_register = path;
}

void BackupFields::setHint(const QString &text)
{
    m_hint->setText(text);
}

void BackupFields::add(const QList<BackupInfo> &backups)
{
    for (const BackupInfo &backup : backups) {
        QString text = displayTime(backup.manifest.madeAt) + u"  "_s + QFileInfo(backup.path).fileName();
        if (!backup.whole)
            text += u"  "_s + tr("(incomplete)");
        m_backup->addItem(text, backup.path);
    }
}

bool BackupFields::isEmpty() const
{
    return m_backup->count() == 0;
}

QString BackupFields::backup() const
{
    return m_backup->currentData().toString();
}

QString BackupFields::into() const
{
    return QDir::fromNativeSeparators(m_into->text().trimmed());
}

Result<SecretBytes> BackupFields::takePassphrase()
{
    QString typed = m_phrase->text();
    m_phrase->clear();
    if (typed.isEmpty())
        return SecretBytes();
    return typedPassphrase(typed);
}

void BackupFields::focusPassphrase()
{
    m_phrase->setFocus();
}

void BackupFields::pickBackup()
{
    const QString folder = isEmpty() ? QFileInfo(m_register).absolutePath() : QFileInfo(backup()).absolutePath();
    m_interaction.pickOpenFile({tr("Choose a backup"), tr("Backups of Famn (*.famn *.famn-manifest)"), folder},
                               [self = QPointer(this)](const QString &path) {
                                   if (!self)
                                       return;
                                   self->m_backup->insertItem(0, QDir::toNativeSeparators(path), path);
                                   self->m_backup->setCurrentIndex(0);
                                   Q_EMIT self->chosen();
                               });
}

void BackupFields::pickTarget()
{
    const QFileInfo present(m_register.isEmpty() ? backup() : m_register);
    const QString name = tr("%1 restored", "name of a file; %1 is the register").arg(present.completeBaseName());
    m_interaction.pickSaveFile({tr("Choose where the new register lies"), tr("Famn registers (*.famn)"),
                                present.absoluteDir().filePath(name + u".famn"_s), true},
                               [self = QPointer(this)](const QString &path) {
                                   if (self)
                                       self->m_into->setText(QDir::toNativeSeparators(path));
                               });
}

} // namespace famn
