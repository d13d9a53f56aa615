#include "models/services/LawTexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

Result<QList<Statute>> livingOf(Change &change, const QString &code, const QDate &validFrom)
{
    return change.table<Statute>().where(
        u"WHERE code = ? AND valid_from IS ? AND deleted_at IS NULL"_s,
        {code, validFrom.isValid() ? QVariant(validFrom.toString(Qt::ISODate)) : QVariant()});
}

LawBook read(const Connection &connection)
{
    const auto book = lawBook(connection);
    return book ? *book : LawBook();
}

} // namespace

Result<LawBook> lawBook(const Connection &connection)
{
    FAMN_ASSIGN(own, RecordTable<Statute>(connection).where(u"WHERE deleted_at IS NULL ORDER BY id"_s));
    // What another program left there counts as nothing.
    own.removeIf([](const Statute &statute) { return !validate(statute, {}).isEmpty(); });
    return LawBook(own);
}

Result<Uuid> setStatute(WritePath &write, const Statute &typed)
{
    return write.change([&](Change &change) -> Result<void> {
        if (!LawBook().at(typed.code, {}))
            return Error{ErrorCode::NotFound, u"code"_s, {u"statute"_s}, {}};
        FAMN_ASSIGN(stored, livingOf(change, typed.code, typed.validFrom));
        Statute statute = typed;
        statute.id = stored.isEmpty() ? StatuteId() : stored.constFirst().id;
        statute.stamp = stored.isEmpty() ? Stamp() : stored.constFirst().stamp;
        if (!stored.isEmpty())
            FAMN_TRY(change.update(stored.constFirst(), statute));
        // What says the same as the delivered line need not be kept.
        else if (isOwn(statute))
            FAMN_TRY(change.insert(statute));
        return done();
    });
}

Result<Uuid> dropStatute(WritePath &write, const QString &code, const QDate &validFrom)
{
    return write.change([&](Change &change) -> Result<void> {
        FAMN_ASSIGN(stored, livingOf(change, code, validFrom));
        if (stored.isEmpty())
            return Error{ErrorCode::NotFound, {}, {u"statute"_s}, {}};
        return change.remove(stored.constFirst());
    });
}

LawTranslator::LawTranslator(const LawBook &book, const QDate &day)
{
    for (const Statute &statute : book.statutes()) {
        const Statute *now = book.at(statute.code, day);
        if (!now)
            now = book.at(statute.code, {});
        m_citations.insert(statute.code.toLatin1(), citation(*now));
    }
}

LawSaid::LawSaid(const Connection &connection, const QDate &day)
    : m_translator(read(connection), day)
{
    QCoreApplication::installTranslator(&m_translator);
}

LawSaid::~LawSaid()
{
    QCoreApplication::removeTranslator(&m_translator);
}

QString LawTranslator::translate(const char *context, const char *text, const char * /*disambiguation*/,
                                 int /*n*/) const
{
    return qstrcmp(context, lawContext) == 0 ? m_citations.value(QByteArray(text)) : QString();
}

} // namespace famn
