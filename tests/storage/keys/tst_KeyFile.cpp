#include "models/base/AtomicFile.h"
#include "models/storage/keys/KeyFile.h"
#include "models/storage/keys/Passphrase.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FamnTest.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sodium.h>
#include <sys/resource.h>

using namespace famn;

namespace {

const char *const publishedPassphrase = "Provfras för frysta nycklar 1";

SecretBytes secret(const QString &passphrase)
{
    auto prepared = preparePassphrase(passphrase);
    if (!prepared)
        qFatal("not a passphrase");
    return std::move(prepared).value();
}

QByteArray hex(const SecretBytes &bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())).toHex();
}

MasterKey fixedKey()
{
    MasterKey key;
    key.registerId = *Uuid::fromString("01900000-0000-7000-8000-000000000001");
    key.key = SecretBytes(32);
    for (size_t i = 0; i < 32; ++i)
        key.key.data()[i] = static_cast<unsigned char>(i);
    for (size_t i = 0; i < 16; ++i)
        key.salt[i] = static_cast<quint8>(0xa0 + i);
    return key;
}

QByteArray contentOf(const QString &path)
{
    auto read = readFile(path, 1 << 20);
    return read ? *read : QByteArray();
}

void overwrite(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write");
}

} // namespace

class TestKeyFile : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath("prov.famn-keys");
    }
    void cleanup()
    {
        QFile::remove(m_path);
        QFile::remove(m_path + "~");
    }

    void subkeys()
    {
        // Reckoned by another program from the documented derivation.
        const MasterKey key = fixedKey();
        QCOMPARE(hex(key.subkey(Subkey::Database)), "cd05d496ec516cc13736c9f12aca8b65f415a5c1d5aecbc6208a59110ac70907");
        QCOMPARE(hex(key.subkey(Subkey::SlotFileMac)),
                 "d5f58637896096ef77652fc51362a7832f34161028a706a8de033e145e1be032");
        QCOMPARE(hex(key.subkey(Subkey::ExportNoise)),
                 "e46c29667c55a67c25a420d6a72b1f280dddd4c994649a0953646b88eb868ac3");
        QCOMPARE(hex(key.subkey(Subkey::Backup)), "0050abf7b7e30d36e683804cc79d505342f7bd0a1deff4fc5d6fc00e54c0a214");
        const QByteArray raw = "cd05d496ec516cc13736c9f12aca8b65f415a5c1d5aecbc6208a59110ac70907"
                               "a0a1a2a3a4a5a6a7a8a9aaabacadaeaf";
        QCOMPARE(QByteArray::fromHex(hex(key.rawKeyHex())), raw);
        QCOMPARE(QByteArray::fromHex(hex(key.databaseKeySpec())), "x'" + raw + "'");
        const MasterKey other = MasterKey::generate(key.registerId);
        QVERIFY(!other.key.equals(MasterKey::generate(key.registerId).key));
        QVERIFY(other.clone().key.equals(other.key));
    }

    void argon2Vectors_data()
    {
        QTest::addColumn<quint64>("ops");
        QTest::addColumn<quint64>("mem");
        QTest::addColumn<QByteArray>("expected");
        // By the reference program: argon2 famn-test-salt16 -id -t 3 -k 64 -p 1 -l 32 -r
        QTest::newRow("3, 64 KiB") << quint64(3) << quint64(64 * 1024)
                                   << QByteArray("d0beeb259e9e833477942a21bfaa3a7282b6797ab2a9cc8f797f2fc1a66a6330");
        QTest::newRow("2, 8 KiB") << quint64(2) << quint64(8 * 1024)
                                  << QByteArray("49db35de2f67575666cd807b51951c66947ff1470202e9554e84d108c2d4d17a");
    }
    void argon2Vectors()
    {
        QFETCH(quint64, ops);
        QFETCH(quint64, mem);
        QFETCH(QByteArray, expected);
        const SecretBytes passphrase = secret("Blåbärsröra och tunnbröd");
        SecretBytes out(32);
        QCOMPARE(crypto_pwhash_argon2id(out.data(), 32, reinterpret_cast<const char *>(passphrase.data()),
                                        passphrase.size(), reinterpret_cast<const unsigned char *>("famn-test-salt16"),
                                        ops, size_t(mem), crypto_pwhash_argon2id_ALG_ARGON2ID13),
                 0);
        QCOMPARE(hex(out), expected);
    }

    void frozenFileOpensForEver()
    {
        const auto loaded = KeyFile::load(FAMN_TEST_DATA "/keys/v1.famn-keys");
        QVERIFY(bool(loaded));
        QVERIFY(!loaded->usedPrevious);
        QVERIFY(loaded->file.training());
        QCOMPARE(loaded->file.entries().size(), 2);
        QCOMPARE(loaded->file.entries().first().alias, "användare \"1\" \\ prov");
        QCOMPARE(loaded->file.entries().first().created, FakeClock().now());
        const auto opened = loaded->file.unlock(secret(publishedPassphrase));
        QVERIFY(bool(opened));
        QVERIFY(opened->key.key.equals(fixedKey().key));
        QVERIFY(opened->key.salt == fixedKey().salt);
        QCOMPARE(opened->key.registerId, fixedKey().registerId);
        QCOMPARE(opened->key.epoch, quint64(1));
        QVERIFY(bool(loaded->file.unlock(secret("En annan fras, för plats två"))));
    }

    void everyFlippedByteIsRefused()
    {
        const QByteArray good = contentOf(FAMN_TEST_DATA "/keys/v1.famn-keys");
        QVERIFY(bool(KeyFile::parse(good)));
        for (qsizetype at = 0; at < good.size(); ++at) {
            for (const int flip : {0x01, 0x02, 0x04, 0x08, 0x10, 0x20, 0x40, 0x80, 0xff}) {
                QByteArray bad = good;
                bad[at] = static_cast<char>(bad.at(at) ^ flip);
                const auto parsed = KeyFile::parse(bad);
                QVERIFY2(!parsed, qPrintable(QString("byte %1, flip %2").arg(at).arg(flip)));
                const ErrorCode code = parsed.error().code;
                QVERIFY(code == ErrorCode::KeyFileDamaged || code == ErrorCode::KeyFileTooNew ||
                        code == ErrorCode::KeyFileTooDemanding);
            }
        }
    }

    void everyTruncationIsRefused()
    {
        const QByteArray good = contentOf(FAMN_TEST_DATA "/keys/v1.famn-keys");
        for (qsizetype size = 0; size < good.size(); ++size)
            QCOMPARE(KeyFile::parse(good.left(size)).error().code, ErrorCode::KeyFileDamaged);
        QCOMPARE(KeyFile::parse(good + " ").error().code, ErrorCode::KeyFileDamaged);
        QCOMPARE(KeyFile::parse(good + good).error().code, ErrorCode::KeyFileDamaged);
    }

    void hostileContent_data()
    {
        QTest::addColumn<KeyFileContent>("content");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QStringList>("arguments");
        // All with a checksum that is right: whoever writes such a file reckons it too.
        const auto good = readKeyFile(contentOf(FAMN_TEST_DATA "/keys/v1.famn-keys")).value();
        const auto row = [&good](const char *name, ErrorCode code, const auto &change, const QStringList &extra = {}) {
            KeyFileContent content = good;
            change(content);
            QTest::newRow(name) << content << code << (QStringList{"ute.famn-keys"} + extra);
        };
        using Content = KeyFileContent;
        const auto damaged = ErrorCode::KeyFileDamaged;
        const auto demanding = ErrorCode::KeyFileTooDemanding;
        row("100 GB", demanding, [](Content &c) { c.entries[0].cost.mem = 100ULL << 30; }, {"102400", "1"});
        row("3 GB", demanding, [](Content &c) { c.entries[0].cost.mem = 3ULL << 30; }, {"3072", "1"});
        row("65 passes", demanding, [](Content &c) { c.entries[1].cost.ops = 65; }, {"0", "65"});
        row("billions of passes", demanding, [](Content &c) { c.entries[1].cost.ops = 1ULL << 40; });
        row("both high", demanding, [](Content &c) { c.entries[1].cost = {64, 2ULL << 30}; }, {"2048", "64"});
        row("too little memory", damaged, [](Content &c) { c.entries[0].cost.mem = 8191; });
        row("no passes", damaged, [](Content &c) { c.entries[0].cost.ops = 0; });
        row("endless", damaged, [](Content &c) { c.entries[0].cost.mem = ~0ULL; });
        row("no slots", damaged, [](Content &c) { c.entries.clear(); });
        row("201 slots", damaged, [](Content &c) {
            while (c.entries.size() < 201) {
                KeySlot slot = c.entries.first();
                slot.id.bytes[15] = static_cast<quint8>(c.entries.size());
                slot.alias = QString::number(c.entries.size());
                c.entries.append(slot);
            }
        });
        row("same id", damaged, [](Content &c) { c.entries[1].id = c.entries[0].id; });
        row("same alias", damaged, [](Content &c) { c.entries[1].alias = c.entries[0].alias; });
        row("no alias", damaged, [](Content &c) { c.entries[1].alias.clear(); });
        row("long alias", damaged, [](Content &c) { c.entries[1].alias = QString(101, 'x'); });
        row("alias turned round", damaged, [](Content &c) { c.entries[1].alias = QString("a") + QChar(0x202e) + "b"; });
        row("alias of two lines", damaged, [](Content &c) { c.entries[1].alias = "a\nb"; });
        row("short salt", damaged, [](Content &c) { c.entries[0].salt.chop(1); });
        row("long nonce", damaged, [](Content &c) { c.entries[0].nonce += 'x'; });
        row("no wrapped key", damaged, [](Content &c) { c.entries[0].wrapped.clear(); });
        row("short commitment", damaged, [](Content &c) { c.entries[0].commitment.chop(1); });
        row("short mac", damaged, [](Content &c) { c.mac.chop(1); });
        row("no register", damaged, [](Content &c) { c.registerId = {}; });
        row("sequence 0", damaged, [](Content &c) { c.sequence = 0; });
        row("sequence too high", damaged, [](Content &c) { c.sequence = 1ULL << 60; });
        row("before 1970", damaged, [](Content &c) { c.entries[0].created.msec = -1; });
    }
    void hostileContent()
    {
        QFETCH(KeyFileContent, content);
        QFETCH(ErrorCode, code);
        QFETCH(QStringList, arguments);
        const auto parsed = KeyFile::parse(writeKeyFile(content), "ute.famn-keys");
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, code);
        QCOMPARE(parsed.error().arguments.mid(0, arguments.size()), arguments);
    }

    void hostileText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<ErrorCode>("code");
        const QByteArray good = contentOf(FAMN_TEST_DATA "/keys/v1.famn-keys");
        const auto row = [&good](const char *name, const char *from, const QByteArray &to,
                                 ErrorCode code = ErrorCode::KeyFileDamaged) {
            QByteArray text = good;
            text.replace(from, to);
            QVERIFY(text != good);
            QTest::newRow(name) << text << code;
        };
        row("newer", "\"version\": 1", "\"version\": 3", ErrorCode::KeyFileTooNew);
        row("other kdf", "argon2id13", "scrypt", ErrorCode::KeyFileTooNew);
        row("100 GB, checksum not reckoned", "\"mem\": 8192", "\"mem\": 107374182400", ErrorCode::KeyFileTooDemanding);
        row("version as text", "\"version\": 1", "\"version\": \"1\"");
        row("version 0", "\"version\": 1", "\"version\": 0");
        row("fraction", "\"ops\": 1", "\"ops\": 1.5");
        row("exponent", "\"ops\": 1", "\"ops\": 1e0");
        row("huge", "\"mem\": 8192", "\"mem\": 1e300");
        row("kdf missing", "\"kdf\"", "\"kdx\"");
        row("kdf no text", "\"argon2id13\"", "7");
        row("training as text", "\"training\": true", "\"training\": \"true\"");
        row("given twice", "\"training\": true", "\"training\": false,\n  \"training\": true");
        row("one more field", "\"epoch\": 1,", "\"epoch\": 1, \"x\": 1,");
        row("escaped", "prov", "\\u0070rov");
        row("windows line ends", "\n", "\r\n");
        row("byte order mark", "{\n  \"format\"", "\xef\xbb\xbf{\n  \"format\"");
        row("slots no list", "\"slots\": [", "\"slots\": 5, \"slotz\": [");
        QTest::newRow("empty") << QByteArray() << ErrorCode::KeyFileDamaged;
        QTest::newRow("binary") << QByteArray(5000, '\0') << ErrorCode::KeyFileDamaged;
        QTest::newRow("deep") << QByteArray(500000, '[') << ErrorCode::KeyFileDamaged;
        QTest::newRow("list") << QByteArray("[1,2,3]") << ErrorCode::KeyFileDamaged;
        QTest::newRow("large") << QByteArray((1 << 20) + 1, ' ') << ErrorCode::KeyFileDamaged;
    }
    void hostileText()
    {
        QFETCH(QByteArray, text);
        QFETCH(ErrorCode, code);
        const auto parsed = KeyFile::parse(text);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, code);
    }

    void lifeOfAFile()
    {
        MasterKey key = MasterKey::generate(Uuid::generate(m_clock.now()));
        KeyFile file = KeyFile::create(key.registerId, key.epoch, false);
        const auto anna = file.addSlot(key, secret("Annas fras"), " Anna\t A ", KdfCost::minimal(), m_clock.now());
        QVERIFY(bool(anna));
        QCOMPARE(file.entries().first().alias, "Anna A");
        QVERIFY(bool(file.save(m_path, key)));
        QCOMPARE(file.sequence(), quint64(1));
        QVERIFY(!QFile::exists(m_path + "~"));
        QCOMPARE(QFileInfo(m_path).permissions() & ~QFile::Permissions(0x4000 | 0x2000),
                 QFile::ReadUser | QFile::WriteUser);

        const QByteArray first = contentOf(m_path);
        const auto bo = file.addSlot(key, secret("Bos fras"), "Bo", KdfCost::minimal(), m_clock.now());
        QVERIFY(bool(bo));
        QVERIFY(bool(file.save(m_path, key)));
        QCOMPARE(contentOf(m_path + "~"), first);
        QCOMPARE(file.serialise(), contentOf(m_path));

        auto loaded = KeyFile::load(m_path);
        QVERIFY(bool(loaded));
        QCOMPARE(loaded->file.sequence(), quint64(2));
        const auto opened = loaded->file.unlock(secret("Bos fras"));
        QVERIFY(bool(opened));
        QVERIFY(opened->key.key.equals(key.key));
        QVERIFY(opened->key.databaseKeySpec().equals(key.databaseKeySpec()));
        QCOMPARE(opened->slotId, *bo);
        QCOMPARE(opened->alias, "Bo");

        QVERIFY(bool(file.changePassphrase(*anna, key, secret("Annas nya fras"), KdfCost::minimal())));
        QVERIFY(bool(file.renameSlot(*anna, "Anna Ny")));
        QVERIFY(bool(file.removeSlot(*bo)));
        QVERIFY(bool(file.save(m_path, key)));
        loaded = KeyFile::load(m_path);
        QVERIFY(bool(loaded->file.unlock(secret("Annas nya fras"), QString("anna  NY"))));
        QCOMPARE(loaded->file.unlock(secret("Annas fras")).error().code, ErrorCode::WrongPassphrase);
        QCOMPARE(loaded->file.unlock(secret("Bos fras")).error().code, ErrorCode::WrongPassphrase);
        QCOMPARE(loaded->file.entries().first().id, *anna);
    }

    void unlockRefuses()
    {
        const KeyFile file = twoSlots();
        QCOMPARE(file.unlock(secret("fel fras")).error().code, ErrorCode::WrongPassphrase);
        QCOMPARE(file.unlock(SecretBytes()).error().code, ErrorCode::WrongPassphrase);
        // The right passphrase, but of another slot than the one asked for.
        QCOMPARE(file.unlock(secret("Fras 1"), QString("B")).error().code, ErrorCode::WrongPassphrase);
        const auto nobody = file.unlock(secret("Fras 1"), QString("C"));
        QCOMPARE(nobody.error().code, ErrorCode::NotFound);
        QCOMPARE(nobody.error().field, "alias");
        const CancelToken cancel;
        cancel.cancel();
        QCOMPARE(file.unlock(secret("Fras 1"), {}, cancel).error().code, ErrorCode::Cancelled);
        QVERIFY(bool(file.unlock(secret("Fras 1"), QString("a"))));
    }

    void passphrasesHoweverTyped_data()
    {
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QString>("typed");
        const QString words = "Blåbärsröra på tunnbröd";
        QTest::newRow("nfd then nfc") << words.normalized(QString::NormalizationForm_D) << words;
        QTest::newRow("nfc then nfd") << words << words.normalized(QString::NormalizationForm_D);
        QTest::newRow("emoji") << "🦊🐻🌲🚲📚"
                               << "🦊🐻🌲🚲📚";
        QTest::newRow("1,000") << QString("å🦊").repeated(500) << QString("å🦊").repeated(500);
    }
    void passphrasesHoweverTyped()
    {
        QFETCH(QString, chosen);
        QFETCH(QString, typed);
        const MasterKey key = fixedKey();
        KeyFile file = KeyFile::create(key.registerId, key.epoch, false);
        QVERIFY(bool(file.addSlot(key, secret(chosen), "A", KdfCost::minimal(), m_clock.now())));
        QVERIFY(bool(file.save(m_path, key)));
        QVERIFY(bool(file.unlock(secret(typed))));
        QVERIFY(!file.unlock(secret(typed + " ")));
    }

    void tamperingIsDamageNotAWrongPassphrase_data()
    {
        QTest::addColumn<int>("which");
        const char *const names[] = {"training", "sequence", "alias", "slot removed", "slot order", "mac",
                                     "wrapped",  "nonce",    "ops",   "epoch",        "register",   "slot id"};
        for (int i = 0; i < int(std::size(names)); ++i)
            QTest::newRow(names[i]) << i;
    }
    void tamperingIsDamageNotAWrongPassphrase()
    {
        QFETCH(int, which);
        auto content = readKeyFile(twoSlots().serialise()).value();
        KeySlot &first = content.entries[0];
        switch (which) {
        case 0:
            content.training = !content.training;
            break;
        case 1:
            ++content.sequence;
            break;
        case 2:
            first.alias = "Någon annan";
            break;
        case 3:
            content.entries.removeLast();
            break;
        case 4:
            content.entries.swapItemsAt(0, 1);
            break;
        case 5:
            content.mac[0] = static_cast<char>(content.mac[0] ^ 1);
            break;
        case 6:
            first.wrapped[3] = static_cast<char>(first.wrapped[3] ^ 1);
            break;
        case 7:
            first.nonce[3] = static_cast<char>(first.nonce[3] ^ 1);
            break;
        case 8:
            first.cost.ops = 2;
            break;
        case 9:
            content.epoch = 2;
            break;
        case 10:
            content.registerId.bytes[15] ^= 1;
            break;
        case 11:
            first.id.bytes[15] ^= 1;
            break;
        }
        const auto file = KeyFile::parse(writeKeyFile(content)); // the checksum is right again
        QVERIFY(bool(file));
        const auto opened = file->unlock(secret("Fras 1"));
        QVERIFY(!opened);
        // Another cost gives another key, which cannot be told from a wrong passphrase.
        QCOMPARE(opened.error().code, which == 8 ? ErrorCode::WrongPassphrase : ErrorCode::KeyFileDamaged);
    }

    void previousGenerationSaves()
    {
        KeyFile file = twoSlots();
        const MasterKey key = fixedKey();
        const QByteArray old = contentOf(m_path);
        QVERIFY(bool(file.renameSlot(file.entries().first().id, "Ny")));
        QVERIFY(bool(file.save(m_path, key)));
        const QByteArray newer = contentOf(m_path);
        for (const QByteArray &broken : {QByteArray(), newer.left(300), QByteArray(2000000, 'x'), QByteArray("{}")}) {
            overwrite(m_path, broken);
            const auto loaded = KeyFile::load(m_path);
            QVERIFY(bool(loaded));
            QVERIFY(loaded->usedPrevious);
            QCOMPARE(loaded->file.serialise(), old);
        }
        QFile::remove(m_path);
        QVERIFY(KeyFile::load(m_path)->usedPrevious);
        // Saving mends the present one and leaves the good previous one alone.
        overwrite(m_path, "broken");
        KeyFile mended = KeyFile::load(m_path)->file;
        QVERIFY(bool(mended.save(m_path, key)));
        QCOMPARE(contentOf(m_path + "~"), old);
        QVERIFY(!KeyFile::load(m_path)->usedPrevious);
        // An old file put in the place of a newer one.
        overwrite(m_path, old);
        overwrite(m_path + "~", newer);
        const auto loaded = KeyFile::load(m_path);
        QVERIFY(loaded->usedPrevious);
        QCOMPARE(loaded->file.serialise(), newer);
        overwrite(m_path, newer);
        overwrite(m_path + "~", "broken");
        QVERIFY(!KeyFile::load(m_path)->usedPrevious);
        overwrite(m_path, "broken");
        QCOMPARE(KeyFile::load(m_path).error().code, ErrorCode::KeyFileDamaged);
        QFile::remove(m_path);
        QCOMPARE(KeyFile::load(m_path).error().code, ErrorCode::KeyFileDamaged);
        QFile::remove(m_path + "~");
        QCOMPARE(KeyFile::load(m_path).error().code, ErrorCode::KeyFileMissing);
        QCOMPARE(KeyFile::load(m_path).error().arguments, QStringList{m_path});
    }

    void newerOrHostileFileNeverFallsBack()
    {
        const QByteArray good = twoSlots().serialise();
        overwrite(m_path + "~", good);
        overwrite(m_path, QByteArray(good).replace("\"version\": 1", "\"version\": 9"));
        QCOMPARE(KeyFile::load(m_path).error().code, ErrorCode::KeyFileTooNew);
        KeyFile file = KeyFile::parse(good).value();
        QCOMPARE(file.save(m_path, fixedKey()).error().code, ErrorCode::KeyFileTooNew);
        overwrite(m_path, QByteArray(good).replace("\"ops\": 1", "\"ops\": 99"));
        QCOMPARE(KeyFile::load(m_path).error().code, ErrorCode::KeyFileTooDemanding);
    }

    void saveRefuses()
    {
        KeyFile file = twoSlots();
        const MasterKey key = fixedKey();
        const QByteArray before = contentOf(m_path);
        QCOMPARE(file.save(m_path, MasterKey::generate(Uuid::generate(m_clock.now()))).error().code,
                 ErrorCode::KeyFileOfOther);
        // Somebody saved since this one was read.
        KeyFile late = file;
        QVERIFY(bool(file.save(m_path, key)));
        const QByteArray now = contentOf(m_path);
        QCOMPARE(late.save(m_path, key).error().code, ErrorCode::Conflict);
        // The slot file of another register lies there.
        const MasterKey other = MasterKey::generate(Uuid::generate(m_clock.now()));
        KeyFile strange = KeyFile::create(other.registerId, other.epoch, false);
        QVERIFY(!strange.save(m_path, other)); // no slots
        QVERIFY(bool(strange.addSlot(other, secret("x"), "A", KdfCost::minimal(), m_clock.now())));
        QCOMPARE(strange.save(m_path, other).error().code, ErrorCode::KeyFileOfOther);
        QCOMPARE(contentOf(m_path), now);
        QCOMPARE(contentOf(m_path + "~"), before);
        const quint64 sequence = strange.sequence();
        QCOMPARE(strange.save(m_folder->filePath("saknas/x.famn-keys"), other).error().code,
                 ErrorCode::FileNotWritable);
        QCOMPARE(strange.sequence(), sequence);
    }

    void slotsRefuse()
    {
        KeyFile file = twoSlots();
        const MasterKey key = fixedKey();
        const SecretBytes phrase = secret("Fras");
        const auto add = [&](const QString &alias) {
            return file.addSlot(key, phrase, alias, KdfCost::minimal(), m_clock.now()).error();
        };
        QCOMPARE(add("").code, ErrorCode::Invalid);
        QCOMPARE(add(" \t\n").code, ErrorCode::Invalid);
        QCOMPARE(add(QString(101, 'x')).code, ErrorCode::Invalid);
        QCOMPARE(add(" a ").code, ErrorCode::Conflict);
        QCOMPARE(file.addSlot(key, SecretBytes(), "C", KdfCost::minimal(), m_clock.now()).error().code,
                 ErrorCode::PassphraseMissing);
        QCOMPARE(file.addSlot(key, phrase, "C", {1, 100ULL << 30}, m_clock.now()).error().code, ErrorCode::Internal);
        MasterKey older = fixedKey();
        older.epoch = 7;
        QCOMPARE(file.addSlot(older, phrase, "C", KdfCost::minimal(), m_clock.now()).error().code,
                 ErrorCode::KeyFileOfOther);
        QCOMPARE(file.entries().size(), 2);
        const Uuid first = file.entries().first().id;
        QCOMPARE(file.renameSlot(first, "b").error().code, ErrorCode::Conflict);
        QVERIFY(bool(file.renameSlot(first, "a"))); // its own alias, in small letters
        const Uuid nobody = Uuid::generate(m_clock.now());
        QCOMPARE(file.renameSlot(nobody, "x").error().code, ErrorCode::NotFound);
        QCOMPARE(file.removeSlot(nobody).error().code, ErrorCode::NotFound);
        QCOMPARE(file.changePassphrase(nobody, key, phrase, KdfCost::minimal()).error().code, ErrorCode::NotFound);
        QVERIFY(bool(file.removeSlot(first)));
        QCOMPARE(file.removeSlot(file.entries().first().id).error().code, ErrorCode::Conflict);
        for (int i = 1; i < 200; ++i)
            QVERIFY(bool(file.addSlot(key, phrase, QString::number(i), KdfCost::minimal(), m_clock.now())));
        QCOMPARE(add("C").code, ErrorCode::Conflict);
        QVERIFY(bool(file.save(m_path, key)));
    }

    void sheetKeyIsKnownByTheFile()
    {
        const KeyFile file = twoSlots();
        QVERIFY(file.isSignedBy(fixedKey()));
        QVERIFY(!file.isSignedBy(MasterKey::generate(file.registerId())));
    }

    void memoryThatCannotBeHad()
    {
#if defined(__SANITIZE_ADDRESS__)
        QSKIP("the address sanitizer needs all of the address space");
#endif
        auto content = readKeyFile(twoSlots().serialise()).value();
        content.entries.removeLast();
        content.entries[0].cost = {1, 2ULL << 30};
        const auto file = KeyFile::parse(writeKeyFile(content));
        QVERIFY(bool(file));
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_AS, &before), 0);
        const rlimit little{1ULL << 30, before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_AS, &little), 0);
        const auto opened = file->unlock(secret("Fras 1"));
        setrlimit(RLIMIT_AS, &before);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::OutOfMemory);
        QCOMPARE(opened.error().arguments, QStringList{"2048"});
    }

    void calibration()
    {
        const KdfCost cost = KdfCost::calibrated();
        QVERIFY(cost.withinLimits());
        QVERIFY(cost.ops >= 3);
        QVERIFY(cost.mem == KdfCost::standard().mem || (cost.mem == 64ULL << 20 && cost.ops >= 6));
        QVERIFY(KdfCost::standard().withinLimits());
        QVERIFY(KdfCost::minimal().withinLimits());
    }

private:
    /// A saved file with the slots A ("Fras 1") and B ("Fras 2") of fixedKey().
    KeyFile twoSlots()
    {
        const MasterKey key = fixedKey();
        KeyFile file = KeyFile::create(key.registerId, key.epoch, false);
        if (!file.addSlot(key, secret("Fras 1"), "A", KdfCost::minimal(), m_clock.now()) ||
            !file.addSlot(key, secret("Fras 2"), "B", KdfCost::minimal(), m_clock.now()) || !file.save(m_path, key))
            qFatal("no file");
        return file;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    FakeClock m_clock;
};

FAMN_TEST_MAIN(TestKeyFile)
#include "tst_KeyFile.moc"
