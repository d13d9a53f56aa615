#include "ui/shell/StatusLine.h"

#include "models/base/Text.h"
#include "ui/style/Controls.h"
#include "ui/style/FamnStyle.h"
#include "ui/style/Theme.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace famn {

StatusLine::StatusLine(const Theme &theme, const QString &user, const QString &path, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_user(user)
    , m_path(path)
    , m_who(new ElidedLabel(this))
    , m_file(new ElidedLabel(this))
    , m_rows(new ElidedLabel(this))
    , m_backup(new ElidedLabel(this))
    , m_done(new ElidedLabel(this))
    , m_undo(new QPushButton(this))
    , m_lock(new QPushButton(this))
{
    setObjectName(u"statusLine"_s);
    m_who->setObjectName(u"statusUser"_s);
    m_file->setObjectName(u"statusFile"_s);
    m_rows->setObjectName(u"statusRows"_s);
    m_lock->setObjectName(u"lockButton"_s);
    m_lock->setProperty("role", u"quiet"_s);
    connect(m_lock, &QPushButton::clicked, this, &StatusLine::lockRequested);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(pageMargin, 3, 20, 3);
    layout->setSpacing(24);
    for (QLabel *label : {m_who, m_file, m_rows})
        layout->addWidget(label);
    m_backup->setObjectName(u"statusBackup"_s);
    m_done->setObjectName(u"statusDone"_s);
    m_undo->setObjectName(u"statusUndo"_s);
    m_undo->setProperty("role", u"quiet"_s);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        const auto takeBack = std::exchange(m_takeBack, {});
        endOffer();
        if (takeBack)
            takeBack();
    });
    constexpr int offerMsec = 10'000;
    m_offerEnd.setSingleShot(true);
    m_offerEnd.setInterval(offerMsec);
    connect(&m_offerEnd, &QTimer::timeout, this, [this] {
        if (m_undo->hasFocus())
            m_offerEnd.start();
        else
            endOffer();
    });
    endOffer();
    layout->addStretch();
    layout->addWidget(m_done);
    layout->addWidget(m_undo);
    layout->addWidget(m_backup);
    layout->addWidget(m_lock);
    retranslate();
}

void StatusLine::setRows(const QString &text)
{
    m_rows->setText(text);
}

void StatusLine::setBackup(const QString &text)
{
    m_backup->setText(text);
}

void StatusLine::setTasks(QWidget *tasks)
{
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->insertWidget(row->indexOf(m_backup), tasks);
}

void StatusLine::offer(std::function<QString()> text, std::function<void()> undo)
{
    m_doneText = std::move(text);
    m_takeBack = std::move(undo);
    m_done->setText(m_doneText());
    m_done->show();
    m_undo->setVisible(bool(m_takeBack));
    m_offerEnd.start();
}

void StatusLine::endOffer()
{
    m_offerEnd.stop();
    m_done->hide();
    m_undo->hide();
}

void StatusLine::retranslate()
{
    if (m_doneText)
        m_done->setText(m_doneText());
    m_undo->setText(tr("Undo"));
    const QString file = QFileInfo(m_path).completeBaseName();
    m_who->setText(tr("User: %1").arg(isolated(m_user)));
    m_file->setText(tr("Register: %1").arg(isolated(file)));
    m_file->setToolTip(m_path.toHtmlEscaped());
    m_lock->setText(
        tr("Lock  %1", "%1 is the key").arg(QKeySequence(Qt::CTRL | Qt::Key_L).toString(QKeySequence::NativeText)));
    m_lock->setAccessibleName(tr("Lock the register"));
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StatusLine::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().window);
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.tokens().line);
}

} // namespace famn
