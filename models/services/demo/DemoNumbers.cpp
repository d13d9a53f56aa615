#include "models/services/demo/DemoNumbers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {
constexpr int firstBirthNumber = 980;
constexpr int birthNumbersOfSex = 10;
/// Has no common factor with 365 or 366, so that a year's days all come before the first comes again.
constexpr int dayStride = 97;

size_t indexOf(Sex sex)
{
    return sex == Sex::Man ? 1 : 0;
}

/// The Luhn digit of nine digits.
int checkDigit(const QString &nineDigits)
{
    int sum = 0;
    int weight = 2;
    for (const QChar c : nineDigits) {
        const int product = c.digitValue() * weight;
        sum += product / 10 + product % 10;
        weight = 3 - weight;
    }
    return (10 - sum % 10) % 10;
}
} // namespace

DemoNumbers::DemoNumbers(const QDate &today, quint32 seed)
    : m_today(today)
    , m_seed(seed)
{
}

QDate DemoNumbers::firstDay(int age) const
{
    return m_today.addYears(-age - 1).addDays(1);
}

int DemoNumbers::daysOf(int age) const
{
    return int(firstDay(age).daysTo(m_today.addYears(-age))) + 1;
}

bool DemoNumbers::usedUp(int age, Sex sex) const
{
    return m_taken.at(size_t(age)).at(indexOf(sex)) >= birthNumbersOfSex * daysOf(age);
}

DemoNumber DemoNumbers::next(int age, Sex sex, int least, int most)
{
    least = std::clamp(least, 0, oldest);
    most = std::clamp(most, least, oldest);
    age = std::clamp(age, least, most);
    for (int distance = 0; distance <= most - least; ++distance) {
        for (const int near : {age - distance, age + distance}) {
            if (near >= least && near <= most && !usedUp(near, sex))
                return take(near, sex);
        }
    }
    return {m_today.addYears(-age), {}};
}

DemoNumber DemoNumbers::take(int age, Sex sex)
{
    const int days = daysOf(age);
    int &taken = m_taken.at(size_t(age)).at(indexOf(sex));
    // Where a year begins differs by age and seed; otherwise all first persons had their birthday together.
    const quint64 start = (quint64(m_seed) * 31 + quint64(age) * 53 + indexOf(sex) * 179) % quint64(days);
    const int day = int((quint64(taken) * dayStride + start) % quint64(days));
    // The ten numbers of a day are used in turn, beginning with another one every day.
    const int serial = (taken / days + day * 7) % birthNumbersOfSex;
    ++taken;
    const QDate birthDate = firstDay(age).addDays(day);
    const QString date = birthDate.toString(u"yyyyMMdd");
    const QString birthNumber = QString::number(firstBirthNumber + 2 * serial + int(indexOf(sex)));
    return {birthDate, QString(date % birthNumber % QString::number(checkDigit(date.mid(2) + birthNumber)))};
}

} // namespace famn
