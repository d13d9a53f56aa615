#include "ui/dialogs/backup/BackupDialog.h"

#include "models/base/Interaction.h"
#include "models/base/Text.h"
#include "models/services/Sentences.h"
#include "models/services/session/Session.h"
#include "ui/shell/RunningTaskRow.h"
#include "ui/style/Messages.h"
#include "ui/style/Theme.h"
#include "ui/work/Navigator.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// The backups in the register's folder, those of other registers left out.
Result<QList<BackupInfo>> backupsOf(const OpenRegister &open)
{
    FAMN_ASSIGN(state, backupState(open));
    if (!QFileInfo(state.folder).isDir())
        return QList<BackupInfo>();
    FAMN_ASSIGN(list, listBackups(state.folder));
    list.backups.removeIf(
        [&](const BackupInfo &backup) { return backup.manifest.facts.registerId != open.reg->info().id; });
    return list.backups;
}

/// The key of a backup: the open register's own, else the one that PASSPHRASE opens.
Result<void> verify(const BackupInfo &backup, const MasterKey &own, const SecretBytes &passphrase,
                    const CancelToken &cancel)
{
    if (backup.manifest.isSignedBy(own))
        return verifyBackup(backup, own, cancel);
    if (passphrase.isEmpty())
        return Error{ErrorCode::PassphraseMissing, {}, {}, {}};
    FAMN_ASSIGN(unlocked, unlockBackup(backup, passphrase, {}, cancel));
    return verifyBackup(backup, unlocked.key, cancel);
}

} // namespace

BackupDialog::BackupDialog(Purpose purpose, const WorkContext &context, QWidget *parent)
    : DialogFrame(context.theme, Width::Wide, parent)
    , m_purpose(purpose)
    , m_context(context)
    , m_backupLabel(new QLabel(this))
    , m_backup(new QComboBox(this))
    , m_other(new QPushButton(this))
    , m_intoLabel(new QLabel(this))
    , m_into(new QLineEdit(this))
    , m_pickInto(new QPushButton(this))
    , m_phraseLabel(new QLabel(this))
    , m_phrase(new QLineEdit(this))
    , m_hint(new QLabel(this))
    , m_progress(new RunningTaskRow(context.theme, context.session.tasks(), this))
    , m_message(new InlineMessage(context.theme, this, InlineMessage::Kind::Notice))
{
    setObjectName(purpose == Purpose::Check ? u"checkBackupDialog"_s : u"restoreBackupDialog"_s);
    build();
    connect(verb(), &QPushButton::clicked, this, &BackupDialog::start);
    connect(m_other, &QPushButton::clicked, this, &BackupDialog::pickBackup);
    connect(m_pickInto, &QPushButton::clicked, this, &BackupDialog::pickTarget);
    connect(m_backup, &QComboBox::currentIndexChanged, this, [this] { m_message->clear(); });
    retranslate();
    readList();
}

void BackupDialog::build()
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
    m_progress->setObjectName(u"backupProgress"_s);
    m_progress->hide();
    m_message->setObjectName(u"backupMessage"_s);
    m_context.theme.ink(*m_hint, &Tokens::muted);
    for (QPushButton *button : {m_other, m_pickInto})
        button->setAutoDefault(false);
    m_backupLabel->setBuddy(m_backup);
    m_intoLabel->setBuddy(m_into);
    m_phraseLabel->setBuddy(m_phrase);
    auto *grid = new QGridLayout;
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
    m_context.theme.pad(*grid, {}, 8);
    body()->addLayout(grid);
    body()->addWidget(m_progress);
    body()->addWidget(m_message);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_intoLabel), static_cast<QWidget *>(m_into), static_cast<QWidget *>(m_pickInto)})
        widget->setVisible(m_purpose == Purpose::Restore);
}

void BackupDialog::retranslate()
{
    const bool check = m_purpose == Purpose::Check;
    setTitle(check ? tr("Check a backup") : tr("Restore a backup"));
    if (m_made.isEmpty())
        setVerb(check ? tr("Check") : tr("Restore"));
    else
        setVerb(tr("Open it"));
    m_backupLabel->setText(tr("&Backup"));
    m_backup->setAccessibleName(tr("Backup"));
    m_other->setText(tr("&Another file…"));
    m_intoLabel->setText(tr("&New register"));
    m_into->setAccessibleName(tr("New register"));
    m_pickInto->setText(tr("C&hoose…"));
    m_pickInto->setAccessibleName(tr("Choose where the new register lies"));
    m_phraseLabel->setText(tr("&Passphrase"));
    m_phrase->setAccessibleName(tr("Passphrase"));
    m_hint->setText(check ? tr("Needed only for a backup from before the register's keys were changed, or of another "
                               "register.")
                          : tr("One of the time of the backup; it opens the new register too. The register that is "
                               "open now stays as it is."));
    if (!m_running)
        cancel()->setText(m_made.isEmpty() ? tr("Cancel") : tr("Close"));
}

