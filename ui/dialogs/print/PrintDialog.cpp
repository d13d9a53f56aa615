#include "ui/dialogs/print/PrintDialog.h"

#include "models/base/AtomicFile.h"
#include "models/services/Sentences.h"
#include "models/services/UserState.h"
#include "models/services/session/Session.h"
#include "ui/dialogs/Phrases.h"
#include "ui/dialogs/print/PrintChoices.h"
#include "ui/dialogs/print/PrintPreview.h"
#include "ui/dialogs/print/PrintRun.h"
#include "ui/dialogs/print/QuickPrint.h"
#include "ui/style/Messages.h"
#include "ui/style/Theme.h"
#include "ui/work/Navigator.h"

#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QPdfWriter>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// How long the window waits at a time, in milliseconds, and how long work goes on before it shows how far it is.
constexpr qint64 slice = 8;
constexpr int patience = 400;

/// What the preview begins with.
struct Prepared
{
    PrintMark mark;
    QByteArray chosen;
};

} // namespace

PrintDialog::PrintDialog(const WorkContext &context, PrintRequest request, QWidget *parent)
    : DialogFrame(context.theme, Width::Wide, parent)
    , m_context(context)
    , m_request(std::move(request))
    , m_phrases(new Phrases(this))
{
    setObjectName(u"printDialog"_s);
    build();
    m_phrases->say([this] { speak(); });
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, m_progress, &QWidget::show);
    connect(&m_timer, &QTimer::timeout, this, &PrintDialog::goOn);
    connect(verb(), &QPushButton::clicked, this, &PrintDialog::print);
    connect(m_save, &QPushButton::clicked, this, &PrintDialog::save);
    setBusy(true);
    prepare();
}

PrintDialog::~PrintDialog() = default;

void PrintDialog::prepare()
{
    const SessionFacts &facts = m_context.session.facts();
    m_context.session.read(
        this,
        [info = facts.info, path = facts.path, kind = m_request.kind,
         now = m_context.session.clock().now()](const Connection &connection, const Actor &actor) -> Result<Prepared> {
            FAMN_ASSIGN(mark, previewMark(connection, actor, info, path, now));
            const auto views = viewsOf(connection, actor);
            return Prepared{mark, views ? views->value(printPlace(kind)) : QByteArray()};
        },
        [this](const Result<Prepared> &prepared) {
            if (!prepared) {
                setBusy(false);
                fail(prepared.error());
                return;
            }
            m_mark = prepared->mark;
            m_ready = true;
            choose(prepared->chosen);
            layOut();
        });
}

void PrintDialog::choose(const QByteArray &json)
{
    const PrintOptions chosen = printOptionsIn(json);
    const QSignalBlocker large(m_large);
    const QSignalBlocker plain(m_plain);
    const QSignalBlocker paper(m_paper);
    m_large->setChecked(chosen.largeType);
    m_plain->setChecked(chosen.blackAndWhite);
    m_paper->setCurrentIndex(!chosen.orientation ? 0 : *chosen.orientation == QPageLayout::Portrait ? 1 : 2);
}

PrintOptions PrintDialog::options() const
{
    static constexpr std::optional<QPageLayout::Orientation> papers[] = {std::nullopt, QPageLayout::Portrait,
                                                                         QPageLayout::Landscape};
    return {m_large->isChecked(), m_plain->isChecked(), papers[std::max(0, m_paper->currentIndex())]};
}

void PrintDialog::layOut()
{
    if (!m_ready)
        return;
    m_maker = std::make_unique<PrintLayoutMaker>(m_request.document, options(), m_mark);
    setBusy(true);
    m_timer.start(0);
}

void PrintDialog::goOn()
{
    constexpr int rowsAtATime = 20;
    QElapsedTimer clock;
    clock.start();
    while (!m_maker->finished() && clock.elapsed() < slice)
        m_maker->advance(rowsAtATime);
    showProgress(m_maker->done(), m_maker->total());
    if (!m_maker->finished())
        return;
    m_timer.stop();
    m_layout = std::make_shared<PrintLayout>(m_maker->take());
    m_maker.reset();
    showLayout();
    setBusy(false);
}

void PrintDialog::showLayout()
{
    m_preview->setLayout(m_layout);
    speak();
}

void PrintDialog::take(std::function<void()> go)
{
    setBusy(true);
    m_context.session.write(
        this,
        [note = PrintNote{m_request.kind, m_request.document.rows()},
         chosen = jsonOf(options())](OpenRegister &open) -> Result<PrintMark> {
            // A choice that is not remembered is made again; a print that is not noted must not be.
            static_cast<void>(keepView(*open.write, printPlace(note.kind), chosen));
            return notePrint(*open.write, note);
        },
        [this, go = std::move(go)](const Result<PrintMark> &mark) {
            if (!mark) {
                setBusy(false);
                fail(mark.error());
                return;
            }
            m_layout->setMark(*mark);
            m_preview->refresh();
            go();
        });
}

