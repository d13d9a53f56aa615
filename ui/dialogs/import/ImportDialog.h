#pragma once

#include "ui/dialogs/import/ImportRun.h"
#include "ui/style/DialogFrame.h"

#include <QPointer>

class QLabel;
class QMimeData;
class QPushButton;
class QStackedWidget;

namespace famn {

class ImportColumnsPage;
class ImportFilePage;
class ImportPreviewPage;
class InlineMessage;
class RunningTaskRow;

/// Brings a list of interest applications into the register, step by step: the list, its columns, what each row
/// becomes, the import, what it led to.
class ImportDialog final : public DialogFrame
{
    Q_OBJECT
public:
    explicit ImportDialog(const WorkContext &context, QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// Takes the file at PATH as the list, and goes on to its columns.
    void takeFile(const QString &path);
    /// Cancels what runs; closes when nothing does.
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum Step { File, Columns, Preview, Work, Done };
    void build();
    void retranslate();
    void go(Step step);
    void next();
    void back();
    void readHeading();
    void tryList();
    void startImport();
    void ended(const Result<ImportOutcome> &outcome);
    void undo();
    void goOnWithout();
    /// Shows the task that was just begun.
    void setRunning(int task);
    void fail(const QString &text);

    WorkContext m_context;
    ImportSource m_source;
    ImportWish m_wish;
    ImportOutcome m_outcome;
    QPointer<ImportRun> m_run;
    Step m_step = File;
    /// 0 when nothing runs.
    int m_task = 0;
    bool m_undone = false;
    QStackedWidget *m_pages;
    ImportFilePage *m_file;
    ImportColumnsPage *m_columns;
    ImportPreviewPage *m_preview;
    QLabel *m_working;
    QLabel *m_result;
    RunningTaskRow *m_progress;
    InlineMessage *m_message;
    QPushButton *m_back;
    QPushButton *m_aside;
};

/// The one local file in DATA that may be a list; empty when there is none.
[[nodiscard]] QString droppedList(const QMimeData *data);

} // namespace famn
