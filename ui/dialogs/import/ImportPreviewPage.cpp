#include "models/base/Text.h"
#include "models/services/Sentences.h"
#include "models/services/session/Session.h"
#include "ui/dialogs/import/ImportPages.h"
#include "ui/dialogs/import/ImportRowsModel.h"
#include "ui/dialogs/import/ImportWords.h"
#include "ui/style/CellDelegate.h"
#include "ui/style/Messages.h"
#include "ui/style/Theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr int tableHeight = 200;
constexpr int sideLines = 5;
constexpr int rowWidth = 72;
constexpr int nameWidth = 150;

QString lineOf(const ImportSide &side, int line)
{
    const QString *const texts[sideLines] = {&side.name, &side.number, &side.phone, &side.email, &side.place};
    return *texts[line];
}

} // namespace

ImportPreviewPage::ImportPreviewPage(const WorkContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new ImportRowsModel(this))
    , m_summary(new QLabel(this))
    , m_which(new QComboBox(this))
    , m_save(new QPushButton(this))
    , m_view(new QTableView(this))
    , m_remark(new QLabel(this))
    , m_beside(new QWidget(this))
    , m_message(new InlineMessage(context.theme, this))
{
    buildTable();
    buildBeside();
    build();
    m_beside->hide();
    connect(m_which, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant outcome = m_which->currentData();
        m_model->setOutcome(outcome.isValid() ? std::optional(RowOutcome(outcome.toInt())) : std::nullopt);
        m_view->setCurrentIndex(m_model->index(0, 0));
        compare();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportPreviewPage::compare);
    connect(m_save, &QPushButton::clicked, this, &ImportPreviewPage::save);
    retranslate();
}

void ImportPreviewPage::buildTable()
{
    m_view->setObjectName(u"importRows"_s);
    m_view->setModel(m_model);
    // Tab comes in at the proxy, so what stands before it comes after it.
    setFocusProxy(m_view);
    setTabOrder(m_view, m_which);
    setTabOrder(m_which, m_save);
    m_view->setItemDelegate(new CellDelegate(m_context.theme, *m_view));
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setCornerButtonEnabled(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setStretchLastSection(true);
}

void ImportPreviewPage::buildBeside()
{
    auto *grid = new QGridLayout(m_beside);
    for (int line = 0; line <= sideLines; ++line) {
        QList<QLabel *> cells;
        for (int column = 0; column < 3; ++column) {
            auto *label = new QLabel(m_beside);
            label->setTextFormat(Qt::PlainText);
            label->setWordWrap(column > 0);
            grid->addWidget(label, line, column);
            cells.append(label);
        }
        m_context.theme.ink(*cells.at(0), &Tokens::muted);
        m_titles.append(cells.at(0));
        m_said.append(cells.at(1));
        m_there.append(cells.at(2));
    }
    m_remark->setObjectName(u"importRemark"_s);
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setWordWrap(true);
    m_beside->setObjectName(u"importBeside"_s);
    m_there.at(1)->setObjectName(u"importThereName"_s);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    m_context.theme.pad(*grid, {}, 8);
}

void ImportPreviewPage::build()
{
    m_summary->setObjectName(u"importSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_which->setObjectName(u"importWhich"_s);
    m_save->setObjectName(u"saveRejects"_s);
    m_save->setAutoDefault(false);
    m_message->setObjectName(u"previewMessage"_s);
    auto *line = new QHBoxLayout;
    line->addWidget(m_which);
    line->addStretch();
    line->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addLayout(line);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_remark);
    layout->addWidget(m_beside);
    layout->addWidget(m_message);
    m_context.theme.pad(*line, {}, 8);
    m_context.theme.pad(*layout, {}, 8);
    m_context.theme.follow(this, [this] {
        const Theme &theme = m_context.theme;
        m_view->setMinimumHeight(theme.px(tableHeight));
        m_view->verticalHeader()->setDefaultSectionSize(theme.rowHeight());
        for (QLabel *label : {m_said.at(0), m_there.at(0)})
            label->setFont(theme.face(TextStep::Body, QFont::DemiBold).font);
    });
}

ImportPreviewPage::~ImportPreviewPage()
{
    // The view lives until the base class takes it down, when the model is gone.
    delete m_view;
}

void ImportPreviewPage::showOutcome(const ImportSource &source, const ImportOutcome &outcome)
{
    m_source = source;
    m_outcome = outcome;
    m_message->clear();
    m_model->setRows(m_outcome.rows);
    m_outcome.rows.clear();
    fillOutcomes();
    retranslate();
    for (const int column : {ImportRowsModel::Row, ImportRowsModel::Outcome, ImportRowsModel::Received})
        m_view->resizeColumnToContents(column);
    // Few digits are narrower than the word above them.
    const int word = m_context.theme.px(rowWidth);
    m_view->setColumnWidth(ImportRowsModel::Row, std::max(m_view->columnWidth(ImportRowsModel::Row), word));
    m_view->setColumnWidth(ImportRowsModel::Name, m_context.theme.px(nameWidth));
    // What asks for a look comes first.
    const int possible = m_which->findData(int(RowOutcome::Possible));
    m_which->setCurrentIndex(possible > 0 ? possible : 0);
    if (m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0, 0));
    compare();
}

