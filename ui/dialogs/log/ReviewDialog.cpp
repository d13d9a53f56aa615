#include "ui/dialogs/log/ReviewDialog.h"

#include "models/base/Interaction.h"
#include "models/base/Text.h"
#include "models/domain/DateText.h"
#include "models/domain/Labels.h"
#include "models/print/LogWords.h"
#include "models/services/Sentences.h"
#include "models/services/session/Session.h"
#include "ui/dialogs/Phrases.h"
#include "ui/dialogs/log/CopyableTree.h"
#include "ui/dialogs/print/PrintDialog.h"
#include "ui/style/Controls.h"
#include "ui/style/Theme.h"
#include "ui/work/Navigator.h"
#include "ui/work/Permission.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr int listStep = 0;
constexpr int reviewStep = 1;
constexpr int mostWidth = 200;

QString stateOf(const LogReview &review)
{
    return review.doneAt ? displayTime(*review.doneAt) : ReviewDialog::tr("Not finished");
}

QStringList cellsOf(const ReviewLine &line)
{
    const LogReviewItem &item = line.item;
    return {displayTime(line.entry.at),
            line.who,
            actionLabel(line.entry.action),
            kindLabel(line.entry.kind),
            line.caseNumber,
            label(item.rules),
            item.verdict ? label(*item.verdict) : QString(),
            item.note};
}

QStringList titles()
{
    return {ReviewDialog::tr("When"),    ReviewDialog::tr("Who"),         ReviewDialog::tr("Did"),
            ReviewDialog::tr("With"),    ReviewDialog::tr("Case number"), ReviewDialog::tr("Picked by"),
            ReviewDialog::tr("Verdict"), ReviewDialog::tr("Note")};
}

QString daysOf(const LogReview &review)
{
    return ReviewDialog::tr("%1 to %2", "two days")
        .arg(review.from.toString(Qt::ISODate), review.to.toString(Qt::ISODate));
}

/// On paper as on the screen: no name of a family.
PrintDocument printed(const ReviewView &view)
{
    PrintTable table;
    for (const QString &title : titles())
        table.columns.append({title, false});
    for (const ReviewLine &line : view.lines) {
        QList<PrintCell> row;
        for (const QString &cell : cellsOf(line))
            row.append({cell, {}, PrintTone::Plain});
        table.rows.append(row);
    }
    PrintDocument document{ReviewDialog::tr("Review of the log, %1").arg(daysOf(view.review)), {}};
    document.blocks.append(
        PrintParagraph{ReviewDialog::tr("Begun by %1. Entries of those days: %2. Seed of the draw: %3.")
                           .arg(view.madeBy)
                           .arg(view.review.entries)
                           .arg(view.review.seed)});
    document.blocks.append(table);
    if (view.review.doneAt)
        document.blocks.append(
            PrintParagraph{ReviewDialog::tr("Finished by %1 on %2: %3")
                               .arg(view.doneBy, displayTime(*view.review.doneAt), view.review.conclusion)});
    return document;
}

} // namespace

ReviewDialog::ReviewDialog(const WorkContext &context, QWidget *parent)
    : StepDialog(context.theme, Width::Wide, u"reviewDialog"_s, parent)
    , m_context(context)
{
    addStep({buildList(), [] { return tr("Reviews of the log"); }, [] { return tr("Begin a review"); },
             [this] { begin(); }, m_reviews, -1, false, [] { return tr("Close"); }});
    addStep({buildReview(),
             [this] { return tr("Review of the log, %1").arg(daysOf(m_view.review)); },
             {},
             {},
             m_lines,
             listStep,
             false,
             [] { return tr("Close"); }});
    connect(&context.session, &Session::editableChanged, this, &ReviewDialog::updateState);
    showStep(listStep);
    phrases().say([this] { retranslate(); });
    readAll();
}

QLabel *ReviewDialog::addLabel(QWidget *buddy, QWidget *page)
{
    auto *label = new QLabel(page);
    theme().ink(*label, &Tokens::muted);
    label->setBuddy(buddy);
    m_labels.append(label);
    return label;
}

