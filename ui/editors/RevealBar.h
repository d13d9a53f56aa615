#pragma once

#include "models/base/Clock.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace famn {

class Theme;

/// How a protected family is opened and closed in the pane: a line for why, and the word that shows it; once it is
/// open, until when, and the word that hides it. Hidden where nothing is protected.
class RevealBar final : public QWidget
{
    Q_OBJECT
public:
    RevealBar(const Theme &theme, QWidget *parent);

    /// The record is masked. WHYNOT is the tool tip for who may not open it; empty for who may.
    void showMasked(const QString &whyNot);
    /// The record is open until then.
    void showRevealed(Instant until);
    void showNothing();
    /// Says under the line why it was not opened.
    void refuse(const QString &sentence);

Q_SIGNALS:
    /// The person wants to see it, and said why.
    void asked(const QString &reason);
    void hidden();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State { Nothing, Masked, Revealed };
    void show(State state);
    void retranslate();

    State m_state = State::Nothing;
    Instant m_until;
    QLabel *m_label;
    QLineEdit *m_reason;
    QPushButton *m_show;
    QLabel *m_open;
    QPushButton *m_hide;
    QLabel *m_refusal;
};

} // namespace famn
