#pragma once

#include "models/print/PrintLayout.h"
#include "models/tables/Status.h"
#include "ui/style/DialogFrame.h"
#include "ui/work/Command.h"
#include "ui/work/WorkContext.h"

#include <QTimer>

#include <functional>
#include <memory>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;

namespace famn {

class InlineMessage;
class Phrases;
class PrintPreview;
class PrintRun;
struct ChosenPrinter;

/// What somebody wants to print.
struct PrintRequest
{
    /// The kind of its records, or "desk"; for the journal, and the name under which the choices are remembered.
    QByteArray kind;
    PrintDocument document;
    /// Rows that it leaves out, as they would be too many.
    qsizetype leftOut = 0;
};

/// Shows what would be printed, page by page, with the choices there are; prints it or saves it as PDF. Each print gets
/// its number and its line in the journal before the first page leaves the program.
class PrintDialog final : public DialogFrame
{
    Q_OBJECT
public:
    PrintDialog(const WorkContext &context, PrintRequest request, QWidget *parent = nullptr);
    ~PrintDialog() override;

    /// Stops what runs; otherwise closes.
    void reject() override;

private:
    void build();
    [[nodiscard]] QWidget *buildChoices();
    [[nodiscard]] QBoxLayout *buildTurner();
    [[nodiscard]] QBoxLayout *buildZoom();
    [[nodiscard]] QPushButton *addTurner(QBoxLayout &line, const QString &name, std::function<void()> turn);
    void speak();
    void sayPage();
    /// Reads what stands on the pages' edges, and what was chosen last time.
    void prepare();
    void choose(const QByteArray &json);
    [[nodiscard]] PrintOptions options() const;
    /// Lays the document out anew, some rows at a time.
    void layOut();
    void goOn();
    void showLayout();
    void print();
    void save();
    /// Takes the number, then calls GO.
    void take(std::function<void()> go);
    void run(ChosenPrinter printer, std::function<void(bool)> finished);
    void write(const QString &path, const QByteArray &pdf);
    void setBusy(bool busy);
    void showProgress(qint64 done, qint64 total);
    void say(Status status, std::function<QString()> text);
    void fail(const Error &error);

    WorkContext m_context;
    PrintRequest m_request;
    PrintMark m_mark;
    bool m_ready = false;
    bool m_busy = false;
    bool m_done = false;
    std::function<QString()> m_messageText;
    Status m_messageStatus = Status::Warn;
    std::unique_ptr<PrintLayoutMaker> m_maker;
    std::shared_ptr<PrintLayout> m_layout;
    PrintRun *m_run = nullptr;
    QTimer m_timer;
    /// Work that is quicker shows no progress.
    QTimer m_patience;
    Phrases *m_phrases;
    PrintPreview *m_preview = nullptr;
    QCheckBox *m_large = nullptr;
    QCheckBox *m_plain = nullptr;
    QLabel *m_paperLabel = nullptr;
    QComboBox *m_paper = nullptr;
    QLabel *m_facts = nullptr;
    QLabel *m_pageText = nullptr;
    QPushButton *m_before = nullptr;
    QPushButton *m_after = nullptr;
    QPushButton *m_smaller = nullptr;
    QPushButton *m_larger = nullptr;
    QPushButton *m_whole = nullptr;
    QPushButton *m_save = nullptr;
    InlineMessage *m_message = nullptr;
    QProgressBar *m_progress = nullptr;
};

/// "Print…" (Ctrl+P) of a page: opens the preview of what WHAT gives, while ENABLED says there is something; and "Print
/// without preview" (Ctrl+Shift+P), whose work ends with OWNER.
[[nodiscard]] QList<Command> printCommands(const WorkContext &context, QObject *owner,
                                           const std::function<PrintRequest()> &what,
                                           const std::function<bool()> &enabled);

/// Closes DIALOG, as there is one at a time, and opens the preview of REQUEST in its place.
void printInstead(QDialog &dialog, const WorkContext &context, const PrintRequest &request);

} // namespace famn