void ImportPreviewPage::fillOutcomes()
{
    m_which->clear();
    m_which->addItem(QString());
    for (int i = 0; i < rowOutcomeCount; ++i) {
        if (m_model->count(RowOutcome(i)) > 0)
            m_which->addItem(QString(), i);
    }
}

void ImportPreviewPage::retranslate()
{
    m_summary->setText(summaryOf(m_outcome.report, false));
    m_which->setAccessibleName(tr("Which rows are shown"));
    for (int i = 0; i < m_which->count(); ++i) {
        const QVariant outcome = m_which->itemData(i);
        m_which->setItemText(i, outcome.isValid() ? tr("%1: %2")
                                                        .arg(outcomeLabel(RowOutcome(outcome.toInt())))
                                                        .arg(m_model->count(RowOutcome(outcome.toInt())))
                                                  : tr("All rows"));
    }
    m_save->setText(tr("&Save refused rows…"));
    m_save->setVisible(m_outcome.report.rejectedRows > 0);
    m_view->setAccessibleName(tr("What becomes of each row"));
    const QString titles[] = {{}, tr("Name"), tr("Number"), tr("Phone"), tr("E-mail"), tr("Address")};
    for (int line = 0; line <= sideLines; ++line)
        m_titles.at(line)->setText(titles[line]);
    m_said.at(0)->setText(tr("In the list"));
    m_model->retranslate();
    compare();
}

void ImportPreviewPage::compare()
{
    const QModelIndex current = m_view->currentIndex();
    const bool any = current.isValid() && current.row() < m_model->rowCount();
    const QString remark = any ? remarkOn(m_model->rowAt(current.row())) : QString();
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    const bool shown = any && !m_model->rowAt(current.row()).there.name.isEmpty();
    m_beside->setVisible(shown);
    if (!shown)
        return;
    const ImportRow &row = m_model->rowAt(current.row());
    m_there.at(0)->setText(row.ofRow > 0 ? tr("In row %1 of the list").arg(row.ofRow)
                                         : tr("In the register, %1").arg(mentioned(row.of)));
    for (int line = 0; line < sideLines; ++line) {
        const QString said = lineOf(row.said, line);
        const QString there = lineOf(row.there, line);
        // What both have is why they may be the same.
        const bool same = !said.isEmpty() && said == there;
        const QFont font = m_context.theme.face(TextStep::Body, same ? QFont::DemiBold : QFont::Normal).font;
        const bool either = !said.isEmpty() || !there.isEmpty();
        for (QLabel *label : {m_titles.at(line + 1), m_said.at(line + 1), m_there.at(line + 1)})
            label->setVisible(either);
        m_said.at(line + 1)->setText(said.isEmpty() ? u"–"_s : said);
        m_there.at(line + 1)->setText(there.isEmpty() ? u"–"_s : there);
        m_said.at(line + 1)->setFont(font);
        m_there.at(line + 1)->setFont(font);
    }
}

void ImportPreviewPage::save()
{
    saveRejects(m_context, m_source, m_outcome.rejects, [self = QPointer(this)](const Result<QString> &saved) {
        if (!self)
            return;
        self->m_message->say(
            saved ? Status::Ok : Status::Late,
            saved ? tr("The refused rows are in %1. Correct them there and import that list.").arg(*saved)
                  : sentence(saved.error()));
    });
}

} // namespace famn
