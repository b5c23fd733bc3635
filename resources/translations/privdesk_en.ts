<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>BackupCommand</name>
        <message numerus="yes">
            <source>%n backup(s) whose term had passed were removed there.</source>
            <translation>
                <numerusform>%n backup whose term had passed were removed there.</numerusform>
                <numerusform>%n backups whose term had passed were removed there.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) erased since that backup were erased again.</source>
            <translation>
                <numerusform>%n thing erased since that backup were erased again.</numerusform>
                <numerusform>%n things erased since that backup were erased again.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BackupsView</name>
        <message numerus="yes">
            <source>By this computer nothing was done here for %n day(s). Old backups wait.</source>
            <translation>
                <numerusform>By this computer nothing was done here for %n day. Old backups wait.</numerusform>
                <numerusform>By this computer nothing was done here for %n days. Old backups wait.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) whose term has passed on that day</source>
            <translation>
                <numerusform>%n backup whose term has passed on that day</numerusform>
                <numerusform>%n backups whose term has passed on that day</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) whose term had passed are removed.</source>
            <translation>
                <numerusform>%n backup whose term had passed is removed.</numerusform>
                <numerusform>%n backups whose term had passed are removed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Beside</name>
        <message numerus="yes">
            <source>Before that: %n more request(s).</source>
            <translation>
                <numerusform>Before that: %n more request.</numerusform>
                <numerusform>Before that: %n more requests.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BinDialog</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Check</name>
        <message numerus="yes">
            <source>Key file: good, with %n way(s) to open the register.</source>
            <translation>
                <numerusform>Key file: good, with %n way to open the register.</numerusform>
                <numerusform>Key file: good, with %n ways to open the register.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Audit trail: unbroken, %n line(s); it ends with {head}.</source>
            <translation>
                <numerusform>Audit trail: unbroken, %n line; it ends with {head}.</numerusform>
                <numerusform>Audit trail: unbroken, %n lines; it ends with {head}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n processing activity(ies)</source>
            <translation>
                <numerusform>%n processing activity</numerusform>
                <numerusform>%n processing activities</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n processor(s)</source>
            <translation>
                <numerusform>%n processor</numerusform>
                <numerusform>%n processors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open request(s)</source>
            <translation>
                <numerusform>%n open request</numerusform>
                <numerusform>%n open requests</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Open points: %n.</source>
            <translation>
                <numerusform>Open points: %n.</numerusform>
                <numerusform>Open points: %n.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Chronicle</name>
        <message numerus="yes">
            <source>The person was told that the answer takes %n month(s) longer.</source>
            <translation>
                <numerusform>The person was told that the answer takes %n month longer.</numerusform>
                <numerusform>The person was told that the answer takes %n months longer.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ComingDays</name>
        <message numerus="yes">
            <source>Nothing in the coming %n day(s).</source>
            <translation>
                <numerusform>Nothing in the coming %n day.</numerusform>
                <numerusform>Nothing in the coming %n days.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In the coming %n day(s): {days}.</source>
            <translation>
                <numerusform>In the coming %n day: {days}.</numerusform>
                <numerusform>In the coming %n days: {days}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{day}: %n</source>
            <translation>
                <numerusform>{day}: %n</numerusform>
                <numerusform>{day}: %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ComingStrip</name>
        <message numerus="yes">
            <source>{day}: %n date(s)</source>
            <translation>
                <numerusform>{day}: %n date</numerusform>
                <numerusform>{day}: %n dates</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DaysLeft</name>
        <message numerus="yes">
            <source>%n day(s) too late</source>
            <translation>
                <numerusform>%n day too late</numerusform>
                <numerusform>%n days too late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n working day(s)</source>
            <translation>
                <numerusform>in %n working day</numerusform>
                <numerusform>in %n working days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>in %n day</numerusform>
                <numerusform>in %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Demo</name>
        <message numerus="yes">
            <source>%n processing activity(ies)</source>
            <translation>
                <numerusform>%n processing activity</numerusform>
                <numerusform>%n processing activities</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n processor(s)</source>
            <translation>
                <numerusform>%n processor</numerusform>
                <numerusform>%n processors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n request(s)</source>
            <translation>
                <numerusform>%n request</numerusform>
                <numerusform>%n requests</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Drill</name>
        <message numerus="yes">
            <source>yes, all %n page(s)</source>
            <translation>
                <numerusform>yes, all %n page</numerusform>
                <numerusform>yes, all %n pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>yes, %n line(s)</source>
            <translation>
                <numerusform>yes, %n line</numerusform>
                <numerusform>yes, %n lines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>yes, in all %n table(s)</source>
            <translation>
                <numerusform>yes, in all %n table</numerusform>
                <numerusform>yes, in all %n tables</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>NO: %n table(s) differ</source>
            <translation>
                <numerusform>NO: %n table differ</numerusform>
                <numerusform>NO: %n tables differ</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ListPane</name>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Log</name>
        <message numerus="yes">
            <source>%n kind(s) of request invoked</source>
            <translation>
                <numerusform>%n kind of request invoked</numerusform>
                <numerusform>%n kinds of request invoked</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LookingOver</name>
        <message numerus="yes">
            <source>Is it really {day}? By this computer nothing was done here for %n day(s).</source>
            <translation>
                <numerusform>Is it really {day}? By this computer nothing was done here for %n day.</numerusform>
                <numerusform>Is it really {day}? By this computer nothing was done here for %n days.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Moved</name>
        <message numerus="yes">
            <source>The calendar or the rules of the house have changed. %n date(s) moved along:</source>
            <translation>
                <numerusform>The calendar or the rules of the house have changed. %n date moved along:</numerusform>
                <numerusform>The calendar or the rules of the house have changed. %n dates moved along:</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OpenPoints</name>
        <message numerus="yes">
            <source>%n serious</source>
            <translation>
                <numerusform>%n serious</numerusform>
                <numerusform>%n serious</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n open</numerusform>
                <numerusform>%n open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n serious point(s): the law is not met while this stands open.</source>
            <translation>
                <numerusform>%n serious point: the law is not met while this stands open.</numerusform>
                <numerusform>%n serious points: the law is not met while this stands open.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open point(s), shown beside their field</source>
            <translation>
                <numerusform>%n open point, shown beside their field</numerusform>
                <numerusform>%n open points, shown beside their field</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OverviewView</name>
        <message numerus="yes">
            <source>%n date(s)</source>
            <translation>
                <numerusform>%n date</numerusform>
                <numerusform>%n dates</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PapersTab</name>
        <message numerus="yes">
            <source>%n kB</source>
            <translation>
                <numerusform>%n kB</numerusform>
                <numerusform>%n kB</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PdfPreview</name>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Register</name>
        <message numerus="yes">
            <source>%n processing activity(ies) of our own</source>
            <translation>
                <numerusform>%n processing activity of our own</numerusform>
                <numerusform>%n processing activities of our own</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n for others</source>
            <translation>
                <numerusform>%n for others</numerusform>
                <numerusform>%n for others</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n processor(s)</source>
            <translation>
                <numerusform>%n processor</numerusform>
                <numerusform>%n processors</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Remind</name>
        <message numerus="yes">
            <source>%n reminder(s) shown.</source>
            <translation>
                <numerusform>%n reminder shown.</numerusform>
                <numerusform>%n reminders shown.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) written to {file}.</source>
            <translation>
                <numerusform>%n date written to {file}.</numerusform>
                <numerusform>%n dates written to {file}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Reminders</name>
        <message numerus="yes">
            <source>And %n more</source>
            <translation>
                <numerusform>And %n more</numerusform>
                <numerusform>And %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RequestListing</name>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>%n day left</numerusform>
                <numerusform>%n days left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) too late</source>
            <translation>
                <numerusform>%n day too late</numerusform>
                <numerusform>%n days too late</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RetentionSaid</name>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n year</numerusform>
                <numerusform>%n years</numerusform>
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
            <source>%n week(s)</source>
            <translation>
                <numerusform>%n week</numerusform>
                <numerusform>%n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message numerus="yes">
            <source>The template {file} has %n error(s). {faults}</source>
            <translation>
                <numerusform>The template {file} has %n error. {faults}</numerusform>
                <numerusform>The template {file} has %n errors. {faults}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>An older vault.json was put back, and %n way(s) to open the register that were taken away with it. They are removed again.</source>
            <translation>
                <numerusform>An older vault.json was put back, and %n way to open the register that was taken away with it. It is removed again.</numerusform>
                <numerusform>An older vault.json was put back, and %n ways to open the register that were taken away with it. They are removed again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The register is damaged: %n of {total} pages cannot be read.</source>
            <translation>
                <numerusform>The register is damaged: %n of {total} pages cannot be read.</numerusform>
                <numerusform>The register is damaged: %n of {total} pages cannot be read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The register is damaged inside: %n fault(s) found.</source>
            <translation>
                <numerusform>The register is damaged inside: %n fault found.</numerusform>
                <numerusform>The register is damaged inside: %n faults found.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No old backup was removed. It is {today} by this computer, and nothing was done here for %n days before.</source>
            <translation>
                <numerusform>No old backup was removed. It is {today} by this computer, and nothing was done here for %n day before.</numerusform>
                <numerusform>No old backup was removed. It is {today} by this computer, and nothing was done here for %n days before.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The disk does not let go of %n backup(s) whose term has passed.</source>
            <translation>
                <numerusform>The disk does not let go of %n backup whose term has passed.</numerusform>
                <numerusform>The disk does not let go of %n backups whose term has passed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SuppressionDialog</name>
        <message numerus="yes">
            <source>%n address(es) on the list</source>
            <translation>
                <numerusform>%n address on the list</numerusform>
                <numerusform>%n addresses on the list</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of these addresses may not be mailed.</source>
            <translation>
                <numerusform>%n of these addresses may not be mailed.</numerusform>
                <numerusform>%n of these addresses may not be mailed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Workbench</name>
        <message numerus="yes">
            <source>%n closed request(s) reached the end of their term and were anonymised.</source>
            <translation>
                <numerusform>%n closed request reached the end of their term and were anonymised.</numerusform>
                <numerusform>%n closed requests reached the end of their term and were anonymised.</numerusform>
            </translation>
        </message>
    </context>
</TS>
