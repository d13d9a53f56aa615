#include "ui/dialogs/print/QuickPrint.h"

#include "models/base/Interaction.h"
#include "models/services/Sentences.h"
#include "models/services/UserState.h"
#include "models/services/session/Session.h"
#include "ui/dialogs/print/PrintChoices.h"
#include "ui/dialogs/print/PrintRun.h"
#include "ui/work/Navigator.h"

#include <QElapsedTimer>
#include <QPagedPaintDevice>

#include <utility>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// How long the window waits at a time, in milliseconds.
constexpr qint64 slice = 8;

/// What a print begins with.
struct Prepared
{
    PrintMark mark;
    QByteArray chosen;
};

} // namespace

QuickPrint::QuickPrint(const WorkContext &context, PrintRequest request, QObject *owner)
    : QObject(owner)
    , m_context(context)
    , m_request(std::move(request))
{
    connect(&m_timer, &QTimer::timeout, this, &QuickPrint::layOut);
}

void QuickPrint::start()
{
    m_task = m_context.session.tasks().begin(
        [title = m_request.document.title] { return tr("Printing: %1").arg(title); }, true, m_cancel);
    const SessionFacts &facts = m_context.session.facts();
    m_context.session.read(
        this,
        [info = facts.info, path = facts.path, place = printPlace(m_request.kind),
         now = m_context.session.clock().now()](const Connection &connection, const Actor &actor) -> Result<Prepared> {
            FAMN_ASSIGN(mark, previewMark(connection, actor, info, path, now));
            const auto views = viewsOf(connection, actor);
            return Prepared{mark, views ? views->value(place) : QByteArray()};
        },
        [this](const Result<Prepared> &prepared) {
            if (!prepared) {
                fail([error = prepared.error()] { return sentence(error); });
                return;
            }
            m_mark = prepared->mark;
            m_options = printOptionsIn(prepared->chosen);
            m_maker = std::make_unique<PrintLayoutMaker>(m_request.document, m_options, m_mark);
            m_timer.start(0);
        });
}

bool QuickPrint::stopped()
{
    if (!m_cancel.cancelled())
        return false;
    m_timer.stop();
    const auto number = m_layout ? m_layout->mark().number : std::nullopt;
    if (m_run)
        m_run->stop();
    fail([number] {
        return number ? PrintDialog::tr("Stopped. Number %1 is used up, as some pages may have come out.").arg(*number)
                      : tr("Stopped. Nothing was printed.");
    });
    return true;
}

void QuickPrint::layOut()
{
    constexpr int rowsAtATime = 20;
    if (stopped())
        return;
    QElapsedTimer clock;
    clock.start();
    while (!m_maker->finished() && clock.elapsed() < slice)
        m_maker->advance(rowsAtATime);
    m_context.session.tasks().report(m_task, m_maker->done(), m_maker->total());
    if (!m_maker->finished())
        return;
    m_timer.stop();
    m_layout = std::make_shared<PrintLayout>(m_maker->take());
    m_maker.reset();
    findPrinter();
}

void QuickPrint::findPrinter()
{
    const PrinterQuestion question{
        m_request.document.title, m_layout->pageCount(),
        [orientation = m_layout->orientation()](QPagedPaintDevice &page) { PagePainter::prepare(page, orientation); }};
    m_context.interaction.usualPrinter(question, [this](const ChosenPrinter &printer) {
        if (printer.device)
            take(printer);
        else
            fail([] { return tr("This computer has no printer. The preview (Ctrl+P) can save a PDF."); });
    });
}

void QuickPrint::take(const ChosenPrinter &printer)
{
    m_context.session.write(
        this,
        [note = PrintNote{m_request.kind, m_request.document.rows()}](OpenRegister &open) {
            return notePrint(*open.write, note);
        },
        [this, printer](const Result<PrintMark> &mark) {
            if (!mark) {
                printer.abort();
                fail([error = mark.error()] { return sentence(error); });
                return;
            }
            m_layout->setMark(*mark);
            run(printer);
        });
}

void QuickPrint::run(const ChosenPrinter &printer)
{
    m_run = new PrintRun(m_layout, printer, this);
    connect(m_run, &PrintRun::progressed, this, [this](int done, int total) {
        m_context.session.tasks().report(m_task, done, total);
        // The run is still at work on this very page.
        if (m_cancel.cancelled())
            QMetaObject::invokeMethod(
                this, [this] { static_cast<void>(stopped()); }, Qt::QueuedConnection);
    });
    connect(m_run, &PrintRun::finished, this, &QuickPrint::finish);
    m_run->start();
}

void QuickPrint::finish(bool whole)
{
    const qint64 number = m_layout->mark().number.value_or(0);
    if (!whole) {
        fail([number] {
            return PrintDialog::tr("The printer did not take it. Number %1 is used up; print again, or save it as PDF.")
                .arg(number);
        });
        return;
    }
    m_context.session.tasks().end(m_task);
    m_context.navigator.tell([title = m_request.document.title, number, left = int(m_request.leftOut)] {
        QString text = tr("Printed: %1, no. %2.").arg(title, QString::number(number));
        if (left > 0)
            text += u' ' + tr("The last %n row(s) were left out.", nullptr, left);
        return text;
    });
    deleteLater();
}

void QuickPrint::fail(std::function<QString()> text)
{
    const int task = std::exchange(m_task, 0);
    if (task == 0)
        return;
    m_context.session.tasks().end(task);
    m_context.navigator.say({Status::Warn, std::move(text), {}});
    deleteLater();
}

} // namespace famn
