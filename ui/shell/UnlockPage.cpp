#include "ui/shell/UnlockPage.h"

#include "models/base/Interaction.h"
#include "models/services/Sentences.h"
#include "ui/shell/Language.h"
#include "ui/shell/StartChoices.h"
#include "ui/shell/UnlockSheet.h"
#include "ui/style/Controls.h"
#include "ui/style/Theme.h"

#include <QAccessible>
#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr int sheetWidth = 440;
/// The least window has room for this.
constexpr int widestSheet = 660;

} // namespace

UnlockPage::UnlockPage(const Theme &theme, Language &language, Interaction &interaction, const Clock &clock,
                       std::chrono::milliseconds firstWait, Opened opened, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_language(language)
    , m_interaction(interaction)
    , m_opened(std::move(opened))
    , m_unlocker(clock, firstWait)
{
    setObjectName(u"unlockPage"_s);
    build();
    connect(&m_theme, &Theme::changed, this, &UnlockPage::applyTheme);
    connect(&m_unlocker, &Unlocker::finished, this, &UnlockPage::finish);
    connect(&m_unlocker, &Unlocker::waitChanged, this, &UnlockPage::updateState);
    applyTheme();
    retranslate();
}

void UnlockPage::build()
{
    m_sheet = new UnlockSheet(m_theme, this);
    auto *name = new QLabel(u"Famn"_s, m_sheet);
    m_theme.wear(*name, TextStep::Page, QFont::DemiBold);
    m_purpose = plainLabel(u"purpose"_s, m_sheet);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(name);
    titles->addWidget(m_purpose);

    m_registerLabel = plainLabel(u"registerLabel"_s, m_sheet);
    m_register = plainLabel(u"register"_s, m_sheet);
    m_register->setFont(Theme::scaled(font(), 1.0, QFont::DemiBold));
    m_message = plainLabel(u"message"_s, m_sheet);
    buildChoices();

    auto *sheet = new QVBoxLayout(m_sheet);
    sheet->setContentsMargins(UnlockSheet::margin, UnlockSheet::margin, UnlockSheet::margin, 32);
    sheet->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->addSpacing(UnlockSheet::logoSize + 14);
    head->addLayout(titles);
    sheet->addLayout(head);
    sheet->addSpacing(24);
    sheet->addWidget(m_registerLabel);
    sheet->addWidget(m_register);
    sheet->addWidget(m_start);
    sheet->addWidget(buildFields());
    sheet->addWidget(m_message);
    sheet->addSpacing(8);
    auto *buttons = new QHBoxLayout;
    m_unlock = new QPushButton(m_sheet);
    m_unlock->setObjectName(u"unlockButton"_s);
    connect(m_unlock, &QPushButton::clicked, this, &UnlockPage::submit);
    buttons->addWidget(m_unlock);
    buttons->addStretch();
    buttons->addWidget(m_open);
    sheet->addLayout(buttons);
    sheet->addWidget(m_lost, 0, Qt::AlignLeft);

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(24, 24, 24, 16);
    page->addWidget(buildColumn(), 1);
    page->addWidget(buildLanguages());
}

void UnlockPage::buildChoices()
{
    m_open = new QPushButton(m_sheet);
    m_open->setObjectName(u"openOtherButton"_s);
    setRole(*m_open, ButtonRole::Quiet);
    connect(m_open, &QPushButton::clicked, this, &UnlockPage::askForFile);
    m_lost = new QPushButton(m_sheet);
    m_lost->setObjectName(u"lostPassphraseButton"_s);
    setRole(*m_lost, ButtonRole::Quiet);
    connect(m_lost, &QPushButton::clicked, this, &UnlockPage::sheetRequested);
    m_start = new StartChoices(m_theme, m_sheet);
    connect(m_start, &StartChoices::newRequested, this, &UnlockPage::newRequested);
    connect(m_start, &StartChoices::openRequested, this, &UnlockPage::askForFile);
    connect(m_start, &StartChoices::practiceRequested, this, &UnlockPage::practiceRequested);
    // The button that was pressed goes away with the choice.
    connect(m_start, &StartChoices::recentChosen, this, &UnlockPage::choose, Qt::QueuedConnection);
}

QWidget *UnlockPage::buildColumn()
{
    m_secrecy = plainLabel(u"secrecy"_s, this);
    // A column of fixed width: labels that wrap find their height only so.
    auto *column = new QWidget(this);
    m_theme.follow(column, [this, column] { column->setFixedWidth(std::min(m_theme.px(sheetWidth), widestSheet)); });
    auto *sheets = new QVBoxLayout(column);
    sheets->setContentsMargins(0, 0, 0, 0);
    sheets->setSpacing(12);
    sheets->addStretch();
    sheets->addWidget(m_sheet);
    sheets->addWidget(m_secrecy);
    sheets->addStretch();
    // Large text on a small screen does not fit.
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"unlockScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *ground = new QWidget(scroll);
    auto *middle = new QHBoxLayout(ground);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->addStretch();
    middle->addWidget(column);
    middle->addStretch();
    scroll->setWidget(ground);
    // The page paints what is behind the sheet.
    scroll->viewport()->setAutoFillBackground(false);
    ground->setAutoFillBackground(false);
    return scroll;
}

QWidget *UnlockPage::buildFields()
{
    m_fields = new QWidget(m_sheet);
    m_userLabel = plainLabel(u"userLabel"_s, m_fields);
    m_user = new QComboBox(m_fields);
    m_user->setObjectName(u"user"_s);
    m_userLabel->setBuddy(m_user);
    m_passphraseLabel = plainLabel(u"passphraseLabel"_s, m_fields);
    m_passphrase = new QLineEdit(m_fields);
    m_passphrase->setObjectName(u"passphrase"_s);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_passphrase->installEventFilter(this);
    m_passphraseLabel->setBuddy(m_passphrase);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &UnlockPage::submit);
    m_show = new QPushButton(m_fields);
    m_show->setObjectName(u"showPassphrase"_s);
    m_show->setCheckable(true);
    m_show->setProperty("role", u"quiet"_s);
    connect(m_show, &QPushButton::toggled, this, [this](bool shown) {
        m_passphrase->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        retranslate();
    });
    m_capsHint = plainLabel(u"capsLockHint"_s, m_fields);
    m_capsHint->hide();

    auto *layout = new QVBoxLayout(m_fields);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_userLabel);
    layout->addWidget(m_user);
    auto *labels = new QHBoxLayout;
    labels->addWidget(m_passphraseLabel, 1);
    labels->addWidget(m_show);
    layout->addLayout(labels);
    layout->addWidget(m_passphrase);
    layout->addWidget(m_capsHint);
    // The field before the button beside its label.
    setTabOrder(m_user, m_passphrase);
    setTabOrder(m_passphrase, m_show);
    return m_fields;
}

