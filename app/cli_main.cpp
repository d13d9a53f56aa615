#include "app/Bootstrap.h"
#include "app/cli/CommandLine.h"

#include <QGuiApplication>

#include <csignal>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

std::atomic<bool> *cancelFlag = nullptr;

/// Ctrl+C asks the running command to stop; what it was writing is rolled back. The second one ends the process.
void onInterrupt(int signal)
{
    cancelFlag->store(true);
    std::signal(signal, SIG_DFL);
}

/// Only a PDF needs fonts, and fonts need QGuiApplication; everything else starts faster without.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        if (QByteArray(argv[i]).toLower().endsWith(".pdf")) {
            qputenv("QT_QPA_PLATFORM", "offscreen");
            return std::make_unique<QGuiApplication>(argc, argv);
        }
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    if (!famn::startProgram()) {
        std::fputs("famn-cli: no randomness\n", stderr);
        return int(famn::ExitCode::Internal);
    }
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(u"famn"_s);
    const QStringList arguments = QCoreApplication::arguments();
    famn::useLanguage(*application, famn::languageOf(arguments));
    const famn::CancelToken cancel;
    cancelFlag = cancel.flag();
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
    const famn::SystemClock clock;
    return famn::runCommandLine(arguments, clock, cancel);
}
