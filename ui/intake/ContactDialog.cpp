#include "ui/intake/ContactDialog.h"

#include "models/domain/DateText.h"
#include "models/domain/Labels.h"
#include "models/services/session/Session.h"
#include "ui/editors/FormFields.h"
#include "ui/work/Navigator.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

Uuid subjectOf(const FamilyId &family, const ApplicationId &application)
{
    return application.isNull() ? family.uuid : application.uuid;
}

/// The forms that the digits 1 to 5 choose.
constexpr int digitForms = 5;

} // namespace

ContactDialog::ContactDialog(const WorkContext &context, const FamilyId &family, const ApplicationId &application)
    : IntakeDialog(context, Width::Wide, HelpArea::Contact,
                   QString::fromUtf16(draftKind) + u'/' + subjectOf(family, application).toString(),
                   subjectOf(family, application))
    , m_family(family)
    , m_application(application)
{
    setObjectName(u"contactDialog"_s);
    build();
    addSigning();
    retranslate();
    begin();
    field(u"form"_s)->takeKeyboard();
}

void ContactDialog::build()
{
    addField(u"form"_s, FieldKind::Choice)->setChoices(codeChoices<ContactForm>(false));
    field(u"form"_s)->control()->installEventFilter(this);
    addField(u"direction"_s, FieldKind::Choice)->setChoices(codeChoices<Direction>(false));
    addField(u"reached"_s, FieldKind::Choice);
    addField(u"kind"_s, FieldKind::Choice)->setChoices(codeChoices<ContactKind>(false));
    addField(u"when"_s, FieldKind::Line);
    addField(u"minutes"_s, FieldKind::Line);
    addField(u"participants"_s, FieldKind::Line);
    addField(u"text"_s, FieldKind::Text);
    QList<FieldChoice> reached = yesNoChoices();
    reached.removeFirst();
    field(u"reached"_s)->setChoices(reached);
    field(u"form"_s)->setText(QString(keyOf(ContactForm::Phone)));
    field(u"direction"_s)->setText(QString(keyOf(Direction::Outgoing)));
    field(u"reached"_s)->setText(u"yes"_s);
    field(u"kind"_s)->setText(QString(keyOf(m_application.isNull() ? ContactKind::FollowUp : ContactKind::Intake)));
}

void ContactDialog::addSigning()
{
    m_signing = new QPushButton(this);
    m_signing->setObjectName(u"signNote"_s);
    m_signing->setAutoDefault(false);
    // Before the message, which stands last.
    body()->insertWidget(body()->count() - 1, m_signing, 0, Qt::AlignLeft);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | key), this);
        connect(shortcut, &QShortcut::activated, m_signing, [this] { m_signing->click(); });
    }
    // By the verb, which is off while something is at work.
    connect(m_signing, &QPushButton::clicked, this, [this] {
        m_sign = true;
        verb()->click();
        m_sign = false;
    });
}

bool ContactDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == field(u"form"_s)->control()) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const int digit = press->key() - Qt::Key_1;
        if (press->modifiers() == Qt::NoModifier && digit >= 0 && digit < digitForms) {
            field(u"form"_s)->setText(QString(QLatin1StringView(codeKeys<ContactForm>.at(size_t(digit)).key)));
            Q_EMIT field(u"form"_s)->edited();
            // One key says how; the text is what is left to write.
            field(u"text"_s)->takeKeyboard();
            return true;
        }
    }
    return IntakeDialog::eventFilter(watched, event);
}

void ContactDialog::fieldEdited(const QString &name)
{
    if (name == "reached"_L1) {
        m_reachedChosen = true;
        return;
    }
    if (m_reachedChosen || (name != "form"_L1 && name != "direction"_L1))
        return;
    const auto form = codeOf<ContactForm>(text(u"form"_s));
    const auto direction = codeOf<Direction>(text(u"direction"_s));
    if (form && direction)
        field(u"reached"_s)->setText(usuallyReaches(*form, *direction) ? u"yes"_s : u"no"_s);
}

