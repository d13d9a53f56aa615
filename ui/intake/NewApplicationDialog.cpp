#include "ui/intake/NewApplicationDialog.h"

#include "models/base/Text.h"
#include "models/domain/Labels.h"
#include "models/services/Campaigns.h"
#include "models/services/Organisation.h"
#include "models/services/RegisterLists.h"
#include "models/services/session/Session.h"
#include "ui/editors/FormFields.h"
#include "ui/intake/DuplicatePanel.h"
#include "ui/merge/MergeCommands.h"
#include "ui/style/Theme.h"
#include "ui/work/Navigator.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

struct Places
{
    QHash<QString, QString> names;
    QString own;
};

/// The surest of DUPLICATES that is likely the same as FAMILY, which was made in spite of it.
std::optional<Duplicate> likelyDuplicateOf(const QList<Duplicate> &duplicates, const FamilyId &family)
{
    const auto found = std::find_if(duplicates.cbegin(), duplicates.cend(), [&](const Duplicate &duplicate) {
        return !duplicate.isProtected && !duplicate.possible && duplicate.family.id != family;
    });
    const bool added = std::any_of(duplicates.cbegin(), duplicates.cend(),
                                   [&](const Duplicate &duplicate) { return duplicate.family.id == family; });
    return found == duplicates.cend() || added ? std::nullopt : std::optional(*found);
}

/// Offers to put the family that was registered beside the one it may be the same as.
void warn(const WorkContext &context, const Duplicate &duplicate, const Registered &made)
{
    const QString other = duplicate.family.caseNumber;
    context.navigator.say(
        {Status::Warn,
         [other, number = made.caseNumber, grounds = duplicate.grounds] {
             return NewApplicationDialog::tr("%1 may be the same family as %2: %3.", "two case numbers, why")
                 .arg(number, other, label(grounds));
         },
         {{[] { return NewApplicationDialog::tr("Compare…"); },
           [context, one = duplicate.family.id, two = made.family] { openMerge(context, one, two); }}}});
}

} // namespace

NewApplicationDialog::NewApplicationDialog(const WorkContext &context, const ApplicationPattern &pattern)
    : IntakeDialog(context, Width::Wide, HelpArea::NewApplication, QString::fromUtf16(draftScope), {})
    , m_watch(DuplicateIndex::of(context.session))
    , m_panel(makePanel())
{
    setObjectName(u"newApplicationDialog"_s);
    build();
    retranslate();
    begin();
    fillEmpty({{u"types"_s, pattern.types.toText()},
               {u"municipality"_s, pattern.municipality},
               {u"source"_s, pattern.source}});
    DuplicateIndex::of(context.session).prepare();
    connect(&m_watch, &DuplicateWatch::found, m_panel, &DuplicatePanel::setDuplicates);
    readMunicipalities();
    readSources();
    field(u"name"_s)->takeKeyboard();
    fieldEdited(u"name"_s);
}

void NewApplicationDialog::build()
{
    addField(u"name"_s, FieldKind::Line);
    addField(u"phone"_s, FieldKind::Line);
    addField(u"types"_s, FieldKind::Several)->setChoices(codeChoices<AssignmentType>(false));
    addField(u"municipality"_s, FieldKind::Line);
    addField(u"email"_s, FieldKind::Line);
    addField(u"number"_s, FieldKind::Line);
    addField(u"source"_s, FieldKind::Line);
    body()->insertWidget(body()->count() - 1, m_panel);
}

void NewApplicationDialog::readMunicipalities()
{
    context().session.read(
        this,
        [](const Connection &connection, const Actor &) -> Result<Places> {
            FAMN_ASSIGN(names, municipalityNames(connection));
            FAMN_ASSIGN(own, ownMunicipality(connection));
            return Places{names, own};
        },
        [this](const Result<Places> &places) {
            if (!places) {
                refuse(places.error(), {});
                return;
            }
            FieldRow *row = field(u"municipality"_s);
            QStringList names = places->names.values();
            const Collation collation;
            std::sort(names.begin(), names.end(),
                      [&](const QString &a, const QString &b) { return collation.compare(a, b) < 0; });
            row->setSuggestions(names);
            // The register's own where nothing else was typed.
            row->setPlaceholder(places->names.value(places->own));
            m_municipalities.clear();
            for (auto it = places->names.cbegin(); it != places->names.cend(); ++it)
                m_municipalities.insert(fold(it.value()), it.key());
            m_placesRead = true;
            if (m_waiting)
                carryOut();
        });
}

