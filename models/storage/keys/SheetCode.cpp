#include "models/storage/keys/SheetCode.h"

#include <sodium.h>

#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace famn::sheetcode {

namespace {

constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
// Powers of the element 2, which generates GF(32); the check character's weight is 1.
constexpr std::array<int, groupLength> weights{2, 4, 8, 16, 5, 1};

int valueOf(QChar c)
{
    if (c.unicode() == 0 || c.unicode() > 0x7f)
        return -1;
    const char *found = std::strchr(alphabet, c.toLatin1());
    return found ? int(found - alphabet) : -1;
}

/// The product in GF(32) with the polynomial x^5 + x^2 + 1.
int times(int a, int b)
{
    int product = 0;
    for (int bit = 0; bit < 5; ++bit) {
        if (b & (1 << bit))
            product ^= a;
        a <<= 1;
        if (a & 32)
            a ^= 0x25;
    }
    return product;
}

bool isJournal(int first)
{
    return first > keyGroups;
}

size_t dataSize(int first)
{
    return isJournal(first) ? 32 : 48;
}

int groupCount(int first)
{
    return isJournal(first) ? journalGroups : keyGroups;
}

/// DATA and behind it three bytes of checksum, of which the groups hold 16 or 19 bits.
SecretBytes withChecksum(const SecretBytes &data, int first)
{
    const QByteArray context = isJournal(first) ? "famn sheet 1 journal"_ba : "famn sheet 1 key"_ba;
    std::array<unsigned char, crypto_generichash_BYTES> sum{};
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, sum.size());
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(context.constData()),
                              quint64(context.size()));
    crypto_generichash_update(&state, data.data(), data.size());
    crypto_generichash_final(&state, sum.data(), sum.size());
    sodium_memzero(&state, sizeof state);
    SecretBytes whole(data.size() + 3);
    std::memcpy(whole.data(), data.data(), data.size());
    std::memcpy(whole.data() + data.size(), sum.data(), 3);
    return whole;
}

int bitsAt(const SecretBytes &bytes, size_t position)
{
    int bits = 0;
    for (size_t bit = position; bit < position + 5; ++bit)
        bits = bits * 2 + ((bytes.data()[bit / 8] >> (7 - bit % 8)) & 1);
    return bits;
}

void setBits(SecretBytes &bytes, size_t position, int bits)
{
    for (size_t i = 0; i < 5; ++i) {
        const size_t bit = position + i;
        if (bits & (16 >> i))
            bytes.data()[bit / 8] = static_cast<unsigned char>(bytes.data()[bit / 8] | (128 >> (bit % 8)));
    }
}

} // namespace

QString label(int number)
{
    return number > keyGroups ? u'J' + QString::number(number - keyGroups) : QString::number(number);
}

int numberOf(const QString &label)
{
    const bool journal = label.startsWith(u'J', Qt::CaseInsensitive);
    bool ok = false;
    const int number = (journal ? label.mid(1) : label).toInt(&ok);
    if (!ok || number < 1 || number > (journal ? journalGroups : keyGroups))
        return 0;
    return journal ? number + keyGroups : number;
}

QStringList labels(int first, int count)
{
    QStringList all;
    for (int number = first; number < first + count; ++number)
        all.append(label(number));
    return all;
}

QString normalised(const QString &typed)
{
    QString group;
    for (const QChar c : typed.toUpper()) {
        if (c.isSpace() || c == u'-')
            continue;
        group += c == u'I' || c == u'L' ? QChar(u'1') : c == u'O' ? QChar(u'0') : c;
    }
    return group;
}

bool isRight(int number, const QString &group)
{
    if (group.size() != groupLength || number < 1 || number > allGroups)
        return false;
    int sum = number;
    for (int i = 0; i < groupLength; ++i) {
        const int value = valueOf(group.at(i));
        if (value < 0)
            return false;
        sum ^= times(weights[size_t(i)], value);
    }
    return sum == 0;
}

QStringList encode(const SecretBytes &data, int first)
{
    if (data.size() != dataSize(first))
        return {};
    const SecretBytes whole = withChecksum(data, first);
    QStringList groups;
    for (int i = 0; i < groupCount(first); ++i) {
        QString group;
        int sum = first + i;
        for (int k = 0; k < groupLength - 1; ++k) {
            const int value = bitsAt(whole, size_t(i * 25 + k * 5));
            sum ^= times(weights[size_t(k)], value);
            group += QLatin1Char(alphabet[value]);
        }
        groups.append(group + QLatin1Char(alphabet[sum]));
    }
    return groups;
}

Result<SecretBytes> decode(const QStringList &groups, int first)
{
    const int count = groupCount(first);
    if (groups.size() != count)
        return internalError(u"number of groups"_s);
    SecretBytes whole(dataSize(first) + 3);
    for (int i = 0; i < count; ++i) {
        if (!isRight(first + i, groups.at(i)))
            return Error{ErrorCode::SheetGroupWrong, {}, {label(first + i)}, {}};
        for (int k = 0; k < groupLength - 1; ++k)
            setBits(whole, size_t(i * 25 + k * 5), valueOf(groups.at(i).at(k)));
    }
    SecretBytes data(dataSize(first));
    std::memcpy(data.data(), whole.data(), data.size());
    const SecretBytes expected = withChecksum(data, first);
    for (int k = 0; k < count * 5; ++k)
        if (bitsAt(expected, size_t(k * 5)) != bitsAt(whole, size_t(k * 5)))
            return Error{ErrorCode::SheetGroupWrong,
                         {},
                         {label(first) + u'-' + label(first + count - 1)},
                         u"checksum of the whole part"_s};
    return data;
}

} // namespace famn::sheetcode
