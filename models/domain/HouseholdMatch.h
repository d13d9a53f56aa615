#pragma once

#include "models/domain/DuplicateGrounds.h"
#include "models/domain/Family.h"

namespace famn {

/// A family with its present members, as far as it is compared.
struct Household
{
    Family family;
    QList<Person> persons;
};

/// The phonetic keys under which a person is looked for. A name of several words ("Anna Karin", "Berg Lindström") is
/// looked for as a whole and by the parts that people leave out.
struct HeardName
{
    QStringList given;
    QStringList family;
};
[[nodiscard]] HeardName heardName(const Person &person);
/// The keys of a family's earlier surnames.
[[nodiscard]] QStringList heardSurnames(const QString &earlierSurnames);

/// The whole name as it is compared; empty unless both parts are there, as a lone name says nothing.
[[nodiscard]] QString comparedName(const Person &person);
/// What two persons' names have in common: the surest of Name, SoundsAlike and NearName; nothing when they differ.
[[nodiscard]] std::optional<DuplicateGround> nameGround(const Person &one, const Person &other);

/// What ONE and OTHER have in common; of grounds about names only the surest. Members who moved out do not count. With
/// FICTION_TELLS false a phone number from the ranges kept for fiction says nothing: training registers repeat them.
[[nodiscard]] DuplicateGrounds commonGrounds(const Household &one, const Household &other, bool fictionTells);

} // namespace famn
