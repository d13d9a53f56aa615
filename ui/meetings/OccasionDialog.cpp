#include "ui/meetings/OccasionDialog.h"

#include "models/domain/DateText.h"
#include "models/domain/Labels.h"
#include "models/services/Meetings.h"
#include "models/services/session/Session.h"
#include "ui/editors/FormFields.h"

using namespace Qt::StringLiterals;

namespace famn {

OccasionDialog::OccasionDialog(const WorkContext &context, const QString &draftScope, const Uuid &record)
    : IntakeDialog(context, Width::Narrow, HelpArea::Meeting, draftScope, record)
{
}

void OccasionDialog::addOccasionFields()
{
    addField(u"starts"_s, FieldKind::Line);
    addField(u"minutes"_s, FieldKind::Line);
    addField(u"place"_s, FieldKind::Line);
    addField(u"video"_s, FieldKind::Choice);
    addField(u"capacity"_s, FieldKind::Line);
    addField(u"leader"_s, FieldKind::Choice);
}

void OccasionDialog::labelOccasion()
{
    field(u"starts"_s)->setLabel(tr("Starts"));
    field(u"minutes"_s)->setLabel(tr("Minutes"));
    field(u"place"_s)->setLabel(tr("Place or link"));
    field(u"video"_s)->setLabel(tr("By video"));
    field(u"video"_s)->setChoices({{u"no"_s, [] { return tr("No"); }}, {u"yes"_s, [] { return tr("Yes"); }}});
    field(u"capacity"_s)->setLabel(tr("Room for"));
    field(u"capacity"_s)->setPlaceholder(tr("persons; empty for any number"));
    field(u"leader"_s)->setLabel(tr("Leader"));
    fillLeaders();
}

void OccasionDialog::fillLeaders()
{
    field(u"leader"_s)->setChoices(staffChoices(m_leaders));
}

void OccasionDialog::readLeaders(std::function<void()> ready)
{
    setBusy(true);
    context().session.read(
        this, [](const Connection &connection, const Actor &actor) { return meetingLeaders(connection, actor); },
        [this, ready = std::move(ready)](const Result<QHash<StaffId, QString>> &leaders) {
            if (!leaders) {
                refuse(leaders.error(), {});
                return;
            }
            m_leaders = *leaders;
            fillLeaders();
            ready();
            begin();
            setBusy(false);
        });
}

void OccasionDialog::complain(const QString &name, ViolationCode code)
{
    field(name)->complain(label(code));
    field(name)->takeKeyboard();
}

bool OccasionDialog::readTime(const QString &name, QTime &target)
{
    const QString typed = text(name).trimmed().replace(u'.', u':');
    for (const QString &format : {u"H:mm"_s, u"HHmm"_s, u"H"_s}) {
        target = QTime::fromString(typed, format);
        if (target.isValid())
            return true;
    }
    complain(name, typed.isEmpty() ? ViolationCode::Missing : ViolationCode::BadFormat);
    return false;
}

bool OccasionDialog::readNumber(const QString &name, std::optional<int> &target)
{
    const QString typed = text(name).trimmed();
    target.reset();
    if (typed.isEmpty())
        return true;
    bool right = false;
    const int number = typed.toInt(&right);
    if (!right) {
        complain(name, ViolationCode::BadFormat);
        return false;
    }
    target = number;
    return true;
}

bool OccasionDialog::readDay(const QString &name, QDate &target)
{
    const QString typed = text(name);
    const auto day = readTypedDay(typed, context().session.clock().today(), TypedDay::Next);
    if (!day && !typed.trimmed().isEmpty()) {
        complain(name, ViolationCode::BadFormat);
        return false;
    }
    target = day.value_or(QDate());
    return true;
}

QHash<QString, QString> OccasionDialog::occasionColumns()
{
    return {{u"starts_at"_s, u"starts"_s}, {u"minutes"_s, u"minutes"_s},   {u"place"_s, u"place"_s},
            {u"video"_s, u"video"_s},      {u"capacity"_s, u"capacity"_s}, {u"leader"_s, u"leader"_s}};
}

} // namespace famn
