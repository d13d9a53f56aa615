#pragma once

#include "ui/style/DialogFrame.h"
#include "ui/work/DraftKeeper.h"
#include "ui/work/WorkContext.h"

class QListWidget;

namespace famn {

class IntakeDesk;

/// Unsaved text from earlier, and where it belongs.
struct KeptText
{
    /// As DraftKeeper has it.
    QString scope;
    Instant at;
    /// The record it is about; null for none.
    RecordRef record;
    /// It was typed in a dialog.
    bool inDialog = false;
};

/// The text that was kept and that can be shown, latest first.
[[nodiscard]] QList<KeptText> keptTexts(const DraftKeeper &drafts);
/// Shows TEXT where it was typed.
void showKept(const WorkContext &context, IntakeDesk &intake, const KeptText &text);
/// When TEXT was kept: the time, with its day when that is another than today.
[[nodiscard]] QString whenKept(const WorkContext &context, const KeptText &text);

/// Lists where unsaved text was kept, each by the name of its record; what is chosen is shown.
class KeptTextDialog final : public DialogFrame
{
    Q_OBJECT
public:
    using Shown = std::function<void(const KeptText &text)>;
    /// SHOWN is called for what is chosen, after the dialog is gone from the way.
    KeptTextDialog(const WorkContext &context, QList<KeptText> texts, Shown shown);

protected:
    void changeEvent(QEvent *event) override;

private:
    void readNames();
    void fill();
    void choose();

    WorkContext m_context;
    QList<KeptText> m_texts;
    /// Of the records, in the order of the texts; empty until they are read.
    QStringList m_names;
    Shown m_shown;
    QListWidget *m_list;
};

} // namespace famn
