#pragma once

#include "app/cli/Console.h"
#include "models/base/Clock.h"
#include "models/base/Progress.h"
#include "models/base/Result.h"
#include "models/base/Uuid.h"
#include "models/services/Access.h"

#include <QCommandLineParser>
#include <QDate>
#include <QJsonObject>

#include <memory>
#include <vector>

namespace famn {

/// Exit codes, part of the program's contract.
enum class ExitCode { Done = 0, Usage = 1, Data = 2, Locked = 3, Internal = 4 };

[[nodiscard]] ExitCode exitCodeOf(ErrorCode code);

/// TEXT, marked for translation in the context CommandLine, in the language of the program.
[[nodiscard]] QString translated(const char *text);

/// What a wrong word on the command line is refused with; TEXT names it.
[[nodiscard]] Error usageError(const QString &text);

/// What a command is run with.
struct Invocation
{
    const QCommandLineParser &parser;
    /// The words after the command's own.
    QStringList arguments;
    Console &console;
    const Clock &clock;
    CancelToken cancel;

    /// The n-th argument, or a usage error that names it.
    [[nodiscard]] Result<QString> argument(int index, const QString &name) const;
    /// The value of an option as a whole number from LEAST to MOST.
    [[nodiscard]] Result<int> number(const QString &option, int least, int most) const;
};

/// One verb of the command line.
class Command
{
public:
    virtual ~Command() = default;
    /// The words that call it, such as "import applications".
    [[nodiscard]] virtual QString name() const = 0;
    /// Its arguments as help shows them, such as "FILE".
    [[nodiscard]] virtual QString usage() const = 0;
    [[nodiscard]] virtual QString summary() const = 0;
    [[nodiscard]] virtual QList<QCommandLineOption> options() const { return {}; }
    /// Runs it. An error becomes a sentence and an exit code.
    [[nodiscard]] virtual Result<ExitCode> run(const Invocation &invocation) const = 0;
};

/// The day that TEXT is, written YYYY-MM-DD, or a usage error that names NAME.
[[nodiscard]] Result<QDate> dayNamed(const QString &name, const QString &text);
/// The id of an operation in JSON; null when it changed nothing.
[[nodiscard]] QJsonValue batchValue(const Uuid &batch);
/// How the operation BATCH is undone. The register is the invocation's first argument.
[[nodiscard]] QString undoLine(const Invocation &invocation, const Uuid &batch);
/// Tells that a change is made, and how it is undone; or that there was none, when BATCH is the null id. ABOUT stands
/// beside the operation's id in JSON.
[[nodiscard]] ExitCode tellChanged(const Invocation &invocation, const Uuid &batch, QJsonObject about);

/// Every command, in the order in which help lists them.
[[nodiscard]] std::vector<std::unique_ptr<Command>> allCommands();

/// The options by which a register is unlocked.
[[nodiscard]] QList<QCommandLineOption> unlockOptions();
/// What a command needs of unlock() beyond an open register.
struct UnlockWish
{
    /// Where the passphrase is put that opened it; it stays empty when the recovery sheet did.
    SecretBytes *passphrase = nullptr;
    /// Also with a passphrase that is to be changed first.
    bool onceAllowed = false;
};
/// Opens the register as the options say: with a passphrase from a file, a descriptor or the prompt, or a recovery
/// sheet. PassphraseOnce for a passphrase that is to be changed first.
[[nodiscard]] Result<OpenRegister> unlock(const Invocation &invocation, const QString &path,
                                          const UnlockWish &wish = {});
/// The passphrase the options name, or nothing when they name none. The caller wipes it.
[[nodiscard]] Result<std::optional<QString>> givenPassphrase(const Invocation &invocation);
/// Text of a recovery sheet that is kept in a file, "-" for standard input.
[[nodiscard]] Result<RecoverySecrets> readSheet(const QString &path);

} // namespace famn
