#include "ui/dialogs/log/HistoryDialog.h"

#include "models/print/LogWords.h"
#include "models/services/Policy.h"
#include "models/services/Sentences.h"
#include "models/services/Undo.h"
#include "models/services/session/Session.h"
#include "ui/dialogs/Phrases.h"
#include "ui/dialogs/log/AsOfDialog.h"
#include "ui/dialogs/log/CopyableTree.h"
#include "ui/dialogs/log/LogDialog.h"
#include "ui/dialogs/log/ReviewDialog.h"
#include "ui/work/Navigator.h"
#include "ui/work/Permission.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// Which change of its entry a line shows.
constexpr int changeRole = Qt::UserRole + 1;

QString undoWord(UndoSkip skip)
{
    switch (skip) {
    case UndoSkip::ChangedSince:
        return HistoryDialog::tr("It was left as it is: somebody changed the same since.");
    case UndoSkip::InUse:
        return HistoryDialog::tr("It was left as it is: something that was made later belongs to it.");
    case UndoSkip::WithItsFamily:
        return HistoryDialog::tr("It was left as it is, with the family that it belongs to.");
    case UndoSkip::BreaksRule:
        return HistoryDialog::tr("It was left as it is: what it was before breaks a rule now.");
    case UndoSkip::ValuesGone:
        return HistoryDialog::tr("It was left as it is: the values before were weeded.");
    case UndoSkip::Locked:
        return HistoryDialog::tr("It was left as it is: a frozen note or a finished review is never changed.");
    }
    return {};
}

} // namespace

HistoryDialog::HistoryDialog(const WorkContext &context, const RecordRef &record, QWidget *parent)
    : StepDialog(context.theme, Width::Wide, u"historyDialog"_s, parent)
    , m_context(context)
    , m_record(record)
{
    QWidget *page = newPage();
    m_list = new CopyableTree(context, record.kind, u"history"_s, page);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    page->layout()->addWidget(m_list);
    m_undo = new QPushButton(page);
    m_undo->setObjectName(u"undoChange"_s);
    m_restore = new QPushButton(page);
    m_restore->setObjectName(u"restoreValue"_s);
    m_copy = new QPushButton(page);
    m_copy->setObjectName(u"copyHistory"_s);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_undo, m_restore, m_copy}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    static_cast<QVBoxLayout *>(page->layout())->addLayout(buttons);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &HistoryDialog::updateUndo);
    connect(m_undo, &QPushButton::clicked, this, &HistoryDialog::undo);
    connect(m_restore, &QPushButton::clicked, this, &HistoryDialog::restore);
    connect(m_copy, &QPushButton::clicked, m_list, [this] {
        m_list->clearSelection();
        m_list->copy();
    });
    connect(&context.session, &Session::editableChanged, this, &HistoryDialog::updateUndo);
    addStep({page,
             [this] {
                 const QString kind = kindLabel(m_record.kind);
                 return m_history.caseNumber.isEmpty() ? tr("History: %1").arg(kind)
                                                       : tr("History: %1, %2").arg(kind, m_history.caseNumber);
             },
             {},
             {},
             m_list,
             -1,
             false,
             [] { return tr("Close"); }});
    showStep(0);
    phrases().say([this] {
        m_list->setHeaderLabels({tr("When"), tr("Who"), tr("What"), tr("From"), tr("To")});
        m_list->setAccessibleName(tr("History"));
        m_undo->setText(tr("Undo this change"));
        m_undo->setAccessibleName(m_undo->text());
        m_restore->setText(tr("Give this field its value from before"));
        m_restore->setAccessibleName(m_restore->text());
        m_copy->setText(tr("Copy as table"));
        m_copy->setAccessibleName(m_copy->text());
        fill();
    });
    read();
}

void HistoryDialog::read()
{
    m_context.session.write(
        this, [record = m_record](OpenRegister &opened) { return historyOf(*opened.write, record); },
        [this](const Result<History> &history) {
            if (!history) {
                fail(history.error());
                return;
            }
            m_history = *history;
            fill();
            // The title names the case.
            phrases().repeat();
        });
}

void HistoryDialog::fill()
{
    m_list->clear();
    // Latest first, each entry's changes below it.
    for (qsizetype i = m_history.entries.size() - 1; i >= 0; --i) {
        const HistoryEntry &entry = m_history.entries.at(i);
        QString what = actionLabel(entry.action);
        if (!entry.reason.isEmpty())
            what += u" ("_s + entry.reason + u')';
        auto *item = new QTreeWidgetItem(m_list, {displayTime(entry.at), entry.who, what,
                                                  entry.valuesGone ? tr("The values were weeded.") : QString()});
        item->setData(0, Qt::UserRole, i);
        QFont strong = item->font(2);
        strong.setBold(true);
        item->setFont(2, strong);
        for (qsizetype place = 0; place < entry.changes.size(); ++place) {
            const HistoryChange &change = entry.changes.at(place);
            const QString before = valueText(m_record.kind, change, HistorySide::Before);
            const QString after = valueText(m_record.kind, change, HistorySide::After);
            auto *line = new QTreeWidgetItem(item, {QString(), QString(), fieldLabel(change.field), before, after});
            line->setData(0, Qt::UserRole, i);
            line->setData(0, changeRole, place);
            line->setToolTip(3, before.toHtmlEscaped());
            line->setToolTip(4, after.toHtmlEscaped());
        }
    }
    m_list->expandAll();
    constexpr int mostWidth = 180;
    m_list->fitColumns(mostWidth);
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    updateUndo();
}

