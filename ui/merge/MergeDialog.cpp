#include "ui/merge/MergeDialog.h"

#include "models/services/Sentences.h"
#include "ui/style/CellDelegate.h"
#include "ui/style/Controls.h"
#include "ui/style/Messages.h"
#include "ui/style/Theme.h"
#include "ui/work/Navigator.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr int firstHeight = 620;
constexpr int leastTableHeight = 120;
constexpr int nameWidth = 170;

} // namespace

MergeDialog::MergeDialog(const WorkContext &context, const QString &object)
    : DialogFrame(context.theme, Width::Wide, nullptr)
    , m_context(context)
    , m_model(new MergeModel(this))
    , m_view(new QTableView(this))
    , m_moves(plainLabel(u"mergeMoves"_s, this))
    , m_message(new InlineMessage(context.theme, this))
    , m_swap(new QPushButton(this))
{
    setObjectName(object);
    build();
}

void MergeDialog::begin()
{
    retranslate();
    verb()->setEnabled(false);
    setFirstHeight(firstHeight);
    read();
}

MergeDialog::~MergeDialog()
{
    // The view lives until the base class takes it down, when the model is gone.
    delete m_view;
}

void MergeDialog::build()
{
    m_view->setObjectName(u"mergeTable"_s);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setItemDelegate(new CellDelegate(m_context.theme, *m_view));
    m_view->setModel(m_model);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setMinimumSectionSize(1);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->horizontalHeader()->setSectionsClickable(false);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_view->horizontalHeader()->setSectionResizeMode(MergeModel::Name, QHeaderView::Fixed);
    m_view->installEventFilter(this);
    connect(m_view, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() != MergeModel::Name)
            m_model->choose(index.row(),
                            index.column() == MergeModel::Kept ? MergeModel::Side::Kept : MergeModel::Side::Other);
    });
    m_message->setObjectName(u"dialogMessage"_s);
    m_swap->setObjectName(u"mergeSwap"_s);
    m_swap->setAutoDefault(false);
    connect(m_swap, &QPushButton::clicked, this, &MergeDialog::swap);
    addAside(m_swap);
    body()->addWidget(m_view, 1);
    body()->addWidget(m_moves);
    body()->addWidget(m_message);
    m_context.theme.follow(this, [this] {
        m_view->setMinimumHeight(m_context.theme.px(leastTableHeight));
        m_view->verticalHeader()->setDefaultSectionSize(m_context.theme.rowHeight());
        m_view->setColumnWidth(MergeModel::Name, m_context.theme.px(nameWidth));
    });
    connect(verb(), &QPushButton::clicked, this, &MergeDialog::merge);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(shortcut, &QShortcut::activated, this, &MergeDialog::merge);
    }
}

void MergeDialog::present(const SideBySide &sides)
{
    m_read = true;
    m_model->setSides(sides);
    m_view->setCurrentIndex(m_model->index(0, MergeModel::Kept));
    m_view->setFocus();
    retranslate();
}

void MergeDialog::refuse(const Error &error)
{
    m_read = false;
    m_message->say(Status::Late, sentence(error));
    retranslate();
}

void MergeDialog::swap()
{
    changeSides();
    read();
}

void MergeDialog::sayWhatMoves()
{
    const auto inTheWay = m_read ? obstacle() : std::nullopt;
    verb()->setEnabled(m_read && !inTheWay && !m_working);
    m_swap->setEnabled(m_read && !m_working);
    if (!m_read)
        return;
    if (inTheWay)
        m_message->say(Status::Late, sentence(*inTheWay));
    else
        m_message->clear();
    m_moves->setText(moves());
}

void MergeDialog::merge()
{
    if (!verb()->isEnabled())
        return;
    m_working = true;
    sayWhatMoves();
    store(*m_model);
}

void MergeDialog::merged(const Result<Uuid> &batch, const RecordRef &kept, std::function<QString()> undo)
{
    m_working = false;
    sayWhatMoves();
    if (!batch) {
        m_message->say(Status::Late, sentence(batch.error()));
        // What somebody changed meanwhile is shown as it is now.
        if (batch.error().code == ErrorCode::Conflict)
            verb()->setEnabled(false);
        return;
    }
    Navigator &navigator = m_context.navigator;
    accept();
    navigator.showRecord(kept);
    navigator.offerUndo(std::move(undo));
}

bool MergeDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool left = key->key() == Qt::Key_Left;
        if ((left || key->key() == Qt::Key_Right) && key->modifiers() == Qt::NoModifier) {
            m_model->choose(m_view->currentIndex().row(), left ? MergeModel::Side::Kept : MergeModel::Side::Other);
            return true;
        }
        // Enter in the table is no decision.
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::NoModifier)
            return true;
    }
    return DialogFrame::eventFilter(watched, event);
}

void MergeDialog::changeEvent(QEvent *event)
{
    DialogFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MergeDialog::retranslate()
{
    setTitle(title());
    setVerb(tr("Merge"));
    m_view->setAccessibleName(tableName());
    m_view->setAccessibleDescription(tr("Left and right choose whose value stays."));
    m_swap->setText(tr("&Change sides"));
    m_model->retranslate();
    sayWhatMoves();
}

QString countOf(const QList<MovedRecords> &moved, const QString &kind)
{
    int sum = 0;
    for (const MovedRecords &line : moved)
        sum += line.kind == kind ? line.count : 0;
    return QString::number(sum);
}

} // namespace famn
