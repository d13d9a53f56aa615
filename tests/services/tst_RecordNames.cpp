#include "models/domain/Labels.h"
#include "models/services/History.h"
#include "models/services/RecordNames.h"
#include "models/storage/RecordKinds.h"
#include "tests/support/CaseRegister.h"
#include "tests/support/FamnTest.h"

using namespace famn;

class TestRecordNames : public FamnTest
{
    Q_OBJECT

    static QString named(const CaseRegister &test, const QString &kind, const Uuid &id)
    {
        const auto name = recordName(test.db(), test.actor, {kind, id});
        return name ? *name : QStringLiteral("?");
    }

private Q_SLOTS:
    void everyKindHasAName()
    {
        CaseRegister test;
        const Registered made = test.take("Anna Ekström");
        QCOMPARE(named(test, "family", made.family.uuid), "Ekström, " + made.caseNumber);
        QCOMPARE(named(test, "person", made.person.uuid), "Anna Ekström");
        QCOMPARE(named(test, "application", made.application.uuid), "2026-03-02, Ekström, " + made.caseNumber);
        QCOMPARE(named(test, "staff", test.actor.staff.uuid), "Åsa");
        QCOMPARE(named(test, "unit", test.unit.uuid), "Familjehemsenheten");
        QCOMPARE(*nameOfAny(test.db(), test.actor, made.person.uuid), "Anna Ekström");
        // Deleted ones keep it; what is not there has none.
        test.remove(made.application);
        test.remove(made.person);
        QCOMPARE(named(test, "person", made.person.uuid), "Anna Ekström");
        QCOMPARE(named(test, "person", Uuid::generate({3})), "");
        QCOMPARE(named(test, "person", Uuid()), "");
        QCOMPARE(named(test, "nothing of the kind", made.person.uuid), "");
        QCOMPARE(*nameOfAny(test.db(), test.actor, Uuid()), "");
    }

    void protectedOnesAreMasked()
    {
        CaseRegister test;
        const Registered made = test.take("Anna Ekström");
        test.protect(made.family);
        QCOMPARE(named(test, "family", made.family.uuid), protectedLabel());
        QCOMPARE(named(test, "person", made.person.uuid), protectedLabel());
        QCOMPARE(named(test, "application", made.application.uuid), protectedLabel());
    }

    void thePolicyIsAsked()
    {
        CaseRegister test;
        const Registered made = test.take("Anna Ekström");
        const Actor stranger{{}, Uuid::generate({9}), "Bo", {StaffRole::Evaluator}};
        QCOMPARE(*recordName(test.db(), stranger, {"person", made.person.uuid}), "");
    }

    void everyReferenceHasAKind()
    {
        const auto check = []<typename T>(std::type_identity<T>) -> QString {
            const QString kind(fieldMap<T>().kind);
            for (const Field<T> &field : fieldMap<T>().fields) {
                const QString column(field.column.name);
                // A key is no record, and a subject may be of any kind; stamps are never in a history.
                const bool any = column == "slot" || column == "subject" || column.startsWith("created") ||
                                 column.startsWith("updated") || column == "uid" || column == "id";
                if (field.type == ValueType::Id && !any && kindOfReference(kind, column).isEmpty())
                    return kind + '.' + column;
            }
            return QString();
        };
        for (const QString kind : {"unit", "staff", "family", "person", "assignment", "application", "contact_entry",
                                   "task", "setting", "absence"})
            QCOMPARE(withRecordType<QString>(kind, "unknown", check), QString());
    }

    void historyNamesWhatItRefersTo()
    {
        CaseRegister test;
        const Registered made = test.take("Anna Ekström");
        test.change<Family>(made.family, [](Family &family) { family.owner = {}; });
        test.change<Family>(made.family, [&](Family &family) {
            family.owner = test.actor.staff;
            family.unit = test.unit;
        });
        const auto changed = [&] {
            const auto history = historyOf(*test.write, {"family", made.family.uuid});
            QHash<QString, QString> names;
            for (const HistoryEntry &entry : history->entries) {
                for (const HistoryChange &change : entry.changes)
                    names.insert(change.field, change.nameAfter);
            }
            return names;
        };
        QCOMPARE(changed().value("owner"), "Åsa");
        QCOMPARE(changed().value("unit"), "Familjehemsenheten");
        const auto ofPerson = [&] {
            const auto history = historyOf(*test.write, {"person", made.person.uuid});
            for (const HistoryChange &change : history->entries.first().changes) {
                if (change.field == "family")
                    return change.nameAfter;
            }
            return QString();
        };
        QCOMPARE(ofPerson(), "Ekström, " + made.caseNumber);
        test.protect(made.family);
        QVERIFY(ofPerson().isEmpty() || ofPerson() == protectedLabel());
    }
};

FAMN_TEST_MAIN(TestRecordNames)
#include "tst_RecordNames.moc"
