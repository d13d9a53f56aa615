#include "models/services/import/ApplicationRow.h"

#include "models/base/Text.h"
#include "models/domain/ContactDetails.h"
#include "models/domain/DateText.h"
#include "models/domain/PersonNumber.h"
#include "models/services/import/CellValues.h"
#include "models/services/import/FormulaGuard.h"
#include "models/services/import/PersonName.h"

#include <algorithm>

namespace famn {

using namespace Qt::StringLiterals;

namespace {

constexpr int adultAge = 18;
constexpr int maxExperience = 60;
constexpr int maxChildrenAtHome = 20;

RowIssueCode codeOfFault(PersonNumberFault fault)
{
    switch (fault) {
    case PersonNumberFault::Date:
        return RowIssueCode::BadNumberDate;
    case PersonNumberFault::Future:
        return RowIssueCode::BadNumberFuture;
    case PersonNumberFault::BirthNumber:
        return RowIssueCode::BadNumberBirthNumber;
    case PersonNumberFault::Checksum:
        return RowIssueCode::BadNumberChecksum;
    case PersonNumberFault::Empty:
    case PersonNumberFault::Shape:
        break;
    }
    return RowIssueCode::BadNumberShape;
}

/// People and programs write '0701740605 or ="0701740605" so that a spreadsheet keeps the text as text.
QString withoutTextMark(const QString &text)
{
    if (text.startsWith(u'\''))
        return text.sliced(1);
    const bool formula = text.size() >= 3 && text.startsWith("=\""_L1) && text.endsWith(u'"');
    return formula ? text.sliced(2, text.size() - 3) : text;
}

bool isDash(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.category() == QChar::Punctuation_Dash || c == u' '; });
}

/// Whole codes up to what the field holds; more languages than that nobody means.
QString boundedLanguages(const QString &codes)
{
    return codes.size() <= maxLine ? codes : codes.left(codes.lastIndexOf(u',', maxLine));
}

/// Lists are written by hand: "19850105 9953" without a sign and "tf10" are meant as numbers too.
std::variant<PersonNumber, PersonNumberFault> readNumber(const QString &text, const QDate &today)
{
    auto number = readPersonNumber(text, today);
    const auto *fault = std::get_if<PersonNumberFault>(&number);
    if (!fault || *fault != PersonNumberFault::Shape)
        return number;
    return readPersonNumber(text.toUpper().remove(u' '), today);
}

void setNumber(Person *person, const PersonNumber &number)
{
    person->number = number.digits;
    person->numberKind = number.kind;
    person->birthDate = number.birthDate;
    person->sex = number.sex;
}

/// Reads one record; lives as long as that takes.
class RowReader
{
public:
    RowReader(const CsvRecord &record, const ColumnMapping &mapping, const RowContext &context)
        : m_record(record)
        , m_mapping(mapping)
        , m_context(context)
    {
        m_draft.row = record.row;
    }
    ParsedRow read();

private:
    [[nodiscard]] QString raw(ImportColumn column) const;
    [[nodiscard]] QString line(ImportColumn column) const;
    [[nodiscard]] QString value(ImportColumn column) const;
    [[nodiscard]] QString boundedLine(ImportColumn column);
    [[nodiscard]] QString bounded(QString text, ImportColumn column, qsizetype limit);
    [[nodiscard]] RowIssue issue(RowIssueCode code, ImportColumn column) const;
    void refuse(RowIssueCode code, ImportColumn column) { m_parsed.rejected.append(issue(code, column)); }
    void warn(RowIssueCode code, ImportColumn column) { m_parsed.warnings.append(issue(code, column)); }

    void readReceived();
    void readFirstPerson();
    void readSecondPerson();
    void readName(Person *person, ImportColumn whole, ImportColumn given, ImportColumn family);
    void warnOfChild(const Person &person, ImportColumn column);
    void readContactDetails(Person *person);
    void readPlace();
    void readHousehold();
    void readWishes();
    void readTexts();
    void lookForExtraCells();

    const CsvRecord &m_record;
    const ColumnMapping &m_mapping;
    const RowContext &m_context;
    ApplicationDraft m_draft;
    ParsedRow m_parsed;
};

QString RowReader::raw(ImportColumn column) const
{
    const int index = m_mapping.indexOf(column);
    if (index < 0 || index >= m_record.cells.size())
        return {};
    return withFormulaRestored(m_record.cells.at(index));
}

QString RowReader::line(ImportColumn column) const
{
    return cellLine(raw(column));
}

/// A cell whose text is no free text: a lone dash says that there is nothing.
QString RowReader::value(ImportColumn column) const
{
    const QString text = cellLine(withoutTextMark(line(column)));
    return isDash(text) ? QString() : text;
}

