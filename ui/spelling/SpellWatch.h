#pragma once

#include "ui/work/Command.h"
#include "ui/work/WorkContext.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <memory>

class QMenu;
class QPlainTextEdit;
class QWidget;

namespace famn {

class SpellChecker;

/// Looks after the spelling in every field for longer text: unknown words get a wavy line as one types, and F7 goes to
/// the next of them with suggestions. Dictionaries are read when such a field first has the keyboard. Words that
/// somebody adds are kept for them in the register.
class SpellWatch final : public QObject
{
    Q_OBJECT
public:
    SpellWatch(const WorkContext &context, QObject *parent);
    ~SpellWatch() override;

    /// F7.
    [[nodiscard]] Command command();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void follow(QWidget *focus);
    void load();
    void mark();
    /// Goes to the next unknown word after the cursor, the first after the last.
    void goToNext();
    void offer(QPlainTextEdit &edit, const QString &word);
    void learn(const QString &word);
    void tell(std::function<QString()> text);

    WorkContext m_context;
    /// Null until it was read.
    std::shared_ptr<SpellChecker> m_checker;
    bool m_loading = false;
    /// F7 was pressed before the dictionaries were there.
    bool m_waiting = false;
    QStringList m_words;
    QPointer<QPlainTextEdit> m_edit;
    QSet<QPlainTextEdit *> m_known;
    QTimer m_soon;
};

} // namespace famn
