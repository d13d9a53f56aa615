#include "models/base/AtomicFile.h"
#include "models/services/Access.h"
#include "models/services/Organisation.h"
#include "models/services/Sentences.h"
#include "models/storage/HealthCheck.h"
#include "models/storage/Lookups.h"
#include "models/storage/keys/Passphrase.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FamnTest.h"

#include <QTemporaryDir>

using namespace famn;

class TestAccess : public FamnTest
{
    Q_OBJECT

    FakeClock m_clock;

    static SecretBytes phrase(const QString &text) { return std::move(*preparePassphrase(text)); }

    /// Makes a register and gives what its sheet says.
    QString make(const QTemporaryDir &folder, const QString &passphrase)
    {
        auto creation = RegisterCreation::begin(folder.filePath("a.famn"), false, m_clock);
        if (!creation)
            qFatal("%s", qPrintable(creation.error().detail));
        const QString sheet = creation->sheet().toText();
        const auto opened = creation->finish(phrase(passphrase), "Anna", KdfCost::minimal());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        return sheet;
    }

private Q_SLOTS:
    void initTestCase() { registerCipherDriver(); }

    void theFirstUserMayDoEverything()
    {
        QTemporaryDir folder;
        make(folder, "blåbärssoppa på fredag");
        auto opened = unlockRegister(folder.filePath("a.famn"), phrase("blåbärssoppa på fredag"), {}, m_clock);
        QVERIFY(opened);
        QCOMPARE(opened->actor().alias, "Anna");
        QVERIFY(!opened->actor().staff.isNull());
        for (const Subject subject : {Subject::Families, Subject::Applications, Subject::Assignments, Subject::Contacts,
                                      Subject::Tasks, Subject::Organisation, Subject::WorkAids, Subject::Settings}) {
            for (const Verb verb : {Verb::Read, Verb::Create, Verb::Change})
                QVERIFY(allows(opened->actor(), verb, subject));
        }
        // Of no unit, and so of all.
        QCOMPARE(opened->actor().units, QSet<UnitId>{UnitId()});
        QCOMPARE(staffOfSlot(opened->reg->writer(), opened->actor().slot).value()->name, "Anna");
        QVERIFY(checkHealth(*opened->reg, nullptr)->good());
    }

    void passphrasesInEitherNormalForm()
    {
        QTemporaryDir folder;
        make(folder, QString("Blåbärsröra till åttio \U0001F370").normalized(QString::NormalizationForm_C));
        QVERIFY(unlockRegister(
            folder.filePath("a.famn"),
            phrase(QString("Blåbärsröra till åttio \U0001F370").normalized(QString::NormalizationForm_D)), {},
            m_clock));
    }

    void veryLongPassphrase()
    {
        QTemporaryDir folder;
        const QString longOne = QString("å\U0001F409b").repeated(333) + "x";
        make(folder, longOne);
        QVERIFY(unlockRegister(folder.filePath("a.famn"), phrase(longOne), {}, m_clock));
        QCOMPARE(unlockRegister(folder.filePath("a.famn"), phrase(longOne.chopped(1)), {}, m_clock).error().code,
                 ErrorCode::WrongPassphrase);
    }

    void aRightPassphraseOnADamagedFileSaysDamage()
    {
        QTemporaryDir folder;
        make(folder, "blåbärssoppa på fredag");
        const QString path = folder.filePath("a.famn");
        for (const qint64 place : {0, 15, 100, 4000}) {
            QByteArray bytes = *readFile(path, 1 << 24);
            bytes[place] = char(bytes[place] ^ 0x10);
            QVERIFY(writeFileAtomically(path, bytes, FileAccess::OwnerOnly));
            QCOMPARE(unlockRegister(path, phrase("blåbärssoppa på fredag"), {}, m_clock).error().code,
                     ErrorCode::RegisterDamaged);
            QCOMPARE(unlockRegister(path, phrase("något helt annat"), {}, m_clock).error().code,
                     ErrorCode::WrongPassphrase);
            bytes[place] = char(bytes[place] ^ 0x10);
            QVERIFY(writeFileAtomically(path, bytes, FileAccess::OwnerOnly));
        }
        QVERIFY(unlockRegister(path, phrase("blåbärssoppa på fredag"), {}, m_clock));
    }

    void theSheetOpensWithoutKeyFile()
    {
        QTemporaryDir folder;
        const QString sheet = make(folder, "blåbärssoppa på fredag");
        const QString path = folder.filePath("a.famn");
        QVERIFY(QFile::remove(keyFilePath(path)));
        QCOMPARE(unlockRegister(path, phrase("blåbärssoppa på fredag"), {}, m_clock).error().code,
                 ErrorCode::KeyFileMissing);
        const auto secrets = parseRecoverySheet(sheet);
        QVERIFY(secrets);
        auto opened = unlockWithSheet(path, *secrets, m_clock);
        QVERIFY(opened);
        QVERIFY(!opened->reg->key().registerId.isNull());
        QVERIFY(checkHealth(*opened->reg, &secrets->journalKey)->good());

        QTemporaryDir other;
        const auto otherSheet = parseRecoverySheet(make(other, "blåbärssoppa på fredag"));
        opened->reg.reset();
        QCOMPARE(unlockWithSheet(path, *otherSheet, m_clock).error().code, ErrorCode::SheetOfOther);
    }

