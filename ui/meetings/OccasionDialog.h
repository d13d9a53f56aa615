#pragma once

#include "models/domain/Outreach.h"
#include "ui/intake/IntakeDialog.h"

#include <QHash>

namespace famn {

/// What a meeting and a series of them have in common: when in the day, where, for how many, and who leads it.
class OccasionDialog : public IntakeDialog
{
    Q_OBJECT
protected:
    OccasionDialog(const WorkContext &context, const QString &draftScope, const Uuid &record);

    void addOccasionFields();
    void labelOccasion();
    template<typename T>
    void showOccasion(const T &occasion);
    /// What stands in the fields. False, and the field says so, where one cannot be read.
    template<typename T>
    [[nodiscard]] bool readOccasion(T &occasion);
    /// A day as people type it; TARGET is invalid where nothing was typed. False as above.
    [[nodiscard]] bool readDay(const QString &name, QDate &target);
    /// Reads who may lead it, then shows USUAL's value and calls READY.
    void readLeaders(std::function<void()> ready);
    /// From column to field, for refuse().
    [[nodiscard]] static QHash<QString, QString> occasionColumns();
    /// The usual values of a new one.
    template<typename T>
    [[nodiscard]] static T usualOccasion();

private:
    void complain(const QString &name, ViolationCode code);
    [[nodiscard]] bool readTime(const QString &name, QTime &target);
    [[nodiscard]] bool readNumber(const QString &name, std::optional<int> &target);
    void fillLeaders();

    QHash<StaffId, QString> m_leaders;
};

template<typename T>
void OccasionDialog::showOccasion(const T &occasion)
{
    field(QStringLiteral("starts"))->setText(occasion.startsAt.toString(QStringLiteral("HH:mm")));
    field(QStringLiteral("minutes"))->setText(QString::number(occasion.minutes));
    field(QStringLiteral("place"))->setText(occasion.place);
    field(QStringLiteral("video"))->setText(occasion.video ? QStringLiteral("yes") : QStringLiteral("no"));
    field(QStringLiteral("capacity"))->setText(occasion.capacity ? QString::number(*occasion.capacity) : QString());
    field(QStringLiteral("leader"))->setText(occasion.leader.isNull() ? QString() : occasion.leader.uuid.toString());
}

template<typename T>
bool OccasionDialog::readOccasion(T &occasion)
{
    std::optional<int> minutes;
    if (!readTime(QStringLiteral("starts"), occasion.startsAt) || !readNumber(QStringLiteral("minutes"), minutes) ||
        !readNumber(QStringLiteral("capacity"), occasion.capacity))
        return false;
    occasion.minutes = minutes.value_or(0);
    occasion.place = text(QStringLiteral("place"));
    occasion.video = text(QStringLiteral("video")) == QStringLiteral("yes");
    occasion.leader.uuid = Uuid::fromString(text(QStringLiteral("leader"))).value_or(Uuid());
    return true;
}

template<typename T>
T OccasionDialog::usualOccasion()
{
    constexpr int usualHour = 18;
    constexpr int usualMinutes = 90;
    T occasion;
    occasion.startsAt = QTime(usualHour, 0);
    occasion.minutes = usualMinutes;
    return occasion;
}

} // namespace famn
