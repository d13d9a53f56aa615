#pragma once

#include <QEvent>
#include <QWidget>

#include <functional>

namespace famn {

/// The texts of a widget, each said when it is handed in and again whenever the program's language changes. Belongs to
/// the widget.
class Phrases final : public QObject
{
public:
    explicit Phrases(QWidget *widget)
        : QObject(widget)
    {
        widget->installEventFilter(this);
    }

    /// PHRASE sets a text of the widget or of its children.
    void say(std::function<void()> phrase)
    {
        phrase();
        m_phrases.append(std::move(phrase));
    }
    /// Says everything anew.
    void repeat() const
    {
        for (const auto &phrase : m_phrases)
            phrase();
    }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            repeat();
        return QObject::eventFilter(object, event);
    }

private:
    QList<std::function<void()>> m_phrases;
};

} // namespace famn
