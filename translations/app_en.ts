<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ClockCell</name>
    <message numerus="yes">
        <source>Answered %n day(s) late</source>
        <translation>
            <numerusform>Answered %n day late</numerusform>
            <numerusform>Answered %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Late %n day(s)</source>
        <translation>
            <numerusform>Late %n day</numerusform>
            <numerusform>Late %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>  and %n more; see --json or --rejects</source>
        <translation>
            <numerusform>  and %n more; see --json or --rejects</numerusform>
            <numerusform>  and %n more; see --json or --rejects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) deleted.</source>
        <translation>
            <numerusform>%n older backup deleted.</numerusform>
            <numerusform>%n older backups deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n record(s).</source>
        <translation>
            <numerusform>Undone: %n record.</numerusform>
            <numerusform>Undone: %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left as they are: %n record(s).</source>
        <translation>
            <numerusform>Left as they are: %n record.</numerusform>
            <numerusform>Left as they are: %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print no. %1 is in %2: %n page(s).</source>
        <translation>
            <numerusform>Print no. %1 is in %2: %n page.</numerusform>
            <numerusform>Print no. %1 is in %2: %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) are in %1.</source>
        <translation>
            <numerusform>%n meeting is in %1.</numerusform>
            <numerusform>%n meetings are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n day before</numerusform>
            <numerusform>%n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s), and to the end of the next</source>
        <translation>
            <numerusform>%n year, and to the end of the next</numerusform>
            <numerusform>%n years, and to the end of the next</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Greetings</name>
    <message numerus="yes">
        <source>Unsaved text was kept in %n place(s).</source>
        <translation>
            <numerusform>Unsaved text was kept in %n place.</numerusform>
            <numerusform>Unsaved text was kept in %n places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%n application(s) taken in.</source>
        <translation>
            <numerusform>%n application taken in.</numerusform>
            <numerusform>%n applications taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) to take in.</source>
        <translation>
            <numerusform>%n application to take in.</numerusform>
            <numerusform>%n applications to take in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new families.</source>
        <translation>
            <numerusform>%n new family.</numerusform>
            <numerusform>%n new families.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of families that are known.</source>
        <translation>
            <numerusform>%n of families that are known.</numerusform>
            <numerusform>%n of families that are known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already.</source>
        <translation>
            <numerusform>%n there already.</numerusform>
            <numerusform>%n there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n protected.</source>
        <translation>
            <numerusform>%n protected.</numerusform>
            <numerusform>%n protected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused.</source>
        <translation>
            <numerusform>%n refused.</numerusform>
            <numerusform>%n refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resemble another family: compare them.</source>
        <translation>
            <numerusform>%n resembles another family: compare them.</numerusform>
            <numerusform>%n resemble another family: compare them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n say something else than the register, which is kept.</source>
        <translation>
            <numerusform>%n says something else than the register, which is kept.</numerusform>
            <numerusform>%n say something else than the register, which is kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import is undone: %n record(s) taken back.</source>
        <translation>
            <numerusform>The import is undone: %n record taken back.</numerusform>
            <numerusform>The import is undone: %n records taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were left as they are:</source>
        <translation>
            <numerusform>%n record was left as it is:</numerusform>
            <numerusform>%n records were left as they are:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingActions</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not come for the first time.</source>
        <translation>
            <numerusform>%n did not come for the first time.</numerusform>
            <numerusform>%n did not come for the first time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) saved in %1.</source>
        <translation>
            <numerusform>%n meeting saved in %1.</numerusform>
            <numerusform>%n meetings saved in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingWords</name>
    <message numerus="yes">
        <source>%n meeting(s) made</source>
        <translation>
            <numerusform>%n meeting made</numerusform>
            <numerusform>%n meetings made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken away</source>
        <translation>
            <numerusform>%n taken away</numerusform>
            <numerusform>%n taken away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they were</source>
        <translation>
            <numerusform>%n left as it was</numerusform>
            <numerusform>%n left as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited.</source>
        <translation>
            <numerusform>%n invited.</numerusform>
            <numerusform>%n invited.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoCommands</name>
    <message numerus="yes">
        <source>%n record(s) were left as they are, since somebody changed them after.</source>
        <translation>
            <numerusform>%n record was left as it is, since somebody changed it after.</numerusform>
            <numerusform>%n records were left as they are, since somebody changed them after.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>famn::AnswerSettings</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>a length</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <comment>a length</comment>
        <translation>
            <numerusform>%n day before</numerusform>
            <numerusform>%n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>a length</comment>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s), and to the end of the next</source>
        <comment>a length</comment>
        <translation>
            <numerusform>%n year, and to the end of the next</numerusform>
            <numerusform>%n years, and to the end of the next</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>famn::ApplicationEditor</name>
    <message numerus="yes">
        <source>Late by %n day(s)</source>
        <translation>
            <numerusform>Late by %n day</numerusform>
            <numerusform>Late by %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>famn::BackupRunner</name>
    <message numerus="yes">
        <source>%n older backup(s) deleted.</source>
        <translation>
            <numerusform>%n older backup deleted.</numerusform>
            <numerusform>%n older backups deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>famn::BoardColumn</name>
    <message numerus="yes">
        <source>%1, %n application(s)</source>
        <translation>
            <numerusform>%1, %n application</numerusform>
            <numerusform>%1, %n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The latest %n are shown; the list of applications has all.</source>
        <translation>
            <numerusform>The latest (%n) is shown; the list of applications has all.</numerusform>
            <numerusform>The latest %n are shown; the list of applications has all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>famn::CampaignEditor</name>
    <message numerus="yes">
        <source>From %1 to %2. The figures are those of %n day(s) so far.</source>
        <translation>
            <numerusform>From %1 to %2. The figures are those of %n day so far.</numerusform>
            <numerusform>From %1 to %2. The figures are those of %n days so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2, %n day(s).</source>
        <translation>
            <numerusform>From %1 to %2, %n day.</numerusform>
            <numerusform>From %1 to %2, %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link %n that fit(s)</source>
        <translation>
            <numerusform>Link %n that fits</numerusform>
            <numerusform>Link %n that fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) linked.</source>
        <translation>
            <numerusform>%n application is linked.</numerusform>
            <numerusform>%n applications are linked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>famn::ContactTrail</name>
    <message numerus="yes">
        <source>Show all %n contact(s)</source>
        <translation>
            <numerusform>Show all %n contact</numerusform>
            <numerusform>Show all %n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>famn::DeskPage</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>famn::ExportDialog</name>
    <message numerus="yes">
        <source>%n row(s) as the list shows them: its columns, order and filter.</source>
        <translation>
            <numerusform>%n row as the list shows it: its columns, order and filter.</numerusform>
            <numerusform>%n rows as the list shows them: its columns, order and filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported as %1, no. %2.</source>
        <translation>
            <numerusform>%n row exported as %1, no. %2.</numerusform>
            <numerusform>%n rows exported as %1, no. %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>famn::FamilyEditor</name>
    <message numerus="yes">
        <source>%n active assignment(s)</source>
        <translation>
            <numerusform>%n active assignment</numerusform>
            <numerusform>%n active assignments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>famn::GuestTableModel</name>
    <message numerus="yes">
        <source>did not come %n time(s) before</source>
        <translation>
            <numerusform>did not come once before</numerusform>
            <numerusform>did not come %n times before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>famn::ImportDialog</name>
    <message numerus="yes">
        <source>Import %n application(s)</source>
        <translation>
            <numerusform>Import %n application</numerusform>
            <numerusform>Import %n applications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>famn::LockGuard</name>
    <message numerus="yes">
        <source>Locks in %n second(s). What you typed is kept. Press any key to go on.</source>
        <translation>
            <numerusform>Locks in %n second. What you typed is kept. Press any key to go on.</numerusform>
            <numerusform>Locks in %n seconds. What you typed is kept. Press any key to go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>famn::LogDialog</name>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>famn::MeetingTableModel</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>famn::MeetingsPage</name>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n planned</numerusform>
            <numerusform>%n planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n family(ies)</source>
        <translation>
            <numerusform>%n family</numerusform>
            <numerusform>%n families</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>famn::PresetSettings</name>
    <message numerus="yes">
        <source>%1 · %2 · %n column(s)</source>
        <comment>a preset, how its applications come in</comment>
        <translation>
            <numerusform>%1 · %2 · %n column</numerusform>
            <numerusform>%1 · %2 · %n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>famn::PrintDialog</name>
    <message numerus="yes">
        <source>The list is too long to print: its last %n row(s) are left out. Filter it first.</source>
        <translation>
            <numerusform>The list is too long to print: its last row (%n) is left out. Filter it first.</numerusform>
            <numerusform>The list is too long to print: its last %n rows are left out. Filter it first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>famn::QuickPrint</name>
    <message numerus="yes">
        <source>The last %n row(s) were left out.</source>
        <translation>
            <numerusform>The last row was left out.</numerusform>
            <numerusform>The last %n rows were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>famn::RetentionDialog</name>
    <message numerus="yes">
        <source>%n family(ies) will be deleted with everything that hangs on them: persons, applications, contacts, tasks, drafts, and what the log says of their values.</source>
        <translation>
            <numerusform>%n family will be deleted with everything that hangs on it: persons, applications, contacts, tasks, drafts, and what the log says of their values.</numerusform>
            <numerusform>%n families will be deleted with everything that hangs on them: persons, applications, contacts, tasks, drafts, and what the log says of their values.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>famn::StaffEditor</name>
    <message numerus="yes">
        <source>%n open application(s)</source>
        <translation>
            <numerusform>%n open application</numerusform>
            <numerusform>%n open applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open task(s)</source>
        <translation>
            <numerusform>%n open task</numerusform>
            <numerusform>%n open tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n family(ies)</source>
        <translation>
            <numerusform>%n family</numerusform>
            <numerusform>%n families</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>famn::StageBoard</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>at a stage</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>famn::TaskSlot</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>famn::TaskTableModel</name>
    <message numerus="yes">
        <source>Late %n day(s)</source>
        <translation>
            <numerusform>Late %n day</numerusform>
            <numerusform>Late %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>famn::UnansweredTableModel</name>
    <message numerus="yes">
        <source>%n attempt(s), last %1</source>
        <translation>
            <numerusform>%n attempt, last %1</numerusform>
            <numerusform>%n attempts, last %1</numerusform>
        </translation>
    </message>
</context>
</TS>
