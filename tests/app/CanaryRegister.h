#pragma once

#include <QString>

namespace famn {

/// What the records of a family of canaries are called on a command line.
struct CanaryRegister
{
    QString caseNumber;
    QString application;
    QString person;
    QString meeting;

    /// Makes a register at PATH that PHRASE opens, with such a family in it.
    [[nodiscard]] static CanaryRegister make(const QString &path, const QString &phrase);
};

} // namespace famn
