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

#include <QEvent>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr int firstHeight = 640;

} // namespace

SettingsDialog::SettingsDialog(const WorkContext &context, QWidget *parent)
    : DialogFrame(context.theme, Width::Wide, parent)
    , m_tabs(new QTabWidget(this))
{
    setObjectName(u"settingsDialog"_s);
    m_tabs->setObjectName(u"settingsTabs"_s);
    m_tabs->setDocumentMode(true);
    m_leaves = {new ComputerSettings(context, this),     new BackupSettings(context, this),
                new OrganisationSettings(context, this), new AnswerSettings(context, this),
                new AbsenceSettings(context, this),      new CodeSettings(context, this),
                new LawSettings(context, this),          new ListSettings(context, this)};
    for (SettingsLeaf *leaf : std::as_const(m_leaves))
        m_tabs->addTab(scrolledLeaf(*leaf, u"settingsLeaf"_s, m_tabs), QString());
    body()->addWidget(m_tabs, 1);
    retranslate();
    setFirstHeight(firstHeight);
}

void SettingsDialog::showEvent(QShowEvent *event)
{
    DialogFrame::showEvent(event);
    m_tabs->tabBar()->setFocus();
}

void SettingsDialog::retranslate()
{
    setTitle(tr("Settings"));
    for (qsizetype i = 0; i < m_leaves.size(); ++i) {
        m_leaves.at(i)->retranslate();
        m_tabs->setTabText(int(i), m_leaves.at(i)->title());
    }
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the settings"));
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
