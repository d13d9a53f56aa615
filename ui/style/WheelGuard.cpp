#include "ui/style/WheelGuard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>

namespace famn {

bool WheelGuard::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return false;
    auto *widget = qobject_cast<QComboBox *>(object) || qobject_cast<QAbstractSpinBox *>(object)
                       ? static_cast<QWidget *>(object)
                       : nullptr;
    if (!widget || widget->hasFocus())
        return false;
    // Not taken, so that it goes on to what is around the box.
    event->ignore();
    return true;
}

} // namespace famn
