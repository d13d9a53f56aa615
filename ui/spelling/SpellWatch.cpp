#include "ui/spelling/SpellWatch.h"

#include "models/services/UserState.h"
#include "models/services/session/Session.h"
#include "ui/spelling/SpellChecker.h"
#include "ui/style/Theme.h"
#include "ui/work/Navigator.h"
#include "ui/work/Preferences.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// The view state that holds the words that somebody added.
constexpr char16_t place[] = u"spelling";
/// How long typing rests before words are looked up, in milliseconds.
constexpr int rest = 250;
/// What is longer is looked through up to here.
constexpr qsizetype longestText = 50'000;

struct Loaded
{
    std::shared_ptr<SpellChecker> checker;
    QStringList words;
};

} // namespace

SpellWatch::SpellWatch(const WorkContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(rest);
    connect(&m_soon, &QTimer::timeout, this, &SpellWatch::mark);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget * /*old*/, QWidget *now) { follow(now); });
    connect(&m_context.theme, &Theme::changed, this, &SpellWatch::mark);
}

SpellWatch::~SpellWatch() = default;

void SpellWatch::follow(QWidget *focus)
{
    auto *edit = qobject_cast<QPlainTextEdit *>(focus);
    if (!edit || edit->isReadOnly())
        return;
    m_edit = edit;
    if (!m_known.contains(edit)) {
        m_known.insert(edit);
        edit->installEventFilter(this);
        connect(edit, &QPlainTextEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
        connect(edit, &QObject::destroyed, this, [this, edit] { m_known.remove(edit); });
    }
    if (m_checker)
        mark();
    else
        load();
}

void SpellWatch::load()
{
    if (std::exchange(m_loading, true))
        return;
    QStringList languages{u"sv_SE"_s};
    if (m_context.preferences.language() == "en"_L1)
        languages.append(u"en_GB"_s);
    m_context.session.read(
        this,
        [languages](const Connection &connection, const Actor &actor) -> Result<Loaded> {
            const auto views = viewsOf(connection, actor);
            return Loaded{std::make_shared<SpellChecker>(languages, dictionaryFolders()),
                          wordsIn(views ? views->value(QString::fromUtf16(place)) : QByteArray())};
        },
        [this](const Result<Loaded> &loaded) {
            m_loading = false;
            if (!loaded)
                return;
            m_checker = loaded->checker;
            m_words = loaded->words;
            for (const QString &word : std::as_const(m_words))
                m_checker->add(word);
            mark();
            if (std::exchange(m_waiting, false))
                goToNext();
        });
}

void SpellWatch::mark()
{
    if (!m_edit || !m_checker)
        return;
    QTextCharFormat wave;
    wave.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wave.setUnderlineColor(m_context.theme.tokens().late);
    const int typed = m_edit->hasFocus() && !m_edit->textCursor().hasSelection() ? m_edit->textCursor().position() : -1;
    QList<QTextEdit::ExtraSelection> marks;
    const auto unknown = m_checker->unknownIn(m_edit->toPlainText().left(longestText));
    for (const auto &[start, length] : unknown) {
        // What is being typed is not yet a word.
        if (typed == start + length && m_edit->document()->isModified())
            continue;
        QTextCursor cursor(m_edit->document());
        cursor.setPosition(start);
        cursor.setPosition(start + length, QTextCursor::KeepAnchor);
        marks.append({cursor, wave});
    }
    m_edit->setExtraSelections(marks);
}

void SpellWatch::tell(std::function<QString()> text)
{
    if (m_edit)
        QToolTip::showText(m_edit->mapToGlobal(m_edit->cursorRect().bottomLeft()), text(), m_edit);
    m_context.navigator.tell(std::move(text));
}

void SpellWatch::goToNext()
{
    if (!m_edit || !m_edit->isVisible() || m_edit->isReadOnly()) {
        tell([] { return tr("Put the cursor in a field for longer text first."); });
        return;
    }
    if (!m_checker) {
        m_waiting = true;
        load();
        return;
    }
    if (m_checker->isEmpty()) {
        tell([] { return tr("No Swedish dictionary is installed (hunspell-sv): spelling is not checked."); });
        return;
    }
    const QString text = m_edit->toPlainText().left(longestText);
    const auto unknown = m_checker->unknownIn(text);
    if (unknown.isEmpty()) {
        tell([] { return tr("No unknown words."); });
        return;
    }
    const int from = m_edit->textCursor().selectionEnd();
    const auto after =
        std::find_if(unknown.cbegin(), unknown.cend(), [from](const auto &word) { return word.first >= from; });
    const auto [start, length] = after == unknown.cend() ? unknown.first() : *after;
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(start);
    cursor.setPosition(start + length, QTextCursor::KeepAnchor);
    m_edit->setTextCursor(cursor);
    m_edit->ensureCursorVisible();
    m_edit->setFocus(Qt::OtherFocusReason);
    offer(*m_edit, text.mid(start, length));
}

void SpellWatch::offer(QPlainTextEdit &edit, const QString &word)
{
    auto *menu = new QMenu(&edit);
    menu->setObjectName(u"spellingMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QStringList suggestions = m_checker->suggestionsFor(word);
    for (const QString &suggestion : suggestions)
        connect(menu->addAction(QString(suggestion).replace(u'&', u"&&"_s)), &QAction::triggered, &edit,
                [&edit, suggestion] { edit.insertPlainText(suggestion); });
    if (suggestions.isEmpty())
        menu->addAction(tr("No suggestions"))->setEnabled(false);
    menu->addSeparator();
    QAction *add = menu->addAction(tr("Add to the register's words"));
    add->setObjectName(u"addWord"_s);
    connect(add, &QAction::triggered, this, [this, word] { learn(word); });
    QAction *next =
        menu->addAction(tr("Next unknown word") + u'\t' + QKeySequence(Qt::Key_F7).toString(QKeySequence::NativeText));
    next->setObjectName(u"nextWord"_s);
    menu->installEventFilter(this);
    connect(next, &QAction::triggered, this, &SpellWatch::goToNext, Qt::QueuedConnection);
    menu->popup(edit.viewport()->mapToGlobal(edit.cursorRect().bottomLeft()));
    if (!suggestions.isEmpty())
        menu->setActiveAction(menu->actions().constFirst());
}

void SpellWatch::learn(const QString &word)
{
    m_checker->add(word);
    m_words.append(word);
    m_words.removeDuplicates();
    mark();
    // Nothing to say when it fails: it is known until the register is locked.
    m_context.session.write(
        this,
        [json = jsonOfWords(m_words)](OpenRegister &open) {
            return keepView(*open.write, QString::fromUtf16(place), json);
        },
        [](const Result<void> & /*kept*/) {});
}

Command SpellWatch::command()
{
    Command next;
    next.id = u"actionSpelling"_s;
    next.place = MenuPlace::Edit;
    next.group = 5;
    next.text = [] { return tr("&Spelling: next unknown word"); };
    next.keys = {Qt::Key_F7};
    next.run = [this] { goToNext(); };
    return next;
}

bool SpellWatch::eventFilter(QObject *object, QEvent *event)
{
    // Dialogs have no menu with its key, and the suggestions take all keys.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F7 &&
        static_cast<QKeyEvent *>(event)->modifiers() == Qt::NoModifier) {
        if (auto *menu = qobject_cast<QMenu *>(object))
            menu->close();
        else
            m_edit = qobject_cast<QPlainTextEdit *>(object);
        goToNext();
        return true;
    }
    return QObject::eventFilter(object, event);
}

} // namespace famn
