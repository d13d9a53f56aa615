#include "models/services/Sentences.h"
#include "ui/dialogs/Phrases.h"
#include "ui/dialogs/ScrolledLeaf.h"
#include "ui/dialogs/print/PrintDialog.h"
#include "ui/dialogs/print/PrintPreview.h"
#include "ui/style/Controls.h"
#include "ui/style/Messages.h"
#include "ui/style/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr int choicesWidth = 232;
constexpr int firstWidth = 980;
constexpr int firstHeight = 660;
constexpr int leastPreview = 240;

} // namespace

void PrintDialog::build()
{
    m_message = new InlineMessage(theme(), this);
    m_message->setObjectName(u"printMessage"_s);
    m_message->hide();
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"printProgress"_s);
    m_progress->hide();
    m_preview = new PrintPreview(theme(), this);
    m_preview->setObjectName(u"printPreview"_s);
    connect(m_preview, &PrintPreview::pageChanged, this, &PrintDialog::sayPage);
    auto *right = new QVBoxLayout;
    right->addWidget(m_preview, 1);
    right->addLayout(buildTurner());
    auto *sides = new QHBoxLayout;
    auto *left = new QVBoxLayout;
    QWidget *choices = buildChoices();
    left->addWidget(choices, 1);
    left->addLayout(buildZoom());
    theme().pad(*left, {}, 8);
    sides->addLayout(left);
    sides->addLayout(right, 1);
    theme().pad(*right, {}, 8);
    theme().pad(*sides, {}, 20);
    body()->addLayout(sides, 1);
    body()->addWidget(m_message);
    body()->addWidget(m_progress);
    m_save = new QPushButton(this);
    m_save->setObjectName(u"savePdf"_s);
    m_save->setAutoDefault(false);
    addAside(m_save);
    theme().follow(this, [this, choices] {
        choices->setFixedWidth(theme().px(choicesWidth));
        m_preview->setMinimumSize(theme().px(leastPreview), theme().px(leastPreview));
    });
    resize(std::min(theme().px(firstWidth), screen()->availableGeometry().width()), height());
    setFirstHeight(firstHeight);
    m_preview->setFocus();
}

QWidget *PrintDialog::buildChoices()
{
    auto *leaf = new QWidget(this);
    m_large = new QCheckBox(leaf);
    m_large->setObjectName(u"printLarge"_s);
    m_plain = new QCheckBox(leaf);
    m_plain->setObjectName(u"printPlain"_s);
    m_paperLabel = new QLabel(leaf);
    theme().ink(*m_paperLabel, &Tokens::muted);
    m_paper = new QComboBox(leaf);
    m_paper->setObjectName(u"printPaper"_s);
    m_paper->addItems({QString(), QString(), QString()});
    m_paperLabel->setBuddy(m_paper);
    m_facts = plainLabel(u"printFacts"_s, leaf);
    theme().ink(*m_facts, &Tokens::muted);
    auto *column = new QVBoxLayout(leaf);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_large, m_plain, m_paperLabel, m_paper, m_facts})
        column->addWidget(widget);
    column->addStretch();
    theme().pad(*column, {0, 0, 4, 0}, 8);
    connect(m_large, &QCheckBox::toggled, this, &PrintDialog::layOut);
    connect(m_plain, &QCheckBox::toggled, this, &PrintDialog::layOut);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &PrintDialog::layOut);
    return scrolledLeaf(*leaf, u"printChoices"_s, this);
}

QPushButton *PrintDialog::addTurner(QBoxLayout &line, const QString &name, std::function<void()> turn)
{
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    setRole(*button, ButtonRole::Quiet);
    connect(button, &QPushButton::clicked, m_preview, std::move(turn));
    line.addWidget(button);
    return button;
}

QBoxLayout *PrintDialog::buildTurner()
{
    auto *line = new QHBoxLayout;
    line->addStretch();
    m_before = addTurner(*line, u"printBefore"_s, [this] { m_preview->goTo(m_preview->page() - 1); });
    m_pageText = new QLabel(this);
    m_pageText->setObjectName(u"printPage"_s);
    line->addWidget(m_pageText);
    m_after = addTurner(*line, u"printAfter"_s, [this] { m_preview->goTo(m_preview->page() + 1); });
    theme().pad(*line, {}, 8);
    return line;
}

