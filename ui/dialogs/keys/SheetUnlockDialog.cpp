#include "ui/dialogs/keys/SheetUnlockDialog.h"

#include "ui/dialogs/keys/SheetText.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace famn {

SheetUnlockDialog::SheetUnlockDialog(const Theme &theme, const Clock &clock, const QString &path, Opened opened,
                                     QWidget *parent)
    : StepDialog(theme, Width::Wide, u"sheetUnlockDialog"_s, parent)
    , m_clock(clock)
    , m_path(path)
    , m_opened(std::move(opened))
{
    QWidget *page = newPage();
    addText(page, u"sheetUnlockText"_s, [] {
        return tr("Type the groups 1 to 16 of the recovery sheet, with or without their numbers. The journal's groups "
                  "are not needed. Once the register is open, give yourself a new key.");
    });
    m_groups = new SheetText(theme, page);
    page->layout()->addWidget(m_groups);
    addStep({page,
             [] { return tr("Open with the recovery sheet"); },
             [] { return tr("Open"); },
             [this] { tryGroups(); },
             m_groups,
             -1,
             false,
             {}});
    showStep(0);
}

SheetUnlockDialog::~SheetUnlockDialog()
{
    m_groups->clear();
}

void SheetUnlockDialog::tryGroups()
{
    QString typed = m_groups->toPlainText();
    auto secrets = parseRecoverySheet(typed);
    wipe(typed);
    if (!secrets) {
        fail(secrets.error());
        return;
    }
    setBusy([] { return tr("Opening the register…"); });
    m_session = std::make_unique<Session>(m_clock);
    m_session->open(
        this,
        [path = m_path, secrets = std::make_shared<RecoverySecrets>(std::move(secrets).value()), &clock = m_clock] {
            return unlockWithSheet(path, *secrets, clock);
        },
        [this](const Result<void> &result) { finish(result); });
}

void SheetUnlockDialog::finish(const Result<void> &result)
{
    if (!result) {
        // It is still at work on the call that brought the error.
        m_session.release()->deleteLater();
        fail(result.error());
        return;
    }
    setIdle();
    const Opened opened = m_opened;
    auto session = std::move(m_session);
    accept();
    opened(std::move(session));
}

} // namespace famn
