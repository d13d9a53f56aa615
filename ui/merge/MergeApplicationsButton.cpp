#include "ui/merge/MergeApplicationsButton.h"

#include "models/domain/Labels.h"
#include "models/services/session/Session.h"
#include "ui/merge/MergeCommands.h"
#include "ui/style/Controls.h"
#include "ui/style/Icons.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// With more, only neighbours in time are offered: the list of applications takes any two.
constexpr qsizetype mostPaired = 4;

QString nameOf(const Application &application)
{
    return QStringList{application.receivedOn.toString(Qt::ISODate), label(application.stage)}.join(u" · "_s);
}

} // namespace

MergeApplicationsButton::MergeApplicationsButton(const WorkContext &context, QWidget *parent)
    : QPushButton(parent)
    , m_context(context)
{
    setObjectName(u"mergeApplications"_s);
    setRole(*this, ButtonRole::Quiet);
    setIcon(famn::icon(u"git-compare-arrows"_s, context.theme));
    connect(this, &QPushButton::clicked, this, &MergeApplicationsButton::run);
    retranslate();
    hide();
}

void MergeApplicationsButton::setApplications(const QList<Application> &applications)
{
    m_applications = applications;
    std::stable_sort(
        m_applications.begin(), m_applications.end(),
        [](const Application &one, const Application &other) { return one.receivedOn < other.receivedOn; });
    updateAllowed();
}

void MergeApplicationsButton::updateAllowed()
{
    setVisible(m_applications.size() > 1 && hasAll(m_context.session, mergeApplicationNeeds()));
    setEnabled(m_context.session.editable());
}

void MergeApplicationsButton::open(qsizetype one, qsizetype other) const
{
    openMerge(m_context, m_applications.at(one).id, m_applications.at(other).id);
}

void MergeApplicationsButton::run()
{
    if (m_applications.size() == 2) {
        open(0, 1);
        return;
    }
    auto *menu = new QMenu(this);
    menu->setObjectName(u"mergeApplicationsMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool anyTwo = m_applications.size() <= mostPaired;
    for (qsizetype one = 0; one < m_applications.size(); ++one) {
        for (qsizetype other = one + 1; other < m_applications.size() && (anyTwo || other == one + 1); ++other) {
            const QString text = tr("%1 and %2", "two applications, each by its day and stage")
                                     .arg(nameOf(m_applications.at(one)), nameOf(m_applications.at(other)));
            connect(menu->addAction(text), &QAction::triggered, this, [this, one, other] { open(one, other); });
        }
    }
    menu->popup(mapToGlobal(rect().bottomLeft()));
}

void MergeApplicationsButton::retranslate()
{
    setText(tr("Merge applications…"));
    setAccessibleName(text());
}

} // namespace famn
