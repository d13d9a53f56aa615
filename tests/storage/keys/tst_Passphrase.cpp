#include "models/storage/keys/Passphrase.h"
#include "tests/support/FamnTest.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>
#include <unistd.h>

using namespace famn;

namespace {

QByteArray plain(const SecretBytes &secret)
{
    return QByteArray(reinterpret_cast<const char *>(secret.data()), qsizetype(secret.size()));
}

QByteArray prepared(const QString &typed)
{
    const auto result = preparePassphrase(typed);
    return result ? plain(*result) : QByteArray();
}

} // namespace

class TestPassphrase : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void sameBytesHoweverTyped()
    {
        const QString composed = QString::fromUtf8("Blåbärsröra på tunnbröd");
        const QString apart = composed.normalized(QString::NormalizationForm_D);
        QVERIFY(composed != apart);
        QCOMPARE(prepared(apart), composed.toUtf8());
        QCOMPARE(prepared(composed), composed.toUtf8());
        // NFKC: full-width letters and ligatures are what they look like.
        QCOMPARE(prepared(QString::fromUtf8("ＡＢＣ ﬁsk")), QByteArray("ABC fisk"));
        QCOMPARE(composed, QString::fromUtf8("Blåbärsröra på tunnbröd"));
    }

    void nothingIsTrimmed() { QCOMPARE(prepared("  två mellanslag \t"), QByteArray("  två mellanslag \t")); }

    void longAndEmoji()
    {
        const QString emoji = QString::fromUtf8("🦊🐻").repeated(500);
        QCOMPARE(prepared(emoji), emoji.toUtf8());
        QCOMPARE(prepared(QString(longestPassphrase, 'x')).size(), longestPassphrase);
        const auto tooLong = preparePassphrase(QString(longestPassphrase + 1, 'x'));
        QVERIFY(!tooLong);
        QCOMPARE(tooLong.error().code, ErrorCode::Invalid);
        QCOMPARE(tooLong.error().field, "passphrase");
    }

    void notText_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("empty") << QString() << ErrorCode::PassphraseMissing;
        QTest::newRow("nul") << QString("lång nog att") + QChar(u'\0') + "duga" << ErrorCode::PassphraseNotText;
        QTest::newRow("high surrogate") << QString("lång nog att duga") + QChar(0xd83e) << ErrorCode::PassphraseNotText;
        QTest::newRow("low surrogate") << QString(QChar(0xdd8a)) + "lång nog att duga" << ErrorCode::PassphraseNotText;
    }
    void notText()
    {
        QFETCH(QString, typed);
        QFETCH(ErrorCode, code);
        const auto result = preparePassphrase(typed);
        QVERIFY(!result);
        QCOMPARE(result.error().code, code);
    }

    void refusedWhenChosen_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<ErrorCode>("code");
        const auto weak = ErrorCode::PassphraseTooWeak;
        const auto tooShort = ErrorCode::PassphraseTooShort;
        QTest::newRow("14") << "k7#Rw!p2Zq9&mX" << tooShort;
        // Seven letters that decompose into fourteen characters and a sign that NFKC makes 18 of.
        QTest::newRow("nfd") << QString("åäöåäöå").normalized(QString::NormalizationForm_D) + "zz" << tooShort;
        QTest::newRow("ligature") << QString(QChar(0xfdfa)) << tooShort;
        for (const char *text :
             {"aaaaaaaaaaaaaaaaaa", "passwordpassword123", "123456789012345", "abcabcabcabcabcabc", "qwertyuiopasdfgh",
              "lösenordlösenord", "Sommar2026Sommar2026", "sommarsommar123", "familjehem2026!", "L0senord12345678",
              "kommunkommunkommun", "ååååååååååååååååå", "👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍👍"})
            QTest::newRow(text) << QString(text) << weak;
    }
    void refusedWhenChosen()
    {
        QFETCH(QString, typed);
        QFETCH(ErrorCode, code);
        const auto result = prepareNewPassphrase(typed);
        if (result)
            qInfo("%g bits", ratePassphrase(typed).bits);
        QVERIFY(!result);
        QCOMPARE(result.error().code, code);
        QVERIFY(!ratePassphrase(typed).advice.isEmpty());
    }

    void acceptedWhenChosen_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("words") << "krona-bäver-tulpan-segel-mynt-frakt";
        QTest::newRow("mixed") << "k7#Rw!p2Zq9&mXv";
        QTest::newRow("sentence") << "Grannens ekorre stjäl alltid våra jordnötter";
        QTest::newRow("emoji") << "🦊🐻🌲🚲📚🧭🪁🎻🥁🛶🧀🍐🌵🦉🐌🧶";
        QTest::newRow("1,000") << QString("Nio glada ekorrar bytte nötter mot kanelbullar. ").repeated(21).left(1000);
    }
    void acceptedWhenChosen()
    {
        QFETCH(QString, typed);
        const PassphraseRating rating = ratePassphrase(typed);
        QVERIFY2(rating.acceptable, qPrintable(QString::number(rating.bits)));
        QVERIFY(rating.score >= 2 && rating.score <= 4);
        QVERIFY(bool(prepareNewPassphrase(typed)));
    }

    void adviceFitsTheWeakness_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Advice>("advice");
        QTest::newRow("words") << "passwordpassword" << Advice::CommonWords;
        QTest::newRow("swedish") << "lösenordet är hemligt" << Advice::LocalWords;
        QTest::newRow("repeats") << "zzzzzzzzzzzzzzzzzzzz" << Advice::Repeats;
        QTest::newRow("sequence") << "abcdefghijklmnopq" << Advice::Sequences;
        QTest::newRow("keyboard") << "zxcvbnmzxcvbnm,." << Advice::KeyboardPattern;
        QTest::newRow("date") << "12/03/1987 1987-03-12" << Advice::Dates;
        QTest::newRow("leet") << "p4ssw0rd" << Advice::Predictable;
        QTest::newRow("short") << "kort" << Advice::Longer;
        QTest::newRow("weak") << "aaaaaaaaaaaaaaaaaaaa" << Advice::Generate;
    }
    void adviceFitsTheWeakness()
    {
        QFETCH(QString, typed);
        QFETCH(Advice, advice);
        QVERIFY(ratePassphrase(typed).advice.contains(advice));
    }

    void everyAdviceIsASentence()
    {
        QSet<QString> sentences;
        for (int i = 0; i <= int(Advice::Generate); ++i) {
            const QString sentence = adviceText(Advice(i));
            QVERIFY(sentence.endsWith('.'));
            QVERIFY(!sentence.contains('%'));
            sentences.insert(sentence);
        }
        QCOMPARE(sentences.size(), int(Advice::Generate) + 1);
    }

    void wordList()
    {
        const QStringList words = passphraseWords();
        QCOMPARE(words.size(), 2048);
        QSet<QString> bare;
        for (const QString &word : words) {
            QVERIFY2(QRegularExpression("^[a-zåäö]{4,8}$").match(word).hasMatch(), qPrintable(word));
            // No two that differ in dots and rings only: they would be mixed up when read aloud or typed abroad.
            bare.insert(QString(word).replace("å", "a").replace("ä", "a").replace("ö", "o"));
        }
        QCOMPARE(bare.size(), 2048);
    }

    void generatedPhrases()
    {
        const QStringList words = passphraseWords();
        QSet<QString> phrases;
        QSet<QString> seen;
        for (int i = 0; i < 200; ++i) {
            const QString phrase = generatePassphrase();
            QCOMPARE(phrase.count('-'), 5);
            for (const QString &word : phrase.split('-')) {
                QVERIFY(words.contains(word));
                seen.insert(word);
            }
            QVERIFY2(bool(prepareNewPassphrase(phrase)), qPrintable(phrase));
            phrases.insert(phrase);
        }
        QCOMPARE(phrases.size(), 200);
        // 1,200 draws of 2,048 hit some 908 words; under 800 has no chance unless the draw is skewed.
        QVERIFY(seen.size() > 800);
        QCOMPARE(generatePassphrase(0).count('-'), 3);
        QCOMPARE(generatePassphrase(1000).count('-'), 19);
    }

    void files_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("text");
        QTest::newRow("bare") << QByteArray("hemlig fras") << "hemlig fras";
        QTest::newRow("lf") << QByteArray("hemlig fras\n") << "hemlig fras";
        QTest::newRow("crlf") << QByteArray("hemlig fras\r\n") << "hemlig fras";
        QTest::newRow("only one") << QByteArray("hemlig fras\n\n") << "hemlig fras\n";
        QTest::newRow("only one crlf") << QByteArray("hemlig fras\r\n\r\n") << "hemlig fras\r\n";
        QTest::newRow("lone cr stays") << QByteArray("hemlig fras\r") << "hemlig fras\r";
        QTest::newRow("spaces stay") << QByteArray(" fras \n") << " fras ";
        QTest::newRow("mark") << QByteArray("\xef\xbb\xbf"
                                            "fras\n")
                              << "fras";
        QTest::newRow("largest") << QByteArray(64 * 1024, 'x') << QString(64 * 1024, 'x');
        QTest::newRow("emoji") << QByteArray("🦊\n") << QString::fromUtf8("🦊");
    }
    void files()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, text);
        QTemporaryDir folder;
        const QString path = write(folder, content);
        const auto read = readPassphraseFile(path);
        QVERIFY(bool(read));
        QCOMPARE(*read, text);
    }

    void badFiles_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("empty") << QByteArray() << ErrorCode::PassphraseMissing;
        QTest::newRow("line end") << QByteArray("\r\n") << ErrorCode::PassphraseMissing;
        QTest::newRow("latin1") << QByteArray("l\xf6senord\n") << ErrorCode::PassphraseNotText;
        QTest::newRow("cut") << QByteArray("fras \xf0\x9f\xa6") << ErrorCode::PassphraseNotText;
        QTest::newRow("overlong") << QByteArray("fras \xc0\xaf") << ErrorCode::PassphraseNotText;
        QTest::newRow("surrogate") << QByteArray("fras \xed\xa0\x80") << ErrorCode::PassphraseNotText;
        QTest::newRow("nul") << QByteArray("fr\0as", 5) << ErrorCode::PassphraseNotText;
        QTest::newRow("large") << QByteArray(64 * 1024 + 1, 'x') << ErrorCode::FileTooLarge;
    }
    void badFiles()
    {
        QFETCH(QByteArray, content);
        QFETCH(ErrorCode, code);
        QTemporaryDir folder;
        const auto read = readPassphraseFile(write(folder, content));
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
    }

    void noFile()
    {
        QTemporaryDir folder;
        QCOMPARE(readPassphraseFile(folder.filePath("none")).error().code, ErrorCode::FileMissing);
        QCOMPARE(readPassphraseFile(folder.path()).error().code, ErrorCode::FileUnreadable);
        QCOMPARE(readPassphraseFile("/dev/zero").error().code, ErrorCode::FileTooLarge);
        QCOMPARE(readPassphraseDescriptor(-1).error().code, ErrorCode::FileUnreadable);
        QCOMPARE(readPassphraseDescriptor(9999).error().code, ErrorCode::FileUnreadable);
    }

    void descriptor()
    {
        int ends[2];
        QCOMPARE(::pipe(ends), 0);
        // In two writes: the second comes after the first was read.
        QCOMPARE(::write(ends[1], "första ", 8), 8);
        QCOMPARE(::write(ends[1], "andra\n", 6), 6);
        ::close(ends[1]);
        const auto read = readPassphraseDescriptor(ends[0]);
        ::close(ends[0]);
        QVERIFY(bool(read));
        QCOMPARE(*read, "första andra");
    }

private:
    static QString write(const QTemporaryDir &folder, const QByteArray &content)
    {
        QFile file(folder.filePath("fras"));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write(content);
        return file.fileName();
    }
};

FAMN_TEST_MAIN(TestPassphrase)
#include "tst_Passphrase.moc"
