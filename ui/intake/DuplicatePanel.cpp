#include "ui/intake/DuplicatePanel.h"

#include "models/base/Text.h"
#include "models/domain/Labels.h"
#include "ui/style/Messages.h"
#include "ui/style/Theme.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

QString sentenceOf(const Duplicate &duplicate)
{
    if (duplicate.isProtected)
        return DuplicatePanel::tr("Already exists, protected.");
    QString text = DuplicatePanel::tr("May be the same as %1, %2: %3.", "a family, its case number, why")
                       .arg(mentioned(duplicate.family.name), duplicate.family.caseNumber, label(duplicate.grounds));
    if (duplicate.stage)
        text += u' ' + DuplicatePanel::tr("Latest application %1: %2.", "a day, a stage")
                           .arg(duplicate.lastReceivedOn.toString(Qt::ISODate), label(*duplicate.stage));
    if (!duplicate.ownerName.isEmpty())
        text += u' ' + DuplicatePanel::tr("Handled by %1.").arg(mentioned(duplicate.ownerName));
    if (duplicate.lastContactOn.isValid())
        text +=
            u' ' + DuplicatePanel::tr("Last contact %1.", "a day").arg(duplicate.lastContactOn.toString(Qt::ISODate));
    return text;
}

} // namespace

DuplicatePanel::DuplicatePanel(const Theme &theme, QList<Offer> offers, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_offers(std::move(offers))
    , m_lines(new QVBoxLayout(this))
{
    setObjectName(u"duplicates"_s);
    theme.pad(*m_lines, {}, 8);
}

void DuplicatePanel::setMostShown(qsizetype most)
{
    m_mostShown = most;
    tell();
}

void DuplicatePanel::setDuplicates(const QList<Duplicate> &duplicates)
{
    m_duplicates = duplicates;
    tell();
}

void DuplicatePanel::retranslate()
{
    tell();
}

void DuplicatePanel::tell()
{
    qDeleteAll(findChildren<InlineMessage *>(QString(), Qt::FindDirectChildrenOnly));
    for (qsizetype i = 0; i < m_duplicates.size() && i < m_mostShown; ++i)
        add(m_duplicates.at(i));
}

void DuplicatePanel::add(const Duplicate &duplicate)
{
    auto *message = new InlineMessage(m_theme, this, InlineMessage::Kind::Notice);
    message->setObjectName(u"duplicate"_s);
    message->say(duplicate.isProtected ? Status::Protected : Status::Warn, sentenceOf(duplicate));
    m_lines->addWidget(message);
    if (duplicate.isProtected)
        return;
    for (const Offer &offer : std::as_const(m_offers)) {
        if (offer.allowed && !offer.allowed())
            continue;
        QPushButton *button = message->addAction(offer.text());
        button->setObjectName(offer.name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [run = offer.run, family = duplicate.family.id] { run(family); });
    }
}

} // namespace famn
