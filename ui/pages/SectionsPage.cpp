#include "ui/pages/SectionsPage.h"

#include "models/tables/TableModel.h"
#include "ui/pages/DeskSection.h"
#include "ui/style/Controls.h"
#include "ui/style/FamnStyle.h"
#include "ui/style/Theme.h"
#include "ui/work/Curtain.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr int minute = 60'000;

} // namespace

SectionsPage::SectionsPage(const WorkContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_head(new QVBoxLayout)
    , m_title(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_content(new QWidget(this))
{
    const Theme &theme = context.theme;
    m_title->setObjectName(u"pageTitle"_s);
    theme.wear(*m_title, TextStep::Page, QFont::DemiBold);
    m_summary->setObjectName(u"pageSummary"_s);
    m_summary->setWordWrap(true);
    theme.ink(*m_summary, &Tokens::muted);
    auto *sections = new QVBoxLayout(m_content);
    m_head->addWidget(m_title);
    m_head->addWidget(m_summary);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_head);
    layout->addWidget(m_content, 1);
    theme.pad(*sections, {0, 0, 0, 0}, 16);
    theme.pad(*m_head, {pageMargin, 16, 20, 0}, 2);
    theme.pad(*layout, {0, 0, 0, 0}, 12);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QPushButton *SectionsPage::addReminder(const QString &name)
{
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    setRole(*button, ButtonRole::Quiet);
    button->hide();
    m_head->addWidget(button, 0, Qt::AlignLeft);
    return button;
}

DeskSection *SectionsPage::addSection(const QString &name, TableModel &model, const QString &emptyIcon)
{
    auto *section = new DeskSection(name, model, emptyIcon, m_context.theme, m_content);
    m_content->layout()->addWidget(section);
    m_sections.append(section);
    if (!m_active)
        m_active = section;
    connect(section, &DeskSection::entered, this, [this, section] {
        if (std::exchange(m_active, section) == section)
            return;
        Q_EMIT currentRecordChanged();
        Q_EMIT statusChanged();
    });
    connect(section, &DeskSection::currentChanged, this, [this, section] {
        if (section == m_active)
            Q_EMIT currentRecordChanged();
        Q_EMIT statusChanged();
    });
    connect(section, &DeskSection::opened, this, &SectionsPage::openCurrent);
    connect(&m_context.curtain, &Curtain::changed, &model, &TableModel::setCurtained);
    model.setCurtained(m_context.curtain.drawn());
    return section;
}

void SectionsPage::takeDown()
{
    m_sections.clear();
    m_active = nullptr;
    delete m_content;
    m_content = nullptr;
}

void SectionsPage::everyMinute(std::function<void()> tick)
{
    auto *timer = new QTimer(this);
    timer->setObjectName(u"minute"_s);
    connect(timer, &QTimer::timeout, this, std::move(tick));
    timer->start(minute);
}

void SectionsPage::becomeReady()
{
    if (!std::exchange(m_ready, true))
        Q_EMIT ready();
}

void SectionsPage::focusContent()
{
    QList<DeskSection *> order = m_sections;
    if (m_active)
        order.prepend(m_active);
    for (DeskSection *section : std::as_const(order)) {
        if (section->current()) {
            section->table().setFocus();
            return;
        }
    }
    m_content->setFocus();
}

void SectionsPage::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(rect(), m_context.theme.tokens().window);
}

} // namespace famn
