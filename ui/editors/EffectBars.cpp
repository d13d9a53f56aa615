#include "ui/editors/EffectBars.h"

#include "ui/style/Controls.h"
#include "ui/style/Theme.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr int barHeight = 10;
constexpr int gap = 8;

/// One bar and its number.
class BarLine final : public QWidget
{
public:
    BarLine(const Theme &theme, EffectBars::Bar bar, int most, int wordsWidth, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_bar(std::move(bar))
        , m_most(most)
        , m_wordsWidth(wordsWidth)
    {
        setAccessibleName(m_bar.words);
        setToolTip(m_bar.words);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {m_theme.px(barHeight) + m_wordsWidth, m_theme.face(TextStep::Body).metrics.height() + m_theme.px(2)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {1, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        const Tokens &tokens = m_theme.tokens();
        int from = 0;
        if (m_bar.number) {
            const int room = std::max(0, width() - m_wordsWidth - m_theme.px(gap));
            const int length = m_most > 0 ? int(qint64(room) * *m_bar.number / m_most) : 0;
            const int tall = m_theme.px(barHeight);
            // The axis stands there for 0 too.
            const QRect bar(0, (height() - tall) / 2, std::max(length, m_theme.px(2)), tall);
            if (m_bar.filled || length == 0) {
                painter.fillRect(bar, m_bar.filled ? tokens.accent : tokens.text);
            } else {
                painter.setPen(QPen(tokens.text, m_theme.px(1)));
                painter.drawRect(bar.adjusted(0, 0, -1, -1));
            }
            from = bar.width() + m_theme.px(gap);
        }
        const Face &face = m_theme.face(TextStep::Body, m_bar.filled ? QFont::DemiBold : QFont::Normal);
        painter.setFont(face.font);
        painter.setPen(tokens.text);
        const QRect place(from, 0, std::max(0, width() - from), height());
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                         face.metrics.elidedText(m_bar.words, Qt::ElideRight, place.width()));
    }

private:
    const Theme &m_theme;
    EffectBars::Bar m_bar;
    int m_most;
    int m_wordsWidth;
};

} // namespace

EffectBars::EffectBars(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"effectBars"_s);
    theme.pad(*m_layout, {}, 0);
    // The numbers are measured in the font of the moment.
    connect(&theme, &Theme::changed, this, &EffectBars::fill);
}

void EffectBars::setBars(const QList<Bar> &bars)
{
    m_shown = bars;
    fill();
}

void EffectBars::fill()
{
    const QList<Bar> &bars = m_shown;
    delete m_bars;
    m_bars = new QWidget(this);
    auto *layout = new QVBoxLayout(m_bars);
    m_theme.pad(*layout, {0, 4, 0, 4}, 2);
    int most = 0;
    int wordsWidth = 0;
    for (const Bar &bar : bars) {
        most = std::max(most, bar.number.value_or(0));
        if (bar.number)
            wordsWidth = std::max(wordsWidth,
                                  m_theme.face(TextStep::Body, QFont::DemiBold).metrics.horizontalAdvance(bar.words));
    }
    for (const Bar &bar : bars) {
        QLabel *caption = plainLabel(u"effectCaption"_s, m_bars);
        caption->setText(bar.caption);
        m_theme.wear(*caption, TextStep::Small);
        m_theme.ink(*caption, &Tokens::muted);
        layout->addWidget(caption);
        auto *line = new BarLine(m_theme, bar, most, wordsWidth, m_bars);
        line->setObjectName(u"effectBar"_s);
        layout->addWidget(line);
    }
    m_layout->addWidget(m_bars);
}

} // namespace famn
