#pragma once

#include "models/services/Intake.h"
#include "ui/intake/DuplicateWatch.h"
#include "ui/intake/IntakeDialog.h"

namespace famn {

class DuplicatePanel;

/// What is said again in an application like another; nothing of who the family is.
struct ApplicationPattern
{
    CodeSet<AssignmentType> types;
    /// Its name.
    QString municipality;
    QString source;
};

/// Writes down a family that calls: four fields, and a warning while one types when the family is here already.
class NewApplicationDialog final : public IntakeDialog
{
    Q_OBJECT
public:
    explicit NewApplicationDialog(const WorkContext &context, const ApplicationPattern &pattern = {});

    /// The scope of its text among drafts.
    static constexpr char16_t draftScope[] = u"dialog/newApplication";

protected:
    void carryOut() override;
    void retranslate() override;
    void fieldEdited(const QString &name) override;

private:
    void build();
    void readMunicipalities();
    void readSources();
    [[nodiscard]] DuplicatePanel *makePanel();
    void addTo(const FamilyId &family);
    void received(const Result<Registered> &result);
    /// The code of the municipality that was typed; empty for none typed, nothing for an unknown one.
    [[nodiscard]] std::optional<QString> municipality() const;
    [[nodiscard]] NewApplication typed() const;

    DuplicateWatch m_watch;
    /// From folded name to code.
    QHash<QString, QString> m_municipalities;
    bool m_placesRead = false;
    /// The person was done before the municipalities were read.
    bool m_waiting = false;
    DuplicatePanel *m_panel;
};

} // namespace famn
