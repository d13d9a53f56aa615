#include "ui/shell/TrainingFrame.h"

#include "ui/style/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace famn {

namespace {

constexpr int frameWidth = 4;
constexpr int leastBandHeight = 28;
constexpr int stripeStep = 16;

} // namespace

TrainingFrame::TrainingFrame(const Theme &theme, QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("trainingFrame"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(content);
    m_theme.follow(this, [this] {
        arrange();
        update();
    });
}

void TrainingFrame::setTraining(bool training)
{
    m_training = training;
    arrange();
    update();
}

void TrainingFrame::arrange()
{
    const int side = m_training ? m_theme.px(frameWidth) : 0;
    const int words = m_theme.face(TextStep::Body, QFont::Bold).metrics.height() + m_theme.px(10);
    const int band = m_training ? std::max(m_theme.px(leastBandHeight), words) : 0;
    layout()->setContentsMargins(side, band, side, side);
    setAccessibleName(m_training ? tr("Training register") : QString());
}

void TrainingFrame::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        arrange();
        update();
    }
    QWidget::changeEvent(event);
}

void TrainingFrame::paintEvent(QPaintEvent * /*event*/)
{
    if (!m_training)
        return;
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.training);
    const QRect band(0, 0, width(), layout()->contentsMargins().top());
    painter.setRenderHint(QPainter::Antialiasing);
    QColor stripe = t.onTraining;
    stripe.setAlphaF(0.18F);
    painter.setPen(QPen(stripe, m_theme.px(4.0)));
    painter.setClipRect(band);
    for (int x = -band.height(); x < width(); x += m_theme.px(stripeStep))
        painter.drawLine(x, band.bottom() + 2, x + band.height(), band.top() - 2);
    const QString word = tr("TRAINING · not the real register");
    const Face &face = m_theme.face(TextStep::Body, QFont::Bold);
    QRect ground = face.metrics.boundingRect(word);
    ground.setWidth(ground.width() + m_theme.px(24));
    ground.moveCenter(band.center());
    painter.fillRect(QRect(ground.left(), band.top(), ground.width(), band.height()), t.training);
    painter.setPen(t.onTraining);
    painter.setFont(face.font);
    painter.drawText(band, Qt::AlignCenter, word);
}

} // namespace famn
