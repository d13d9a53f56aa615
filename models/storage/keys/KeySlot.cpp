#include "models/storage/keys/KeySlot.h"

#include <QElapsedTimer>
#include <QtEndian>

#include <sodium.h>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace famn {

static_assert(KeySlot::saltSize == crypto_pwhash_argon2id_SALTBYTES);
static_assert(KeySlot::nonceSize == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(KeySlot::wrappedSize == 72 + crypto_aead_xchacha20poly1305_ietf_ABYTES);
static_assert(KeySlot::commitmentSize == crypto_generichash_BYTES);

namespace {

constexpr size_t contentSize = 72;

unsigned char *writable(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *readable(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QByteArray randomBytes(int size)
{
    QByteArray bytes(size, '\0');
    randombytes_buf(bytes.data(), size_t(size));
    return bytes;
}

bool derive(SecretBytes &out, const SecretBytes &passphrase, const QByteArray &salt, const KdfCost &cost)
{
    const char *text = passphrase.isEmpty() ? "" : reinterpret_cast<const char *>(passphrase.data());
    return crypto_pwhash_argon2id(out.data(), out.size(), text, passphrase.size(), readable(salt), cost.ops,
                                  size_t(cost.mem), crypto_pwhash_argon2id_ALG_ARGON2ID13) == 0;
}

Error outOfMemory(const KdfCost &cost)
{
    return {ErrorCode::OutOfMemory, {}, {QString::number(cost.mem >> 20)}, u"argon2id"_s};
}

// XChaCha20-Poly1305 commits to no key; without this, one crafted slot could open under many passphrases.
QByteArray commitmentOf(const SecretBytes &wrappingKey)
{
    constexpr char constant[] = "famn key commitment 1";
    QByteArray commitment(KeySlot::commitmentSize, '\0');
    crypto_generichash(writable(commitment), size_t(commitment.size()),
                       reinterpret_cast<const unsigned char *>(constant), sizeof constant - 1, wrappingKey.data(),
                       wrappingKey.size());
    return commitment;
}

QByteArray boundTo(const KeySlot &slot, const Uuid &registerId, quint64 epoch)
{
    QByteArray bound;
    appendField(bound, "famn-keys slot 1"_ba);
    appendField(bound, registerId.toBytes());
    appendField(bound, slot.id.toBytes());
    appendField(bound, "argon2id13"_ba);
    appendField(bound, slot.cost.ops);
    appendField(bound, slot.cost.mem);
    appendField(bound, slot.salt);
    appendField(bound, epoch);
    return bound;
}

SecretBytes contentOf(const MasterKey &key)
{
    SecretBytes content(contentSize);
    unsigned char *to = content.data();
    std::memcpy(to, key.key.data(), 32);
    std::memcpy(to + 32, key.salt.data(), 16);
    std::memcpy(to + 48, key.registerId.bytes.data(), 16);
    qToLittleEndian(key.epoch, to + 64);
    return content;
}

MasterKey keyOf(const SecretBytes &content)
{
    MasterKey key;
    key.key = SecretBytes(MasterKey::keySize);
    const unsigned char *from = content.data();
    std::memcpy(key.key.data(), from, 32);
    std::memcpy(key.salt.data(), from + 32, 16);
    std::memcpy(key.registerId.bytes.data(), from + 48, 16);
    key.epoch = qFromLittleEndian<quint64>(from + 64);
    return key;
}

/// Milliseconds of one try; nothing where the memory cannot be had.
std::optional<qint64> timeOf(const KdfCost &cost)
{
    QElapsedTimer timer;
    timer.start();
    SecretBytes out(32);
    if (!derive(out, SecretBytes::random(16), randomBytes(KeySlot::saltSize), cost))
        return {};
    return std::max<qint64>(timer.elapsed(), 1);
}

} // namespace

void appendField(QByteArray &to, const QByteArray &field)
{
    char length[8];
    qToLittleEndian(quint64(field.size()), length);
    to.append(length, 8);
    to.append(field);
}

void appendField(QByteArray &to, quint64 number)
{
    QByteArray bytes(8, '\0');
    qToLittleEndian(number, bytes.data());
    appendField(to, bytes);
}

KdfCost KdfCost::standard()
{
    return {3, 256ULL << 20};
}

KdfCost KdfCost::minimal()
{
    return {1, leastMem};
}

KdfCost KdfCost::calibrated()
{
    constexpr qint64 wanted = 700;
    constexpr qint64 most = 1500;
    KdfCost cost = standard();
    auto taken = timeOf(cost);
    if (!taken) {
        cost = {6, 64ULL << 20};
        taken = timeOf(cost);
        if (!taken)
            return cost;
    }
    const qint64 passes = qint64(cost.ops);
    const qint64 enough = (wanted * passes + *taken - 1) / *taken;
    const qint64 bearable = most * passes / *taken;
    cost.ops = quint64(std::clamp(std::min(enough, bearable), passes, qint64(mostOps)));
    return cost;
}

bool KdfCost::withinLimits() const
{
    return ops >= 1 && ops <= mostOps && mem >= leastMem && mem <= mostMem && ops * mem <= mostWork;
}

Result<void> wrapKey(KeySlot &slot, const MasterKey &key, const SecretBytes &passphrase)
{
    if (key.key.size() != MasterKey::keySize || !slot.cost.withinLimits())
        return internalError(u"wrapKey"_s);
    if (passphrase.isEmpty())
        return Error{ErrorCode::PassphraseMissing, {}, {}, {}};
    slot.salt = randomBytes(KeySlot::saltSize);
    slot.nonce = randomBytes(KeySlot::nonceSize);
    SecretBytes wrappingKey(32);
    if (!derive(wrappingKey, passphrase, slot.salt, slot.cost))
        return outOfMemory(slot.cost);
    slot.commitment = commitmentOf(wrappingKey);
    slot.wrapped = QByteArray(KeySlot::wrappedSize, '\0');
    const QByteArray bound = boundTo(slot, key.registerId, key.epoch);
    const SecretBytes content = contentOf(key);
    crypto_aead_xchacha20poly1305_ietf_encrypt(writable(slot.wrapped), nullptr, content.data(), content.size(),
                                               readable(bound), quint64(bound.size()), nullptr, readable(slot.nonce),
                                               wrappingKey.data());
    return done();
}

Result<MasterKey> unwrapKey(const KeySlot &slot, const Uuid &registerId, quint64 epoch, const SecretBytes &passphrase)
{
    if (!slot.cost.withinLimits() || slot.salt.size() != KeySlot::saltSize || slot.nonce.size() != KeySlot::nonceSize ||
        slot.wrapped.size() != KeySlot::wrappedSize || slot.commitment.size() != KeySlot::commitmentSize)
        return internalError(u"unwrapKey"_s);
    SecretBytes wrappingKey(32);
    if (!derive(wrappingKey, passphrase, slot.salt, slot.cost))
        return outOfMemory(slot.cost);
    const QByteArray commitment = commitmentOf(wrappingKey);
    if (sodium_memcmp(commitment.constData(), slot.commitment.constData(), KeySlot::commitmentSize) != 0)
        return Error{ErrorCode::WrongPassphrase, {}, {}, {}};
    SecretBytes content(contentSize);
    const QByteArray bound = boundTo(slot, registerId, epoch);
    // The commitment says that the passphrase is right, so that what fails from here on is damage.
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(content.data(), nullptr, nullptr, readable(slot.wrapped),
                                                   quint64(slot.wrapped.size()), readable(bound), quint64(bound.size()),
                                                   readable(slot.nonce), wrappingKey.data()) != 0)
        return Error{ErrorCode::KeyFileDamaged, {}, {}, u"slot does not open"_s};
    MasterKey key = keyOf(content);
    if (key.registerId != registerId || key.epoch != epoch)
        return Error{ErrorCode::KeyFileDamaged, {}, {}, u"slot of another register"_s};
    return key;
}

} // namespace famn
