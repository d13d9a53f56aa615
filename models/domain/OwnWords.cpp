#include "models/domain/OwnWords.h"

#include "models/domain/Labels.h"

#include <QCoreApplication>

namespace famn {

namespace {

/// Empty when nobody answers, who would give the question back.
QString answer(const char *context, const char *list, QLatin1StringView key)
{
    QByteArray question(list);
    question += '/';
    question.append(key.data(), key.size());
    const QString said = QCoreApplication::translate(context, question.constData());
    return said == QLatin1StringView(question) ? QString() : said;
}

template<Code E>
QString wordFor(E code)
{
    const QString own = ownWord(adaptedList<E>, keyOf(code));
    return own.isEmpty() ? programWord(code) : own;
}

} // namespace

QString ownWord(const char *list, QLatin1StringView key)
{
    return answer(ownWordContext, list, key);
}

bool isLeftOut(const char *list, QLatin1StringView key)
{
    return !answer(leftOutContext, list, key).isEmpty();
}

QString label(AssignmentType code)
{
    return wordFor(code);
}

QString label(Channel code)
{
    return wordFor(code);
}

QString label(OutcomeReason code)
{
    return wordFor(code);
}

QString label(ContactKind code)
{
    return wordFor(code);
}

} // namespace famn
