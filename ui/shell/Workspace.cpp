#include "ui/shell/Workspace.h"

#include "models/services/Sentences.h"
#include "ui/dialogs/RegisterTasks.h"
#include "ui/dialogs/keys/KeyCommands.h"
#include "ui/editors/Editor.h"
#include "ui/intake/IntakeDesk.h"
#include "ui/pages/FilterLine.h"
#include "ui/pages/Page.h"
#include "ui/pages/SavedFilters.h"
#include "ui/shell/DetailPane.h"
#include "ui/shell/Greetings.h"
#include "ui/shell/LockGuard.h"
#include "ui/shell/Notice.h"
#include "ui/shell/Rail.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/TaskSlot.h"
#include "ui/shell/UndoCommands.h"
#include "ui/shell/palette/Palette.h"
#include "ui/spelling/SpellWatch.h"
#include "ui/style/Theme.h"
#include "ui/work/ClipboardGuard.h"
#include "ui/work/DraftKeeper.h"
#include "ui/work/LocalWords.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr int detailWidth = 424;
constexpr int leastDetailWidth = 320;
constexpr int leastPageWidth = 360;

} // namespace

Workspace::Workspace(std::unique_ptr<Session> session, Theme &theme, Interaction &interaction, Preferences &preferences,
                     const std::optional<KdfCost> &keyCost, QWidget *parent)
    : QWidget(parent)
    , m_session(std::move(session))
    , m_drafts(std::make_unique<DraftKeeper>(*m_session))
    , m_words(std::make_unique<LocalWords>(*m_session))
    , m_context{*m_session, theme, interaction, *this, preferences, *m_drafts, m_curtain, keyCost}
    , m_visited([this] { return place(); },
                [this](const Place &place) {
                    if (showPage(place.page) && place.record)
                        currentPage()->select(*place.record);
                })
{
    setObjectName(u"workspace"_s);
    new ClipboardGuard(ClipboardGuard::usualTime, this);
    for (const PageEntry &entry : pageEntries()) {
        if (mayOpen(entry, m_session->facts().actor))
            m_entries.append(entry);
    }
    m_intake = new IntakeDesk(
        m_context, [this] { return currentRecord(); },
        [this] { return currentPage() ? currentPage()->focusedRecord() : std::nullopt; }, this);
    build();
    connect(&m_curtain, &Curtain::changed, this, &Workspace::followCurtain);
    m_tasks = new RegisterTasks(m_context, *this);
    connect(m_tasks, &RegisterTasks::statusChanged, this, &Workspace::updateStatus);
    tellOfOpening(m_context);
    tellOfDrafts(m_context, *m_intake, this);
    // Before anything is shown that it belongs to.
    m_drafts->load();
    connect(m_session.get(), &Session::undoChanged, this, &Workspace::stateChanged);
    connect(m_session.get(), &Session::editableChanged, this, &Workspace::stateChanged);
    retranslate();
}

Workspace::~Workspace()
{
    prepareToLock();
    delete m_dialog;
    delete m_tasks;
    delete m_intake;
    delete m_spelling;
    delete m_filters;
    // Pages and editors before the session they read by.
    delete m_split;
}

std::shared_ptr<const QMap<QString, Error>> Workspace::prepareToLock()
{
    return m_drafts->close();
}

void Workspace::build()
{
    m_rail = new Rail(m_context.theme, m_entries, this);
    m_split = new QSplitter(Qt::Horizontal, this);
    m_split->setObjectName(u"split"_s);
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    m_pages = new QStackedWidget(m_split);
    m_pages->setAutoFillBackground(true);
    m_nothing = new QLabel(m_pages);
    m_nothing->setObjectName(u"noPages"_s);
    static_cast<QLabel *>(m_nothing)->setAlignment(Qt::AlignCenter);
    static_cast<QLabel *>(m_nothing)->setWordWrap(true);
    m_pages->addWidget(m_nothing);
    m_detail = new DetailPane(m_context, m_split);
    m_detail->hide();
    m_split->addWidget(m_pages);
    m_split->addWidget(m_detail);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    connect(m_detail, &DetailPane::editorChanged, this, &Workspace::commandsChanged);
    connect(m_detail, &DetailPane::left, this, [this] {
        m_detailOver = false;
        followRecord();
        if (Page *page = currentPage())
            page->focusContent();
    });
    connect(m_rail, &Rail::entered, this, &Workspace::enter);
    connect(m_rail, &Rail::filterChosen, this, &Workspace::applyFilter);
    m_spelling = new SpellWatch(m_context, this);
    m_filters = new SavedFilters(*m_session, this);
    connect(m_filters, &SavedFilters::changed, this, &Workspace::showFilters);
    m_status = new StatusLine(m_context.theme, m_session->facts().actor.alias, path(), this);
    connect(m_status, &StatusLine::lockRequested, this, &Workspace::lockRequested);
    m_status->setTasks(new TaskSlot(m_context.theme, m_session->tasks(), m_status));

    m_notices = new QWidget(this);
    auto *notices = new QVBoxLayout(m_notices);
    notices->setContentsMargins(0, 0, 0, 0);
    notices->setSpacing(0);
    auto *guard = new LockGuard(m_context, *notices, this);
    connect(guard, &LockGuard::lockRequested, this, &Workspace::lockRequested);
    notices->addWidget(new BusyLine(m_context.theme, *m_session, m_notices));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addWidget(m_split, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notices);
    layout->addLayout(middle, 1);
    layout->addWidget(m_status);
    m_palette = new Palette(m_context, this);
}

