#pragma once

#include <QListWidget>

namespace famn {

class Theme;

/// The parts of a dialog beside each other, in as many rows as they need, so that all are seen at any width and zoom.
class PartList final : public QListWidget
{
    Q_OBJECT
public:
    PartList(const Theme &theme, QWidget *parent);

    /// Says the parts, or says them in another language; the current one stays.
    void setParts(const QStringList &titles);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    const Theme &m_theme;
};

} // namespace famn
