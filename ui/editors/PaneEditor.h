#pragma once

#include "models/services/Policy.h"
#include "models/services/Reveal.h"
#include "models/services/session/Session.h"
#include "ui/editors/Editor.h"
#include "ui/style/Pill.h"

#include <QTimer>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace famn {

class InlineMessage;
class RecordForm;
class RevealBar;
class SavedLine;
class SectionHeader;

/// What the editors of the detail pane have in common: the name on top, sections that scroll, the saved state at the
/// foot; reading aside, noting in the journal that a record was read, and keeping unsaved text.
class PaneEditor : public Editor
{
    Q_OBJECT
public:
    ~PaneEditor() override;

    void show(const Uuid &id) override;
    using Editor::show;
    [[nodiscard]] Uuid record() const override { return m_record; }
    void focusFirst() override;
    [[nodiscard]] QList<Command> commands() override;
    [[nodiscard]] QList<UnsavedText> unsaved() const override;
    void putBack(const QList<UnsavedText> &texts) override;

protected:
    PaneEditor(const WorkContext &context, const QString &kind, Subject subject, QWidget *parent);

    /// What stands on top.
    struct Head
    {
        QString title;
        QString line;
        Pill pill;
    };
    void setHead(const Head &head);
    [[nodiscard]] QVBoxLayout &sections() const { return *m_sections; }
    /// What stands below the sections and does not scroll with them.
    [[nodiscard]] QVBoxLayout &foot() const { return *m_foot; }
    [[nodiscard]] SavedLine &saved() const { return *m_saved; }
    SectionHeader *addSection();
    /// The name above in a record's place among drafts: "family/<id>".
    [[nodiscard]] QString draftScope() const;
    [[nodiscard]] bool mayChange(Subject subject) const;
    /// Whether the record's fields can be changed at this moment.
    [[nodiscard]] bool editable() const;
    /// Brings what is shown up to date.
    void reload();

    /// Reads the record aside and calls either of the two below with TURN.
    virtual void read(int turn) = 0;
    /// The record was read: SHOWIT is called once it may be shown; that of a protected family is noted in the journal
    /// first.
    void present(int turn, bool masked, const Uuid &family, std::function<void()> showIt);
    void presentError(int turn, const Error &error);
    /// What opens the protected family of the record at this moment, if anything does; for read().
    [[nodiscard]] std::optional<Revealed> revealed() const override { return m_revealed; }
    [[nodiscard]] virtual QList<RecordForm *> forms() const = 0;
    /// editable() is another, or the record was read.
    virtual void applyEditable() = 0;
    /// Says everything anew in the language of the program.
    virtual void retranslate() = 0;

    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

    /// For each form that is made.
    void adopt(RecordForm *form);

private:
    void buildHead(QVBoxLayout &layout);
    void shown(const std::function<void()> &showIt, const Uuid &family, bool masked);
    void noteNow();
    /// Opens the protected family for REASON, once the journal holds it.
    void revealFor(const QString &reason);
    /// Closes what was opened: what was typed is stored, then nothing of it stays on the screen.
    void conceal();
    void showRevealBar();
    void followChange(const ChangeNotice &notice);
    void updateReadOnly();
    /// To the next section (STEP 1) or the one before (-1), as a tab.
    void goToSection(int step);
    [[nodiscard]] int sectionAt(int y) const;
    /// Tab goes down the pane.
    void tabAsLaidOut();
    void keepDrafts();

    QString m_kind;
    Subject m_subject;
    Uuid m_record;
    /// The record whose values stand in the fields, and its family.
    Uuid m_shown;
    Uuid m_family;
    bool m_masked = false;
    int m_turn = 0;
    /// Whether this showing of the record stands in the journal.
    bool m_noted = false;
    bool m_puttingBack = false;
    QTimer m_noteSoon;
    std::optional<Revealed> m_revealed;
    QTimer m_concealAt{this};
    RevealBar *m_revealBar = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_line = nullptr;
    PillLabel *m_pill = nullptr;
    InlineMessage *m_notice = nullptr;
    InlineMessage *m_error = nullptr;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_sections = nullptr;
    QVBoxLayout *m_foot = nullptr;
    QList<SectionHeader *> m_headers;
    SavedLine *m_saved = nullptr;
};

} // namespace famn
