#include "ui/dialogs/import/ImportRun.h"

#include "models/base/Interaction.h"
#include "models/base/Text.h"
#include "models/services/Sentences.h"
#include "models/services/session/Session.h"
#include "ui/dialogs/import/ImportWords.h"
#include "ui/work/Navigator.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace famn {

QString ImportSource::name() const
{
    return isPasted() ? ImportRun::tr("pasted text") : QFileInfo(path).fileName();
}

Result<CsvReader> ImportSource::open() const
{
    return isPasted() ? CsvReader::ofText(name(), text) : CsvReader::open(path);
}

Result<ImportOutcome> readList(WritePath &write, const ImportSource &source, ImportOptions options, bool rowsToo)
{
    FAMN_ASSIGN(reader, source.open());
    ImportOutcome outcome;
    const auto rejects = std::make_shared<RejectsFile>(reader.heading());
    Result<void> gathered = done();
    options.onRejected = [&](const CsvRecord &record, const ParsedRow &parsed) {
        if (gathered)
            gathered = rejects->add(record, parsed);
    };
    if (rowsToo)
        options.onRow = [&](const ImportRow &row) { outcome.rows.append(row); };
    FAMN_ASSIGN(report, importApplications(write, std::move(reader), source.name(), options));
    FAMN_TRY(gathered);
    outcome.report = report;
    outcome.rejects = rejects;
    return outcome;
}

ImportRun::ImportRun(ImportSource source, ImportWish wish, const WorkContext &context)
    : QObject(&context.session)
    , m_source(std::move(source))
    , m_wish(std::move(wish))
    , m_context(context)
{
    setObjectName(u"importRun"_s);
}

void ImportRun::start()
{
    m_context.session.run(
        this,
        {[name = m_source.name()] { return tr("Import of %1").arg(mentioned(name)); }, Session::TaskKind::Exclusive,
         true},
        [source = m_source, wish = m_wish](OpenRegister &open, const TaskContext &task) {
            ImportOptions options;
            options.byHand = wish.byHand;
            options.defaults = wish.defaults;
            options.progress = task.progress;
            options.cancel = task.cancel;
            return readList(*open.write, source, options, false);
        },
        [this](const Result<ImportOutcome> &outcome) { end(outcome); });
    m_task = m_context.session.tasks().tasks().last().id;
}

void ImportRun::end(const Result<ImportOutcome> &outcome)
{
    if (outcome && outcome->report.imported > 0)
        m_context.session.remember(outcome->report.batch,
                                   [name = m_source.name()] { return tr("Import of %1").arg(mentioned(name)); });
    if (m_watched) {
        Q_EMIT finished(outcome);
    } else if (!outcome) {
        if (outcome.error().code != ErrorCode::Cancelled)
            m_context.navigator.say({Status::Late, [error = outcome.error()] { return sentence(error); }, {}});
    } else {
        const ImportReport report = outcome->report;
        NoticeSpec notice{
            rowsToLookAt(report) > 0 ? Status::Warn : Status::Ok, [report] { return summaryOf(report, true); }, {}};
        const auto tell = [context = m_context](Status status, const QString &text) {
            context.navigator.say({status, [text] { return text; }, {}});
        };
        if (report.imported > 0)
            notice.choices.append({[] { return tr("Undo import"); },
                                   [context = m_context, batch = report.batch, tell] {
                                       undoImport(context, &context.session, batch,
                                                  [tell](const Result<UndoReport> &undone) {
                                                      tell(undone ? Status::Ok : Status::Late,
                                                           undone ? summaryOf(*undone) : sentence(undone.error()));
                                                  });
                                   }});
        if (report.rejectedRows > 0)
            notice.choices.append({[] { return tr("Save refused rows…"); },
                                   [context = m_context, source = m_source, rejects = outcome->rejects, tell] {
                                       saveRejects(context, source, rejects, [tell](const Result<QString> &saved) {
                                           tell(saved ? Status::Ok : Status::Late,
                                                saved ? tr("The refused rows are in %1.").arg(*saved)
                                                      : sentence(saved.error()));
                                       });
                                   }});
        m_context.navigator.say(std::move(notice));
    }
    deleteLater();
}

void undoImport(const WorkContext &context, QObject *receiver, const Uuid &batch,
                std::function<void(const Result<UndoReport> &)> received)
{
    const auto report = std::make_shared<UndoReport>();
    context.session.edit(
        receiver, [] { return ImportRun::tr("Undo import"); },
        [batch, report](WritePath &write) -> Result<Uuid> {
            FAMN_ASSIGN(undone, undoBatch(write, batch));
            *report = undone;
            return undone.batch;
        },
        [report, received = std::move(received)](const Result<Uuid> &undone) {
            if (undone)
                received(*report);
            else
                received(undone.error());
        });
}

void saveRejects(const WorkContext &context, const ImportSource &source, std::shared_ptr<const RejectsFile> rejects,
                 std::function<void(const Result<QString> &)> saved)
{
    const QFileInfo file(source.isPasted() ? context.session.facts().path : source.path);
    const QString name = ImportRun::tr("%1 refused rows", "name of a file; %1 is the list")
                             .arg(source.isPasted() ? source.name() : file.completeBaseName());
    context.interaction.pickSaveFile({ImportRun::tr("Save refused rows"), ImportRun::tr("Lists (*.csv)"),
                                      file.absoluteDir().filePath(name + u".csv"_s)},
                                     [rejects, list = source.path, saved](const QString &path) {
                                         // The list itself is never written over.
                                         if (!list.isEmpty() && QFileInfo(list) == QFileInfo(path)) {
                                             saved(fileError(ErrorCode::FileExists, path));
                                             return;
                                         }
                                         const auto written = rejects->save(path);
                                         saved(written ? Result<QString>(QDir::toNativeSeparators(path))
                                                       : Result<QString>(written.error()));
                                     });
}

} // namespace famn
