#include "ui/editors/CampaignEditor.h"

#include "models/base/Text.h"
#include "models/domain/Labels.h"
#include "models/services/RecordTexts.h"
#include "models/services/Sentences.h"
#include "models/tables/CampaignTableModel.h"
#include "ui/editors/EffectBars.h"
#include "ui/editors/EntryList.h"
#include "ui/editors/FormFields.h"
#include "ui/help/Help.h"
#include "ui/intake/EventDialog.h"
#include "ui/style/Controls.h"
#include "ui/style/Theme.h"
#include "ui/work/Navigator.h"
#include "ui/work/Permission.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// More than these are looked up in the list of applications.
constexpr qsizetype mostLinkedShown = 20;

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

CampaignEditor::CampaignEditor(const WorkContext &context, QWidget *parent)
    : PaneEditor(context, u"campaign"_s, subjectOfKind("campaign"), parent)
{
    build();
    connect(&context.session, &Session::changed, this, [this](const ChangeNotice &notice) {
        for (const char *kind : {"campaign", "campaign_event", "application", "setting"}) {
            if (notice.touches(kind)) {
                reload();
                return;
            }
        }
    });
    retranslate();
}

void CampaignEditor::build()
{
    const Theme &theme = context().theme;
    m_effectHead = addSection();
    m_days = plainLabel(u"campaignDays"_s, this);
    m_bars = new EffectBars(theme, this);
    m_months = plainLabel(u"campaignMonths"_s, this);
    theme.ink(*m_months, &Tokens::muted);
    m_historical = new QCheckBox(this);
    m_historical->setObjectName(u"countHistorical"_s);
    setHelp(*m_historical, HelpArea::Campaign, u"historical"_s);
    for (QWidget *widget : {static_cast<QWidget *>(m_days), static_cast<QWidget *>(m_bars),
                            static_cast<QWidget *>(m_months), static_cast<QWidget *>(m_historical)})
        sections().addWidget(widget);
    m_linkedHead = addSection();
    m_linkedFacts = plainLabel(u"campaignLinkedFacts"_s, this);
    m_link = new QPushButton(this);
    m_link->setObjectName(u"linkLikely"_s);
    m_linked = new EntryList(theme, u"campaignApplications"_s, this);
    sections().addWidget(m_linkedFacts);
    sections().addWidget(m_link, 0, Qt::AlignLeft);
    sections().addWidget(m_linked);
    m_eventsHead = addSection();
    m_events = new EntryList(theme, u"campaignEvents"_s, this);
    m_addEvent = new QPushButton(this);
    m_addEvent->setObjectName(u"addEvent"_s);
    setRole(*m_addEvent, ButtonRole::Quiet);
    sections().addWidget(m_events);
    sections().addWidget(m_addEvent, 0, Qt::AlignLeft);
    m_formHead = addSection();
    m_form = new RecordForm(context(), u"campaign"_s, u"campaign_"_s, campaignFields(), saved(), this);
    m_form->setObjectName(u"campaignForm"_s);
    sections().addWidget(m_form);
    sections().addStretch(1);
    adopt(m_form);
    connect(m_historical, &QCheckBox::clicked, this, &CampaignEditor::countHistorical);
    connect(m_link, &QPushButton::clicked, this, &CampaignEditor::linkLikely);
    connect(m_linked, &EntryList::opened, this, [this](const Uuid &id) {
        context().navigator.showRecord({u"application"_s, id});
    });
    connect(m_events, &EntryList::opened, this, &CampaignEditor::openEvent);
    connect(m_addEvent, &QPushButton::clicked, this, &CampaignEditor::addEvent);
}

void CampaignEditor::read(int turn)
{
    context().session.read(
        this,
        [id = CampaignId{record()}, today = context().session.clock().today()](const Connection &connection,
                                                                               const Actor &actor) {
            return campaignDetail(connection, actor, id, {today, {}});
        },
        [this, turn](Result<CampaignDetail> detail) {
            if (!detail) {
                presentError(turn, detail.error());
                return;
            }
            present(turn, false, {}, [this, read = std::move(*detail)] {
                m_detail = read;
                showDetail();
                Q_EMIT commandsChanged();
            });
        });
}

void CampaignEditor::showDetail()
{
    const Campaign &campaign = m_detail.row.campaign;
    RecordForm::Content content;
    content.record = campaign.id.uuid;
    content.texts = recordTexts(campaign);
    content.name = campaign.name;
    content.draftScope = draftScope();
    m_form->setContent(content);
    Head head;
    head.title = campaign.name;
    head.line = joined({label(campaign.channels), shownText(campaign.programme)});
    head.pill = {m_detail.row.effect.state == CampaignState::Running ? Status::Ok
                 : m_detail.row.effect.state == CampaignState::Over  ? Status::Closed
                                                                     : Status::Booked,
                 false,
                 {},
                 label(m_detail.row.effect.state)};
    setHead(head);
    showEffect();
    showLinked();
    showEvents();
}

