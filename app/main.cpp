#include "app/Bootstrap.h"
#include "app/SingleInstance.h"
#include "models/services/Sentences.h"
#include "models/storage/keys/Passphrase.h"
#include "ui/interaction/QtInteraction.h"
#include "ui/pages/PageRegistry.h"
#include "ui/shell/Language.h"
#include "ui/shell/MainWindow.h"
#include "ui/style/Theme.h"
#include "ui/work/Preferences.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace famn;

namespace {

// The same numbers as those of famn-cli.
constexpr int exitDone = 0;
constexpr int exitUsage = 1;
constexpr int exitLocked = 3;
constexpr int exitInternal = 4;

void say(const QString &text)
{
    QTextStream(stderr) << text << Qt::endl;
}

struct Options
{
    QString language = u"sv"_s;
    QString page;
    QString screenshot;
    QString passphraseFile;
    std::optional<Look> look;
    QString file;
};

QString translated(const char *text)
{
    return QCoreApplication::translate("main", text);
}

/// The language has to be known before anything is said.
QString languageIn(const QStringList &arguments, const QString &usual)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments.at(i) == "--lang"_L1)
            return arguments.value(i + 1);
        if (arguments.at(i).startsWith("--lang="_L1))
            return arguments.at(i).mid(QStringLiteral("--lang=").size());
    }
    return usual;
}

std::optional<Look> lookNamed(const QString &name)
{
    if (name == "light"_L1)
        return Look::Light;
    if (name == "dark"_L1)
        return Look::Dark;
    if (name == "contrast"_L1)
        return Look::HighContrast;
    return std::nullopt;
}

/// Ends the program for --help, --version and wrong use.
Options parse(const QCoreApplication &app)
{
    QStringList pages;
    for (const PageEntry &entry : pageEntries())
        pages.append(entry.id);
    QCommandLineParser parser;
    parser.setApplicationDescription(translated(QT_TRANSLATE_NOOP("main", "Foster-care casework.")));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption language(u"lang"_s,
                                      translated(QT_TRANSLATE_NOOP("main", "The language of the program: sv or en.")),
                                      u"sv|en"_s, u"sv"_s);
    const QCommandLineOption page(
        u"page"_s, translated(QT_TRANSLATE_NOOP("main", "The page to begin with once unlocked.")), pages.join(u'|'));
    const QCommandLineOption look(u"look"_s,
                                  translated(QT_TRANSLATE_NOOP("main", "Colours; the system's own otherwise.")),
                                  u"light|dark|contrast"_s);
    const QCommandLineOption passphrase(
        u"passphrase-file"_s,
        translated(QT_TRANSLATE_NOOP("main", "Unlock with the passphrase in this file (- is standard input).")),
        u"FILE"_s);
    const QCommandLineOption screenshot(
        u"screenshot"_s, translated(QT_TRANSLATE_NOOP("main", "Write a picture of the window to this file, and end.")),
        u"PNG"_s);
    parser.addOptions({language, page, look, passphrase, screenshot});
    parser.addPositionalArgument(u"FILE"_s, translated(QT_TRANSLATE_NOOP("main", "The register to open.")),
                                 u"[FILE]"_s);
    parser.process(app);

    Options options;
    options.language = parser.value(language);
    options.page = parser.value(page);
    options.look = lookNamed(parser.value(look));
    options.passphraseFile = parser.value(passphrase);
    options.screenshot = parser.value(screenshot);
    options.file = parser.positionalArguments().value(0);
    const bool known = Language::known().contains(options.language) && parser.positionalArguments().size() <= 1 &&
                       (options.page.isEmpty() || pages.contains(options.page)) &&
                       (!parser.isSet(look) || options.look) &&
                       (options.passphraseFile.isEmpty() || !options.file.isEmpty());
    if (!known) {
        say(parser.helpText());
        std::exit(exitUsage);
    }
    return options;
}

/// Whether there is a screen to open a window on; without one QApplication would end the process.
bool hasScreen(int argc, char **argv)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    const auto isPlatform = [](const char *argument) { return qstrcmp(argument, "-platform") == 0; };
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") || std::any_of(argv, argv + argc, isPlatform);
#else
    Q_UNUSED(argc)
    Q_UNUSED(argv)
    return true;
