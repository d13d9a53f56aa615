#include "ui/dialogs/print/PrintPreview.h"

#include "ui/style/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// Around the page, at 100 %.
constexpr int desk = 16;
constexpr int shadow = 12;
constexpr double zoomStep = 1.25;
constexpr double mostZoom = 0.4; ///< pixels for a unit: four to a point
constexpr double leastZoom = 0.02;

void paintShadow(QPainter &painter, const QRectF &page, double depth)
{
    constexpr double strength = 0.22;
    painter.save();
    painter.setPen(Qt::NoPen);
    constexpr int rings = 6;
    for (int i = 0; i < rings; ++i) {
        const double reach = depth * (i + 1) / rings;
        painter.setBrush(QColor::fromRgbF(0, 0, 0, float(strength / rings / 2)));
        painter.drawRoundedRect(page.adjusted(-reach / 2, 0, reach / 2, reach), reach / 2, reach / 2);
    }
    painter.restore();
}

} // namespace

PrintPreview::PrintPreview(const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    connect(&theme, &Theme::changed, this, &PrintPreview::refresh);
}

void PrintPreview::setLayout(std::shared_ptr<const PrintLayout> layout)
{
    m_layout = std::move(layout);
    m_page = std::clamp(m_page, 0, std::max(0, pageCount() - 1));
    refresh();
    Q_EMIT pageChanged();
}

void PrintPreview::refresh()
{
    m_picture = QPixmap();
    arrange();
    viewport()->update();
}

void PrintPreview::goTo(int page)
{
    const int wanted = std::clamp(page, 0, std::max(0, pageCount() - 1));
    if (wanted == m_page)
        return;
    m_page = wanted;
    verticalScrollBar()->setValue(0);
    refresh();
    Q_EMIT pageChanged();
}

void PrintPreview::zoom(int steps)
{
    m_zoom = std::clamp(shownZoom() * std::pow(zoomStep, steps), leastZoom * m_theme.zoom() / 100, mostZoom);
    refresh();
}

void PrintPreview::showWholePage()
{
    m_zoom = 0;
    refresh();
}

QSizeF PrintPreview::pageSize() const
{
    return m_layout ? m_layout->paper() * shownZoom() : QSizeF();
}

double PrintPreview::wholePageZoom() const
{
    if (!m_layout)
        return 1;
    const QSizeF room = maximumViewportSize() - QSize(2, 2) * m_theme.px(desk);
    const QSizeF paper = m_layout->paper();
    return std::max(std::min(room.width() / paper.width(), room.height() / paper.height()), leastZoom);
}

void PrintPreview::arrange()
{
    const QSize needed = (pageSize() + QSizeF(2, 2) * m_theme.px(desk)).toSize();
    const QSize room = maximumViewportSize();
    const bool fits = m_zoom <= 0 || (needed.width() <= room.width() && needed.height() <= room.height());
    const QSize seen = fits ? room : viewport()->size();
    horizontalScrollBar()->setRange(0, fits ? 0 : std::max(0, needed.width() - seen.width()));
    horizontalScrollBar()->setPageStep(seen.width());
    horizontalScrollBar()->setSingleStep(m_theme.px(24));
    verticalScrollBar()->setRange(0, fits ? 0 : std::max(0, needed.height() - seen.height()));
    verticalScrollBar()->setPageStep(seen.height());
    verticalScrollBar()->setSingleStep(m_theme.px(24));
}

const QPixmap &PrintPreview::picture()
{
    const qreal ratio = devicePixelRatioF();
    const QSize size = (pageSize() * ratio).toSize();
    if (m_picture.size() != size) {
        m_picture = QPixmap(size);
        m_picture.setDevicePixelRatio(ratio);
        // Paper is white in every look.
        m_picture.fill(Qt::white);
        QPainter painter(&m_picture);
        painter.scale(shownZoom(), shownZoom());
        m_layout->paint(painter, m_page);
    }
    return m_picture;
}

void PrintPreview::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(viewport());
    const Tokens &tokens = m_theme.tokens();
    painter.fillRect(viewport()->rect(), tokens.window);
    if (m_layout && pageCount() > 0) {
        const QSizeF page = pageSize();
        const double margin = m_theme.px(desk);
        const double x = std::max((viewport()->width() - page.width()) / 2, margin) - horizontalScrollBar()->value();
        const double y = std::max((viewport()->height() - page.height()) / 2, margin) - verticalScrollBar()->value();
        const QRectF sheet(QPointF(std::round(x), std::round(y)), page);
        if (m_theme.look() != Look::HighContrast)
            paintShadow(painter, sheet, m_theme.px(double(shadow)));
        painter.drawPixmap(sheet.topLeft(), picture());
        painter.setPen(QPen(tokens.border, m_theme.look() == Look::HighContrast ? 2 : 1));
        painter.drawRect(sheet);
    }
    if (hasFocus()) {
        painter.setPen(QPen(tokens.focus, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PrintPreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void PrintPreview::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    viewport()->update();
}

void PrintPreview::turn(int pages)
{
    QScrollBar *bar = verticalScrollBar();
    const int edge = pages > 0 ? bar->maximum() : bar->minimum();
    if (bar->value() != edge) {
        bar->triggerAction(pages > 0 ? QAbstractSlider::SliderPageStepAdd : QAbstractSlider::SliderPageStepSub);
        return;
    }
    const int before = m_page;
    goTo(m_page + pages);
    if (pages < 0 && before != m_page)
        bar->setValue(bar->maximum());
}

void PrintPreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        turn(+1);
        return;
    case Qt::Key_PageUp:
        turn(-1);
        return;
    case Qt::Key_Home:
        goTo(0);
        return;
    case Qt::Key_End:
        goTo(pageCount() - 1);
        return;
    case Qt::Key_Plus:
        zoom(+1);
        return;
    case Qt::Key_Minus:
        zoom(-1);
        return;
    case Qt::Key_0:
        showWholePage();
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PrintPreview::wheelEvent(QWheelEvent *event)
{
    const int turned = event->angleDelta().y();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoom(turned > 0 ? 1 : -1);
    } else if (verticalScrollBar()->maximum() == 0 && turned != 0) {
        goTo(m_page + (turned > 0 ? -1 : 1));
    } else {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    event->accept();
}

} // namespace famn
