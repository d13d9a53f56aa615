#include "ui/merge/DuplicatesPage.h"

#include "models/base/Text.h"
#include "models/services/Sentences.h"
#include "models/services/session/Session.h"
#include "ui/dialogs/export/ExportDialog.h"
#include "ui/merge/MergeCommands.h"
#include "ui/merge/PairsModel.h"
#include "ui/pages/PageCommands.h"
#include "ui/style/CellDelegate.h"
#include "ui/style/FamnStyle.h"
#include "ui/style/Messages.h"
#include "ui/style/Theme.h"
#include "ui/work/Curtain.h"
#include "ui/work/Navigator.h"
#include "ui/work/Permission.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr int leastColumn = 170;

} // namespace

DuplicatesPage::DuplicatesPage(const WorkContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_model(new PairsModel(this))
    , m_title(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_view(new QTableView(this))
    , m_empty(new EmptyState(context.theme, u"git-compare-arrows"_s, this))
    , m_stack(new QStackedWidget(this))
{
    build();
    connect(&m_context.session, &Session::changed, this, [this](const ChangeNotice &notice) {
        if (notice.everything || notice.touches("family") || notice.touches("person") || notice.touches("setting"))
            follow();
    });
    connect(&m_context.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(&m_context.curtain, &Curtain::changed, m_model, &PairsModel::setCurtained);
    m_model->setCurtained(m_context.curtain.drawn());
    retranslate();
}

DuplicatesPage::~DuplicatesPage()
{
    // The view lives until the base class takes it down, when its model is gone.
    delete m_view;
}

void DuplicatesPage::build()
{
    const Theme &theme = m_context.theme;
    m_title->setObjectName(u"pageTitle"_s);
    theme.wear(*m_title, TextStep::Page, QFont::DemiBold);
    m_summary->setObjectName(u"pageSummary"_s);
    theme.ink(*m_summary, &Tokens::muted);
    m_view->setObjectName(u"table"_s);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setItemDelegate(new CellDelegate(theme, *m_view));
    m_view->setModel(m_model);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setMinimumSectionSize(1);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->horizontalHeader()->setSectionsClickable(false);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_view, &QTableView::doubleClicked, this, &DuplicatesPage::merge);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_view->viewport()->update();
        Q_EMIT currentRecordChanged();
        Q_EMIT statusChanged();
    });
    m_empty->setObjectName(u"duplicatesEmpty"_s);
    connect(m_empty->button(), &QPushButton::clicked, this, &DuplicatesPage::search);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_stack->setCurrentWidget(m_empty);
    auto *head = new QVBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_summary);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    theme.pad(*head, {pageMargin, 16, 20, 0}, 2);
    theme.pad(*layout, {0, 0, 0, 0}, 12);
    theme.follow(this, [this] {
        m_view->verticalHeader()->setDefaultSectionSize(m_context.theme.rowHeight(2));
        // Where there is no room for what they say, the columns scroll.
        m_view->horizontalHeader()->setMinimumSectionSize(m_context.theme.px(leastColumn));
    });
}

void DuplicatesPage::search()
{
    if (std::exchange(m_searching, true))
        return;
    m_stale = false;
    retranslate();
    m_context.session.runAside(
        this, {[] { return tr("Looking for duplicates"); }, Session::TaskKind::Shared, true},
        [](OpenRegister &open) -> Result<bool> { return open.reg->info().training; },
        [actor = m_context.session.facts().actor](const Register &reg, bool training,
                                                  const TaskContext &task) -> Result<DuplicatePairs> {
            FAMN_ASSIGN(reader, reg.reader());
            return likelyPairs(*reader, actor, training, {task.progress, task.cancel});
        },
        [this](const Result<DuplicatePairs> &pairs) { take(pairs); });
}

void DuplicatesPage::take(const Result<DuplicatePairs> &pairs)
{
    m_searching = false;
    if (pairs) {
        m_protected = pairs->protectedPairs;
        m_more = pairs->more;
        const int place = std::max(0, m_view->currentIndex().row());
        m_model->setPairs(pairs->pairs);
        if (m_model->rowCount() > 0)
            m_view->selectRow(std::min(place, m_model->rowCount() - 1));
    } else if (pairs.error().code != ErrorCode::Cancelled) {
        m_context.navigator.say({Status::Late, [error = pairs.error()] { return sentence(error); }, {}});
    }
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_empty);
    retranslate();
    Q_EMIT currentRecordChanged();
    Q_EMIT statusChanged();
    if (!std::exchange(m_ready, true))
        Q_EMIT ready();
    // Somebody changed the register while it was compared.
    if (m_stale && isVisible())
        search();
}

