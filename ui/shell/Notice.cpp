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

Notice::Notice(const Theme &theme, std::function<QString()> text, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_words(std::move(text))
    , m_text(new QLabel(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"notice"_s);
    m_text->setObjectName(u"noticeText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_close->setObjectName(u"noticeClose"_s);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(&m_theme, &Theme::changed, this, &Notice::applyTheme);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(pageMargin, 6, 20, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_close);
    applyTheme();
    retranslate();
}

void Notice::applyTheme()
{
    QPalette palette = m_text->palette();
    palette.setColor(QPalette::WindowText, m_theme.tokens().warn);
    m_text->setPalette(palette);
    update();
}

void Notice::retranslate()
{
    m_text->setText(m_words());
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
    painter.fillRect(rect(), m_theme.tokens().warnTint);
    painter.fillRect(QRect(0, 0, 3, height()), m_theme.tokens().warn);
}

} // namespace famn
