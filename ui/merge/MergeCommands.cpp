#include "ui/merge/MergeCommands.h"

#include "models/tables/TableModel.h"
#include "ui/merge/MergeDialog.h"
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
    return {
        {Verb::Change, Subject::Families}, {Verb::Delete, Subject::Families}, {Verb::Change, Subject::Applications}};
}

void openMerge(const WorkContext &context, const FamilyId &one, const FamilyId &other)
{
    context.navigator.openDialog(new MergeDialog(context, one, other));
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
