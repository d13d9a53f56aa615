#include "ui/pages/ViewKeeper.h"

#include "models/services/UserState.h"
#include "models/services/session/Session.h"

#include <QJsonDocument>

namespace famn {

namespace {

constexpr int settleMsec = 400;

} // namespace

ViewKeeper::ViewKeeper(const QString &place, Session &session, std::function<QJsonObject()> state, QObject *parent)
    : QObject(parent)
    , m_place(place)
    , m_session(session)
    , m_state(std::move(state))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(settleMsec);
    connect(&m_timer, &QTimer::timeout, this, &ViewKeeper::write);
}

void ViewKeeper::begin()
{
    if (m_begun)
        return;
    m_begun = true;
    m_written = QJsonDocument(m_state()).toJson(QJsonDocument::Compact);
}

void ViewKeeper::touch()
{
    if (m_begun)
        m_timer.start();
}

void ViewKeeper::flush()
{
    if (!m_timer.isActive())
        return;
    m_timer.stop();
    write();
}

void ViewKeeper::write()
{
    const QByteArray json = QJsonDocument(m_state()).toJson(QJsonDocument::Compact);
    if (json == m_written)
        return;
    m_written = json;
    // Not worth a message when it fails: the list is as it is, only not remembered.
    m_session.write(
        this,
        [place = m_place, json](OpenRegister &open) -> Result<void> { return keepView(*open.write, place, json); },
        [](const Result<void> & /*kept*/) {});
}

} // namespace famn
