#include "ui/dialogs/backup/LostRegisterDialog.h"

#include "models/services/Sentences.h"
#include "ui/dialogs/Phrases.h"
#include "ui/dialogs/backup/BackupFields.h"

#include <QDir>
#include <QFileInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

Result<RestoreOutcome> restoreWith(const QString &path, const SecretBytes &passphrase, const QString &into,
                                   const Clock &clock, const RestoreOptions &options)
{
    FAMN_ASSIGN(backup, readBackup(path));
    FAMN_ASSIGN(unlocked, unlockBackup(backup, passphrase, {}, options.cancel));
    return restoreBackup(backup, unlocked, into, clock, options);
}

} // namespace

LostRegisterDialog::LostRegisterDialog(const Theme &theme, Interaction &interaction, const Clock &clock,
                                       const QString &path, std::function<void(const QString &)> made, QWidget *parent)
    : StepDialog(theme, Width::Wide, u"lostRegisterDialog"_s, parent)
    , m_clock(clock)
    , m_made(std::move(made))
{
    m_pool.setMaxThreadCount(1);
    build(theme, interaction, path);
    showStep(0);
    if (!path.isEmpty())
        readList(usualBackupFolder(path));
}

LostRegisterDialog::~LostRegisterDialog()
{
    m_cancel.cancel();
    m_pool.waitForDone();
}

void LostRegisterDialog::build(const Theme &theme, Interaction &interaction, const QString &path)
{
    QWidget *page = newPage();
    addText(page, u"lostRegisterText"_s, [] {
        return tr("A backup becomes a register of its own, in a new file. What is left of the damaged one stays as it "
                  "is, in case something in it can still be saved.");
    });
    m_fields = new BackupFields(theme, interaction, BackupFields::Purpose::Restore, page);
    m_fields->setRegister(path);
    page->layout()->addWidget(m_fields);
    phrases().say([this] {
        m_fields->setHint(
            tr("One of the time of the backup, also if it was changed since; it opens the new register."));
    });
    connect(m_fields, &BackupFields::chosen, this, [this] { clearMessage(); });
    addStep({page,
             [] { return tr("Restore a backup"); },
             [] { return tr("Restore"); },
             [this] { restore(); },
             m_fields,
             -1,
             false,
             {}});
    QWidget *done = newPage();
    addText(done, u"restoredText"_s, [this] {
        return m_outcome ? tr("The register %1 is restored as it was on %2. The passphrases of that time open it, also "
                              "those changed or revoked since.")
                               .arg(QDir::toNativeSeparators(m_outcome->path), displayTime(m_outcome->manifest.madeAt))
                         : QString();
    });
    m_doneStep = addStep({done, [] { return tr("The backup is restored"); }, [] { return tr("Open it"); },
                          [this] {
                              const auto made = m_made;
                              const QString restored = m_outcome->path;
                              accept();
                              made(restored);
                          },
                          nullptr, -1, false, [] { return tr("Close"); }});
}

void LostRegisterDialog::readList(const QString &folder)
{
    // The folder may lie on a slow drive.
    m_pool.start([this, folder] {
        const auto list = listBackups(folder);
        if (!list)
            return;
        QMetaObject::invokeMethod(
            this, [this, backups = list->backups] { m_fields->add(backups); }, Qt::QueuedConnection);
    });
}

void LostRegisterDialog::restore()
{
    const QString path = m_fields->backup();
    const QString into = m_fields->into();
    if (path.isEmpty()) {
        say(Status::Late, [] { return tr("Choose a backup first."); });
        return;
    }
    if (into.isEmpty()) {
        say(Status::Late, [] { return tr("Choose where the new register lies first."); });
        return;
    }
    auto typed = m_fields->takePassphrase();
    if (!typed || typed->isEmpty()) {
        if (typed)
            say(Status::Late, [] { return tr("Type a passphrase of the time of the backup."); });
        else
            fail(typed.error());
        m_fields->focusPassphrase();
        return;
    }
    m_cancel = CancelToken();
    setBusy([] { return tr("Restoring the backup…"); }, [this] { m_cancel.cancel(); });
    RestoreOptions options;
    options.cancel = m_cancel;
    // The destructor waits for the thread, so this lives at least as long.
    options.progress = [this](long long done, long long total) {
        QMetaObject::invokeMethod(
            this, [this, done, total] { setProgress(done, total); }, Qt::QueuedConnection);
    };
    // Tasks of the pool are copied; passphrases are not.
    const auto passphrase = std::make_shared<SecretBytes>(std::move(typed).value());
    m_pool.start([this, path, into, passphrase, options, &clock = m_clock] {
        const auto outcome = restoreWith(path, *passphrase, into, clock, options);
        QMetaObject::invokeMethod(
            this, [this, outcome] { finish(outcome); }, Qt::QueuedConnection);
    });
}

void LostRegisterDialog::finish(const Result<RestoreOutcome> &outcome)
{
    setIdle();
    if (!outcome) {
        fail(outcome.error());
        return;
    }
    m_outcome = *outcome;
    showStep(m_doneStep);
    phrases().repeat();
}

} // namespace famn
