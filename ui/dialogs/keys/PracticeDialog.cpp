#include "ui/dialogs/keys/PracticeDialog.h"

#include "models/services/NewPassphrase.h"
#include "models/services/demo/TrainingRegister.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace famn {

namespace {

Result<void> makePractice(const QString &path, const KdfCost &cost, const DemoOptions &options, const Clock &clock)
{
    FAMN_TRY(makeTrainingFolder(path));
    FAMN_ASSIGN(passphrase, bytesOfPassphrase(QString::fromUtf16(trainingPassphrase)));
    FAMN_TRY(makeTrainingRegister(path, passphrase, firstAlias(), cost, options, clock));
    return done();
}

} // namespace

PracticeDialog::PracticeDialog(const Theme &theme, const Clock &clock, const std::optional<KdfCost> &cost,
                               const QString &path, std::function<void()> made, QWidget *parent)
    : StepDialog(theme, Width::Narrow, u"practiceDialog"_s, parent)
    , m_made(std::move(made))
{
    QWidget *page = newPage();
    addText(page, u"practiceText"_s, [] {
        return tr("A training register holds made-up families, and nothing in it is real. Everything can be tried "
                  "there.");
    });
    addStep({page, [] { return tr("Practise"); }, {}, {}, nullptr, -1, false, {}});
    showStep(0);
    m_pool.setMaxThreadCount(1);
    start(clock, cost, path);
}

PracticeDialog::~PracticeDialog()
{
    m_cancel.cancel();
    m_pool.waitForDone();
}

void PracticeDialog::start(const Clock &clock, const std::optional<KdfCost> &cost, const QString &path)
{
    setBusy([] { return tr("Making up families…"); }, [this] { m_cancel.cancel(); });
    DemoOptions options;
    options.cancel = m_cancel;
    // The destructor waits for the thread, so this lives at least as long.
    options.progress = [this](long long done, long long total) {
        QMetaObject::invokeMethod(
            this, [this, done, total] { setProgress(done, total); }, Qt::QueuedConnection);
    };
    m_pool.start([this, path, options, cost, &clock] {
        const auto result = makePractice(path, cost ? *cost : KdfCost::standard(), options, clock);
        QMetaObject::invokeMethod(
            this, [this, result] { finish(result); }, Qt::QueuedConnection);
    });
}

void PracticeDialog::finish(const Result<void> &result)
{
    setIdle();
    if (!result && result.error().code == ErrorCode::Cancelled) {
        reject();
        return;
    }
    if (!result) {
        fail(result.error());
        return;
    }
    const auto made = m_made;
    accept();
    made();
}

} // namespace famn
