#pragma once

#include "models/services/PersonExtract.h"
#include "ui/dialogs/StepDialog.h"
#include "ui/work/WorkContext.h"

class QListWidget;

namespace famn {

/// What the register holds about one member of a family, to be looked at, printed or saved as JSON. Others are masked;
/// making it is logged.
class ExtractDialog final : public StepDialog
{
    Q_OBJECT
public:
    /// RECORD is a family, or an application of one.
    ExtractDialog(const WorkContext &context, const RecordRef &record, const std::optional<Revealed> &revealed = {},
                  QWidget *parent = nullptr);

private:
    void readPersons(const RecordRef &record);
    [[nodiscard]] std::optional<PersonId> chosen() const;
    /// Reads the extract and calls TAKE with it.
    void make(std::function<void(const PersonExtract &)> take);
    void print();
    void save();
    void write(const QString &path, const PersonExtract &extract);

    WorkContext m_context;
    /// For a protected family.
    std::optional<Revealed> m_revealed;
    QList<Person> m_persons;
    QListWidget *m_list = nullptr;
    QPushButton *m_json = nullptr;
};

} // namespace famn
