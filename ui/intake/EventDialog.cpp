#include "ui/intake/EventDialog.h"

#include "models/base/Text.h"
#include "models/domain/DateText.h"
#include "models/domain/Labels.h"
#include "models/services/RecordEditor.h"
#include "models/services/RecordTexts.h"
#include "models/services/session/Session.h"
#include "ui/style/Controls.h"
#include "ui/work/Navigator.h"
#include "ui/work/Permission.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

QString scopeOf(const CampaignEvent &event)
{
    const Uuid about = event.id.isNull() ? event.campaign.uuid : event.id.uuid;
    return QString::fromUtf16(EventDialog::draftKind) + u'/' + about.toString();
}

} // namespace

EventDialog::EventDialog(const WorkContext &context, const CampaignEvent &event)
    : IntakeDialog(context, Width::Narrow, HelpArea::Event, scopeOf(event),
                   event.id.isNull() ? event.campaign.uuid : event.id.uuid)
    , m_event(event)
{
    setObjectName(u"eventDialog"_s);
    for (const char16_t *name : {u"name", u"day", u"place", u"contacts"})
        addField(QString::fromUtf16(name), FieldKind::Line);
    addField(u"campaign"_s, FieldKind::Choice);
    if (!isNew()) {
        m_delete = new QPushButton(this);
        m_delete->setObjectName(u"deleteEvent"_s);
        m_delete->setAutoDefault(false);
        setRole(*m_delete, ButtonRole::Quiet);
        m_delete->setEnabled(hasAll(context.session, {{Verb::Delete, subjectOfKind("campaign_event")}}));
        addAside(m_delete);
        connect(m_delete, &QPushButton::clicked, this, &EventDialog::remove);
    }
    retranslate();
    setBusy(true);
    field(u"name"_s)->takeKeyboard();
    readCampaigns();
}

void EventDialog::readCampaigns()
{
    context().session.read(
        this,
        [today = context().session.clock().today()](const Connection &connection, const Actor &actor) {
            return campaignRows(connection, actor, {today, {}});
        },
        [this](const Result<QList<CampaignRow>> &rows) {
            if (!rows) {
                refuse(rows.error(), {});
                return;
            }
            m_campaigns = *rows;
            retranslate();
            const auto stored = recordTexts(m_event);
            for (const char16_t *name : {u"name", u"day", u"place", u"contacts", u"campaign"}) {
                const QString column = QString::fromUtf16(name);
                if (text(column).isEmpty())
                    field(column)->setText(stored.value(column));
            }
            begin();
            setBusy(false);
        });
}

void EventDialog::carryOut()
{
    CampaignEvent event = m_event;
    const auto day = readTypedDay(text(u"day"_s), context().session.clock().today(), TypedDay::Latest);
    if (!day && !text(u"day"_s).trimmed().isEmpty()) {
        field(u"day"_s)->complain(label(ViolationCode::BadFormat));
        field(u"day"_s)->takeKeyboard();
        return;
    }
    const auto contacts = readWhole(text(u"contacts"_s));
    if (!contacts) {
        field(u"contacts"_s)->complain(label(ViolationCode::BadFormat));
        field(u"contacts"_s)->takeKeyboard();
        return;
    }
    event.name = text(u"name"_s);
    event.day = day.value_or(QDate());
    event.place = text(u"place"_s);
    event.contacts = *contacts;
    event.campaign = CampaignId{Uuid::fromString(text(u"campaign"_s)).value_or(Uuid())};
    setBusy(true);
    context().session.edit(
        this, [added = isNew()] { return added ? tr("Event added") : tr("Event changed"); },
        [event](WritePath &write) -> Result<Uuid> {
            if (!event.id.isNull())
                return famn::changeEvent(write, event);
            FAMN_ASSIGN(added, addEvent(write, event));
            return added.batch;
        },
        [this](const Result<Uuid> &result) {
            if (!result) {
                refuse(result.error(), {{u"name"_s, u"name"_s},
                                        {u"day"_s, u"day"_s},
                                        {u"place"_s, u"place"_s},
                                        {u"contacts"_s, u"contacts"_s}});
                return;
            }
            if (!result->isNull())
                context().navigator.offerUndo(
                    [added = isNew()] { return added ? tr("The event is added.") : tr("The event is changed."); });
            finish();
        });
}

void EventDialog::remove()
{
    setBusy(true);
    context().session.edit(
        this, [] { return tr("Event deleted"); },
        [id = m_event.id](WritePath &write) { return removeEvent(write, id); },
        [this](const Result<Uuid> &result) {
            if (!result) {
                refuse(result.error(), {});
                return;
            }
            context().navigator.offerUndo([] { return tr("The event is deleted."); });
            finish();
        });
}

void EventDialog::reopen(const WorkContext &context, QObject *owner, const Uuid &id)
{
    context.session.read(
        owner, [](const Connection &connection, const Actor &actor) { return eventRows(connection, actor); },
        [context, id](const Result<QList<EventRow>> &rows) {
            CampaignEvent event;
            event.campaign = CampaignId{id};
            for (const EventRow &row : rows ? *rows : QList<EventRow>()) {
                if (row.event.id.uuid == id)
                    event = row.event;
            }
            context.navigator.openDialog(new EventDialog(context, event));
        });
}

void EventDialog::retranslate()
{
    setTitle(isNew() ? tr("Add an event") : tr("Change the event"));
    setVerb(isNew() ? tr("Add") : tr("Change"));
    field(u"name"_s)->setLabel(tr("What"));
    field(u"day"_s)->setLabel(tr("Day"));
    field(u"day"_s)->setPlaceholder(tr("yesterday, sat, 0427"));
    field(u"place"_s)->setLabel(tr("Where"));
    field(u"contacts"_s)->setLabel(tr("Talked to"));
    QList<FieldChoice> choices{{QString(), [] { return tr("None"); }}};
    for (const CampaignRow &row : std::as_const(m_campaigns))
        choices.append({row.id.uuid.toString(), [name = row.campaign.name] { return mentioned(name); }});
    field(u"campaign"_s)->setLabel(tr("Part of"));
    field(u"campaign"_s)->setChoices(choices);
    if (m_delete) {
        m_delete->setText(tr("Delete"));
        m_delete->setAccessibleName(tr("Delete the event"));
    }
}

} // namespace famn
