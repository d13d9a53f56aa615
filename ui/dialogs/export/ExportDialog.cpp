#include "ui/dialogs/export/ExportDialog.h"

#include "models/base/AtomicFile.h"
#include "models/base/Interaction.h"
#include "models/services/ExportLog.h"
#include "models/services/Policy.h"
#include "models/services/ReadLog.h"
#include "models/services/Sentences.h"
#include "models/services/UserState.h"
#include "models/services/session/Session.h"
#include "ui/dialogs/Phrases.h"
#include "ui/help/Help.h"
#include "ui/style/Controls.h"
#include "ui/style/Messages.h"
#include "ui/style/Theme.h"
#include "ui/work/Navigator.h"
#include "ui/work/Preferences.h"

#include <QComboBox>
#include <QFileInfo>
#include <QItemSelectionModel>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// The view state that remembers the form.
constexpr char16_t place[] = u"export";

QByteArray stateOf(CsvForm form)
{
    return QJsonDocument(QJsonObject{{u"plain"_s, form == CsvForm::Plain}}).toJson(QJsonDocument::Compact);
}

bool isAllowed(const Session &session, const QByteArray &kind)
{
    return mayExport(session.facts().actor, kind);
}

} // namespace

ShownRows shownRowsOf(const QTableView &view, const QList<int> &columns)
{
    const auto rows = [&view] {
        QList<int> found;
        const QModelIndexList marked = view.selectionModel()->selectedRows();
        if (marked.size() > 1) {
            for (const QModelIndex &row : marked)
                found.append(row.row());
            std::sort(found.begin(), found.end());
            return found;
        }
        found.resize(view.model()->rowCount());
        std::iota(found.begin(), found.end(), 0);
        return found;
    };
    return {view.model(), columns, rows};
}

ExportDialog::ExportDialog(const WorkContext &context, ExportRequest request, QWidget *parent)
    : DialogFrame(context.theme, Width::Narrow, parent)
    , m_context(context)
    , m_request(std::move(request))
    , m_rows(m_request.shown.rows().size())
{
    setObjectName(u"exportDialog"_s);
    build();
    (new Phrases(this))->say([this] { speak(); });
    connect(verb(), &QPushButton::clicked, this, &ExportDialog::askForFile);
    prepare();
}

void ExportDialog::build()
{
    m_facts = plainLabel(u"exportFacts"_s, this);
    m_formLabel = new QLabel(this);
    theme().ink(*m_formLabel, &Tokens::muted);
    m_form = new QComboBox(this);
    m_form->setObjectName(u"exportForm"_s);
    m_form->addItems({QString(), QString()});
    m_formLabel->setBuddy(m_form);
    setHelp(*m_form, HelpArea::List, u"export_form"_s);
    m_warning = new InlineMessage(theme(), this, InlineMessage::Kind::Notice);
    m_warning->setObjectName(u"exportWarning"_s);
    m_message = new InlineMessage(theme(), this, InlineMessage::Kind::Notice);
    m_message->setObjectName(u"exportMessage"_s);
    m_message->clear();
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"exportProgress"_s);
    m_progress->hide();
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_facts, m_formLabel, m_form, m_warning, m_message, m_progress})
        body()->addWidget(widget);
}

void ExportDialog::speak()
{
    setTitle(tr("Export: %1").arg(m_request.title));
    setVerb(tr("Choose a file…"));
    m_facts->setText(tr("%n row(s) as the list shows them: its columns, order and filter.", nullptr, int(m_rows)));
    m_formLabel->setText(tr("Form"));
    m_form->setAccessibleName(m_formLabel->text());
    m_form->setItemText(0, tr("For Excel in Swedish (semicolons)"));
    m_form->setItemText(1, tr("For other programs (commas)"));
    m_warning->say(Status::Warn, tr("The file lies outside the encryption: whoever gets at it can read it. Delete it "
                                    "when it has been used."));
    m_progress->setAccessibleName(tr("Progress"));
}

void ExportDialog::prepare()
{
    m_context.session.read(
        this, [](const Connection &connection, const Actor &actor) { return viewsOf(connection, actor); },
        [this](const Result<QHash<QString, QByteArray>> &views) {
            const QByteArray stored = views ? views->value(QString::fromUtf16(place)) : QByteArray();
            if (QJsonDocument::fromJson(stored).object().value(u"plain"_s).toBool())
                m_form->setCurrentIndex(1);
        });
}

