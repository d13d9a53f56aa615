#pragma once

#include "models/domain/ListRows.h"
#include "models/services/Actor.h"
#include "models/storage/Connection.h"

#include <vector>

namespace famn {

/// How well a family fits what was typed; the better ones first.
enum class FoundBy { Number, WholeCaseNumber, CaseNumberStart, WordStart, Inside };

/// A family as the palette shows it.
struct FoundFamily
{
    FamilyId id;
    /// Protected families are masked: protectedLabel(), beside the case number.
    QString name;
    QString caseNumber;
    QString municipality;
    bool isProtected = false;
    FoundBy by = FoundBy::Inside;
};

/// The family whose member, the present one before earlier ones, has the personal, coordination or reserve number TEXT,
/// whole; protected ones masked. Nothing when TEXT is no such number, nobody has it, or the actor may not read
/// families.
[[nodiscard]] Result<std::optional<FoundFamily>> familyByNumber(const Connection &connection, const Actor &actor,
                                                                const QString &text, const QDate &today);

/// Finds families by what the law lets a municipality search for: name, number of a person, case number (SoLPuF
/// 2001:637 15 §). Holds the rows of the list, which share their memory with whoever made it. Names are compared
/// folded, every word typed has to be in them. A protected family is found by its whole case number or a whole number
/// only.
class FamilyFinder
{
public:
    /// ROWS as familyRows() gives them.
    explicit FamilyFinder(QList<FamilyRow> rows);

    /// By name and case number, best first, then in the order of the rows. Needs no connection and may be asked at
    /// every key.
    [[nodiscard]] QList<FoundFamily> byText(const QString &text, qsizetype limit) const;
    /// byText() and familyByNumber() in one list.
    [[nodiscard]] Result<QList<FoundFamily>> findAnything(const Connection &connection, const Actor &actor,
                                                          const QString &text, const QDate &today,
                                                          qsizetype limit) const;

private:
    [[nodiscard]] std::vector<std::optional<FoundBy>> rateNames(const QStringList &words) const;

    QList<FamilyRow> m_rows;
    /// Each name folded once, however many families have it, and which of them a row has.
    QStringList m_names;
    std::vector<quint32> m_nameOfRow;
};

} // namespace famn
