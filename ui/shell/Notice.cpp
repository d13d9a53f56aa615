#include "ui/shell/Notice.h"

#include "ui/style/FamnStyle.h"
#include "ui/style/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace famn {

Notice::Notice(const Theme &theme, NoticeSpec spec, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_spec(std::move(spec))
    , m_text(new QLabel(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"notice"_s);
    m_text->setObjectName(u"noticeText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(1);
    m_close->setObjectName(u"noticeClose"_s);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(&m_theme, &Theme::changed, this, &Notice::applyTheme);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(pageMargin, 6, 20, 6);
    layout->addWidget(m_text, 1);
    for (const NoticeSpec::Choice &choice : std::as_const(m_spec.choices)) {
        auto *button = new QPushButton(this);
        button->setObjectName(u"noticeChoice%1"_s.arg(m_choices.size()));
        button->setProperty("role", u"quiet"_s);
        connect(button, &QPushButton::clicked, this, [this, run = choice.run] {
            hide();
            run();
        });
        layout->addWidget(button);
        m_choices.append(button);
    }
    layout->addWidget(m_close);
    applyTheme();
    retranslate();
}

void Notice::applyTheme()
{
    QPalette palette = m_text->palette();
    palette.setColor(QPalette::WindowText, m_theme.status(m_spec.status).text);
    m_text->setPalette(palette);
    update();
}

void Notice::retranslate()
{
    m_text->setText(m_spec.text());
    for (qsizetype i = 0; i < m_choices.size(); ++i)
        m_choices.at(i)->setText(m_spec.choices.at(i).text());
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(tr("Close the message"));
}

void Notice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Notice::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const StatusLook look = m_theme.status(m_spec.status);
    painter.fillRect(rect(), look.tint);
    painter.fillRect(QRect(0, 0, m_theme.px(3), height()), look.text);
}

} // namespace famn
