#include "ui/dialogs/keys/RekeyDialog.h"

#include "models/services/session/Session.h"
#include "ui/dialogs/Phrases.h"
#include "ui/dialogs/keys/NewSheetDialog.h"
#include "ui/dialogs/keys/SheetFields.h"
#include "ui/dialogs/keys/SheetText.h"
#include "ui/dialogs/log/CopyableTree.h"
#include "ui/work/Navigator.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

enum RekeyStep { Why, Sheet, Passphrase, Report };

} // namespace

RekeyDialog::RekeyDialog(const WorkContext &context, QWidget *parent)
    : StepDialog(context.theme, Width::Wide, u"rekeyDialog"_s, parent)
    , m_context(context)
    , m_bySheet(context.session.facts().actor.slot.isNull())
{
    addSteps();
    showStep(Why);
}

RekeyDialog::~RekeyDialog()
{
    for (OncePassphrase &once : m_report.passphrases)
        wipe(once.phrase);
}

void RekeyDialog::addSteps()
{
    const auto title = [] { return tr("Change the master key"); };
    QWidget *why = newPage();
    addText(why, u"rekeyWhy"_s, [] {
        return tr("The register is written anew under another key. No old key, sheet or copy of the key file opens it "
                  "any more. Everybody else gets a new passphrase to be used once. Backups made so far stay open to "
                  "the old keys.");
    });
    addText(why, u"rekeyOldSheet"_s, [] {
        return tr("Type the old sheet here if you have it: the journal's groups (J1 to J11) stand nowhere else, and "
                  "are missing on the new sheet otherwise.");
    });
    m_old = new SheetText(m_context.theme, why);
    why->layout()->addWidget(m_old);
    addStep({why, title, [] { return tr("Next"); }, [this] { begin(); }, m_old, -1, false, {}});

    QWidget *sheet = newPage();
    m_sheet = new SheetFields(m_context.theme, m_context.interaction, sheet);
    sheet->layout()->addWidget(m_sheet);
    addStep({sheet,
             [] { return tr("Change the master key: the new recovery sheet"); },
             [] { return tr("Next"); },
             [this] {
                 if (!m_sheet->check())
                     return;
                 showStep(Passphrase);
             },
             m_sheet->first(),
             -1,
             false,
             {}});

    QWidget *last = newPage();
    addText(last, u"rekeyLast"_s, [this] {
        return m_bySheet ? tr("Nobody else can work in the register until it is done. Nothing is lost if it stops on "
                              "the way.")
                         : tr("Your passphrase stays the same. Nobody else can work in the register until it is "
                              "done. Nothing is lost if it stops on the way.");
    });
    m_passphrase = addField(last, u"ownPassphrase"_s, [] { return tr("Your passphrase"); });
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_passphrase->setEnabled(!m_bySheet);
    addStep(
        {last, title, [] { return tr("Change the key"); }, [this] { changeKey(); }, m_passphrase, Sheet, false, {}});

    QWidget *report = newPage();
    m_said = addText(report, u"rekeyReport"_s, [this] { return reportText(); });
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_phrases = new CopyableTree(m_context, u"staff"_s, u"oncePassphrases"_s, report);
    report->layout()->addWidget(m_phrases);
    phrases().say([this] {
        m_phrases->setHeaderLabels({tr("User"), tr("Passphrase to be used once")});
        m_phrases->setAccessibleName(tr("Passphrases to be used once"));
    });
    addStep({report, [] { return tr("The master key was changed"); },
             [this] { return m_report.passphrases.isEmpty() ? tr("Done") : tr("I have written them down"); },
             [this] { accept(); }, m_phrases, -1, false, [] { return tr("Close"); }});
}

void RekeyDialog::begin()
{
    auto key = typedJournalKey(*m_old);
    if (!key) {
        fail(key.error());
        return;
    }
    setBusy([] { return tr("Making the sheet…"); });
    m_context.session.write(
        this,
        [key = *key](OpenRegister &opened) -> Result<std::shared_ptr<Rekeying>> {
            FAMN_ASSIGN(rekeying, Rekeying::begin(opened, key.get()));
            return std::make_shared<Rekeying>(std::move(rekeying));
        },
        [this](const Result<std::shared_ptr<Rekeying>> &rekeying) {
            if (!rekeying) {
                fail(rekeying.error());
                return;
            }
            setIdle();
            m_rekeying = *rekeying;
            m_sheet->setSheet({m_rekeying, &m_rekeying->sheet()});
            showStep(Sheet);
        });
}

void RekeyDialog::changeKey()
{
    auto passphrase = std::make_shared<SecretBytes>();
    if (!m_bySheet) {
        QString typed = m_passphrase->text();
        typed.detach();
        auto bytes = typedPassphrase(typed);
        if (!bytes) {
            fail(bytes.error(), m_passphrase);
            return;
        }
        *passphrase = std::move(bytes).value();
    }
    setBusy([] { return tr("Writing the register anew under its next key, and checking it. Please wait."); });
    m_context.session.run(
        this, {[] { return tr("Changing the master key"); }, Session::TaskKind::Alone, false},
        [rekeying = m_rekeying, passphrase, cost = m_context.keyCost](OpenRegister &opened,
                                                                      const TaskContext & /*task*/) {
            return rekeying->finish(opened, *passphrase, cost ? *cost : KdfCost::calibrated());
        },
        [this](const Result<RekeyReport> &report) { finish(report); });
}

void RekeyDialog::finish(const Result<RekeyReport> &report)
{
    if (!report) {
        fail(report.error(), m_passphrase);
        m_passphrase->selectAll();
        return;
    }
    setIdle();
    m_passphrase->clear();
    m_old->clear();
    m_sheet->keepFile();
    m_done = true;
    m_report = *report;
    m_phrases->clear();
    for (const OncePassphrase &once : std::as_const(m_report.passphrases))
        new QTreeWidgetItem(m_phrases, {once.alias, once.phrase});
    constexpr int mostWidth = 480;
    m_phrases->fitColumns(mostWidth);
    m_phrases->setVisible(!m_report.passphrases.isEmpty());
    m_said->setText(reportText());
    showStep(Report);
}

QString RekeyDialog::reportText() const
{
    QStringList said{tr("The old recovery sheet does not open the register any more: destroy it.")};
    if (!m_report.passphrases.isEmpty())
        said.append(tr("The others' passphrases do not open it either. Hand each of these over in person; they are "
                       "shown only now."));
    if (m_report.unfinished)
        said.append(tr("The key file could not be put in order (is the disk full?); that is done when the register is "
                       "opened next."));
    if (!m_report.stillUnderOldKey.isEmpty()) {
        said.append(tr("The old keys still open these files. Make a new backup, and delete those you do not need:"));
        for (const QString &path : m_report.stillUnderOldKey)
            said.append(QDir::toNativeSeparators(path));
    }
    return said.join(u'\n');
}

void RekeyDialog::reject()
{
    // Passphrases that are shown once are not lost to Esc.
    if (m_done && !m_report.passphrases.isEmpty() && sender() != cancel())
        return;
    StepDialog::reject();
}

} // namespace famn
