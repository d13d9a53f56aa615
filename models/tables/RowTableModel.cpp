#include "models/tables/RowTableModel.h"

#include "models/base/Text.h"

#include <QSet>

#include <algorithm>

namespace famn {

QVariant caseNumberOrder(const QString &caseNumber)
{
    // Read by hand: a list of 100,000 asks as often.
    const qsizetype second = caseNumber.lastIndexOf(u'-');
    const qsizetype first = second < 1 ? -1 : caseNumber.lastIndexOf(u'-', second - 1);
    if (first < 0)
        return {};
    bool yearOk = false;
    bool numberOk = false;
    const qint64 year = QStringView(caseNumber).mid(first + 1, second - first - 1).toLongLong(&yearOk);
    const qint64 number = QStringView(caseNumber).mid(second + 1).toLongLong(&numberOk);
    constexpr qint64 mostNumbers = 1'000'000'000;
    if (!yearOk || !numberOk || year < 0 || year > 9999 || number < 0 || number >= mostNumbers)
        return {};
    return year * mostNumbers + number;
}

QString searchedText(const QString &name, const QString &caseNumber, Protection of)
{
    // Nobody types a line feed: no match spans both.
    return fold(of == Protection::None ? caseNumber + u'\n' + name : caseNumber);
}

bool holdsText(QStringView text, QStringView part)
{
    const char16_t *const letters = part.utf16();
    const char16_t first = letters[0];
    const char16_t *at = text.utf16();
    const char16_t *const last = at + (text.size() - part.size());
    for (; at <= last; ++at) {
        if (*at == first && std::equal(letters, letters + part.size(), at))
            return true;
    }
    return false;
}

QList<ClosedFilter::Choice> municipalityChoices(const QSet<QString> &codes, const QHash<QString, QString> &names)
{
    QList<ClosedFilter::Choice> choices;
    for (const QString &code : codes) {
        if (!code.isEmpty())
            choices.append({code, names.value(code, code)});
    }
    const Collation collation;
    std::sort(choices.begin(), choices.end(),
              [&](const auto &a, const auto &b) { return collation.compare(a.label, b.label) < 0; });
    return choices;
}

} // namespace famn
