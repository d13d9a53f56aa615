#pragma once

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace famn {

class Theme;

/// Numbers below each other, each with its caption, a bar from 0 and the number written out. What counts is filled,
/// what it is compared with is an outline.
class EffectBars final : public QWidget
{
    Q_OBJECT
public:
    EffectBars(const Theme &theme, QWidget *parent);

    struct Bar
    {
        QString caption;
        /// The number in words, as it stands beside the bar.
        QString words;
        /// Nothing for no bar.
        std::optional<int> number;
        /// Whether it is what counts.
        bool filled = false;
    };
    void setBars(const QList<Bar> &bars);

private:
    void fill();

    const Theme &m_theme;
    QList<Bar> m_shown;
    QVBoxLayout *m_layout;
    QWidget *m_bars = nullptr;
};

} // namespace famn
