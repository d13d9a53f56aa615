<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>Access</name>
    <message>
        <source>user 1</source>
        <translation>användare 1</translation>
    </message>
    <message>
        <source>recovery sheet</source>
        <translation>återställningsblad</translation>
    </message>
</context>
<context>
    <name>Anchors</name>
    <message>
        <source>This register is older than when it was last closed on this computer. If you did not restore a backup, somebody put an old copy in its place.</source>
        <translation>Registret är äldre än när det senast stängdes på den här datorn. Om du inte har återställt en säkerhetskopia har någon lagt en gammal kopia i dess ställe.</translation>
    </message>
    <message>
        <source>This register went another way than when it was last closed on this computer. If you did not restore or copy it, find out who did.</source>
        <translation>Registret har en annan historik än när det senast stängdes på den här datorn. Om du inte har återställt eller kopierat det, ta reda på vem som gjorde det.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>being restored</source>
        <translation>återställs</translation>
    </message>
</context>
<context>
    <name>BoardCommands</name>
    <message>
        <source>Move to the stage to the &amp;left</source>
        <translation>Flytta till steget till &amp;vänster</translation>
    </message>
    <message>
        <source>Move to the stage to the &amp;right</source>
        <translation>Flytta till steget till &amp;höger</translation>
    </message>
</context>
<context>
    <name>CalendarFile</name>
    <message>
        <source>Information meeting</source>
        <translation>Informationsträff</translation>
    </message>
</context>
<context>
    <name>CallKeys</name>
    <message>
        <source>Called: &amp;reached</source>
        <translation>Ringt: &amp;nådd</translation>
    </message>
    <message>
        <source>Call: reached</source>
        <translation>Samtal: nådd</translation>
    </message>
    <message>
        <source>%1: reached</source>
        <translation>%1: nådd</translation>
    </message>
    <message>
        <source>Called: &amp;no answer</source>
        <translation>Ringt: &amp;inget svar</translation>
    </message>
    <message>
        <source>Call: no answer</source>
        <translation>Samtal: inget svar</translation>
    </message>
    <message>
        <source>%1: no answer</source>
        <translation>%1: inget svar</translation>
    </message>
    <message>
        <source>Called: left a &amp;message</source>
        <translation>Ringt: lämnade &amp;meddelande</translation>
    </message>
    <message>
        <source>Call: left a message</source>
        <translation>Samtal: lämnade meddelande</translation>
    </message>
    <message>
        <source>%1: left a message</source>
        <translation>%1: lämnade meddelande</translation>
    </message>
    <message>
        <source>Work in lists with the single keys &amp;1 to 5</source>
        <translation>Arbeta i listor med de enkla tangenterna &amp;1 till 5</translation>
    </message>
</context>
<context>
    <name>CampaignsPage</name>
    <message>
        <source>New ca&amp;mpaign…</source>
        <translation>Ny ka&amp;mpanj…</translation>
    </message>
    <message>
        <source>New e&amp;vent…</source>
        <translation>Ny hä&amp;ndelse…</translation>
    </message>
    <message>
        <source>Running: %1 · In all: %2</source>
        <translation>Pågår: %1 · Totalt: %2</translation>
    </message>
    <message>
        <source>No campaigns yet</source>
        <translation>Inga kampanjer än</translation>
    </message>
    <message>
        <source>What you do so that more families get in touch is shown here, with what it came to.</source>
        <translation>Det ni gör för att fler familjer ska höra av sig visas här, med vad det gav.</translation>
    </message>
</context>
<context>
    <name>ClockCell</name>
    <message>
        <source>Answered %1</source>
        <translation>Besvarad %1</translation>
    </message>
    <message>
        <source>Answered the same day</source>
        <translation>Besvarad samma dag</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Besvarad i tid</translation>
    </message>
    <message numerus="yes">
        <source>Answered %n day(s) late</source>
        <translation>
            <numerusform>Besvarad %n dag för sent</numerusform>
            <numerusform>Besvarad %n dagar för sent</numerusform>
        </translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Senast %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>%1 min kvar</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>%1 h %2 min kvar</translation>
    </message>
    <message numerus="yes">
        <source>Late %n day(s)</source>
        <translation>
            <numerusform>Försenad %n dag</numerusform>
            <numerusform>Försenad %n dagar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeSettings</name>
    <message>
        <source>Types of assignment</source>
        <translation>Uppdragstyper</translation>
    </message>
    <message>
        <source>Reasons for an outcome</source>
        <translation>Skäl till ett utfall</translation>
    </message>
    <message>
        <source>Ways an application comes in</source>
        <translation>Hur en intresseanmälan kommer in</translation>
    </message>
    <message>
        <source>Kinds of contact</source>
        <translation>Slag av kontakt</translation>
    </message>
    <message>
        <source>Stages of an application</source>
        <translation>Steg för en intresseanmälan</translation>
    </message>
    <message>
        <source>Outcomes of an application</source>
        <translation>Utfall av en intresseanmälan</translation>
    </message>
    <message>
        <source>Forms of contact</source>
        <translation>Kontaktformer</translation>
    </message>
    <message>
        <source>Reasons why an assignment ends</source>
        <translation>Skäl till att ett uppdrag upphör</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Skydd</translation>
    </message>
    <message>
        <source>Kinds of unit</source>
        <translation>Slag av enhet</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Length of the file</source>
        <translation>Filens längd</translation>
    </message>
    <message>
        <source>Seal of every page</source>
        <translation>Varje sidas försegling</translation>
    </message>
    <message>
        <source>Structure of the database</source>
        <translation>Databasens uppbyggnad</translation>
    </message>
    <message>
        <source>References between records</source>
        <translation>Hänvisningar mellan poster</translation>
    </message>
    <message>
        <source>Rules of the register</source>
        <translation>Registrets regler</translation>
    </message>
    <message>
        <source>Chain of the journal</source>
        <translation>Journalens kedja</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bra</translation>
    </message>
    <message>
        <source>BROKEN: %1</source>
        <translation>TRASIGT: %1</translation>
    </message>
    <message>
        <source>Checks that a register is whole, from its pages to its journal.</source>
        <translation>Kontrollerar att ett register är helt, från sidorna till journalen.</translation>
    </message>
    <message>
        <source>Check the seals of the journal with the recovery sheet typed into this file.</source>
        <translation>Kontrollera journalens förseglingar med återställningsbladet som skrivits in i den här filen.</translation>
    </message>
    <message>
        <source>The register is whole.</source>
        <translation>Registret är helt.</translation>
    </message>
    <message>
        <source>The register is damaged. Do not write to it; restore the latest backup.</source>
        <translation>Registret är skadat. Skriv inget i det; återställ den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 saknas</translation>
    </message>
    <message>
        <source>--%1 needs a whole number from %2 to %3</source>
        <translation>--%1 behöver ett heltal från %2 till %3</translation>
    </message>
    <message>
        <source>Read the passphrase from this file; - is standard input.</source>
        <translation>Läs lösenfrasen från den här filen; - är standard in.</translation>
    </message>
    <message>
        <source>Read the passphrase from this open descriptor.</source>
        <translation>Läs lösenfrasen från den här öppna deskriptorn.</translation>
    </message>
    <message>
        <source>Unlock with the recovery sheet typed into this file; - is standard input.</source>
        <translation>Lås upp med återställningsbladet som skrivits in i den här filen; - är standard in.</translation>
    </message>
    <message>
        <source>Unlock as this user; otherwise every user is tried.</source>
        <translation>Lås upp som den här användaren; annars prövas alla.</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Lösenfras: </translation>
    </message>
    <message>
        <source>The key file was damaged or missing; the one before it was used. Make a backup of it.</source>
        <translation>Nyckelfilen var skadad eller saknades; den föregående användes. Gör en säkerhetskopia av den.</translation>
    </message>
    <message>
        <source>The register was upgraded. A copy of how it was is kept: %1</source>
        <translation>Registret uppgraderades. En kopia av hur det var finns kvar: %1</translation>
    </message>
    <message>
        <source>Usage: famn-cli COMMAND ... [--json] [--lang sv|en]</source>
        <translation>Användning: famn-cli KOMMANDO ... [--json] [--lang sv|en]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Kommandon:</translation>
    </message>
    <message>
        <source>famn-cli COMMAND --help tells a command&apos;s options. Exit codes: 0 done, 1 wrong usage, 2 nothing done because of the data, 3 locked or denied, 4 internal error.</source>
        <translation>famn-cli KOMMANDO --help visar ett kommandos val. Slutkoder: 0 klart, 1 fel användning, 2 inget gjort på grund av uppgifterna, 3 låst eller nekat, 4 internt fel.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Visa den här hjälpen.</translation>
    </message>
    <message>
        <source>Give the result as JSON.</source>
        <translation>Ge resultatet som JSON.</translation>
    </message>
    <message>
        <source>The language of the texts: sv or en.</source>
        <translation>Texternas språk: sv eller en.</translation>
    </message>
    <message>
        <source>Choose a passphrase of at least 15 characters, or press Enter and the program makes one of Swedish words.</source>
        <translation>Välj en lösenfras på minst 15 tecken, eller tryck Enter så gör programmet en av svenska ord.</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Ny lösenfras: </translation>
    </message>
    <message>
        <source>Your passphrase is: %1</source>
        <translation>Din lösenfras är: %1</translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Samma igen: </translation>
    </message>
    <message>
        <source>Type group %1 of the recovery sheet: </source>
        <translation>Skriv grupp %1 på återställningsbladet: </translation>
    </message>
    <message>
        <source>The recovery sheet was written to %1. Print it, and delete the file.</source>
        <translation>Återställningsbladet skrevs till %1. Skriv ut det och radera filen.</translation>
    </message>
    <message>
        <source>Makes a new, empty, encrypted register and its recovery sheet.</source>
        <translation>Skapar ett nytt, tomt, krypterat register och dess återställningsblad.</translation>
    </message>
    <message>
        <source>Write the recovery sheet to this file, readable by its owner alone: a PDF when it ends in .pdf, else text. Needed where there is no terminal.</source>
        <translation>Skriv återställningsbladet till den här filen, läsbar bara för dess ägare: en PDF om namnet slutar på .pdf, annars text. Behövs där det inte finns någon terminal.</translation>
    </message>
    <message>
        <source>The municipality the register belongs to: its name or four-digit code.</source>
        <translation>Kommunen som registret hör till: dess namn eller fyrsiffriga kod.</translation>
    </message>
    <message>
        <source>--recovery-out is missing</source>
        <translation>--recovery-out saknas</translation>
    </message>
    <message>
        <source>The register %1 is ready.</source>
        <translation>Registret %1 är klart.</translation>
    </message>
    <message>
        <source>Makes a training register of made-up families. Its passphrase is published: %1</source>
        <translation>Skapar ett övningsregister med påhittade familjer. Dess lösenfras är offentlig: %1</translation>
    </message>
    <message>
        <source>The same number on the same day makes the same families.</source>
        <translation>Samma tal samma dag ger samma familjer.</translation>
    </message>
    <message>
        <source>Training register %1: %2 families, %3 applications.</source>
        <translation>Övningsregistret %1: %2 familjer, %3 intresseanmälningar.</translation>
    </message>
    <message>
        <source>Its passphrase is published: %1</source>
        <translation>Dess lösenfras är offentlig: %1</translation>
    </message>
    <message>
        <source>  row %1, %2: %3</source>
        <translation>  rad %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>  and %n more; see --json or --rejects</source>
        <translation>
            <numerusform>  och %n till; se --json eller --rejects</numerusform>
            <numerusform>  och %n till; se --json eller --rejects</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried only; nothing was written.</source>
        <translation>Bara prövat; inget skrevs.</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Importerat.</translation>
    </message>
    <message>
        <source>Rows in the file: %1</source>
        <translation>Rader i filen: %1</translation>
    </message>
    <message>
        <source>Applications taken in: %1</source>
        <translation>Mottagna intresseanmälningar: %1</translation>
    </message>
    <message>
        <source>New families: %1</source>
        <translation>Nya familjer: %1</translation>
    </message>
    <message>
        <source>Applications of families that were known: %1</source>
        <translation>Intresseanmälningar från familjer som redan fanns: %1</translation>
    </message>
    <message>
        <source>Were there already: %1</source>
        <translation>Fanns redan: %1</translation>
    </message>
    <message>
        <source>Blank rows: %1</source>
        <translation>Tomma rader: %1</translation>
    </message>
    <message>
        <source>Protected: %1</source>
        <translation>Skyddade: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Avvisade: %1</translation>
    </message>
    <message>
        <source>Resemble another family, please compare: %1</source>
        <translation>Liknar en annan familj, jämför: %1</translation>
    </message>
    <message>
        <source>Say something else than the register, which was kept: %1</source>
        <translation>Säger något annat än registret, som behölls: %1</translation>
    </message>
    <message>
        <source>Columns passed over: %1</source>
        <translation>Kolumner som förbigicks: %1</translation>
    </message>
    <message>
        <source>Refused rows:</source>
        <translation>Avvisade rader:</translation>
    </message>
    <message>
        <source>Left out or changed:</source>
        <translation>Utelämnat eller ändrat:</translation>
    </message>
    <message>
        <source>Takes in a CSV list of interest applications. The same list again adds nothing.</source>
        <translation>Läser in en CSV-lista med intresseanmälningar. Samma lista igen lägger inte till något.</translation>
    </message>
    <message>
        <source>The register to import into.</source>
        <translation>Registret att importera till.</translation>
    </message>
    <message>
        <source>What the columns hold, as JSON; kept for the next list with these headings.</source>
        <translation>Vad kolumnerna innehåller, som JSON; sparas till nästa lista med samma rubriker.</translation>
    </message>
    <message>
        <source>Read and check everything, write nothing.</source>
        <translation>Läs och kontrollera allt, skriv inget.</translation>
    </message>
    <message>
        <source>Write the refused rows with their reasons to this file.</source>
        <translation>Skriv de avvisade raderna med skälen till den här filen.</translation>
    </message>
    <message>
        <source>--into is missing</source>
        <translation>--into saknas</translation>
    </message>
    <message>
        <source>Tells what a register is and how much it holds.</source>
        <translation>Visar vad ett register är och hur mycket det innehåller.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>TRAINING: every person in it is made up.</source>
        <translation>ÖVNING: varje person i det är påhittad.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Skapat</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Kryptering</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Familjer</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Intresseanmälningar</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Uppdrag</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>Poster i journalen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>Only these columns, in this order, parted by commas: %1</source>
        <translation>Bara dessa kolumner, i denna ordning, åtskilda av komman: %1</translation>
    </message>
    <message>
        <source>Lists the families as CSV or JSON; protected ones are masked.</source>
        <translation>Listar familjerna som CSV eller JSON; skyddade är maskerade.</translation>
    </message>
    <message>
        <source>Lists the interest applications as CSV or JSON, latest first; protected families are masked.</source>
        <translation>Listar intresseanmälningarna som CSV eller JSON, senaste först; skyddade familjer är maskerade.</translation>
    </message>
    <message>
        <source>Prints the 96 hex digits that the official sqlcipher tool needs, from a typed recovery sheet (a file or standard input).</source>
        <translation>Skriver ut de 96 hexsiffror som det officiella verktyget sqlcipher behöver, från ett inskrivet återställningsblad (en fil eller standard in).</translation>
    </message>
    <message>
        <source>The file with the typed sheet; - is standard input.</source>
        <translation>Filen med det inskrivna bladet; - är standard in.</translation>
    </message>
    <message>
        <source>Type the groups of the sheet, then Ctrl+D:</source>
        <translation>Skriv bladets grupper och sedan Ctrl+D:</translation>
    </message>
    <message>
        <source>Makes a passphrase of Swedish words drawn by chance, 11 bits each.</source>
        <translation>Gör en lösenfras av slumpvis dragna svenska ord, 11 bitar vardera.</translation>
    </message>
    <message>
        <source>How many words, 5 to 20.</source>
        <translation>Hur många ord, 5 till 20.</translation>
    </message>
    <message>
        <source>Checks personal, coordination and reserve numbers, one a line, from a file or standard input.</source>
        <translation>Kontrollerar personnummer, samordningsnummer och TF-nummer, ett per rad, från en fil eller standard in.</translation>
    </message>
    <message>
        <source>The day that decides centuries and what lies in the future; today otherwise.</source>
        <translation>Dagen som avgör sekel och vad som ligger i framtiden; annars i dag.</translation>
    </message>
    <message>
        <source>How many families, 1 to 100000.</source>
        <translation>Hur många familjer, 1 till 100000.</translation>
    </message>
    <message>
        <source>The backup lies on the same disk as the register and is lost with it. Keep one elsewhere too, with --to.</source>
        <translation>Säkerhetskopian ligger på samma disk som registret och går förlorad med den. Spara även en någon annanstans, med --to.</translation>
    </message>
    <message>
        <source>Another program copies this folder elsewhere. The backup is encrypted, but copies there stay when it is deleted here.</source>
        <translation>Ett annat program kopierar den här mappen någon annanstans. Säkerhetskopian är krypterad, men kopior där blir kvar när den tas bort här.</translation>
    </message>
    <message>
        <source>The backup %1 is made and checked.</source>
        <translation>Säkerhetskopian %1 är gjord och kontrollerad.</translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) deleted.</source>
        <translation>
            <numerusform>%n äldre säkerhetskopia togs bort.</numerusform>
            <numerusform>%n äldre säkerhetskopior togs bort.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is older than backups are kept, but this register&apos;s key does not prove it, so it was not deleted. Look at it, and delete it yourself.</source>
        <translation>%1 är äldre än säkerhetskopior sparas, men registrets nyckel styrker den inte, så den togs inte bort. Titta på den och ta bort den själv.</translation>
    </message>
    <message>
        <source>Makes a dated, encrypted, checked copy of a register with its keys, and deletes those that are older than backups are kept.</source>
        <translation>Gör en daterad, krypterad och kontrollerad kopia av ett register med dess nycklar, och tar bort dem som är äldre än säkerhetskopior sparas.</translation>
    </message>
    <message>
        <source>The folder for backups; otherwise the one the register remembers, or NAME-backups beside the register.</source>
        <translation>Mappen för säkerhetskopior; annars den som registret minns, eller NAMN-backups bredvid registret.</translation>
    </message>
    <message>
        <source>Only when something changed since the last backup, and at most once a day.</source>
        <translation>Bara när något har ändrats sedan den senaste säkerhetskopian, och högst en gång om dagen.</translation>
    </message>
    <message>
        <source>Remember in the register that backups are deleted after so many days; 90 otherwise.</source>
        <translation>Minns i registret att säkerhetskopior tas bort efter så många dagar; annars 90.</translation>
    </message>
    <message>
        <source>Remember the folder in the register.</source>
        <translation>Minns mappen i registret.</translation>
    </message>
    <message>
        <source>--to is missing</source>
        <translation>--to saknas</translation>
    </message>
    <message>
        <source>No backup is due.</source>
        <translation>Ingen säkerhetskopia behövs nu.</translation>
    </message>
    <message>
        <source>Checks that a backup is whole and what it was when it was made, with a passphrase of that time.</source>
        <translation>Kontrollerar att en säkerhetskopia är hel och är vad den var när den gjordes, med en lösenfras från den tiden.</translation>
    </message>
    <message>
        <source>The backup of %1 is whole: %2 entries in its journal.</source>
        <translation>Säkerhetskopian från %1 är hel: %2 poster i dess journal.</translation>
    </message>
    <message>
        <source>Lists the backups in a folder. Whether one is good, backup verify tells.</source>
        <translation>Listar säkerhetskopiorna i en mapp. Om en av dem är bra visar backup verify.</translation>
    </message>
    <message>
        <source>INCOMPLETE</source>
        <translation>OFULLSTÄNDIG</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 går inte att läsa.</translation>
    </message>
    <message>
        <source>entries were removed</source>
        <translation>poster har tagits bort</translation>
    </message>
    <message>
        <source>the last entries were cut off</source>
        <translation>de sista posterna har kapats</translation>
    </message>
    <message>
        <source>an entry was edited</source>
        <translation>en post har ändrats</translation>
    </message>
    <message>
        <source>entries were put in another order</source>
        <translation>poster har bytt ordning</translation>
    </message>
    <message>
        <source>an entry was inserted</source>
        <translation>en post har skjutits in</translation>
    </message>
    <message>
        <source>BROKEN, first at entry %1: %2</source>
        <translation>TRASIG, först vid post %1: %2</translation>
    </message>
    <message>
        <source>BROKEN, first at page %1: %2</source>
        <translation>TRASIG, först vid sida %1: %2</translation>
    </message>
    <message>
        <source>BROKEN, first at page %1</source>
        <translation>TRASIG, först vid sida %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Varning: %1</translation>
    </message>
    <message>
        <source>The values were weeded.</source>
        <translation>Värdena är gallrade.</translation>
    </message>
    <message>
        <source>Tells who changed what in a record, and when: by case number, personal number or id. Protected families&apos; values are hidden.</source>
        <translation>Visar vem som ändrade vad i en post, och när: efter ärendenummer, personnummer eller id. Skyddade familjers värden döljs.</translation>
    </message>
    <message>
        <source>Lists the journal, latest first: who did what with which record, never a value.</source>
        <translation>Listar journalen, senaste först: vem som gjorde vad med vilken post, aldrig ett värde.</translation>
    </message>
    <message>
        <source>From this day on, as 2026-03-01.</source>
        <translation>Från och med denna dag, som 2026-03-01.</translation>
    </message>
    <message>
        <source>To this day, included.</source>
        <translation>Till och med denna dag.</translation>
    </message>
    <message>
        <source>Only what this person did, by name.</source>
        <translation>Bara det som denna person gjorde, efter namn.</translation>
    </message>
    <message>
        <source>Only this action: %1</source>
        <translation>Bara denna åtgärd: %1</translation>
    </message>
    <message>
        <source>The latest so many; 0 for all.</source>
        <translation>De senaste så många; 0 för alla.</translation>
    </message>
    <message>
        <source>Brings a register to this program&apos;s version, and keeps a copy of how it was.</source>
        <translation>För ett register till programmets version och behåller en kopia av hur det var.</translation>
    </message>
    <message>
        <source>Only tell what would be done.</source>
        <translation>Berätta bara vad som skulle göras.</translation>
    </message>
    <message>
        <source>Nothing to do: the register has version %1.</source>
        <translation>Inget att göra: registret har version %1.</translation>
    </message>
    <message>
        <source>The register has version %1 and would be brought to version %2.</source>
        <translation>Registret har version %1 och skulle föras till version %2.</translation>
    </message>
    <message>
        <source>Brought from version %1 to version %2. How it was is kept in %3.</source>
        <translation>Fört från version %1 till version %2. Hur det var finns kvar i %3.</translation>
    </message>
    <message>
        <source>Makes a register of a backup, in a new file. A passphrase of the time of the backup opens it.</source>
        <translation>Gör ett register av en säkerhetskopia, i en ny fil. En lösenfras från säkerhetskopians tid öppnar det.</translation>
    </message>
    <message>
        <source>The register to make; nothing is ever overwritten.</source>
        <translation>Registret som ska göras; inget skrivs någonsin över.</translation>
    </message>
    <message>
        <source>The register %1 is restored as it was on %2. The passphrases of that time open it, also those changed or revoked since.</source>
        <translation>Registret %1 är återställt som det var %2. Lösenfraserna från den tiden öppnar det, även sådana som har ändrats eller återkallats sedan dess.</translation>
    </message>
    <message>
        <source>Changes fields of a record: by case number, personal number or id. FIELD= without a value empties the field.</source>
        <translation>Ändrar fält i en post: efter ärendenummer, personnummer eller id. FIELD= utan värde tömmer fältet.</translation>
    </message>
    <message>
        <source>Why; stands in the journal.</source>
        <translation>Varför; står i journalen.</translation>
    </message>
    <message>
        <source>Nothing to change: it was so already.</source>
        <translation>Inget att ändra: det var redan så.</translation>
    </message>
    <message>
        <source>Changed. Undo it with: undo %1 %2</source>
        <translation>Ändrat. Ångra med: undo %1 %2</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>ändrad sedan dess</translation>
    </message>
    <message>
        <source>something else belongs to it</source>
        <translation>något annat hör till den</translation>
    </message>
    <message>
        <source>stays as what it belongs to does</source>
        <translation>står kvar tillsammans med det den hör till</translation>
    </message>
    <message>
        <source>the old values break a rule now</source>
        <translation>de gamla värdena bryter nu mot en regel</translation>
    </message>
    <message>
        <source>the old values were weeded</source>
        <translation>de gamla värdena är gallrade</translation>
    </message>
    <message>
        <source>the note is locked</source>
        <translation>anteckningen är låst</translation>
    </message>
    <message>
        <source>Left as it is: %1 %2 (%3)</source>
        <translation>Lämnad som den är: %1 %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n record(s).</source>
        <translation>
            <numerusform>Ångrat: %n post.</numerusform>
            <numerusform>Ångrat: %n poster.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left as they are: %n record(s).</source>
        <translation>
            <numerusform>Lämnad som den är: %n post.</numerusform>
            <numerusform>Lämnade som de är: %n poster.</numerusform>
        </translation>
    </message>
    <message>
        <source>To bring it back, undo %1.</source>
        <translation>För att göra om det, ångra %1.</translation>
    </message>
    <message>
        <source>Takes an operation back, such as a whole import; the last change of a record; or your own last operation. What was changed since is left and listed.</source>
        <translation>Tar tillbaka en åtgärd, till exempel en hel import, den senaste ändringen av en post eller din egen senaste åtgärd. Det som har ändrats sedan dess lämnas och listas.</translation>
    </message>
    <message>
        <source>Your own last operation; so too when nothing is named. Undoing it twice brings it back.</source>
        <translation>Din egen senaste åtgärd; så också när inget anges. Att ångra två gånger gör om den.</translation>
    </message>
    <message>
        <source>Warning: the key file is older than the register. Somebody put back an old copy, with which people whose keys were revoked can open the register. Put back the right one, or change the master key with famn-cli rekey.</source>
        <translation>Varning: nyckelfilen är äldre än registret. Någon har lagt tillbaka en gammal kopia, med vilken personer vars nycklar har återkallats kan öppna registret. Lägg tillbaka den rätta, eller byt huvudnyckel med famn-cli rekey.</translation>
    </message>
    <message>
        <source>A change of the master key had been interrupted; the key file was put in order.</source>
        <translation>Ett byte av huvudnyckel hade avbrutits; nyckelfilen ställdes i ordning.</translation>
    </message>
    <message>
        <source>Read the new passphrase from this file; - is standard input.</source>
        <translation>Läs den nya lösenfrasen från den här filen; - är standard in.</translation>
    </message>
    <message>
        <source>The sheet so far, typed into this file: the journal&apos;s groups are taken from it, as the register does not hold them.</source>
        <translation>Det hittillsvarande bladet, inskrivet i den här filen: journalens grupper tas därifrån, eftersom registret inte har dem.</translation>
    </message>
    <message>
        <source>The new sheet lacks the journal&apos;s groups (J1 to J11), which only the old sheet holds. They stay valid: keep that part of the old sheet, or make the sheet again with --sheet.</source>
        <translation>Det nya bladet saknar journalens grupper (J1 till J11), som bara det gamla bladet har. De gäller fortfarande: behåll den delen av det gamla bladet, eller gör om bladet med --sheet.</translation>
    </message>
    <message>
        <source>Changes your own passphrase. Backups made so far keep the old one.</source>
        <translation>Byter din egen lösenfras. Säkerhetskopior som gjorts hittills behåller den gamla.</translation>
    </message>
    <message>
        <source>%1 has a new passphrase. Backups made so far keep the old one.</source>
        <translation>%1 har en ny lösenfras. Säkerhetskopior som gjorts hittills behåller den gamla.</translation>
    </message>
    <message>
        <source>Makes the recovery sheet of the present keys once more. The one there is stays valid.</source>
        <translation>Gör återställningsbladet för de nuvarande nycklarna en gång till. Det som finns fortsätter att gälla.</translation>
    </message>
    <message>
        <source>The recovery sheet was made.</source>
        <translation>Återställningsbladet är gjort.</translation>
    </message>
    <message>
        <source>The register has a new master key. The old recovery sheet does not open it any more.</source>
        <translation>Registret har en ny huvudnyckel. Det gamla återställningsbladet öppnar det inte längre.</translation>
    </message>
    <message>
        <source>The others&apos; passphrases do not open it either. Each gets a new one, to be handed over in person and changed at the first use:</source>
        <translation>De andras lösenfraser öppnar det inte heller. Var och en får en ny, som ska överlämnas personligen och bytas vid första användningen:</translation>
    </message>
    <message>
        <source>The old keys still open these files. Make a new backup, and delete those you do not need:</source>
        <translation>De gamla nycklarna öppnar fortfarande dessa filer. Gör en ny säkerhetskopia och radera dem som inte behövs:</translation>
    </message>
    <message>
        <source>Copies in other places cannot be found from here; the old keys open them, too.</source>
        <translation>Kopior på andra ställen går inte att hitta härifrån; de gamla nycklarna öppnar även dem.</translation>
    </message>
    <message>
        <source>Changes the master key, so that no old key, sheet or copy of the key file opens the register any more. Everybody else gets a passphrase to be used once.</source>
        <translation>Byter huvudnyckel, så att ingen gammal nyckel, inget gammalt blad och ingen gammal kopia av nyckelfilen öppnar registret längre. Alla andra får en lösenfras för engångsbruk.</translation>
    </message>
    <message>
        <source>The key file could not be put in order (is the disk full?); that is done when the register is opened next.</source>
        <translation>Nyckelfilen kunde inte ställas i ordning (är disken full?); det görs nästa gång registret öppnas.</translation>
    </message>
    <message>
        <source>(no person, no rights)</source>
        <translation>(ingen person, inga rättigheter)</translation>
    </message>
    <message>
        <source>(has yet to choose a passphrase)</source>
        <translation>(har ännu inte valt lösenfras)</translation>
    </message>
    <message>
        <source>(you)</source>
        <translation>(du)</translation>
    </message>
    <message>
        <source>Lists who has a key to the register, and their roles.</source>
        <translation>Listar vilka som har en nyckel till registret, och deras roller.</translation>
    </message>
    <message>
        <source>One person alone has used a key. What needs a second person is refused until then.</source>
        <translation>Bara en person har använt en nyckel. Det som kräver en andra person nekas tills dess.</translation>
    </message>
    <message>
        <source>Gives another person a key to the register. Without a passphrase of their own they get one that must be changed at the first use.</source>
        <translation>Ger en person till en nyckel till registret. Utan egen lösenfras får personen en som måste bytas vid första användningen.</translation>
    </message>
    <message>
        <source>Make a passphrase to be used once, and print it; so it is without a terminal, too.</source>
        <translation>Gör en lösenfras för engångsbruk och skriv ut den; så blir det också utan terminal.</translation>
    </message>
    <message>
        <source>The person&apos;s name, when it is not the alias. A person of that name without a key gets it.</source>
        <translation>Personens namn, när det inte är visningsnamnet. En person med det namnet som saknar nyckel får den.</translation>
    </message>
    <message>
        <source>The person&apos;s roles, parted by commas: %1.</source>
        <translation>Personens roller, skilda med komma: %1.</translation>
    </message>
    <message>
        <source>%1 has a key to the register now (%2).</source>
        <translation>%1 har nu en nyckel till registret (%2).</translation>
    </message>
    <message>
        <source>The passphrase, to be handed over in person and changed at the first use: %1</source>
        <translation>Lösenfrasen, som ska överlämnas personligen och bytas vid första användningen: %1</translation>
    </message>
    <message>
        <source>Changes what a user is called before the register is open; the person keeps the name.</source>
        <translation>Ändrar vad en användare kallas innan registret är öppet; personen behåller sitt namn.</translation>
    </message>
    <message>
        <source>%1 is called %2 now.</source>
        <translation>%1 heter nu %2.</translation>
    </message>
    <message>
        <source>Takes a user&apos;s key to the register. The person stays on record, without a key.</source>
        <translation>Tar en användares nyckel till registret. Personen finns kvar i registret, utan nyckel.</translation>
    </message>
    <message>
        <source>Mind: an old copy of the key file and the old passphrase together still open this register and every backup made so far. To shut that way for the register too, change its master key: famn-cli rekey. Backups made so far stay open to the old keys; delete those you do not need.</source>
        <translation>Observera: en gammal kopia av nyckelfilen och den gamla lösenfrasen öppnar tillsammans fortfarande det här registret och varje säkerhetskopia som gjorts hittills. För att stänga den vägen till registret, byt dess huvudnyckel: famn-cli rekey. Säkerhetskopior som gjorts hittills förblir öppna för de gamla nycklarna; radera dem som inte behövs.</translation>
    </message>
    <message>
        <source>%1 has no key to the register any more.</source>
        <translation>%1 har inte längre någon nyckel till registret.</translation>
    </message>
    <message>
        <source>Versions of records, against the journal</source>
        <translation>Posternas versioner, mot journalen</translation>
    </message>
    <message numerus="yes">
        <source>Print no. %1 is in %2: %n page(s).</source>
        <translation>
            <numerusform>Utskrift nr %1 finns i %2: %n sida.</numerusform>
            <numerusform>Utskrift nr %1 finns i %2: %n sidor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prints the families into a PDF; protected ones are masked. The print gets a number and a line in the log.</source>
        <translation>Skriver ut familjerna till en PDF; skyddade är maskerade. Utskriften får ett nummer och en rad i loggen.</translation>
    </message>
    <message>
        <source>Prints the interest applications into a PDF, latest first; protected families are masked. The print gets a number and a line in the log.</source>
        <translation>Skriver ut intresseanmälningarna till en PDF, senaste först; skyddade familjer är maskerade. Utskriften får ett nummer och en rad i loggen.</translation>
    </message>
    <message>
        <source>The PDF to write, readable by its owner alone; it must not exist.</source>
        <translation>PDF-filen som skrivs, läsbar bara för sin ägare; den får inte finnas.</translation>
    </message>
    <message>
        <source>Only these columns, in this order, parted by commas; a wrong one tells which there are.</source>
        <translation>Bara de här kolumnerna, i den här ordningen, åtskilda med kommatecken; en felaktig ger besked om vilka som finns.</translation>
    </message>
    <message>
        <source>Print in large type.</source>
        <translation>Skriv ut med stor stil.</translation>
    </message>
    <message>
        <source>Print in black and white, without grey.</source>
        <translation>Skriv ut i svartvitt, utan grått.</translation>
    </message>
    <message>
        <source>Print across the page; otherwise as the columns need.</source>
        <translation>Skriv ut liggande; annars som kolumnerna kräver.</translation>
    </message>
    <message>
        <source>Contents of the journal&apos;s entries</source>
        <translation>Innehållet i journalens poster</translation>
    </message>
    <message>
        <source>The list is from before the register was in use: its applications wait for nobody and count in no lead time.</source>
        <translation>Listan är från tiden innan registret togs i bruk: dess anmälningar väntar på ingen och räknas inte i ledtider.</translation>
    </message>
    <message>
        <source>the family has several applications, name one: %1</source>
        <translation>familjen har flera anmälningar, ange en: %1</translation>
    </message>
    <message>
        <source>%1 needs a day, such as 2026-03-01</source>
        <translation>%1 behöver en dag, till exempel 2026-03-01</translation>
    </message>
    <message>
        <source>%1 needs one of %2</source>
        <translation>%1 behöver någon av %2</translation>
    </message>
    <message>
        <source>--%1 needs yes or no</source>
        <translation>--%1 behöver yes eller no</translation>
    </message>
    <message>
        <source>can become %1 (%2), with a reason</source>
        <translation>kan bli %1 (%2), med en orsak</translation>
    </message>
    <message>
        <source>can become %1 (%2)</source>
        <translation>kan bli %1 (%2)</translation>
    </message>
    <message>
        <source>Makes an application yours that is nobody&apos;s, or that of somebody who is away and for whom you stand in. Named by its id, or by its family&apos;s case number.</source>
        <translation>Gör en anmälan till din som ingen har, eller som någon har som är borta och som du ersätter. Anges med sitt id eller familjens ärendenummer.</translation>
    </message>
    <message>
        <source>Gives an application to a colleague, or back to those that nobody has. Somebody else&apos;s needs a reason.</source>
        <translation>Ger en anmälan till en kollega, eller tillbaka till dem som ingen har. Någon annans behöver en orsak.</translation>
    </message>
    <message>
        <source>To whom; nobody without it.</source>
        <translation>Till vem; utan det till ingen.</translation>
    </message>
    <message>
        <source>Says on which day the family is tried again.</source>
        <translation>Säger vilken dag familjen söks igen.</translation>
    </message>
    <message>
        <source>Moves an application to another stage. Without a stage it tells where it is and what it can become.</source>
        <translation>Flyttar en anmälan till ett annat steg. Utan steg berättar det var den är och vad den kan bli.</translation>
    </message>
    <message>
        <source>Dormant until this day.</source>
        <translation>Vilande till den dagen.</translation>
    </message>
    <message>
        <source>How it ended: %1</source>
        <translation>Hur den avslutades: %1</translation>
    </message>
    <message>
        <source>Why it ended: %1</source>
        <translation>Varför den avslutades: %1</translation>
    </message>
    <message>
        <source>Causes beside the first, parted by commas.</source>
        <translation>Orsaker utöver den första, åtskilda med kommatecken.</translation>
    </message>
    <message>
        <source>Who ended it, where the outcome does not say: %1</source>
        <translation>Vem som avslutade, där utfallet inte säger det: %1</translation>
    </message>
    <message>
        <source>Declined: whether another kind of assignment was thought of, yes or no.</source>
        <translation>Ej aktuell: om ett alternativt uppdrag övervägdes, yes eller no.</translation>
    </message>
    <message>
        <source>Declined: the day it is judged anew, or no.</source>
        <translation>Ej aktuell: dagen då det omprövas, eller no.</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>samma dag</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n arbetsdag</numerusform>
            <numerusform>%n arbetsdagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Tells the deadlines that the program keeps, where each comes from, and the settings that change them; or changes those.</source>
        <translation>Berättar vilka frister programmet bevakar, var de kommer från och vilka inställningar som ändrar dem; eller ändrar dessa.</translation>
    </message>
    <message>
        <source>Lists who is away, now and later, and who stands in for whom.</source>
        <translation>Listar vem som är borta, nu och senare, och vem som ersätter vem.</translation>
    </message>
    <message>
        <source>Notes that somebody is away; their applications show with the deputy meanwhile. Never why: that would tell of health.</source>
        <translation>Noterar att någon är borta; deras anmälningar visas hos ersättaren så länge. Aldrig varför: det skulle säga något om hälsa.</translation>
    </message>
    <message>
        <source>The first day.</source>
        <translation>Första dagen.</translation>
    </message>
    <message>
        <source>The last day; open until it is known.</source>
        <translation>Sista dagen; öppet tills den är känd.</translation>
    </message>
    <message>
        <source>Who stands in.</source>
        <translation>Vem som ersätter.</translation>
    </message>
    <message>
        <source>Says which day is an absence&apos;s last.</source>
        <translation>Säger vilken dag som är frånvarons sista.</translation>
    </message>
    <message>
        <source>late</source>
        <translation>sen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>later</source>
        <translation>senare</translation>
    </message>
    <message>
        <source>next try later</source>
        <translation>nytt försök senare</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>obesvarad</translation>
    </message>
    <message>
        <source>dormancy over</source>
        <translation>vilotiden slut</translation>
    </message>
    <message>
        <source>Lists the applications that are to be answered or taken up as CSV or JSON, most urgent first; protected families are masked.</source>
        <translation>Listar de anmälningar som ska besvaras eller tas upp som CSV eller JSON, de mest brådskande först; skyddade familjer är maskerade.</translation>
    </message>
    <message>
        <source>Only your own, and those of whom you stand in for.</source>
        <translation>Bara dina egna, och deras som du ersätter.</translation>
    </message>
    <message>
        <source>%1 is no application&apos;s id</source>
        <translation>%1 är ingen anmälans id</translation>
    </message>
    <message>
        <source>Adds a campaign. Its fields are changed with set, by its id.</source>
        <translation>Lägger till en kampanj. Dess fält ändras med set, med dess id.</translation>
    </message>
    <message>
        <source>The last day; without it, the first.</source>
        <translation>Sista dagen; utan den den första.</translation>
    </message>
    <message>
        <source>Where it is seen, parted by commas: %1</source>
        <translation>Var den syns, åtskilt med kommatecken: %1</translation>
    </message>
    <message>
        <source>What it costs, in whole kronor.</source>
        <translation>Vad den kostar, i hela kronor.</translation>
    </message>
    <message>
        <source>How many applications it is to bring.</source>
        <translation>Hur många anmälningar den ska ge.</translation>
    </message>
    <message>
        <source>The national programme or project that it is a part of.</source>
        <translation>Det nationella program eller projekt som den är en del av.</translation>
    </message>
    <message>
        <source>A campaign that lies ready: %1</source>
        <translation>En kampanj som ligger färdig: %1</translation>
    </message>
    <message>
        <source>Adds an event where somebody met people, of a campaign or by itself.</source>
        <translation>Lägger till en händelse där någon mötte människor, i en kampanj eller för sig.</translation>
    </message>
    <message>
        <source>The campaign it is a part of, by name or id.</source>
        <translation>Kampanjen den är en del av, med namn eller id.</translation>
    </message>
    <message>
        <source>Where it was.</source>
        <translation>Var det var.</translation>
    </message>
    <message>
        <source>How many were talked to.</source>
        <translation>Hur många man talade med.</translation>
    </message>
    <message>
        <source>Says that a campaign brought these applications, given by their ids, or with --likely all that speak for it.</source>
        <translation>Säger att en kampanj gav dessa anmälningar, angivna med id, eller med --likely alla som talar för det.</translation>
    </message>
    <message>
        <source>Those that came in on its days by its channels, or that name it, and that are linked to none.</source>
        <translation>De som kom in under dess dagar via dess kanaler, eller som nämner den, och som inte är kopplade till någon.</translation>
    </message>
    <message>
        <source>Takes away a campaign with its events and the links to it, by name or id, or an event, by its id.</source>
        <translation>Tar bort en kampanj med dess händelser och kopplingar, med namn eller id, eller en händelse, med dess id.</translation>
    </message>
    <message>
        <source>Count applications from before the register was in use, whatever its setting says.</source>
        <translation>Räkna med anmälningar från före registret, vad dess inställning än säger.</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>inga uppgifter</translation>
    </message>
    <message>
        <source>%1, a part of the days only</source>
        <translation>%1, bara en del av dagarna</translation>
    </message>
    <message>
        <source>coming</source>
        <translation>kommande</translation>
    </message>
    <message>
        <source>running, so far</source>
        <translation>pågår, hittills</translation>
    </message>
    <message>
        <source>over</source>
        <translation>avslutad</translation>
    </message>
    <message>
        <source>Lists the campaigns as CSV or JSON, latest first: how many applications came in during each, as long before and on the same days a year earlier, and what those linked to it cost.</source>
        <translation>Listar kampanjerna som CSV eller JSON, senaste först: hur många anmälningar som kom in under var och en, lika länge före och samma dagar ett år tidigare, och vad de kopplade kostade.</translation>
    </message>
    <message>
        <source>Counts the applications of each month by how they came in, as CSV or JSON; of all days, or of those of a campaign, given by name or id.</source>
        <translation>Räknar anmälningarna per månad efter hur de kom in, som CSV eller JSON; för alla dagar, eller för en kampanjs, angiven med namn eller id.</translation>
    </message>
    <message>
        <source>Lists the events where somebody met people, as CSV or JSON, by day.</source>
        <translation>Listar händelserna där någon mötte människor, som CSV eller JSON, efter dag.</translation>
    </message>
    <message>
        <source>Lists families that are likely the same, two by two, the surest first, as CSV or JSON. Pairs with a protected family are left out.</source>
        <translation>Listar familjer som troligen är samma, två och två, de säkraste först, som CSV eller JSON. Par med en skyddad familj utelämnas.</translation>
    </message>
    <message>
        <source>Makes one family of two: everything that belongs to OTHER moves to KEEP, values that KEEP lacks are taken over, and OTHER is deleted. Families are named by case number, a member&apos;s personal number, or id. One operation, which undo takes back.</source>
        <translation>Gör en familj av två: allt som hör till OTHER flyttas till KEEP, uppgifter som KEEP saknar tas över och OTHER tas bort. Familjer anges med ärendenummer, en medlems personnummer eller id. En enda åtgärd, som undo tar tillbaka.</translation>
    </message>
    <message>
        <source>Also take these fields from OTHER, parted by commas: address, person.phone (of persons whom both have).</source>
        <translation>Ta också dessa fält från OTHER, åtskilda av kommatecken: address, person.phone (för personer som finns i båda).</translation>
    </message>
    <message>
        <source>%1 is now part of %2. To part them, undo %3.</source>
        <translation>%1 ingår nu i %2. Ångra %3 för att skilja dem åt.</translation>
    </message>
    <message>
        <source>Read the list as the register&apos;s preset of this name says; see presets list.</source>
        <translation>Läs listan som registrets mall med detta namn säger; se presets list.</translation>
    </message>
    <message>
        <source>Only meetings on this day or later.</source>
        <translation>Bara träffar den här dagen eller senare.</translation>
    </message>
    <message>
        <source>Only meetings on this day or earlier.</source>
        <translation>Bara träffar den här dagen eller tidigare.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) are in %1.</source>
        <translation>
            <numerusform>%n träff finns i %1.</numerusform>
            <numerusform>%n träffar finns i %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no series of meetings yet.</source>
        <translation>Det finns ingen träffserie än.</translation>
    </message>
    <message>
        <source>Lists the information meetings by day as CSV or JSON; or writes them into a calendar file, which names nobody.</source>
        <translation>Listar informationsträffarna efter dag som CSV eller JSON; eller skriver dem till en kalenderfil, som inte nämner någon.</translation>
    </message>
    <message>
        <source>Write a calendar file (iCalendar) in the place of the list; it must not exist.</source>
        <translation>Skriv en kalenderfil (iCalendar) i stället för listan; den får inte finnas redan.</translation>
    </message>
    <message>
        <source>Tells how many were invited to information meetings, came, did not come, and went on to a later stage; of the last twelve months where nothing else is said.</source>
        <translation>Anger hur många som bjudits in till informationsträffar, deltagit, uteblivit och gått vidare till ett senare steg; för de senaste tolv månaderna om inget annat sägs.</translation>
    </message>
    <message>
        <source>Lists who was invited to an information meeting, by its id or &quot;next&quot;; protected families are masked.</source>
        <translation>Listar vilka som bjudits in till en informationsträff, angiven med id eller &quot;next&quot;; skyddade familjer maskeras.</translation>
    </message>
    <message>
        <source>Makes the coming meetings of every series, as many weeks ahead as the setting meetings.weeks_ahead says, and tells which holidays have none.</source>
        <translation>Lägger upp de kommande träffarna i varje serie, så många veckor framåt som inställningen meetings.weeks_ahead anger, och talar om vilka helgdagar som hoppas över.</translation>
    </message>
    <message>
        <source>Invites applications to an information meeting, by its id or &quot;next&quot;, in one operation; tells which could not be invited, and why.</source>
        <translation>Bjuder in intresseanmälningar till en informationsträff, angiven med id eller &quot;next&quot;, i ett steg; talar om vilka som inte kunde bjudas in, och varför.</translation>
    </message>
    <message>
        <source>Why, for those who would go another way; it stands in the log.</source>
        <translation>Varför, för dem som annars går en annan väg; det står i loggen.</translation>
    </message>
    <message>
        <source>Lists the presets by which lists are imported, as CSV or JSON.</source>
        <translation>Listar mallarna som listor importeras med, som CSV eller JSON.</translation>
    </message>
    <message>
        <source>Writes a preset to a file for others. It names columns and how the list came in, nobody&apos;s data.</source>
        <translation>Skriver en mall till en fil för andra. Den nämner kolumner och hur listan kom in, ingens uppgifter.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Filen att skriva.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Skriven till %1.</translation>
    </message>
    <message>
        <source>Takes a preset in from a file, in the place of one of its name with --replace.</source>
        <translation>Läser in en mall från en fil, med --replace i stället för den med samma namn.</translation>
    </message>
    <message>
        <source>Put it in the place of the register&apos;s own of that name.</source>
        <translation>Lägg den i stället för registrets egen med det namnet.</translation>
    </message>
    <message>
        <source>Takes a preset away.</source>
        <translation>Tar bort en mall.</translation>
    </message>
    <message>
        <source>Prints who is expected at an information meeting, with room to sign; the next meeting where none is named. Protected families are masked.</source>
        <translation>Skriver ut vilka som väntas till en informationsträff, med plats att skriva under; nästa träff om ingen anges. Skyddade familjer maskeras.</translation>
    </message>
    <message>
        <source>Prints how to reach those who are invited to an information meeting. Protected families are masked.</source>
        <translation>Skriver ut hur de som är inbjudna till en informationsträff nås. Skyddade familjer maskeras.</translation>
    </message>
    <message>
        <source>Prints who is to be reminded of an information meeting, with boxes to tick. Protected families are masked.</source>
        <translation>Skriver ut vilka som ska påminnas om en informationsträff, med rutor att kryssa i. Skyddade familjer maskeras.</translation>
    </message>
    <message>
        <source>Makes one application of two of the same family: everything that belongs to OTHER moves to KEEP, values that KEEP lacks are taken over, and OTHER is ended as a duplicate and deleted. Applications are named by id. One operation, which undo takes back.</source>
        <translation>Gör en anmälan av två från samma familj: allt som hör till OTHER flyttas till KEEP, uppgifter som KEEP saknar tas över, och OTHER avslutas som dubblett och tas bort. Anmälningar anges med id. En åtgärd, som undo tar tillbaka.</translation>
    </message>
    <message>
        <source>Also take these fields from OTHER, parted by commas: owner, stage (with all that belongs to it).</source>
        <translation>Ta även dessa fält från OTHER, åtskilda med komma: owner, stage (med allt som hör till det).</translation>
    </message>
    <message>
        <source>the two applications are of different families; merge the families first</source>
        <translation>de två anmälningarna hör till olika familjer; slå ihop familjerna först</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(borttagen)</translation>
    </message>
    <message>
        <source>(not there yet)</source>
        <translation>(fanns inte än)</translation>
    </message>
    <message>
        <source>unknown, as its values were weeded</source>
        <translation>okänt, eftersom värdena har gallrats</translation>
    </message>
    <message>
        <source>Instead the record as it was at the end of this day.</source>
        <translation>I stället posten som den var i slutet av den här dagen.</translation>
    </message>
    <message>
        <source>With --as-of: gives this field the value back that it had then.</source>
        <translation>Med --as-of: ger fältet tillbaka det värde det hade då.</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>låst</translation>
    </message>
    <message>
        <source>freezes %1</source>
        <translation>låses %1</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>rättelse</translation>
    </message>
    <message>
        <source>The person disputes this (%1): %2</source>
        <translation>Den enskilde anser att uppgiften är felaktig (%1): %2</translation>
    </message>
    <message>
        <source>Tells the notes about a family, latest first, each with what corrects it, and which are frozen or disputed. A protected family&apos;s are hidden.</source>
        <translation>Visar anteckningarna om en familj, senaste först, var och en med sina rättelser, och vilka som är låsta eller ifrågasatta. En skyddad familjs är dolda.</translation>
    </message>
    <message>
        <source>Freezes a note of yours now, before its hours are over. It is never changed again, and this cannot be undone.</source>
        <translation>Låser en egen anteckning nu, innan dess timmar har gått. Den ändras aldrig mer, och det går inte att ångra.</translation>
    </message>
    <message>
        <source>Writes a correction of a note: a new entry, which is shown with the one that it corrects.</source>
        <translation>Skriver en rättelse av en anteckning: en ny post, som visas tillsammans med den som rättas.</translation>
    </message>
    <message>
        <source>Notes that the person says a note is wrong, in their own words. Frozen notes take it too.</source>
        <translation>Antecknar att den enskilde anser att en uppgift är felaktig, med egna ord. Gäller även låsta anteckningar.</translation>
    </message>
    <message>
        <source>The day they said so; today without it.</source>
        <translation>Dagen då de sade det; i dag om den utelämnas.</translation>
    </message>
    <message>
        <source>They no longer say so.</source>
        <translation>De säger det inte längre.</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>genast</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n dag före</numerusform>
            <numerusform>%n dagar före</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n månad</numerusform>
            <numerusform>%n månader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s), and to the end of the next</source>
        <translation>
            <numerusform>%n år, och till slutet av nästa</numerusform>
            <numerusform>%n år, och till slutet av nästa</numerusform>
        </translation>
    </message>
    <message>
        <source>31 January</source>
        <translation>31 januari</translation>
    </message>
    <message>
        <source>the end of the term</source>
        <translation>terminens slut</translation>
    </message>
    <message>
        <source>Lists the sections of law that the program names: where each stands, since when, and what this register says otherwise.</source>
        <translation>Listar de lagrum som programmet nämner: var vart och ett står, sedan när, och vad registret säger annorlunda.</translation>
    </message>
    <message>
        <source>Draws a sample of what colleagues did and stores it as a review of the log: at random and by rules, of last month unless other days are named. Never what you did yourself.</source>
        <translation>Drar ett urval av vad kollegor har gjort och sparar det som en loggranskning: slumpvis och efter regler, av förra månaden om inga andra dagar anges. Aldrig det du själv har gjort.</translation>
    </message>
    <message>
        <source>How many are drawn at random.</source>
        <translation>Hur många som dras slumpvis.</translation>
    </message>
    <message>
        <source>The most for each other rule.</source>
        <translation>Det högsta antalet för varje annan regel.</translation>
    </message>
    <message>
        <source>Only these rules, parted by commas: %1</source>
        <translation>Bara dessa regler, åtskilda med komma: %1</translation>
    </message>
    <message>
        <source>A number that makes the same draw again.</source>
        <translation>Ett tal som ger samma dragning igen.</translation>
    </message>
    <message>
        <source>Lines: %1, of %2 entries. Seed: %3.</source>
        <translation>Rader: %1, av %2 poster. Frö: %3.</translation>
    </message>
    <message>
        <source>Lists the reviews of the log, or the lines of one as CSV: who did what, when, and by which rule it was picked, without names of families.</source>
        <translation>Listar loggranskningarna, eller raderna i en som CSV: vem som gjorde vad, när, och efter vilken regel det valdes, utan familjers namn.</translation>
    </message>
    <message>
        <source>Notes what the reviewer thinks of one entry of a review, or with --conclusion finishes it. Nobody decides about what they did themselves.</source>
        <translation>Antecknar granskarens bedömning av en post i en granskning, eller avslutar den med --conclusion. Ingen bedömer det de själva har gjort.</translation>
    </message>
    <message>
        <source>In words. The verdicts are: %1</source>
        <translation>Med ord. Bedömningarna är: %1</translation>
    </message>
    <message>
        <source>What came of the whole. Nothing of it is changed afterwards.</source>
        <translation>Vad granskningen som helhet visade. Därefter ändras inget i den.</translation>
    </message>
    <message>
        <source>Only what was seen or taken along: records opened, searches, prints, exports, copies, protected families shown.</source>
        <translation>Bara det som setts eller förts ut: öppnade poster, sökningar, utskrifter, exporter, kopior, visade skyddade familjer.</translation>
    </message>
    <message>
        <source>Shows a protected family&apos;s values, for this reason, which the journal keeps. Asks for the role to do so.</source>
        <translation>Visar en skyddad familjs värden, av detta skäl, som sparas i journalen. Kräver rollen för det.</translation>
    </message>
    <message>
        <source>Backups hold it until %1.</source>
        <translation>Säkerhetskopior innehåller det till %1.</translation>
    </message>
    <message>
        <source>what is approved is deleted for good, and nothing brings it back; say --delete-for-good</source>
        <translation>det som godkänns gallras för gott och inget får tillbaka det; ange --delete-for-good</translation>
    </message>
    <message>
        <source>Tells which families&apos; files have had their time by law, and which stay and why; or the lines of a proposal.</source>
        <translation>Talar om vilka familjers akter som enligt lag har tjänat ut, och vilka som blir kvar och varför; eller raderna i ett förslag.</translation>
    </message>
    <message>
        <source>Stores what would go today as a proposal for somebody else to approve.</source>
        <translation>Sparar det som skulle gallras i dag som ett förslag för någon annan att godkänna.</translation>
    </message>
    <message>
        <source>Takes a line out of a proposal, with a reason; without one puts it back.</source>
        <translation>Undantar en rad ur ett förslag, med skäl; utan skäl läggs den tillbaka.</translation>
    </message>
    <message>
        <source>Gives a proposal up that nobody has approved.</source>
        <translation>Förkastar ett förslag som ingen har godkänt.</translation>
    </message>
    <message>
        <source>Approves a proposal that somebody else made, and deletes its families for good. Can be stopped between families and run again.</source>
        <translation>Godkänner ett förslag som någon annan har gjort, och gallrar dess familjer för gott. Kan stoppas mellan familjer och köras igen.</translation>
    </message>
    <message>
        <source>Tells what a proposal came to, without repeating what was deleted; with --out into a PDF.</source>
        <translation>Talar om vad ett förslag ledde till, utan att upprepa det som gallrades; med --out i en PDF.</translation>
    </message>
    <message>
        <source>I know that nothing brings it back.</source>
        <translation>Jag vet att inget får tillbaka det.</translation>
    </message>
    <message>
        <source>Writes what the register holds about one person, and who read it, into a PDF or JSON file. Names and numbers of others are masked; free text is to be reviewed. It is logged.</source>
        <translation>Skriver vad registret innehåller om en person, och vem som har läst det, till en PDF- eller JSON-fil. Andras namn och nummer maskeras; fritext ska granskas. Det loggas.</translation>
    </message>
    <message>
        <source>The file to write, readable by its owner alone; it must not exist.</source>
        <translation>Filen som ska skrivas, läsbar bara för sin ägare; den får inte finnas.</translation>
    </message>
    <message>
        <source>The extract is in %1. Masked places: %2; free texts to review before it is given out: %3.</source>
        <translation>Utdraget finns i %1. Maskerade ställen: %2; fritexter att granska innan det lämnas ut: %3.</translation>
    </message>
    <message>
        <source>Lists the consents of a family and its members as CSV or JSON, those that hold first.</source>
        <translation>Listar samtycken från en familj och dess medlemmar som CSV eller JSON, de som gäller först.</translation>
    </message>
    <message>
        <source>Notes a consent of a family (by case number) or of one person (by number): registerutdrag, referenser, andra_myndigheter, meddelanden or annat.</source>
        <translation>Noterar ett samtycke från en familj (med ärendenummer) eller en person (med personnummer): registerutdrag, referenser, andra_myndigheter, meddelanden eller annat.</translation>
    </message>
    <message>
        <source>What the consent reaches, in words.</source>
        <translation>Vad samtycket omfattar, i ord.</translation>
    </message>
    <message>
        <source>The day it was given; otherwise today.</source>
        <translation>Dagen då det lämnades; annars i dag.</translation>
    </message>
    <message>
        <source>How it was given: skriftligt, muntligt or digitalt; otherwise skriftligt.</source>
        <translation>Hur det lämnades: skriftligt, muntligt eller digitalt; annars skriftligt.</translation>
    </message>
    <message>
        <source>Notes that a consent was withdrawn; it stays written.</source>
        <translation>Noterar att ett samtycke har återkallats; det står kvar.</translation>
    </message>
    <message>
        <source>The day it was withdrawn; otherwise today.</source>
        <translation>Dagen då det återkallades; annars i dag.</translation>
    </message>
    <message>
        <source>Lists incidents as CSV or JSON, breaches whose 72 hours run first. For managers and administrators.</source>
        <translation>Listar avvikelser som CSV eller JSON, incidenter vars 72 timmar löper först. För chefer och administratörer.</translation>
    </message>
    <message>
        <source>Notes an incident: lex_sarah, klagomal, incident, skada or personuppgiftsincident. A personal data breach starts the 72 hours of GDPR article 33. Change it with set and its id.</source>
        <translation>Noterar en avvikelse: lex_sarah, klagomal, incident, skada eller personuppgiftsincident. En personuppgiftsincident startar de 72 timmarna i artikel 33 i dataskyddsförordningen. Ändra den med set och dess id.</translation>
    </message>
    <message>
        <source>When it was discovered, such as 2026-03-01 14:05, Swedish time; otherwise now.</source>
        <translation>När den upptäcktes, till exempel 2026-03-01 14:05, svensk tid; annars nu.</translation>
    </message>
    <message>
        <source>What was done about it.</source>
        <translation>Vad som gjordes åt det.</translation>
    </message>
    <message>
        <source>Their signature.</source>
        <translation>Signaturen.</translation>
    </message>
    <message>
        <source>Their unit, by name; &quot;&quot; for none.</source>
        <translation>Enheten, med namn; &quot;&quot; för ingen.</translation>
    </message>
    <message>
        <source>Their phone at work.</source>
        <translation>Telefonen i arbetet.</translation>
    </message>
    <message>
        <source>Their e-mail address at work.</source>
        <translation>E-postadressen i arbetet.</translation>
    </message>
    <message>
        <source>Whether they work here: yes or no.</source>
        <translation>Om personen arbetar här: ja eller nej.</translation>
    </message>
    <message>
        <source>Tells what each role may do with each kind of record: with all of them, with those of the own unit and the units below it, or with none.</source>
        <translation>Visar vad varje roll får göra med varje slags post: med alla, med den egna enhetens och enheternas under den, eller med inga.</translation>
    </message>
    <message>
        <source>Lists colleagues as CSV or JSON, with how many open applications, tasks and families each has.</source>
        <translation>Listar medarbetare som CSV eller JSON, med hur många öppna anmälningar, uppgifter och familjer var och en har.</translation>
    </message>
    <message>
        <source>Notes a new colleague. They get no key to the register by that; see &quot;slots add&quot;.</source>
        <translation>Lägger in en ny medarbetare. Personen får ingen nyckel till registret av det; se &quot;slots add&quot;.</translation>
    </message>
    <message>
        <source>Changes what is noted of a colleague; what no option names stays. With --active no they may do nothing any more.</source>
        <translation>Ändrar det som står om en medarbetare; det som inget val nämner står kvar. Med --active no får personen inget göra längre.</translation>
    </message>
    <message>
        <source>Their new name.</source>
        <translation>Det nya namnet.</translation>
    </message>
    <message>
        <source>No family&apos;s file has had its time.</source>
        <translation>Ingen familjs akt har legat sin tid ut.</translation>
    </message>
    <message>
        <source>Whether they have the degree that {qualified_staff} asks for: yes, no, or &quot;&quot; where nobody said.</source>
        <translation>Om personen har den examen som {qualified_staff} kräver: ja, nej, eller &quot;&quot; där ingen har sagt det.</translation>
    </message>
</context>
<context>
    <name>ContactLog</name>
    <message>
        <source>Left a message.</source>
        <translation>Lämnade ett meddelande.</translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message>
        <source>First contact with a family that has applied</source>
        <translation>Första kontakt med en familj som anmält intresse</translation>
    </message>
    <message>
        <source>Practice: the goal of Malmö&apos;s recruiters, contact the day the application came</source>
        <translation>Praxis: Malmörekryterarnas mål, kontakt samma dag som anmälan kom</translation>
    </message>
    <message>
        <source>Next attempt after one that nobody answered</source>
        <translation>Nytt försök efter ett som ingen svarade på</translation>
    </message>
    <message>
        <source>Practice: the register&apos;s own setting</source>
        <translation>Praxis: registrets egen inställning</translation>
    </message>
    <message>
        <source>A unit&apos;s reservation of a family ends</source>
        <translation>En enhets reservation av en familj går ut</translation>
    </message>
    <message>
        <source>Next step after the information meeting</source>
        <translation>Nästa steg efter informationsträffen</translation>
    </message>
    <message>
        <source>Did not come to the information meeting twice: call, or end the application</source>
        <translation>Uteblev två gånger från informationsträffen: ring, eller avsluta intresseanmälan</translation>
    </message>
    <message>
        <source>The investigation of a home is done</source>
        <translation>Utredningen av ett hem är klar</translation>
    </message>
    <message>
        <source>Practice: usually two to three months</source>
        <translation>Praxis: vanligen två till tre månader</translation>
    </message>
    <message>
        <source>An extract from a register is too old for a placement</source>
        <translation>Ett registerutdrag är för gammalt för en placering</translation>
    </message>
    <message>
        <source>Practice; {register_extracts} asks for extracts and names no time</source>
        <translation>Praxis; {register_extracts} kräver utdrag men anger ingen tid</translation>
    </message>
    <message>
        <source>A new home has a mentor</source>
        <translation>Ett nytt hem har en mentor</translation>
    </message>
    <message>
        <source>Practice: Örebro&apos;s mentors, from the start</source>
        <translation>Praxis: Örebros mentorer, från start</translation>
    </message>
    <message>
        <source>A new home has had its basic training</source>
        <translation>Ett nytt hem har gått grundutbildningen</translation>
    </message>
    <message>
        <source>Practice; {home_training} asks for training and names no time</source>
        <translation>Praxis; {home_training} kräver utbildning men anger ingen tid</translation>
    </message>
    <message>
        <source>The investigation of a child in an emergency home is done</source>
        <translation>Utredningen av ett barn i jourhem är klar</translation>
    </message>
    <message>
        <source>Law: {child_investigation}</source>
        <translation>Lag: {child_investigation}</translation>
    </message>
    <message>
        <source>A child&apos;s last day in an emergency home</source>
        <translation>Ett barns sista dag i jourhem</translation>
    </message>
    <message>
        <source>Law: {emergency_stay}</source>
        <translation>Lag: {emergency_stay}</translation>
    </message>
    <message>
        <source>Whether a child&apos;s care is still needed is considered</source>
        <translation>Övervägande om barnets vård fortfarande behövs</translation>
    </message>
    <message>
        <source>Law: {care_considered}, {care_considered_lvu}</source>
        <translation>Lag: {care_considered}, {care_considered_lvu}</translation>
    </message>
    <message>
        <source>A move of custody is considered and the plan of care revised</source>
        <translation>Vårdnadsöverflyttning övervägs och vårdplanen revideras</translation>
    </message>
    <message>
        <source>Law: {custody_considered}, {care_plan}</source>
        <translation>Lag: {custody_considered}, {care_plan}</translation>
    </message>
    <message>
        <source>Secret whereabouts, or limits on contact, are reconsidered</source>
        <translation>Hemlig vistelseort eller umgängesbegränsning omprövas</translation>
    </message>
    <message>
        <source>Law: {secret_place}</source>
        <translation>Lag: {secret_place}</translation>
    </message>
    <message>
        <source>A home with more than three children is reported to the inspectorate (IVO)</source>
        <translation>Ett hem med fler än tre barn anmäls till IVO</translation>
    </message>
    <message>
        <source>Law: {many_children_reported}</source>
        <translation>Lag: {many_children_reported}</translation>
    </message>
    <message>
        <source>The list of placed children goes to the inspectorate (IVO)</source>
        <translation>Förteckningen över placerade barn lämnas till IVO</translation>
    </message>
    <message>
        <source>Law: {children_listed}</source>
        <translation>Lag: {children_listed}</translation>
    </message>
    <message>
        <source>A home is followed up</source>
        <translation>Ett hem följs upp</translation>
    </message>
    <message>
        <source>Practice: once a year</source>
        <translation>Praxis: en gång om året</translation>
    </message>
    <message>
        <source>A family&apos;s records are weeded</source>
        <translation>En familjs uppgifter gallras</translation>
    </message>
    <message>
        <source>Law: {weeding}</source>
        <translation>Lag: {weeding}</translation>
    </message>
    <message>
        <source>Whether a programme goes on after its trial year is decided</source>
        <translation>Beslut om ett program ska fortsätta efter prövoåret</translation>
    </message>
    <message>
        <source>A mentor group has met this term</source>
        <translation>En mentorsgrupp har träffats den här terminen</translation>
    </message>
    <message>
        <source>Practice: a joint meeting each term</source>
        <translation>Praxis: en gemensam träff varje termin</translation>
    </message>
    <message>
        <source>The log is reviewed</source>
        <translation>Loggen granskas</translation>
    </message>
    <message>
        <source>{access_checks}, which names no time; practice: each month</source>
        <translation>{access_checks}, som inte anger någon tid; praxis: varje månad</translation>
    </message>
    <message>
        <source>Follow-up of a child after a placement ends</source>
        <translation>Uppföljning av ett barn efter avslutad placering</translation>
    </message>
    <message>
        <source>Law: {child_followed_up}</source>
        <translation>Lag: {child_followed_up}</translation>
    </message>
</context>
<context>
    <name>DuplicateGrounds</name>
    <message>
        <source>same personal number</source>
        <translation>samma personnummer</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>samma telefon</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>samma e-post</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>samma namn</translation>
    </message>
    <message>
        <source>name sounds alike</source>
        <translation>namnet låter likadant</translation>
    </message>
    <message>
        <source>earlier surname</source>
        <translation>tidigare efternamn</translation>
    </message>
    <message>
        <source>nearly the same name</source>
        <translation>nästan samma namn</translation>
    </message>
    <message>
        <source>both adults&apos; names</source>
        <translation>båda vuxnas namn</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>samma adress</translation>
    </message>
    <message>
        <source>same postcode</source>
        <translation>samma postnummer</translation>
    </message>
</context>
<context>
    <name>ExtractPrint</name>
    <message>
        <source>To be reviewed</source>
        <translation>Ska granskas</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Did</source>
        <translation>Gjorde</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Med</translation>
    </message>
    <message>
        <source>Value before</source>
        <translation>Värde före</translation>
    </message>
    <message>
        <source>What the register holds about one person</source>
        <translation>Vad registret innehåller om en person</translation>
    </message>
    <message>
        <source>Names and numbers of other persons are masked (%1 places). %2 free texts are to be reviewed by somebody before this is given out.</source>
        <translation>Andra personers namn och nummer är maskerade (%1 ställen). %2 fritexter ska granskas av någon innan detta lämnas ut.</translation>
    </message>
    <message>
        <source>Who read or changed it</source>
        <translation>Vem som har läst eller ändrat</translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>Owner</source>
        <translation>Ägare</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Inte angivet</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen ännu</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Personnummer</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Family form</source>
        <translation>Familjeform</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Boende</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Rum</translation>
    </message>
    <message>
        <source>Own room for a child</source>
        <translation>Eget rum för barn</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Husdjur</translation>
    </message>
    <message>
        <source>Smoke-free</source>
        <translation>Rökfritt</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Experienced</source>
        <translation>Erfaren</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Avslutad den</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Inkom</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Kom via</translation>
    </message>
    <message>
        <source>Wishes to be</source>
        <translation>Vill bli</translation>
    </message>
    <message>
        <source>Years of experience</source>
        <translation>År av erfarenhet</translation>
    </message>
    <message>
        <source>Children at home</source>
        <translation>Barn hemma</translation>
    </message>
    <message>
        <source>Heard of us by</source>
        <translation>Hörde om oss via</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meddelande</translation>
    </message>
    <message>
        <source>Why (kept in the log)</source>
        <translation>Varför (sparas i loggen)</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Avslutad av</translation>
    </message>
    <message>
        <source>Other assignment considered</source>
        <translation>Alternativt uppdrag övervägt</translation>
    </message>
    <message>
        <source>Dormant until</source>
        <translation>Vilande till</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanj</translation>
    </message>
    <message>
        <source>1, badly</source>
        <translation>1, dåligt</translation>
    </message>
    <message>
        <source>5, very well</source>
        <translation>5, mycket bra</translation>
    </message>
    <message>
        <source>Found the contact</source>
        <translation>Upplevde kontakten</translation>
    </message>
    <message>
        <source>In its words</source>
        <translation>Med egna ord</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Första dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanaler</translation>
    </message>
    <message>
        <source>Cost, kronor</source>
        <translation>Kostnad, kronor</translation>
    </message>
    <message>
        <source>Goal, applications</source>
        <translation>Mål, anmälningar</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Del av</translation>
    </message>
    <message>
        <source>None known</source>
        <translation>Ingen känd</translation>
    </message>
    <message>
        <source>%1 (fits)</source>
        <comment>a campaign</comment>
        <translation>%1 (passar)</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Phone at work</source>
        <translation>Telefon i arbetet</translation>
    </message>
    <message>
        <source>E-mail at work</source>
        <translation>E-post i arbetet</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Arbetar här</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Behörig</translation>
    </message>
</context>
<context>
    <name>Greetings</name>
    <message>
        <source>Unsaved text from %1 was kept.</source>
        <comment>%1 is a time</comment>
        <translation>Osparad text från %1 finns kvar.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>The key file was damaged, so the one before it was used. Nothing in the register is lost.</source>
        <translation>Nyckelfilen var skadad, så den föregående användes. Inget i registret är förlorat.</translation>
    </message>
    <message>
        <source>The register was upgraded. As it was before, it lies in %1.</source>
        <translation>Registret har uppgraderats. Som det var innan ligger det i %1.</translation>
    </message>
    <message>
        <source>What you are typing cannot be kept for after a lock: %1</source>
        <translation>Det du skriver kan inte sparas till efter en låsning: %1</translation>
    </message>
    <message numerus="yes">
        <source>Unsaved text was kept in %n place(s).</source>
        <translation>
            <numerusform>Osparad text fanns kvar på %n ställe.</numerusform>
            <numerusform>Osparad text fanns kvar på %n ställen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Visa var</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>The caseworker who answers for the family. Everybody can see who it is, so that nobody falls between two chairs.</source>
        <translation>Den handläggare som ansvarar för familjen. Alla ser vem det är, så att ingen hamnar mellan stolarna.</translation>
    </message>
    <message>
        <source>The city district, where the municipality has such.</source>
        <translation>Stadsdelen, där kommunen har sådana.</translation>
    </message>
    <message>
        <source>Street and number. Never shown for a family with protected data.</source>
        <translation>Gata och nummer. Visas aldrig för en familj med skyddade uppgifter.</translation>
    </message>
    <message>
        <source>Five digits, as 171 45 or 17145. Its first three also tell which homes lie near each other.</source>
        <translation>Fem siffror, som 171 45 eller 17145. De tre första visar också vilka hem som ligger nära varandra.</translation>
    </message>
    <message>
        <source>The post town that belongs to the postcode.</source>
        <translation>Postorten som hör till postnumret.</translation>
    </message>
    <message>
        <source>For information only. It is never a reason to say no, and nobody is ranked by it.</source>
        <translation>Bara för kännedom. Den är aldrig ett skäl att säga nej, och ingen rangordnas efter den.</translation>
    </message>
    <message>
        <source>For information only: flat, house, farm.</source>
        <translation>Bara för kännedom: lägenhet, villa, gård.</translation>
    </message>
    <message>
        <source>How many rooms the home has, 0 to 50.</source>
        <translation>Hur många rum hemmet har, 0 till 50.</translation>
    </message>
    <message>
        <source>Whether a child that is placed here gets a room of its own.</source>
        <translation>Om ett barn som placeras här får ett eget rum.</translation>
    </message>
    <message>
        <source>Asked because of allergies. Choose “None” only when the family said so; leave it unstated when nobody asked.</source>
        <translation>Frågas på grund av allergier. Välj ”Inga” bara när familjen har sagt det; lämna tomt när ingen har frågat.</translation>
    </message>
    <message>
        <source>Whether nobody smokes in the home. Asked because of allergies and asthma.</source>
        <translation>Om ingen röker i hemmet. Frågas på grund av allergier och astma.</translation>
    </message>
    <message>
        <source>Languages spoken at home, as codes with commas between: sv,en,so. A skill, not a background; never note origin or faith here.</source>
        <translation>Språk som talas hemma, som koder med komma mellan: sv,en,so. En kunskap, inte en bakgrund; anteckna aldrig ursprung eller tro här.</translation>
    </message>
    <message>
        <source>Yes if the family has had such an assignment before, here or elsewhere.</source>
        <translation>Ja om familjen har haft ett sådant uppdrag förut, här eller någon annanstans.</translation>
    </message>
    <message>
        <source>One or more given names. A given name or a family name is needed.</source>
        <translation>Ett eller flera förnamn. Ett förnamn eller ett efternamn behövs.</translation>
    </message>
    <message>
        <source>The family is called by the family names of its adults.</source>
        <translation>Familjen kallas efter de vuxnas efternamn.</translation>
    </message>
    <message>
        <source>Personal, coordination or reserve number, ten or twelve digits; its check digit is tested. It finds the person and tells duplicates. Only one family at a time can have somebody with the number.</source>
        <translation>Person-, samordnings- eller TF-nummer, tio eller tolv siffror; kontrollsiffran prövas. Det hittar personen och avslöjar dubbletter. Bara en familj i taget kan ha någon med numret.</translation>
    </message>
    <message>
        <source>A Swedish number as you write it, or a foreign one that begins with +. It is stored in one form, so that a duplicate is found.</source>
        <translation>Ett svenskt nummer som du skriver det, eller ett utländskt som börjar med +. Det lagras i en och samma form, så att en dubblett hittas.</translation>
    </message>
    <message>
        <source>An e-mail address. Write nothing about a person in an e-mail that everybody must not read.</source>
        <translation>En e-postadress. Skriv inget om en person i ett e-brev som inte alla får läsa.</translation>
    </message>
    <message>
        <source>How far the application has come. “Closed” needs an outcome and a reason.</source>
        <translation>Hur långt anmälan har kommit. ”Avslutad” kräver ett utfall och en orsak.</translation>
    </message>
    <message>
        <source>How the application ended. It is stored once the reason stands there too.</source>
        <translation>Hur anmälan slutade. Det sparas när orsaken också står där.</translation>
    </message>
    <message>
        <source>Why it ended so. The reasons show at which point families are lost, so choose the one that weighed most. Details belong in a contact note.</source>
        <translation>Varför den slutade så. Orsakerna visar var familjer tappas, så välj den som vägde tyngst. Detaljer hör hemma i en kontaktanteckning.</translation>
    </message>
    <message>
        <source>The day it ended, not before it came in. You may type today, yesterday or 0312.</source>
        <translation>Dagen den avslutades, inte före den kom in. Du kan skriva i dag, i går eller 0312.</translation>
    </message>
    <message>
        <source>Who ended it: the family or the social services.</source>
        <translation>Vem som avslutade: familjen eller socialtjänsten.</translation>
    </message>
    <message>
        <source>Whether another kind of assignment was thought of before the family was declined.</source>
        <translation>Om ett annat slags uppdrag övervägdes innan familjen fick nej.</translation>
    </message>
    <message>
        <source>The day when a dormant application is taken up again. You may type +14, 0312 or w 34.</source>
        <translation>Dagen då en vilande anmälan tas upp igen. Du kan skriva +14, 0312 eller v 34.</translation>
    </message>
    <message>
        <source>Why the stage is changed like this. It is stored together with the stage and kept in the log.</source>
        <translation>Varför steget ändras så. Det sparas tillsammans med steget och finns kvar i loggen.</translation>
    </message>
    <message>
        <source>Why another takes over. Needed when the application is somebody else&apos;s, and kept in the log.</source>
        <translation>Varför någon annan tar över. Behövs när anmälan är någon annans, och finns kvar i loggen.</translation>
    </message>
    <message>
        <source>The caseworker who answers for the application. Whoever notes the first contact usually takes it.</source>
        <translation>Den handläggare som ansvarar för anmälan. Den som antecknar första kontakten brukar ta den.</translation>
    </message>
    <message>
        <source>The day it came in. The same-day clock begins here, so it cannot be changed by hand.</source>
        <translation>Dagen den kom in. Samma dag-klockan börjar här, så den kan inte ändras för hand.</translation>
    </message>
    <message>
        <source>The way it reached you. Compare how well the ways work, not the families.</source>
        <translation>Vägen den kom till er. Jämför hur väl vägarna fungerar, inte familjerna.</translation>
    </message>
    <message>
        <source>Yes if the family has had such an assignment before.</source>
        <translation>Ja om familjen har haft ett sådant uppdrag förut.</translation>
    </message>
    <message>
        <source>Whole years as an assignment holder, 0 to 60.</source>
        <translation>Hela år som uppdragstagare, 0 till 60.</translation>
    </message>
    <message>
        <source>How many children live at home, 0 to 20.</source>
        <translation>Hur många barn som bor hemma, 0 till 20.</translation>
    </message>
    <message>
        <source>Given name and family name of who got in touch. One of the two is enough for now.</source>
        <translation>Förnamn och efternamn på den som hörde av sig. Det ena räcker så länge.</translation>
    </message>
    <message>
        <source>Where you can call back today. A family with the same number is shown below.</source>
        <translation>Dit du kan ringa tillbaka i dag. En familj med samma nummer visas nedanför.</translation>
    </message>
    <message>
        <source>What the family wishes to be; several may be chosen. Leave it when they do not know yet.</source>
        <translation>Vad familjen vill bli; flera kan väljas. Lämna tomt när de inte vet ännu.</translation>
    </message>
    <message>
        <source>Where the family lives. Empty means the register&apos;s own municipality.</source>
        <translation>Var familjen bor. Tomt betyder registrets egen kommun.</translation>
    </message>
    <message>
        <source>An e-mail address, if you were given one.</source>
        <translation>En e-postadress, om du har fått en.</translation>
    </message>
    <message>
        <source>Only if you were given it; it can be added later. A number that is here already finds its family.</source>
        <translation>Bara om du har fått det; det kan läggas till senare. Ett nummer som redan finns hittar sin familj.</translation>
    </message>
    <message>
        <source>How you were in touch. The digits 1 to 5 choose and go on to the text.</source>
        <translation>Hur ni hade kontakt. Siffrorna 1 till 5 väljer och går vidare till texten.</translation>
    </message>
    <message>
        <source>Who took the contact: you or the family.</source>
        <translation>Vem som tog kontakten: du eller familjen.</translation>
    </message>
    <message>
        <source>No for a call that nobody answered or a letter that is not answered yet; such a contact stops no clock.</source>
        <translation>Nej för ett samtal som ingen svarade på eller ett brev som inte är besvarat än; en sådan kontakt stoppar ingen klocka.</translation>
    </message>
    <message>
        <source>What the contact was for: intake, follow-up, support and so on.</source>
        <translation>Vad kontakten gällde: intag, uppföljning, stöd och så vidare.</translation>
    </message>
    <message>
        <source>The day and time of the contact. Empty means now. You may type yesterday 14:05, mon, or 0312.</source>
        <translation>Dag och tid för kontakten. Tomt betyder nu. Du kan skriva i går 14:05, mån eller 0312.</translation>
    </message>
    <message>
        <source>How long it took, in minutes. May be left out.</source>
        <translation>Hur lång tid det tog, i minuter. Får utelämnas.</translation>
    </message>
    <message>
        <source>Who took part besides you and the family.</source>
        <translation>Vilka som deltog utöver du och familjen.</translation>
    </message>
    <message>
        <source>What is to be done, beginning with a verb. Name nobody here: the family stands beside the task anyway.</source>
        <translation>Vad som ska göras, gärna med ett verb först. Nämn ingen här: familjen står ändå bredvid uppgiften.</translation>
    </message>
    <message>
        <source>The day by which it must be done. You may type fri, +14, 0312 or w 34; empty for no day.</source>
        <translation>Dagen då det måste vara klart. Du kan skriva fre, +14, 0312 eller v 34; tomt för ingen dag.</translation>
    </message>
    <message>
        <source>Who answers for the application from now on. Exactly one person does.</source>
        <translation>Vem som svarar för intresseanmälan från och med nu. Det är alltid exakt en person.</translation>
    </message>
    <message>
        <source>Needed when you hand over or take what is somebody else&apos;s. It is kept in the log.</source>
        <translation>Behövs när du lämnar över eller tar det som är någon annans. Det sparas i loggen.</translation>
    </message>
    <message>
        <source>The day when somebody tries again to reach the family. You may type fri, +14, 0312 or w 34.</source>
        <translation>Dagen då någon försöker nå familjen igen. Du kan skriva fre, +14, 0312 eller v 34.</translation>
    </message>
    <message>
        <source>What is to be done today: applications that nobody has answered, the most urgent first, and your own tasks. The goal is a first contact the same day. In the list, 1 notes that you reached the family, 2 that nobody answered, 3 that you left a message.</source>
        <translation>Det som ska göras i dag: intresseanmälningar som ingen har svarat på, de mest brådskande först, och dina egna uppgifter. Målet är en första kontakt samma dag. I listan antecknar 1 att du nådde familjen, 2 att ingen svarade, 3 att du lämnade meddelande.</translation>
    </message>
    <message>
        <source>All applications from families that wish to take an assignment. Type a name or case number to narrow the list, or choose a value beside it; a click on a heading sorts. The marked one is shown and changed in the pane to the right.</source>
        <translation>Alla intresseanmälningar från familjer som vill ta ett uppdrag. Skriv ett namn eller ärendenummer för att smalna av listan, eller välj ett värde bredvid; klick på en rubrik sorterar. Den markerade visas och ändras i panelen till höger.</translation>
    </message>
    <message>
        <source>All families in the register. Type a name or case number to narrow the list, or choose a value beside it. The marked family stands in the pane to the right with its members, assignments, applications, contacts and tasks. Protected families show only their case number.</source>
        <translation>Alla familjer i registret. Skriv ett namn eller ärendenummer för att smalna av listan, eller välj ett värde bredvid. Den markerade familjen står i panelen till höger med medlemmar, uppdrag, intresseanmälningar, kontakter och uppgifter. Skyddade familjer visar bara sitt ärendenummer.</translation>
    </message>
    <message>
        <source>Choose a register and unlock it with your passphrase. Nothing in it can be read before that. With the recovery sheet it can be opened without a passphrase; a damaged one can be restored from a backup.</source>
        <translation>Välj ett register och lås upp det med din lösenfras. Inget i det kan läsas dessförinnan. Med återställningsbladet kan det öppnas utan lösenfras; ett skadat register kan återställas från en säkerhetskopia.</translation>
    </message>
    <message>
        <source>Registers a family that has been in touch: a name, how to reach it, what it wishes to be and where it lives are enough. Families that resemble it are shown while you type. Ctrl+Enter registers.</source>
        <translation>Registrerar en familj som har hört av sig: namn, hur den nås, vad den vill bli och var den bor räcker. Familjer som liknar den visas medan du skriver. Ctrl+Enter registrerar.</translation>
    </message>
    <message>
        <source>Adds a task about the record that is shown. It stands on your desk until it is done. Ctrl+Enter adds it.</source>
        <translation>Lägger till en uppgift om det som visas. Den står på ditt skrivbord tills den är klar. Ctrl+Enter lägger till.</translation>
    </message>
    <message>
        <source>What is chosen here holds at once. The first part belongs to this computer, the others to the register and everybody who opens it.</source>
        <translation>Det som väljs här gäller genast. Den första delen hör till den här datorn, de andra till registret och alla som öppnar det.</translation>
    </message>
    <message>
        <source>Takes in a list of applications from a file or from what you paste. First the columns are recognised, then you see what each row becomes, and nothing is written before you say so. The whole import can be undone.</source>
        <translation>Tar in en lista med intresseanmälningar från en fil eller från det du klistrar in. Först känns kolumnerna igen, sedan ser du vad varje rad blir, och inget skrivs förrän du säger till. Hela importen kan ångras.</translation>
    </message>
    <message>
        <source>Everything that was done with the record, latest first: who changed what, and who has read or printed it. A change can be taken back.</source>
        <translation>Allt som har gjorts med posten, senast först: vem som ändrade vad, och vem som har läst eller skrivit ut den. En ändring kan tas tillbaka.</translation>
    </message>
    <message>
        <source>Who may open the register, and with which roles. Everybody has a key and a passphrase of their own; give a role only to who needs it for the work.</source>
        <translation>Vilka som får öppna registret, och med vilka roller. Var och en har en egen nyckel och lösenfras; ge en roll bara till den som behöver den i arbetet.</translation>
    </message>
    <message>
        <source>Changes your own passphrase. Several words that do not belong together are strong and easy to remember.</source>
        <translation>Byter din egen lösenfras. Flera ord som inte hör ihop är starka och lätta att minnas.</translation>
    </message>
    <message>
        <source>Changes the master key, so that no key or copy of a key from before opens the register any more. Needed when a recovery sheet or a computer was lost.</source>
        <translation>Byter huvudnyckel, så att ingen nyckel eller kopia av en nyckel från tidigare öppnar registret längre. Behövs när ett återställningsblad eller en dator har kommit bort.</translation>
    </message>
    <message>
        <source>Makes a new recovery sheet. Print it, type back what is asked for, and keep it locked up: it opens the register without a passphrase.</source>
        <translation>Gör ett nytt återställningsblad. Skriv ut det, skriv tillbaka det som efterfrågas, och förvara det inlåst: det öppnar registret utan lösenfras.</translation>
    </message>
    <message>
        <source>Makes a new, encrypted register step by step: its place, your passphrase, the recovery sheet, the unit and the first user.</source>
        <translation>Gör ett nytt, krypterat register steg för steg: platsen, din lösenfras, återställningsbladet, enheten och den första användaren.</translation>
    </message>
    <message>
        <source>Makes a training register of made-up families on this computer. Nothing in it is real, and it never becomes a real register.</source>
        <translation>Gör ett övningsregister med påhittade familjer på den här datorn. Inget i det är verkligt, och det blir aldrig ett riktigt register.</translation>
    </message>
    <message>
        <source>Opens the register with the groups of its recovery sheet. A wrong character is found and named.</source>
        <translation>Öppnar registret med grupperna på dess återställningsblad. Ett fel tecken hittas och pekas ut.</translation>
    </message>
    <message>
        <source>Checks that a backup is what it was when it was made, down to every byte. Nothing is written.</source>
        <translation>Kontrollerar att en säkerhetskopia är vad den var när den gjordes, ned till varje byte. Inget skrivs.</translation>
    </message>
    <message>
        <source>Makes a register of a backup, in a new file. The register that was copied is left as it is.</source>
        <translation>Gör ett register av en säkerhetskopia, i en ny fil. Registret som kopierades lämnas som det är.</translation>
    </message>
    <message>
        <source>Makes a register of a backup, in a new file, when the register itself is damaged or lost. Backups beside it are listed; others can be chosen. What is left of the old one stays as it is.</source>
        <translation>Gör ett register av en säkerhetskopia, i en ny fil, när registret självt är skadat eller borta. Kopior bredvid det listas; andra kan väljas. Det som är kvar av det gamla lämnas som det är.</translation>
    </message>
    <message>
        <source>Where text stands that was typed and not saved before the register was locked. Each opens with its text put back; it is saved when you leave the field, and Esc takes it back.</source>
        <translation>Var det finns text som skrevs men inte sparades innan registret låstes. Var och en öppnas med texten tillbaka; den sparas när du lämnar fältet, och Esc tar tillbaka den.</translation>
    </message>
    <message>
        <source>Gives the application to somebody else, who then answers for it. Ctrl+Enter hands it over.</source>
        <translation>Ger anmälan till någon annan, som sedan svarar för den. Ctrl+Enter lämnar över.</translation>
    </message>
    <message>
        <source>Says when somebody tries again to reach the family. Until then it waits. Ctrl+Enter keeps the day.</source>
        <translation>Säger när någon försöker nå familjen igen. Till dess väntar den. Ctrl+Enter sparar dagen.</translation>
    </message>
    <message>
        <source>Shows each page as it will be on paper. Every print is noted in the log; protected families stay masked. Destroy the paper after use.</source>
        <translation>Visar varje sida som den blir på papper. Varje utskrift antecknas i loggen; skyddade familjer är maskerade även här. Förstör papperet efter användning.</translation>
    </message>
    <message>
        <source>Everything that can be done by keyboard, here and now.</source>
        <translation>Allt som kan göras med tangentbordet, här och nu.</translation>
    </message>
    <message>
        <source>Shows only rows with this value. The first choice shows all.</source>
        <translation>Visar bara rader med det här värdet. Det första valet visar alla.</translation>
    </message>
    <message>
        <source>Whose passphrase you type. Everybody has a key of their own, so that the log can tell who did what.</source>
        <translation>Vems lösenfras du skriver. Var och en har en egen nyckel, så att loggen kan visa vem som gjorde vad.</translation>
    </message>
    <message>
        <source>Your own passphrase, never a colleague&apos;s. After a wrong one the next try has to wait a little, each time longer, at most a minute.</source>
        <translation>Din egen lösenfras, aldrig en kollegas. Efter en felaktig får nästa försök vänta en stund, längre för varje gång, högst en minut.</translation>
    </message>
    <message>
        <source>The language of the program on this computer. What is in the register stays as it was written.</source>
        <translation>Programmets språk på den här datorn. Det som står i registret är kvar som det skrevs.</translation>
    </message>
    <message>
        <source>Light, dark or high contrast, or what the system has.</source>
        <translation>Ljust, mörkt eller hög kontrast, eller det som systemet har.</translation>
    </message>
    <message>
        <source>How large everything is, 80 to 200 per cent. Ctrl++ and Ctrl+- change it anywhere.</source>
        <translation>Hur stort allt är, 80 till 200 procent. Ctrl++ och Ctrl+- ändrar det var som helst.</translation>
    </message>
    <message>
        <source>Lower rows, so that more of them fit.</source>
        <translation>Lägre rader, så att fler får plats.</translation>
    </message>
    <message>
        <source>The register locks itself after so many minutes without a key or a click, 1 to 15. What you were writing is kept.</source>
        <translation>Registret låser sig efter så många minuter utan en tangent eller ett klick, 1 till 15. Det du skrev på finns kvar.</translation>
    </message>
    <message>
        <source>Where backups are put. They are encrypted, so another disk or a network drive is best: a backup beside the register is lost with it.</source>
        <translation>Dit säkerhetskopior läggs. De är krypterade, så en annan disk eller en nätverksplats är bäst: en kopia bredvid registret försvinner med det.</translation>
    </message>
    <message>
        <source>How long a backup is kept at most. What is weeded from the register lives on in its backups until then, so keep it short.</source>
        <translation>Hur länge en säkerhetskopia behålls som mest. Det som gallras ur registret finns kvar i kopiorna till dess, så håll tiden kort.</translation>
    </message>
    <message>
        <source>The municipality that the register belongs to. New families and units get it where nothing else is said.</source>
        <translation>Kommunen som registret hör till. Nya familjer och enheter får den när inget annat sägs.</translation>
    </message>
    <message>
        <source>The name of a unit, as it stands on print-outs.</source>
        <translation>En enhets namn, som det står på utskrifter.</translation>
    </message>
    <message>
        <source>What kind of unit it is. A district has to be part of another unit.</source>
        <translation>Vilket slag av enhet det är. En stadsdel måste vara del av en annan enhet.</translation>
    </message>
    <message>
        <source>The unit that this one is part of.</source>
        <translation>Enheten som den här är en del av.</translation>
    </message>
    <message>
        <source>The list whose values are shown below. Those at the top can be adapted; the others are the same in every register.</source>
        <translation>Listan vars värden visas nedanför. De översta kan anpassas; de andra är lika i alla register.</translation>
    </message>
    <message>
        <source>The values of the list. Take the mark from one that you have no use for: it is offered no more, and stays where it stands already.</source>
        <translation>Listans värden. Ta bort markeringen för ett som ni inte har nytta av: det erbjuds inte längre, och är kvar där det redan står.</translation>
    </message>
    <message>
        <source>What you call the value here. Only the word is another: figures, exports and other registers go by the code. Empty brings the program&apos;s word back.</source>
        <translation>Vad ni kallar värdet hos er. Bara ordet är ett annat: statistik, exporter och andra register går efter koden. Tomt ger tillbaka programmets ord.</translation>
    </message>
    <message>
        <source>A place or a way by which families hear of you. What somebody types in an application is completed to these, so that the same thing is called the same.</source>
        <translation>En plats eller ett sätt som familjer får höra talas om er. Det någon skriver i en intresseanmälan fylls i efter dessa, så att samma sak heter likadant.</translation>
    </message>
    <message>
        <source>Where the campaign is seen or heard. Applications that came that way, or say so, are offered for linking.</source>
        <translation>Var kampanjen syns eller hörs. Anmälningar som kom den vägen, eller säger det, föreslås för koppling.</translation>
    </message>
    <message>
        <source>What it costs, in whole kronor; may be left out. With it, each linked application has a price, and so has each that became an assignment.</source>
        <translation>Vad den kostar i hela kronor; får utelämnas. Med den får varje kopplad anmälan ett pris, och varje som blev ett uppdrag.</translation>
    </message>
    <message>
        <source>How many applications it is to bring. Those that are linked to it count.</source>
        <translation>Hur många anmälningar den ska ge. De som är kopplade till den räknas.</translation>
    </message>
    <message>
        <source>The national programme or project that the campaign is a part of, if any.</source>
        <translation>Det nationella program eller projekt som kampanjen är en del av, om något.</translation>
    </message>
    <message>
        <source>What you call the campaign. A family that names it as its source fits it.</source>
        <translation>Vad ni kallar kampanjen. En familj som uppger den som källa passar den.</translation>
    </message>
    <message>
        <source>The day on which the campaign begins; its effect is counted from there.</source>
        <translation>Dagen då kampanjen börjar; effekten räknas därifrån.</translation>
    </message>
    <message>
        <source>The last day, or the day you expect it to end. Until then the figures say how it goes so far.</source>
        <translation>Sista dagen, eller dagen ni räknar med att den slutar. Till dess visar siffrorna hur det går hittills.</translation>
    </message>
    <message>
        <source>Applications from before the register was in use give something to compare with, if those lists were whole. The choice holds for the whole register and all campaigns; lead times never count such applications.</source>
        <translation>Anmälningar från före registret ger något att jämföra med, om de listorna var hela. Valet gäller hela registret och alla kampanjer; ledtider räknar aldrig med sådana anmälningar.</translation>
    </message>
    <message>
        <source>A campaign that lies ready. You say its days, as they differ from year to year, and may change all the rest.</source>
        <translation>En kampanj som ligger färdig. Du anger dagarna, eftersom de skiljer sig från år till år, och får ändra allt annat.</translation>
    </message>
    <message>
        <source>The first day. You may type 0427, +14 or w 34.</source>
        <translation>Första dagen. Du kan skriva 0427, +14 eller v 34.</translation>
    </message>
    <message>
        <source>The last day; empty for a campaign of one day.</source>
        <translation>Sista dagen; tomt för en kampanj på en dag.</translation>
    </message>
    <message>
        <source>What it was: a fair, a day at a library. A family that names it as its source fits the event&apos;s campaign.</source>
        <translation>Vad det var: en mässa, en dag på ett bibliotek. En familj som uppger det som källa passar händelsens kampanj.</translation>
    </message>
    <message>
        <source>The day of the event. You may type yesterday, sat, or 0427.</source>
        <translation>Dagen för händelsen. Du kan skriva i går, lör eller 0427.</translation>
    </message>
    <message>
        <source>Where it was.</source>
        <translation>Var det var.</translation>
    </message>
    <message>
        <source>About how many people you talked to. Names have no place here.</source>
        <translation>Ungefär hur många ni talade med. Namn hör inte hemma här.</translation>
    </message>
    <message>
        <source>The campaign that the event is a part of, if any.</source>
        <translation>Kampanjen som händelsen är en del av, om någon.</translation>
    </message>
    <message>
        <source>How the family heard of you, in its own words. What was typed before is offered, the most used first.</source>
        <translation>Hur familjen hörde talas om er, med egna ord. Det som skrivits förut föreslås, det vanligaste först.</translation>
    </message>
    <message>
        <source>The campaign that brought the family, where you know. Those whose days, channels or name fit stand first. It tells what each application cost.</source>
        <translation>Kampanjen som fick familjen att höra av sig, om du vet det. De vars dagar, kanaler eller namn passar står först. Det visar vad varje anmälan kostade.</translation>
    </message>
    <message>
        <source>How the family found the contact with you, from 1 to 5. Ask only those who want to say.</source>
        <translation>Hur familjen upplevde kontakten med er, från 1 till 5. Fråga bara den som vill svara.</translation>
    </message>
    <message>
        <source>What the family said about the contact. Nobody is judged by it.</source>
        <translation>Vad familjen sade om kontakten. Ingen bedöms efter det.</translation>
    </message>
    <message>
        <source>How the family heard of you, in its own words. What was typed before is offered, the most used first. It tells which campaigns worked.</source>
        <translation>Hur familjen hörde talas om er, med egna ord. Det som skrivits förut föreslås, det vanligaste först. Det visar vilka kampanjer som nådde fram.</translation>
    </message>
    <message>
        <source>The stages that the application can go to from where it is. Contacted and what comes after it ask for a noted contact, so that nobody is called answered who was not.</source>
        <translation>De steg som anmälan kan gå till från där den är. Kontaktad och det som kommer efter kräver en antecknad kontakt, så att ingen kallas besvarad som inte är det.</translation>
    </message>
    <message>
        <source>Needed for going back, for resting, and for meeting the family in another way than the rule says. It is kept in the log and nowhere else.</source>
        <translation>Behövs för att gå tillbaka, för att vila och för att möta familjen på ett annat sätt än regeln säger. Det sparas i loggen och ingen annanstans.</translation>
    </message>
    <message>
        <source>The day on which the application comes back to the desk. You may type fri, +14, 0312 or w 34.</source>
        <translation>Den dag då anmälan kommer tillbaka till skrivbordet. Du kan skriva fre, +14, 0312 eller v 34.</translation>
    </message>
    <message>
        <source>How it ended. Every application that ends says so, and weeding counts from that day.</source>
        <translation>Hur det slutade. Varje anmälan som avslutas säger det, och gallringen räknas från den dagen.</translation>
    </message>
    <message>
        <source>The main reason: the family&apos;s own where the family ended it, ours where we did. Drop-outs are counted by it.</source>
        <translation>Huvudorsaken: familjens egen där familjen avslutade, vår där vi gjorde det. Avhopp räknas efter den.</translation>
    </message>
    <message>
        <source>Further reasons, if there are any.</source>
        <translation>Fler orsaker, om det finns några.</translation>
    </message>
    <message>
        <source>Who ended it, where the outcome leaves that open.</source>
        <translation>Vem som avslutade, där utfallet inte säger det.</translation>
    </message>
    <message>
        <source>Whether you thought of another kind of assignment for the family, such as a contact family or emergency home. Must be answered when we decline.</source>
        <translation>Om ett annat slags uppdrag övervägdes för familjen, som kontaktfamilj eller jourhem. Måste besvaras när vi tackar nej.</translation>
    </message>
    <message>
        <source>Whether the family may be judged anew later, when what stood in the way has changed.</source>
        <translation>Om familjen kan bedömas på nytt senare, när det som stod i vägen har ändrats.</translation>
    </message>
    <message>
        <source>The day from which it may be judged anew, if one was agreed.</source>
        <translation>Den dag från vilken den kan bedömas på nytt, om en dag är avtalad.</translation>
    </message>
    <message>
        <source>What the meetings are called in lists and on sheets.</source>
        <translation>Vad träffarna heter i listor och på utskrifter.</translation>
    </message>
    <message>
        <source>The day of the week. There is no meeting on public holidays and on the eves of Midsummer, Christmas and New Year.</source>
        <translation>Veckodagen. Ingen träff hålls på helgdagar eller på midsommar-, jul- och nyårsafton.</translation>
    </message>
    <message>
        <source>Malmö meets one evening a week.</source>
        <translation>Malmö träffas en kväll i veckan.</translation>
    </message>
    <message>
        <source>The series begins on this day or the first such weekday after it.</source>
        <translation>Serien börjar den här dagen eller första sådana veckodag därefter.</translation>
    </message>
    <message>
        <source>The last day; later meetings that nobody is invited to go away.</source>
        <translation>Den sista dagen; senare träffar som ingen är inbjuden till tas bort.</translation>
    </message>
    <message>
        <source>The day of this meeting. You may type fri, +14, 0312 or w 34.</source>
        <translation>Träffens dag. Du kan skriva fre, +14, 0312 eller v 34.</translation>
    </message>
    <message>
        <source>When it begins, Swedish time: 18:00, 18.00 or 18.</source>
        <translation>När den börjar, svensk tid: 18:00, 18.00 eller 18.</translation>
    </message>
    <message>
        <source>How long it takes, 15 to 720 minutes.</source>
        <translation>Hur länge den varar, 15 till 720 minuter.</translation>
    </message>
    <message>
        <source>The address, or how to join by video. It stands in the calendar file, so name nobody here.</source>
        <translation>Adressen, eller hur man ansluter via video. Det står i kalenderfilen, så nämn ingen här.</translation>
    </message>
    <message>
        <source>Whether people take part by video.</source>
        <translation>Om man deltar via video.</translation>
    </message>
    <message>
        <source>How many persons there is room for. More can be invited; you are told then.</source>
        <translation>Hur många personer det finns plats för. Fler kan bjudas in; då får du veta det.</translation>
    </message>
    <message>
        <source>Who leads it. Next steps of families that are nobody&apos;s become theirs.</source>
        <translation>Vem som leder träffen. Nästa steg för familjer som ingen ansvarar för blir ledarens.</translation>
    </message>
    <message>
        <source>Why there is no meeting. It is kept in the log.</source>
        <translation>Varför träffen ställs in. Det sparas i loggen.</translation>
    </message>
    <message>
        <source>The meeting, of those that are planned.</source>
        <translation>Träffen, av dem som är planerade.</translation>
    </message>
    <message>
        <source>Needed for experienced families, who meet you directly, for those who have been to a meeting, and for those who did not come twice. It is kept in the log.</source>
        <translation>Behövs för erfarna familjer, som ni träffar direkt, för dem som redan varit på en träff och för dem som uteblivit två gånger. Det sparas i loggen.</translation>
    </message>
    <message>
        <source>Information meetings, those to come first, and below who is invited to the marked one. Enter goes to the guests; Space notes who came and goes on, on a noted one it goes through the possibilities. Ctrl+Enter closes the meeting and makes the next steps.</source>
        <translation>Informationsträffar, de kommande först, och därunder vilka som är inbjudna till den markerade. Enter går till de inbjudna; mellanslag noterar vem som kom och går vidare, på en redan noterad växlar det mellan möjligheterna. Ctrl+Enter avslutar träffen och lägger upp nästa steg.</translation>
    </message>
    <message>
        <source>One information meeting: day, time, place, room and leader. A meeting of a series that is changed here is left alone when the series changes. Ctrl+Enter stores it.</source>
        <translation>En informationsträff: dag, tid, plats, antal platser och ledare. En träff i en serie som ändras här lämnas orörd när serien ändras. Ctrl+Enter sparar.</translation>
    </message>
    <message>
        <source>A series of information meetings. Its meetings are made some weeks ahead. When it is changed, coming meetings follow, but for those that were changed by hand or that somebody is invited to. Ctrl+Enter stores it.</source>
        <translation>En serie informationsträffar. Dess träffar läggs upp några veckor framåt. När den ändras följer kommande träffar med, utom de som ändrats för hand eller som någon är inbjuden till. Ctrl+Enter sparar.</translation>
    </message>
    <message>
        <source>Cancels the meeting. Whoever was invited can be invited to the next one.</source>
        <translation>Ställer in träffen. De som var inbjudna kan bjudas in till nästa.</translation>
    </message>
    <message>
        <source>Invites the marked applications to a meeting, in one step that can be taken back. You are told who could not be invited, and why.</source>
        <translation>Bjuder in de markerade intresseanmälningarna till en träff, i ett steg som kan ångras. Du får veta vilka som inte kunde bjudas in, och varför.</translation>
    </message>
    <message>
        <source>Families that are likely the same, the surest first: the same phone or e-mail, or a name that sounds the same where they live. Enter puts them side by side and merges them; Delete says that they are not the same, which is remembered. Protected families are never shown here.</source>
        <translation>Familjer som troligen är samma, de säkraste först: samma telefon eller e-post, eller ett namn som låter likadant där de bor. Retur ställer dem sida vid sida och slår ihop dem; Delete säger att de inte är samma, vilket sparas. Skyddade familjer visas aldrig här.</translation>
    </message>
    <message>
        <source>Makes one family of two. Up and down go from field to field, left and right choose whose value stays; fields that differ carry ≠. On a person, right says that they are two persons. All that hangs on the other family moves along; Ctrl+Z takes it all back.</source>
        <translation>Gör en familj av två. Upp och ner går mellan fälten, vänster och höger väljer vems uppgift som blir kvar; fält som skiljer sig har ≠. På en person säger höger att det är två personer. Allt som hör till den andra familjen följer med; Ctrl+Z tar tillbaka alltihop.</translation>
    </message>
    <message>
        <source>Campaigns, and how many applications came in on their days, against as many days just before and the same days a year earlier. It tells what happened together, not what caused it. The marked one is shown and changed in the pane to the right, with its events.</source>
        <translation>Kampanjer, och hur många anmälningar som kom in under deras dagar, mot lika många dagar närmast före och samma dagar ett år tidigare. Det visar vad som skedde samtidigt, inte vad som orsakade det. Den markerade visas och ändras i rutan till höger, med sina händelser.</translation>
    </message>
    <message>
        <source>Adds a campaign: what it is called and its days are enough. Ctrl+Enter adds it.</source>
        <translation>Lägger till en kampanj: vad den heter och dess dagar räcker. Ctrl+Enter lägger till.</translation>
    </message>
    <message>
        <source>An occasion where somebody met people, of a campaign or by itself. Ctrl+Enter keeps it.</source>
        <translation>Ett tillfälle då någon mötte människor, i en kampanj eller för sig. Ctrl+Enter sparar.</translation>
    </message>
    <message>
        <source>Moves the application to another stage, and asks for what that stage needs to be told. Ctrl+Enter moves it, Ctrl+Z takes it back.</source>
        <translation>Flyttar anmälan till ett annat steg och frågar efter det som steget behöver veta. Ctrl+Enter flyttar, Ctrl+Z tar tillbaka.</translation>
    </message>
    <message>
        <source>Every application by its stage; who has been there longest stands on top. Arrows go from card to card, Shift with them moves the card, F2 chooses the stage. With the mouse a card is dragged.</source>
        <translation>Alla anmälningar efter steg; den som har varit där längst står överst. Pilarna går från kort till kort, med Skift flyttar de kortet, F2 väljer steg. Med musen dras ett kort.</translation>
    </message>
    <message>
        <source>When the office answers. The minutes left of an application&apos;s day are counted to closing time; the goal itself is the whole day.</source>
        <translation>När kontoret svarar. Minuterna som är kvar av en anmälans dag räknas till stängning; själva målet är hela dagen.</translation>
    </message>
    <message>
        <source>What comes in at this time or later may wait for the next working day. Without it everything is to be answered the day it came.</source>
        <translation>Det som kommer in vid den här tiden eller senare får vänta till nästa arbetsdag. Utan den ska allt besvaras samma dag som det kom.</translation>
    </message>
    <message>
        <source>After so many attempts that nobody answered, a letter or an e-mail is suggested.</source>
        <translation>Efter så många försök som ingen svarade på föreslås ett brev eller e-post.</translation>
    </message>
    <message>
        <source>How long this deadline is in your municipality. Each says where it comes from and what it is when nothing else was chosen.</source>
        <translation>Hur lång tidsgränsen är i kommunen. Var och en säger var den kommer ifrån och vad den är när inget annat har valts.</translation>
    </message>
    <message>
        <source>Who is away. Why is not asked: it would tell of health.</source>
        <translation>Vem som är borta. Varför frågas inte: det skulle berätta om hälsa.</translation>
    </message>
    <message>
        <source>The first day away. You may type today, fri, +14, 0312 or w 34.</source>
        <translation>Den första dagen borta. Du kan skriva i dag, fre, +14, 0312 eller v 34.</translation>
    </message>
    <message>
        <source>The last day away; empty until it is known.</source>
        <translation>Den sista dagen borta; tom tills den är känd.</translation>
    </message>
    <message>
        <source>Who does the work meanwhile. The applications keep their owner and show with the deputy.</source>
        <translation>Vem som gör arbetet under tiden. Anmälningarna behåller sin ägare och visas med ersättaren.</translation>
    </message>
    <message>
        <source>Another last day for the absence that is marked; empty when it is not known.</source>
        <translation>En annan sista dag för den frånvaro som är markerad; tom när den inte är känd.</translation>
    </message>
    <message>
        <source>Where the family lives. Type the name; it completes itself. Before a child is placed here from another municipality, the two consult each other ({municipalities_consult}).</source>
        <translation>Var familjen bor. Skriv namnet; det fylls i. Innan ett barn från en annan kommun placeras här ska kommunerna samråda ({municipalities_consult}).</translation>
    </message>
    <message>
        <source>What the family wishes to be; several may be chosen. An assignment itself comes after the investigation that the law asks for ({home_investigated}).</source>
        <translation>Vad familjen vill bli; flera kan väljas. Själva uppdraget kommer efter den utredning som lagen kräver ({home_investigated}).</translation>
    </message>
    <message>
        <source>What the family wrote. It is never searched. Leave out what is not needed for the case: the register may hold only what is necessary for the work ({purpose}).</source>
        <translation>Det familjen skrev. Det söks aldrig igenom. Utelämna det som inte behövs i ärendet: bara det som är nödvändigt för arbetet får behandlas ({purpose}).</translation>
    </message>
    <message>
        <source>What was said and decided, and what has importance for the case ({documentation}). Write so that the family can read it. Notes are never searched.</source>
        <translation>Vad som sades och bestämdes, och det som har betydelse för ärendet ({documentation}). Skriv så att familjen kan läsa det. Anteckningar söks aldrig igenom.</translation>
    </message>
    <message>
        <source>The day on which the person said that the note is wrong; today without a day. Empty with empty words when they no longer say so.</source>
        <translation>Dagen då den enskilde sade att anteckningen är felaktig; i dag om ingen dag anges. Tom tillsammans med tomma ord när de inte längre säger det.</translation>
    </message>
    <message>
        <source>What the person says is wrong, in their own words ({documentation}). The note itself stays as it is.</source>
        <translation>Vad den enskilde anser är felaktigt, med egna ord ({documentation}). Själva anteckningen står kvar som den är.</translation>
    </message>
    <message>
        <source>Makes one application of two of the same family. Up and down go from field to field, left and right choose whose value stays; fields that differ carry ≠. The stage brings along all that belongs to it. Contacts, tasks and places at meetings move along; Ctrl+Z takes it all back.</source>
        <translation>Gör en anmälan av två från samma familj. Upp och ner går mellan fälten, vänster och höger väljer vems uppgift som blir kvar; fält som skiljer sig har ≠. Skedet tar med sig allt som hör till det. Kontakter, uppgifter och platser på träffar följer med; Ctrl+Z tar tillbaka alltihop.</translation>
    </message>
    <message>
        <source>Notes a contact with the family. A contact where you reached each other stops the same-day clock of the application. Ctrl+Enter notes it, Ctrl+Shift+Enter also signs it: a signed note is never changed.</source>
        <translation>Antecknar en kontakt med familjen. En kontakt där ni nådde varandra stoppar anmälans samma-dag-klocka. Ctrl+Enter antecknar den, Ctrl+Skift+Enter signerar den också: en signerad anteckning ändras aldrig.</translation>
    </message>
    <message>
        <source>Changes a note of yours that is not frozen yet. Ctrl+Enter changes it.</source>
        <translation>Ändrar en egen anteckning som inte är låst än. Ctrl+Enter ändrar den.</translation>
    </message>
    <message>
        <source>Corrects a note with a new one, which is shown with it; the note itself stays as it is. A correction stops no clock. Ctrl+Enter notes it.</source>
        <translation>Rättar en anteckning med en ny, som visas tillsammans med den; själva anteckningen står kvar som den är. En rättelse stoppar ingen klocka. Ctrl+Enter antecknar den.</translation>
    </message>
    <message>
        <source>Notes that the person says a note is wrong, also when it is frozen. The note stays, and what they said stands with it. Ctrl+Enter notes it.</source>
        <translation>Antecknar att den enskilde anser att en anteckning är felaktig, även när den är låst. Anteckningen står kvar, och vad de sade står tillsammans med den. Ctrl+Enter antecknar det.</translation>
    </message>
    <message>
        <source>The record as it was at the end of a day, made from the log backwards; a family with its members, assignments, applications and contacts. It can only be read, but a field can be given the value back that it had then. What was weeded cannot be known.</source>
        <translation>Posten som den var i slutet av en dag, återskapad bakåt ur loggen; en familj med medlemmar, uppdrag, anmälningar och kontakter. Den går bara att läsa, men ett fält kan få tillbaka det värde det hade då. Det som har gallrats går inte att veta.</translation>
    </message>
    <message>
        <source>The log of the register: who did what and when, for the recurring checks that {access_checks} asks for. It names no values. Reading the log is itself logged.</source>
        <translation>Registrets logg: vem som gjorde vad och när, för de återkommande kontroller som {access_checks} kräver. Den nämner inga värden. Att läsa loggen loggas också.</translation>
    </message>
    <message>
        <source>Checks of who did what, as {access_checks} asks for: a sample at random and by rules, never of what you did yourself. Each line gets a verdict, then the whole a conclusion, and it is kept as it is. Nothing in it names a family.</source>
        <translation>Kontroller av vem som gjorde vad, som {access_checks} kräver: ett urval på måfå och efter regler, aldrig av det du själv gjort. Varje rad får ett omdöme och helheten en slutsats, och den sparas som den är. Inget i den namnger en familj.</translation>
    </message>
    <message>
        <source>Writes the list to a file as you see it: the columns, order and filter, and only the marked rows if several are marked. Protected families stay masked. The log notes what kind of list it was, how many rows and a number.</source>
        <translation>Skriver listan till en fil så som du ser den: kolumner, ordning och filter, och bara de markerade raderna om flera är markerade. Skyddade familjer förblir maskerade. Loggen noterar vad det var för lista, hur många rader och ett nummer.</translation>
    </message>
    <message>
        <source>Gives the filter of this list a name. It then stands under the page in the navigation and in the menu View. Only you see it; it lies in the register.</source>
        <translation>Ger listans filter ett namn. Det står sedan under sidan i navigeringen och i menyn Visa. Bara du ser det; det ligger i registret.</translation>
    </message>
    <message>
        <source>The filters that you have saved for this list: give one another name, or delete it.</source>
        <translation>Filtren som du har sparat för den här listan: byt namn på ett, eller ta bort det.</translation>
    </message>
    <message>
        <source>Shows only rows whose name or case number has what you type. Nothing else is searched: {search_terms} allows name, personal number and case number only. Esc clears.</source>
        <translation>Visar bara rader vars namn eller ärendenummer innehåller det du skriver. Inget annat söks igenom: {search_terms} tillåter bara namn, personnummer och ärendenummer. Esc rensar.</translation>
    </message>
    <message>
        <source>How the file is written. Excel in Swedish parts columns by semicolons; most other programs expect commas.</source>
        <translation>Hur filen skrivs. Svenska Excel skiljer kolumner åt med semikolon; de flesta andra program väntar sig komma.</translation>
    </message>
    <message>
        <source>What you call the filter. A name that is there already is given to this one.</source>
        <translation>Vad du kallar filtret. Ett namn som redan finns övergår till det här.</translation>
    </message>
    <message>
        <source>For how long a new note may be changed: 0 to 168 hours. Then it is frozen, and what is wrong in it is corrected by a new note. Notes that are there keep their time.</source>
        <translation>Hur länge en ny anteckning får ändras: 0 till 168 timmar. Sedan är den låst, och det som är fel i den rättas med en ny anteckning. Anteckningar som redan finns behåller sin tid.</translation>
    </message>
    <message>
        <source>The act as it is to be written, with its number: SoL (2025:400).</source>
        <translation>Lagen som den ska skrivas, med nummer: SoL (2025:400).</translation>
    </message>
    <message>
        <source>Chapter and section within the act: 22 kap. 4 §.</source>
        <translation>Kapitel och paragraf i lagen: 22 kap. 4 §.</translation>
    </message>
    <message>
        <source>What the section is about, for this list.</source>
        <translation>Vad paragrafen handlar om, för den här listan.</translation>
    </message>
    <message>
        <source>The first day on which the rule stands there; empty where it always did. Another day than the marked line&apos;s adds a line: so a section that moves keeps its old place for old cases.</source>
        <translation>Första dagen regeln står där; tomt om den alltid gjort det. En annan dag än den markerade radens lägger till en rad: ett lagrum som flyttar behåller sin gamla plats för gamla ärenden.</translation>
    </message>
    <message>
        <source>The last day on which the rule stands there; empty while it does.</source>
        <translation>Sista dagen regeln står där; tomt så länge den gör det.</translation>
    </message>
    <message>
        <source>Colleagues: their roles, unit, phone and e-mail at work, and how many open applications, tasks and families each has, so that work can be handed out evenly. A click on a heading sorts. The marked one is changed in the pane to the right.</source>
        <translation>Medarbetare: roller, enhet, telefon och e-post i arbetet, och hur många öppna anmälningar, uppgifter och familjer var och en har, så att arbetet kan fördelas jämnt. Klick på en rubrik sorterar. Den markerade ändras i rutan till höger.</translation>
    </message>
    <message>
        <source>Notes somebody who works with the register. They can open it once they have a key, which is given under Users and keys. Ctrl+Enter stores it.</source>
        <translation>Lägger in någon som arbetar med registret. Personen kan öppna det när den har en nyckel, som ges under Användare och nycklar. Ctrl+Enter sparar.</translation>
    </message>
    <message>
        <source>Why you need to see this protected family now. The reason goes into the log before anything is shown, and the family closes again by itself.</source>
        <translation>Varför du behöver se den skyddade familjen nu. Skälet skrivs i loggen innan något visas, och familjen stängs igen av sig själv.</translation>
    </message>
    <message>
        <source>Weeding by law: a family&apos;s file goes five years after its last entry. One person proposes, another approves with a key of their own, and then it is gone for good. Families that had an assignment and those kept for research stay. Backups hold the rest until they expire.</source>
        <translation>Gallring: en familjs akt gallras fem år efter sista anteckningen. En person föreslår, en annan godkänner med egen nyckel, och sedan är den borta för gott. Familjer som har haft uppdrag och de som bevaras för forskning blir kvar. Säkerhetskopior har resten tills de gått ut.</translation>
    </message>
    <message>
        <source>What went wrong: lex Sarah, complaints, mishaps, injuries, personal data breaches. A breach is reported within 72 hours of its discovery, or it is written why it need not be. Only managers and administrators see this.</source>
        <translation>Vad som gick fel: lex Sarah, klagomål, tillbud, skador, personuppgiftsincidenter. En incident anmäls inom 72 timmar från upptäckten, eller så skrivs varför den inte behöver det. Bara chefer och administratörer ser detta.</translation>
    </message>
    <message>
        <source>What the family or one of its members agreed to, and when it was withdrawn. A withdrawn consent stays written, but holds no longer.</source>
        <translation>Vad familjen eller någon i den har samtyckt till, och när det återkallades. Ett återkallat samtycke står kvar men gäller inte längre.</translation>
    </message>
    <message>
        <source>All that the register holds about one person, and who read it. Names and numbers of others are masked; read free text through before you give it out. Making it is logged.</source>
        <translation>Allt som registret innehåller om en person, och vem som har läst det. Andras namn och nummer maskeras; läs igenom fritext innan du lämnar ut det. Att göra det loggas.</translation>
    </message>
    <message>
        <source>For how many minutes a protected family stays open once somebody said why. It closes sooner when they go on to something else, and when the register is locked.</source>
        <translation>Hur många minuter en skyddad familj är öppen när någon har sagt varför. Den stängs tidigare när man går vidare till något annat och när registret låses.</translation>
    </message>
    <message>
        <source>The name by which work is handed out. No two colleagues have the same.</source>
        <translation>Namnet som arbete fördelas efter. Två medarbetare har aldrig samma.</translation>
    </message>
    <message>
        <source>A few letters that stand for the person where there is little room.</source>
        <translation>Några bokstäver som står för personen där det är ont om plats.</translation>
    </message>
    <message>
        <source>What the person may do; with several roles, whatever one of them allows. Two are given by administrators only: administrator, and opening protected families. A new role counts from the next unlocking.</source>
        <translation>Vad personen får göra; med flera roller allt som någon av dem tillåter. Två ges bara av administratörer: administratör, och att öppna skyddade familjer. En ny roll gäller från nästa upplåsning.</translation>
    </message>
    <message>
        <source>Where the person works. Some roles see and change the families of this unit and the units below it only, those they own, and those of no unit. Who belongs to no unit works for all of them.</source>
        <translation>Där personen arbetar. Vissa roller ser och ändrar bara familjer i enheten och enheterna under den, dem de själva ansvarar för och dem utan enhet. Den som inte hör till någon enhet arbetar för alla.</translation>
    </message>
    <message>
        <source>A phone at work. Private numbers have no place here.</source>
        <translation>En telefon i arbetet. Privata nummer hör inte hemma här.</translation>
    </message>
    <message>
        <source>An e-mail address at work.</source>
        <translation>En e-postadress i arbetet.</translation>
    </message>
    <message>
        <source>No for who has left: they may do nothing any more, and keep their name on what they did. Take their key under Users and keys.</source>
        <translation>Nej för den som har slutat: personen får inget göra längre, men namnet står kvar på det som gjorts. Ta bort nyckeln under Användare och nycklar.</translation>
    </message>
    <message>
        <source>Whether the person has the degree that {qualified_staff} asks of who investigates and follows up.</source>
        <translation>Om personen har den examen som {qualified_staff} kräver av den som utreder och följer upp.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The day of arrival is missing.</source>
        <translation>Ankomstdagen saknas.</translation>
    </message>
    <message>
        <source>The day of arrival is not a date.</source>
        <translation>Ankomstdagen är inget datum.</translation>
    </message>
    <message>
        <source>The day of arrival lies in the future.</source>
        <translation>Ankomstdagen ligger i framtiden.</translation>
    </message>
    <message>
        <source>There is neither a name nor a number of the first applicant.</source>
        <translation>Både namn och nummer saknas för första sökanden.</translation>
    </message>
    <message>
        <source>The first applicant&apos;s number is not written as a personal or coordination number.</source>
        <translation>Första sökandens nummer är inte skrivet som ett personnummer eller samordningsnummer.</translation>
    </message>
    <message>
        <source>The first applicant&apos;s number holds a day that does not exist.</source>
        <translation>Första sökandens nummer innehåller en dag som inte finns.</translation>
    </message>
    <message>
        <source>The first applicant&apos;s number holds a day of birth in the future.</source>
        <translation>Första sökandens nummer innehåller en födelsedag i framtiden.</translation>
    </message>
    <message>
        <source>The first applicant&apos;s number holds a birth number that does not exist.</source>
        <translation>Första sökandens nummer innehåller ett födelsenummer som inte finns.</translation>
    </message>
    <message>
        <source>The check digit of the first applicant&apos;s number is wrong.</source>
        <translation>Kontrollsiffran i första sökandens nummer stämmer inte.</translation>
    </message>
    <message>
        <source>Something in the row breaks a rule of the register.</source>
        <translation>Något i raden bryter mot en av registrets regler.</translation>
    </message>
    <message>
        <source>The first applicant has no name; only the number was taken.</source>
        <translation>Första sökanden saknar namn; bara numret togs med.</translation>
    </message>
    <message>
        <source>The second applicant&apos;s number is not valid and was left out.</source>
        <translation>Andra sökandens nummer är inte giltigt och togs inte med.</translation>
    </message>
    <message>
        <source>The second applicant has the same number as the first and was left out.</source>
        <translation>Andra sökanden har samma nummer som den första och togs inte med.</translation>
    </message>
    <message>
        <source>By the number, an applicant is not of age yet.</source>
        <translation>Enligt numret är en sökande inte myndig än.</translation>
    </message>
    <message>
        <source>The phone number cannot be read and was left out.</source>
        <translation>Telefonnumret kan inte tolkas och togs inte med.</translation>
    </message>
    <message>
        <source>The e-mail address cannot be read and was left out.</source>
        <translation>E-postadressen kan inte tolkas och togs inte med.</translation>
    </message>
    <message>
        <source>The postcode is not a Swedish one and was left out.</source>
        <translation>Postnumret är inget svenskt postnummer och togs inte med.</translation>
    </message>
    <message>
        <source>The experience is not a number of years from 0 to 60 and was left out.</source>
        <translation>Erfarenheten är inget antal år från 0 till 60 och togs inte med.</translation>
    </message>
    <message>
        <source>The children at home are not a number from 0 to 20 and were left out.</source>
        <translation>Barn i hemmet är inget antal från 0 till 20 och togs inte med.</translation>
    </message>
    <message>
        <source>No assignment type is given.</source>
        <translation>Ingen uppdragstyp är angiven.</translation>
    </message>
    <message>
        <source>An assignment type is not known and was left out.</source>
        <translation>En uppdragstyp är okänd och togs inte med.</translation>
    </message>
    <message>
        <source>Something about pets was not understood and was left out.</source>
        <translation>Något om husdjur gick inte att tolka och togs inte med.</translation>
    </message>
    <message>
        <source>A language is not known and was left out.</source>
        <translation>Ett språk är okänt och togs inte med.</translation>
    </message>
    <message>
        <source>What is said about protection was not understood, so the family counts as protected.</source>
        <translation>Uppgiften om skydd gick inte att tolka, så familjen räknas som skyddad.</translation>
    </message>
    <message>
        <source>The cell holds several values; only the first good one was taken.</source>
        <translation>Cellen innehåller flera värden; bara det första giltiga togs med.</translation>
    </message>
    <message>
        <source>The text is too long and was cut.</source>
        <translation>Texten är för lång och kortades av.</translation>
    </message>
    <message>
        <source>The row has more cells than the heading; those beyond it were left out.</source>
        <translation>Raden har fler celler än rubrikraden; de överskjutande togs inte med.</translation>
    </message>
    <message>
        <source>The second applicant&apos;s number belongs to another family already, so it was left out here.</source>
        <translation>Den andra sökandes nummer hör redan till en annan familj och utelämnades därför här.</translation>
    </message>
    <message>
        <source>The family is known with other details; they were kept as they are. Please compare.</source>
        <translation>Familjen är känd med andra uppgifter; de behölls som de är. Jämför gärna.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Varför den avvisades</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Day of arrival</source>
        <translation>Inkommen den</translation>
    </message>
    <message>
        <source>First applicant&apos;s name</source>
        <translation>Första sökandens namn</translation>
    </message>
    <message>
        <source>First applicant&apos;s given name</source>
        <translation>Första sökandens förnamn</translation>
    </message>
    <message>
        <source>First applicant&apos;s family name</source>
        <translation>Första sökandens efternamn</translation>
    </message>
    <message>
        <source>First applicant&apos;s personal number</source>
        <translation>Första sökandens personnummer</translation>
    </message>
    <message>
        <source>Second applicant&apos;s name</source>
        <translation>Andra sökandens namn</translation>
    </message>
    <message>
        <source>Second applicant&apos;s given name</source>
        <translation>Andra sökandens förnamn</translation>
    </message>
    <message>
        <source>Second applicant&apos;s family name</source>
        <translation>Andra sökandens efternamn</translation>
    </message>
    <message>
        <source>Second applicant&apos;s personal number</source>
        <translation>Andra sökandens personnummer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>Town or municipality</source>
        <translation>Ort eller kommun</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Wished types of assignment</source>
        <translation>Önskade uppdragstyper</translation>
    </message>
    <message>
        <source>Years of experience</source>
        <translation>År av erfarenhet</translation>
    </message>
    <message>
        <source>Children at home</source>
        <translation>Barn hemma</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Husdjur</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>How they heard of us</source>
        <translation>Hur de hörde talas om oss</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Skydd</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meddelande</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Hoppas över</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>ändrad sedan dess</translation>
    </message>
    <message>
        <source>something else belongs to it</source>
        <translation>något annat hör till den</translation>
    </message>
    <message>
        <source>stays as what it belongs to does</source>
        <translation>står kvar tillsammans med det den hör till</translation>
    </message>
    <message>
        <source>the old values break a rule now</source>
        <translation>de gamla värdena bryter nu mot en regel</translation>
    </message>
    <message>
        <source>the old values were weeded</source>
        <translation>de gamla värdena är gallrade</translation>
    </message>
    <message>
        <source>the note is locked</source>
        <translation>anteckningen är låst</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>New, compare</source>
        <translation>Ny, jämför</translation>
    </message>
    <message>
        <source>Known family</source>
        <translation>Känd familj</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Finns redan</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvisad</translation>
    </message>
    <message>
        <source>row %1 of this list</source>
        <translation>rad %1 i listan</translation>
    </message>
    <message>
        <source>Is about %1.</source>
        <translation>Gäller %1.</translation>
    </message>
    <message>
        <source>Says something else than the register, which is kept.</source>
        <translation>Säger något annat än registret, som behålls.</translation>
    </message>
    <message>
        <source>No column holds: %1. Choose it in the list above.</source>
        <translation>Ingen kolumn innehåller: %1. Välj den i listan ovan.</translation>
    </message>
    <message>
        <source>Two columns cannot both hold %1. Choose one of them.</source>
        <translation>Två kolumner kan inte båda innehålla %1. Välj en av dem.</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) taken in.</source>
        <translation>
            <numerusform>%n intresseanmälan inläst.</numerusform>
            <numerusform>%n intresseanmälningar inlästa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) to take in.</source>
        <translation>
            <numerusform>%n intresseanmälan att läsa in.</numerusform>
            <numerusform>%n intresseanmälningar att läsa in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new families.</source>
        <translation>
            <numerusform>%n ny familj.</numerusform>
            <numerusform>%n nya familjer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of families that are known.</source>
        <translation>
            <numerusform>%n av en familj som är känd.</numerusform>
            <numerusform>%n av familjer som är kända.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already.</source>
        <translation>
            <numerusform>%n finns redan.</numerusform>
            <numerusform>%n finns redan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n protected.</source>
        <translation>
            <numerusform>%n skyddad.</numerusform>
            <numerusform>%n skyddade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused.</source>
        <translation>
            <numerusform>%n avvisad.</numerusform>
            <numerusform>%n avvisade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resemble another family: compare them.</source>
        <translation>
            <numerusform>%n liknar en annan familj: jämför.</numerusform>
            <numerusform>%n liknar en annan familj: jämför.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n say something else than the register, which is kept.</source>
        <translation>
            <numerusform>%n säger något annat än registret, som behålls.</numerusform>
            <numerusform>%n säger något annat än registret, som behålls.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import is undone: %n record(s) taken back.</source>
        <translation>
            <numerusform>Importen är ångrad: %n post togs tillbaka.</numerusform>
            <numerusform>Importen är ångrad: %n poster togs tillbaka.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were left as they are:</source>
        <translation>
            <numerusform>%n post lämnades som den är:</numerusform>
            <numerusform>%n poster lämnades som de är:</numerusform>
        </translation>
    </message>
    <message>
        <source>Resembles %1: %2.</source>
        <translation>Liknar %1: %2.</translation>
    </message>
</context>
<context>
    <name>KeyCommands</name>
    <message>
        <source>&amp;Users and keys…</source>
        <translation>&amp;Användare och nycklar…</translation>
    </message>
    <message>
        <source>Change my &amp;passphrase…</source>
        <translation>Byt min &amp;lösenfras…</translation>
    </message>
    <message>
        <source>New &amp;recovery sheet…</source>
        <translation>Nytt &amp;återställningsblad…</translation>
    </message>
    <message>
        <source>Change the &amp;master key…</source>
        <translation>Byt &amp;huvudnyckel…</translation>
    </message>
    <message>
        <source>The key file is older than the one this register last knew. Somebody put back an old copy: people whose key was taken are in it again, without rights. If it was not you, change the master key.</source>
        <translation>Nyckelfilen är äldre än den som registret senast kände till. Någon har lagt tillbaka en gammal kopia: de vars nyckel togs finns i den igen, utan rättigheter. Om det inte var du, byt huvudnyckel.</translation>
    </message>
    <message>
        <source>A change of the master key had been interrupted, and was put in order.</source>
        <translation>Ett byte av huvudnyckel hade avbrutits och har ställts i ordning.</translation>
    </message>
    <message>
        <source>You came in with the recovery sheet. Give yourself a key before you lock it away.</source>
        <translation>Du kom in med återställningsbladet. Ge dig själv en nyckel innan du låser in det.</translation>
    </message>
    <message>
        <source>Users and keys…</source>
        <translation>Användare och nycklar…</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Foster home</source>
        <translation>Familjehem</translation>
    </message>
    <message>
        <source>Emergency home</source>
        <translation>Jourhem</translation>
    </message>
    <message>
        <source>Contact family</source>
        <translation>Kontaktfamilj</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Mentor family</source>
        <translation>Mentorsfamilj</translation>
    </message>
    <message>
        <source>Kinship home</source>
        <translation>Nätverkshem</translation>
    </message>
    <message>
        <source>Agency-supported foster home</source>
        <translation>Konsulentstött familjehem</translation>
    </message>
    <message>
        <source>Specially qualified contact person</source>
        <translation>Särskilt kvalificerad kontaktperson</translation>
    </message>
    <message>
        <source>Respite family</source>
        <translation>Avlastningsfamilj</translation>
    </message>
    <message>
        <source>Support family</source>
        <translation>Stödfamilj</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planerat</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktivt</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>Vilande</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>The family</source>
        <translation>Familjen</translation>
    </message>
    <message>
        <source>The social services</source>
        <translation>Socialtjänsten</translation>
    </message>
    <message>
        <source>Insufficient support</source>
        <translation>Otillräckligt stöd</translation>
    </message>
    <message>
        <source>Too demanding an assignment</source>
        <translation>För krävande uppdrag</translation>
    </message>
    <message>
        <source>Changed family situation</source>
        <translation>Ändrad familjesituation</translation>
    </message>
    <message>
        <source>The family moved</source>
        <translation>Familjen flyttade</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Hälsa</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbete</translation>
    </message>
    <message>
        <source>The child moved</source>
        <translation>Barnet flyttade</translation>
    </message>
    <message>
        <source>Transfer of custody</source>
        <translation>Vårdnadsöverflyttning</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Annan orsak</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>Webbformulär</translation>
    </message>
    <message>
        <source>Service centre</source>
        <translation>Servicecenter</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besök</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evenemang</translation>
    </message>
    <message>
        <source>Min insats</source>
        <translation>Min insats</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Rekommendation</translation>
    </message>
    <message>
        <source>Import from a file</source>
        <translation>Import från fil</translation>
    </message>
    <message>
        <source>Other channel</source>
        <translation>Annan kanal</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Contact attempted</source>
        <translation>Kontaktförsök gjort</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Kontaktad</translation>
    </message>
    <message>
        <source>Invited to info meeting</source>
        <translation>Inbjuden till informationsträff</translation>
    </message>
    <message>
        <source>Attended info meeting</source>
        <translation>Deltog i informationsträff</translation>
    </message>
    <message>
        <source>Missed info meeting</source>
        <translation>Uteblev från informationsträff</translation>
    </message>
    <message>
        <source>Direct meeting</source>
        <translation>Direktmöte</translation>
    </message>
    <message>
        <source>Profile in the bank</source>
        <translation>Profil i banken</translation>
    </message>
    <message>
        <source>Reserved by a unit</source>
        <translation>Reserverad av enhet</translation>
    </message>
    <message>
        <source>Under investigation</source>
        <translation>Utredning pågår</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>Became an assignment</source>
        <translation>Blev uppdrag</translation>
    </message>
    <message>
        <source>The family withdrew</source>
        <translation>Familjen drog tillbaka</translation>
    </message>
    <message>
        <source>Declined by us</source>
        <translation>Ej aktuell enligt oss</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>Gick inte att nå</translation>
    </message>
    <message>
        <source>Chose another municipality</source>
        <translation>Valde annan kommun</translation>
    </message>
    <message>
        <source>Chose a private agency</source>
        <translation>Valde privat aktör</translation>
    </message>
    <message>
        <source>Another assignment was suggested</source>
        <translation>Annat uppdrag föreslogs</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dubblett</translation>
    </message>
    <message>
        <source>Time or work</source>
        <translation>Tid eller arbete</translation>
    </message>
    <message>
        <source>Own children</source>
        <translation>Egna barn</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Bostad</translation>
    </message>
    <message>
        <source>The family&apos;s health</source>
        <translation>Familjens hälsa</translation>
    </message>
    <message>
        <source>Finances or remuneration</source>
        <translation>Ekonomi eller ersättning</translation>
    </message>
    <message>
        <source>Another picture of the assignment</source>
        <translation>Annan bild av uppdraget</translation>
    </message>
    <message>
        <source>Long wait or poor feedback</source>
        <translation>Lång väntan eller dålig återkoppling</translation>
    </message>
    <message>
        <source>Chose another organisation</source>
        <translation>Valde annan aktör</translation>
    </message>
    <message>
        <source>Unknown reason</source>
        <translation>Okänd orsak</translation>
    </message>
    <message>
        <source>Risk area in the assessment</source>
        <translation>Riskområde i bedömningen</translation>
    </message>
    <message>
        <source>Findings in registers</source>
        <translation>Registeruppgifter</translation>
    </message>
    <message>
        <source>Ability to care</source>
        <translation>Omsorgsförmåga</translation>
    </message>
    <message>
        <source>Life situation</source>
        <translation>Livssituation</translation>
    </message>
    <message>
        <source>Home environment</source>
        <translation>Boendemiljö</translation>
    </message>
    <message>
        <source>Finances</source>
        <translation>Ekonomi</translation>
    </message>
    <message>
        <source>Motives or expectations</source>
        <translation>Motiv eller förväntningar</translation>
    </message>
    <message>
        <source>Lacking cooperation</source>
        <translation>Bristande samarbete</translation>
    </message>
    <message>
        <source>Disagreement in the family</source>
        <translation>Oenighet i familjen</translation>
    </message>
    <message>
        <source>Limited network</source>
        <translation>Begränsat nätverk</translation>
    </message>
    <message>
        <source>Distance or geography</source>
        <translation>Avstånd eller geografi</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Erfarenhet</translation>
    </message>
    <message>
        <source>No need right now</source>
        <translation>Ej behov just nu</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Träff</translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation>Hembesök</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Videosamtal</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Sms</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Intag</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Stöd</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Handledning</translation>
    </message>
    <message>
        <source>Mentor contact</source>
        <translation>Mentorskontakt</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Kris</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Utgående</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Inkommande</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Inget särskilt</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familj</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Intresseanmälan</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Uppdrag</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Municipality, central unit</source>
        <translation>Kommunens centrala enhet</translation>
    </message>
    <message>
        <source>City district</source>
        <translation>Stadsdel</translation>
    </message>
    <message>
        <source>Foster care unit</source>
        <translation>Familjehemsenhet</translation>
    </message>
    <message>
        <source>Emergency home pool</source>
        <translation>Jourhemspool</translation>
    </message>
    <message>
        <source>Social emergency service</source>
        <translation>Socialjour</translation>
    </message>
    <message>
        <source>Other unit</source>
        <translation>Annan enhet</translation>
    </message>
    <message>
        <source>Foster care caseworker</source>
        <translation>Familjehemssekreterare</translation>
    </message>
    <message>
        <source>Foster home recruiter</source>
        <translation>Familjehemsrekryterare</translation>
    </message>
    <message>
        <source>Social worker</source>
        <translation>Socialsekreterare</translation>
    </message>
    <message>
        <source>Lead social worker</source>
        <translation>Förste socialsekreterare</translation>
    </message>
    <message>
        <source>Unit manager</source>
        <translation>Enhetschef</translation>
    </message>
    <message>
        <source>Deputy unit manager</source>
        <translation>Biträdande enhetschef</translation>
    </message>
    <message>
        <source>Project leader</source>
        <translation>Projektledare</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administratör</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>Utvärderare</translation>
    </message>
    <message>
        <source>No protection</source>
        <translation>Inget skydd</translation>
    </message>
    <message>
        <source>Confidentiality marking</source>
        <translation>Sekretessmarkering</translation>
    </message>
    <message>
        <source>Protected registration</source>
        <translation>Skyddad folkbokföring</translation>
    </message>
    <message>
        <source>Single adult</source>
        <translation>Ensamstående</translation>
    </message>
    <message>
        <source>Couple</source>
        <translation>Sammanboende eller gifta</translation>
    </message>
    <message>
        <source>Same-sex couple</source>
        <translation>Samkönat par</translation>
    </message>
    <message>
        <source>Several generations</source>
        <translation>Flera generationer</translation>
    </message>
    <message>
        <source>Other family form</source>
        <translation>Annan familjeform</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Lägenhet</translation>
    </message>
    <message>
        <source>Terraced house</source>
        <translation>Radhus</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Villa</translation>
    </message>
    <message>
        <source>Farm</source>
        <translation>Gård</translation>
    </message>
    <message>
        <source>Other housing</source>
        <translation>Annat boende</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Hund</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>Katt</translation>
    </message>
    <message>
        <source>Horse</source>
        <translation>Häst</translation>
    </message>
    <message>
        <source>Rodent</source>
        <translation>Gnagare</translation>
    </message>
    <message>
        <source>Other animals</source>
        <translation>Andra djur</translation>
    </message>
    <message>
        <source>No pets</source>
        <translation>Inga husdjur</translation>
    </message>
    <message>
        <source>First adult</source>
        <translation>Vuxen 1</translation>
    </message>
    <message>
        <source>Second adult</source>
        <translation>Vuxen 2</translation>
    </message>
    <message>
        <source>Other adult</source>
        <translation>Övrig vuxen</translation>
    </message>
    <message>
        <source>Child at home</source>
        <translation>Barn i hemmet</translation>
    </message>
    <message>
        <source>Lodger</source>
        <translation>Inneboende</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Personnummer</translation>
    </message>
    <message>
        <source>Coordination number</source>
        <translation>Samordningsnummer</translation>
    </message>
    <message>
        <source>Reserve number (T or TF)</source>
        <translation>Reservnummer (T eller TF)</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Kvinna</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Man</translation>
    </message>
    <message>
        <source>Other or unknown</source>
        <translation>Annat eller okänt</translation>
    </message>
    <message>
        <source>No number is given</source>
        <translation>Inget nummer är angivet</translation>
    </message>
    <message>
        <source>Not written like a personal number</source>
        <translation>Inte skrivet som ett personnummer</translation>
    </message>
    <message>
        <source>The date does not exist</source>
        <translation>Datumet finns inte</translation>
    </message>
    <message>
        <source>The date is in the future</source>
        <translation>Datumet ligger i framtiden</translation>
    </message>
    <message>
        <source>The birth number 000 does not exist</source>
        <translation>Födelsenumret 000 finns inte</translation>
    </message>
    <message>
        <source>The check digit does not match</source>
        <translation>Kontrollsiffran stämmer inte</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>För lång text</translation>
    </message>
    <message>
        <source>Wrong format</source>
        <translation>Fel format</translation>
    </message>
    <message>
        <source>Wrong check digit</source>
        <translation>Fel kontrollsiffra</translation>
    </message>
    <message>
        <source>In the future</source>
        <translation>I framtiden</translation>
    </message>
    <message>
        <source>Outside what is allowed</source>
        <translation>Utanför det tillåtna</translation>
    </message>
    <message>
        <source>Ends before it starts</source>
        <translation>Slutar innan det börjar</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Okänd kod</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Osannolikt</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Skyddad uppgift</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Genomförd</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Inställd</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Inbjuden</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Anmäld</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Deltog</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Uteblev</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Avbokade</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Kommande</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Sociala medier</translation>
    </message>
    <message>
        <source>Poster in public transport</source>
        <translation>Affisch i kollektivtrafiken</translation>
    </message>
    <message>
        <source>Cinema</source>
        <translation>Bio</translation>
    </message>
    <message>
        <source>Printed matter</source>
        <translation>Tryckt material</translation>
    </message>
    <message>
        <source>Press and radio</source>
        <translation>Press och radio</translation>
    </message>
    <message>
        <source>Word of mouth</source>
        <translation>Mun till mun</translation>
    </message>
    <message>
        <source>Own web</source>
        <translation>Egen webb</translation>
    </message>
    <message>
        <source>Familjehemmens dag</source>
        <translation>Familjehemmens dag</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annat</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>a meeting</comment>
        <translation>Planerad</translation>
    </message>
    <message>
        <source>Drawn at random</source>
        <translation>Slumpvis utvald</translation>
    </message>
    <message>
        <source>Same surname or address</source>
        <translation>Samma efternamn eller adress</translation>
    </message>
    <message>
        <source>At night</source>
        <translation>På natten</translation>
    </message>
    <message>
        <source>Closed case</source>
        <translation>Avslutat ärende</translation>
    </message>
    <message>
        <source>Protected family</source>
        <translation>Skyddad familj</translation>
    </message>
    <message>
        <source>Many in a short time</source>
        <translation>Många på kort tid</translation>
    </message>
    <message>
        <source>Nothing to remark</source>
        <translation>Utan anmärkning</translation>
    </message>
    <message>
        <source>To be asked about</source>
        <translation>Att fråga om</translation>
    </message>
    <message>
        <source>Misuse</source>
        <translation>Missbruk</translation>
    </message>
    <message>
        <source>Opens protected families</source>
        <translation>Öppnar skyddade familjer</translation>
    </message>
</context>
<context>
    <name>LawSubjects</name>
    <message>
        <source>A home is investigated before a child is placed in it</source>
        <translation>Ett hem utreds innan ett barn placeras där</translation>
    </message>
    <message>
        <source>How long a child may stay in an emergency home</source>
        <translation>Hur länge ett barn får bo i jourhem</translation>
    </message>
    <message>
        <source>How long the investigation of a child may take</source>
        <translation>Hur länge en barnutredning får ta</translation>
    </message>
    <message>
        <source>Preliminary assessment of a report about a child</source>
        <translation>Förhandsbedömning av en orosanmälan</translation>
    </message>
    <message>
        <source>Municipalities inform and consult each other before a placement</source>
        <translation>Kommuner informerar och samråder före en placering</translation>
    </message>
    <message>
        <source>Contract with the home</source>
        <translation>Avtal med hemmet</translation>
    </message>
    <message>
        <source>Training of the home</source>
        <translation>Utbildning av hemmet</translation>
    </message>
    <message>
        <source>A home in the child&apos;s own network is considered first</source>
        <translation>Hem i barnets eget nätverk övervägs först</translation>
    </message>
    <message>
        <source>Who may decide on a placement</source>
        <translation>Vem som får besluta om en placering</translation>
    </message>
    <message>
        <source>Care in a home is followed</source>
        <translation>Vården i ett hem följs</translation>
    </message>
    <message>
        <source>Whether the care is still needed is considered</source>
        <translation>Övervägande om vården fortfarande behövs</translation>
    </message>
    <message>
        <source>Whether custody should move to the home is considered</source>
        <translation>Övervägande om vårdnaden ska flyttas till hemmet</translation>
    </message>
    <message>
        <source>Plan of care and plan of implementation</source>
        <translation>Vårdplan och genomförandeplan</translation>
    </message>
    <message>
        <source>Follow-up of a child after a placement</source>
        <translation>Uppföljning av ett barn efter en placering</translation>
    </message>
    <message>
        <source>Contact person and contact family</source>
        <translation>Kontaktperson och kontaktfamilj</translation>
    </message>
    <message>
        <source>What is documented, and what a person disputes</source>
        <translation>Vad som dokumenteras, och vad en person anser felaktigt</translation>
    </message>
    <message>
        <source>Documents are kept from those who have no right to them</source>
        <translation>Handlingar förvaras så att obehöriga inte får tillgång</translation>
    </message>
    <message>
        <source>Files are weeded five years after the last note</source>
        <translation>Akter gallras fem år efter sista anteckningen</translation>
    </message>
    <message>
        <source>Files that are kept: a child was placed in a home</source>
        <translation>Akter som bevaras: ett barn var placerat i hem</translation>
    </message>
    <message>
        <source>Files that are kept for research</source>
        <translation>Akter som bevaras för forskning</translation>
    </message>
    <message>
        <source>Counties and birthdays whose files are kept for research</source>
        <translation>Län och födelsedagar vars akter bevaras för forskning</translation>
    </message>
    <message>
        <source>Degree that some tasks ask for</source>
        <translation>Examen som vissa uppgifter kräver</translation>
    </message>
    <message>
        <source>Licence of those who propose homes</source>
        <translation>Tillstånd för den som föreslår hem</translation>
    </message>
    <message>
        <source>Reports of abuse and neglect in the service (lex Sarah)</source>
        <translation>Rapporter om missförhållanden (lex Sarah)</translation>
    </message>
    <message>
        <source>Duty to report a concern for a child</source>
        <translation>Anmälningsplikt vid oro för barn</translation>
    </message>
    <message>
        <source>Quality is followed up</source>
        <translation>Kvaliteten följs upp</translation>
    </message>
    <message>
        <source>Every home and contact person is assessed for the individual</source>
        <translation>Varje hem och kontaktperson bedöms för den enskilde</translation>
    </message>
    <message>
        <source>Extracts from police registers before a placement</source>
        <translation>Utdrag ur polisens register före en placering</translation>
    </message>
    <message>
        <source>List of placed children, with a copy to the inspectorate each year</source>
        <translation>Förteckning över placerade barn, med kopia till IVO varje år</translation>
    </message>
    <message>
        <source>More than three children in a home are reported to the inspectorate</source>
        <translation>Fler än tre barn i ett hem anmäls till IVO</translation>
    </message>
    <message>
        <source>Decisions on contact and secret whereabouts are reconsidered</source>
        <translation>Beslut om umgänge och hemlig vistelseort omprövas</translation>
    </message>
    <message>
        <source>Whether care by law is still needed is considered</source>
        <translation>Övervägande om vård enligt LVU fortfarande behövs</translation>
    </message>
    <message>
        <source>Immediate care of the young</source>
        <translation>Omedelbart omhändertagande</translation>
    </message>
    <message>
        <source>Personal data are handled only where the work needs them</source>
        <translation>Personuppgifter behandlas bara när arbetet kräver det</translation>
    </message>
    <message>
        <source>What lists and compilations may not contain</source>
        <translation>Vad sammanställningar inte får innehålla</translation>
    </message>
    <message>
        <source>Access is limited, logged and checked</source>
        <translation>Åtkomst begränsas, loggas och kontrolleras</translation>
    </message>
    <message>
        <source>Who answers for personal data</source>
        <translation>Vem som är personuppgiftsansvarig</translation>
    </message>
    <message>
        <source>What may be searched for: name, personal number and case number</source>
        <translation>Vad som får sökas på: namn, personnummer och ärendenummer</translation>
    </message>
    <message>
        <source>Secrecy about personal circumstances</source>
        <translation>Sekretess för personliga förhållanden</translation>
    </message>
    <message>
        <source>Secrecy about where a child is</source>
        <translation>Sekretess för var ett barn vistas</translation>
    </message>
    <message>
        <source>Secrecy that yields to a child&apos;s need</source>
        <translation>Sekretess som bryts för ett barns behov</translation>
    </message>
    <message>
        <source>Secrecy that yields to consent</source>
        <translation>Sekretess som bryts av samtycke</translation>
    </message>
    <message>
        <source>Secrecy about addresses and phone numbers</source>
        <translation>Sekretess för adresser och telefonnummer</translation>
    </message>
    <message>
        <source>Secrecy of statistics</source>
        <translation>Statistiksekretess</translation>
    </message>
    <message>
        <source>Protected population registration</source>
        <translation>Skyddad folkbokföring</translation>
    </message>
    <message>
        <source>Data given to the National Board of Health and Welfare</source>
        <translation>Uppgifter som lämnas till Socialstyrelsen</translation>
    </message>
    <message>
        <source>The right to one&apos;s own data</source>
        <translation>Rätten till de egna uppgifterna</translation>
    </message>
    <message>
        <source>A breach is reported within 72 hours</source>
        <translation>En incident anmäls inom 72 timmar</translation>
    </message>
    <message>
        <source>Security of the municipality&apos;s systems</source>
        <translation>Säkerhet i kommunens system</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>&amp;Filter this list</source>
        <translation>&amp;Filtrera listan</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>&amp;Rensa filtret</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sortera efter</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Kolumner</translation>
    </message>
    <message>
        <source>Copy as &amp;table</source>
        <translation>Kopiera som &amp;tabell</translation>
    </message>
    <message>
        <source>&amp;Mark the row, or not</source>
        <translation>&amp;Markera raden, eller inte</translation>
    </message>
</context>
<context>
    <name>ListPages</name>
    <message>
        <source>New: %1 · In all: %2</source>
        <translation>Nya: %1 · Totalt: %2</translation>
    </message>
    <message>
        <source>No applications yet</source>
        <translation>Inga intresseanmälningar än</translation>
    </message>
    <message>
        <source>Applications that come in to this register are shown here.</source>
        <translation>Intresseanmälningar som kommer in i registret visas här.</translation>
    </message>
    <message>
        <source>With active assignments: %1 · In all: %2</source>
        <translation>Med pågående uppdrag: %1 · Totalt: %2</translation>
    </message>
    <message>
        <source>No families yet</source>
        <translation>Inga familjer än</translation>
    </message>
    <message>
        <source>Every family with an application is shown here.</source>
        <translation>Alla familjer med en intresseanmälan visas här.</translation>
    </message>
</context>
<context>
    <name>LogReviews</name>
    <message>
        <source>Entry</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Did</source>
        <translation>Gjorde</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckna</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Bedömd av</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Bedömd</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>User name</source>
        <translation>Användarnamn</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anmälan</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Uppdrag</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familj</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>Master key</source>
        <translation>Huvudnyckel</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Återställningsblad</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrera</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Inställning</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nyckel</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Medarbetare</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Bevakning</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Accessible</source>
        <translation>Tillgängligt</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Arbetar här</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>An adult is at home full time</source>
        <translation>En vuxen är hemma på heltid</translation>
    </message>
    <message>
        <source>Highest age</source>
        <translation>Högsta ålder</translation>
    </message>
    <message>
        <source>Lowest age</source>
        <translation>Lägsta ålder</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Född</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Tilltalsnamn</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Ärendenummer</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Kom via</translation>
    </message>
    <message>
        <source>Children at home</source>
        <translation>Barn hemma</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Postort</translation>
    </message>
    <message>
        <source>Contract from</source>
        <translation>Avtal från</translation>
    </message>
    <message>
        <source>Contract until</source>
        <translation>Avtal till</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>Rättar</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>Dygnet runt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Borttagen</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Riktning</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Drives a car</source>
        <translation>Kör bil</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>Earlier surnames</source>
        <translation>Tidigare efternamn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>End was planned</source>
        <translation>Avslutet var planerat</translation>
    </message>
    <message>
        <source>Reason of the end</source>
        <translation>Orsak till avslut</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Avslutat av</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>Years of experience</source>
        <translation>År av erfarenhet</translation>
    </message>
    <message>
        <source>Experienced</source>
        <translation>Erfaren</translation>
    </message>
    <message>
        <source>Form of the family</source>
        <translation>Familjeform</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>First attempt</source>
        <translation>Första försök</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Första kontakt</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Foster home since</source>
        <translation>Familjehem sedan</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Full time</source>
        <translation>Heltid</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Boende</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckna</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Låst</translation>
    </message>
    <message>
        <source>Most children</source>
        <translation>Flest barn</translation>
    </message>
    <message>
        <source>In the family from</source>
        <translation>I familjen från</translation>
    </message>
    <message>
        <source>In the family until</source>
        <translation>I familjen till</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meddelande</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuter</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Months of notice</source>
        <translation>Uppsägningstid i månader</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Personnummer</translation>
    </message>
    <message>
        <source>Kind of number</source>
        <translation>Slag av nummer</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Sysselsättning</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Own room</source>
        <translation>Eget rum</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Del av</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Husdjur</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Skydd</translation>
    </message>
    <message>
        <source>Has the degree</source>
        <translation>Har examen</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Nådd</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Inkom klockan</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Inkom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Rum</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>More reasons</source>
        <translation>Fler orsaker</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Kön</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Smoke-free</source>
        <translation>Rökfritt</translation>
    </message>
    <message>
        <source>Heard of us by</source>
        <translation>Hörde om oss via</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>Gäller vad</translation>
    </message>
    <message>
        <source>Can support a disability</source>
        <translation>Kan ge stöd vid funktionsnedsättning</translation>
    </message>
    <message>
        <source>Takes a parent with child</source>
        <translation>Tar emot förälder med barn</translation>
    </message>
    <message>
        <source>Takes respite</source>
        <translation>Tar avlastning</translation>
    </message>
    <message>
        <source>Takes siblings</source>
        <translation>Tar syskon</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till och med</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Visiting address</source>
        <translation>Besöksadress</translation>
    </message>
    <message>
        <source>Wished types</source>
        <translation>Önskade uppdrag</translation>
    </message>
    <message>
        <source>Work e-mail</source>
        <translation>E-post i arbetet</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>Telefon i arbetet</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Skapade</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrade</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Återställde</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Läste</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Skrev ut</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporterade</translation>
    </message>
    <message>
        <source>Looked at what is protected</source>
        <translation>Visade skyddat</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Låste upp</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importerade</translation>
    </message>
    <message>
        <source>Upgraded</source>
        <translation>Uppgraderade</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Kontrollerade</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Skrivbord</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Frånvaro</translation>
    </message>
    <message>
        <source>Another assignment was considered</source>
        <translation>Alternativt uppdrag övervägt</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Ersättare</translation>
    </message>
    <message>
        <source>Dormant until</source>
        <translation>Vilande till</translation>
    </message>
    <message>
        <source>Historical</source>
        <translation>Historisk</translation>
    </message>
    <message>
        <source>Stage before</source>
        <translation>Steg före</translation>
    </message>
    <message>
        <source>May be judged anew</source>
        <translation>Kan omprövas</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Nästa försök</translation>
    </message>
    <message>
        <source>To be judged anew</source>
        <translation>Omprövas</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanj</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Händelse</translation>
    </message>
    <message>
        <source>Information meeting</source>
        <translation>Informationsträff</translation>
    </message>
    <message>
        <source>Place at a meeting</source>
        <translation>Plats på träff</translation>
    </message>
    <message>
        <source>Series of meetings</source>
        <translation>Träffserie</translation>
    </message>
    <message>
        <source>Room for</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanaler</translation>
    </message>
    <message>
        <source>Talked to</source>
        <translation>Antal samtal</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostnad</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Weeks between</source>
        <translation>Veckor emellan</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Ledare</translation>
    </message>
    <message>
        <source>Same family as</source>
        <translation>Samma familj som</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Day of the series</source>
        <translation>Seriens dag</translation>
    </message>
    <message>
        <source>At its stage since</source>
        <translation>I sitt steg sedan</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>Via video</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Veckodag</translation>
    </message>
    <message>
        <source>Words on the contact</source>
        <translation>Ord om kontakten</translation>
    </message>
    <message>
        <source>How the contact was found</source>
        <translation>Hur kontakten upplevdes</translation>
    </message>
    <message>
        <source>Number of the export</source>
        <translation>Exportens nummer</translation>
    </message>
    <message>
        <source>Review of the log</source>
        <translation>Loggranskning</translation>
    </message>
    <message>
        <source>Line of a review</source>
        <translation>Rad i en granskning</translation>
    </message>
    <message>
        <source>Section of law</source>
        <translation>Lagrum</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Slutsats</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Bedömd</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Bedömd av</translation>
    </message>
    <message>
        <source>What the person disputes</source>
        <translation>Vad den enskilde anser felaktigt</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Ifrågasatt</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Avslutad av</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Frozen from</source>
        <translation>Låst från</translation>
    </message>
    <message>
        <source>Number of the print</source>
        <translation>Utskriftens nummer</translation>
    </message>
    <message>
        <source>Drawn at random</source>
        <translation>Slumpvis utvald</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>The most for each rule</source>
        <translation>Högst för varje regel</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Kapitel och paragraf</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Frö</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gäller från</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gäller till</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Ihopslagna</translation>
    </message>
    <message>
        <source>Parted again</source>
        <translation>Delade igen</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Avvikelse</translation>
    </message>
    <message>
        <source>Family of a weeding proposal</source>
        <translation>Familj i ett gallringsförslag</translation>
    </message>
    <message>
        <source>Weeding proposal</source>
        <translation>Gallringsförslag</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sökning</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkänt</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Godkänt av</translation>
    </message>
    <message>
        <source>Key of who approved</source>
        <translation>Nyckel hos den som godkände</translation>
    </message>
    <message>
        <source>Backups hold it until</source>
        <translation>Finns i säkerhetskopior till</translation>
    </message>
    <message>
        <source>What went</source>
        <translation>Vad som gallrades</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>Discovered</source>
        <translation>Upptäckt</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Lämnat</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Sista anteckning</translation>
    </message>
    <message>
        <source>Key of who proposed</source>
        <translation>Nyckel hos den som föreslog</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>Why not reported</source>
        <translation>Varför inte anmäld</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Ändamål</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Anmäld</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Omfattning</translation>
    </message>
    <message>
        <source>Weeded</source>
        <translation>Gallrat</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Återkallat</translation>
    </message>
    <message>
        <source>Weeded for good</source>
        <translation>Gallrade</translation>
    </message>
</context>
<context>
    <name>MeetingActions</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Och %n till.</numerusform>
            <numerusform>Och %n till.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invited to a meeting</source>
        <translation>Inbjuden till träff</translation>
    </message>
    <message>
        <source>No information meeting is planned. Make one on the page Info meetings.</source>
        <translation>Ingen informationsträff är planerad. Lägg upp en på sidan Infoträffar.</translation>
    </message>
    <message>
        <source>Invited once more</source>
        <translation>Inbjudna en gång till</translation>
    </message>
    <message>
        <source>Meeting closed</source>
        <translation>Träff avslutad</translation>
    </message>
    <message numerus="yes">
        <source>%n did not come for the first time.</source>
        <translation>
            <numerusform>%n uteblev för första gången.</numerusform>
            <numerusform>%n uteblev för första gången.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as calendar file</source>
        <translation>Spara som kalenderfil</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderfiler (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) saved in %1.</source>
        <translation>
            <numerusform>%n träff sparad i %1.</numerusform>
            <numerusform>%n träffar sparade i %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invite them to the next meeting</source>
        <translation>Bjud in dem till nästa träff</translation>
    </message>
    <message>
        <source>&amp;Invite to the next information meeting</source>
        <translation>B&amp;jud in till nästa informationsträff</translation>
    </message>
    <message>
        <source>Invite to an information &amp;meeting…</source>
        <translation>Bjud in till informations&amp;träff…</translation>
    </message>
    <message>
        <source>&amp;New meeting…</source>
        <translation>&amp;Ny träff…</translation>
    </message>
    <message>
        <source>New &amp;series…</source>
        <translation>Ny träff&amp;serie…</translation>
    </message>
    <message>
        <source>&amp;Change the meeting…</source>
        <translation>&amp;Ändra träffen…</translation>
    </message>
    <message>
        <source>Change the s&amp;eries…</source>
        <translation>Ändra s&amp;erien…</translation>
    </message>
    <message>
        <source>Make the coming meetings of the se&amp;ries</source>
        <translation>Lägg upp seriens &amp;kommande träffar</translation>
    </message>
    <message>
        <source>Meetings made</source>
        <translation>Träffar upplagda</translation>
    </message>
    <message>
        <source>Cance&amp;l the meeting…</source>
        <translation>Stä&amp;ll in träffen…</translation>
    </message>
    <message>
        <source>Cl&amp;ose the meeting: it was held</source>
        <translation>A&amp;vsluta träffen: den har hållits</translation>
    </message>
    <message>
        <source>Note the attendance, &amp;one after the other</source>
        <translation>N&amp;otera närvaron, en efter en</translation>
    </message>
    <message>
        <source>&amp;Came</source>
        <translation>&amp;Deltog</translation>
    </message>
    <message>
        <source>Did &amp;not come</source>
        <translation>&amp;Uteblev</translation>
    </message>
    <message>
        <source>Will come: &amp;registered</source>
        <translation>Ko&amp;mmer: anmäld</translation>
    </message>
    <message>
        <source>Called o&amp;ff</source>
        <translation>Avb&amp;okade</translation>
    </message>
    <message>
        <source>&amp;Print the sign-in sheet…</source>
        <translation>Skriv ut &amp;närvarolistan…</translation>
    </message>
    <message>
        <source>Print the contact sheet…</source>
        <translation>Skriv ut kontaktlistan…</translation>
    </message>
    <message>
        <source>Print the reminder list…</source>
        <translation>Skriv ut påminnelselistan…</translation>
    </message>
    <message>
        <source>Save the series as calendar file</source>
        <translation>Spara serien som kalenderfil</translation>
    </message>
    <message>
        <source>Save the meeting as calendar &amp;file</source>
        <translation>Spara träffen som kalender&amp;fil</translation>
    </message>
</context>
<context>
    <name>MeetingGuests</name>
    <message>
        <source>The attendance was noted anew.</source>
        <translation>Närvaron noterades på nytt.</translation>
    </message>
</context>
<context>
    <name>MeetingSheets</name>
    <message>
        <source>Sign-in sheet</source>
        <translation>Närvarolista</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Kontaktlista</translation>
    </message>
    <message>
        <source>Reminder list</source>
        <translation>Påminnelselista</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Påmind</translation>
    </message>
    <message>
        <source>Families: %1 · Persons: %2</source>
        <translation>Familjer: %1 · Personer: %2</translation>
    </message>
</context>
<context>
    <name>MeetingWords</name>
    <message>
        <source>is deleted</source>
        <translation>är borttagen</translation>
    </message>
    <message>
        <source>is invited already</source>
        <translation>är redan inbjuden</translation>
    </message>
    <message>
        <source>is invited to another meeting</source>
        <translation>är inbjuden till en annan träff</translation>
    </message>
    <message>
        <source>did not come twice: needs a reason</source>
        <translation>har uteblivit två gånger: kräver ett skäl</translation>
    </message>
    <message>
        <source>nobody has spoken with them yet</source>
        <translation>har ingen talat med än</translation>
    </message>
    <message>
        <source>goes another way: needs a reason</source>
        <translation>går en annan väg: kräver ett skäl</translation>
    </message>
    <message>
        <source>has another stage</source>
        <translation>har ett annat steg</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) made</source>
        <translation>
            <numerusform>%n träff lades upp</numerusform>
            <numerusform>%n träffar lades upp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n ändrades</numerusform>
            <numerusform>%n ändrades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken away</source>
        <translation>
            <numerusform>%n togs bort</numerusform>
            <numerusform>%n togs bort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they were</source>
        <translation>
            <numerusform>%n lämnades som den var</numerusform>
            <numerusform>%n lämnades som de var</numerusform>
        </translation>
    </message>
    <message>
        <source>none on %1 (holidays)</source>
        <translation>ingen %1 (helgdagar)</translation>
    </message>
    <message numerus="yes">
        <source>%n invited.</source>
        <translation>
            <numerusform>%n inbjuden.</numerusform>
            <numerusform>%n inbjudna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not invited: %1 %2.</source>
        <translation>Ej inbjuden: %1 %2.</translation>
    </message>
    <message>
        <source>%1 persons are to come, and there is room for %2.</source>
        <translation>%1 personer väntas, och det finns plats för %2.</translation>
    </message>
    <message>
        <source>Meeting closed: %1 came, %2 did not.</source>
        <translation>Träffen avslutad: %1 deltog, %2 uteblev.</translation>
    </message>
</context>
<context>
    <name>MergeCommands</name>
    <message>
        <source>&amp;Merge…</source>
        <translation>Slå i&amp;hop…</translation>
    </message>
    <message>
        <source>Mark the two families first (Ctrl+Space).</source>
        <translation>Markera de två familjerna först (Ctrl+mellanslag).</translation>
    </message>
    <message>
        <source>&amp;Merge applications…</source>
        <translation>Slå i&amp;hop anmälningar…</translation>
    </message>
    <message>
        <source>Mark the two applications of one family first (Ctrl+Space).</source>
        <translation>Markera först de två anmälningarna från samma familj (Ctrl+mellanslag).</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Too weak: others could guess it.</source>
        <translation>För svag: andra kan gissa den.</translation>
    </message>
    <message>
        <source>Strong enough.</source>
        <translation>Tillräckligt stark.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Stark.</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>Mycket stark.</translation>
    </message>
</context>
<context>
    <name>PageCommands</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öppna</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Läs in igen</translation>
    </message>
    <message>
        <source>Ne&amp;xt hit</source>
        <translation>&amp;Nästa träff</translation>
    </message>
    <message>
        <source>No filter is at work here.</source>
        <translation>Inget filter är aktivt här.</translation>
    </message>
    <message>
        <source>Pre&amp;vious hit</source>
        <translation>&amp;Föregående träff</translation>
    </message>
</context>
<context>
    <name>PageRegistry</name>
    <message>
        <source>Applications</source>
        <translation>Intresseanmälningar</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Familjer</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Skrivbord</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubbletter</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Flöde</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampanjer</translation>
    </message>
    <message>
        <source>Info meetings</source>
        <translation>Infoträffar</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Medarbetare</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Use at least %1 characters.</source>
        <translation>Använd minst %1 tecken.</translation>
    </message>
    <message>
        <source>Common words, names and well-known passwords are guessed first.</source>
        <translation>Vanliga ord, namn och kända lösenord gissas först.</translation>
    </message>
    <message>
        <source>Digits and signs in place of letters, such as 0 for o, make little difference.</source>
        <translation>Siffror och tecken i stället för bokstäver, som 0 för o, gör liten skillnad.</translation>
    </message>
    <message>
        <source>Avoid words that belong to your work, your town or the time of year; they are easy to guess.</source>
        <translation>Undvik ord som hör till ditt arbete, din ort eller årstiden; de är lätta att gissa.</translation>
    </message>
    <message>
        <source>Repeating the same signs or words adds almost nothing.</source>
        <translation>Att upprepa samma tecken eller ord ger nästan ingenting.</translation>
    </message>
    <message>
        <source>Avoid sequences such as 1234 or abcd.</source>
        <translation>Undvik följder som 1234 eller abcd.</translation>
    </message>
    <message>
        <source>Avoid keys that lie next to each other on the keyboard.</source>
        <translation>Undvik tangenter som ligger bredvid varandra på tangentbordet.</translation>
    </message>
    <message>
        <source>Avoid dates and years.</source>
        <translation>Undvik datum och årtal.</translation>
    </message>
    <message>
        <source>Several random words are strong and easy to type; let the program suggest some.</source>
        <translation>Flera slumpade ord är starka och lätta att skriva; låt programmet föreslå några.</translation>
    </message>
</context>
<context>
    <name>PersonExtract</name>
    <message>
        <source>[another person]</source>
        <translation>[annan person]</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Name or case number: %1</source>
        <translation>Namn eller ärendenummer: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>ÖVNING</translation>
    </message>
    <message>
        <source>Print no. %1</source>
        <translation>Utskrift nr %1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsvisning</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>Utskrivet %1</translation>
    </message>
    <message>
        <source>Printed %1 by %2</source>
        <translation>Utskrivet %1 av %2</translation>
    </message>
    <message>
        <source>Log %1</source>
        <translation>Logg %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sida %1 av %2</translation>
    </message>
    <message>
        <source>Secrecy under %1</source>
        <translation>Sekretess enligt %1</translation>
    </message>
</context>
<context>
    <name>QueueCommands</name>
    <message>
        <source>Application claimed</source>
        <translation>Anmälan tagen</translation>
    </message>
    <message>
        <source>%1: yours now</source>
        <translation>%1: din nu</translation>
    </message>
    <message>
        <source>%1: yours already</source>
        <translation>%1: redan din</translation>
    </message>
    <message>
        <source>Make it m&amp;ine</source>
        <translation>Gör till m&amp;in</translation>
    </message>
    <message>
        <source>Ne&amp;xt try…</source>
        <translation>Nästa &amp;försök…</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>Lämna ö&amp;ver…</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Återställningsark</translation>
    </message>
    <message>
        <source>Register: %1</source>
        <translation>Register: %1</translation>
    </message>
    <message>
        <source>Register id: %1</source>
        <translation>Registrets id: %1</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Framställt: %1</translation>
    </message>
    <message>
        <source>This sheet opens the register when its passphrases are forgotten or its key file is lost.</source>
        <translation>Det här arket öppnar registret när lösenfraserna är glömda eller nyckelfilen är borta.</translation>
    </message>
    <message>
        <source>Anybody who holds it can read everything in the register without a passphrase. Do not photograph it, do not send it, and do not keep it with the computer.</source>
        <translation>Den som har arket kan läsa allt i registret utan lösenfras. Fotografera det inte, skicka det inte och förvara det inte tillsammans med datorn.</translation>
    </message>
    <message>
        <source>Put it in an envelope, seal the envelope, sign across the flap and give it to the head of the unit to keep in a safe.</source>
        <translation>Lägg det i ett kuvert, försegla kuvertet, skriv din namnteckning över fliken och lämna det till enhetschefen för förvaring i kassaskåp.</translation>
    </message>
    <message>
        <source>The register&apos;s key</source>
        <translation>Registrets nyckel</translation>
    </message>
    <message>
        <source>The journal&apos;s first key</source>
        <translation>Journalens första nyckel</translation>
    </message>
    <message>
        <source>The groups that begin with J prove that nobody has changed the journal. They are not needed to open the register.</source>
        <translation>Grupperna som börjar med J visar att ingen har ändrat journalen. De behövs inte för att öppna registret.</translation>
    </message>
    <message>
        <source>To restore</source>
        <translation>Så återställer du</translation>
    </message>
    <message>
        <source>Start Famn, choose to open the register with its recovery sheet, and type the groups with their numbers or scan the code. Capitals, small letters and hyphens make no difference. The last character of every group checks the others, so that a typing error is found.</source>
        <translation>Starta Famn, välj att öppna registret med återställningsarket och skriv in grupperna med deras nummer eller läs av koden. Stora eller små bokstäver och bindestreck spelar ingen roll. Det sista tecknet i varje grupp kontrollerar de andra, så att ett skrivfel upptäcks.</translation>
    </message>
    <message>
        <source>When the register&apos;s key is changed a new sheet is made. Destroy this one when no backup from before the change is left.</source>
        <translation>När registrets nyckel byts framställs ett nytt ark. Förstör det här när ingen säkerhetskopia från tiden före bytet finns kvar.</translation>
    </message>
</context>
<context>
    <name>RepeatCommand</name>
    <message>
        <source>&amp;Duplicate as new…</source>
        <translation>&amp;Kopiera till ny…</translation>
    </message>
    <message>
        <source>Choose an application, a campaign or a meeting first.</source>
        <translation>Välj först en intresseanmälan, en kampanj eller en träff.</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>The last note, or the last change of the family&apos;s record</source>
        <translation>Sista anteckningen, eller den senaste ändringen av familjens post</translation>
    </message>
    <message>
        <source>The day somebody joined or left the family, or the last change</source>
        <translation>Dagen då någon kom till eller lämnade familjen, eller den senaste ändringen</translation>
    </message>
    <message>
        <source>The end of a planned assignment that never began</source>
        <translation>Slutet på ett planerat uppdrag som aldrig började</translation>
    </message>
    <message>
        <source>The day the application came in, went on or ended</source>
        <translation>Dagen då anmälan kom in, gick vidare eller avslutades</translation>
    </message>
    <message>
        <source>The last contact</source>
        <translation>Den senaste kontakten</translation>
    </message>
    <message>
        <source>The day the task was due or done</source>
        <translation>Dagen då uppgiften skulle göras eller gjordes</translation>
    </message>
    <message>
        <source>The invitation to an information meeting</source>
        <translation>Inbjudan till en informationsträff</translation>
    </message>
    <message>
        <source>The day a consent was given or withdrawn</source>
        <translation>Dagen då ett samtycke lämnades eller återkallades</translation>
    </message>
    <message>
        <source>{weeding}: five years after the last note</source>
        <translation>{weeding}: fem år efter den sista anteckningen</translation>
    </message>
    <message>
        <source>Had an assignment: kept for ever ({weeding_exceptions})</source>
        <translation>Har haft uppdrag: bevaras för alltid ({weeding_exceptions})</translation>
    </message>
    <message>
        <source>The municipality keeps everything for research ({research_sample})</source>
        <translation>Kommunen bevarar allt för forskning ({research_sample})</translation>
    </message>
    <message>
        <source>Somebody was born on the 5th, 15th or 25th: kept for research ({research_sample})</source>
        <translation>Någon är född den 5, 15 eller 25: bevaras för forskning ({research_sample})</translation>
    </message>
    <message>
        <source>The register&apos;s municipality is not set, so nobody can say whether research keeps it</source>
        <translation>Registrets kommun är inte angiven, så ingen kan säga om forskningen bevarar den</translation>
    </message>
    <message>
        <source>An application is still open: end it first</source>
        <translation>En anmälan är fortfarande öppen: avsluta den först</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Undantagen</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Väntar på godkännande</translation>
    </message>
    <message>
        <source>Approved, not finished</source>
        <translation>Godkänt, inte slutfört</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Utfört</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Förkastat</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Gallras</translation>
    </message>
    <message>
        <source>Stays: changed since the proposal</source>
        <translation>Blir kvar: ändrad sedan förslaget</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>Gallrad</translation>
    </message>
</context>
<context>
    <name>RetentionPrint</name>
    <message>
        <source>Families</source>
        <translation>Familjer</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Ansökningar</translation>
    </message>
    <message>
        <source>Assignments that never began</source>
        <translation>Uppdrag som aldrig började</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Samtycken</translation>
    </message>
    <message>
        <source>Places at meetings</source>
        <translation>Platser på träffar</translation>
    </message>
    <message>
        <source>Values in the log</source>
        <translation>Värden i loggen</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Remembered views and searches</source>
        <translation>Sparade vyer och sökningar</translation>
    </message>
    <message>
        <source>Protocol of weeding (gallring)</source>
        <translation>Gallringsprotokoll</translation>
    </message>
    <message>
        <source>Proposal %1: %2</source>
        <translation>Förslag %1: %2</translation>
    </message>
    <message>
        <source>Proposed %1 by %2</source>
        <translation>Föreslaget %1 av %2</translation>
    </message>
    <message>
        <source>Approved %1 by %2, with a key of their own</source>
        <translation>Godkänt %1 av %2, med egen nyckel</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>Slutfört %1</translation>
    </message>
    <message>
        <source>Backups made before this day still hold what was deleted. By the rotation, the last of them is gone on %1.</source>
        <translation>Säkerhetskopior från tiden före den här dagen innehåller fortfarande det som gallrades. Enligt rotationen är den sista av dem borta den %1.</translation>
    </message>
    <message>
        <source>Families not deleted yet: %1</source>
        <translation>Familjer som inte har gallrats än: %1</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>Gallrad</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familj</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Sista anteckning</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>Ska vara gjort senast</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Vad det blev av den</translation>
    </message>
    <message>
        <source>Families of the proposal</source>
        <translation>Familjer i förslaget</translation>
    </message>
</context>
<context>
    <name>RowTableModel</name>
    <message>
        <source>Protected: lists do not show this.</source>
        <translation>Skyddad: visas inte i listor.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Ärendenummer</translation>
    </message>
</context>
<context>
    <name>SafeguardCommands</name>
    <message>
        <source>&amp;Weeding by law…</source>
        <translation>&amp;Gallring…</translation>
    </message>
    <message>
        <source>&amp;Incidents…</source>
        <translation>&amp;Avvikelser…</translation>
    </message>
    <message>
        <source>&amp;Consents…</source>
        <translation>&amp;Samtycken…</translation>
    </message>
    <message>
        <source>E&amp;xtract for a person…</source>
        <translation>&amp;Registerutdrag för en person…</translation>
    </message>
</context>
<context>
    <name>Safeguards</name>
    <message>
        <source>Need not be reported</source>
        <translation>Behöver inte anmälas</translation>
    </message>
    <message>
        <source>Reported %1</source>
        <translation>Anmäld %1</translation>
    </message>
    <message>
        <source>%3, %1 h %2 min late</source>
        <translation>%3, %1 tim %2 min för sent</translation>
    </message>
    <message>
        <source>Not reported, %1 h %2 min late</source>
        <translation>Inte anmäld, %1 tim %2 min för sent</translation>
    </message>
    <message>
        <source>%1 h %2 min left to report</source>
        <translation>%1 tim %2 min kvar att anmäla</translation>
    </message>
    <message>
        <source>Extracts from registers</source>
        <translation>Registerutdrag</translation>
    </message>
    <message>
        <source>Asking references</source>
        <translation>Referenstagning</translation>
    </message>
    <message>
        <source>Data of other authorities</source>
        <translation>Uppgifter från andra myndigheter</translation>
    </message>
    <message>
        <source>E-mail and text messages</source>
        <translation>E-post och sms</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Något annat</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Skriftligt</translation>
    </message>
    <message>
        <source>By word of mouth</source>
        <translation>Muntligt</translation>
    </message>
    <message>
        <source>By e-service</source>
        <translation>Genom e-tjänst</translation>
    </message>
    <message>
        <source>Lex Sarah</source>
        <translation>Lex Sarah</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Klagomål</translation>
    </message>
    <message>
        <source>Mishap</source>
        <translation>Tillbud</translation>
    </message>
    <message>
        <source>Injury</source>
        <translation>Skada</translation>
    </message>
    <message>
        <source>Personal data breach</source>
        <translation>Personuppgiftsincident</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Under investigation</source>
        <translation>Utreds</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutad</translation>
    </message>
</context>
<context>
    <name>SavedFilterCommands</name>
    <message>
        <source>Sa&amp;ve the filter…</source>
        <translation>S&amp;para filter…</translation>
    </message>
    <message>
        <source>Filter the list first: what is chosen gets a name.</source>
        <translation>Filtrera listan först: det som är valt får ett namn.</translation>
    </message>
    <message>
        <source>Saved &amp;filters</source>
        <translation>Sparade &amp;filter</translation>
    </message>
    <message>
        <source>Rename or delete saved filters…</source>
        <translation>Byt namn på eller ta bort sparade filter…</translation>
    </message>
    <message>
        <source>This list has no saved filters.</source>
        <translation>Listan har inga sparade filter.</translation>
    </message>
</context>
<context>
    <name>SectionCommands</name>
    <message>
        <source>Next &amp;section of the record</source>
        <translation>Nästa &amp;del av posten</translation>
    </message>
    <message>
        <source>No record is open beside the list.</source>
        <translation>Ingen post är öppen bredvid listan.</translation>
    </message>
    <message>
        <source>Previous s&amp;ection of the record</source>
        <translation>Före&amp;gående del av posten</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Something went wrong inside the program. Nothing was changed. Please report what you did.</source>
        <translation>Något gick fel inne i programmet. Inget ändrades. Rapportera gärna vad du gjorde.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Avbrutet. Inget ändrades.</translation>
    </message>
    <message>
        <source>The command was not understood: %1. See --help.</source>
        <translation>Kommandot gick inte att förstå: %1. Se --help.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Nothing was changed. Ask the person who administers the register.</source>
        <translation>Din roll tillåter inte detta. Inget ändrades. Fråga den som administrerar registret.</translation>
    </message>
    <message>
        <source>There is no such record or user in the register. Nothing was changed.</source>
        <translation>Det finns ingen sådan post eller användare i registret. Inget ändrades.</translation>
    </message>
    <message>
        <source>The same record exists already, or was changed meanwhile. Nothing was overwritten; look at it again.</source>
        <translation>Samma post finns redan eller ändrades under tiden. Inget skrevs över; titta på den igen.</translation>
    </message>
    <message>
        <source>A value breaks a rule of the register (%1), so nothing was stored. Correct it and try again.</source>
        <translation>Ett värde bryter mot en av registrets regler (%1), så inget sparades. Rätta det och försök igen.</translation>
    </message>
    <message>
        <source>There is no file or folder %1. Check the name.</source>
        <translation>Det finns ingen fil eller mapp %1. Kontrollera namnet.</translation>
    </message>
    <message>
        <source>%1 cannot be read. It was left as it is; check that it is a file and that you may read it.</source>
        <translation>%1 kan inte läsas. Den lämnades som den är; kontrollera att det är en fil och att du får läsa den.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Nothing was changed; check the folder and your rights to it.</source>
        <translation>%1 kan inte skrivas. Inget ändrades; kontrollera mappen och din rätt till den.</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is. Choose another name, or move that file away.</source>
        <translation>%1 finns redan och lämnades som den är. Välj ett annat namn eller flytta undan den filen.</translation>
    </message>
    <message>
        <source>%1 is empty and was left as it is. Look for another copy of it.</source>
        <translation>%1 är tom och lämnades som den är. Leta efter ett annat exemplar.</translation>
    </message>
    <message>
        <source>%1 is larger than the program reads. Nothing was changed; divide it into smaller files.</source>
        <translation>%1 är större än vad programmet läser. Inget ändrades; dela upp den i mindre filer.</translation>
    </message>
    <message>
        <source>The disk is full, so %1 could not be written. What was there before is kept; free some space and try again.</source>
        <translation>Disken är full, så %1 kunde inte skrivas. Det som fanns är kvar; frigör utrymme och försök igen.</translation>
    </message>
    <message>
        <source>%1 is no register of Famn. It was left as it is; choose a file that ends in .famn.</source>
        <translation>%1 är inget register för Famn. Den lämnades som den är; välj en fil som slutar på .famn.</translation>
    </message>
    <message>
        <source>%1 is a database without encryption, so it is no register of Famn and was not opened. It was left as it is.</source>
        <translation>%1 är en databas utan kryptering, alltså inget register för Famn, och öppnades inte. Den lämnades som den är.</translation>
    </message>
    <message>
        <source>The register %1 is damaged. It was left as it is; do not write to it, and restore the latest backup.</source>
        <translation>Registret %1 är skadat. Det lämnades som det är; skriv inget i det och återställ den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>The register %1 is damaged: its end is missing. It was left as it is; restore the latest backup.</source>
        <translation>Registret %1 är skadat: slutet saknas. Det lämnades som det är; återställ den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>The register %1 was made by a newer version of Famn (its version is %2). It was left as it is; update the program.</source>
        <translation>Registret %1 gjordes av en nyare version av Famn (dess version är %2). Det lämnades som det är; uppdatera programmet.</translation>
    </message>
    <message>
        <source>The register %1 is open already (%2). Lock or close it there, then try again.</source>
        <translation>Registret %1 är redan öppet (%2). Lås eller stäng det där och försök sedan igen.</translation>
    </message>
    <message>
        <source>The register %1 is read-only here. Nothing was changed; copy it with its key file to a folder you may write to.</source>
        <translation>Registret %1 går inte att skriva i här. Inget ändrades; kopiera det med dess nyckelfil till en mapp där du får skriva.</translation>
    </message>
    <message>
        <source>%1 lies on a network drive (%2), where a register would be damaged sooner or later. Keep it on this computer&apos;s own disk.</source>
        <translation>%1 ligger på en nätverksenhet (%2), där ett register förr eller senare skadas. Ha det på datorns egen disk.</translation>
    </message>
    <message>
        <source>%1 lies in a folder that another program synchronises (%2), which damages registers and copies them elsewhere. Keep it in a folder that is not synchronised.</source>
        <translation>%1 ligger i en mapp som ett annat program synkroniserar (%2), vilket skadar register och kopierar dem någon annanstans. Ha det i en mapp som inte synkroniseras.</translation>
    </message>
    <message>
        <source>This build of Famn has no encryption, so it opens no register. Nothing was changed; install the program anew.</source>
        <translation>Det här bygget av Famn saknar kryptering och öppnar därför inget register. Inget ändrades; installera programmet på nytt.</translation>
    </message>
    <message>
        <source>That passphrase does not open the register. Nothing was changed; check Caps Lock and the keyboard&apos;s language and try again.</source>
        <translation>Lösenfrasen öppnar inte registret. Inget ändrades; kontrollera Caps Lock och tangentbordets språk och försök igen.</translation>
    </message>
    <message>
        <source>No passphrase was given, so the register stays locked. Type it, or name a file with --passphrase-file.</source>
        <translation>Ingen lösenfras angavs, så registret förblir låst. Skriv den, eller ange en fil med --passphrase-file.</translation>
    </message>
    <message>
        <source>The passphrase is too short: it needs at least %1 characters. Several words make a good one.</source>
        <translation>Lösenfrasen är för kort: den behöver minst %1 tecken. Flera ord gör en bra fras.</translation>
    </message>
    <message>
        <source>The passphrase is too easy to guess. Take several words that do not belong together, or let the program make one.</source>
        <translation>Lösenfrasen är för lätt att gissa. Ta flera ord som inte hör ihop, eller låt programmet göra en.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was made; type them again.</source>
        <translation>De två lösenfraserna skiljer sig åt. Inget skapades; skriv dem igen.</translation>
    </message>
    <message>
        <source>The passphrase is not readable text. Save the file as UTF-8 and try again.</source>
        <translation>Lösenfrasen är ingen läsbar text. Spara filen som UTF-8 och försök igen.</translation>
    </message>
    <message>
        <source>The key file %1 is missing, so no passphrase can open the register. Put it back beside the register, or open the register with its recovery sheet.</source>
        <translation>Nyckelfilen %1 saknas, så ingen lösenfras kan öppna registret. Lägg tillbaka den bredvid registret, eller öppna registret med återställningsbladet.</translation>
    </message>
    <message>
        <source>The key file %1 is damaged. The register itself was left as it is; put back a copy of the key file, or open the register with its recovery sheet.</source>
        <translation>Nyckelfilen %1 är skadad. Själva registret lämnades som det är; lägg tillbaka en kopia av nyckelfilen, eller öppna registret med återställningsbladet.</translation>
    </message>
    <message>
        <source>The key file %1 was made by a newer version of Famn. It was left as it is; update the program.</source>
        <translation>Nyckelfilen %1 gjordes av en nyare version av Famn. Den lämnades som den är; uppdatera programmet.</translation>
    </message>
    <message>
        <source>The key file %1 asks for far more memory or time than any key file of Famn, so it was not used. Put back a copy that you trust.</source>
        <translation>Nyckelfilen %1 begär långt mer minne eller tid än någon av Famns nyckelfiler och användes därför inte. Lägg tillbaka ett exemplar som du litar på.</translation>
    </message>
    <message>
        <source>The key file does not belong to the register %1. Nothing was changed; put back its own.</source>
        <translation>Nyckelfilen hör inte till registret %1. Inget ändrades; lägg tillbaka dess egen.</translation>
    </message>
    <message>
        <source>The computer has too little free memory for this. Nothing was changed; close other programs and try again.</source>
        <translation>Datorn har för lite ledigt minne för detta. Inget ändrades; stäng andra program och försök igen.</translation>
    </message>
    <message>
        <source>No group of a recovery sheet was found in the text. Type the groups as they are printed.</source>
        <translation>Ingen grupp från ett återställningsblad hittades i texten. Skriv grupperna som de är tryckta.</translation>
    </message>
    <message>
        <source>There is a typing error in group %1 of the recovery sheet. Nothing was changed; compare that group with the paper.</source>
        <translation>Det finns ett skrivfel i grupp %1 på återställningsbladet. Inget ändrades; jämför den gruppen med pappret.</translation>
    </message>
    <message>
        <source>Group %1 of the recovery sheet is missing. Nothing was changed; type the whole sheet.</source>
        <translation>Grupp %1 på återställningsbladet saknas. Inget ändrades; skriv hela bladet.</translation>
    </message>
    <message>
        <source>The recovery sheet does not belong to the register %1, or the register&apos;s first bytes are damaged. Nothing was changed.</source>
        <translation>Återställningsbladet hör inte till registret %1, eller så är registrets första byte skadade. Inget ändrades.</translation>
    </message>
    <message>
        <source>%1 is no text file, so no list can be read from it. Nothing was imported; in Excel, save the list as CSV first.</source>
        <translation>%1 är ingen textfil, så ingen lista kan läsas ur den. Inget importerades; spara listan som CSV i Excel först.</translation>
    </message>
    <message>
        <source>The list has no heading that says what its columns hold: missing is %1. Nothing was imported; add a heading, or map the columns with --map.</source>
        <translation>Listan har ingen rubrik som säger vad kolumnerna innehåller: %1 saknas. Inget importerades; lägg till en rubrik eller ange kolumnerna med --map.</translation>
    </message>
    <message>
        <source>Row %2 of %1 is longer than a list can be. Nothing was imported; check that row.</source>
        <translation>Rad %2 i %1 är längre än en lista kan vara. Inget importerades; kontrollera den raden.</translation>
    </message>
    <message>
        <source>Row %2 of %1 has more columns than a list can have. Nothing was imported; check that row.</source>
        <translation>Rad %2 i %1 har fler kolumner än en lista kan ha. Inget importerades; kontrollera den raden.</translation>
    </message>
    <message>
        <source>%1 has more than %2 rows. Nothing was imported; divide it into smaller files.</source>
        <translation>%1 har fler än %2 rader. Inget importerades; dela upp den i mindre filer.</translation>
    </message>
    <message>
        <source>A quotation mark that begins in row %2 of %1 is never closed. Nothing was imported; correct that row.</source>
        <translation>Ett citattecken som börjar på rad %2 i %1 avslutas aldrig. Inget importerades; rätta den raden.</translation>
    </message>
    <message>
        <source>The mapping of columns cannot be used (%1: %2). Nothing was imported; correct the file.</source>
        <translation>Kolumnlistan kan inte användas (%1: %2). Inget importerades; rätta filen.</translation>
    </message>
    <message>
        <source>Such a record has no field %1, so nothing was changed. Those that can be set are: %2.</source>
        <translation>En sådan post har inget fält %1, så inget ändrades. De som kan ändras är: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be set by hand: it never changes, or the program keeps it. Nothing was changed.</source>
        <translation>%1 kan inte ändras för hand: det ändras aldrig, eller så sköter programmet det. Inget ändrades.</translation>
    </message>
    <message>
        <source>%1 is no whole backup: the file %2 is missing beside it. A backup is three files; keep them together, or take another backup.</source>
        <translation>%1 är ingen hel säkerhetskopia: filen %2 saknas bredvid den. En säkerhetskopia är tre filer; håll ihop dem, eller ta en annan säkerhetskopia.</translation>
    </message>
    <message>
        <source>The manifest %1 is not what Famn wrote with this register&apos;s key: it was damaged or edited, or belongs to another backup. Do not rely on this backup; take another.</source>
        <translation>Manifestet %1 är inte vad Famn skrev med det här registrets nyckel: det har skadats eller ändrats, eller hör till en annan säkerhetskopia. Lita inte på den här säkerhetskopian; ta en annan.</translation>
    </message>
    <message>
        <source>The backup with the manifest %1 was made by a newer version of Famn. It was left as it is; update the program.</source>
        <translation>Säkerhetskopian med manifestet %1 gjordes av en nyare version av Famn. Den lämnades som den är; uppdatera programmet.</translation>
    </message>
    <message>
        <source>The key file %1 is not the one that the backup was made with: it was damaged or exchanged. Put back its own, or take another backup.</source>
        <translation>Nyckelfilen %1 är inte den som säkerhetskopian gjordes med: den har skadats eller bytts ut. Lägg tillbaka dess egen, eller ta en annan säkerhetskopia.</translation>
    </message>
    <message>
        <source>The backup %1 is not the copy that was checked when it was made: it is damaged or was changed. Do not rely on it; take another.</source>
        <translation>Säkerhetskopian %1 är inte den kopia som kontrollerades när den gjordes: den är skadad eller har ändrats. Lita inte på den; ta en annan.</translation>
    </message>
    <message>
        <source>This passphrase was made for you to use once. Nothing was done; choose one of your own first, with famn-cli passphrase.</source>
        <translation>Lösenfrasen gjordes åt dig för att användas en gång. Inget gjordes; välj först en egen, med famn-cli passphrase.</translation>
    </message>
    <message>
        <source>Nobody who may administer the register would be left, so nothing was changed. Give another person a key and that role first.</source>
        <translation>Ingen som får administrera registret skulle finnas kvar, så inget ändrades. Ge först någon annan en nyckel och den rollen.</translation>
    </message>
    <message>
        <source>This needs two people, and only one person has a key to the register. Nothing was done; add a second one with famn-cli slots add.</source>
        <translation>Detta kräver två personer, och bara en har en nyckel till registret. Inget gjordes; lägg till en till med famn-cli slots add.</translation>
    </message>
    <message>
        <source>Something that takes longer is at work on the register, and nothing can be changed meanwhile. What you typed is still there; try again when it is done.</source>
        <translation>Något som tar längre tid arbetar med registret, och under tiden kan inget ändras. Det du skrev finns kvar; försök igen när det är klart.</translation>
    </message>
    <message>
        <source>The passphrase is that of the key file %1, but the key in it opens no page of the register %2. The key file may be an older copy, put back after the master key was changed, or belong to another register. Nothing was changed; put back the right key file.</source>
        <translation>Lösenfrasen är den som hör till nyckelfilen %1, men nyckeln i den öppnar ingen sida av registret %2. Nyckelfilen kan vara en äldre kopia som lagts tillbaka efter ett byte av huvudnyckel, eller höra till ett annat register. Inget ändrades; lägg tillbaka rätt nyckelfil.</translation>
    </message>
    <message>
        <source>%1 has this application, so nothing was changed. Agree on it with them, or take it over and say why.</source>
        <translation>%1 har den här anmälan, så inget ändrades. Kom överens, eller ta över den och ange varför.</translation>
    </message>
    <message>
        <source>The register is no longer where it was opened, %1: its folder was moved, renamed or deleted. Nothing is stored until it is there again; put it back, and try once more.</source>
        <translation>Registret finns inte längre där det öppnades, %1: mappen har flyttats, bytt namn eller tagits bort. Inget sparas förrän det finns där igen; lägg tillbaka det och försök en gång till.</translation>
    </message>
    <message>
        <source>A protected family is not merged, as what is hidden cannot be compared. Nothing was changed.</source>
        <translation>En skyddad familj slås inte ihop, eftersom det som är dolt inte kan jämföras. Inget har ändrats.</translation>
    </message>
    <message>
        <source>Both families have the same assignment at the same time (%1). Nothing was changed; end one of them, or change its days, and merge again.</source>
        <translation>Båda familjerna har samma uppdrag samtidigt (%1). Inget har ändrats; avsluta det ena eller ändra dess datum och slå ihop igen.</translation>
    </message>
    <message>
        <source>The preset is larger than 64 KB. Nothing of it was taken in.</source>
        <translation>Mallen är större än 64 kB. Inget av den lästes in.</translation>
    </message>
    <message>
        <source>This is no preset: it cannot be read from byte %1 on.</source>
        <translation>Det här är ingen mall: den kan inte läsas från byte %1.</translation>
    </message>
    <message>
        <source>This is no preset for imports. Choose a file that was saved as one.</source>
        <translation>Det här är ingen importmall. Välj en fil som sparats som en.</translation>
    </message>
    <message>
        <source>The preset was made by a later version of the program (%1). Ask for it anew, or install that version.</source>
        <translation>Mallen är gjord med en senare version av programmet (%1). Be om den på nytt, eller installera den versionen.</translation>
    </message>
    <message>
        <source>The preset has something that does not belong in one: %1. Take it away.</source>
        <translation>Mallen har något som inte hör hemma i en mall: %1. Ta bort det.</translation>
    </message>
    <message>
        <source>A preset needs a name of at most 60 characters.</source>
        <translation>En mall behöver ett namn på högst 60 tecken.</translation>
    </message>
    <message>
        <source>The preset names a way to come in that there is none of: %1.</source>
        <translation>Mallen anger ett sätt att komma in som inte finns: %1.</translation>
    </message>
    <message>
        <source>The preset&apos;s municipality must be a code of four digits, not %1.</source>
        <translation>Mallens kommun måste vara en kod på fyra siffror, inte %1.</translation>
    </message>
    <message>
        <source>The preset&apos;s campaign cannot be read.</source>
        <translation>Mallens kampanj kan inte läsas.</translation>
    </message>
    <message>
        <source>The preset names no column.</source>
        <translation>Mallen nämner ingen kolumn.</translation>
    </message>
    <message>
        <source>The preset names more than 256 columns.</source>
        <translation>Mallen nämner fler än 256 kolumner.</translation>
    </message>
    <message>
        <source>The preset&apos;s columns cannot be read: %1.</source>
        <translation>Mallens kolumner kan inte läsas: %1.</translation>
    </message>
    <message>
        <source>The preset says that a column holds %1, which the program does not know.</source>
        <translation>Mallen säger att en kolumn innehåller %1, som programmet inte känner till.</translation>
    </message>
    <message>
        <source>The preset names %1 twice.</source>
        <translation>Mallen nämner %1 två gånger.</translation>
    </message>
    <message>
        <source>This note is frozen, and what is frozen is never changed. Write a correction, which stands with it.</source>
        <translation>Anteckningen är låst, och det som är låst ändras aldrig. Skriv en rättelse, så står den tillsammans med den.</translation>
    </message>
    <message>
        <source>This is something that you did yourself. Nobody reviews their own entries; ask a colleague who may review the log.</source>
        <translation>Det här är något du själv har gjort. Ingen granskar sina egna poster; be en kollega som får granska loggen.</translation>
    </message>
    <message>
        <source>This review is finished, and is never changed. Begin another one of the same days.</source>
        <translation>Granskningen är avslutad och ändras aldrig. Börja en ny för samma dagar.</translation>
    </message>
    <message>
        <source>The preset&apos;s unit must be one line of at most 200 characters.</source>
        <translation>Mallens enhet måste vara en rad på högst 200 tecken.</translation>
    </message>
    <message>
        <source>The preset&apos;s source must be one line of at most 200 characters.</source>
        <translation>Mallens källa måste vara en rad på högst 200 tecken.</translation>
    </message>
    <message>
        <source>This family is protected. Open it first, which asks for the role and a reason: in the pane beside the list, or with --reveal on the command line.</source>
        <translation>Familjen är skyddad. Öppna den först, vilket kräver rollen och ett skäl: i rutan bredvid listan, eller med --reveal på kommandoraden.</translation>
    </message>
    <message>
        <source>Who made a proposal cannot approve it. Nothing was deleted; somebody else has to unlock the register with a key of their own and approve it.</source>
        <translation>Den som har gjort ett förslag kan inte godkänna det. Inget har gallrats; någon annan måste låsa upp registret med en egen nyckel och godkänna det.</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>New c&amp;olleague…</source>
        <translation>Ny medarb&amp;etare…</translation>
    </message>
    <message>
        <source>Work here: %1 · In all: %2</source>
        <translation>Arbetar här: %1 · Totalt: %2</translation>
    </message>
    <message>
        <source>No colleagues yet</source>
        <translation>Inga medarbetare än</translation>
    </message>
    <message>
        <source>Whoever works with the register is shown here, with what is on their desk.</source>
        <translation>Här visas de som arbetar med registret, och vad de har på sitt bord.</translation>
    </message>
</context>
<context>
    <name>StageCommands</name>
    <message>
        <source>Application moved</source>
        <translation>Anmälan flyttad</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Application from before the register</source>
        <translation>Anmälan från tiden före registret</translation>
    </message>
    <message>
        <source>%1: counts in no lead time now</source>
        <translation>%1: räknas inte i ledtider nu</translation>
    </message>
    <message>
        <source>%1: counts in lead times now</source>
        <translation>%1: räknas i ledtider nu</translation>
    </message>
    <message>
        <source>Move to &amp;stage…</source>
        <translation>Flytta till &amp;steg…</translation>
    </message>
    <message>
        <source>From &amp;before the register</source>
        <translation>Från tiden &amp;före registret</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>Hidden</source>
        <translation>Dolt</translation>
    </message>
</context>
<context>
    <name>UndoCommands</name>
    <message numerus="yes">
        <source>%n record(s) were left as they are, since somebody changed them after.</source>
        <translation>
            <numerusform>%n post lämnades som den är, eftersom någon har ändrat den efteråt.</numerusform>
            <numerusform>%n poster lämnades som de är, eftersom någon har ändrat dem efteråt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Ångra: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Gör om: %1</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>As the system has them</source>
        <translation>Som i systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>S&amp;törre text</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Mindre text</translation>
    </message>
    <message>
        <source>&amp;Usual size (now %1 %)</source>
        <translation>&amp;Normal storlek (nu %1 %)</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>&amp;Kompakta rader</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>F&amp;ärger</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>S&amp;pråk</translation>
    </message>
</context>
<context>
    <name>famn::AbsenceSettings</name>
    <message>
        <source>Absences</source>
        <translation>Frånvaro</translation>
    </message>
    <message>
        <source>Away now and later</source>
        <translation>Borta nu och senare</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Vem som är borta</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inte känd</translation>
    </message>
    <message>
        <source>&amp;Change the last day</source>
        <translation>Ä&amp;ndra sista dagen</translation>
    </message>
    <message>
        <source>Ta&amp;ke away</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>Take the absence away that is marked</source>
        <translation>Ta bort den frånvaro som är markerad</translation>
    </message>
    <message>
        <source>New absence</source>
        <translation>Ny frånvaro</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Första dag</translation>
    </message>
    <message>
        <source>today, fri, +14, 0312</source>
        <translation>i dag, fre, +14, 0312</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Ersättare</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Lägg till</translation>
    </message>
    <message>
        <source>Add the absence</source>
        <translation>Lägg till frånvaron</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 till %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>från %1</translation>
    </message>
    <message>
        <source>nobody stands in</source>
        <translation>ingen ersätter</translation>
    </message>
    <message>
        <source>deputy %1</source>
        <translation>ersättare %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Nobody stands in</source>
        <translation>Ingen ersätter</translation>
    </message>
    <message>
        <source>Choose who</source>
        <translation>Välj vem</translation>
    </message>
    <message>
        <source>Last day of an absence</source>
        <translation>Sista dag av en frånvaro</translation>
    </message>
    <message>
        <source>Absence taken away</source>
        <translation>Frånvaro borttagen</translation>
    </message>
    <message>
        <source>That person is away on one of these days already. Nothing was changed.</source>
        <translation>Den personen är redan borta någon av dagarna. Inget ändrades.</translation>
    </message>
    <message>
        <source>The last day cannot come before the first. Nothing was changed.</source>
        <translation>Den sista dagen kan inte komma före den första. Inget ändrades.</translation>
    </message>
    <message>
        <source>Nobody is their own deputy. Nothing was changed.</source>
        <translation>Ingen är sin egen ersättare. Inget ändrades.</translation>
    </message>
</context>
<context>
    <name>famn::AnswerSettings</name>
    <message>
        <source>the same day</source>
        <translation>samma dag</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n arbetsdag</numerusform>
            <numerusform>%n arbetsdagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>a length</comment>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Tidsgränser</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Kontorstid</translation>
    </message>
    <message>
        <source>&amp;Opens</source>
        <translation>&amp;Öppnar</translation>
    </message>
    <message>
        <source>The office opens</source>
        <translation>Kontoret öppnar</translation>
    </message>
    <message>
        <source>&amp;Closes</source>
        <translation>&amp;Stänger</translation>
    </message>
    <message>
        <source>The office closes</source>
        <translation>Kontoret stänger</translation>
    </message>
    <message>
        <source>What comes &amp;later may wait</source>
        <translation>Det som kommer s&amp;enare får vänta</translation>
    </message>
    <message>
        <source>What comes in from this time on may wait for the next working day</source>
        <translation>Det som kommer in från den här tiden får vänta till nästa arbetsdag</translation>
    </message>
    <message>
        <source>&amp;Tries before a letter</source>
        <translation>&amp;Försök före brev</translation>
    </message>
    <message>
        <source>Attempts without an answer before a letter is suggested</source>
        <translation>Försök utan svar innan ett brev föreslås</translation>
    </message>
    <message>
        <source>%1. Usually %2.</source>
        <comment>where a deadline comes from, and its length</comment>
        <translation>%1. Vanligen %2.</translation>
    </message>
    <message>
        <source>Office hours and deadlines</source>
        <translation>Kontorstid och tidsgränser</translation>
    </message>
    <message>
        <source>The office has to open before it closes. Nothing was changed.</source>
        <translation>Kontoret måste öppna innan det stänger. Inget ändrades.</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>genast</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <comment>a length</comment>
        <translation>
            <numerusform>%n dag före</numerusform>
            <numerusform>%n dagar före</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>a length</comment>
        <translation>
            <numerusform>%n månad</numerusform>
            <numerusform>%n månader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s), and to the end of the next</source>
        <comment>a length</comment>
        <translation>
            <numerusform>%n år, och till slutet av nästa</numerusform>
            <numerusform>%n år, och till slutet av nästa</numerusform>
        </translation>
    </message>
    <message>
        <source>31 January</source>
        <translation>31 januari</translation>
    </message>
    <message>
        <source>the end of the term</source>
        <translation>terminens slut</translation>
    </message>
    <message>
        <source>working days</source>
        <comment>after a number</comment>
        <translation>arbetsdagar</translation>
    </message>
    <message>
        <source>months</source>
        <comment>after a number</comment>
        <translation>månader</translation>
    </message>
    <message>
        <source>years</source>
        <comment>after a number</comment>
        <translation>år</translation>
    </message>
    <message>
        <source>days</source>
        <comment>after a number</comment>
        <translation>dagar</translation>
    </message>
    <message>
        <source>Hours until a note &amp;freezes</source>
        <translation>Timmar tills en anteckning &amp;låses</translation>
    </message>
    <message>
        <source>Hours for which a new note may be changed</source>
        <translation>Timmar som en ny anteckning får ändras</translation>
    </message>
</context>
<context>
    <name>famn::ApplicationEditor</name>
    <message>
        <source>Reached  1</source>
        <translation>Nådd  1</translation>
    </message>
    <message>
        <source>No answer  2</source>
        <translation>Inget svar  2</translation>
    </message>
    <message>
        <source>Left message  3</source>
        <translation>Meddelande  3</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>%1 min kvar</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>%1 h %2 min kvar</translation>
    </message>
    <message>
        <source>Answer by %1</source>
        <translation>Svara senast %1</translation>
    </message>
    <message numerus="yes">
        <source>Late by %n day(s)</source>
        <translation>
            <numerusform>%n dag sen</numerusform>
            <numerusform>%n dagar sen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reached %1</source>
        <translation>Nådd %1</translation>
    </message>
    <message>
        <source>Not for your role</source>
        <translation>Inte för din roll</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inga</translation>
    </message>
    <message>
        <source>Call noted</source>
        <translation>Samtal noterat</translation>
    </message>
    <message>
        <source>Call to %1 noted</source>
        <translation>Samtal till %1 noterat</translation>
    </message>
    <message>
        <source>The call is noted.</source>
        <translation>Samtalet är noterat.</translation>
    </message>
    <message>
        <source>Open the family</source>
        <translation>Öppna familjen</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anmälan</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>a stage and a day</comment>
        <translation>%1 sedan %2</translation>
    </message>
    <message>
        <source>Move to stage…</source>
        <translation>Flytta till steg…</translation>
    </message>
    <message>
        <source>Move to another stage</source>
        <translation>Flytta till ett annat steg</translation>
    </message>
    <message>
        <source>Move to another stage (%1)</source>
        <translation>Flytta till ett annat steg (%1)</translation>
    </message>
</context>
<context>
    <name>famn::ApplicationMergeDialog</name>
    <message>
        <source>Applications merged</source>
        <translation>Anmälningar ihopslagna</translation>
    </message>
    <message>
        <source>Two applications of %1 are one now.</source>
        <comment>a case number</comment>
        <translation>Två anmälningar i %1 är nu en.</translation>
    </message>
    <message>
        <source>Merge two applications</source>
        <translation>Slå ihop två anmälningar</translation>
    </message>
    <message>
        <source>The two applications, field by field</source>
        <translation>De två anmälningarna, fält för fält</translation>
    </message>
    <message>
        <source>Everything of the application on the right moves to the one on the left (contacts: %1, tasks: %2, information meetings: %3). The earlier day and the first contact of both stand. The one on the right is ended as a duplicate and deleted. It can be undone as a whole.</source>
        <comment>three counts</comment>
        <translation>Allt som hör till anmälan till höger flyttas till den till vänster (kontakter: %1, uppgifter: %2, informationsträffar: %3). Den tidigare dagen och den första kontakten av bådas gäller. Den till höger avslutas som dubblett och tas bort. Alltihop kan ångras på en gång.</translation>
    </message>
</context>
<context>
    <name>famn::ApplicationTableModel</name>
    <message>
        <source>Applicants</source>
        <translation>Sökande</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Inkom</translation>
    </message>
    <message>
        <source>Wishes to be</source>
        <translation>Vill bli</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Years of experience</source>
        <translation>År av erfarenhet</translation>
    </message>
    <message>
        <source>Children at home</source>
        <translation>Barn hemma</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Alla steg</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alla typer</translation>
    </message>
    <message>
        <source>All municipalities</source>
        <translation>Alla kommuner</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Svara i dag</translation>
    </message>
    <message>
        <source>An application is to be answered the day it comes in</source>
        <translation>En intresseanmälan ska besvaras samma dag som den kommer in</translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation>Inte avslutade</translation>
    </message>
</context>
<context>
    <name>famn::AsOfDialog</name>
    <message>
        <source>Deleted</source>
        <translation>Borttagen</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation>Fanns inte än</translation>
    </message>
    <message>
        <source>As it was: %1</source>
        <translation>Som det var: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>At the end of</source>
        <translation>I slutet av</translation>
    </message>
    <message>
        <source>At the end of which day</source>
        <translation>I slutet av vilken dag</translation>
    </message>
    <message>
        <source>2026-03-01</source>
        <comment>an example of a day</comment>
        <translation>2026-03-01</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Show the record as it was that day</source>
        <translation>Visa posten som den var den dagen</translation>
    </message>
    <message>
        <source>Give the field this value again</source>
        <translation>Ge fältet det här värdet igen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>The record as it was</source>
        <translation>Posten som den var</translation>
    </message>
    <message>
        <source>Write a day that has been, as 2026-03-01.</source>
        <translation>Skriv en dag som har varit, som 2026-03-01.</translation>
    </message>
    <message>
        <source>Cannot be known: the values were weeded.</source>
        <translation>Går inte att veta: värdena har gallrats.</translation>
    </message>
    <message>
        <source>As it was at the end of %1. Nothing here can be changed.</source>
        <translation>Som det var i slutet av %1. Inget här kan ändras.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Läser…</translation>
    </message>
    <message>
        <source>Giving the value back…</source>
        <translation>Ger tillbaka värdet…</translation>
    </message>
    <message>
        <source>a value of an earlier day</source>
        <translation>ett värde från en tidigare dag</translation>
    </message>
    <message>
        <source>The field has this value now.</source>
        <translation>Fältet har det här värdet nu.</translation>
    </message>
    <message>
        <source>The field has this value again.</source>
        <translation>Fältet har det här värdet igen.</translation>
    </message>
    <message>
        <source>The record as it &amp;was…</source>
        <translation>Posten som den &amp;var…</translation>
    </message>
</context>
<context>
    <name>famn::BackupDialog</name>
    <message>
        <source>Check a backup</source>
        <translation>Kontrollera en säkerhetskopia</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Återställ en säkerhetskopia</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrollera</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öppna den</translation>
    </message>
    <message>
        <source>Needed only for a backup from before the register&apos;s keys were changed, or of another register.</source>
        <translation>Behövs bara för en säkerhetskopia från innan registrets nycklar byttes, eller av ett annat register.</translation>
    </message>
    <message>
        <source>One of the time of the backup; it opens the new register too. The register that is open now stays as it is.</source>
        <translation>En från säkerhetskopians tid; den öppnar också det nya registret. Registret som är öppet nu förblir som det är.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>There is no backup in the register&apos;s folder for backups yet.</source>
        <translation>Det finns ännu ingen säkerhetskopia i registrets mapp för säkerhetskopior.</translation>
    </message>
    <message>
        <source>Choose a backup first.</source>
        <translation>Välj en säkerhetskopia först.</translation>
    </message>
    <message>
        <source>Choose where the new register lies first.</source>
        <translation>Välj först var det nya registret ska ligga.</translation>
    </message>
    <message>
        <source>Type a passphrase of the time of the backup.</source>
        <translation>Skriv en lösenfras från säkerhetskopians tid.</translation>
    </message>
    <message>
        <source>Check of a backup</source>
        <translation>Kontroll av en säkerhetskopia</translation>
    </message>
    <message>
        <source>Restoring of a backup</source>
        <translation>Återställning av en säkerhetskopia</translation>
    </message>
    <message>
        <source>The backup of %1 is whole and what it was when it was made: %2 entries in its journal.</source>
        <translation>Säkerhetskopian från %1 är hel och som den var när den gjordes: %2 poster i journalen.</translation>
    </message>
    <message>
        <source>The register %1 is restored as it was on %2. The passphrases of that time open it, also those changed or revoked since.</source>
        <translation>Registret %1 är återställt som det var %2. Den tidens lösenfraser öppnar det, även sådana som har bytts eller dragits in sedan dess.</translation>
    </message>
    <message>
        <source>This backup has other keys than the register has now. Type a passphrase of the time when it was made.</source>
        <translation>Säkerhetskopian har andra nycklar än registret har nu. Skriv en lösenfras från tiden då den gjordes.</translation>
    </message>
</context>
<context>
    <name>famn::BackupFields</name>
    <message>
        <source>&amp;Backup</source>
        <translation>&amp;Säkerhetskopia</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Säkerhetskopia</translation>
    </message>
    <message>
        <source>&amp;Another file…</source>
        <translation>&amp;Annan fil…</translation>
    </message>
    <message>
        <source>&amp;New register</source>
        <translation>&amp;Nytt register</translation>
    </message>
    <message>
        <source>New register</source>
        <translation>Nytt register</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Välj…</translation>
    </message>
    <message>
        <source>Choose where the new register lies</source>
        <translation>Välj var det nya registret ska ligga</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Lösenfras</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>(incomplete)</source>
        <translation>(ofullständig)</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Välj en säkerhetskopia</translation>
    </message>
    <message>
        <source>Backups of Famn (*.famn *.famn-manifest)</source>
        <translation>Säkerhetskopior av Famn (*.famn *.famn-manifest)</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <comment>name of a file; %1 is the register</comment>
        <translation>%1 återställt</translation>
    </message>
    <message>
        <source>Famn registers (*.famn)</source>
        <translation>Famn-register (*.famn)</translation>
    </message>
</context>
<context>
    <name>famn::BackupRunner</name>
    <message>
        <source>It lies on the same disk as the register and is lost with it; choose another folder in the settings.</source>
        <translation>Den ligger på samma disk som registret och går förlorad med den; välj en annan mapp i inställningarna.</translation>
    </message>
    <message>
        <source>Another program copies this folder elsewhere. The backup is encrypted, but copies there stay when it is deleted here.</source>
        <translation>Ett annat program kopierar mappen någon annanstans. Säkerhetskopian är krypterad, men kopior där blir kvar när den raderas här.</translation>
    </message>
    <message>
        <source>Backup: none yet</source>
        <translation>Säkerhetskopia: ingen än</translation>
    </message>
    <message>
        <source>Backup: today %1</source>
        <translation>Säkerhetskopia: i dag %1</translation>
    </message>
    <message>
        <source>Backup: yesterday %1</source>
        <translation>Säkerhetskopia: i går %1</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <translation>Säkerhetskopia: %1</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Säkerhetskopia</translation>
    </message>
    <message>
        <source>Today&apos;s backup</source>
        <translation>Dagens säkerhetskopia</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be made. %1</source>
        <translation>Dagens säkerhetskopia kunde inte göras. %1</translation>
    </message>
    <message>
        <source>The backup %1 is made and checked.</source>
        <translation>Säkerhetskopian %1 är gjord och kontrollerad.</translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) deleted.</source>
        <translation>
            <numerusform>%n äldre säkerhetskopia raderad.</numerusform>
            <numerusform>%n äldre säkerhetskopior raderade.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is older than backups are kept, but this register&apos;s key does not prove it, so it was not deleted. Look at it, and delete it yourself.</source>
        <translation>%1 är äldre än säkerhetskopior sparas, men registrets nyckel kan inte styrka den, så den raderades inte. Se efter och radera den själv.</translation>
    </message>
</context>
<context>
    <name>famn::BackupSettings</name>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Mapp</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Mapp för säkerhetskopior</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Välj…</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation>Välj mappen för säkerhetskopior</translation>
    </message>
    <message>
        <source>&amp;Keep for</source>
        <translation>S&amp;para i</translation>
    </message>
    <message>
        <source>Days that backups are kept</source>
        <translation>Dagar som säkerhetskopior sparas</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number</comment>
        <translation> dagar</translation>
    </message>
    <message>
        <source>Older ones are deleted when the next is made, so that nobody whose records were weeded lives on in a backup. A backup is made by itself once a day when something was changed.</source>
        <translation>Äldre raderas när nästa görs, så att ingen vars uppgifter har gallrats lever kvar i en säkerhetskopia. En säkerhetskopia görs av sig själv en gång om dagen när något har ändrats.</translation>
    </message>
    <message>
        <source>Settings of backups</source>
        <translation>Inställningar för säkerhetskopior</translation>
    </message>
</context>
<context>
    <name>famn::BoardColumn</name>
    <message numerus="yes">
        <source>%1, %n application(s)</source>
        <translation>
            <numerusform>%1, %n anmälan</numerusform>
            <numerusform>%1, %n anmälningar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: show its cards</source>
        <translation>%1: visa korten</translation>
    </message>
    <message numerus="yes">
        <source>The latest %n are shown; the list of applications has all.</source>
        <translation>
            <numerusform>Den senaste (%n) visas; listan över anmälningar har alla.</numerusform>
            <numerusform>De senaste %n visas; listan över anmälningar har alla.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: fold the column</source>
        <translation>%1: fäll ihop kolumnen</translation>
    </message>
</context>
<context>
    <name>famn::BoardPage</name>
    <message>
        <source>At work: %1 · Dormant: %2 · Ended: %3</source>
        <translation>På gång: %1 · Vilande: %2 · Avslutade: %3</translation>
    </message>
    <message>
        <source>The board could not be read</source>
        <translation>Tavlan kunde inte läsas</translation>
    </message>
    <message>
        <source>Reading the board…</source>
        <translation>Läser tavlan…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
</context>
<context>
    <name>famn::BoardView</name>
    <message>
        <source>The application is not here any more.</source>
        <translation>Anmälan finns inte här längre.</translation>
    </message>
    <message>
        <source>It is at this stage.</source>
        <translation>Den är i det här steget.</translation>
    </message>
    <message>
        <source>Note a contact with the family first: the stage follows from it.</source>
        <translation>Anteckna en kontakt med familjen först: steget följer av den.</translation>
    </message>
    <message>
        <source>From %1 it cannot go to %2.</source>
        <translation>Från %1 kan den inte gå till %2.</translation>
    </message>
</context>
<context>
    <name>famn::BusyLine</name>
    <message>
        <source>%1 is at work. Until it is done, everything can be read and nothing changed.</source>
        <translation>%1 pågår. Tills det är klart går allt att läsa men inget att ändra.</translation>
    </message>
    <message>
        <source>Something that takes longer is at work. Until it is done, everything can be read and nothing changed.</source>
        <translation>Något som tar längre tid pågår. Tills det är klart går allt att läsa men inget att ändra.</translation>
    </message>
</context>
<context>
    <name>famn::CampaignEditor</name>
    <message>
        <source>Begins on %1. Until then there is nothing to compare.</source>
        <translation>Börjar %1. Till dess finns inget att jämföra.</translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2. The figures are those of %n day(s) so far.</source>
        <translation>
            <numerusform>Från %1 till %2. Siffrorna gäller %n dag hittills.</numerusform>
            <numerusform>Från %1 till %2. Siffrorna gäller %n dagar hittills.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2, %n day(s).</source>
        <translation>
            <numerusform>Från %1 till %2, %n dag.</numerusform>
            <numerusform>Från %1 till %2, %n dagar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <comment>a number of applications then, how many more or fewer there are now</comment>
        <translation>%1, nu %2</translation>
    </message>
    <message>
        <source>Applications on its days</source>
        <translation>Anmälningar under dess dagar</translation>
    </message>
    <message>
        <source>As many days before, from %1</source>
        <comment>a day</comment>
        <translation>Lika många dagar före, från %1</translation>
    </message>
    <message>
        <source>The same days a year earlier, from %1</source>
        <comment>a day</comment>
        <translation>Samma dagar året innan, från %1</translation>
    </message>
    <message>
        <source>The same days %1 years earlier, from %2</source>
        <comment>a number, a day</comment>
        <translation>Samma dagar %1 år tidigare, från %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>a month, a number, how they came in</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 linked, of which %2 became assignments.</source>
        <comment>two numbers</comment>
        <translation>%1 kopplade, varav %2 blev uppdrag.</translation>
    </message>
    <message>
        <source>No application is linked to it yet.</source>
        <translation>Ingen anmälan är kopplad till den än.</translation>
    </message>
    <message>
        <source>%1 for each application, %2 for each assignment.</source>
        <comment>two amounts of money</comment>
        <translation>%1 per anmälan, %2 per uppdrag.</translation>
    </message>
    <message>
        <source>%1 for each application.</source>
        <comment>an amount of money</comment>
        <translation>%1 per anmälan.</translation>
    </message>
    <message>
        <source>%1 % of the goal, which is %2.</source>
        <comment>a share, a number of applications</comment>
        <translation>%1 % av målet, som är %2.</translation>
    </message>
    <message numerus="yes">
        <source>Link %n that fit(s)</source>
        <translation>
            <numerusform>Koppla %n som passar</numerusform>
            <numerusform>Koppla %n som passar</numerusform>
        </translation>
    </message>
    <message>
        <source>They came in on its days, and their channel or source speaks for it.</source>
        <translation>De kom in under dess dagar, och kanal eller källa talar för den.</translation>
    </message>
    <message>
        <source>The latest %1 of %2</source>
        <comment>two numbers</comment>
        <translation>De senaste %1 av %2</translation>
    </message>
    <message>
        <source>%1 talked to</source>
        <comment>a number of people</comment>
        <translation>%1 samtal</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inga</translation>
    </message>
    <message>
        <source>Applications linked</source>
        <translation>Anmälningar kopplade</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) linked.</source>
        <translation>
            <numerusform>%n anmälan är kopplad.</numerusform>
            <numerusform>%n anmälningar är kopplade.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <comment>%1 is a campaign</comment>
        <translation>%1 borttagen</translation>
    </message>
    <message>
        <source>%1 is deleted, with its events and links.</source>
        <translation>%1 är borttagen, med händelser och kopplingar.</translation>
    </message>
    <message>
        <source>What campaigns are compared with changed</source>
        <translation>Vad kampanjer jämförs med ändrat</translation>
    </message>
    <message>
        <source>Add an &amp;event…</source>
        <translation>Lägg till en &amp;händelse…</translation>
    </message>
    <message>
        <source>&amp;Link the applications that fit</source>
        <translation>&amp;Koppla anmälningarna som passar</translation>
    </message>
    <message>
        <source>&amp;Delete the campaign</source>
        <translation>&amp;Ta bort kampanjen</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>Count those from before the register</source>
        <translation>Räkna med dem från före registret</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Intresseanmälningar</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Händelser</translation>
    </message>
    <message>
        <source>Add an event…</source>
        <translation>Lägg till en händelse…</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanj</translation>
    </message>
</context>
<context>
    <name>famn::CampaignTableModel</name>
    <message>
        <source>Runs, %1 of %2 days</source>
        <comment>days that have been, all days</comment>
        <translation>Pågår, %1 av %2 dagar</translation>
    </message>
    <message>
        <source>%1 kr</source>
        <comment>an amount of money</comment>
        <translation>%1 kr</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Inga uppgifter</translation>
    </message>
    <message>
        <source>%1, not all days</source>
        <comment>a number of applications</comment>
        <translation>%1, inte alla dagar</translation>
    </message>
    <message>
        <source>None then</source>
        <translation>Inga då</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanj</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Kom in</translation>
    </message>
    <message>
        <source>Applications that came in on the campaign&apos;s days</source>
        <translation>Anmälningar som kom in under kampanjens dagar</translation>
    </message>
    <message>
        <source>Against before</source>
        <translation>Mot före</translation>
    </message>
    <message>
        <source>Applications a day, against as many days just before the campaign</source>
        <translation>Anmälningar per dag, mot lika många dagar närmast före kampanjen</translation>
    </message>
    <message>
        <source>Against last year</source>
        <translation>Mot året innan</translation>
    </message>
    <message>
        <source>Applications a day, against the same days a year earlier; a campaign longer than a year is compared with days before it began</source>
        <translation>Anmälningar per dag, mot samma dagar ett år tidigare; en kampanj längre än ett år jämförs med dagar innan den började</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanaler</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostnad</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Kopplade</translation>
    </message>
    <message>
        <source>Applications that somebody linked to the campaign</source>
        <translation>Anmälningar som någon kopplat till kampanjen</translation>
    </message>
    <message>
        <source>Per application</source>
        <translation>Per anmälan</translation>
    </message>
    <message>
        <source>What each linked application cost</source>
        <translation>Vad varje kopplad anmälan kostade</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alla lägen</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alla kanaler</translation>
    </message>
</context>
<context>
    <name>famn::CancelMeetingDialog</name>
    <message>
        <source>Meeting cancelled</source>
        <translation>Träff inställd</translation>
    </message>
    <message>
        <source>The meeting on %1 is cancelled.</source>
        <translation>Träffen den %1 är inställd.</translation>
    </message>
    <message>
        <source>Those who were invited need another meeting.</source>
        <translation>De som var inbjudna behöver en annan träff.</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>Ställ in träffen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behåll den</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Kept in the log</source>
        <translation>Sparas i loggen</translation>
    </message>
</context>
<context>
    <name>famn::CodeSettings</name>
    <message>
        <source>Code lists</source>
        <translation>Kodlistor</translation>
    </message>
    <message>
        <source>Values to choose from</source>
        <translation>Värden att välja bland</translation>
    </message>
    <message>
        <source>List of values</source>
        <translation>Lista med värden</translation>
    </message>
    <message>
        <source>Values of the list</source>
        <translation>Listans värden</translation>
    </message>
    <message>
        <source>Own word for the value that is marked</source>
        <translation>Eget ord för det markerade värdet</translation>
    </message>
    <message>
        <source>&amp;Use this word</source>
        <translation>&amp;Använd ordet</translation>
    </message>
    <message>
        <source>Use this word for the value that is marked</source>
        <translation>Använd ordet för det markerade värdet</translation>
    </message>
    <message>
        <source>Where families hear of us</source>
        <translation>Var familjer får höra talas om oss</translation>
    </message>
    <message>
        <source>For example: the library&apos;s notice board</source>
        <translation>Till exempel: bibliotekets anslagstavla</translation>
    </message>
    <message>
        <source>A further place where families hear of us</source>
        <translation>Ännu en plats där familjer får höra talas om oss</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Lägg till</translation>
    </message>
    <message>
        <source>Add the place to the list</source>
        <translation>Lägg till platsen i listan</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>Remove the place that is marked</source>
        <translation>Ta bort den markerade platsen</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>inga än</translation>
    </message>
    <message>
        <source>%1 (the program&apos;s word: %2)</source>
        <comment>an own word</comment>
        <translation>%1 (programmets ord: %2)</translation>
    </message>
    <message>
        <source>The program itself chooses this value, so it is always offered.</source>
        <translation>Programmet väljer självt det här värdet, så det erbjuds alltid.</translation>
    </message>
    <message>
        <source>A value without its mark is offered no more, and stays where it is used already. An own word is shown in the place of the program&apos;s; what is stored, and all figures, are the same as in other municipalities.</source>
        <translation>Ett värde utan markering erbjuds inte längre, och är kvar där det redan används. Ett eget ord visas i stället för programmets; det som lagras, och all statistik, är detsamma som i andra kommuner.</translation>
    </message>
    <message>
        <source>This list is part of the program, so that figures from all registers can be compared; it cannot be changed here.</source>
        <translation>Den här listan är en del av programmet, så att statistik från alla register kan jämföras; den kan inte ändras här.</translation>
    </message>
    <message>
        <source>Value of a code list</source>
        <translation>Värde i en kodlista</translation>
    </message>
    <message>
        <source>Another value of the list is called so. Nothing was changed.</source>
        <translation>Ett annat värde i listan heter så. Inget ändrades.</translation>
    </message>
    <message>
        <source>Own word for %1</source>
        <comment>%1 is the program&apos;s word</comment>
        <translation>Eget ord för %1</translation>
    </message>
</context>
<context>
    <name>famn::CommandBook</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>F&amp;amily</source>
        <translation>Fa&amp;milj</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>Ver&amp;ktyg</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
</context>
<context>
    <name>famn::ComputerSettings</name>
    <message>
        <source>This computer</source>
        <translation>Den här datorn</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>F&amp;ärger</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Färger</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>Som i systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>&amp;Size of everything</source>
        <translation>S&amp;torlek på allt</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Storlek på allt</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent, after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>&amp;Kompakta rader</translation>
    </message>
    <message>
        <source>Lock &amp;after</source>
        <translation>Lås &amp;efter</translation>
    </message>
    <message>
        <source>Minutes without a key or a click before the register is locked</source>
        <translation>Minuter utan tangent eller klick innan registret låses</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>So long without a key or a click, and the register is locked. What you were writing is kept.</source>
        <translation>Efter så lång tid utan tangent eller klick låses registret. Det du skrev finns kvar.</translation>
    </message>
</context>
<context>
    <name>famn::ConsentsDialog</name>
    <message>
        <source>Consents</source>
        <translation>Samtycken</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Lägg till…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Add a consent</source>
        <translation>Lägg till ett samtycke</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Till vad</translation>
    </message>
    <message>
        <source>What it reaches</source>
        <translation>Omfattning</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Lämnat</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Återkallat</translation>
    </message>
    <message>
        <source>Withdrawn today</source>
        <translation>Återkallat i dag</translation>
    </message>
    <message>
        <source>What it reaches, such as which authority</source>
        <translation>Omfattning, till exempel vilken myndighet</translation>
    </message>
    <message>
        <source>The whole family</source>
        <translation>Hela familjen</translation>
    </message>
    <message>
        <source>Write the day as 2026-03-01.</source>
        <translation>Skriv dagen som 2026-03-01.</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>Sparar…</translation>
    </message>
    <message>
        <source>Consent added</source>
        <translation>Samtycke tillagt</translation>
    </message>
    <message>
        <source>The consent is noted.</source>
        <translation>Samtycket är noterat.</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Samtycke återkallat</translation>
    </message>
    <message>
        <source>The consent is withdrawn.</source>
        <translation>Samtycket är återkallat.</translation>
    </message>
    <message>
        <source>Nobody in the family has agreed to anything yet.</source>
        <translation>Ingen i familjen har lämnat något samtycke ännu.</translation>
    </message>
</context>
<context>
    <name>famn::ContactDialog</name>
    <message>
        <source>Contact noted</source>
        <translation>Kontakt noterad</translation>
    </message>
    <message>
        <source>The contact is noted.</source>
        <translation>Kontakten är antecknad.</translation>
    </message>
    <message>
        <source>Note a contact</source>
        <translation>Anteckna en kontakt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckna</translation>
    </message>
    <message>
        <source>How (1 to 5)</source>
        <translation>Hur (1 till 5)</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Riktning</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Nådd</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Now. Or: yesterday 14:05, mon, 0312</source>
        <translation>Nu. Eller: igår 14:05, må, 0312</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuter</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Note and sign (Ctrl+Shift+Enter)</source>
        <translation>Anteckna och signera (Ctrl+Skift+Enter)</translation>
    </message>
    <message>
        <source>A signed note is never changed, only corrected, and this cannot be undone.</source>
        <translation>En signerad anteckning ändras aldrig, den kan bara rättas, och det går inte att ångra.</translation>
    </message>
    <message>
        <source>Note and sign</source>
        <translation>Anteckna och signera</translation>
    </message>
</context>
<context>
    <name>famn::ContactTrail</name>
    <message numerus="yes">
        <source>Show all %n contact(s)</source>
        <translation>
            <numerusform>Visa %n kontakt</numerusform>
            <numerusform>Visa alla %n kontakter</numerusform>
        </translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Inte nådd</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Rättelse</translation>
    </message>
    <message>
        <source>The person disputes this since %1.</source>
        <translation>Den enskilde anser sedan %1 att uppgiften är felaktig.</translation>
    </message>
    <message>
        <source>The person disputes this since %1: %2</source>
        <translation>Den enskilde anser sedan %1 att uppgiften är felaktig: %2</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Låst</translation>
    </message>
    <message>
        <source>Can be changed until %1</source>
        <translation>Kan ändras till %1</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signera</translation>
    </message>
    <message>
        <source>Sign the note of %1</source>
        <translation>Signera anteckningen från %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändra…</translation>
    </message>
    <message>
        <source>Change the note of %1</source>
        <translation>Ändra anteckningen från %1</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Rätta…</translation>
    </message>
    <message>
        <source>Correct the note of %1</source>
        <translation>Rätta anteckningen från %1</translation>
    </message>
    <message>
        <source>Disputed…</source>
        <translation>Ifrågasatt…</translation>
    </message>
    <message>
        <source>The person disputes the note of %1</source>
        <translation>Den enskilde anser att anteckningen från %1 är felaktig</translation>
    </message>
</context>
<context>
    <name>famn::DeskPage</name>
    <message>
        <source>%1 · week %2</source>
        <translation>%1 · vecka %2</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>Svara i dag</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n väntar</numerusform>
            <numerusform>%n väntar</numerusform>
        </translation>
    </message>
    <message>
        <source>All have been answered today</source>
        <translation>Alla har fått svar i dag</translation>
    </message>
    <message>
        <source>Reading the desk…</source>
        <translation>Läser skrivbordet…</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>Mina uppgifter</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n öppen</numerusform>
            <numerusform>%n öppna</numerusform>
        </translation>
    </message>
    <message>
        <source>No open tasks</source>
        <translation>Inga öppna uppgifter</translation>
    </message>
    <message>
        <source>Your tasks stand here by the day they are due.</source>
        <translation>Dina uppgifter står här efter den dag de ska vara klara.</translation>
    </message>
    <message>
        <source>To answer: %1 · Tasks: %2</source>
        <translation>Att besvara: %1 · Uppgifter: %2</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Bevakning klar</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: klar</translation>
    </message>
    <message>
        <source>Task is &amp;done</source>
        <translation>Uppgiften är &amp;klar</translation>
    </message>
    <message>
        <source>The log was to be reviewed by %1</source>
        <translation>Loggen skulle ha granskats senast %1</translation>
    </message>
    <message>
        <source>The log is to be reviewed by %1</source>
        <translation>Loggen ska granskas senast %1</translation>
    </message>
    <message>
        <source>A proposal for weeding by law waits for you</source>
        <translation>Ett gallringsförslag väntar på dig</translation>
    </message>
    <message>
        <source>A month has passed without a proposal for weeding by law</source>
        <translation>Det har gått en månad utan gallringsförslag</translation>
    </message>
    <message>
        <source>Personal data breach: %1</source>
        <comment>%1 is the time that is left</comment>
        <translation>Personuppgiftsincident: %1</translation>
    </message>
</context>
<context>
    <name>famn::DetailPane</name>
    <message>
        <source>Hidden</source>
        <translation>Dolt</translation>
    </message>
    <message>
        <source>%1 shows names and numbers again.</source>
        <comment>%1 is the key</comment>
        <translation>%1 visar namn och nummer igen.</translation>
    </message>
</context>
<context>
    <name>famn::DialogFrame</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>famn::DuplicatePanel</name>
    <message>
        <source>Already exists, protected.</source>
        <translation>Finns redan, skyddad uppgift.</translation>
    </message>
    <message>
        <source>May be the same as %1, %2: %3.</source>
        <comment>a family, its case number, why</comment>
        <translation>Kan vara samma som %1, %2: %3.</translation>
    </message>
    <message>
        <source>Latest application %1: %2.</source>
        <comment>a day, a stage</comment>
        <translation>Senaste anmälan %1: %2.</translation>
    </message>
    <message>
        <source>Handled by %1.</source>
        <translation>Handläggs av %1.</translation>
    </message>
    <message>
        <source>Last contact %1.</source>
        <comment>a day</comment>
        <translation>Senaste kontakt %1.</translation>
    </message>
</context>
<context>
    <name>famn::DuplicatesPage</name>
    <message>
        <source>Looking for duplicates</source>
        <translation>Söker dubbletter</translation>
    </message>
    <message>
        <source>Two families kept apart</source>
        <translation>Två familjer hålls isär</translation>
    </message>
    <message>
        <source>%1 and %2 are not the same</source>
        <comment>two case numbers</comment>
        <translation>%1 och %2 är inte samma</translation>
    </message>
    <message>
        <source>&amp;Compare and merge…</source>
        <translation>&amp;Jämför och slå ihop…</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation>&amp;Inte samma</translation>
    </message>
    <message>
        <source>Pairs: %1</source>
        <translation>Par: %1</translation>
    </message>
    <message>
        <source>All families are being compared</source>
        <translation>Alla familjer jämförs</translation>
    </message>
    <message>
        <source>Families that are likely the same: %1</source>
        <translation>Familjer som troligen är samma: %1</translation>
    </message>
    <message>
        <source>Not shown, as they are protected: %1</source>
        <translation>Visas inte, eftersom de är skyddade: %1</translation>
    </message>
    <message>
        <source>There are more</source>
        <translation>Det finns fler</translation>
    </message>
    <message>
        <source>All families are being compared. You can go on working.</source>
        <translation>Alla familjer jämförs. Du kan arbeta vidare.</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Inga dubbletter</translation>
    </message>
    <message>
        <source>No two families are likely the same.</source>
        <translation>Inga två familjer är troligen samma.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Sök igen</translation>
    </message>
</context>
<context>
    <name>famn::EventDialog</name>
    <message>
        <source>Event added</source>
        <translation>Händelse tillagd</translation>
    </message>
    <message>
        <source>Event changed</source>
        <translation>Händelse ändrad</translation>
    </message>
    <message>
        <source>The event is added.</source>
        <translation>Händelsen är tillagd.</translation>
    </message>
    <message>
        <source>The event is changed.</source>
        <translation>Händelsen är ändrad.</translation>
    </message>
    <message>
        <source>Event deleted</source>
        <translation>Händelse borttagen</translation>
    </message>
    <message>
        <source>The event is deleted.</source>
        <translation>Händelsen är borttagen.</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Lägg till en händelse</translation>
    </message>
    <message>
        <source>Change the event</source>
        <translation>Ändra händelsen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Byt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>yesterday, sat, 0427</source>
        <translation>i går, lör, 0427</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Talked to</source>
        <translation>Antal samtal</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inga</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Del av</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Delete the event</source>
        <translation>Ta bort händelsen</translation>
    </message>
</context>
<context>
    <name>famn::ExportDialog</name>
    <message>
        <source>Export: %1</source>
        <translation>Exportera: %1</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Välj fil…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) as the list shows them: its columns, order and filter.</source>
        <translation>
            <numerusform>%n rad som listan visar den: samma kolumner, ordning och filter.</numerusform>
            <numerusform>%n rader som listan visar dem: samma kolumner, ordning och filter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>For Excel in Swedish (semicolons)</source>
        <translation>För Excel på svenska (semikolon)</translation>
    </message>
    <message>
        <source>For other programs (commas)</source>
        <translation>För andra program (komma)</translation>
    </message>
    <message>
        <source>The file lies outside the encryption: whoever gets at it can read it. Delete it when it has been used.</source>
        <translation>Filen ligger utanför krypteringen: den som kommer åt den kan läsa den. Radera den när den har använts.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exportera listan</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported as %1, no. %2.</source>
        <translation>
            <numerusform>%n rad exporterad som %1, nr %2.</numerusform>
            <numerusform>%n rader exporterade som %1, nr %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Avbrutet. Inget skrevs.</translation>
    </message>
    <message>
        <source>&amp;Export what I see…</source>
        <translation>&amp;Exportera det jag ser…</translation>
    </message>
    <message>
        <source>Here is no list with rows that could be exported.</source>
        <translation>Här finns ingen lista med rader att exportera.</translation>
    </message>
</context>
<context>
    <name>famn::ExtractDialog</name>
    <message>
        <source>Everything that the register holds about one person, and who read it. Names and numbers of others are masked; free text has to be read through before it is given out. Making it is logged.</source>
        <translation>Allt som registret innehåller om en person, och vem som har läst det. Andras namn och nummer maskeras; fritext måste läsas igenom innan det lämnas ut. Att göra det loggas.</translation>
    </message>
    <message>
        <source>Extract for a person</source>
        <translation>Registerutdrag för en person</translation>
    </message>
    <message>
        <source>Show and print</source>
        <translation>Visa och skriv ut</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Spara som JSON…</translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation>Samlar…</translation>
    </message>
    <message>
        <source>Save the extract</source>
        <translation>Spara utdraget</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>Sparat i %1.</translation>
    </message>
</context>
<context>
    <name>famn::FamilyEditor</name>
    <message numerus="yes">
        <source>%n active assignment(s)</source>
        <translation>
            <numerusform>%n aktivt uppdrag</numerusform>
            <numerusform>%n aktiva uppdrag</numerusform>
        </translation>
    </message>
    <message>
        <source>No active assignment</source>
        <translation>Inget aktivt uppdrag</translation>
    </message>
    <message>
        <source>Not for your role</source>
        <translation>Inte för din roll</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inga</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Bevakning klar</translation>
    </message>
    <message>
        <source>Task “%1” done</source>
        <translation>Bevakningen ”%1” klar</translation>
    </message>
    <message>
        <source>The task is done.</source>
        <translation>Bevakningen är klar.</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Hemmet</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Intresseanmälningar</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Uppdrag</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Bevakningar</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öppna den</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Jämför…</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation>återkallat %1</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Samtycken</translation>
    </message>
</context>
<context>
    <name>famn::FamilyTableModel</name>
    <message>
        <source>Family</source>
        <translation>Familj</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Experienced</source>
        <translation>Erfaren</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Active assignments</source>
        <translation>Pågående uppdrag</translation>
    </message>
    <message>
        <source>Last note</source>
        <translation>Senaste anteckning</translation>
    </message>
    <message>
        <source>All municipalities</source>
        <translation>Alla kommuner</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Erfarenhet</translation>
    </message>
    <message>
        <source>Not experienced</source>
        <translation>Inte erfaren</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Uppdrag</translation>
    </message>
    <message>
        <source>With active assignments</source>
        <translation>Med pågående uppdrag</translation>
    </message>
    <message>
        <source>Without active assignments</source>
        <translation>Utan pågående uppdrag</translation>
    </message>
    <message>
        <source>Any experience</source>
        <translation>Oavsett erfarenhet</translation>
    </message>
    <message>
        <source>Any assignments</source>
        <translation>Oavsett uppdrag</translation>
    </message>
</context>
<context>
    <name>famn::FilterLine</name>
    <message>
        <source>Name or case number</source>
        <translation>Namn eller ärendenummer</translation>
    </message>
    <message>
        <source>Filter by name or case number</source>
        <translation>Filtrera på namn eller ärendenummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrera på namn</translation>
    </message>
</context>
<context>
    <name>famn::GuestTableModel</name>
    <message numerus="yes">
        <source>did not come %n time(s) before</source>
        <translation>
            <numerusform>har uteblivit %n gång tidigare</numerusform>
            <numerusform>har uteblivit %n gånger tidigare</numerusform>
        </translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Närvaro</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>Sökande</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personer</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
</context>
<context>
    <name>famn::HandOverDialog</name>
    <message>
        <source>Application handed over</source>
        <translation>Anmälan överlämnad</translation>
    </message>
    <message>
        <source>Nobody has the application now.</source>
        <translation>Ingen har anmälan nu.</translation>
    </message>
    <message>
        <source>%1 has the application now.</source>
        <translation>%1 har anmälan nu.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Lämna över</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Needed for somebody else&apos;s; kept in the log</source>
        <translation>Behövs för någon annans; sparas i loggen</translation>
    </message>
</context>
<context>
    <name>famn::HelpBubble</name>
    <message>
        <source>Ctrl+F1 shows all keyboard shortcuts.</source>
        <translation>Ctrl+F1 visar alla kortkommandon.</translation>
    </message>
</context>
<context>
    <name>famn::HistoryDialog</name>
    <message>
        <source>It was left as it is: somebody changed the same since.</source>
        <translation>Det lämnades som det är: någon har ändrat detsamma sedan dess.</translation>
    </message>
    <message>
        <source>It was left as it is: something that was made later belongs to it.</source>
        <translation>Det lämnades som det är: något som kom till senare hör till det.</translation>
    </message>
    <message>
        <source>It was left as it is, with the family that it belongs to.</source>
        <translation>Det lämnades som det är, tillsammans med familjen som det hör till.</translation>
    </message>
    <message>
        <source>It was left as it is: what it was before breaks a rule now.</source>
        <translation>Det lämnades som det är: det som stod innan bryter nu mot en regel.</translation>
    </message>
    <message>
        <source>It was left as it is: the values before were weeded.</source>
        <translation>Det lämnades som det är: värdena innan är gallrade.</translation>
    </message>
    <message>
        <source>History: %1</source>
        <translation>Historik: %1</translation>
    </message>
    <message>
        <source>History: %1, %2</source>
        <translation>Historik: %1, %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Ångra den här ändringen</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Kopiera som tabell</translation>
    </message>
    <message>
        <source>The values were weeded.</source>
        <translation>Värdena är gallrade.</translation>
    </message>
    <message>
        <source>Taking the change back…</source>
        <translation>Tar tillbaka ändringen…</translation>
    </message>
    <message>
        <source>undoing from the history</source>
        <translation>ångrat från historiken</translation>
    </message>
    <message>
        <source>The change was taken back.</source>
        <translation>Ändringen är tillbakatagen.</translation>
    </message>
    <message>
        <source>&amp;History of the record…</source>
        <translation>&amp;Historik för posten…</translation>
    </message>
    <message>
        <source>It was left as it is: a frozen note or a finished review is never changed.</source>
        <translation>Den lämnades som den är: en låst anteckning eller en avslutad granskning ändras aldrig.</translation>
    </message>
    <message>
        <source>Give this field its value from before</source>
        <translation>Ge fältet värdet från innan</translation>
    </message>
    <message>
        <source>Giving the value back…</source>
        <translation>Ger tillbaka värdet…</translation>
    </message>
    <message>
        <source>a value from the history</source>
        <translation>ett värde ur historiken</translation>
    </message>
    <message>
        <source>The field has its value from before again.</source>
        <translation>Fältet har sitt tidigare värde igen.</translation>
    </message>
</context>
<context>
    <name>famn::ImportColumnsPage</name>
    <message>
        <source>What each column holds. What you change is remembered for the next list with this heading.</source>
        <translation>Vad varje kolumn innehåller. Det du ändrar kommer Famn ihåg till nästa lista med samma rubriker.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolumn %1</translation>
    </message>
    <message>
        <source>What the column %1 holds</source>
        <translation>Vad kolumnen %1 innehåller</translation>
    </message>
</context>
<context>
    <name>famn::ImportDialog</name>
    <message>
        <source>Import a list</source>
        <translation>Importera en lista</translation>
    </message>
    <message>
        <source>Import %1: the columns</source>
        <translation>Importera %1: kolumnerna</translation>
    </message>
    <message>
        <source>Import %1: what each row becomes</source>
        <translation>Importera %1: vad varje rad blir</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importera %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n application(s)</source>
        <translation>
            <numerusform>Importera %n anmälan</numerusform>
            <numerusform>Importera %n anmälningar</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tillbaka</translation>
    </message>
    <message>
        <source>&amp;Undo import</source>
        <translation>&amp;Ångra importen</translation>
    </message>
    <message>
        <source>&amp;Go on working meanwhile</source>
        <translation>&amp;Arbeta vidare under tiden</translation>
    </message>
    <message>
        <source>The list is being imported. Cancel leaves the register as it was before.</source>
        <translation>Listan importeras. Avbryt lämnar registret som det var.</translation>
    </message>
    <message>
        <source>Choose a file first, or paste the rows.</source>
        <translation>Välj en fil först eller klistra in raderna.</translation>
    </message>
    <message>
        <source>Trial of %1</source>
        <translation>Provläsning av %1</translation>
    </message>
</context>
<context>
    <name>famn::ImportFilePage</name>
    <message>
        <source>A list of interest applications: a CSV file, as Excel saves it. Drop it here, or choose it.</source>
        <translation>En lista med intresseanmälningar: en CSV-fil, så som Excel sparar den. Släpp den här eller välj den.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>No file is chosen</source>
        <translation>Ingen fil är vald</translation>
    </message>
    <message>
        <source>C&amp;hoose a file…</source>
        <translation>&amp;Välj en fil…</translation>
    </message>
    <message>
        <source>Or copy the rows in Excel, with their heading, and paste them here:</source>
        <translation>Eller kopiera raderna i Excel, med rubrikraden, och klistra in dem här:</translation>
    </message>
    <message>
        <source>Rows pasted from Excel</source>
        <translation>Rader inklistrade från Excel</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Välj en lista</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Listor (*.csv *.txt *.tsv);;Alla filer (*)</translation>
    </message>
</context>
<context>
    <name>famn::ImportPresetFields</name>
    <message>
        <source>Preset %1 saved</source>
        <translation>Mallen %1 sparad</translation>
    </message>
    <message>
        <source>Another preset has this name.</source>
        <translation>En annan mall har det namnet.</translation>
    </message>
    <message>
        <source>Preset %1 deleted</source>
        <translation>Mallen %1 borttagen</translation>
    </message>
    <message>
        <source>The preset is deleted.</source>
        <translation>Mallen är borttagen.</translation>
    </message>
    <message>
        <source>The preset is saved.</source>
        <translation>Mallen är sparad.</translation>
    </message>
    <message>
        <source>None: as recognised</source>
        <translation>Ingen: som det kändes igen</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Mall</translation>
    </message>
    <message>
        <source>All came by</source>
        <translation>Alla kom via</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>where a row names none</source>
        <translation>där en rad inte nämner någon</translation>
    </message>
    <message>
        <source>None known</source>
        <translation>Ingen känd</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanj</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Spara som mall</translation>
    </message>
    <message>
        <source>a name, such as the web form</source>
        <translation>ett namn, till exempel webbformuläret</translation>
    </message>
    <message>
        <source>&amp;Save preset</source>
        <translation>&amp;Spara mall</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Spara mall</translation>
    </message>
    <message>
        <source>&amp;Delete preset</source>
        <translation>&amp;Ta bort mall</translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation>Ta bort mall</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Heard of us by</source>
        <translation>Hörde om oss via</translation>
    </message>
    <message>
        <source>where a row does not say</source>
        <translation>där en rad inte säger det</translation>
    </message>
</context>
<context>
    <name>famn::ImportPreviewPage</name>
    <message>
        <source>Which rows are shown</source>
        <translation>Vilka rader som visas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alla rader</translation>
    </message>
    <message>
        <source>&amp;Save refused rows…</source>
        <translation>&amp;Spara avvisade rader…</translation>
    </message>
    <message>
        <source>What becomes of each row</source>
        <translation>Vad varje rad blir</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>I listan</translation>
    </message>
    <message>
        <source>In row %1 of the list</source>
        <translation>På rad %1 i listan</translation>
    </message>
    <message>
        <source>In the register, %1</source>
        <translation>I registret, %1</translation>
    </message>
    <message>
        <source>The refused rows are in %1. Correct them there and import that list.</source>
        <translation>De avvisade raderna finns i %1. Rätta dem där och importera den listan.</translation>
    </message>
</context>
<context>
    <name>famn::ImportRowsModel</name>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Blir</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Inkommen</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>Sökande</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
</context>
<context>
    <name>famn::ImportRun</name>
    <message>
        <source>pasted text</source>
        <translation>inklistrad text</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import av %1</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Ångra importen</translation>
    </message>
    <message>
        <source>Save refused rows…</source>
        <translation>Spara avvisade rader…</translation>
    </message>
    <message>
        <source>The refused rows are in %1.</source>
        <translation>De avvisade raderna finns i %1.</translation>
    </message>
    <message>
        <source>%1 refused rows</source>
        <comment>name of a file; %1 is the list</comment>
        <translation>%1 avvisade rader</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>Spara avvisade rader</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listor (*.csv)</translation>
    </message>
</context>
<context>
    <name>famn::IncidentsDialog</name>
    <message>
        <source>Incidents</source>
        <translation>Avvikelser</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Lägg till…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Note an incident</source>
        <translation>Notera en avvikelse</translation>
    </message>
    <message>
        <source>Change an incident</source>
        <translation>Ändra en avvikelse</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Discovered</source>
        <translation>Upptäckt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>72 hours</source>
        <translation>72 timmar</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vad som hände</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändra…</translation>
    </message>
    <message>
        <source>What was done about it</source>
        <translation>Vad som gjordes åt det</translation>
    </message>
    <message>
        <source>Reported to the authority</source>
        <translation>Anmäld till myndigheten</translation>
    </message>
    <message>
        <source>Why a breach need not be reported</source>
        <translation>Varför incidenten inte behöver anmälas</translation>
    </message>
    <message>
        <source>Write the time as 2026-03-01 14:05.</source>
        <translation>Skriv tiden som 2026-03-01 14:05.</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>Sparar…</translation>
    </message>
    <message>
        <source>Incident stored</source>
        <translation>Avvikelse sparad</translation>
    </message>
    <message>
        <source>The incident is stored.</source>
        <translation>Avvikelsen är sparad.</translation>
    </message>
    <message>
        <source>Nothing has been noted that went wrong.</source>
        <translation>Inga avvikelser är antecknade.</translation>
    </message>
</context>
<context>
    <name>famn::IntakeDesk</name>
    <message>
        <source>&amp;New application…</source>
        <translation>&amp;Ny intresseanmälan…</translation>
    </message>
    <message>
        <source>Note a &amp;contact…</source>
        <translation>Anteckna en &amp;kontakt…</translation>
    </message>
    <message>
        <source>Add a &amp;task…</source>
        <translation>Lägg till en &amp;bevakning…</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Ny kontakt</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nästa försök</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Överlämning</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Ny uppgift</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Ny intresseanmälan</translation>
    </message>
    <message>
        <source>Move to another stage</source>
        <translation>Flytta till ett annat steg</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Händelse</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Ny kampanj</translation>
    </message>
    <message>
        <source>Disputed note</source>
        <translation>Ifrågasatt anteckning</translation>
    </message>
    <message>
        <source>Correction of a note</source>
        <translation>Rättelse av en anteckning</translation>
    </message>
    <message>
        <source>Change of a note</source>
        <translation>Ändring av en anteckning</translation>
    </message>
</context>
<context>
    <name>famn::InviteDialog</name>
    <message>
        <source>No meeting is planned. Make one first.</source>
        <translation>Ingen träff är planerad. Lägg upp en först.</translation>
    </message>
    <message>
        <source>Invited to a meeting</source>
        <translation>Inbjuden till träff</translation>
    </message>
    <message>
        <source>Invite to an information meeting</source>
        <translation>Bjud in till informationsträff</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Bjud in</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Träff</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Only for those who go another way; kept in the log</source>
        <translation>Bara för dem som går en annan väg; sparas i loggen</translation>
    </message>
</context>
<context>
    <name>famn::KeptTextDialog</name>
    <message>
        <source>Text that was not saved</source>
        <translation>Text som inte sparades</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Where unsaved text was kept</source>
        <translation>Var osparad text finns kvar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of record, its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a record, the time text was kept</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>famn::KeySheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Kommando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
</context>
<context>
    <name>famn::LawSettings</name>
    <message>
        <source>Law</source>
        <translation>Lagrum</translation>
    </message>
    <message>
        <source>Sections that the program names</source>
        <translation>Lagrum som programmet nämner</translation>
    </message>
    <message>
        <source>Sections of law</source>
        <translation>Lagrum</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Kapitel och paragraf</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Gäller från</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Alltid</translation>
    </message>
    <message>
        <source>Holds to</source>
        <translation>Gäller till</translation>
    </message>
    <message>
        <source>Until further notice</source>
        <translation>Tills vidare</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>Save where the section stands</source>
        <translation>Spara var lagrummet står</translation>
    </message>
    <message>
        <source>As &amp;delivered</source>
        <translation>Som &amp;levererat</translation>
    </message>
    <message>
        <source>Forget what this register says of the marked section</source>
        <translation>Ta bort det som registret säger om det markerade lagrummet</translation>
    </message>
    <message>
        <source>%1 (changed here)</source>
        <translation>%1 (ändrat här)</translation>
    </message>
    <message>
        <source>Section of law</source>
        <translation>Lagrum</translation>
    </message>
    <message>
        <source>Section of law as delivered</source>
        <translation>Lagrum som levererat</translation>
    </message>
</context>
<context>
    <name>famn::ListColumns</name>
    <message>
        <source>Columns as they were at first</source>
        <translation>Kolumnerna som de var från början</translation>
    </message>
</context>
<context>
    <name>famn::ListPage</name>
    <message>
        <source>Clear the filter</source>
        <translation>Rensa filtret</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Inget passar filtret</translation>
    </message>
    <message>
        <source>Choose other values, or clear the filter to see every row.</source>
        <translation>Välj andra värden, eller rensa filtret för att se alla rader.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 marked</source>
        <translation>%1 av %2 · %3 markerade</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>Listan gick inte att läsa</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Läser listan…</translation>
    </message>
</context>
<context>
    <name>famn::ListSettings</name>
    <message>
        <source>Columns of imported lists</source>
        <translation>Kolumner i importerade listor</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Glöm</translation>
    </message>
    <message>
        <source>Forget the columns that are marked</source>
        <translation>Glöm de markerade kolumnerna</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>a heading and what its column holds</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>inga än</translation>
    </message>
    <message>
        <source>Forgetting of columns</source>
        <translation>Glömda kolumner</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
</context>
<context>
    <name>famn::LockGuard</name>
    <message numerus="yes">
        <source>Locks in %n second(s). What you typed is kept. Press any key to go on.</source>
        <translation>
            <numerusform>Låser om %n sekund. Det du har skrivit sparas. Tryck på valfri tangent för att fortsätta.</numerusform>
            <numerusform>Låser om %n sekunder. Det du har skrivit sparas. Tryck på valfri tangent för att fortsätta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>famn::LogDialog</name>
    <message>
        <source>L&amp;og…</source>
        <translation>L&amp;ogg…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Did</source>
        <translation>Gjorde</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Med</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Ärendenummer</translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <translation>Visa %1 till</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Kopiera som tabell</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till och med</translation>
    </message>
    <message>
        <source>2026-03-01</source>
        <comment>an example of a day</comment>
        <translation>2026-03-01</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Sök i loggen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>Write the day as 2026-03-01.</source>
        <translation>Skriv dagen som 2026-03-01.</translation>
    </message>
    <message>
        <source>Nobody called %1 works in this register.</source>
        <translation>Ingen som heter %1 arbetar i det här registret.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n händelse</numerusform>
            <numerusform>%n händelser</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen or taken along</source>
        <translation>Sett eller fört ut</translation>
    </message>
</context>
<context>
    <name>famn::LostRegisterDialog</name>
    <message>
        <source>A backup becomes a register of its own, in a new file. What is left of the damaged one stays as it is, in case something in it can still be saved.</source>
        <translation>En säkerhetskopia blir ett eget register, i en ny fil. Det som är kvar av det skadade lämnas som det är, ifall något i det ännu kan räddas.</translation>
    </message>
    <message>
        <source>One of the time of the backup, also if it was changed since; it opens the new register.</source>
        <translation>En från säkerhetskopians tid, även om den har bytts sedan dess; den öppnar det nya registret.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Återställ en säkerhetskopia</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>The register %1 is restored as it was on %2. The passphrases of that time open it, also those changed or revoked since.</source>
        <translation>Registret %1 är återställt som det var %2. Den tidens lösenfraser öppnar det, även sådana som har bytts eller dragits in sedan dess.</translation>
    </message>
    <message>
        <source>The backup is restored</source>
        <translation>Säkerhetskopian är återställd</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öppna den</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Choose a backup first.</source>
        <translation>Välj en säkerhetskopia först.</translation>
    </message>
    <message>
        <source>Choose where the new register lies first.</source>
        <translation>Välj först var det nya registret ska ligga.</translation>
    </message>
    <message>
        <source>Type a passphrase of the time of the backup.</source>
        <translation>Skriv en lösenfras från säkerhetskopians tid.</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Återställer säkerhetskopian…</translation>
    </message>
</context>
<context>
    <name>famn::MainWindow</name>
    <message>
        <source>Open a register</source>
        <translation>Öppna ett register</translation>
    </message>
    <message>
        <source>Famn registers (*.famn)</source>
        <translation>Famn-register (*.famn)</translation>
    </message>
    <message>
        <source>%1 – Famn</source>
        <comment>title of the window; %1 is the register</comment>
        <translation>%1 – Famn</translation>
    </message>
    <message>
        <source>&amp;New register…</source>
        <translation>&amp;Nytt register…</translation>
    </message>
    <message>
        <source>&amp;Open a register…</source>
        <translation>&amp;Öppna register…</translation>
    </message>
    <message>
        <source>&amp;Practise with made-up families</source>
        <translation>Ö&amp;va med påhittade familjer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>Sök &amp;överallt…</translation>
    </message>
    <message>
        <source>&amp;Help for this field or page</source>
        <translation>&amp;Hjälp för fältet eller sidan</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Kortkommandon</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>ÖVNING</translation>
    </message>
    <message>
        <source>%1 (TRAINING)</source>
        <comment>%1 is the register</comment>
        <translation>%1 (ÖVNING)</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Återställ en säkerhetskopia…</translation>
    </message>
</context>
<context>
    <name>famn::MeetingDialog</name>
    <message>
        <source>New meeting</source>
        <translation>Ny träff</translation>
    </message>
    <message>
        <source>Meeting changed</source>
        <translation>Träff ändrad</translation>
    </message>
    <message>
        <source>The meeting is on %1.</source>
        <translation>Träffen är den %1.</translation>
    </message>
    <message>
        <source>Change the meeting</source>
        <translation>Ändra träffen</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Lägg upp</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Byt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>fri, +14, 0312, w 34</source>
        <translation>fr, +14, 0312, v 34</translation>
    </message>
</context>
<context>
    <name>famn::MeetingTableModel</name>
    <message>
        <source>Information meeting</source>
        <translation>Informationsträff</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>%1 of %2 persons</source>
        <translation>%1 av %2 personer</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is invited</source>
        <translation>Ingen är inbjuden</translation>
    </message>
    <message>
        <source>%1 came, %2 did not</source>
        <translation>%1 deltog, %2 uteblev</translation>
    </message>
    <message>
        <source>%1 invited, %2 registered</source>
        <translation>%1 inbjudna, %2 anmälda</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Träff</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>To be closed</source>
        <translation>Att avsluta</translation>
    </message>
    <message>
        <source>Over capacity</source>
        <translation>Överfull</translation>
    </message>
</context>
<context>
    <name>famn::MeetingsPage</name>
    <message>
        <source>Information meetings</source>
        <translation>Informationsträffar</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Träffar</translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n planerad</numerusform>
            <numerusform>%n planerade</numerusform>
        </translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>Inga träffar än</translation>
    </message>
    <message>
        <source>Reading the meetings…</source>
        <translation>Läser träffarna…</translation>
    </message>
    <message>
        <source>Make a weekly series or a single meeting from the menu Family.</source>
        <translation>Lägg upp en veckoserie eller en enstaka träff i menyn Familj.</translation>
    </message>
    <message>
        <source>Invited to %1</source>
        <translation>Inbjudna till %1</translation>
    </message>
    <message>
        <source>Who is invited</source>
        <translation>Inbjudna</translation>
    </message>
    <message numerus="yes">
        <source>%n family(ies)</source>
        <translation>
            <numerusform>%n familj</numerusform>
            <numerusform>%n familjer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is invited yet</source>
        <translation>Ingen är inbjuden än</translation>
    </message>
    <message>
        <source>Mark families in the list of applications and press Ctrl+Enter.</source>
        <translation>Markera familjer i listan över intresseanmälningar och tryck Ctrl+Enter.</translation>
    </message>
    <message>
        <source>Twelve months: %1 invited · %2 came · %3 did not · %4 went on</source>
        <translation>Tolv månader: %1 inbjudna · %2 deltog · %3 uteblev · %4 gick vidare</translation>
    </message>
    <message>
        <source>attendance %1 %</source>
        <translation>närvaro %1 %</translation>
    </message>
    <message>
        <source>Meetings: %1 · Invited: %2</source>
        <translation>Träffar: %1 · Inbjudna: %2</translation>
    </message>
</context>
<context>
    <name>famn::MergeApplicationsButton</name>
    <message>
        <source>%1 and %2</source>
        <comment>two applications, each by its day and stage</comment>
        <translation>%1 och %2</translation>
    </message>
    <message>
        <source>Merge applications…</source>
        <translation>Slå ihop anmälningar…</translation>
    </message>
</context>
<context>
    <name>famn::MergeDialog</name>
    <message>
        <source>Everything of %1 moves to %2 (applications: %3, assignments: %4, contacts: %5). %1 is deleted, and its case number finds %2 from then on. It can be undone as a whole.</source>
        <comment>two case numbers, three counts</comment>
        <translation>Allt i %1 flyttas till %2 (anmälningar: %3, uppdrag: %4, kontakter: %5). %1 tas bort, och dess ärendenummer hittar %2 i fortsättningen. Det kan ångras i sin helhet.</translation>
    </message>
    <message>
        <source>Families merged</source>
        <translation>Familjer ihopslagna</translation>
    </message>
    <message>
        <source>Merged into %1</source>
        <comment>a case number</comment>
        <translation>Ihopslagna till %1</translation>
    </message>
    <message>
        <source>Merge two families</source>
        <translation>Slå ihop två familjer</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Slå ihop</translation>
    </message>
    <message>
        <source>The two families, field by field</source>
        <translation>De två familjerna, fält för fält</translation>
    </message>
    <message>
        <source>Left and right choose whose value stays.</source>
        <translation>Vänster och höger väljer vems uppgift som blir kvar.</translation>
    </message>
    <message>
        <source>&amp;Change sides</source>
        <translation>B&amp;yt sida</translation>
    </message>
</context>
<context>
    <name>famn::MergeModel</name>
    <message>
        <source>Two persons</source>
        <translation>Två personer</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>Samma person</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Blir kvar</translation>
    </message>
    <message>
        <source>Comes along</source>
        <translation>Följer med</translation>
    </message>
    <message>
        <source>%1, is kept</source>
        <translation>%1, behålls</translation>
    </message>
    <message>
        <source>%1, is dropped</source>
        <translation>%1, utgår</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Stays: %1</source>
        <translation>Blir kvar: %1</translation>
    </message>
    <message>
        <source>Goes into it: %1</source>
        <translation>Går upp i den: %1</translation>
    </message>
</context>
<context>
    <name>famn::MoveDialog</name>
    <message>
        <source>What ends says how, why and who ended it, so that drop-outs can be counted. Weeding counts from today.</source>
        <translation>Det som avslutas säger hur, varför och av vem, så att avhopp kan räknas. Gallringen räknas från i dag.</translation>
    </message>
    <message>
        <source>The application rests, and comes back to the desk on the day you choose.</source>
        <translation>Anmälan vilar och kommer tillbaka till skrivbordet den dag som väljs.</translation>
    </message>
    <message>
        <source>This opens what had ended. Say why; it is kept in the log.</source>
        <translation>Det här öppnar det som var avslutat. Säg varför; det sparas i loggen.</translation>
    </message>
    <message>
        <source>This goes back to an earlier stage. Say why; it is kept in the log.</source>
        <translation>Det här går tillbaka till ett tidigare steg. Säg varför; det sparas i loggen.</translation>
    </message>
    <message>
        <source>A family that is new comes to an information meeting first. Say why this one is met directly.</source>
        <translation>En ny familj kommer till en informationsträff först. Säg varför den här möts direkt.</translation>
    </message>
    <message>
        <source>An experienced family is met directly. Say why this one is invited to an information meeting.</source>
        <translation>En erfaren familj möts direkt. Säg varför den här bjuds in till en informationsträff.</translation>
    </message>
    <message>
        <source>Application moved</source>
        <translation>Anmälan flyttad</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a family and its new stage</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Move to another stage</source>
        <translation>Flytta till ett annat steg</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytta</translation>
    </message>
    <message>
        <source>To stage</source>
        <translation>Till steg</translation>
    </message>
    <message>
        <source>Dormant until</source>
        <translation>Vilande till</translation>
    </message>
    <message>
        <source>fri, +14, 0312, w 34</source>
        <translation>fr, +14, 0312, v 34</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Avslutad av</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Further reasons</source>
        <translation>Fler orsaker</translation>
    </message>
    <message>
        <source>Other assignment considered?</source>
        <translation>Annat uppdrag övervägt?</translation>
    </message>
    <message>
        <source>May be judged anew?</source>
        <translation>Kan bedömas på nytt?</translation>
    </message>
    <message>
        <source>Judged anew from</source>
        <translation>Bedöms på nytt från</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Kept in the log</source>
        <translation>Sparas i loggen</translation>
    </message>
    <message>
        <source>%1, %2. Now: %3</source>
        <comment>a family, its case number and the stage it is at</comment>
        <translation>%1, %2. Nu: %3</translation>
    </message>
    <message>
        <source>Contacted and what follows come with a noted contact: note one first.</source>
        <translation>Kontaktad och det som följer kommer med en antecknad kontakt: anteckna en först.</translation>
    </message>
</context>
<context>
    <name>famn::NewApplicationDialog</name>
    <message>
        <source>Open it</source>
        <translation>Öppna den</translation>
    </message>
    <message>
        <source>Add application to it</source>
        <translation>Lägg anmälan till den</translation>
    </message>
    <message>
        <source>Application registered</source>
        <translation>Anmälan registrerad</translation>
    </message>
    <message>
        <source>Registered: %1</source>
        <comment>a case number</comment>
        <translation>Registrerad: %1</translation>
    </message>
    <message>
        <source>Register an application</source>
        <translation>Registrera en intresseanmälan</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrera</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Wishes to be</source>
        <translation>Vill bli</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Personnummer</translation>
    </message>
    <message>
        <source>%1 may be the same family as %2: %3.</source>
        <comment>two case numbers, why</comment>
        <translation>%1 kan vara samma familj som %2: %3.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Jämför…</translation>
    </message>
    <message>
        <source>Heard of us by</source>
        <translation>Hörde om oss via</translation>
    </message>
</context>
<context>
    <name>famn::NewCampaignDialog</name>
    <message>
        <source>Campaign added</source>
        <translation>Kampanj tillagd</translation>
    </message>
    <message>
        <source>The campaign is added.</source>
        <translation>Kampanjen är tillagd.</translation>
    </message>
    <message>
        <source>Add a campaign</source>
        <translation>Lägg till en kampanj</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Första dag</translation>
    </message>
    <message>
        <source>0427, +14, w 34</source>
        <translation>0427, +14, v 34</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>empty for one day</source>
        <translation>tomt för en dag</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanaler</translation>
    </message>
    <message>
        <source>Cost, kronor</source>
        <translation>Kostnad, kronor</translation>
    </message>
    <message>
        <source>Goal, applications</source>
        <translation>Mål, anmälningar</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Del av</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>Färdig mall</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inga</translation>
    </message>
</context>
<context>
    <name>famn::NewRegisterDialog</name>
    <message>
        <source>A register is one encrypted file, with its keys in a file beside it. Choose a folder on this computer that is in your backups: not one that is synchronised or on a network.</source>
        <translation>Ett register är en krypterad fil, med nycklarna i en fil bredvid. Välj en mapp på den här datorn som ingår i era säkerhetskopior: inte en som synkroniseras eller ligger på ett nätverk.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Foster homes</source>
        <translation>Familjehem</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <source>Choose where the register lies</source>
        <translation>Välj var registret ska ligga</translation>
    </message>
    <message>
        <source>Make a new register: where?</source>
        <translation>Skapa nytt register: var?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Your passphrase opens the register. Nobody can give it back to you: at least 15 characters, best some words that have nothing to do with each other.</source>
        <translation>Din lösenfras öppnar registret. Ingen kan ge dig den igen: minst 15 tecken, helst några ord som inte har med varandra att göra.</translation>
    </message>
    <message>
        <source>Make a new register: passphrase</source>
        <translation>Skapa nytt register: lösenfras</translation>
    </message>
    <message>
        <source>Make a new register: recovery sheet</source>
        <translation>Skapa nytt register: återställningsblad</translation>
    </message>
    <message>
        <source>Whom is the register for? Municipality and unit can be changed later.</source>
        <translation>Vem är registret för? Kommun och enhet kan ändras senare.</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Your name, as it is shown where the register is opened</source>
        <translation>Ditt namn, som det visas där registret öppnas</translation>
    </message>
    <message>
        <source>Make a new register: municipality, unit and you</source>
        <translation>Skapa nytt register: kommun, enhet och du</translation>
    </message>
    <message>
        <source>Make the register</source>
        <translation>Skapa registret</translation>
    </message>
    <message>
        <source>New register</source>
        <translation>Nytt register</translation>
    </message>
    <message>
        <source>Famn registers (*.famn)</source>
        <translation>Famn-register (*.famn)</translation>
    </message>
    <message>
        <source>Say what the register is to be called: a file in that folder.</source>
        <translation>Ange vad registret ska heta: en fil i den mappen.</translation>
    </message>
    <message>
        <source>There is no municipality of that name. Leave it empty for now?</source>
        <translation>Det finns ingen kommun med det namnet. Lämna tomt så länge?</translation>
    </message>
    <message>
        <source>Say what you are called: it stands beside everything you do.</source>
        <translation>Ange vad du heter: det står vid allt du gör.</translation>
    </message>
    <message>
        <source>Making the keys and the register. This takes a moment, on purpose.</source>
        <translation>Skapar nycklarna och registret. Det tar en stund, med avsikt.</translation>
    </message>
</context>
<context>
    <name>famn::NewSheetDialog</name>
    <message>
        <source>The new sheet opens the same register; the one there is stays valid. Type the old sheet here if you have it: the journal&apos;s groups (J1 to J11) stand nowhere else, and are missing on the new sheet otherwise.</source>
        <translation>Det nya bladet öppnar samma register; det som finns fortsätter att gälla. Skriv av det gamla bladet här om du har det: journalens grupper (J1 till J11) står ingen annanstans och saknas annars på det nya bladet.</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation>Gör ett nytt återställningsblad</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Making the sheet…</source>
        <translation>Gör bladet…</translation>
    </message>
    <message>
        <source>The recovery sheet was made.</source>
        <translation>Återställningsbladet är gjort.</translation>
    </message>
</context>
<context>
    <name>famn::NewStaffDialog</name>
    <message>
        <source>Colleague added</source>
        <translation>Medarbetare tillagd</translation>
    </message>
    <message>
        <source>The colleague is added.</source>
        <translation>Medarbetaren är tillagd.</translation>
    </message>
    <message>
        <source>Add a colleague</source>
        <translation>Lägg till en medarbetare</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Phone at work</source>
        <translation>Telefon i arbetet</translation>
    </message>
    <message>
        <source>E-mail at work</source>
        <translation>E-post i arbetet</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Behörig</translation>
    </message>
</context>
<context>
    <name>famn::NextTryDialog</name>
    <message>
        <source>Next try chosen</source>
        <translation>Nästa försök valt</translation>
    </message>
    <message>
        <source>The next try is on %1.</source>
        <translation>Nästa försök görs %1.</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nästa försök</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Välj</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>fri, +14, 0312, w 34</source>
        <translation>fr, +14, 0312, v 34</translation>
    </message>
</context>
<context>
    <name>famn::NoteDialog</name>
    <message>
        <source>The note is changed</source>
        <translation>Anteckningen är ändrad</translation>
    </message>
    <message>
        <source>The dispute is noted</source>
        <translation>Invändningen är antecknad</translation>
    </message>
    <message>
        <source>The correction is noted</source>
        <translation>Rättelsen är antecknad</translation>
    </message>
    <message>
        <source>Change the note of %1</source>
        <translation>Ändra anteckningen från %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Byt</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuter</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The person disputes the note of %1</source>
        <translation>Den enskilde anser att anteckningen från %1 är felaktig</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckna</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Sagt den</translation>
    </message>
    <message>
        <source>Today. Or: yesterday, mon, 0312</source>
        <translation>I dag. Eller: igår, mån, 0312</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Med egna ord</translation>
    </message>
    <message>
        <source>Correct the note of %1</source>
        <translation>Rätta anteckningen från %1</translation>
    </message>
    <message>
        <source>What is right</source>
        <translation>Vad som är rätt</translation>
    </message>
</context>
<context>
    <name>famn::Notice</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Stäng meddelandet</translation>
    </message>
</context>
<context>
    <name>famn::OccasionDialog</name>
    <message>
        <source>Starts</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuter</translation>
    </message>
    <message>
        <source>Place or link</source>
        <translation>Plats eller länk</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>Via video</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Room for</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>persons; empty for any number</source>
        <translation>personer; tomt för hur många som helst</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Ledare</translation>
    </message>
</context>
<context>
    <name>famn::OrganisationSettings</name>
    <message>
        <source>&amp;Municipality</source>
        <translation>&amp;Kommun</translation>
    </message>
    <message>
        <source>The municipality that the register belongs to</source>
        <translation>Kommunen som registret tillhör</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Enhetens namn</translation>
    </message>
    <message>
        <source>Kind of unit</source>
        <translation>Slag av enhet</translation>
    </message>
    <message>
        <source>The unit it is part of</source>
        <translation>Enheten den är en del av</translation>
    </message>
    <message>
        <source>&amp;Add as new</source>
        <translation>&amp;Lägg till som ny</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Byt namn</translation>
    </message>
    <message>
        <source>Rename the unit that is marked</source>
        <translation>Byt namn på den markerade enheten</translation>
    </message>
    <message>
        <source>C&amp;lose the unit</source>
        <translation>&amp;Stäng enheten</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Inte vald än</translation>
    </message>
    <message>
        <source>Part of none</source>
        <translation>Inte del av någon</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a unit and its kind</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>Del av %1</translation>
    </message>
    <message>
        <source>A district is part of another unit, and a unit that others are part of cannot be closed. Nothing was changed.</source>
        <translation>En stadsdel är en del av en annan enhet, och en enhet som andra är del av kan inte stängas. Inget ändrades.</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>Ny enhet</translation>
    </message>
    <message>
        <source>Name of a unit</source>
        <translation>En enhets namn</translation>
    </message>
    <message>
        <source>Closing of a unit</source>
        <translation>Stängning av en enhet</translation>
    </message>
    <message>
        <source>How long protected families stay open</source>
        <translation>Hur länge skyddade familjer är öppna</translation>
    </message>
    <message>
        <source>Protected families stay &amp;open</source>
        <translation>Skyddade familjer är ö&amp;ppna</translation>
    </message>
    <message>
        <source>For how many minutes a protected family stays open</source>
        <translation>Hur många minuter en skyddad familj är öppen</translation>
    </message>
    <message>
        <source> minutes</source>
        <comment>after a number</comment>
        <translation> minuter</translation>
    </message>
</context>
<context>
    <name>famn::PairsModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a family, its case number</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familj</translation>
    </message>
    <message>
        <source>May be the same as</source>
        <translation>Kan vara samma som</translation>
    </message>
    <message>
        <source>What they have in common</source>
        <translation>Vad de har gemensamt</translation>
    </message>
</context>
<context>
    <name>famn::Palette</name>
    <message>
        <source>Name, personal number, case number or command</source>
        <translation>Namn, personnummer, ärendenummer eller kommando</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Sök överallt</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Det som hittades</translation>
    </message>
    <message>
        <source>Nothing fits what you typed</source>
        <translation>Inget passar det du skrev</translation>
    </message>
    <message>
        <source>Notes and messages are never searched. Protected families are found by their whole number only.</source>
        <translation>Anteckningar och meddelanden söks aldrig igenom. Skyddade familjer hittas bara på hela numret.</translation>
    </message>
</context>
<context>
    <name>famn::PaletteModel</name>
    <message>
        <source>Families</source>
        <translation>Familjer</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandon</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>case number and municipality of a family</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>famn::PaneEditor</name>
    <message>
        <source>This family is protected. What tells of it is hidden, and nothing can be changed here.</source>
        <translation>Familjen är skyddad. Det som berättar om den är dolt, och inget kan ändras här.</translation>
    </message>
    <message>
        <source>Your role may read this, but not change it.</source>
        <translation>Din roll får läsa detta, men inte ändra det.</translation>
    </message>
    <message>
        <source>Something that takes longer is at work on the register. Nothing can be changed until it is done.</source>
        <translation>Något som tar längre tid arbetar med registret. Inget kan ändras förrän det är klart.</translation>
    </message>
    <message>
        <source>Write in a few words why. Nothing was shown.</source>
        <translation>Skriv med några ord varför. Inget har visats.</translation>
    </message>
    <message>
        <source>Only somebody with the role for protected families can open this one.</source>
        <translation>Bara den som har rollen för skyddade familjer kan öppna den här.</translation>
    </message>
</context>
<context>
    <name>famn::PassphraseDialog</name>
    <message>
        <source>Your passphrase was made by somebody else. Choose one that only you know; the register is then opened with it.</source>
        <translation>Din lösenfras gjordes av någon annan. Välj en som bara du känner till; registret öppnas sedan med den.</translation>
    </message>
    <message>
        <source>From now on the register opens with the new passphrase. Backups made so far keep the old one.</source>
        <translation>Från och med nu öppnas registret med den nya lösenfrasen. Säkerhetskopior som gjorts hittills behåller den gamla.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>Byt min lösenfras</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Byt</translation>
    </message>
    <message>
        <source>Changing the passphrase. This takes a moment, on purpose.</source>
        <translation>Byter lösenfrasen. Det tar en stund, med avsikt.</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>Byter lösenfras</translation>
    </message>
    <message>
        <source>Your passphrase was changed. Backups made so far keep the old one.</source>
        <translation>Din lösenfras är bytt. Säkerhetskopior som gjorts hittills behåller den gamla.</translation>
    </message>
</context>
<context>
    <name>famn::PassphraseFields</name>
    <message>
        <source>New passphrase</source>
        <translation>Ny lösenfras</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Samma en gång till</translation>
    </message>
    <message>
        <source>New passphrase, once more</source>
        <translation>Ny lösenfras, en gång till</translation>
    </message>
    <message>
        <source>Make one for me</source>
        <translation>Gör en åt mig</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Dölj</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Dölj lösenfrasen</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Visa lösenfrasen</translation>
    </message>
</context>
<context>
    <name>famn::PersonList</name>
    <message>
        <source>moved out</source>
        <translation>utflyttad</translation>
    </message>
    <message>
        <source>%1, open</source>
        <comment>%1 is a person</comment>
        <translation>%1, öppen</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <comment>%1 is a person</comment>
        <translation>%1, stängd</translation>
    </message>
</context>
<context>
    <name>famn::PracticeDialog</name>
    <message>
        <source>A training register holds made-up families, and nothing in it is real. Everything can be tried there.</source>
        <translation>Ett övningsregister innehåller påhittade familjer, och inget i det är på riktigt. Där går allt att prova.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Öva</translation>
    </message>
    <message>
        <source>Making up families…</source>
        <translation>Hittar på familjer…</translation>
    </message>
</context>
<context>
    <name>famn::PresetSettings</name>
    <message>
        <source>Presets for imports</source>
        <translation>Importmallar</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>&amp;Spara som fil…</translation>
    </message>
    <message>
        <source>&amp;Take in a file…</source>
        <translation>&amp;Läs in en fil…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>Save the marked preset as a file for others</source>
        <translation>Spara den markerade mallen som en fil för andra</translation>
    </message>
    <message>
        <source>Take in a preset from a file</source>
        <translation>Läs in en mall från en fil</translation>
    </message>
    <message>
        <source>Delete the marked preset</source>
        <translation>Ta bort den markerade mallen</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n column(s)</source>
        <comment>a preset, how its applications come in</comment>
        <translation>
            <numerusform>%1 · %2 · %n kolumn</numerusform>
            <numerusform>%1 · %2 · %n kolumner</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>inga än</translation>
    </message>
    <message>
        <source>Preset %1 deleted</source>
        <translation>Mallen %1 borttagen</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>Välj en mall</translation>
    </message>
    <message>
        <source>Presets (*.json);;All files (*)</source>
        <translation>Mallar (*.json);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Preset %1 taken in</source>
        <translation>Mallen %1 inläst</translation>
    </message>
    <message>
        <source>%1 is taken in.</source>
        <comment>a preset</comment>
        <translation>%1 är inläst.</translation>
    </message>
    <message>
        <source>There is a preset called %1 already. Delete or rename it first.</source>
        <translation>Det finns redan en mall som heter %1. Ta bort eller byt namn på den först.</translation>
    </message>
    <message>
        <source>Save the preset</source>
        <translation>Spara mallen</translation>
    </message>
    <message>
        <source>Saved as %1. It names columns, and nobody.</source>
        <translation>Sparad som %1. Den nämner kolumner, och ingen person.</translation>
    </message>
</context>
<context>
    <name>famn::PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>The printer did not take it. Number %1 is used up; print again, or save it as PDF.</source>
        <translation>Skrivaren tog inte emot utskriften. Nummer %1 är förbrukat; skriv ut igen, eller spara som PDF.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1, print no. %2. The file is not encrypted: delete it when it has been used.</source>
        <translation>Sparad som %1, utskrift nr %2. Filen är inte krypterad: ta bort den när den har använts.</translation>
    </message>
    <message>
        <source>Stopped. Number %1 is used up, as some pages may have come out.</source>
        <translation>Avbrutet. Nummer %1 är förbrukat, eftersom några sidor kan ha skrivits ut.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Skriv &amp;ut…</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>Skriv ut: %1</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Spara som PDF…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Större</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Hela sidan</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Föregående</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Föregående sida</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nästa sida</translation>
    </message>
    <message>
        <source>&amp;Large type</source>
        <translation>&amp;Stor stil</translation>
    </message>
    <message>
        <source>&amp;Black and white, without grey</source>
        <translation>S&amp;vartvitt, utan grått</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>As the columns need</source>
        <translation>Som kolumnerna kräver</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Stående</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Liggande</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsvisning</translation>
    </message>
    <message>
        <source>It gets its number, and a line in the log, when it is printed or saved.</source>
        <translation>Utskriften får sitt nummer, och en rad i loggen, när den skrivs ut eller sparas.</translation>
    </message>
    <message numerus="yes">
        <source>The list is too long to print: its last %n row(s) are left out. Filter it first.</source>
        <translation>
            <numerusform>Listan är för lång att skriva ut: den sista raden (%n) kommer inte med. Filtrera den först.</numerusform>
            <numerusform>Listan är för lång att skriva ut: de sista %n raderna kommer inte med. Filtrera den först.</numerusform>
        </translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>Ställer upp sidorna…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sida %1 av %2</translation>
    </message>
    <message>
        <source>Print &amp;without preview</source>
        <translation>Skriv ut ut&amp;an förhandsgranskning</translation>
    </message>
</context>
<context>
    <name>famn::QuickPrint</name>
    <message>
        <source>Printing: %1</source>
        <translation>Skriver ut: %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was printed.</source>
        <translation>Avbrutet. Inget skrevs ut.</translation>
    </message>
    <message>
        <source>This computer has no printer. The preview (Ctrl+P) can save a PDF.</source>
        <translation>Datorn har ingen skrivare. Förhandsgranskningen (Ctrl+P) kan spara en PDF.</translation>
    </message>
    <message>
        <source>Printed: %1, no. %2.</source>
        <translation>Utskrivet: %1, nr %2.</translation>
    </message>
    <message numerus="yes">
        <source>The last %n row(s) were left out.</source>
        <translation>
            <numerusform>Den sista raden togs inte med.</numerusform>
            <numerusform>De sista %n raderna togs inte med.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>famn::Rail</name>
    <message>
        <source>Navigation</source>
        <translation>Navigering</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a page and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a page, name of a saved filter</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>famn::RecordForm</name>
    <message>
        <source>%1 changed</source>
        <comment>%1 is a field</comment>
        <translation>%1 ändrad</translation>
    </message>
    <message>
        <source>%1 of %2 changed</source>
        <comment>%1 is a field, %2 a family or person</comment>
        <translation>%1 för %2 ändrad</translation>
    </message>
    <message>
        <source>Not saved in the record you left: %1 The text is kept there.</source>
        <translation>Inte sparat i posten du lämnade: %1 Texten finns kvar där.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This text was not saved. It is, once you leave the field; Esc takes it back.</source>
        <translation>Texten sparades inte. Den sparas när fältet lämnas; Esc tar tillbaka den.</translation>
    </message>
</context>
<context>
    <name>famn::RegisterTasks</name>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Importera en lista…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Inställningar…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Säkerhetskopiera nu</translation>
    </message>
    <message>
        <source>&amp;Check a backup…</source>
        <translation>&amp;Kontrollera en säkerhetskopia…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Återställ en säkerhetskopia…</translation>
    </message>
</context>
<context>
    <name>famn::RekeyDialog</name>
    <message>
        <source>Change the master key</source>
        <translation>Byt huvudnyckel</translation>
    </message>
    <message>
        <source>The register is written anew under another key. No old key, sheet or copy of the key file opens it any more. Everybody else gets a new passphrase to be used once. Backups made so far stay open to the old keys.</source>
        <translation>Registret skrivs på nytt under en annan nyckel. Ingen gammal nyckel, inget gammalt blad och ingen kopia av nyckelfilen öppnar det längre. Alla andra får en ny lösenfras för engångsbruk. Säkerhetskopior som gjorts hittills förblir öppna för de gamla nycklarna.</translation>
    </message>
    <message>
        <source>Type the old sheet here if you have it: the journal&apos;s groups (J1 to J11) stand nowhere else, and are missing on the new sheet otherwise.</source>
        <translation>Skriv av det gamla bladet här om du har det: journalens grupper (J1 till J11) står ingen annanstans och saknas annars på det nya bladet.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Change the master key: the new recovery sheet</source>
        <translation>Byt huvudnyckel: det nya återställningsbladet</translation>
    </message>
    <message>
        <source>Nobody else can work in the register until it is done. Nothing is lost if it stops on the way.</source>
        <translation>Ingen annan kan arbeta i registret förrän det är klart. Inget går förlorat om det stannar på vägen.</translation>
    </message>
    <message>
        <source>Your passphrase stays the same. Nobody else can work in the register until it is done. Nothing is lost if it stops on the way.</source>
        <translation>Din lösenfras förblir densamma. Ingen annan kan arbeta i registret förrän det är klart. Inget går förlorat om det stannar på vägen.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Din lösenfras</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Byt nyckeln</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>Passphrase to be used once</source>
        <translation>Lösenfras för engångsbruk</translation>
    </message>
    <message>
        <source>Passphrases to be used once</source>
        <translation>Lösenfraser för engångsbruk</translation>
    </message>
    <message>
        <source>The master key was changed</source>
        <translation>Huvudnyckeln är bytt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Jag har skrivit upp dem</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Making the sheet…</source>
        <translation>Gör bladet…</translation>
    </message>
    <message>
        <source>Writing the register anew under its next key, and checking it. Please wait.</source>
        <translation>Skriver registret på nytt under nästa nyckel och kontrollerar det. Vänta.</translation>
    </message>
    <message>
        <source>Changing the master key</source>
        <translation>Byter huvudnyckel</translation>
    </message>
    <message>
        <source>The old recovery sheet does not open the register any more: destroy it.</source>
        <translation>Det gamla återställningsbladet öppnar inte registret längre: förstör det.</translation>
    </message>
    <message>
        <source>The others&apos; passphrases do not open it either. Hand each of these over in person; they are shown only now.</source>
        <translation>De andras lösenfraser öppnar det inte heller. Överlämna var och en av dessa personligen; de visas bara nu.</translation>
    </message>
    <message>
        <source>The key file could not be put in order (is the disk full?); that is done when the register is opened next.</source>
        <translation>Nyckelfilen kunde inte ställas i ordning (är disken full?); det görs nästa gång registret öppnas.</translation>
    </message>
    <message>
        <source>The old keys still open these files. Make a new backup, and delete those you do not need:</source>
        <translation>De gamla nycklarna öppnar fortfarande dessa filer. Gör en ny säkerhetskopia och radera dem som inte behövs:</translation>
    </message>
</context>
<context>
    <name>famn::RetentionDialog</name>
    <message>
        <source>Weeding by law (gallring)</source>
        <translation>Gallring</translation>
    </message>
    <message>
        <source>Approve and delete…</source>
        <translation>Godkänn och gallra…</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Föreslå</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Gallra för gott</translation>
    </message>
    <message>
        <source>Take out of the proposal</source>
        <translation>Undanta ur förslaget</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Undanta</translation>
    </message>
    <message>
        <source>Write why the family is to stay.</source>
        <translation>Skriv varför familjen ska vara kvar.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Ärendenummer</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familj</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Sista anteckning</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>Ska vara gjort senast</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Vad det blir av den</translation>
    </message>
    <message>
        <source>Families whose years have passed</source>
        <translation>Familjer vars tid har gått</translation>
    </message>
    <message>
        <source>Give the proposal up</source>
        <translation>Förkasta förslaget</translation>
    </message>
    <message>
        <source>Print the protocol…</source>
        <translation>Skriv ut protokollet…</translation>
    </message>
    <message numerus="yes">
        <source>%n family(ies) will be deleted with everything that hangs on them: persons, applications, contacts, tasks, drafts, and what the log says of their values.</source>
        <translation>
            <numerusform>%n familj gallras med allt som hör till den: personer, anmälningar, kontakter, uppgifter, utkast och det loggen säger om deras värden.</numerusform>
            <numerusform>%n familjer gallras med allt som hör till dem: personer, anmälningar, kontakter, uppgifter, utkast och det loggen säger om deras värden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can bring them back: there is no undo. Backups made until now hold them until they are too old. The protocol stays, and names nobody.</source>
        <translation>Inget kan få tillbaka dem: det går inte att ångra. Säkerhetskopior som har gjorts hittills innehåller dem tills de är för gamla. Protokollet finns kvar och nämner ingen.</translation>
    </message>
    <message>
        <source>Why the family is to stay</source>
        <translation>Varför familjen ska vara kvar</translation>
    </message>
    <message>
        <source>Your proposal waits for somebody else, who unlocks the register with a key of their own and approves it here.</source>
        <translation>Ditt förslag väntar på någon annan, som låser upp registret med en egen nyckel och godkänner det här.</translation>
    </message>
    <message>
        <source>%1 proposed this on %2. Look through it; what you approve is deleted for good.</source>
        <translation>%1 föreslog detta %2. Gå igenom det; det du godkänner gallras för gott.</translation>
    </message>
    <message>
        <source>Files to delete by law: %1. Their years have passed, but they stay: %2.</source>
        <translation>Akter att gallra enligt lag: %1. Tiden har gått, men de blir kvar: %2.</translation>
    </message>
    <message>
        <source>No proposal has been made yet.</source>
        <translation>Inget förslag har gjorts än.</translation>
    </message>
    <message>
        <source>Last proposal: %1, families deleted: %2.</source>
        <translation>Senaste förslaget: %1, gallrade familjer: %2.</translation>
    </message>
    <message>
        <source>Backups hold them until %1.</source>
        <translation>Säkerhetskopior innehåller dem till %1.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Lägg tillbaka</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Undanta…</translation>
    </message>
    <message>
        <source>Looking through the register…</source>
        <translation>Går igenom registret…</translation>
    </message>
    <message>
        <source>Deleting families one by one. Cancel stops after the one that is being deleted.</source>
        <translation>Gallrar familj för familj. Avbryt stoppar efter den som gallras just nu.</translation>
    </message>
    <message>
        <source>Weeding</source>
        <translation>Gallring</translation>
    </message>
    <message>
        <source>Deleted for good: %1.</source>
        <translation>Gallrade: %1.</translation>
    </message>
    <message>
        <source>Stopped. Deleted for good: %1; not yet: %2.</source>
        <translation>Stoppad. Gallrade: %1; inte än: %2.</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>Sparar…</translation>
    </message>
    <message>
        <source>No family&apos;s file has had its time. A proposal without families proves that somebody looked.</source>
        <translation>Ingen familjs akt har legat sin tid ut. Ett förslag utan familjer visar att någon har tittat.</translation>
    </message>
</context>
<context>
    <name>famn::RevealBar</name>
    <message>
        <source>Why do you open this family? What you write is kept in the log.</source>
        <translation>Varför öppnar du familjen? Det du skriver sparas i loggen.</translation>
    </message>
    <message>
        <source>Why you open this family</source>
        <translation>Varför du öppnar familjen</translation>
    </message>
    <message>
        <source>such as: home visit on Friday</source>
        <translation>till exempel: hembesök på fredag</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Show the protected family</source>
        <translation>Visa den skyddade familjen</translation>
    </message>
    <message>
        <source>Shown until %1, for you alone. Mind who sees your screen.</source>
        <comment>a time of day</comment>
        <translation>Visas till %1, bara för dig. Tänk på vem som ser din skärm.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Dölj</translation>
    </message>
    <message>
        <source>Hide the protected family</source>
        <translation>Dölj den skyddade familjen</translation>
    </message>
</context>
<context>
    <name>famn::ReviewDialog</name>
    <message>
        <source>Not finished</source>
        <translation>Inte avslutad</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Did</source>
        <translation>Gjorde</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Med</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Ärendenummer</translation>
    </message>
    <message>
        <source>Picked by</source>
        <translation>Vald efter</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckna</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 till %2</translation>
    </message>
    <message>
        <source>Review of the log, %1</source>
        <translation>Loggranskning, %1</translation>
    </message>
    <message>
        <source>Begun by %1. Entries of those days: %2. Seed of the draw: %3.</source>
        <translation>Påbörjad av %1. Poster de dagarna: %2. Dragningens frö: %3.</translation>
    </message>
    <message>
        <source>Finished by %1 on %2: %3</source>
        <translation>Avslutad av %1 den %2: %3</translation>
    </message>
    <message>
        <source>Reviews of the log</source>
        <translation>Loggranskningar</translation>
    </message>
    <message>
        <source>Begin a review</source>
        <translation>Börja en granskning</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Till och med</translation>
    </message>
    <message>
        <source>Drawn at random</source>
        <translation>Slumpvis utvald</translation>
    </message>
    <message>
        <source>The most for each rule</source>
        <translation>Högst för varje regel</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Slutsats</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>Lines of the review</source>
        <translation>Granskningens rader</translation>
    </message>
    <message>
        <source>In words; needed unless there is nothing to remark</source>
        <translation>Med ord; krävs om det finns något att anmärka</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Note the verdict</source>
        <translation>Anteckna bedömningen</translation>
    </message>
    <message>
        <source>Finish the review</source>
        <translation>Avsluta granskningen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Spara som CSV…</translation>
    </message>
    <message>
        <source>Write the day as 2026-03-01.</source>
        <translation>Skriv dagen som 2026-03-01.</translation>
    </message>
    <message>
        <source>Drawing the sample…</source>
        <translation>Drar urvalet…</translation>
    </message>
    <message>
        <source>You did this yourself: somebody else reviews it.</source>
        <translation>Det här gjorde du själv: någon annan granskar det.</translation>
    </message>
    <message>
        <source>Nothing was found on those days.</source>
        <translation>Inget hittades de dagarna.</translation>
    </message>
    <message>
        <source>Lines: %1, without a verdict: %2. Entries of those days: %3. Seed of the draw: %4.</source>
        <translation>Rader: %1, utan bedömning: %2. Poster de dagarna: %3. Dragningens frö: %4.</translation>
    </message>
    <message>
        <source>a verdict of the log review</source>
        <translation>en bedömning i loggranskningen</translation>
    </message>
    <message>
        <source>The review is finished, and is kept as it is.</source>
        <translation>Granskningen är avslutad och bevaras som den är.</translation>
    </message>
    <message>
        <source>Log review %1</source>
        <comment>name of a file; %1 is a day</comment>
        <translation>Loggranskning %1</translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation>Spara granskningen</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listor (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Sparad: %1</translation>
    </message>
    <message>
        <source>&amp;Review of the log…</source>
        <translation>&amp;Granska loggen…</translation>
    </message>
</context>
<context>
    <name>famn::RunningTaskRow</name>
    <message>
        <source>stopping…</source>
        <translation>avbryts…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>at work…</source>
        <translation>arbetar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Avbryt: %1</translation>
    </message>
</context>
<context>
    <name>famn::SaveFilterDialog</name>
    <message>
        <source>Save the filter</source>
        <translation>Spara filtret</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Filtrets namn</translation>
    </message>
    <message>
        <source>This list has as many saved filters as it can hold. Delete one first.</source>
        <translation>Listan har så många sparade filter som den kan ha. Ta bort ett först.</translation>
    </message>
    <message>
        <source>There is a filter of that name. This one takes its place.</source>
        <translation>Det finns ett filter med det namnet. Det här tar dess plats.</translation>
    </message>
</context>
<context>
    <name>famn::SavedFiltersDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>Sparade filter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Filtrets namn</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Byt namn</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>A filter needs a name of its own.</source>
        <translation>Ett filter behöver ett eget namn.</translation>
    </message>
</context>
<context>
    <name>famn::SavedLine</name>
    <message>
        <source>Not saved: %1</source>
        <translation>Inte sparat: %1</translation>
    </message>
    <message>
        <source>Not saved yet. The text is kept.</source>
        <translation>Inte sparat än. Texten finns kvar.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>%1 is a time</comment>
        <translation>Sparat %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Waiting to save: other work on the register comes first. The text is kept.</source>
        <translation>Väntar på att spara: annat arbete med registret går före. Texten finns kvar.</translation>
    </message>
</context>
<context>
    <name>famn::SeriesDialog</name>
    <message>
        <source>Every week</source>
        <translation>Varje vecka</translation>
    </message>
    <message>
        <source>Every %1 weeks</source>
        <translation>Var %1:e vecka</translation>
    </message>
    <message>
        <source>Information meeting</source>
        <translation>Informationsträff</translation>
    </message>
    <message>
        <source>Series of meetings</source>
        <translation>Träffserie</translation>
    </message>
    <message>
        <source>New series of meetings</source>
        <translation>Ny träffserie</translation>
    </message>
    <message>
        <source>Change the series</source>
        <translation>Ändra serien</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Lägg upp</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Byt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Veckodag</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hur ofta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>empty until it is known</source>
        <translation>tomt tills det är känt</translation>
    </message>
</context>
<context>
    <name>famn::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Delar av inställningarna</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>famn::SeveralField</name>
    <message>
        <source>Not stated</source>
        <translation>Inte angivet</translation>
    </message>
</context>
<context>
    <name>famn::SheetFields</name>
    <message>
        <source>The recovery sheet opens the register when all passphrases are forgotten or the key file is lost. Print it and lock it away: whoever holds it can read everything.</source>
        <translation>Återställningsbladet öppnar registret när alla lösenfraser är glömda eller nyckelfilen är borta. Skriv ut det och lås in det: den som har det kan läsa allt.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translation>Skriv ut återställningsbladet</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Spara som PDF…</translation>
    </message>
    <message>
        <source>Save the recovery sheet as PDF</source>
        <translation>Spara återställningsbladet som PDF</translation>
    </message>
    <message>
        <source>Saved as %1. Print it, and delete the file.</source>
        <translation>Sparat som %1. Skriv ut det och radera filen.</translation>
    </message>
    <message>
        <source>Then type these groups from the paper, to show that it can be read:</source>
        <translation>Skriv sedan av dessa grupper från papperet, för att visa att det går att läsa:</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grupp %1</translation>
    </message>
    <message>
        <source>Group %1 of the recovery sheet</source>
        <translation>Grupp %1 på återställningsbladet</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Återställningsblad</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Spara återställningsbladet</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>recovery-sheet</source>
        <translation>återställningsblad</translation>
    </message>
    <message>
        <source>Group %1 is not typed yet.</source>
        <translation>Grupp %1 är inte skriven än.</translation>
    </message>
    <message>
        <source>Group %1 is not as it stands on the sheet. Look at the paper once more.</source>
        <translation>Grupp %1 är inte som den står på bladet. Titta på papperet en gång till.</translation>
    </message>
</context>
<context>
    <name>famn::SheetText</name>
    <message>
        <source>Groups of the recovery sheet</source>
        <translation>Återställningsbladets grupper</translation>
    </message>
</context>
<context>
    <name>famn::SheetUnlockDialog</name>
    <message>
        <source>Type the groups 1 to 16 of the recovery sheet, with or without their numbers. The journal&apos;s groups are not needed. Once the register is open, give yourself a new key.</source>
        <translation>Skriv grupperna 1 till 16 från återställningsbladet, med eller utan nummer. Journalens grupper behövs inte. När registret är öppet, ge dig själv en ny nyckel.</translation>
    </message>
    <message>
        <source>Open with the recovery sheet</source>
        <translation>Öppna med återställningsbladet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Opening the register…</source>
        <translation>Öppnar registret…</translation>
    </message>
</context>
<context>
    <name>famn::SpellWatch</name>
    <message>
        <source>Put the cursor in a field for longer text first.</source>
        <translation>Ställ först markören i ett fält för längre text.</translation>
    </message>
    <message>
        <source>No Swedish dictionary is installed (hunspell-sv): spelling is not checked.</source>
        <translation>Ingen svensk ordlista är installerad (hunspell-sv): stavningen kontrolleras inte.</translation>
    </message>
    <message>
        <source>No unknown words.</source>
        <translation>Inga okända ord.</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Inga förslag</translation>
    </message>
    <message>
        <source>Add to the register&apos;s words</source>
        <translation>Lägg till bland registrets ord</translation>
    </message>
    <message>
        <source>Next unknown word</source>
        <translation>Nästa okända ord</translation>
    </message>
    <message>
        <source>&amp;Spelling: next unknown word</source>
        <translation>&amp;Stavning: nästa okända ord</translation>
    </message>
</context>
<context>
    <name>famn::StaffEditor</name>
    <message>
        <source>Works here</source>
        <translation>Arbetar här</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Har slutat</translation>
    </message>
    <message numerus="yes">
        <source>%n open application(s)</source>
        <translation>
            <numerusform>%n öppen ansökan</numerusform>
            <numerusform>%n öppna anmälningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open task(s)</source>
        <translation>
            <numerusform>%n öppen uppgift</numerusform>
            <numerusform>%n öppna uppgifter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n family(ies)</source>
        <translation>
            <numerusform>%n familj</numerusform>
            <numerusform>%n familjer</numerusform>
        </translation>
    </message>
    <message>
        <source>Has no key to this register. Keys are given under Users and keys.</source>
        <translation>Har ingen nyckel till registret. Nycklar ges under Användare och nycklar.</translation>
    </message>
    <message>
        <source>Has a key to this register.</source>
        <translation>Har en nyckel till registret.</translation>
    </message>
    <message>
        <source>On their desk</source>
        <translation>På deras bord</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Medarbetare</translation>
    </message>
</context>
<context>
    <name>famn::StaffTableModel</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Ansökningar</translation>
    </message>
    <message>
        <source>Applications of theirs that have not ended</source>
        <translation>Deras anmälningar som inte är avslutade</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Tasks of theirs that are not done</source>
        <translation>Deras uppgifter som inte är klara</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Familjer</translation>
    </message>
    <message>
        <source>Families they look after</source>
        <translation>Familjer de ansvarar för</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Behörig</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nyckel</translation>
    </message>
    <message>
        <source>Has a key to this register</source>
        <translation>Har en nyckel till registret</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Arbetar här</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Alla roller</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Work here</source>
        <translation>Arbetar här</translation>
    </message>
    <message>
        <source>Have left</source>
        <translation>Har slutat</translation>
    </message>
    <message>
        <source>Has the degree that {qualified_staff} asks for</source>
        <translation>Har den examen som {qualified_staff} kräver</translation>
    </message>
</context>
<context>
    <name>famn::StageBoard</name>
    <message>
        <source>owner %1</source>
        <translation>ägare %1</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Mina egna</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>Ingens</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ägare</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Allas</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Alla enheter</translation>
    </message>
    <message>
        <source>From before the register</source>
        <translation>Från tiden före registret</translation>
    </message>
    <message>
        <source>Historical too</source>
        <translation>Även historiska</translation>
    </message>
    <message>
        <source>Not historical</source>
        <translation>Inte historiska</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>sedan i dag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>at a stage</comment>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>till %1</translation>
    </message>
</context>
<context>
    <name>famn::StartChoices</name>
    <message>
        <source>New register…</source>
        <translation>Nytt register…</translation>
    </message>
    <message>
        <source>Begin from nothing: passphrase, recovery sheet, municipality and unit.</source>
        <translation>Börja från början: lösenfras, återställningsblad, kommun och enhet.</translation>
    </message>
    <message>
        <source>Open a register…</source>
        <translation>Öppna register…</translation>
    </message>
    <message>
        <source>One that lies on this computer already.</source>
        <translation>Ett som redan ligger på den här datorn.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Öva</translation>
    </message>
    <message>
        <source>Made-up families to try everything on. Nothing in them is real.</source>
        <translation>Påhittade familjer att prova allt på. Inget i dem är på riktigt.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Öppnade tidigare</translation>
    </message>
</context>
<context>
    <name>famn::StatusLine</name>
    <message>
        <source>User: %1</source>
        <translation>Användare: %1</translation>
    </message>
    <message>
        <source>Register: %1</source>
        <translation>Register: %1</translation>
    </message>
    <message>
        <source>Lock  %1</source>
        <comment>%1 is the key</comment>
        <translation>Lås  %1</translation>
    </message>
    <message>
        <source>Lock the register</source>
        <translation>Lås registret</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
</context>
<context>
    <name>famn::StepDialog</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>famn::TaskDialog</name>
    <message>
        <source>Task added</source>
        <translation>Bevakning tillagd</translation>
    </message>
    <message>
        <source>The task is added.</source>
        <translation>Bevakningen är tillagd.</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Lägg till en bevakning</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>fri, +14, 0312, w 34</source>
        <translation>fr, +14, 0312, v 34</translation>
    </message>
</context>
<context>
    <name>famn::TaskSlot</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n till</numerusform>
            <numerusform>%n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everything that is at work</source>
        <translation>Visa allt som pågår</translation>
    </message>
    <message>
        <source>What is at work</source>
        <translation>Det som pågår</translation>
    </message>
</context>
<context>
    <name>famn::TaskTableModel</name>
    <message>
        <source>Due</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Bevakning</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Ingen dag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message numerus="yes">
        <source>Late %n day(s)</source>
        <translation>
            <numerusform>Försenad %n dag</numerusform>
            <numerusform>Försenad %n dagar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>famn::TaskTrail</name>
    <message>
        <source>Done: %1</source>
        <comment>%1 is a task</comment>
        <translation>Klar: %1</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Markera som klar</translation>
    </message>
    <message>
        <source>Late: %1</source>
        <comment>%1 is a day</comment>
        <translation>Försenad: %1</translation>
    </message>
</context>
<context>
    <name>famn::TrainingFrame</name>
    <message>
        <source>Training register</source>
        <translation>Övningsregister</translation>
    </message>
    <message>
        <source>TRAINING · not the real register</source>
        <translation>ÖVNING · inte det riktiga registret</translation>
    </message>
</context>
<context>
    <name>famn::UnansweredTableModel</name>
    <message>
        <source>Answer by</source>
        <translation>Svara i dag</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>Sökande</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Försök</translation>
    </message>
    <message>
        <source>No attempt yet</source>
        <translation>Inget försök än</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen ännu</translation>
    </message>
    <message>
        <source>%1 is away</source>
        <translation>%1 är borta</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>a deputy, and who is away</comment>
        <translation>%1 för %2</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s), last %1</source>
        <translation>
            <numerusform>%n försök, senast %1</numerusform>
            <numerusform>%n försök, senast %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Time for a letter or an e-mail</source>
        <translation>Dags för brev eller e-post</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Rested until %1</source>
        <translation>Vilade till %1</translation>
    </message>
    <message>
        <source>Next try %1</source>
        <translation>Nytt försök %1</translation>
    </message>
</context>
<context>
    <name>famn::UnlockFields</name>
    <message>
        <source>User</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Dölj</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Dölj lösenfrasen</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Visa lösenfrasen</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock verkar vara på.</translation>
    </message>
</context>
<context>
    <name>famn::UnlockPage</name>
    <message>
        <source>Foster homes and emergency homes</source>
        <translation>Familjehem och jourhem</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås upp</translation>
    </message>
    <message>
        <source>The register is encrypted on this computer. Without a passphrase or the recovery sheet nobody can read it.</source>
        <translation>Registret är krypterat på den här datorn. Utan lösenfras eller återställningsblad kan ingen läsa det.</translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>Öppna ett register</translation>
    </message>
    <message>
        <source>Famn registers (*.famn)</source>
        <translation>Famn-register (*.famn)</translation>
    </message>
    <message>
        <source>Open another register…</source>
        <translation>Öppna annat register…</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Låser upp…</translation>
    </message>
    <message>
        <source>%1 Next try in %2 s.</source>
        <comment>%1 is a whole sentence, %2 seconds</comment>
        <translation>%1 Nytt försök om %2 s.</translation>
    </message>
    <message>
        <source>I have lost my passphrase…</source>
        <translation>Jag har tappat bort min lösenfras…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Återställ en säkerhetskopia…</translation>
    </message>
    <message>
        <source>What was typed and not saved yet could not be kept when the register was locked: %1</source>
        <translation>Det som var skrivet men ännu inte sparat kunde inte behållas när registret låstes: %1</translation>
    </message>
    <message>
        <source>After a wrong passphrase the next try has to wait: %1 s more.</source>
        <comment>%1 seconds</comment>
        <translation>Efter en felaktig lösenfras får nästa försök vänta: %1 s till.</translation>
    </message>
</context>
<context>
    <name>famn::UsersDialog</name>
    <message>
        <source>One person alone has used a key. What needs a second person is refused until then.</source>
        <translation>Bara en person har använt en nyckel. Det som kräver en andra person nekas tills dess.</translation>
    </message>
    <message>
        <source>Users and keys</source>
        <translation>Användare och nycklar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nyckel</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>Give somebody a key…</source>
        <translation>Ge någon en nyckel…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Byt namn…</translation>
    </message>
    <message>
        <source>Take the key…</source>
        <translation>Ta nyckeln…</translation>
    </message>
    <message>
        <source>User name; anybody who has the file can see it</source>
        <translation>Användarnamn; alla som har filen kan se det</translation>
    </message>
    <message>
        <source>The person&apos;s name, when it is another</source>
        <translation>Personens namn, när det är ett annat</translation>
    </message>
    <message>
        <source>Give somebody a key</source>
        <translation>Ge någon en nyckel</translation>
    </message>
    <message>
        <source>Give the key</source>
        <translation>Ge nyckeln</translation>
    </message>
    <message>
        <source>%1 has a key now. Hand this passphrase over in person; it is shown only now, and has to be changed at the first use.</source>
        <translation>%1 har nu en nyckel. Överlämna den här lösenfrasen personligen; den visas bara nu och måste bytas vid första användningen.</translation>
    </message>
    <message>
        <source>Passphrase to be used once</source>
        <translation>Lösenfras för engångsbruk</translation>
    </message>
    <message>
        <source>Hand over the passphrase</source>
        <translation>Överlämna lösenfrasen</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Jag har skrivit upp den</translation>
    </message>
    <message>
        <source>Rename the user</source>
        <translation>Byt användarens namn</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Byt namn</translation>
    </message>
    <message>
        <source>Take the key from %1</source>
        <translation>Ta nyckeln från %1</translation>
    </message>
    <message>
        <source>Take the key</source>
        <translation>Ta nyckeln</translation>
    </message>
    <message>
        <source>Mind: an old copy of the key file and the old passphrase together still open this register and every backup made so far. To shut that way for the register too, change its master key. Backups made so far stay open to the old keys; delete those you do not need.</source>
        <translation>Observera: en gammal kopia av nyckelfilen och den gamla lösenfrasen öppnar tillsammans fortfarande det här registret och varje säkerhetskopia som gjorts hittills. För att stänga den vägen till registret, byt dess huvudnyckel. Säkerhetskopior som gjorts hittills förblir öppna för de gamla nycklarna; radera dem som inte behövs.</translation>
    </message>
    <message>
        <source>The key was taken</source>
        <translation>Nyckeln är tagen</translation>
    </message>
    <message>
        <source>Change the master key…</source>
        <translation>Byt huvudnyckel…</translation>
    </message>
    <message>
        <source>%1 can no longer open this register with this key file. The person stays on record, without a key.</source>
        <translation>%1 kan inte längre öppna registret med den här nyckelfilen. Personen finns kvar i registret, utan nyckel.</translation>
    </message>
    <message>
        <source>no person, no rights</source>
        <translation>ingen person, inga rättigheter</translation>
    </message>
    <message>
        <source>you</source>
        <translation>du</translation>
    </message>
    <message>
        <source>has yet to choose a passphrase</source>
        <translation>har ännu inte valt lösenfras</translation>
    </message>
    <message>
        <source>Say what the user is to be called.</source>
        <translation>Ange vad användaren ska heta.</translation>
    </message>
    <message>
        <source>Making the key. This takes a moment, on purpose.</source>
        <translation>Gör nyckeln. Det tar en stund, med avsikt.</translation>
    </message>
    <message>
        <source>Renaming the user…</source>
        <translation>Byter användarens namn…</translation>
    </message>
    <message>
        <source>Taking the key…</source>
        <translation>Tar nyckeln…</translation>
    </message>
</context>
<context>
    <name>famn::VisitedPlaces</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tillbaka</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Framåt</translation>
    </message>
</context>
<context>
    <name>famn::Workspace</name>
    <message>
        <source>Your role opens none of the lists that there are so far.</source>
        <translation>Din roll öppnar ingen av de listor som finns hittills.</translation>
    </message>
    <message>
        <source>&amp;Detail pane</source>
        <translation>&amp;Detaljpanel</translation>
    </message>
    <message>
        <source>&amp;Navigation with words</source>
        <translation>&amp;Navigering med ord</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Nä&amp;sta panel</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Lås</translation>
    </message>
    <message>
        <source>Names and numbers are hidden. Show them first.</source>
        <translation>Namn och nummer är dolda. Visa dem först.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Klart.</translation>
    </message>
    <message>
        <source>&amp;Hide names and numbers</source>
        <translation>&amp;Dölj namn och nummer</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Foster-care casework.</source>
        <translation>Handläggning av familjehem.</translation>
    </message>
    <message>
        <source>The language of the program: sv or en.</source>
        <translation>Programmets språk: sv eller en.</translation>
    </message>
    <message>
        <source>The page to begin with once unlocked.</source>
        <translation>Sidan att börja på när registret är upplåst.</translation>
    </message>
    <message>
        <source>Colours; the system&apos;s own otherwise.</source>
        <translation>Färger; annars systemets egna.</translation>
    </message>
    <message>
        <source>Unlock with the passphrase in this file (- is standard input).</source>
        <translation>Lås upp med lösenfrasen i den här filen (- är standard in).</translation>
    </message>
    <message>
        <source>Write a picture of the window to this file, and end.</source>
        <translation>Skriv en bild av fönstret till den här filen och avsluta.</translation>
    </message>
    <message>
        <source>The register to open.</source>
        <translation>Registret att öppna.</translation>
    </message>
    <message>
        <source>The picture could not be written.</source>
        <translation>Bilden gick inte att skriva.</translation>
    </message>
    <message>
        <source>There is no screen to open the window on. famn-cli does without one: see famn-cli --help.</source>
        <translation>Det finns ingen skärm att öppna fönstret på. famn-cli klarar sig utan: se famn-cli --help.</translation>
    </message>
</context>
</TS>
