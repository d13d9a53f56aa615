#pragma once

#include "models/print/PrintLayout.h"

#include <QAbstractScrollArea>
#include <QPixmap>

#include <memory>

namespace famn {

class Theme;

/// One page of a print as it will be on paper. Page Up and Page Down turn pages, Home and End go to the first and last,
/// + and - zoom, 0 shows the whole page.
class PrintPreview final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    PrintPreview(const Theme &theme, QWidget *parent);

    /// Shows LAYOUT, at the page it showed before if there is one; null for an empty desk.
    void setLayout(std::shared_ptr<const PrintLayout> layout);
    /// The layout says something else on its pages now.
    void refresh();
    /// Counts from 0.
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int pageCount() const { return m_layout ? m_layout->pageCount() : 0; }
    void goTo(int page);
    /// One step larger or smaller.
    void zoom(int steps);
    void showWholePage();

Q_SIGNALS:
    void pageChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] QSizeF pageSize() const;
    [[nodiscard]] double wholePageZoom() const;
    [[nodiscard]] double shownZoom() const { return m_zoom > 0 ? m_zoom : wholePageZoom(); }
    void turn(int pages);
    void arrange();
    [[nodiscard]] const QPixmap &picture();

    const Theme &m_theme;
    std::shared_ptr<const PrintLayout> m_layout;
    int m_page = 0;
    /// Pixels for each unit of the layout; 0 for what shows the whole page.
    double m_zoom = 0;
    QPixmap m_picture;
};

} // namespace famn
