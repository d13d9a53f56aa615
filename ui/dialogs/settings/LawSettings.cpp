#include "ui/dialogs/settings/LawSettings.h"

#include "models/services/LawTexts.h"
#include "models/services/Policy.h"
#include "models/services/Sentences.h"
#include "models/services/session/Session.h"
#include "ui/editors/FormFields.h"
#include "ui/help/Help.h"
#include "ui/style/Controls.h"
#include "ui/style/Messages.h"
#include "ui/style/Theme.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace famn {

LawSettings::LawSettings(const WorkContext &context, QWidget *parent)
    : SettingsLeaf(parent)
    , m_context(context)
    , m_listTitle(new SectionHeader(context.theme, {}, this))
    , m_list(new QTreeWidget(this))
    , m_act(new FieldRow(context.theme, u"lawAct"_s, FieldKind::Line, this))
    , m_section(new FieldRow(context.theme, u"lawSection"_s, FieldKind::Line, this))
    , m_subject(new FieldRow(context.theme, u"lawSubject"_s, FieldKind::Line, this))
    , m_from(new FieldRow(context.theme, u"lawFrom"_s, FieldKind::Line, this))
    , m_to(new FieldRow(context.theme, u"lawTo"_s, FieldKind::Line, this))
    , m_store(new QPushButton(this))
    , m_forget(new QPushButton(this))
    , m_message(new InlineMessage(context.theme, this))
{
    build();
    connect(m_list, &QTreeWidget::currentItemChanged, this, &LawSettings::showCurrent);
    connect(m_store, &QPushButton::clicked, this, &LawSettings::store);
    connect(m_forget, &QPushButton::clicked, this, &LawSettings::forget);
    for (FieldRow *row : {m_act, m_section, m_subject, m_from, m_to}) {
        connect(row, &FieldRow::edited, this, [this, row] {
            row->clearMessage();
            m_message->clear();
            allow();
        });
    }
    retranslate();
    read();
}

void LawSettings::build()
{
    m_list->setObjectName(u"statutes"_s);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->header()->setStretchLastSection(true);
    m_store->setObjectName(u"storeStatute"_s);
    m_forget->setObjectName(u"forgetStatute"_s);
    m_message->setObjectName(u"lawMessage"_s);
    const std::pair<FieldRow *, QString> helped[] = {{m_act, u"law_act"_s},
                                                     {m_section, u"law_section"_s},
                                                     {m_subject, u"law_subject"_s},
                                                     {m_from, u"law_from"_s},
                                                     {m_to, u"law_to"_s}};
    for (const auto &[row, place] : helped)
        setHelp(*row->control(), HelpArea::RegisterSettings, place);
    for (QPushButton *button : {m_store, m_forget})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_store);
    buttons->addWidget(m_forget);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_listTitle);
    layout->addWidget(m_list, 1);
    for (FieldRow *row : {m_act, m_section, m_subject, m_from, m_to})
        layout->addWidget(row);
    layout->addLayout(buttons);
    layout->addWidget(m_message);
    constexpr int listHeight = 220;
    m_context.theme.follow(m_list, [this] { m_list->setMinimumHeight(m_context.theme.px(listHeight)); });
    m_context.theme.pad(*buttons, {}, 8);
    m_context.theme.pad(*layout, {0, 16, 0, 0}, 6);
}

QString LawSettings::title() const
{
    return tr("Law");
}

void LawSettings::retranslate()
{
    m_listTitle->setTitle(tr("Sections that the program names"));
    m_list->setAccessibleName(tr("Sections of law"));
    m_list->setHeaderLabels({tr("Section"), tr("From"), tr("To"), tr("About")});
    m_act->setLabel(tr("Act"));
    m_section->setLabel(tr("Section"));
    m_subject->setLabel(tr("About"));
    m_from->setLabel(tr("Holds from"));
    m_from->setPlaceholder(tr("Always"));
    m_to->setLabel(tr("Holds to"));
    m_to->setPlaceholder(tr("Until further notice"));
    m_store->setText(tr("&Save"));
    m_store->setAccessibleName(tr("Save where the section stands"));
    m_forget->setText(tr("As &delivered"));
    m_forget->setAccessibleName(tr("Forget what this register says of the marked section"));
    // What each is about is said in the language of the program.
    read();
}

