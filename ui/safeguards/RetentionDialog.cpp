#include "ui/safeguards/RetentionDialog.h"

#include "models/base/Text.h"
#include "models/print/RetentionPrint.h"
#include "models/services/session/Session.h"
#include "ui/dialogs/Phrases.h"
#include "ui/dialogs/log/CopyableTree.h"
#include "ui/dialogs/print/PrintDialog.h"
#include "ui/style/Theme.h"
#include "ui/work/Navigator.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

Result<RetentionDialog::Shown> readShown(const Connection &connection, const Actor &actor, const QDate &today)
{
    RetentionDialog::Shown shown;
    FAMN_ASSIGN(all, retentionProposals(connection, actor));
    if (!all.isEmpty()) {
        FAMN_ASSIGN(latest, retentionProtocol(connection, actor, all.constFirst().id));
        shown.latest = latest;
    }
    FAMN_ASSIGN(preview, previewRetention(connection, actor, today));
    shown.preview = preview;
    return shown;
}

} // namespace

RetentionDialog::RetentionDialog(const WorkContext &context, QWidget *parent)
    : StepDialog(context.theme, Width::Wide, u"retentionDialog"_s, parent)
    , m_context(context)
{
    QWidget *list = newPage();
    buildList(list);
    m_listStep = addStep({list, [] { return tr("Weeding by law (gallring)"); },
                          [this] { return waits() ? tr("Approve and delete…") : tr("Propose"); },
                          [this] { waits() ? askApproval() : propose(); }, m_list, -1, false,
                          [] { return tr("Close"); }, false, [this] { return !waits() || !ownProposal(); }});
    QWidget *confirm = newPage();
    buildConfirm(confirm);
    m_confirmStep = addStep({confirm,
                             [] { return tr("Delete for good"); },
                             [] { return tr("Delete for good"); },
                             [this] { approve(); },
                             nullptr,
                             m_listStep,
                             true,
                             {}});
    QWidget *reason = newPage();
    buildReason(reason);
    m_reasonStep = addStep({reason,
                            [] { return tr("Take out of the proposal"); },
                            [] { return tr("Take out"); },
                            [this] {
                                if (const QString text = cleanedLine(m_reason->text()); !text.isEmpty())
                                    storeReason(text);
                                else
                                    say(Status::Warn, [] { return tr("Write why the family is to stay."); });
                            },
                            m_reason,
                            m_listStep,
                            false,
                            {}});
    showStep(m_listStep);
    phrases().say([this] {
        m_list->setHeaderLabels(
            {tr("Case number"), tr("Family"), tr("Last entry"), tr("To be done by"), tr("What becomes of it")});
        m_list->setAccessibleName(tr("Families whose years have passed"));
        m_list->setEmptyText(
            tr("No family's file has had its time. A proposal without families proves that somebody looked."));
        m_drop->setText(tr("Give the proposal up"));
        m_print->setText(tr("Print the protocol…"));
        for (QPushButton *button : {m_drop, m_print})
            button->setAccessibleName(button->text());
        fill();
    });
    read();
}

void RetentionDialog::buildList(QWidget *page)
{
    m_summary = new QLabel(page);
    m_summary->setObjectName(u"retentionSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    page->layout()->addWidget(m_summary);
    m_list = new CopyableTree(m_context, u"retention_proposal"_s, u"retention"_s, page);
    page->layout()->addWidget(m_list);
    auto *foot = new QHBoxLayout;
    const auto button = [&](const QString &name, void (RetentionDialog::*run)()) {
        auto *made = new QPushButton(page);
        made->setObjectName(name);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, run);
        foot->addWidget(made);
        return made;
    };
    m_takeOut = button(u"takeOut"_s, &RetentionDialog::askReason);
    m_drop = button(u"dropProposal"_s, &RetentionDialog::drop);
    m_print = button(u"printProtocol"_s, &RetentionDialog::print);
    foot->addStretch(1);
    static_cast<QVBoxLayout *>(page->layout())->addLayout(foot);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RetentionDialog::updateButtons);
}

