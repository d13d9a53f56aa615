#include "ui/editors/EditorRegistry.h"

namespace famn {

QList<EditorEntry> editorEntries()
{
    return {};
}

} // namespace famn
