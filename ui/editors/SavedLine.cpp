#include "ui/editors/SavedLine.h"

#include "ui/style/Controls.h"
#include "ui/style/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr int iconSize = 16;
/// Storing one field takes some milliseconds; what takes longer waits for other work.
constexpr int waitMsec = 1000;

} // namespace

SavedLine::SavedLine(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(theme, u"check"_s, iconSize, &Tokens::muted, this))
    , m_text(new QLabel(this))
    , m_again(new QPushButton(this))
{
    setObjectName(u"savedLine"_s);
    m_text->setObjectName(u"savedText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_again->setObjectName(u"saveAgain"_s);
    setRole(*m_again, ButtonRole::Quiet);
    theme.wear(*m_text, TextStep::Small);
    theme.ink(*m_text, &Tokens::muted);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_again);
    theme.pad(*layout, {24, 2, 20, 2}, 8);
    theme.follow(this, [this, &theme] { setMinimumHeight(theme.controlHeight() + theme.px(4)); });
    connect(m_again, &QPushButton::clicked, this, &SavedLine::againRequested);
    m_waiting.setSingleShot(true);
    m_waiting.setInterval(waitMsec);
    connect(&m_waiting, &QTimer::timeout, this, [this] {
        m_long = true;
        showState();
    });
    showState();
}

void SavedLine::tell(QObject *who, State state)
{
    if (!m_states.contains(who))
        connect(who, &QObject::destroyed, this, [this, who] {
            m_states.remove(who);
            showState();
        });
    m_states.insert(who, std::move(state));
    showState();
}

void SavedLine::forget()
{
    for (State &state : m_states)
        state = {};
    m_savedAt.reset();
    showState();
}

void SavedLine::savedAt(Instant moment)
{
    m_savedAt = moment;
    showState();
}

QString SavedLine::text() const
{
    return m_text->text();
}

void SavedLine::showState()
{
    State gravest;
    for (const State &state : std::as_const(m_states)) {
        if (state.kind > gravest.kind)
            gravest = state;
    }
    if (gravest.kind != Kind::Saving) {
        m_waiting.stop();
        m_long = false;
    } else if (!m_long && !m_waiting.isActive()) {
        m_waiting.start();
    }
    QString icon = u"check"_s;
    QString text;
    if (gravest.kind == Kind::Failed) {
        icon = u"triangle-alert"_s;
        text = tr("Not saved: %1").arg(gravest.reason());
    } else if (gravest.kind == Kind::Unsaved) {
        icon = u"pencil"_s;
        text = tr("Not saved yet. The text is kept.");
    } else if (gravest.kind == Kind::Saving) {
        icon = u"hourglass"_s;
        text =
            m_long ? tr("Waiting to save: other work on the register comes first. The text is kept.") : tr("Saving…");
    } else if (m_savedAt) {
        text = tr("Saved %1", "%1 is a time").arg(swedishTime(*m_savedAt).toString(u"HH:mm"_s));
    }
    m_icon->setIcon(icon, gravest.kind == Kind::Failed ? &Tokens::late : &Tokens::muted);
    m_icon->setVisible(!text.isEmpty());
    m_text->setText(text);
    const bool again = gravest.kind == Kind::Unsaved || (gravest.kind == Kind::Failed && gravest.again);
    m_again->setText(gravest.kind == Kind::Unsaved ? tr("Save") : tr("Try again"));
    m_again->setAccessibleName(m_again->text());
    m_again->setVisible(again);
}

void SavedLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showState();
    QWidget::changeEvent(event);
}

} // namespace famn