const HistoryEntry *HistoryDialog::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const qsizetype index = item ? item->data(0, Qt::UserRole).toLongLong() : -1;
    return index >= 0 && index < m_history.entries.size() ? &m_history.entries.at(index) : nullptr;
}

const HistoryChange *HistoryDialog::currentChange() const
{
    const HistoryEntry *entry = current();
    const QVariant place = entry ? m_list->currentItem()->data(0, changeRole) : QVariant();
    if (!place.isValid() || entry->action != JournalAction::Change)
        return nullptr;
    const HistoryChange &change = entry->changes.at(place.toLongLong());
    return change.masked || change.type == ValueType::Id ? nullptr : &change;
}

void HistoryDialog::updateUndo()
{
    const HistoryEntry *entry = current();
    const bool may =
        allows(m_context.session.facts().actor, Verb::Change, subjectOfKind(m_record.kind.toUtf8().constData()));
    m_undo->setEnabled(entry && may && !busy() && m_context.session.editable() && changesRecord(entry->action) &&
                       !entry->valuesGone);
    m_restore->setEnabled(currentChange() && may && !busy() && m_context.session.editable());
}

void HistoryDialog::restore()
{
    const HistoryChange *change = currentChange();
    if (!change)
        return;
    setBusy([] { return tr("Giving the value back…"); });
    m_context.session.edit(
        this, [] { return tr("a value from the history"); },
        [record = m_record, field = change->field, seq = current()->seq](WritePath &write) {
            return restoreFieldBefore(write, record, field, seq);
        },
        [this](const Result<Uuid> &restored) {
            if (!restored) {
                fail(restored.error());
                return;
            }
            setIdle();
            say(Status::Ok, [] { return tr("The field has its value from before again."); });
            read();
        });
}

void HistoryDialog::undo()
{
    const HistoryEntry *entry = current();
    if (!entry)
        return;
    setBusy([] { return tr("Taking the change back…"); });
    m_context.session.write(
        this,
        [batch = entry->batch, record = m_record](OpenRegister &opened) {
            return undoBatch(*opened.write, batch, {record, {}});
        },
        [this](const Result<UndoReport> &report) {
            if (!report) {
                fail(report.error());
                return;
            }
            setIdle();
            if (!report->batch.isNull())
                m_context.session.remember(report->batch, [] { return tr("undoing from the history"); });
            if (!report->skipped.isEmpty() && report->skipped.first().skipped) {
                const UndoSkip why = *report->skipped.first().skipped;
                say(Status::Warn, [why] { return undoWord(why); });
            } else {
                say(Status::Ok, [] { return tr("The change was taken back."); });
            }
            read();
        });
}

QList<Command> logCommands(const WorkContext &context, const std::function<std::optional<RecordRef>()> &current)
{
    Command history;
    history.id = u"actionHistory"_s;
    history.place = MenuPlace::Edit;
    history.group = 5;
    history.text = [] { return HistoryDialog::tr("&History of the record…"); };
    history.run = [context, current] {
        if (const auto record = current())
            context.navigator.openDialog(new HistoryDialog(context, *record));
    };
    history.enabled = [current] { return current().has_value(); };
    Command log;
    log.id = u"actionLog"_s;
    log.place = MenuPlace::Tools;
    log.group = 6;
    log.text = [] { return LogDialog::tr("L&og…"); };
    log.run = [context] { context.navigator.openDialog(new LogDialog(context)); };
    log.enabled = [&session = context.session] { return hasAll(session, {{Verb::Read, Subject::Log}}); };
    log.whyNot = [] { return sentence(Error{ErrorCode::Denied, {}, {}, {}}); };
    Command asOf;
    asOf.id = u"actionAsOf"_s;
    asOf.place = MenuPlace::Edit;
    asOf.group = 5;
    asOf.text = [] { return AsOfDialog::tr("The record as it &was…"); };
    asOf.run = [context, current] {
        if (const auto record = current())
            context.navigator.openDialog(new AsOfDialog(context, *record));
    };
    asOf.enabled = history.enabled;
    return {history, asOf, log, reviewCommand(context)};
}

} // namespace famn
