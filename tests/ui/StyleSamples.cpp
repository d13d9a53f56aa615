#include "tests/ui/StyleSamples.h"

#include "ui/style/CellDelegate.h"
#include "ui/style/Controls.h"
#include "ui/style/Icons.h"
#include "ui/style/Messages.h"
#include "ui/style/Pill.h"
#include "ui/style/RailDelegate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace famn {

namespace {

QPushButton *button(QWidget *parent, ButtonRole role, const QIcon &icon = {})
{
    auto *made = new QPushButton(icon, "Ny intresseanmälan", parent);
    setRole(*made, role);
    return made;
}

template<typename T>
T *withText(QWidget *parent)
{
    return new T("Visa även avslutade gåva", parent);
}

QComboBox *box(QWidget *parent, bool editable)
{
    auto *made = new QComboBox(parent);
    made->addItems({"Familjehem", "Jourhem och kontaktfamilj"});
    made->setCurrentIndex(1);
    made->setEditable(editable);
    return made;
}

} // namespace

const QList<Sample> &samples()
{
    static const QList<Sample> all = {
        {"plain button", [](const Theme &, QWidget *p) { return button(p, ButtonRole::Plain); }},
        {"primary button", [](const Theme &, QWidget *p) { return button(p, ButtonRole::Primary); }},
        {"quiet button", [](const Theme &, QWidget *p) { return button(p, ButtonRole::Quiet); }},
        {"danger button", [](const Theme &, QWidget *p) { return button(p, ButtonRole::Danger); }},
        {"icon button", [](const Theme &t, QWidget *p) { return button(p, ButtonRole::Plain, icon("printer", t)); }},
        {"primary icon button",
         [](const Theme &t, QWidget *p) { return button(p, ButtonRole::Primary, icon("plus", t)); }},
        {"tool button",
         [](const Theme &t, QWidget *p) {
             auto *made = new QToolButton(p);
             made->setIcon(icon("printer", t));
             made->setFocusPolicy(Qt::StrongFocus);
             return made;
         }},
        {"check box", [](const Theme &, QWidget *p) { return withText<QCheckBox>(p); }},
        {"radio button", [](const Theme &, QWidget *p) { return withText<QRadioButton>(p); }},
        {"line edit", [](const Theme &, QWidget *p) { return new QLineEdit("070-174 06 31", p); }},
        {"flat line edit",
         [](const Theme &, QWidget *p) {
             auto *made = new QLineEdit("Gunilla Hagström", p);
             setFlat(*made);
             return made;
         }},
        {"combo box", [](const Theme &, QWidget *p) { return box(p, false); }},
        {"editable combo box", [](const Theme &, QWidget *p) { return box(p, true); }},
        {"spin box",
         [](const Theme &, QWidget *p) {
             auto *made = new QSpinBox(p);
             made->setRange(0, 99999);
             made->setValue(98765);
             return made;
         }},
        {"date edit",
         [](const Theme &, QWidget *p) {
             auto *made = new QDateEdit(QDate(2026, 10, 14), p);
             made->setCalendarPopup(true);
             made->setDisplayFormat("yyyy-MM-dd");
             return made;
         }},
        {"text area", [](const Theme &, QWidget *p) { return new QPlainTextEdit("Ringer igen", p); }},
        {"tab bar",
         [](const Theme &, QWidget *p) {
             auto *made = new QTabBar(p);
             made->addTab("Översikt");
             made->addTab("Personer");
             made->setUsesScrollButtons(false);
             return made;
         }},
        {"slider", [](const Theme &, QWidget *p) { return new QSlider(Qt::Horizontal, p); }},
    };
    return all;
}

QVariant SampleTable::data(const QModelIndex &index, int role) const
{
    const int row = index.row();
    const bool hidden = row % 11 == 5;
    if (role == TableModel::MaskedRole)
        return hidden && (index.column() == Name || index.column() == Bar);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    switch (index.column()) {
    case Name:
        if (role == TableModel::WeightRole)
            return int(CellWeight::Name);
        if (role == TableModel::SecondLineRole && twoLines)
            return QString("Sundbyberg · inkom 08:20");
        return role == Qt::DisplayRole ? hidden ? QString("Skyddad") : QString("Hagström Ali %1").arg(row) : QVariant();
    case Clock:
        if (role == TableModel::ClockRole && row % 4 < 2)
            return row % 4 == 0 ? 0.12 : 0.6;
        if (role == TableModel::StatusRole)
            return row % 4 == 0   ? int(Status::Warn)
                   : row % 4 == 1 ? -1
                   : row % 4 == 2 ? int(Status::Ok)
                                  : int(Status::Late);
        if (role == TableModel::LoudRole)
            return row % 4 == 0 || row % 4 == 3;
        if (role == Qt::DisplayRole)
            return QStringList{"55 min kvar", "2 h 25 min kvar", "Nådd 09:42", "Passerat 1 h"}.at(row % 4);
        return {};
    case Kind:
        if (role == TableModel::WeightRole)
            return int(CellWeight::Muted);
        return role == Qt::DisplayRole ? QVariant("FH-2026-0141") : QVariant();
    case State:
        if (role == TableModel::StatusRole)
            return row % statusCount;
        if (role == TableModel::LoudRole)
            return row % 2 == 1;
        if (role == Qt::DisplayRole)
            return QStringList{"Ledig", "I dag",  "Ej hörd 62 dgr", "Hålls till 14:30", "2 barn",
                               "prel.", "Stängd", "Skyddad",        "ÖVNING",           "beredskap"}
                .at(row % statusCount);
        return {};
    case Bar:
        return role == Qt::DisplayRole ? QVariant(hidden ? "Skyddad" : "7 okt") : QVariant();
    default:
        if (role == TableModel::ActionRole)
            return true;
        return role == Qt::DisplayRole ? QVariant("Ring igen") : QVariant();
    }
}

