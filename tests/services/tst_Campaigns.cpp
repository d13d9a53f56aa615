#include "models/services/Campaigns.h"
#include "models/services/CodeLists.h"
#include "models/services/RecordEditor.h"
#include "models/services/Sentences.h"
#include "models/services/Undo.h"
#include "tests/support/Colleagues.h"
#include "tests/support/FamnTest.h"

using namespace famn;

class TestCampaigns : public FamnTest
{
    Q_OBJECT

    template<typename T>
    static QString told(const Result<T> &result)
    {
        return result ? QString("done") : QString(errorKey(result.error().code) + ' ' + result.error().field).trimmed();
    }

    static Campaign spring()
    {
        Campaign campaign;
        campaign.name = "  Vårens   kampanj ";
        campaign.channels = {CampaignChannel::Cinema, CampaignChannel::Event};
        campaign.from = QDate(2026, 2, 20);
        campaign.to = QDate(2026, 3, 10);
        campaign.cost = 9'000;
        campaign.goal = 4;
        return campaign;
    }

    static CampaignId added(const CaseRegister &test, const Campaign &campaign)
    {
        const auto made = addCampaign(*test.write, campaign);
        if (!made)
            qFatal("%s", qPrintable(made.error().field));
        return made->campaign;
    }

    static ApplicationId take(CaseRegister &test, const QString &name, const QString &source,
                              Channel channel = Channel::Phone)
    {
        NewApplication typed;
        typed.name = name;
        typed.types = {AssignmentType::FosterHome};
        typed.channel = channel;
        typed.source = source;
        return test.take(typed).application;
    }

    static CampaignRow row(const CaseRegister &test, const CampaignId &id)
    {
        const auto rows = campaignRows(test.db(), test.actor, {test.clock.today(), {}});
        for (const CampaignRow &one : rows ? *rows : QList<CampaignRow>()) {
            if (one.id == id)
                return one;
        }
        return {};
    }