void DuplicatesPage::follow()
{
    m_stale = true;
    if (isVisible() && !m_searching)
        search();
}

void DuplicatesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        search();
}

const DuplicatePair *DuplicatesPage::current() const
{
    const int row = m_view->currentIndex().row();
    return row >= 0 && row < m_model->pairs().size() ? &m_model->pairs().at(row) : nullptr;
}

void DuplicatesPage::merge()
{
    if (const DuplicatePair *pair = current())
        openMerge(m_context, pair->one.id, pair->other.id);
}

void DuplicatesPage::keepApartCurrent()
{
    const DuplicatePair *pair = current();
    if (!pair)
        return;
    m_context.session.edit(
        this, [] { return tr("Two families kept apart"); },
        [one = pair->one.id, other = pair->other.id](WritePath &write) { return keepApart(write, one, other); },
        [this, one = pair->one.caseNumber, other = pair->other.caseNumber](const Result<Uuid> &batch) {
            if (batch)
                m_context.navigator.offerUndo(
                    [one, other] { return tr("%1 and %2 are not the same", "two case numbers").arg(one, other); });
            else
                m_context.navigator.say({Status::Late, [error = batch.error()] { return sentence(error); }, {}});
        });
}

QList<Command> DuplicatesPage::commands()
{
    Command compare;
    compare.id = u"actionMerge"_s;
    compare.place = MenuPlace::Family;
    compare.group = 3;
    compare.text = [] { return tr("&Compare and merge…"); };
    compare.keys = {Qt::Key_Return, Qt::Key_Enter};
    compare.icon = u"git-compare-arrows"_s;
    compare.onlyInContent = true;
    compare.enabled = [this] { return current() != nullptr; };
    restrictTo(compare, m_context.session, mergeNeeds());
    compare.run = [this] { merge(); };
    Command apart;
    apart.id = u"actionKeepApart"_s;
    apart.place = MenuPlace::Family;
    apart.group = 3;
    apart.text = [] { return tr("&Not the same"); };
    apart.keys = {Qt::Key_Delete};
    apart.icon = u"ban"_s;
    apart.onlyInContent = true;
    apart.enabled = [this] { return current() != nullptr; };
    restrictTo(apart, m_context.session, {{Verb::Create, Subject::WorkAids}});
    apart.run = [this] { keepApartCurrent(); };
    const Command save = exportCommand(
        m_context,
        [this] {
            return ExportRequest{"family", m_title->text(),
                                 shownRowsOf(*m_view, {PairsModel::One, PairsModel::Other, PairsModel::Why})};
        },
        [this] { return m_model->rowCount() > 0; });
    return {compare, apart, save, refreshCommand([this] { search(); })};
}

QString DuplicatesPage::status() const
{
    return m_model->rowCount() > 0 ? tr("Pairs: %1").arg(m_model->rowCount()) : QString();
}

void DuplicatesPage::focusContent()
{
    if (m_model->rowCount() > 0)
        m_view->setFocus();
    else
        m_empty->button()->setFocus();
}

QWidget *DuplicatesPage::content()
{
    return m_view;
}

std::optional<RecordRef> DuplicatesPage::currentRecord() const
{
    const DuplicatePair *pair = current();
    return pair ? std::optional(RecordRef{u"family"_s, pair->one.id.uuid}) : std::nullopt;
}

void DuplicatesPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
    }
}

void DuplicatesPage::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(rect(), m_context.theme.tokens().base);
}

void DuplicatesPage::retranslate()
{
    m_title->setText(QCoreApplication::translate("PageRegistry", "Duplicates"));
    m_view->setAccessibleName(m_title->text());
    QStringList facts;
    if (m_searching)
        facts.append(tr("All families are being compared"));
    else
        facts.append(tr("Families that are likely the same: %1").arg(m_model->rowCount()));
    if (m_protected > 0)
        facts.append(tr("Not shown, as they are protected: %1").arg(m_protected));
    if (m_more)
        facts.append(tr("There are more"));
    m_summary->setText(facts.join(u" · "_s));
    if (m_searching || !m_ready) {
        m_empty->setTexts(tr("Looking for duplicates"), tr("All families are being compared. You can go on working."));
        m_empty->setAction({});
    } else {
        m_empty->setTexts(tr("No duplicates"), tr("No two families are likely the same."));
        m_empty->setAction(tr("Look again"));
    }
}

Page *makeDuplicatesPage(const WorkContext &context, QWidget *parent)
{
    return new DuplicatesPage(context, parent);
}

} // namespace famn
