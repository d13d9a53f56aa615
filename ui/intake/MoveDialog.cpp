#include "ui/intake/MoveDialog.h"

#include "models/base/Text.h"
#include "models/domain/DateText.h"
#include "models/domain/SameDay.h"
#include "models/services/RegisterLists.h"
#include "models/services/session/Session.h"
#include "ui/editors/FormFields.h"
#include "ui/style/Controls.h"
#include "ui/style/Theme.h"
#include "ui/work/Navigator.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr QLatin1StringView yes("yes");
constexpr QLatin1StringView no("no");

std::optional<bool> answer(const QString &key)
{
    return key == yes ? std::optional(true) : key == no ? std::optional(false) : std::nullopt;
}

QList<FieldChoice> stageChoices(const QList<ApplicationStage> &stages)
{
    QList<FieldChoice> choices;
    for (const ApplicationStage stage : stages)
        choices.append({keyOf(stage), [stage] { return label(stage); }});
    return choices;
}

/// The reasons that whoever ended it can have; ALSO whoever that was.
QList<FieldChoice> reasonChoices(std::optional<Initiator> initiator, std::optional<OutcomeReason> also, bool optional)
{
    QList<FieldChoice> choices;
    const QList<FieldChoice> all = codeChoices<OutcomeReason>(optional);
    for (const FieldChoice &choice : all) {
        const auto reason = codeOf<OutcomeReason>(choice.key);
        const bool theirs = initiator == Initiator::Family;
        if (!reason || (initiator && isFamilyReason(*reason) == theirs) || reason == also)
            choices.append(choice);
    }
    return choices;
}

} // namespace

MoveDialog::MoveDialog(const WorkContext &context, const ApplicationId &application, std::optional<ApplicationStage> to)
    : IntakeDialog(context, Width::Wide, HelpArea::Queue,
                   QString::fromUtf16(draftKind) + u'/' + application.uuid.toString(), application.uuid)
    , m_application(application)
    , m_wanted(to)
    , m_what(plainLabel(u"moveWhat"_s, this))
    , m_rule(plainLabel(u"moveRule"_s, this))
{
    setObjectName(u"moveDialog"_s);
    context.theme.ink(*m_what, &Tokens::muted);
    body()->insertWidget(0, m_what);
    addField(u"moveTo"_s, FieldKind::Choice);
    body()->insertWidget(body()->count() - 1, m_rule);
    addField(u"moveUntil"_s, FieldKind::Line);
    addField(u"moveOutcome"_s, FieldKind::Choice);
    addField(u"moveInitiator"_s, FieldKind::Choice);
    addField(u"moveReason"_s, FieldKind::Choice);
    addField(u"moveOtherReasons"_s, FieldKind::Several);
    addField(u"moveAlternative"_s, FieldKind::Choice);
    addField(u"moveReconsider"_s, FieldKind::Choice);
    addField(u"moveReconsiderOn"_s, FieldKind::Line);
    addField(u"moveWhy"_s, FieldKind::Line);
    retranslate();
    setBusy(true);
    read();
}

void MoveDialog::read()
{
    context().session.read(
        this,
        [id = m_application](const Connection &connection, const Actor &actor) -> Result<Known> {
            FAMN_ASSIGN(choices, famn::stageChoices(connection, actor, id));
            FAMN_ASSIGN(row, applicationRow(connection, actor, id));
            const bool masked = row && row->protection != Protection::None;
            return Known{std::move(choices),
                         masked ? protectedLabel()
                         : row  ? row->familyName
                                : QString(),
                         row ? row->caseNumber : QString()};
        },
        [this](const Result<Known> &known) {
            if (known)
                take(*known);
            else
                refuse(known.error(), {});
        });
}

void MoveDialog::take(const Known &known)
{
    m_known = known;
    const QList<ApplicationStage> &stages = known.choices.stages;
    field(u"moveTo"_s)->setChoices(stageChoices(stages));
    const bool possible = m_wanted && stages.contains(*m_wanted);
    if (possible || !stages.isEmpty())
        field(u"moveTo"_s)->setText(keyOf(possible ? *m_wanted : stages.first()));
    begin();
    // Where a card was put counts for more than what was kept.
    if (possible)
        field(u"moveTo"_s)->setText(keyOf(*m_wanted));
    retranslate();
    setBusy(stages.isEmpty());
    field(u"moveTo"_s)->takeKeyboard();
    // What is asked for is where typing begins, when the stage is settled.
    for (const QString &name : {u"moveUntil"_s, u"moveOutcome"_s, u"moveWhy"_s}) {
        if (possible && !field(name)->isHidden()) {
            field(name)->takeKeyboard();
            return;
        }
    }
}

