#include "ui/dialogs/keys/UsersDialog.h"

#include "models/base/Text.h"
#include "models/domain/Labels.h"
#include "models/services/NewPassphrase.h"
#include "models/services/session/Session.h"
#include "ui/dialogs/Phrases.h"
#include "ui/dialogs/keys/RekeyDialog.h"
#include "ui/dialogs/log/CopyableTree.h"
#include "ui/style/Controls.h"
#include "ui/style/Theme.h"
#include "ui/work/Navigator.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

enum UsersStep { List, New, Phrase, Rename, Revoke, Revoked };

} // namespace

UsersDialog::UsersDialog(const WorkContext &context, QWidget *parent)
    : StepDialog(context.theme, Width::Wide, u"usersDialog"_s, parent)
    , m_context(context)
{
    addListStep();
    addNewStep();
    addPhraseStep();
    addRenameStep();
    addRevokeSteps();
    showStep(List);
    read();
}

UsersDialog::~UsersDialog()
{
    wipe(m_phrase);
}

void UsersDialog::addListStep()
{
    QWidget *page = newPage();
    m_users = new CopyableTree(m_context, u"staff"_s, u"users"_s, page);
    m_users->setSelectionMode(QAbstractItemView::SingleSelection);
    page->layout()->addWidget(m_users);
    m_second = addText(page, u"secondPerson"_s, [] {
        return tr("One person alone has used a key. What needs a second person is refused until then.");
    });
    m_second->hide();
    auto *buttons = new QHBoxLayout;
    const auto button = [&](const QString &name, int step) {
        auto *made = new QPushButton(page);
        made->setObjectName(name);
        made->setAutoDefault(false);
        buttons->addWidget(made);
        connect(made, &QPushButton::clicked, this, [this, step] { showStep(step); });
        return made;
    };
    m_add = button(u"addUser"_s, New);
    m_rename = button(u"renameUser"_s, Rename);
    m_revoke = button(u"revokeUser"_s, Revoke);
    buttons->addStretch();
    static_cast<QVBoxLayout *>(page->layout())->addLayout(buttons);
    connect(m_users, &QTreeWidget::currentItemChanged, this, &UsersDialog::updateButtons);
    connect(m_rename, &QPushButton::clicked, this, [this] {
        m_newAlias->setText(m_chosen);
        m_newAlias->selectAll();
    });
    addStep({page, [] { return tr("Users and keys"); }, {}, {}, m_users, -1, false, [] { return tr("Close"); }});
    phrases().say([this] {
        m_users->setHeaderLabels({tr("User"), tr("Name"), tr("Roles"), tr("Key")});
        m_users->setAccessibleName(tr("Users"));
        m_add->setText(tr("Give somebody a key…"));
        m_rename->setText(tr("Rename…"));
        m_revoke->setText(tr("Take the key…"));
        for (QPushButton *one : {m_add, m_rename, m_revoke})
            one->setAccessibleName(one->text());
        fillList();
    });
}

void UsersDialog::addNewStep()
{
    QWidget *page = newPage();
    m_alias = addField(page, u"newAlias"_s, [] { return tr("User name; anybody who has the file can see it"); });
    m_name = addField(page, u"newName"_s, [] { return tr("The person's name, when it is another"); });
    auto *rolesLabel = new QLabel(page);
    theme().ink(*rolesLabel, &Tokens::muted);
    page->layout()->addWidget(rolesLabel);
    auto *grid = new QGridLayout;
    int place = 0;
    for (const auto &entry : codeKeys<StaffRole>) {
        if (entry.code == StaffRole::Evaluator)
            continue;
        auto *box = new QCheckBox(page);
        box->setObjectName(u"role_"_s + QString::fromLatin1(entry.key));
        grid->addWidget(box, place / 2, place % 2);
        ++place;
        m_roles.emplace(entry.code, box);
    }
    m_roles.at(StaffRole::Caseworker)->setChecked(true);
    static_cast<QVBoxLayout *>(page->layout())->addLayout(grid);
    phrases().say([this, rolesLabel] {
        rolesLabel->setText(tr("Roles"));
        for (const auto &[role, box] : m_roles) {
            box->setText(label(role));
            box->setAccessibleName(box->text());
        }
    });
    addStep({page,
             [] { return tr("Give somebody a key"); },
             [] { return tr("Give the key"); },
             [this] { give(); },
             m_alias,
             List,
             false,
             {}});
}

