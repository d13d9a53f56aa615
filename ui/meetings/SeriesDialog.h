#pragma once

#include "ui/meetings/OccasionDialog.h"

namespace famn {

/// Makes a series of information meetings, or changes one; its coming meetings follow.
class SeriesDialog final : public OccasionDialog
{
    Q_OBJECT
public:
    /// ID: the series to change; null for a new one.
    SeriesDialog(const WorkContext &context, const MeetingSeriesId &id);

protected:
    void carryOut() override;
    void retranslate() override;

private:
    void show(const MeetingSeries &series);

    MeetingSeriesId m_id;
};

} // namespace famn
