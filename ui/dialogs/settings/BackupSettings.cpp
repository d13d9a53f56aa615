#include "ui/dialogs/settings/BackupSettings.h"

#include "models/base/Interaction.h"
#include "models/services/Sentences.h"
#include "models/services/session/Session.h"
#include "ui/dialogs/backup/BackupRunner.h"
#include "ui/help/Help.h"
#include "ui/style/Messages.h"
#include "ui/style/Theme.h"

#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

struct Shown
{
    BackupState state;
    QList<BackupAdvice> advice;
};

} // namespace

BackupSettings::BackupSettings(const WorkContext &context, QWidget *parent)
    : SettingsLeaf(parent)
    , m_context(context)
    , m_folderLabel(new QLabel(this))
    , m_folder(new QLineEdit(this))
    , m_pick(new QPushButton(this))
    , m_daysLabel(new QLabel(this))
    , m_days(new QSpinBox(this))
    , m_hint(new QLabel(this))
    , m_advice(new InlineMessage(context.theme, this))
    , m_message(new InlineMessage(context.theme, this))
{
    m_folder->setObjectName(u"settingBackupFolder"_s);
    m_folder->setReadOnly(true);
    m_pick->setObjectName(u"pickBackupFolder"_s);
    m_pick->setAutoDefault(false);
    m_days->setObjectName(u"settingBackupDays"_s);
    m_days->setRange(BackupPolicy::leastMaxDays, BackupPolicy::mostMaxDays);
    m_days->setKeyboardTracking(false);
    setHelp(*m_folder, HelpArea::RegisterSettings, u"backup_folder"_s);
    setHelp(*m_pick, HelpArea::RegisterSettings, u"backup_folder"_s);
    setHelp(*m_days, HelpArea::RegisterSettings, u"backup_days"_s);
    m_hint->setObjectName(u"backupDaysHint"_s);
    m_hint->setWordWrap(true);
    m_advice->setObjectName(u"backupAdvice"_s);
    m_message->setObjectName(u"backupSettingsMessage"_s);
    context.theme.ink(*m_hint, &Tokens::muted);
    m_folderLabel->setBuddy(m_pick);
    m_daysLabel->setBuddy(m_days);
    auto *grid = new QGridLayout(this);
    grid->addWidget(m_folderLabel, 0, 0);
    grid->addWidget(m_folder, 0, 1);
    grid->addWidget(m_pick, 0, 2);
    grid->addWidget(m_advice, 1, 1, 1, 2);
    grid->addWidget(m_daysLabel, 2, 0);
    grid->addWidget(m_days, 2, 1, 1, 2);
    grid->addWidget(m_hint, 3, 1, 1, 2);
    grid->addWidget(m_message, 4, 0, 1, 3);
    grid->setRowStretch(5, 1);
    grid->setColumnStretch(1, 1);
    context.theme.pad(*grid, {0, 16, 0, 0}, 8);
    const bool allowed = allows(context.session.facts().actor, Verb::Change, Subject::Settings);
    m_pick->setEnabled(allowed);
    m_days->setEnabled(allowed);
    if (!allowed)
        m_message->say(Status::Warn, sentence(Error{ErrorCode::Denied, {}, {}, {}}));
    connect(m_pick, &QPushButton::clicked, this, &BackupSettings::pick);
    connect(m_days, &QSpinBox::valueChanged, this, [this](int days) { remember({}, days); });
    retranslate();
    read();
}

QString BackupSettings::title() const
{
    return tr("Backups");
}

void BackupSettings::retranslate()
{
    m_folderLabel->setText(tr("&Folder"));
    m_folder->setAccessibleName(tr("Folder for backups"));
    m_pick->setText(tr("C&hoose…"));
    m_pick->setAccessibleName(tr("Choose the folder for backups"));
    m_daysLabel->setText(tr("&Keep for"));
    m_days->setAccessibleName(tr("Days that backups are kept"));
    m_days->setSuffix(tr(" days", "after a number"));
    m_hint->setText(tr("Older ones are deleted when the next is made, so that nobody whose records were weeded lives "
                       "on in a backup. A backup is made by itself once a day when something was changed."));
}

void BackupSettings::read()
{
    m_context.session.write(
        this,
        [](OpenRegister &open) -> Result<Shown> {
            FAMN_ASSIGN(state, backupState(open));
            return Shown{state, adviceOn(open.reg->path(), state.folder)};
        },
        [this](const Result<Shown> &shown) {
            if (shown)
                show(shown->state, shown->advice);
            else
                m_message->say(Status::Late, sentence(shown.error()));
        });
}

void BackupSettings::show(const BackupState &state, const QList<BackupAdvice> &advice)
{
    m_folder->setText(QDir::toNativeSeparators(state.folder));
    m_folder->setCursorPosition(0);
    const QSignalBlocker quiet(m_days);
    m_days->setValue(state.policy.maxDays);
    QStringList sentences;
    for (const BackupAdvice one : advice)
        sentences.append(sentence(one));
    m_advice->say(Status::Warn, sentences.join(u' '));
}

void BackupSettings::pick()
{
    m_context.interaction.pickFolder(tr("Folder for backups"), m_folder->text(),
                                     [self = QPointer(this)](const QString &path) {
                                         if (self)
                                             self->remember(path, {});
                                     });
}

void BackupSettings::remember(const std::optional<QString> &folder, const std::optional<int> &days)
{
    m_message->clear();
    m_context.session.edit(
        this, [] { return tr("Settings of backups"); },
        [folder, days](WritePath &write) -> Result<Uuid> {
            FAMN_TRY(rememberBackups(write, folder, days));
            return Uuid();
        },
        [this](const Result<Uuid> &kept) {
            if (!kept)
                m_message->say(Status::Late, sentence(kept.error()));
            read();
        });
}

} // namespace famn
