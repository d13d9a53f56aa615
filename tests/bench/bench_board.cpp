// How quickly the board of stages with 5,000 applications is shown, scrolled, filtered and changed, in the window's
// thread.
#include "models/base/SecretBytes.h"
#include "models/tables/StageBoard.h"
#include "tests/bench/BenchSupport.h"
#include "ui/pages/board/BoardView.h"
#include "ui/pages/board/CardList.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QScrollBar>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;
using namespace famn;

namespace {

constexpr int cardCount = 5'000;
constexpr int frames = 300;

QList<ApplicationRow> rows(const QDate &today)
{
    QList<ApplicationRow> made;
    made.reserve(cardCount);
    for (int i = 0; i < cardCount; ++i) {
        ApplicationRow row;
        row.id.uuid = Uuid::generate({i});
        row.family.uuid = Uuid::generate({i});
        row.caseNumber = u"FH-%1-%2"_s.arg(2020 + i % 7).arg(i % 5000, 4, 10, QLatin1Char('0'));
        row.familyName = u"Familj %1"_s.arg(i * 7919 % 10'000);
        // Half of them at one stage, as after an import.
        row.stage = i % 2 == 0 ? ApplicationStage::Contacted : ApplicationStage(i / 2 % 12);
        row.receivedOn = today.addDays(-(i % 900));
        row.stageSince = today.addDays(-(i % 400));
        row.firstContactAt = swedishInstant(row.receivedOn, QTime(12, 0));
        row.historical = i % 40 == 0;
        row.protection = i % 50 == 0 ? Protection::ConfidentialityMarking : Protection::None;
        made.append(row);
    }
    return made;
}

double percentile(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values.at(std::min(values.size() - 1, size_t(double(values.size()) * part)));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!startSecrets())
        return 1;
    QApplication app(argc, argv);
    Theme theme;
    theme.choose(Look::Light);
    theme.install();
    const Instant now = SystemClock().now();
    StageBoard board;
    board.setNow(now);
    BoardView view(theme, board, nullptr);
    view.resize(1200, 800);
    view.show();
    QImage screen(view.size(), QImage::Format_RGB32);
    const auto painted = [&](const auto &change) {
        const bench::Stopwatch watch;
        change();
        QApplication::processEvents();
        view.render(&screen);
        return watch.processorMsec();
    };

    QList<ApplicationRow> made = rows(swedishDay(now));
    ApplicationRow one = made.at(2);
    bench::put("board.first_cards_ms", painted([&] { board.setRows(std::move(made)); }));
    auto *list = view.findChild<CardList *>(u"cards_kontaktad"_s);
    QScrollBar *bar = list->verticalScrollBar();
    std::vector<double> down;
    for (int frame = 0; frame <= frames; ++frame)
        down.push_back(painted([&] { bar->setValue(bar->maximum() * frame / frames); }));
    bench::put("board.scroll_p99_ms", percentile(down, 0.99));
    QScrollBar *across = view.horizontalScrollBar();
    std::vector<double> sideways;
    for (int frame = 0; frame <= frames; ++frame)
        sideways.push_back(painted([&] { across->setValue(across->maximum() * frame / frames); }));
    bench::put("board.sideways_p99_ms", percentile(sideways, 0.99));
    std::vector<double> moves;
    for (int i = 0; i < 50; ++i) {
        one.stage = i % 2 == 0 ? ApplicationStage::InBank : ApplicationStage::Contacted;
        moves.push_back(painted([&] { board.upsert(one); }));
    }
    bench::put("board.move_p95_ms", percentile(moves, 0.95));
    std::vector<double> keys;
    const QString word = u"familj 12"_s;
    for (qsizetype typed = 1; typed <= word.size(); ++typed)
        keys.push_back(painted([&] { board.setFilter({word.left(typed), {}}); }));
    bench::put("board.filter_most_ms", percentile(keys, 1));
    bench::put("board.minute_ms", painted([&] { board.setNow({now.msec + 60'000}); }));
    bench::put("board.peak_mib", bench::peakMib());
    return 0;
}