QWidget *ReviewDialog::buildList()
{
    QWidget *page = newPage();
    m_from = new QLineEdit(page);
    m_to = new QLineEdit(page);
    m_random = new QSpinBox(page);
    m_perRule = new QSpinBox(page);
    const ReviewWish usual = usualWish(m_context.session.clock().today());
    m_from->setText(usual.from.toString(Qt::ISODate));
    m_to->setText(usual.to.toString(Qt::ISODate));
    auto *grid = new QGridLayout;
    int column = 0;
    for (QWidget *field : std::initializer_list<QWidget *>{m_from, m_to, m_random, m_perRule}) {
        grid->addWidget(addLabel(field, page), 0, column);
        grid->addWidget(field, 1, column++);
    }
    m_from->setObjectName(u"reviewFrom"_s);
    m_to->setObjectName(u"reviewTo"_s);
    m_random->setObjectName(u"reviewRandom"_s);
    m_perRule->setObjectName(u"reviewPerRule"_s);
    for (QSpinBox *count : {m_random, m_perRule})
        count->setRange(0, mostReviewed);
    m_random->setValue(usual.randomSize);
    m_perRule->setValue(usual.ruleSize);
    m_reviews = new CopyableTree(m_context, u"log_review"_s, u"reviews"_s, page);
    m_reviews->setSelectionMode(QAbstractItemView::SingleSelection);
    m_open = new QPushButton(page);
    m_open->setObjectName(u"openReview"_s);
    m_open->setAutoDefault(false);
    auto *layout = static_cast<QVBoxLayout *>(page->layout());
    layout->addWidget(m_reviews);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    layout->addLayout(grid);
    connect(m_open, &QPushButton::clicked, this, &ReviewDialog::openCurrent);
    connect(m_reviews, &QTreeWidget::itemActivated, this, &ReviewDialog::openCurrent);
    return page;
}

QWidget *ReviewDialog::buildReview()
{
    QWidget *page = newPage();
    auto *layout = static_cast<QVBoxLayout *>(page->layout());
    m_facts = new QLabel(page);
    m_facts->setObjectName(u"reviewFacts"_s);
    m_facts->setWordWrap(true);
    theme().ink(*m_facts, &Tokens::muted);
    m_lines = new CopyableTree(m_context, u"log_review"_s, u"reviewLines"_s, page);
    m_lines->setSelectionMode(QAbstractItemView::SingleSelection);
    m_verdict = new QComboBox(page);
    m_verdict->setObjectName(u"reviewVerdict"_s);
    m_note = new QLineEdit(page);
    m_note->setObjectName(u"reviewNote"_s);
    m_conclusion = new QPlainTextEdit(page);
    m_conclusion->setObjectName(u"reviewConclusion"_s);
    m_conclusion->setTabChangesFocus(true);
    constexpr int conclusionHeight = 56;
    m_conclusion->setFixedHeight(theme().px(conclusionHeight));
    const auto button = [page](const QString &name) {
        auto *made = new QPushButton(page);
        made->setObjectName(name);
        made->setAutoDefault(false);
        return made;
    };
    m_decide = button(u"decideLine"_s);
    m_finish = button(u"finishReview"_s);
    m_print = button(u"printReview"_s);
    m_save = button(u"saveReview"_s);
    auto *grid = new QGridLayout;
    grid->addWidget(addLabel(m_verdict, page), 0, 0);
    grid->addWidget(addLabel(m_note, page), 0, 1);
    grid->addWidget(m_verdict, 1, 0);
    grid->addWidget(m_note, 1, 1);
    grid->addWidget(m_decide, 1, 2);
    grid->addWidget(addLabel(m_conclusion, page), 2, 0, 1, 2);
    grid->addWidget(m_conclusion, 3, 0, 1, 2);
    grid->addWidget(m_finish, 3, 2, Qt::AlignBottom);
    grid->setColumnStretch(1, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_print);
    foot->addWidget(m_save);
    foot->addStretch();
    layout->addWidget(m_facts);
    layout->addWidget(m_lines);
    layout->addLayout(grid);
    layout->addLayout(foot);
    connect(m_lines, &QTreeWidget::currentItemChanged, this, &ReviewDialog::showLine);
    connect(m_decide, &QPushButton::clicked, this, &ReviewDialog::decide);
    connect(m_note, &QLineEdit::returnPressed, m_decide, &QPushButton::click);
    connect(m_finish, &QPushButton::clicked, this, &ReviewDialog::finish);
    connect(m_print, &QPushButton::clicked, this, &ReviewDialog::print);
    connect(m_save, &QPushButton::clicked, this, &ReviewDialog::save);
    return page;
}

