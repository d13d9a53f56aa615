#include "ui/dialogs/settings/CodeSettings.h"

#include "models/domain/Labels.h"
#include "models/domain/OwnWords.h"
#include "models/services/Policy.h"
#include "models/services/Sentences.h"
#include "models/services/session/Session.h"
#include "ui/help/Help.h"
#include "ui/style/Controls.h"
#include "ui/style/Messages.h"
#include "ui/style/Theme.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr int codesHeight = 150;
constexpr int sourcesHeight = 80;
constexpr int keyRole = Qt::UserRole;
constexpr int programRole = Qt::UserRole + 1;

/// A value as the settings show it.
struct Value
{
    QString key;
    QString program;
    QString own;
    bool used = true;
};

template<Code E>
QList<Value> values()
{
    QList<Value> found;
    for (const auto &entry : codeKeys<E>) {
        const QLatin1StringView key(entry.key);
        if constexpr (adaptedList<E> != nullptr)
            found.append({key, programWord(entry.code), ownWord(adaptedList<E>, key), !isLeftOut(adaptedList<E>, key)});
        else
            found.append({key, label(entry.code), {}, true});
    }
    return found;
}

struct CodeList
{
    const char *title;
    /// Its name in the settings; null for a fixed one.
    const char *adapted;
    QList<Value> (*values)();
};

template<Code E>
constexpr CodeList listOf(const char *title)
{
    return {title, adaptedList<E>, &values<E>};
}

constexpr CodeList codeLists[] = {
    listOf<AssignmentType>(QT_TRANSLATE_NOOP("CodeSettings", "Types of assignment")),
    listOf<OutcomeReason>(QT_TRANSLATE_NOOP("CodeSettings", "Reasons for an outcome")),
    listOf<Channel>(QT_TRANSLATE_NOOP("CodeSettings", "Ways an application comes in")),
    listOf<ContactKind>(QT_TRANSLATE_NOOP("CodeSettings", "Kinds of contact")),
    listOf<ApplicationStage>(QT_TRANSLATE_NOOP("CodeSettings", "Stages of an application")),
    listOf<Outcome>(QT_TRANSLATE_NOOP("CodeSettings", "Outcomes of an application")),
    listOf<ContactForm>(QT_TRANSLATE_NOOP("CodeSettings", "Forms of contact")),
    listOf<EndReason>(QT_TRANSLATE_NOOP("CodeSettings", "Reasons why an assignment ends")),
    listOf<Protection>(QT_TRANSLATE_NOOP("CodeSettings", "Protection")),
    listOf<UnitKind>(QT_TRANSLATE_NOOP("CodeSettings", "Kinds of unit")),
    listOf<StaffRole>(QT_TRANSLATE_NOOP("CodeSettings", "Roles")),
};

/// The values that must go on being offered.
QStringList keptKeys(const char *adapted)
{
    for (const AdaptedList &list : adaptedLists()) {
        if (list.name == QLatin1StringView(adapted))
            return list.kept;
    }
    return {};
}

} // namespace

CodeSettings::CodeSettings(const WorkContext &context, QWidget *parent)
    : SettingsLeaf(parent)
    , m_context(context)
    , m_codesTitle(new SectionHeader(context.theme, {}, this))
    , m_which(new QComboBox(this))
    , m_codes(new QListWidget(this))
    , m_word(new QLineEdit(this))
    , m_keepWord(new QPushButton(this))
    , m_hint(new QLabel(this))
    , m_sourcesTitle(new SectionHeader(context.theme, {}, this))
    , m_sourceList(new QListWidget(this))
    , m_source(new QLineEdit(this))
    , m_addSource(new QPushButton(this))
    , m_dropSource(new QPushButton(this))
    , m_message(new InlineMessage(context.theme, this))
{
    build();
    connect(m_which, &QComboBox::currentIndexChanged, this, &CodeSettings::showCodes);
    connect(m_codes, &QListWidget::itemChanged, this, &CodeSettings::mark);
    connect(m_codes, &QListWidget::currentRowChanged, this, &CodeSettings::showWord);
    connect(m_keepWord, &QPushButton::clicked, this, &CodeSettings::keepWord);
    connect(m_sourceList, &QListWidget::currentRowChanged, this, &CodeSettings::allow);
    connect(m_source, &QLineEdit::textChanged, this, &CodeSettings::allow);
    connect(m_addSource, &QPushButton::clicked, this,
            [this] { storeSources(m_sources + QStringList{m_source->text()}); });
    connect(m_dropSource, &QPushButton::clicked, this, [this] {
        QStringList kept = m_sources;
        kept.removeAt(m_sourceList->currentRow());
        storeSources(kept);
    });
    connect(&context.session, &Session::changed, this, [this](const ChangeNotice &notice) {
        if (notice.touches("setting"))
            read();
    });
    retranslate();
    read();
}

