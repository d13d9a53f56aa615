#pragma once

#include "models/domain/LawBook.h"
#include "models/services/WritePath.h"

#include <QTranslator>

namespace famn {

/// The sections of law as this register has them: the delivered ones, and its own in their place or beside them.
[[nodiscard]] Result<LawBook> lawBook(const Connection &connection);

/// Each gives the operation's id, by which it can be undone; the null id when nothing had to change. Errors: Denied,
/// Invalid (with the field), NotFound.

/// Says where a section stands in this register: TYPED takes the place of the line with its code and first day, or
/// stands beside the others. NotFound for a code that the program names nowhere.
[[nodiscard]] Result<Uuid> setStatute(WritePath &write, const Statute &typed);
/// Forgets what the register says of that code and first day, so that a delivered line holds again. NotFound when it
/// says nothing.
[[nodiscard]] Result<Uuid> dropStatute(WritePath &write, const QString &code, const QDate &validFrom);

/// Says the citations of BOOK as they are on DAY while it is installed. Threads ask it too, so it never changes.
class LawTranslator final : public QTranslator
{
public:
    LawTranslator(const LawBook &book, const QDate &day);

    [[nodiscard]] QString translate(const char *context, const char *text, const char *disambiguation,
                                    int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
    /// Whether both say the same.
    [[nodiscard]] bool saysAs(const LawTranslator &other) const { return m_citations == other.m_citations; }

private:
    QHash<QByteArray, QString> m_citations;
};

/// While it lives, the program says sections of law as the register of CONNECTION has them on DAY; as delivered where
/// they cannot be read. For a program without a window, which has one register open.
class LawSaid
{
public:
    LawSaid(const Connection &connection, const QDate &day);
    ~LawSaid();
    Q_DISABLE_COPY_MOVE(LawSaid)

private:
    LawTranslator m_translator;
};

} // namespace famn