void NewApplicationDialog::readSources()
{
    // Without them the field takes what is typed all the same.
    context().session.read(
        this, [](const Connection &connection, const Actor &actor) { return offeredSources(connection, actor); },
        [this](const Result<QStringList> &sources) {
            if (sources)
                field(u"source"_s)->setSuggestions(*sources);
        });
}

std::optional<QString> NewApplicationDialog::municipality() const
{
    const QString typed = cleanedLine(text(u"municipality"_s));
    if (typed.isEmpty())
        return QString();
    const auto known = m_municipalities.constFind(fold(typed));
    return known == m_municipalities.cend() ? std::nullopt : std::optional(known.value());
}

NewApplication NewApplicationDialog::typed() const
{
    NewApplication application;
    application.name = text(u"name"_s);
    application.phone = text(u"phone"_s);
    application.email = text(u"email"_s);
    application.number = text(u"number"_s);
    application.source = text(u"source"_s);
    application.types = CodeSet<AssignmentType>::fromText(text(u"types"_s)).value_or(CodeSet<AssignmentType>());
    application.municipality = municipality().value_or(QString());
    return application;
}

void NewApplicationDialog::fieldEdited(const QString & /*name*/)
{
    m_watch.look({text(u"name"_s), text(u"phone"_s), text(u"email"_s), text(u"number"_s), {}});
}

DuplicatePanel *NewApplicationDialog::makePanel()
{
    const auto open = [this](const FamilyId &family) {
        Navigator &navigator = context().navigator;
        reject();
        navigator.showRecord({u"family"_s, family.uuid});
    };
    return new DuplicatePanel(context().theme,
                              {{u"openDuplicate"_s, [] { return tr("Open it"); }, open},
                               {u"addToDuplicate"_s, [] { return tr("Add application to it"); },
                                [this](const FamilyId &family) { addTo(family); }}},
                              this);
}

void NewApplicationDialog::carryOut()
{
    m_waiting = !m_placesRead;
    if (m_waiting)
        return;
    if (!municipality()) {
        field(u"municipality"_s)->complain(label(ViolationCode::UnknownCode));
        field(u"municipality"_s)->takeKeyboard();
        return;
    }
    setBusy(true);
    context().session.write(
        this, [application = typed()](OpenRegister &open) { return registerApplication(*open.write, application); },
        [this](const Result<Registered> &result) { received(result); });
}

void NewApplicationDialog::addTo(const FamilyId &family)
{
    setBusy(true);
    context().session.write(
        this,
        [family, application = typed()](OpenRegister &open) {
            return addApplication(*open.write, family, application);
        },
        [this](const Result<Registered> &result) { received(result); });
}

void NewApplicationDialog::received(const Result<Registered> &result)
{
    if (!result) {
        refuse(result.error(), {{u"given_name"_s, u"name"_s},
                                {u"family_name"_s, u"name"_s},
                                {u"phone"_s, u"phone"_s},
                                {u"email"_s, u"email"_s},
                                {u"number"_s, u"number"_s},
                                {u"municipality"_s, u"municipality"_s},
                                {u"source"_s, u"source"_s},
                                {u"wished_types"_s, u"types"_s}});
        return;
    }
    const WorkContext context = this->context();
    Navigator &navigator = context.navigator;
    const auto duplicate = likelyDuplicateOf(m_panel->duplicates(), result->family);
    context.session.remember(result->batch, [] { return tr("Application registered"); });
    const RecordRef made{u"application"_s, result->application.uuid};
    finish();
    navigator.showRecord(made);
    navigator.offerUndo([number = result->caseNumber] { return tr("Registered: %1", "a case number").arg(number); });
    if (duplicate)
        warn(context, *duplicate, *result);
}

void NewApplicationDialog::retranslate()
{
    setTitle(tr("Register an application"));
    setVerb(tr("Register"));
    field(u"name"_s)->setLabel(tr("Name"));
    field(u"phone"_s)->setLabel(tr("Phone"));
    field(u"types"_s)->setLabel(tr("Wishes to be"));
    field(u"municipality"_s)->setLabel(tr("Municipality"));
    field(u"email"_s)->setLabel(tr("E-mail"));
    field(u"number"_s)->setLabel(tr("Personal number"));
    field(u"source"_s)->setLabel(tr("Heard of us by"));
    m_panel->retranslate();
}

} // namespace famn
