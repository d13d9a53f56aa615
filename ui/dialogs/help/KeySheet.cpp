#include "ui/dialogs/help/KeySheet.h"

#include "ui/style/Theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// The table scrolls where the screen is too low for all of it.
constexpr int tableHeight = 160;
constexpr int firstHeight = 560;

} // namespace

KeySheet::KeySheet(const Theme &theme, QList<Command> commands, QWidget *parent)
    : DialogFrame(theme, Width::Wide, parent)
    , m_commands(std::move(commands))
    , m_table(new QTableWidget(this))
{
    setObjectName(u"keySheet"_s);
    m_commands.removeIf([](const Command &command) { return command.keys.isEmpty() || command.fill; });
    m_table->setObjectName(u"keyTable"_s);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setColumnCount(2);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_table->setMinimumHeight(theme.px(tableHeight));
    body()->addWidget(m_table);
    setFirstHeight(firstHeight);
    connect(verb(), &QPushButton::clicked, this, &QDialog::accept);
    cancel()->hide();
    fill();
}

void KeySheet::fill()
{
    setTitle(tr("Keyboard shortcuts"));
    setVerb(tr("Close"));
    m_table->setAccessibleName(tr("Keyboard shortcuts"));
    m_table->setHorizontalHeaderLabels({tr("Command"), tr("Keys")});
    m_table->setRowCount(int(m_commands.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Command &command = m_commands.at(row);
        QStringList keys;
        for (const QKeySequence &key : command.keys)
            keys.append(key.toString(QKeySequence::NativeText));
        m_table->setItem(row, 0, new QTableWidgetItem(command.text().remove(u'&')));
        m_table->setItem(row, 1, new QTableWidgetItem(keys.join(u", "_s)));
    }
}

void KeySheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    DialogFrame::changeEvent(event);
}

} // namespace famn
