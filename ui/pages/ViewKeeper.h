#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <functional>

namespace famn {

class Session;

/// Remembers in the register how somebody left a list: a little after each change, and not at all before it was told
/// what stood there.
class ViewKeeper final : public QObject
{
    Q_OBJECT
public:
    /// PLACE as for keepView(). STATE says how the list is now.
    ViewKeeper(const QString &place, Session &session, std::function<QJsonObject()> state, QObject *parent);

    [[nodiscard]] QString place() const { return m_place; }
    /// From now on changes are written.
    void begin();
    /// Something that is remembered may have changed.
    void touch();
    /// Writes now what is not written yet.
    void flush();

private:
    void write();

    QString m_place;
    Session &m_session;
    std::function<QJsonObject()> m_state;
    QTimer m_timer;
    QByteArray m_written;
    bool m_begun = false;
};

} // namespace famn
