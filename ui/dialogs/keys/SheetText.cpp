#include "ui/dialogs/keys/SheetText.h"

#include "ui/dialogs/Phrases.h"
#include "ui/style/Theme.h"

using namespace Qt::StringLiterals;

namespace famn {

SheetText::SheetText(const Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent)
{
    constexpr int lines = 6;
    setObjectName(u"sheetText"_s);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    theme.follow(this, [this, &theme] { setFixedHeight(theme.controlHeight() * lines * 2 / 3); });
    (new Phrases(this))->say([this] { setAccessibleName(tr("Groups of the recovery sheet")); });
}

} // namespace famn
