#include "models/services/ApplicationImporter.h"

#include "models/domain/Labels.h"
#include "models/services/ImportMappings.h"
#include "models/services/Organisation.h"
#include "models/storage/Lookups.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

/// The columns of LEFT and RIGHT that differ where RIGHT has something to say. Columns in PASSED are not looked at.
template<typename T>
QStringList differences(const T &left, const T &right, const QStringList &passed)
{
    QStringList columns;
    constexpr qsizetype stampFields = 6;
    const auto &fields = fieldMap<T>().fields;
    for (qsizetype i = 1; i < fields.size() - stampFields; ++i) {
        const QString name = QString::fromLatin1(fields.at(i).column.name);
        const QVariant said = fields.at(i).get(right);
        const bool silent = said.isNull() || (said.typeId() == QMetaType::QString && said.toString().isEmpty());
        if (!silent && !passed.contains(name) && fields.at(i).get(left) != said)
            columns.append(name);
    }
    return columns;
}

ImportSide sideOf(const Family &family, const QList<Person> &persons)
{
    if (family.protection != Protection::None)
        return {protectedLabel(), {}, {}, {}, {}};
    ImportSide side;
    QStringList names;
    for (const Person &person : persons) {
        if (person.role != PersonRole::Adult1 && person.role != PersonRole::Adult2)
            continue;
        names.append(QStringList{person.givenName, person.familyName}.join(u' ').trimmed());
        for (const auto &[to, from] : {std::pair(&side.number, &person.number), std::pair(&side.phone, &person.phone),
                                       std::pair(&side.email, &person.email)}) {
            if (to->isEmpty())
                *to = *from;
        }
    }
    names.removeAll(QString());
    side.name = names.isEmpty() ? family.displayName : names.join(u", "_s);
    side.place = QStringList{family.address, family.postcode, family.city}.join(u' ').simplified();
    return side;
}

/// A name beside the word "Protected" would say who that is.
void hideBeside(ImportRow &row, bool isProtected)
{
    if (isProtected)
        row.said = {protectedLabel(), {}, {}, {}, {}};
}

/// One import while it runs inside its transaction.
class Import
{
public:
    Import(Change &change, const RowContext &context, const ColumnMapping &mapping, const ImportOptions &options,
           bool training, ImportReport &report)
        : m_change(change)
        , m_context(context)
        , m_mapping(mapping)
        , m_options(options)
        , m_training(training)
        , m_index(training)
        , m_report(report)
    {
    }

    Result<void> run(CsvReader &reader);

private:
    Result<void> take(const CsvRecord &record);
    Result<void> takeDraft(ApplicationDraft draft);
    void refuse(const CsvRecord &record, const ParsedRow &parsed);
    [[nodiscard]] ImportRow rowOf(const ApplicationDraft &draft, RowOutcome outcome) const;
    void tell(ImportRow row);
    [[nodiscard]] Result<ImportSide> sideOfFamily(const FamilyId &id);
    Result<void> addToKnown(const FamilyMatch &match, const ApplicationDraft &draft);
    Result<void> addNew(ApplicationDraft draft);
    Result<std::optional<Application>> sameApplication(const FamilyId &family, const Application &application);
    /// APPLICATION with what the list does not say.
    [[nodiscard]] Application withDefaults(Application application) const;
    Result<void> noteDifferences(const Family &family, const Application &stored, const ApplicationDraft &draft);
    Result<QStringList> householdDifferences(const Family &family, const ApplicationDraft &draft);
    Result<void> raiseProtection(const Family &family, Protection protection);
    /// A family that a new one resembles, and why.
    struct Resemblance
    {
        FamilyMatch match;
        DuplicateGrounds grounds;
    };
    Result<std::optional<Resemblance>> resembling(const ApplicationDraft &draft);
    Result<ImportMatch> matchOf(int row, const FamilyMatch &match);
    std::optional<RowIssue> brokenRule(const ApplicationDraft &draft) const;
    void warn(int row, ImportColumn column, RowIssueCode code);

