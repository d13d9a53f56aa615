#include "ui/editors/PersonList.h"

#include "models/base/Text.h"
#include "models/services/RecordTexts.h"
#include "ui/editors/FormFields.h"
#include "ui/style/Controls.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

bool isMainAdult(const Person &person)
{
    return (person.role == PersonRole::Adult1 || person.role == PersonRole::Adult2) && !person.memberTo.isValid();
}

} // namespace

PersonList::PersonList(const WorkContext &context, SavedLine &saved, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_saved(saved)
{
    setObjectName(u"persons"_s);
    auto *layout = new QVBoxLayout(this);
    context.theme.pad(*layout, {}, 0);
}

PersonList::Block PersonList::makeBlock(qsizetype number)
{
    Block block;
    const QString name = u"person"_s + QString::number(number + 1);
    block.head = new QPushButton(this);
    block.head->setObjectName(name + u"Head"_s);
    setRole(*block.head, ButtonRole::Quiet);
    // A long name is cut rather than pushing the pane wider.
    block.head->setMinimumWidth(1);
    connect(block.head, &QPushButton::clicked, this, [this, number] { toggle(number); });
    block.form = new RecordForm(m_context, u"person"_s, name + u'_', personFields(), m_saved, this);
    block.form->setObjectName(name + u"Form"_s);
    static_cast<QVBoxLayout *>(layout())->addWidget(block.head, 0, Qt::AlignLeft);
    layout()->addWidget(block.form);
    Q_EMIT made(block.form);
    return block;
}

void PersonList::setPersons(const QList<Person> &persons, bool masked, bool named, const QString &draftScope)
{
    m_masked = masked;
    m_shown = persons.size();
    while (m_blocks.size() < persons.size())
        m_blocks.append(makeBlock(m_blocks.size()));
    for (qsizetype i = 0; i < m_blocks.size(); ++i) {
        Block &block = m_blocks[i];
        block.head->setVisible(i < m_shown);
        if (i >= m_shown) {
            // What is still being stored of the person who stood here belongs to another record now.
            block.person = {};
            block.form->setContent({});
            block.form->hide();
            continue;
        }
        const Person &person = persons.at(i);
        if (person.id != block.person.id)
            block.open = isMainAdult(person);
        block.person = person;
        RecordForm::Content content;
        content.record = person.id.uuid;
        content.texts = recordTexts(person);
        content.masked = masked;
        content.name = named ? fullName(person) : QString();
        content.draftScope = draftScope;
        content.draftPrefix = u"person/"_s + person.id.uuid.toString() + u'/';
        block.form->setContent(content);
        block.form->setVisible(block.open);
        showHead(block);
    }
}

void PersonList::showHead(const Block &block) const
{
    QStringList parts;
    if (!m_masked)
        parts.append(mentioned(fullName(block.person)));
    parts.append(label(block.person.role));
    if (block.person.memberTo.isValid())
        parts.append(tr("moved out"));
    parts.removeAll(QString());
    const QString text = parts.join(u" · "_s);
    // What stands after '&' would be underlined as a key.
    block.head->setText(QString(text).replace(u'&', u"&&"_s));
    block.head->setIcon(icon(block.open ? u"chevron-down"_s : u"chevron-right"_s, m_context.theme, &Tokens::accent));
    block.head->setAccessibleName(block.open ? tr("%1, open", "%1 is a person").arg(text)
                                             : tr("%1, closed", "%1 is a person").arg(text));
}

void PersonList::toggle(qsizetype index)
{
    Block &block = m_blocks[index];
    block.open = !block.open;
    block.form->setVisible(block.open);
    showHead(block);
}

QList<RecordForm *> PersonList::forms() const
{
    QList<RecordForm *> forms;
    for (qsizetype i = 0; i < m_shown; ++i)
        forms.append(m_blocks.at(i).form);
    return forms;
}

void PersonList::retranslate()
{
    for (qsizetype i = 0; i < m_shown; ++i)
        showHead(m_blocks.at(i));
}

} // namespace famn
