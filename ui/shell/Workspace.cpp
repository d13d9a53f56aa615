#include "ui/shell/Workspace.h"

#include "ui/pages/Page.h"
#include "ui/shell/Notice.h"
#include "ui/shell/StatusLine.h"
#include "ui/style/RailDelegate.h"
#include "ui/style/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr int railWidth = 216;

} // namespace

Workspace::Workspace(OpenRegister open, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_open(std::move(open))
    , m_theme(theme)
{
    setObjectName(u"workspace"_s);
    for (const PageEntry &entry : pageEntries()) {
        if (allows(m_open.actor(), Verb::Read, entry.subject))
            m_entries.append(entry);
    }
    build();
    addNotices();
    connect(&m_theme, &Theme::changed, this, &Workspace::applyTheme);
    applyTheme();
    retranslate();
    if (!m_entries.isEmpty())
        m_rail->setCurrentRow(0);
}

Workspace::~Workspace()
{
    // Pages before the register they read.
    delete m_pages;
}

void Workspace::build()
{
    m_railGround = new QWidget(this);
    m_railGround->setAutoFillBackground(true);
    m_railGround->setFixedWidth(railWidth);
    m_rail = new QListWidget(m_railGround);
    m_rail->setObjectName(u"rail"_s);
    m_rail->setFrameShape(QFrame::NoFrame);
    m_rail->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rail->setItemDelegate(new RailDelegate(m_theme, m_rail));
    auto *rail = new QVBoxLayout(m_railGround);
    rail->setContentsMargins(0, 12, 0, 12);
    rail->addWidget(m_rail);
    m_pages = new QStackedWidget(this);
    for (const PageEntry &entry : std::as_const(m_entries)) {
        auto *item = new QListWidgetItem(m_rail);
        item->setData(Qt::UserRole, entry.id);
        Page *page = entry.make(m_open, m_theme, m_pages);
        page->setObjectName(entry.id + u"Page"_s);
        connect(page, &Page::statusChanged, this, &Workspace::updateStatus);
        m_pages->addWidget(page);
    }
    if (m_entries.isEmpty()) {
        auto *nothing = new QLabel(m_pages);
        nothing->setObjectName(u"noPages"_s);
        nothing->setAlignment(Qt::AlignCenter);
        nothing->setWordWrap(true);
        m_pages->addWidget(nothing);
        m_nothing = nothing;
    }
    connect(m_rail, &QListWidget::currentRowChanged, this, &Workspace::enter);
    m_status = new StatusLine(m_theme, m_open.actor().alias, path(), this);
    connect(m_status, &StatusLine::lockRequested, this, &Workspace::lockRequested);

    m_notices = new QWidget(this);
    auto *notices = new QVBoxLayout(m_notices);
    notices->setContentsMargins(0, 0, 0, 0);
    notices->setSpacing(0);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_railGround);
    middle->addWidget(m_pages, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notices);
    layout->addLayout(middle, 1);
    layout->addWidget(m_status);
}

void Workspace::addNotices()
{
    const auto add = [this](std::function<QString()> text) {
        m_notices->layout()->addWidget(new Notice(m_theme, std::move(text), m_notices));
    };
    if (m_open.usedPreviousKeys)
        add([] {
            return tr("The key file was damaged, so the one before it was used. Nothing in the register is lost.");
        });
    if (const QString copy = m_open.reg->migrationCopy(); !copy.isEmpty())
        add([copy] { return tr("The register was upgraded. As it was before, it lies in %1.").arg(copy); });
}

void Workspace::applyTheme()
{
    QPalette palette = m_rail->palette();
    palette.setColor(QPalette::Base, m_theme.tokens().rail);
    palette.setColor(QPalette::Window, m_theme.tokens().rail);
    m_rail->setPalette(palette);
    m_railGround->setPalette(palette);
    update();
}

void Workspace::retranslate()
{
    m_rail->setAccessibleName(tr("Navigation"));
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        QListWidgetItem *item = m_rail->item(int(i));
        item->setText(m_entries.at(i).title());
        const QKeySequence key(Qt::CTRL | Qt::Key(Qt::Key_0 + m_entries.at(i).number));
        item->setToolTip(key.toString(QKeySequence::NativeText));
    }
    if (m_nothing)
        static_cast<QLabel *>(m_nothing)->setText(tr("Your role opens none of the lists that there are so far."));
    updateStatus();
}

void Workspace::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Workspace::enter(int row)
{
    if (row < 0)
        return;
    m_pages->setCurrentIndex(row);
    updateStatus();
    Q_EMIT pageChanged();
}

bool Workspace::showPage(const QString &id)
{
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (m_entries.at(i).id == id) {
            m_rail->setCurrentRow(int(i));
            currentPage()->focusContent();
            return true;
        }
    }
    return false;
}

Page *Workspace::currentPage() const
{
    return qobject_cast<Page *>(m_pages->currentWidget());
}

void Workspace::updateStatus()
{
    const Page *page = currentPage();
    m_status->setRows(page ? page->status() : QString());
}

} // namespace famn
