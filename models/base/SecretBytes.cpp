#include "models/base/SecretBytes.h"

#include <QString>

#include <sodium.h>

#include <cstring>
#include <new>

namespace famn {

bool startSecrets()
{
    return sodium_init() >= 0;
}

SecretBytes::SecretBytes(size_t size)
    : m_data(size ? static_cast<unsigned char *>(sodium_malloc(size)) : nullptr)
    , m_size(size)
{
    if (size && !m_data)
        throw std::bad_alloc();
    if (size)
        sodium_memzero(m_data, size);
}

SecretBytes SecretBytes::take(QByteArray &source)
{
    SecretBytes secret(size_t(source.size()));
    if (!source.isEmpty())
        std::memcpy(secret.data(), source.constData(), secret.size());
    wipe(source);
    return secret;
}

SecretBytes SecretBytes::random(size_t size)
{
    SecretBytes secret(size);
    if (size)
        randombytes_buf(secret.data(), size);
    return secret;
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        sodium_free(m_data);
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecretBytes::~SecretBytes()
{
    sodium_free(m_data);
}

SecretBytes SecretBytes::clone() const
{
    SecretBytes copy(m_size);
    if (m_size)
        std::memcpy(copy.data(), m_data, m_size);
    return copy;
}

bool SecretBytes::equals(const SecretBytes &other) const
{
    return m_size == other.m_size && (m_size == 0 || sodium_memcmp(m_data, other.m_data, m_size) == 0);
}

void wipe(QByteArray &text)
{
    if (!text.isEmpty())
        sodium_memzero(const_cast<char *>(text.constData()), size_t(text.size()));
    text.clear();
}

void wipe(QString &text)
{
    if (!text.isEmpty())
        sodium_memzero(const_cast<QChar *>(text.constData()), size_t(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace famn
