#pragma once

#include <QWidget>

namespace famn {

class Theme;

/// Stands in the place of a value of a protected family. Always of one width, so that its length says nothing.
class RedactionBar final : public QWidget
{
    Q_OBJECT
public:
    RedactionBar(const Theme &theme, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace famn
