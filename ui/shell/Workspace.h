#pragma once

#include "models/services/session/Session.h"
#include "ui/pages/PageRegistry.h"
#include "ui/shell/VisitedPlaces.h"
#include "ui/work/Command.h"
#include "ui/work/Curtain.h"
#include "ui/work/Navigator.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace famn {

class DetailPane;
class Palette;
class Rail;
class RegisterTasks;
class SavedFilters;
class SpellWatch;
class DraftKeeper;
class IntakeDesk;
class LocalWords;
class StatusLine;

/// Everything that exists only while a register is unlocked: the session, its pages and their rows. Destroying it locks
/// the register, and no decrypted row outlives it.
class Workspace final : public QWidget, public Navigator
{
    Q_OBJECT
public:
    Workspace(std::unique_ptr<Session> session, Theme &theme, Interaction &interaction, Preferences &preferences,
              const std::optional<KdfCost> &keyCost = {}, QWidget *parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] bool training() const { return m_session->facts().info.training; }
    [[nodiscard]] QString path() const { return m_session->facts().path; }
    /// What can be done wherever one is.
    [[nodiscard]] QList<Command> commands();
    /// Null when the user may see none.
    [[nodiscard]] Page *currentPage() const;
    [[nodiscard]] DetailPane &detail() const { return *m_detail; }
    /// Shows the palette with COMMANDS that can be run.
    void openPalette(QList<Command> commands);

    /// Says what is worth knowing right after the unlock; call once the workspace is shown.
    void greet();
    /// To be called before the window takes it away: keeps what is typed and not stored. What it gives tells, once the
    /// workspace is gone, why some of that could not be kept.
    std::shared_ptr<const QMap<QString, Error>> prepareToLock();

    bool showPage(const QString &id) override;
    void showRecord(const RecordRef &record) override;
    bool openDialog(QDialog *dialog) override;
    void say(NoticeSpec notice) override;
    void offerUndo(std::function<QString()> text) override;
    void tell(std::function<QString()> text) override;
    void refreshCommands() override { Q_EMIT commandsChanged(); }
    void lock() override { Q_EMIT lockRequested(); }
    void openRegister(const QString &path) override { Q_EMIT registerRequested(path); }

Q_SIGNALS:
    void lockRequested();
    /// Another register is to be opened in the place of this one.
    void registerRequested(const QString &path);
    /// Another page or editor is shown, or what they offer changed.
    void commandsChanged();
    /// What can be run at the moment is another.
    void stateChanged();
    /// The first page has read what it shows.
    void ready();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    [[nodiscard]] Place place() const;
    /// The record that somebody is at.
    [[nodiscard]] std::optional<RecordRef> currentRecord() const;
    void retranslate();
    void enter(int row);
    [[nodiscard]] Page *pageAt(int row);
    void followRecord();
    /// Whether page and pane have no room beside each other.
    [[nodiscard]] bool isNarrow() const;
    void updateStatus();
    void cyclePanes();
    void followCurtain(bool drawn);
    void showFilters();
    void applyFilter(const QString &page, const QString &name);
    [[nodiscard]] Command curtainCommand();
    [[nodiscard]] QList<Command> pageCommands();
    [[nodiscard]] QList<Command> paneCommands();

    std::unique_ptr<Session> m_session;
    std::unique_ptr<DraftKeeper> m_drafts;
    std::unique_ptr<LocalWords> m_words;
    Curtain m_curtain;
    WorkContext m_context;
    IntakeDesk *m_intake = nullptr;
    SavedFilters *m_filters = nullptr;
    SpellWatch *m_spelling = nullptr;
    QList<PageEntry> m_entries;
    QHash<QString, Page *> m_made;
    VisitedPlaces m_visited;
    QWidget *m_notices = nullptr;
    Rail *m_rail = nullptr;
    QSplitter *m_split = nullptr;
    QStackedWidget *m_pages = nullptr;
    DetailPane *m_detail = nullptr;
    Palette *m_palette = nullptr;
    bool m_detailWanted = true;
    /// In a narrow window: whether the pane stands in the place of the page.
    bool m_detailOver = false;
    QWidget *m_nothing = nullptr;
    StatusLine *m_status = nullptr;
    RegisterTasks *m_tasks = nullptr;
    QPointer<QDialog> m_dialog;
};

} // namespace famn