QString RowReader::bounded(QString text, ImportColumn column, qsizetype limit)
{
    if (text.size() <= limit)
        return text;
    warn(RowIssueCode::TooLong, column);
    // Half a character would be worse than none.
    const bool splitsPair = text.at(limit - 1).isHighSurrogate();
    return text.left(splitsPair ? limit - 1 : limit).trimmed();
}

QString RowReader::boundedLine(ImportColumn column)
{
    return bounded(line(column), column, maxLine);
}

RowIssue RowReader::issue(RowIssueCode code, ImportColumn column) const
{
    return {m_record.row, m_mapping.headingOf(column), code};
}

ParsedRow RowReader::read()
{
    if (m_record.blank) {
        m_parsed.blank = true;
        return std::move(m_parsed);
    }
    const auto protection = readProtection(line(ImportColumn::Protected));
    m_parsed.protection = m_draft.family.protection = protection.value;
    if (!protection.allUnderstood)
        warn(RowIssueCode::UnknownProtection, ImportColumn::Protected);
    readReceived();
    readFirstPerson();
    if (!m_parsed.rejected.isEmpty()) {
        m_parsed.warnings.clear();
        return std::move(m_parsed);
    }
    readSecondPerson();
    readPlace();
    readHousehold();
    readWishes();
    readTexts();
    lookForExtraCells();
    m_draft.family.displayName = displayNameOf(m_draft.persons).left(maxLine);
    m_parsed.draft = std::move(m_draft);
    return std::move(m_parsed);
}

void RowReader::readReceived()
{
    const QString text = value(ImportColumn::Received);
    if (text.isEmpty()) {
        refuse(RowIssueCode::MissingDate, ImportColumn::Received);
        return;
    }
    const auto received = readDayAndTime(text);
    if (!received) {
        refuse(RowIssueCode::BadDate, ImportColumn::Received);
    } else if (received->day > m_context.today) {
        refuse(RowIssueCode::FutureDate, ImportColumn::Received);
    } else {
        m_draft.application.receivedOn = received->day;
        if (received->time.isValid())
            m_draft.application.receivedAt = swedishInstant(received->day, received->time);
    }
}

void RowReader::readName(Person *person, ImportColumn whole, ImportColumn given, ImportColumn family)
{
    person->givenName = boundedLine(given);
    person->familyName = boundedLine(family);
    if (!person->givenName.isEmpty() || !person->familyName.isEmpty())
        return;
    const QString text = boundedLine(whole);
    if (isDash(text))
        return;
    PersonName name = splitName(text);
    person->givenName = std::move(name.given);
    person->familyName = std::move(name.family);
}

void RowReader::readFirstPerson()
{
    Person person;
    person.role = PersonRole::Adult1;
    readName(&person, ImportColumn::Applicant1, ImportColumn::GivenName1, ImportColumn::FamilyName1);
    const bool named = !person.givenName.isEmpty() || !person.familyName.isEmpty();
    const ImportColumn nameColumn =
        m_mapping.has(ImportColumn::Applicant1)
            ? ImportColumn::Applicant1
            : (m_mapping.has(ImportColumn::FamilyName1) ? ImportColumn::FamilyName1 : ImportColumn::Number1);
    const QString text = value(ImportColumn::Number1);
    if (!text.isEmpty()) {
        const auto number = readNumber(text, m_context.today);
        if (const auto *good = std::get_if<PersonNumber>(&number))
            setNumber(&person, *good);
        else
            refuse(codeOfFault(std::get<PersonNumberFault>(number)), ImportColumn::Number1);
        if (!named)
            warn(RowIssueCode::MissingName, nameColumn);
    } else if (!named) {
        refuse(RowIssueCode::NoApplicant, nameColumn);
    }
    warnOfChild(person, ImportColumn::Number1);
    readContactDetails(&person);
    m_draft.persons.append(std::move(person));
}

void RowReader::warnOfChild(const Person &person, ImportColumn column)
{
    if (person.birthDate.isValid() && person.birthDate.addYears(adultAge) > m_context.today)
        warn(RowIssueCode::UnderAge, column);
}

void RowReader::readContactDetails(Person *person)
{
    if (const QString text = value(ImportColumn::Phone); !text.isEmpty()) {
        const auto phone = readPhones(text);
        person->phone = phone.value.value_or(QString());
        if (!phone.allUnderstood)
            warn(phone.value ? RowIssueCode::SeveralValues : RowIssueCode::BadPhone, ImportColumn::Phone);
    }
    if (const QString text = value(ImportColumn::Email); !text.isEmpty()) {
        const auto email = readEmails(text);
        person->email = email.value.value_or(QString());
        if (!email.allUnderstood)
            warn(email.value ? RowIssueCode::SeveralValues : RowIssueCode::BadEmail, ImportColumn::Email);
    }
}

