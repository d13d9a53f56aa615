#include "ui/pages/SavedFilterDialogs.h"

#include "models/base/Text.h"
#include "ui/dialogs/Phrases.h"
#include "ui/help/Help.h"
#include "ui/style/Messages.h"
#include "ui/style/Theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

SaveFilterDialog::SaveFilterDialog(const Theme &theme, SavedFilters &filters, const QString &page,
                                   const TableFilter &filter, const QString &suggested)
    : DialogFrame(theme, Width::Narrow, nullptr)
    , m_filters(filters)
    , m_page(page)
    , m_filter(filter)
    , m_name(new QLineEdit(this))
    , m_message(new InlineMessage(theme, this))
{
    setObjectName(u"saveFilterDialog"_s);
    m_name->setObjectName(u"filterName"_s);
    m_name->setMaxLength(int(SavedFilters::longestName));
    m_name->setText(suggested.left(SavedFilters::longestName));
    m_name->selectAll();
    setHelp(*m_name, HelpArea::List, u"filter_name"_s);
    m_message->setObjectName(u"filterMessage"_s);
    body()->addWidget(m_name);
    body()->addWidget(m_message);
    connect(m_name, &QLineEdit::textChanged, this, &SaveFilterDialog::judge);
    connect(verb(), &QPushButton::clicked, this, &SaveFilterDialog::save);
    (new Phrases(this))->say([this] { speak(); });
    m_name->setFocus();
}

void SaveFilterDialog::speak()
{
    setTitle(tr("Save the filter"));
    setVerb(tr("Save"));
    m_name->setAccessibleName(tr("Name of the filter"));
    m_name->setPlaceholderText(m_name->accessibleName());
    judge();
}

void SaveFilterDialog::judge()
{
    const QString name = cleanedLine(m_name->text());
    const bool known = m_filters.has(m_page, name);
    const bool full = !known && m_filters.of(m_page).size() >= SavedFilters::mostOfPage;
    verb()->setEnabled(!name.isEmpty() && !full && m_filters.isReady());
    if (full)
        m_message->say(Status::Warn, tr("This list has as many saved filters as it can hold. Delete one first."));
    else if (known)
        m_message->say(Status::Held, tr("There is a filter of that name. This one takes its place."));
    else
        m_message->clear();
}

void SaveFilterDialog::save()
{
    if (m_filters.save(m_page, {m_name->text(), m_filter}))
        accept();
}

SavedFiltersDialog::SavedFiltersDialog(const Theme &theme, SavedFilters &filters, const QString &page)
    : DialogFrame(theme, Width::Narrow, nullptr)
    , m_filters(filters)
    , m_page(page)
    , m_list(new QListWidget(this))
    , m_name(new QLineEdit(this))
    , m_rename(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_message(new InlineMessage(theme, this))
{
    setObjectName(u"savedFiltersDialog"_s);
    m_list->setObjectName(u"savedFilters"_s);
    m_name->setObjectName(u"filterName"_s);
    m_name->setMaxLength(int(SavedFilters::longestName));
    setHelp(*m_name, HelpArea::List, u"filter_name"_s);
    m_rename->setObjectName(u"renameFilter"_s);
    m_remove->setObjectName(u"deleteFilter"_s);
    m_message->setObjectName(u"filterMessage"_s);
    m_message->clear();
    auto *line = new QHBoxLayout;
    for (QPushButton *button : {m_rename, m_remove})
        button->setAutoDefault(false);
    line->addWidget(m_name, 1);
    line->addWidget(m_rename);
    line->addWidget(m_remove);
    theme.pad(*line, {}, 8);
    body()->addWidget(m_list, 1);
    body()->addLayout(line);
    body()->addWidget(m_message);
    connect(m_list, &QListWidget::currentRowChanged, this, &SavedFiltersDialog::follow);
    connect(m_name, &QLineEdit::returnPressed, this, &SavedFiltersDialog::rename);
    connect(m_rename, &QPushButton::clicked, this, &SavedFiltersDialog::rename);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        const int row = m_list->currentRow();
        m_filters.remove(m_page, chosen());
        fill(row);
    });
    connect(verb(), &QPushButton::clicked, this, &QDialog::accept);
    cancel()->hide();
    (new Phrases(this))->say([this] { speak(); });
    fill(0);
    m_list->setFocus();
}

void SavedFiltersDialog::speak()
{
    setTitle(tr("Saved filters"));
    setVerb(tr("Close"));
    // Enter renames.
    verb()->setAutoDefault(false);
    verb()->setDefault(false);
    m_list->setAccessibleName(tr("Saved filters"));
    m_name->setAccessibleName(tr("Name of the filter"));
    m_rename->setText(tr("&Rename"));
    m_remove->setText(tr("&Delete"));
}

QString SavedFiltersDialog::chosen() const
{
    return m_list->currentItem() ? m_list->currentItem()->text() : QString();
}

void SavedFiltersDialog::fill(int row)
{
    m_list->clear();
    const QList<SavedFilter> saved = m_filters.of(m_page);
    for (const SavedFilter &one : saved)
        m_list->addItem(one.name);
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    follow();
}

void SavedFiltersDialog::follow()
{
    m_name->setText(chosen());
    m_message->clear();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_name, m_rename, m_remove})
        widget->setEnabled(m_list->currentRow() >= 0);
}

void SavedFiltersDialog::rename()
{
    const int row = m_list->currentRow();
    if (m_filters.rename(m_page, chosen(), m_name->text()))
        fill(row);
    else
        m_message->say(Status::Warn, tr("A filter needs a name of its own."));
}

} // namespace famn
