#include "ui/dialogs/log/AsOfDialog.h"

#include "models/domain/DateText.h"
#include "models/print/LogWords.h"
#include "models/services/Policy.h"
#include "models/services/session/Session.h"
#include "ui/dialogs/Phrases.h"
#include "ui/dialogs/log/CopyableTree.h"
#include "ui/style/Controls.h"
#include "ui/style/Theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr int fieldRole = Qt::UserRole;
constexpr int recordRole = Qt::UserRole + 1;

QString stateWord(AsOfState state)
{
    switch (state) {
    case AsOfState::Living:
        return {};
    case AsOfState::Deleted:
        return AsOfDialog::tr("Deleted");
    case AsOfState::NotYet:
        break;
    }
    return AsOfDialog::tr("Not there yet");
}

} // namespace

AsOfDialog::AsOfDialog(const WorkContext &context, const RecordRef &record, QWidget *parent)
    : StepDialog(context.theme, Width::Wide, u"asOfDialog"_s, parent)
    , m_context(context)
    , m_record(record)
{
    QWidget *page = newPage();
    m_dayLabel = new QLabel(page);
    theme().ink(*m_dayLabel, &Tokens::muted);
    m_day = new QLineEdit(page);
    m_day->setObjectName(u"asOfDay"_s);
    m_dayLabel->setBuddy(m_day);
    m_show = new QPushButton(page);
    m_show->setObjectName(u"showDay"_s);
    m_show->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(m_dayLabel);
    line->addWidget(m_day, 1);
    line->addWidget(m_show);
    static_cast<QVBoxLayout *>(page->layout())->addLayout(line);
    buildFrame(page);
    m_restore = new QPushButton(page);
    m_restore->setObjectName(u"restoreField"_s);
    m_restore->setAutoDefault(false);
    static_cast<QVBoxLayout *>(page->layout())->addWidget(m_restore, 0, Qt::AlignLeft);
    connect(m_show, &QPushButton::clicked, this, &AsOfDialog::read);
    connect(m_day, &QLineEdit::returnPressed, this, &AsOfDialog::read);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &AsOfDialog::updateRestore);
    connect(m_restore, &QPushButton::clicked, this, &AsOfDialog::restore);
    connect(&context.session, &Session::editableChanged, this, &AsOfDialog::updateRestore);
    m_day->setText(context.session.clock().today().addDays(-1).toString(Qt::ISODate));
    addStep({page,
             [this] { return tr("As it was: %1").arg(kindLabel(m_record.kind)); },
             {},
             {},
             m_day,
             -1,
             false,
             [] { return tr("Close"); }});
    showStep(0);
    phrases().say([this] {
        m_dayLabel->setText(tr("At the end of"));
        m_day->setAccessibleName(tr("At the end of which day"));
        m_day->setPlaceholderText(tr("2026-03-01", "an example of a day"));
        m_show->setText(tr("Show"));
        m_show->setAccessibleName(tr("Show the record as it was that day"));
        m_restore->setText(tr("Give the field this value again"));
        m_restore->setAccessibleName(m_restore->text());
        m_list->setHeaderLabels({tr("What"), tr("Value")});
        m_list->setAccessibleName(tr("The record as it was"));
        fill();
    });
    read();
}

void AsOfDialog::buildFrame(QWidget *page)
{
    // The frame's colour is that of what should be looked at, as nothing here is so now.
    m_frame = new QFrame(page);
    m_frame->setObjectName(u"asOfFrame"_s);
    m_frame->setFrameShape(QFrame::Box);
    constexpr int edge = 3;
    m_frame->setLineWidth(theme().px(edge));
    m_band = new QLabel(m_frame);
    m_band->setObjectName(u"asOfBand"_s);
    m_band->setWordWrap(true);
    theme().wear(*m_band, TextStep::Body, QFont::DemiBold);
    theme().ink(*m_band, &Tokens::warn);
    theme().ink(*m_frame, &Tokens::warn);
    m_list = new CopyableTree(m_context, m_record.kind, u"asOf"_s, m_frame);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *layout = new QVBoxLayout(m_frame);
    layout->addWidget(m_band);
    layout->addWidget(m_list);
    theme().pad(*layout, {8, 8, 8, 8}, 8);
    page->layout()->addWidget(m_frame);
}

