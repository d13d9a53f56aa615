#pragma once

#include "models/domain/Family.h"

#include <array>

namespace famn {

/// A personal number with the day it carries.
struct DemoNumber
{
    QDate birthDate;
    /// Twelve digits; empty when all numbers of that age were given out.
    QString number;
};

/// Hands out made-up personal numbers, each once: right check digits, but the birth numbers 980 to 999 only, which the
/// Tax Agency keeps for tests. A day has ten for each sex, a year of age 3,650.
class DemoNumbers
{
public:
    static constexpr int oldest = 95;

    DemoNumbers(const QDate &today, quint32 seed);

    /// The next number of somebody who is AGE (0 to oldest) today, or a nearby age from LEAST to MOST when those are
    /// used up.
    [[nodiscard]] DemoNumber next(int age, Sex sex, int least, int most);

private:
    [[nodiscard]] DemoNumber take(int age, Sex sex);
    [[nodiscard]] bool usedUp(int age, Sex sex) const;
    [[nodiscard]] QDate firstDay(int age) const;
    [[nodiscard]] int daysOf(int age) const;

    QDate m_today;
    quint32 m_seed;
    /// How many were given out, by age and sex.
    std::array<std::array<int, 2>, oldest + 1> m_taken{};
};

} // namespace famn
