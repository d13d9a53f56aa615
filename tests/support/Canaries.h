#pragma once

#include "models/services/Campaigns.h"
#include "models/services/WritePath.h"
#include "tests/support/CanaryText.h"

namespace famn {

/// A protected family with everything that a family may have, each text of it one that stands nowhere else.
struct Canaries
{
    FamilyId family;
    PersonId person;
    ApplicationId application;
    InfoMeetingId meeting;
    QString caseNumber;

    [[nodiscard]] static QStringList in(const QString &text) { return canariesIn(text); }

    [[nodiscard]] static Canaries make(WritePath &write)
    {
        Canaries made;
        const auto ran = write.run([&](Change &change) -> Result<void> { return made.fill(change); });
        if (!ran)
            qFatal("%s %s", qPrintable(ran.error().field), qPrintable(ran.error().arguments.join(u' ')));
        // The history has values and a reason too.
        const auto changed = write.run([&](Change &change) -> Result<void> {
            change.setReason(made.canary());
            FAMN_ASSIGN(stored, change.table<Family>().find(made.family));
            Family moved = stored;
            moved.address = made.canary();
            FAMN_TRY(change.update(stored, moved));
            return done();
        });
        if (!changed)
            qFatal("%s", qPrintable(changed.error().field));
        return made;
    }

private:
    QString canary() { return QString::fromLatin1(canaryStem) + QString::number(++m_number); }

    Result<void> fill(Change &change)
    {
        Family home;
        FAMN_ASSIGN(number, change.nextCaseNumber());
        caseNumber = number;
        home.caseNumber = number;
        home.protection = Protection::ProtectedRegistration;
        home.displayName = canary();
        home.earlierSurnames = canary();
        home.municipality = QStringLiteral("2584");
        home.district = canary();
        home.address = canary();
        home.postcode = QStringLiteral("98765");
        home.city = canary();
        home.owner = change.actor().staff;
        FAMN_ASSIGN(storedFamily, change.insert(home));
        family = storedFamily.id;
        FAMN_TRY(addPersons(change));
        Assignment assignment;
        assignment.family = family;
        assignment.from = QDate(2026, 1, 7);
        assignment.municipality = QStringLiteral("2584");
        FAMN_TRY(change.insert(assignment));
        Application wish;
        wish.family = family;
        wish.receivedOn = change.today();
        wish.receivedAt = change.now();
        wish.channel = Channel::WebForm;
        wish.wishedTypes = {AssignmentType::FosterHome};
        wish.message = canary();
        wish.source = canary();
        wish.welcomeNote = canary();
        FAMN_ASSIGN(storedApplication, change.insert(wish));
        application = storedApplication.id;
        FAMN_TRY(addTalk(change));
        return addMeeting(change);
    }

    Result<void> addPersons(Change &change)
    {
        Person adult;
        adult.family = family;
        adult.numberKind = PersonNumberKind::PersonalNumber;
        adult.number = QStringLiteral("198507099805");
        adult.birthDate = QDate(1985, 7, 9);
        adult.givenName = canary();
        adult.familyName = canary();
        adult.calledName = canary();
        adult.phone = QStringLiteral("+46701740699");
        adult.email = canary() + QStringLiteral("@exempel.se");
        adult.occupation = canary();
        FAMN_ASSIGN(stored, change.insert(adult));
        person = stored.id;
        Person child;
        child.family = family;
        child.role = PersonRole::ChildAtHome;
        child.givenName = canary();
        child.familyName = canary();
        child.phone = QStringLiteral("+46701740698");
        FAMN_TRY(change.insert(child));
        return done();
    }

    Result<void> addTalk(Change &change)
    {
        ContactEntry contact;
        contact.family = family;
        contact.application = application;
        contact.at = change.now();
        contact.reached = false;
        contact.participants = canary();
        contact.text = canary();
        FAMN_TRY(change.insert(contact));
        Task task;
        task.title = canary();
        task.owner = change.actor().staff;
        task.due = change.today();
        task.subjectKind = SubjectKind::Family;
        task.subject = family.uuid;
        FAMN_TRY(change.insert(task));
        Consent consent;
        consent.family = family;
        consent.scope = canary();
        consent.givenOn = change.today();
        FAMN_TRY(change.insert(consent));
        return done();
    }

    Result<void> addMeeting(Change &change)
    {
        InfoMeeting evening;
        evening.day = change.today().addDays(2);
        evening.startsAt = QTime(18, 0);
        evening.minutes = 90;
        evening.place = QStringLiteral("Stadshuset");
        FAMN_ASSIGN(stored, change.insert(evening));
        meeting = stored.id;
        MeetingAttendance guest;
        guest.meeting = meeting;
        guest.application = application;
        guest.persons = 2;
        FAMN_TRY(change.insert(guest));
        Campaign campaign;
        campaign.name = QStringLiteral("Familjehemmens dag");
        campaign.from = change.today().addDays(-3);
        campaign.to = change.today().addDays(3);
        FAMN_ASSIGN(made, change.insert(campaign));
        FAMN_ASSIGN(wish, change.table<Application>().find(application));
        Application linked = wish;
        linked.campaign = made.id;
        FAMN_TRY(change.update(wish, linked));
        return done();
    }

    int m_number = 0;
};

} // namespace famn