void BackupDialog::changeEvent(QEvent *event)
{
    DialogFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BackupDialog::readList()
{
    m_context.session.write(
        this, [](OpenRegister &open) { return backupsOf(open); },
        [this](const Result<QList<BackupInfo>> &backups) {
            if (backups)
                showList(*backups);
            else
                fail(backups.error());
        });
}

void BackupDialog::showList(const QList<BackupInfo> &backups)
{
    for (const BackupInfo &backup : backups) {
        QString text = displayTime(backup.manifest.madeAt) + u"  "_s + QFileInfo(backup.path).fileName();
        if (!backup.whole)
            text += u"  "_s + tr("(incomplete)");
        m_backup->addItem(text, backup.path);
    }
    if (m_backup->count() == 0)
        m_message->say(Status::Warn, tr("There is no backup in the register's folder for backups yet."));
}

void BackupDialog::pickBackup()
{
    m_context.interaction.pickOpenFile({tr("Choose a backup"), tr("Backups of Famn (*.famn *.famn-manifest)"),
                                        QFileInfo(m_backup->currentData().toString()).absolutePath()},
                                       [self = QPointer(this)](const QString &path) {
                                           if (!self)
                                               return;
                                           self->m_backup->insertItem(0, QDir::toNativeSeparators(path), path);
                                           self->m_backup->setCurrentIndex(0);
                                           self->m_message->clear();
                                       });
}

void BackupDialog::pickTarget()
{
    const QFileInfo present(m_context.session.facts().path);
    const QString name = tr("%1 restored", "name of a file; %1 is the register").arg(present.completeBaseName());
    m_context.interaction.pickSaveFile({tr("Choose where the new register lies"), tr("Famn registers (*.famn)"),
                                        present.absoluteDir().filePath(name + u".famn"_s), true},
                                       [self = QPointer(this)](const QString &path) {
                                           if (self)
                                               self->m_into->setText(QDir::toNativeSeparators(path));
                                       });
}

void BackupDialog::start()
{
    if (m_running)
        return;
    if (!m_made.isEmpty()) {
        const QString path = m_made;
        accept();
        m_context.navigator.openRegister(path);
        return;
    }
    const QString path = m_backup->currentData().toString();
    const QString into = QDir::fromNativeSeparators(m_into->text().trimmed());
    if (path.isEmpty()) {
        m_message->say(Status::Late, tr("Choose a backup first."));
        return;
    }
    if (m_purpose == Purpose::Restore && into.isEmpty()) {
        m_message->say(Status::Late, tr("Choose where the new register lies first."));
        return;
    }
    SecretBytes passphrase;
    if (QString typed = m_phrase->text(); !typed.isEmpty()) {
        auto read = typedPassphrase(typed);
        m_phrase->clear();
        if (!read) {
            fail(read.error());
            return;
        }
        passphrase = std::move(read).value();
    } else if (m_purpose == Purpose::Restore) {
        m_message->say(Status::Late, tr("Type a passphrase of the time of the backup."));
        m_phrase->setFocus();
        return;
    }
    m_message->clear();
    if (m_purpose == Purpose::Check)
        check(path, std::move(passphrase));
    else
        restore(path, into, std::move(passphrase));
    setRunning(true);
}

void BackupDialog::check(const QString &path, SecretBytes passphrase)
{
    m_context.session.runAside(
        this, {[] { return tr("Check of a backup"); }, Session::TaskKind::Shared, true},
        [path](OpenRegister &) { return readBackup(path); },
        [passphrase = std::move(passphrase)](const Register &reg, const BackupInfo &backup,
                                             const TaskContext &task) -> Result<BackupInfo> {
            FAMN_TRY(verify(backup, reg.key(), passphrase, task.cancel));
            return backup;
        },
        [this](const Result<BackupInfo> &result) { checked(result); });
}

void BackupDialog::restore(const QString &path, const QString &into, SecretBytes passphrase)
{
    m_context.session.runAside(
        this, {[] { return tr("Restoring of a backup"); }, Session::TaskKind::Shared, true},
        [path](OpenRegister &) { return readBackup(path); },
        [into, passphrase = std::move(passphrase), &clock = m_context.session.clock()](
            const Register &, const BackupInfo &backup, const TaskContext &task) -> Result<RestoreOutcome> {
            FAMN_ASSIGN(unlocked, unlockBackup(backup, passphrase, {}, task.cancel));
            RestoreOptions options;
            options.progress = task.progress;
            options.cancel = task.cancel;
            return restoreBackup(backup, unlocked, into, clock, options);
        },
        [this](const Result<RestoreOutcome> &result) { restored(result); });
}

void BackupDialog::setRunning(bool running)
{
    m_running = running;
    if (running)
        m_progress->follow(m_context.session.tasks().tasks().last().id);
    m_progress->setVisible(running);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_backup, m_other, m_into, m_pickInto, m_phrase, verb()})
        widget->setEnabled(!running);
    retranslate();
}

void BackupDialog::checked(const Result<BackupInfo> &checked)
{
    setRunning(false);
    if (!checked) {
        fail(checked.error());
        return;
    }
    m_message->say(Status::Ok, tr("The backup of %1 is whole and what it was when it was made: %2 entries in its "
                                  "journal.")
                                   .arg(displayTime(checked->manifest.madeAt))
                                   .arg(checked->manifest.facts.journalEntries));
}

void BackupDialog::restored(const Result<RestoreOutcome> &restored)
{
    setRunning(false);
    if (!restored) {
        fail(restored.error());
        return;
    }
    m_made = restored->path;
    retranslate();
    m_message->say(Status::Ok,
                   tr("The register %1 is restored as it was on %2. The passphrases of that time open it, "
                      "also those changed or revoked since.")
                       .arg(isolated(QDir::toNativeSeparators(m_made)), displayTime(restored->manifest.madeAt)));
    verb()->setFocus();
}

void BackupDialog::fail(const Error &error)
{
    if (error.code == ErrorCode::PassphraseMissing) {
        m_message->say(Status::Warn, tr("This backup has other keys than the register has now. Type a passphrase of "
                                        "the time when it was made."));
        m_phrase->setFocus();
        return;
    }
    m_message->say(error.code == ErrorCode::Cancelled ? Status::Warn : Status::Late, sentence(error));
}

void BackupDialog::reject()
{
    if (m_running)
        m_context.session.tasks().cancel(m_progress->id());
    else
        DialogFrame::reject();
}

} // namespace famn
