#include "ui/safeguards/ConsentsDialog.h"

#include "models/domain/DateText.h"
#include "models/domain/Labels.h"
#include "models/services/session/Session.h"
#include "ui/dialogs/Phrases.h"
#include "ui/dialogs/log/CopyableTree.h"
#include "ui/style/Theme.h"
#include "ui/work/Navigator.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

Result<ConsentsDialog::Shown> readShown(const Connection &connection, const Actor &actor, const RecordRef &record,
                                        const std::optional<Revealed> &revealed)
{
    FAMN_ASSIGN(family, JournalReader(connection).familyOf(record));
    if (!family)
        return Error{ErrorCode::NotFound, {}, {record.kind}, {}};
    FAMN_ASSIGN(detail, familyDetail(connection, actor, family->family, revealed));
    if (detail.masked)
        return Error{ErrorCode::NotRevealed, {}, {}, {}};
    FAMN_ASSIGN(rows, consentsOf(connection, actor, family->family, revealed));
    return ConsentsDialog::Shown{family->family, detail.persons, rows};
}

template<Code E>
void fillCodes(QComboBox &box)
{
    const int chosen = std::max(0, box.currentIndex());
    box.clear();
    for (const auto &entry : codeKeys<E>)
        box.addItem(label(entry.code), int(entry.code));
    box.setCurrentIndex(chosen);
}

} // namespace

ConsentsDialog::ConsentsDialog(const WorkContext &context, const RecordRef &record,
                               const std::optional<Revealed> &revealed, QWidget *parent)
    : StepDialog(context.theme, Width::Wide, u"consentsDialog"_s, parent)
    , m_context(context)
    , m_revealed(revealed)
    , m_record(record)
{
    QWidget *list = newPage();
    buildList(list);
    m_listStep = addStep({list, [] { return tr("Consents"); }, [] { return tr("Add…"); }, [this] { beginAdding(); },
                          m_list, -1, false, [] { return tr("Close"); }});
    QWidget *form = newPage();
    buildForm(form);
    m_formStep = addStep({form,
                          [] { return tr("Add a consent"); },
                          [] { return tr("Add"); },
                          [this] { add(); },
                          m_person,
                          m_listStep,
                          false,
                          {}});
    showStep(m_listStep);
    phrases().say([this] {
        m_list->setHeaderLabels(
            {tr("Who"), tr("To what"), tr("What it reaches"), tr("Given"), tr("How"), tr("Withdrawn")});
        m_list->setAccessibleName(tr("Consents"));
        m_list->setEmptyText(tr("Nobody in the family has agreed to anything yet."));
        m_withdraw->setText(tr("Withdrawn today"));
        m_withdraw->setAccessibleName(m_withdraw->text());
        retranslateChoices();
        fill();
    });
    read();
}

void ConsentsDialog::buildList(QWidget *page)
{
    m_list = new CopyableTree(m_context, u"consent"_s, u"consents"_s, page);
    page->layout()->addWidget(m_list);
    m_withdraw = new QPushButton(page);
    m_withdraw->setObjectName(u"withdrawConsent"_s);
    m_withdraw->setAutoDefault(false);
    m_withdraw->setEnabled(false);
    static_cast<QVBoxLayout *>(page->layout())->addWidget(m_withdraw, 0, Qt::AlignLeft);
    connect(m_withdraw, &QPushButton::clicked, this, &ConsentsDialog::withdraw);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
        m_withdraw->setEnabled(row >= 0 && row < m_shown.rows.size() &&
                               !m_shown.rows.at(row).consent.withdrawnOn.isValid());
    });
}

void ConsentsDialog::buildForm(QWidget *page)
{
    m_person = addChoice(page, u"consentPerson"_s, [] { return tr("Who"); });
    m_purpose = addChoice(page, u"consentPurpose"_s, [] { return tr("To what"); });
    m_scope = addField(page, u"consentScope"_s, [] { return tr("What it reaches, such as which authority"); });
    m_scope->setMaxLength(int(maxLine));
    m_given = addField(page, u"consentGiven"_s, [] { return tr("Given"); });
    m_form = addChoice(page, u"consentForm"_s, [] { return tr("How"); });
}

void ConsentsDialog::retranslateChoices()
{
    fillCodes<ConsentPurpose>(*m_purpose);
    fillCodes<ConsentForm>(*m_form);
    const int chosen = std::max(0, m_person->currentIndex());
    m_person->clear();
    m_person->addItem(tr("The whole family"));
    for (const Person &person : std::as_const(m_shown.persons))
        m_person->addItem(fullName(person));
    m_person->setCurrentIndex(chosen);
}

void ConsentsDialog::read()
{
    m_context.session.read(
        this,
        [record = m_record, revealed = m_revealed](const Connection &connection, const Actor &actor) {
            return readShown(connection, actor, record, revealed);
        },
        [this](const Result<Shown> &shown) {
            if (!shown) {
                fail(shown.error());
                verb()->setEnabled(false);
                return;
            }
            m_shown = *shown;
            retranslateChoices();
            fill();
        });
}

void ConsentsDialog::fill()
{
    m_list->clear();
    for (const ConsentRow &row : std::as_const(m_shown.rows))
        m_list->addTopLevelItem(new QTreeWidgetItem({row.consent.person.isNull() ? tr("The whole family") : row.person,
                                                     label(row.consent.purpose), row.consent.scope,
                                                     row.consent.givenOn.toString(Qt::ISODate), label(row.consent.form),
                                                     row.consent.withdrawnOn.toString(Qt::ISODate)}));
    constexpr int mostWidth = 220;
    m_list->fitColumns(mostWidth);
}

void ConsentsDialog::beginAdding()
{
    m_given->setText(m_context.session.clock().today().toString(Qt::ISODate));
    m_scope->clear();
    showStep(m_formStep);
}

void ConsentsDialog::add()
{
    Consent consent;
    consent.family = m_shown.family;
    if (m_person->currentIndex() > 0)
        consent.person = m_shown.persons.at(m_person->currentIndex() - 1).id;
    consent.purpose = ConsentPurpose(m_purpose->currentData().toInt());
    consent.form = ConsentForm(m_form->currentData().toInt());
    consent.scope = m_scope->text();
    const auto day = readTypedDay(m_given->text(), m_context.session.clock().today(), TypedDay::Latest);
    if (!day) {
        say(Status::Late, [] { return tr("Write the day as 2026-03-01."); });
        m_given->setFocus();
        return;
    }
    consent.givenOn = *day;
    setBusy([] { return tr("Storing…"); });
    m_context.session.edit(
        this, [] { return tr("Consent added"); },
        [consent](WritePath &write) -> Result<Uuid> {
            FAMN_ASSIGN(added, addConsent(write, consent));
            return added.batch;
        },
        [this](const Result<Uuid> &result) { stored(result, [] { return tr("The consent is noted."); }); });
}

void ConsentsDialog::withdraw()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0 || row >= m_shown.rows.size())
        return;
    setBusy([] { return tr("Storing…"); });
    m_context.session.edit(
        this, [] { return tr("Consent withdrawn"); },
        [id = m_shown.rows.at(row).consent.id, today = m_context.session.clock().today()](WritePath &write) {
            return withdrawConsent(write, id, today);
        },
        [this](const Result<Uuid> &result) { stored(result, [] { return tr("The consent is withdrawn."); }); });
}

void ConsentsDialog::stored(const Result<Uuid> &result, const Text &told)
{
    setIdle();
    if (!result) {
        fail(result.error());
        return;
    }
    m_context.navigator.offerUndo(told);
    showStep(m_listStep);
    read();
}

} // namespace famn
