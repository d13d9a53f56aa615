#include "ui/shell/DetailPane.h"

#include "ui/editors/Editor.h"
#include "ui/editors/EditorRegistry.h"
#include "ui/style/Theme.h"

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
{
    setObjectName(u"detailPane"_s);
    m_stack->addWidget(m_nothing);
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

void DetailPane::show(const std::optional<RecordRef> &record)
{
    if (record == m_record)
        return;
    m_record = record;
    const Editor *before = this->editor();
    Editor *editor = record ? editorFor(record->kind) : nullptr;
    if (editor)
        editor->show(record->id);
    m_stack->setCurrentWidget(editor ? static_cast<QWidget *>(editor) : m_nothing);
    // Another record of the same kind offers the same commands; to make the menus anew at every arrow key would be
    // felt.
    if (editor != before)
        Q_EMIT editorChanged();
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
