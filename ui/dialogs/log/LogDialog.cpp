#include "ui/dialogs/log/LogDialog.h"

#include "models/base/Text.h"
#include "models/domain/DateText.h"
#include "models/print/LogWords.h"
#include "models/services/session/Session.h"
#include "ui/dialogs/Phrases.h"
#include "ui/dialogs/log/CopyableTree.h"
#include "ui/style/Controls.h"
#include "ui/style/Theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace famn {

LogDialog::LogDialog(const WorkContext &context, QWidget *parent)
    : StepDialog(context.theme, Width::Wide, u"logDialog"_s, parent)
    , m_context(context)
{
    QWidget *page = newPage();
    addFilters(page);
    m_list = new CopyableTree(context, u"journal"_s, u"log"_s, page);
    page->layout()->addWidget(m_list);
    m_count = new QLabel(page);
    m_count->setObjectName(u"logCount"_s);
    context.theme.ink(*m_count, &Tokens::muted);
    m_more = new QPushButton(page);
    m_more->setObjectName(u"moreLog"_s);
    m_copy = new QPushButton(page);
    m_copy->setObjectName(u"copyLog"_s);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    for (QPushButton *button : {m_more, m_copy}) {
        button->setAutoDefault(false);
        foot->addWidget(button);
    }
    static_cast<QVBoxLayout *>(page->layout())->addLayout(foot);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_filter.limit += portion;
        read();
    });
    connect(m_copy, &QPushButton::clicked, m_list, &CopyableTree::copy);
    addStep({page, [] { return tr("Log"); }, {}, {}, m_list, -1, false, [] { return tr("Close"); }});
    showStep(0);
    phrases().say([this] {
        m_list->setHeaderLabels({tr("When"), tr("Who"), tr("Did"), tr("With"), tr("Case number")});
        m_list->setAccessibleName(tr("Log"));
        m_more->setText(tr("Show %1 more").arg(portion));
        m_more->setAccessibleName(m_more->text());
        m_copy->setText(tr("Copy as table"));
        m_copy->setAccessibleName(m_copy->text());
        retranslateFilters();
        fill();
    });
    readFirst();
}

void LogDialog::addFilters(QWidget *page)
{
    auto *grid = new QGridLayout;
    const auto field = [&](const QString &name, QWidget *made, int column) {
        auto *label = new QLabel(page);
        theme().ink(*label, &Tokens::muted);
        made->setObjectName(name);
        label->setBuddy(made);
        grid->addWidget(label, 0, column);
        grid->addWidget(made, 1, column);
        m_labels.append(label);
    };
    field(u"logFrom"_s, m_from = new QLineEdit(page), 0);
    field(u"logTo"_s, m_to = new QLineEdit(page), 1);
    field(u"logWho"_s, m_who = new QLineEdit(page), 2);
    field(u"logAction"_s, m_action = new QComboBox(page), 3);
    m_search = new QPushButton(page);
    m_search->setObjectName(u"searchLog"_s);
    m_search->setAutoDefault(false);
    grid->addWidget(m_search, 1, 4);
    static_cast<QVBoxLayout *>(page->layout())->addLayout(grid);
    connect(m_search, &QPushButton::clicked, this, &LogDialog::readFirst);
    connect(m_action, &QComboBox::activated, this, &LogDialog::readFirst);
    for (QLineEdit *edit : {m_from, m_to, m_who})
        connect(edit, &QLineEdit::returnPressed, this, &LogDialog::readFirst);
}

void LogDialog::retranslateFilters()
{
    const QStringList names{tr("From"), tr("Until"), tr("Who"), tr("Did")};
    QWidget *const made[] = {m_from, m_to, m_who, m_action};
    for (qsizetype i = 0; i < names.size(); ++i) {
        m_labels.at(i)->setText(names.at(i));
        made[i]->setAccessibleName(names.at(i));
    }
    m_from->setPlaceholderText(tr("2026-03-01", "an example of a day"));
    m_to->setPlaceholderText(m_from->placeholderText());
    m_who->setPlaceholderText(tr("Everybody"));
    m_search->setText(tr("Search"));
    m_search->setAccessibleName(tr("Search the log"));
    const QSignalBlocker blocker(m_action);
    const int chosen = std::max(0, m_action->currentIndex());
    m_action->clear();
    m_action->addItem(tr("Everything"));
    m_action->addItem(tr("Seen or taken along"));
    for (const auto &entry : codeKeys<JournalAction>)
        m_action->addItem(actionLabel(entry.code), int(entry.code));
    m_action->setCurrentIndex(chosen);
}

std::optional<JournalFilter> LogDialog::wanted()
{
    JournalFilter filter;
    filter.limit = portion;
    for (QLineEdit *edit : {m_from, m_to}) {
        const QString typed = edit->text().trimmed();
        const auto day = readDayAndTime(typed);
        setLate(*edit, !typed.isEmpty() && !day);
        if (typed.isEmpty())
            continue;
        if (!day) {
            say(Status::Late, [] { return tr("Write the day as 2026-03-01."); });
            edit->setFocus();
            return std::nullopt;
        }
        if (edit == m_from)
            filter.from = swedishInstant(day->day, QTime(0, 0));
        else
            filter.to = swedishInstant(day->day.addDays(1), QTime(0, 0));
    }
    constexpr int readings = 1;
    filter.reads = m_action->currentIndex() == readings;
    if (m_action->currentIndex() > readings)
        filter.action = JournalAction(m_action->currentData().toInt());
    return filter;
}

void LogDialog::readFirst()
{
    const auto filter = wanted();
    if (!filter)
        return;
    m_filter = *filter;
    m_by = cleanedLine(m_who->text());
    read();
}

void LogDialog::read()
{
    clearMessage();
    m_search->setEnabled(false);
    m_more->setEnabled(false);
    m_context.session.write(
        this,
        [filter = m_filter, by = m_by](OpenRegister &opened) -> Result<QList<LogLine>> {
            JournalFilter asked = filter;
            if (!by.isEmpty()) {
                FAMN_ASSIGN(staff, staffNamed(opened.reg->writer(), by));
                asked.actor = staff;
            }
            return readLog(*opened.write, asked);
        },
        [this](const Result<QList<LogLine>> &lines) {
            m_search->setEnabled(true);
            if (!lines && lines.error().code == ErrorCode::NotFound) {
                const QString name = m_by;
                say(Status::Late,
                    [name] { return tr("Nobody called %1 works in this register.").arg(mentioned(name)); });
                m_who->setFocus();
                return;
            }
            if (!lines) {
                fail(lines.error());
                return;
            }
            m_lines = *lines;
            fill();
        });
}

void LogDialog::fill()
{
    m_list->clear();
    QList<QTreeWidgetItem *> items;
    items.reserve(m_lines.size());
    for (const LogLine &line : std::as_const(m_lines))
        items.append(new QTreeWidgetItem({displayTime(line.entry.at), line.who, actionLabel(line.entry.action),
                                          kindLabel(line.entry.kind), line.caseNumber}));
    m_list->addTopLevelItems(items);
    constexpr int mostWidth = 240;
    m_list->fitColumns(mostWidth);
    m_count->setText(tr("%n entry(ies)", nullptr, int(m_lines.size())));
    m_more->setEnabled(!m_lines.isEmpty() && m_lines.size() == m_filter.limit);
}

} // namespace famn
