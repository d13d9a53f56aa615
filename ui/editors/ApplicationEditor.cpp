#include "ui/editors/ApplicationEditor.h"

#include "models/base/Text.h"
#include "models/domain/SameDay.h"
#include "models/services/Campaigns.h"
#include "models/services/RecordTexts.h"
#include "models/services/Sentences.h"
#include "ui/editors/FormFields.h"
#include "ui/editors/Trails.h"
#include "ui/intake/MoveDialog.h"
#include "ui/intake/NoteDialog.h"
#include "ui/style/Controls.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/work/Navigator.h"
#include "ui/work/Permission.h"

#include <QGridLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

struct Call
{
    AttemptOutcome outcome;
    const char16_t *name;
    const char16_t *icon;
    const char *text;
};

constexpr Call calls[] = {
    {AttemptOutcome::Reached, u"callReached", u"phone", QT_TRANSLATE_NOOP("famn::ApplicationEditor", "Reached  1")},
    {AttemptOutcome::NoAnswer, u"callNoAnswer", u"phone-off",
     QT_TRANSLATE_NOOP("famn::ApplicationEditor", "No answer  2")},
    {AttemptOutcome::LeftMessage, u"callLeftMessage", u"voicemail",
     QT_TRANSLATE_NOOP("famn::ApplicationEditor", "Left message  3")},
};

constexpr int minutesInHour = 60;

QString timeLeft(int minutes)
{
    if (minutes < minutesInHour)
        return ApplicationEditor::tr("%1 min left").arg(minutes);
    return ApplicationEditor::tr("%1 h %2 min left").arg(minutes / minutesInHour).arg(minutes % minutesInHour);
}

Pill pillOf(const Application &application, Instant now, const IntakeRules &rules)
{
    const SameDayClock clock = sameDayClock(application, now, rules);
    switch (clock.state) {
    case SameDayState::Due:
        if (clock.dueOn == swedishDay(now))
            return {Status::Warn, true, {}, timeLeft(clock.minutesLeft)};
        return {Status::Held, false, {}, ApplicationEditor::tr("Answer by %1").arg(clock.dueOn.toString(Qt::ISODate))};
    case SameDayState::Late:
        return {Status::Late, true, {}, ApplicationEditor::tr("Late by %n day(s)", nullptr, clock.daysLate)};
    case SameDayState::Answered:
        return {Status::Ok, false, {}, ApplicationEditor::tr("Reached %1").arg(displayTime(*clock.answeredAt))};
    case SameDayState::Closed:
        break;
    }
    return {Status::Closed, false, {}, label(application.stage)};
}

} // namespace

ApplicationEditor::ApplicationEditor(const WorkContext &context, QWidget *parent)
    : PaneEditor(context, u"application"_s, Subject::Applications, parent)
    , m_stage(plainLabel(u"stageNow"_s, this))
    , m_move(new QPushButton(this))
    , m_facts(new QLabel(this))
    , m_open(new QPushButton(this))
    , m_formHead(nullptr)
    , m_form(new RecordForm(context, u"application"_s, u"application_"_s, applicationFields(), saved(), this))
    , m_contactsHead(nullptr)
    , m_contacts(new ContactTrail(context.theme, this))
{
    m_facts->setObjectName(u"familyFacts"_s);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_facts->setMinimumWidth(1);
    m_open->setObjectName(u"openFamily"_s);
    setRole(*m_open, ButtonRole::Quiet);
    m_form->setObjectName(u"applicationForm"_s);
    sections().addWidget(buildCalls());
    sections().addWidget(buildStage());
    sections().addWidget(m_facts);
    sections().addWidget(m_open, 0, Qt::AlignLeft);
    m_formHead = addSection();
    sections().addWidget(m_form);
    m_contactsHead = addSection();
    sections().addWidget(m_contacts);
    sections().addStretch(1);
    adopt(m_form);
    connect(m_contacts, &ContactTrail::asked, this,
            [this](NoteAct act, const ContactEntry &note) { actOnNote(this->context(), this, act, note); });
    connect(m_form, &RecordForm::edited, this, &ApplicationEditor::followStage);
    connect(&context.session, &Session::changed, this, [this](const ChangeNotice &notice) {
        if (notice.touches("setting"))
            readSources();
        // Their names stand in a field.
        if (notice.touches("campaign") && !notice.families.contains(m_detail.family.family.id.uuid))
            reload();
    });
    readSources();
    connect(m_open, &QPushButton::clicked, this, [this] {
        this->context().navigator.showRecord({u"family"_s, m_detail.family.family.id.uuid});
    });
    retranslate();
}