    Change &m_change;
    const RowContext &m_context;
    const ColumnMapping &m_mapping;
    const ImportOptions &m_options;
    bool m_training;
    FamilyIndex m_index;
    ImportReport &m_report;
    /// Warnings of the report before the present row.
    qsizetype m_warningsBefore = 0;
};

Result<void> Import::run(CsvReader &reader)
{
    constexpr int rowsBetweenReports = 256;
    FAMN_TRY(m_index.load(m_change.connection()));
    while (true) {
        FAMN_ASSIGN(record, reader.next());
        if (!record)
            return done();
        if (m_options.cancel.cancelled())
            return Error{ErrorCode::Cancelled, {}, {}, {}};
        ++m_report.rows;
        FAMN_TRY(take(*record));
        if (m_options.progress && m_report.rows % rowsBetweenReports == 0)
            m_options.progress(reader.bytesRead(), reader.totalBytes());
    }
}

Result<void> Import::take(const CsvRecord &record)
{
    ParsedRow parsed = parseRow(record, m_mapping, m_context);
    if (parsed.blank) {
        ++m_report.blank;
        return done();
    }
    m_warningsBefore = m_report.warnings.size();
    m_report.warnings += parsed.warnings;
    const auto broken = parsed.draft ? brokenRule(*parsed.draft) : std::nullopt;
    if (broken)
        parsed.rejected = {*broken};
    if (!parsed.draft || broken) {
        refuse(record, parsed);
        return done();
    }
    return takeDraft(std::move(*parsed.draft));
}

void Import::refuse(const CsvRecord &record, const ParsedRow &parsed)
{
    ++m_report.rejectedRows;
    // One row is one refusal, by its gravest reason.
    m_report.rejected.append(parsed.rejected.first());
    if (m_options.onRejected)
        m_options.onRejected(record, parsed);
    if (!m_options.onRow)
        return;
    ImportRow row;
    row.row = record.row;
    row.outcome = RowOutcome::Rejected;
    row.rejected = parsed.rejected.first();
    if (parsed.draft)
        row.said = sideOf(parsed.draft->family, parsed.draft->persons);
    else if (parsed.protection != Protection::None)
        row.said.name = protectedLabel();
    tell(std::move(row));
}

ImportRow Import::rowOf(const ApplicationDraft &draft, RowOutcome outcome) const
{
    ImportRow row;
    // Only a preview needs it.
    if (!m_options.onRow)
        return row;
    row.row = draft.row;
    row.outcome = outcome;
    row.receivedOn = draft.application.receivedOn;
    row.said = sideOf(draft.family, draft.persons);
    return row;
}

void Import::tell(ImportRow row)
{
    if (!m_options.onRow)
        return;
    row.warnings = m_report.warnings.sliced(m_warningsBefore);
    m_options.onRow(row);
}

Result<ImportSide> Import::sideOfFamily(const FamilyId &id)
{
    if (!m_options.onRow)
        return ImportSide();
    FAMN_ASSIGN(family, m_change.table<Family>().find(id));
    FAMN_ASSIGN(persons, currentPersons(m_change.table<Person>(), id));
    return sideOf(family, persons);
}

