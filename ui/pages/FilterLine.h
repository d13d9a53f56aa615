#pragma once

#include "models/tables/TableModel.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace famn {

class Theme;

/// A field for part of a name or case number, and one box for each list of closed values.
/// Rows of some lists have only names.
class FilterLine final : public QWidget
{
    Q_OBJECT
public:
    enum class Searched { NamesAndNumbers, Names };
    FilterLine(const Theme &theme, Searched searched, QWidget *parent);

    /// Makes the boxes anew, or says them in another language; what was chosen stays.
    void setFilters(const QList<ClosedFilter> &filters);
    void retranslate();
    [[nodiscard]] TableFilter filter() const;
    /// The filter in a few words, as its fields show it.
    [[nodiscard]] QString words() const;
    /// Takes what is among the choices, and tells of it as if a person had chosen it.
    void setFilter(const TableFilter &filter);
    void clear();
    void focusText();
    /// Hides what was typed, as it may be a name.
    void setCurtained(bool curtained);

Q_SIGNALS:
    void filterChanged();
    /// The person wants to go on to the list.
    void leftDown();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    Searched m_searched;
    QLineEdit *m_text;
    QList<QComboBox *> m_boxes;
};

} // namespace famn
