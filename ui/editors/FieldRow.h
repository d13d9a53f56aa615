#pragma once

#include "ui/editors/SeveralField.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace famn {

class InlineMessage;
class RedactionBar;
class Theme;

/// What a field is edited with.
enum class FieldKind {
    Line,    ///< one line of text
    Text,    ///< several lines
    Choice,  ///< one of a closed list
    Several, ///< any of a closed list
};

/// A muted label, its field, and under it what is wrong with the value. The label stands before the field, above it
/// when the zoom is over 150 %.
class FieldRow final : public QWidget
{
    Q_OBJECT
public:
    /// NAME is the object name of the control, "phone"; the row's own is that and "Row".
    FieldRow(const Theme &theme, const QString &name, FieldKind kind, QWidget *parent);

    void setLabel(const QString &label);
    [[nodiscard]] QString label() const;
    /// Of a Choice or Several field. Keeps the value.
    void setChoices(const QList<FieldChoice> &choices);
    /// What a line may be completed to.
    void setSuggestions(const QStringList &words);
    void setPlaceholder(const QString &text);
    /// No edge at rest, as in a pane.
    void setFlatField(bool flat);

    /// The value as it is typed: text, or keys of the closed list.
    [[nodiscard]] QString text() const;
    /// Leaves the cursor where it was, as far as the text is that long.
    void setText(const QString &text);
    /// WHY is the tool tip of one that can only be read.
    void setReadOnly(bool readOnly, const QString &why = {});
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    /// Shows a bar in the place of the value.
    void setMasked(bool masked);
    /// Says under the field why its value cannot be stored.
    void complain(const QString &sentence);
    /// Says something about the value that keeps nothing from being stored.
    void remark(const QString &sentence);
    void clearMessage();
    [[nodiscard]] QString message() const;
    [[nodiscard]] bool hasKeyboard() const;
    void takeKeyboard();
    [[nodiscard]] QWidget *control() const { return m_control; }

Q_SIGNALS:
    /// Every change by the person.
    void edited();
    /// The person is done with the field: Enter, or the keyboard went elsewhere in the window.
    void finished();
    /// Esc.
    void escaped();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeControl(const QString &name);
    void arrange();
    void fitHeight();
    /// With what may be chosen where the value is KEY.
    void fillCombo(const QString &key);
    [[nodiscard]] bool takesKey(int key, Qt::KeyboardModifiers modifiers) const;

    const Theme &m_theme;
    FieldKind m_kind;
    bool m_readOnly = false;
    QList<FieldChoice> m_choices;
    QLabel *m_label;
    QBoxLayout *m_layout = nullptr;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QComboBox *m_combo = nullptr;
    SeveralField *m_several = nullptr;
    QWidget *m_control;
    RedactionBar *m_bar;
    InlineMessage *m_message;
};

} // namespace famn
