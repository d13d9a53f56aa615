#include "ui/shell/WindowCommands.h"

#include "ui/shell/Language.h"
#include "ui/style/Theme.h"
#include "ui/work/Preferences.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("WindowCommands", text);
}

void fillLooks(QMenu &menu, Theme &theme, Preferences &preferences)
{
    struct Choice
    {
        const char *id;
        std::optional<Look> look;
        QString text;
    };
    const Choice choices[] = {
        {"actionLook_system", std::nullopt, say(QT_TRANSLATE_NOOP("WindowCommands", "As the system has them"))},
        {"actionLook_light", Look::Light, say(QT_TRANSLATE_NOOP("WindowCommands", "Light"))},
        {"actionLook_dark", Look::Dark, say(QT_TRANSLATE_NOOP("WindowCommands", "Dark"))},
        {"actionLook_contrast", Look::HighContrast, say(QT_TRANSLATE_NOOP("WindowCommands", "High contrast"))},
    };
    auto *group = new QActionGroup(&menu);
    for (const Choice &choice : choices) {
        QAction *action = menu.addAction(choice.text);
        action->setObjectName(QString::fromLatin1(choice.id));
        action->setCheckable(true);
        action->setChecked(choice.look == theme.chosen());
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &theme, [&theme, &preferences, look = choice.look] {
            preferences.setLook(look);
            theme.choose(look);
        });
    }
}

void fillLanguages(QMenu &menu, Language &language, Preferences &preferences)
{
    auto *group = new QActionGroup(&menu);
    for (const QString &code : Language::known()) {
        QAction *action = menu.addAction(Language::nameOf(code));
        action->setObjectName(u"actionLanguage_"_s + code);
        action->setCheckable(true);
        action->setChecked(code == language.code());
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &language, [&language, &preferences, code] {
            preferences.setLanguage(code);
            language.use(code);
        });
    }
}

QList<Command> zoomCommands(Theme &theme, Preferences &preferences)
{
    constexpr int step = 10;
    const auto zoomTo = [&theme, &preferences](int percent) {
        theme.setZoom(percent);
        preferences.setZoom(theme.zoom());
    };
    Command in;
    in.id = u"actionZoomIn"_s;
    in.group = 6;
    in.text = [] { return say(QT_TRANSLATE_NOOP("WindowCommands", "&Larger text")); };
    in.keys = {QKeySequence::ZoomIn, Qt::CTRL | Qt::Key_Equal};
    in.run = [&theme, zoomTo] { zoomTo(theme.zoom() + step); };
    in.enabled = [&theme] { return theme.zoom() < Theme::mostZoom; };
    Command out;
    out.id = u"actionZoomOut"_s;
    out.group = 6;
    out.text = [] { return say(QT_TRANSLATE_NOOP("WindowCommands", "&Smaller text")); };
    out.keys = {QKeySequence::ZoomOut};
    out.run = [&theme, zoomTo] { zoomTo(theme.zoom() - step); };
    out.enabled = [&theme] { return theme.zoom() > Theme::leastZoom; };
    Command usual;
    usual.id = u"actionZoomUsual"_s;
    usual.group = 6;
    usual.text = [&theme] {
        return say(QT_TRANSLATE_NOOP("WindowCommands", "&Usual size (now %1 %)")).arg(theme.zoom());
    };
    usual.keys = {Qt::CTRL | Qt::Key_0};
    usual.run = [zoomTo] { zoomTo(100); };
    return {in, out, usual};
}

} // namespace

QList<Command> lookCommands(Theme &theme, Language &language, Preferences &preferences)
{
    Command density;
    density.id = u"actionCompact"_s;
    density.group = 7;
    density.text = [] { return say(QT_TRANSLATE_NOOP("WindowCommands", "&Compact rows")); };
    density.checked = [&theme] { return theme.density() == Density::Compact; };
    density.run = [&theme, &preferences] {
        const bool compact = theme.density() != Density::Compact;
        preferences.setCompact(compact);
        theme.setDensity(compact ? Density::Compact : Density::Airy);
    };
    Command looks;
    looks.id = u"menuLook"_s;
    looks.group = 7;
    looks.text = [] { return say(QT_TRANSLATE_NOOP("WindowCommands", "C&olours")); };
    looks.fill = [&theme, &preferences](QMenu &menu) { fillLooks(menu, theme, preferences); };
    Command languages;
    languages.id = u"menuLanguage"_s;
    languages.group = 7;
    languages.text = [] { return say(QT_TRANSLATE_NOOP("WindowCommands", "La&nguage")); };
    languages.fill = [&language, &preferences](QMenu &menu) { fillLanguages(menu, language, preferences); };
    return zoomCommands(theme, preferences) + QList<Command>{density, looks, languages};
}

} // namespace famn
