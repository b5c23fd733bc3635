<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>Action</name>
        <message>
            <source>Processor put back</source>
            <translation>Verwerker teruggezet</translation>
        </message>
        <message>
            <source>Removed processors erased</source>
            <translation>Verwijderde verwerkers gewist</translation>
        </message>
        <message>
            <source>Processing activity ended</source>
            <translation>Verwerking beëindigd</translation>
        </message>
        <message>
            <source>Processing activity put back</source>
            <translation>Verwerking teruggezet</translation>
        </message>
        <message>
            <source>Removed processing activities erased</source>
            <translation>Verwijderde verwerkingen gewist</translation>
        </message>
    </context>
    <context>
        <name>Activity</name>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Name of the processing activity</source>
            <translation>Naam van de verwerking</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Our role</source>
            <translation>Onze rol</translation>
        </message>
        <message>
            <source>Controllers for whom we do this</source>
            <translation>Verwerkingsverantwoordelijken voor wie wij dit doen</translation>
        </message>
        <message>
            <source>Name and contact of each, when we are processor.</source>
            <translation>Naam en contactgegevens van elk, als wij verwerker zijn.</translation>
        </message>
        <message>
            <source>Joint controllers</source>
            <translation>Gezamenlijke verwerkingsverantwoordelijken</translation>
        </message>
        <message>
            <source>Essence of the arrangement</source>
            <translation>Kern van de regeling</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Afdeling</translation>
        </message>
        <message>
            <source>Owner (function)</source>
            <translation>Eigenaar (functie)</translation>
        </message>
        <message>
            <source>A function, not a person: the register holds no names of staff.</source>
            <translation>Een functie, geen persoon: het register bevat geen namen van medewerkers.</translation>
        </message>
        <message>
            <source>Purposes</source>
            <translation>Doelen</translation>
        </message>
        <message>
            <source>Categories of data subjects</source>
            <translation>Categorieën betrokkenen</translation>
        </message>
        <message>
            <source>Categories of personal data</source>
            <translation>Categorieën persoonsgegevens</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>Ontvangers</translation>
        </message>
        <message>
            <source>The data go to nobody else</source>
            <translation>De gegevens gaan naar niemand anders</translation>
        </message>
        <message>
            <source>Systems</source>
            <translation>Systemen</translation>
        </message>
        <message>
            <source>Security measures</source>
            <translation>Beveiligingsmaatregelen</translation>
        </message>
        <message>
            <source>Description of the measures</source>
            <translation>Beschrijving van de maatregelen</translation>
        </message>
        <message>
            <source>Automated decisions</source>
            <translation>Geautomatiseerde besluiten</translation>
        </message>
        <message>
            <source>Logic, importance and consequences of the automated decisions</source>
            <translation>Logica, belang en gevolgen van de geautomatiseerde besluiten</translation>
        </message>
        <message>
            <source>Impact assessment (DPIA)</source>
            <translation>Gegevensbeschermingseffectbeoordeling (DPIA)</translation>
        </message>
        <message>
            <source>Impact assessment done on</source>
            <translation>DPIA gedaan op</translation>
        </message>
        <message>
            <source>Outcome of the impact assessment</source>
            <translation>Uitkomst van de DPIA</translation>
        </message>
        <message>
            <source>Started on</source>
            <translation>Begonnen op</translation>
        </message>
        <message>
            <source>Ended on</source>
            <translation>Beëindigd op</translation>
        </message>
        <message>
            <source>Review on</source>
            <translation>Opnieuw bekijken op</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Opmerkingen</translation>
        </message>
    </context>
    <context>
        <name>ActivityStatus</name>
        <message>
            <source>draft</source>
            <translation>concept</translation>
        </message>
        <message>
            <source>active</source>
            <translation>actief</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>beëindigd</translation>
        </message>
    </context>
    <context>
        <name>Agreement</name>
        <message>
            <source>Exact name of the other party</source>
            <translation>Precieze naam van de wederpartij</translation>
        </message>
        <message>
            <source>Concluded how</source>
            <translation>Hoe gesloten</translation>
        </message>
        <message>
            <source>Date of the agreement</source>
            <translation>Datum van de overeenkomst</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versie</translation>
        </message>
        <message>
            <source>Where the document is kept</source>
            <translation>Waar het document ligt</translation>
        </message>
        <message>
            <source>SHA-256 of the document</source>
            <translation>SHA-256 van het document</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Controlelijst</translation>
        </message>
        <message>
            <source>Address of the list of sub-processors</source>
            <translation>Adres van de lijst van subverwerkers</translation>
        </message>
        <message>
            <source>List read on</source>
            <translation>Lijst gelezen op</translation>
        </message>
        <message>
            <source>Days of notice of a new sub-processor</source>
            <translation>Dagen aankondiging van een nieuwe subverwerker</translation>
        </message>
        <message>
            <source>Days to object</source>
            <translation>Dagen om bezwaar te maken</translation>
        </message>
        <message>
            <source>Hours within which a breach is reported to us</source>
            <translation>Uren waarbinnen een datalek bij ons wordt gemeld</translation>
        </message>
        <message>
            <source>End date</source>
            <translation>Einddatum</translation>
        </message>
    </context>
    <context>
        <name>AgreementStatus</name>
        <message>
            <source>no processor agreement needed</source>
            <translation>geen verwerkersovereenkomst nodig</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>van kracht</translation>
        </message>
        <message>
            <source>in force, not complete</source>
            <translation>van kracht, niet volledig</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>beëindigd</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>ontbreekt</translation>
        </message>
    </context>
    <context>
        <name>Answer</name>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>partly</source>
            <translation>gedeeltelijk</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nee</translation>
        </message>
        <message>
            <source>not checked yet</source>
            <translation>nog niet gecontroleerd</translation>
        </message>
    </context>
    <context>
        <name>Clause</name>
        <message>
            <source>subject, duration, nature, purpose, data and data subjects</source>
            <translation>onderwerp, duur, aard, doel, gegevens en betrokkenen</translation>
        </message>
        <message>
            <source>only on documented instructions</source>
            <translation>alleen op schriftelijke instructie</translation>
        </message>
        <message>
            <source>confidentiality of staff</source>
            <translation>geheimhouding van medewerkers</translation>
        </message>
        <message>
            <source>security</source>
            <translation>beveiliging</translation>
        </message>
        <message>
            <source>sub-processors</source>
            <translation>subverwerkers</translation>
        </message>
        <message>
            <source>help with requests of data subjects</source>
            <translation>hulp bij verzoeken van betrokkenen</translation>
        </message>
        <message>
            <source>help with data breaches and DPIA</source>
            <translation>hulp bij datalekken en DPIA</translation>
        </message>
        <message>
            <source>erase or return at the end</source>
            <translation>wissen of teruggeven na afloop</translation>
        </message>
        <message>
            <source>audit and information</source>
            <translation>audit en informatie</translation>
        </message>
    </context>
    <context>
        <name>ClauseCheck</name>
        <message>
            <source>Requirement</source>
            <translation>Eis</translation>
        </message>
        <message>
            <source>In the agreement</source>
            <translation>Staat in de overeenkomst</translation>
        </message>
        <message>
            <source>Clause number</source>
            <translation>Nummer van de bepaling</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Opmerking</translation>
        </message>
    </context>
    <context>
        <name>Conclusion</name>
        <message>
            <source>signed by both parties</source>
            <translation>door beide partijen ondertekend</translation>
        </message>
        <message>
            <source>accepted in the supplier's dashboard</source>
            <translation>geaccepteerd in het dashboard van de leverancier</translation>
        </message>
        <message>
            <source>part of the supplier's terms</source>
            <translation>onderdeel van de voorwaarden van de leverancier</translation>
        </message>
        <message>
            <source>no agreement</source>
            <translation>geen overeenkomst</translation>
        </message>
    </context>
    <context>
        <name>DataCategories</name>
        <message>
            <source>name, address and town</source>
            <translation>NAW-gegevens</translation>
        </message>
        <message>
            <source>contact details</source>
            <translation>contactgegevens</translation>
        </message>
        <message>
            <source>gender</source>
            <translation>geslacht</translation>
        </message>
        <message>
            <source>date of birth</source>
            <translation>geboortedatum</translation>
        </message>
        <message>
            <source>function and organisation</source>
            <translation>functie en organisatie</translation>
        </message>
        <message>
            <source>account data</source>
            <translation>accountgegevens</translation>
        </message>
        <message>
            <source>financial data and invoices</source>
            <translation>financiële gegevens en facturen</translation>
        </message>
        <message>
            <source>communication (e-mail, help desk)</source>
            <translation>communicatie (e-mail, helpdesk)</translation>
        </message>
        <message>
            <source>participation and results</source>
            <translation>deelname en resultaten</translation>
        </message>
        <message>
            <source>timetables and staffing</source>
            <translation>rooster- en formatiegegevens</translation>
        </message>
        <message>
            <source>IP address and log data</source>
            <translation>IP-adres en loggegevens</translation>
        </message>
        <message>
            <source>cookies and browsing behaviour</source>
            <translation>cookies en surfgedrag</translation>
        </message>
        <message>
            <source>photos and film</source>
            <translation>beeldmateriaal</translation>
        </message>
        <message>
            <source>BSN</source>
            <translation>BSN</translation>
        </message>
        <message>
            <source>health data</source>
            <translation>gezondheidsgegevens</translation>
        </message>
        <message>
            <source>other special data</source>
            <translation>overige bijzondere gegevens</translation>
        </message>
        <message>
            <source>criminal data</source>
            <translation>strafrechtelijke gegevens</translation>
        </message>
    </context>
    <context>
        <name>DataCategory</name>
        <message>
            <source>Category of personal data</source>
            <translation>Categorie persoonsgegevens</translation>
        </message>
        <message>
            <source>Of which data subjects</source>
            <translation>Van welke betrokkenen</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Bron</translation>
        </message>
        <message>
            <source>Which source</source>
            <translation>Welke bron</translation>
        </message>
        <message>
            <source>Special categories</source>
            <translation>Bijzondere persoonsgegevens</translation>
        </message>
        <message>
            <source>Exception for special categories</source>
            <translation>Uitzondering voor bijzondere persoonsgegevens</translation>
        </message>
        <message>
            <source>Criminal data</source>
            <translation>Strafrechtelijke gegevens</translation>
        </message>
        <message>
            <source>Citizen service number (BSN)</source>
            <translation>Burgerservicenummer (BSN)</translation>
        </message>
        <message>
            <source>Statute that prescribes the BSN</source>
            <translation>Wet die het BSN voorschrijft</translation>
        </message>
        <message>
            <source>Duty of the person to provide them, and what follows otherwise</source>
            <translation>Verplichting om de gegevens te geven, en wat er anders volgt</translation>
        </message>
        <message>
            <source>Why they are necessary</source>
            <translation>Waarom ze nodig zijn</translation>
        </message>
        <message>
            <source>Retention</source>
            <translation>Bewaartermijn</translation>
        </message>
    </context>
    <context>
        <name>DeadlineCommand</name>
        <message>
            <source>received {received}: answer by {due}, plan on {safe}, with an extension {extended}</source>
            <translation>ontvangen op {received}: uiterlijk {due}, plan op {safe}, met verlenging {extended}</translation>
        </message>
    </context>
    <context>
        <name>Deadlines</name>
        <message>
            <source>the term for the court</source>
            <translation>de termijn voor de rechtbank</translation>
        </message>
        <message>
            <source>the extended term</source>
            <translation>de verlengde termijn</translation>
        </message>
        <message>
            <source>the suspended term</source>
            <translation>de opgeschorte termijn</translation>
        </message>
        <message>
            <source>the days of waiting for the person are added: {days}</source>
            <translation>de dagen van wachten op de betrokkene zijn erbij geteld: {days}</translation>
        </message>
        <message>
            <source>the notice of extension was sent on {sent}, after {due}; therefore there is no extension</source>
            <translation>de verlenging is pas op {sent} gemeld, na {due}; daarom geldt de verlenging niet</translation>
        </message>
        <message>
            <source>counted on from {nominal} the extension ends on {end}; we plan on the earlier of the two dates</source>
            <translation>vanaf {nominal} verder geteld eindigt de verlenging op {end}; wij houden de vroegste van de twee data aan</translation>
        </message>
        <message>
            <source>{day} is {name}</source>
            <translation>{day} is {name}</translation>
        </message>
        <message>
            <source>{day} falls in the weekend</source>
            <translation>{day} valt in het weekend</translation>
        </message>
        <message>
            <source>{days} fall in the weekend</source>
            <translation>{days} vallen in het weekend</translation>
        </message>
        <message>
            <source>the term</source>
            <translation>de termijn</translation>
        </message>
        <message>
            <source>{days_off}; therefore {term} moves to {last}</source>
            <translation>{days_off}; daarom schuift {term} naar {last}</translation>
        </message>
        <message>
            <source>{month} does not have {number} days; therefore {term} ends on {last}</source>
            <translation>{month} heeft geen {number} dagen; daarom eindigt {term} op {last}</translation>
        </message>
        <message>
            <source>{day} is {name}, but that does not move {term}</source>
            <translation>{day} is {name}, maar daardoor schuift {term} niet</translation>
        </message>
        <message>
            <source>last working day before it: {safe}</source>
            <translation>laatste werkdag ervoor: {safe}</translation>
        </message>
        <message>
            <source>last working day before it: {safe}, because {days_off}</source>
            <translation>laatste werkdag ervoor: {safe}, want {days_off}</translation>
        </message>
        <message>
            <source>last working day before the end of {term}: {safe}</source>
            <translation>laatste werkdag voor het einde van {term}: {safe}</translation>
        </message>
        <message>
            <source>last working day before the end of {term}: {safe}, because {days_off}</source>
            <translation>laatste werkdag voor het einde van {term}: {safe}, want {days_off}</translation>
        </message>
    </context>
    <context>
        <name>DpiaStatus</name>
        <message>
            <source>not assessed yet</source>
            <translation>nog niet beoordeeld</translation>
        </message>
        <message>
            <source>not required</source>
            <translation>niet nodig</translation>
        </message>
        <message>
            <source>required, not done</source>
            <translation>nodig, niet gedaan</translation>
        </message>
        <message>
            <source>done</source>
            <translation>gedaan</translation>
        </message>
    </context>
    <context>
        <name>Envelope</name>
        <message>
            <source>EA5/6 (220 × 110 mm)</source>
            <translation>EA5/6 (220 × 110 mm)</translation>
        </message>
        <message>
            <source>C5 (229 × 162 mm)</source>
            <translation>C5 (229 × 162 mm)</translation>
        </message>
        <message>
            <source>DIN long (220 × 110 mm, folded at 105)</source>
            <translation>DIN lang (220 × 110 mm, gevouwen op 105)</translation>
        </message>
    </context>
    <context>
        <name>Evidence</name>
        <message>
            <source>What must be so</source>
            <translation>Wat in orde moet zijn</translation>
        </message>
        <message>
            <source>Is it so</source>
            <translation>Is het in orde</translation>
        </message>
        <message>
            <source>Seen on</source>
            <translation>Gezien op</translation>
        </message>
        <message>
            <source>Where the evidence is kept</source>
            <translation>Waar het bewijs ligt</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Opmerking</translation>
        </message>
    </context>
    <context>
        <name>Holidays</name>
        <message>
            <source>a weekend day</source>
            <translation>een dag in het weekend</translation>
        </message>
        <message>
            <source>a day equated with a public holiday by royal decree</source>
            <translation>bij koninklijk besluit gelijkgesteld met een feestdag</translation>
        </message>
        <message>
            <source>New Year's Day</source>
            <translation>Nieuwjaarsdag</translation>
        </message>
        <message>
            <source>Good Friday</source>
            <translation>Goede Vrijdag</translation>
        </message>
        <message>
            <source>Easter Sunday</source>
            <translation>eerste paasdag</translation>
        </message>
        <message>
            <source>Easter Monday</source>
            <translation>tweede paasdag</translation>
        </message>
        <message>
            <source>King's Day</source>
            <translation>Koningsdag</translation>
        </message>
        <message>
            <source>Liberation Day</source>
            <translation>Bevrijdingsdag</translation>
        </message>
        <message>
            <source>Ascension Day</source>
            <translation>Hemelvaartsdag</translation>
        </message>
        <message>
            <source>Whit Sunday</source>
            <translation>eerste pinksterdag</translation>
        </message>
        <message>
            <source>Whit Monday</source>
            <translation>tweede pinksterdag</translation>
        </message>
        <message>
            <source>Christmas Day</source>
            <translation>eerste kerstdag</translation>
        </message>
        <message>
            <source>the second day of Christmas</source>
            <translation>tweede kerstdag</translation>
        </message>
    </context>
    <context>
        <name>HouseRules</name>
        <message>
            <source>Working days to acknowledge</source>
            <translation>Werkdagen om de ontvangst te bevestigen</translation>
        </message>
        <message>
            <source>Working days to ask for identity</source>
            <translation>Werkdagen om identificatie te vragen</translation>
        </message>
        <message>
            <source>Working days to notify recipients</source>
            <translation>Werkdagen om ontvangers in te lichten</translation>
        </message>
        <message>
            <source>Days until a processor must confirm</source>
            <translation>Dagen waarbinnen een verwerker moet bevestigen</translation>
        </message>
        <message>
            <source>Days equated with holidays move the deadline of a request</source>
            <translation>Dagen die met feestdagen zijn gelijkgesteld, schuiven de termijn van een verzoek op</translation>
        </message>
        <message>
            <source>Weeks that annexes and evidence are kept after closing</source>
            <translation>Weken dat bijlagen en bewijs na het sluiten worden bewaard</translation>
        </message>
        <message>
            <source>Years that a request file is kept after closing</source>
            <translation>Jaren dat het dossier van een verzoek na het sluiten wordt bewaard</translation>
        </message>
        <message>
            <source>Days of margin after the court term</source>
            <translation>Dagen marge na de termijn voor de rechter</translation>
        </message>
    </context>
    <context>
        <name>Kind</name>
        <message>
            <source>PDF to read, print and archive</source>
            <translation>PDF om te lezen, af te drukken en te bewaren</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>Excel-werkmap</translation>
        </message>
        <message>
            <source>CSV table for other programs</source>
            <translation>CSV-tabel voor andere programma's</translation>
        </message>
    </context>
    <context>
        <name>KnownTerm</name>
        <message>
            <source>tax records: 7 years after the book year</source>
            <translation>belastingadministratie: 7 jaar na het boekjaar</translation>
        </message>
        <message>
            <source>contracts: 7 years after the book year in which they end</source>
            <translation>overeenkomsten: 7 jaar na het boekjaar waarin ze eindigen</translation>
        </message>
        <message>
            <source>wage tax statement and copy of identity document: 5 years after leaving</source>
            <translation>opgaaf loonheffingen en kopie identiteitsbewijs: 5 jaar na uitdiensttreding</translation>
        </message>
        <message>
            <source>VAT on immovable property: 9 years after the year of first use</source>
            <translation>btw over onroerende zaken: 9 jaar na het jaar van ingebruikneming</translation>
        </message>
        <message>
            <source>VAT one-stop shop: 10 years after the year of supply</source>
            <translation>btw-éénloketsysteem: 10 jaar na het jaar van de levering</translation>
        </message>
        <message>
            <source>customer profile: at most 36 months after the customer leaves</source>
            <translation>klantprofiel: hoogstens 36 maanden nadat de klant vertrekt</translation>
        </message>
        <message>
            <source>applicants: 4 weeks after the procedure</source>
            <translation>sollicitanten: 4 weken na de procedure</translation>
        </message>
        <message>
            <source>applicants who consent: 1 year after the procedure</source>
            <translation>sollicitanten die toestemming geven: 1 jaar na de procedure</translation>
        </message>
        <message>
            <source>client research of the Wwft: 5 years, then destroy</source>
            <translation>cliëntonderzoek Wwft: 5 jaar, daarna vernietigen</translation>
        </message>
    </context>
    <context>
        <name>Layout</name>
        <message>
            <source>table, one row for each activity</source>
            <translation>tabel, één rij per verwerking</translation>
        </message>
        <message>
            <source>cards, everything about each activity</source>
            <translation>kaarten, alles over elke verwerking</translation>
        </message>
    </context>
    <context>
        <name>LegalBasis</name>
        <message>
            <source>consent</source>
            <translation>toestemming</translation>
        </message>
        <message>
            <source>performance of a contract</source>
            <translation>uitvoering van een overeenkomst</translation>
        </message>
        <message>
            <source>legal obligation</source>
            <translation>wettelijke verplichting</translation>
        </message>
        <message>
            <source>vital interests</source>
            <translation>vitale belangen</translation>
        </message>
        <message>
            <source>task in the public interest or official authority</source>
            <translation>taak van algemeen belang of openbaar gezag</translation>
        </message>
        <message>
            <source>legitimate interest</source>
            <translation>gerechtvaardigd belang</translation>
        </message>
    </context>
    <context>
        <name>LetterLanguage</name>
        <message>
            <source>Dutch</source>
            <translation>Nederlands</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Engels</translation>
        </message>
    </context>
    <context>
        <name>Measure</name>
        <message>
            <source>access control</source>
            <translation>toegangsbeheer</translation>
        </message>
        <message>
            <source>two-factor authentication</source>
            <translation>tweefactorauthenticatie</translation>
        </message>
        <message>
            <source>encryption in storage</source>
            <translation>versleuteling bij opslag</translation>
        </message>
        <message>
            <source>encryption in transport</source>
            <translation>versleuteling bij transport</translation>
        </message>
        <message>
            <source>backups</source>
            <translation>back-ups</translation>
        </message>
        <message>
            <source>logging</source>
            <translation>logging</translation>
        </message>
        <message>
            <source>duty of confidentiality</source>
            <translation>geheimhouding</translation>
        </message>
        <message>
            <source>clean desk</source>
            <translation>clean desk</translation>
        </message>
        <message>
            <source>patching</source>
            <translation>patchbeheer</translation>
        </message>
        <message>
            <source>control of processors</source>
            <translation>verwerkersbeheer</translation>
        </message>
        <message>
            <source>awareness</source>
            <translation>bewustwording</translation>
        </message>
        <message>
            <source>pseudonymisation</source>
            <translation>pseudonimisering</translation>
        </message>
    </context>
    <context>
        <name>Mechanism</name>
        <message>
            <source>no transfer outside the EEA</source>
            <translation>geen doorgifte buiten de EER</translation>
        </message>
        <message>
            <source>adequacy decision</source>
            <translation>adequaatheidsbesluit</translation>
        </message>
        <message>
            <source>EU-US Data Privacy Framework</source>
            <translation>EU-VS Data Privacy Framework</translation>
        </message>
        <message>
            <source>standard contractual clauses</source>
            <translation>modelcontractbepalingen</translation>
        </message>
        <message>
            <source>binding corporate rules</source>
            <translation>bindende bedrijfsvoorschriften</translation>
        </message>
        <message>
            <source>code of conduct</source>
            <translation>gedragscode</translation>
        </message>
        <message>
            <source>certification</source>
            <translation>certificering</translation>
        </message>
        <message>
            <source>contractual clauses authorised by the supervisory authority</source>
            <translation>contractbepalingen met toestemming van de toezichthouder</translation>
        </message>
        <message>
            <source>explicit consent</source>
            <translation>uitdrukkelijke toestemming</translation>
        </message>
        <message>
            <source>contract with the data subject</source>
            <translation>overeenkomst met de betrokkene</translation>
        </message>
        <message>
            <source>contract in the interest of the data subject</source>
            <translation>overeenkomst in het belang van de betrokkene</translation>
        </message>
        <message>
            <source>important reasons of public interest</source>
            <translation>gewichtige redenen van algemeen belang</translation>
        </message>
        <message>
            <source>legal claims</source>
            <translation>rechtsvordering</translation>
        </message>
        <message>
            <source>vital interests</source>
            <translation>vitale belangen</translation>
        </message>
        <message>
            <source>public register</source>
            <translation>openbaar register</translation>
        </message>
        <message>
            <source>compelling legitimate interests, once</source>
            <translation>dwingende gerechtvaardigde belangen, eenmalig</translation>
        </message>
    </context>
    <context>
        <name>Organisation</name>
        <message>
            <source>Name of the organisation</source>
            <translation>Naam van de organisatie</translation>
        </message>
        <message>
            <source>Street and number, or PO box</source>
            <translation>Straat en nummer, of postbus</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>Postcode</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>Plaats</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>E-mailadres</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefoon</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Website</translation>
        </message>
        <message>
            <source>Chamber of Commerce number</source>
            <translation>KvK-nummer</translation>
        </message>
        <message>
            <source>Name of the privacy officer</source>
            <translation>Naam van de privacyfunctionaris</translation>
        </message>
        <message>
            <source>Title of the officer</source>
            <translation>Titel van de functionaris</translation>
        </message>
        <message>
            <source>Printed under the officer's name in Dutch letters.</source>
            <translation>Staat onder de naam van de functionaris in Nederlandse brieven.</translation>
        </message>
        <message>
            <source>Title in English letters</source>
            <translation>Titel in Engelse brieven</translation>
        </message>
        <message>
            <source>E-mail address of the officer</source>
            <translation>E-mailadres van de functionaris</translation>
        </message>
        <message>
            <source>Telephone of the officer</source>
            <translation>Telefoon van de functionaris</translation>
        </message>
        <message>
            <source>The officer is a data protection officer registered with the supervisory authority</source>
            <translation>De functionaris is een functionaris voor gegevensbescherming, aangemeld bij de toezichthouder</translation>
        </message>
        <message>
            <source>Only when a data protection officer (FG) has been appointed and reported to the supervisory authority.</source>
            <translation>Alleen als er een functionaris voor gegevensbescherming (FG) is benoemd en bij de toezichthouder is aangemeld.</translation>
        </message>
        <message>
            <source>Data protection officer: name and contact</source>
            <translation>Functionaris voor gegevensbescherming: naam en contact</translation>
        </message>
        <message>
            <source>Representative in the EU</source>
            <translation>Vertegenwoordiger in de EU</translation>
        </message>
        <message>
            <source>Only when the organisation is not established in the EU.</source>
            <translation>Alleen als de organisatie niet in de EU is gevestigd.</translation>
        </message>
        <message>
            <source>Affiliated organisations in this register</source>
            <translation>Verbonden organisaties in dit register</translation>
        </message>
        <message>
            <source>One line for each controller that this register also serves.</source>
            <translation>Eén regel voor elke verwerkingsverantwoordelijke voor wie dit register ook geldt.</translation>
        </message>
        <message>
            <source>The organisation is an administrative body (bestuursorgaan)</source>
            <translation>De organisatie is een bestuursorgaan</translation>
        </message>
        <message>
            <source>Then letters name the objection procedure of the Awb instead of the district court.</source>
            <translation>Dan noemen brieven de bezwaarprocedure van de Awb in plaats van de rechtbank.</translation>
        </message>
        <message>
            <source>Language of letters, unless the person wrote otherwise</source>
            <translation>Taal van brieven, tenzij de persoon anders schreef</translation>
        </message>
        <message>
            <source>Window of the envelopes</source>
            <translation>Venster van de enveloppen</translation>
        </message>
        <message>
            <source>Envelopes</source>
            <translation>Enveloppen</translation>
        </message>
        <message>
            <source>Line at the foot of letters</source>
            <translation>Regel onder aan brieven</translation>
        </message>
        <message>
            <source>Days until erased data have left all backups</source>
            <translation>Dagen tot gewiste gegevens uit alle back-ups zijn</translation>
        </message>
        <message>
            <source>This term is named in letters about erasure.</source>
            <translation>Deze termijn staat in brieven over wissing.</translation>
        </message>
    </context>
    <context>
        <name>Origin</name>
        <message>
            <source>from the person</source>
            <translation>van de persoon zelf</translation>
        </message>
        <message>
            <source>recorded by our systems</source>
            <translation>vastgelegd door onze systemen</translation>
        </message>
        <message>
            <source>from the employer or school</source>
            <translation>van de werkgever of school</translation>
        </message>
        <message>
            <source>from someone else</source>
            <translation>van iemand anders</translation>
        </message>
        <message>
            <source>made by us</source>
            <translation>door ons gemaakt</translation>
        </message>
    </context>
    <context>
        <name>OwnRole</name>
        <message>
            <source>controller</source>
            <translation>verwerkingsverantwoordelijke</translation>
        </message>
        <message>
            <source>processor for others</source>
            <translation>verwerker voor anderen</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>{item}: the processor agreement was not checked against article 28(3) GDPR yet.</source>
            <translation>{item}: de verwerkersovereenkomst is nog niet getoetst aan artikel 28 lid 3 AVG.</translation>
        </message>
        <message>
            <source>{item}: the processor agreement is not complete. See the card of the processor.</source>
            <translation>{item}: de verwerkersovereenkomst is niet volledig. Zie de kaart van de verwerker.</translation>
        </message>
        <message>
            <source>Missing: {label}.</source>
            <translation>Ontbreekt: {label}.</translation>
        </message>
        <message>
            <source>{item}: the country is not filled in.</source>
            <translation>{item}: het land is niet ingevuld.</translation>
        </message>
        <message>
            <source>{item}: there is no date for the next review.</source>
            <translation>{item}: er is geen datum voor de volgende controle.</translation>
        </message>
        <message>
            <source>{item}: the review was due on {on}.</source>
            <translation>{item}: de controle had op {on} moeten gebeuren.</translation>
        </message>
        <message>
            <source>{item}: data go to {country}, and no safeguard is recorded (chapter V GDPR).</source>
            <translation>{item}: er gaan gegevens naar {country}, en er is geen waarborg vastgelegd (hoofdstuk V AVG).</translation>
        </message>
        <message>
            <source>{item}: the country of a transfer is not filled in.</source>
            <translation>{item}: bij een doorgifte is het land niet ingevuld.</translation>
        </message>
        <message>
            <source>{item}: {country} lies outside the EEA, so the transfer needs a safeguard (chapter V GDPR).</source>
            <translation>{item}: {country} ligt buiten de EER, dus de doorgifte heeft een waarborg nodig (hoofdstuk V AVG).</translation>
        </message>
        <message>
            <source>{item}: no adequacy decision for {country} is known here. Check it, or choose another safeguard.</source>
            <translation>{item}: hier is geen adequaatheidsbesluit voor {country} bekend. Controleer dit, of kies een andere waarborg.</translation>
        </message>
        <message>
            <source>{item}: the EU-US Data Privacy Framework does not cover {country}.</source>
            <translation>{item}: het EU-VS Data Privacy Framework geldt niet voor {country}.</translation>
        </message>
        <message>
            <source>{item}: record a safeguard to fall back on if the Data Privacy Framework lapses.</source>
            <translation>{item}: leg een waarborg vast om op terug te vallen als het Data Privacy Framework vervalt.</translation>
        </message>
        <message>
            <source>{item}: standard contractual clauses need a transfer impact assessment ({country}).</source>
            <translation>{item}: bij modelcontractbepalingen hoort een beoordeling van de doorgifte ({country}).</translation>
        </message>
        <message>
            <source>{item}: say where the document of this safeguard is kept ({country}).</source>
            <translation>{item}: vermeld waar het document van deze waarborg ligt ({country}).</translation>
        </message>
        <message>
            <source>{item}: an exception of article 49 GDPR is not meant for regular transfers ({country}).</source>
            <translation>{item}: een uitzondering van artikel 49 AVG is niet bedoeld voor vaste doorgiften ({country}).</translation>
        </message>
        <message>
            <source>{item}: note when the safeguard for {country} was checked.</source>
            <translation>{item}: noteer wanneer de waarborg voor {country} is gecontroleerd.</translation>
        </message>
        <message>
            <source>{item}: the safeguard for {country} was checked more than a year ago.</source>
            <translation>{item}: de waarborg voor {country} is meer dan een jaar geleden gecontroleerd.</translation>
        </message>
        <message>
            <source>{item}: not confirmed in the processor agreement: {clauses}.</source>
            <translation>{item}: in de verwerkersovereenkomst niet bevestigd: {clauses}.</translation>
        </message>
        <message>
            <source>{item}: it is not recorded which data it gets.</source>
            <translation>{item}: er is niet vastgelegd welke gegevens deze partij krijgt.</translation>
        </message>
        <message>
            <source>{item}: there is no processor agreement (art. 28 GDPR).</source>
            <translation>{item}: er is geen verwerkersovereenkomst (art. 28 AVG).</translation>
        </message>
        <message>
            <source>{item}: the processor agreement ended on {on}.</source>
            <translation>{item}: de verwerkersovereenkomst is op {on} geëindigd.</translation>
        </message>
        <message>
            <source>{item}: fill in the exact name of the other party to the agreement.</source>
            <translation>{item}: vul de precieze naam van de wederpartij in.</translation>
        </message>
        <message>
            <source>{item}: the processor agreement has no date.</source>
            <translation>{item}: de verwerkersovereenkomst heeft geen datum.</translation>
        </message>
        <message>
            <source>{item}: say where the processor agreement is kept.</source>
            <translation>{item}: vermeld waar de verwerkersovereenkomst ligt.</translation>
        </message>
        <message>
            <source>{item}: it is not agreed within how many hours a data breach is reported to you.</source>
            <translation>{item}: er is niet afgesproken binnen hoeveel uur een datalek bij u wordt gemeld.</translation>
        </message>
        <message>
            <source>{item}: there is no contact for data breaches.</source>
            <translation>{item}: er is geen contactpunt voor datalekken.</translation>
        </message>
        <message>
            <source>{item}: the list of sub-processors was not read in the past year.</source>
            <translation>{item}: de lijst van subverwerkers is het afgelopen jaar niet gelezen.</translation>
        </message>
        <message>
            <source>{item}: what stands here was read on {on}, more than a year ago.</source>
            <translation>{item}: wat hier staat, is gelezen op {on}, meer dan een jaar geleden.</translation>
        </message>
        <message>
            <source>Not checked yet: {item}.</source>
            <translation>Nog niet gecontroleerd: {item}.</translation>
        </message>
        <message>
            <source>Not in order: {item}.</source>
            <translation>Niet in orde: {item}.</translation>
        </message>
        <message>
            <source>No date of the evidence: {item}.</source>
            <translation>Bewijs zonder datum: {item}.</translation>
        </message>
        <message>
            <source>Seen more than a year ago ({on}): {item}.</source>
            <translation>Meer dan een jaar geleden gezien ({on}): {item}.</translation>
        </message>
        <message>
            <source>Name the controllers for whom you do this (art. 30(2) GDPR).</source>
            <translation>Noem de verwerkingsverantwoordelijken voor wie u dit doet (art. 30 lid 2 AVG).</translation>
        </message>
        <message>
            <source>Describe the essence of the arrangement between the joint controllers (art. 26 GDPR).</source>
            <translation>Beschrijf de kern van de regeling tussen de gezamenlijke verwerkingsverantwoordelijken (art. 26 AVG).</translation>
        </message>
        <message>
            <source>A purpose has no description.</source>
            <translation>Een doel heeft geen omschrijving.</translation>
        </message>
        <message>
            <source>“{item}” has no legal basis (art. 6 GDPR).</source>
            <translation>“{item}” heeft geen grondslag (art. 6 AVG).</translation>
        </message>
        <message>
            <source>“{item}”: which statute and article oblige you to do this?</source>
            <translation>“{item}”: welke wet en welk artikel verplichten u hiertoe?</translation>
        </message>
        <message>
            <source>“{item}”: which statute gives you this task?</source>
            <translation>“{item}”: welke wet geeft u deze taak?</translation>
        </message>
        <message>
            <source>“{item}”: which legitimate interest is it, and why does it weigh more?</source>
            <translation>“{item}”: om welk gerechtvaardigd belang gaat het, en waarom weegt dat zwaarder?</translation>
        </message>
        <message>
            <source>“{item}”: how is consent asked, and how can you prove it (art. 7 GDPR)?</source>
            <translation>“{item}”: hoe vraagt u toestemming, en hoe kunt u die aantonen (art. 7 AVG)?</translation>
        </message>
        <message>
            <source>“{item}”: leaving data or using a site is no consent (art. 4(11) and 7 GDPR).</source>
            <translation>“{item}”: gegevens achterlaten of een site gebruiken is geen toestemming (art. 4 onder 11 en art. 7 AVG).</translation>
        </message>
        <message>
            <source>“{item}”: an administrative body cannot rely on a legitimate interest for its tasks.</source>
            <translation>“{item}”: een bestuursorgaan kan zich voor zijn taken niet beroepen op een gerechtvaardigd belang.</translation>
        </message>
        <message>
            <source>“{item}” has two legal bases: {bases}. Split it by the people it concerns.</source>
            <translation>“{item}” heeft twee grondslagen: {bases}. Splits het doel naar de betrokkenen.</translation>
        </message>
        <message>
            <source>“{item}” names people that the activity does not: {subjects}.</source>
            <translation>“{item}” noemt betrokkenen die niet bij de verwerking staan: {subjects}.</translation>
        </message>
        <message>
            <source>A category of personal data has no name.</source>
            <translation>Een categorie persoonsgegevens heeft geen naam.</translation>
        </message>
        <message>
            <source>“{item}” are special data: choose the exception that allows them (art. 9(2) GDPR).</source>
            <translation>“{item}” zijn bijzondere persoonsgegevens: kies de uitzondering die ze toestaat (art. 9 lid 2 AVG).</translation>
        </message>
        <message>
            <source>“{item}” may be special data. Mark which kind (art. 9 GDPR).</source>
            <translation>“{item}” zijn misschien bijzondere persoonsgegevens. Geef aan welke soort (art. 9 AVG).</translation>
        </message>
        <message>
            <source>“{item}”: which statute prescribes the BSN? Without one it may not be used (art. 46 UAVG).</source>
            <translation>“{item}”: welke wet schrijft het BSN voor? Zonder zo’n wet mag u het niet gebruiken (art. 46 UAVG).</translation>
        </message>
        <message>
            <source>“{item}” holds the BSN. Mark it as such (art. 46 UAVG).</source>
            <translation>“{item}” bevat het BSN. Geef dat aan (art. 46 UAVG).</translation>
        </message>
        <message>
            <source>“{item}” may be criminal data. Mark it as such (art. 10 GDPR).</source>
            <translation>“{item}” zijn misschien strafrechtelijke gegevens. Geef dat aan (art. 10 AVG).</translation>
        </message>
        <message>
            <source>“{item}”: which provision allows these criminal data (art. 31–33 UAVG)?</source>
            <translation>“{item}”: welke bepaling staat deze strafrechtelijke gegevens toe (art. 31–33 UAVG)?</translation>
        </message>
        <message>
            <source>“{item}”: why is this necessary? For addressing people it is not (CJEU C-394/23).</source>
            <translation>“{item}”: waarom is dit nodig? Voor de aanhef is het niet nodig (HvJ EU C-394/23).</translation>
        </message>
        <message>
            <source>“{item}”: say from whom these data come (art. 15(1)(g) GDPR).</source>
            <translation>“{item}”: vermeld van wie deze gegevens komen (art. 15 lid 1 onder g AVG).</translation>
        </message>
        <message>
            <source>“{item}” has no retention term.</source>
            <translation>“{item}” heeft geen bewaartermijn.</translation>
        </message>
        <message>
            <source>“{item}” has a criterion instead of a term: fill in when the activity is reviewed.</source>
            <translation>“{item}” heeft een criterium in plaats van een termijn: vul in wanneer u de verwerking opnieuw bekijkt.</translation>
        </message>
        <message>
            <source>“{item}”: why this retention term?</source>
            <translation>“{item}”: waarom deze bewaartermijn?</translation>
        </message>
        <message>
            <source>“{item}”: which statute gives this retention term?</source>
            <translation>“{item}”: welke wet geeft deze bewaartermijn?</translation>
        </message>
        <message>
            <source>“{item}”: the retention term is shorter than the statute asks.</source>
            <translation>“{item}”: de bewaartermijn is korter dan de wet voorschrijft.</translation>
        </message>
        <message>
            <source>“{item}”: the retention term is longer than the statute allows.</source>
            <translation>“{item}”: de bewaartermijn is langer dan de wet toestaat.</translation>
        </message>
        <message>
            <source>“{item}” must be gone before the statutory minimum has passed. Choose one of the terms.</source>
            <translation>“{item}” moet weg zijn voordat het wettelijk minimum voorbij is. Kies een van de termijnen.</translation>
        </message>
        <message>
            <source>Who receives the data? If nobody does, say so.</source>
            <translation>Wie ontvangt de gegevens? Als niemand ze ontvangt, geef dat dan aan.</translation>
        </message>
        <message>
            <source>“Nobody” is ticked, but recipients are named: {recipients}.</source>
            <translation>“Niemand” is aangevinkt, maar er staan ontvangers: {recipients}.</translation>
        </message>
        <message>
            <source>A recipient has no name.</source>
            <translation>Een ontvanger heeft geen naam.</translation>
        </message>
        <message>
            <source>“{item}” is a kind of organisation. Name the recipient itself (CJEU C-154/21).</source>
            <translation>“{item}” is een soort organisatie. Noem de ontvanger zelf (HvJ EU C-154/21).</translation>
        </message>
        <message>
            <source>“{item}”: on which statute does it get the data?</source>
            <translation>“{item}”: op grond van welke wet krijgt deze ontvanger de gegevens?</translation>
        </message>
        <message>
            <source>“{item}” is a processor, but is not linked to a processor in the register.</source>
            <translation>“{item}” is een verwerker, maar is niet gekoppeld aan een verwerker in het register.</translation>
        </message>
        <message>
            <source>{item} gets data without a processor agreement in force ({status}).</source>
            <translation>{item} krijgt gegevens zonder geldige verwerkersovereenkomst ({status}).</translation>
        </message>
        <message>
            <source>{item} gets more than its card says: {data}.</source>
            <translation>{item} krijgt meer dan op de kaart van de verwerker staat: {data}.</translation>
        </message>
        <message>
            <source>No system is named: then nobody knows where to look when a person asks for access.</source>
            <translation>Er is geen systeem genoemd: dan weet niemand waar bij een inzageverzoek moet worden gezocht.</translation>
        </message>
        <message>
            <source>“{item}” is linked to a processor that is no longer in the register.</source>
            <translation>“{item}” is gekoppeld aan een verwerker die niet meer in het register staat.</translation>
        </message>
        <message>
            <source>“{item}” is run by {processor}, which is not among the recipients.</source>
            <translation>“{item}” draait bij {processor}, maar die staat niet bij de ontvangers.</translation>
        </message>
        <message>
            <source>No security measure is described (art. 30(1)(g) GDPR).</source>
            <translation>Er is geen beveiligingsmaatregel beschreven (art. 30 lid 1 onder g AVG).</translation>
        </message>
        <message>
            <source>Describe the logic and the consequences of the automated decisions (art. 22 GDPR).</source>
            <translation>Beschrijf de logica en de gevolgen van de geautomatiseerde besluiten (art. 22 AVG).</translation>
        </message>
        <message>
            <source>It was not assessed whether an impact assessment (DPIA) is needed.</source>
            <translation>Er is niet beoordeeld of een gegevensbeschermingseffectbeoordeling (DPIA) nodig is.</translation>
        </message>
        <message>
            <source>The impact assessment (DPIA) is required and was not done (art. 35 GDPR).</source>
            <translation>De gegevensbeschermingseffectbeoordeling (DPIA) is verplicht en nog niet gedaan (art. 35 AVG).</translation>
        </message>
        <message>
            <source>Record the date and the outcome of the impact assessment (DPIA).</source>
            <translation>Leg de datum en de uitkomst van de DPIA vast.</translation>
        </message>
        <message>
            <source>These data are sensitive: explain why no impact assessment (DPIA) is required.</source>
            <translation>Dit zijn gevoelige gegevens: leg uit waarom geen DPIA nodig is.</translation>
        </message>
        <message>
            <source>The activity ended: fill in since when.</source>
            <translation>De verwerking is beëindigd: vul in sinds wanneer.</translation>
        </message>
        <message>
            <source>The end date ({on}) has passed, but the activity is not marked as ended.</source>
            <translation>De einddatum ({on}) is voorbij, maar de verwerking staat niet op beëindigd.</translation>
        </message>
    </context>
    <context>
        <name>Processor</name>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rol</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>What it does for us</source>
            <translation>Wat deze partij voor ons doet</translation>
        </message>
        <message>
            <source>Kind of organisation</source>
            <translation>Soort organisatie</translation>
        </message>
        <message>
            <source>Named in the access letter beside the name, for example: newsletter service.</source>
            <translation>Staat in de inzagebrief naast de naam, bijvoorbeeld: nieuwsbriefdienst.</translation>
        </message>
        <message>
            <source>Street and number, or PO box</source>
            <translation>Straat en nummer, of postbus</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>Postcode</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>Plaats</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>E-mail address for privacy matters</source>
            <translation>E-mailadres voor privacyzaken</translation>
        </message>
        <message>
            <source>Contact for data breaches</source>
            <translation>Contact voor datalekken</translation>
        </message>
        <message>
            <source>Data that it gets from us</source>
            <translation>Gegevens die deze partij van ons krijgt</translation>
        </message>
        <message>
            <source>One line for each kind, for example: first name, last name, e-mail address.</source>
            <translation>Eén regel voor elke soort, bijvoorbeeld: voornaam, achternaam, e-mailadres.</translation>
        </message>
        <message>
            <source>Where the data are stored</source>
            <translation>Waar de gegevens staan</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Certificaten</translation>
        </message>
        <message>
            <source>Processor agreement</source>
            <translation>Verwerkersovereenkomst</translation>
        </message>
        <message>
            <source>Sub-processors</source>
            <translation>Subverwerkers</translation>
        </message>
        <message>
            <source>Transfers outside the EEA</source>
            <translation>Doorgiften buiten de EER</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Bewijs</translation>
        </message>
        <message>
            <source>Facts read on</source>
            <translation>Gegevens gelezen op</translation>
        </message>
        <message>
            <source>Review on</source>
            <translation>Opnieuw bekijken op</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Opmerkingen</translation>
        </message>
    </context>
    <context>
        <name>ProcessorStatus</name>
        <message>
            <source>active</source>
            <translation>actief</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>beëindigd</translation>
        </message>
    </context>
    <context>
        <name>Purpose</name>
        <message>
            <source>Purpose</source>
            <translation>Doel</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Grondslag</translation>
        </message>
        <message>
            <source>Explanation of the legal basis</source>
            <translation>Toelichting op de grondslag</translation>
        </message>
        <message>
            <source>For a legal obligation: the statute and article. For a legitimate interest: which interest.</source>
            <translation>Bij een wettelijke verplichting: de wet en het artikel. Bij een gerechtvaardigd belang: welk belang.</translation>
        </message>
        <message>
            <source>Only for these data subjects</source>
            <translation>Alleen voor deze betrokkenen</translation>
        </message>
        <message>
            <source>Leave empty when the purpose holds for all data subjects of the activity.</source>
            <translation>Laat dit leeg als het doel geldt voor alle betrokkenen van de verwerking.</translation>
        </message>
    </context>
    <context>
        <name>Recipient</name>
        <message>
            <source>Name of the recipient</source>
            <translation>Naam van de ontvanger</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Soort</translation>
        </message>
        <message>
            <source>Processor in this register</source>
            <translation>Verwerker in dit register</translation>
        </message>
        <message>
            <source>When the recipient is one of our processors.</source>
            <translation>Als de ontvanger een van onze verwerkers is.</translation>
        </message>
        <message>
            <source>Kind of organisation</source>
            <translation>Soort organisatie</translation>
        </message>
        <message>
            <source>Which data</source>
            <translation>Welke gegevens</translation>
        </message>
        <message>
            <source>Why it gets the data</source>
            <translation>Waarom deze ontvanger de gegevens krijgt</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Transfers outside the EEA</source>
            <translation>Doorgiften buiten de EER</translation>
        </message>
    </context>
    <context>
        <name>RecipientKind</name>
        <message>
            <source>internal</source>
            <translation>intern</translation>
        </message>
        <message>
            <source>processor</source>
            <translation>verwerker</translation>
        </message>
        <message>
            <source>other controller</source>
            <translation>andere verwerkingsverantwoordelijke</translation>
        </message>
        <message>
            <source>public authority</source>
            <translation>overheidsinstantie</translation>
        </message>
        <message>
            <source>joint controller</source>
            <translation>gezamenlijk verantwoordelijke</translation>
        </message>
    </context>
    <context>
        <name>Register</name>
        <message>
            <source>Register of processing activities</source>
            <translation>Register van verwerkingsactiviteiten</translation>
        </message>
        <message>
            <source>Page {n} of {total}</source>
            <translation>Pagina {n} van {total}</translation>
        </message>
        <message>
            <source>not filled in yet</source>
            <translation>nog niet ingevuld</translation>
        </message>
        <message>
            <source>none</source>
            <translation>geen</translation>
        </message>
        <message>
            <source>Processing for others</source>
            <translation>Verwerkingen voor anderen</translation>
        </message>
        <message>
            <source>Processors</source>
            <translation>Verwerkers</translation>
        </message>
        <message>
            <source>Also recorded</source>
            <translation>Ook vastgelegd</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Toelichting</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Register</translation>
        </message>
        <message>
            <source>Controller</source>
            <translation>Verwerkingsverantwoordelijke</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Representative in the EU</source>
            <translation>Vertegenwoordiger in de EU</translation>
        </message>
        <message>
            <source>Contact for privacy</source>
            <translation>Contactpersoon voor privacy</translation>
        </message>
        <message>
            <source>Data protection officer</source>
            <translation>Functionaris voor gegevensbescherming</translation>
        </message>
        <message>
            <source>Also for</source>
            <translation>Ook voor</translation>
        </message>
        <message>
            <source>Chamber of Commerce number</source>
            <translation>KvK-nummer</translation>
        </message>
        <message>
            <source>In force on</source>
            <translation>Geldend op</translation>
        </message>
        <message>
            <source>{on}, as described on {made}</source>
            <translation>{on}, zoals beschreven op {made}</translation>
        </message>
        <message>
            <source>{organisation} · register on {on} · made {made}</source>
            <translation>{organisation} · register op {on} · gemaakt {made}</translation>
        </message>
        <message>
            <source>audit trail {head}</source>
            <translation>logboek {head}</translation>
        </message>
        <message numerus="yes">
            <source>%n processing activity(ies) of our own</source>
            <translation>
                <numerusform>%n eigen verwerking</numerusform>
                <numerusform>%n eigen verwerkingen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n for others</source>
            <translation>
                <numerusform>%n voor anderen</numerusform>
                <numerusform>%n voor anderen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n processor(s)</source>
            <translation>
                <numerusform>%n verwerker</numerusform>
                <numerusform>%n verwerkers</numerusform>
            </translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Inhoud</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Onderwerp</translation>
        </message>
        <message>
            <source>Explanation of the column</source>
            <translation>Uitleg</translation>
        </message>
        <message>
            <source>Provision</source>
            <translation>Wetsartikel</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nee</translation>
        </message>
    </context>
    <context>
        <name>Retention</name>
        <message>
            <source>Kind of term</source>
            <translation>Soort termijn</translation>
        </message>
        <message>
            <source>Years</source>
            <translation>Jaren</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Maanden</translation>
        </message>
        <message>
            <source>Weeks</source>
            <translation>Weken</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Dagen</translation>
        </message>
        <message>
            <source>Counted from</source>
            <translation>Geteld vanaf</translation>
        </message>
        <message>
            <source>Starting at</source>
            <translation>Begint op</translation>
        </message>
        <message>
            <source>Criterion, when there is no term</source>
            <translation>Criterium, als er geen termijn is</translation>
        </message>
        <message>
            <source>For example: until the person unsubscribes.</source>
            <translation>Bijvoorbeeld: tot de persoon zich afmeldt.</translation>
        </message>
        <message>
            <source>Statute and article, or the reason for this term</source>
            <translation>Wet en artikel, of de reden voor deze termijn</translation>
        </message>
        <message>
            <source>Afterwards</source>
            <translation>Daarna</translation>
        </message>
    </context>
    <context>
        <name>RetentionAction</name>
        <message>
            <source>erase</source>
            <translation>wissen</translation>
        </message>
        <message>
            <source>anonymise</source>
            <translation>anonimiseren</translation>
        </message>
        <message>
            <source>review</source>
            <translation>opnieuw bekijken</translation>
        </message>
    </context>
    <context>
        <name>RetentionAnchor</name>
        <message>
            <source>that day</source>
            <translation>die dag</translation>
        </message>
        <message>
            <source>the end of that calendar year</source>
            <translation>het einde van dat kalenderjaar</translation>
        </message>
        <message>
            <source>the end of that book year</source>
            <translation>het einde van dat boekjaar</translation>
        </message>
    </context>
    <context>
        <name>RetentionKind</name>
        <message>
            <source>statutory minimum</source>
            <translation>wettelijk minimum</translation>
        </message>
        <message>
            <source>statutory maximum</source>
            <translation>wettelijk maximum</translation>
        </message>
        <message>
            <source>own maximum</source>
            <translation>eigen maximum</translation>
        </message>
        <message>
            <source>guideline</source>
            <translation>richtlijn</translation>
        </message>
    </context>
    <context>
        <name>RetentionSaid</name>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n jaar</numerusform>
                <numerusform>%n jaar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n maand</numerusform>
                <numerusform>%n maanden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s)</source>
            <translation>
                <numerusform>%n week</numerusform>
                <numerusform>%n weken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n dag</numerusform>
                <numerusform>%n dagen</numerusform>
            </translation>
        </message>
        <message>
            <source>{term} after {trigger}</source>
            <translation>{term} na {trigger}</translation>
        </message>
        <message>
            <source>{term} after the calendar year of {trigger}</source>
            <translation>{term} na het kalenderjaar van {trigger}</translation>
        </message>
        <message>
            <source>{term} after the book year of {trigger}</source>
            <translation>{term} na het boekjaar van {trigger}</translation>
        </message>
        <message>
            <source>the date of the document</source>
            <translation>de datum van het document</translation>
        </message>
        <message>
            <source>the end of the contract</source>
            <translation>het einde van de overeenkomst</translation>
        </message>
        <message>
            <source>the end of the customer relation</source>
            <translation>het einde van de klantrelatie</translation>
        </message>
        <message>
            <source>the end of the employment</source>
            <translation>het einde van het dienstverband</translation>
        </message>
        <message>
            <source>the end of the procedure</source>
            <translation>het einde van de procedure</translation>
        </message>
        <message>
            <source>the withdrawal of consent</source>
            <translation>het intrekken van de toestemming</translation>
        </message>
        <message>
            <source>the last contact</source>
            <translation>het laatste contact</translation>
        </message>
        <message>
            <source>the closing of the request</source>
            <translation>het sluiten van het verzoek</translation>
        </message>
        <message>
            <source>the date of the event</source>
            <translation>de datum van de gebeurtenis</translation>
        </message>
    </context>
    <context>
        <name>RetentionTrigger</name>
        <message>
            <source>date of the document</source>
            <translation>datum van het document</translation>
        </message>
        <message>
            <source>end of the contract</source>
            <translation>einde van de overeenkomst</translation>
        </message>
        <message>
            <source>end of the customer relation</source>
            <translation>einde van de klantrelatie</translation>
        </message>
        <message>
            <source>end of employment</source>
            <translation>einde van het dienstverband</translation>
        </message>
        <message>
            <source>end of the procedure</source>
            <translation>einde van de procedure</translation>
        </message>
        <message>
            <source>withdrawal of consent</source>
            <translation>intrekken van de toestemming</translation>
        </message>
        <message>
            <source>last contact</source>
            <translation>laatste contact</translation>
        </message>
        <message>
            <source>closing of the request</source>
            <translation>sluiten van het verzoek</translation>
        </message>
        <message>
            <source>date of the event</source>
            <translation>datum van de gebeurtenis</translation>
        </message>
    </context>
    <context>
        <name>Role</name>
        <message>
            <source>processor</source>
            <translation>verwerker</translation>
        </message>
        <message>
            <source>controller itself</source>
            <translation>zelf verwerkingsverantwoordelijke</translation>
        </message>
        <message>
            <source>joint controller</source>
            <translation>gezamenlijk verantwoordelijke</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <source>The disk does not read or write as it should.</source>
            <translation>De schijf leest of schrijft niet zoals het hoort.</translation>
        </message>
        <message>
            <source>Check that it is still connected. Then put a backup on another disk.</source>
            <translation>Kijk of de schijf nog is aangesloten. Zet daarna een reservekopie op een andere schijf.</translation>
        </message>
    </context>
    <context>
        <name>SpecialCategory</name>
        <message>
            <source>racial or ethnic origin</source>
            <translation>ras of etnische afkomst</translation>
        </message>
        <message>
            <source>political opinions</source>
            <translation>politieke opvattingen</translation>
        </message>
        <message>
            <source>religious or philosophical beliefs</source>
            <translation>religieuze of levensbeschouwelijke overtuigingen</translation>
        </message>
        <message>
            <source>trade union membership</source>
            <translation>lidmaatschap van een vakbond</translation>
        </message>
        <message>
            <source>genetic data</source>
            <translation>genetische gegevens</translation>
        </message>
        <message>
            <source>biometric data to identify a person</source>
            <translation>biometrische gegevens om een persoon te identificeren</translation>
        </message>
        <message>
            <source>health</source>
            <translation>gezondheid</translation>
        </message>
        <message>
            <source>sex life or sexual orientation</source>
            <translation>seksueel gedrag of seksuele gerichtheid</translation>
        </message>
    </context>
    <context>
        <name>SpecialGround</name>
        <message>
            <source>explicit consent</source>
            <translation>uitdrukkelijke toestemming</translation>
        </message>
        <message>
            <source>employment and social security law</source>
            <translation>arbeidsrecht en socialezekerheidsrecht</translation>
        </message>
        <message>
            <source>vital interests</source>
            <translation>vitale belangen</translation>
        </message>
        <message>
            <source>non-profit body, own members</source>
            <translation>stichting of vereniging zonder winstoogmerk, eigen leden</translation>
        </message>
        <message>
            <source>manifestly made public by the person</source>
            <translation>door de persoon zelf kennelijk openbaar gemaakt</translation>
        </message>
        <message>
            <source>legal claims</source>
            <translation>rechtsvordering</translation>
        </message>
        <message>
            <source>substantial public interest</source>
            <translation>zwaarwegend algemeen belang</translation>
        </message>
        <message>
            <source>health care</source>
            <translation>gezondheidszorg</translation>
        </message>
        <message>
            <source>public health</source>
            <translation>volksgezondheid</translation>
        </message>
        <message>
            <source>archiving, research or statistics</source>
            <translation>archief, onderzoek of statistiek</translation>
        </message>
    </context>
    <context>
        <name>Standing</name>
        <message>
            <source>on time</source>
            <translation>op tijd</translation>
        </message>
        <message>
            <source>soon</source>
            <translation>binnenkort</translation>
        </message>
        <message>
            <source>must go out now</source>
            <translation>moet nu de deur uit</translation>
        </message>
        <message>
            <source>too late</source>
            <translation>te laat</translation>
        </message>
    </context>
    <context>
        <name>SubProcessor</name>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Taak</translation>
        </message>
    </context>
    <context>
        <name>Subjects</name>
        <message>
            <source>customers</source>
            <translation>klanten</translation>
        </message>
        <message>
            <source>contacts of customers</source>
            <translation>contactpersonen van klanten</translation>
        </message>
        <message>
            <source>suppliers</source>
            <translation>leveranciers</translation>
        </message>
        <message>
            <source>website visitors</source>
            <translation>websitebezoekers</translation>
        </message>
        <message>
            <source>newsletter subscribers</source>
            <translation>nieuwsbriefabonnees</translation>
        </message>
        <message>
            <source>participants</source>
            <translation>cursisten</translation>
        </message>
        <message>
            <source>employees</source>
            <translation>werknemers</translation>
        </message>
        <message>
            <source>applicants</source>
            <translation>sollicitanten</translation>
        </message>
        <message>
            <source>trainees</source>
            <translation>stagiairs</translation>
        </message>
        <message>
            <source>hired staff</source>
            <translation>inhuurkrachten</translation>
        </message>
        <message>
            <source>pupils</source>
            <translation>leerlingen</translation>
        </message>
        <message>
            <source>parents and guardians</source>
            <translation>ouders en verzorgers</translation>
        </message>
        <message>
            <source>teachers</source>
            <translation>docenten</translation>
        </message>
    </context>
    <context>
        <name>System</name>
        <message>
            <source>System or place</source>
            <translation>Systeem of plaats</translation>
        </message>
        <message>
            <source>Kept by this processor</source>
            <translation>Staat bij deze verwerker</translation>
        </message>
        <message>
            <source>How to find a person there</source>
            <translation>Hoe u een persoon daar vindt</translation>
        </message>
        <message>
            <source>For example: search by e-mail address under Contacts.</source>
            <translation>Bijvoorbeeld: zoek op e-mailadres onder Contacten.</translation>
        </message>
        <message>
            <source>Backups are kept apart</source>
            <translation>Er zijn aparte back-ups</translation>
        </message>
    </context>
    <context>
        <name>Transfer</name>
        <message>
            <source>Country or international organisation</source>
            <translation>Land of internationale organisatie</translation>
        </message>
        <message>
            <source>Safeguard</source>
            <translation>Waarborg</translation>
        </message>
        <message>
            <source>Safeguard to fall back on</source>
            <translation>Waarborg om op terug te vallen</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Checked on</source>
            <translation>Gecontroleerd op</translation>
        </message>
        <message>
            <source>Transfer impact assessment on</source>
            <translation>Beoordeling van de doorgifte op</translation>
        </message>
        <message>
            <source>Needed beside standard contractual clauses (C-311/18).</source>
            <translation>Nodig naast modelcontractbepalingen (C-311/18).</translation>
        </message>
        <message>
            <source>Outcome of the assessment</source>
            <translation>Uitkomst van de beoordeling</translation>
        </message>
    </context>
    <context>
        <name>WindowSide</name>
        <message>
            <source>left</source>
            <translation>links</translation>
        </message>
        <message>
            <source>right</source>
            <translation>rechts</translation>
        </message>
    </context>
</TS>
