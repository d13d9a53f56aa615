#include "models/services/import/FormulaGuard.h"

namespace famn {

namespace {
bool beginsAsFormula(QStringView text)
{
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u' ':
        case 0xa0:
            continue;
        case u'=':
        case u'+':
        case u'-':
        case u'@':
        case 0xff1d:
        case 0xff0b:
        case 0xff0d:
        case 0xff20:
        case u'\t':
        case u'\r':
        case u'\n':
            return true;
        default:
            return false;
        }
    }
    return false;
}
} // namespace

QString withoutFormula(const QString &text)
{
    return beginsAsFormula(text) ? u'\'' + text : text;
}

QString withFormulaRestored(const QString &text)
{
    return text.startsWith(u'\'') && beginsAsFormula(QStringView(text).sliced(1)) ? text.sliced(1) : text;
}

} // namespace famn
