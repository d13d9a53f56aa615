#include "models/services/PolicyTable.h"

using namespace Qt::StringLiterals;

namespace famn {

QList<PolicyLine> policyLines()
{
    QList<PolicyLine> lines;
    for (const auto &role : codeKeys<StaffRole>) {
        for (const auto &subject : codeKeys<Subject>) {
            PolicyLine line{role.code, subject.code, {}};
            for (const auto &verb : codeKeys<Verb>)
                line.scopes.append(scopeOf(role.code, verb.code, subject.code));
            lines.append(line);
        }
    }
    return lines;
}

QString policyText()
{
    constexpr int roleWidth = 25;
    constexpr int subjectWidth = 14;
    constexpr int scopeWidth = 9;
    const auto lineOf = [](const QString &role, const QString &subject, const QStringList &cells) {
        QString line = role.leftJustified(roleWidth) + subject.leftJustified(subjectWidth);
        for (const QString &cell : cells)
            line += cell.leftJustified(scopeWidth);
        return QString(line.trimmed() + u'\n');
    };
    QStringList verbs;
    for (const auto &verb : codeKeys<Verb>)
        verbs.append(QString::fromLatin1(verb.key));
    QString text = lineOf(u"role"_s, u"records"_s, verbs);
    for (const PolicyLine &line : policyLines()) {
        QStringList cells;
        for (const Scope scope : line.scopes)
            cells.append(scope == Scope::None ? u"-"_s : QString(keyOf(scope)));
        text += lineOf(QString(keyOf(line.role)), QString(keyOf(line.subject)), cells);
    }
    return text;
}

} // namespace famn
