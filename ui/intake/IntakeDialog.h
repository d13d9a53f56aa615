#pragma once

#include "models/base/Error.h"
#include "models/base/Uuid.h"
#include "ui/editors/FieldRow.h"
#include "ui/help/Help.h"
#include "ui/style/DialogFrame.h"
#include "ui/work/UnsavedText.h"
#include "ui/work/WorkContext.h"

#include <QHash>

namespace famn {

class InlineMessage;

/// What the dialogs that write something new down have in common: fields with what is wrong under them, Ctrl+Enter,
/// and text that a lock or a crash does not take.
class IntakeDialog : public DialogFrame
{
    Q_OBJECT
public:
    void done(int result) override;

protected:
    /// DRAFTSCOPE is where its text is kept meanwhile, about RECORD (null for none). HELP has the texts of its fields.
    IntakeDialog(const WorkContext &context, Width width, HelpArea help, const QString &draftScope, const Uuid &record);

    FieldRow *addField(const QString &name, FieldKind kind);
    [[nodiscard]] FieldRow *field(const QString &name) const { return m_fields.value(name); }
    [[nodiscard]] QString text(const QString &name) const { return field(name)->text(); }
    [[nodiscard]] const WorkContext &context() const { return m_context; }
    /// Puts back what was kept, and keeps from now on. Call when all fields are there and have their usual values.
    void begin();
    /// Puts texts (by field) where nothing stands, as if somebody had typed them. Call after begin().
    void fillEmpty(const QHash<QString, QString> &texts);
    /// What is typed was stored: nothing of it is kept any longer.
    void finish();
    /// Says what ERROR means, beside the field it is about where COLUMNS (from column to field) has it.
    void refuse(const Error &error, const QHash<QString, QString> &columns);
    void setBusy(bool busy);
    /// Does what the dialog is for.
    virtual void carryOut() = 0;
    virtual void retranslate() = 0;
    /// Somebody changed a field.
    virtual void fieldEdited(const QString & /*name*/) {}
    void changeEvent(QEvent *event) override;

private:
    void keep();

    WorkContext m_context;
    HelpArea m_help;
    QString m_draftScope;
    Uuid m_record;
    QHash<QString, FieldRow *> m_fields;
    QHash<QString, QString> m_usual;
    InlineMessage *m_message;
    bool m_begun = false;
    bool m_busy = false;
};

} // namespace famn
