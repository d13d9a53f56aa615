#pragma once

#include "models/base/Uuid.h"

#include <QListWidget>

namespace famn {

class Theme;

/// The records of a section, a line each, as high as they are many. Opened by Enter or a click where they can be.
class EntryList final : public QListWidget
{
    Q_OBJECT
public:
    EntryList(const Theme &theme, const QString &name, QWidget *parent);

    struct Line
    {
        Uuid record;
        QString text;
        friend bool operator==(const Line &, const Line &) = default;
    };
    /// Keeps the current line's record current.
    void setLines(const QList<Line> &lines);

Q_SIGNALS:
    void opened(const famn::Uuid &record);

protected:
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    void focusInEvent(QFocusEvent *event) override;

private:
    void fit();

    const Theme &m_theme;
    QList<Line> m_lines;
};

} // namespace famn
