#pragma once

#include "models/storage/keys/MasterKey.h"

#include <QByteArray>
#include <QList>

namespace famn {

/// Bytes to look for in this process's memory. Held under a cover, so that the search does not find what it searches
/// with.
struct Needle
{
    QByteArray name;
    QByteArray covered;
    /// How often searchMemory() found it.
    int found = 0;
};

[[nodiscard]] Needle needle(const QByteArray &name, const void *bytes, size_t size);
[[nodiscard]] Needle needle(const QByteArray &name, const SecretBytes &secret);
/// Everything that opens the register of KEY: the key, what is derived of it, and how it is spelled.
[[nodiscard]] QList<Needle> keyNeedles(const MasterKey &key);

/// Looks through all memory of this process that can be read, and counts how often each of NEEDLES occurs.
void searchMemory(QList<Needle> &needles);

/// "master key 1, hex 0"
[[nodiscard]] QByteArray counts(const QList<Needle> &needles);
[[nodiscard]] int total(const QList<Needle> &needles);

} // namespace famn
