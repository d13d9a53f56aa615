#pragma once

#include "models/base/Result.h"

#include <QJsonObject>
#include <QString>

namespace famn {

/// The terminal: results go to standard output, everything said to a person to standard error.
class Console
{
public:
    explicit Console(bool json);

    /// Whether results are asked for as JSON.
    [[nodiscard]] bool json() const { return m_json; }
    /// Whether somebody sits at the keyboard.
    [[nodiscard]] bool interactive() const;
    /// A line of the result. Control characters are made harmless, so that no record can command the terminal.
    void print(const QString &line);
    /// Bytes of the result as they are.
    void write(const QByteArray &bytes);
    void printJson(const QJsonObject &object);
    /// A line for the person, never part of the result.
    void say(const QString &line);
    /// Shows how far long work is, on one line that is written over; only on a terminal.
    void progress(long long done, long long total);
    /// Asks for a line. PassphraseMissing when nobody is there to answer, Cancelled by Ctrl+C or the end of input.
    [[nodiscard]] Result<QString> ask(const QString &question);
    /// The same without showing what is typed.
    [[nodiscard]] Result<QString> askSecret(const QString &question);

private:
    void endProgress();

    bool m_json;
    bool m_progressShown = false;
};

} // namespace famn
