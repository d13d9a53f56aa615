#pragma once

#include "models/domain/Application.h"
#include "models/services/import/ColumnMapping.h"

namespace famn {

/// What a list does not say, as it is the same for all its rows.
struct ImportDefaults
{
    /// How the applications came in.
    Channel channel = Channel::Import;
    /// Code of the municipality where somebody lives whose row names none; empty for the register's own.
    QString municipality;
    /// What brought them; null for nothing known.
    CampaignId campaign;
    /// Who answers for them, and for the families that are new; null for nobody known.
    UnitId unit;
    /// How the families heard of us whose row does not say; at most one line.
    QString source = {};
    friend bool operator==(const ImportDefaults &, const ImportDefaults &) = default;
};

/// How lists from one source are read: a municipality's web form, an e-service, somebody's spreadsheet. Made by a
/// user, and shared as a small file that names columns and nobody.
struct ImportPreset
{
    /// At most longestName characters.
    QString name;
    ImportDefaults defaults;
    HeadingMap columns;
    /// What the unit is called, between files and registers; empty where defaults.unit says it.
    QString unitName = {};
    friend bool operator==(const ImportPreset &, const ImportPreset &) = default;

    static constexpr qsizetype longestName = 60;

    /// Where it is written to.
    enum class Place {
        /// A file for others: without the campaign, which only this register knows, and with the unit by its name.
        File,
        Register,
    };
    /// `{"famn_import_preset": 1, "name": "Webbformuläret", "channel": "webbformular", "municipality": "1280",
    /// "unit": "Familjehemsenheten", "source": "malmo.se", "columns": {...}}`, the columns as in HeadingMap; all but
    /// name and columns may be left out, and anything beside is refused, so that nothing rides along. Error
    /// MappingInvalid with the field "preset"; its first argument says what is wrong, its second names it: those of
    /// HeadingMap, "no_preset" (another kind of file), "version" (of a later program), "unknown_key", "name",
    /// "channel", "municipality", "campaign", "unit", "source", "no_columns", "too_many_columns".
    [[nodiscard]] static Result<ImportPreset> fromJson(const QByteArray &json, Place place);
    [[nodiscard]] QByteArray toJson(Place place) const;
};

/// What keeps PRESET from being used, as fromJson() says it.
[[nodiscard]] Result<void> checkPreset(const ImportPreset &preset);

/// Which of PRESETS lists with HEADING are read by: the one whose columns are all there, the one with most columns of
/// several; -1 for none.
[[nodiscard]] qsizetype suggestedPreset(const QList<ImportPreset> &presets, const QStringList &heading);

} // namespace famn
