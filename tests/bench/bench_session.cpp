// A whole day at the window, with a register of 100,000 families: unlock, filter, sort, scroll, lock. Everything runs
// in the real main window without a screen; what is timed ends when the pixels are drawn.
//   bench_session REGISTER PASSPHRASE_FILE
#include "models/base/SecretBytes.h"
#include "models/services/Access.h"
#include "models/storage/keys/Passphrase.h"
#include "tests/bench/BenchSupport.h"
#include "ui/interaction/QtInteraction.h"
#include "ui/pages/Page.h"
#include "ui/shell/Language.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Workspace.h"
#include "ui/style/Theme.h"
#include "ui/work/Preferences.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;
using namespace famn;

namespace {

constexpr double frameMsec = 1000.0 / 60;
/// One way through the list takes as long as somebody holds the scroll bar.
constexpr int scrollFrames = 600;

double percentile(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values.at(std::min(values.size() - 1, size_t(double(values.size()) * part)));
}

SecretBytes phraseFrom(const QString &file)
{
    auto text = readPassphraseFile(file);
    auto phrase = text ? typedPassphrase(*text) : Result<SecretBytes>(text.error());
    if (!phrase)
        bench::giveUp(u"no passphrase in "_s + file);
    return std::move(*phrase);
}

/// Tells when a list first shows rows.
class FirstRows final : public QObject
{
public:
    bool painted = false;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || painted)
            return false;
        const auto *view = qobject_cast<QTableView *>(watched->parent());
        if (!view || !view->model() || view->model()->rowCount() == 0)
            return false;
        // The filter comes before the paint; let it happen, then look at the clock.
        QMetaObject::invokeMethod(
            this, [this] { painted = true; }, Qt::QueuedConnection);
        return false;
    }
};

double derivationMsec(const QString &path, const QString &phraseFile)
{
    const SecretBytes phrase = phraseFrom(phraseFile);
    const bench::Stopwatch watch;
    if (!unlockKeys(path, phrase, {}))
        bench::giveUp(u"the passphrase does not open "_s + path);
    return watch.msec();
}

/// How long CHANGE takes in the window's thread, and until what it changes is painted.
template<typename Change>
void timed(QTableView &table, Change change, std::vector<double> &own, std::vector<double> &shown)
{
    const bench::Stopwatch watch;
    change();
    own.push_back(watch.msec());
    // What is posted counts, too.
    QCoreApplication::processEvents();
    table.viewport()->repaint();
    shown.push_back(watch.msec());
}

void pressKey(QWidget &widget, int key, const QString &text)
{
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&widget, &press);
    QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&widget, &release);
}

void filter(QWidget &page, QTableView &table)
{
    auto *field = page.findChild<QLineEdit *>(u"filterText"_s);
    std::vector<double> own;
    std::vector<double> shown;
    for (const QString &word : {u"andersson"_s, u"lund"_s, u"fh-2012-00"_s, u"åkström"_s, u"holm"_s}) {
        for (const QChar c : word)
            timed(
                table, [&] { pressKey(*field, c.toUpper().unicode(), c); }, own, shown);
        for (qsizetype i = 0; i < word.size(); ++i)
            timed(
                table, [&] { pressKey(*field, Qt::Key_Backspace, {}); }, own, shown);
    }
    bench::put("session.filter_key_p95_ms", percentile(own, 0.95));
    bench::put("session.filter_painted_p95_ms", percentile(shown, 0.95));
    bench::put("session.filter_painted_most_ms", percentile(shown, 1));
}

void sort(QTableView &table)
{
    std::vector<double> own;
    std::vector<double> shown;
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        if (table.isColumnHidden(column))
            continue;
        for (const auto order : {Qt::DescendingOrder, Qt::AscendingOrder})
            timed(
                table, [&] { table.sortByColumn(column, order); }, own, shown);
    }
    bench::put("session.sort_painted_most_ms", percentile(shown, 1));
}

void scroll(QTableView &table)
{
    QScrollBar *bar = table.verticalScrollBar();
    std::vector<double> frames;
    for (int frame = 0; frame <= scrollFrames; ++frame) {
        const bench::Stopwatch watch;
        bar->setValue(int(qint64(bar->maximum()) * frame / scrollFrames));
        QCoreApplication::processEvents();
        table.viewport()->repaint();
        frames.push_back(watch.msec());
    }
    const auto late = std::count_if(frames.begin(), frames.end(), [](double msec) { return msec > frameMsec; });
    bench::put("session.scroll_frame_p99_ms", percentile(frames, 0.99));
    bench::put("session.scroll_late_percent", 100.0 * double(late) / double(frames.size()));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!startSecrets() || argc != 3)
        bench::giveUp(u"usage: bench_session REGISTER PASSPHRASE_FILE"_s);
    registerCipherDriver();
    QApplication app(argc, argv);
    const QString path = QString::fromLocal8Bit(argv[1]);
    const QString phraseFile = QString::fromLocal8Bit(argv[2]);
    const double derivation = derivationMsec(path, phraseFile);
    bench::put("session.derivation_ms", derivation);

    const QTemporaryDir home;
    Theme theme;
    theme.choose(Look::Light);
    theme.install();
    Language language;
    Preferences preferences(home.filePath(u"famn.ini"_s));
    QtInteraction interaction;
    const SystemClock clock;
    MainWindow window({theme, language, interaction, preferences, clock});
    window.resize(1280, 800);
    window.show();
    window.choose(path);
    window.showPage(u"families"_s);
    QCoreApplication::processEvents();

    FirstRows first;
    app.installEventFilter(&first);
    SecretBytes phrase = phraseFrom(phraseFile);
    bool refused = false;
    QObject::connect(&window, &MainWindow::refused, &window, [&refused] { refused = true; });
    const bench::Stopwatch watch;
    window.unlock(std::move(phrase));
    while (!first.painted && !refused)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    if (refused)
        bench::giveUp(u"the register was refused"_s);
    bench::put("session.first_rows_after_derivation_ms", watch.msec() - derivation);
    app.removeEventFilter(&first);

    QWidget *page = window.workspace()->currentPage();
    auto *table = page->findChild<QTableView *>(u"table"_s);
    // What goes on aside once the list is there.
    QTest::qWait(3000);
    bench::put("session.rows", table->model()->rowCount());
    bench::put("session.resident_mib", bench::residentMib());
    filter(*page, *table);
    sort(*table);
    scroll(*table);
    bench::put("session.resident_at_end_mib", bench::residentMib());
    const bench::Stopwatch locking;
    window.lock();
    bench::put("session.lock_ms", locking.msec());
    return 0;
}
