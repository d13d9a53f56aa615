#pragma once

#include "models/domain/Family.h"
#include "models/services/demo/DemoRandom.h"

#include <QList>
#include <QStringList>

namespace famn {

/// Names as they meet in one of the country's languages.
struct DemoOrigin
{
    /// ISO 639 code of the language spoken at home.
    QString language;
    int weight = 0;
    QStringList women;
    QStringList men;
    /// "Nowak"; with a stroke where the name differs by sex: "Kowalska/Kowalski".
    QStringList families;
};

/// Common given and family names of people in Sweden today; who bears both together is chance.
class DemoNames
{
public:
    DemoNames();

    [[nodiscard]] const DemoOrigin &origin(DemoRandom &random) const;
    [[nodiscard]] static QString givenName(const DemoOrigin &origin, Sex sex, DemoRandom &random);
    /// The family's name in both forms, for familyNameOf().
    [[nodiscard]] static QString familyName(const DemoOrigin &origin, DemoRandom &random);
    [[nodiscard]] static QString familyNameOf(const QString &name, Sex sex);

private:
    QList<DemoOrigin> m_origins;
    int m_weights = 0;
};

/// "asa.al-masri" of "Åsa" and "Al-Masri": the plain letters that mail addresses are made of.
[[nodiscard]] QString plainLetters(const QString &name);

} // namespace famn
