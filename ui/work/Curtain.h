#pragma once

#include <QObject>

namespace famn {

/// Whether names and numbers are blanked in the window, as somebody has come to the desk who must not read them. What
/// was read stays read; only what is shown is another.
class Curtain final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] bool drawn() const { return m_drawn; }
    void setDrawn(bool drawn)
    {
        if (m_drawn == drawn)
            return;
        m_drawn = drawn;
        Q_EMIT changed(drawn);
    }

Q_SIGNALS:
    void changed(bool drawn);

private:
    bool m_drawn = false;
};

} // namespace famn