    static CampaignDetail detail(const CaseRegister &test, const CampaignId &id)
    {
        const auto read = campaignDetail(test.db(), test.actor, id, {test.clock.today(), {}});
        if (!read)
            qFatal("%s", qPrintable(read.error().detail));
        return *read;
    }

private Q_SLOTS:
    void addedChangedAndUndone()
    {
        CaseRegister test;
        const auto made = addCampaign(*test.write, spring());
        QVERIFY(made.ok());
        QCOMPARE(row(test, made->campaign).campaign.name, "Vårens kampanj");
        const RecordRef record{"campaign", made->campaign.uuid};
        const auto changed = setFields(*test.write, record, {{"cost", "12 500"}, {"goal", ""}}, {});
        QVERIFY(changed.ok());
        QCOMPARE(row(test, made->campaign).campaign.cost, std::optional(12'500));
        QVERIFY(!row(test, made->campaign).campaign.goal);
        QVERIFY(undoBatch(*test.write, *changed)->skipped.isEmpty());
        QCOMPARE(row(test, made->campaign).campaign.cost, std::optional(9'000));
        QVERIFY(undoBatch(*test.write, made->batch)->skipped.isEmpty());
        QVERIFY(row(test, made->campaign).id.isNull());
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("value");
        QTest::newRow("no name") << "name"
                                 << "";
        QTest::newRow("a long name") << "name" << QString(201, 'x');
        QTest::newRow("no first day") << "from_date"
                                      << "";
        QTest::newRow("the end before the beginning") << "to_date"
                                                      << "2026-02-19";
        QTest::newRow("no such day") << "to_date"
                                     << "2026-02-30";
        QTest::newRow("a negative cost") << "cost"
                                         << "-1";
        QTest::newRow("too dear") << "cost"
                                  << "1000000001";
        QTest::newRow("too large a number") << "cost"
                                            << "99999999999999999999";
        QTest::newRow("words") << "goal"
                               << "many";
        QTest::newRow("an unknown channel") << "channels"
                                            << "rymden";
    }

    void refusals()
    {
        QFETCH(QString, column);
        QFETCH(QString, value);
        CaseRegister test;
        const CampaignId id = added(test, spring());
        const auto result = setFields(*test.write, {"campaign", id.uuid}, {{column, value}}, {});
        QCOMPARE(told(result), QString("invalid " + column));
    }

    void wholeNumbersAsTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("read");
        QTest::addColumn<int>("number");
        // -1 is nothing.
        QTest::newRow("empty") << "" << true << -1;
        QTest::newRow("blanks") << " \u00a0 " << true << -1;
        QTest::newRow("plain") << "12" << true << 12;
        QTest::newRow("parted") << "25\u00a0000" << true << 25'000;
        QTest::newRow("a word") << "gratis" << false << -1;
        QTest::newRow("a part") << "1,5" << false << -1;
        QTest::newRow("too large") << "99999999999" << false << -1;
    }

    void wholeNumbersAsTyped()
    {
        QFETCH(QString, text);
        QFETCH(bool, read);
        const auto number = readWhole(text);
        QCOMPARE(number.has_value(), read);
        if (number)
            QTEST(number->value_or(-1), "number");
    }

    void events()
    {
        CaseRegister test;
        const CampaignId id = added(test, spring());
        CampaignEvent event;
        QCOMPARE(told(addEvent(*test.write, event)), "invalid name");
        event.name = "Bokmässan";
        QCOMPARE(told(addEvent(*test.write, event)), "invalid day");
        event.day = QDate(2026, 2, 28);
        event.campaign.uuid = Uuid::generate({3});
        QCOMPARE(told(addEvent(*test.write, event)), "not_found");
        event.campaign = id;
        const auto made = addEvent(*test.write, event);
        QVERIFY(made.ok());
        QCOMPARE(row(test, id).events, 1);
        event.id = made->event;
        QVERIFY(changeEvent(*test.write, event)->isNull());
        event.contacts = 40;
        const auto changed = changeEvent(*test.write, event);
        QVERIFY(!changed->isNull());
        QCOMPARE(detail(test, id).events.first().contacts, std::optional(40));
        QCOMPARE(eventRows(test.db(), test.actor)->first().campaign, "Vårens kampanj");
        QVERIFY(undoBatch(*test.write, *changed)->skipped.isEmpty());
        QVERIFY(!detail(test, id).events.first().contacts);
        const auto removed = removeEvent(*test.write, made->event);
        QVERIFY(removed.ok());
        QVERIFY(detail(test, id).events.isEmpty());
        QCOMPARE(told(changeEvent(*test.write, event)), "not_found");
        QVERIFY(undoBatch(*test.write, *removed)->skipped.isEmpty());
        QCOMPARE(row(test, id).events, 1);
    }

    void linkedApplicationsAndWhatTheyCost()
    {
        CaseRegister test;
        const CampaignId id = added(test, spring());
        const ApplicationId first = take(test, "Ek", "bio");
        const ApplicationId second = take(test, "Öberg", "grannen");
        const ApplicationId third = take(test, "Alm", "bio");
        QCOMPARE(row(test, id).effect.during.applications, std::optional(3));
        QCOMPARE(row(test, id).effect.linked, 0);
        QVERIFY(!row(test, id).effect.costPerApplication);
        const auto linked = linkToCampaign(*test.write, id, {first, second, third});
        QVERIFY(!linked->isNull());
        QVERIFY(linkToCampaign(*test.write, id, {first})->isNull());
        QCOMPARE(row(test, id).effect.linked, 3);
        QCOMPARE(row(test, id).effect.costPerApplication, std::optional(3'000));
        QCOMPARE(row(test, id).effect.goalPercent, std::optional(75));
        test.change<Application>(first, [&](Application &application) {
            application.firstContactAt = test.clock.now();
            application.stage = ApplicationStage::Ended;
            application.leftStage = ApplicationStage::UnderInvestigation;
            application.outcome = Outcome::BecameAssignment;
            application.reason = OutcomeReason::Other;
            application.endedOn = test.clock.today();
        });
        QCOMPARE(row(test, id).effect.costPerAssignment, std::optional(9'000));
        // What turned out to be somebody else's is nobody's.
        test.change<Application>(third, [&](Application &application) {
            application.stage = ApplicationStage::Ended;
            application.leftStage = ApplicationStage::New;
            application.outcome = Outcome::Duplicate;
            application.reason = OutcomeReason::Other;
            application.endedOn = test.clock.today();
        });
        QCOMPARE(row(test, id).effect.linked, 2);
        QCOMPARE(row(test, id).effect.during.applications, std::optional(2));
        QVERIFY(!linkToCampaign(*test.write, {}, {second})->isNull());
        QCOMPARE(row(test, id).effect.linked, 1);
        QCOMPARE(told(linkToCampaign(*test.write, {Uuid::generate({3})}, {second})), "not_found");
        QCOMPARE(told(linkToCampaign(*test.write, id, {{Uuid::generate({3})}})), "not_found");
    }

    void deletedAndBackWithAllThatHangsOnIt()
    {
        CaseRegister test;
        const CampaignId id = added(test, spring());
        CampaignEvent event;
        event.name = "Bokmässan";
        event.day = QDate(2026, 2, 28);
        event.campaign = id;
        QVERIFY(addEvent(*test.write, event));
        const ApplicationId application = take(test, "Ek", "bio");
        QVERIFY(linkToCampaign(*test.write, id, {application}));
        const auto removed = removeCampaign(*test.write, id);
        QVERIFY(removed.ok());
        QVERIFY(row(test, id).id.isNull());
        QVERIFY(test.stored(application).campaign.isNull());
        QVERIFY(eventRows(test.db(), test.actor)->isEmpty());
        QCOMPARE(told(removeCampaign(*test.write, id)), "not_found");
        QCOMPARE(told(linkToCampaign(*test.write, id, {application})), "not_found");
        QVERIFY(undoBatch(*test.write, *removed)->skipped.isEmpty());
        QCOMPARE(row(test, id).effect.linked, 1);
        QCOMPARE(row(test, id).events, 1);
    }

    void offersWhatSpeaksForIt()
    {
        CaseRegister test;
        const CampaignId id = added(test, spring());
        Campaign other = spring();
        other.name = "Hösten";
        other.from = QDate(2025, 9, 1);
        other.to = QDate(2025, 9, 30);
        const CampaignId autumn = added(test, other);
        other.name = "Året ut";
        other.channels = {};
        other.from = QDate(2026, 3, 1);
        other.to = QDate(2026, 12, 31);
        const CampaignId year = added(test, other);
        const ApplicationId told = take(test, "Ek", "såg er på bio");
        const ApplicationId untold = take(test, "Öberg", "");
        const ApplicationId hidden = take(test, "Gömd", "bio");
        test.protect(test.stored(hidden).family);
        const ApplicationId met = take(test, "Alm", "", Channel::Event);
        QCOMPARE(detail(test, id).likely, (QList<ApplicationId>{told, met}));
        const auto offered = campaignsFor(test.db(), test.stored(told));
        QCOMPARE(offered->size(), 3);
        QCOMPARE(offered->at(0).id, id);
        QVERIFY(offered->at(0).fit == CampaignFit::Likely);
        QCOMPARE(offered->at(1).id, year);
        QVERIFY(offered->at(1).fit == CampaignFit::Day);
        QCOMPARE(offered->at(2).id, autumn);
        QVERIFY(offered->at(2).fit == CampaignFit::None);
        QVERIFY(campaignsFor(test.db(), test.stored(untold))->at(0).fit == CampaignFit::Day);
        // Whoever is linked already is offered no longer; the protected one's name is not told.
        QVERIFY(linkToCampaign(*test.write, id, {told, met, hidden}));
        const CampaignDetail after = detail(test, id);
        QVERIFY(after.likely.isEmpty());
        QCOMPARE(after.linked.size(), 3);
        for (const LinkedApplication &one : after.linked)
            QCOMPARE(one.familyName.isEmpty(), one.id == hidden);
    }

    void historicalCountsWhenTheRegisterSaysSo()
    {
        CaseRegister test;
        const CampaignId id = added(test, spring());
        const ApplicationId old = take(test, "Ek", "bio");
        const ApplicationId now = take(test, "Öberg", "bio");
        test.change<Application>(old, [](Application &application) {
            application.receivedOn = QDate(2025, 2, 25);
            application.receivedAt.reset();
            application.historical = true;
        });
        QVERIFY(!*countsHistorical(test.db()));
        QVERIFY(!row(test, id).effect.earlier.applications);
        const auto set = setCountsHistorical(*test.write, true);
        QVERIFY(!set->isNull());
        QVERIFY(setCountsHistorical(*test.write, true)->isNull());
        QCOMPARE(row(test, id).effect.earlier.applications, std::optional(1));
        QVERIFY(detail(test, id).historical);
        const auto asked = campaignRows(test.db(), test.actor, {test.clock.today(), false});
        QVERIFY(!asked->first().effect.earlier.applications);
        QVERIFY(undoBatch(*test.write, *set)->skipped.isEmpty());
        QVERIFY(!*countsHistorical(test.db()));
        QVERIFY(!linkToCampaign(*test.write, id, {old})->isNull());
        // Somebody said of this one that it counts.
        QCOMPARE(row(test, id).effect.linked, 1);
        QVERIFY(test.stored(now).campaign.isNull());
    }

    void sourcesBuildThemselves()
    {
        CaseRegister test;
        QVERIFY(offeredSources(test.db(), test.actor)->isEmpty());
        QVERIFY(setSources(*test.write, {"Biblioteket", "Facebook"}));
        take(test, "Ek", "facebook");
        take(test, "Alm", "FACEBOOK");
        take(test, "Öberg", "grannen");
        take(test, "Berg", QString(61, 'x'));
        const ApplicationId hidden = take(test, "Gömd", "Kanariefågel");
        test.protect(test.stored(hidden).family);
        QCOMPARE(*offeredSources(test.db(), test.actor), (QStringList{"Facebook", "grannen", "Biblioteket"}));
        const Colleague social = addColleague(test, "Siv", {StaffRole::SocialWorker});
        QCOMPARE(*offeredSources(test.db(), social.actor), (QStringList{"Biblioteket", "Facebook"}));
    }

    void byMonth()
    {
        CaseRegister test;
        const CampaignId id = added(test, spring());
        take(test, "Ek", "");
        take(test, "Alm", "", Channel::Event);
        const auto all = monthCounts(test.db(), test.actor, {}, {test.clock.today(), {}});
        QCOMPARE(all->size(), 2);
        QCOMPARE(all->first().month, QDate(2026, 3, 1));
        QCOMPARE(monthCounts(test.db(), test.actor, id, {test.clock.today(), {}})->size(), 2);
        QCOMPARE(monthCounts(test.db(), test.actor, id, {QDate(2026, 2, 19), {}})->size(), 0);
        QCOMPARE(told(monthCounts(test.db(), test.actor, {Uuid::generate({3})}, {test.clock.today(), {}})),
                 "not_found");
    }

    void namesAndPreset()
    {
        CaseRegister test;
        const CampaignId id = added(test, fosterHomeDay({2026, 4, 25}));
        const Campaign stored = row(test, id).campaign;
        QCOMPARE(stored.name, "Familjehemmens dag 2026");
        QVERIFY(stored.channels.contains(CampaignChannel::FosterHomeDay));
        QCOMPARE(stored.from, stored.to);
        // Its day differs from year to year, so nobody but the user knows it.
        QCOMPARE(told(addCampaign(*test.write, fosterHomeDay({}))), "invalid from_date");
        QCOMPARE(*campaignNamed(test.db(), "familjehemmens DAG 2026"), id);
        QCOMPARE(*campaignNamed(test.db(), id.uuid.toString()), id);
        QCOMPARE(told(campaignNamed(test.db(), "")), "not_found");
        QCOMPARE(told(campaignNamed(test.db(), "Familjehemmens")), "not_found");
    }

    void whoMayNot()
    {
        CaseRegister test;
        const CampaignId id = added(test, spring());
        const Colleague leader = addColleague(test, "Lo", {StaffRole::ProjectLeader});
        const Colleague social = addColleague(test, "Siv", {StaffRole::SocialWorker});
        const CampaignQuestion question{test.clock.today(), {}};
        QCOMPARE(campaignRows(test.db(), leader.actor, question)->size(), 1);
        QCOMPARE(told(addCampaign(*leader.write, spring())), "denied");
        QCOMPARE(told(removeCampaign(*leader.write, id)), "denied");
        QCOMPARE(told(setCountsHistorical(*leader.write, true)), "denied");
        QCOMPARE(told(campaignRows(test.db(), social.actor, question)), "denied");
        QCOMPARE(told(campaignDetail(test.db(), social.actor, id, question)), "denied");
        QCOMPARE(told(monthCounts(test.db(), social.actor, {}, question)), "denied");
        QCOMPARE(told(eventRows(test.db(), social.actor)), "denied");
    }
};

FAMN_TEST_MAIN(TestCampaigns)
#include "tst_Campaigns.moc"
