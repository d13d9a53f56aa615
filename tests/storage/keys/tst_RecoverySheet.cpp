#include "models/storage/keys/RecoverySheet.h"
#include "models/storage/keys/SheetCode.h"
#include "tests/support/FamnTest.h"

#include <cstring>

using namespace famn;

namespace {

const QString alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

RecoverySheet sheet(bool withJournal = true)
{
    RecoverySheet made;
    made.registerId = *Uuid::fromString("01900000-0000-7000-8000-000000000001");
    made.master.registerId = made.registerId;
    made.master.key = SecretBytes(32);
    for (size_t i = 0; i < 32; ++i)
        made.master.key.data()[i] = static_cast<unsigned char>(7 * i + 1);
    for (size_t i = 0; i < 16; ++i)
        made.master.salt[i] = static_cast<quint8>(0xf0 + i);
    if (withJournal) {
        made.journalKey = SecretBytes(32);
        for (size_t i = 0; i < 32; ++i)
            made.journalKey.data()[i] = static_cast<unsigned char>(255 - 5 * i);
    }
    // A name that looks like groups and markup must do no harm.
    made.registerName = "1. ABCDEF <b>Norra</b> enheten, J2: 000000 %1";
    made.made = QDate(2026, 3, 2);
    return made;
}

QStringList groups(const RecoverySheet &from)
{
    QStringList all;
    for (const QString &label : from.labels())
        all.append(from.groupText(label));
    return all;
}

QString labelled(const QStringList &all)
{
    QString text;
    for (int i = 0; i < all.size(); ++i)
        text += sheetcode::label(i + 1) + ". " + all.at(i) + "\n";
    return text;
}

QString swapped(QString text, int a, int b)
{
    const QChar kept = text[a];
    text[a] = text[b];
    text[b] = kept;
    return text;
}

void verifySame(const RecoverySecrets &read, const RecoverySheet &from)
{
    QVERIFY(read.key.equals(from.master.key));
    QVERIFY(read.salt == from.master.salt);
    QVERIFY(read.journalKey.equals(from.journalKey));
}

} // namespace

