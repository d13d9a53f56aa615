#pragma once

#include <QTreeWidget>

namespace famn {

class Theme;

/// A list whose marked rows, or all when none is marked, can be copied as a table (Ctrl+C): titles first, tabs between
/// cells.
class CopyableTree final : public QTreeWidget
{
    Q_OBJECT
public:
    CopyableTree(const Theme &theme, const QString &name, QWidget *parent);

    void copy() const;
    [[nodiscard]] QSize sizeHint() const override;
    /// Gives each column what its cells and its title need, but no more than MOST pixels at 100 %.
    void fitColumns(int most);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace famn
