#pragma once

#include "models/domain/ListRows.h"
#include "models/services/Actor.h"
#include "models/services/Fingerprints.h"
#include "models/services/NameIndex.h"
#include "models/storage/Lookups.h"

#include <vector>

namespace famn {

/// What somebody has typed so far about a family; half-typed values find nothing.
struct TypedPerson
{
    /// The whole name, as splitName() reads it.
    QString name;
    QString phone;
    QString email;
    QString number;
    /// The family that is being edited, which is no duplicate of itself, nor of those that somebody said it is not.
    FamilyId except;
    /// Street and number, and five digits; they say something beside a name.
    QString address = {};
    QString postcode = {};
};

/// A family that is here already, or may be.
struct Duplicate
{
    DuplicateGrounds grounds;
    /// What they have in common proves nothing, such as a name alone; see likely().
    bool possible = false;
    /// The family is protected: nothing else about it is told, neither its number nor its id. All of them count as one.
    bool isProtected = false;
    FamilyRow family;
    /// Who has it, and its latest application.
    StaffId owner;
    QDate lastReceivedOn;
    std::optional<ApplicationStage> stage;
    QString ownerName;
    /// The latest contact with it, reached or not; invalid when there was none.
    QDate lastContactOn;
};

/// Warns while somebody types that a family is here already: by number, phone and e-mail, by names as Swedes hear them
/// and with a slip, by earlier surnames and by address. Keeps 8 bytes for each phone, e-mail and address and 12 for
/// each name of every current member; what they point at is read again before it is told, so nothing that changed
/// meanwhile is wrong. Belongs to one thread. Names and addresses alone never find a protected family.
class DuplicateSearch
{
public:
    /// How many families are told at most; protected ones come as one more.
    static constexpr int mostFound = 10;

    /// TRAINING registers hold the same fictional phone numbers over and over; those then say nothing.
    explicit DuplicateSearch(bool training);

    /// Takes in every current member of every family; what was there before is forgotten.
    [[nodiscard]] Result<void> load(const Connection &connection);
    /// Takes in a family that is new or was changed.
    [[nodiscard]] Result<void> refresh(const Connection &connection, const FamilyId &family);

    /// Families like that, the surest first. Denied when ACTOR may not read families.
    [[nodiscard]] Result<QList<Duplicate>> find(const Connection &connection, const Actor &actor,
                                                const TypedPerson &typed, const QDate &today) const;
    /// Roughly what it takes in memory.
    [[nodiscard]] qint64 bytes() const;

private:
    struct Trait
    {
        quint32 print;
        quint32 place;
        friend auto operator<=>(const Trait &, const Trait &) = default;
    };

    [[nodiscard]] quint32 print(QStringView kind, const QString &text) const;
    [[nodiscard]] bool tells(const QString &phone) const;
    void addTraits(quint32 place, const Person &person, const QStringList &earlier);
    void addAddress(quint32 place, const QString &address, const QString &postcode);
    /// Those that phone, e-mail and address point at before those with the name.
    [[nodiscard]] QList<FamilyId> candidates(const Household &read) const;

    bool m_training;
    Fingerprints m_prints;
    std::vector<FamilyId> m_families;
    /// Sorted by print.
    std::vector<Trait> m_traits;
    NameIndex m_names;
};

} // namespace famn
