#pragma once

#include "models/domain/Application.h"
#include "ui/work/WorkContext.h"

#include <QPushButton>

namespace famn {

/// Puts two applications of one family side by side: at once where there are two, else those that are chosen from a
/// menu. Hidden while there is nothing to merge, and for who may not.
class MergeApplicationsButton final : public QPushButton
{
    Q_OBJECT
public:
    MergeApplicationsButton(const WorkContext &context, QWidget *parent);

    /// Those of the family that is shown; none where it is masked.
    void setApplications(const QList<Application> &applications);
    void retranslate();
    /// Asks anew whether this may be done at the moment.
    void updateAllowed();

private:
    void run();
    void open(qsizetype one, qsizetype other) const;

    WorkContext m_context;
    /// The earliest first.
    QList<Application> m_applications;
};

} // namespace famn
