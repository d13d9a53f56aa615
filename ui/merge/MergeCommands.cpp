#include "ui/merge/MergeCommands.h"

#include "models/tables/TableModel.h"
#include "ui/merge/ApplicationMergeDialog.h"
#include "ui/merge/FamilyMergeDialog.h"
#include "ui/pages/ListMarks.h"
#include "ui/pages/ListPage.h"
#include "ui/work/Navigator.h"

#include <QCoreApplication>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("MergeCommands", text);
}

/// The two families marked in PAGE, the older first; nothing when it is not two.
QList<Uuid> markedTwo(ListPage *page)
{
    const auto *view = qobject_cast<QTableView *>(page->content());
    QList<Uuid> marked = view ? ListMarks::of(*view).selected : QList<Uuid>();
    if (marked.size() != 2)
        return {};
    const auto *model = qobject_cast<const TableModel *>(view->model());
    const auto numberOf = [model](const Uuid &id) {
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->columnId(column) == "case"_L1)
                return model->index(model->rowOf(id), column).data().toString();
        }
        return QString();
    };
    if (numberOf(marked.at(1)) < numberOf(marked.at(0)))
        marked.swapItemsAt(0, 1);
    return marked;
}

} // namespace

QList<Need> mergeNeeds()
{
    return {{Verb::Merge, Subject::Families}};
}

QList<Need> mergeApplicationNeeds()
{
    return {{Verb::Merge, Subject::Applications}};
}

void openMerge(const WorkContext &context, const FamilyId &one, const FamilyId &other)
{
    context.navigator.openDialog(new FamilyMergeDialog(context, one, other));
}

void openMerge(const WorkContext &context, const ApplicationId &one, const ApplicationId &other)
{
    context.navigator.openDialog(new ApplicationMergeDialog(context, one, other));
}

Command mergeApplicationsCommand(const WorkContext &context, std::function<QList<ApplicationRow>()> marked)
{
    const auto two = [marked = std::move(marked)] {
        QList<ApplicationRow> rows = marked();
        if (rows.size() != 2 || rows.at(0).family != rows.at(1).family)
            return QList<ApplicationRow>();
        const auto came = [](const ApplicationRow &row) { return std::pair(row.receivedOn, row.receivedAt); };
        if (came(rows.at(1)) < came(rows.at(0)))
            rows.swapItemsAt(0, 1);
        return rows;
    };
    Command merge;
    merge.id = u"actionMergeApplications"_s;
    merge.place = MenuPlace::Family;
    merge.group = 3;
    merge.text = [] { return say(QT_TRANSLATE_NOOP("MergeCommands", "&Merge applications…")); };
    merge.icon = u"git-compare-arrows"_s;
    merge.onlyInContent = true;
    merge.enabled = [two] { return !two().isEmpty(); };
    restrictTo(merge, context.session, mergeApplicationNeeds());
    merge.whyNot = [two, rights = merge.whyNot] {
        const QString right = rights();
        return right.isEmpty() && two().isEmpty()
                   ? say(QT_TRANSLATE_NOOP("MergeCommands",
                                           "Mark the two applications of one family first (Ctrl+Space)."))
                   : right;
    };
    merge.run = [context, two] {
        const QList<ApplicationRow> rows = two();
        if (!rows.isEmpty())
            openMerge(context, rows.at(0).id, rows.at(1).id);
    };
    return merge;
}

Command mergeMarkedCommand(const WorkContext &context, ListPage *page)
{
    Command merge;
    merge.id = u"actionMerge"_s;
    merge.place = MenuPlace::Family;
    merge.group = 3;
    merge.text = [] { return say(QT_TRANSLATE_NOOP("MergeCommands", "&Merge…")); };
    merge.icon = u"git-compare-arrows"_s;
    merge.onlyInContent = true;
    merge.enabled = [page] { return !markedTwo(page).isEmpty(); };
    restrictTo(merge, context.session, mergeNeeds());
    merge.whyNot = [page, rights = merge.whyNot] {
        const QString right = rights();
        return right.isEmpty() && markedTwo(page).isEmpty()
                   ? say(QT_TRANSLATE_NOOP("MergeCommands", "Mark the two families first (Ctrl+Space)."))
                   : right;
    };
    merge.run = [context, page] {
        const QList<Uuid> two = markedTwo(page);
        if (!two.isEmpty())
            openMerge(context, FamilyId{two.at(0)}, FamilyId{two.at(1)});
    };
    return merge;
}

} // namespace famn
