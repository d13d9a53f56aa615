#include "ui/meetings/SeriesDialog.h"

#include "models/services/MeetingSchedule.h"
#include "models/services/MeetingWords.h"
#include "models/services/Meetings.h"
#include "models/services/session/Session.h"
#include "ui/work/Navigator.h"

#include <QLocale>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr int mostWeeksBetween = 8;
constexpr char16_t draftKind[] = u"meetingSeriesOf";

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QList<FieldChoice> weekdayChoices()
{
    QList<FieldChoice> choices;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        choices.append({QString::number(day), [day] { return capital(QLocale().dayName(day, QLocale::LongFormat)); }});
    return choices;
}

QList<FieldChoice> intervalChoices()
{
    QList<FieldChoice> choices;
    for (int weeks = 1; weeks <= mostWeeksBetween; ++weeks)
        choices.append({QString::number(weeks), [weeks] {
                            return weeks == 1 ? SeriesDialog::tr("Every week")
                                              : SeriesDialog::tr("Every %1 weeks").arg(weeks);
                        }});
    return choices;
}

} // namespace

SeriesDialog::SeriesDialog(const WorkContext &context, const MeetingSeriesId &id)
    : OccasionDialog(context, QString::fromUtf16(draftKind) + u'/' + id.uuid.toString(), id.uuid)
    , m_id(id)
{
    setObjectName(u"seriesDialog"_s);
    addField(u"seriesName"_s, FieldKind::Line);
    addField(u"weekday"_s, FieldKind::Choice);
    addField(u"interval"_s, FieldKind::Choice);
    addOccasionFields();
    addField(u"seriesFrom"_s, FieldKind::Line);
    addField(u"seriesTo"_s, FieldKind::Line);
    retranslate();
    if (m_id.isNull()) {
        readLeaders([this] {
            auto series = usualOccasion<MeetingSeries>();
            series.name = tr("Information meeting");
            series.weekday = Qt::Thursday;
            series.from = this->context().session.clock().today();
            show(series);
        });
        return;
    }
    setBusy(true);
    this->context().session.read(
        this, [](const Connection &connection, const Actor &actor) { return meetingSeries(connection, actor); },
        [this](const Result<QList<MeetingSeries>> &all) {
            if (!all) {
                refuse(all.error(), {});
                return;
            }
            const auto found =
                std::find_if(all->cbegin(), all->cend(), [this](const MeetingSeries &one) { return one.id == m_id; });
            if (found == all->cend())
                refuse({ErrorCode::NotFound, {}, {u"meeting_series"_s}, {}}, {});
            else
                readLeaders([this, series = *found] { show(series); });
        });
}

void SeriesDialog::show(const MeetingSeries &series)
{
    field(u"seriesName"_s)->setText(series.name);
    field(u"weekday"_s)->setText(QString::number(series.weekday));
    field(u"interval"_s)->setText(QString::number(series.intervalWeeks));
    showOccasion(series);
    field(u"seriesFrom"_s)->setText(series.from.toString(Qt::ISODate));
    field(u"seriesTo"_s)->setText(series.to.toString(Qt::ISODate));
    field(u"seriesName"_s)->takeKeyboard();
}

void SeriesDialog::carryOut()
{
    MeetingSeries series;
    series.name = text(u"seriesName"_s);
    series.weekday = text(u"weekday"_s).toInt();
    series.intervalWeeks = text(u"interval"_s).toInt();
    if (!readOccasion(series) || !readDay(u"seriesFrom"_s, series.from) || !readDay(u"seriesTo"_s, series.to))
        return;
    setBusy(true);
    const auto report = std::make_shared<ScheduleReport>();
    context().session.edit(
        this, [] { return tr("Series of meetings"); },
        [id = m_id, series, report](WritePath &write) -> Result<Uuid> {
            FAMN_ASSIGN(done, id.isNull() ? addSeries(write, series) : changeSeries(write, id, series));
            *report = done;
            return done.batch;
        },
        [this, report](const Result<Uuid> &result) {
            if (!result) {
                auto columns = occasionColumns();
                columns.insert({{u"name"_s, u"seriesName"_s},
                                {u"weekday"_s, u"weekday"_s},
                                {u"interval_weeks"_s, u"interval"_s},
                                {u"from_date"_s, u"seriesFrom"_s},
                                {u"to_date"_s, u"seriesTo"_s}});
                refuse(result.error(), columns);
                return;
            }
            if (!result->isNull())
                context().navigator.offerUndo([report] { return scheduleWords(*report); });
            finish();
        });
}

void SeriesDialog::retranslate()
{
    setTitle(m_id.isNull() ? tr("New series of meetings") : tr("Change the series"));
    setVerb(m_id.isNull() ? tr("Make") : tr("Change"));
    field(u"seriesName"_s)->setLabel(tr("Name"));
    field(u"weekday"_s)->setLabel(tr("Weekday"));
    field(u"weekday"_s)->setChoices(weekdayChoices());
    field(u"interval"_s)->setLabel(tr("How often"));
    field(u"interval"_s)->setChoices(intervalChoices());
    labelOccasion();
    field(u"seriesFrom"_s)->setLabel(tr("From"));
    field(u"seriesTo"_s)->setLabel(tr("To"));
    field(u"seriesTo"_s)->setPlaceholder(tr("empty until it is known"));
}

} // namespace famn
