#include "models/domain/LawBook.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

bool samePlace(const Statute &one, const Statute &other)
{
    return one.code == other.code && one.validFrom == other.validFrom;
}

bool holdsOn(const Statute &statute, const QDate &day)
{
    return (!statute.validFrom.isValid() || statute.validFrom <= day) &&
           (!statute.validTo.isValid() || day <= statute.validTo);
}

const LawBook &delivered()
{
    static const LawBook book;
    return book;
}

} // namespace

LawBook::LawBook()
    : LawBook(QList<Statute>())
{
}

LawBook::LawBook(const QList<Statute> &own)
    : m_statutes(deliveredStatutes())
{
    m_statutes.removeIf([&](const Statute &statute) {
        return std::any_of(own.begin(), own.end(), [&](const Statute &mine) { return samePlace(mine, statute); });
    });
    m_statutes.append(own);
    std::stable_sort(m_statutes.begin(), m_statutes.end(), [](const Statute &one, const Statute &other) {
        return std::tie(one.act, one.section, one.code, one.validFrom) <
               std::tie(other.act, other.section, other.code, other.validFrom);
    });
}

const Statute *LawBook::at(QStringView code, const QDate &day) const
{
    const Statute *found = nullptr;
    for (const Statute &statute : m_statutes) {
        if (statute.code != code || (day.isValid() && !holdsOn(statute, day)))
            continue;
        // An invalid first day is before every other.
        if (!found || statute.validFrom.toJulianDay() > found->validFrom.toJulianDay())
            found = &statute;
    }
    return found;
}

QString LawBook::citation(QStringView code, const QDate &day) const
{
    const Statute *statute = at(code, day);
    return statute ? famn::citation(*statute) : QString();
}

bool isOwn(const Statute &statute)
{
    const QList<Statute> all = deliveredStatutes();
    return std::none_of(all.begin(), all.end(), [&](const Statute &line) {
        return samePlace(line, statute) && line.act == statute.act && line.section == statute.section &&
               line.subject == statute.subject && line.validTo == statute.validTo;
    });
}

QString citation(const Statute &statute)
{
    return statute.section.isEmpty() ? statute.act : statute.section + u' ' + statute.act;
}

QString citation(const char *code)
{
    const QString said = QCoreApplication::translate(lawContext, code);
    const QLatin1StringView asked(code);
    return said == asked ? delivered().citation(QString(asked), {}) : said;
}

QString withCitations(const QString &text)
{
    QString out;
    qsizetype done = 0;
    for (qsizetype open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{', done)) {
        const qsizetype close = text.indexOf(u'}', open);
        if (close < 0)
            break;
        const QString said = citation(text.sliced(open + 1, close - open - 1).toLatin1().constData());
        out += QStringView(text).sliced(done, open - done);
        // What is no section's code stays as it was written.
        out += said.isEmpty() ? text.sliced(open, close - open + 1) : said;
        done = close + 1;
    }
    return out + QStringView(text).sliced(done);
}

} // namespace famn
