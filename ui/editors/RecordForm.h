#pragma once

#include "models/domain/DateText.h"
#include "models/services/RecordEditor.h"
#include "ui/editors/FieldRow.h"
#include "ui/editors/SavedLine.h"
#include "ui/work/UnsavedText.h"
#include "ui/work/WorkContext.h"

#include <memory>
#include <vector>

namespace famn {

/// What a field stores by a way of its own.
struct FormChange
{
    Uuid record;
    /// What was there when it was shown, and what is to be.
    QString before;
    QString text;
    /// What the reason of its group says.
    QString why;
};

/// A field of a form.
struct FormField
{
    /// The column's name.
    QString column;
    std::function<QString()> label;
    FieldKind kind = FieldKind::Line;
    QList<FieldChoice> choices;
    /// Fields of one group are stored together, as a rule speaks of all of them; empty for a field by itself.
    QString group;
    /// Stores the value, where setFields() does not.
    std::function<Result<Uuid>(WritePath &write, const FormChange &change)> store;
    /// A day, which may be typed in words; see readTypedDay().
    bool day = false;
    /// Which day a short word means.
    TypedDay typedDay = TypedDay::Latest;
    /// Never changed by hand.
    bool fixed = false;
    /// Why the others of its group change: no column, but the reason in the journal. Empty again when they are stored.
    bool reason = false;
};

/// The fields of one record. Each is stored as it is left; what a rule refuses stays where it was typed, with the rule
/// in words under it.
class RecordForm final : public QWidget
{
    Q_OBJECT
public:
    /// PREFIX stands before the column in object names: "person1_" gives "person1_phone".
    RecordForm(const WorkContext &context, const QString &kind, const QString &prefix, QList<FormField> fields,
               SavedLine &saved, QWidget *parent);

    /// What a record is shown with.
    struct Content
    {
        Uuid record;
        /// Field values by column, see recordTexts().
        QHash<QString, QString> texts;
        bool masked = false;
        /// Of whom or what it is, for the name of an undo step; empty for nobody who may be named.
        QString name;
        /// Where unsaved text of it is kept: the scope, and what stands before the column.
        QString draftScope;
        QString draftPrefix;
    };
    /// Shows CONTENT. Of the same record as before, what is typed stays.
    void setContent(const Content &content);
    [[nodiscard]] const Content &content() const { return m_content; }
    /// WHY it cannot be edited, for the fields' tool tips.
    void setEditable(bool editable, const QString &why = {});
    [[nodiscard]] FieldRow *row(const QString &column) const;
    void focusFirst();
    /// The person chose TEXT, as if typed.
    void type(const QString &column, const QString &text);
    /// Stores what is not stored.
    void storeAll();
    [[nodiscard]] QList<UnsavedText> unsaved() const;
    /// Puts text back that was kept, without storing it. False when it is none of this form.
    bool putBack(const UnsavedText &text);

Q_SIGNALS:
    void unsavedChanged();
    void edited(const QString &column);
    /// Esc where there was nothing to take back.
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Entry
    {
        FormField field;
        FieldRow *row = nullptr;
        QString stored;
        bool saving = false;
    };
    void addRow(FormField field, const QString &prefix);
    [[nodiscard]] bool isChanged(const Entry &entry) const;
    void take(Entry &entry, const QString &stored, bool sameRecord);
    void leave(Entry &entry);
    void takeBack(Entry &entry);
    /// What is stored together with ENTRY.
    [[nodiscard]] std::vector<Entry *> togetherWith(const Entry &entry);
    void store(const std::vector<Entry *> &together);
    void stored(const QList<FieldText> &texts, const Result<Uuid> &result);
    void storedElsewhere(const Content &left, const QList<FieldText> &texts, const Result<Uuid> &result);
    void complain(const QList<FieldText> &texts, const Error &error);
    /// The row that ERROR is about.
    [[nodiscard]] Entry *blamed(const QList<FieldText> &texts, const Error &error);
    [[nodiscard]] QString valueOf(const Entry &entry) const;
    [[nodiscard]] Entry *entry(const QString &column);
    [[nodiscard]] std::function<QString()> undoName(const Entry &entry) const;
    void tell();

    WorkContext m_context;
    QString m_kind;
    SavedLine &m_saved;
    bool m_editable = true;
    QString m_whyNot;
    Content m_content;
    std::optional<Error> m_error;
    /// Filled once: rows hold on to its elements.
    std::vector<std::unique_ptr<Entry>> m_entries;
};

} // namespace famn
