#include "ui/dialogs/keys/PassphraseDialog.h"

#include "models/services/KeyService.h"
#include "models/services/session/Session.h"
#include "ui/dialogs/keys/PassphraseFields.h"
#include "ui/work/Navigator.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace famn {

PassphraseDialog::PassphraseDialog(const WorkContext &context, Reason reason, QWidget *parent)
    : StepDialog(context.theme, Width::Narrow, u"passphraseDialog"_s, parent)
    , m_context(context)
    , m_reason(reason)
{
    QWidget *page = newPage();
    addText(page, u"passphraseReason"_s, [reason] {
        return reason == Reason::Once
                   ? tr("Your passphrase was made by somebody else. Choose one that only you know; the register is "
                        "then opened with it.")
                   : tr("From now on the register opens with the new passphrase. Backups made so far keep the old "
                        "one.");
    });
    m_fields = new PassphraseFields(context.theme, page);
    page->layout()->addWidget(m_fields);
    Text leave;
    if (reason == Reason::Once)
        leave = [] { return tr("Lock"); };
    addStep({page, [] { return tr("Change my passphrase"); }, [] { return tr("Change"); }, [this] { change(); },
             m_fields->first(), -1, false, leave});
    showStep(0);
}

void PassphraseDialog::reject()
{
    const bool left = !busy();
    StepDialog::reject();
    if (left && m_reason == Reason::Once)
        m_context.navigator.lock();
}

void PassphraseDialog::change()
{
    auto chosen = m_fields->take();
    if (!chosen) {
        fail(chosen.error());
        return;
    }
    setBusy([] { return tr("Changing the passphrase. This takes a moment, on purpose."); });
    m_context.session.run(
        this, {[] { return tr("Changing the passphrase"); }, Session::TaskKind::Exclusive, false},
        [passphrase = std::make_shared<SecretBytes>(std::move(chosen).value()),
         cost = m_context.keyCost](OpenRegister &opened, const TaskContext & /*task*/) -> Result<bool> {
            FAMN_TRY(changeOwnPassphrase(opened, *passphrase, cost ? *cost : KdfCost::calibrated()));
            return true;
        },
        [this](const Result<bool> &changed) {
            if (!changed) {
                fail(changed.error());
                return;
            }
            setIdle();
            Navigator &navigator = m_context.navigator;
            const Reason reason = m_reason;
            accept();
            // Roles come with the next unlock.
            if (reason == Reason::Once)
                navigator.lock();
            else
                navigator.say({Status::Ok,
                               [] { return tr("Your passphrase was changed. Backups made so far keep the old one."); },
                               {}});
        });
}

} // namespace famn
