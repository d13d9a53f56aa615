#include "app/Bootstrap.h"

#include "models/base/SecretBytes.h"
#include "models/storage/CipherDriver.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace Qt::StringLiterals;

static void initTranslations()
{
    Q_INIT_RESOURCE(famn_translations);
}

namespace famn {

namespace {

/// A core dump would hold the keys and the rows that were on the screen.
void forbidCoreDumps()
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    umask(077);
#endif
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__)
    // The leak check of the sanitizers has to look into its own process.
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace

bool startProgram()
{
    forbidCoreDumps();
    initTranslations();
    if (!startSecrets())
        return false;
    registerCipherDriver();
    return true;
}

void useLanguage(QCoreApplication &application, const QString &language)
{
    QLocale::setDefault(language == "en"_L1 ? QLocale(QLocale::English, QLocale::Sweden)
                                            : QLocale(QLocale::Swedish, QLocale::Sweden));
    auto *translator = new QTranslator(&application);
    if (translator->load(u":/famn/i18n/app_%1.qm"_s.arg(language)))
        QCoreApplication::installTranslator(translator);
}

} // namespace famn