void UsersDialog::addPhraseStep()
{
    QWidget *page = newPage();
    m_handed = addText(page, u"handedText"_s, [this] {
        return tr("%1 has a key now. Hand this passphrase over in person; it is shown only now, and has to be changed "
                  "at the first use.")
            .arg(mentioned(m_given));
    });
    m_once = addField(page, u"oncePassphrase"_s, [] { return tr("Passphrase to be used once"); });
    m_once->setReadOnly(true);
    m_once->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    addStep({page, [] { return tr("Hand over the passphrase"); }, [] { return tr("I have written it down"); },
             [this] {
                 m_once->clear();
                 wipe(m_phrase);
                 showStep(List);
             },
             m_once, -1, false, [] { return tr("Close"); }});
}

void UsersDialog::addRenameStep()
{
    QWidget *page = newPage();
    m_newAlias = addField(page, u"changedAlias"_s, [] { return tr("User name; anybody who has the file can see it"); });
    addStep({page,
             [] { return tr("Rename the user"); },
             [] { return tr("Rename"); },
             [this] { rename(); },
             m_newAlias,
             List,
             false,
             {}});
}

void UsersDialog::addRevokeSteps()
{
    QWidget *ask = newPage();
    m_revokeText = addText(ask, u"revokeText"_s, [this] { return revokeText(); });
    addStep({ask,
             [this] { return tr("Take the key from %1").arg(mentioned(m_chosen)); },
             [] { return tr("Take the key"); },
             [this] { revoke(); },
             nullptr,
             List,
             true,
             {}});
    QWidget *after = newPage();
    addText(after, u"revokedText"_s, [] {
        return tr("Mind: an old copy of the key file and the old passphrase together still open this register and "
                  "every backup made so far. To shut that way for the register too, change its master key. Backups "
                  "made so far stay open to the old keys; delete those you do not need.");
    });
    addStep({after, [] { return tr("The key was taken"); },
             m_context.session.facts().info.training ? Text() : [] { return tr("Change the master key…"); },
             [this] { changeMasterKey(); }, nullptr, List, false, [] { return tr("Close"); }});
}

QString UsersDialog::revokeText() const
{
    return tr("%1 can no longer open this register with this key file. The person stays on record, without a key.")
        .arg(mentioned(m_chosen));
}

QString UsersDialog::rolesOf(const KeyHolder &holder) const
{
    if (!holder.person)
        return tr("no person, no rights");
    QStringList words;
    for (const StaffRole role : holder.person->roles.codes())
        words.append(label(role));
    return words.join(u", "_s);
}

void UsersDialog::read()
{
    m_context.session.write(
        this,
        [](OpenRegister &opened) -> Result<Listed> {
            FAMN_ASSIGN(holders, keyHolders(opened));
            return Listed{holders, requireSecondPerson(opened).ok()};
        },
        [this](const Result<Listed> &listed) {
            if (!listed) {
                fail(listed.error());
                return;
            }
            m_listed = *listed;
            fillList();
        });
}

void UsersDialog::fillList()
{
    const QString chosen = m_chosen;
    m_users->clear();
    for (const KeyHolder &holder : std::as_const(m_listed.holders)) {
        QStringList key;
        if (holder.own)
            key.append(tr("you"));
        if (holder.slot.once)
            key.append(tr("has yet to choose a passphrase"));
        auto *item = new QTreeWidgetItem(m_users, {holder.slot.alias, holder.person ? holder.person->name : QString(),
                                                   rolesOf(holder), key.join(u", "_s)});
        item->setToolTip(2, rolesOf(holder).toHtmlEscaped());
        if (holder.slot.alias == chosen || (chosen.isEmpty() && holder.own))
            m_users->setCurrentItem(item);
    }
    if (!m_users->currentItem() && m_users->topLevelItemCount() > 0)
        m_users->setCurrentItem(m_users->topLevelItem(0));
    constexpr int mostWidth = 240;
    m_users->fitColumns(mostWidth);
    m_second->setVisible(!m_listed.holders.isEmpty() && !m_listed.secondPerson);
    updateButtons();
}

