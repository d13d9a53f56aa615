#pragma once

#include <QPlainTextEdit>

namespace famn {

class Theme;

/// Where the groups of a recovery sheet are typed or scanned. Tab leaves it.
class SheetText final : public QPlainTextEdit
{
    Q_OBJECT
public:
    SheetText(const Theme &theme, QWidget *parent);
};

} // namespace famn
