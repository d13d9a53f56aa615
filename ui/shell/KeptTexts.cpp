#include "ui/shell/KeptTexts.h"

#include "models/print/LogWords.h"
#include "models/services/RecordNames.h"
#include "models/services/session/Session.h"
#include "ui/intake/IntakeDesk.h"
#include "ui/shell/DetailPane.h"
#include "ui/style/Theme.h"
#include "ui/work/Navigator.h"

#include <QEvent>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr int listHeight = 200;

} // namespace

QList<KeptText> keptTexts(const DraftKeeper &drafts)
{
    QList<KeptText> texts;
    const QList<DraftKeeper::Found> found = drafts.found();
    for (const DraftKeeper::Found &one : found) {
        KeptText text;
        text.scope = one.scope;
        text.at = one.at;
        text.inDialog = IntakeDesk::knows(one.scope);
        // What a dialog is about may be of any kind; its id tells.
        text.record = {text.inDialog ? QString() : one.scope.section(u'/', 0, 0),
                       Uuid::fromString(one.scope.section(u'/', 1)).value_or(Uuid())};
        if (text.inDialog || DetailPane::knows(text.record.kind))
            texts.append(text);
    }
    return texts;
}

void showKept(const WorkContext &context, IntakeDesk &intake, const KeptText &text)
{
    if (text.inDialog)
        intake.reopen(text.scope);
    else
        context.navigator.showRecord(text.record);
}

QString whenKept(const WorkContext &context, const KeptText &text)
{
    const QDateTime at = swedishTime(text.at);
    return at.date() == context.session.clock().today() ? at.toString(u"HH:mm"_s) : displayTime(text.at);
}

KeptTextDialog::KeptTextDialog(const WorkContext &context, QList<KeptText> texts, Shown shown)
    : DialogFrame(context.theme, Width::Wide, nullptr)
    , m_context(context)
    , m_texts(std::move(texts))
    , m_shown(std::move(shown))
    , m_list(new QListWidget(this))
{
    setObjectName(u"keptTextDialog"_s);
    m_list->setObjectName(u"keptTexts"_s);
    context.theme.follow(this, [this] { m_list->setMinimumHeight(m_context.theme.px(listHeight)); });
    body()->addWidget(m_list, 1);
    connect(verb(), &QPushButton::clicked, this, &KeptTextDialog::choose);
    connect(m_list, &QListWidget::itemActivated, this, &KeptTextDialog::choose);
    fill();
    m_list->setFocus();
    readNames();
}

void KeptTextDialog::readNames()
{
    m_context.session.read(
        this,
        [texts = m_texts](const Connection &connection, const Actor &actor) -> Result<QStringList> {
            QStringList names;
            for (const KeptText &text : texts) {
                FAMN_ASSIGN(name, text.record.kind.isEmpty() ? nameOfAny(connection, actor, text.record.id)
                                                             : recordName(connection, actor, text.record));
                names.append(name);
            }
            return names;
        },
        [this](const Result<QStringList> &names) {
            if (!names)
                return;
            m_names = *names;
            fill();
        });
}

void KeptTextDialog::fill()
{
    setTitle(tr("Text that was not saved"));
    setVerb(tr("Show"));
    cancel()->setText(tr("Close"));
    m_list->setAccessibleName(tr("Where unsaved text was kept"));
    const int row = std::max(0, m_list->currentRow());
    m_list->clear();
    for (qsizetype i = 0; i < m_texts.size(); ++i) {
        const KeptText &text = m_texts.at(i);
        const QString kind = text.inDialog ? IntakeDesk::nameOf(text.scope) : kindLabel(text.record.kind);
        const QString name = m_names.value(i);
        const QString what = name.isEmpty() ? kind : tr("%1: %2", "a kind of record, its name").arg(kind, name);
        m_list->addItem(tr("%1 · %2", "a record, the time text was kept").arg(what, whenKept(m_context, text)));
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
}

void KeptTextDialog::choose()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_texts.size() || result() == QDialog::Accepted)
        return;
    const KeptText text = m_texts.at(row);
    const Shown shown = m_shown;
    // A dialog may follow, and one never stands over another.
    connect(
        this, &QObject::destroyed, &m_context.session, [shown, text] { shown(text); }, Qt::QueuedConnection);
    accept();
}

void KeptTextDialog::changeEvent(QEvent *event)
{
    DialogFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace famn
