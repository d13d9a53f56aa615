#include "ui/shell/palette/Palette.h"

#include "models/services/ReadLog.h"
#include "models/services/RegisterLists.h"
#include "models/services/session/Session.h"
#include "ui/shell/palette/PaletteDelegate.h"
#include "ui/style/Theme.h"
#include "ui/work/Curtain.h"
#include "ui/work/Navigator.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr int paletteWidth = 680;
constexpr int fromTop = 90;
constexpr int listHeight = 360;
constexpr int edgeRoom = 16;
constexpr int shadow = 12;

} // namespace

Palette::Palette(const WorkContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    setObjectName(u"palette"_s);
    build();
    retranslate();
    hide();
    parent->installEventFilter(this);
    connect(&m_context.session, &Session::changed, this, &Palette::follow);
    connect(&m_context.curtain, &Curtain::changed, this, [this] {
        if (isVisible())
            close();
    });
}

void Palette::build()
{
    const Theme &theme = m_context.theme;
    m_input = new QLineEdit(this);
    m_input->setObjectName(u"paletteInput"_s);
    m_input->setFrame(false);
    m_input->setProperty("flat", true);
    m_input->setMaxLength(200);
    theme.wear(*m_input, TextStep::Record);
    m_input->installEventFilter(this);
    connect(m_input, &QLineEdit::textChanged, this, &Palette::typed);
    connect(m_input, &QLineEdit::returnPressed, this, &Palette::choose);
    m_list = new QListView(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new PaletteDelegate(theme, m_list));
    m_list->setModel(&m_model);
    connect(m_list, &QListView::clicked, this, &Palette::choose);
    m_nothing = new QLabel(this);
    m_nothing->setObjectName(u"paletteNothing"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_foot = new QLabel(this);
    m_foot->setObjectName(u"paletteFoot"_s);
    m_foot->setWordWrap(true);
    for (QLabel *label : {m_nothing, m_foot}) {
        theme.ink(*label, &Tokens::muted);
        theme.wear(*label, TextStep::Small);
    }
    auto *layout = new QVBoxLayout(this);
    theme.pad(*layout, {shadow + 1, shadow + 8, shadow + 1, shadow + 8}, 4);
    auto *input = new QVBoxLayout;
    theme.pad(*input, {16, 4, 16, 4}, 0);
    input->addWidget(m_input);
    layout->addLayout(input);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    auto *foot = new QVBoxLayout;
    theme.pad(*foot, {20, 4, 20, 0}, 0);
    foot->addWidget(m_foot);
    layout->addLayout(foot);
    theme.follow(this, [this] { place(); });
}

void Palette::retranslate()
{
    m_input->setPlaceholderText(tr("Name, personal number, case number or command"));
    m_input->setAccessibleName(tr("Find anything"));
    m_list->setAccessibleName(tr("What was found"));
    m_nothing->setText(tr("Nothing fits what you typed"));
    m_foot->setText(
        tr("Notes and messages are never searched. Protected families are found by their whole number only."));
}

void Palette::place()
{
    const QWidget *over = parentWidget();
    const int extra = 2 * m_context.theme.px(shadow);
    const int width = std::min(m_context.theme.px(paletteWidth) + extra, over->width() - edgeRoom);
    const int top = std::min(m_context.theme.px(fromTop), over->height() / 8);
    const int wanted = m_context.theme.px(listHeight + 120) + extra;
    setGeometry((over->width() - width) / 2, top, width, std::min(wanted, over->height() - top - edgeRoom));
}

void Palette::open(QList<Command> commands)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_model.setCommands(std::move(commands));
    m_shownFamilies.clear();
    m_input->clear();
    typed();
    place();
    show();
    raise();
    m_input->setFocus();
    readFamilies();
}

void Palette::close()
{
    noteHits();
    hide();
    m_input->clear();
    m_model.setCommands({});
    if (m_before)
        m_before->setFocus();
}

void Palette::noteHits()
{
    if (m_model.text().isEmpty() || m_shownFamilies.isEmpty())
        return;
    // Noted aside, and even if the palette is gone: it has been seen.
    m_context.session.write(
        &m_context.session,
        [hits = std::exchange(m_shownFamilies, {})](OpenRegister &open) { return famn::noteHits(*open.write, hits); },
        [](const Result<void> &) {});
}

void Palette::readFamilies()
{
    if (m_finder)
        return;
    m_finder = std::make_shared<FamilyFinder>(QList<FamilyRow>());
    m_context.session.read(
        this,
        [finder = m_finder](const Connection &connection, const Actor &actor) -> Result<void> {
            FAMN_ASSIGN(rows, familyRows(connection, actor));
            const auto municipalities = municipalityNames(connection);
            finder->load(rows, municipalities ? *municipalities : QHash<QString, QString>());
            return done();
        },
        [this](const Result<void> &loaded) {
            // The next opening tries again.
            if (!loaded)
                m_finder.reset();
        },
        RegisterThreads::Cache::Release);
}

