#pragma once

#include "models/tables/Status.h"

#include <QString>
#include <QWidget>

#include <memory>
#include <optional>

class QPainter;

namespace famn {

class TextCache;
class Theme;

/// A status with its word. A normal state is an icon and plain text; one that asks for something is loud, a filled
/// pill; a term that runs is a ring with what is left of it.
struct Pill
{
    Status status = Status::Ok;
    bool loud = false;
    /// What is left of the term, 1 to 0.
    std::optional<double> clock;
    QString text;
    /// Whether it has a status at all, or only a clock.
    bool hasStatus = true;
};

/// Logical width of PILL when nothing is cut.
[[nodiscard]] int pillWidth(const Theme &theme, const Pill &pill);
/// Draws PILL at the front of RECT, in the middle of its height, and cuts its text where RECT ends.
void paintPill(QPainter &painter, const Theme &theme, TextCache &texts, const QRect &rect, const Pill &pill,
               bool selected = false);

/// A Pill as a widget.
class PillLabel final : public QWidget
{
    Q_OBJECT
public:
    PillLabel(const Theme &theme, QWidget *parent);
    ~PillLabel() override;

    void setPill(const Pill &pill);
    [[nodiscard]] const Pill &pill() const { return m_pill; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Pill m_pill;
    std::unique_ptr<TextCache> m_texts;
};

} // namespace famn
