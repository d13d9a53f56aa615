#include "ui/editors/PaneEditor.h"

#include "models/base/Text.h"
#include "models/services/FamilyDetail.h"
#include "models/services/Sentences.h"
#include "ui/editors/RecordForm.h"
#include "ui/editors/RevealBar.h"
#include "ui/editors/SectionCommands.h"
#include "ui/style/Controls.h"
#include "ui/style/Messages.h"
#include "ui/style/Theme.h"
#include "ui/work/DraftKeeper.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// Who goes through a list row by row has not read the rows passed by.
constexpr int noteMsec = 600;

/// What LAYOUT holds that Tab stops at, as it is laid out.
void collectStops(const QLayout &layout, QList<QWidget *> &stops)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        QWidget *widget = item->widget();
        const QLayout *inner = widget ? widget->layout() : item->layout();
        if (widget && (widget->focusPolicy() & Qt::TabFocus) != 0)
            stops.append(widget);
        else if (inner)
            collectStops(*inner, stops);
    }
}

} // namespace

PaneEditor::PaneEditor(const WorkContext &context, const QString &kind, Subject subject, QWidget *parent)
    : Editor(context, parent)
    , m_kind(kind)
    , m_subject(subject)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_error = new InlineMessage(context.theme, this, InlineMessage::Kind::Notice);
    m_error->setObjectName(u"editorError"_s);
    m_error->clear();
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"editorScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget(m_scroll);
    body->setBackgroundRole(QPalette::Base);
    body->setAutoFillBackground(true);
    m_sections = new QVBoxLayout(body);
    context.theme.pad(*m_sections, {24, 16, 20, 16}, 4);
    buildHead(*m_sections);
    m_scroll->setWidget(body);
    m_scroll->hide();
    m_saved = new SavedLine(context.theme, this);
    layout->addWidget(m_error);
    layout->addWidget(m_scroll, 1);
    m_foot = new QVBoxLayout;
    layout->addLayout(m_foot);
    context.theme.pad(*m_foot, {24, 0, 20, 0}, 0);
    layout->addWidget(new Hairline(context.theme, this));
    layout->addWidget(m_saved);
    m_noteSoon.setSingleShot(true);
    m_noteSoon.setInterval(noteMsec);
    connect(&m_noteSoon, &QTimer::timeout, this, &PaneEditor::noteNow);
    connect(&context.session, &Session::changed, this, &PaneEditor::followChange);
    connect(&context.session, &Session::editableChanged, this, &PaneEditor::updateReadOnly);
    connect(&context.session, &Session::factsChanged, this, &PaneEditor::updateReadOnly);
    connect(this, &Editor::unsavedChanged, this, &PaneEditor::keepDrafts);
}

PaneEditor::~PaneEditor()
{
    // Shown is read, even if it was locked at once.
    if (m_noteSoon.isActive())
        noteNow();
}

void PaneEditor::buildHead(QVBoxLayout &layout)
{
    const Theme &theme = context().theme;
    m_title = new QLabel(this);
    m_title->setObjectName(u"recordTitle"_s);
    m_line = new QLabel(this);
    m_line->setObjectName(u"recordLine"_s);
    for (QLabel *label : {m_title, m_line}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(1);
    }
    theme.wear(*m_title, TextStep::Record, QFont::DemiBold);
    theme.wear(*m_line, TextStep::Small);
    theme.ink(*m_line, &Tokens::muted);
    m_pill = new PillLabel(theme, this);
    m_pill->setObjectName(u"recordPill"_s);
    m_notice = new InlineMessage(theme, this, InlineMessage::Kind::Notice);
    m_notice->setObjectName(u"readOnlyNotice"_s);
    m_notice->clear();
    layout.addWidget(m_title);
    layout.addWidget(m_line);
    layout.addWidget(m_pill, 0, Qt::AlignLeft);
    layout.addWidget(m_notice);
    m_revealBar = new RevealBar(theme, this);
    layout.addWidget(m_revealBar);
    connect(m_revealBar, &RevealBar::asked, this, &PaneEditor::revealFor);
    connect(m_revealBar, &RevealBar::hidden, this, &PaneEditor::conceal);
    m_concealAt.setSingleShot(true);
    m_concealAt.setTimerType(Qt::PreciseTimer);
    m_concealAt.setObjectName(u"concealAt"_s);
    connect(&m_concealAt, &QTimer::timeout, this, &PaneEditor::conceal);
}

