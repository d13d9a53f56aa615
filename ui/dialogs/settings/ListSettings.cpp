#include "ui/dialogs/settings/ListSettings.h"

#include "models/base/Text.h"
#include "models/services/Sentences.h"
#include "models/services/session/Session.h"
#include "ui/dialogs/import/ImportWords.h"
#include "ui/dialogs/settings/PresetSettings.h"
#include "ui/style/Controls.h"
#include "ui/style/Messages.h"
#include "ui/style/Theme.h"

#include <QGridLayout>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr int listHeight = 110;

} // namespace

ListSettings::ListSettings(const WorkContext &context, QWidget *parent)
    : SettingsLeaf(parent)
    , m_context(context)
    , m_mappingsTitle(new SectionHeader(context.theme, {}, this))
    , m_mappings(new QListWidget(this))
    , m_forget(new QPushButton(this))
    , m_message(new InlineMessage(context.theme, this))
    , m_presets(new PresetSettings(context, this))
{
    m_mappings->setObjectName(u"keptMappings"_s);
    m_forget->setObjectName(u"forgetMapping"_s);
    m_forget->setAutoDefault(false);
    m_message->setObjectName(u"listSettingsMessage"_s);
    auto *grid = new QGridLayout(this);
    grid->addWidget(m_mappingsTitle, 0, 0, 1, 2);
    grid->addWidget(m_mappings, 1, 0, 1, 2);
    grid->addWidget(m_forget, 2, 0, Qt::AlignLeft);
    grid->addWidget(m_message, 3, 0, 1, 2);
    grid->addWidget(m_presets, 4, 0, 1, 2);
    context.theme.pad(*grid, {0, 16, 0, 0}, 8);
    context.theme.follow(this, [this] { m_mappings->setMinimumHeight(m_context.theme.px(listHeight)); });
    connect(m_forget, &QPushButton::clicked, this, &ListSettings::forget);
    connect(m_mappings, &QListWidget::currentRowChanged, this, [this](int row) {
        m_forget->setEnabled(row >= 0 && row < m_kept.size() &&
                             allows(m_context.session.facts().actor, Verb::Delete, Subject::WorkAids));
    });
    retranslate();
    read();
}

QString ListSettings::title() const
{
    return tr("Import");
}

void ListSettings::retranslate()
{
    m_mappingsTitle->setTitle(tr("Columns of imported lists"));
    m_mappings->setAccessibleName(tr("Columns of imported lists"));
    m_forget->setText(tr("&Forget"));
    m_forget->setAccessibleName(tr("Forget the columns that are marked"));
    m_presets->retranslate();
    showMappings();
}

void ListSettings::read()
{
    m_context.session.read(
        this, [](const Connection &connection, const Actor &actor) { return keptMappings(connection, actor); },
        [this](Result<QList<KeptMapping>> kept) {
            if (!kept) {
                m_message->say(Status::Warn, sentence(kept.error()));
                return;
            }
            m_kept = std::move(kept).value();
            showMappings();
        });
}

void ListSettings::showMappings()
{
    constexpr qsizetype mostNamed = 4;
    const int row = m_mappings->currentRow();
    m_mappings->clear();
    for (const KeptMapping &kept : std::as_const(m_kept)) {
        QStringList parts;
        for (const HeadingMap::Entry &entry : kept.map.entries) {
            if (entry.column != ImportColumn::Ignored)
                parts.append(tr("%1 = %2", "a heading and what its column holds")
                                 .arg(mentioned(entry.heading), columnLabel(entry.column)));
        }
        QString text = parts.mid(0, mostNamed).join(u", "_s);
        if (parts.size() > mostNamed)
            text += u'…';
        auto *item = new QListWidgetItem(displayTime(kept.keptAt) + u"  "_s + text, m_mappings);
        item->setToolTip(parts.join(u'\n').toHtmlEscaped());
    }
    m_mappings->setCurrentRow(std::min(std::max(row, 0), m_mappings->count() - 1));
    m_forget->setEnabled(!m_kept.isEmpty() && allows(m_context.session.facts().actor, Verb::Delete, Subject::WorkAids));
    m_mappingsTitle->setFact(m_kept.isEmpty() ? tr("none yet") : QString::number(m_kept.size()));
}

void ListSettings::forget()
{
    const int row = m_mappings->currentRow();
    if (row < 0 || row >= m_kept.size())
        return;
    m_message->clear();
    m_context.session.edit(
        this, [] { return tr("Forgetting of columns"); },
        [name = m_kept.at(row).name](WritePath &write) { return forgetMapping(write, name); },
        [this](const Result<Uuid> &forgotten) {
            if (!forgotten)
                m_message->say(Status::Late, sentence(forgotten.error()));
            read();
        });
}

} // namespace famn
