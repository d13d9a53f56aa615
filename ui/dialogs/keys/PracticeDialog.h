#pragma once

#include "models/services/Access.h"
#include "ui/dialogs/StepDialog.h"

#include <QThreadPool>

namespace famn {

/// Makes the person's own training register aside, and says how far it is.
class PracticeDialog final : public StepDialog
{
    Q_OBJECT
public:
    /// MADE is called once it lies at PATH, closed.
    PracticeDialog(const Theme &theme, const Clock &clock, const std::optional<KdfCost> &cost, const QString &path,
                   std::function<void()> made, QWidget *parent);
    ~PracticeDialog() override;

private:
    void start(const Clock &clock, const std::optional<KdfCost> &cost, const QString &path);
    void finish(const Result<void> &result);

    std::function<void()> m_made;
    CancelToken m_cancel;
    QThreadPool m_pool;
};

} // namespace famn
