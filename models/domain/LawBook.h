#pragma once

#include "models/domain/Law.h"

#include <QStringView>

namespace famn {

/// The sections of law that the program names, by their codes. Delivered with the program (LawTable.cpp); what a
/// register says of one takes the place of the delivered line with the same code and first day, or stands beside it.
class LawBook
{
public:
    /// As delivered.
    LawBook();
    /// With OWN, the register's.
    explicit LawBook(const QList<Statute> &own);

    /// All of them, by act, section and first day.
    [[nodiscard]] const QList<Statute> &statutes() const { return m_statutes; }
    /// The one that holds on DAY; without a valid DAY the latest there is. Nothing for an unknown code, or a day on
    /// which none holds.
    [[nodiscard]] const Statute *at(QStringView code, const QDate &day) const;
    /// How it is written: "22 kap. 4 § SoL (2025:400)". Empty where at() gives nothing.
    [[nodiscard]] QString citation(QStringView code, const QDate &day) const;

private:
    QList<Statute> m_statutes;
};

/// The lines that are delivered, without ids. What each is about stands there in the language of the program.
[[nodiscard]] QList<Statute> deliveredStatutes();
/// Whether the delivered line with that code and first day says something else, or there is none.
[[nodiscard]] bool isOwn(const Statute &statute);

/// How STATUTE is written.
[[nodiscard]] QString citation(const Statute &statute);
/// How the section of CODE is written at present: as a translator for lawContext says, which an open register brings
/// along (LawWords), else as delivered.
[[nodiscard]] QString citation(const char *code);
/// TEXT with each "{code}" in it replaced by its citation.
[[nodiscard]] QString withCitations(const QString &text);

/// The context in which a translator is asked for citations, by code.
inline constexpr char lawContext[] = "Law";

} // namespace famn
