#include "ui/shell/DetailPane.h"

#include "ui/editors/Editor.h"
#include "ui/editors/EditorRegistry.h"
#include "ui/style/Messages.h"
#include "ui/style/Theme.h"
#include "ui/work/Curtain.h"

#include <QEvent>
#include <QKeySequence>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

DetailPane::DetailPane(const WorkContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_stack(new QStackedWidget(this))
    , m_nothing(new QWidget(m_stack))
    , m_blank(new EmptyState(context.theme, u"eye-off"_s, m_stack))
{
    setObjectName(u"detailPane"_s);
    m_stack->addWidget(m_nothing);
    m_blank->setObjectName(u"curtainBeforePane"_s);
    m_stack->addWidget(m_blank);
    connect(&context.curtain, &Curtain::changed, this, [this] { follow(false); });
    retranslate();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->addWidget(m_stack);
}

bool DetailPane::knows(const QString &kind)
{
    const QList<EditorEntry> entries = editorEntries();
    return std::any_of(entries.cbegin(), entries.cend(), [&](const EditorEntry &entry) { return entry.kind == kind; });
}

Editor *DetailPane::editorFor(const QString &kind)
{
    if (Editor *known = m_editors.value(kind))
        return known;
    const QList<EditorEntry> entries = editorEntries();
    for (const EditorEntry &entry : entries) {
        if (entry.kind != kind)
            continue;
        Editor *editor = entry.make(m_context, m_stack);
        editor->setObjectName(kind + u"Editor"_s);
        connect(editor, &Editor::commandsChanged, this, &DetailPane::editorChanged);
        connect(editor, &Editor::left, this, &DetailPane::left);
        m_stack->addWidget(editor);
        m_editors.insert(kind, editor);
        return editor;
    }
    return nullptr;
}

std::optional<Revealed> DetailPane::revealed() const
{
    const Editor *shown = editor();
    return shown ? shown->revealed() : std::nullopt;
}

void DetailPane::show(const std::optional<RecordRef> &record)
{
    if (record == m_record)
        return;
    m_record = record;
    follow(true);
}

void DetailPane::follow(bool another)
{
    const Editor *before = this->editor();
    const bool blank = m_record && m_context.curtain.drawn();
    // What is passed by behind the curtain is neither read nor noted as read.
    Editor *editor = m_record && !blank ? editorFor(m_record->kind) : nullptr;
    if (editor && (another || editor->record() != m_record->id))
        editor->show(m_record->id);
    m_stack->setCurrentWidget(editor  ? static_cast<QWidget *>(editor)
                              : blank ? static_cast<QWidget *>(m_blank)
                                      : m_nothing);
    // Another record of the same kind offers the same commands; to make the menus anew at every arrow key would be
    // felt.
    if (editor != before)
        Q_EMIT editorChanged();
}

void DetailPane::retranslate()
{
    m_blank->setTexts(tr("Hidden"),
                      tr("%1 shows names and numbers again.", "%1 is the key")
                          .arg(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L).toString(QKeySequence::NativeText)));
}

void DetailPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

Editor *DetailPane::editor() const
{
    return qobject_cast<Editor *>(m_stack->currentWidget());
}

void DetailPane::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_context.theme.tokens().base);
    painter.fillRect(QRect(0, 0, 1, height()), m_context.theme.tokens().line);
}

} // namespace famn