void PrintDialog::run(ChosenPrinter printer, std::function<void(bool)> finished)
{
    m_run = new PrintRun(m_layout, std::move(printer), this);
    connect(m_run, &PrintRun::progressed, this, &PrintDialog::showProgress);
    connect(m_run, &PrintRun::finished, this, [this, finished = std::move(finished)](bool whole) {
        std::exchange(m_run, nullptr)->deleteLater();
        setBusy(false);
        finished(whole);
    });
    m_run->start();
}

void PrintDialog::print()
{
    if (m_busy || !m_layout)
        return;
    const PrinterQuestion question{
        tr("Print"), m_layout->pageCount(),
        [orientation = m_layout->orientation()](QPagedPaintDevice &page) { PagePainter::prepare(page, orientation); }};
    m_context.interaction.pickPrinter(question, [guard = QPointer(this), this](const ChosenPrinter &printer) {
        if (!guard || m_busy)
            return;
        take([this, printer] {
            run(printer, [this](bool whole) {
                if (whole)
                    accept();
                else
                    say(Status::Late, [number = m_layout->mark().number.value_or(0)] {
                        return tr("The printer did not take it. Number %1 is used up; print again, or save it as PDF.")
                            .arg(number);
                    });
            });
        });
    });
}

void PrintDialog::save()
{
    if (m_busy || !m_layout)
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = u"%1/famn-%2-%3.pdf"_s.arg(folder, QString::fromLatin1(m_request.kind),
                                                    m_context.session.clock().today().toString(Qt::ISODate));
    m_context.interaction.pickSaveFile(
        {tr("Save as PDF"), tr("PDF (*.pdf)"), name}, [guard = QPointer(this), this](const QString &path) {
            if (!guard || m_busy)
                return;
            take([this, path] {
                const auto buffer = std::make_shared<QBuffer>();
                buffer->open(QIODevice::WriteOnly);
                // The writer must go before the buffer it writes to.
                const std::shared_ptr<QPdfWriter> writer(new QPdfWriter(buffer.get()),
                                                         [buffer](QPdfWriter *used) { delete used; });
                makeNeutral(*writer);
                PagePainter::prepare(*writer, m_layout->orientation());
                run({writer, 0, m_layout->pageCount() - 1, [] {}}, [this, path, buffer](bool whole) {
                    if (whole)
                        write(path, buffer->data());
                    else
                        fail(internalError(u"no page for the print"_s));
                });
            });
        });
}

void PrintDialog::write(const QString &path, const QByteArray &pdf)
{
    if (const auto written = writeFileAtomically(path, pdf, FileAccess::OwnerOnly); !written) {
        fail(written.error());
        return;
    }
    m_done = true;
    say(Status::Ok, [path, number = m_layout->mark().number.value_or(0)] {
        return tr("Saved as %1, print no. %2. The file is not encrypted: delete it when it has been used.")
            .arg(path)
            .arg(number);
    });
    speak();
}

void PrintDialog::reject()
{
    if (m_run) {
        m_run->stop();
        std::exchange(m_run, nullptr)->deleteLater();
        setBusy(false);
        say(Status::Warn, [number = m_layout->mark().number.value_or(0)] {
            return tr("Stopped. Number %1 is used up, as some pages may have come out.").arg(number);
        });
        return;
    }
    DialogFrame::reject();
}

QList<Command> printCommands(const WorkContext &context, QObject *owner, const std::function<PrintRequest()> &what,
                             const std::function<bool()> &enabled)
{
    Command print;
    print.id = u"actionPrint"_s;
    print.place = MenuPlace::File;
    print.group = 6;
    print.text = [] { return PrintDialog::tr("&Print…"); };
    print.keys = {QKeySequence::Print};
    print.icon = u"printer"_s;
    print.run = [context, what] { context.navigator.openDialog(new PrintDialog(context, what())); };
    print.enabled = enabled;
    Command direct = print;
    direct.id = u"actionPrintDirect"_s;
    direct.text = [] { return PrintDialog::tr("Print &without preview"); };
    direct.keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_P};
    direct.run = [context, owner, what] { (new QuickPrint(context, what(), owner))->start(); };
    return {print, direct};
}

void printInstead(QDialog &dialog, const WorkContext &context, const PrintRequest &request)
{
    // It is gone before the other comes.
    QObject::connect(
        &dialog, &QObject::destroyed, &context.session,
        [context, request] { context.navigator.openDialog(new PrintDialog(context, request)); }, Qt::QueuedConnection);
    dialog.done(QDialog::Accepted);
}

} // namespace famn
