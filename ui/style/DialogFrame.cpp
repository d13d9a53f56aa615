#include "ui/style/DialogFrame.h"

#include "ui/help/Help.h"
#include "ui/style/Controls.h"
#include "ui/style/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr int narrow = 480;
constexpr int wide = 640;

/// How tall a dialog may become, with what the system puts around it.
int roomOn(const QScreen &screen)
{
    constexpr int titleBar = 40;
    return screen.availableGeometry().height() - titleBar;
}

} // namespace

DialogFrame::DialogFrame(const Theme &theme, Width width, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_title(new QLabel(this))
    , m_body(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
    , m_cancel(new QPushButton(this))
    , m_verb(new QPushButton(this))
{
    m_title->setObjectName(u"dialogTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setMinimumWidth(1);
    m_cancel->setObjectName(u"cancel"_s);
    m_verb->setObjectName(u"verb"_s);
    // The paper, not the desk.
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    theme.wear(*m_title, TextStep::Sheet, QFont::DemiBold);
    m_buttons->addStretch();
    m_buttons->addWidget(m_cancel);
    m_buttons->addWidget(m_verb);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addLayout(m_body, 1);
    layout->addLayout(m_buttons);
    theme.pad(*layout, {24, 20, 24, 20}, 16);
    theme.pad(*m_body, {}, 8);
    theme.pad(*m_buttons, {}, 8);
    theme.follow(this, [this, width] { setMinimumWidth(m_theme.px(width == Width::Wide ? wide : narrow)); });
    m_cancel->setAutoDefault(false);
    m_verb->hide();
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
}

void DialogFrame::setTitle(const QString &title)
{
    m_title->setText(title);
    setWindowTitle(title);
}

void DialogFrame::setVerb(const QString &text, bool danger)
{
    m_verb->setText(text);
    m_verb->setAccessibleName(text);
    setRole(*m_verb, danger ? ButtonRole::Danger : ButtonRole::Primary);
    m_verb->setDefault(!danger);
    m_verb->setAutoDefault(!danger);
    m_verb->show();
    if (danger) {
        m_cancel->setDefault(true);
        m_cancel->setFocus();
    }
}

void DialogFrame::setFirstHeight(int pixels)
{
    resize(std::max(width(), minimumWidth()), std::min(m_theme.px(pixels), roomOn(*screen())));
}

void DialogFrame::addAside(QWidget *widget)
{
    m_buttons->insertWidget(0, widget);
}

void DialogFrame::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(m_cancel->text());
}

bool DialogFrame::event(QEvent *event)
{
    const bool taken = QDialog::event(event);
    // Windows do not ask their layout how tall wrapped text becomes.
    const bool asks = event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show;
    if (asks && layout() && layout()->hasHeightForWidth()) {
        const int room = roomOn(*screen());
        const int needed = std::min(layout()->totalHeightForWidth(width()), room);
        // Before it had its width it may have asked for more than there is.
        if (needed > height() || height() > room)
            resize(width(), needed > height() ? needed : room);
    }
    return taken;
}

void DialogFrame::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F1 && event->modifiers() == Qt::NoModifier) {
        QWidget *focus = focusWidget();
        showHelp(m_theme, focus ? focus : this);
        return;
    }
    QDialog::keyPressEvent(event);
}

void DialogFrame::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace famn
