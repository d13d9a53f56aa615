#pragma once

#include "ui/style/DialogFrame.h"
#include "ui/work/Command.h"

class QTableWidget;

namespace famn {

/// Every command with keys, as one sheet: made of what there is at the moment, so it is never out of date.
class KeySheet final : public DialogFrame
{
    Q_OBJECT
public:
    KeySheet(const Theme &theme, QList<Command> commands, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    QList<Command> m_commands;
    QTableWidget *m_table;
};

} // namespace famn
