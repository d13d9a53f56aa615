#include "app/SingleInstance.h"

#include <QCryptographicHash>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr int waitMsec = 500;
constexpr qint64 longestMessage = 4096;

} // namespace

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent)
{
    const QByteArray hash = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    m_name = u"famn-"_s + QString::fromLatin1(hash);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

bool SingleInstance::handOver(const QString &path) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(waitMsec))
        return false;
    socket.write(path.toUtf8() + '\n');
    return socket.waitForBytesWritten(waitMsec) && socket.waitForReadyRead(waitMsec) && socket.read(2) == "ok";
}

void SingleInstance::listen()
{
    // What a killed instance left.
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
}

void SingleInstance::receive()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            if (!socket->canReadLine() && socket->bytesAvailable() < longestMessage)
                return;
            const QByteArray line = socket->readLine(longestMessage);
            if (!line.endsWith('\n')) {
                socket->abort();
                return;
            }
            socket->write("ok");
            socket->disconnectFromServer();
            Q_EMIT called(QString::fromUtf8(line.chopped(1)));
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

} // namespace famn
