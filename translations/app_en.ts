<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
            <numerusform>%n older backup(s) deleted.</numerusform>
            <numerusform>%n older backup(s) deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n record(s).</source>
        <translation>
            <numerusform>Undone: %n record(s).</numerusform>
            <numerusform>Undone: %n record(s).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left as they are: %n record(s).</source>
        <translation>
            <numerusform>Left as they are: %n record(s).</numerusform>
            <numerusform>Left as they are: %n record(s).</numerusform>
        </translation>
    </message>
</context>
</TS>
