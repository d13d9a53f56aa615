#include "ui/shell/Language.h"

#include <QCoreApplication>
#include <QEvent>
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
    bool told = QCoreApplication::removeTranslator(&m_own);
    told = QCoreApplication::removeTranslator(&m_qt) || told;
    // Qt's own words, for its dialogs; not every system has them.
    if (m_qt.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        told = QCoreApplication::installTranslator(&m_qt) || told;
    if (m_own.load(u":/famn/i18n/app_%1.qm"_s.arg(code)))
        told = QCoreApplication::installTranslator(&m_own) || told;
    if (!told) {
        // Days and marks follow the language even where there are no words of it.
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(QCoreApplication::instance(), &change);
    }
    Q_EMIT changed();
}

} // namespace famn
