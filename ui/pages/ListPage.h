#pragma once

#include "models/tables/TableModel.h"
#include "ui/pages/Page.h"
#include "ui/work/WorkContext.h"

#include <functional>
#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace famn {

class FilterLine;
class Theme;

/// A list with a filter line above it.
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
    };
    /// How the list is sorted at first.
    struct Start
    {
        QString column;
        Qt::SortOrder order = Qt::AscendingOrder;
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
    [[nodiscard]] bool isReady() const override { return m_ready; }
    /// The model's rows are there, or others than before.
    void rowsArrived();
    /// They could not be read.
    void readingFailed(const Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build(const Start &start);
    [[nodiscard]] QWidget *buildEmpty();
    void applyTheme();
    void retranslate();
    void applyFilter();
    void showWhatThereIs();
    void clearFilter();
    void fillSortMenu(QMenu &menu);
    [[nodiscard]] int columnOf(const QString &id) const;

    QString m_kind;
    std::unique_ptr<TableModel> m_model;
    Words m_words;
    WorkContext m_context;
    const Theme &m_theme;
    bool m_ready = false;
    /// The record of the row that was current last.
    Uuid m_lastRecord;
    std::optional<Error> m_error;
    QLabel *m_title = nullptr;
    QLabel *m_summary = nullptr;
    FilterLine *m_filter = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTableView *m_view = nullptr;
    QWidget *m_empty = nullptr;
    QLabel *m_emptyTitle = nullptr;
    QLabel *m_emptyLine = nullptr;
    QPushButton *m_clear = nullptr;
};

} // namespace famn
