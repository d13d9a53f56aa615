#include "ui/dialogs/settings/AnswerSettings.h"

#include "models/services/IntakeSettings.h"
#include "models/services/Policy.h"
#include "models/services/Sentences.h"
#include "models/services/session/Session.h"
#include "ui/help/Help.h"
#include "ui/style/Controls.h"
#include "ui/style/Messages.h"
#include "ui/style/Theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr int mostTries = 20;

QTimeEdit *timeField(const QString &name, const QString &help, QWidget *parent)
{
    auto *field = new QTimeEdit(parent);
    field->setObjectName(name);
    field->setDisplayFormat(u"HH:mm"_s);
    field->setKeyboardTracking(false);
    setHelp(*field, HelpArea::RegisterSettings, help);
    return field;
}

QString lengthText(const DeadlineRule &rule, int length)
{
    switch (rule.unit) {
    case DeadlineUnit::SameDay:
        return AnswerSettings::tr("the same day");
    case DeadlineUnit::Workdays:
        return AnswerSettings::tr("%n working day(s)", nullptr, length);
    case DeadlineUnit::CalendarDays:
        return length == 0 ? AnswerSettings::tr("at once") : AnswerSettings::tr("%n day(s)", "a length", length);
    case DeadlineUnit::DaysBefore:
        return AnswerSettings::tr("%n day(s) before", "a length", length);
    case DeadlineUnit::Months:
        return AnswerSettings::tr("%n month(s)", "a length", length);
    case DeadlineUnit::YearsToYearEnd:
        return AnswerSettings::tr("%n year(s), and to the end of the next", "a length", length);
    case DeadlineUnit::EndOfJanuary:
        return AnswerSettings::tr("31 January");
    case DeadlineUnit::TermEnd:
        return AnswerSettings::tr("the end of the term");
    }
    return {};
}

/// What stands after a number.
QString unitWord(DeadlineUnit unit)
{
    switch (unit) {
    case DeadlineUnit::Workdays:
        return AnswerSettings::tr("working days", "after a number");
    case DeadlineUnit::Months:
        return AnswerSettings::tr("months", "after a number");
    case DeadlineUnit::YearsToYearEnd:
        return AnswerSettings::tr("years", "after a number");
    default:
        return AnswerSettings::tr("days", "after a number");
    }
}

} // namespace

AnswerSettings::AnswerSettings(const WorkContext &context, QWidget *parent)
    : SettingsLeaf(parent)
    , m_context(context)
    , m_hoursTitle(new SectionHeader(context.theme, {}, this))
    , m_opensLabel(new QLabel(this))
    , m_opens(timeField(u"settingOpens"_s, u"office_hours"_s, this))
    , m_closesLabel(new QLabel(this))
    , m_closes(timeField(u"settingCloses"_s, u"office_hours"_s, this))
    , m_mayWait(new QCheckBox(this))
    , m_cutOff(timeField(u"settingCutOff"_s, u"cut_off"_s, this))
    , m_triesLabel(new QLabel(this))
    , m_tries(new QSpinBox(this))
    , m_noteHoursLabel(new QLabel(this))
    , m_noteHours(new QSpinBox(this))
    , m_rulesTitle(new SectionHeader(context.theme, {}, this))
    , m_message(new InlineMessage(context.theme, this))
{
    build();
    for (QTimeEdit *field : {m_opens, m_closes, m_cutOff})
        connect(field, &QTimeEdit::timeChanged, this, &AnswerSettings::store);
    connect(m_mayWait, &QCheckBox::toggled, this, &AnswerSettings::store);
    connect(m_tries, &QSpinBox::valueChanged, this, &AnswerSettings::store);
    connect(m_noteHours, &QSpinBox::valueChanged, this, &AnswerSettings::store);
    for (const RuleRow &row : std::as_const(m_rules)) {
        if (row.length)
            connect(row.length, &QSpinBox::valueChanged, this, &AnswerSettings::store);
    }
    retranslate();
    allow();
    read();
}

