#include "models/services/ApplicationImporter.h"
#include "models/services/Campaigns.h"
#include "models/services/ImportPresets.h"
#include "models/services/Sentences.h"
#include "models/services/Undo.h"
#include "tests/support/Colleagues.h"
#include "tests/support/FamnTest.h"

using namespace famn;

namespace {

ImportPreset webForm()
{
    ImportPreset preset;
    preset.name = "Webbformuläret";
    preset.defaults.channel = Channel::WebForm;
    preset.defaults.municipality = "1281";
    preset.columns.entries = {{"När", ImportColumn::Received}, {"Vem", ImportColumn::Applicant1}};
    return preset;
}

} // namespace

class TestImportPresets : public FamnTest
{
    Q_OBJECT

    template<typename T>
    static QString told(const Result<T> &result)
    {
        return result ? QString("done") : QString(errorKey(result.error().code) + ' ' + result.error().field).trimmed();
    }

    static Uuid saved(const CaseRegister &test, const ImportPreset &preset)
    {
        const auto batch = savePreset(*test.write, {}, preset);
        if (!batch)
            qFatal("%s", qPrintable(batch.error().field));
        return presetNamed(test.db(), test.actor, preset.name)->id;
    }

private Q_SLOTS:
    void thereAndBack()
    {
        ImportPreset preset = webForm();
        preset.defaults.campaign.uuid = Uuid::generate({1});
        preset.defaults.unit.uuid = Uuid::generate({2});
        preset.defaults.source = "malmo.se";
        const auto kept =
            ImportPreset::fromJson(preset.toJson(ImportPreset::Place::Register), ImportPreset::Place::Register);
        QVERIFY(kept && *kept == preset);
        // The campaign is this register's own affair.
        const QByteArray file = preset.toJson(ImportPreset::Place::File);
        QVERIFY(!file.contains("campaign") && !file.contains("unit"));
        const auto shared = ImportPreset::fromJson(file, ImportPreset::Place::File);
        QVERIFY(shared.ok());
        QVERIFY(shared->defaults.campaign.isNull() && shared->defaults.unit.isNull());
        QCOMPARE(shared->defaults.source, "malmo.se");
        QCOMPARE(shared->columns, preset.columns);
        QVERIFY(ImportPreset::fromJson("\xef\xbb\xbf" + file, ImportPreset::Place::File).ok());
        // A file of an earlier version says neither.
        const auto older = ImportPreset::fromJson(R"({"famn_import_preset":1,"name":"A","columns":{"X":"received"}})",
                                                  ImportPreset::Place::File);
        QVERIFY(older && older->unitName.isEmpty() && older->defaults.source.isEmpty());
    }

