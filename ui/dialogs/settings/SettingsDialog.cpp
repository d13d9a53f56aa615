#include "ui/dialogs/settings/SettingsDialog.h"

#include "ui/dialogs/ScrolledLeaf.h"
#include "ui/dialogs/settings/AbsenceSettings.h"
#include "ui/dialogs/settings/AnswerSettings.h"
#include "ui/dialogs/settings/BackupSettings.h"
#include "ui/dialogs/settings/CodeSettings.h"
#include "ui/dialogs/settings/ComputerSettings.h"
#include "ui/dialogs/settings/LawSettings.h"
#include "ui/dialogs/settings/ListSettings.h"
#include "ui/dialogs/settings/OrganisationSettings.h"
#include "ui/dialogs/settings/PartList.h"

#include <QEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr int firstHeight = 640;

} // namespace

SettingsDialog::SettingsDialog(const WorkContext &context, QWidget *parent)
    : DialogFrame(context.theme, Width::Wide, parent)
    , m_parts(new PartList(context.theme, this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"settingsDialog"_s);
    m_parts->setObjectName(u"settingsParts"_s);
    m_leaves = {new ComputerSettings(context, this),     new BackupSettings(context, this),
                new OrganisationSettings(context, this), new AnswerSettings(context, this),
                new AbsenceSettings(context, this),      new CodeSettings(context, this),
                new LawSettings(context, this),          new ListSettings(context, this)};
    for (SettingsLeaf *leaf : std::as_const(m_leaves))
        m_stack->addWidget(scrolledLeaf(*leaf, u"settingsLeaf"_s, m_stack));
    connect(m_parts, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    body()->addWidget(m_parts);
    body()->addWidget(m_stack, 1);
    retranslate();
    setFirstHeight(firstHeight);
}

void SettingsDialog::showEvent(QShowEvent *event)
{
    DialogFrame::showEvent(event);
    m_parts->setFocus();
}

void SettingsDialog::retranslate()
{
    setTitle(tr("Settings"));
    QStringList titles;
    for (SettingsLeaf *leaf : std::as_const(m_leaves)) {
        leaf->retranslate();
        titles.append(leaf->title());
    }
    m_parts->setParts(titles);
    m_parts->setAccessibleName(tr("Parts of the settings"));
    // Everything holds at once, so there is nothing to cancel.
    cancel()->setText(tr("Close"));
    cancel()->setAccessibleName(cancel()->text());
}

void SettingsDialog::changeEvent(QEvent *event)
{
    DialogFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace famn
