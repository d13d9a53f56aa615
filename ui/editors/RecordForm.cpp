#include "ui/editors/RecordForm.h"

#include "models/base/Text.h"
#include "models/domain/Labels.h"
#include "models/services/Sentences.h"
#include "models/services/session/Session.h"
#include "ui/help/Help.h"
#include "ui/style/Theme.h"
#include "ui/work/DraftKeeper.h"
#include "ui/work/Navigator.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

RecordForm::RecordForm(const WorkContext &context, const QString &kind, const QString &prefix, QList<FormField> fields,
                       SavedLine &saved, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_kind(kind)
    , m_saved(saved)
{
    auto *layout = new QVBoxLayout(this);
    context.theme.pad(*layout, {}, 0);
    for (FormField &field : fields)
        addRow(std::move(field), prefix);
    connect(&saved, &SavedLine::againRequested, this, &RecordForm::storeAll);
}

void RecordForm::addRow(FormField field, const QString &prefix)
{
    auto added = std::make_unique<Entry>();
    Entry *entry = added.get();
    auto *row = new FieldRow(m_context.theme, prefix + field.column, field.kind, this);
    row->setFlatField(true);
    if (const auto area = codeOf<HelpArea>(m_kind))
        setHelp(*row->control(), *area, field.column);
    row->setLabel(field.label());
    row->setChoices(field.choices);
    entry->row = row;
    entry->field = std::move(field);
    connect(row, &FieldRow::edited, this, [this, entry] {
        entry->row->clearMessage();
        m_error.reset();
        Q_EMIT edited(entry->field.column);
        tell();
    });
    connect(row, &FieldRow::finished, this, [this, entry] { leave(*entry); });
    connect(row, &FieldRow::escaped, this, [this, entry] { takeBack(*entry); });
    layout()->addWidget(row);
    m_entries.push_back(std::move(added));
}

RecordForm::Entry *RecordForm::entry(const QString &column)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const auto &entry) { return entry->field.column == column; });
    return found == m_entries.end() ? nullptr : found->get();
}

FieldRow *RecordForm::row(const QString &column) const
{
    Entry *found = const_cast<RecordForm *>(this)->entry(column);
    return found ? found->row : nullptr;
}

bool RecordForm::isChanged(const Entry &entry) const
{
    return !m_content.masked && !entry.field.fixed && entry.row->text() != entry.stored;
}

void RecordForm::setContent(const Content &content)
{
    // From behind a mask nothing was typed.
    const bool same = content.record == m_content.record && !m_content.masked;
    if (!same)
        m_error.reset();
    m_content = content;
    for (const auto &entry : m_entries)
        take(*entry, content.texts.value(entry->field.column), same);
    setEditable(m_editable, m_whyNot);
    tell();
}

void RecordForm::take(Entry &entry, const QString &stored, bool sameRecord)
{
    const bool typed = sameRecord && entry.row->text() != entry.stored && !m_content.masked;
    entry.stored = stored;
    entry.row->setMasked(m_content.masked);
    if (m_content.masked) {
        entry.row->setText({});
        entry.stored.clear();
    } else if (!typed) {
        // What is missing in a field is still missing when something else of the record was read anew.
        const bool complained = sameRecord && entry.row->text() == stored;
        entry.row->setText(stored);
        if (!complained)
            entry.row->clearMessage();
    }
    if (!sameRecord)
        entry.saving = false;
}

void RecordForm::setEditable(bool editable, const QString &why)
{
    m_editable = editable;
    m_whyNot = why;
    for (const auto &entry : m_entries)
        entry->row->setReadOnly(!editable || m_content.masked || entry->field.fixed, why);
}

void RecordForm::focusFirst()
{
    for (const auto &entry : m_entries) {
        if (entry->row->isVisible()) {
            entry->row->takeKeyboard();
            return;
        }
    }
}

void RecordForm::type(const QString &column, const QString &text)
{
    Entry *found = entry(column);
    if (!found || found->row->isReadOnly())
        return;
    found->row->setText(text);
    found->row->clearMessage();
    tell();
}

void RecordForm::leave(Entry &entry)
{
    // A lock takes the keyboard from the field: what is in it is kept as a draft then, not stored.
    if (m_context.drafts.isClosing() || !isChanged(entry) || entry.saving)
        return;
    store(togetherWith(entry));
}

void RecordForm::takeBack(Entry &entry)
{
    if (!isChanged(entry)) {
        Q_EMIT dismissed();
        return;
    }
    for (Entry *one : togetherWith(entry)) {
        one->row->setText(one->stored);
        one->row->clearMessage();
        Q_EMIT edited(one->field.column);
    }
    m_error.reset();
    tell();
}

std::vector<RecordForm::Entry *> RecordForm::togetherWith(const Entry &entry)
{
    std::vector<Entry *> together;
    for (const auto &one : m_entries) {
        const bool grouped = !entry.field.group.isEmpty() && one->field.group == entry.field.group;
        if ((one.get() == &entry || grouped) && isChanged(*one))
            together.push_back(one.get());
    }
    return together;
}

void RecordForm::storeAll()
{
    QStringList groups;
    for (const auto &entry : m_entries) {
        if (!isChanged(*entry) || entry->saving || (entry->field.group.size() && groups.contains(entry->field.group)))
            continue;
        groups.append(entry->field.group);
        store(togetherWith(*entry));
    }
}

std::function<QString()> RecordForm::undoName(const Entry &entry) const
{
    return [label = entry.field.label, name = m_content.name] {
        return name.isEmpty()
                   ? tr("%1 changed", "%1 is a field").arg(label())
                   : tr("%1 of %2 changed", "%1 is a field, %2 a family or person").arg(label(), mentioned(name));
    };
}

