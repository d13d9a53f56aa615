#include "ui/work/ClipboardGuard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// Tells what copySecret() made, also where the platform does not say whose the clipboard is.
constexpr char ownFormat[] = "application/x-famn-copy";

bool isOurs(const QClipboard &clipboard)
{
    const QMimeData *data = clipboard.mimeData();
    return clipboard.ownsClipboard() || (data && data->hasFormat(QString::fromLatin1(ownFormat)));
}

} // namespace

ClipboardGuard::ClipboardGuard(std::chrono::milliseconds lasts, QObject *parent)
    : QObject(parent)
    , m_clipboard(*QGuiApplication::clipboard())
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(lasts);
    connect(&m_timer, &QTimer::timeout, this, &ClipboardGuard::forget);
    connect(&m_clipboard, &QClipboard::dataChanged, this, &ClipboardGuard::follow);
    connect(&m_clipboard, &QClipboard::selectionChanged, this, &ClipboardGuard::follow);
}

ClipboardGuard::~ClipboardGuard()
{
    disconnect(&m_clipboard, nullptr, this, nullptr);
    if (m_timer.isActive())
        forget();
}

void ClipboardGuard::follow()
{
    if (isOurs(m_clipboard) || m_clipboard.ownsSelection())
        m_timer.start();
    else
        m_timer.stop();
}

void ClipboardGuard::forget()
{
    m_timer.stop();
    if (isOurs(m_clipboard))
        m_clipboard.clear(QClipboard::Clipboard);
    // On X11 what is marked is copied too.
    if (m_clipboard.supportsSelection() && m_clipboard.ownsSelection())
        m_clipboard.clear(QClipboard::Selection);
    m_timer.stop();
}

void copySecret(const QString &text)
{
    auto *data = new QMimeData;
    data->setText(text);
    data->setData(QString::fromLatin1(ownFormat), "1");
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    for (const char *format : {"ExcludeClipboardContentFromMonitorProcessing", "CanIncludeInClipboardHistory",
                               "CanUploadToCloudClipboard"}) {
        // Windows reads a number: four octets of nothing.
        data->setData(u"application/x-qt-windows-mime;value=\"%1\""_s.arg(QLatin1StringView(format)),
                      QByteArray(4, '\0'));
    }
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace famn
