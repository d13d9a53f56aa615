#include "ui/dialogs/settings/ComputerSettings.h"

#include "ui/help/Help.h"
#include "ui/shell/Language.h"
#include "ui/style/Theme.h"
#include "ui/work/Preferences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QSpinBox>

#include <array>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr int zoomStep = 10;
constexpr int leastIdle = 1;
constexpr int mostIdle = 15;
/// In the order of the list; nothing for the system's own.
constexpr std::array<std::optional<Look>, 4> looks{std::nullopt, Look::Light, Look::Dark, Look::HighContrast};

} // namespace

ComputerSettings::ComputerSettings(const WorkContext &context, QWidget *parent)
    : SettingsLeaf(parent)
    , m_context(context)
    , m_languageLabel(new QLabel(this))
    , m_language(new QComboBox(this))
    , m_lookLabel(new QLabel(this))
    , m_look(new QComboBox(this))
    , m_zoomLabel(new QLabel(this))
    , m_zoom(new QSpinBox(this))
    , m_compact(new QCheckBox(this))
    , m_idleLabel(new QLabel(this))
    , m_idle(new QSpinBox(this))
    , m_hint(new QLabel(this))
{
    build();
    follow();
    retranslate();
}

void ComputerSettings::build()
{
    m_language->setObjectName(u"settingLanguage"_s);
    m_look->setObjectName(u"settingLook"_s);
    m_zoom->setObjectName(u"settingZoom"_s);
    m_compact->setObjectName(u"settingCompact"_s);
    m_idle->setObjectName(u"settingIdle"_s);
    const std::pair<QWidget *, QString> helped[] = {{m_language, u"language"_s},
                                                    {m_look, u"look"_s},
                                                    {m_zoom, u"zoom"_s},
                                                    {m_compact, u"compact"_s},
                                                    {m_idle, u"idle"_s}};
    for (const auto &[field, place] : helped)
        setHelp(*field, HelpArea::ComputerSettings, place);
    m_hint->setObjectName(u"settingIdleHint"_s);
    m_hint->setWordWrap(true);
    m_context.theme.ink(*m_hint, &Tokens::muted);
    for (const QString &code : Language::known())
        m_language->addItem(Language::nameOf(code), code);
    const QString spoken = QLocale().language() == QLocale::Swedish ? u"sv"_s : u"en"_s;
    m_language->setCurrentIndex(m_language->findData(spoken));
    for (size_t i = 0; i < looks.size(); ++i)
        m_look->addItem(QString());
    m_zoom->setRange(Theme::leastZoom, Theme::mostZoom);
    m_zoom->setSingleStep(zoomStep);
    m_idle->setRange(leastIdle, mostIdle);
    // Sizes change when the number is whole, not while it is typed.
    m_zoom->setKeyboardTracking(false);
    m_idle->setKeyboardTracking(false);
    auto *grid = new QGridLayout(this);
    int row = 0;
    const auto add = [&](QLabel *label, QWidget *field) {
        label->setBuddy(field);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row++, 1);
    };
    add(m_languageLabel, m_language);
    add(m_lookLabel, m_look);
    add(m_zoomLabel, m_zoom);
    grid->addWidget(m_compact, row++, 1);
    add(m_idleLabel, m_idle);
    grid->addWidget(m_hint, row++, 1);
    grid->setRowStretch(row, 1);
    grid->setColumnStretch(1, 1);
    m_context.theme.pad(*grid, {0, 16, 0, 0}, 8);
}

void ComputerSettings::follow()
{
    Theme &theme = m_context.theme;
    Preferences &preferences = m_context.preferences;
    m_look->setCurrentIndex(int(std::find(looks.begin(), looks.end(), theme.chosen()) - looks.begin()));
    m_zoom->setValue(theme.zoom());
    m_compact->setChecked(theme.density() == Density::Compact);
    m_idle->setValue(preferences.idleMinutes());
    connect(m_language, &QComboBox::activated, this,
            [this, &preferences] { preferences.setLanguage(m_language->currentData().toString()); });
    connect(m_look, &QComboBox::activated, this, [&theme, &preferences](int index) {
        const auto look = looks[size_t(index)];
        preferences.setLook(look);
        theme.choose(look);
    });
    connect(m_zoom, &QSpinBox::valueChanged, this, [&theme, &preferences](int percent) {
        preferences.setZoom(percent);
        theme.setZoom(percent);
    });
    connect(m_compact, &QCheckBox::toggled, this, [&theme, &preferences](bool compact) {
        preferences.setCompact(compact);
        theme.setDensity(compact ? Density::Compact : Density::Airy);
    });
    connect(m_idle, &QSpinBox::valueChanged, this,
            [&preferences](int minutes) { preferences.setIdleMinutes(minutes); });
}

QString ComputerSettings::title() const
{
    return tr("This computer");
}

void ComputerSettings::retranslate()
{
    m_languageLabel->setText(tr("&Language"));
    m_language->setAccessibleName(tr("Language"));
    m_lookLabel->setText(tr("C&olours"));
    m_look->setAccessibleName(tr("Colours"));
    const QString names[] = {tr("As the system has them"), tr("Light"), tr("Dark"), tr("High contrast")};
    for (int i = 0; i < m_look->count(); ++i)
        m_look->setItemText(i, names[i]);
    m_zoomLabel->setText(tr("&Size of everything"));
    m_zoom->setAccessibleName(tr("Size of everything"));
    m_zoom->setSuffix(tr(" %", "per cent, after a number"));
    m_compact->setText(tr("&Compact rows"));
    m_idleLabel->setText(tr("Lock &after"));
    m_idle->setAccessibleName(tr("Minutes without a key or a click before the register is locked"));
    m_idle->setSuffix(tr(" min", "minutes, after a number"));
    m_hint->setText(tr("So long without a key or a click, and the register is locked. What you were writing is kept."));
}

} // namespace famn
