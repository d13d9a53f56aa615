#pragma once

#include "models/services/KeyService.h"
#include "tests/faults/FaultBench.h"

namespace famn::faults {

[[nodiscard]] SecretBytes phraseOf(const QString &text);

/// A register with its key file, made and opened as people do it: Anna may do everything, Bo has a key too.
class StaffBench
{
public:
    static constexpr char annas[] = "blåbärssoppa på fredag";
    static constexpr char bos[] = "åtta gröna cyklar i regn";

    explicit StaffBench(const QString &folder);

    [[nodiscard]] QString path() const { return m_folder + QLatin1String("/test.famn"); }
    [[nodiscard]] QString folder() const { return m_folder; }
    /// Makes it with a few families, and closes it.
    [[nodiscard]] Result<void> make();
    [[nodiscard]] Result<void> open(const QString &passphrase = QString::fromUtf8(annas));
    void close() { opened = {}; }
    /// A new family.
    [[nodiscard]] Result<void> arrive(int number) const;
    [[nodiscard]] QByteArray records() const;
    /// Whether the register is whole by the health check, with the journal's first key.
    [[nodiscard]] bool isHealthy(const Register &reg) const;

    FakeClock clock;
    OpenRegister opened;
    /// Of the register as it was made.
    QString sheet;
    SecretBytes journalKey;

private:
    QString m_folder;
};

/// Ends the process when what a test builds on does not hold.
void require(const Result<void> &result);
template<typename T>
T required(Result<T> result)
{
    require(result ? done() : Result<void>(result.error()));
    return std::move(result).value();
}

} // namespace famn::faults
