#include "ui/pages/ListPages.h"

#include "models/services/IntakeSettings.h"
#include "models/services/RegisterLists.h"
#include "models/services/UserState.h"
#include "models/services/session/Session.h"
#include "models/tables/ApplicationTableModel.h"
#include "models/tables/FamilyTableModel.h"
#include "ui/meetings/MeetingActions.h"
#include "ui/merge/MergeCommands.h"
#include "ui/pages/CallKeys.h"
#include "ui/pages/ListMarks.h"
#include "ui/pages/ListPage.h"
#include "ui/pages/QueueCommands.h"
#include "ui/pages/StageCommands.h"
#include "ui/work/Preferences.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

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
    /// How the list was left.
    QByteArray view;
};

QList<Uuid> leftInSight(const QByteArray &view)
{
    return ListMarks::storedIn(QJsonDocument::fromJson(view).object()).inSight;
}

/// What became of the rows of a few families.
template<typename Row>
struct FewRows
{
    QSet<Uuid> families;
    QList<Row> rows;
};

/// How a list is read: as a whole, and what it shows of one family.
template<typename Row>
struct Source
{
    Result<QList<Row>> (*all)(const Connection &, const Actor &);
    Result<QList<Row>> (*ofFamily)(const Connection &, const Actor &, const FamilyId &);
    Result<std::optional<Row>> (*one)(const Connection &, const Actor &, const decltype(Row::id) &);
    Uuid (*family)(const Row &);
    /// The rows that come first in a list that nobody has left yet.
    Result<QList<decltype(Row::id)>> (*first)(const Connection &, const Actor &, int);
};

/// As many rows as fit on a tall screen.
constexpr int firstRows = 60;

/// So many changed families are quicker read with all others.
constexpr qsizetype fewFamilies = 200;

Result<QList<FamilyRow>> rowOfFamily(const Connection &connection, const Actor &actor, const FamilyId &id)
{
    FAMN_ASSIGN(row, familyRow(connection, actor, id));
    return row ? QList<FamilyRow>{*row} : QList<FamilyRow>();
}

constexpr Source<FamilyRow> familySource{familyRows, rowOfFamily, familyRow,
                                         [](const FamilyRow &row) { return row.id.uuid; }, firstFamiliesShown};
constexpr Source<ApplicationRow> applicationSource{applicationRows, applicationRowsOf, applicationRow,
                                                   [](const ApplicationRow &row) { return row.family.uuid; },
                                                   firstApplicationsShown};

/// A page, its model, and where its rows come from.
template<typename Model, typename Row>
class RowReader
{
public:
    RowReader(ListPage *page, Model *model, const Source<Row> &source, Session &session)
        : m_page(page)
        , m_model(model)
        , m_source(source)
        , m_session(session)
    {
    }

    /// The rows that were in sight when the list was left, or come first in one that nobody has left yet: they are
    /// painted while all others are read.
    void readFirst() const
    {
        m_session.read(
            m_page,
            [source = m_source, place = m_page->place()](const Connection &connection,
                                                         const Actor &actor) -> Result<ListData<Row>> {
                FAMN_ASSIGN(views, viewsOf(connection, actor));
                ListData<Row> data{{}, namesIn(connection), views.value(place)};
                QList<Uuid> ids = leftInSight(data.view);
                if (data.view.isEmpty()) {
                    FAMN_ASSIGN(first, source.first(connection, actor, firstRows));
                    for (const auto &id : std::as_const(first))
                        ids.append(id.uuid);
                }
                for (const Uuid &id : std::as_const(ids)) {
                    FAMN_ASSIGN(row, source.one(connection, actor, {id}));
                    if (row)
                        data.rows.append(*row);
                }
                return data;
            },
            [page = m_page, model = m_model](Result<ListData<Row>> data) {
                // What goes wrong is said of the whole list.
                if (!data || data->rows.isEmpty())
                    return;
                if (!data->view.isEmpty())
                    page->restore(data->view);
                page->showFirst([&] {
                    model->setMunicipalities(std::move(data->municipalities));
                    model->setRows(std::move(data->rows));
                });
            });
    }

    void readAll() const
    {
        m_session.read(
            m_page,
            [source = m_source, place = m_page->place()](const Connection &connection,
                                                         const Actor &actor) -> Result<ListData<Row>> {
                FAMN_ASSIGN(rows, source.all(connection, actor));
                const auto views = viewsOf(connection, actor);
                return ListData<Row>{std::move(rows), namesIn(connection), views ? views->value(place) : QByteArray()};
            },
            [page = m_page, model = m_model](Result<ListData<Row>> data) {
                if (!data) {
                    page->readingFailed(data.error());
                    return;
                }
                page->restore(data->view);
                page->setRows([&] {
                    model->setMunicipalities(std::move(data->municipalities));
                    model->setRows(std::move(data->rows));
                });
            },
            RegisterThreads::Cache::Release);
    }

