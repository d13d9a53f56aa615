#pragma once

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QString>
#include <QStringList>

namespace famn {

/// Whether one of PROGRAMS is not installed.
inline bool lacks(const QStringList &programs)
{
    for (const QString &program : programs) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return true;
    }
    return false;
}

/// What PROGRAM writes; it must go well.
inline QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

/// The text of each page of the PDF at PATH.
inline QStringList pagesOf(const QString &path)
{
    QStringList pages =
        QString::fromUtf8(outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")}))
            .split(u'\f');
    // Each page ends with a form feed.
    pages.removeLast();
    return pages;
}

inline QString infoOf(const QString &path)
{
    return QString::fromUtf8(outputOf(QStringLiteral("pdfinfo"), {path}));
}

/// The fonts of the PDF at PATH, and whether each is embedded.
inline QList<std::pair<QString, bool>> fontsOf(const QString &path)
{
    QList<std::pair<QString, bool>> fonts;
    const QStringList lines = QString::fromUtf8(outputOf(QStringLiteral("pdffonts"), {path})).split(u'\n').mid(2);
    static const QRegularExpression form(QStringLiteral("^(\\S+) .* (yes|no) +(?:yes|no) +(?:yes|no) +\\d+ +\\d+$"));
    for (const QString &line : lines) {
        if (const auto match = form.match(line); match.hasMatch())
            fonts.append({match.captured(1), match.captured(2) == QStringLiteral("yes")});
    }
    return fonts;
}

} // namespace famn
