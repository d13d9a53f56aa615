#include "models/domain/Labels.h"
#include "tests/support/FamnTest.h"

#include <QSet>

using namespace famn;

namespace {
bool isPlainKey(QLatin1StringView key)
{
    return !key.isEmpty() && std::all_of(key.begin(), key.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    });
}

template<Code E>
void checkKeys()
{
    QSet<QString> keys;
    unsigned place = 0;
    for (const auto &[code, name] : codeKeys<E>) {
        const auto key = keyOf(code);
        QCOMPARE(key, QLatin1StringView(name));
        QVERIFY2(isPlainKey(key), name);
        QVERIFY2(!keys.contains(QString(key)), name);
        keys.insert(QString(key));
        QCOMPARE(codeOf<E>(QString(key)), std::optional(code));
        QCOMPARE(codeOf<E>(QString(key).toUpper()), std::optional(code));
        // A list without gaps: none forgotten, and every code has its bit in a CodeSet.
        QCOMPARE(unsigned(code), place++);
    }
    QVERIFY(!codeOf<E>(QString()));
    QVERIFY(!codeOf<E>(QString("no such key")));
    QVERIFY(keyOf(E(place)).isEmpty());
}

template<Code E>
void checkSets()
{
    CodeSet<E> all;
    for (const auto &entry : codeKeys<E>) {
        const CodeSet<E> one{entry.code};
        QCOMPARE(one.toText(), QString(QLatin1StringView(entry.key)));
        QVERIFY(CodeSet<E>::fromText(one.toText()) == one);
        all.insert(entry.code);
    }
    QCOMPARE(all.codes().size(), qsizetype(codeKeys<E>.size()));
    QVERIFY(CodeSet<E>::fromText(all.toText()) == all);
    QVERIFY(CodeSet<E>::fromText(all.toText().toUpper().replace(",", " , ")) == all);
    for (const auto &entry : codeKeys<E>)
        all.remove(entry.code);
    QVERIFY(all.isEmpty() && all.toText().isEmpty());
    QVERIFY(CodeSet<E>::fromText(QString()) == all);
    QVERIFY(!CodeSet<E>::fromText(QString("no such key")));
}

template<Code E>
void checkLabels()
{
    QSet<QString> words;
    for (const auto &entry : codeKeys<E>) {
        const QString word = label(entry.code);
        QVERIFY2(!word.isEmpty(), entry.key);
        QCOMPARE(word, word.trimmed());
        QVERIFY2(!words.contains(word), qPrintable(word));
        words.insert(word);
    }
}

template<Code E>
void checkList()
{
    checkKeys<E>();
    checkSets<E>();
    checkLabels<E>();
}
} // namespace

class TestCodes : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void unitKind() { checkList<UnitKind>(); }
    void staffRole() { checkList<StaffRole>(); }
    void protection() { checkList<Protection>(); }
    void familyForm() { checkList<FamilyForm>(); }
    void housingForm() { checkList<HousingForm>(); }
    void pet() { checkList<Pet>(); }
    void personRole() { checkList<PersonRole>(); }
    void personNumberKind() { checkList<PersonNumberKind>(); }
    void sex() { checkList<Sex>(); }
    void assignmentType() { checkList<AssignmentType>(); }
    void assignmentStatus() { checkList<AssignmentStatus>(); }
    void initiator() { checkList<Initiator>(); }
    void endReason() { checkList<EndReason>(); }
    void channel() { checkList<Channel>(); }
    void applicationStage() { checkList<ApplicationStage>(); }
    void outcome() { checkList<Outcome>(); }
    void outcomeReason() { checkList<OutcomeReason>(); }
    void contactForm() { checkList<ContactForm>(); }
    void contactKind() { checkList<ContactKind>(); }
    void direction() { checkList<Direction>(); }
    void subjectKind() { checkList<SubjectKind>(); }
    void personNumberFault() { checkList<PersonNumberFault>(); }

    void violationsHaveWords()
    {
        QSet<QString> words;
        for (int code = int(ViolationCode::Missing); code <= int(ViolationCode::Unlikely); ++code)
            words.insert(label(ViolationCode(code)));
        QCOMPARE(words.size(), int(ViolationCode::Unlikely) + 1);
        QVERIFY(!words.contains(QString()));
    }

    void wordsOfTheField()
    {
        QCOMPARE(protectedLabel(), QString("Protected"));
        QCOMPARE(label(AssignmentType::FosterHome), QString("Foster home"));
        QCOMPARE(label(CodeSet<AssignmentType>{AssignmentType::EmergencyHome, AssignmentType::FosterHome}),
                 QString("Foster home, Emergency home"));
        QCOMPARE(label(CodeSet<Pet>()), QString());
    }
};

FAMN_TEST_MAIN(TestCodes)
#include "tst_Codes.moc"