void CodeSettings::build()
{
    m_which->setObjectName(u"codeList"_s);
    m_codes->setObjectName(u"codes"_s);
    m_word->setObjectName(u"codeWord"_s);
    m_word->setMaxLength(OwnCode::longestWord);
    m_keepWord->setObjectName(u"keepWord"_s);
    m_hint->setObjectName(u"codesHint"_s);
    m_hint->setWordWrap(true);
    m_sourceList->setObjectName(u"sources"_s);
    m_source->setObjectName(u"newSource"_s);
    m_source->setMaxLength(maxLine);
    m_addSource->setObjectName(u"addSource"_s);
    m_dropSource->setObjectName(u"dropSource"_s);
    m_message->setObjectName(u"codeSettingsMessage"_s);
    setHelp(*m_which, HelpArea::RegisterSettings, u"code_list"_s);
    setHelp(*m_codes, HelpArea::RegisterSettings, u"code_used"_s);
    setHelp(*m_word, HelpArea::RegisterSettings, u"code_word"_s);
    setHelp(*m_source, HelpArea::RegisterSettings, u"source"_s);
    m_context.theme.ink(*m_hint, &Tokens::muted);
    for (QPushButton *button : {m_keepWord, m_addSource, m_dropSource})
        button->setAutoDefault(false);
    for ([[maybe_unused]] const CodeList &list : codeLists)
        m_which->addItem(QString());
    auto *word = new QHBoxLayout;
    word->addWidget(m_word, 1);
    word->addWidget(m_keepWord);
    auto *source = new QHBoxLayout;
    source->addWidget(m_source, 1);
    source->addWidget(m_addSource);
    source->addWidget(m_dropSource);
    auto *grid = new QGridLayout(this);
    grid->addWidget(m_codesTitle, 0, 0);
    grid->addWidget(m_which, 1, 0, Qt::AlignLeft);
    grid->addWidget(m_codes, 2, 0);
    grid->addLayout(word, 3, 0);
    grid->addWidget(m_hint, 4, 0);
    grid->addWidget(m_sourcesTitle, 5, 0);
    grid->addWidget(m_sourceList, 6, 0);
    grid->addLayout(source, 7, 0);
    grid->addWidget(m_message, 8, 0);
    for (QLayout *row : {static_cast<QLayout *>(word), static_cast<QLayout *>(source)})
        m_context.theme.pad(*row, {}, 8);
    m_context.theme.pad(*grid, {0, 16, 0, 0}, 8);
    m_context.theme.follow(this, [this] {
        m_codes->setMinimumHeight(m_context.theme.px(codesHeight));
        m_sourceList->setMinimumHeight(m_context.theme.px(sourcesHeight));
    });
}

QString CodeSettings::title() const
{
    return tr("Code lists");
}

void CodeSettings::retranslate()
{
    m_codesTitle->setTitle(tr("Values to choose from"));
    m_which->setAccessibleName(tr("List of values"));
    for (int i = 0; i < m_which->count(); ++i)
        m_which->setItemText(i, QCoreApplication::translate("CodeSettings", codeLists[i].title));
    m_codes->setAccessibleName(tr("Values of the list"));
    m_word->setAccessibleName(tr("Own word for the value that is marked"));
    m_keepWord->setText(tr("&Use this word"));
    m_keepWord->setAccessibleName(tr("Use this word for the value that is marked"));
    m_sourcesTitle->setTitle(tr("Where families hear of us"));
    m_sourceList->setAccessibleName(tr("Where families hear of us"));
    m_source->setPlaceholderText(tr("For example: the library's notice board"));
    m_source->setAccessibleName(tr("A further place where families hear of us"));
    m_addSource->setText(tr("&Add"));
    m_addSource->setAccessibleName(tr("Add the place to the list"));
    m_dropSource->setText(tr("&Remove"));
    m_dropSource->setAccessibleName(tr("Remove the place that is marked"));
    showCodes();
}

void CodeSettings::read()
{
    m_context.session.read(
        this, [](const Connection &connection, const Actor &) { return ownLists(connection); },
        [this](const Result<OwnLists> &lists) {
            if (!lists) {
                m_message->say(Status::Late, sentence(lists.error()));
                return;
            }
            m_sources = lists->sources;
            const int row = m_sourceList->currentRow();
            m_sourceList->clear();
            m_sourceList->addItems(m_sources);
            m_sourceList->setCurrentRow(std::min(std::max(row, 0), m_sourceList->count() - 1));
            m_sourcesTitle->setFact(m_sources.isEmpty() ? tr("none yet") : QString::number(m_sources.size()));
            // The words themselves come by way of the program's language.
            showCodes();
        });
}