QVariant SampleTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    return QStringList{"Familj", "Svar i dag", "Ärende", "Läge", "Senast hörd", ""}.at(section);
}

double contrast(const QColor &one, const QColor &other)
{
    const auto luminance = [](const QColor &color) {
        const auto channel = [](double value) {
            return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
    };
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

int count(const QImage &image, const QColor &color)
{
    const QImage rgb = image.convertToFormat(QImage::Format_RGB32);
    int found = 0;
    for (int y = 0; y < rgb.height(); ++y) {
        for (int x = 0; x < rgb.width(); ++x)
            found += rgb.pixel(x, y) == color.rgb() ? 1 : 0;
    }
    return found;
}

std::unique_ptr<QWidget> gallery(const Theme &theme, SampleTable &table)
{
    auto page = std::make_unique<QWidget>();
    page->setAutoFillBackground(true);
    auto *all = new QHBoxLayout(page.get());
    theme.pad(*all, {0, 0, 0, 0}, 0);
    auto *rail = new QListWidget;
    rail->setItemDelegate(new RailDelegate(theme, rail));
    rail->setFrameShape(QFrame::NoFrame);
    rail->setFixedWidth(theme.px(216));
    const QStringList icons = Icons::names();
    for (const QString &name : icons) {
        auto *item = new QListWidgetItem(icon(name, theme, &Tokens::muted), name, rail);
        item->setData(RailDelegate::CountRole, "4");
    }
    rail->setCurrentRow(1);
    all->addWidget(rail);
    auto *view = new QTableView;
    view->setModel(&table);
    view->setItemDelegate(new CellDelegate(theme, *view));
    view->setShowGrid(false);
    view->setFrameShape(QFrame::NoFrame);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(theme.rowHeight(table.twoLines ? 2 : 1));
    view->horizontalHeader()->setStretchLastSection(true);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->resizeColumnsToContents();
    view->selectRow(4);
    all->addWidget(view, 1);
    auto *side = new QWidget;
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(side);
    theme.pad(*column, {24, 16, 20, 16}, 8);
    auto *head = new SectionHeader(theme, "Uppgifter", side);
    head->setFact("1 i dag");
    column->addWidget(head);
    for (const Sample &sample : samples()) {
        QWidget *made = sample.make(theme, side);
        if (auto *text = qobject_cast<QPlainTextEdit *>(made))
            text->setFixedHeight(theme.px(56));
        column->addWidget(made, 0, made->inherits("QPushButton") ? Qt::AlignLeft : Qt::Alignment());
    }
    auto *rule = new InlineMessage(theme, side);
    rule->say(Status::Warn, "Fler än 3 barn ska anmälas till IVO. En uppgift läggs upp när uppdraget startar.");
    column->addWidget(rule);
    auto *late = new InlineMessage(theme, side);
    late->say(Status::Late, "Lösenfrasen stämde inte.");
    column->addWidget(late);
    auto *notice = new InlineMessage(theme, side, InlineMessage::Kind::Notice);
    notice->say(Status::Warn, "Samma telefon. Anmälde sig i mars 2025, ringdes av Per L.");
    notice->addAction("Jämför");
    notice->addAction("Inte samma");
    column->addWidget(notice);
    auto *line = new QHBoxLayout;
    line->addWidget(new KeyCap(theme, "Ctrl+K", side));
    line->addWidget(new KeyCap(theme, "Enter", side));
    auto *bar = new QProgressBar(side);
    bar->setValue(60);
    line->addWidget(bar, 1);
    column->addLayout(line);
    auto *empty = new EmptyState(theme, "funnel", side);
    empty->setTexts("Inget passar filtret", "Välj andra värden, eller visa alla rader.");
    empty->setAction("Rensa filter");
    column->addWidget(empty, 1);
    side->setFixedWidth(theme.px(424));
    all->addWidget(side);
    return page;
}

} // namespace famn