void AnswerSettings::build()
{
    m_mayWait->setObjectName(u"settingMayWait"_s);
    setHelp(*m_mayWait, HelpArea::RegisterSettings, u"cut_off"_s);
    m_tries->setObjectName(u"settingTries"_s);
    m_tries->setRange(1, mostTries);
    m_tries->setKeyboardTracking(false);
    setHelp(*m_tries, HelpArea::RegisterSettings, u"tries"_s);
    m_noteHours->setObjectName(u"settingNoteHours"_s);
    m_noteHours->setRange(0, mostNoteHours);
    m_noteHours->setKeyboardTracking(false);
    setHelp(*m_noteHours, HelpArea::RegisterSettings, u"note_hours"_s);
    m_noteHoursLabel->setBuddy(m_noteHours);
    m_message->setObjectName(u"answerMessage"_s);
    m_opensLabel->setBuddy(m_opens);
    m_closesLabel->setBuddy(m_closes);
    m_triesLabel->setBuddy(m_tries);
    auto *rules = new QWidget(this);
    auto *list = new QVBoxLayout(rules);
    for (const DeadlineRule &rule : deadlineRules())
        addRule(rule, rules);
    auto *grid = new QGridLayout(this);
    grid->addWidget(m_hoursTitle, 0, 0, 1, 3);
    grid->addWidget(m_opensLabel, 1, 0);
    grid->addWidget(m_opens, 1, 1);
    grid->addWidget(m_closesLabel, 2, 0);
    grid->addWidget(m_closes, 2, 1);
    grid->addWidget(m_mayWait, 3, 0);
    grid->addWidget(m_cutOff, 3, 1);
    grid->addWidget(m_triesLabel, 4, 0);
    grid->addWidget(m_tries, 4, 1);
    grid->addWidget(m_noteHoursLabel, 5, 0);
    grid->addWidget(m_noteHours, 5, 1);
    grid->addWidget(m_rulesTitle, 6, 0, 1, 3);
    grid->addWidget(rules, 7, 0, 1, 3);
    grid->addWidget(m_message, 8, 0, 1, 3);
    grid->setRowStretch(9, 1);
    grid->setColumnStretch(2, 1);
    m_context.theme.pad(*list, {}, 10);
    m_context.theme.pad(*grid, {0, 16, 0, 0}, 8);
}

void AnswerSettings::addRule(const DeadlineRule &rule, QWidget *into)
{
    const QString code = keyOf(rule.id);
    auto *line = new QWidget(into);
    RuleRow row;
    row.id = rule.id;
    row.title = plainLabel(u"deadlineTitle_"_s + code, line);
    row.source = plainLabel(u"deadlineSource_"_s + code, line);
    m_context.theme.wear(*row.title, TextStep::Body, QFont::DemiBold);
    m_context.theme.ink(*row.source, &Tokens::muted);
    auto *grid = new QGridLayout(line);
    grid->addWidget(row.title, 0, 0);
    grid->addWidget(row.source, 1, 0);
    grid->setColumnStretch(0, 1);
    if (rule.least < rule.most) {
        row.length = new QSpinBox(line);
        row.length->setObjectName(u"deadline_"_s + code);
        row.length->setRange(rule.least, rule.most);
        row.length->setKeyboardTracking(false);
        setHelp(*row.length, HelpArea::RegisterSettings, u"deadline"_s);
        grid->addWidget(row.length, 0, 1, 2, 1, Qt::AlignVCenter);
    }
    m_context.theme.pad(*grid, {}, 2);
    into->layout()->addWidget(line);
    m_rules.append(row);
}

QString AnswerSettings::title() const
{
    return tr("Deadlines");
}

