#include "models/services/import/HeadingNames.h"

#include "models/services/import/WordKey.h"

#include <QHash>

namespace famn {

namespace {

struct Names
{
    ImportColumn column;
    /// Word keys parted by spaces.
    const char *keys;
};

constexpr Names headingNames[]{
    {ImportColumn::Received,
     "inkommen inkom inkomdatum inkommet inkommendatum inkommenden ankomst ankomstdatum ankomstdag anlant datum "
     "anmalningsdatum anmalan anmaldatum datumforanmalan datumforintresseanmalan mottagen mottaget mottagendatum "
     "registrerad registreringsdatum skapad tidpunkt tidsstampel skickad inskickad received receivedon receivedat "
     "receiveddate datereceived date dateofarrival arrived arrivaldate dayofarrival timestamp submitted submittedat "
     "created createdat applicationdate"},
    {ImportColumn::Applicant1,
     "sokande sokande1 sokanden namn namn1 namnsokande namnsokande1 sokandenamn sokande1namn sokandesnamn "
     "forstasokande huvudsokande familj familjensnamn fullstandigtnamn vuxen1 vuxen kontaktnamn anmalare applicant "
     "applicant1 applicantname applicant1name nameofapplicant firstapplicant mainapplicant name name1 fullname adult1"},
    {ImportColumn::GivenName1,
     "fornamn fornamn1 sokandefornamn sokande1fornamn fornamnsokande fornamnsokande1 tilltalsnamn givenname givenname1 "
     "firstname firstname1 forename applicantfirstname applicant1firstname applicant1givenname"},
    {ImportColumn::FamilyName1,
     "efternamn efternamn1 sokandeefternamn sokande1efternamn efternamnsokande efternamnsokande1 familyname "
     "familyname1 lastname lastname1 surname surname1 applicantlastname applicant1lastname applicant1familyname"},
    {ImportColumn::Number1,
     "personnummer personnummer1 personnr personnr1 persnr persnr1 pnr pnr1 personid personid1 personnummersokande "
     "personnummersokande1 sokandepersonnummer sokande1personnummer sokande1pnr samordningsnummer "
     "personnummersamordningsnummer personellersamordningsnummer fodelsenummer personalnumber personalnumber1 "
     "personnumber personnumber1 personalidentitynumber personalidentitynumber1 personalid personalid1 nationalid "
     "identitynumber idnumber ssn socialsecuritynumber applicant1personalnumber applicant1number number1"},
    {ImportColumn::Applicant2,
     "sokande2 medsokande namn2 namnsokande2 sokande2namn andrasokande medsokandenamn namnmedsokande partner "
     "partnernamn partnersnamn sambo makamake makemaka vuxen2 applicant2 applicant2name secondapplicant coapplicant "
     "coapplicantname name2 adult2 partnername"},
    {ImportColumn::GivenName2,
     "fornamn2 sokande2fornamn fornamnsokande2 fornamnmedsokande medsokandefornamn partnerfornamn givenname2 "
     "firstname2 applicant2firstname applicant2givenname coapplicantfirstname partnerfirstname"},
    {ImportColumn::FamilyName2,
     "efternamn2 sokande2efternamn efternamnsokande2 efternamnmedsokande medsokandeefternamn partnerefternamn "
     "familyname2 lastname2 surname2 applicant2lastname applicant2familyname coapplicantlastname partnerlastname"},
    {ImportColumn::Number2,
     "personnummer2 personnr2 persnr2 pnr2 personid2 personnummersokande2 sokande2personnummer sokande2pnr "
     "personnummermedsokande medsokandepersonnummer medsokandepnr pnrmedsokande partnerpersonnummer samordningsnummer2 "
     "personalnumber2 personnumber2 personalidentitynumber2 personalid2 nationalid2 applicant2personalnumber "
     "applicant2number coapplicantpersonalnumber partnerpersonalnumber number2"},
    {ImportColumn::Address,
     "adress gatuadress utdelningsadress bostadsadress hemadress gata postadressgata folkbokforingsadress address "
     "streetaddress street homeaddress address1 addressline1"},
    {ImportColumn::Postcode,
     "postnr postnummer postkod postadress postnummerochort postnrochort postnrort postnummerort postcode postalcode "
     "zip zipcode zippostalcode"},
    {ImportColumn::City, "ort postort stad bostadsort kommun hemkommun hemort city town place municipality"},
    {ImportColumn::District,
     "stadsdel stadsdelsomrade stadsdelsforvaltning stadsomrade omrade district citydistrict borough area"},
    {ImportColumn::Phone,
     "telefon telefon1 telefonnummer telefonnr tel telnr tfn tfnnr mobil mobilnummer mobilnr mobiltelefon "
     "mobiltelefonnummer kontakttelefon phone phone1 phonenumber phoneno telephone telephonenumber mobile mobilephone "
     "mobilenumber cellphone"},
    {ImportColumn::Email,
     "epost epostadress epost1 mail mailadress mejl mejladress email emailaddress emailadress email1 emejl"},
    {ImportColumn::WishedTypes,
     "uppdrag uppdragstyp typavuppdrag onskatuppdrag onskadeuppdrag onskaduppdragstyp intresseradav intresse "
     "intresseomrade typ vilketuppdrag vilkauppdrag galler anmalanavser avser assignment assignments assignmenttype "
     "assignmenttypes wishedassignment wishedassignments wishedtype wishedtypes typeofassignment interestedin type"},
    {ImportColumn::ExperienceYears,
     "erfarenhet erfarenhetar erfarenhetiar erfarenhetantalar arserfarenhet antalarserfarenhet tidigareerfarenhet "
     "arsomfamiljehem arsomuppdragstagare experience experienceyears yearsofexperience experienceinyears"},
    {ImportColumn::ChildrenAtHome,
     "barnihemmet antalbarn antalbarnihemmet hemmavarandebarn antalhemmavarandebarn egnabarn barn barnhemma "
     "childrenathome children numberofchildren numberofchildrenathome childreninthehome ownchildren"},
    {ImportColumn::Pets, "husdjur djur djurihemmet harnihusdjur harduhusdjur pets pet animals petsathome"},
    {ImportColumn::Languages,
     "sprak spraksomtalashemma sprakihemmet talarsprak sprakkunskaper talarspraken modersmal language languages "
     "languagesspoken spokenlanguages languagesathome"},
    {ImportColumn::Source,
     "hurfickduhoraomoss hurhordeduomoss hurfickduredapaoss hurficknihoraomoss hurfickduvetaomoss "
     "hurhittadeduoss hurharduhortomoss kalla kannedomom via rekryteringskalla source howdidyouhearaboutus "
     "heardaboutus heardofus heardaboutusthrough howdidyouhearofus howdidyoufindus referral"},
    {ImportColumn::Protected,
     "skyddadepersonuppgifter skyddad skydd skyddadidentitet skyddadid skyddadeuppgifter sekretess sekretessmarkering "
     "sekretessmarkerad skyddsniva skyddadfolkbokforing protected protection protectedidentity protectedpersonaldata "
     "protectedpersonalinformation protectedpersonalinfo confidential confidentiality protectedidentityinformation"},
    {ImportColumn::Message,
     "meddelande meddelanden fritext ovrigt ovriginformation ovrigaupplysningar kommentar kommentarer beskrivning "
     "anteckning anteckningar text presentation berattaomer message messages comment comments note notes freetext "
     "other otherinformation description remarks"},
};

const QHash<QString, ImportColumn> &columnsByKey()
{
    static const QHash<QString, ImportColumn> columns = [] {
        QHash<QString, ImportColumn> built;
        for (const Names &names : headingNames) {
            const QStringList keys = QString::fromLatin1(names.keys).split(u' ', Qt::SkipEmptyParts);
            for (const QString &key : keys)
                built.insert(key, names.column);
        }
        for (const auto &entry : codeKeys<ImportColumn>) {
            if (entry.code != ImportColumn::Ignored)
                built.insert(wordKey(QString::fromLatin1(entry.key)), entry.code);
        }
        return built;
    }();
    return columns;
}

} // namespace

std::optional<ImportColumn> columnOfHeading(const QString &heading)
{
    const auto &columns = columnsByKey();
    auto found = columns.constFind(wordKey(heading));
    if (found == columns.constEnd())
        found = columns.constFind(wordKey(withoutBrackets(heading)));
    if (found == columns.constEnd())
        return std::nullopt;
    return found.value();
}

} // namespace famn