void AsOfDialog::read()
{
    clearMessage();
    const QDate today = m_context.session.clock().today();
    const auto day = readTypedDay(m_day->text(), today, TypedDay::Latest);
    setLate(*m_day, !day || *day > today);
    if (!day || *day > today) {
        say(Status::Late, [] { return tr("Write a day that has been, as 2026-03-01."); });
        m_day->setFocus();
        return;
    }
    m_context.session.write(
        this, [record = m_record, day = *day](OpenRegister &opened) { return recordAsOf(*opened.write, record, day); },
        [this](const Result<AsOfView> &view) {
            if (!view) {
                fail(view.error());
                return;
            }
            m_view = *view;
            m_day->setText(m_view.day.toString(Qt::ISODate));
            fill();
        });
}

void AsOfDialog::addRecord(const RecordAsOf &record, qsizetype place)
{
    auto *item = new QTreeWidgetItem(m_list, {kindLabel(record.record.kind), stateWord(record.state)});
    QFont strong = item->font(0);
    strong.setBold(true);
    item->setFont(0, strong);
    for (qsizetype i = 0; i < record.fields.size(); ++i) {
        const AsOfField &field = record.fields.at(i);
        if (!field.unknown && !field.masked && field.value.toString().isEmpty())
            continue;
        const HistoryChange value{field.field, field.type, {}, field.value, {}, field.name, field.masked};
        const QString text = field.unknown ? tr("Cannot be known: the values were weeded.")
                                           : valueText(record.record.kind, value, HistorySide::After);
        auto *line = new QTreeWidgetItem(item, {fieldLabel(field.field), text});
        line->setToolTip(1, text.toHtmlEscaped());
        line->setData(0, fieldRole, i);
        line->setData(0, recordRole, place);
    }
}

void AsOfDialog::fill()
{
    m_list->clear();
    for (qsizetype i = 0; i < m_view.records.size(); ++i)
        addRecord(m_view.records.at(i), i);
    m_list->expandAll();
    constexpr int mostWidth = 300;
    m_list->fitColumns(mostWidth);
    m_band->setText(
        m_view.day.isValid()
            ? tr("As it was at the end of %1. Nothing here can be changed.").arg(m_view.day.toString(Qt::ISODate))
            : tr("Reading…"));
    updateRestore();
}

const AsOfField *AsOfDialog::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!item || !item->data(0, fieldRole).isValid() || item->data(0, recordRole).toLongLong() != 0)
        return nullptr;
    const AsOfField &field = m_view.records.constFirst().fields.at(item->data(0, fieldRole).toLongLong());
    return field.unknown || field.masked || field.type == ValueType::Id ? nullptr : &field;
}

void AsOfDialog::updateRestore()
{
    const bool may =
        allows(m_context.session.facts().actor, Verb::Change, subjectOfKind(m_record.kind.toUtf8().constData()));
    m_restore->setEnabled(current() && may && !busy() && m_context.session.editable());
}

void AsOfDialog::restore()
{
    const AsOfField *field = current();
    if (!field)
        return;
    setBusy([] { return tr("Giving the value back…"); });
    m_context.session.edit(
        this, [] { return tr("a value of an earlier day"); },
        [record = m_record, name = field->field, day = m_view.day](WritePath &write) {
            return restoreFieldOf(write, record, name, day);
        },
        [this](const Result<Uuid> &restored) {
            if (!restored) {
                fail(restored.error());
                return;
            }
            setIdle();
            updateRestore();
            const bool same = restored->isNull();
            say(Status::Ok,
                [same] { return same ? tr("The field has this value now.") : tr("The field has this value again."); });
        });
}

} // namespace famn
