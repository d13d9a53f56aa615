#pragma once

#include "ui/pages/SavedFilters.h"
#include "ui/style/DialogFrame.h"

class QLineEdit;
class QListWidget;
class QPushButton;

namespace famn {

class InlineMessage;

/// Asks for the name under which the present filter of a list is kept.
class SaveFilterDialog final : public DialogFrame
{
    Q_OBJECT
public:
    /// FILTERS must outlive it. SUGGESTED is a name for FILTER that says what is chosen in it.
    SaveFilterDialog(const Theme &theme, SavedFilters &filters, const QString &page, const TableFilter &filter,
                     const QString &suggested);

private:
    void speak();
    void judge();
    void save();

    SavedFilters &m_filters;
    QString m_page;
    TableFilter m_filter;
    QLineEdit *m_name;
    InlineMessage *m_message;
};

/// Renames and deletes the filters that somebody saved for a list.
class SavedFiltersDialog final : public DialogFrame
{
    Q_OBJECT
public:
    SavedFiltersDialog(const Theme &theme, SavedFilters &filters, const QString &page);

private:
    void speak();
    void fill(int row);
    void follow();
    void rename();
    [[nodiscard]] QString chosen() const;

    SavedFilters &m_filters;
    QString m_page;
    QListWidget *m_list;
    QLineEdit *m_name;
    QPushButton *m_rename;
    QPushButton *m_remove;
    InlineMessage *m_message;
};

} // namespace famn
