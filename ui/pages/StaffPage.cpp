#include "ui/pages/StaffPage.h"

#include "models/services/Staff.h"
#include "models/services/UserState.h"
#include "models/services/session/Session.h"
#include "models/tables/StaffTableModel.h"
#include "ui/intake/NewStaffDialog.h"
#include "ui/pages/ListPage.h"
#include "ui/work/Navigator.h"
#include "ui/work/Permission.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("StaffPage", text);
}

struct StaffList
{
    QList<StaffRow> rows;
    /// How the list was left.
    QByteArray view;
};

void readInto(ListPage *page, StaffTableModel *model, Session &session)
{
    session.read(
        page,
        [place = page->place()](const Connection &connection, const Actor &actor) -> Result<StaffList> {
            FAMN_ASSIGN(rows, staffRows(connection, actor));
            const auto views = viewsOf(connection, actor);
            return StaffList{std::move(rows), views ? views->value(place) : QByteArray()};
        },
        [page, model](const Result<StaffList> &list) {
            if (!list) {
                page->readingFailed(list.error());
                return;
            }
            page->restore(list->view);
            page->setRows([&] { model->setRows(list->rows); });
        });
}

QList<Command> commandsOf(const WorkContext &context)
{
    Command add;
    add.id = u"actionNewStaff"_s;
    add.place = MenuPlace::File;
    add.text = [] { return say(QT_TRANSLATE_NOOP("StaffPage", "New c&olleague…")); };
    add.keys = {Qt::CTRL | Qt::Key_N};
    add.icon = u"file-plus"_s;
    add.run = [context] { context.navigator.openDialog(new NewStaffDialog(context)); };
    restrictTo(add, context.session, {{Verb::Create, Subject::Organisation}});
    return {add};
}

} // namespace

Page *makeStaffPage(const WorkContext &context, QWidget *parent)
{
    auto model = std::make_unique<StaffTableModel>();
    StaffTableModel *table = model.get();
    ListPage::Words words{
        .title = [] { return QCoreApplication::translate("PageRegistry", "Staff"); },
        .summary =
            [table] {
                const auto &rows = table->rows();
                const auto active =
                    std::count_if(rows.cbegin(), rows.cend(), [](const StaffRow &row) { return row.member.active; });
                return say(QT_TRANSLATE_NOOP("StaffPage", "Work here: %1 · In all: %2"))
                    .arg(QString::number(active), QString::number(rows.size()));
            },
        .emptyTitle = [] { return say(QT_TRANSLATE_NOOP("StaffPage", "No colleagues yet")); },
        .emptyLine =
            [] {
                return say(QT_TRANSLATE_NOOP("StaffPage", "Whoever works with the register is shown here, with what "
                                                          "is on their desk."));
            },
        .icon = u"user"_s,
        .numbered = false,
    };
    auto *page =
        new ListPage(u"staff"_s, std::move(model), std::move(words), {u"name"_s, Qt::AscendingOrder}, context, parent);
    page->addCommands([context] { return commandsOf(context); });
    const auto read = [page, table, &session = context.session] { readInto(page, table, session); };
    QObject::connect(&context.session, &Session::changed, page, [read](const ChangeNotice &notice) {
        for (const char *kind : {"staff", "unit", "application", "task", "family"}) {
            if (notice.everything || notice.touches(kind)) {
                read();
                return;
            }
        }
    });
    QObject::connect(page, &ListPage::refreshWanted, page, read);
    read();
    return page;
}

} // namespace famn
