#include "ui/pages/SavedFilterCommands.h"

#include "ui/pages/FilterLine.h"
#include "ui/pages/SavedFilterDialogs.h"
#include "ui/work/Navigator.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("SavedFilterCommands", text);
}

} // namespace

QList<Command> savedFilterCommands(const WorkContext &context, SavedFilters &filters,
                                   const std::function<FilteredPage()> &page,
                                   const std::function<void(const QString &page, const QString &name)> &apply)
{
    Command save;
    save.id = u"actionSaveFilter"_s;
    save.place = MenuPlace::View;
    save.group = 4;
    save.text = [] { return say(QT_TRANSLATE_NOOP("SavedFilterCommands", "Sa&ve the filter…")); };
    save.icon = u"bookmark"_s;
    save.enabled = [&filters, page] {
        const FilterLine *line = page().line;
        return line && filters.isReady() && !line->filter().isEmpty();
    };
    save.whyNot = [] {
        return say(QT_TRANSLATE_NOOP("SavedFilterCommands", "Filter the list first: what is chosen gets a name."));
    };
    save.run = [context, &filters, page] {
        const FilteredPage here = page();
        if (here.line)
            context.navigator.openDialog(
                new SaveFilterDialog(context.theme, filters, here.id, here.line->filter(), here.line->words()));
    };
    Command saved;
    saved.id = u"menuSavedFilters"_s;
    saved.place = MenuPlace::View;
    saved.group = 4;
    saved.text = [] { return say(QT_TRANSLATE_NOOP("SavedFilterCommands", "Saved &filters")); };
    saved.enabled = [&filters, page] { return !filters.of(page().id).isEmpty(); };
    saved.fill = [&filters, page, apply](QMenu &menu) {
        const QString id = page().id;
        const QList<SavedFilter> all = filters.of(id);
        for (const SavedFilter &one : all) {
            QAction *action = menu.addAction(QString(one.name).replace(u'&', u"&&"_s));
            action->setObjectName(u"savedFilter_"_s + one.name);
            QObject::connect(action, &QAction::triggered, &filters, [apply, id, name = one.name] { apply(id, name); });
        }
    };
    Command manage;
    manage.id = u"actionSavedFilters"_s;
    manage.place = MenuPlace::View;
    manage.group = 4;
    manage.text = [] { return say(QT_TRANSLATE_NOOP("SavedFilterCommands", "Rename or delete saved filters…")); };
    manage.enabled = saved.enabled;
    manage.whyNot = [] { return say(QT_TRANSLATE_NOOP("SavedFilterCommands", "This list has no saved filters.")); };
    manage.run = [context, &filters, page] {
        context.navigator.openDialog(new SavedFiltersDialog(context.theme, filters, page().id));
    };
    return {save, saved, manage};
}

} // namespace famn