void ReviewDialog::retranslate()
{
    const QStringList names{tr("From"),    tr("Until"), tr("Drawn at random"), tr("The most for each rule"),
                            tr("Verdict"), tr("Note"),  tr("Conclusion")};
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        m_labels.at(i)->setText(names.at(i));
        m_labels.at(i)->buddy()->setAccessibleName(names.at(i));
    }
    m_reviews->setHeaderLabels({tr("Days"), tr("Entries"), tr("Finished")});
    m_reviews->setAccessibleName(tr("Reviews of the log"));
    m_lines->setHeaderLabels(titles());
    m_lines->setAccessibleName(tr("Lines of the review"));
    m_note->setPlaceholderText(tr("In words; needed unless there is nothing to remark"));
    const std::pair<QPushButton *, QString> buttons[] = {{m_open, tr("Open")},
                                                         {m_decide, tr("Note the verdict")},
                                                         {m_finish, tr("Finish the review")},
                                                         {m_print, tr("Print…")},
                                                         {m_save, tr("Save as CSV…")}};
    for (const auto &[button, text] : buttons) {
        button->setText(text);
        button->setAccessibleName(text);
    }
    const QSignalBlocker blocker(m_verdict);
    const int chosen = std::max(0, m_verdict->currentIndex());
    m_verdict->clear();
    for (const auto &verdict : codeKeys<ReviewVerdict>)
        m_verdict->addItem(label(verdict.code), int(verdict.code));
    m_verdict->setCurrentIndex(chosen);
    fillAll();
    fill();
}

bool ReviewDialog::may() const
{
    return m_context.session.editable() && !busy();
}

void ReviewDialog::readAll()
{
    m_context.session.read(
        this, [](const Connection &connection, const Actor &actor) { return allReviews(connection, actor); },
        [this](const Result<QList<LogReview>> &all) {
            if (!all) {
                fail(all.error());
                return;
            }
            m_all = *all;
            fillAll();
        });
}

void ReviewDialog::fillAll()
{
    m_reviews->clear();
    for (const LogReview &review : std::as_const(m_all))
        new QTreeWidgetItem(m_reviews, {daysOf(review), QString::number(review.entries), stateOf(review)});
    m_reviews->fitColumns(mostWidth);
    if (m_reviews->topLevelItemCount() > 0)
        m_reviews->setCurrentItem(m_reviews->topLevelItem(0));
    updateState();
}

void ReviewDialog::begin()
{
    ReviewWish wish;
    const QDate today = m_context.session.clock().today();
    const auto from = readTypedDay(m_from->text(), today, TypedDay::Latest);
    const auto to = readTypedDay(m_to->text(), today, TypedDay::Latest);
    setLate(*m_from, !from);
    setLate(*m_to, !to);
    if (!from || !to) {
        say(Status::Late, [] { return tr("Write the day as 2026-03-01."); });
        (from ? m_to : m_from)->setFocus();
        return;
    }
    wish.from = *from;
    wish.to = *to;
    wish.randomSize = m_random->value();
    wish.ruleSize = m_perRule->value();
    wish.seed = anySeed();
    setBusy([] { return tr("Drawing the sample…"); });
    m_context.session.write(
        this,
        [wish](OpenRegister &opened) -> Result<ReviewView> {
            FAMN_ASSIGN(id, beginReview(*opened.write, wish));
            return showReview(*opened.write, id);
        },
        [this](const Result<ReviewView> &view) {
            take(view);
            readAll();
        });
}

void ReviewDialog::openCurrent()
{
    const int row = m_reviews->indexOfTopLevelItem(m_reviews->currentItem());
    if (row >= 0 && row < m_all.size())
        readReview(m_all.at(row).id);
}

void ReviewDialog::readReview(const LogReviewId &id)
{
    m_context.session.write(
        this, [id](OpenRegister &opened) { return showReview(*opened.write, id); },
        [this](const Result<ReviewView> &view) { take(view); });
}

void ReviewDialog::take(const Result<ReviewView> &view)
{
    setIdle();
    if (!view) {
        fail(view.error());
        return;
    }
    m_view = *view;
    if (step() != reviewStep)
        showStep(reviewStep);
    fill();
}

void ReviewDialog::fill()
{
    const int row = std::max(0, m_lines->indexOfTopLevelItem(m_lines->currentItem()));
    m_lines->clear();
    for (const ReviewLine &line : std::as_const(m_view.lines)) {
        auto *item = new QTreeWidgetItem(m_lines, cellsOf(line));
        if (line.own)
            item->setToolTip(1, tr("You did this yourself: somebody else reviews it."));
    }
    m_lines->fitColumns(mostWidth);
    if (m_view.lines.isEmpty())
        m_facts->setText(tr("Nothing was found on those days."));
    else
        m_facts->setText(tr("Lines: %1, without a verdict: %2. Entries of those days: %3. Seed of the draw: %4.")
                             .arg(m_view.lines.size())
                             .arg(m_view.undecided())
                             .arg(m_view.review.entries)
                             .arg(m_view.review.seed));
    if (m_view.review.doneAt)
        m_conclusion->setPlainText(m_view.review.conclusion);
    if (m_lines->topLevelItemCount() > 0)
        m_lines->setCurrentItem(m_lines->topLevelItem(std::min(row, m_lines->topLevelItemCount() - 1)));
    updateState();
}

