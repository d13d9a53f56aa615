#pragma once

#include <QString>
#include <QStringList>

namespace famn::bench {

/// One made-up household. No such person exists: birth numbers 980 to 999 are never given to anybody, and the phone
/// numbers are those the Post and Telecom Authority keeps for fiction.
struct MadeUpHousehold
{
    QString name1;
    QString number1;
    /// Empty in four households of ten.
    QString name2;
    QString number2;
    QString surnames;
    QString street;
    QString postcode;
    QString city;
    QString district;
    QString phone;
    QString email;
};

/// Household number INDEX, always the same one; the persons' numbers are unique up to index 1,250,000. From index
/// 200,000 on only the first person has one, as there are no more of them.
[[nodiscard]] MadeUpHousehold household(int index);

/// Writes a list of COUNT interest applications, from household number FIRST on, to PATH, as a municipality's web form
/// exports them: UTF-8, semicolons.
[[nodiscard]] bool writeApplicationList(const QString &path, int count, int first = 0);

} // namespace famn::bench
