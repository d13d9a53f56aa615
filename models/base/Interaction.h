#pragma once

#include <QString>

#include <functional>

namespace famn {

/// A question for the path of a file that exists.
struct OpenFileQuestion
{
    QString title;
    /// In the form of file dialogs: "Famn registers (*.famn)".
    QString filter;
    /// Where the search begins; empty for wherever the system thinks best.
    QString folder;
};

/// A question for the path of a file that is to be written.
struct SaveFileQuestion
{
    QString title;
    QString filter;
    /// Path that is suggested, folder and name.
    QString suggestion;
    /// The file must be a new one; otherwise the person is asked before one is replaced.
    bool mustBeNew = false;
};

/// How the program asks the person at the keyboard for something. Windows do it with dialogs; tests answer by script.
class Interaction
{
public:
    using PathChosen = std::function<void(const QString &path)>;

    Interaction() = default;
    virtual ~Interaction() = default;
    Interaction(const Interaction &) = delete;
    Interaction &operator=(const Interaction &) = delete;

    /// Calls CHOSEN with the path, now or later; not at all when nothing is chosen.
    virtual void pickOpenFile(const OpenFileQuestion &question, const PathChosen &chosen) = 0;
    virtual void pickSaveFile(const SaveFileQuestion &question, const PathChosen &chosen) = 0;
    /// A folder that exists; FOLDER is where the search begins.
    virtual void pickFolder(const QString &title, const QString &folder, const PathChosen &chosen) = 0;
};

} // namespace famn