std::optional<ApplicationStage> MoveDialog::chosen() const
{
    return codeOf<ApplicationStage>(text(u"moveTo"_s));
}

std::optional<Outcome> MoveDialog::outcome() const
{
    return codeOf<Outcome>(text(u"moveOutcome"_s));
}

std::optional<Initiator> MoveDialog::initiator() const
{
    const auto sure = outcome() ? initiatorOf(*outcome()) : std::nullopt;
    return sure ? sure : codeOf<Initiator>(text(u"moveInitiator"_s));
}

void MoveDialog::fieldEdited(const QString &name)
{
    if (name == "moveOutcome"_L1 || name == "moveInitiator"_L1)
        followOutcome();
    if (name.startsWith("move"_L1))
        follow();
}

void MoveDialog::followOutcome()
{
    const auto usual = outcome() ? reasonOf(*outcome()) : std::nullopt;
    FieldRow *reason = field(u"moveReason"_s);
    FieldRow *others = field(u"moveOtherReasons"_s);
    const auto before = codeOf<OutcomeReason>(reason->text());
    reason->setChoices(reasonChoices(initiator(), usual, true));
    others->setChoices(reasonChoices(initiator(), std::nullopt, false));
    const bool kept = before && initiator() && isFamilyReason(*before) == (initiator() == Initiator::Family);
    reason->setText(kept ? keyOf(*before) : usual ? keyOf(*usual) : QString());
    // Reasons of the other side are none any more.
    QStringList left;
    for (const QString &key : others->text().split(u',', Qt::SkipEmptyParts)) {
        const auto one = codeOf<OutcomeReason>(key);
        if (one && initiator() && isFamilyReason(*one) == (initiator() == Initiator::Family))
            left.append(key);
    }
    others->setText(left.join(u','));
}

void MoveDialog::follow()
{
    const auto to = chosen();
    const bool ends = to == ApplicationStage::Ended;
    const bool told = ends && outcome().has_value();
    const bool declined = told && outcome() == Outcome::Declined;
    const bool asksWhy = m_known && to && needsWhy(m_known->choices.application, *to, m_known->choices.experienced);
    const std::pair<QString, bool> shown[] = {
        {u"moveUntil"_s, to == ApplicationStage::Dormant},
        {u"moveOutcome"_s, ends},
        {u"moveInitiator"_s, told && !initiatorOf(*outcome())},
        {u"moveReason"_s, told && initiator().has_value()},
        {u"moveOtherReasons"_s, told && (declined || outcome() == Outcome::Withdrew)},
        {u"moveAlternative"_s, declined},
        {u"moveReconsider"_s, declined},
        {u"moveReconsiderOn"_s, declined && answer(text(u"moveReconsider"_s)) == true},
        {u"moveWhy"_s, asksWhy},
    };
    for (const auto &[name, visible] : shown)
        field(name)->setVisible(visible);
    const QString words = rule();
    m_rule->setText(words);
    m_rule->setVisible(!words.isEmpty());
}

QString MoveDialog::rule() const
{
    using enum ApplicationStage;
    const auto to = chosen();
    if (!m_known || !to)
        return {};
    const Application &application = m_known->choices.application;
    if (*to == Ended)
        return tr("What ends says how, why and who ended it, so that drop-outs can be counted. Weeding counts from "
                  "today.");
    if (*to == Dormant)
        return tr("The application rests, and comes back to the desk on the day you choose.");
    if (stepTo(application, *to) == StageStep::Back)
        return application.stage == Ended ? tr("This opens what had ended. Say why; it is kept in the log.")
                                          : tr("This goes back to an earlier stage. Say why; it is kept in the log.");
    if (!needsWhy(application, *to, m_known->choices.experienced))
        return {};
    return *to == DirectMeeting
               ? tr("A family that is new comes to an information meeting first. Say why this one is met directly.")
               : tr("An experienced family is met directly. Say why this one is invited to an information meeting.");
}

bool MoveDialog::readDay(const QString &name, QDate &day)
{
    FieldRow *row = field(name);
    if (row->isHidden() || row->text().trimmed().isEmpty())
        return true;
    const auto typed = readTypedDay(row->text(), context().session.clock().today(), TypedDay::Next);
    if (!typed) {
        row->complain(label(ViolationCode::BadFormat));
        row->takeKeyboard();
        return false;
    }
    day = *typed;
    return true;
}

