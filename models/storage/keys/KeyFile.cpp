#include "models/storage/keys/KeyFile.h"

#include "models/base/AtomicFile.h"
#include "models/base/Text.h"

#include <sodium.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

QByteArray macOf(const KeyFileContent &content, const MasterKey &key)
{
    const SecretBytes macKey = key.subkey(Subkey::SlotFileMac);
    const QByteArray form = canonicalForm(content);
    QByteArray mac(KeyFileContent::macSize, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(mac.data()), size_t(mac.size()),
                       reinterpret_cast<const unsigned char *>(form.constData()), quint64(form.size()), macKey.data(),
                       macKey.size());
    return mac;
}

Result<KeyFile> readOne(const QString &path)
{
    const auto text = readFile(path, KeyFileContent::largestFile);
    if (!text) {
        const ErrorCode code = text.error().code;
        if (code == ErrorCode::FileMissing)
            return fileError(ErrorCode::KeyFileMissing, path);
        if (code == ErrorCode::FileTooLarge)
            return fileError(ErrorCode::KeyFileDamaged, path, u"too large"_s);
        return text.error();
    }
    return KeyFile::parse(*text, path);
}

bool isLost(const Result<KeyFile> &file)
{
    return !file && (file.error().code == ErrorCode::KeyFileMissing || file.error().code == ErrorCode::KeyFileDamaged);
}

bool isNewer(const Result<KeyFile> &file, const KeyFile &than)
{
    return file && file->registerId() == than.registerId() && file->sequence() > than.sequence();
}

} // namespace

KeyFile KeyFile::create(const Uuid &registerId, quint64 epoch, bool training)
{
    KeyFile file;
    file.m_content.registerId = registerId;
    file.m_content.epoch = epoch;
    file.m_content.training = training;
    return file;
}

Result<KeyFile> KeyFile::parse(const QByteArray &text, const QString &path)
{
    KeyFile file;
    FAMN_ASSIGN(content, readKeyFile(text, path));
    file.m_content = std::move(content);
    return file;
}

Result<LoadedKeyFile> KeyFile::load(const QString &path)
{
    auto present = readOne(path);
    if (!present && !isLost(present))
        return present.error();
    auto previous = readOne(previousPath(path));
    if (present && !isNewer(previous, *present))
        return LoadedKeyFile{std::move(present).value(), false};
    if (previous)
        return LoadedKeyFile{std::move(previous).value(), true};
    const bool onlyPreviousIsThere =
        present.error().code == ErrorCode::KeyFileMissing && previous.error().code != ErrorCode::KeyFileMissing;
    return onlyPreviousIsThere ? previous.error() : present.error();
}

Result<void> KeyFile::save(const QString &path, const MasterKey &key, const MasterKey *next)
{
    if (!isFor(key) || hasPending() != (next != nullptr) || (next && !pendingFile().isFor(*next)))
        return fileError(ErrorCode::KeyFileOfOther, path);
    if (m_content.entries.isEmpty())
        return internalError(u"a slot file without slots"_s);
    const auto present = readOne(path);
    if (!present && !isLost(present))
        return present.error();
    if (present && present->registerId() != registerId())
        return fileError(ErrorCode::KeyFileOfOther, path);
    const auto previous = readOne(previousPath(path));
    // A save that failed after its rename left its own file there; that one may be followed.
    const bool ours = present && !m_attempt.isEmpty() && present->m_content.mac == m_attempt;
    if ((isNewer(present, *this) && !ours) || isNewer(previous, *this))
        return fileError(ErrorCode::Conflict, path, u"the slot file is newer"_s);
    KeyFile saved = *this;
    saved.m_content.sequence = (ours ? present->sequence() : sequence()) + 1;
    saved.m_attempt.clear();
    saved.m_content.mac = macOf(saved.m_content, key);
    if (next)
        saved.m_content.pending->mac = macOf(saved.m_content, *next);
    const QByteArray text = saved.serialise();
    // Also a bug here must not leave a file that cannot be read again.
    FAMN_TRY(parse(text, path));
    // A damaged file is not worth keeping, and a previous one that is newer than the present must not be lost to it.
    if (present && !isNewer(previous, *present))
        FAMN_TRY(writeFileAtomically(previousPath(path), present->serialise(), FileAccess::OwnerOnly));
    m_attempt = saved.m_content.mac;
    FAMN_TRY(writeFileAtomically(path, text, FileAccess::OwnerOnly));
    const auto written = readOne(path);
    if (!written || !written->isSignedBy(key))
        return fileError(ErrorCode::FileNotWritable, path, u"read back differs"_s);
    *this = std::move(saved);
    return done();
}

