#include "ui/dialogs/import/ImportPages.h"

#include "models/base/Interaction.h"
#include "models/base/Text.h"
#include "models/services/import/HeadingNames.h"
#include "models/services/session/Session.h"
#include "ui/dialogs/import/ImportWords.h"
#include "ui/editors/FieldRow.h"
#include "ui/style/Controls.h"
#include "ui/style/Theme.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr int pasteHeight = 140;
constexpr int columnsHeight = 300;

} // namespace

ImportFilePage::ImportFilePage(const WorkContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_intro(plainLabel(u"importIntro"_s, this))
    , m_path(new QLineEdit(this))
    , m_pick(new QPushButton(this))
    , m_pasteLabel(plainLabel(u"importPasteLabel"_s, this))
    , m_paste(new QPlainTextEdit(this))
{
    m_path->setObjectName(u"importFile"_s);
    m_pick->setObjectName(u"importPick"_s);
    m_pick->setAutoDefault(false);
    m_paste->setObjectName(u"importPaste"_s);
    // Tab leaves it; what is pasted keeps its tabs.
    m_paste->setTabChangesFocus(true);
    m_paste->setLineWrapMode(QPlainTextEdit::NoWrap);
    // Dropped files are for the dialog.
    m_paste->setAcceptDrops(false);
    m_path->setAcceptDrops(false);
    m_pasteLabel->setBuddy(m_paste);
    // Tab comes in at the proxy, so what stands before it comes after it.
    setFocusProxy(m_pick);
    setTabOrder(m_pick, m_path);
    setTabOrder(m_path, m_paste);
    connect(m_pick, &QPushButton::clicked, this, &ImportFilePage::pick);
    connect(m_path, &QLineEdit::textChanged, this, &ImportFilePage::changed);
    connect(m_paste, &QPlainTextEdit::textChanged, this, &ImportFilePage::changed);
    auto *line = new QHBoxLayout;
    line->addWidget(m_path, 1);
    line->addWidget(m_pick);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_intro);
    layout->addLayout(line);
    layout->addWidget(m_pasteLabel);
    layout->addWidget(m_paste, 1);
    context.theme.pad(*line, {}, 8);
    context.theme.pad(*layout, {}, 8);
    context.theme.follow(this, [this] { m_paste->setMinimumHeight(m_context.theme.px(pasteHeight)); });
    retranslate();
}

void ImportFilePage::retranslate()
{
    m_intro->setText(tr("A list of interest applications: a CSV file, as Excel saves it. Drop it here, or choose it."));
    m_path->setAccessibleName(tr("File"));
    m_path->setPlaceholderText(tr("No file is chosen"));
    m_pick->setText(tr("C&hoose a file…"));
    m_pasteLabel->setText(tr("Or copy the rows in Excel, with their heading, and paste them here:"));
    m_paste->setAccessibleName(tr("Rows pasted from Excel"));
}

void ImportFilePage::setPath(const QString &path)
{
    m_path->setText(QDir::toNativeSeparators(path));
    m_paste->clear();
}

ImportSource ImportFilePage::source() const
{
    const QString pasted = m_paste->toPlainText();
    if (!pasted.trimmed().isEmpty())
        return {{}, pasted.toUtf8()};
    return {QDir::fromNativeSeparators(m_path->text().trimmed()), {}};
}

void ImportFilePage::pick()
{
    m_context.interaction.pickOpenFile(
        {tr("Choose a list"), tr("Lists (*.csv *.txt *.tsv);;All files (*)"), QFileInfo(m_path->text()).absolutePath()},
        [self = QPointer(this)](const QString &path) {
            if (self)
                self->setPath(path);
        });
}

ImportColumnsPage::ImportColumnsPage(const WorkContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_intro(plainLabel(u"columnsIntro"_s, this))
    , m_presets(new ImportPresetFields(context, this))
    , m_area(new QScrollArea(this))
{
    m_area->setObjectName(u"columnsArea"_s);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_presets->choice());
    layout->addWidget(m_intro);
    layout->addWidget(m_area, 1);
    layout->addWidget(m_presets);
    context.theme.pad(*layout, {}, 8);
    connect(m_presets, &ImportPresetFields::chosen, this, &ImportColumnsPage::usePreset);
    connect(m_presets, &ImportPresetFields::saveWanted, this, &ImportColumnsPage::savePreset);
    context.theme.follow(this, [this] { m_area->setMinimumHeight(m_context.theme.px(columnsHeight)); });
    retranslate();
}

