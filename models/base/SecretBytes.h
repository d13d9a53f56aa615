#pragma once

#include <QByteArray>

#include <cstddef>
#include <utility>

namespace famn {

/// Bytes that must not linger: held in guarded, locked memory (sodium_malloc), wiped when let go, never copied by
/// accident. libsodium must have been started by startSecrets(). Allocation failure ends the program, as for any other
/// memory.
class SecretBytes
{
public:
    SecretBytes() = default;
    explicit SecretBytes(size_t size);
    /// Copies SOURCE in and wipes the original.
    [[nodiscard]] static SecretBytes take(QByteArray &source);
    [[nodiscard]] static SecretBytes random(size_t size);
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    ~SecretBytes();

    [[nodiscard]] SecretBytes clone() const;
    [[nodiscard]] unsigned char *data() { return m_data; }
    [[nodiscard]] const unsigned char *data() const { return m_data; }
    [[nodiscard]] size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    /// Compared in constant time.
    [[nodiscard]] bool equals(const SecretBytes &other) const;

private:
    unsigned char *m_data = nullptr;
    size_t m_size = 0;
};

/// Starts libsodium; call once before any secret. False when the system gives no randomness.
[[nodiscard]] bool startSecrets();
/// Overwrites TEXT's bytes, also where other copies share them, and empties it.
void wipe(QByteArray &text);
void wipe(QString &text);

} // namespace famn
