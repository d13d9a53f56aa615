#pragma once

#include "models/tables/TableModel.h"

#include <QJsonObject>
#include <QObject>

class QMenu;
class QTableView;

namespace famn {

class Theme;

/// The columns of a list: which are shown, where, how wide and which one sorts. Sizes follow the theme.
class ListColumns final : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it; the view shows the model.
    ListColumns(QTableView &view, const TableModel &model, const Theme &theme, QObject *parent);

    /// One line for each column, checked when it is shown, and one that puts all back as they were.
    void fillColumnMenu(QMenu &menu);
    void fillSortMenu(QMenu &menu);
    /// Sorts by the column of that name, if there is one.
    void sortBy(const QString &id, Qt::SortOrder order);
    /// The columns that are shown, as they stand from left to right.
    [[nodiscard]] QList<int> shown() const;
    /// What restore() takes.
    [[nodiscard]] QJsonObject state() const;
    /// Takes what makes sense of STATE and leaves the rest as it is.
    void restore(const QJsonObject &state);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] int columnOf(const QString &id) const;
    [[nodiscard]] int usualWidth(int column) const;
    void follow();
    void reset();
    void restoreColumns(const QJsonObject &state);

    QTableView &m_view;
    const TableModel &m_model;
    const Theme &m_theme;
    int m_zoom;
};

} // namespace famn
