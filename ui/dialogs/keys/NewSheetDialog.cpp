#include "ui/dialogs/keys/NewSheetDialog.h"

#include "models/services/session/Session.h"
#include "ui/dialogs/keys/SheetFields.h"
#include "ui/dialogs/keys/SheetText.h"
#include "ui/work/Navigator.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace famn {

Result<std::shared_ptr<SecretBytes>> typedJournalKey(const SheetText &text)
{
    QString typed = text.toPlainText();
    if (typed.trimmed().isEmpty())
        return std::make_shared<SecretBytes>();
    auto secrets = parseRecoverySheet(typed);
    wipe(typed);
    if (!secrets)
        return secrets.error();
    return std::make_shared<SecretBytes>(std::move(secrets->journalKey));
}

NewSheetDialog::NewSheetDialog(const WorkContext &context, QWidget *parent)
    : StepDialog(context.theme, Width::Wide, u"newSheetDialog"_s, parent)
    , m_context(context)
{
    QWidget *first = newPage();
    addText(first, u"newSheetText"_s, [] {
        return tr("The new sheet opens the same register; the one there is stays valid. Type the old sheet here if "
                  "you have it: the journal's groups (J1 to J11) stand nowhere else, and are missing on the new sheet "
                  "otherwise.");
    });
    m_old = new SheetText(context.theme, first);
    first->layout()->addWidget(m_old);
    addStep({first,
             [] { return tr("Make a new recovery sheet"); },
             [] { return tr("Next"); },
             [this] { makeSheet(); },
             m_old,
             -1,
             false,
             {}});
    QWidget *second = newPage();
    m_sheet = new SheetFields(context.theme, context.interaction, second);
    second->layout()->addWidget(m_sheet);
    addStep({second,
             [] { return tr("Make a new recovery sheet"); },
             [] { return tr("Done"); },
             [this] { finish(); },
             m_sheet->first(),
             -1,
             false,
             {}});
    showStep(0);
}

void NewSheetDialog::makeSheet()
{
    auto key = typedJournalKey(*m_old);
    if (!key) {
        fail(key.error());
        return;
    }
    setBusy([] { return tr("Making the sheet…"); });
    m_context.session.write(
        this,
        [key = *key](OpenRegister &opened) -> Result<std::shared_ptr<const RecoverySheet>> {
            FAMN_ASSIGN(sheet, presentSheet(opened, key.get()));
            return std::shared_ptr<const RecoverySheet>(std::make_shared<RecoverySheet>(std::move(sheet)));
        },
        [this](const Result<std::shared_ptr<const RecoverySheet>> &sheet) {
            if (!sheet) {
                fail(sheet.error());
                return;
            }
            setIdle();
            m_sheet->setSheet(*sheet);
            showStep(1);
        });
}

void NewSheetDialog::finish()
{
    if (!m_sheet->check())
        return;
    m_sheet->keepFile();
    m_old->clear();
    accept();
    m_context.navigator.say({Status::Ok, [] { return tr("The recovery sheet was made."); }, {}});
}

} // namespace famn
