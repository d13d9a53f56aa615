#include "tests/ui/WindowFixture.h"

#include "models/storage/keys/Passphrase.h"

#include "ui/pages/Page.h"
#include "ui/shell/Workspace.h"

#include <QAction>
#include <QBuffer>
#include <QLineEdit>
#include <QPdfWriter>
#include <QTest>

namespace famn {

void ScriptedInteraction::answer(const QString &title, const PathChosen &chosen)
{
    ++asked;
    if (paths.isEmpty())
        qFatal("unexpected question: %s", qPrintable(title));
    chosen(paths.takeFirst());
}

void ScriptedInteraction::pickOpenFile(const OpenFileQuestion &question, const PathChosen &chosen)
{
    answer(question.title, chosen);
}

void ScriptedInteraction::pickSaveFile(const SaveFileQuestion &question, const PathChosen &chosen)
{
    answer(question.title, chosen);
}

void ScriptedInteraction::pickFolder(const QString &title, const QString & /*folder*/, const PathChosen &chosen)
{
    answer(title, chosen);
}

void ScriptedInteraction::previewPrint(const PrintQuestion &question, const std::function<void()> &closed)
{
    ++previews;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    question.prepare(writer);
    question.paint(writer);
    closed();
}

void ScriptedInteraction::pickPrinter(const PrinterQuestion &question, const PrinterChosen &chosen)
{
    ++printersAsked;
    if (!refusePrinter)
        chosen(paperFor(question));
}

void ScriptedInteraction::usualPrinter(const PrinterQuestion &question, const PrinterChosen &chosen)
{
    ++printersTaken;
    chosen(noPrinter ? ChosenPrinter() : paperFor(question));
}

ChosenPrinter ScriptedInteraction::paperFor(const PrinterQuestion &question)
{
    const auto buffer = std::make_shared<QBuffer>();
    buffer->open(QIODevice::WriteOnly);
    const std::shared_ptr<QPdfWriter> writer(new QPdfWriter(buffer.get()), [this, buffer](QPdfWriter *used) {
        delete used;
        printed = buffer->data();
    });
    question.prepare(*writer);
    return {writer, 0, question.pages - 1, [] {}};
}

WindowFixture::WindowFixture(bool training, bool filled, const std::function<void(WritePath &)> &more)
    : path(folder.filePath("familjehem.famn"))
{
    registerCipherDriver();
    {
        auto creation = RegisterCreation::begin(path, training, clock);
        if (!creation)
            qFatal("%s", qPrintable(creation.error().detail));
        const SecretBytes phrase = std::move(*preparePassphrase(QString::fromUtf16(passphrase)));
        const auto opened = creation->finish(phrase, "Karin", KdfCost::minimal());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        if (filled)
            fill(*opened->write);
        if (more)
            more(*opened->write);
    }
    theme.choose(Look::Light);
    theme.install();
    window = std::make_unique<MainWindow>(WindowParts{theme, language, interaction, preferences, clock,
                                                      std::chrono::milliseconds(300), KdfCost::minimal()});
    window->show();
}

void WindowFixture::fill(WritePath &write) const
{
    struct Made
    {
        const char *name;
        const char *municipality;
        const char *district;
        Protection protection;
        ApplicationStage stage;
    };
    const Made made[] = {
        {"Öberg", "0184", "Huvudsta", Protection::None, ApplicationStage::New},
        {"Zetter", "0180", "Spånga-Tensta", Protection::None, ApplicationStage::Contacted},
        {canary, "2584", canary, Protection::ProtectedRegistration, ApplicationStage::New},
        {"<b>Ek</b>", "0184", "Råsunda", Protection::None, ApplicationStage::New},
    };
    const auto written = write.run([&](Change &change) -> Result<void> {
        int day = 1;
        for (const Made &one : made) {
            Family family;
            FAMN_ASSIGN(number, change.nextCaseNumber());
            family.caseNumber = number;
            family.displayName = one.name;
            family.protection = one.protection;
            family.municipality = one.municipality;
            family.district = one.district;
            FAMN_ASSIGN(stored, change.insert(family));
            Application application;
            application.family = stored.id;
            application.receivedOn = QDate(2026, 2, day++);
            application.channel = Channel::WebForm;
            application.wishedTypes = {AssignmentType::FosterHome};
            application.stage = one.stage;
            // What a family writes is read in the pane, unless it is protected.
            if (one.protection != Protection::None)
                application.message = canary;
            FAMN_TRY(change.insert(application));
        }
        return done();
    });
    if (!written)
        qFatal("%d %s %s", int(written.error().code), qPrintable(written.error().field),
               qPrintable(written.error().detail));
}

void WindowFixture::type(const QString &phrase) const
{
    auto *field = find<QLineEdit>("passphrase");
    field->clear();
    field->setText(phrase);
    QTest::keyClick(field, Qt::Key_Return);
}

void WindowFixture::show(const QString &pageId) const
{
    find<QAction>("actionPage_" + pageId)->trigger();
    QVERIFY(QTest::qWaitFor([this] { return window->workspace()->currentPage()->isReady(); }));
}

void WindowFixture::unlock() const
{
    window->choose(path);
    window->showPage(firstPage);
    type(QString::fromUtf16(passphrase));
    QVERIFY(QTest::qWaitFor([this] { return window->isUnlocked() && window->workspace()->currentPage()->isReady(); }));
}

} // namespace famn
