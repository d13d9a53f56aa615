#include "ui/dialogs/keys/NewRegisterDialog.h"

#include "models/base/Interaction.h"
#include "models/base/Text.h"
#include "ui/dialogs/Phrases.h"
#include "ui/dialogs/keys/PassphraseFields.h"
#include "ui/dialogs/keys/SheetFields.h"
#include "ui/style/Controls.h"

#include <QCompleter>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

enum NewRegisterStep { Place, Passphrase, Sheet, Office };

} // namespace

NewRegisterDialog::NewRegisterDialog(const Theme &theme, Interaction &interaction, const Clock &clock,
                                     const std::optional<KdfCost> &cost, Made made, QWidget *parent)
    : StepDialog(theme, Width::Wide, u"newRegisterDialog"_s, parent)
    , m_interaction(interaction)
    , m_clock(clock)
    , m_cost(cost)
    , m_made(std::move(made))
    , m_municipalities(swedishMunicipalities())
{
    addPlaceStep();
    addPassphraseStep();
    addSheetStep();
    addOfficeStep();
    showStep(Place);
}

NewRegisterDialog::~NewRegisterDialog() = default;

void NewRegisterDialog::addPlaceStep()
{
    QWidget *page = newPage();
    addText(page, u"placeText"_s, [] {
        return tr("A register is one encrypted file, with its keys in a file beside it. Choose a folder on this "
                  "computer that is in your backups: not one that is synchronised or on a network.");
    });
    m_place = addField(page, u"registerPath"_s, [] { return tr("File"); });
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_place->setText(QDir::toNativeSeparators(QDir(folder).filePath(tr("Foster homes") + u".famn"_s)));
    auto *pick = new QPushButton(page);
    pick->setObjectName(u"pickPlace"_s);
    pick->setAutoDefault(false);
    page->layout()->addWidget(pick);
    page->layout()->setAlignment(pick, Qt::AlignLeft);
    connect(pick, &QPushButton::clicked, this, &NewRegisterDialog::pickPlace);
    phrases().say([pick] {
        pick->setText(tr("Choose…"));
        pick->setAccessibleName(tr("Choose where the register lies"));
    });
    addStep({page,
             [] { return tr("Make a new register: where?"); },
             [] { return tr("Next"); },
             [this] { takePlace(); },
             m_place,
             -1,
             false,
             {}});
}

void NewRegisterDialog::addPassphraseStep()
{
    QWidget *page = newPage();
    addText(page, u"passphraseText"_s, [] {
        return tr("Your passphrase opens the register. Nobody can give it back to you: at least 15 characters, best "
                  "some words that have nothing to do with each other.");
    });
    m_fields = new PassphraseFields(theme(), page);
    page->layout()->addWidget(m_fields);
    addStep({page,
             [] { return tr("Make a new register: passphrase"); },
             [] { return tr("Next"); },
             [this] { takePassphrase(); },
             m_fields->first(),
             Place,
             false,
             {}});
}

void NewRegisterDialog::addSheetStep()
{
    QWidget *page = newPage();
    m_sheet = new SheetFields(theme(), m_interaction, page);
    page->layout()->addWidget(m_sheet);
    addStep({page,
             [] { return tr("Make a new register: recovery sheet"); },
             [] { return tr("Next"); },
             [this] {
                 if (m_sheet->check())
                     showStep(Office);
             },
             m_sheet->first(),
             Passphrase,
             false,
             {}});
}

void NewRegisterDialog::addOfficeStep()
{
    QWidget *page = newPage();
    addText(page, u"officeText"_s,
            [] { return tr("Whom is the register for? Municipality and unit can be changed later."); });
    m_municipality = addField(page, u"municipality"_s, [] { return tr("Municipality"); });
    QStringList names;
    for (const MunicipalityName &municipality : std::as_const(m_municipalities))
        names.append(municipality.name);
    auto *completer = new QCompleter(names, m_municipality);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_municipality->setCompleter(completer);
    m_unit = addField(page, u"unit"_s, [] { return tr("Unit"); });
    m_user =
        addField(page, u"firstUser"_s, [] { return tr("Your name, as it is shown where the register is opened"); });
    addStep({page,
             [] { return tr("Make a new register: municipality, unit and you"); },
             [] { return tr("Make the register"); },
             [this] { takeOffice(); },
             m_municipality,
             Sheet,
             false,
             {}});
}

void NewRegisterDialog::pickPlace()
{
    m_interaction.pickSaveFile(
        {tr("New register"), tr("Famn registers (*.famn)"), QDir::fromNativeSeparators(m_place->text()), true},
        [dialog = QPointer(this)](const QString &path) {
            if (!dialog)
                return;
            dialog->m_place->setText(QDir::toNativeSeparators(path));
            dialog->m_place->setFocus();
        });
}

void NewRegisterDialog::takePlace()
{
    QString path = QDir::fromNativeSeparators(m_place->text().trimmed());
    if (path.isEmpty() || QFileInfo(path).isDir()) {
        say(Status::Late, [] { return tr("Say what the register is to be called: a file in that folder."); });
        return;
    }
    if (QFileInfo(path).suffix().isEmpty())
        path += u".famn"_s;
    if (m_creation && path == m_path) {
        showStep(Passphrase);
        return;
    }
    auto begun = RegisterCreation::begin(path, false, m_clock);
    if (!begun) {
        fail(begun.error());
        return;
    }
    m_path = path;
    m_creation = std::make_shared<RegisterCreation>(std::move(begun).value());
    m_sheet->setSheet({m_creation, &m_creation->sheet()});
    showStep(Passphrase);
}

void NewRegisterDialog::takePassphrase()
{
    auto chosen = m_fields->take();
    if (!chosen) {
        fail(chosen.error());
        return;
    }
    m_passphrase = std::make_shared<SecretBytes>(std::move(chosen).value());
    showStep(Sheet);
}

void NewRegisterDialog::takeOffice()
{
    FirstOffice office;
    const QString typed = cleanedLine(m_municipality->text());
    if (!typed.isEmpty()) {
        const auto fits = [&](const MunicipalityName &one) {
            return one.code == typed || fold(one.name) == fold(typed);
        };
        const auto found = std::find_if(m_municipalities.cbegin(), m_municipalities.cend(), fits);
        if (found == m_municipalities.cend()) {
            say(Status::Late, [] { return tr("There is no municipality of that name. Leave it empty for now?"); });
            m_municipality->setFocus();
            return;
        }
        office.municipality = found->code;
    }
    office.unit = cleanedLine(m_unit->text());
    office.alias = cleanedLine(m_user->text());
    if (office.alias.isEmpty()) {
        say(Status::Late, [] { return tr("Say what you are called: it stands beside everything you do."); });
        m_user->setFocus();
        return;
    }
    make(office);
}

void NewRegisterDialog::make(const FirstOffice &office)
{
    setBusy([] { return tr("Making the keys and the register. This takes a moment, on purpose."); });
    m_session = std::make_unique<Session>(m_clock);
    m_session->open(
        this,
        [creation = m_creation, passphrase = m_passphrase, office, cost = m_cost] {
            return finishNewRegister(*creation, *passphrase, office, cost ? *cost : KdfCost::calibrated());
        },
        [this](const Result<void> &opened) { finish(opened); });
}

void NewRegisterDialog::finish(const Result<void> &opened)
{
    if (!opened) {
        // It is still at work on the call that brought the error.
        m_session.release()->deleteLater();
        fail(opened.error());
        return;
    }
    setIdle();
    m_sheet->keepFile();
    const Made made = m_made;
    auto session = std::move(m_session);
    accept();
    made(std::move(session));
}

} // namespace famn
