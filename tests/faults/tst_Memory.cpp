#include "app/Bootstrap.h"
#include "models/services/Access.h"
#include "models/services/ApplicationImporter.h"
#include "models/storage/Lists.h"
#include "tests/faults/WriterProcess.h"
#include "tests/support/FamnTest.h"

#include <QFile>
#include <QLocale>

#include <sodium.h>
#include <sqlite3.h>
#include <sys/prctl.h>
#include <sys/resource.h>

using namespace famn;
using namespace famn::faults;

namespace {

constexpr char cover = 0x5a;

/// Bytes to look for. Held under a cover, so that the search does not find what it searches with.
struct Needle
{
    QByteArray name;
    QByteArray covered;
    int found = 0;
};

Needle needle(const QByteArray &name, const void *bytes, size_t size)
{
    Needle made{name, QByteArray(qsizetype(size), '\0'), 0};
    for (size_t i = 0; i < size; ++i)
        made.covered[qsizetype(i)] = char(static_cast<const char *>(bytes)[i] ^ cover);
    return made;
}

Needle needle(const QByteArray &name, const SecretBytes &secret)
{
    return needle(name, secret.data(), secret.size());
}

/// What is read of the memory passes through here; it is left out of the search.
std::array<char, 1 << 20> window;

/// Looks through all memory of this process that can be read.
class MemorySearch
{
public:
    /// Counts how often each of NEEDLES occurs.
    static void run(QList<Needle> &needles)
    {
        for (Needle &one : needles)
            one.found = 0;
        QFile maps("/proc/self/maps");
        QFile mem("/proc/self/mem");
        if (!maps.open(QIODevice::ReadOnly) || !mem.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            qFatal("cannot read this process's memory");
        const QByteArrayList lines = maps.readAll().split('\n');
        for (const QByteArray &line : lines) {
            const qsizetype dash = line.indexOf('-');
            const qsizetype space = line.indexOf(' ');
            // The shadow of a sanitizer is larger than any memory and holds no bytes of the program.
            if (dash < 0 || line.mid(space + 1, 1) != "r" || line.endsWith("[vvar]") || line.endsWith("[vsyscall]"))
                continue;
            const quint64 from = line.left(dash).toULongLong(nullptr, 16);
            const quint64 to = line.mid(dash + 1, space - dash - 1).toULongLong(nullptr, 16);
            if (to - from < (1ULL << 32))
                searchRange(mem, from, to, needles);
        }
    }

private:
    static void searchRange(QFile &mem, quint64 from, quint64 to, QList<Needle> &needles)
    {
        constexpr quint64 overlap = 256;
        const auto own = reinterpret_cast<quint64>(window.data());
        for (quint64 at = from; at < to; at += window.size() - overlap) {
            const quint64 size = std::min<quint64>(window.size(), to - at);
            if (!mem.seek(qint64(at)))
                return;
            const qint64 got = mem.read(window.data(), qint64(size));
            if (got <= 0)
                continue;
            for (Needle &one : needles)
                one.found += count(one, at, size_t(got), own, size < window.size() ? 0 : overlap);
            sodium_memzero(window.data(), window.size());
        }
    }

    /// Hits that begin in the last TAIL bytes are left to the next piece, which begins with them.
    static int count(const Needle &one, quint64 at, size_t size, quint64 own, quint64 tail)
    {
        const auto length = size_t(one.covered.size());
        int found = 0;
        const char first = char(one.covered.at(0) ^ cover);
        const char *end = window.data() + size;
        for (const char *p = window.data(); p + length <= end; ++p) {
            p = static_cast<const char *>(std::memchr(p, first, size_t(end - p)));
            if (!p || p + length > end)
                break;
            const auto offset = quint64(p - window.data());
            if (size >= tail && offset >= size - tail)
                break;
            if (at + offset >= own && at + offset < own + window.size())
                continue;
            size_t i = 1;
            while (i < length && char(p[i] ^ cover) == one.covered.at(qsizetype(i)))
                ++i;
            found += i == length ? 1 : 0;
        }
        return found;
    }
};

QByteArray counts(const QList<Needle> &needles)
{
    QByteArray text;
    for (const Needle &one : needles)
        text += one.name + ' ' + QByteArray::number(one.found) + ", ";
    return text.chopped(2);
}

int total(const QList<Needle> &needles)
{
    int sum = 0;
    for (const Needle &one : needles)
        sum += one.found;
    return sum;
}

/// The key under which SQLCipher seals pages: PBKDF2 with HMAC-SHA512, two rounds, over the salt with 0x3a.
SecretBytes sealKey(const SecretBytes &databaseKey, const DatabaseSalt &salt)
{
    std::array<unsigned char, crypto_auth_hmacsha512_BYTES> first{};
    std::array<unsigned char, crypto_auth_hmacsha512_BYTES> second{};
    crypto_auth_hmacsha512_state state;
    std::array<unsigned char, 20> block{};
    for (size_t i = 0; i < salt.size(); ++i)
        block[i] = salt[i] ^ 0x3a;
    block[19] = 1;
    crypto_auth_hmacsha512_init(&state, databaseKey.data(), databaseKey.size());
    crypto_auth_hmacsha512_update(&state, block.data(), block.size());
    crypto_auth_hmacsha512_final(&state, first.data());
    crypto_auth_hmacsha512_init(&state, databaseKey.data(), databaseKey.size());
    crypto_auth_hmacsha512_update(&state, first.data(), first.size());
    crypto_auth_hmacsha512_final(&state, second.data());
    SecretBytes key(32);
    for (size_t i = 0; i < 32; ++i)
        key.data()[i] = first[i] ^ second[i];
    sodium_memzero(first.data(), first.size());
    sodium_memzero(second.data(), second.size());
    sodium_memzero(&state, sizeof state);
    return key;
}

QList<Needle> keyNeedles(const MasterKey &key)
{
    const SecretBytes database = key.subkey(Subkey::Database);
    const SecretBytes hex = key.rawKeyHex();
    SecretBytes capitals(64);
    SecretBytes wide(128);
    for (size_t i = 0; i < 64; ++i) {
        capitals.data()[i] = static_cast<unsigned char>(std::toupper(hex.data()[i]));
        wide.data()[2 * i] = hex.data()[i];
    }
    return {needle("master key", key.key),
            needle("database key", database),
            needle("hex", hex.data(), 64),
            needle("HEX", capitals),
            needle("hex in UTF-16", wide),
            needle("seal key", sealKey(database, key.salt)),
            needle("slot file key", key.subkey(Subkey::SlotFileMac)),
            needle("backup key", key.subkey(Subkey::Backup))};
}

/// The key that will seal the next journal entry.
Needle chainKey(const Connection &connection)
{
    sqlite3_stmt *statement = nullptr;
    Needle key;
    if (sqlite3_prepare_v2(connection.driver().sqlite(), "SELECT chain_key FROM journal_state", -1, &statement,
                           nullptr) == SQLITE_OK &&
        sqlite3_step(statement) == SQLITE_ROW)
        key = needle("journal's present key", sqlite3_column_blob(statement, 0),
                     size_t(sqlite3_column_bytes(statement, 0)));
    sqlite3_finalize(statement);
    return key;
}

} // namespace

class TestMemory : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { registerCipherDriver(); }