void PaneEditor::setHead(const Head &head)
{
    m_title->setText(shownText(head.title));
    m_line->setText(head.line);
    m_pill->setPill(head.pill);
    setAccessibleName(head.title);
}

SectionHeader *PaneEditor::addSection()
{
    auto *header = new SectionHeader(context().theme, {}, this);
    m_sections->addWidget(header);
    m_headers.append(header);
    return header;
}

QList<Command> PaneEditor::commands()
{
    return sectionCommands([this](int step) { goToSection(step); }, [this] { return !m_record.isNull(); });
}

int PaneEditor::sectionAt(int y) const
{
    int found = -1;
    for (int i = 0; i < m_headers.size(); ++i) {
        if (m_headers.at(i)->y() <= y)
            found = i;
    }
    return found;
}

void PaneEditor::goToSection(int step)
{
    const QWidget *body = m_scroll->widget();
    const QWidget *focus = QApplication::focusWidget();
    const int count = int(m_headers.size());
    const bool inside = focus && body->isAncestorOf(focus);
    const int from = inside ? sectionAt(focus->mapTo(body, QPoint()).y()) : step > 0 ? -1 : 0;
    const int to = from < 0 && step < 0 ? count - 1 : (from + step + count) % count;
    SectionHeader *header = m_headers.at(to);
    QList<QWidget *> stops;
    collectStops(*m_sections, stops);
    const auto first = std::find_if(stops.cbegin(), stops.cend(), [&](const QWidget *stop) {
        return stop->isVisibleTo(body) && stop->isEnabled() && sectionAt(stop->mapTo(body, QPoint()).y()) == to;
    });
    (first == stops.cend() ? static_cast<QWidget *>(header) : *first)->setFocus(Qt::ShortcutFocusReason);
    m_scroll->verticalScrollBar()->setValue(header->y());
}

void PaneEditor::adopt(RecordForm *form)
{
    connect(form, &RecordForm::unsavedChanged, this, &Editor::unsavedChanged);
    connect(form, &RecordForm::dismissed, this, &Editor::left);
}

QString PaneEditor::draftScope() const
{
    return m_kind + u'/' + m_record.toString();
}

bool PaneEditor::mayChange(Subject subject) const
{
    return allows(context().session.facts().actor, Verb::Change, subject);
}

bool PaneEditor::editable() const
{
    return !m_masked && context().session.editable() && mayChange(m_subject);
}

void PaneEditor::show(const Uuid &id)
{
    if (id != m_shown) {
        for (RecordForm *form : forms())
            form->storeAll();
        keepDrafts();
        // What was opened is closed by leaving it.
        m_revealed.reset();
        m_concealAt.stop();
    }
    m_noteSoon.stop();
    m_noted = !context().session.isFirstReading(id);
    m_record = id;
    reload();
}

void PaneEditor::reload()
{
    if (!m_record.isNull())
        read(++m_turn);
}

void PaneEditor::present(int turn, bool masked, const Uuid &family, std::function<void()> showIt)
{
    if (turn != m_turn)
        return;
    if (!masked || m_noted) {
        shown(showIt, family, masked);
        if (!m_noted && !m_noteSoon.isActive())
            m_noteSoon.start();
        return;
    }
    context().session.write(
        this, [record = RecordRef{m_kind, m_record}](OpenRegister &open) { return noteRead(*open.write, record); },
        [this, turn, family, showIt = std::move(showIt)](const Result<void> &noted) {
            if (turn != m_turn)
                return;
            if (!noted) {
                presentError(turn, noted.error());
                return;
            }
            m_noted = true;
            context().session.noteReading(m_record);
            shown(showIt, family, true);
        });
}

void PaneEditor::shown(const std::function<void()> &showIt, const Uuid &family, bool masked)
{
    const bool another = m_shown != m_record;
    if (another)
        m_saved->forget();
    m_shown = m_record;
    m_family = family;
    m_masked = masked;
    m_puttingBack = true;
    showIt();
    m_error->clear();
    m_scroll->show();
    updateReadOnly();
    tabAsLaidOut();
    if (another) {
        m_scroll->verticalScrollBar()->setValue(0);
        putBack(context().drafts.kept(draftScope()));
    }
    m_puttingBack = false;
    keepDrafts();
}

void PaneEditor::tabAsLaidOut()
{
    // Persons and tasks get their fields long after what stands below them.
    QList<QWidget *> stops;
    collectStops(*m_sections, stops);
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops.at(i - 1), stops.at(i));
}

