#include "ui/pages/ListPages.h"

#include "models/services/RegisterLists.h"
#include "models/services/session/Session.h"
#include "models/tables/ApplicationTableModel.h"
#include "models/tables/FamilyTableModel.h"
#include "ui/pages/ListPage.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("ListPages", text);
}

/// Municipalities are a comfort: a list without their names is still a list.
QHash<QString, QString> namesIn(const Connection &connection)
{
    const auto names = municipalityNames(connection);
    return names ? *names : QHash<QString, QString>();
}

/// What a list is made of, as the reading thread brings it.
template<typename Row>
struct ListData
{
    QList<Row> rows;
    QHash<QString, QString> municipalities;
};

template<typename Row>
using ReadRows = Result<QList<Row>> (*)(const Connection &, const Actor &);

/// Reads the rows aside, now and whenever one of its records changed.
template<typename Model, typename Row>
void keepReading(ListPage *page, Model *model, ReadRows<Row> readRows, const WorkContext &context)
{
    Session &session = context.session;
    const auto load = [page, model, readRows, &session] {
        session.read(
            page,
            [readRows](const Connection &connection, const Actor &actor) -> Result<ListData<Row>> {
                FAMN_ASSIGN(rows, readRows(connection, actor));
                return ListData<Row>{std::move(rows), namesIn(connection)};
            },
            [page, model](Result<ListData<Row>> data) {
                if (!data) {
                    page->readingFailed(data.error());
                    return;
                }
                model->setMunicipalities(std::move(data->municipalities));
                model->setRows(std::move(data->rows));
                page->rowsArrived();
            },
            RegisterThreads::Cache::Release);
    };
    QObject::connect(&session, &Session::changed, page, [load](const ChangeNotice &notice) {
        if (notice.everything || !notice.families.isEmpty())
            load();
    });
    load();
}

} // namespace

Page *makeApplicationsPage(const WorkContext &context, QWidget *parent)
{
    auto model = std::make_unique<ApplicationTableModel>();
    ApplicationTableModel *table = model.get();
    ListPage::Words words{
        .title = [] { return QCoreApplication::translate("PageRegistry", "Applications"); },
        .summary =
            [table] {
                const auto &rows = table->rows();
                const auto fresh = std::count_if(rows.cbegin(), rows.cend(), [](const ApplicationRow &row) {
                    return row.stage == ApplicationStage::New;
                });
                return say(QT_TRANSLATE_NOOP("ListPages", "New: %1 · In all: %2"))
                    .arg(QString::number(fresh), QString::number(rows.size()));
            },
        .emptyTitle = [] { return say(QT_TRANSLATE_NOOP("ListPages", "No applications yet")); },
        .emptyLine =
            [] {
                return say(
                    QT_TRANSLATE_NOOP("ListPages", "Applications that come in to this register are shown here."));
            },
    };
    auto *page = new ListPage(u"application"_s, std::move(model), std::move(words),
                              {u"received"_s, Qt::DescendingOrder}, context, parent);
    keepReading<ApplicationTableModel, ApplicationRow>(page, table, applicationRows, context);
    return page;
}

Page *makeFamiliesPage(const WorkContext &context, QWidget *parent)
{
    auto model = std::make_unique<FamilyTableModel>();
    FamilyTableModel *table = model.get();
    ListPage::Words words{
        .title = [] { return QCoreApplication::translate("PageRegistry", "Families"); },
        .summary =
            [table] {
                const auto &rows = table->rows();
                const auto active =
                    std::count_if(rows.cbegin(), rows.cend(), [](const FamilyRow &row) { return row.assignments > 0; });
                return say(QT_TRANSLATE_NOOP("ListPages", "With active assignments: %1 · In all: %2"))
                    .arg(QString::number(active), QString::number(rows.size()));
            },
        .emptyTitle = [] { return say(QT_TRANSLATE_NOOP("ListPages", "No families yet")); },
        .emptyLine =
            [] { return say(QT_TRANSLATE_NOOP("ListPages", "Every family with an application is shown here.")); },
    };
    auto *page =
        new ListPage(u"family"_s, std::move(model), std::move(words), {u"name"_s, Qt::AscendingOrder}, context, parent);
    keepReading<FamilyTableModel, FamilyRow>(page, table, familyRows, context);
    return page;
}

} // namespace famn