    void badFiles_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("what");
        const QByteArray good = R"({"famn_import_preset":1,"name":"A","channel":"telefon","columns":{"X":"received"}})";
        const auto with = [&](const QByteArray &from, const QByteArray &to) {
            return QByteArray(good).replace(from, to);
        };
        QTest::newRow("empty") << QByteArray() << "not_json";
        QTest::newRow("cut") << good.chopped(1) << "not_json";
        QTest::newRow("a list") << QByteArray("[1]") << "no_preset";
        QTest::newRow("another object") << QByteArray("{}") << "no_preset";
        QTest::newRow("a mapping") << QByteArray(R"({"columns":{"X":"received"}})") << "no_preset";
        QTest::newRow("the version as text") << with(":1,", ":\"1\",") << "no_preset";
        QTest::newRow("a later version") << with(":1,", ":2,") << "version";
        QTest::newRow("a part of a version") << with(":1,", ":1.5,") << "version";
        QTest::newRow("something beside") << with("\"name\"", "\"note\":\"Anna Ek\",\"name\"") << "unknown_key";
        QTest::newRow("a campaign") << with("\"name\"", "\"campaign\":\"\",\"name\"") << "unknown_key";
        QTest::newRow("no name") << with("\"A\"", "\"\"") << "name";
        QTest::newRow("blanks for a name") << with("\"A\"", "\"  \"") << "name";
        QTest::newRow("a number for a name") << with("\"A\"", "7") << "name";
        QTest::newRow("a long name") << with("\"A\"", "\"" + QByteArray(61, 'x') + "\"") << "name";
        QTest::newRow("a channel that is none") << with("telefon", "rymden") << "channel";
        QTest::newRow("a list of channels") << with("\"telefon\"", "[\"telefon\"]") << "channel";
        QTest::newRow("a municipality by name")
            << with("\"name\"", "\"municipality\":\"Lund\",\"name\"") << "municipality";
        QTest::newRow("five digits") << with("\"name\"", "\"municipality\":\"12345\",\"name\"") << "municipality";
        QTest::newRow("a number for a unit") << with("\"name\"", "\"unit\":7,\"name\"") << "unit";
        QTest::newRow("a long unit") << with("\"name\"", "\"unit\":\"" + QByteArray(201, 'x') + "\",\"name\"")
                                     << "unit";
        QTest::newRow("a list of sources") << with("\"name\"", "\"source\":[],\"name\"") << "source";
        QTest::newRow("a long source") << with("\"name\"", "\"source\":\"" + QByteArray(201, 'x') + "\",\"name\"")
                                       << "source";
        QTest::newRow("no columns") << with("{\"X\":\"received\"}", "{}") << "no_columns";
        QTest::newRow("columns left out") << with(",\"columns\":{\"X\":\"received\"}", "") << "shape";
        QTest::newRow("a number for a column") << with("\"received\"", "3") << "shape";
        QTest::newRow("an unknown column") << with("received", "secret") << "unknown_column";
        QTest::newRow("a column twice") << with("\"X\":", "\"Y\":\"received\",\"X\":") << "column_twice";
        QTest::newRow("a long heading") << with("\"X\"", "\"" + QByteArray(201, 'x') + "\"") << "shape";
        QTest::newRow("large") << good + QByteArray(65'536, ' ') << "too_large";
        QTest::newRow("deep") << QByteArray(5'000, '[') << "not_json";
        QByteArray many;
        for (int i = 0; i < 257; ++i)
            many += ",\"" + QByteArray::number(i) + "\":\"ignored\"";
        QTest::newRow("many columns") << with("\"received\"", "\"received\"" + many) << "too_many_columns";
    }

    void badFiles()
    {
        QFETCH(QByteArray, json);
        const auto preset = ImportPreset::fromJson(json, ImportPreset::Place::File);
        QVERIFY(!preset);
        QCOMPARE(preset.error().code, ErrorCode::MappingInvalid);
        QTEST(preset.error().arguments.value(0), "what");
        // And people are told in words.
        const QString said = sentence(preset.error());
        QVERIFY(!said.contains("%") && !said.contains('_') && said.endsWith('.'));
        QVERIFY2(!said.contains("columns cannot be used ("), qPrintable(said));
    }

    void savedRenamedAndRemoved()
    {
        CaseRegister test;
        const auto first = savePreset(*test.write, {}, webForm());
        QVERIFY(!first->isNull());
        const Uuid id = presetNamed(test.db(), test.actor, "  WEBBFORMULÄRET ")->id;
        QCOMPARE(told(savePreset(*test.write, {}, webForm())), "conflict name");
        QVERIFY(savePreset(*test.write, id, webForm())->isNull());
        ImportPreset renamed = webForm();
        renamed.name = "E-tjänsten";
        QVERIFY(!savePreset(*test.write, id, renamed)->isNull());
        QVERIFY(!savePreset(*test.write, {}, webForm())->isNull());
        const auto all = importPresets(test.db(), test.actor);
        QCOMPARE(all->size(), 2);
        QCOMPARE(all->first().preset.name, "E-tjänsten");
        const auto removed = removePreset(*test.write, id);
        QVERIFY(!removed->isNull());
        QCOMPARE(told(removePreset(*test.write, id)), "not_found");
        QCOMPARE(told(savePreset(*test.write, id, renamed)), "not_found");
        QVERIFY(undoBatch(*test.write, *removed)->skipped.isEmpty());
        QCOMPARE(importPresets(test.db(), test.actor)->size(), 2);
    }

    void refusals()
    {
        CaseRegister test;
        ImportPreset preset = webForm();
        preset.name = "två\nrader";
        QCOMPARE(told(savePreset(*test.write, {}, preset)), "mapping_invalid preset");
        preset = webForm();
        preset.defaults.municipality = "9999";
        QCOMPARE(told(savePreset(*test.write, {}, preset)), "invalid municipality");
        preset = webForm();
        preset.defaults.campaign.uuid = Uuid::generate({1});
        QCOMPARE(told(savePreset(*test.write, {}, preset)), "not_found");
        preset = webForm();
        preset.defaults.unit.uuid = Uuid::generate({1});
        QCOMPARE(told(savePreset(*test.write, {}, preset)), "not_found");
        QCOMPARE(told(savePreset(*test.write, Uuid::generate({1}), webForm())), "not_found");
        QCOMPARE(told(presetNamed(test.db(), test.actor, "Webb")), "not_found");
        const Colleague leader = addColleague(test, "Lo", {StaffRole::ProjectLeader});
        QCOMPARE(told(importPresets(test.db(), leader.actor)), "denied");
        QCOMPARE(told(savePreset(*leader.write, {}, webForm())), "denied");
    }

    void theUnitGoesByItsName()
    {
        CaseRegister test;
        ImportPreset preset = webForm();
        preset.unitName = "FAMILJEHEMSENHETEN";
        saved(test, preset);
        const auto stored = presetNamed(test.db(), test.actor, preset.name);
        QCOMPARE(stored->preset.defaults.unit, test.unit);
        QCOMPARE(stored->preset.unitName, "Familjehemsenheten");
        const QByteArray file = stored->preset.toJson(ImportPreset::Place::File);
        QVERIFY(file.contains("Familjehemsenheten") && !file.contains(test.unit.uuid.toString().toUtf8()));
        QCOMPARE(ImportPreset::fromJson(file, ImportPreset::Place::File)->unitName, "Familjehemsenheten");
        // Elsewhere there is no such unit, and the preset is taken in without.
        preset.name = "Annan";
        preset.unitName = "Pool Nord";
        saved(test, preset);
        QVERIFY(presetNamed(test.db(), test.actor, "Annan")->preset.defaults.unit.isNull());
    }

    void whatARowDoesNotSay()
    {
        CaseRegister test;
        ImportPreset preset = webForm();
        preset.defaults.unit = test.unit;
        preset.defaults.source = "malmo.se";
        preset.columns.entries += {{"Ring", ImportColumn::Phone}, {"Källa", ImportColumn::Source}};
        ImportOptions options;
        options.byHand = preset.columns;
        options.defaults = preset.defaults;
        const QByteArray text =
            "När;Vem;Ring;Källa\r\n2026-02-27;Anna Ek;070-1740605;\r\n2026-02-27;Bo Alm;070-1740606;Bio\r\n";
        const auto import = [&] {
            auto reader = CsvReader::ofText("lista", text);
            if (!reader)
                qFatal("no list");
            return importApplications(*test.write, std::move(*reader), "lista", options);
        };
        QCOMPARE(import()->imported, 2);
        const auto applications = RecordTable<Application>(test.db()).where("ORDER BY source");
        QCOMPARE(applications->at(0).source, "Bio");
        QCOMPARE(applications->at(1).source, "malmo.se");
        for (const Application &application : *applications) {
            QCOMPARE(application.unit, test.unit);
            QCOMPARE(test.stored(application.family).unit, test.unit);
            // Who takes them is said by whoever claims them.
            QVERIFY(application.owner.isNull());
        }
        // What the preset says is no difference to look at.
        const auto again = import();
        QCOMPARE(again->already, 2);
        QVERIFY(again->changed.isEmpty());
        options.defaults.unit.uuid = Uuid::generate({1});
        QCOMPARE(import().error().code, ErrorCode::NotFound);
    }

    void aListIsReadByIt()
    {
        CaseRegister test;
        Campaign campaign = fosterHomeDay({2026, 2, 27});
        const CampaignId id = addCampaign(*test.write, campaign)->campaign;
        ImportPreset preset = webForm();
        preset.defaults.campaign = id;
        preset.columns.entries.append({"Ring", ImportColumn::Phone});
        const Uuid place = saved(test, preset);
        const auto stored = presetNamed(test.db(), test.actor, preset.name);
        const QByteArray text = "När;Vem;Ring\r\n2026-02-27;Anna Ek;070-1740605\r\n";
        const auto import = [&](const QByteArray &csv) {
            auto reader = CsvReader::ofText("lista", csv);
            if (!reader)
                qFatal("no list");
            ImportOptions options;
            options.byHand = stored->preset.columns;
            options.defaults = stored->preset.defaults;
            return importApplications(*test.write, std::move(*reader), "lista", options);
        };
        const auto report = import(text);
        QVERIFY(report.ok());
        QCOMPARE(report->imported, 1);
        const auto applications = RecordTable<Application>(test.db()).where("");
        QCOMPARE(applications->size(), 1);
        QCOMPARE(applications->first().channel, Channel::WebForm);
        QCOMPARE(applications->first().campaign, id);
        QCOMPARE(test.stored(applications->first().family).municipality, "1281");
        // The same list again adds nothing, and its campaign is no difference to look at.
        QVERIFY(linkToCampaign(*test.write, {}, {applications->first().id}));
        const auto again = import(text);
        QCOMPARE(again->already, 1);
        QVERIFY(again->changed.isEmpty());
        // Another heading is said, not guessed.
        QCOMPARE(import("Datum;Namn\r\n2026-02-27;Bo Alm\r\n").error().code, ErrorCode::MappingInvalid);
        // A campaign that is gone is left out of the preset, and an import that names it is refused.
        QVERIFY(removeCampaign(*test.write, id));
        QCOMPARE(told(import("När;Vem;Ring\r\n2026-02-28;Bo Alm;\r\n")), "not_found");
        QVERIFY(presetNamed(test.db(), test.actor, preset.name)->preset.defaults.campaign.isNull());
        QVERIFY(!place.isNull());
    }

    void suggested()
    {
        ImportPreset small = webForm();
        ImportPreset large = webForm();
        large.columns.entries.append({"Telefon hem", ImportColumn::Phone});
        ImportPreset byPlace = webForm();
        byPlace.columns.entries = {{"#1", ImportColumn::Received}, {"#2", ImportColumn::Applicant1}};
        const QList<ImportPreset> presets{byPlace, small, large};
        QCOMPARE(suggestedPreset(presets, {"Vem", "Annat", "när"}), qsizetype(1));
        QCOMPARE(suggestedPreset(presets, {"Vem", "När", "TELEFON HEM"}), qsizetype(2));
        QCOMPARE(suggestedPreset(presets, {"Datum", "Namn"}), qsizetype(-1));
        QCOMPARE(suggestedPreset({}, {"Vem", "När"}), qsizetype(-1));
    }
};

FAMN_TEST_MAIN(TestImportPresets)
#include "tst_ImportPresets.moc"
