#include "app/cli/PresetCommands.h"

#include "app/cli/ListTable.h"
#include "app/cli/RegisterKeys.h"
#include "models/base/AtomicFile.h"
#include "models/domain/Labels.h"
#include "models/services/ImportPresets.h"

using namespace Qt::StringLiterals;

namespace famn {

namespace {

constexpr qint64 largestFile = 1 << 20;

const QList<ListColumn<StoredPreset>> &presetColumns()
{
    using Row = StoredPreset;
    static const QList<ListColumn<Row>> columns{
        {"name", [](const Row &row) { return QJsonValue(row.preset.name); },
         [](const Row &row) { return row.preset.name; }},
        {"channel", [](const Row &row) { return QJsonValue(QString(keyOf(row.preset.defaults.channel))); },
         [](const Row &row) { return label(row.preset.defaults.channel); }},
        {"municipality", [](const Row &row) { return orNull(row.preset.defaults.municipality); },
         [](const Row &row) { return row.preset.defaults.municipality; }},
        {"campaign",
         [](const Row &row) {
             const CampaignId &id = row.preset.defaults.campaign;
             return id.isNull() ? QJsonValue() : QJsonValue(id.uuid.toString());
         },
         [](const Row &row) {
             const CampaignId &id = row.preset.defaults.campaign;
             return id.isNull() ? QString() : id.uuid.toString();
         }},
        {"unit", [](const Row &row) { return orNull(row.preset.unitName); },
         [](const Row &row) { return row.preset.unitName; }},
        {"source", [](const Row &row) { return orNull(row.preset.defaults.source); },
         [](const Row &row) { return row.preset.defaults.source; }},
        {"columns", [](const Row &row) { return QJsonValue(int(row.preset.columns.entries.size())); },
         [](const Row &row) { return QString::number(row.preset.columns.entries.size()); }},
        {"id", [](const Row &row) { return QJsonValue(row.id.toString()); },
         [](const Row &row) { return row.id.toString(); }},
    };
    return columns;
}

} // namespace

QString PresetListCommand::name() const
{
    return u"presets list"_s;
}

QString PresetListCommand::usage() const
{
    return u"REG.famn"_s;
}

QString PresetListCommand::summary() const
{
    return QCoreApplication::translate("CommandLine", "Lists the presets by which lists are imported, as CSV or JSON.");
}

QList<QCommandLineOption> PresetListCommand::options() const
{
    return listOptions(namesOf(presetColumns()));
}

Result<ExitCode> PresetListCommand::run(const Invocation &invocation) const
{
    return runList<StoredPreset>(invocation, Subject::WorkAids, "setting", presetColumns(),
                                 [](const Connection &connection, const OpenRegister &opened) {
                                     return importPresets(connection, opened.actor());
                                 });
}

QString PresetExportCommand::name() const
{
    return u"presets export"_s;
}

QString PresetExportCommand::usage() const
{
    return u"REG.famn NAME --out FILE.json"_s;
}

QString PresetExportCommand::summary() const
{
    return QCoreApplication::translate("CommandLine", "Writes a preset to a file for others. It names columns and how "
                                                      "the list came in, nobody's data.");
}

QList<QCommandLineOption> PresetExportCommand::options() const
{
    QList<QCommandLineOption> options = unlockOptions();
    options.append({u"out"_s, QCoreApplication::translate("CommandLine", "The file to write."), u"FILE.json"_s});
    return options;
}

Result<ExitCode> PresetExportCommand::run(const Invocation &invocation) const
{
    FAMN_ASSIGN(path, invocation.argument(0, u"REG.famn"_s));
    FAMN_ASSIGN(wanted, invocation.argument(1, u"NAME"_s));
    const QString out = invocation.parser.value(u"out"_s);
    if (out.isEmpty())
        return usageError(u"--out FILE.json"_s);
    FAMN_ASSIGN(opened, unlock(invocation, path));
    sayAnchor(invocation, opened.anchor);
    FAMN_ASSIGN(stored, presetNamed(opened.reg->writer(), opened.actor(), wanted));
    FAMN_TRY(writeFileAtomically(out, stored.preset.toJson(ImportPreset::Place::File), FileAccess::Default));
    if (invocation.console.json())
        invocation.console.printJson({{u"preset"_s, stored.preset.name}, {u"file"_s, out}});
    else
        invocation.console.print(QCoreApplication::translate("CommandLine", "Written to %1.").arg(out));
    return ExitCode::Done;
}

QString PresetImportCommand::name() const
{
    return u"presets import"_s;
}

QString PresetImportCommand::usage() const
{
    return u"REG.famn FILE.json"_s;
}

QString PresetImportCommand::summary() const
{
    return QCoreApplication::translate("CommandLine", "Takes a preset in from a file, in the place of one of its name "
                                                      "with --replace.");
}

QList<QCommandLineOption> PresetImportCommand::options() const
{
    QList<QCommandLineOption> options = unlockOptions();
    options.append({u"replace"_s, QCoreApplication::translate(
                                      "CommandLine", "Put it in the place of the register's own of that name.")});
    return options;
}

Result<ExitCode> PresetImportCommand::run(const Invocation &invocation) const
{
    FAMN_ASSIGN(path, invocation.argument(0, u"REG.famn"_s));
    FAMN_ASSIGN(file, invocation.argument(1, u"FILE.json"_s));
    // A file that is none is said before anybody types a passphrase.
    FAMN_ASSIGN(json, readFile(file, largestFile));
    FAMN_ASSIGN(preset, ImportPreset::fromJson(json, ImportPreset::Place::File));
    FAMN_ASSIGN(opened, unlock(invocation, path));
    sayAnchor(invocation, opened.anchor);
    Uuid place;
    if (invocation.parser.isSet(u"replace"_s)) {
        if (const auto known = presetNamed(opened.reg->writer(), opened.actor(), preset.name))
            place = known->id;
    }
    FAMN_ASSIGN(batch, savePreset(*opened.write, place, preset));
    return tellChanged(invocation, batch, {{u"preset"_s, preset.name}});
}

QString PresetRemoveCommand::name() const
{
    return u"presets remove"_s;
}

QString PresetRemoveCommand::usage() const
{
    return u"REG.famn NAME"_s;
}

QString PresetRemoveCommand::summary() const
{
    return QCoreApplication::translate("CommandLine", "Takes a preset away.");
}

QList<QCommandLineOption> PresetRemoveCommand::options() const
{
    return unlockOptions();
}

Result<ExitCode> PresetRemoveCommand::run(const Invocation &invocation) const
{
    FAMN_ASSIGN(path, invocation.argument(0, u"REG.famn"_s));
    FAMN_ASSIGN(wanted, invocation.argument(1, u"NAME"_s));
    FAMN_ASSIGN(opened, unlock(invocation, path));
    sayAnchor(invocation, opened.anchor);
    FAMN_ASSIGN(stored, presetNamed(opened.reg->writer(), opened.actor(), wanted));
    FAMN_ASSIGN(batch, removePreset(*opened.write, stored.id));
    return tellChanged(invocation, batch, {{u"preset"_s, stored.preset.name}});
}

} // namespace famn
