#pragma once

#include "models/domain/RecordRef.h"
#include "models/tables/Status.h"

#include <QString>

#include <functional>

class QDialog;

namespace famn {

/// Something worth reading, over the page until the person closes it.
struct NoticeSpec
{
    Status status = Status::Warn;
    /// Asked for again when the language changes.
    std::function<QString()> text;
    /// What can be done about it, as words.
    struct Choice
    {
        std::function<QString()> text;
        std::function<void()> run;
    };
    QList<Choice> choices;
};

/// How pages, editors and dialogs reach the rest of the window without knowing it.
class Navigator
{
public:
    Navigator() = default;
    virtual ~Navigator() = default;
    Navigator(const Navigator &) = delete;
    Navigator &operator=(const Navigator &) = delete;

    /// The page called ID, or the first one when that is empty. False when the person has no such page.
    virtual bool showPage(const QString &id) = 0;
    /// Shows the record in the detail pane, on the page that lists its kind.
    virtual void showRecord(const RecordRef &record) = 0;
    /// Takes DIALOG over and shows it; never one over another: false while one is open, and DIALOG is deleted.
    virtual bool openDialog(QDialog *dialog) = 0;
    virtual void say(NoticeSpec notice) = 0;
    /// Says what was done, for ten seconds, and offers to take it back.
    virtual void offerUndo(std::function<QString()> text) = 0;
    /// Says what was done and cannot be taken back, in the line at the foot, for ten seconds.
    virtual void tell(std::function<QString()> text) = 0;
    /// Commands were added or changed.
    virtual void refreshCommands() = 0;
    virtual void lock() = 0;
    /// Locks this register, and shows the one at PATH to be unlocked.
    virtual void openRegister(const QString &path) = 0;
};

} // namespace famn
