#include "ui/editors/FieldRow.h"

#include "ui/editors/RedactionBar.h"
#include "ui/style/Controls.h"
#include "ui/style/Messages.h"
#include "ui/style/Theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr int labelWidth = 112;
/// Over this zoom the label has no room before its field.
constexpr int mostZoomBeside = 150;
constexpr int leastLines = 2;
constexpr int mostLines = 10;

} // namespace

FieldRow::FieldRow(const Theme &theme, const QString &name, FieldKind kind, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_kind(kind)
    , m_label(new QLabel(this))
    , m_control(makeControl(name))
    , m_bar(new RedactionBar(theme, this))
    , m_message(new InlineMessage(theme, this))
{
    setObjectName(name + u"Row"_s);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setBuddy(m_control);
    m_message->setObjectName(name + u"Message"_s);
    m_message->clear();
    m_bar->hide();
    m_control->installEventFilter(this);
    theme.ink(*m_label, &Tokens::muted);
    auto *right = new QVBoxLayout;
    right->addWidget(m_control);
    right->addWidget(m_bar, 0, Qt::AlignLeft);
    right->addWidget(m_message);
    m_layout = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_layout->addWidget(m_label);
    m_layout->addLayout(right, 1);
    theme.pad(*right, {}, 2);
    theme.follow(this, [this] { arrange(); });
}

QWidget *FieldRow::makeControl(const QString &name)
{
    QWidget *control = nullptr;
    switch (m_kind) {
    case FieldKind::Line:
        control = m_line = new QLineEdit(this);
        connect(m_line, &QLineEdit::textEdited, this, &FieldRow::edited);
        connect(m_line, &QLineEdit::returnPressed, this, &FieldRow::finished);
        break;
    case FieldKind::Text:
        control = m_text = new QPlainTextEdit(this);
        m_text->setTabChangesFocus(true);
        m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
            fitHeight();
            if (m_text->hasFocus())
                Q_EMIT edited();
        });
        break;
    case FieldKind::Choice:
        control = m_combo = new QComboBox(this);
        m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_combo->setMinimumContentsLength(4);
        m_combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(m_combo, &QComboBox::activated, this, &FieldRow::edited);
        break;
    case FieldKind::Several:
        control = m_several = new SeveralField(this);
        connect(m_several, &SeveralField::edited, this, &FieldRow::edited);
        break;
    }
    control->setObjectName(name);
    return control;
}

void FieldRow::arrange()
{
    const bool above = m_theme.zoom() > mostZoomBeside;
    m_layout->setDirection(above ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setContentsMargins(0, m_theme.px(1), 0, m_theme.px(1));
    m_layout->setSpacing(above ? 0 : m_theme.px(8));
    m_label->setMinimumWidth(above ? 0 : m_theme.px(labelWidth));
    m_label->setMaximumWidth(above ? QWIDGETSIZE_MAX : m_theme.px(labelWidth));
    // On the line of the field's own text.
    const int air = std::max(0, (m_theme.controlHeight() - m_label->fontMetrics().height()) / 2);
    m_label->setContentsMargins(0, above ? 0 : air, 0, 0);
    m_label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    fitHeight();
}

void FieldRow::fitHeight()
{
    if (!m_text)
        return;
    int lines = 0;
    for (QTextBlock block = m_text->document()->begin(); block.isValid() && lines < mostLines; block = block.next())
        lines += std::max(1, block.lineCount());
    lines = std::clamp(lines, leastLines, mostLines);
    m_text->setFixedHeight(lines * m_text->fontMetrics().lineSpacing() + m_theme.px(16));
}

void FieldRow::setLabel(const QString &label)
{
    m_label->setText(label);
    m_control->setAccessibleName(label);
}

QString FieldRow::label() const
{
    return m_label->text();
}

void FieldRow::setChoices(const QList<FieldChoice> &choices)
{
    const QString before = text();
    m_choices = choices;
    if (m_several)
        m_several->setChoices(choices);
    fillCombo(before);
    setText(before);
}

void FieldRow::fillCombo(const QString &key)
{
    if (!m_combo)
        return;
    m_combo->clear();
    for (const FieldChoice &choice : std::as_const(m_choices)) {
        if (choice.isOffered({key}))
            m_combo->addItem(choice.text(), choice.key);
    }
}

void FieldRow::setSuggestions(const QStringList &words)
{
    if (!m_line)
        return;
    auto *completer = new QCompleter(words, m_line);
    // In the line itself: a popup would take the key that stores the record.
    completer->setCompletionMode(QCompleter::InlineCompletion);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    delete m_line->completer();
    m_line->setCompleter(completer);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &FieldRow::edited);
}