std::optional<RowIssue> Import::brokenRule(const ApplicationDraft &draft) const
{
    const auto gravest = [](const Violations &violations) {
        const auto error = std::find_if(violations.begin(), violations.end(), [](const Violation &violation) {
            // The links are made when the records are stored.
            return violation.severity == Violation::Severity::Error && violation.field != "family"_L1 &&
                   violation.field != "case_number"_L1;
        });
        return error == violations.end() ? std::optional<Violation>() : *error;
    };
    for (const Person &person : draft.persons) {
        if (const auto violation = gravest(validate(person, m_context.today))) {
            const bool first = person.role == PersonRole::Adult1;
            if (violation->code == ViolationCode::Missing)
                return RowIssue{draft.row,
                                m_mapping.headingOf(first ? ImportColumn::Applicant1 : ImportColumn::Applicant2),
                                RowIssueCode::MissingName};
            const bool age = violation->field == "birth_date"_L1;
            return RowIssue{draft.row, m_mapping.headingOf(first ? ImportColumn::Number1 : ImportColumn::Number2),
                            age ? RowIssueCode::UnderAge : RowIssueCode::BreaksRule};
        }
    }
    if (gravest(validate(draft.family, m_context.today)) || gravest(validate(draft.application, m_context.today)))
        return RowIssue{draft.row, {}, RowIssueCode::BreaksRule};
    return std::nullopt;
}

Result<void> Import::takeDraft(ApplicationDraft draft)
{
    const QString number = draft.persons.first().number;
    const auto known = number.isEmpty() ? m_index.byNamesAndPhone(draft.persons) : m_index.byNumber(number);
    return known ? addToKnown(*known, draft) : addNew(std::move(draft));
}

Result<void> Import::addToKnown(const FamilyMatch &match, const ApplicationDraft &draft)
{
    FAMN_ASSIGN(family, m_change.table<Family>().find(match.family));
    FAMN_TRY(raiseProtection(family, draft.family.protection));
    FAMN_ASSIGN(same, sameApplication(match.family, draft.application));
    ImportRow row = rowOf(draft, RowOutcome::Already);
    row.ofRow = match.row;
    FAMN_ASSIGN(there, sideOfFamily(match.family));
    row.there = there;
    const bool masked = family.protection != Protection::None || draft.family.protection != Protection::None;
    row.of = masked ? protectedLabel() : family.caseNumber;
    hideBeside(row, masked);
    if (same) {
        ++m_report.already;
        const qsizetype before = m_report.changed.size();
        FAMN_TRY(noteDifferences(family, *same, draft));
        if (m_report.changed.size() > before)
            row.differs = m_report.changed.last().columns;
        tell(std::move(row));
        return done();
    }
    FAMN_ASSIGN(differing, householdDifferences(family, draft));
    if (!differing.isEmpty())
        warn(draft.row, ImportColumn::Ignored, RowIssueCode::KnownFamilyDiffers);
    Application application = withDefaults(draft.application);
    application.family = match.family;
    FAMN_TRY(m_change.insert(application));
    ++m_report.imported;
    m_report.protectedRows += draft.family.protection == Protection::None ? 0 : 1;
    FAMN_ASSIGN(duplicate, matchOf(draft.row, match));
    m_report.duplicates.append(duplicate);
    row.outcome = RowOutcome::KnownFamily;
    row.differs = differing;
    tell(std::move(row));
    return done();
}

Result<std::optional<Import::Resemblance>> Import::resembling(const ApplicationDraft &draft)
{
    std::optional<Resemblance> surest;
    for (const FamilyMatch &match : m_index.resembling(draft.family, draft.persons)) {
        FAMN_ASSIGN(family, m_change.table<Family>().find(match.family));
        FAMN_ASSIGN(persons, currentPersons(m_change.table<Person>(), match.family));
        DuplicateGrounds grounds = commonGrounds({draft.family, draft.persons}, {family, persons}, !m_training);
        if (family.protection != Protection::None)
            grounds = tellableOfProtected(grounds);
        if (likely(grounds) && (!surest || weightOf(grounds) > weightOf(surest->grounds)))
            surest = Resemblance{match, grounds};
    }
    return surest;
}

