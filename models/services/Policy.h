#pragma once

#include "models/services/Actor.h"

namespace famn {

/// What somebody wants to do with a kind of record.
enum class Verb { Read, Create, Change, Delete, Import, Export };

/// The kinds of record that permissions tell apart.
enum class Subject {
    Families,
    Applications,
    Assignments,
    Contacts,
    Tasks,
    Organisation,
    Settings,
    Retention,
    Incidents
};

/// Whether ACTOR may do VERB to SUBJECT. One table, asked by the write path and the lists; the program greys out what
/// it refuses. Inside one encrypted file this is an agreement between colleagues, not cryptography: whoever has a
/// passphrase can read every page with other tools.
[[nodiscard]] bool allows(const Actor &actor, Verb verb, Subject subject);

/// The subject that records of a kind (FieldMap::kind) belong to.
[[nodiscard]] Subject subjectOfKind(const char *kind);

} // namespace famn