Result<void> KeyFile::renewPrevious(const QString &path)
{
    FAMN_ASSIGN(present, readOne(path));
    FAMN_TRY(overwriteFile(previousPath(path)));
    return writeFileAtomically(previousPath(path), present.serialise(), FileAccess::OwnerOnly);
}

Result<void> KeyFile::setPending(const KeyFile &next)
{
    if (next.registerId() != registerId() || next.epoch() != epoch() + 1 || next.entries().isEmpty())
        return internalError(u"pending slots of another file"_s);
    m_content.pending = PendingKeys{next.entries(), {}};
    return done();
}

void KeyFile::adoptPending()
{
    if (!hasPending())
        return;
    m_content.entries = m_content.pending->entries;
    ++m_content.epoch;
    m_content.pending.reset();
}

KeyFile KeyFile::pendingFile() const
{
    KeyFile file = create(registerId(), epoch() + 1, training());
    file.m_content.entries = m_content.pending->entries;
    return file;
}

Result<Unlocked> KeyFile::unlock(const SecretBytes &passphrase, const std::optional<QString> &alias,
                                 const CancelToken &cancel) const
{
    auto opened = tryAll(passphrase, alias, cancel);
    if (hasPending() && (opened || opened.error().code != ErrorCode::Cancelled)) {
        auto next = pendingFile().tryAll(passphrase, alias, cancel);
        if (next) {
            if (opened)
                next->present = std::move(opened->key);
            opened = std::move(next);
        }
    }
    if (opened && (!isSignedBy(opened->key) || (opened->present && !isSignedBy(*opened->present))))
        return Error{ErrorCode::KeyFileDamaged, {}, {}, u"signature"_s};
    return opened;
}

Result<Unlocked> KeyFile::tryAll(const SecretBytes &passphrase, const std::optional<QString> &alias,
                                 const CancelToken &cancel) const
{
    const QString wanted = alias ? fold(cleanedLine(*alias)) : QString();
    std::optional<Error> failure;
    bool tried = false;
    for (const KeySlot &slot : m_content.entries) {
        // What was an alias when it was chosen may be cleaned more strictly today.
        if (alias && fold(cleanedLine(slot.alias)) != wanted)
            continue;
        if (cancel.cancelled())
            return Error{ErrorCode::Cancelled, {}, {}, {}};
        tried = true;
        auto key = unwrapKey(slot, registerId(), epoch(), passphrase);
        if (key)
            return Unlocked{std::move(key).value(), slot.id, slot.alias, {}};
        if (key.error().code == ErrorCode::KeyFileDamaged)
            return key.error();
        // That a slot could not be tried says more than that another did not fit.
        if (!failure || key.error().code != ErrorCode::WrongPassphrase)
            failure = key.error();
    }
    if (!tried && alias)
        return Error{ErrorCode::NotFound, u"alias"_s, {}, {}};
    return failure.value_or(Error{ErrorCode::WrongPassphrase, {}, {}, {}});
}

bool KeyFile::isSignedBy(const MasterKey &key) const
{
    const QByteArray mac = macOf(m_content, key);
    const auto same = [&mac](const QByteArray &found) {
        return found.size() == mac.size() && sodium_memcmp(mac.constData(), found.constData(), size_t(mac.size())) == 0;
    };
    return same(m_content.mac) || (hasPending() && same(m_content.pending->mac));
}