Result<void> Import::addNew(ApplicationDraft draft)
{
    std::optional<Resemblance> possible;
    if (draft.persons.size() > 1) {
        // A number belongs to one current member; the other family keeps it until somebody has looked.
        if (const auto holder = m_index.byNumber(draft.persons.at(1).number)) {
            possible = Resemblance{*holder, {DuplicateGround::Number}};
            draft.persons[1].number.clear();
            draft.persons[1].numberKind.reset();
            warn(draft.row, ImportColumn::Number2, RowIssueCode::NumberKnownElsewhere);
        }
    }
    if (!possible) {
        FAMN_ASSIGN(found, resembling(draft));
        possible = found;
    }
    ImportRow row = rowOf(draft, RowOutcome::New);
    if (possible) {
        FAMN_ASSIGN(match, matchOf(draft.row, possible->match));
        match.grounds = possible->grounds;
        m_report.possibleDuplicates.append(match);
        FAMN_ASSIGN(there, sideOfFamily(possible->match.family));
        row.outcome = RowOutcome::Possible;
        row.of = match.of;
        row.ofRow = match.ofRow;
        row.there = there;
        row.grounds = match.grounds;
        hideBeside(row, possible->match.isProtected);
    }
    draft.family.displayName = displayNameOf(draft.persons);
    FAMN_ASSIGN(caseNumber, m_change.nextCaseNumber());
    draft.family.caseNumber = caseNumber;
    draft.family.unit = m_options.defaults.unit;
    FAMN_ASSIGN(family, m_change.insert(draft.family));
    for (Person &person : draft.persons) {
        person.family = family.id;
        FAMN_TRY(m_change.insert(person));
    }
    draft.application = withDefaults(std::move(draft.application));
    draft.application.family = family.id;
    FAMN_TRY(m_change.insert(draft.application));
    m_index.add(family.id, draft.row, draft.family, draft.persons);
    ++m_report.imported;
    ++m_report.familiesNew;
    m_report.protectedRows += draft.family.protection == Protection::None ? 0 : 1;
    tell(std::move(row));
    return done();
}

Application Import::withDefaults(Application application) const
{
    application.historical = m_options.historical;
    application.channel = m_options.defaults.channel;
    application.campaign = m_options.defaults.campaign;
    application.unit = m_options.defaults.unit;
    if (application.source.isEmpty())
        application.source = m_options.defaults.source;
    return application;
}

Result<std::optional<Application>> Import::sameApplication(const FamilyId &family, const Application &application)
{
    FAMN_ASSIGN(sameDay, applicationsOfDay(m_change.table<Application>(), family, application.receivedOn));
    for (const Application &stored : std::as_const(sameDay)) {
        if (stored.wishedTypes == application.wishedTypes)
            return std::optional(stored);
    }
    return std::optional<Application>();
}

Result<QStringList> Import::householdDifferences(const Family &family, const ApplicationDraft &draft)
{
    QStringList columns = differences(family, draft.family, {u"protection"_s});
    FAMN_ASSIGN(persons, currentPersons(m_change.table<Person>(), family.id));
    for (const Person &said : draft.persons) {
        const auto stored = std::find_if(persons.begin(), persons.end(),
                                         [&](const Person &person) { return person.role == said.role; });
        if (stored == persons.end()) {
            columns.append(u"person"_s);
            continue;
        }
        // A number that another family holds was left out on purpose.
        const auto holder = m_index.byNumber(said.number);
        const bool elsewhere = holder && holder->family != family.id;
        columns += differences(*stored, said, elsewhere ? QStringList{u"number"_s, u"number_kind"_s} : QStringList{});
    }
    columns.removeDuplicates();
    return columns;
}

Result<void> Import::noteDifferences(const Family &family, const Application &stored, const ApplicationDraft &draft)
{
    QStringList columns = differences(stored, draft.application, {u"channel"_s, u"stage"_s, u"campaign"_s});
    FAMN_ASSIGN(household, householdDifferences(family, draft));
    columns += household;
    if (!columns.isEmpty()) {
        const bool masked = family.protection != Protection::None;
        m_report.changed.append({draft.row, masked ? protectedLabel() : family.caseNumber, columns});
    }
    return done();
}

