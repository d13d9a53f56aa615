#include "ui/intake/NewCampaignDialog.h"

#include "models/domain/DateText.h"
#include "models/services/Campaigns.h"
#include "models/services/RecordEditor.h"
#include "models/services/session/Session.h"
#include "ui/editors/FormFields.h"
#include "ui/work/Navigator.h"

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr char16_t fosterHomeDayKey[] = u"familjehemmens_dag";

} // namespace

NewCampaignDialog::NewCampaignDialog(const WorkContext &context, const Campaign &pattern)
    : IntakeDialog(context, Width::Narrow, HelpArea::NewCampaign, QString::fromUtf16(draftScope), {})
{
    setObjectName(u"newCampaignDialog"_s);
    for (const char16_t *name : {u"name", u"from", u"to"})
        addField(QString::fromUtf16(name), FieldKind::Line);
    addField(u"channels"_s, FieldKind::Several)->setChoices(codeChoices<CampaignChannel>(false));
    for (const char16_t *name : {u"cost", u"goal", u"programme"})
        addField(QString::fromUtf16(name), FieldKind::Line);
    addField(u"preset"_s, FieldKind::Choice);
    retranslate();
    begin();
    fillEmpty({{u"name"_s, pattern.name},
               {u"channels"_s, pattern.channels.toText()},
               {u"goal"_s, pattern.goal ? QString::number(*pattern.goal) : QString()},
               {u"programme"_s, pattern.programme}});
    field(pattern.name.isEmpty() ? u"name"_s : u"from"_s)->takeKeyboard();
}

std::optional<QDate> NewCampaignDialog::dayIn(const QString &name) const
{
    const QString typed = text(name).trimmed();
    return typed.isEmpty() ? QDate() : readTypedDay(typed, context().session.clock().today(), TypedDay::Next);
}

void NewCampaignDialog::fieldEdited(const QString &name)
{
    if (name == "preset"_L1 || name == "from"_L1)
        followPreset();
}

void NewCampaignDialog::followPreset()
{
    if (text(u"preset"_s) != QStringView(fosterHomeDayKey))
        return;
    const Campaign preset = fosterHomeDay(dayIn(u"from"_s).value_or(QDate()));
    if (text(u"name"_s).isEmpty() || text(u"name"_s) == m_presetName) {
        m_presetName = preset.name;
        field(u"name"_s)->setText(preset.name);
    }
    if (text(u"channels"_s).isEmpty())
        field(u"channels"_s)->setText(preset.channels.toText());
}

void NewCampaignDialog::carryOut()
{
    Campaign campaign;
    const auto complain = [this](const QString &name) {
        field(name)->complain(label(ViolationCode::BadFormat));
        field(name)->takeKeyboard();
    };
    const auto from = dayIn(u"from"_s);
    const auto to = dayIn(u"to"_s);
    const auto cost = readWhole(text(u"cost"_s));
    const auto goal = readWhole(text(u"goal"_s));
    if (!from)
        return complain(u"from"_s);
    if (!to)
        return complain(u"to"_s);
    if (!cost)
        return complain(u"cost"_s);
    if (!goal)
        return complain(u"goal"_s);
    campaign.name = text(u"name"_s);
    campaign.channels = CodeSet<CampaignChannel>::fromText(text(u"channels"_s)).value_or(CodeSet<CampaignChannel>());
    campaign.programme = text(u"programme"_s);
    campaign.from = *from;
    campaign.to = to->isValid() ? *to : *from;
    campaign.cost = *cost;
    campaign.goal = *goal;
    add(campaign);
}

void NewCampaignDialog::add(const Campaign &campaign)
{
    setBusy(true);
    context().session.write(
        this, [campaign](OpenRegister &open) { return addCampaign(*open.write, campaign); },
        [this, name = campaign.name](const Result<AddedCampaign> &result) {
            if (!result) {
                refuse(result.error(), {{u"name"_s, u"name"_s},
                                        {u"from_date"_s, u"from"_s},
                                        {u"to_date"_s, u"to"_s},
                                        {u"cost"_s, u"cost"_s},
                                        {u"goal"_s, u"goal"_s},
                                        {u"programme"_s, u"programme"_s}});
                return;
            }
            Navigator &navigator = context().navigator;
            context().session.remember(result->batch, [] { return tr("Campaign added"); });
            const RecordRef made{u"campaign"_s, result->campaign.uuid};
            finish();
            navigator.showRecord(made);
            navigator.offerUndo([] { return tr("The campaign is added."); });
        });
}

void NewCampaignDialog::retranslate()
{
    setTitle(tr("Add a campaign"));
    setVerb(tr("Add"));
    field(u"name"_s)->setLabel(tr("Name"));
    field(u"from"_s)->setLabel(tr("First day"));
    field(u"from"_s)->setPlaceholder(tr("0427, +14, w 34"));
    field(u"to"_s)->setLabel(tr("Last day"));
    field(u"to"_s)->setPlaceholder(tr("empty for one day"));
    field(u"channels"_s)->setLabel(tr("Channels"));
    field(u"cost"_s)->setLabel(tr("Cost, kronor"));
    field(u"goal"_s)->setLabel(tr("Goal, applications"));
    field(u"programme"_s)->setLabel(tr("Part of"));
    field(u"preset"_s)->setLabel(tr("Ready-made"));
    field(u"preset"_s)->setChoices({{QString(), [] { return tr("None"); }}, {QString::fromUtf16(fosterHomeDayKey), [] {
                                                                                 return label(
                                                                                     CampaignChannel::FosterHomeDay);
                                                                             }}});
}

} // namespace famn