QString CampaignEditor::daysText() const
{
    const Campaign &campaign = m_detail.row.campaign;
    const CampaignEffect &effect = m_detail.row.effect;
    const QString from = campaign.from.toString(Qt::ISODate);
    const QString to = campaign.to.toString(Qt::ISODate);
    switch (effect.state) {
    case CampaignState::Coming:
        return tr("Begins on %1. Until then there is nothing to compare.").arg(from);
    case CampaignState::Running:
        return tr("From %1 to %2. The figures are those of %n day(s) so far.", nullptr, effect.during.days.days())
            .arg(from, to);
    case CampaignState::Over:
        break;
    }
    return tr("From %1 to %2, %n day(s).", nullptr, effect.during.days.days()).arg(from, to);
}

void CampaignEditor::showEffect()
{
    const CampaignEffect &effect = m_detail.row.effect;
    m_days->setText(daysText());
    const auto words = [](const PeriodCount &period, const std::optional<double> &ratio) {
        const QString against = againstWords(period, ratio);
        return ratio ? tr("%1, now %2", "a number of applications then, how many more or fewer there are now")
                           .arg(countWords(period), against)
                     : countWords(period);
    };
    QList<EffectBars::Bar> bars;
    if (effect.state != CampaignState::Coming) {
        const QString earlier = effect.earlier.days.first.toString(Qt::ISODate);
        bars = {
            {tr("Applications on its days"), countWords(effect.during), effect.during.applications, true},
            {tr("As many days before, from %1", "a day").arg(effect.before.days.first.toString(Qt::ISODate)),
             words(effect.before, effect.againstBefore), effect.before.applications, false},
            {effect.yearsBack == 1
                 ? tr("The same days a year earlier, from %1", "a day").arg(earlier)
                 : tr("The same days %1 years earlier, from %2", "a number, a day").arg(effect.yearsBack).arg(earlier),
             words(effect.earlier, effect.againstEarlier), effect.earlier.applications, false}};
    }
    m_bars->setBars(bars);
    m_bars->setVisible(!bars.isEmpty());
    m_months->setText(monthsText());
    m_months->setVisible(!m_detail.months.isEmpty());
    m_historical->setChecked(m_detail.historical);
}

QString CampaignEditor::monthsText() const
{
    QStringList lines;
    QStringList channels;
    int sum = 0;
    for (qsizetype i = 0; i < m_detail.months.size(); ++i) {
        const MonthCount &count = m_detail.months.at(i);
        sum += count.applications;
        channels.append(u"%1 %2"_s.arg(label(count.channel), groupedNumber(count.applications)));
        const bool last = i + 1 == m_detail.months.size() || m_detail.months.at(i + 1).month != count.month;
        if (!last)
            continue;
        lines.append(tr("%1: %2 (%3)", "a month, a number, how they came in")
                         .arg(count.month.toString(u"yyyy-MM"_s), groupedNumber(sum), channels.join(u", "_s)));
        channels.clear();
        sum = 0;
    }
    return lines.join(u'\n');
}

QString CampaignEditor::linkedText() const
{
    const CampaignEffect &effect = m_detail.row.effect;
    QStringList lines;
    if (effect.linked > 0)
        lines.append(tr("%1 linked, of which %2 became assignments.", "two numbers")
                         .arg(groupedNumber(effect.linked), groupedNumber(effect.assignments)));
    else
        lines.append(tr("No application is linked to it yet."));
    if (effect.costPerApplication)
        lines.append(effect.costPerAssignment
                         ? tr("%1 for each application, %2 for each assignment.", "two amounts of money")
                               .arg(kronor(effect.costPerApplication), kronor(effect.costPerAssignment))
                         : tr("%1 for each application.", "an amount of money").arg(kronor(effect.costPerApplication)));
    if (effect.goalPercent)
        lines.append(tr("%1 % of the goal, which is %2.", "a share, a number of applications")
                         .arg(*effect.goalPercent)
                         .arg(groupedNumber(m_detail.row.campaign.goal.value_or(0))));
    return lines.join(u'\n');
}

void CampaignEditor::showLinked()
{
    m_linkedFacts->setText(linkedText());
    m_link->setText(tr("Link %n that fit(s)", nullptr, int(m_detail.likely.size())));
    m_link->setAccessibleName(m_link->text());
    m_link->setToolTip(tr("They came in on its days, and their channel or source speaks for it."));
    m_link->setVisible(!m_detail.likely.isEmpty());
    QList<EntryList::Line> lines;
    for (const LinkedApplication &one : m_detail.linked) {
        if (lines.size() == mostLinkedShown)
            break;
        const QString name = one.protection == Protection::None ? mentioned(one.familyName) : protectedLabel();
        lines.append({one.id.uuid, joined({one.receivedOn.toString(Qt::ISODate), name, label(one.stage)})});
    }
    m_linked->setLines(lines);
    m_linked->setVisible(!lines.isEmpty());
    const qsizetype more = m_detail.linked.size() - lines.size();
    m_linkedHead->setFact(
        more > 0 ? tr("The latest %1 of %2", "two numbers").arg(lines.size()).arg(m_detail.linked.size()) : QString());
}

