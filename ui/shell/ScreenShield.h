#pragma once

class QWidget;

namespace famn {

/// Asks the system to leave WINDOW out of screenshots, screen sharing and recordings of the screen (Windows 10 from
/// 2004 on; macOS, X11 and Wayland have nothing that a program could ask). Whoever may see the screen may still
/// photograph it.
void shieldFromCapture(QWidget &window);
/// Whether this system can.
[[nodiscard]] bool canShieldFromCapture();

} // namespace famn
