#include "ui/pages/ListPages.h"

#include "models/services/RegisterLists.h"
#include "models/services/Sentences.h"
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
QHash<QString, QString> namesIn(const RegisterLists &lists)
{
    const auto names = lists.municipalityNames();
    return names ? *names : QHash<QString, QString>();
}

template<typename Model, typename Rows>
Page *makePage(std::unique_ptr<Model> model, Result<Rows> rows, ListPage::Words words, ListPage::Start start,
               const Theme &theme, QWidget *parent)
{
    if (rows)
        model->setRows(std::move(rows).value());
    else
        words.emptyLine = [error = rows.error()] { return sentence(error); };
    if (!rows)
        words.emptyTitle = [] { return say(QT_TRANSLATE_NOOP("ListPages", "The list could not be read")); };
    return new ListPage(std::move(model), std::move(words), start, theme, parent);
}

} // namespace

Page *makeApplicationsPage(const OpenRegister &open, const Theme &theme, QWidget *parent)
{
    const RegisterLists lists(open);
    auto model = std::make_unique<ApplicationTableModel>(namesIn(lists));
    const ApplicationTableModel *table = model.get();
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
    return makePage(std::move(model), lists.applications(), std::move(words), {u"received"_s, Qt::DescendingOrder},
                    theme, parent);
}

Page *makeFamiliesPage(const OpenRegister &open, const Theme &theme, QWidget *parent)
{
    const RegisterLists lists(open);
    auto model = std::make_unique<FamilyTableModel>(namesIn(lists));
    const FamilyTableModel *table = model.get();
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
    return makePage(std::move(model), lists.families(), std::move(words), {u"name"_s, Qt::AscendingOrder}, theme,
                    parent);
}

} // namespace famn