void CodeSettings::showCodes()
{
    const int which = m_which->currentIndex();
    if (which < 0)
        return;
    const CodeList &list = codeLists[which];
    const QStringList kept = keptKeys(list.adapted);
    {
        const QSignalBlocker quiet(m_codes);
        const int row = m_codes->currentRow();
        m_codes->clear();
        for (const Value &value : list.values()) {
            auto *item = new QListWidgetItem(
                value.own.isEmpty() ? value.program
                                    : tr("%1 (the program's word: %2)", "an own word").arg(value.own, value.program),
                m_codes);
            item->setData(keyRole, value.key);
            item->setData(programRole, value.program);
            if (!list.adapted)
                continue;
            item->setCheckState(value.used ? Qt::Checked : Qt::Unchecked);
            item->setFlags(item->flags().setFlag(Qt::ItemIsUserCheckable, !kept.contains(value.key)));
            if (kept.contains(value.key))
                item->setToolTip(tr("The program itself chooses this value, so it is always offered."));
        }
        m_codes->setCurrentRow(std::min(std::max(row, 0), m_codes->count() - 1));
    }
    m_hint->setText(list.adapted
                        ? tr("A value without its mark is offered no more, and stays where it is used already. An own "
                             "word is shown in the place of the program's; what is stored, and all figures, are the "
                             "same as in other municipalities.")
                        : tr("This list is part of the program, so that figures from all registers can be compared; it "
                             "cannot be changed here."));
    showWord();
}

OwnCode CodeSettings::codeOfRow(int row) const
{
    const QList<Value> values = codeLists[m_which->currentIndex()].values();
    if (row < 0 || row >= values.size())
        return {};
    return {values.at(row).own, values.at(row).used};
}

void CodeSettings::mark(const QListWidgetItem *item)
{
    OwnCode code = codeOfRow(m_codes->row(item));
    code.used = item->checkState() == Qt::Checked;
    store(item->data(keyRole).toString(), code);
}

void CodeSettings::keepWord()
{
    const QListWidgetItem *item = m_codes->currentItem();
    if (!item)
        return;
    OwnCode code = codeOfRow(m_codes->currentRow());
    code.word = m_word->text();
    store(item->data(keyRole).toString(), code);
}

void CodeSettings::store(const QString &key, const OwnCode &code)
{
    const QString list = QString::fromLatin1(codeLists[m_which->currentIndex()].adapted);
    edit([] { return tr("Value of a code list"); },
         [list, key, code](WritePath &write) { return setOwnCode(write, list, key, code); });
}

void CodeSettings::storeSources(const QStringList &sources)
{
    edit([] { return tr("Where families hear of us"); },
         [sources](WritePath &write) { return setSources(write, sources); });
    m_source->clear();
}

void CodeSettings::edit(std::function<QString()> name, std::function<Result<Uuid>(WritePath &)> work)
{
    m_message->clear();
    m_context.session.edit(this, std::move(name), std::move(work), [this](const Result<Uuid> &edited) {
        if (edited)
            return;
        if (edited.error().code == ErrorCode::Invalid && edited.error().field == "word"_L1)
            m_message->say(Status::Late, tr("Another value of the list is called so. Nothing was changed."));
        else
            m_message->say(Status::Late, sentence(edited.error()));
        // The mark goes back to what is stored.
        showCodes();
    });
}

void CodeSettings::showWord()
{
    const QListWidgetItem *item = m_codes->currentItem();
    m_word->setText(codeOfRow(m_codes->currentRow()).word);
    m_word->setPlaceholderText(
        item ? tr("Own word for %1", "%1 is the program's word").arg(item->data(programRole).toString()) : QString());
    allow();
}

void CodeSettings::allow()
{
    const Actor &actor = m_context.session.facts().actor;
    const bool may = allows(actor, Verb::Change, Subject::Settings) && allows(actor, Verb::Create, Subject::Settings);
    const bool adapted = codeLists[std::max(0, m_which->currentIndex())].adapted != nullptr;
    m_word->setVisible(adapted);
    m_keepWord->setVisible(adapted);
    m_word->setEnabled(may && m_codes->currentItem());
    m_keepWord->setEnabled(m_word->isEnabled());
    m_codes->setEnabled(may || !adapted);
    m_source->setEnabled(may);
    m_addSource->setEnabled(may && !m_source->text().trimmed().isEmpty());
    m_dropSource->setEnabled(may && m_sourceList->currentRow() >= 0);
}

} // namespace famn