void LawSettings::read()
{
    m_context.session.read(
        this, [](const Connection &connection, const Actor &) { return lawBook(connection); },
        [this](const Result<LawBook> &book) {
            if (book)
                show(*book);
            else
                m_message->say(Status::Late, sentence(book.error()));
        });
}

void LawSettings::show(const LawBook &book)
{
    const Statute before = current() ? *current() : Statute();
    m_shown = book;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Statute &statute : m_shown.statutes()) {
            auto *item = new QTreeWidgetItem(m_list, {citation(statute), statute.validFrom.toString(Qt::ISODate),
                                                      statute.validTo.toString(Qt::ISODate), statute.subject});
            if (isOwn(statute)) {
                QFont font = m_list->font();
                font.setBold(true);
                item->setFont(0, font);
                item->setText(3, tr("%1 (changed here)").arg(statute.subject));
            }
            if (statute.code == before.code && statute.validFrom == before.validFrom)
                m_list->setCurrentItem(item);
        }
        for (int column = 0; column < 3; ++column)
            m_list->resizeColumnToContents(column);
    }
    if (!m_list->currentItem() && m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    // Read anew, the fields keep what somebody is typing.
    if (m_filled && current() && *m_filled == *current())
        allow();
    else
        showCurrent();
}

const Statute *LawSettings::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < m_shown.statutes().size() ? &m_shown.statutes().at(row) : nullptr;
}

void LawSettings::showCurrent()
{
    const Statute statute = current() ? *current() : Statute();
    m_filled = statute;
    m_act->setText(statute.act);
    m_section->setText(statute.section);
    m_subject->setText(statute.subject);
    m_from->setText(statute.validFrom.toString(Qt::ISODate));
    m_to->setText(statute.validTo.toString(Qt::ISODate));
    for (FieldRow *row : {m_act, m_section, m_subject, m_from, m_to})
        row->clearMessage();
    m_message->clear();
    allow();
}

void LawSettings::store()
{
    const auto from = typedDayIn(*m_from, m_context.session.clock().today());
    const auto to = from ? typedDayIn(*m_to, m_context.session.clock().today()) : std::nullopt;
    if (!current() || !from || !to)
        return;
    Statute typed;
    typed.code = current()->code;
    typed.act = m_act->text().simplified();
    typed.section = m_section->text().simplified();
    typed.subject = m_subject->text().simplified();
    typed.validFrom = *from;
    typed.validTo = *to;
    edit([] { return tr("Section of law"); }, [typed](WritePath &write) { return setStatute(write, typed); });
}

void LawSettings::forget()
{
    if (const Statute *statute = current()) {
        edit([] { return tr("Section of law as delivered"); },
             [code = statute->code, from = statute->validFrom](WritePath &write) {
                 return dropStatute(write, code, from);
             });
    }
}

void LawSettings::edit(std::function<QString()> name, std::function<Result<Uuid>(WritePath &)> work)
{
    m_message->clear();
    m_context.session.edit(this, std::move(name), std::move(work), [this](const Result<Uuid> &edited) {
        if (edited) {
            m_filled.reset();
            read();
        } else {
            refuse(edited.error());
        }
    });
}

void LawSettings::refuse(const Error &error)
{
    const std::pair<QLatin1StringView, FieldRow *> fields[] = {{"act"_L1, m_act},
                                                               {"section"_L1, m_section},
                                                               {"subject"_L1, m_subject},
                                                               {"valid_from"_L1, m_from},
                                                               {"valid_to"_L1, m_to}};
    for (const auto &[name, row] : fields) {
        if (error.code == ErrorCode::Invalid && error.field == name) {
            row->complain(sentence(error));
            row->takeKeyboard();
            return;
        }
    }
    m_message->say(Status::Late, sentence(error));
}

void LawSettings::allow()
{
    const Actor &actor = m_context.session.facts().actor;
    const bool changes = allows(actor, Verb::Change, subjectOfKind("statute"));
    const Statute *statute = current();
    for (FieldRow *row : {m_act, m_section, m_subject, m_from, m_to})
        row->setReadOnly(!changes || !statute, changes ? QString() : sentence(Error{ErrorCode::Denied, {}, {}, {}}));
    m_store->setEnabled(changes && statute);
    m_forget->setEnabled(changes && statute && isOwn(*statute));
}

} // namespace famn