void ApplicationEditor::readSources()
{
    // Without them the field takes what is typed, as always.
    context().session.read(
        this, [](const Connection &connection, const Actor &actor) { return offeredSources(connection, actor); },
        [this](const Result<QStringList> &sources) {
            if (sources)
                m_form->row(u"source"_s)->setSuggestions(*sources);
        });
}

QWidget *ApplicationEditor::buildCalls()
{
    auto *row = new QWidget(this);
    auto *layout = new QGridLayout(row);
    for (const Call &call : calls) {
        auto *button = new QPushButton(row);
        button->setObjectName(QString::fromUtf16(call.name));
        button->setIcon(icon(QString::fromUtf16(call.icon), context().theme,
                             call.outcome == AttemptOutcome::Reached ? &Tokens::onAccent : &Tokens::text));
        if (call.outcome == AttemptOutcome::Reached)
            setRole(*button, ButtonRole::Primary);
        connect(button, &QPushButton::clicked, this, [this, outcome = call.outcome] { note(outcome); });
        m_calls.append(button);
    }
    const Theme &theme = context().theme;
    theme.follow(row, [this, layout, &theme] {
        // A pane has room for two beside each other, and with large text for one.
        const int columns = theme.zoom() > 125 ? 1 : 2;
        for (int i = 0; i < int(m_calls.size()); ++i)
            layout->addWidget(m_calls.at(i), i / columns, i % columns);
        layout->setContentsMargins(0, theme.px(8), 0, theme.px(8));
        layout->setSpacing(theme.px(6));
    });
    return row;
}

QWidget *ApplicationEditor::buildStage()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->addWidget(m_stage, 1);
    layout->addWidget(m_move);
    m_move->setObjectName(u"moveToStage"_s);
    setRole(*m_move, ButtonRole::Quiet);
    m_move->setIcon(icon(u"arrow-right"_s, context().theme));
    context().theme.pad(*layout, {}, 8);
    connect(m_move, &QPushButton::clicked, this,
            [this] { context().navigator.openDialog(new MoveDialog(context(), m_detail.application.id)); });
    return row;
}

void ApplicationEditor::showStage()
{
    const Application &application = m_detail.application;
    const QString stage = label(application.stage);
    m_stage->setText(
        application.stageSince.isValid()
            ? tr("%1 since %2", "a stage and a day").arg(stage, application.stageSince.toString(Qt::ISODate))
            : stage);
}

void ApplicationEditor::read(int turn)
{
    context().session.read(
        this,
        [id = ApplicationId{record()}, open = revealed()](const Connection &connection, const Actor &actor) {
            return applicationDetail(connection, actor, id, open);
        },
        [this, turn](Result<ApplicationDetail> detail) {
            if (!detail) {
                presentError(turn, detail.error());
                return;
            }
            const bool masked = detail->family.masked;
            const Uuid family = detail->family.family.id.uuid;
            present(turn, masked, family, [this, read = std::move(*detail)] {
                m_detail = read;
                showDetail();
            });
        });
}

void ApplicationEditor::showDetail()
{
    const FamilyDetail &family = m_detail.family;
    m_form->row(u"owner"_s)->setChoices(staffChoices(family.staffNames));
    m_form->row(u"campaign"_s)->setChoices(campaignChoices(m_detail.campaigns));
    RecordForm::Content content;
    content.record = m_detail.application.id.uuid;
    content.texts = recordTexts(m_detail.application);
    content.masked = family.masked;
    // What stays behind, such as the name of what can be undone, keeps the mask.
    content.name = family.masked || family.revealed ? QString() : family.family.displayName;
    content.draftScope = draftScope();
    m_form->setContent(content);
    showStageFields();
    showHead();
    showStage();
    showFacts();
}

void ApplicationEditor::showHead()
{
    const FamilyDetail &family = m_detail.family;
    Head head;
    head.title = family.masked ? protectedLabel() : family.family.displayName;
    QStringList line{family.family.caseNumber, label(m_detail.application.wishedTypes),
                     family.municipalityNames.value(family.family.municipality)};
    line.removeAll(QString());
    head.line = line.join(u" · "_s);
    head.pill = family.masked || family.revealed
                    ? Pill{Status::Protected, true, {}, protectedLabel()}
                    : pillOf(m_detail.application, context().session.clock().now(), m_detail.rules);
    setHead(head);
}

