#pragma once

#include "models/tables/TableModel.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace famn {

/// A field for part of a name or case number, and one box for each list of closed values.
class FilterLine final : public QWidget
{
    Q_OBJECT
public:
    explicit FilterLine(QWidget *parent);

    /// Makes the boxes anew, or says them in another language; what was chosen stays.
    void setFilters(const QList<ClosedFilter> &filters);
    void retranslate();
    [[nodiscard]] TableFilter filter() const;
    void clear();
    void focusText();

Q_SIGNALS:
    void filterChanged();
    /// The person wants to go on to the list.
    void leftDown();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QLineEdit *m_text;
    QList<QComboBox *> m_boxes;
};

} // namespace famn