void RetentionDialog::buildConfirm(QWidget *page)
{
    addText(page, u"retentionWarning"_s, [this] {
        const qint64 left = m_shown.latest ? m_shown.latest->left : 0;
        return tr("%n family(ies) will be deleted with everything that hangs on them: persons, applications, contacts, "
                  "tasks, drafts, and what the log says of their values.",
                  nullptr, int(left));
    });
    addText(page, u"retentionForGood"_s, [] {
        return tr("Nothing can bring them back: there is no undo. Backups made until now hold them until they are too "
                  "old. The protocol stays, and names nobody.");
    });
}

void RetentionDialog::buildReason(QWidget *page)
{
    m_reason = addField(page, u"takeOutReason"_s, [] { return tr("Why the family is to stay"); });
    m_reason->setMaxLength(int(maxLine));
}

bool RetentionDialog::waits() const
{
    return m_shown.latest && isOpen(m_shown.latest->proposal);
}

bool RetentionDialog::ownProposal() const
{
    return isProposer(m_context.session.facts().actor, m_shown.latest->proposal);
}

QString RetentionDialog::summary() const
{
    if (waits() && ownProposal())
        return tr(
            "Your proposal waits for somebody else, who unlocks the register with a key of their own and approves "
            "it here.");
    if (waits())
        return tr("%1 proposed this on %2. Look through it; what you approve is deleted for good.")
            .arg(isolated(m_shown.latest->proposedBy), displayTime(m_shown.latest->proposal.stamp.createdAt));
    const QString now = tr("Files to delete by law: %1. Their years have passed, but they stay: %2.")
                            .arg(m_shown.preview.goes.size())
                            .arg(m_shown.preview.stays.size());
    if (!m_shown.latest)
        return now + u' ' + tr("No proposal has been made yet.");
    QString last = tr("Last proposal: %1, families deleted: %2.")
                       .arg(displayTime(m_shown.latest->proposal.stamp.createdAt))
                       .arg(m_shown.latest->weeded);
    if (m_shown.latest->weeded > 0 && m_shown.latest->proposal.backupsUntil.isValid())
        last +=
            u' ' + tr("Backups hold them until %1.").arg(m_shown.latest->proposal.backupsUntil.toString(Qt::ISODate));
    return now + u' ' + last;
}

void RetentionDialog::read()
{
    m_context.session.read(
        this,
        [today = m_context.session.clock().today()](const Connection &connection, const Actor &actor) {
            return readShown(connection, actor, today);
        },
        [this](const Result<Shown> &shown) {
            setIdle();
            if (!shown) {
                fail(shown.error());
                return;
            }
            m_shown = *shown;
            // The verb too; what was said stays.
            phrases().repeat();
            updateButtons();
        });
}

void RetentionDialog::fill()
{
    m_list->clear();
    m_summary->setText(summary());
    if (waits())
        fillProposal();
    else
        fillPreview();
    constexpr int mostWidth = 260;
    m_list->fitColumns(mostWidth);
    updateButtons();
}

void RetentionDialog::fillProposal()
{
    for (const RetentionLine &line : std::as_const(m_shown.latest->lines)) {
        QString fate = label(line.item.status);
        if (line.item.status == ItemStatus::TakenOut)
            fate += u": "_s + line.item.reason;
        m_list->addTopLevelItem(
            new QTreeWidgetItem({line.caseNumber, line.name, line.item.lastEntry.toString(Qt::ISODate),
                                 line.item.due.toString(Qt::ISODate), fate}));
    }
}

void RetentionDialog::fillPreview()
{
    for (const QList<RetentionCase> *cases : {&m_shown.preview.goes, &m_shown.preview.stays}) {
        for (const RetentionCase &line : *cases)
            m_list->addTopLevelItem(new QTreeWidgetItem(
                {line.caseNumber, line.name, line.lastEntry.toString(Qt::ISODate), line.due.toString(Qt::ISODate),
                 line.kept ? label(*line.kept) : label(ItemStatus::Proposed)}));
    }
}