void ApplicationEditor::showFacts()
{
    const FamilyDetail &family = m_detail.family;
    QStringList lines;
    for (const Person &person : family.persons) {
        const bool applicant = person.role == PersonRole::Adult1 || person.role == PersonRole::Adult2;
        if (!applicant || person.memberTo.isValid())
            continue;
        QStringList words{shownText(fullName(person)), displayPhone(person.phone), shownText(person.email)};
        words.removeAll(QString());
        lines.append(words.join(u" · "_s));
    }
    const QString home =
        QStringList{shownText(family.family.address), shownText(family.family.district)}.join(u' ').trimmed();
    if (!home.isEmpty())
        lines.append(home);
    lines.removeAll(QString());
    m_facts->setText(lines.join(u'\n'));
    m_facts->setVisible(!lines.isEmpty() && !family.masked);
    const Actor &actor = context().session.facts().actor;
    m_contacts->setContacts(family.contacts, family.staffNames,
                            {actor.staff, context().session.clock().now(),
                             !family.masked && allows(actor, Verb::Change, Subject::Contacts)});
    m_contactsHead->setFact(family.denied.contains(Subject::Contacts) ? tr("Not for your role")
                            : family.contacts.isEmpty()               ? tr("None")
                                                                      : QString::number(family.contacts.size()));
}

bool ApplicationEditor::isTyped(const QString &column, const QString &key) const
{
    return m_form->row(column)->text() == key;
}

void ApplicationEditor::showStageFields()
{
    const bool ended = isTyped(u"stage"_s, keyOf(ApplicationStage::Ended));
    const auto show = [this](const char16_t *column, bool visible) {
        m_form->row(QString::fromUtf16(column))->setVisible(visible);
    };
    show(u"outcome", ended);
    show(u"reason", ended);
    show(u"ended_on", ended);
    // The other outcomes say who it was.
    show(u"initiator", ended && isTyped(u"outcome"_s, keyOf(Outcome::OtherAssignmentSuggested)));
    show(u"alternative_considered", ended && isTyped(u"outcome"_s, keyOf(Outcome::Declined)));
    show(u"dormant_until", isTyped(u"stage"_s, keyOf(ApplicationStage::Dormant)));
    show(u"why", !isTyped(u"stage"_s, keyOf(m_detail.application.stage)));
    const StaffId owner = m_detail.application.owner;
    show(u"owner_why", !owner.isNull() && !isTyped(u"owner"_s, owner.uuid.toString()));
}

void ApplicationEditor::followStage(const QString &column)
{
    if (column == "stage"_L1) {
        const bool ended = isTyped(column, keyOf(ApplicationStage::Ended));
        // What has not ended has no outcome.
        if (!ended) {
            for (const char16_t *one : {u"outcome", u"reason", u"initiator", u"alternative_considered", u"ended_on"})
                m_form->type(QString::fromUtf16(one), {});
        } else if (m_form->row(u"ended_on"_s)->text().isEmpty()) {
            m_form->type(u"ended_on"_s, context().session.clock().today().toString(Qt::ISODate));
        }
        if (!isTyped(column, keyOf(ApplicationStage::Dormant)))
            m_form->type(u"dormant_until"_s, {});
    }
    showStageFields();
}

void ApplicationEditor::note(AttemptOutcome outcome)
{
    const FamilyDetail &family = m_detail.family;
    const QString name = family.masked || family.revealed ? QString() : family.family.displayName;
    context().session.edit(
        this, [name] { return name.isEmpty() ? tr("Call noted") : tr("Call to %1 noted").arg(mentioned(name)); },
        [id = m_detail.application.id, outcome](WritePath &write) { return logAttempt(write, id, outcome); },
        [this](const Result<Uuid> &result) {
            if (result)
                context().navigator.offerUndo([] { return tr("The call is noted."); });
            else
                context().navigator.say({Status::Late, [error = result.error()] { return sentence(error); }, {}});
        });
}

void ApplicationEditor::applyEditable()
{
    const Session &session = context().session;
    m_move->setEnabled(editable());
    const bool allowed = hasAll(session, {{Verb::Change, Subject::Applications}, {Verb::Create, Subject::Contacts}});
    for (QPushButton *button : std::as_const(m_calls)) {
        button->setEnabled(allowed && session.editable());
        button->setToolTip(allowed ? QString() : sentence(Error{ErrorCode::Denied, {}, {}, {}}).toHtmlEscaped());
    }
}

void ApplicationEditor::retranslate()
{
    for (qsizetype i = 0; i < m_calls.size(); ++i) {
        m_calls.at(i)->setText(tr(calls[i].text));
        m_calls.at(i)->setAccessibleName(m_calls.at(i)->text());
    }
    m_move->setText(tr("Move to stage…"));
    m_move->setAccessibleName(tr("Move to another stage"));
    m_move->setToolTip(
        tr("Move to another stage (%1)").arg(QKeySequence(Qt::Key_F2).toString(QKeySequence::NativeText)));
    m_open->setText(tr("Open the family"));
    m_open->setAccessibleName(m_open->text());
    m_formHead->setTitle(tr("Application"));
    m_contactsHead->setTitle(tr("Contacts"));
    m_contacts->retranslate();
    if (!m_detail.application.id.isNull()) {
        showHead();
        showStage();
        showFacts();
    }
}

} // namespace famn
