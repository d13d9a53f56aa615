#pragma once

#include <QPushButton>
#include <QStyleOptionComboBox>

#include <functional>

namespace famn {

/// One of the values that a closed field may have.
struct FieldChoice
{
    /// As it is stored; empty for "not stated".
    QString key;
    std::function<QString()> text;
    /// Whether it is offered only where it stands already; without it, it always is.
    std::function<bool()> leftOut = {};

    /// Whether somebody at a field with one of CHOSEN may choose it.
    [[nodiscard]] bool isOffered(const QStringList &chosen) const
    {
        return !leftOut || chosen.contains(key) || !leftOut();
    }
};

/// A field for several values of a closed list: looks like the fields for one, says which are chosen, and opens a menu
/// of check marks that stays open until Esc or a click beside it.
class SeveralField final : public QPushButton
{
    Q_OBJECT
public:
    explicit SeveralField(QWidget *parent);

    void setChoices(const QList<FieldChoice> &choices);
    /// Keys parted by commas, in the order of the list.
    [[nodiscard]] QString keys() const;
    void setKeys(const QString &keys);
    void setReadOnly(bool readOnly);
    /// Says the words anew.
    void retranslate();
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// By the person.
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QStyleOptionComboBox look() const;
    void open();

    QList<FieldChoice> m_choices;
    QStringList m_keys;
    bool m_readOnly = false;
};

} // namespace famn
