#pragma once

#include "ui/dialogs/export/ListExport.h"
#include "ui/style/DialogFrame.h"
#include "ui/work/Command.h"
#include "ui/work/WorkContext.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QTableView;

namespace famn {

class InlineMessage;

/// What somebody wants to export.
struct ExportRequest
{
    /// The kind of its records, for the journal; empty where nothing can be exported.
    QByteArray kind;
    QString title;
    ShownRows shown;
};

/// The rows that VIEW shows: the marked ones if there are several, else all of them.
[[nodiscard]] ShownRows shownRowsOf(const QTableView &view, const QList<int> &columns);

/// Writes a list as it is shown to a CSV file. Says that the file lies outside the encryption before it asks for its
/// name; the journal is told kind, rows and number first.
class ExportDialog final : public DialogFrame
{
    Q_OBJECT
public:
    ExportDialog(const WorkContext &context, ExportRequest request, QWidget *parent = nullptr);

    /// Stops what runs; otherwise closes.
    void reject() override;

private:
    void build();
    void speak();
    void prepare();
    void askForFile();
    void writeTo(const QString &path);
    void store(const QString &path, const QByteArray &csv, qint64 rows);
    void setBusy(bool busy);
    void fail(const Error &error);
    [[nodiscard]] CsvForm form() const;

    WorkContext m_context;
    ExportRequest m_request;
    qint64 m_rows = 0;
    bool m_busy = false;
    ListExport *m_run = nullptr;
    QLabel *m_facts = nullptr;
    QLabel *m_formLabel = nullptr;
    QComboBox *m_form = nullptr;
    InlineMessage *m_warning = nullptr;
    InlineMessage *m_message = nullptr;
    QProgressBar *m_progress = nullptr;
};

/// "Export what I see…" (Ctrl+Shift+E): WHAT gives the list that has the keyboard, while ANY says that it has rows.
[[nodiscard]] Command exportCommand(const WorkContext &context, std::function<ExportRequest()> what,
                                    std::function<bool()> any);

} // namespace famn
