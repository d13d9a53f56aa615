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
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    arrange();
}

void TrainingFrame::setTraining(bool training)
{
    m_training = training;
    arrange();
    update();
}

void TrainingFrame::arrange()
{
    const int side = m_training ? frameWidth : 0;
    const int band = m_training ? std::max(leastBandHeight, fontMetrics().height() + 10) : 0;
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
    painter.setPen(QPen(stripe, 4));
    painter.setClipRect(band);
    for (int x = -band.height(); x < width(); x += stripeStep)
        painter.drawLine(x, band.bottom() + 2, x + band.height(), band.top() - 2);
    const QString word = tr("TRAINING · not the real register");
    const QFont font = Theme::scaled(this->font(), 1.0, QFont::Bold);
    QRect ground = QFontMetrics(font).boundingRect(word);
    ground.setWidth(ground.width() + 24);
    ground.moveCenter(band.center());
    painter.fillRect(QRect(ground.left(), band.top(), ground.width(), band.height()), t.training);
    painter.setPen(t.onTraining);
    painter.setFont(font);
    painter.drawText(band, Qt::AlignCenter, word);
}

} // namespace famn