void FieldRow::setPlaceholder(const QString &text)
{
    if (m_line)
        m_line->setPlaceholderText(text);
    if (m_text)
        m_text->setPlaceholderText(text);
}

void FieldRow::setFlatField(bool flat)
{
    setFlat(*m_control, flat);
}

QString FieldRow::text() const
{
    switch (m_kind) {
    case FieldKind::Line:
        return m_line->text();
    case FieldKind::Text:
        return m_text->toPlainText();
    case FieldKind::Choice:
        return m_combo->currentData().toString();
    case FieldKind::Several:
        break;
    }
    return m_several->keys();
}

void FieldRow::setText(const QString &text)
{
    if (text == this->text() && !m_combo)
        return;
    if (m_line) {
        const int at = m_line->cursorPosition();
        m_line->setText(text);
        m_line->setCursorPosition(m_line->hasFocus() ? std::min(at, int(text.size())) : 0);
    } else if (m_text) {
        const QSignalBlocker quiet(this);
        const int at = m_text->textCursor().position();
        m_text->setPlainText(text);
        QTextCursor cursor = m_text->textCursor();
        cursor.setPosition(std::min(at, int(m_text->document()->characterCount() - 1)));
        m_text->setTextCursor(cursor);
    } else if (m_combo) {
        // A value that is left out is offered where it stands, and only there.
        const bool some = std::any_of(m_choices.cbegin(), m_choices.cend(),
                                      [](const FieldChoice &choice) { return choice.leftOut && choice.leftOut(); });
        if (some || m_combo->findData(text) < 0)
            fillCombo(text);
        m_combo->setCurrentIndex(m_combo->findData(text));
    } else {
        m_several->setKeys(text);
    }
}

void FieldRow::setReadOnly(bool readOnly, const QString &why)
{
    m_readOnly = readOnly;
    setToolTip(readOnly ? why.toHtmlEscaped() : QString());
    if (m_message->text().isEmpty())
        m_control->setAccessibleDescription(readOnly ? why : QString());
    if (m_line)
        m_line->setReadOnly(readOnly);
    if (m_text)
        m_text->setReadOnly(readOnly);
    if (m_combo)
        m_combo->setEnabled(!readOnly);
    if (m_several)
        m_several->setReadOnly(readOnly);
}

void FieldRow::setMasked(bool masked)
{
    m_control->setHidden(masked);
    m_bar->setVisible(masked);
}

void FieldRow::complain(const QString &sentence)
{
    setLate(*m_control, true);
    m_message->say(Status::Late, sentence);
    m_control->setAccessibleDescription(sentence);
}

void FieldRow::remark(const QString &sentence)
{
    setLate(*m_control, false);
    m_message->say(Status::Warn, sentence);
    m_control->setAccessibleDescription(sentence);
}

void FieldRow::clearMessage()
{
    if (m_message->text().isEmpty())
        return;
    setLate(*m_control, false);
    m_message->clear();
    m_control->setAccessibleDescription({});
}

QString FieldRow::message() const
{
    return m_message->text();
}

bool FieldRow::hasKeyboard() const
{
    return m_control->hasFocus();
}

void FieldRow::takeKeyboard()
{
    m_control->setFocus(Qt::TabFocusReason);
}

bool FieldRow::takesKey(int key, Qt::KeyboardModifiers modifiers) const
{
    if (key == Qt::Key_Escape)
        return modifiers == Qt::NoModifier;
    // A line finishes by itself on Enter; several lines need Ctrl with it.
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    return enter && m_combo && modifiers == Qt::NoModifier;
}

bool FieldRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        const bool comesBack =
            reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason || reason == Qt::MenuBarFocusReason;
        if (!comesBack)
            Q_EMIT finished();
    } else if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (!takesKey(press->key(), press->modifiers()))
            return QWidget::eventFilter(watched, event);
        event->accept();
        if (event->type() == QEvent::ShortcutOverride)
            return true;
        if (press->key() == Qt::Key_Escape)
            Q_EMIT escaped();
        else
            Q_EMIT finished();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FieldRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        const QString before = text();
        fillCombo(before);
        if (m_combo)
            setText(before);
        if (m_several)
            m_several->retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace famn