void PaneEditor::presentError(int turn, const Error &error)
{
    if (turn != m_turn)
        return;
    m_shown = {};
    m_noteSoon.stop();
    m_scroll->hide();
    m_error->say(Status::Warn, sentence(error));
}

void PaneEditor::noteNow()
{
    if (m_noted || m_record.isNull())
        return;
    m_noteSoon.stop();
    m_noted = true;
    Session &session = context().session;
    session.noteReading(m_record);
    session.write(
        &session, [record = RecordRef{m_kind, m_record}](OpenRegister &open) { return noteRead(*open.write, record); },
        [](const Result<void> &) {});
}

void PaneEditor::revealFor(const QString &reason)
{
    context().session.write(
        this,
        [record = RecordRef{m_kind, m_record}, reason](OpenRegister &open) {
            return reveal(*open.write, record, reason);
        },
        [this, record = m_record](const Result<Revealed> &revealed) {
            if (record != m_record || m_shown != m_record)
                return;
            if (!revealed) {
                const bool reasonless = revealed.error().code == ErrorCode::Invalid;
                m_revealBar->refuse(reasonless ? tr("Write in a few words why. Nothing was shown.")
                                               : sentence(revealed.error()));
                return;
            }
            m_revealed = *revealed;
            const qint64 left = revealed->until().msec - context().session.clock().now().msec;
            m_concealAt.start(std::chrono::milliseconds(std::max<qint64>(left, 0)));
            reload();
        });
}

void PaneEditor::hideEvent(QHideEvent *event)
{
    // Somebody went on to another record or page; a window that is put away for a moment is not left.
    if (!event->spontaneous())
        conceal();
    Editor::hideEvent(event);
}

void PaneEditor::conceal()
{
    // A lock keeps what is typed as a draft, and takes the pane away as a whole.
    if (!m_revealed || context().drafts.isClosing())
        return;
    for (RecordForm *form : forms())
        form->storeAll();
    keepDrafts();
    m_concealAt.stop();
    m_revealed.reset();
    // Gone at once, whatever the reading aside takes.
    m_scroll->hide();
    reload();
}

void PaneEditor::showRevealBar()
{
    if (m_masked)
        m_revealBar->showMasked(mayReveal(context().session.facts().actor)
                                    ? QString()
                                    : tr("Only somebody with the role for protected families can open this one."));
    else if (m_revealed)
        m_revealBar->showRevealed(m_revealed->until());
    else
        m_revealBar->showNothing();
}

void PaneEditor::followChange(const ChangeNotice &notice)
{
    if (m_shown.isNull() || m_shown != m_record)
        return;
    if (notice.everything || notice.families.contains(m_family))
        reload();
}

void PaneEditor::updateReadOnly()
{
    QString reason;
    if (m_masked)
        reason = tr("This family is protected. What tells of it is hidden, and nothing can be changed here.");
    else if (!mayChange(m_subject))
        reason = tr("Your role may read this, but not change it.");
    else if (!context().session.editable())
        reason = tr("Something that takes longer is at work on the register. Nothing can be changed until it is done.");
    m_notice->say(m_masked ? Status::Protected : Status::Held, reason);
    showRevealBar();
    for (RecordForm *form : forms())
        form->setEditable(editable(), reason);
    applyEditable();
}

QList<UnsavedText> PaneEditor::unsaved() const
{
    QList<UnsavedText> texts;
    if (m_shown.isNull())
        return texts;
    for (const RecordForm *form : forms())
        texts += form->unsaved();
    return texts;
}

void PaneEditor::putBack(const QList<UnsavedText> &texts)
{
    if (!editable())
        return;
    for (const UnsavedText &text : texts) {
        for (RecordForm *form : forms()) {
            if (form->putBack(text))
                break;
        }
    }
}

void PaneEditor::keepDrafts()
{
    // What is kept of a record that cannot be changed at the moment waits until it can.
    if (!m_puttingBack && !m_shown.isNull() && editable())
        context().drafts.keep(m_kind + u'/' + m_shown.toString(), m_shown, unsaved());
}

void PaneEditor::focusFirst()
{
    for (RecordForm *form : forms()) {
        if (form->isVisible()) {
            form->focusFirst();
            return;
        }
    }
}

void PaneEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        updateReadOnly();
    }
    Editor::changeEvent(event);
}

void PaneEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        Q_EMIT left();
    else
        Editor::keyPressEvent(event);
}

} // namespace famn
