#pragma once

#include "models/services/demo/DemoCase.h"
#include "models/services/demo/DemoNames.h"
#include "models/services/demo/DemoNumbers.h"
#include "models/services/demo/DemoOrganisation.h"

namespace famn {

/// Makes families and the people in them, one after the other.
class DemoHousehold
{
public:
    DemoHousehold(const DemoOrganisation &organisation, const QDate &today, quint32 seed);

    /// When the next families are made. Ids begin with it: one that moves on keeps the indexes of a large register
    /// in the order of making, and so its writing fast.
    void setNow(Instant now) { m_now = now; }
    /// The family INDEX (from 0) with its persons, and the DISTRICT (from 0) that answers for it. Case number, owner
    /// and last note are for the caller to set.
    [[nodiscard]] DemoCase make(int index, DemoRandom &random, int &district);

private:
    void makeFamily(Family &family, DemoRandom &random, int &district) const;
    void makeQualities(Family &family, DemoRandom &random) const;
    void makePersons(DemoCase &made, DemoRandom &random);
    void makeChildren(DemoCase &made, int age, const DemoOrigin &origin, const QString &name, DemoRandom &random);
    [[nodiscard]] Person makeAdult(const Family &family, const DemoOrigin &origin, int age, Sex sex,
                                   const QString &name, DemoRandom &random);
    [[nodiscard]] Protection protectionOf(int index) const;

    const DemoOrganisation &m_organisation;
    Instant m_now;
    QDate m_today;
    quint32 m_seed;
    DemoNames m_names;
    DemoNumbers m_numbers;
};

} // namespace famn