std::optional<Instant> ContactDialog::moment() const
{
    const Clock &clock = context().session.clock();
    const QString typed = text(u"when"_s).simplified();
    if (typed.isEmpty())
        return clock.now();
    if (const auto whole = readDayAndTime(typed); whole && whole->time.isValid())
        return swedishInstant(whole->day, whole->time);
    // A day in words, with or without a time after it, or a time of today.
    static const QRegularExpression shape(u"\\A(.*?) ?(?:([0-9]{1,2})[:.]([0-9]{2}))?\\z"_s);
    const auto match = shape.match(typed);
    const QString word = match.captured(1);
    const auto day =
        word.isEmpty() ? std::optional(clock.today()) : readTypedDay(word, clock.today(), TypedDay::Latest);
    if (!day)
        return std::nullopt;
    if (match.captured(2).isEmpty())
        return *day == clock.today() ? clock.now() : swedishInstant(*day, QTime(12, 0));
    const QTime time(match.captured(2).toInt(), match.captured(3).toInt());
    return time.isValid() ? std::optional(swedishInstant(*day, time)) : std::nullopt;
}

void ContactDialog::carryOut()
{
    ContactDraft draft;
    draft.family = m_family;
    draft.application = m_application;
    const auto at = moment();
    if (!at) {
        field(u"when"_s)->complain(label(ViolationCode::BadFormat));
        field(u"when"_s)->takeKeyboard();
        return;
    }
    draft.at = *at;
    draft.form = codeOf<ContactForm>(text(u"form"_s)).value_or(ContactForm::Phone);
    draft.direction = codeOf<Direction>(text(u"direction"_s)).value_or(Direction::Outgoing);
    draft.kind = codeOf<ContactKind>(text(u"kind"_s)).value_or(ContactKind::FollowUp);
    draft.reached = text(u"reached"_s) != "no"_L1;
    if (const QString minutes = text(u"minutes"_s).trimmed(); !minutes.isEmpty()) {
        bool ok = false;
        draft.minutes = minutes.toInt(&ok);
        if (!ok) {
            field(u"minutes"_s)->complain(label(ViolationCode::BadFormat));
            field(u"minutes"_s)->takeKeyboard();
            return;
        }
    }
    draft.participants = text(u"participants"_s);
    draft.text = text(u"text"_s);
    draft.sign = m_sign;
    store(draft);
}

void ContactDialog::store(const ContactDraft &draft)
{
    setBusy(true);
    context().session.edit(
        this, [] { return tr("Contact noted"); }, [draft](WritePath &write) { return logContact(write, draft); },
        [this, sign = draft.sign](const Result<Uuid> &result) {
            if (!result) {
                refuse(result.error(), {{u"at"_s, u"when"_s},
                                        {u"minutes"_s, u"minutes"_s},
                                        {u"participants"_s, u"participants"_s},
                                        {u"text"_s, u"text"_s}});
                return;
            }
            // What is signed is not undone.
            if (!sign)
                context().navigator.offerUndo([] { return tr("The contact is noted."); });
            finish();
        });
}

void ContactDialog::retranslate()
{
    setTitle(tr("Note a contact"));
    setVerb(tr("Note"));
    m_signing->setText(tr("Note and sign (Ctrl+Shift+Enter)"));
    m_signing->setToolTip(tr("A signed note is never changed, only corrected, and this cannot be undone."));
    m_signing->setAccessibleName(tr("Note and sign"));
    field(u"form"_s)->setLabel(tr("How (1 to 5)"));
    field(u"direction"_s)->setLabel(tr("Direction"));
    field(u"reached"_s)->setLabel(tr("Reached"));
    field(u"kind"_s)->setLabel(tr("Kind"));
    field(u"when"_s)->setLabel(tr("When"));
    field(u"when"_s)->setPlaceholder(tr("Now. Or: yesterday 14:05, mon, 0312"));
    field(u"minutes"_s)->setLabel(tr("Minutes"));
    field(u"participants"_s)->setLabel(tr("Participants"));
    field(u"text"_s)->setLabel(tr("Text"));
}

} // namespace famn