    // What a core dump or another process with the same rights would find after the register is locked.
    void noKeyIsLeft()
    {
        FakeClock clock;
        Scratch scratch;
        const QString path = scratch.path("test.famn");
        QList<Needle> needles;
        {
            QString typed = generatedWords();
            const QByteArray spelled = typed.toUtf8();
            needles.append(needle("passphrase", spelled.constData(), size_t(spelled.size())));
            needles.append(needle("passphrase in UTF-16", typed.constData(), size_t(typed.size()) * 2));
            QByteArray gone = spelled;
            auto creation = RegisterCreation::begin(path, false, clock);
            QVERIFY(creation);
            needles += keyNeedles(creation->sheet().master);
            needles.append(needle("journal's first key", creation->sheet().journalKey));
            auto passphrase = typedPassphrase(typed);
            wipe(gone);
            wipe(const_cast<QByteArray &>(spelled));
            QVERIFY(passphrase);
            {
                auto made = creation->finish(*passphrase, "Anna", KdfCost::minimal());
                QVERIFY(made);
            }
            auto opened = unlockRegister(path, *passphrase, {}, clock);
            QVERIFY(opened);
            fill(*opened, scratch);
            needles.append(chainKey(opened->reg->writer()));
            auto reader = opened->reg->reader();
            QVERIFY(reader && listFamilies(**reader));
            MemorySearch::run(needles);
            qInfo("open: %s", counts(needles).constData());
            // The search finds what is there.
            for (const Needle &one : std::as_const(needles)) {
                if (one.name == "master key" || one.name == "database key" || one.name == "seal key" ||
                    one.name == "passphrase")
                    QVERIFY2(one.found > 0, one.name.constData());
            }
            reader->reset();
        }
        MemorySearch::run(needles);
        qInfo("closed: %s", counts(needles).constData());
        QCOMPARE(total(needles), 0);
    }

