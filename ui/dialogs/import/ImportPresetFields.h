#pragma once

#include "models/services/ImportPresets.h"
#include "ui/work/WorkContext.h"

#include <QHash>
#include <QWidget>

class QPushButton;

namespace famn {

class FieldRow;

/// What the fields of presets offer.
struct PresetOffer
{
    QList<StoredPreset> presets;
    /// Latest first.
    QList<std::pair<CampaignId, QString>> campaigns;
    /// From code to name.
    QHash<QString, QString> municipalities;
    /// Those that are not closed, in Swedish order.
    QList<std::pair<UnitId, QString>> units;
    /// What is typed where a family heard of us is completed to them.
    QStringList sources;
};

/// What ACTOR may choose from; no presets for who may not read settings.
[[nodiscard]] Result<PresetOffer> presetOffer(const Connection &connection, const Actor &actor);

/// Which preset a list is read by, what it says of every row, and its saving under a name.
class ImportPresetFields final : public QWidget
{
    Q_OBJECT
public:
    ImportPresetFields(const WorkContext &context, QWidget *parent);

    /// Stands above the columns; the rest is this widget itself.
    [[nodiscard]] FieldRow *choice() const { return m_choice; }
    /// Chooses the preset at INDEX, -1 for none, without telling.
    void setOffer(const PresetOffer &offer, qsizetype index);
    /// Error Invalid after it complained beside the field.
    [[nodiscard]] Result<ImportDefaults> defaults();
    /// Says under the choice why it cannot be used here.
    void complain(const QString &sentence);
    /// Stores COLUMNS and the rest under the name that is typed.
    void save(const HeadingMap &columns);
    void retranslate();

Q_SIGNALS:
    /// By the person; null for none.
    void chosen(const famn::StoredPreset *preset);
    /// The columns are wanted, for save().
    void saveWanted();

private:
    [[nodiscard]] FieldRow *addRow(const QString &name, bool choice);
    [[nodiscard]] const StoredPreset *current() const;
    void follow();
    void show(const ImportPreset &preset);
    void remove();
    void reread(const QString &name);
    void updateButtons();

    WorkContext m_context;
    PresetOffer m_offer;
    FieldRow *m_choice;
    FieldRow *m_channel;
    FieldRow *m_municipality;
    FieldRow *m_campaign;
    FieldRow *m_unit;
    FieldRow *m_source;
    FieldRow *m_name;
    QPushButton *m_save;
    QPushButton *m_delete;
};

} // namespace famn
