#pragma once

#include "models/base/Clock.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace famn {

class IconLabel;
class Theme;

/// The foot of a pane that stores as one goes: "Saving…", after a second that other work comes first, "Saved 14:03", or
/// why something is not stored. Says the
/// gravest of what the forms in the pane have to say.
class SavedLine final : public QWidget
{
    Q_OBJECT
public:
    SavedLine(const Theme &theme, QWidget *parent);

    enum class Kind { Nothing, Saved, Saving, Unsaved, Failed };
    struct State
    {
        Kind kind = Kind::Nothing;
        /// Failed: why, asked for again when the language changes.
        std::function<QString()> reason;
        /// Whether trying again may help.
        bool again = false;
    };
    /// What WHO, which may be destroyed later, has to say.
    void tell(QObject *who, State state);
    /// What was said is about another record.
    void forget();
    void savedAt(Instant moment);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void againRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showState();

    QHash<QObject *, State> m_states;
    std::optional<Instant> m_savedAt;
    IconLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_again;
    QTimer m_waiting;
    bool m_long = false;
};

} // namespace famn
