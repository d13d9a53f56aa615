#include "ui/safeguards/IncidentsDialog.h"

#include "models/base/Text.h"
#include "models/domain/DateText.h"
#include "models/services/session/Session.h"
#include "ui/dialogs/Phrases.h"
#include "ui/dialogs/log/CopyableTree.h"
#include "ui/style/Controls.h"
#include "ui/style/Theme.h"
#include "ui/work/Navigator.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

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

IncidentsDialog::IncidentsDialog(const WorkContext &context, QWidget *parent)
    : StepDialog(context.theme, Width::Wide, u"incidentsDialog"_s, parent)
    , m_context(context)
{
    QWidget *list = newPage();
    buildList(list);
    m_listStep = addStep({list, [] { return tr("Incidents"); }, [] { return tr("Add…"); },
                          [this] {
                              Incident made;
                              made.discoveredAt = m_context.session.clock().now();
                              edit(made);
                          },
                          m_list, -1, false, [] { return tr("Close"); }});
    QWidget *form = newPage();
    buildForm(form);
    m_formStep = addStep({form,
                          [this] { return m_before.id.isNull() ? tr("Note an incident") : tr("Change an incident"); },
                          [] { return tr("Store"); },
                          [this] { store(); },
                          m_type,
                          m_listStep,
                          false,
                          {},
                          true});
    showStep(m_listStep);
    phrases().say([this] {
        m_list->setHeaderLabels({tr("Type"), tr("Discovered"), tr("Status"), tr("72 hours"), tr("What happened")});
        m_list->setAccessibleName(tr("Incidents"));
        m_list->setEmptyText(tr("Nothing has been noted that went wrong."));
        m_change->setText(tr("Change…"));
        m_change->setAccessibleName(m_change->text());
        retranslateChoices();
        fill();
    });
    read();
}

void IncidentsDialog::buildList(QWidget *page)
{
    m_list = new CopyableTree(m_context, u"incident"_s, u"incidents"_s, page);
    page->layout()->addWidget(m_list);
    m_change = new QPushButton(page);
    m_change->setObjectName(u"changeIncident"_s);
    m_change->setAutoDefault(false);
    m_change->setEnabled(false);
    static_cast<QVBoxLayout *>(page->layout())->addWidget(m_change, 0, Qt::AlignLeft);
    const auto open = [this] {
        const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
        if (row >= 0 && row < m_incidents.size())
            edit(m_incidents.at(row));
    };
    connect(m_change, &QPushButton::clicked, this, open);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, open);
    connect(m_list, &QTreeWidget::currentItemChanged, this,
            [this](const QTreeWidgetItem *item) { m_change->setEnabled(item != nullptr); });
}

void IncidentsDialog::buildForm(QWidget *page)
{
    m_type = addChoice(page, u"incidentType"_s, [] { return tr("Type"); });
    m_discovered = addField(page, u"incidentDiscovered"_s, [] { return tr("Discovered"); });
    m_description = addText(page, u"incidentDescription"_s, [] { return tr("What happened"); });
    m_measures = addText(page, u"incidentMeasures"_s, [] { return tr("What was done about it"); });
    m_reported = addField(page, u"incidentReported"_s, [] { return tr("Reported to the authority"); });
    m_notReported = addField(page, u"incidentNotReported"_s, [] { return tr("Why a breach need not be reported"); });
    m_notReported->setMaxLength(int(maxLine));
    m_status = addChoice(page, u"incidentStatus"_s, [] { return tr("Status"); });
}

QPlainTextEdit *IncidentsDialog::addText(QWidget *page, const QString &name, Text text)
{
    auto *edit = new QPlainTextEdit(page);
    edit->setTabChangesFocus(true);
    addLabeled(page, *edit, name, std::move(text));
    return edit;
}

void IncidentsDialog::retranslateChoices()
{
    fillCodes<IncidentType>(*m_type);
    fillCodes<IncidentStatus>(*m_status);
}

void IncidentsDialog::read()
{
    m_context.session.read(
        this,
        [now = m_context.session.clock().now()](const Connection &connection, const Actor &actor) {
            return incidents(connection, actor, now);
        },
        [this](const Result<QList<Incident>> &found) {
            if (!found) {
                fail(found.error());
                return;
            }
            m_incidents = *found;
            fill();
        });
}

void IncidentsDialog::fill()
{
    m_list->clear();
    const Instant now = m_context.session.clock().now();
    for (const Incident &incident : std::as_const(m_incidents))
        m_list->addTopLevelItem(
            new QTreeWidgetItem({label(incident.type), displayTime(incident.discoveredAt), label(incident.status),
                                 breachText(incident, now), cleanedLine(incident.description)}));
    constexpr int mostWidth = 260;
    m_list->fitColumns(mostWidth);
}

void IncidentsDialog::edit(const Incident &incident)
{
    m_before = incident;
    m_type->setCurrentIndex(int(incident.type));
    m_status->setCurrentIndex(int(incident.status));
    m_discovered->setText(displayTime(incident.discoveredAt));
    m_description->setPlainText(incident.description);
    m_measures->setPlainText(incident.measures);
    m_reported->setText(incident.reportedAt ? displayTime(*incident.reportedAt) : QString());
    m_notReported->setText(incident.notReported);
    showStep(m_formStep);
}

std::optional<Incident> IncidentsDialog::typed()
{
    Incident incident = m_before;
    incident.type = IncidentType(m_type->currentData().toInt());
    incident.status = IncidentStatus(m_status->currentData().toInt());
    incident.description = m_description->toPlainText().trimmed();
    incident.measures = m_measures->toPlainText().trimmed();
    incident.notReported = m_notReported->text();
    incident.reportedAt.reset();
    for (QLineEdit *edit : {m_discovered, m_reported}) {
        const QString text = edit->text().trimmed();
        const auto when = readDayAndTime(text);
        const bool missing = text.isEmpty() && edit == m_discovered;
        setLate(*edit, missing || (!text.isEmpty() && !when));
        if (missing || (!text.isEmpty() && !when)) {
            say(Status::Late, [] { return tr("Write the time as 2026-03-01 14:05."); });
            edit->setFocus();
            return std::nullopt;
        }
        if (!when)
            continue;
        const Instant at = swedishInstant(when->day, when->time.isValid() ? when->time : QTime(0, 0));
        if (edit == m_discovered) {
            // What was not changed keeps its seconds.
            if (displayTime(incident.discoveredAt) != displayTime(at))
                incident.discoveredAt = at;
        } else if (m_before.reportedAt && displayTime(*m_before.reportedAt) == displayTime(at)) {
            incident.reportedAt = m_before.reportedAt;
        } else {
            incident.reportedAt = at;
        }
    }
    return incident;
}

void IncidentsDialog::store()
{
    const auto incident = typed();
    if (!incident)
        return;
    setBusy([] { return tr("Storing…"); });
    m_context.session.edit(
        this, [] { return tr("Incident stored"); },
        [before = m_before, after = *incident](WritePath &write) -> Result<Uuid> {
            if (!before.id.isNull())
                return changeIncident(write, before, after);
            FAMN_ASSIGN(added, addIncident(write, after));
            return added.batch;
        },
        [this](const Result<Uuid> &result) {
            setIdle();
            if (!result) {
                fail(result.error());
                return;
            }
            m_context.navigator.offerUndo([] { return tr("The incident is stored."); });
            showStep(m_listStep);
            read();
        });
}

} // namespace famn