void Workspace::showFilters()
{
    QList<Rail::Filter> filters;
    for (const PageEntry &entry : std::as_const(m_entries)) {
        // Somebody may have named one after a family.
        const QList<SavedFilter> saved = m_curtain.drawn() ? QList<SavedFilter>() : m_filters->of(entry.id);
        for (const SavedFilter &one : saved)
            filters.append({entry.id, one.name});
    }
    m_rail->setFilters(filters);
    Q_EMIT stateChanged();
}

void Workspace::applyFilter(const QString &id, const QString &name)
{
    const QList<SavedFilter> saved = m_filters->of(id);
    const auto found =
        std::find_if(saved.cbegin(), saved.cend(), [&](const SavedFilter &one) { return one.name == name; });
    Page *page = m_made.value(id);
    if (found == saved.cend() || !page)
        return;
    const auto apply = [page, filter = found->filter] { page->filterLine()->setFilter(filter); };
    // Until then it takes the filter that it was left with.
    if (page->isReady())
        apply();
    else
        connect(page, &Page::ready, page, apply, Qt::SingleShotConnection);
}

void Workspace::openPalette(QList<Command> commands)
{
    m_palette->open(std::move(commands));
}

void Workspace::cyclePanes()
{
    const QWidget *focus = QApplication::focusWidget();
    Editor *editor = m_detail->isVisible() ? m_detail->editor() : nullptr;
    if (focus && m_pages->isAncestorOf(focus) && editor)
        editor->focusFirst();
    else if (focus && (m_pages->isAncestorOf(focus) || m_detail->isAncestorOf(focus)))
        m_rail->focusList();
    else if (Page *page = currentPage())
        page->focusContent();
}

void Workspace::greet()
{
    welcome(m_context);
}

void Workspace::retranslate()
{
    static_cast<QLabel *>(m_nothing)->setText(tr("Your role opens none of the lists that there are so far."));
    for (const PageEntry &entry : std::as_const(m_entries)) {
        if (Page *page = m_made.value(entry.id))
            page->setAccessibleName(entry.title());
    }
    updateStatus();
}

void Workspace::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

Page *Workspace::pageAt(int row)
{
    const PageEntry &entry = m_entries.at(row);
    Page *&page = m_made[entry.id];
    if (!page) {
        page = entry.make(m_context, m_pages);
        page->setObjectName(entry.id + u"Page"_s);
        page->setAccessibleName(entry.title());
        connect(page, &Page::statusChanged, this, &Workspace::updateStatus);
        connect(page, &Page::commandsChanged, this, &Workspace::commandsChanged);
        connect(page, &Page::currentRecordChanged, this, &Workspace::followRecord);
        connect(page, &Page::ready, this, [this, page = page] {
            // Nothing in it could take the keyboard before; whoever has gone elsewhere meanwhile stays there.
            const QWidget *focus = QApplication::focusWidget();
            if (page == currentPage() && (!focus || m_rail->hasKeyboard() || page->isAncestorOf(focus)))
                page->focusContent();
            Q_EMIT ready();
        });
        m_pages->addWidget(page);
    }
    return page;
}

void Workspace::enter(int row)
{
    if (row < 0)
        return;
    m_visited.during([&] {
        m_pages->setCurrentWidget(pageAt(row));
        followRecord();
    });
    updateStatus();
    Q_EMIT commandsChanged();
}

bool Workspace::showPage(const QString &id)
{
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (id.isEmpty() || m_entries.at(i).id == id) {
            m_rail->choose(int(i));
            currentPage()->focusContent();
            return true;
        }
    }
    return false;
}