QBoxLayout *PrintDialog::buildZoom()
{
    auto *line = new QHBoxLayout;
    m_smaller = addTurner(*line, u"printSmaller"_s, [this] { m_preview->zoom(-1); });
    m_larger = addTurner(*line, u"printLarger"_s, [this] { m_preview->zoom(+1); });
    m_whole = addTurner(*line, u"printWhole"_s, [this] { m_preview->showWholePage(); });
    line->addStretch();
    theme().pad(*line, {}, 4);
    return line;
}

void PrintDialog::speak()
{
    setTitle(tr("Print: %1").arg(m_request.document.title));
    setVerb(tr("Print…"));
    cancel()->setText(m_done ? tr("Close") : tr("Cancel"));
    cancel()->setAccessibleName(cancel()->text());
    m_save->setText(tr("Save as PDF…"));
    m_save->setAccessibleName(m_save->text());
    const auto name = [](QPushButton *button, const QString &text, const QString &meaning, Qt::Key key) {
        button->setText(text);
        button->setAccessibleName(meaning);
        button->setToolTip(u"%1 (%2)"_s.arg(meaning, QKeySequence(key).toString(QKeySequence::NativeText)));
    };
    name(m_smaller, u"−"_s, tr("Smaller"), Qt::Key_Minus);
    name(m_larger, u"+"_s, tr("Larger"), Qt::Key_Plus);
    name(m_whole, tr("Whole page"), tr("Whole page"), Qt::Key_0);
    name(m_before, tr("Previous"), tr("Previous page"), Qt::Key_PageUp);
    name(m_after, tr("Next"), tr("Next page"), Qt::Key_PageDown);
    m_large->setText(tr("&Large type"));
    m_plain->setText(tr("&Black and white, without grey"));
    m_paperLabel->setText(tr("Paper"));
    m_paper->setAccessibleName(m_paperLabel->text());
    m_paper->setItemText(0, tr("As the columns need"));
    m_paper->setItemText(1, tr("Upright"));
    m_paper->setItemText(2, tr("Across"));
    m_progress->setAccessibleName(tr("Progress"));
    m_preview->setAccessibleName(tr("Preview"));
    QStringList facts{tr("It gets its number, and a line in the log, when it is printed or saved.")};
    if (m_request.leftOut > 0)
        facts.prepend(tr("The list is too long to print: its last %n row(s) are left out. Filter it first.", nullptr,
                         int(m_request.leftOut)));
    m_facts->setText(facts.join(u"\n\n"_s));
    if (m_messageText)
        m_message->say(m_messageStatus, m_messageText());
    m_preview->refresh();
    sayPage();
}

void PrintDialog::sayPage()
{
    const int pages = m_preview->pageCount();
    m_pageText->setText(pages == 0 ? tr("Laying out…") : tr("Page %1 of %2").arg(m_preview->page() + 1).arg(pages));
    m_preview->setAccessibleDescription(m_pageText->text());
    m_before->setEnabled(m_preview->page() > 0);
    m_after->setEnabled(m_preview->page() + 1 < pages);
}

void PrintDialog::setBusy(bool busy)
{
    m_busy = busy;
    verb()->setEnabled(!busy && m_layout);
    m_save->setEnabled(!busy && m_layout);
    if (busy) {
        if (!m_patience.isActive() && m_progress->isHidden())
            m_patience.start();
    } else {
        m_patience.stop();
        m_progress->hide();
        m_progress->setRange(0, 0);
    }
    // Choices stay open while pages are laid out, not while they are printed.
    const bool choices = !busy || m_maker;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_large, m_plain, m_paper})
        widget->setEnabled(choices);
}

void PrintDialog::showProgress(qint64 done, qint64 total)
{
    m_progress->setRange(0, int(total));
    m_progress->setValue(int(done));
}

void PrintDialog::say(Status status, std::function<QString()> text)
{
    m_messageStatus = status;
    m_messageText = std::move(text);
    m_message->say(status, m_messageText());
}

void PrintDialog::fail(const Error &error)
{
    say(Status::Late, [error] { return sentence(error); });
}

} // namespace famn
