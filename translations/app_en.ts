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
</context>
</TS>
