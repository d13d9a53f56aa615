#include "ui/intake/IntakeDialog.h"

#include "models/domain/Labels.h"
#include "models/services/Sentences.h"
#include "ui/style/Messages.h"
#include "ui/style/Theme.h"
#include "ui/work/DraftKeeper.h"

#include <QEvent>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace famn {

IntakeDialog::IntakeDialog(const WorkContext &context, Width width, HelpArea help, const QString &draftScope,
                           const Uuid &record)
    : DialogFrame(context.theme, width, nullptr)
    , m_context(context)
    , m_help(help)
    , m_draftScope(draftScope)
    , m_record(record)
    , m_message(new InlineMessage(context.theme, this, InlineMessage::Kind::Notice))
{
    m_message->setObjectName(u"dialogMessage"_s);
    m_message->clear();
    body()->addWidget(m_message);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(shortcut, &QShortcut::activated, verb(), [this] { verb()->click(); });
    }
    connect(verb(), &QPushButton::clicked, this, [this] {
        if (!m_busy)
            carryOut();
    });
}

FieldRow *IntakeDialog::addField(const QString &name, FieldKind kind)
{
    auto *row = new FieldRow(m_context.theme, name, kind, this);
    setHelp(*row->control(), m_help, name);
    // The message stands last.
    body()->insertWidget(body()->count() - 1, row);
    m_fields.insert(name, row);
    connect(row, &FieldRow::edited, this, [this, row, name] {
        row->clearMessage();
        m_message->clear();
        fieldEdited(name);
        keep();
    });
    connect(row, &FieldRow::escaped, this, &QDialog::reject);
    return row;
}

void IntakeDialog::begin()
{
    // Enter in a field is no decision; Ctrl+Enter is.
    verb()->setDefault(false);
    verb()->setAutoDefault(false);
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it)
        m_usual.insert(it.key(), it.value()->text());
    const QList<UnsavedText> kept = m_context.drafts.kept(m_draftScope);
    for (const UnsavedText &text : kept) {
        if (FieldRow *row = m_fields.value(text.place))
            row->setText(text.text);
    }
    m_begun = true;
}

void IntakeDialog::fillEmpty(const QHash<QString, QString> &texts)
{
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        if (!it.value().isEmpty() && text(it.key()).isEmpty())
            field(it.key())->setText(it.value());
    }
}

void IntakeDialog::keep()
{
    if (!m_begun)
        return;
    QList<UnsavedText> texts;
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        if (it.value()->text() != m_usual.value(it.key()))
            texts.append({it.key(), it.value()->text()});
    }
    m_context.drafts.keep(m_draftScope, m_record, texts);
}

void IntakeDialog::finish()
{
    m_begun = false;
    m_context.drafts.keep(m_draftScope, m_record, {});
    accept();
}

void IntakeDialog::done(int result)
{
    // Given up; a lock takes the dialog away without asking, and keeps what is in it.
    if (result == QDialog::Rejected && m_begun)
        m_context.drafts.keep(m_draftScope, m_record, {});
    m_begun = false;
    DialogFrame::done(result);
}

void IntakeDialog::refuse(const Error &error, const QHash<QString, QString> &columns)
{
    setBusy(false);
    FieldRow *row = m_fields.value(columns.value(error.field));
    const auto rule = codeOf<ViolationCode>(error.arguments.value(1));
    if (!row) {
        m_message->say(Status::Late, sentence(error));
        return;
    }
    row->complain(error.code == ErrorCode::Invalid && rule ? label(*rule) : sentence(error));
    row->takeKeyboard();
}

void IntakeDialog::setBusy(bool busy)
{
    m_busy = busy;
    verb()->setEnabled(!busy);
}

void IntakeDialog::changeEvent(QEvent *event)
{
    DialogFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace famn