#endif
}

void prepare(const Preferences &preferences, Language &language)
{
    QCoreApplication::setApplicationVersion(QStringLiteral(FAMN_VERSION));
    const QString wanted = languageIn(QCoreApplication::arguments(), preferences.language());
    language.use(Language::known().contains(wanted) ? wanted : u"sv"_s);
}

/// Writes the picture once the window has settled, and ends.
void picture(MainWindow &window, const QString &path)
{
    constexpr int settleMsec = 250;
    QTimer::singleShot(settleMsec, &window, [&window, path] {
        const bool saved = window.grab().save(path, "PNG");
        if (!saved)
            say(translated(QT_TRANSLATE_NOOP("main", "The picture could not be written.")));
        QCoreApplication::exit(saved ? exitDone : exitInternal);
    });
}

/// Goes to the register that OPTIONS name, and does what a script asks. False when its passphrase cannot be read.
bool begin(MainWindow &window, const Options &options)
{
    if (!options.file.isEmpty())
        window.choose(options.file);
    else
        window.chooseLatest();

    if (!options.passphraseFile.isEmpty()) {
        auto typed = readPassphraseFile(options.passphraseFile);
        auto passphrase = typed ? typedPassphrase(*typed) : Result<SecretBytes>(typed.error());
        if (!passphrase) {
            say(sentence(passphrase.error()));
            return false;
        }
        window.unlock(std::move(passphrase).value());
    }
    if (!options.screenshot.isEmpty()) {
        // The same on every screen.
        window.resize(1280, 800);
        const auto take = [&window, path = options.screenshot] { picture(window, path); };
        if (options.passphraseFile.isEmpty())
            take();
        QObject::connect(&window, &MainWindow::ready, &window, take);
        QObject::connect(&window, &MainWindow::refused, &window, [](const Error &error) {
            say(sentence(error));
            QCoreApplication::exit(exitLocked);
        });
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    if (!startProgram()) {
        say(u"famn: no randomness"_s);
        return exitInternal;
    }
    QCoreApplication::setApplicationName(u"famn"_s);
    std::unique_ptr<QCoreApplication> app(hasScreen(argc, argv) ? new QApplication(argc, argv)
                                                                : new QCoreApplication(argc, argv));
    Preferences preferences(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/famn.ini"_s);
    Language language;
    prepare(preferences, language);
    const Options options = parse(*app);
    if (!qobject_cast<QApplication *>(app.get())) {
        say(translated(QT_TRANSLATE_NOOP(
            "main", "There is no screen to open the window on. famn-cli does without one: see famn-cli --help.")));
        return exitUsage;
    }
    QGuiApplication::setApplicationDisplayName(u"Famn"_s);
    // Pictures and passphrases from a file are for scripts, which want a window of their own.
    const bool byScript = !options.screenshot.isEmpty() || !options.passphraseFile.isEmpty();
    SingleInstance instance(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation));
    if (!byScript) {
        const QString path = options.file.isEmpty() ? QString() : QFileInfo(options.file).absoluteFilePath();
        if (instance.handOver(path))
            return exitDone;
        instance.listen();
    }
    Theme theme;
    theme.choose(options.look ? options.look : preferences.look());
    theme.setZoom(preferences.zoom());
    theme.setDensity(preferences.compact() ? Density::Compact : Density::Airy);
    theme.install();
    QtInteraction interaction;
    const SystemClock clock;
    MainWindow window({theme, language, interaction, preferences, clock});
    if (!options.page.isEmpty())
        window.showPage(options.page);
    window.show();
    QObject::connect(&instance, &SingleInstance::called, &window, [&window](const QString &path) {
        window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
        window.raise();
        window.activateWindow();
        // An open register is never closed by another start of the program.
        if (!path.isEmpty() && !window.isUnlocked())
            window.choose(path);
    });
    if (!begin(window, options))
        return exitLocked;
    return QApplication::exec();
}