void CampaignEditor::showEvents()
{
    QList<EntryList::Line> lines;
    for (const CampaignEvent &event : std::as_const(m_detail.events)) {
        lines.append(
            {event.id.uuid,
             joined({event.day.toString(Qt::ISODate), mentioned(event.name), mentioned(event.place),
                     event.contacts ? tr("%1 talked to", "a number of people").arg(groupedNumber(*event.contacts))
                                    : QString()})});
    }
    m_events->setLines(lines);
    m_events->setVisible(!lines.isEmpty());
    m_eventsHead->setFact(lines.isEmpty() ? tr("None") : QString::number(lines.size()));
}

void CampaignEditor::change(const std::function<QString()> &name, const std::function<Result<Uuid>(WritePath &)> &work,
                            const std::function<QString()> &done)
{
    context().session.edit(this, name, work, [this, done](const Result<Uuid> &result) {
        if (!result)
            context().navigator.say({Status::Late, [error = result.error()] { return sentence(error); }, {}});
        else if (!result->isNull() && done)
            context().navigator.offerUndo(done);
    });
}

void CampaignEditor::addEvent()
{
    CampaignEvent event;
    event.campaign = CampaignId{record()};
    context().navigator.openDialog(new EventDialog(context(), event));
}

void CampaignEditor::openEvent(const Uuid &id)
{
    for (const CampaignEvent &event : std::as_const(m_detail.events)) {
        if (event.id.uuid == id)
            context().navigator.openDialog(new EventDialog(context(), event));
    }
}

void CampaignEditor::linkLikely()
{
    const auto likely = m_detail.likely;
    change([] { return tr("Applications linked"); },
           [id = m_detail.row.id, likely](WritePath &write) { return linkToCampaign(write, id, likely); },
           [count = int(likely.size())] { return tr("%n application(s) linked.", nullptr, count); });
}

void CampaignEditor::remove()
{
    const QString name = m_detail.row.campaign.name;
    change([name] { return tr("%1 deleted", "%1 is a campaign").arg(mentioned(name)); },
           [id = m_detail.row.id](WritePath &write) { return removeCampaign(write, id); },
           [name] { return tr("%1 is deleted, with its events and links.").arg(mentioned(name)); });
}

void CampaignEditor::countHistorical(bool counted)
{
    change([] { return tr("What campaigns are compared with changed"); },
           [counted](WritePath &write) { return setCountsHistorical(write, counted); }, {});
}

QList<Command> CampaignEditor::commands()
{
    const auto shown = [this] { return !m_detail.row.id.isNull() && m_detail.row.id.uuid == record(); };
    Command event;
    event.id = u"actionAddEvent"_s;
    event.place = MenuPlace::Family;
    event.group = 1;
    event.text = [] { return tr("Add an &event…"); };
    event.icon = u"calendar"_s;
    event.run = [this] { addEvent(); };
    event.enabled = shown;
    restrictTo(event, context().session, {{Verb::Create, subjectOfKind("campaign_event")}});
    Command link;
    link.id = u"actionLinkLikely"_s;
    link.place = MenuPlace::Family;
    link.group = 1;
    link.text = [] { return tr("&Link the applications that fit"); };
    link.run = [this] { linkLikely(); };
    link.enabled = [this, shown] { return shown() && !m_detail.likely.isEmpty(); };
    restrictTo(link, context().session, {{Verb::Change, Subject::Applications}});
    Command gone;
    gone.id = u"actionDeleteCampaign"_s;
    gone.place = MenuPlace::Family;
    gone.group = 4;
    gone.text = [] { return tr("&Delete the campaign"); };
    gone.icon = u"trash"_s;
    gone.run = [this] { remove(); };
    gone.enabled = shown;
    restrictTo(gone, context().session, {{Verb::Delete, subjectOfKind("campaign")}});
    return PaneEditor::commands() + QList<Command>{event, link, gone};
}

void CampaignEditor::applyEditable()
{
    const Session &session = context().session;
    const auto set = [&](QWidget &widget, const Need &need) {
        const bool allowed = hasAll(session, {need});
        widget.setEnabled(allowed && session.editable());
        if (!allowed)
            widget.setToolTip(sentence(Error{ErrorCode::Denied, {}, {}, {}}).toHtmlEscaped());
    };
    set(*m_link, {Verb::Change, Subject::Applications});
    set(*m_addEvent, {Verb::Create, subjectOfKind("campaign_event")});
    set(*m_historical, {Verb::Change, Subject::Settings});
}

void CampaignEditor::retranslate()
{
    m_effectHead->setTitle(tr("Effect"));
    m_historical->setText(tr("Count those from before the register"));
    m_historical->setAccessibleName(m_historical->text());
    m_linkedHead->setTitle(tr("Applications"));
    m_linked->setAccessibleName(tr("Applications"));
    m_eventsHead->setTitle(tr("Events"));
    m_events->setAccessibleName(tr("Events"));
    m_addEvent->setText(tr("Add an event…"));
    m_addEvent->setAccessibleName(m_addEvent->text());
    m_formHead->setTitle(tr("Campaign"));
    if (!m_detail.row.id.isNull())
        showDetail();
}

} // namespace famn
