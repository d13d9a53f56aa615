#include "ui/pages/CampaignsPage.h"

#include "models/services/Campaigns.h"
#include "models/services/UserState.h"
#include "models/services/session/Session.h"
#include "models/tables/CampaignTableModel.h"
#include "ui/intake/EventDialog.h"
#include "ui/intake/NewCampaignDialog.h"
#include "ui/pages/ListPage.h"
#include "ui/work/Navigator.h"
#include "ui/work/Permission.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("CampaignsPage", text);
}

struct CampaignList
{
    QList<CampaignRow> rows;
    /// How the list was left.
    QByteArray view;
};

void readInto(ListPage *page, CampaignTableModel *model, Session &session)
{
    session.read(
        page,
        [place = page->place(), today = session.clock().today()](const Connection &connection,
                                                                 const Actor &actor) -> Result<CampaignList> {
            FAMN_ASSIGN(rows, campaignRows(connection, actor, {today, {}}));
            const auto views = viewsOf(connection, actor);
            return CampaignList{std::move(rows), views ? views->value(place) : QByteArray()};
        },
        [page, model](const Result<CampaignList> &list) {
            if (!list) {
                page->readingFailed(list.error());
                return;
            }
            page->restore(list->view);
            page->setRows([&] { model->setRows(list->rows); });
        });
}

/// Reads the rows aside: now, after every change that they tell of, and when another day begins.
void keepReading(ListPage *page, CampaignTableModel *model, Session &session)
{
    const auto read = [page, model, &session] { readInto(page, model, session); };
    QObject::connect(&session, &Session::changed, page, [read](const ChangeNotice &notice) {
        if (notice.everything || notice.touches("campaign") || notice.touches("campaign_event") ||
            notice.touches("application") || notice.touches("setting"))
            read();
    });
    QObject::connect(page, &ListPage::refreshWanted, page, read);
    constexpr int minute = 60'000;
    auto *timer = new QTimer(page);
    timer->setObjectName(u"minute"_s);
    QObject::connect(timer, &QTimer::timeout, page, [read, &session, day = session.clock().today()]() mutable {
        if (session.clock().today() == day)
            return;
        day = session.clock().today();
        read();
    });
    timer->start(minute);
    read();
}

QList<Command> commandsOf(const WorkContext &context)
{
    Command campaign;
    campaign.id = u"actionNewCampaign"_s;
    campaign.place = MenuPlace::File;
    campaign.text = [] { return say(QT_TRANSLATE_NOOP("CampaignsPage", "New ca&mpaign…")); };
    campaign.keys = {Qt::CTRL | Qt::Key_N};
    campaign.icon = u"file-plus"_s;
    campaign.run = [context] { context.navigator.openDialog(new NewCampaignDialog(context)); };
    restrictTo(campaign, context.session, {{Verb::Create, subjectOfKind("campaign")}});
    Command event;
    event.id = u"actionNewEvent"_s;
    event.place = MenuPlace::File;
    event.text = [] { return say(QT_TRANSLATE_NOOP("CampaignsPage", "New e&vent…")); };
    event.icon = u"calendar"_s;
    event.run = [context] { context.navigator.openDialog(new EventDialog(context, {})); };
    restrictTo(event, context.session, {{Verb::Create, subjectOfKind("campaign_event")}});
    return {campaign, event};
}

} // namespace

Page *makeCampaignsPage(const WorkContext &context, QWidget *parent)
{
    auto model = std::make_unique<CampaignTableModel>();
    CampaignTableModel *table = model.get();
    ListPage::Words words{
        .title = [] { return QCoreApplication::translate("PageRegistry", "Campaigns"); },
        .summary =
            [table] {
                const auto &rows = table->rows();
                const auto running = std::count_if(rows.cbegin(), rows.cend(), [](const CampaignRow &row) {
                    return row.effect.state == CampaignState::Running;
                });
                return say(QT_TRANSLATE_NOOP("CampaignsPage", "Running: %1 · In all: %2"))
                    .arg(QString::number(running), QString::number(rows.size()));
            },
        .emptyTitle = [] { return say(QT_TRANSLATE_NOOP("CampaignsPage", "No campaigns yet")); },
        .emptyLine =
            [] {
                return say(QT_TRANSLATE_NOOP(
                    "CampaignsPage", "What you do so that more families get in touch is shown here, with what it "
                                     "came to."));
            },
        .icon = u"chart-column"_s,
        .numbered = false,
    };
    auto *page = new ListPage(u"campaign"_s, std::move(model), std::move(words), {u"from"_s, Qt::DescendingOrder},
                              context, parent);
    page->addCommands([context] { return commandsOf(context); });
    keepReading(page, table, context.session);
    return page;
}

} // namespace famn
