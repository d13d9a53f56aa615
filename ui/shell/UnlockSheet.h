#pragma once

#include <QWidget>

namespace famn {

class Theme;

/// The sheet that the unlock page's fields lie on, with the front edge that all of Famn marks "here" with, and the F.
class UnlockSheet final : public QWidget
{
    Q_OBJECT
public:
    UnlockSheet(const Theme &theme, QWidget *parent);

    /// From the sheet's edges to what is on it; the F stands in the upper left corner of that.
    static constexpr int margin = 40;
    /// Grows with the zoom.
    [[nodiscard]] int logoSize() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace famn