QWidget *UnlockPage::buildLanguages()
{
    auto *foot = new QWidget(this);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    m_version = new QLabel(u"Famn " FAMN_VERSION ""_s, foot);
    m_version->setObjectName(u"version"_s);
    layout->addWidget(m_version);
    layout->addStretch();
    for (const QString &code : Language::known()) {
        auto *button = new QPushButton(Language::nameOf(code), foot);
        button->setObjectName(u"language_"_s + code);
        button->setAccessibleName(Language::nameOf(code));
        button->setProperty("role", u"quiet"_s);
        connect(button, &QPushButton::clicked, this, [this, code] { m_language.use(code); });
        layout->addWidget(button);
        m_languages.append(button);
    }
    return foot;
}

void UnlockPage::applyTheme()
{
    const Tokens &t = m_theme.tokens();
    const auto ink = [](QLabel *label, const QColor &color) {
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, color);
        label->setPalette(palette);
    };
    for (QLabel *label : {m_purpose, m_registerLabel, m_userLabel, m_passphraseLabel, m_secrecy, m_version})
        ink(label, t.muted);
    ink(m_message, t.late);
    ink(m_capsHint, t.warn);
    update();
}

void UnlockPage::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(rect(), m_theme.tokens().window);
}

void UnlockPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void UnlockPage::retranslate()
{
    m_purpose->setText(tr("Foster homes and emergency homes"));
    m_registerLabel->setText(tr("Register"));
    m_userLabel->setText(tr("User"));
    m_user->setAccessibleName(tr("User"));
    m_passphraseLabel->setText(tr("Passphrase"));
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_show->setText(m_show->isChecked() ? tr("Hide") : tr("Show"));
    m_show->setAccessibleName(m_show->isChecked() ? tr("Hide the passphrase") : tr("Show the passphrase"));
    m_capsHint->setText(tr("Caps Lock seems to be on."));
    m_unlock->setText(tr("Unlock"));
    m_unlock->setAccessibleName(tr("Unlock"));
    m_open->setText(tr("Open another register…"));
    m_open->setAccessibleName(m_open->text());
    m_lost->setText(tr("I have lost my passphrase…"));
    m_lost->setAccessibleName(m_lost->text());
    m_secrecy->setText(
        tr("The register is encrypted on this computer. Without a passphrase or the recovery sheet nobody "
           "can read it."));
    updateState();
}

void UnlockPage::choose(const QString &path)
{
    if (m_unlocker.busy())
        return;
    m_path = path;
    m_error.reset();
    m_passphrase->clear();
    m_user->clear();
    const auto preview = previewKeys(path);
    m_usable = preview.ok();
    m_training = preview && preview->training;
    if (preview)
        m_user->addItems(preview->aliases);
    else
        m_error = preview.error();
    updateState();
    focusFirst();
    Q_EMIT chosen();
}

void UnlockPage::tellLost(const std::optional<Error> &lost)
{
    m_textLost = lost;
    updateMessage();
}