QString RecordForm::valueOf(const Entry &entry) const
{
    const QString text = entry.row->text();
    if (!entry.field.day)
        return text;
    const auto day = readTypedDay(text, m_context.session.clock().today(), entry.field.typedDay);
    return day ? day->toString(Qt::ISODate) : text;
}

void RecordForm::store(const std::vector<Entry *> &together)
{
    if (together.empty())
        return;
    if (!m_editable) {
        // It waits; the foot says so.
        tell();
        return;
    }
    // What was typed, and what is stored of it.
    QList<FieldText> typed;
    QList<FieldText> fields;
    FormChange change{m_content.record, together.front()->stored, {}, {}};
    for (Entry *one : together) {
        typed.append({one->field.column, one->row->text()});
        if (one->field.reason)
            change.why = one->row->text();
        else
            fields.append({one->field.column, valueOf(*one)});
    }
    // A reason alone changes nothing.
    if (fields.isEmpty())
        return;
    for (Entry *one : together) {
        one->saving = true;
        one->row->clearMessage();
    }
    m_error.reset();
    change.text = fields.constFirst().text;
    const RecordRef record{m_kind, m_content.record};
    const auto special = together.front()->field.store;
    m_context.session.edit(
        this, undoName(*together.front()),
        [record, fields, special, change](WritePath &write) {
            return special ? special(write, change) : setFields(write, record, fields, change.why);
        },
        [this, content = m_content, typed](const Result<Uuid> &result) {
            if (content.record == m_content.record && !m_content.masked) {
                stored(typed, result);
                return;
            }
            // Masked meanwhile, it knows of no values any more.
            for (const FieldText &text : typed) {
                if (content.record == m_content.record)
                    entry(text.field)->saving = false;
            }
            storedElsewhere(content, typed, result);
        });
    tell();
}

void RecordForm::stored(const QList<FieldText> &texts, const Result<Uuid> &result)
{
    for (const FieldText &text : texts) {
        Entry *one = entry(text.field);
        one->saving = false;
        if (!result)
            continue;
        if (one->field.reason)
            one->row->setText({});
        // Nothing that is stored became another: what was typed is dropped where it was stored, such as blanks around.
        else if (result->isNull() && one->row->text() == text.text)
            one->row->setText(one->stored);
        else
            one->stored = text.text;
        one->row->clearMessage();
    }
    if (result) {
        m_error.reset();
        m_saved.savedAt(m_context.session.clock().now());
    } else {
        complain(texts, result.error());
    }
    tell();
}

void RecordForm::storedElsewhere(const Content &left, const QList<FieldText> &texts, const Result<Uuid> &result)
{
    if (result) {
        for (const FieldText &text : texts)
            m_context.drafts.drop(left.draftScope, left.draftPrefix + text.field);
        return;
    }
    m_context.navigator.say(
        {Status::Late,
         [error = result.error()] {
             return tr("Not saved in the record you left: %1 The text is kept there.").arg(sentence(error));
         },
         {}});
}

RecordForm::Entry *RecordForm::blamed(const QList<FieldText> &texts, const Error &error)
{
    Entry *first = entry(texts.constFirst().field);
    if (error.field == "why"_L1) {
        for (const auto &one : m_entries) {
            if (one->field.reason && one->field.group == first->field.group)
                return one.get();
        }
    }
    Entry *named = entry(error.field);
    return named ? named : first;
}

void RecordForm::complain(const QList<FieldText> &texts, const Error &error)
{
    m_error = error;
    if (error.code != ErrorCode::Invalid && error.code != ErrorCode::Conflict)
        return;
    const auto rule = codeOf<ViolationCode>(error.arguments.value(1));
    blamed(texts, error)->row->complain(error.code == ErrorCode::Invalid && rule ? label(*rule) : sentence(error));
}

void RecordForm::tell()
{
    SavedLine::State state;
    for (const auto &entry : m_entries) {
        if (entry->saving)
            state.kind = std::max(state.kind, SavedLine::Kind::Saving);
        else if (isChanged(*entry) && !entry->row->hasKeyboard())
            state.kind = std::max(state.kind, SavedLine::Kind::Unsaved);
    }
    if (m_error) {
        state.kind = SavedLine::Kind::Failed;
        state.again = m_error->code != ErrorCode::Invalid;
        state.reason = [this, error = *m_error] {
            const Entry *blamed = error.code == ErrorCode::Invalid ? entry(error.field) : nullptr;
            const auto rule = codeOf<ViolationCode>(error.arguments.value(1));
            return blamed && rule
                       ? tr("%1: %2", "a field, and what is wrong with it").arg(blamed->field.label(), label(*rule))
                       : sentence(error);
        };
    }
    m_saved.tell(this, std::move(state));
    Q_EMIT unsavedChanged();
}

QList<UnsavedText> RecordForm::unsaved() const
{
    QList<UnsavedText> texts;
    for (const auto &entry : m_entries) {
        if (isChanged(*entry))
            texts.append({QString(m_content.draftPrefix + entry->field.column), entry->row->text()});
    }
    return texts;
}

bool RecordForm::putBack(const UnsavedText &text)
{
    if (m_content.masked || !text.place.startsWith(m_content.draftPrefix))
        return false;
    Entry *found = entry(text.place.mid(m_content.draftPrefix.size()));
    if (!found || found->field.fixed)
        return false;
    if (isChanged(*found))
        return true;
    found->row->setText(text.text);
    if (isChanged(*found))
        found->row->remark(tr("This text was not saved. It is, once you leave the field; Esc takes it back."));
    Q_EMIT edited(found->field.column);
    tell();
    return true;
}

void RecordForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        for (const auto &entry : m_entries)
            entry->row->setLabel(entry->field.label());
        tell();
    }
    QWidget::changeEvent(event);
}

} // namespace famn
