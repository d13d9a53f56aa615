#pragma once

#include "models/tables/TableModel.h"
#include "ui/pages/Page.h"
#include "ui/work/WorkContext.h"

#include <QJsonObject>

#include <functional>
#include <memory>

class QLabel;
class QStackedWidget;
class QTableView;

namespace famn {

class EmptyState;
class FilterLine;
class ListColumns;
class ListCommands;
struct ExportRequest;
struct PrintRequest;
class Theme;
class ViewKeeper;

/// A list with a filter line above it. How somebody left it is remembered in the register: columns, widths, order,
/// sort, filter and marked rows.
class ListPage final : public Page
{
    Q_OBJECT
public:
    /// What the page says, asked for again when the language changes.
    struct Words
    {
        std::function<QString()> title;
        /// One line that says something true about now.
        std::function<QString()> summary;
        /// Shown in the place of the list when there is nothing in it, and why.
        std::function<QString()> emptyTitle;
        std::function<QString()> emptyLine;
        /// Name of the icon above them; see Icons.h.
        QString icon;
        /// Whether its rows have case numbers.
        bool numbered = true;
    };
    /// How the list is sorted and filtered at first.
    struct Start
    {
        QString column;
        Qt::SortOrder order = Qt::AscendingOrder;
        /// What is left out for somebody who never chose a filter.
        TableFilter filter = {};
    };

    /// KIND: that of its records (FieldMap::kind).
    ListPage(const QString &kind, std::unique_ptr<TableModel> model, Words words, const Start &start,
             const WorkContext &context, QWidget *parent);
    ~ListPage() override;

    [[nodiscard]] QString status() const override;
    void focusContent() override;
    [[nodiscard]] QList<Command> commands() override;
    [[nodiscard]] QWidget *content() override;
    [[nodiscard]] std::optional<RecordRef> currentRecord() const override;
    void select(const RecordRef &record) override;
    [[nodiscard]] FilterLine *filterLine() override { return m_filter; }
    [[nodiscard]] bool isReady() const override { return m_ready; }

    /// What MORE gives is offered beside the page's own commands.
    void addCommands(std::function<QList<Command>()> more);
    /// The name of the current row as the list shows it.
    [[nodiscard]] QString currentName() const;
    /// The marked records, in the order of the list; the current one where none is marked.
    [[nodiscard]] QList<Uuid> marked() const;
    /// Under which name the register keeps how it was left.
    [[nodiscard]] QString place() const;
    /// Takes how it was left, before the first rows; later calls do nothing. Anything that makes no sense is passed
    /// over.
    void restore(const QByteArray &json);
    /// CHANGE sets those rows, to be seen while all of them are read; nothing happens once there are rows.
    void showFirst(const std::function<void()> &change);
    /// CHANGE sets all rows of the model anew. What was marked stays so, and the current row where it was.
    void setRows(const std::function<void()> &change);
    /// Single rows of the model were changed.
    void rowsChanged();
    /// They could not be read.
    void readingFailed(const Error &error);

Q_SIGNALS:
    /// The person wants all rows read again.
    void refreshWanted();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build(const Start &start);
    void buildView();
    void retranslate();
    void applyFilter();
    void sayWhatThereIs();
    void showWhatThereIs();
    void clearFilter();
    void goToWanted();
    [[nodiscard]] QJsonObject state() const;
    void openCurrent();
    [[nodiscard]] PrintRequest printed() const;
    [[nodiscard]] ExportRequest exported() const;

    QString m_kind;
    std::unique_ptr<TableModel> m_model;
    Words m_words;
    WorkContext m_context;
    const Theme &m_theme;
    /// Rows have been read, or could not be.
    bool m_ready = false;
    bool m_loaded = false;
    std::optional<Error> m_error;
    std::optional<Uuid> m_wanted;
    TableFilter m_firstFilter;
    QJsonObject m_stored;
    std::unique_ptr<ListCommands> m_commands;
    std::function<QList<Command>()> m_more;
    QLabel *m_title = nullptr;
    QLabel *m_summary = nullptr;
    FilterLine *m_filter = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTableView *m_view = nullptr;
    EmptyState *m_empty = nullptr;
    ListColumns *m_columns = nullptr;
    ViewKeeper *m_keeper = nullptr;
};

} // namespace famn
