#include "models/domain/LawBook.h"

#include <QCoreApplication>
#include <QDate>

namespace famn {

namespace {

/// Where a line stands in time: the Social Services Act (2025:400) and its ordinance (2025:468) came into force on
/// 2025-07-01, and those of 2001 ended the day before.
enum class Period { Always, NewLaw, OldLaw };

/// One line as delivered: the code, where it stands, what it is about, and when.
struct Line
{
    const char *code;
    const char *act;
    const char *section;
    const char *subject;
    Period period;
};

/// Old places stand here only where both texts were read side by side.
constexpr Line lines[] = {
    {"home_investigated", "SoL (2025:400)", "22 kap. 2 och 4 §§",
     QT_TRANSLATE_NOOP("LawSubjects", "A home is investigated before a child is placed in it"), Period::NewLaw},
    {"home_investigated", "SoL (2001:453)", "6 kap. 6 §",
     QT_TRANSLATE_NOOP("LawSubjects", "A home is investigated before a child is placed in it"), Period::OldLaw},
    {"emergency_stay", "SoL (2025:400)", "22 kap. 4 §",
     QT_TRANSLATE_NOOP("LawSubjects", "How long a child may stay in an emergency home"), Period::NewLaw},
    {"emergency_stay", "SoL (2001:453)", "6 kap. 6 §",
     QT_TRANSLATE_NOOP("LawSubjects", "How long a child may stay in an emergency home"), Period::OldLaw},
    {"child_investigation", "SoL (2025:400)", "20 kap. 3 §",
     QT_TRANSLATE_NOOP("LawSubjects", "How long the investigation of a child may take"), Period::NewLaw},
    {"child_investigation", "SoL (2001:453)", "11 kap. 2 §",
     QT_TRANSLATE_NOOP("LawSubjects", "How long the investigation of a child may take"), Period::OldLaw},
    {"preliminary_assessment", "SoL (2025:400)", "20 kap. 1 och 2 §§",
     QT_TRANSLATE_NOOP("LawSubjects", "Preliminary assessment of a report about a child"), Period::NewLaw},
    {"preliminary_assessment", "SoL (2001:453)", "11 kap. 1 a §",
     QT_TRANSLATE_NOOP("LawSubjects", "Preliminary assessment of a report about a child"), Period::OldLaw},
    {"municipalities_consult", "SoL (2025:400)", "22 kap. 6 §",
     QT_TRANSLATE_NOOP("LawSubjects", "Municipalities inform and consult each other before a placement"),
     Period::NewLaw},
    {"municipalities_consult", "SoL (2001:453)", "6 kap. 6 a §",
     QT_TRANSLATE_NOOP("LawSubjects", "Municipalities inform and consult each other before a placement"),
     Period::OldLaw},
    {"home_contract", "SoL (2025:400)", "22 kap. 3 §", QT_TRANSLATE_NOOP("LawSubjects", "Contract with the home"),
     Period::NewLaw},
    {"home_contract", "SoL (2001:453)", "6 kap. 6 b §", QT_TRANSLATE_NOOP("LawSubjects", "Contract with the home"),
     Period::OldLaw},
    {"home_training", "SoL (2025:400)", "22 kap. 3 och 4 §§", QT_TRANSLATE_NOOP("LawSubjects", "Training of the home"),
     Period::NewLaw},
    {"home_training", "SoL (2001:453)", "6 kap. 6 c §", QT_TRANSLATE_NOOP("LawSubjects", "Training of the home"),
     Period::OldLaw},
    {"network_first", "SoL (2025:400)", "22 kap. 1 §",
     QT_TRANSLATE_NOOP("LawSubjects", "A home in the child's own network is considered first"), Period::NewLaw},
    {"decision_level", "SoL (2025:400)", "30 kap. 6 och 7 §§",
     QT_TRANSLATE_NOOP("LawSubjects", "Who may decide on a placement"), Period::NewLaw},
    {"care_followed", "SoL (2025:400)", "22 kap. 11 §", QT_TRANSLATE_NOOP("LawSubjects", "Care in a home is followed"),
     Period::NewLaw},
    {"care_considered", "SoL (2025:400)", "22 kap. 13 §",
     QT_TRANSLATE_NOOP("LawSubjects", "Whether the care is still needed is considered"), Period::NewLaw},
    {"care_considered", "SoL (2001:453)", "6 kap. 8 §",
     QT_TRANSLATE_NOOP("LawSubjects", "Whether the care is still needed is considered"), Period::OldLaw},
    {"custody_considered", "SoL (2025:400)", "22 kap. 14 §",
     QT_TRANSLATE_NOOP("LawSubjects", "Whether custody should move to the home is considered"), Period::NewLaw},
    {"custody_considered", "SoL (2001:453)", "6 kap. 8 §",
     QT_TRANSLATE_NOOP("LawSubjects", "Whether custody should move to the home is considered"), Period::OldLaw},
    {"care_plan", "SoL (2025:400)", "9 kap. 12 och 13 §§",
     QT_TRANSLATE_NOOP("LawSubjects", "Plan of care and plan of implementation"), Period::NewLaw},
    {"child_followed_up", "SoL (2025:400)", "23 kap. 5 §",
     QT_TRANSLATE_NOOP("LawSubjects", "Follow-up of a child after a placement"), Period::NewLaw},
    {"contact_person", "SoL (2025:400)", "13 kap. 7 §",
     QT_TRANSLATE_NOOP("LawSubjects", "Contact person and contact family"), Period::NewLaw},
    {"contact_person", "SoL (2001:453)", "3 kap. 6 b §",
     QT_TRANSLATE_NOOP("LawSubjects", "Contact person and contact family"), Period::OldLaw},
    {"documentation", "SoL (2025:400)", "14 kap. 3-6 §§",
     QT_TRANSLATE_NOOP("LawSubjects", "What is documented, and what a person disputes"), Period::NewLaw},
    {"document_storage", "SoL (2025:400)", "14 kap. 7 §",
     QT_TRANSLATE_NOOP("LawSubjects", "Documents are kept from those who have no right to them"), Period::NewLaw},
    {"weeding", "SoL (2025:400)", "16 kap. 1 §",
     QT_TRANSLATE_NOOP("LawSubjects", "Files are weeded five years after the last note"), Period::NewLaw},
    {"weeding", "SoL (2001:453)", "12 kap. 1 §",
     QT_TRANSLATE_NOOP("LawSubjects", "Files are weeded five years after the last note"), Period::OldLaw},
    {"weeding_exceptions", "SoL (2025:400)", "16 kap. 2 §",
     QT_TRANSLATE_NOOP("LawSubjects", "Files that are kept: a child was placed in a home"), Period::NewLaw},
    {"weeding_exceptions", "SoL (2001:453)", "12 kap. 2 §",
     QT_TRANSLATE_NOOP("LawSubjects", "Files that are kept: a child was placed in a home"), Period::OldLaw},
    {"weeding_research", "SoL (2025:400)", "16 kap. 4 §",
     QT_TRANSLATE_NOOP("LawSubjects", "Files that are kept for research"), Period::NewLaw},
    {"research_sample", "SoF (2025:468)", "13 kap. 1 §",
     QT_TRANSLATE_NOOP("LawSubjects", "Counties and birthdays whose files are kept for research"), Period::NewLaw},
    {"qualified_staff", "SoL (2025:400)", "25 kap. 1 §",
     QT_TRANSLATE_NOOP("LawSubjects", "Degree that some tasks ask for"), Period::NewLaw},
    {"private_agency", "SoL (2025:400)", "26 kap. 1 §",
     QT_TRANSLATE_NOOP("LawSubjects", "Licence of those who propose homes"), Period::NewLaw},
    {"abuse_report", "SoL (2025:400)", "27 kap. 1 och 2 §§",
     QT_TRANSLATE_NOOP("LawSubjects", "Reports of abuse and neglect in the service (lex Sarah)"), Period::NewLaw},
    {"concern_report", "SoL (2025:400)", "19 kap. 1 §",
     QT_TRANSLATE_NOOP("LawSubjects", "Duty to report a concern for a child"), Period::NewLaw},
    {"quality", "SoL (2025:400)", "5 kap. 2 §", QT_TRANSLATE_NOOP("LawSubjects", "Quality is followed up"),
     Period::NewLaw},
    {"individual_assessment", "SoL (2025:400)", "11 kap. 5 §",
     QT_TRANSLATE_NOOP("LawSubjects", "Every home and contact person is assessed for the individual"), Period::NewLaw},
    {"register_extracts", "SoF (2025:468)", "3 kap. 3 §",
     QT_TRANSLATE_NOOP("LawSubjects", "Extracts from police registers before a placement"), Period::NewLaw},
    {"register_extracts", "SoF (2001:937)", "5 kap. 2 §",
     QT_TRANSLATE_NOOP("LawSubjects", "Extracts from police registers before a placement"), Period::OldLaw},
    {"children_listed", "SoF (2025:468)", "3 kap. 4 §",
     QT_TRANSLATE_NOOP("LawSubjects", "List of placed children, with a copy to the inspectorate each year"),
     Period::NewLaw},
    {"children_listed", "SoF (2001:937)", "7 kap. 1 §",
     QT_TRANSLATE_NOOP("LawSubjects", "List of placed children, with a copy to the inspectorate each year"),
     Period::OldLaw},
    {"many_children_reported", "SoF (2025:468)", "16 kap. 2 §",
     QT_TRANSLATE_NOOP("LawSubjects", "More than three children in a home are reported to the inspectorate"),
     Period::NewLaw},
    {"secret_place", "LVU (1990:52)", "14 §",
     QT_TRANSLATE_NOOP("LawSubjects", "Decisions on contact and secret whereabouts are reconsidered"), Period::Always},
    {"care_considered_lvu", "LVU (1990:52)", "13 §",
     QT_TRANSLATE_NOOP("LawSubjects", "Whether care by law is still needed is considered"), Period::Always},
    {"immediate_care", "LVU (1990:52)", "6 §", QT_TRANSLATE_NOOP("LawSubjects", "Immediate care of the young"),
     Period::Always},
    {"purpose", "SoLPuL (2001:454)", "6 och 7 §§",
     QT_TRANSLATE_NOOP("LawSubjects", "Personal data are handled only where the work needs them"), Period::Always},
    {"compilations", "SoLPuL (2001:454)", "7 a §",
     QT_TRANSLATE_NOOP("LawSubjects", "What lists and compilations may not contain"), Period::Always},
    {"access_checks", "SoLPuL (2001:454)", "10 §",
     QT_TRANSLATE_NOOP("LawSubjects", "Access is limited, logged and checked"), Period::Always},
    {"controller", "SoLPuF (2001:637)", "11 §", QT_TRANSLATE_NOOP("LawSubjects", "Who answers for personal data"),
     Period::Always},
    {"search_terms", "SoLPuF (2001:637)", "15 §",
     QT_TRANSLATE_NOOP("LawSubjects", "What may be searched for: name, personal number and case number"),
     Period::Always},
    {"secrecy", "OSL (2009:400)", "26 kap. 1 §",
     QT_TRANSLATE_NOOP("LawSubjects", "Secrecy about personal circumstances"), Period::Always},
    {"secrecy_whereabouts", "OSL (2009:400)", "26 kap. 2 §",
     QT_TRANSLATE_NOOP("LawSubjects", "Secrecy about where a child is"), Period::Always},
    {"secrecy_child", "OSL (2009:400)", "26 kap. 9 §",
     QT_TRANSLATE_NOOP("LawSubjects", "Secrecy that yields to a child's need"), Period::Always},
    {"secrecy_consent", "OSL (2009:400)", "12 kap. 2 §",
     QT_TRANSLATE_NOOP("LawSubjects", "Secrecy that yields to consent"), Period::Always},
    {"secrecy_address", "OSL (2009:400)", "21 kap. 3 och 3 a §§",
     QT_TRANSLATE_NOOP("LawSubjects", "Secrecy about addresses and phone numbers"), Period::Always},
    {"secrecy_statistics", "OSL (2009:400)", "24 kap. 8 §", QT_TRANSLATE_NOOP("LawSubjects", "Secrecy of statistics"),
     Period::Always},
    {"protected_registration", "Folkbokföringslagen (1991:481)", "16 och 17 §§",
     QT_TRANSLATE_NOOP("LawSubjects", "Protected population registration"), Period::Always},
    {"official_statistics", "Förordning (1981:1370)", "2 §",
     QT_TRANSLATE_NOOP("LawSubjects", "Data given to the National Board of Health and Welfare"), Period::Always},
    {"gdpr_extract", "GDPR (EU 2016/679)", "art. 15", QT_TRANSLATE_NOOP("LawSubjects", "The right to one's own data"),
     Period::Always},
    {"gdpr_breach", "GDPR (EU 2016/679)", "art. 33",
     QT_TRANSLATE_NOOP("LawSubjects", "A breach is reported within 72 hours"), Period::Always},
    {"cyber_security", "Cybersäkerhetslag (2025:1506)", "",
     QT_TRANSLATE_NOOP("LawSubjects", "Security of the municipality's systems"), Period::Always},
};

} // namespace

QList<Statute> deliveredStatutes()
{
    QList<Statute> statutes;
    for (const Line &line : lines) {
        Statute statute;
        statute.code = QString::fromLatin1(line.code);
        statute.act = QString::fromUtf8(line.act);
        statute.section = QString::fromUtf8(line.section);
        statute.subject = QCoreApplication::translate("LawSubjects", line.subject);
        if (line.period == Period::NewLaw)
            statute.validFrom = QDate(2025, 7, 1);
        if (line.period == Period::OldLaw)
            statute.validTo = QDate(2025, 6, 30);
        statutes.append(statute);
    }
    return statutes;
}

} // namespace famn
