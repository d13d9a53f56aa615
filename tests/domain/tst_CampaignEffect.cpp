#include "models/domain/CampaignEffect.h"
#include "tests/support/FamnTest.h"

using namespace famn;

namespace {

Campaign campaignOf(const QDate &from, const QDate &to)
{
    Campaign campaign;
    campaign.id.uuid = Uuid::generate({1});
    campaign.name = "Vårens kampanj";
    campaign.from = from;
    campaign.to = to;
    return campaign;
}

IntakeCount came(const QDate &day, int applications, const CampaignId &campaign = {}, int assignments = 0)
{
    return {day, Channel::WebForm, false, campaign, applications, assignments};
}

QString told(const DayRange &range)
{
    return range.isEmpty() ? QString("none")
                           : range.first.toString(Qt::ISODate) + ".." + range.last.toString(Qt::ISODate);
}

} // namespace

class TestCampaignEffect : public FamnTest
{
    Q_OBJECT
private Q_SLOTS:
    void windows_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<CampaignState>("state");
        QTest::addColumn<QString>("during");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("earlier");
        QTest::addColumn<int>("years");
        const QDate late(2030, 1, 1);
        using enum CampaignState;
        QTest::newRow("over") << QDate(2026, 4, 20) << QDate(2026, 5, 3) << late << Over << "2026-04-20..2026-05-03"
                              << "2026-04-06..2026-04-19"
                              << "2025-04-20..2025-05-03" << 1;
        QTest::newRow("one day") << QDate(2024, 4, 27) << QDate(2024, 4, 27) << late << Over << "2024-04-27..2024-04-27"
                                 << "2024-04-26..2024-04-26"
                                 << "2023-04-27..2023-04-27" << 1;
        QTest::newRow("its last day") << QDate(2026, 4, 20) << QDate(2026, 5, 3) << QDate(2026, 5, 3) << Running
                                      << "2026-04-20..2026-05-03"
                                      << "2026-04-06..2026-04-19"
                                      << "2025-04-20..2025-05-03" << 1;
        QTest::newRow("running so far") << QDate(2026, 4, 20) << QDate(2026, 5, 3) << QDate(2026, 4, 22) << Running
                                        << "2026-04-20..2026-04-22"
                                        << "2026-04-17..2026-04-19"
                                        << "2025-04-20..2025-04-22" << 1;
        QTest::newRow("not begun") << QDate(2026, 4, 20) << QDate(2026, 5, 3) << QDate(2026, 4, 19) << Coming << "none"
                                   << "none"
                                   << "none" << 1;
        QTest::newRow("over New Year") << QDate(2025, 12, 20) << QDate(2026, 1, 10) << late << Over
                                       << "2025-12-20..2026-01-10"
                                       << "2025-11-28..2025-12-19"
                                       << "2024-12-20..2025-01-10" << 1;
        QTest::newRow("29 February alone")
            << QDate(2028, 2, 29) << QDate(2028, 2, 29) << late << Over << "2028-02-29..2028-02-29"
            << "2028-02-28..2028-02-28"
            << "2027-02-28..2027-02-28" << 1;
        QTest::newRow("29 February last")
            << QDate(2028, 2, 20) << QDate(2028, 2, 29) << late << Over << "2028-02-20..2028-02-29"
            << "2028-02-10..2028-02-19"
            << "2027-02-20..2027-02-28" << 1;
        QTest::newRow("over 29 February a year before")
            << QDate(2029, 2, 20) << QDate(2029, 3, 10) << late << Over << "2029-02-20..2029-03-10"
            << "2029-02-01..2029-02-19"
            << "2028-02-20..2028-03-10" << 1;
        QTest::newRow("a year") << QDate(2024, 1, 1) << QDate(2024, 12, 31) << late << Over << "2024-01-01..2024-12-31"
                                << "2022-12-31..2023-12-31"
                                << "2023-01-01..2023-12-31" << 1;
        QTest::newRow("a year and a day")
            << QDate(2024, 1, 1) << QDate(2025, 1, 1) << late << Over << "2024-01-01..2025-01-01"
            << "2022-12-30..2023-12-31"
            << "2022-01-01..2023-01-01" << 2;
        QTest::newRow("the national campaign")
            << QDate(2024, 4, 27) << QDate(2025, 12, 31) << late << Over << "2024-04-27..2025-12-31"
            << "2022-08-22..2024-04-26"
            << "2022-04-27..2023-12-31" << 2;
    }

    void windows()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        QFETCH(QDate, today);
        const CampaignWindows windows = windowsOf(campaignOf(from, to), today);
        QTEST(windows.state, "state");
        QTEST(told(windows.during), "during");
        QTEST(told(windows.before), "before");
        QTEST(told(windows.earlier), "earlier");
        QTEST(windows.yearsBack, "years");
        QCOMPARE(windows.before.days(), windows.during.days());
        QVERIFY(windows.during.isEmpty() || windows.earlier.last < windows.during.first);
    }

    void noDataIsNotNone()
    {
        const QDate today(2026, 6, 1);
        const Campaign campaign = campaignOf({2026, 4, 20}, {2026, 5, 3});
        const CampaignEffect nothing = effectOf(campaign, {}, today, false);
        QVERIFY(!nothing.during.applications && !nothing.before.applications && !nothing.earlier.applications);
        // The register begins between the two weeks.
        const QList<IntakeCount> intake{came({2026, 4, 10}, 2), came({2026, 4, 25}, 3)};
        const CampaignEffect effect = effectOf(campaign, intake, today, false);
        QCOMPARE(effect.during.applications, std::optional(3));
        QVERIFY(!effect.during.partly);
        QCOMPARE(effect.before.applications, std::optional(2));
        QVERIFY(effect.before.partly);
        QVERIFY(!effect.againstBefore);
        QVERIFY(!effect.earlier.applications);
        QVERIFY(!effect.againstEarlier);
        // Where there was somebody before, none is none.
        const CampaignEffect none = effectOf(campaign, intake + QList{came({2024, 1, 1}, 1)}, today, false);
        QCOMPARE(none.earlier.applications, std::optional(0));
        QVERIFY(!none.earlier.partly);
        QVERIFY(!none.againstEarlier);
        QCOMPARE(none.againstBefore, std::optional(1.5));
        // And before a campaign begins there is nothing to tell.
        const CampaignEffect coming = effectOf(campaign, intake, {2026, 4, 19}, false);
        QCOMPARE(coming.state, CampaignState::Coming);
        QVERIFY(!coming.during.applications && !coming.before.applications);
    }

    void daysAtTheEdges()
    {
        const Campaign campaign = campaignOf({2026, 4, 20}, {2026, 4, 21});
        QList<IntakeCount> intake{came({2020, 1, 1}, 1)};
        for (int day = 17; day <= 23; ++day)
            intake.append(came({2026, 4, day}, 1 << (day - 17)));
        const CampaignEffect effect = effectOf(campaign, intake, {2026, 6, 1}, false);
        QCOMPARE(effect.during.applications, std::optional(8 + 16));
        QCOMPARE(effect.before.applications, std::optional(2 + 4));
        QCOMPARE(effect.againstBefore, std::optional(4.0));
    }

    void aLeapDayIsNoGrowth()
    {
        // One a day, all the time.
        QList<IntakeCount> intake;
        for (QDate day(2026, 1, 1); day <= QDate(2028, 3, 31); day = day.addDays(1))
            intake.append(came(day, 1));
        const CampaignEffect effect = effectOf(campaignOf({2028, 2, 20}, {2028, 2, 29}), intake, {2028, 6, 1}, false);
        QCOMPARE(effect.during.applications, std::optional(10));
        QCOMPARE(effect.earlier.applications, std::optional(9));
        QCOMPARE(effect.againstEarlier, std::optional(1.0));
    }

    void historicalOnlyWhenSaidSo()
    {
        const Campaign campaign = campaignOf({2026, 4, 20}, {2026, 5, 3});
        QList<IntakeCount> intake{came({2026, 4, 20}, 4), came({2024, 1, 1}, 1), came({2025, 4, 21}, 2)};
        intake[1].historical = true;
        intake[2].historical = true;
        const CampaignEffect without = effectOf(campaign, intake, {2026, 6, 1}, false);
        QVERIFY(!without.earlier.applications);
        const CampaignEffect with = effectOf(campaign, intake, {2026, 6, 1}, true);
        QCOMPARE(with.earlier.applications, std::optional(2));
        QCOMPARE(with.againstEarlier, std::optional(2.0));
        QCOMPARE(countByMonth(intake, {{2025, 1, 1}, {2025, 12, 31}}, {}, false).size(), 0);
        QCOMPARE(countByMonth(intake, {{2025, 1, 1}, {2025, 12, 31}}, {}, true).size(), 1);
    }

    void costAndGoal_data()
    {
        QTest::addColumn<int>("cost");
        QTest::addColumn<int>("goal");
        QTest::addColumn<int>("linked");
        QTest::addColumn<int>("assignments");
        QTest::addColumn<int>("perApplication");
        QTest::addColumn<int>("perAssignment");
        QTest::addColumn<int>("percent");
        // -1 is nothing.
        QTest::newRow("all") << 25'000 << 30 << 12 << 3 << 2083 << 8333 << 40;
        QTest::newRow("no assignments") << 25'000 << 30 << 12 << 0 << 2083 << -1 << 40;
        QTest::newRow("none linked") << 25'000 << 30 << 0 << 0 << -1 << -1 << 0;
        QTest::newRow("free") << 0 << 12 << 12 << 3 << 0 << 0 << 100;
        QTest::newRow("no cost noted") << -1 << 12 << 13 << 3 << -1 << -1 << 108;
        QTest::newRow("no goal") << 100 << -1 << 3 << 1 << 33 << 100 << -1;
        QTest::newRow("a goal of none") << 100 << 0 << 3 << 1 << 33 << 100 << -1;
        QTest::newRow("the largest") << 1'000'000'000 << 100'000 << 99'999 << 1 << 10'000 << 1'000'000'000 << 99;
    }

    void costAndGoal()
    {
        QFETCH(int, cost);
        QFETCH(int, goal);
        QFETCH(int, linked);
        QFETCH(int, assignments);
        const auto given = [](int number) { return number < 0 ? std::nullopt : std::optional(number); };
        Campaign campaign = campaignOf({2026, 4, 20}, {2026, 5, 3});
        campaign.cost = given(cost);
        campaign.goal = given(goal);
        // Linked ones count on whatever day they came in, and those of other campaigns never.
        const CampaignEffect effect = effectOf(campaign,
                                               {came({2027, 1, 1}, linked, campaign.id, assignments),
                                                came({2026, 4, 21}, 5, CampaignId{Uuid::generate({9})}, 5)},
                                               {2026, 6, 1}, false);
        QCOMPARE(effect.linked, linked);
        QTEST(effect.costPerApplication.value_or(-1), "perApplication");
        QTEST(effect.costPerAssignment.value_or(-1), "perAssignment");
        QTEST(effect.goalPercent.value_or(-1), "percent");
    }

    void byMonthAndChannel()
    {
        const CampaignId campaign{Uuid::generate({3})};
        QList<IntakeCount> intake{came({2026, 4, 30}, 2, campaign), came({2026, 5, 1}, 1), came({2026, 4, 2}, 3),
                                  came({2026, 3, 31}, 9)};
        intake.append({{2026, 4, 5}, Channel::Phone, false, {}, 4, 0});
        const auto counts = countByMonth(intake, {{2026, 4, 1}, {2026, 5, 31}}, campaign, false);
        const QList<MonthCount> expected{{{2026, 4, 1}, Channel::WebForm, 5, 2},
                                         {{2026, 4, 1}, Channel::Phone, 4, 0},
                                         {{2026, 5, 1}, Channel::WebForm, 1, 0}};
        QCOMPARE(counts.size(), expected.size());
        for (qsizetype i = 0; i < counts.size(); ++i)
            QVERIFY2(counts.at(i) == expected.at(i), qPrintable(QString::number(i)));
    }

    void fits_data()
    {
        QTest::addColumn<CodeSet<CampaignChannel>>("channels");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<Channel>("channel");
        QTest::addColumn<QString>("source");
        QTest::addColumn<CampaignFit>("fit");
        const QDate day(2026, 4, 20);
        using enum CampaignChannel;
        using enum CampaignFit;
        using Channels = CodeSet<CampaignChannel>;
        QTest::newRow("another day") << Channels{Cinema} << QDate(2026, 4, 19) << Channel::WebForm << "bio" << None;
        QTest::newRow("the day after") << Channels{Cinema} << QDate(2026, 5, 4) << Channel::WebForm << "bio" << None;
        QTest::newRow("the last day") << Channels{Cinema} << QDate(2026, 5, 3) << Channel::WebForm << "Bio" << Likely;
        QTest::newRow("only the day") << Channels{Cinema} << day << Channel::WebForm << "" << Day;
        QTest::newRow("another word") << Channels{Cinema} << day << Channel::WebForm << "biologiläraren" << Day;
        QTest::newRow("a word among others") << Channels{Cinema} << day << Channel::Phone << "reklam på bio!" << Likely;
        QTest::newRow("a longer form") << Channels{TransportPoster} << day << Channel::Phone << "affischen" << Likely;
        QTest::newRow("case") << Channels{SocialMedia} << day << Channel::Phone << "FACEBOOK" << Likely;
        QTest::newRow("the campaign's name") << Channels{} << day << Channel::Phone << "er vårens kampanj" << Likely;
        QTest::newRow("an event's name") << Channels{} << day << Channel::Phone << "Bokens dag" << Likely;
        QTest::newRow("the channel itself") << Channels{Event} << day << Channel::Event << "" << Likely;
        QTest::newRow("recommended") << Channels{WordOfMouth} << day << Channel::Recommendation << "" << Likely;
        QTest::newRow("another channel's word") << Channels{Event} << day << Channel::WebForm << "bio" << Day;
        QTest::newRow("by the web form, as most") << Channels{OwnWeb} << day << Channel::WebForm << "" << Day;
        QTest::newRow("signs alone") << Channels{Other} << day << Channel::WebForm << "-- !" << Day;
    }

    void fits()
    {
        QFETCH(CodeSet<CampaignChannel>, channels);
        QFETCH(QDate, day);
        QFETCH(Channel, channel);
        QFETCH(QString, source);
        Campaign campaign = campaignOf({2026, 4, 20}, {2026, 5, 3});
        campaign.channels = channels;
        QTEST(fitOf(campaign, {"Bokens dag", "-"}, {day, channel, source}), "fit");
    }
};

FAMN_TEST_MAIN(TestCampaignEffect)
#include "tst_CampaignEffect.moc"