void UsersDialog::updateButtons()
{
    const KeyHolder *holder = current();
    const Actor &actor = m_context.session.facts().actor;
    const bool administers = allows(actor, Verb::Change, Subject::Organisation);
    if (holder)
        m_chosen = holder->slot.alias;
    m_add->setEnabled(administers);
    m_rename->setEnabled(holder && (administers || holder->own));
    m_revoke->setEnabled(holder && administers);
    // Built after the list.
    if (m_revokeText)
        m_revokeText->setText(revokeText());
}

const KeyHolder *UsersDialog::current() const
{
    const int row = m_users->indexOfTopLevelItem(m_users->currentItem());
    return row >= 0 && row < m_listed.holders.size() ? &m_listed.holders.at(row) : nullptr;
}

void UsersDialog::run(const Text &what, std::function<Result<bool>(OpenRegister &)> work, std::function<void()> then)
{
    setBusy(what);
    m_context.session.run(
        this, {what, Session::TaskKind::Exclusive, false},
        [work = std::move(work)](OpenRegister &opened, const TaskContext & /*task*/) { return work(opened); },
        [this, then = std::move(then)](const Result<bool> &result) {
            if (!result) {
                fail(result.error());
                return;
            }
            setIdle();
            then();
            read();
        });
}

void UsersDialog::give()
{
    NewKeyHolder wish;
    wish.alias = cleanedLine(m_alias->text());
    wish.name = cleanedLine(m_name->text());
    wish.once = true;
    for (const auto &[role, box] : m_roles) {
        if (box->isChecked())
            wish.roles.insert(role);
    }
    if (wish.alias.isEmpty()) {
        say(Status::Late, [] { return tr("Say what the user is to be called."); });
        m_alias->setFocus();
        return;
    }
    const QString phrase = madePassphrase();
    auto bytes = bytesOfPassphrase(phrase);
    if (!bytes) {
        fail(bytes.error());
        return;
    }
    run([] { return tr("Making the key. This takes a moment, on purpose."); },
        [wish, secret = std::make_shared<SecretBytes>(std::move(bytes).value()),
         cost = m_context.keyCost](OpenRegister &opened) -> Result<bool> {
            FAMN_TRY(addKeyHolder(opened, wish, *secret, cost ? *cost : KdfCost::calibrated()));
            return true;
        },
        [this, phrase, alias = wish.alias] {
            m_phrase = phrase;
            m_chosen = alias;
            m_given = alias;
            m_alias->clear();
            m_name->clear();
            m_once->setText(phrase);
            phrases().repeat();
            showStep(Phrase);
            m_once->selectAll();
        });
}

void UsersDialog::rename()
{
    const QString name = cleanedLine(m_newAlias->text());
    run([] { return tr("Renaming the user…"); },
        [alias = m_chosen, name](OpenRegister &opened) -> Result<bool> {
            FAMN_TRY(renameKeyHolder(opened, alias, name));
            return true;
        },
        [this, name] {
            m_chosen = name;
            showStep(List);
        });
}

void UsersDialog::revoke()
{
    run([] { return tr("Taking the key…"); },
        [alias = m_chosen](OpenRegister &opened) -> Result<bool> {
            FAMN_TRY(revokeKeyHolder(opened, alias));
            return true;
        },
        [this] {
            m_chosen.clear();
            showStep(Revoked);
        });
}

void UsersDialog::changeMasterKey()
{
    // Once this one is gone, unless the register is locked meanwhile.
    connect(
        this, &QObject::destroyed, &m_context.session,
        [context = m_context] { context.navigator.openDialog(new RekeyDialog(context)); }, Qt::QueuedConnection);
    accept();
}

} // namespace famn
