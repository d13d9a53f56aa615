#include "ui/dialogs/backup/BackupDialog.h"

#include "models/base/Text.h"
#include "models/services/Sentences.h"
#include "models/services/session/Session.h"
#include "ui/dialogs/backup/BackupFields.h"
#include "ui/shell/RunningTaskRow.h"
#include "ui/style/Messages.h"
#include "ui/style/Theme.h"
#include "ui/work/Navigator.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
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
    , m_fields(new BackupFields(
          context.theme, context.interaction,
          purpose == Purpose::Check ? BackupFields::Purpose::Check : BackupFields::Purpose::Restore, this))
    , m_progress(new RunningTaskRow(context.theme, context.session.tasks(), this))
    , m_message(new InlineMessage(context.theme, this, InlineMessage::Kind::Notice))
{
    setObjectName(purpose == Purpose::Check ? u"checkBackupDialog"_s : u"restoreBackupDialog"_s);
    m_fields->setRegister(context.session.facts().path);
    m_progress->setObjectName(u"backupProgress"_s);
    m_progress->hide();
    m_message->setObjectName(u"backupMessage"_s);
    body()->addWidget(m_fields);
    body()->addWidget(m_progress);
    body()->addWidget(m_message);
    connect(verb(), &QPushButton::clicked, this, &BackupDialog::start);
    connect(m_fields, &BackupFields::chosen, m_message, &InlineMessage::clear);
    retranslate();
    readList();
}

void BackupDialog::retranslate()
{
    const bool check = m_purpose == Purpose::Check;
    setTitle(check ? tr("Check a backup") : tr("Restore a backup"));
    if (m_made.isEmpty())
        setVerb(check ? tr("Check") : tr("Restore"));
    else
        setVerb(tr("Open it"));
    m_fields->setHint(check ? tr("Needed only for a backup from before the register's keys were changed, or of "
                                 "another register.")
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
    m_fields->add(backups);
    if (m_fields->isEmpty())
        m_message->say(Status::Warn, tr("There is no backup in the register's folder for backups yet."));
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
    const QString path = m_fields->backup();
    const QString into = m_fields->into();
    if (path.isEmpty()) {
        m_message->say(Status::Late, tr("Choose a backup first."));
        return;
    }
    if (m_purpose == Purpose::Restore && into.isEmpty()) {
        m_message->say(Status::Late, tr("Choose where the new register lies first."));
        return;
    }
    auto passphrase = m_fields->takePassphrase();
    if (!passphrase) {
        fail(passphrase.error());
        return;
    }
    if (m_purpose == Purpose::Restore && passphrase->isEmpty()) {
        m_message->say(Status::Late, tr("Type a passphrase of the time of the backup."));
        m_fields->focusPassphrase();
        return;
    }
    m_message->clear();
    if (m_purpose == Purpose::Check)
        check(path, std::move(passphrase).value());
    else
        restore(path, into, std::move(passphrase).value());
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
    m_fields->setEnabled(!running);
    verb()->setEnabled(!running);
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
        m_fields->focusPassphrase();
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
