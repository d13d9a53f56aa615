#include "ui/editors/RevealBar.h"

#include "models/domain/Labels.h"
#include "models/domain/Record.h"
#include "ui/help/Help.h"
#include "ui/style/Controls.h"
#include "ui/style/Theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace famn {

RevealBar::RevealBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_label(plainLabel(u"revealLabel"_s, this))
    , m_reason(new QLineEdit(this))
    , m_show(new QPushButton(this))
    , m_open(plainLabel(u"revealedUntil"_s, this))
    , m_hide(new QPushButton(this))
    , m_refusal(plainLabel(u"revealRefusal"_s, this))
{
    setObjectName(u"revealBar"_s);
    m_reason->setObjectName(u"revealReason"_s);
    m_reason->setMaxLength(int(maxLine));
    setHelp(*m_reason, HelpArea::Page, u"revealReason"_s);
    m_show->setObjectName(u"revealShow"_s);
    m_hide->setObjectName(u"revealHide"_s);
    for (QLabel *label : {m_label, m_open, m_refusal}) {
        label->setWordWrap(true);
        label->setMinimumWidth(1);
    }
    m_label->setBuddy(m_reason);
    auto *grid = new QGridLayout(this);
    grid->addWidget(m_label, 0, 0, 1, 2);
    grid->addWidget(m_reason, 1, 0);
    grid->addWidget(m_show, 1, 1);
    grid->addWidget(m_refusal, 2, 0, 1, 2);
    grid->addWidget(m_open, 3, 0);
    grid->addWidget(m_hide, 3, 1);
    grid->setColumnStretch(0, 1);
    theme.pad(*grid, {0, 8, 0, 8}, 6);
    const auto ask = [this] {
        if (m_show->isEnabled())
            Q_EMIT asked(m_reason->text());
    };
    connect(m_show, &QPushButton::clicked, this, ask);
    connect(m_reason, &QLineEdit::returnPressed, this, ask);
    connect(m_reason, &QLineEdit::textChanged, this, [this] { m_refusal->hide(); });
    connect(m_hide, &QPushButton::clicked, this, &RevealBar::hidden);
    retranslate();
    show(State::Nothing);
}

void RevealBar::show(State state)
{
    m_state = state;
    for (QWidget *part : std::initializer_list<QWidget *>{m_label, m_reason, m_show})
        part->setVisible(state == State::Masked);
    for (QWidget *part : std::initializer_list<QWidget *>{m_open, m_hide})
        part->setVisible(state == State::Revealed);
    m_refusal->hide();
    setVisible(state != State::Nothing);
}

void RevealBar::showMasked(const QString &whyNot)
{
    // Read anew, it keeps what somebody is typing.
    if (m_state != State::Masked) {
        m_reason->clear();
        show(State::Masked);
    }
    m_reason->setEnabled(whyNot.isEmpty());
    m_show->setEnabled(whyNot.isEmpty());
    for (QWidget *part : std::initializer_list<QWidget *>{m_reason, m_show})
        part->setToolTip(whyNot.toHtmlEscaped());
}

void RevealBar::showRevealed(Instant until)
{
    m_until = until;
    m_reason->clear();
    show(State::Revealed);
    retranslate();
}

void RevealBar::showNothing()
{
    m_reason->clear();
    show(State::Nothing);
}

void RevealBar::refuse(const QString &sentence)
{
    m_refusal->setText(sentence);
    m_refusal->show();
    m_reason->setFocus();
}

void RevealBar::retranslate()
{
    m_label->setText(tr("Why do you open this family? What you write is kept in the log."));
    m_reason->setAccessibleName(tr("Why you open this family"));
    m_reason->setPlaceholderText(tr("such as: home visit on Friday"));
    m_show->setText(tr("Show"));
    m_show->setAccessibleName(tr("Show the protected family"));
    constexpr qsizetype timeLength = 5;
    m_open->setText(tr("Shown until %1, for you alone. Mind who sees your screen.", "a time of day")
                        .arg(displayTime(m_until).right(timeLength)));
    m_hide->setText(tr("Hide"));
    m_hide->setAccessibleName(tr("Hide the protected family"));
}

void RevealBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace famn
