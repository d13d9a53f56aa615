#pragma once

#include <QLocalServer>
#include <QObject>

namespace famn {

/// Lets a second start of the program bring the first to the front instead. Only this user's programs on this computer
/// are heard; what they say is a path or nothing.
class SingleInstance final : public QObject
{
    Q_OBJECT
public:
    /// FOLDER tells users and their settings apart: one instance for each.
    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);

    /// True when another instance answered that it came to the front; PATH is the register to show there, or empty.
    [[nodiscard]] bool handOver(const QString &path) const;
    /// Listens from now on. Without it the program works all the same.
    void listen();

Q_SIGNALS:
    /// Another start asked for us; PATH as it was given, or empty.
    void called(const QString &path);

private:
    void receive();

    QString m_name;
    QLocalServer m_server;
};

} // namespace famn