    void keysOfAnotherRegister()
    {
        QTemporaryDir one;
        QTemporaryDir two;
        make(one, "blåbärssoppa på fredag");
        make(two, "blåbärssoppa på fredag");
        const QString path = one.filePath("a.famn");
        QVERIFY(QFile::remove(keyFilePath(path)));
        QVERIFY(QFile::copy(keyFilePath(two.filePath("a.famn")), keyFilePath(path)));
        const auto opened = unlockRegister(path, phrase("blåbärssoppa på fredag"), {}, m_clock);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::KeyFileNotFitting);
        QCOMPARE(opened.error().arguments.value(1), QFileInfo(path).canonicalFilePath());
    }

    void existingFilesAreNeverOverwritten()
    {
        QTemporaryDir folder;
        make(folder, "blåbärssoppa på fredag");
        QCOMPARE(RegisterCreation::begin(folder.filePath("a.famn"), false, m_clock).error().code,
                 ErrorCode::FileExists);
        QVERIFY(QFile::remove(folder.filePath("a.famn")));
        // The keys alone may be what opens a copy of the register.
        QCOMPARE(RegisterCreation::begin(folder.filePath("a.famn"), false, m_clock).error().code,
                 ErrorCode::FileExists);
        QCOMPARE(RegisterCreation::begin(folder.filePath("none/a.famn"), false, m_clock).error().code,
                 ErrorCode::FileMissing);
    }

    void failedCreationLeavesNothing()
    {
        QTemporaryDir folder;
        auto creation = RegisterCreation::begin(folder.filePath("a.famn"), false, m_clock);
        // Somebody else makes the same register in between.
        QFile rival(folder.filePath("a.famn"));
        QVERIFY(rival.open(QIODevice::WriteOnly));
        rival.write("theirs");
        rival.close();
        QCOMPARE(creation->finish(phrase("blåbärssoppa på fredag"), "Anna", KdfCost::minimal()).error().code,
                 ErrorCode::FileExists);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList("a.famn"));
    }

    void trainingStaysTraining()
    {
        QTemporaryDir folder;
        auto creation = RegisterCreation::begin(folder.filePath("a.famn"), true, m_clock);
        QVERIFY(creation->finish(phrase(QString::fromUtf16(trainingPassphrase)), "Anna", KdfCost::minimal()));
        auto opened =
            unlockRegister(folder.filePath("a.famn"), phrase(QString::fromUtf16(trainingPassphrase)), {}, m_clock);
        QVERIFY(opened->reg->info().training);
        QVERIFY(KeyFile::load(keyFilePath(folder.filePath("a.famn")))->file.training());
    }

    void municipalityByNameOrCode()
    {
        QTemporaryDir folder;
        make(folder, "blåbärssoppa på fredag");
        auto opened = unlockRegister(folder.filePath("a.famn"), phrase("blåbärssoppa på fredag"), {}, m_clock);
        const auto own = [&] {
            return settingValue(opened->reg->writer(), QString::fromUtf16(settingNames::municipality)).value();
        };
        QVERIFY(setMunicipality(*opened->write, "upplands VÄSBY"));
        QCOMPARE(own(), "0114");
        QVERIFY(setMunicipality(*opened->write, "1280"));
        QCOMPARE(own(), "1280");
        QCOMPARE(setMunicipality(*opened->write, "Ankeborg").error().code, ErrorCode::NotFound);
        QCOMPARE(own(), "1280");
    }

    void everyErrorHasItsSentence()
    {
        QSet<QString> keys;
        QSet<QString> sentences;
        for (int code = 0; code <= int(ErrorCode::MappingInvalid); ++code) {
            const Error error{ErrorCode(code), "field", {"FIRST", "SECOND"}, "detail"};
            const QString text = sentence(error);
            keys.insert(errorKey(ErrorCode(code)));
            sentences.insert(text);
            QVERIFY2(text.endsWith('.'), qPrintable(text));
            QVERIFY2(!text.contains('%'), qPrintable(text));
            QVERIFY2(!text.contains("detail"), qPrintable(text));
        }
        QCOMPARE(keys.size(), int(ErrorCode::MappingInvalid) + 1);
        QCOMPARE(sentences.size(), int(ErrorCode::MappingInvalid) + 1);
    }
};

FAMN_TEST_MAIN(TestAccess)
#include "tst_Access.moc"
