#include "ui/shell/ScreenShield.h"

#include <QWidget>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace famn {

bool canShieldFromCapture()
{
#ifdef Q_OS_WIN
    return true;
#else
    return false;
#endif
}

void shieldFromCapture([[maybe_unused]] QWidget &window)
{
#ifdef Q_OS_WIN
    constexpr DWORD excludeFromCapture = 0x11;
    // An older Windows shows the window black instead of leaving it out.
    const auto handle = reinterpret_cast<HWND>(window.winId());
    if (!SetWindowDisplayAffinity(handle, excludeFromCapture))
        SetWindowDisplayAffinity(handle, WDA_MONITOR);
#endif
}

} // namespace famn
