#pragma once

#include "ui/merge/MergeModel.h"
#include "ui/style/DialogFrame.h"
#include "ui/work/WorkContext.h"

class QLabel;
class QPushButton;
class QTableView;

namespace famn {

class InlineMessage;

/// Makes one record of two, side by side. Up and down go from field to field, left and right choose whose value stays;
/// Ctrl+Enter merges. What kind of record it is about, whoever inherits knows.
class MergeDialog : public DialogFrame
{
    Q_OBJECT
public:
    ~MergeDialog() override;

protected:
    /// OBJECT is its object name, by which help knows it. Whoever inherits calls begin() when it is made.
    MergeDialog(const WorkContext &context, const QString &object);
    void begin();

    /// Reads both records and calls present() or refuse().
    virtual void read() = 0;
    void present(const SideBySide &sides);
    void refuse(const Error &error);
    /// Changes which of both stays; read() follows.
    virtual void changeSides() = 0;
    /// Stores what is chosen and calls merged().
    virtual void store(const MergeModel &chosen) = 0;
    /// Says what became of it: UNDO is said with the way back, and KEPT is shown.
    void merged(const Result<Uuid> &batch, const RecordRef &kept, std::function<QString()> undo);

    [[nodiscard]] virtual QString title() const = 0;
    /// What the table is called for who hears it.
    [[nodiscard]] virtual QString tableName() const = 0;
    /// What happens to everything that hangs on the other.
    [[nodiscard]] virtual QString moves() const = 0;
    /// Why these two cannot be merged as they are.
    [[nodiscard]] virtual std::optional<Error> obstacle() const { return {}; }

    [[nodiscard]] const WorkContext &context() const { return m_context; }
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void swap();
    void merge();
    void retranslate();
    void sayWhatMoves();

    WorkContext m_context;
    bool m_read = false;
    bool m_working = false;
    MergeModel *m_model;
    QTableView *m_view;
    QLabel *m_moves;
    InlineMessage *m_message;
    QPushButton *m_swap;
};

/// How many records of KIND there are in MOVED.
[[nodiscard]] QString countOf(const QList<MovedRecords> &moved, const QString &kind);

} // namespace famn
