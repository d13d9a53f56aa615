#pragma once

#include "models/services/Actor.h"
#include "models/storage/Connection.h"
#include "models/storage/Settings.h"

namespace famn {

/// What somebody wants to do with a kind of record. To export is to let it leave the program: on paper, as a file or as
/// a copied table. Merge makes one of two, and brings along whatever hangs on either, of which kind it may be. To
/// reveal is to open a protected family.
enum class Verb { Read, Create, Change, Delete, Import, Export, Merge, Reveal };
template<>
inline constexpr auto codeKeys<Verb> = std::to_array<CodeKey<Verb>>({
    {Verb::Read, "read"},
    {Verb::Create, "create"},
    {Verb::Change, "change"},
    {Verb::Delete, "delete"},
    {Verb::Import, "import"},
    {Verb::Export, "export"},
    {Verb::Merge, "merge"},
    {Verb::Reveal, "reveal"},
});

/// The kinds of record that permissions tell apart.
enum class Subject {
    /// Families, and the persons in them.
    Families,
    /// Applications, information meetings, campaigns.
    Applications,
    Assignments,
    Contacts,
    /// Tasks and absences.
    Tasks,
    /// Units and colleagues.
    Organisation,
    /// What makes work quicker and changes it for nobody else: import mappings and presets, families said to be two.
    WorkAids,
    /// The register's settings, code lists, sections of law, backups.
    Settings,
    /// The journal as a whole.
    Log,
    /// Who checked what others read.
    LogReviews,
    /// Statutory weeding, which takes two people.
    Retention,
    /// What went wrong; for those who answer for the work.
    Incidents,
};
template<>
inline constexpr auto codeKeys<Subject> = std::to_array<CodeKey<Subject>>({
    {Subject::Families, "families"},
    {Subject::Applications, "applications"},
    {Subject::Assignments, "assignments"},
    {Subject::Contacts, "contacts"},
    {Subject::Tasks, "tasks"},
    {Subject::Organisation, "organisation"},
    {Subject::WorkAids, "work_aids"},
    {Subject::Settings, "settings"},
    {Subject::Log, "log"},
    {Subject::LogReviews, "log_reviews"},
    {Subject::Retention, "retention"},
    {Subject::Incidents, "incidents"},
});

/// Which records of a kind a permission is for.
enum class Scope {
    None,
    /// Those of the actor's unit and of the units below it, those the actor owns, and those of no unit.
    OwnUnit,
    All,
};
template<>
inline constexpr auto codeKeys<Scope> = std::to_array<CodeKey<Scope>>({
    {Scope::None, "none"},
    {Scope::OwnUnit, "own_unit"},
    {Scope::All, "all"},
});

/// What ROLE alone may do; the one table, asked by the write path, the readings and the window, which greys out what it
/// refuses. Inside one encrypted file this is an agreement between colleagues, not cryptography: whoever has a
/// passphrase can read every page with other tools.
[[nodiscard]] Scope scopeOf(StaffRole role, Verb verb, Subject subject);
/// The widest that one of the actor's roles gives.
[[nodiscard]] Scope scopeOf(const Actor &actor, Verb verb, Subject subject);
/// Whether ACTOR may do VERB to SUBJECT, be it in their own unit only.
[[nodiscard]] bool allows(const Actor &actor, Verb verb, Subject subject);

/// The subject that records of a kind (FieldMap::kind) belong to.
[[nodiscard]] Subject subjectOfKind(const char *kind);
/// Of settings the name tells.
[[nodiscard]] Subject subjectOf(const Setting &setting);

/// Whether FAMILY is one of the actor's own: of their units or of no unit, owned by them, or with an application that
/// is either. What belongs to a family goes with it.
[[nodiscard]] Result<bool> isOwnFamily(const Connection &connection, const Actor &actor, const FamilyId &family);
/// Whether ACTOR may do VERB to what SUBJECT says of FAMILY.
[[nodiscard]] Result<bool> allowsOf(const Connection &connection, const Actor &actor, Verb verb, Subject subject,
                                    const FamilyId &family);
/// The families that a list leaves out for ACTOR; none for who may read all.
[[nodiscard]] Result<QSet<FamilyId>> familiesLeftOut(const Connection &connection, const Actor &actor, Subject subject);

/// Whether ACTOR may give BEFORE's person the roles of AFTER. Administering, and opening protected families, are for
/// administrators to give: else everybody who may add a colleague could have them.
[[nodiscard]] bool mayGiveRoles(const Actor &actor, const CodeSet<StaffRole> &before, const CodeSet<StaffRole> &after);

/// UNIT and all units below it that are not closed.
[[nodiscard]] Result<QSet<UnitId>> unitAndBelow(const Connection &connection, const UnitId &unit);

} // namespace famn
