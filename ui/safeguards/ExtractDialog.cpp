#include "ui/safeguards/ExtractDialog.h"

#include "models/base/AtomicFile.h"
#include "models/base/Interaction.h"
#include "models/base/Text.h"
#include "models/domain/Labels.h"
#include "models/print/ExtractPrint.h"
#include "models/services/FamilyDetail.h"
#include "models/services/Sentences.h"
#include "models/services/session/Session.h"
#include "ui/dialogs/Phrases.h"
#include "ui/dialogs/print/PrintDialog.h"
#include "ui/work/Navigator.h"

#include <QDir>
#include <QJsonDocument>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

Result<QList<Person>> personsOfRecord(const Connection &connection, const Actor &actor, const RecordRef &record,
                                      const std::optional<Revealed> &revealed)
{
    FAMN_ASSIGN(family, JournalReader(connection).familyOf(record));
    if (!family)
        return Error{ErrorCode::NotFound, {}, {record.kind}, {}};
    FAMN_ASSIGN(detail, familyDetail(connection, actor, family->family, revealed));
    if (detail.masked)
        return Error{ErrorCode::NotRevealed, {}, {}, {}};
    return detail.persons;
}

} // namespace

ExtractDialog::ExtractDialog(const WorkContext &context, const RecordRef &record,
                             const std::optional<Revealed> &revealed, QWidget *parent)
    : StepDialog(context.theme, Width::Narrow, u"extractDialog"_s, parent)
    , m_context(context)
    , m_revealed(revealed)
{
    QWidget *page = newPage();
    addText(page, u"extractText"_s, [] {
        return tr(
            "Everything that the register holds about one person, and who read it. Names and numbers of others are "
            "masked; free text has to be read through before it is given out. Making it is logged.");
    });
    m_list = new QListWidget(page);
    m_list->setObjectName(u"extractPersons"_s);
    page->layout()->addWidget(m_list);
    m_json = new QPushButton(page);
    m_json->setObjectName(u"extractJson"_s);
    m_json->setAutoDefault(false);
    addAside(m_json);
    addStep({page,
             [] { return tr("Extract for a person"); },
             [] { return tr("Show and print"); },
             [this] { print(); },
             m_list,
             -1,
             false,
             {}});
    showStep(0);
    connect(m_json, &QPushButton::clicked, this, &ExtractDialog::save);
    phrases().say([this] {
        m_list->setAccessibleName(tr("Person"));
        m_json->setText(tr("Save as JSON…"));
        m_json->setAccessibleName(m_json->text());
    });
    readPersons(record);
}

void ExtractDialog::readPersons(const RecordRef &record)
{
    verb()->setEnabled(false);
    m_json->setEnabled(false);
    m_context.session.read(
        this,
        [record, revealed = m_revealed](const Connection &connection, const Actor &actor) {
            return personsOfRecord(connection, actor, record, revealed);
        },
        [this](const Result<QList<Person>> &persons) {
            if (!persons) {
                say(Status::Late, [error = persons.error()] { return sentence(error); });
                return;
            }
            m_persons = *persons;
            for (const Person &person : std::as_const(m_persons))
                m_list->addItem(u"%1 · %2"_s.arg(fullName(person), label(person.role)));
            m_list->setCurrentRow(0);
            verb()->setEnabled(!m_persons.isEmpty());
            m_json->setEnabled(!m_persons.isEmpty());
        });
}

std::optional<PersonId> ExtractDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_persons.size() ? std::optional(m_persons.at(row).id) : std::nullopt;
}

void ExtractDialog::make(std::function<void(const PersonExtract &)> take)
{
    const auto person = chosen();
    if (!person)
        return;
    setBusy([] { return tr("Gathering…"); });
    m_context.session.write(
        this,
        [person = *person, revealed = m_revealed](OpenRegister &opened) {
            return personExtract(*opened.write, person, revealed);
        },
        [this, take = std::move(take)](const Result<PersonExtract> &extract) {
            setIdle();
            if (extract)
                take(*extract);
            else
                fail(extract.error());
        });
}

void ExtractDialog::print()
{
    make([this](const PersonExtract &extract) {
        printInstead(*this, m_context, {"person", extractPrint(extract), 0});
    });
}

void ExtractDialog::save()
{
    make([this](const PersonExtract &extract) {
        const SaveFileQuestion question{tr("Save the extract"), tr("JSON (*.json)"),
                                        QDir::home().filePath(extract.caseNumber + u".json"_s), true};
        m_context.interaction.pickSaveFile(question, [this, extract](const QString &path) { write(path, extract); });
    });
}

void ExtractDialog::write(const QString &path, const PersonExtract &extract)
{
    const auto written = writeFileAtomically(path, QJsonDocument(toJson(extract)).toJson(), FileAccess::OwnerOnly);
    if (!written) {
        fail(written.error());
        return;
    }
    say(Status::Ok, [path] { return tr("Saved in %1.").arg(isolated(path)); });
}

} // namespace famn