void AnswerSettings::retranslate()
{
    m_hoursTitle->setTitle(tr("Office hours"));
    m_opensLabel->setText(tr("&Opens"));
    m_opens->setAccessibleName(tr("The office opens"));
    m_closesLabel->setText(tr("&Closes"));
    m_closes->setAccessibleName(tr("The office closes"));
    m_mayWait->setText(tr("What comes &later may wait"));
    m_cutOff->setAccessibleName(tr("What comes in from this time on may wait for the next working day"));
    m_triesLabel->setText(tr("&Tries before a letter"));
    m_tries->setAccessibleName(tr("Attempts without an answer before a letter is suggested"));
    m_noteHoursLabel->setText(tr("Hours until a note &freezes"));
    m_noteHours->setAccessibleName(tr("Hours for which a new note may be changed"));
    m_rulesTitle->setTitle(tr("Deadlines"));
    for (const RuleRow &row : std::as_const(m_rules)) {
        const DeadlineRule &rule = deadlineRule(row.id);
        row.title->setText(u"%1  %2"_s.arg(QString(keyOf(row.id)), titleOf(rule)));
        row.source->setText(tr("%1. Usually %2.", "where a deadline comes from, and its length")
                                .arg(sourceOf(rule), lengthText(rule, rule.length)));
        if (!row.length)
            continue;
        row.length->setAccessibleName(titleOf(rule));
        row.length->setSuffix(u' ' + unitWord(rule.unit));
    }
}

void AnswerSettings::read()
{
    m_context.session.read(
        this, [](const Connection &connection, const Actor &) { return intakeRules(connection); },
        [this](const Result<IntakeRules> &rules) {
            if (rules)
                show(*rules);
            else
                m_message->say(Status::Late, sentence(rules.error()));
        });
}

void AnswerSettings::show(const IntakeRules &rules)
{
    m_shown = rules;
    m_filling = true;
    m_opens->setTime(rules.hours.opens);
    m_closes->setTime(rules.hours.closes);
    m_mayWait->setChecked(rules.hours.cutOff.isValid());
    m_cutOff->setTime(rules.hours.cutOff.isValid() ? rules.hours.cutOff : rules.hours.closes);
    m_tries->setValue(rules.triesBeforeWriting);
    m_noteHours->setValue(rules.noteHours);
    for (const RuleRow &row : std::as_const(m_rules)) {
        if (row.length)
            row.length->setValue(rules.deadlines.length(row.id));
    }
    m_filling = false;
    allow();
}

void AnswerSettings::store()
{
    if (m_filling)
        return;
    IntakeRules rules = m_shown;
    rules.hours = {m_opens->time(), m_closes->time(), m_mayWait->isChecked() ? m_cutOff->time() : QTime()};
    rules.triesBeforeWriting = m_tries->value();
    rules.noteHours = m_noteHours->value();
    for (const RuleRow &row : std::as_const(m_rules)) {
        if (row.length)
            static_cast<void>(rules.deadlines.setLength(row.id, row.length->value()));
    }
    if (rules == m_shown)
        return;
    m_message->clear();
    m_context.session.edit(
        this, [] { return tr("Office hours and deadlines"); },
        [rules](WritePath &write) { return setIntakeRules(write, rules); },
        [this](const Result<Uuid> &stored) {
            if (!stored && stored.error().code == ErrorCode::Invalid)
                m_message->say(Status::Late, tr("The office has to open before it closes. Nothing was changed."));
            else if (!stored)
                m_message->say(Status::Late, sentence(stored.error()));
            read();
        });
}

void AnswerSettings::allow()
{
    const bool allowed = allows(m_context.session.facts().actor, Verb::Change, Subject::Settings);
    for (QWidget *field : std::initializer_list<QWidget *>{m_opens, m_closes, m_mayWait, m_tries, m_noteHours})
        field->setEnabled(allowed);
    m_cutOff->setEnabled(allowed && m_mayWait->isChecked());
    for (const RuleRow &row : std::as_const(m_rules)) {
        if (row.length)
            row.length->setEnabled(allowed);
    }
    if (!allowed)
        m_message->say(Status::Warn, sentence(Error{ErrorCode::Denied, {}, {}, {}}));
}

} // namespace famn
