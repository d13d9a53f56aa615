#pragma once

#include "models/domain/HouseholdMatch.h"
#include "models/services/Fingerprints.h"
#include "models/services/import/ApplicationRow.h"
#include "models/storage/Lookups.h"

#include <QHash>

namespace famn {

/// Where a family that a row resembles was met: in the register, or in an earlier row of the same file.
struct FamilyMatch
{
    FamilyId family;
    /// 0 for a family that was there before.
    int row = 0;
    bool isProtected = false;
};

/// Finds families that a new application may be about: by number, by names and phone, and by what only makes it likely.
/// Keeps 64-bit fingerprints instead of text: some 30 bytes for each of a person's traits, whatever the file's size.
class FamilyIndex
{
public:
    /// TRAINING registers hold the same fictional phone numbers over and over; those then say nothing.
    explicit FamilyIndex(bool training);

    /// Takes in every current member of every family.
    [[nodiscard]] Result<void> load(const Connection &connection);
    void add(const FamilyId &family, int row, const Family &home, const QList<Person> &persons);

    /// The family that has a current member with this number.
    [[nodiscard]] std::optional<FamilyMatch> byNumber(const QString &number) const;
    /// The family whose first person has no number, and whose names and phone are these.
    [[nodiscard]] std::optional<FamilyMatch> byNamesAndPhone(const QList<Person> &persons) const;
    /// Families that commonGrounds() should look at: with the same phone or e-mail, somebody whose name (or earlier
    /// surname) sounds the same at the same postcode, or the same address. Each once, at most one for each of these.
    [[nodiscard]] QList<FamilyMatch> resembling(const Family &home, const QList<Person> &persons) const;

private:
    using Index = QHash<quint64, quint32>;

    [[nodiscard]] std::optional<FamilyMatch> find(const Index &index, quint64 fingerprint) const;
    [[nodiscard]] static QStringList namesAndPhone(const QList<Person> &persons);
    [[nodiscard]] bool tells(const QString &phone) const;
    /// The fingerprints of what resembling() compares.
    [[nodiscard]] QList<quint64> resemblances(const Family &home, const QList<Person> &persons) const;
    [[nodiscard]] const HeardName &heard(const Person &person) const;

    bool m_training;
    Fingerprints m_prints;
    QList<FamilyMatch> m_families;
    Index m_numbers;
    Index m_namesAndPhones;
    Index m_resemblances;
    /// How the latest names sound, as names repeat.
    mutable QHash<QString, HeardName> m_heard;
};

} // namespace famn
