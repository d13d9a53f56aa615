#pragma once

#include "models/services/Access.h"
#include "ui/pages/PageRegistry.h"

#include <QWidget>

class QListWidget;
class QStackedWidget;

namespace famn {

class StatusLine;

/// Everything that exists only while a register is unlocked: the register itself, its pages and their rows. Destroying
/// it locks the register, and no decrypted row outlives it.
class Workspace final : public QWidget
{
    Q_OBJECT
public:
    Workspace(OpenRegister open, const Theme &theme, QWidget *parent = nullptr);
    ~Workspace() override;

    /// The entries that the user may have.
    [[nodiscard]] const QList<PageEntry> &entries() const { return m_entries; }
    [[nodiscard]] bool training() const { return m_open.reg->info().training; }
    [[nodiscard]] QString path() const { return m_open.reg->path(); }
    /// False when the user has no such page.
    bool showPage(const QString &id);
    /// Null when the user may see none.
    [[nodiscard]] Page *currentPage() const;

Q_SIGNALS:
    void lockRequested();
    void pageChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addNotices();
    void applyTheme();
    void retranslate();
    void enter(int row);
    void updateStatus();

    OpenRegister m_open;
    const Theme &m_theme;
    QList<PageEntry> m_entries;
    QWidget *m_notices = nullptr;
    QWidget *m_railGround = nullptr;
    QListWidget *m_rail = nullptr;
    QStackedWidget *m_pages = nullptr;
    QWidget *m_nothing = nullptr;
    StatusLine *m_status = nullptr;
};

} // namespace famn
