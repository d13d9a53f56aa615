#include "ui/shell/Language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace famn {

Language::Language(QObject *parent)
    : QObject(parent)
{
}

QStringList Language::known()
{
    return {u"sv"_s, u"en"_s};
}

QString Language::nameOf(const QString &code)
{
    return code == "sv"_L1 ? u"Svenska"_s : u"English"_s;
}

void Language::use(const QString &code)
{
    if (code == m_code || !known().contains(code))
        return;
    m_code = code;
    QLocale::setDefault(code == "sv"_L1 ? QLocale(QLocale::Swedish, QLocale::Sweden)
                                        : QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    // Qt's own words, for its dialogs; not every system has them.
    if (m_qt.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(u":/famn/i18n/app_%1.qm"_s.arg(code)))
        QCoreApplication::installTranslator(&m_own);
    Q_EMIT changed();
}

} // namespace famn
