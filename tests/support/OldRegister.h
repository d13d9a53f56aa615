#pragma once

#include "models/services/Retention.h"
#include "models/services/UserState.h"
#include "tests/support/Colleagues.h"
#include "tests/support/DecryptedPages.h"

namespace famn {

inline constexpr char canary[] = "KANARIEFAGEL";
inline constexpr char keepsake[] = "BEVARASSTEN";

/// A register whose families were ended on 2019-01-10, looked at on 2026-03-02 by two managers.
struct OldRegister : CaseRegister
{
    OldRegister()
    {
        today = clock.time;
        proposer = addColleague(*this, "Karin", {StaffRole::UnitManager});
        approver = addColleague(*this, "Olle", {StaffRole::DeputyManager});
        setMunicipality("1280");
        clock.time = swedishInstant({2019, 1, 10}, {12, 0});
    }

    /// Who is at the keyboard, were they a caseworker alone.
    [[nodiscard]] Actor worker() const
    {
        Actor alone = actor;
        alone.roles = {StaffRole::Caseworker};
        return alone;
    }

    void setMunicipality(const QString &code)
    {
        const auto stored = write->run([&](Change &change) -> Result<void> {
            const QString name = QString::fromUtf16(settingNames::municipality);
            FAMN_ASSIGN(known, settingNamed(change.table<Setting>(), name));
            if (known) {
                Setting after = *known;
                after.value = code;
                FAMN_TRY(change.update(*known, after));
            } else {
                Setting setting;
                setting.name = name;
                setting.value = code;
                FAMN_TRY(change.insert(setting));
            }
            return done();
        });
        QVERIFY(stored);
    }

    void end(const ApplicationId &id)
    {
        change<Application>(id, [this](Application &application) {
            application.leftStage = application.stage;
            application.stage = ApplicationStage::Ended;
            application.outcome = Outcome::Withdrew;
            application.reason = OutcomeReason::TimeOrWork;
            application.initiator = Initiator::Family;
            application.endedOn = swedishDay(clock.time);
        });
    }

    Registered ended(const QString &name)
    {
        const Registered made = take(name);
        end(made.application);
        return made;
    }

    void comeBack() { clock.time = today; }

    [[nodiscard]] QString fate(const FamilyId &family) const
    {
        const auto preview = previewRetention(db(), proposer.actor, swedishDay(clock.time));
        if (!preview)
            return errorKey(preview.error().code);
        for (const RetentionCase &line : preview->goes) {
            if (line.family == family)
                return "goes";
        }
        for (const RetentionCase &line : preview->stays) {
            if (line.family == family)
                return QString(keyOf(*line.kept));
        }
        return "young";
    }

    [[nodiscard]] RetentionProposalId propose()
    {
        const auto made = proposeRetention(*proposer.write);
        if (!made)
            qFatal("%s", qPrintable(errorKey(made.error().code)));
        return *made;
    }

    /// How many pages of the whole file, free ones too, hold WORD once they are decrypted. Empties the log first.
    [[nodiscard]] int pagesWith(const QByteArray &word) const
    {
        const auto emptied = emptyLog(db());
        if (!emptied || !*emptied)
            qFatal("the log is not empty");
        const QList<QByteArray> pages = decryptedPages(path(), key);
        if (pages.size() != db().scalar(QStringLiteral("PRAGMA page_count")).value().toInt())
            qFatal("not every page was read");
        const auto with = [&](const QByteArray &text) {
            return int(
                std::count_if(pages.begin(), pages.end(), [&](const QByteArray &page) { return page.contains(text); }));
        };
        // What every register holds shows that they were decrypted.
        if (with("CREATE TABLE family") == 0)
            qFatal("not decrypted");
        return with(word);
    }

    Instant today;
    Colleague proposer;
    Colleague approver;
};

template<typename T>
Id<T> addLate(OldRegister &test, const std::function<void(T &)> &fill)
{
    Id<T> id;
    const auto ran = test.write->run([&](Change &change) -> Result<void> {
        T record;
        fill(record);
        FAMN_ASSIGN(stored, change.insert(record));
        id = stored.id;
        return done();
    });
    if (!ran)
        qFatal("%s %s", qPrintable(errorKey(ran.error().code)), qPrintable(ran.error().field));
    return id;
}

inline void addAssignment(OldRegister &test, const FamilyId &family, bool active)
{
    addLate<Assignment>(test, [&](Assignment &assignment) {
        assignment.family = family;
        assignment.municipality = QStringLiteral("1280");
        assignment.type = AssignmentType::FosterHome;
        assignment.status = active ? AssignmentStatus::Active : AssignmentStatus::Planned;
        assignment.from = {2019, 1, 10};
    });
}

inline void addContact(OldRegister &test, const FamilyId &family, bool deleted)
{
    const ContactEntryId id = addLate<ContactEntry>(test, [&](ContactEntry &entry) {
        entry.family = family;
        entry.at = {test.clock.time.msec - 1000};
        entry.text = "Ringde";
    });
    if (deleted)
        test.remove(id);
}

inline void setYears(OldRegister &test, const QString &name, const QString &value)
{
    QVERIFY(test.write->run([&](Change &change) -> Result<void> {
        Setting setting;
        setting.name = name;
        setting.value = value;
        FAMN_TRY(change.insert(setting));
        return done();
    }));
}

/// A family with WORD in everything that a family can have words in.
inline Registered fill(OldRegister &test, const QString &word, int number)
{
    NewApplication typed;
    typed.givenName = word + QString::number(number);
    typed.familyName = word + "sson";
    typed.phone = QString("070-1740%1").arg(600 + number);
    typed.types = {AssignmentType::FosterHome};
    typed.message = word.repeated(1 + number * 7 % 90);
    const Registered made = test.take(typed);
    test.change<Family>(made.family, [&](Family &family) { family.address = word + " 5"; });
    for (int i = 0; i < 3; ++i)
        addLate<ContactEntry>(test, [&](ContactEntry &entry) {
            entry.family = made.family;
            entry.at = {test.clock.time.msec - 1000};
            entry.text = word.repeated(1 + (number * 31 + i * 17) % 300);
        });
    addLate<Task>(test, [&](Task &task) {
        task.title = "Ring " + word;
        task.due = {2019, 1, 10};
        task.subjectKind = SubjectKind::Application;
        task.subject = made.application.uuid;
    });
    addLate<Consent>(test, [&](Consent &consent) {
        consent.family = made.family;
        consent.person = made.person;
        consent.scope = word;
        consent.givenOn = {2019, 1, 10};
    });
    const QString place = QString("family/%1/note").arg(made.family.uuid.toString());
    const auto kept = keepDraft(*test.write, place, word, made.family.uuid);
    const bool plain = word == keepsake;
    const QByteArray seen =
        QString(R"({"recent":["%1"]})").arg(plain ? QString("Karlsson") : QString(word + "sson")).toUtf8();
    const auto view = keepView(*test.write, plain ? "list/plain" : "list/families", seen);
    if (!kept || !view)
        qFatal("not kept");
    test.end(made.application);
    return made;
}

} // namespace famn