void UnlockPage::setRecent(const QStringList &paths)
{
    m_start->setRecent(paths);
}

bool UnlockPage::offersSheet() const
{
    // The sheet also opens a register whose keys are gone; a training register's passphrase is known to all.
    static constexpr ErrorCode keysGone[] = {ErrorCode::KeyFileMissing, ErrorCode::KeyFileDamaged,
                                             ErrorCode::KeyFileOfOther};
    return (m_usable && !m_training) ||
           (m_error && std::find(std::begin(keysGone), std::end(keysGone), m_error->code) != std::end(keysGone));
}

void UnlockPage::askForFile()
{
    const QString folder = m_path.isEmpty() ? QString() : QFileInfo(m_path).absolutePath();
    m_interaction.pickOpenFile({tr("Open a register"), tr("Famn registers (*.famn)"), folder},
                               [page = QPointer(this)](const QString &path) {
                                   if (page)
                                       page->choose(path);
                               });
}

void UnlockPage::focusFirst()
{
    if (m_usable)
        m_passphrase->setFocus();
    else if (m_path.isEmpty())
        m_start->focusFirst();
    else
        m_open->setFocus();
}

void UnlockPage::updateState()
{
    const bool has = !m_path.isEmpty();
    m_registerLabel->setVisible(has);
    m_register->setVisible(has);
    m_register->setText(has ? QFileInfo(m_path).completeBaseName() : QString());
    m_register->setToolTip(m_path.toHtmlEscaped());
    m_fields->setVisible(m_usable);
    const bool several = m_user->count() > 1;
    m_userLabel->setVisible(several);
    m_user->setVisible(several);
    m_fields->setEnabled(!m_unlocker.busy());
    m_unlock->setVisible(m_usable);
    m_unlock->setEnabled(m_usable && !m_unlocker.busy() && !m_unlocker.waiting());
    m_unlock->setProperty("role", u"primary"_s);
    m_open->setEnabled(!m_unlocker.busy());
    m_open->setVisible(has);
    setRole(*m_open, m_usable ? ButtonRole::Quiet : ButtonRole::Primary);
    m_start->setVisible(!has);
    m_lost->setVisible(has && offersSheet());
    m_lost->setEnabled(!m_unlocker.busy());
    updateMessage();
}

void UnlockPage::updateMessage()
{
    QString text;
    if (m_unlocker.busy())
        text = tr("Unlocking…");
    else if (m_error && m_error->code == ErrorCode::WrongPassphrase && m_unlocker.waiting())
        text = tr("%1 Next try in %2 s.", "%1 is a whole sentence, %2 seconds")
                   .arg(sentence(*m_error), QString::number(m_unlocker.secondsLeft()));
    else if (m_error)
        text = sentence(*m_error);
    else if (m_textLost)
        text = tr("What was typed and not saved yet could not be kept when the register was locked: %1")
                   .arg(sentence(*m_textLost));
    QPalette palette = m_message->palette();
    palette.setColor(QPalette::WindowText, m_unlocker.busy() ? m_theme.tokens().muted : m_theme.tokens().late);
    m_message->setPalette(palette);
    m_message->setVisible(!text.isEmpty());
    m_message->setText(text);
}

void UnlockPage::submit()
{
    if (m_unlocker.busy() || m_unlocker.waiting() || !m_usable)
        return;
    QString typed = m_passphrase->text();
    auto passphrase = typedPassphrase(typed);
    if (!passphrase) {
        m_error = passphrase.error();
        updateState();
        Q_EMIT refused(*m_error);
        return;
    }
    unlock(std::move(passphrase).value());
}

void UnlockPage::unlock(SecretBytes passphrase)
{
    m_error.reset();
    m_textLost.reset();
    const auto alias = m_user->count() > 1 ? std::optional(m_user->currentText()) : std::nullopt;
    m_unlocker.start(m_path, std::move(passphrase), alias);
    updateState();
}

void UnlockPage::finish()
{
    auto outcome = m_unlocker.take();
    if (outcome) {
        m_passphrase->clear();
        m_show->setChecked(false);
        updateState();
        m_opened(std::move(outcome).value());
        return;
    }
    m_error = outcome.error();
    updateState();
    m_passphrase->setFocus();
    m_passphrase->selectAll();
    // Screen readers would not notice the label by themselves.
    QAccessibleEvent alert(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT refused(*m_error);
}

bool UnlockPage::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_passphrase && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        watchCapsLock(key->text(), key->modifiers().testFlag(Qt::ShiftModifier));
    }
    return QWidget::eventFilter(object, event);
}

void UnlockPage::watchCapsLock(const QString &typed, bool shift)
{
    // No system is asked: a capital without Shift, or a small letter with it, tells.
    if (typed.size() != 1 || !typed.front().isLetter() || typed.front().toUpper() == typed.front().toLower())
        return;
    m_capsLock = typed.front().isUpper() != shift;
    m_capsHint->setVisible(m_capsLock);
}

} // namespace famn
