#include "ui/dialogs/import/ImportDialog.h"

#include "models/base/Text.h"
#include "models/services/ImportMappings.h"
#include "models/services/Sentences.h"
#include "models/services/session/Session.h"
#include "ui/dialogs/ScrolledLeaf.h"
#include "ui/dialogs/import/ImportPages.h"
#include "ui/dialogs/import/ImportWords.h"
#include "ui/shell/RunningTaskRow.h"
#include "ui/style/Controls.h"
#include "ui/style/Messages.h"
#include "ui/style/Theme.h"

#include <QDragEnterEvent>
#include <QEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr int firstHeight = 600;

struct HeadingFound
{
    QStringList heading;
    std::optional<HeadingMap> kept;
    PresetOffer offer;
};

} // namespace

QString droppedList(const QMimeData *data)
{
    const QList<QUrl> urls = data ? data->urls() : QList<QUrl>();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

ImportDialog::ImportDialog(const WorkContext &context, QWidget *parent)
    : DialogFrame(context.theme, Width::Wide, parent)
    , m_context(context)
    , m_pages(new QStackedWidget(this))
    , m_file(new ImportFilePage(context, this))
    , m_columns(new ImportColumnsPage(context, this))
    , m_preview(new ImportPreviewPage(context, this))
    , m_working(new QLabel(this))
    , m_result(new QLabel(this))
    , m_progress(new RunningTaskRow(context.theme, context.session.tasks(), this))
    , m_message(new InlineMessage(context.theme, this, InlineMessage::Kind::Notice))
    , m_back(new QPushButton(this))
    , m_aside(new QPushButton(this))
{
    setObjectName(u"importDialog"_s);
    setAcceptDrops(true);
    build();
    go(File);
    setFirstHeight(firstHeight);
}

ImportDialog::~ImportDialog()
{
    // The import goes on; its result comes as a notice.
    if (m_run)
        m_run->setWatched(false);
}

void ImportDialog::build()
{
    m_progress->setObjectName(u"importProgress"_s);
    m_progress->hide();
    m_message->setObjectName(u"importMessage"_s);
    m_back->setObjectName(u"importBack"_s);
    m_aside->setObjectName(u"importAside"_s);
    m_working->setObjectName(u"importWorking"_s);
    m_result->setObjectName(u"importResult"_s);
    for (QLabel *label : {m_working, m_result}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    }
    for (QPushButton *button : {m_back, m_aside})
        button->setAutoDefault(false);
    for (QWidget *page : std::initializer_list<QWidget *>{m_file, m_columns, m_preview, m_working, m_result})
        m_pages->addWidget(page);
    body()->addWidget(scrolledLeaf(*m_pages, u"importArea"_s, this), 1);
    body()->addWidget(m_progress);
    body()->addWidget(m_message);
    addAside(m_aside);
    addAside(m_back);
    connect(verb(), &QPushButton::clicked, this, &ImportDialog::next);
    connect(m_back, &QPushButton::clicked, this, &ImportDialog::back);
    connect(m_aside, &QPushButton::clicked, this, [this] {
        if (m_step == Done)
            undo();
        else
            goOnWithout();
    });
    connect(m_file, &ImportFilePage::changed, m_message, &InlineMessage::clear);
    connect(m_columns, &ImportColumnsPage::refused, this, [this](const Error &error) { fail(mappingSentence(error)); });
}

void ImportDialog::go(Step step)
{
    m_step = step;
    m_pages->setCurrentIndex(int(step));
    m_message->clear();
    retranslate();
    if (isVisible() && step < Work)
        m_pages->currentWidget()->setFocus();
}

void ImportDialog::retranslate()
{
    m_file->retranslate();
    m_columns->retranslate();
    m_preview->retranslate();
    switch (m_step) {
    case File:
        setTitle(tr("Import a list"));
        break;
    case Columns:
        setTitle(tr("Import %1: the columns").arg(mentioned(m_source.name())));
        break;
    case Preview:
        setTitle(tr("Import %1: what each row becomes").arg(mentioned(m_source.name())));
        break;
    case Work:
    case Done:
        setTitle(tr("Import %1").arg(mentioned(m_source.name())));
        break;
    }
    if (m_step == Preview)
        setVerb(tr("Import %n application(s)", nullptr, m_outcome.report.imported));
    else
        setVerb(m_step == Done ? tr("Close") : tr("Next"));
    verb()->setVisible(m_step != Work);
    verb()->setEnabled(m_task == 0 && (m_step != Preview || m_outcome.report.imported > 0));
    cancel()->setText(tr("Cancel"));
    cancel()->setVisible(m_step != Done);
    m_back->setText(tr("&Back"));
    m_back->setVisible(m_step == Columns || m_step == Preview);
    m_back->setEnabled(m_task == 0);
    m_aside->setText(m_step == Done ? tr("&Undo import") : tr("&Go on working meanwhile"));
    m_aside->setVisible(m_step == Work || (m_step == Done && m_outcome.report.imported > 0 && !m_undone));
    m_working->setText(tr("The list is being imported. Cancel leaves the register as it was before."));
    m_result->setText(summaryOf(m_outcome.report, true));
}

void ImportDialog::changeEvent(QEvent *event)
{
    DialogFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ImportDialog::fail(const QString &text)
{
    m_message->say(Status::Late, text);
}

void ImportDialog::setRunning(int task)
{
    m_task = task;
    if (task != 0)
        m_progress->follow(task);
    m_progress->setVisible(task != 0);
    m_pages->setEnabled(task == 0);
    retranslate();
}

void ImportDialog::takeFile(const QString &path)
{
    if (m_step >= Work || m_task != 0)
        return;
    m_file->setPath(path);
    go(File);
    readHeading();
}

void ImportDialog::next()
{
    if (m_task != 0)
        return;
    switch (m_step) {
    case File:
        readHeading();
        break;
    case Columns:
        tryList();
        break;
    case Preview:
        startImport();
        break;
    case Work:
        break;
    case Done:
        accept();
        break;
    }
}

void ImportDialog::back()
{
    if (m_task == 0 && (m_step == Columns || m_step == Preview))
        go(m_step == Columns ? File : Columns);
}

void ImportDialog::readHeading()
{
    const ImportSource source = m_file->source();
    if (source.isPasted() && source.text.isEmpty()) {
        fail(tr("Choose a file first, or paste the rows."));
        return;
    }
    // Aside, as the whole file is looked at to tell its encoding.
    m_context.session.read(
        this,
        [source](const Connection &connection, const Actor &actor) -> Result<HeadingFound> {
            FAMN_ASSIGN(reader, source.open());
            FAMN_ASSIGN(kept, keptMapping(connection, reader.heading()));
            FAMN_ASSIGN(offer, presetOffer(connection, actor));
            return HeadingFound{reader.heading(), kept, offer};
        },
        [this, source](const Result<HeadingFound> &found) {
            if (!found) {
                fail(mappingSentence(found.error()));
                return;
            }
            m_source = source;
            m_columns->setHeading(found->heading, found->kept, found->offer);
            go(Columns);
        });
}

void ImportDialog::tryList()
{
    const auto wish = m_columns->wish();
    if (!wish) {
        // The page says itself what it cannot take.
        if (wish.error().code != ErrorCode::Invalid)
            fail(mappingSentence(wish.error()));
        return;
    }
    m_wish = *wish;
    m_message->clear();
    m_context.session.run(
        this,
        {[name = m_source.name()] { return tr("Trial of %1").arg(mentioned(name)); }, Session::TaskKind::Shared, true},
        [source = m_source, wish = m_wish](OpenRegister &open, const TaskContext &task) {
            ImportOptions options;
            options.byHand = wish.byHand;
            options.defaults = wish.defaults;
            options.dryRun = true;
            options.progress = task.progress;
            options.cancel = task.cancel;
            return readList(*open.write, source, options, true);
        },
        [this](const Result<ImportOutcome> &outcome) {
            setRunning(0);
            if (!outcome) {
                fail(mappingSentence(outcome.error()));
                return;
            }
            m_preview->showOutcome(m_source, *outcome);
            m_outcome = *outcome;
            m_outcome.rows.clear();
            go(Preview);
        });
    setRunning(m_context.session.tasks().tasks().last().id);
}

void ImportDialog::startImport()
{
    if (!m_context.session.editable()) {
        fail(sentence(Error{ErrorCode::Busy, {}, {}, {}}));
        return;
    }
    m_run = new ImportRun(m_source, m_wish, m_context);
    connect(m_run, &ImportRun::finished, this, &ImportDialog::ended);
    m_run->start();
    go(Work);
    setRunning(m_run->task());
    cancel()->setFocus();
}

void ImportDialog::ended(const Result<ImportOutcome> &outcome)
{
    setRunning(0);
    if (!outcome) {
        go(Preview);
        fail(mappingSentence(outcome.error()));
        return;
    }
    m_outcome = *outcome;
    go(Done);
    verb()->setFocus();
}

void ImportDialog::undo()
{
    m_aside->setEnabled(false);
    undoImport(m_context, this, m_outcome.report.batch, [this](const Result<UndoReport> &undone) {
        m_aside->setEnabled(true);
        m_undone = undone.ok();
        retranslate();
        m_message->say(undone ? (undone->skipped.isEmpty() ? Status::Ok : Status::Warn) : Status::Late,
                       undone ? summaryOf(*undone) : sentence(undone.error()));
        verb()->setFocus();
    });
}

void ImportDialog::goOnWithout()
{
    // At once, as the import may end before the closed dialog is deleted.
    if (m_run)
        m_run->setWatched(false);
    DialogFrame::reject();
}

void ImportDialog::reject()
{
    if (m_task != 0)
        m_context.session.tasks().cancel(m_task);
    else
        DialogFrame::reject();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedList(event->mimeData()).isEmpty() && m_step < Work)
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    const QString path = droppedList(event->mimeData());
    if (path.isEmpty() || m_step >= Work)
        return;
    event->acceptProposedAction();
    takeFile(path);
}

} // namespace famn