void RowReader::readSecondPerson()
{
    Person person;
    person.role = PersonRole::Adult2;
    readName(&person, ImportColumn::Applicant2, ImportColumn::GivenName2, ImportColumn::FamilyName2);
    if (const QString text = value(ImportColumn::Number2); !text.isEmpty()) {
        const auto number = readNumber(text, m_context.today);
        if (const auto *good = std::get_if<PersonNumber>(&number))
            setNumber(&person, *good);
        else
            warn(RowIssueCode::BadSecondNumber, ImportColumn::Number2);
    }
    if (!person.number.isEmpty() && person.number == m_draft.persons.first().number) {
        warn(RowIssueCode::SameNumberTwice, ImportColumn::Number2);
        return;
    }
    warnOfChild(person, ImportColumn::Number2);
    if (!person.number.isEmpty() || !person.givenName.isEmpty() || !person.familyName.isEmpty())
        m_draft.persons.append(std::move(person));
}

void RowReader::readPlace()
{
    Family &family = m_draft.family;
    family.address = boundedLine(ImportColumn::Address);
    family.city = boundedLine(ImportColumn::City);
    family.district = boundedLine(ImportColumn::District);
    if (const QString text = value(ImportColumn::Postcode); !text.isEmpty()) {
        auto postcode = readPostcode(text);
        // "211 20 Malmö": postcode and place in one cell.
        const auto letter = std::find_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
        if (!postcode && letter != text.begin()) {
            const qsizetype cut = letter - text.begin();
            postcode = readPostcode(text.first(cut).trimmed());
            if (postcode && family.city.isEmpty())
                family.city = bounded(text.sliced(cut), ImportColumn::Postcode, maxLine);
        }
        family.postcode = postcode.value_or(QString());
        if (!postcode)
            warn(RowIssueCode::BadPostcode, ImportColumn::Postcode);
    }
    family.municipality = m_context.municipalities.value(fold(family.city), m_context.ownMunicipality);
}

void RowReader::readHousehold()
{
    if (const QString text = value(ImportColumn::Pets); !text.isEmpty()) {
        const auto pets = readPets(text);
        m_draft.family.pets = pets.value;
        if (!pets.allUnderstood)
            warn(RowIssueCode::UnknownPet, ImportColumn::Pets);
    }
    if (const QString text = value(ImportColumn::Languages); !text.isEmpty()) {
        auto languages = readLanguages(text);
        m_draft.family.languages = boundedLanguages(languages.value);
        if (!languages.allUnderstood)
            warn(RowIssueCode::UnknownLanguage, ImportColumn::Languages);
    }
    if (const QString text = value(ImportColumn::ChildrenAtHome); !text.isEmpty()) {
        m_draft.application.childrenAtHome = readCount(text, 0, maxChildrenAtHome);
        if (!m_draft.application.childrenAtHome)
            warn(RowIssueCode::BadChildren, ImportColumn::ChildrenAtHome);
    }
}

void RowReader::readWishes()
{
    Application &application = m_draft.application;
    application.channel = Channel::Import;
    if (const QString text = value(ImportColumn::ExperienceYears); !text.isEmpty()) {
        application.experienceYears = readCount(text, 0, maxExperience);
        if (application.experienceYears)
            application.experienced = *application.experienceYears >= 1;
        else
            warn(RowIssueCode::BadExperience, ImportColumn::ExperienceYears);
    }
    if (!m_mapping.has(ImportColumn::WishedTypes))
        return;
    const QString text = value(ImportColumn::WishedTypes);
    if (text.isEmpty()) {
        warn(RowIssueCode::MissingType, ImportColumn::WishedTypes);
        return;
    }
    const auto types = readAssignmentTypes(text);
    application.wishedTypes = types.value;
    if (!types.allUnderstood)
        warn(RowIssueCode::UnknownType, ImportColumn::WishedTypes);
}

void RowReader::readTexts()
{
    m_draft.application.source = bounded(line(ImportColumn::Source), ImportColumn::Source, maxText);
    m_draft.application.message = bounded(cleaned(raw(ImportColumn::Message)), ImportColumn::Message, maxText);
}

void RowReader::lookForExtraCells()
{
    for (qsizetype i = m_mapping.width(); i < m_record.cells.size(); ++i) {
        if (!cellLine(m_record.cells.at(i)).isEmpty()) {
            m_parsed.warnings.append({m_record.row, {}, RowIssueCode::ExtraCells});
            return;
        }
    }
}

} // namespace

QHash<QString, QString> municipalitiesByName(const QList<Municipality> &municipalities)
{
    QHash<QString, QString> codes;
    for (const Municipality &municipality : municipalities)
        codes.insert(fold(municipality.name), municipality.code);
    return codes;
}

ParsedRow parseRow(const CsvRecord &record, const ColumnMapping &mapping, const RowContext &context)
{
    return RowReader(record, mapping, context).read();
}

} // namespace famn