std::optional<StageMove> MoveDialog::move()
{
    const auto to = chosen();
    StageMove move;
    if (!to || !readDay(u"moveUntil"_s, move.dormantUntil) || !readDay(u"moveReconsiderOn"_s, move.reconsiderOn))
        return std::nullopt;
    move.to = *to;
    // What was typed for another stage is not told.
    const auto typed = [this](const QString &name) { return field(name)->isHidden() ? QString() : text(name); };
    move.why = typed(u"moveWhy"_s);
    move.outcome = codeOf<Outcome>(typed(u"moveOutcome"_s));
    move.reason = codeOf<OutcomeReason>(typed(u"moveReason"_s));
    move.secondaryReasons =
        CodeSet<OutcomeReason>::fromText(typed(u"moveOtherReasons"_s)).value_or(CodeSet<OutcomeReason>());
    move.initiator = codeOf<Initiator>(typed(u"moveInitiator"_s));
    move.alternativeConsidered = answer(typed(u"moveAlternative"_s));
    move.mayReconsider = answer(typed(u"moveReconsider"_s));
    return move;
}

void MoveDialog::carryOut()
{
    const auto wish = move();
    if (!wish)
        return;
    setBusy(true);
    context().session.edit(
        this, [] { return tr("Application moved"); },
        [application = m_application, move = *wish](WritePath &write) { return moveStage(write, application, move); },
        [this, to = wish->to](const Result<Uuid> &result) {
            if (!result) {
                refuse(result.error(), {{u"why"_s, u"moveWhy"_s},
                                        {u"stage"_s, u"moveTo"_s},
                                        {u"dormant_until"_s, u"moveUntil"_s},
                                        {u"outcome"_s, u"moveOutcome"_s},
                                        {u"reason"_s, u"moveReason"_s},
                                        {u"secondary_reasons"_s, u"moveOtherReasons"_s},
                                        {u"initiator"_s, u"moveInitiator"_s},
                                        {u"alternative_considered"_s, u"moveAlternative"_s},
                                        {u"may_reconsider"_s, u"moveReconsider"_s},
                                        {u"reconsider_on"_s, u"moveReconsiderOn"_s}});
                return;
            }
            if (!result->isNull())
                context().navigator.offerUndo([name = m_known->name, to] {
                    return tr("%1: %2", "a family and its new stage").arg(mentioned(name), label(to));
                });
            finish();
        });
}

void MoveDialog::retranslate()
{
    setTitle(tr("Move to another stage"));
    setVerb(tr("Move"));
    field(u"moveTo"_s)->setLabel(tr("To stage"));
    field(u"moveUntil"_s)->setLabel(tr("Dormant until"));
    field(u"moveUntil"_s)->setPlaceholder(tr("fri, +14, 0312, w 34"));
    field(u"moveOutcome"_s)->setLabel(tr("Outcome"));
    field(u"moveOutcome"_s)->setChoices(codeChoices<Outcome>(true));
    field(u"moveInitiator"_s)->setLabel(tr("Ended by"));
    field(u"moveInitiator"_s)->setChoices(codeChoices<Initiator>(true));
    field(u"moveReason"_s)->setLabel(tr("Reason"));
    field(u"moveOtherReasons"_s)->setLabel(tr("Further reasons"));
    field(u"moveAlternative"_s)->setLabel(tr("Other assignment considered?"));
    field(u"moveAlternative"_s)->setChoices(yesNoChoices());
    field(u"moveReconsider"_s)->setLabel(tr("May be judged anew?"));
    field(u"moveReconsider"_s)->setChoices(yesNoChoices());
    field(u"moveReconsiderOn"_s)->setLabel(tr("Judged anew from"));
    field(u"moveReconsiderOn"_s)->setPlaceholder(tr("fri, +14, 0312, w 34"));
    field(u"moveWhy"_s)->setLabel(tr("Why"));
    field(u"moveWhy"_s)->setPlaceholder(tr("Kept in the log"));
    followOutcome();
    if (m_known) {
        const Application &application = m_known->choices.application;
        m_what->setText(tr("%1, %2. Now: %3", "a family, its case number and the stage it is at")
                            .arg(mentioned(m_known->name), m_known->caseNumber, label(application.stage)));
        FieldRow *to = field(u"moveTo"_s);
        // The clock of an application is not stopped by moving it.
        if (!application.firstContactAt && !application.historical && waitsForContact(application.stage))
            to->remark(tr("Contacted and what follows come with a noted contact: note one first."));
    }
    follow();
}

} // namespace famn
