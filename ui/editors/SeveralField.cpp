#include "ui/editors/SeveralField.h"

#include <QKeyEvent>
#include <QMenu>
#include <QStylePainter>

using namespace Qt::StringLiterals;

namespace famn {

SeveralField::SeveralField(QWidget *parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
    // However many are chosen, the pane decides how wide it is.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this, &SeveralField::open);
    retranslate();
}

void SeveralField::setChoices(const QList<FieldChoice> &choices)
{
    m_choices = choices;
    retranslate();
}

QString SeveralField::keys() const
{
    return m_keys.join(u',');
}

void SeveralField::setKeys(const QString &keys)
{
    m_keys = keys.split(u',', Qt::SkipEmptyParts);
    retranslate();
}

void SeveralField::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    setEnabled(!readOnly);
}

void SeveralField::retranslate()
{
    QStringList words;
    for (const FieldChoice &choice : std::as_const(m_choices)) {
        if (m_keys.contains(choice.key))
            words.append(choice.text());
    }
    setText(words.isEmpty() ? tr("Not stated") : words.join(u", "_s));
    setToolTip(words.size() > 1 ? text().toHtmlEscaped() : QString());
}

QStyleOptionComboBox SeveralField::look() const
{
    QStyleOptionComboBox option;
    option.initFrom(this);
    option.subControls = QStyle::SC_ComboBoxFrame | QStyle::SC_ComboBoxArrow | QStyle::SC_ComboBoxEditField;
    const QRect room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    option.currentText = fontMetrics().elidedText(text(), Qt::ElideRight, room.width());
    return option;
}

QSize SeveralField::sizeHint() const
{
    const QStyleOptionComboBox option = look();
    return style()->sizeFromContents(QStyle::CT_ComboBox, &option, fontMetrics().size(Qt::TextSingleLine, text()),
                                     this);
}

void SeveralField::paintEvent(QPaintEvent * /*event*/)
{
    QStylePainter painter(this);
    const QStyleOptionComboBox option = look();
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

void SeveralField::open()
{
    if (m_readOnly)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(objectName() + u"Menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->installEventFilter(this);
    for (const FieldChoice &choice : std::as_const(m_choices)) {
        if (!choice.isOffered(m_keys))
            continue;
        QAction *action = menu->addAction(choice.text());
        action->setObjectName(choice.key);
        action->setCheckable(true);
        action->setChecked(m_keys.contains(choice.key));
        connect(action, &QAction::toggled, this, [this, key = choice.key](bool on) {
            QStringList kept;
            for (const FieldChoice &one : std::as_const(m_choices)) {
                if (one.key == key ? on : m_keys.contains(one.key))
                    kept.append(one.key);
            }
            m_keys = kept;
            retranslate();
            Q_EMIT edited();
        });
    }
    menu->setMinimumWidth(width());
    menu->popup(mapToGlobal(QPoint(0, height())));
    if (!menu->actions().isEmpty())
        menu->setActiveAction(menu->actions().constFirst());
}

bool SeveralField::eventFilter(QObject *watched, QEvent *event)
{
    auto *menu = qobject_cast<QMenu *>(watched);
    if (!menu)
        return QPushButton::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Space && menu->activeAction()) {
            menu->activeAction()->toggle();
            return true;
        }
    } else if (event->type() == QEvent::MouseButtonRelease) {
        if (QAction *action = menu->actionAt(static_cast<QMouseEvent *>(event)->pos())) {
            action->toggle();
            return true;
        }
    }
    return QPushButton::eventFilter(watched, event);
}

void SeveralField::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Down || event->key() == Qt::Key_F4;
    if (opens && event->modifiers() == Qt::NoModifier) {
        open();
        return;
    }
    QPushButton::keyPressEvent(event);
}

} // namespace famn