const ReviewLine *ReviewDialog::current() const
{
    const int row = m_lines->indexOfTopLevelItem(m_lines->currentItem());
    return row >= 0 && row < m_view.lines.size() ? &m_view.lines.at(row) : nullptr;
}

void ReviewDialog::showLine()
{
    if (const ReviewLine *line = current()) {
        const auto verdict = line->item.verdict.value_or(ReviewVerdict::Fine);
        m_verdict->setCurrentIndex(m_verdict->findData(int(verdict)));
        m_note->setText(line->item.note);
    }
    updateState();
}

void ReviewDialog::updateState()
{
    const ReviewLine *line = current();
    const bool done = m_view.review.doneAt.has_value();
    const bool known = !m_view.review.id.isNull();
    const bool open = may() && known && !done;
    for (QWidget *field : std::initializer_list<QWidget *>{m_verdict, m_note, m_decide})
        field->setEnabled(open && line && !line->own);
    m_conclusion->setReadOnly(!open);
    m_finish->setEnabled(open && m_view.undecided() == 0);
    m_print->setEnabled(known && !busy());
    m_save->setEnabled(known && !busy());
    m_open->setEnabled(m_reviews->currentItem() && !busy());
}

void ReviewDialog::decide()
{
    const ReviewLine *line = current();
    if (!line || !m_decide->isEnabled())
        return;
    clearMessage();
    const auto verdict = ReviewVerdict(m_verdict->currentData().toInt());
    m_context.session.edit(
        this, [] { return tr("a verdict of the log review"); },
        [id = line->item.id, verdict, note = m_note->text()](WritePath &write) {
            return decideLine(write, id, verdict, note);
        },
        [this](const Result<Uuid> &decided) {
            if (!decided) {
                fail(decided.error(), m_note);
                return;
            }
            // On to the next one that waits.
            const int row = m_lines->indexOfTopLevelItem(m_lines->currentItem());
            if (row + 1 < m_lines->topLevelItemCount())
                m_lines->setCurrentItem(m_lines->topLevelItem(row + 1));
            readReview(m_view.review.id);
            m_lines->setFocus();
        });
}

void ReviewDialog::finish()
{
    clearMessage();
    m_context.session.write(
        this,
        [id = m_view.review.id, text = m_conclusion->toPlainText()](OpenRegister &opened) {
            return finishReview(*opened.write, id, text);
        },
        [this](const Result<Uuid> &finished) {
            if (!finished) {
                fail(finished.error(), m_conclusion);
                return;
            }
            say(Status::Ok, [] { return tr("The review is finished, and is kept as it is."); });
            readReview(m_view.review.id);
            readAll();
        });
}

void ReviewDialog::print()
{
    printInstead(*this, m_context, {"log_review", printed(m_view), 0});
}

void ReviewDialog::save()
{
    const QString folder = QFileInfo(m_context.session.facts().path).absolutePath();
    const QString name = tr("Log review %1", "name of a file; %1 is a day").arg(m_view.review.to.toString(Qt::ISODate));
    m_context.interaction.pickSaveFile(
        {tr("Save the review"), tr("Lists (*.csv)"), QDir(folder).filePath(name + u".csv"_s)},
        [this](const QString &path) {
            m_context.session.write(
                this,
                [id = m_view.review.id, path](OpenRegister &opened) { return saveReview(*opened.write, id, path); },
                [this, path](const Result<void> &saved) {
                    if (!saved) {
                        fail(saved.error());
                        return;
                    }
                    say(Status::Ok, [path] { return tr("Saved: %1").arg(QDir::toNativeSeparators(path)); });
                });
        });
}

Command reviewCommand(const WorkContext &context)
{
    Command review;
    review.id = u"actionLogReview"_s;
    review.place = MenuPlace::Tools;
    review.group = 6;
    review.text = [] { return ReviewDialog::tr("&Review of the log…"); };
    review.run = [context] { context.navigator.openDialog(new ReviewDialog(context)); };
    review.enabled = [&session = context.session] { return hasAll(session, {{Verb::Create, Subject::LogReviews}}); };
    review.whyNot = [] { return sentence(Error{ErrorCode::Denied, {}, {}, {}}); };
    return review;
}

} // namespace famn