void ImportColumnsPage::setHeading(const QStringList &heading, const std::optional<HeadingMap> &kept,
                                   const PresetOffer &offer)
{
    m_heading = heading;
    QList<ImportPreset> presets;
    for (const StoredPreset &stored : offer.presets)
        presets.append(stored.preset);
    const qsizetype fits = suggestedPreset(presets, heading);
    m_decided = fits >= 0;
    m_presets->setOffer(offer, fits);
    showColumns(fits >= 0 ? presets.at(fits).columns : kept);
}

void ImportColumnsPage::usePreset(const StoredPreset *preset)
{
    if (!preset)
        return;
    if (const auto fits = ColumnMapping::make(m_heading, preset->preset.columns); !fits) {
        m_presets->complain(mappingSentence(fits.error()));
        return;
    }
    m_decided = true;
    showColumns(preset->preset.columns);
}

void ImportColumnsPage::savePreset()
{
    const auto columns = mapping();
    if (!columns)
        Q_EMIT refused(columns.error());
    else
        m_presets->save(columns->toMap());
}

void ImportColumnsPage::showColumns(const std::optional<HeadingMap> &map)
{
    const QStringList &heading = m_heading;
    m_found.clear();
    const auto mapping = ColumnMapping::make(heading, map.value_or(HeadingMap{}));
    for (int i = 0; i < heading.size(); ++i) {
        ImportColumn column = ImportColumn::Ignored;
        if (mapping) {
            for (const auto &known : codeKeys<ImportColumn>) {
                if (known.code != ImportColumn::Ignored && mapping->indexOf(known.code) == i)
                    column = known.code;
            }
        } else if (const auto named = columnOfHeading(heading.at(i)); named && !m_found.contains(*named)) {
            column = *named;
        }
        m_found.append(column);
    }
    m_names.clear();
    m_boxes.clear();
    auto *ground = new QWidget;
    ground->setBackgroundRole(QPalette::Base);
    ground->setAutoFillBackground(true);
    auto *grid = new QGridLayout(ground);
    m_context.theme.pad(*grid, {0, 0, 8, 0}, 8);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < heading.size(); ++i) {
        auto *name = new QLabel(ground);
        name->setTextFormat(Qt::PlainText);
        name->setObjectName(u"heading_%1"_s.arg(i));
        name->setWordWrap(true);
        auto *box = new QComboBox(ground);
        box->setObjectName(u"column_%1"_s.arg(i));
        fill(*box);
        box->setCurrentIndex(box->findData(int(m_found.at(i))));
        grid->addWidget(name, i, 0);
        grid->addWidget(box, i, 1);
        m_names.append(name);
        m_boxes.append(box);
    }
    grid->setRowStretch(int(heading.size()), 1);
    m_area->setWidget(ground);
    setFocusProxy(m_boxes.value(0));
    retranslate();
}

void ImportColumnsPage::fill(QComboBox &box) const
{
    box.addItem(columnLabel(ImportColumn::Ignored), int(ImportColumn::Ignored));
    for (const auto &known : codeKeys<ImportColumn>) {
        if (known.code != ImportColumn::Ignored)
            box.addItem(columnLabel(known.code), int(known.code));
    }
}

void ImportColumnsPage::retranslate()
{
    m_presets->retranslate();
    m_intro->setText(tr("What each column holds. What you change is remembered for the next list with this heading."));
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        constexpr qsizetype mostHeading = 60;
        const QString heading = m_heading.at(i).simplified();
        const QString name = heading.isEmpty() ? tr("Column %1").arg(i + 1) : heading.left(mostHeading);
        m_names.at(i)->setText(name);
        QComboBox &box = *m_boxes.at(i);
        box.setAccessibleName(tr("What the column %1 holds").arg(mentioned(name)));
        for (int choice = 0; choice < box.count(); ++choice)
            box.setItemText(choice, columnLabel(ImportColumn(box.itemData(choice).toInt())));
    }
}

QList<ImportColumn> ImportColumnsPage::chosen() const
{
    QList<ImportColumn> columns;
    for (const QComboBox *box : m_boxes)
        columns.append(ImportColumn(box->currentData().toInt()));
    return columns;
}

Result<ColumnMapping> ImportColumnsPage::mapping() const
{
    const QList<ImportColumn> columns = chosen();
    HeadingMap map;
    for (qsizetype i = 0; i < columns.size(); ++i)
        map.entries.append({u'#' + QString::number(i + 1), columns.at(i)});
    return ColumnMapping::make(m_heading, map);
}

Result<ImportWish> ImportColumnsPage::wish()
{
    ImportWish wish;
    FAMN_ASSIGN(columns, mapping());
    FAMN_ASSIGN(defaults, m_presets->defaults());
    wish.defaults = defaults;
    if (m_decided || chosen() != m_found)
        wish.byHand = columns.toMap();
    return wish;
}

} // namespace famn