void Workspace::showRecord(const RecordRef &record)
{
    const bool here = currentPage() && currentPage()->opensHere() && currentPage()->currentRecord() == record;
    m_visited.during([&] {
        for (const PageEntry &entry : std::as_const(m_entries)) {
            if (!here && entry.kind == record.kind && showPage(entry.id))
                currentPage()->select(record);
        }
        m_detailWanted = true;
        m_detailOver = true;
        followRecord();
        // Also when the list does not have it, or not yet.
        m_detail->show(record);
        m_detail->setVisible(DetailPane::knows(record.kind));
    });
    Q_EMIT stateChanged();
}

Place Workspace::place() const
{
    return {m_made.key(currentPage()), currentRecord()};
}

Page *Workspace::currentPage() const
{
    return qobject_cast<Page *>(m_pages->currentWidget());
}

bool Workspace::isNarrow() const
{
    return m_split->width() < m_context.theme.px(leastPageWidth + leastDetailWidth);
}

void Workspace::followRecord()
{
    const Page *page = currentPage();
    const auto record = page ? page->currentRecord() : std::nullopt;
    const bool narrow = isNarrow();
    const bool room = page && !page->usesWholeWidth() && (!narrow || m_detailOver);
    const bool shown = m_detailWanted && room && record && DetailPane::knows(record->kind);
    m_detail->show(shown ? record : std::nullopt);
    m_pages->setHidden(shown && narrow);
    m_pages->setMinimumWidth(narrow ? 0 : m_context.theme.px(leastPageWidth));
    m_detail->setMinimumWidth(narrow ? 0 : m_context.theme.px(leastDetailWidth));
    if (shown && m_detail->isHidden()) {
        m_detail->show();
        m_split->setSizes({m_split->width() - m_context.theme.px(detailWidth), m_context.theme.px(detailWidth)});
    } else if (!m_detailWanted || !room) {
        m_detail->hide();
    }
}

void Workspace::resizeEvent(QResizeEvent *event)
{
    m_rail->fit(width());
    QWidget::resizeEvent(event);
    // After the splitter has its own new size.
    QMetaObject::invokeMethod(this, &Workspace::followRecord, Qt::QueuedConnection);
}

std::optional<RecordRef> Workspace::currentRecord() const
{
    const Page *page = currentPage();
    return m_detail->record() ? m_detail->record() : page ? page->currentRecord() : std::nullopt;
}

bool Workspace::openDialog(QDialog *dialog)
{
    if (m_curtain.drawn()) {
        delete dialog;
        tell([] { return tr("Names and numbers are hidden. Show them first."); });
        return false;
    }
    if (m_dialog) {
        delete dialog;
        m_dialog->activateWindow();
        return false;
    }
    m_dialog = dialog;
    // Above the window, and in the way of nothing else.
    if (!dialog->parentWidget())
        dialog->setParent(window(), dialog->windowFlags());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The window's own keys do not work beside it.
    auto *hide = new QShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_L, dialog);
    connect(hide, &QShortcut::activated, &m_curtain, [this] { m_curtain.setDrawn(true); });
    dialog->open();
    return true;
}

void Workspace::followCurtain(bool drawn)
{
    const bool inPane = m_detail->isAncestorOf(QApplication::focusWidget());
    if (m_dialog)
        m_dialog->setVisible(!drawn);
    const auto notices = m_notices->findChildren<Notice *>();
    for (Notice *notice : notices)
        notice->setVisible(!drawn);
    m_status->endOffer();
    showFilters();
    if (inPane && currentPage())
        currentPage()->focusContent();
    Q_EMIT commandsChanged();
}

void Workspace::say(NoticeSpec notice)
{
    auto *bar = new Notice(m_context.theme, std::move(notice), m_notices);
    bar->setVisible(!m_curtain.drawn());
    m_notices->layout()->addWidget(bar);
}

void Workspace::offerUndo(std::function<QString()> text)
{
    if (m_curtain.drawn())
        text = [] { return tr("Done."); };
    m_status->offer(std::move(text), [this] { undoLast(m_context, this, false); });
}

void Workspace::tell(std::function<QString()> text)
{
    m_status->offer(std::move(text), {});
}

void Workspace::updateStatus()
{
    const Page *page = currentPage();
    m_status->setRows(page ? page->status() : QString());
    m_status->setBackup(m_tasks ? m_tasks->backupStatus() : QString());
    Q_EMIT stateChanged();
}

} // namespace famn
