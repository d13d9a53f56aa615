#pragma once

#include "models/services/AsOf.h"
#include "ui/dialogs/StepDialog.h"
#include "ui/work/WorkContext.h"

class QFrame;
class QLabel;

namespace famn {

class CopyableTree;

/// A record as it was at the end of a day, to be read, in a frame that says so. A field can be given the value back
/// that it had then.
class AsOfDialog final : public StepDialog
{
    Q_OBJECT
public:
    AsOfDialog(const WorkContext &context, const RecordRef &record, QWidget *parent = nullptr);

private:
    void buildFrame(QWidget *page);
    void read();
    void fill();
    void addRecord(const RecordAsOf &record, qsizetype place);
    void updateRestore();
    void restore();
    /// The field that is marked, of the record itself; null for none that can be given back.
    [[nodiscard]] const AsOfField *current() const;

    WorkContext m_context;
    RecordRef m_record;
    AsOfView m_view;
    QLabel *m_dayLabel = nullptr;
    QLineEdit *m_day = nullptr;
    QPushButton *m_show = nullptr;
    QFrame *m_frame = nullptr;
    QLabel *m_band = nullptr;
    CopyableTree *m_list = nullptr;
    QPushButton *m_restore = nullptr;
};

} // namespace famn
