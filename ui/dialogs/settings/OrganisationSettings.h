#pragma once

#include "models/services/Organisation.h"
#include "ui/dialogs/settings/SettingsDialog.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace famn {

class InlineMessage;
class SectionHeader;

/// The register's municipality, and the units in it.
class OrganisationSettings final : public SettingsLeaf
{
    Q_OBJECT
public:
    OrganisationSettings(const WorkContext &context, QWidget *parent);

    [[nodiscard]] QString title() const override;
    void retranslate() override;

private:
    void build();
    void read();
    void show(const OrganisationView &view);
    void chooseMunicipality();
    void add();
    void rename();
    void close();
    void edit(std::function<QString()> name, std::function<Result<Uuid>(WritePath &)> work);
    /// The unit that is marked; null when none is.
    [[nodiscard]] UnitId current() const;
    void readReveal();
    void allow();

    WorkContext m_context;
    OrganisationView m_shown;
    QLabel *m_municipalityLabel;
    QComboBox *m_municipality;
    SectionHeader *m_unitsTitle;
    QListWidget *m_units;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QComboBox *m_parent;
    QPushButton *m_add;
    QPushButton *m_rename;
    QPushButton *m_close;
    QLabel *m_revealLabel;
    QSpinBox *m_reveal;
    InlineMessage *m_message;
};

} // namespace famn
