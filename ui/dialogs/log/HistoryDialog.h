#pragma once

#include "models/services/History.h"
#include "ui/dialogs/StepDialog.h"
#include "ui/work/Command.h"
#include "ui/work/WorkContext.h"

namespace famn {

class CopyableTree;

/// Everything that was done with one record: who, when, from what to what; and each change can be taken back.
class HistoryDialog final : public StepDialog
{
    Q_OBJECT
public:
    HistoryDialog(const WorkContext &context, const RecordRef &record, QWidget *parent = nullptr);

private:
    void read();
    void fill();
    void updateUndo();
    void undo();
    void restore();
    /// The change that is marked, if it is of one field and its value can be given back.
    [[nodiscard]] const HistoryChange *currentChange() const;
    [[nodiscard]] const HistoryEntry *current() const;

    WorkContext m_context;
    RecordRef m_record;
    History m_history;
    CopyableTree *m_list;
    QPushButton *m_undo;
    QPushButton *m_restore;
    QPushButton *m_copy;
};

/// The log, and the history of the record that CURRENT names.
[[nodiscard]] QList<Command> logCommands(const WorkContext &context,
                                         const std::function<std::optional<RecordRef>()> &current);

} // namespace famn
