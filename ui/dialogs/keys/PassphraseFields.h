#pragma once

#include "models/base/Result.h"
#include "models/base/SecretBytes.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace famn {

class InlineMessage;
class Theme;

/// A passphrase that is being chosen: typed twice, with what to think of it below, or made by the program.
class PassphraseFields final : public QWidget
{
    Q_OBJECT
public:
    PassphraseFields(const Theme &theme, QWidget *parent);
    ~PassphraseFields() override;

    /// The passphrase, if it may be chosen and was typed the same twice; the fields are emptied then. Otherwise they
    /// stay. Errors: those of chosenPassphrase().
    [[nodiscard]] Result<SecretBytes> take();
    [[nodiscard]] QLineEdit *first() const { return m_typed; }

private:
    void rate();
    void makeOne();
    void setShown(bool shown);

    QLineEdit *m_typed;
    QLineEdit *m_again;
    QPushButton *m_show;
    QPushButton *m_make;
    InlineMessage *m_opinion;
};

} // namespace famn
