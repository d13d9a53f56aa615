#pragma once

#include "models/services/ApplicationImporter.h"
#include "models/services/Undo.h"
#include "models/services/import/RejectsFile.h"
#include "ui/work/WorkContext.h"

#include <QObject>

namespace famn {

/// What a list is read from: a file, or text that was pasted.
struct ImportSource
{
    QString path;
    QByteArray text;

    [[nodiscard]] bool isPasted() const { return path.isEmpty(); }
    /// What it is called in titles and in the journal.
    [[nodiscard]] QString name() const;
    [[nodiscard]] Result<CsvReader> open() const;
};

/// How a list is to be read.
struct ImportWish
{
    /// Nothing for what is recognised or kept.
    std::optional<HeadingMap> byHand;
    ImportDefaults defaults;
};

/// What trying a list, or importing it, led to.
struct ImportOutcome
{
    ImportReport report;
    /// Only of a trial.
    QList<ImportRow> rows;
    std::shared_ptr<const RejectsFile> rejects;
};

/// In the writing thread. ROWSTOO gathers what becomes of every row.
[[nodiscard]] Result<ImportOutcome> readList(WritePath &write, const ImportSource &source, ImportOptions options,
                                             bool rowsToo);

/// An import at work, which goes on when its dialog is closed. Tells the result by a notice when nobody watches.
class ImportRun final : public QObject
{
    Q_OBJECT
public:
    ImportRun(ImportSource source, ImportWish wish, const WorkContext &context);

    void start();
    [[nodiscard]] int task() const { return m_task; }
    /// Whoever calls it shows the result.
    void setWatched(bool watched) { m_watched = watched; }

Q_SIGNALS:
    void finished(const famn::Result<famn::ImportOutcome> &outcome);

private:
    void end(const Result<ImportOutcome> &outcome);

    ImportSource m_source;
    ImportWish m_wish;
    WorkContext m_context;
    int m_task = 0;
    bool m_watched = true;
};

/// Takes the import BATCH back, as an operation that can be undone itself. RECEIVED gets what was left as it is.
void undoImport(const WorkContext &context, QObject *receiver, const Uuid &batch,
                std::function<void(const Result<UndoReport> &)> received);
/// Asks where to, and saves the refused rows there. SAVED gets the path.
void saveRejects(const WorkContext &context, const ImportSource &source, std::shared_ptr<const RejectsFile> rejects,
                 std::function<void(const Result<QString> &)> saved);

} // namespace famn
