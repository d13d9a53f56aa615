#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

class QClipboard;

namespace famn {

/// Takes what was copied from an unlocked register out of the clipboard again: some time after it was copied, and when
/// the register is locked. What another program put there since is left alone.
class ClipboardGuard final : public QObject
{
    Q_OBJECT
public:
    /// How long a copy lasts.
    static constexpr std::chrono::seconds usualTime{30};

    explicit ClipboardGuard(std::chrono::milliseconds lasts = usualTime, QObject *parent = nullptr);
    ~ClipboardGuard() override;

private:
    void follow();
    void forget();

    QClipboard &m_clipboard;
    QTimer m_timer;
};

/// Puts TEXT into the clipboard, marked so that programs which keep a history of it (Windows and its cloud, KDE) leave
/// it out.
void copySecret(const QString &text);

} // namespace famn
