#include "ui/shell/UnlockPage.h"

#include "models/base/Interaction.h"
#include "models/services/Sentences.h"
#include "ui/shell/Language.h"
#include "ui/shell/StartChoices.h"
#include "ui/shell/UnlockFields.h"
#include "ui/shell/UnlockSheet.h"
#include "ui/style/Controls.h"
#include "ui/style/Theme.h"

#include <QAccessible>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
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

UnlockPage::UnlockPage(const UnlockParts &parts, Opened opened, QWidget *parent)
    : QWidget(parent)
    , m_theme(parts.theme)
    , m_language(parts.language)
    , m_interaction(parts.interaction)
    , m_opened(std::move(opened))
    , m_unlocker(parts.settings, parts.clock, parts.firstWait)
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
    m_theme.wear(*m_register, TextStep::Body, QFont::DemiBold);
    m_fields = new UnlockFields(m_theme, m_sheet);
    connect(m_fields, &UnlockFields::submitted, this, &UnlockPage::submit);
    m_message = plainLabel(u"message"_s, m_sheet);
    buildChoices();

    auto *sheet = new QVBoxLayout(m_sheet);
    sheet->setContentsMargins(UnlockSheet::margin, UnlockSheet::margin, UnlockSheet::margin, 32);
    sheet->setSpacing(6);
    auto *head = new QHBoxLayout;
    auto *besideLogo = new QWidget(m_sheet);
    m_theme.follow(besideLogo,
                   [this, besideLogo] { besideLogo->setFixedSize(m_sheet->logoSize() + 14, m_sheet->logoSize()); });
    head->addWidget(besideLogo);
    head->addLayout(titles);
    sheet->addLayout(head);
    sheet->addSpacing(24);
    sheet->addWidget(m_registerLabel);
    sheet->addWidget(m_register);
    sheet->addWidget(m_start);
    sheet->addWidget(m_fields);
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
    sheet->addWidget(m_restore, 0, Qt::AlignLeft);
    sheet->addWidget(m_lost, 0, Qt::AlignLeft);

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(24, 24, 24, 16);
    page->addWidget(buildColumn(), 1);
    page->addWidget(buildLanguages());
}

QPushButton *UnlockPage::quietButton(const QString &name)
{
    auto *button = new QPushButton(m_sheet);
    button->setObjectName(name);
    setRole(*button, ButtonRole::Quiet);
    return button;
}

void UnlockPage::buildChoices()
{
    m_open = quietButton(u"openOtherButton"_s);
    connect(m_open, &QPushButton::clicked, this, &UnlockPage::askForFile);
    m_lost = quietButton(u"lostPassphraseButton"_s);
    connect(m_lost, &QPushButton::clicked, this, &UnlockPage::sheetRequested);
    m_restore = quietButton(u"restoreButton"_s);
    connect(m_restore, &QPushButton::clicked, this, &UnlockPage::restoreRequested);
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
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"unlockScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *ground = new QWidget(m_scroll);
    auto *middle = new QHBoxLayout(ground);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->addStretch();
    middle->addWidget(column);
    middle->addStretch();
    m_scroll->setWidget(ground);
    // The page paints what is behind the sheet.
    m_scroll->viewport()->setAutoFillBackground(false);
    ground->setAutoFillBackground(false);
    return m_scroll;
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
    for (QLabel *label : {m_purpose, m_registerLabel, m_secrecy, m_version})
        ink(label, t.muted);
    ink(m_message, t.late);
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
    m_unlock->setText(tr("Unlock"));
    m_unlock->setAccessibleName(tr("Unlock"));
    m_open->setText(tr("Open another register…"));
    m_open->setAccessibleName(m_open->text());
    m_lost->setText(tr("I have lost my passphrase…"));
    m_lost->setAccessibleName(m_lost->text());
    m_restore->setText(tr("Restore a backup…"));
    m_restore->setAccessibleName(m_restore->text());
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
    m_fields->clear();
    m_fields->setUsers({});
    const auto preview = previewKeys(path);
    m_usable = preview.ok();
    m_training = preview && preview->training;
    if (preview)
        m_fields->setUsers(preview->aliases);
    else
        m_error = preview.error();
    m_unlocker.turnTo(path);
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

bool UnlockPage::offersRestore() const
{
    static constexpr ErrorCode gone[] = {
        ErrorCode::FileMissing,     ErrorCode::FileEmpty,         ErrorCode::NotARegister,
        ErrorCode::RegisterDamaged, ErrorCode::RegisterTruncated, ErrorCode::KeyFileMissing,
        ErrorCode::KeyFileDamaged,  ErrorCode::KeyFileOfOther,    ErrorCode::KeyFileNotFitting};
    return m_error && std::find(std::begin(gone), std::end(gone), m_error->code) != std::end(gone);
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
        m_fields->focusPassphrase();
    else if (m_path.isEmpty())
        m_start->focusFirst();
    else if (offersRestore())
        focusRestore();
    else
        m_open->setFocus();
}

void UnlockPage::focusRestore()
{
    m_restore->setFocus();
    // With large text it lies below what is seen; where, only the layout knows, a moment later.
    QMetaObject::invokeMethod(
        this, [this] { m_scroll->ensureWidgetVisible(m_restore); }, Qt::QueuedConnection);
}

void UnlockPage::updateState()
{
    const bool has = !m_path.isEmpty();
    m_registerLabel->setVisible(has);
    m_register->setVisible(has);
    m_register->setText(has ? QFileInfo(m_path).completeBaseName() : QString());
    m_register->setToolTip(m_path.toHtmlEscaped());
    m_fields->setVisible(m_usable);
    m_fields->setEnabled(!m_unlocker.busy());
    m_unlock->setVisible(m_usable);
    m_unlock->setEnabled(m_usable && !m_unlocker.busy() && !m_unlocker.waiting());
    const bool restores = has && offersRestore();
    setRole(*m_unlock, ButtonRole::Primary);
    m_open->setEnabled(!m_unlocker.busy());
    m_open->setVisible(has);
    setRole(*m_open, m_usable || restores ? ButtonRole::Quiet : ButtonRole::Primary);
    setRole(*m_restore, m_usable ? ButtonRole::Quiet : ButtonRole::Primary);
    m_restore->setVisible(restores);
    m_restore->setEnabled(!m_unlocker.busy());
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
    else if (m_unlocker.waiting())
        text = tr("After a wrong passphrase the next try has to wait: %1 s more.", "%1 seconds")
                   .arg(m_unlocker.secondsLeft());
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
    QString typed = m_fields->passphrase();
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
    m_unlocker.start(m_path, std::move(passphrase), m_fields->alias());
    updateState();
}

void UnlockPage::finish()
{
    auto outcome = m_unlocker.take();
    if (outcome) {
        m_fields->clear();
        updateState();
        m_opened(std::move(outcome).value());
        return;
    }
    m_error = outcome.error();
    updateState();
    if (offersRestore())
        focusRestore();
    else
        m_fields->focusPassphrase();
    // Screen readers would not notice the label by themselves.
    QAccessibleEvent alert(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT refused(*m_error);
}

} // namespace famn
