#pragma once

#include "models/services/PipelineMoves.h"
#include "ui/intake/IntakeDialog.h"

class QLabel;

namespace famn {

/// Moves an application to another stage, and asks exactly what that stage has to be told.
class MoveDialog final : public IntakeDialog
{
    Q_OBJECT
public:
    /// TO is chosen at first, where it can be moved there; nothing for the first that comes next.
    MoveDialog(const WorkContext &context, const ApplicationId &application,
               std::optional<ApplicationStage> to = std::nullopt);

    /// The first part of its scope among drafts; the second is the application's id.
    static constexpr char16_t draftKind[] = u"stageOf";

protected:
    void carryOut() override;
    void retranslate() override;
    void fieldEdited(const QString &name) override;

private:
    struct Known
    {
        StageChoices choices;
        /// As lists show it.
        QString name;
        QString caseNumber;
    };
    void read();
    void take(const Known &known);
    /// Shows the fields that the chosen stage and outcome ask for, and the rule in words.
    void follow();
    void followOutcome();
    [[nodiscard]] QString rule() const;
    [[nodiscard]] std::optional<ApplicationStage> chosen() const;
    [[nodiscard]] std::optional<Outcome> outcome() const;
    [[nodiscard]] std::optional<Initiator> initiator() const;
    /// The move as it stands in the fields; nothing when a day cannot be read, which is said then.
    [[nodiscard]] std::optional<StageMove> move();
    [[nodiscard]] bool readDay(const QString &name, QDate &day);

    ApplicationId m_application;
    std::optional<ApplicationStage> m_wanted;
    std::optional<Known> m_known;
    QLabel *m_what;
    QLabel *m_rule;
};

} // namespace famn
