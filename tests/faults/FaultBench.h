#pragma once

#include "models/services/WritePath.h"
#include "tests/faults/Disk.h"
#include "tests/support/FakeClock.h"

#include <QTemporaryDir>

namespace famn::faults {

/// A folder in memory where there is one: a power loss is played thousands of times, and the real disk has no part in
/// it.
class Scratch
{
public:
    Scratch();
    [[nodiscard]] QString path(const QString &name = {}) const { return m_folder.filePath(name); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

/// A digest of everything that a register holds, every table and every row; empty when it cannot be read.
[[nodiscard]] QByteArray contentOf(const Connection &connection);

/// The same of the families and what hangs on them alone: what unlocking and the changing of keys leave as it is.
[[nodiscard]] QByteArray recordsOf(const Connection &connection);

/// The first record that is not as the journal tells: its version is the number of its entries, and for every field
/// that an entry says was changed the last such value is the one stored. Empty when all agree.
[[nodiscard]] QString disagreement(const Connection &connection);

/// A register and what people do to it, all through the program's own services.
class FaultBench
{
public:
    explicit FaultBench(const QString &folder, const QString &name = QStringLiteral("test.famn"));

    [[nodiscard]] QString path() const { return m_folder + QLatin1Char('/') + m_name; }
    [[nodiscard]] Result<void> make();
    [[nodiscard]] Result<void> open(const QList<MigrationStep> &steps = schemaSteps());
    void close();
    [[nodiscard]] Register &reg() const { return *m_register; }
    [[nodiscard]] WritePath &write() const { return *m_write; }
    [[nodiscard]] bool isOpen() const { return m_register != nullptr; }
    [[nodiscard]] QByteArray content() const { return contentOf(m_register->writer()); }

    /// One of the things that are done in a day, by its number: a new family with a person and an application, a change
    /// with long text, a task, a deletion, a mere note.
    [[nodiscard]] Result<void> edit(int number) const;
    /// The family at that place in the order of arrival gets another city.
    [[nodiscard]] Result<void> move(int place, const QString &city) const;
    /// A list of ROWS families that are new for each NUMBER. The list itself lies outside the register's folder.
    [[nodiscard]] Result<void> import(int rows, int number) const;
    /// Makes SQLite write often: a small cache, and the log emptied every FRAMES pages.
    [[nodiscard]] Result<void> hurry(int frames) const;

    FakeClock clock;
    MasterKey key;
    SecretBytes firstJournalKey;

private:
    [[nodiscard]] static Result<void> arrive(Change &change, int number);
    QString m_folder;
    QString m_name;
    QTemporaryDir m_lists;
    std::unique_ptr<Register> m_register;
    std::unique_ptr<WritePath> m_write;
};

} // namespace famn::faults
