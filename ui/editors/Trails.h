#pragma once

#include "models/domain/Work.h"

#include <QHash>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace famn {

class Theme;

/// What may be done with a note that is written.
enum class NoteAct { Sign, Change, Correct, Dispute };

/// The contacts with a family, latest first, each with what corrects it: to be read, signed, corrected and disputed.
/// The first ones; the rest on request.
class ContactTrail final : public QWidget
{
    Q_OBJECT
public:
    ContactTrail(const Theme &theme, QWidget *parent);

    /// Who looks, when, and whether they may change notes.
    struct Reader
    {
        StaffId staff;
        Instant now;
        bool mayChange = false;
        friend bool operator==(const Reader &, const Reader &) = default;
    };
    void setContacts(const QList<ContactEntry> &contacts, const QHash<StaffId, QString> &names, const Reader &reader);
    void retranslate();

Q_SIGNALS:
    void asked(famn::NoteAct act, const famn::ContactEntry &note);

private:
    void fill();
    [[nodiscard]] QWidget *makeEntry(const ContactEntry &contact, QWidget *parent);
    [[nodiscard]] QWidget *makeState(const ContactEntry &contact, QWidget *parent);
    void addActs(const ContactEntry &contact, QWidget &state);

    const Theme &m_theme;
    QList<ContactEntry> m_contacts;
    QHash<StaffId, QString> m_names;
    Reader m_reader;
    bool m_all = false;
    QWidget *m_entries = nullptr;
    QVBoxLayout *m_layout;
    QPushButton *m_more;
};

/// Tasks about a family: the open ones with a box that completes them.
class TaskTrail final : public QWidget
{
    Q_OBJECT
public:
    TaskTrail(const Theme &theme, QWidget *parent);

    void setTasks(const QList<Task> &tasks, const QDate &today);
    void setEditable(bool editable);
    void retranslate();

Q_SIGNALS:
    void completed(const famn::TaskId &task, const QString &title);

private:
    void fill();
    [[nodiscard]] QWidget *makeEntry(const Task &task);

    const Theme &m_theme;
    QList<Task> m_tasks;
    QDate m_today;
    bool m_editable = true;
    QWidget *m_entries = nullptr;
    QVBoxLayout *m_layout;
};

} // namespace famn