const RetentionLine *RetentionDialog::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return waits() && row >= 0 && row < m_shown.latest->lines.size() ? &m_shown.latest->lines.at(row) : nullptr;
}

void RetentionDialog::updateButtons()
{
    const RetentionLine *line = current();
    const bool open = waits() && m_shown.latest->proposal.status == ProposalStatus::Proposed;
    const bool out = line && line->item.status == ItemStatus::TakenOut;
    m_takeOut->setText(out ? tr("Put back") : tr("Take out…"));
    m_takeOut->setAccessibleName(m_takeOut->text());
    m_takeOut->setEnabled(open && line && (out || line->item.status == ItemStatus::Proposed));
    m_drop->setEnabled(open);
    m_print->setEnabled(m_shown.latest.has_value());
    updateVerb();
}

void RetentionDialog::propose()
{
    setBusy([] { return tr("Looking through the register…"); });
    m_context.session.write(
        this, [](OpenRegister &opened) { return proposeRetention(*opened.write); },
        [this](const Result<RetentionProposalId> &made) {
            if (made)
                read();
            else
                fail(made.error());
        });
}

void RetentionDialog::askApproval()
{
    phrases().repeat();
    showStep(m_confirmStep);
}

void RetentionDialog::approve()
{
    const RetentionProposalId id = m_shown.latest->proposal.id;
    setBusy([] { return tr("Deleting families one by one. Cancel stops after the one that is being deleted."); },
            [this] { m_context.session.tasks().cancel(m_task); });
    m_context.session.run(
        this, {[] { return tr("Weeding"); }, Session::TaskKind::Exclusive, true},
        [id](OpenRegister &opened, const TaskContext &task) {
            return approveRetention(opened, id, task.progress, task.cancel);
        },
        [this](const Result<RetentionProtocol> &protocol) {
            setIdle();
            showStep(m_listStep);
            if (!protocol) {
                fail(protocol.error());
                return;
            }
            const qint64 weeded = protocol->weeded;
            const qint64 left = protocol->left;
            read();
            say(left == 0 ? Status::Ok : Status::Warn, [weeded, left] {
                return left == 0 ? tr("Deleted for good: %1.").arg(weeded)
                                 : tr("Stopped. Deleted for good: %1; not yet: %2.").arg(weeded).arg(left);
            });
        });
    m_task = m_context.session.tasks().tasks().last().id;
}

void RetentionDialog::askReason()
{
    const RetentionLine *line = current();
    if (!line)
        return;
    if (line->item.status == ItemStatus::TakenOut) {
        storeReason({});
        return;
    }
    m_reason->clear();
    showStep(m_reasonStep);
}

void RetentionDialog::storeReason(const QString &reason)
{
    const RetentionLine *line = current();
    if (!line)
        return;
    setBusy([] { return tr("Storing…"); });
    m_context.session.write(
        this, [id = line->item.id, reason](OpenRegister &opened) { return takeOut(*opened.write, id, reason); },
        [this](const Result<Uuid> &stored) {
            setIdle();
            if (!stored) {
                fail(stored.error());
                return;
            }
            showStep(m_listStep);
            read();
        });
}

void RetentionDialog::drop()
{
    setBusy([] { return tr("Storing…"); });
    m_context.session.write(
        this, [id = m_shown.latest->proposal.id](OpenRegister &opened) { return dropProposal(*opened.write, id); },
        [this](const Result<Uuid> &stored) {
            if (stored)
                read();
            else
                fail(stored.error());
        });
}

void RetentionDialog::print()
{
    printInstead(*this, m_context, {"retention_proposal", retentionPrint(*m_shown.latest), 0});
}

} // namespace famn