void Palette::follow(const ChangeNotice &notice)
{
    if (!m_finder)
        return;
    if (notice.everything) {
        m_finder.reset();
        if (isVisible()) {
            readFamilies();
            search();
        }
        return;
    }
    m_context.session.read(
        this,
        [finder = m_finder, families = notice.families](const Connection &connection,
                                                        const Actor &actor) -> Result<void> {
            for (const Uuid &id : families) {
                FAMN_ASSIGN(row, familyRow(connection, actor, FamilyId{id}));
                finder->replace(FamilyId{id}, row);
            }
            return done();
        },
        [this](const Result<void> &refreshed) {
            // Rather none than one that tells what was.
            if (!refreshed)
                m_finder.reset();
        });
}

void Palette::typed()
{
    m_model.setText(m_input->text());
    const int first = m_model.firstRow();
    m_list->setVisible(first >= 0);
    m_nothing->setVisible(first < 0);
    if (first >= 0)
        m_list->setCurrentIndex(m_model.index(first));
    search();
}

void Palette::search()
{
    const QString text = m_model.text();
    // Behind the curtain it knows commands only.
    if (!m_finder || text.isEmpty() || m_context.curtain.drawn())
        return;
    if (m_searching) {
        m_again = true;
        return;
    }
    m_searching = true;
    m_context.session.read(
        this,
        [finder = std::shared_ptr<const FamilyFinder>(m_finder), text,
         today = m_context.session.clock().today()](const Connection &connection, const Actor &actor) {
            return finder->findAnything(connection, actor, text, today, PaletteModel::mostRows);
        },
        [this, text](const Result<QList<FoundFamily>> &found) {
            m_searching = false;
            if (found && isVisible() && text == m_model.text()) {
                m_model.setFamilies(*found);
                // What was typed last counts: on the way there it shows what nobody looks at.
                m_shownFamilies.clear();
                for (const FoundFamily &family : *found)
                    m_shownFamilies.append(family.id);
                const int first = m_model.firstRow();
                m_list->setVisible(first >= 0);
                m_nothing->setVisible(first < 0);
                if (first >= 0)
                    m_list->setCurrentIndex(m_model.index(first));
            }
            if (std::exchange(m_again, false))
                search();
        });
}

void Palette::choose()
{
    const int row = m_list->currentIndex().row();
    if (const FoundFamily *family = m_model.familyAt(row)) {
        const RecordRef record{u"family"_s, family->id.uuid};
        close();
        m_context.navigator.showRecord(record);
    } else if (const Command *command = m_model.commandAt(row)) {
        const auto run = command->run;
        close();
        if (run)
            run();
    }
}

void Palette::move(int step)
{
    int row = m_list->currentIndex().row() + step;
    while (row >= 0 && row < m_model.rowCount() && !m_model.flags(m_model.index(row)).testFlag(Qt::ItemIsSelectable))
        row += step > 0 ? 1 : -1;
    if (row >= 0 && row < m_model.rowCount())
        m_list->setCurrentIndex(m_model.index(row));
}

bool Palette::eventFilter(QObject *object, QEvent *event)
{
    if (object == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    if (object != m_input)
        return QWidget::eventFilter(object, event);
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        const bool press = event->type() == QEvent::KeyPress;
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Escape:
            if (press)
                close();
            event->accept();
            return true;
        case Qt::Key_Down:
        case Qt::Key_Up:
            if (press)
                move(static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down ? 1 : -1);
            event->accept();
            return press;
        default:
            break;
        }
    } else if (event->type() == QEvent::FocusOut && isVisible() &&
               static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason &&
               static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        // Whoever clicks beside it goes on there.
        m_before.clear();
        QMetaObject::invokeMethod(this, &Palette::close, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(object, event);
}

void Palette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Palette::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &tokens = m_context.theme.tokens();
    const int around = m_context.theme.px(shadow);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF sheet = QRectF(rect()).adjusted(around, around, -around, -around);
    if (m_context.theme.look() == Look::Light) {
        painter.setPen(Qt::NoPen);
        constexpr int shades = 6;
        for (int i = shades; i > 0; --i) {
            painter.setBrush(QColor(0, 0, 0, 6));
            const double grow = around * double(i) / shades;
            painter.drawRoundedRect(sheet.adjusted(-grow, -grow / 2, grow, grow), 8 + grow, 8 + grow);
        }
    }
    painter.setPen(QPen(tokens.border, m_context.theme.look() == Look::HighContrast ? 2 : 1));
    painter.setBrush(tokens.base);
    painter.drawRoundedRect(sheet, 8, 8);
    const int under = m_input->geometry().bottom() + m_context.theme.px(4);
    painter.fillRect(QRectF(sheet.left() + 1, under, sheet.width() - 2, 1), tokens.line);
}

} // namespace famn