    void readFew(const QSet<Uuid> &families) const
    {
        m_session.read(
            m_page,
            [source = m_source, families](const Connection &connection, const Actor &actor) -> Result<FewRows<Row>> {
                FewRows<Row> few{families, {}};
                for (const Uuid &family : families) {
                    FAMN_ASSIGN(rows, source.ofFamily(connection, actor, FamilyId{family}));
                    few.rows += rows;
                }
                return few;
            },
            [reader = *this](const Result<FewRows<Row>> &few) {
                if (few)
                    reader.take(*few);
                else
                    reader.m_page->readingFailed(few.error());
            });
    }

private:
    void take(const FewRows<Row> &few) const
    {
        QSet<Uuid> gone;
        for (const Row &row : m_model->rows()) {
            if (few.families.contains(m_source.family(row)))
                gone.insert(row.id.uuid);
        }
        for (const Row &row : few.rows) {
            gone.remove(row.id.uuid);
            m_model->upsert(row);
        }
        for (const Uuid &id : std::as_const(gone))
            m_model->remove(id);
        m_page->rowsChanged();
    }

    ListPage *m_page;
    Model *m_model;
    Source<Row> m_source;
    Session &m_session;
};

/// Reads the rows aside, now and whenever one of its records changed.
template<typename Model, typename Row>
void keepReading(ListPage *page, Model *model, const Source<Row> &source, const WorkContext &context)
{
    const RowReader<Model, Row> reader(page, model, source, context.session);
    QObject::connect(&context.session, &Session::changed, page, [reader](const ChangeNotice &notice) {
        if (notice.everything || notice.families.size() > fewFamilies)
            reader.readAll();
        else if (!notice.families.isEmpty())
            reader.readFew(notice.families);
    });
    QObject::connect(page, &ListPage::refreshWanted, page, [reader] { reader.readAll(); });
    reader.readFirst();
    reader.readAll();
}

/// Lets the clocks of MODEL go.
void keepTime(ListPage *page, TableModel *model, const Clock &clock)
{
    constexpr int minute = 60'000;
    auto *timer = new QTimer(page);
    timer->setObjectName(u"minute"_s);
    const auto tick = [model, &clock] { model->setNow(clock.now()); };
    QObject::connect(timer, &QTimer::timeout, page, tick);
    timer->start(minute);
    tick();
}

/// Lets the clocks of MODEL go by the register's own rules.
void keepRules(ListPage *page, ApplicationTableModel *model, const WorkContext &context)
{
    const auto read = [page, model, &session = context.session] {
        session.read(
            page, [](const Connection &connection, const Actor &) { return intakeRules(connection); },
            [model](const Result<IntakeRules> &rules) {
                if (rules)
                    model->setRules(*rules);
            });
    };
    QObject::connect(&context.session, &Session::changed, page, [read](const ChangeNotice &notice) {
        if (notice.touches("setting"))
            read();
    });
    read();
}

void offerCalls(ListPage *page, const ApplicationTableModel *model, const WorkContext &context)
{
    page->addCommands([page, model, context] {
        const auto target = [page, model]() -> std::optional<CallTarget> {
            const auto record = page->currentRecord();
            const int row = record ? model->rowOf(record->id) : -1;
            if (row < 0)
                return std::nullopt;
            return CallTarget{ApplicationId{record->id}, page->currentName(), model->rowAt(row).historical};
        };
        const auto marked = [page] {
            QList<ApplicationId> applications;
            for (const Uuid &id : page->marked())
                applications.append({id});
            return applications;
        };
        const auto markedRows = [model, marked] {
            QList<ApplicationRow> rows;
            for (const ApplicationId &id : marked()) {
                if (const int row = model->rowOf(id.uuid); row >= 0)
                    rows.append(model->rowAt(row));
            }
            return rows;
        };
        return callCommands(context, page, target) + queueCommands(context, page, target) +
               stageCommands(context, page, target) + inviteCommands(context, page, marked) +
               QList<Command>{mergeApplicationsCommand(context, markedRows)};
    });
    QObject::connect(&context.preferences, &Preferences::changed, page, &Page::commandsChanged);
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
        .icon = u"inbox"_s,
    };
    const TableFilter open{{}, {{u"stage"_s, QString::fromUtf16(ApplicationTableModel::notEnded)}}};
    auto *page = new ListPage(u"application"_s, std::move(model), std::move(words),
                              {u"received"_s, Qt::DescendingOrder, open}, context, parent);
    keepTime(page, table, context.session.clock());
    keepRules(page, table, context);
    offerCalls(page, table, context);
    keepReading(page, table, applicationSource, context);
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
        .icon = u"users"_s,
    };
    auto *page = new ListPage(u"family"_s, std::move(model), std::move(words), {u"name"_s, Qt::AscendingOrder, {}},
                              context, parent);
    page->addCommands([page, context] { return QList<Command>{mergeMarkedCommand(context, page)}; });
    keepReading(page, table, familySource, context);
    return page;
}

} // namespace famn