CsvForm ExportDialog::form() const
{
    return m_form->currentIndex() == 1 ? CsvForm::Plain : CsvForm::Excel;
}

void ExportDialog::askForFile()
{
    if (m_busy)
        return;
    const QString name =
        u"%1/famn-%2-%3.csv"_s.arg(m_context.preferences.exportFolder(), QString::fromLatin1(m_request.kind),
                                   m_context.session.clock().today().toString(Qt::ISODate));
    m_context.interaction.pickSaveFile({tr("Export the list"), tr("CSV (*.csv)"), name},
                                       [guard = QPointer(this), this](const QString &path) {
                                           if (guard && !m_busy)
                                               writeTo(path);
                                       });
}

void ExportDialog::writeTo(const QString &path)
{
    m_context.preferences.setExportFolder(QFileInfo(path).absolutePath());
    setBusy(true);
    m_run = new ListExport(m_request.shown, form(), this);
    connect(m_run, &ListExport::progressed, m_progress, [this](qint64 done, qint64 total) {
        m_progress->setRange(0, int(total));
        m_progress->setValue(int(done));
    });
    connect(m_run, &ListExport::failed, this, &ExportDialog::fail);
    connect(m_run, &ListExport::finished, this, [this, path](const QByteArray &csv, qint64 rows) {
        std::exchange(m_run, nullptr)->deleteLater();
        store(path, csv, rows);
    });
    m_run->start();
}

void ExportDialog::store(const QString &path, const QByteArray &csv, qint64 rows)
{
    cancel()->setEnabled(false);
    m_context.session.write(
        this,
        [path, csv, note = ExportNote{m_request.kind, rows},
         state = stateOf(form())](OpenRegister &open) -> Result<qint64> {
            // A choice that is not remembered is made again; an export that is not noted must not be.
            static_cast<void>(keepView(*open.write, QString::fromUtf16(place), state));
            FAMN_ASSIGN(number, noteExport(*open.write, note));
            FAMN_TRY(writeFileAtomically(path, csv, FileAccess::OwnerOnly));
            return number;
        },
        [this, path, rows](const Result<qint64> &number) {
            setBusy(false);
            if (!number) {
                fail(number.error());
                return;
            }
            m_context.navigator.tell([path, rows, number = *number] {
                return tr("%n row(s) exported as %1, no. %2.", nullptr, int(rows))
                    .arg(QFileInfo(path).fileName(), QString::number(number));
            });
            accept();
        });
}

void ExportDialog::reject()
{
    if (m_run) {
        std::exchange(m_run, nullptr)->deleteLater();
        setBusy(false);
        m_message->say(Status::Held, tr("Stopped. Nothing was written."));
        return;
    }
    // What is being written is written whole.
    if (!m_busy)
        DialogFrame::reject();
}

void ExportDialog::setBusy(bool busy)
{
    m_busy = busy;
    verb()->setEnabled(!busy);
    cancel()->setEnabled(true);
    m_form->setEnabled(!busy);
    m_progress->setVisible(busy);
    if (busy)
        m_message->clear();
}

void ExportDialog::fail(const Error &error)
{
    if (m_run)
        std::exchange(m_run, nullptr)->deleteLater();
    setBusy(false);
    m_message->say(Status::Late, sentence(error));
}

Command exportCommand(const WorkContext &context, std::function<ExportRequest()> what, std::function<bool()> any)
{
    Command save;
    save.id = u"actionExport"_s;
    save.place = MenuPlace::File;
    save.group = 6;
    save.text = [] { return ExportDialog::tr("&Export what I see…"); };
    save.keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_E};
    save.icon = u"file-down"_s;
    save.run = [context, what] { context.navigator.openDialog(new ExportDialog(context, what())); };
    save.enabled = [context, what, any] { return any() && isAllowed(context.session, what().kind); };
    save.whyNot = [context, what, any] {
        return any() ? sentence(Error{ErrorCode::Denied, {}, {}, {}})
                     : ExportDialog::tr("Here is no list with rows that could be exported.");
    };
    return save;
}

} // namespace famn