    // Rows that were read are in nobody's memory for ever, but Qt's strings are not wiped: the figure is stated.
    void rowsThatAreLeft()
    {
        FakeClock clock;
        Scratch scratch;
        FaultBench bench(scratch.folder());
        QVERIFY(bench.make());
        QVERIFY(bench.open());
        QList<Needle> needles;
        {
            const QByteArray canary = "Kanariefagel" + QByteArray::number(QRandomGenerator::global()->generate());
            const QString wide = QString::fromLatin1(canary);
            needles = {needle("UTF-8", canary.constData(), size_t(canary.size())),
                       needle("UTF-16", wide.constData(), size_t(wide.size()) * 2)};
            writeList(scratch.path("list.csv"), canary);
        }
        QVERIFY(importApplications(bench.write(), scratch.path("list.csv"), {}));
        {
            const auto rows = listFamilies(bench.reg().writer());
            QVERIFY(rows);
            QCOMPARE(rows->size(), 200);
            MemorySearch::run(needles);
            qInfo("200 rows listed: %s", counts(needles).constData());
            QVERIFY(total(needles) >= 200);
        }
        bench.close();
        MemorySearch::run(needles);
        qInfo("closed: %s", counts(needles).constData());
    }

    void logsHoldNoPersonalData()
    {
        Scratch scratch;
        FaultBench bench(scratch.folder());
        QVERIFY(bench.make());
        const QByteArray canary = "Kanariefagel";
        writeList(bench.path() + ".csv", canary);
        // Rows that are refused, and a list that ends inside a quote.
        QFile list(bench.path() + ".csv");
        QVERIFY(list.open(QIODevice::Append));
        list.write("31/2;" + canary + " Fel;;;070;;;\n;" + canary + ";;;;;\n");
        list.close();
        QFile broken(bench.path() + "-broken.csv");
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("Inkommen;Sökande 1;Uppdrag\n2026-02-01;\"" + canary);
        broken.close();
        qputenv("QT_LOGGING_RULES", "*=true");
        WriterProcess writer(bench, "loud", 0);
        QVERIFY(writer.process.waitForFinished(60'000));
        qunsetenv("QT_LOGGING_RULES");
        const QByteArray log = writer.process.readAllStandardError() + writer.process.readAllStandardOutput();
        QVERIFY2(writer.process.exitCode() == 0, log.constData());
        // It did speak.
        QVERIFY(log.contains("imported 200"));
        QVERIFY2(!log.toLower().contains(canary.toLower()), log.constData());
        QVERIFY(!log.contains("21120"));
    }

    void noCoreDumps()
    {
        QVERIFY(startProgram());
        rlimit limit{1, 1};
        QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_cur, rlim_t(0));
        QCOMPARE(limit.rlim_max, rlim_t(0));
#ifndef __SANITIZE_ADDRESS__
        QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
#endif
    }

private:
    static QString generatedWords()
    {
        QString words;
        for (int i = 0; i < 40; ++i)
            words += QChar(u'a' + ushort(QRandomGenerator::system()->bounded(26)));
        return words;
    }

    static void writeList(const QString &path, const QByteArray &name)
    {
        QFile list(path);
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("Inkommen;Sökande 1;Postnr;Ort;Telefon;Uppdrag;Meddelande\n");
        for (int i = 0; i < 200; ++i)
            list.write("2026-02-01;Kim " + name + "-" + QByteArray::number(i) + ";21120;Malmö;;Familjehem;Hej " + name +
                       "\n");
    }

    static void fill(const OpenRegister &opened, const Scratch &scratch)
    {
        writeList(scratch.path("list.csv"), "Provsson");
        QVERIFY(importApplications(*opened.write, scratch.path("list.csv"), {}));
    }
};

FAMN_TEST_MAIN(TestMemory)
#include "tst_Memory.moc"
