#pragma once

#include "models/base/Uuid.h"

#include <QWidget>

#include <functional>
#include <optional>

class QStackedWidget;
class QTableView;

namespace famn {

class EmptyState;
class SectionHeader;
class TableModel;
class Theme;

/// One part of the desk: its name, how much there is, and a list of rows with two lines, or why there are none.
class DeskSection final : public QWidget
{
    Q_OBJECT
public:
    /// NAME: object name of its table. MODEL must outlive it; its second column gets the room that is left.
    DeskSection(const QString &name, TableModel &model, const QString &emptyIcon, const Theme &theme, QWidget *parent);

    void setTexts(const QString &title, const QString &fact);
    void setEmptyTexts(const QString &title, const QString &line);
    [[nodiscard]] QTableView &table() const { return *m_view; }
    /// Those that there is room for.
    [[nodiscard]] QList<int> columns() const;
    /// The record of the current row, and what stands in one of its columns.
    [[nodiscard]] std::optional<Uuid> current() const;
    [[nodiscard]] QString currentText(int column) const;
    /// CHANGE sets all rows anew. The current one stays so; where it is gone, the one that took its place is.
    void setRows(const std::function<void()> &change);

Q_SIGNALS:
    /// It has the keyboard.
    void entered();
    void currentChanged();
    void opened();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow();
    /// Leaves out the last columns that would take the name's room.
    void dropColumns();

    TableModel &m_model;
    const Theme &m_theme;
    SectionHeader *m_header;
    QTableView *m_view;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
};

} // namespace famn