Result<Uuid> KeyFile::addSlot(const MasterKey &key, const SecretBytes &passphrase, const QString &alias,
                              const KdfCost &cost, Instant now, bool once)
{
    if (!isFor(key))
        return Error{ErrorCode::KeyFileOfOther, {}, {}, {}};
    if (m_content.entries.size() >= KeyFileContent::mostSlots)
        return Error{ErrorCode::Conflict, {}, {QString::number(KeyFileContent::mostSlots)}, u"too many slots"_s};
    KeySlot slot;
    FAMN_ASSIGN(name, freeAlias(alias, {}));
    slot.id = Uuid::generate(now);
    slot.alias = name;
    slot.created = now;
    slot.cost = cost;
    slot.once = once;
    FAMN_TRY(wrapKey(slot, key, passphrase));
    m_content.entries.append(slot);
    return slot.id;
}

Result<void> KeyFile::addSlotLike(const KeySlot &slot, const MasterKey &key, const SecretBytes &passphrase,
                                  const KdfCost &cost, bool once)
{
    if (!isFor(key))
        return Error{ErrorCode::KeyFileOfOther, {}, {}, {}};
    if (indexOf(slot.id) >= 0 || m_content.entries.size() >= KeyFileContent::mostSlots)
        return Error{ErrorCode::Conflict, {}, {}, u"slot"_s};
    KeySlot added;
    added.id = slot.id;
    added.alias = slot.alias;
    added.created = slot.created;
    added.cost = cost;
    added.once = once;
    FAMN_TRY(wrapKey(added, key, passphrase));
    m_content.entries.append(added);
    return done();
}

Result<void> KeyFile::changePassphrase(const Uuid &slotId, const MasterKey &key, const SecretBytes &passphrase,
                                       const KdfCost &cost)
{
    if (!isFor(key))
        return Error{ErrorCode::KeyFileOfOther, {}, {}, {}};
    const qsizetype index = indexOf(slotId);
    if (index < 0)
        return Error{ErrorCode::NotFound, {}, {}, u"slot"_s};
    KeySlot slot = m_content.entries.at(index);
    slot.cost = cost;
    slot.once = false;
    FAMN_TRY(wrapKey(slot, key, passphrase));
    m_content.entries[index] = slot;
    return done();
}

Result<void> KeyFile::removeSlot(const Uuid &slotId)
{
    const qsizetype index = indexOf(slotId);
    if (index < 0)
        return Error{ErrorCode::NotFound, {}, {}, u"slot"_s};
    if (m_content.entries.size() == 1)
        return Error{ErrorCode::Conflict, {}, {}, u"the last slot"_s};
    m_content.entries.removeAt(index);
    return done();
}

Result<void> KeyFile::renameSlot(const Uuid &slotId, const QString &alias)
{
    const qsizetype index = indexOf(slotId);
    if (index < 0)
        return Error{ErrorCode::NotFound, {}, {}, u"slot"_s};
    FAMN_ASSIGN(name, freeAlias(alias, slotId));
    m_content.entries[index].alias = name;
    return done();
}

QString KeyFile::previousPath(const QString &path)
{
    return path + u'~';
}

bool KeyFile::isFor(const MasterKey &key) const
{
    return key.registerId == registerId() && key.epoch == epoch() && key.key.size() == MasterKey::keySize;
}

qsizetype KeyFile::indexOf(const Uuid &slotId) const
{
    const auto found = std::find_if(m_content.entries.begin(), m_content.entries.end(),
                                    [&slotId](const KeySlot &slot) { return slot.id == slotId; });
    return found == m_content.entries.end() ? -1 : found - m_content.entries.begin();
}

Result<QString> KeyFile::freeAlias(const QString &alias, const Uuid &except) const
{
    const QString name = cleanedLine(alias);
    if (name.isEmpty() || name.size() > KeySlot::longestAlias || !name.isValidUtf16())
        return Error{ErrorCode::Invalid, u"alias"_s, {QString::number(KeySlot::longestAlias)}, {}};
    for (const KeySlot &slot : m_content.entries)
        if (slot.id != except && fold(slot.alias) == fold(name))
            return Error{ErrorCode::Conflict, u"alias"_s, {}, {}};
    return name;
}

} // namespace famn
