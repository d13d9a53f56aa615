#include "models/base/Text.h"

namespace famn {

namespace {
/// Control, bidi-override and zero-width characters have no place in stored text: they hide or reorder what is read.
bool isUnwanted(QChar c)
{
    const char16_t u = c.unicode();
    if (u == u'\n' || u == u'\t')
        return false;
    return u < 0x20 || (u >= 0x7f && u < 0xa0) || (u >= 0x200b && u <= 0x200f) || (u >= 0x202a && u <= 0x202e) ||
           (u >= 0x2060 && u <= 0x2069) || u == 0xfeff || u == 0xfffe || u == 0xffff;
}
} // namespace

QString cleaned(const QString &text)
{
    QString result = text;
    result.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    result.removeIf(isUnwanted);
    return result.normalized(QString::NormalizationForm_C).trimmed();
}

QString cleanedLine(const QString &text)
{
    return cleaned(text).simplified();
}

QString fold(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).toCaseFolded();
}

Collation::Collation()
    : m_collator(QLocale(QLocale::Swedish, QLocale::Sweden))
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
}

int Collation::compare(QStringView left, QStringView right) const
{
    return m_collator.compare(left, right);
}

QCollatorSortKey Collation::sortKey(const QString &text) const
{
    return m_collator.sortKey(text);
}

} // namespace famn
