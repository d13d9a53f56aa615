#pragma once

#include "models/domain/Work.h"

#include <QHash>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace famn {

class Theme;

/// The contacts with a family, latest first, to be read. The first ones; the rest on request.
class ContactTrail final : public QWidget
{
    Q_OBJECT
public:
    ContactTrail(const Theme &theme, QWidget *parent);

    void setContacts(const QList<ContactEntry> &contacts, const QHash<StaffId, QString> &names);
    void retranslate();

private:
    void fill();
    [[nodiscard]] QWidget *makeEntry(const ContactEntry &contact);

    const Theme &m_theme;
    QList<ContactEntry> m_contacts;
    QHash<StaffId, QString> m_names;
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
