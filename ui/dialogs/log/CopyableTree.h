#pragma once

#include "ui/work/WorkContext.h"

#include <QTreeWidget>

namespace famn {

/// A list whose marked rows, or all when none is marked, can be copied as a table (Ctrl+C): titles first, tabs between
/// cells. Copying is noted in the log, and refused to who may not take such records along.
class CopyableTree final : public QTreeWidget
{
    Q_OBJECT
public:
    /// KIND is that of its records, or of the one that it is about.
    CopyableTree(const WorkContext &context, const QString &kind, const QString &name, QWidget *parent);

    void copy();
    /// Stands in it while there are no rows.
    void setEmptyText(const QString &text);
    [[nodiscard]] QSize sizeHint() const override;
    /// Gives each column what its cells and its title need, but no more than MOST pixels at 100 %.
    void fitColumns(int most);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    WorkContext m_context;
    QByteArray m_kind;
    QString m_emptyText;
};

} // namespace famn
