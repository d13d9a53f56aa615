#pragma once

#include <QObject>

namespace famn {

/// Filter of the application: the wheel over a combo box or spin box that has not the keyboard scrolls past it and
/// changes nothing.
class WheelGuard final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    bool eventFilter(QObject *object, QEvent *event) override;
};

} // namespace famn
