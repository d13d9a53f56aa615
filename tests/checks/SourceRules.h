#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>

namespace famn::checks {

/// One text file of the project.
struct SourceFile
{
    QString path;     ///< from the project's root, with forward slashes
    QByteArray bytes; ///< as it lies on the disk
    QString text;     ///< the bytes as UTF-8
    QString code;     ///< C++ only: the text without comments, its line breaks kept
};

/// One rule of the house. CHECK returns a sentence for each breach ("path:line: what").
struct Rule
{
    QString name;
    std::function<QStringList(const SourceFile &)> check;
};

/// A source file made of PATH and BYTES; comments are taken out of .cpp and .h files.
[[nodiscard]] SourceFile makeSourceFile(const QString &path, const QByteArray &bytes);

/// The text without comments. Strings, raw strings and line breaks stay.
[[nodiscard]] QString withoutComments(const QString &text);

/// Every rule. WIDGETHEADERS are the names of Qt's widget headers ("QWidget").
[[nodiscard]] QList<Rule> sourceRules(const QSet<QString> &widgetHeaders);

/// The project's text files below ROOT; build folders, test data and pictures are left out.
[[nodiscard]] QList<SourceFile> projectFiles(const QString &root);

} // namespace famn::checks
