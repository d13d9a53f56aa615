#pragma once

#include "models/domain/ListRows.h"
#include "models/services/Actor.h"
#include "models/storage/Connection.h"

#include <QHash>

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
    /// Its name where the finder knows it, else its code.
    QString municipality;
    bool isProtected = false;
    FoundBy by = FoundBy::Inside;
};

/// The family whose member, the present one before earlier ones, has the personal, coordination or reserve number TEXT,
/// whole; protected ones masked. Nothing when TEXT is no such number, nobody has it, or the actor may not read
/// families.
[[nodiscard]] Result<std::optional<FoundFamily>> familyByNumber(const Connection &connection, const Actor &actor,
                                                                const QString &text, const QDate &today);

/// The family that the one with the whole case number TEXT was merged into; nothing when it was not merged.
[[nodiscard]] Result<std::optional<FoundFamily>> mergedFamily(const Connection &connection, const QString &text);

/// Finds families by what the law lets a municipality search for: name, number of a person, case number (SoLPuF
/// 2001:637 15 §). Keeps of each family what the search needs and shows, and may be kept as long as the register is
/// open. Names are compared folded, every word typed has to be in them. A protected family is found by its whole case
/// number or a whole number only. To be used in one thread.
class FamilyFinder
{
public:
    /// ROWS as familyRows() gives them.
    explicit FamilyFinder(const QList<FamilyRow> &rows);

    /// Takes ROWS in the place of what it has; MUNICIPALITIES from code to name.
    void load(const QList<FamilyRow> &rows, const QHash<QString, QString> &municipalities = {});
    /// The family is ROW now; nothing when it is gone. It takes its place in the order of names.
    void replace(const FamilyId &family, const std::optional<FamilyRow> &row);

    /// By name and case number, best first, then in the order of the rows. Needs no connection and may be asked at
    /// every key.
    [[nodiscard]] QList<FoundFamily> byText(const QString &text, qsizetype limit) const;
    /// byText(), familyByNumber() and mergedFamily() in one list.
    [[nodiscard]] Result<QList<FoundFamily>> findAnything(const Connection &connection, const Actor &actor,
                                                          const QString &text, const QDate &today,
                                                          qsizetype limit) const;

private:
    struct Entry
    {
        FamilyId id;
        QString caseNumber;
        /// Places among the names and municipalities.
        quint32 name = 0;
        quint32 municipality = 0;
        bool isProtected = false;
    };
    /// Texts that repeat, each once.
    struct Texts
    {
        QStringList texts;
        QHash<QString, quint32> places;
        [[nodiscard]] quint32 placeOf(const QString &text);
    };
    [[nodiscard]] Entry entryOf(const FamilyRow &row);
    [[nodiscard]] FoundFamily foundFamily(const Entry &entry, FoundBy by) const;
    [[nodiscard]] QString municipalityOf(const QString &code) const { return m_municipalityNames.value(code, code); }
    [[nodiscard]] std::vector<std::optional<FoundBy>> rateNames(const QStringList &words) const;

    std::vector<Entry> m_entries;
    /// That of protected families is empty: the word that stands for it is no name.
    Texts m_names;
    /// The names folded.
    QStringList m_folded;
    Texts m_municipalities;
    QHash<QString, QString> m_municipalityNames;
};

} // namespace famn