class TestRecoverySheet : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void frozen()
    {
        // Sheets lie in safes for years: this one must be read for ever. Reckoned by another program.
        QCOMPARE(sheet().compactText(),
                 QString("1.0440YX 2.5GX4G1 3.NK4EAK 4.08X75W 5.AQ33DP 6.9RQGZK 7.W6HPAV 8.9Q8N9S 9.P2VVX4 10.HECTFN "
                         "11.DF1WF5 12.JYFTF7 13.BXQQZQ"
                         " 14.3WZNYA 15.ZWZQZP 16.FZG3D0 J1.ZZXFB3 J2.W7BWVA J3.GXSNY5 J4.JSQ4C4 J5.7FNSPP J6.JQTN9G "
                         "J7.D0KEBR J8.93347F J9.G9YQGY J10.WVED54 J11.J61YQX"));
        QCOMPARE(sheet().labels().size(), 27);
        QCOMPARE(sheet(false).labels().size(), 16);
    }

    void readBack_data()
    {
        QTest::addColumn<QString>("typed");
        const QStringList all = groups(sheet());
        QStringList apart;
        for (const QString &group : all)
            apart.append(group.left(3) + "-" + group.mid(3).toLower());
        QStringList backwards = labelled(all).split('\n', Qt::SkipEmptyParts);
        std::reverse(backwards.begin(), backwards.end());
        QTest::newRow("printed") << sheet().toText();
        QTest::newRow("scanned") << sheet().compactText();
        QTest::newRow("labels") << labelled(all);
        QTest::newRow("backwards") << backwards.join('\n');
        QTest::newRow("small with hyphens") << labelled(apart).toLower();
        QTest::newRow("colons") << labelled(all).replace(". ", ":");
        QTest::newRow("brackets") << labelled(all).replace(". ", ") ");
        QTest::newRow("bare labels") << labelled(all).replace(". ", "\t");
        QTest::newRow("one line") << labelled(all).replace('\n', ' ');
        QTest::newRow("other text") << "Hej! Här är arket från 12 mars, 3 sidor:\r\n" + labelled(all) + "Hälsningar";
        QTest::newRow("twice") << labelled(all) + labelled(all);
        QTest::newRow("no labels") << all.join(' ');
        QTest::newRow("no labels, commas") << apart.join(",\n");
        QTest::newRow("one string") << all.join("");
        QStringList letters = all;
        letters.replaceInStrings("0", "o").replaceInStrings("1", "l");
        QTest::newRow("letters for digits") << labelled(letters);
        QTest::newRow("letters for digits, bare") << letters.replaceInStrings("l", "I").join(' ');
    }
    void readBack()
    {
        QFETCH(QString, typed);
        const auto read = parseRecoverySheet(typed);
        if (!read)
            qInfo() << int(read.error().code) << read.error().arguments;
        QVERIFY(bool(read));
        verifySame(*read, sheet());
    }

    void keyPartAlone()
    {
        const QStringList all = groups(sheet()).mid(0, 16);
        for (const QString &typed : QStringList{labelled(all), all.join(' '), all.join(""), sheet(false).toText()}) {
            const auto read = parseRecoverySheet(typed);
            QVERIFY(bool(read));
            verifySame(*read, sheet(false));
            QVERIFY(read->masterKey().rawKeyHex().equals(sheet().master.rawKeyHex()));
        }
    }

    void everyWrongCharacterIsNamed()
    {
        const QStringList all = groups(sheet());
        int tried = 0;
        for (int number = 1; number <= all.size(); ++number) {
            for (int at = 0; at < 6; ++at) {
                for (const QChar c : alphabet) {
                    QString typo = all.at(number - 1);
                    if (typo[at] == c)
                        continue;
                    typo[at] = c;
                    QVERIFY(!sheetcode::isRight(number, typo));
                    ++tried;
                    if (tried % 7 != 0) // reading the whole sheet is the slow part; every group and place gets some
                        continue;
                    QStringList changed = all;
                    changed[number - 1] = typo;
                    verifyNamed(labelled(changed), sheetcode::label(number));
                    verifyNamed(changed.join(' '), sheetcode::label(number));
                }
            }
        }
        QCOMPARE(tried, 27 * 6 * 31);
    }

    void everySwapInAGroupIsNamed()
    {
        const QStringList all = groups(sheet());
        for (int number = 1; number <= all.size(); ++number) {
            for (int a = 0; a < 6; ++a) {
                for (int b = a + 1; b < 6; ++b) {
                    QStringList changed = all;
                    changed[number - 1] = swapped(all.at(number - 1), a, b);
                    if (changed != all)
                        verifyNamed(labelled(changed), sheetcode::label(number));
                }
            }
        }
    }

    void everySwapOfGroupsIsNamed()
    {
        const QStringList all = groups(sheet());
        for (int a = 0; a < all.size(); ++a) {
            for (int b = a + 1; b < all.size(); ++b) {
                QStringList changed = all;
                changed.swapItemsAt(a, b);
                verifyNamed(labelled(changed), sheetcode::label(a + 1) + ", " + sheetcode::label(b + 1));
                verifyNamed(changed.join(' '), sheetcode::label(a + 1) + ", " + sheetcode::label(b + 1));
            }
        }
    }

    void everyGroupThatLacksIsNamed()
    {
        const QStringList all = groups(sheet());
        for (int number = 1; number <= all.size(); ++number) {
            QStringList lines = labelled(all).split('\n', Qt::SkipEmptyParts);
            for (const QString &line : QStringList{{}, sheetcode::label(number) + ".", sheetcode::label(number)}) {
                lines[number - 1] = line;
                const auto read = parseRecoverySheet(lines.join('\n'));
                QVERIFY(!read);
                QCOMPARE(read.error().code, ErrorCode::SheetIncomplete);
                QCOMPARE(read.error().arguments, QStringList{sheetcode::label(number)});
            }
        }
    }

    void badText_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QStringList>("labels");
        const QStringList all = groups(sheet());
        QStringList shorter = all;
        shorter[4].chop(1);
        QStringList longer = all;
        longer[20] += '7';
        QStringList letterU = all;
        letterU[2][0] = 'U';
        QStringList swedish = all;
        swedish[2][0] = QChar(0xc5);
        QTest::newRow("empty") << QString() << ErrorCode::SheetMissing << QStringList();
        QTest::newRow("spaces") << QString("  \n ") << ErrorCode::SheetMissing << QStringList();
        QTest::newRow("letter") << QString("Hej, jag hittar inte arket.") << ErrorCode::SheetMissing << QStringList();
        QTest::newRow("too short") << labelled(shorter) << ErrorCode::SheetGroupWrong << QStringList{"5"};
        QTest::newRow("too short, bare") << shorter.join(' ') << ErrorCode::SheetGroupWrong << QStringList{"5"};
        QTest::newRow("too long") << labelled(longer) << ErrorCode::SheetGroupWrong << QStringList{"J5"};
        QTest::newRow("no such letter") << labelled(letterU) << ErrorCode::SheetGroupWrong << QStringList{"3"};
        QTest::newRow("not of the alphabet") << labelled(swedish) << ErrorCode::SheetGroupWrong << QStringList{"3"};
        QTest::newRow("journal alone") << labelled(all).section('\n', 16) << ErrorCode::SheetIncomplete
                                       << QStringList{"1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16"};
        QTest::newRow("cut") << labelled(all).section('\n', 0, 24) << ErrorCode::SheetIncomplete
                             << QStringList{"J10, J11"};
        QTest::newRow("cut, bare") << all.mid(0, 14).join(' ') << ErrorCode::SheetIncomplete << QStringList{"15, 16"};
        QTest::newRow("long text") << QString("x ").repeated(1000000) << ErrorCode::SheetGroupWrong << QStringList();
        QTest::newRow("label after label")
            << QString("1.").repeated(500000) << ErrorCode::SheetGroupWrong << QStringList();
        QTest::newRow("hyphens") << QString("1.") + QString(1000000, '-') << ErrorCode::SheetMissing << QStringList();
    }
    void badText()
    {
        QFETCH(QString, typed);
        QFETCH(ErrorCode, code);
        QFETCH(QStringList, labels);
        const auto read = parseRecoverySheet(typed);
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
        if (!labels.isEmpty())
            QCOMPARE(read.error().arguments, labels);
    }

    void groupsOfTwoSheetsDoNotMix()
    {
        // Every group is right for itself; only the checksum of the part sees it.
        RecoverySheet other = sheet();
        other.master.key.data()[0] ^= 1;
        QStringList mixed = groups(sheet());
        QVERIFY(mixed[0] != other.groupText("1"));
        mixed[0] = other.groupText("1");
        verifyNamed(labelled(mixed), "1-16");
        other.journalKey.data()[0] ^= 1;
        mixed = groups(sheet());
        int changed = 0;
        for (int number = 17; number <= 26 && !changed; ++number) {
            if (mixed[number - 1] != other.groupText(sheetcode::label(number)))
                changed = number;
        }
        QVERIFY(changed);
        mixed[changed - 1] = other.groupText(sheetcode::label(changed));
        verifyNamed(labelled(mixed), "J1-J11");
    }

    void typedBack()
    {
        const RecoverySheet made = sheet();
        const QString group = made.groupText("J3");
        QVERIFY(made.checkTypedGroup("J3", group));
        QVERIFY(made.checkTypedGroup("J3", " " + group.left(3).toLower() + "-" + group.mid(3) + " "));
        QVERIFY(made.checkTypedGroup("J3", "J3. " + group));
        QVERIFY(!made.checkTypedGroup("J3", made.groupText("J4")));
        QVERIFY(!made.checkTypedGroup("J4", group));
        QVERIFY(!made.checkTypedGroup("J3", ""));
        QVERIFY(!made.checkTypedGroup("J12", ""));
        QVERIFY(!sheet(false).checkTypedGroup("J3", ""));
        QVERIFY(made.groupText("0").isEmpty());
        QVERIFY(made.groupText("17").isEmpty());
        const QStringList asked = made.randomLabels(3);
        QCOMPARE(asked.size(), 3);
        QCOMPARE(QSet<QString>(asked.begin(), asked.end()).size(), 3);
        QCOMPARE(made.randomLabels(100).size(), 27);
    }

    void textSaysWhatItIs()
    {
        const QString text = sheet().toText();
        QVERIFY(text.contains("01900000-0000-7000-8000-000000000001"));
        QVERIFY(text.contains("2026-03-02"));
        QVERIFY(text.simplified().contains("without a passphrase"));
        for (const QString &label : sheet().labels())
            QVERIFY(text.contains(label + ". " + sheet().groupText(label)));
        for (const QString &line : text.split('\n'))
            QVERIFY2(line.size() <= 78, qPrintable(line));
    }

private:
    static void verifyNamed(const QString &typed, const QString &label)
    {
        const auto read = parseRecoverySheet(typed);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::SheetGroupWrong);
        QCOMPARE(read.error().arguments, QStringList{label});
    }
};

FAMN_TEST_MAIN(TestRecoverySheet)
#include "tst_RecoverySheet.moc"