Result<void> Import::raiseProtection(const Family &family, Protection protection)
{
    // Protection is only ever raised by a list: a blank cell must not uncover anybody.
    if (protection == Protection::None || family.protection != Protection::None)
        return done();
    Family raised = family;
    raised.protection = protection;
    FAMN_TRY(m_change.update(family, raised));
    return done();
}

Result<ImportMatch> Import::matchOf(int row, const FamilyMatch &match)
{
    // A family of this file is named by its row; asking the register for each would double the time of some imports.
    if (match.row > 0)
        return ImportMatch{row, match.row, match.isProtected ? protectedLabel() : QString()};
    FAMN_ASSIGN(family, m_change.table<Family>().find(match.family));
    return ImportMatch{row, 0, family.protection == Protection::None ? family.caseNumber : protectedLabel()};
}

void Import::warn(int row, ImportColumn column, RowIssueCode code)
{
    m_report.warnings.append({row, m_mapping.headingOf(column), code});
}

Result<RowContext> contextFor(const Connection &connection, const QDate &today, const ImportDefaults &defaults)
{
    RowContext context;
    context.today = today;
    FAMN_ASSIGN(municipalities, allMunicipalities(connection));
    context.municipalities = municipalitiesByName(municipalities);
    FAMN_ASSIGN(own, settingValue(connection, QString::fromUtf16(settingNames::municipality)));
    context.ownMunicipality = defaults.municipality.isEmpty() ? municipalitySetting(own) : defaults.municipality;
    return context;
}

Result<ColumnMapping> mappingFor(const Connection &connection, const QStringList &heading, const ImportOptions &options)
{
    if (options.byHand)
        return ColumnMapping::make(heading, *options.byHand);
    FAMN_ASSIGN(kept, keptMapping(connection, heading));
    return ColumnMapping::make(heading, kept.value_or(HeadingMap{}));
}

} // namespace

Result<ImportReport> importApplications(WritePath &write, const QString &path, const ImportOptions &options)
{
    FAMN_ASSIGN(reader, CsvReader::open(path));
    return importApplications(write, std::move(reader), QFileInfo(path).fileName(), options);
}

Result<ImportReport> importApplications(WritePath &write, CsvReader reader, const QString &name,
                                        const ImportOptions &options)
{
    const Register &reg = write.openRegister();
    FAMN_ASSIGN(mapping, mappingFor(reg.writer(), reader.heading(), options));
    FAMN_ASSIGN(context, contextFor(reg.writer(), write.clock().today(), options.defaults));
    ImportReport report;
    report.encoding = reader.encoding();
    report.delimiter = reader.delimiter();
    report.unrecognisedColumns = mapping.unrecognised();
    bool finished = false;
    const auto result = write.run([&](Change &change) -> Result<void> {
        if (!allows(change.actor(), Verb::Import, Subject::Applications))
            return Error{ErrorCode::Denied, {}, {u"application"_s}, {}};
        if (!options.defaults.campaign.isNull())
            FAMN_TRY(change.table<Campaign>().living(options.defaults.campaign));
        if (!options.defaults.unit.isNull())
            FAMN_TRY(change.table<Unit>().living(options.defaults.unit));
        Import import(change, context, mapping, options, reg.info().training, report);
        FAMN_TRY(import.run(reader));
        JournalPayload payload;
        payload.reason = name;
        FAMN_TRY(change.note(JournalAction::Import, "application", {}, payload));
        if (options.byHand)
            FAMN_TRY(keepMapping(change, reader.heading(), *options.byHand));
        report.batch = change.batch();
        finished = true;
        // A dry run has done all the work; that it fails here is what undoes it.
        return options.dryRun ? Error{ErrorCode::Cancelled, {}, {}, {}} : done();
    });
    if (options.dryRun && finished) {
        report.batch = {};
        return report;
    }
    if (!result)
        return result.error();
    return report;
}

} // namespace famn
