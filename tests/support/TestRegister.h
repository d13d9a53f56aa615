#pragma once

#include "models/storage/Register.h"
#include "tests/support/FakeClock.h"

#include <QTemporaryDir>
#include <QTest>

namespace famn {

/// An encrypted register in a folder of its own, opened with its raw key: no key derivation, so a test costs
/// milliseconds.
class TestRegister
{
public:
    explicit TestRegister(bool training = false)
        : key(MasterKey::generate(Uuid::generate(clock.now())))
        , firstJournalKey(SecretBytes::random(32))
    {
        registerCipherDriver();
        const auto made = Register::make(path(), key, firstJournalKey, training, clock);
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        open();
    }

    [[nodiscard]] QString path(const QString &name = QStringLiteral("test.famn")) const
    {
        return folder.filePath(name);
    }
    void open()
    {
        auto opened = Register::open(path(), key.clone(), QStringLiteral("test"), clock);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        reg = std::move(*opened);
    }
    void close() { reg.reset(); }

    QTemporaryDir folder;
    FakeClock clock;
    MasterKey key;
    SecretBytes firstJournalKey;
    std::unique_ptr<Register> reg;
};

} // namespace famn
