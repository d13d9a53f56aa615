#include "ui/shell/StartChoices.h"

#include "ui/dialogs/Phrases.h"
#include "ui/style/Controls.h"
#include "ui/style/Theme.h"

#include <QDir>
#include <QFileInfo>
#include <QFontMetrics>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr int recentShown = 5;
constexpr int longestName = 40; // average characters

} // namespace

StartChoices::StartChoices(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
    , m_recent(new QVBoxLayout)
    , m_recentLabel(new QLabel(this))
{
    setObjectName(u"startChoices"_s);
    theme.pad(*m_layout, {0, 4, 0, 0}, 4);
    m_new = addChoice(u"newButton"_s);
    m_open = addChoice(u"openButton"_s);
    m_practise = addChoice(u"practiseButton"_s);
    theme.ink(*m_recentLabel, &Tokens::muted);
    m_recentLabel->setObjectName(u"recentLabel"_s);
    m_layout->addWidget(m_recentLabel);
    theme.pad(*m_recent, {}, 0);
    m_layout->addLayout(m_recent);
    connect(m_new.button, &QPushButton::clicked, this, &StartChoices::newRequested);
    connect(m_open.button, &QPushButton::clicked, this, &StartChoices::openRequested);
    connect(m_practise.button, &QPushButton::clicked, this, &StartChoices::practiceRequested);
    (new Phrases(this))->say([this] { retranslate(); });
    setRecent({});
}

StartChoices::Choice StartChoices::addChoice(const QString &name)
{
    const Choice choice{new QPushButton(this), new QLabel(this)};
    choice.button->setObjectName(name);
    choice.line->setTextFormat(Qt::PlainText);
    choice.line->setWordWrap(true);
    m_theme.wear(*choice.line, TextStep::Small);
    m_theme.ink(*choice.line, &Tokens::muted);
    m_layout->addWidget(choice.button);
    m_layout->addWidget(choice.line);
    m_layout->addSpacing(8);
    return choice;
}

void StartChoices::setRecent(const QStringList &paths)
{
    qDeleteAll(m_recentButtons);
    m_recentButtons.clear();
    m_paths.clear();
    for (const QString &path : paths) {
        if (m_paths.size() < recentShown && QFileInfo::exists(path))
            m_paths.append(path);
    }
    for (qsizetype i = 0; i < m_paths.size(); ++i) {
        const QString path = m_paths.at(i);
        auto *button = new QPushButton(this);
        button->setObjectName(u"recent_%1"_s.arg(i));
        const QString name = QFileInfo(path).completeBaseName();
        const QFontMetrics metrics(button->font());
        const QString cut = metrics.elidedText(name, Qt::ElideMiddle, metrics.averageCharWidth() * longestName);
        button->setText(QString(cut).replace(u'&', u"&&"_s));
        button->setToolTip(QDir::toNativeSeparators(path).toHtmlEscaped());
        button->setAccessibleName(name);
        button->setAccessibleDescription(QDir::toNativeSeparators(path));
        setRole(*button, ButtonRole::Quiet);
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT recentChosen(path); });
        m_recent->addWidget(button, 0, Qt::AlignLeft);
        m_recentButtons.append(button);
    }
    m_recentLabel->setVisible(!m_paths.isEmpty());
    // Whoever has a register wants that one, whoever has none needs one.
    setRole(*m_new.button, m_paths.isEmpty() ? ButtonRole::Primary : ButtonRole::Plain);
}

void StartChoices::focusFirst()
{
    (m_recentButtons.isEmpty() ? m_new.button : m_recentButtons.first())->setFocus();
}

void StartChoices::retranslate()
{
    const auto say = [](const Choice &choice, const QString &text, const QString &line) {
        choice.button->setText(text);
        choice.button->setAccessibleName(text);
        choice.button->setAccessibleDescription(line);
        choice.line->setText(line);
    };
    say(m_new, tr("New register…"), tr("Begin from nothing: passphrase, recovery sheet, municipality and unit."));
    say(m_open, tr("Open a register…"), tr("One that lies on this computer already."));
    say(m_practise, tr("Practise"), tr("Made-up families to try everything on. Nothing in them is real."));
    m_recentLabel->setText(tr("Opened before"));
}

} // namespace famn
