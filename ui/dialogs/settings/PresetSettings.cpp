#include "ui/dialogs/settings/PresetSettings.h"

#include "models/base/AtomicFile.h"
#include "models/base/Interaction.h"
#include "models/base/Text.h"
#include "models/domain/Labels.h"
#include "models/services/Sentences.h"
#include "models/services/session/Session.h"
#include "ui/style/Controls.h"
#include "ui/style/Messages.h"
#include "ui/style/Theme.h"
#include "ui/work/Permission.h"

#include <QDir>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr int listHeight = 90;
constexpr qint64 largestFile = 1 << 20;

/// NAME as a file may be called.
QString fileNameOf(const QString &name)
{
    QString file = name;
    for (QChar &sign : file) {
        if (!sign.isLetterOrNumber())
            sign = u'-';
    }
    return file + u".json"_s;
}

} // namespace

PresetSettings::PresetSettings(const WorkContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new SectionHeader(context.theme, {}, this))
    , m_list(new QListWidget(this))
    , m_delete(new QPushButton(this))
    , m_take(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_message(new InlineMessage(context.theme, this))
{
    setObjectName(u"presetSettings"_s);
    m_list->setObjectName(u"importPresets"_s);
    m_save->setObjectName(u"savePresetFile"_s);
    m_take->setObjectName(u"takePresetFile"_s);
    m_delete->setObjectName(u"deletePreset"_s);
    m_message->setObjectName(u"presetSettingsMessage"_s);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_save, m_take, m_delete}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_list);
    layout->addLayout(buttons);
    layout->addWidget(m_message);
    context.theme.pad(*buttons, {}, 8);
    context.theme.pad(*layout, {}, 8);
    context.theme.follow(this, [this] { m_list->setMinimumHeight(m_context.theme.px(listHeight)); });
    connect(m_list, &QListWidget::currentRowChanged, this, &PresetSettings::updateButtons);
    connect(m_delete, &QPushButton::clicked, this, &PresetSettings::remove);
    connect(m_take, &QPushButton::clicked, this, &PresetSettings::pickFile);
    connect(m_save, &QPushButton::clicked, this, &PresetSettings::saveFile);
    retranslate();
    read();
}

void PresetSettings::retranslate()
{
    m_title->setTitle(tr("Presets for imports"));
    m_list->setAccessibleName(tr("Presets for imports"));
    m_save->setText(tr("&Save as a file…"));
    m_take->setText(tr("&Take in a file…"));
    m_delete->setText(tr("&Delete"));
    m_save->setAccessibleName(tr("Save the marked preset as a file for others"));
    m_take->setAccessibleName(tr("Take in a preset from a file"));
    m_delete->setAccessibleName(tr("Delete the marked preset"));
    showPresets();
}

void PresetSettings::read()
{
    m_context.session.read(
        this, [](const Connection &connection, const Actor &actor) { return importPresets(connection, actor); },
        [this](const Result<QList<StoredPreset>> &presets) {
            if (!presets) {
                m_message->say(Status::Warn, sentence(presets.error()));
                return;
            }
            m_presets = *presets;
            showPresets();
        });
}

void PresetSettings::showPresets()
{
    const int row = m_list->currentRow();
    m_list->clear();
    for (const StoredPreset &one : std::as_const(m_presets)) {
        new QListWidgetItem(tr("%1 · %2 · %n column(s)", "a preset, how its applications come in",
                               int(one.preset.columns.entries.size()))
                                .arg(mentioned(one.preset.name), label(one.preset.defaults.channel)),
                            m_list);
    }
    m_list->setCurrentRow(std::min(std::max(row, 0), m_list->count() - 1));
    m_title->setFact(m_presets.isEmpty() ? tr("none yet") : QString::number(m_presets.size()));
    updateButtons();
}

void PresetSettings::updateButtons()
{
    const Session &session = m_context.session;
    m_save->setEnabled(current() != nullptr);
    m_delete->setEnabled(current() && hasAll(session, {{Verb::Delete, Subject::WorkAids}}));
    m_take->setEnabled(hasAll(session, {{Verb::Create, Subject::WorkAids}}));
}

const StoredPreset *PresetSettings::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_presets.size() ? &m_presets.at(row) : nullptr;
}

void PresetSettings::remove()
{
    const StoredPreset *preset = current();
    if (!preset)
        return;
    m_message->clear();
    m_context.session.edit(
        this, [name = preset->preset.name] { return tr("Preset %1 deleted").arg(mentioned(name)); },
        [id = preset->id](WritePath &write) { return removePreset(write, id); },
        [this](const Result<Uuid> &result) {
            if (!result)
                m_message->say(Status::Late, sentence(result.error()));
            read();
        });
}

void PresetSettings::pickFile()
{
    m_context.interaction.pickOpenFile({tr("Choose a preset"), tr("Presets (*.json);;All files (*)"), {}},
                                       [self = QPointer(this)](const QString &path) {
                                           if (self)
                                               self->takeFile(path);
                                       });
}

void PresetSettings::takeFile(const QString &path)
{
    m_message->clear();
    const auto json = readFile(path, largestFile);
    const auto preset =
        json ? ImportPreset::fromJson(*json, ImportPreset::Place::File) : Result<ImportPreset>(json.error());
    if (!preset) {
        m_message->say(Status::Late, sentence(preset.error()));
        return;
    }
    m_context.session.edit(
        this, [name = preset->name] { return tr("Preset %1 taken in").arg(mentioned(name)); },
        [preset = *preset](WritePath &write) { return savePreset(write, {}, preset); },
        [this, name = preset->name](const Result<Uuid> &result) {
            if (result)
                m_message->say(Status::Ok, tr("%1 is taken in.", "a preset").arg(mentioned(name)));
            else if (result.error().code == ErrorCode::Conflict)
                m_message->say(
                    Status::Warn,
                    tr("There is a preset called %1 already. Delete or rename it first.").arg(mentioned(name)));
            else
                m_message->say(Status::Late, sentence(result.error()));
            read();
        });
}

void PresetSettings::saveFile()
{
    const StoredPreset *preset = current();
    if (!preset)
        return;
    m_message->clear();
    m_context.interaction.pickSaveFile(
        {tr("Save the preset"), tr("Presets (*.json);;All files (*)"),
         QDir::home().filePath(fileNameOf(preset->preset.name)), false},
        [self = QPointer(this), json = preset->preset.toJson(ImportPreset::Place::File)](const QString &path) {
            if (!self)
                return;
            const auto written = writeFileAtomically(path, json, FileAccess::Default);
            self->m_message->say(written ? Status::Ok : Status::Late,
                                 written ? tr("Saved as %1. It names columns, and nobody.").arg(isolated(path))
                                         : sentence(written.error()));
        });
}

} // namespace famn
