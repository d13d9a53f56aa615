#pragma once

#include "ui/work/WorkContext.h"

#include <QList>
#include <QString>

class QWidget;

namespace famn {

class Editor;

/// What the detail pane shows for one kind of record.
struct EditorEntry
{
    /// FieldMap::kind.
    QString kind;
    Editor *(*make)(const WorkContext &context, QWidget *parent) = nullptr;
};

[[nodiscard]] QList<EditorEntry> editorEntries();

} // namespace famn
