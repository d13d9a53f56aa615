// How quickly a list of 100,000 families filters, sorts and is painted, in the window's thread.
#include "models/base/SecretBytes.h"
#include "models/tables/FamilyTableModel.h"
#include "tests/bench/BenchSupport.h"
#include "ui/style/CellDelegate.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;
using namespace famn;

namespace {

constexpr int familyCount = 100'000;

/// A made-up name of two to four syllables.
QString nameOf(quint32 number)
{
    static const QStringList syllables{u"an"_s, u"ber"_s, u"lund"_s, u"sö"_s,   u"ek"_s, u"ström"_s,
                                       u"åk"_s, u"ert"_s, u"vik"_s,  u"gren"_s, u"hä"_s, u"mark"_s};
    QString name;
    for (quint32 rest = number * 2654435761U >> 12; name.size() < 4 || rest > 0; rest /= 16)
        name += syllables.at(rest % 12);
    name[0] = name.at(0).toUpper();
    return name;
}

QList<FamilyRow> rows()
{
    QList<FamilyRow> made;
    made.reserve(familyCount);
    for (int i = 0; i < familyCount; ++i) {
        FamilyRow row;
        row.id.uuid = Uuid::generate({i});
        row.caseNumber = u"FH-%1-%2"_s.arg(2000 + i / 5000).arg(i % 5000, 4, 10, QLatin1Char('0'));
        row.name = nameOf(quint32(i));
        row.municipality = QString::number(100 + i % 290);
        row.district = nameOf(quint32(i % 700));
        row.city = nameOf(quint32(i % 300));
        row.lastNote = QDate(2020, 1, 1).addDays(i % 2000);
        row.assignments = i % 4;
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
    FamilyTableModel model;
    QTableView view;
    view.setItemDelegate(new CellDelegate(theme, view));
    view.setModel(&model);
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->setDefaultSectionSize(theme.rowHeight());
    view.setSortingEnabled(true);
    view.sortByColumn(0, Qt::AscendingOrder);
    view.resize(1200, 800);
    view.show();
    QImage screen(view.size(), QImage::Format_RGB32);
    const auto painted = [&](const auto &change) {
        const bench::Stopwatch watch;
        change();
        view.render(&screen);
        return watch.processorMsec();
    };

    QList<FamilyRow> made = rows();
    bench::put("window.first_rows_ms", painted([&] { model.setRows(std::move(made)); }));
    bench::put("window.prepare_ms", painted([&] { model.prepare(); }));

    std::vector<double> keys;
    for (const QString &word : {u"andersson"_s, u"lund"_s, u"fh-2012-00"_s, u"åkström"_s, u"ekber"_s}) {
        for (qsizetype typed = 1; typed <= word.size(); ++typed)
            keys.push_back(painted([&] { model.setFilter({word.left(typed), {}}); }));
        for (qsizetype typed = word.size() - 1; typed >= 0; --typed)
            keys.push_back(painted([&] { model.setFilter({word.left(typed), {}}); }));
    }
    bench::put("window.filter_p95_ms", percentile(keys, 0.95));
    bench::put("window.filter_most_ms", percentile(keys, 1));

    double slowest = 0;
    for (int column = 0; column < model.columnCount(); ++column) {
        for (const auto order : {Qt::DescendingOrder, Qt::AscendingOrder})
            slowest = std::max(slowest, painted([&] { view.sortByColumn(column, order); }));
    }
    bench::put("window.sort_most_ms", slowest);
    FamilyRow row = model.rows().at(5);
    row.name = u"Ändrad"_s;
    bench::put("window.one_row_ms", painted([&] { model.upsert(row); }));
    bench::put("window.peak_mib", bench::peakMib());
    return 0;
}
