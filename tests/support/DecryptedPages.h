#pragma once

#include "models/storage/keys/MasterKey.h"

#include <QFile>

#include <openssl/evp.h>

#include <memory>

namespace famn {

/// Every page of the file at PATH, free ones too, decrypted as SQLCipher does (AES-256 in CBC mode; each page ends with
/// its initialisation vector and its seal) without asking SQLite what it thinks is in use.
inline QList<QByteArray> decryptedPages(const QString &path, const MasterKey &key)
{
    constexpr qsizetype pageSize = 4096;
    constexpr qsizetype reserved = 80;
    constexpr qsizetype saltSize = 16;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() % pageSize != 0)
        qFatal("cannot read %s", qPrintable(path));
    const SecretBytes hex = key.rawKeyHex();
    const QByteArray raw =
        QByteArray::fromHex(QByteArray(reinterpret_cast<const char *>(hex.data()), qsizetype(hex.size()))).left(32);
    const std::unique_ptr<EVP_CIPHER_CTX, void (*)(EVP_CIPHER_CTX *)> context(EVP_CIPHER_CTX_new(),
                                                                              &EVP_CIPHER_CTX_free);
    QList<QByteArray> pages;
    while (!file.atEnd()) {
        const QByteArray page = file.read(pageSize);
        const qsizetype from = pages.isEmpty() ? saltSize : 0;
        const qsizetype size = pageSize - reserved - from;
        QByteArray plain(pageSize, '\0');
        int written = 0;
        const auto bytes = [](const QByteArray &array, qsizetype at) {
            return reinterpret_cast<const unsigned char *>(array.constData()) + at;
        };
        EVP_DecryptInit_ex(context.get(), EVP_aes_256_cbc(), nullptr, bytes(raw, 0), bytes(page, pageSize - reserved));
        EVP_CIPHER_CTX_set_padding(context.get(), 0);
        if (EVP_DecryptUpdate(context.get(), reinterpret_cast<unsigned char *>(plain.data()), &written,
                              bytes(page, from), int(size)) != 1 ||
            written != size)
            qFatal("cannot decrypt page %lld", static_cast<long long>(pages.size()));
        pages.append(plain.left(size));
    }
    return pages;
}

} // namespace famn
