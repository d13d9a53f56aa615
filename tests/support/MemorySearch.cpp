#include "tests/support/MemorySearch.h"

#include <QFile>

#include <array>
#include <cstring>

#include <sodium.h>

namespace famn {

namespace {

constexpr char cover = 0x5a;

/// What is read of the memory passes through here; it is left out of the search.
std::array<char, 1 << 20> window;

/// Looks through all memory of this process that can be read.
class MemorySearch
{
public:
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

} // namespace

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

void searchMemory(QList<Needle> &needles)
{
    MemorySearch::run(needles);
}

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

} // namespace famn
