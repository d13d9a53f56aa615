// Makes a register of the present schema version, to be kept for ever in tests/data/registers (see the README there).
#include "models/services/Absences.h"
#include "models/services/Access.h"
#include "models/services/ApplicationImporter.h"
#include "models/services/IntakeSettings.h"
#include "models/services/Organisation.h"
#include "models/services/Queue.h"
#include "models/services/RecordEditor.h"
#include "models/services/UserState.h"
#include "models/storage/CipherDriver.h"
#include "models/storage/keys/Passphrase.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FixtureRegister.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace famn;
using namespace Qt::StringLiterals;

namespace {

/// What came with version 3: an absence with a deputy, a chosen day for the next try, a setting of the office.
Result<void> addIntake(WritePath &write, const FamilyId &family)
{
    StaffId deputy;
    ApplicationId application;
    FAMN_TRY(write.run([&](Change &change) -> Result<void> {
        StaffMember member;
        member.name = u"Bo"_s;
        member.roles = {StaffRole::Recruiter};
        FAMN_ASSIGN(stored, change.insert(member));
        deputy = stored.id;
        FAMN_ASSIGN(applications,
                    change.table<Application>().where(u"WHERE family = ? ORDER BY id"_s, {family.uuid.toBytes()}));
        application = applications.value(0).id;
        return done();
    }));
    FAMN_TRY(addAbsence(write, {write.actor().staff, QDate(2026, 3, 9), QDate(2026, 3, 13), deputy}));
    FAMN_TRY(setNextTry(write, application, QDate(2026, 3, 4)));
    FAMN_TRY(setIntakeRules(write, {{u"office.cut_off"_s, u"16:00"_s}}));
    return done();
}

Result<QString> makeFixture(const QString &path, const QString &list)
{
    const FakeClock clock;
    FAMN_ASSIGN(passphrase, preparePassphrase(QString::fromUtf16(fixturePassphrase)));
    FAMN_ASSIGN(creation, RegisterCreation::begin(path, false, clock));
    const QString sheet = creation.sheet().toText();
    FAMN_ASSIGN(opened, creation.finish(passphrase, u"Åsa"_s, KdfCost::minimal()));
    FAMN_TRY(setMunicipality(*opened.write, u"Malmö"_s));
    FAMN_TRY(importApplications(*opened.write, list, {}));
    FAMN_ASSIGN(families, RecordTable<Family>(opened.reg->writer()).where(u"ORDER BY id"_s));
    const RecordRef first{u"family"_s, families.value(0).id.uuid};
    FAMN_TRY(setFields(*opened.write, first, {{u"pets"_s, u"hund"_s}, {u"rooms"_s, u"5"_s}}, u"hembesök"_s));
    FAMN_TRY(opened.write->run([&](Change &change) -> Result<void> {
        Assignment assignment;
        assignment.family.uuid = first.id;
        assignment.type = AssignmentType::FosterHome;
        assignment.status = AssignmentStatus::Active;
        assignment.from = QDate(2025, 1, 1);
        assignment.municipality = u"1280"_s;
        FAMN_ASSIGN(stored, change.insert(assignment));
        ContactEntry note;
        note.family.uuid = first.id;
        note.assignment = stored.id;
        note.at = change.now();
        note.text = u"Uppföljning på telefon."_s;
        FAMN_ASSIGN(noted, change.insert(note));
        Task task;
        task.title = u"Boka hembesök"_s;
        task.due = QDate(2026, 4, 1);
        FAMN_ASSIGN(todo, change.insert(task));
        return change.remove(todo);
    }));
    FAMN_TRY(addIntake(*opened.write, {first.id}));
    FAMN_TRY(keepDraft(*opened.write, u"family/%1/address"_s.arg(first.id.toString()), u"Storgatan"_s, first.id));
    FAMN_TRY(keepView(*opened.write, u"list/families"_s, R"({"sort":"name"})"));
    return sheet;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3 || !startSecrets()) {
        QTextStream(stderr) << "usage: make_fixture REG.famn LIST.csv; prints the recovery sheet\n";
        return 1;
    }
    registerCipherDriver();
    const auto sheet = makeFixture(arguments.at(1), arguments.at(2));
    if (!sheet) {
        QTextStream(stderr) << int(sheet.error().code) << ' ' << sheet.error().field << ' '
                            << sheet.error().arguments.join(u' ') << ' ' << sheet.error().detail << '\n';
        return 2;
    }
    QTextStream(stdout) << *sheet;
    return 0;
}
