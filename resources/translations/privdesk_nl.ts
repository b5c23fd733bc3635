<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About privdesk</source>
            <translation>Over privdesk</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>The register and the requests of a small organisation under the GDPR.</source>
            <translation>Het verwerkingsregister en de verzoeken van een kleine organisatie onder de AVG.</translation>
        </message>
        <message>
            <source>Everything stays on this computer. The program never connects to the network.</source>
            <translation>Alles blijft op deze computer. Het programma maakt nooit verbinding met het netwerk.</translation>
        </message>
        <message>
            <source>Free software; the licence is in the file LICENSE.</source>
            <translation>Vrije software; de licentie staat in het bestand LICENSE.</translation>
        </message>
    </context>
    <context>
        <name>ActDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>This goes:</source>
            <translation>Dit verdwijnt:</translation>
        </message>
        <message>
            <source>This stays:</source>
            <translation>Dit blijft:</translation>
        </message>
        <message>
            <source>{line}: what you typed does not fit. Watch capital letters and spaces. When it is lost, open the register with the recovery code.</source>
            <translation>{line}: wat u typte, past niet. Let op hoofdletters en spaties. Is de zin kwijt, open het register dan met de herstelcode.</translation>
        </message>
    </context>
    <context>
        <name>Action</name>
        <message>
            <source>Register created</source>
            <translation>Register gemaakt</translation>
        </message>
        <message>
            <source>Register repaired</source>
            <translation>Register hersteld</translation>
        </message>
        <message>
            <source>Register brought up to the new version</source>
            <translation>Register bijgewerkt naar de nieuwe versie</translation>
        </message>
        <message>
            <source>Backup made</source>
            <translation>Reservekopie gemaakt</translation>
        </message>
        <message>
            <source>Backup put in the second place</source>
            <translation>Reservekopie op de tweede plek gezet</translation>
        </message>
        <message>
            <source>Backup restored</source>
            <translation>Reservekopie teruggezet</translation>
        </message>
        <message>
            <source>Restoring tried out</source>
            <translation>Terugzetten geoefend</translation>
        </message>
        <message>
            <source>Nothing removed or erased by date: the clock may be wrong</source>
            <translation>Niets op datum verwijderd of gewist: de klok loopt misschien verkeerd</translation>
        </message>
        <message>
            <source>The date of this computer confirmed</source>
            <translation>Datum van deze computer bevestigd</translation>
        </message>
        <message>
            <source>Passphrase changed</source>
            <translation>Wachtwoordzin gewijzigd</translation>
        </message>
        <message>
            <source>New recovery code made</source>
            <translation>Nieuwe herstelcode gemaakt</translation>
        </message>
        <message>
            <source>Way to open the register added</source>
            <translation>Manier om het register te openen toegevoegd</translation>
        </message>
        <message>
            <source>Way to open the register removed</source>
            <translation>Manier om het register te openen verwijderd</translation>
        </message>
        <message>
            <source>Key changed</source>
            <translation>Sleutel vervangen</translation>
        </message>
        <message>
            <source>Organisation saved</source>
            <translation>Organisatie opgeslagen</translation>
        </message>
        <message>
            <source>Setting saved</source>
            <translation>Instelling opgeslagen</translation>
        </message>
        <message>
            <source>Processor saved</source>
            <translation>Verwerker opgeslagen</translation>
        </message>
        <message>
            <source>Processor removed</source>
            <translation>Verwerker verwijderd</translation>
        </message>
        <message>
            <source>Processor put back</source>
            <translation>Verwerker teruggezet</translation>
        </message>
        <message>
            <source>Removed processors erased</source>
            <translation>Verwijderde verwerkers gewist</translation>
        </message>
        <message>
            <source>Processing activity saved</source>
            <translation>Verwerking opgeslagen</translation>
        </message>
        <message>
            <source>Processing activity ended</source>
            <translation>Verwerking beëindigd</translation>
        </message>
        <message>
            <source>Processing activity removed</source>
            <translation>Verwerking verwijderd</translation>
        </message>
        <message>
            <source>Processing activity put back</source>
            <translation>Verwerking teruggezet</translation>
        </message>
        <message>
            <source>Removed processing activities erased</source>
            <translation>Verwijderde verwerkingen gewist</translation>
        </message>
        <message>
            <source>Request registered</source>
            <translation>Verzoek geregistreerd</translation>
        </message>
        <message>
            <source>Request changed</source>
            <translation>Verzoek gewijzigd</translation>
        </message>
        <message>
            <source>Receipt confirmed</source>
            <translation>Ontvangst bevestigd</translation>
        </message>
        <message>
            <source>Proof of identity asked</source>
            <translation>Bewijs van identiteit gevraagd</translation>
        </message>
        <message>
            <source>Identity confirmed</source>
            <translation>Identiteit bevestigd</translation>
        </message>
        <message>
            <source>Identity not confirmed</source>
            <translation>Identiteit niet bevestigd</translation>
        </message>
        <message>
            <source>Term extended</source>
            <translation>Termijn verlengd</translation>
        </message>
        <message>
            <source>Further request in the same file</source>
            <translation>Vervolgverzoek in hetzelfde dossier</translation>
        </message>
        <message>
            <source>Authority checked</source>
            <translation>Vertegenwoordiging gecontroleerd</translation>
        </message>
        <message>
            <source>Use of data stopped</source>
            <translation>Gebruik van gegevens gestopt</translation>
        </message>
        <message>
            <source>Restriction lifted</source>
            <translation>Beperking opgeheven</translation>
        </message>
        <message>
            <source>Search started</source>
            <translation>Zoeken begonnen</translation>
        </message>
        <message>
            <source>Outcome of the search recorded</source>
            <translation>Uitkomst van het zoeken vastgelegd</translation>
        </message>
        <message>
            <source>Decision taken</source>
            <translation>Beslissing genomen</translation>
        </message>
        <message>
            <source>Decision carried out</source>
            <translation>Beslissing uitgevoerd</translation>
        </message>
        <message>
            <source>Recipient told</source>
            <translation>Ontvanger in kennis gesteld</translation>
        </message>
        <message>
            <source>Recipient confirmed</source>
            <translation>Ontvanger heeft bevestigd</translation>
        </message>
        <message>
            <source>Letter sent</source>
            <translation>Brief verzonden</translation>
        </message>
        <message>
            <source>Request answered</source>
            <translation>Verzoek beantwoord</translation>
        </message>
        <message>
            <source>Request closed</source>
            <translation>Verzoek afgesloten</translation>
        </message>
        <message>
            <source>Kept for a dispute</source>
            <translation>Bewaard vanwege een geschil</translation>
        </message>
        <message>
            <source>No longer kept for a dispute</source>
            <translation>Niet langer bewaard vanwege een geschil</translation>
        </message>
        <message>
            <source>Annexes of a request erased</source>
            <translation>Bijlagen van een verzoek gewist</translation>
        </message>
        <message>
            <source>Request withdrawn</source>
            <translation>Verzoek ingetrokken</translation>
        </message>
        <message>
            <source>Request reopened</source>
            <translation>Verzoek heropend</translation>
        </message>
        <message>
            <source>Files for data portability made</source>
            <translation>Bestanden voor overdracht van gegevens gemaakt</translation>
        </message>
        <message>
            <source>Report of a request printed or saved</source>
            <translation>Verslag van een verzoek afgedrukt of opgeslagen</translation>
        </message>
        <message>
            <source>Log or figures of requests exported</source>
            <translation>Overzicht of jaarcijfers van verzoeken geëxporteerd</translation>
        </message>
        <message>
            <source>Data of a person erased</source>
            <translation>Gegevens van een persoon gewist</translation>
        </message>
        <message>
            <source>Address taken off the suppression list</source>
            <translation>Adres van de blokkeerlijst gehaald</translation>
        </message>
        <message>
            <source>Register exported</source>
            <translation>Register geëxporteerd</translation>
        </message>
        <message>
            <source>Paper opened in another program</source>
            <translation>Stuk geopend in een ander programma</translation>
        </message>
        <message>
            <source>Audit trail exported</source>
            <translation>Logboek geëxporteerd</translation>
        </message>
    </context>
    <context>
        <name>ActivitiesView</name>
        <message>
            <source>Processing activities</source>
            <translation>Verwerkingen</translation>
        </message>
        <message>
            <source>&amp;New activity</source>
            <translation>&amp;Nieuwe verwerking</translation>
        </message>
        <message>
            <source>Name or legal basis</source>
            <translation>Naam of grondslag</translation>
        </message>
        <message>
            <source>No processing activities yet</source>
            <translation>Nog geen verwerkingen</translation>
        </message>
        <message>
            <source>Begin with what your organisation does most: customers, newsletter, staff.</source>
            <translation>Begin met wat uw organisatie het meest doet: klanten, nieuwsbrief, personeel.</translation>
        </message>
        <message>
            <source>First processing activity</source>
            <translation>Eerste verwerking</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Actief</translation>
        </message>
        <message>
            <source>With open points</source>
            <translation>Met open punten</translation>
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
        <name>ActivityForm</name>
        <message>
            <source>What and whose</source>
            <translation>Wat en van wie</translation>
        </message>
        <message>
            <source>Why: purposes and legal bases</source>
            <translation>Waarom: doelen en grondslagen</translation>
        </message>
        <message>
            <source>Whose data, and which</source>
            <translation>Van wie en welke gegevens</translation>
        </message>
        <message>
            <source>Who gets them, and where they are kept</source>
            <translation>Wie ze krijgt en waar ze staan</translation>
        </message>
        <message>
            <source>How they are protected</source>
            <translation>Hoe ze beveiligd zijn</translation>
        </message>
        <message>
            <source>Automated decisions and impact assessment</source>
            <translation>Geautomatiseerde besluiten en DPIA</translation>
        </message>
        <message>
            <source>Together with, or for, others</source>
            <translation>Samen met of voor anderen</translation>
        </message>
        <message>
            <source>Dates and remarks</source>
            <translation>Data en opmerkingen</translation>
        </message>
    </context>
    <context>
        <name>ActivityListing</name>
        <message>
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <source>Processing activity</source>
            <translation>Verwerking</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Grondslag</translation>
        </message>
        <message>
            <source>Data subjects</source>
            <translation>Betrokkenen</translation>
        </message>
        <message>
            <source>Review on</source>
            <translation>Herzien op</translation>
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
        <name>ActsOfRights</name>
        <message>
            <source>The person can still withdraw or narrow the request, and then pays nothing. Only what it really costs can be asked.</source>
            <translation>De betrokkene kan het verzoek nog intrekken of kleiner maken, en betaalt dan niets. U mag alleen vragen wat het echt kost.</translation>
        </message>
        <message>
            <source>On which day did the person ask for this?</source>
            <translation>Op welke dag vroeg de betrokkene hierom?</translation>
        </message>
        <message>
            <source>Who acts gets the letters from now on. After this you check the authority.</source>
            <translation>Wie namens de betrokkene optreedt, krijgt vanaf nu de brieven. Hierna controleert u het gezag.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Verder</translation>
        </message>
        <message>
            <source>Until the decision the data are only stored: nobody uses them. This is marked in the file. Tick where the data are used: from that follows who else must be told.</source>
            <translation>Tot de beslissing worden de gegevens alleen bewaard: niemand gebruikt ze. Dat staat in het dossier. Kruis aan waar de gegevens worden gebruikt: daaruit volgt wie het nog meer moet weten.</translation>
        </message>
        <message>
            <source>First have it stopped where it is done, then record the day here. Tick where the data are used: from that follows who else must be told. Tick nothing and it is everybody who gets data on consent.</source>
            <translation>Laat het gebruik eerst echt stoppen, en leg daarna hier de dag vast. Kruis aan waar de gegevens worden gebruikt: daaruit volgt wie het nog meer moet weten. Kruist u niets aan, dan is dat iedereen die op grond van toestemming gegevens krijgt.</translation>
        </message>
    </context>
    <context>
        <name>AddressesAsked</name>
        <message>
            <source>E-mail addresses to look up</source>
            <translation>E-mailadressen om op te zoeken</translation>
        </message>
        <message>
            <source>Also a whole mailing list, before you send it. Nothing of it is kept.</source>
            <translation>Ook een hele verzendlijst, voordat u die gebruikt. Er wordt niets van bewaard.</translation>
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
        <name>Annex</name>
        <message>
            <source>{category}: {said}</source>
            <translation>{category}: {said}</translation>
        </message>
        <message>
            <source>not set yet</source>
            <translation>nog niet vastgesteld</translation>
        </message>
        <message>
            <source>nobody outside our organisation</source>
            <translation>niemand buiten onze organisatie</translation>
        </message>
        <message>
            <source>{mechanism}, and otherwise {fallback}</source>
            <translation>{mechanism}, en anders {fallback}</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
    </context>
    <context>
        <name>AnonymousCase</name>
        <message>
            <source>Kind of request</source>
            <translation>Soort verzoek</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Maand</translation>
        </message>
        <message>
            <source>Came in by</source>
            <translation>Binnengekomen via</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Beslissing</translation>
        </message>
        <message>
            <source>Days until the answer</source>
            <translation>Dagen tot het antwoord</translation>
        </message>
        <message>
            <source>Extended</source>
            <translation>Verlengd</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Grond</translation>
        </message>
        <message>
            <source>Retention rules</source>
            <translation>Bewaarregels</translation>
        </message>
        <message>
            <source>Recipients notified</source>
            <translation>Ontvangers ingelicht</translation>
        </message>
        <message>
            <source>Identity confirmed by</source>
            <translation>Identiteit bevestigd door</translation>
        </message>
        <message>
            <source>Anonymised on</source>
            <translation>Geanonimiseerd op</translation>
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
        <name>Arrivals</name>
        <message>
            <source>One at a time: drop these after this one: %1</source>
            <translation>Eén tegelijk: sleep deze hierna naar het venster: %1</translation>
        </message>
        <message>
            <source>Messages (*.eml *.msg *.emlx *.txt)</source>
            <translation>Berichten (*.eml *.msg *.emlx *.txt)</translation>
        </message>
        <message>
            <source>Scanned letters (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)</source>
            <translation>Gescande brieven (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Who ends the relation also asks to be erased. Fill in who it is and on which day it ends; invoices and the like stay as long as the law asks.</source>
            <translation>Wie de relatie beëindigt, vraagt ook om wissing. Vul in wie het is en op welke dag de relatie eindigt; facturen en dergelijke blijven zo lang als de wet vraagt.</translation>
        </message>
    </context>
    <context>
        <name>AskDialog</name>
        <message>
            <source>Why you go on all the same</source>
            <translation>Waarom u toch verdergaat</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
    </context>
    <context>
        <name>Attachment</name>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Soort</translation>
        </message>
        <message>
            <source>File type</source>
            <translation>Bestandstype</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Grootte</translation>
        </message>
    </context>
    <context>
        <name>AttachmentKind</name>
        <message>
            <source>the message itself</source>
            <translation>het bericht zelf</translation>
        </message>
        <message>
            <source>enclosure of the message</source>
            <translation>bijlage bij het bericht</translation>
        </message>
        <message>
            <source>copy of the person's data</source>
            <translation>kopie van de gegevens van de betrokkene</translation>
        </message>
        <message>
            <source>correspondence</source>
            <translation>correspondentie</translation>
        </message>
    </context>
    <context>
        <name>Backup</name>
        <message>
            <source>automatic</source>
            <translation>automatisch</translation>
        </message>
        <message>
            <source>made by hand</source>
            <translation>zelf gemaakt</translation>
        </message>
        <message>
            <source>before a new version of the program</source>
            <translation>vóór een nieuwe versie van het programma</translation>
        </message>
    </context>
    <context>
        <name>BackupChoice</name>
        <message>
            <source>C&amp;hoose…</source>
            <translation>&amp;Kiezen…</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Reservekopie</translation>
        </message>
        <message>
            <source>Made on {made}, {kind}.</source>
            <translation>Gemaakt op {made}, {kind}.</translation>
        </message>
        <message>
            <source>Backups (*.pdvault)</source>
            <translation>Reservekopieën (*.pdvault)</translation>
        </message>
        <message>
            <source>Choose a backup</source>
            <translation>Kies een reservekopie</translation>
        </message>
    </context>
    <context>
        <name>BackupCommand</name>
        <message>
            <source>Backup made and checked: {file}, {size} kB.</source>
            <translation>Reservekopie gemaakt en gecontroleerd: {file}, {size} kB.</translation>
        </message>
        <message>
            <source>It is removed on {until}, for that term is promised in letters about erasure.</source>
            <translation>Hij wordt op {until} verwijderd, want die termijn staat in de brieven over wissen.</translation>
        </message>
        <message>
            <source>Also in the second place: {file}.</source>
            <translation>Ook op de tweede plek: {file}.</translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) whose term had passed were removed there.</source>
            <translation>
                <numerusform>Daar is %n reservekopie verwijderd waarvan de termijn voorbij was.</numerusform>
                <numerusform>Daar zijn %n reservekopieën verwijderd waarvan de termijn voorbij was.</numerusform>
            </translation>
        </message>
        <message>
            <source>Restoring was tried out with the backup of {made}.</source>
            <translation>Het terugzetten is geprobeerd met de reservekopie van {made}.</translation>
        </message>
        <message>
            <source>Succeeded: everything that was in it is there, and it opens.</source>
            <translation>Gelukt: alles wat erin zat is er, en het gaat open.</translation>
        </message>
        <message>
            <source>FAILED: do not rely on this backup. Make a new one, and try that out.</source>
            <translation>MISLUKT: vertrouw niet op deze reservekopie. Maak een nieuwe en probeer die.</translation>
        </message>
        <message>
            <source>The result stands in {file}.</source>
            <translation>De uitslag staat in {file}.</translation>
        </message>
        <message>
            <source>The audit trail of the register tells of it.</source>
            <translation>Het staat in het logboek van het register.</translation>
        </message>
        <message>
            <source>It could not be noted in the audit trail: the register is not here, or is in use.</source>
            <translation>Het kon niet in het logboek worden gezet: het register staat hier niet, of is in gebruik.</translation>
        </message>
        <message>
            <source>The backup of {made} is now the register in {folder}.</source>
            <translation>De reservekopie van {made} is nu het register in {folder}.</translation>
        </message>
        <message>
            <source>What was there before was kept as a backup: {file}.</source>
            <translation>Wat er stond, is bewaard als reservekopie: {file}.</translation>
        </message>
        <message>
            <source>What was there before could not be read; its files lie with the backups, in {folder}.</source>
            <translation>Wat er stond, was niet te lezen; de bestanden ervan staan bij de reservekopieën, in {folder}.</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) erased since that backup were erased again.</source>
            <translation>
                <numerusform>Wat na die reservekopie is gewist, is opnieuw gewist: %n keer.</numerusform>
                <numerusform>Wat na die reservekopie is gewist, is opnieuw gewist: %n keer.</numerusform>
            </translation>
        </message>
        <message>
            <source>No list was found of what was erased since. Erase again whoever was erased after {made}.</source>
            <translation>Er is geen lijst gevonden van wat daarna is gewist. Wis opnieuw wie na {made} is gewist.</translation>
        </message>
        <message>
            <source>The list of what was erased ({file}) was changed outside this program and was not used. Find out who did this.</source>
            <translation>De lijst van wat is gewist ({file}) is buiten dit programma om gewijzigd en is niet gebruikt. Zoek uit wie dit heeft gedaan.</translation>
        </message>
        <message>
            <source>The passphrases and the recovery code are those from just before, not the backup's.</source>
            <translation>De wachtwoordzinnen en de herstelcode blijven die van vlak hiervoor, niet die van de reservekopie.</translation>
        </message>
        <message>
            <source>It opens with the passphrases and the recovery code of that day.</source>
            <translation>Het gaat open met de wachtwoordzinnen en de herstelcode van die dag.</translation>
        </message>
    </context>
    <context>
        <name>BackupListing</name>
        <message>
            <source>Made</source>
            <translation>Gemaakt</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Hoe</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Grootte</translation>
        </message>
        <message>
            <source>Kept until</source>
            <translation>Bewaard tot</translation>
        </message>
    </context>
    <context>
        <name>BackupsView</name>
        <message>
            <source>Backups</source>
            <translation>Reservekopieën</translation>
        </message>
        <message>
            <source>No backup is made by itself: our organisation keeps them for 0 days. What you make by hand goes tomorrow. Change the days in Our organisation.</source>
            <translation>Er wordt geen reservekopie vanzelf gemaakt: onze organisatie bewaart ze 0 dagen. Wat u zelf maakt, gaat morgen weg. Verander de dagen bij Onze organisatie.</translation>
        </message>
        <message>
            <source>Backups of this register</source>
            <translation>Reservekopieën van dit register</translation>
        </message>
        <message>
            <source>No backups yet</source>
            <translation>Nog geen reservekopieën</translation>
        </message>
        <message>
            <source>One is made by itself when you lock the register after a change, once a day.</source>
            <translation>Er komt er vanzelf een als u het register op slot doet na een wijziging, één keer per dag.</translation>
        </message>
        <message>
            <source>Make a backup now</source>
            <translation>Nu een reservekopie maken</translation>
        </message>
        <message>
            <source>&amp;Make a backup now</source>
            <translation>Nu een reservekopie &amp;maken</translation>
        </message>
        <message>
            <source>&amp;Restore…</source>
            <translation>&amp;Terugzetten…</translation>
        </message>
        <message>
            <source>&amp;Try it out…</source>
            <translation>&amp;Uitproberen…</translation>
        </message>
        <message>
            <source>This folder is on the disk of the register: who loses the one loses the other. Choose another.</source>
            <translation>Deze map staat op dezelfde schijf als het register: wie het ene kwijtraakt, is ook het andere kwijt. Kies een andere map.</translation>
        </message>
        <message>
            <source>C&amp;hoose the folder…</source>
            <translation>Map &amp;kiezen…</translation>
        </message>
        <message>
            <source>&amp;Copy there now</source>
            <translation>Nu daarheen k&amp;opiëren</translation>
        </message>
        <message>
            <source>One is made by itself when you lock the register after a change, at most once a day. Backups are removed after the term that letters about erasure promise.</source>
            <translation>Er komt er vanzelf een als u het register op slot doet na een wijziging, hoogstens één keer per dag. Reservekopieën verdwijnen na de termijn die brieven over wissen beloven.</translation>
        </message>
        <message>
            <source>Second place</source>
            <translation>Tweede plek</translation>
        </message>
        <message>
            <source>A stick in a safe or a network drive: fire and theft take this computer.</source>
            <translation>Een stick in een kluis of een netwerkschijf: brand en diefstal nemen deze computer mee.</translation>
        </message>
        <message>
            <source>No folder is chosen yet.</source>
            <translation>Er is nog geen map gekozen.</translation>
        </message>
        <message>
            <source>No backup was put there yet.</source>
            <translation>Daar staat nog geen reservekopie.</translation>
        </message>
        <message>
            <source>Last time: {when}.</source>
            <translation>De laatste keer: {when}.</translation>
        </message>
        <message>
            <source>Is it really {day}?</source>
            <translation>Is het echt {day}?</translation>
        </message>
        <message numerus="yes">
            <source>By this computer nothing was done here for %n day(s). Old backups wait.</source>
            <translation>
                <numerusform>Volgens deze computer is hier %n dag niets gedaan. Oude reservekopieën wachten.</numerusform>
                <numerusform>Volgens deze computer is hier %n dagen niets gedaan. Oude reservekopieën wachten.</numerusform>
            </translation>
        </message>
        <message>
            <source>The date is right…</source>
            <translation>De datum klopt…</translation>
        </message>
        <message>
            <source>Try out whether a backup can be restored.</source>
            <translation>Probeer of een reservekopie terug te zetten is.</translation>
        </message>
        <message>
            <source>It should be done once a month.</source>
            <translation>Doe dat één keer per maand.</translation>
        </message>
        <message>
            <source>Try one out…</source>
            <translation>Reservekopie uitproberen…</translation>
        </message>
        <message>
            <source>Put a backup in the second place.</source>
            <translation>Zet een reservekopie op de tweede plek.</translation>
        </message>
        <message>
            <source>Nothing was put there for a week.</source>
            <translation>Daar is een week lang niets neergezet.</translation>
        </message>
        <message>
            <source>Copy there now</source>
            <translation>Nu daarheen kopiëren</translation>
        </message>
        <message>
            <source>Choose a second place for the backups.</source>
            <translation>Kies een tweede plek voor de reservekopieën.</translation>
        </message>
        <message>
            <source>As long as they lie only on this computer, they go when the computer goes.</source>
            <translation>Zolang ze alleen op deze computer staan, verdwijnen ze samen met de computer.</translation>
        </message>
        <message>
            <source>Choose the folder…</source>
            <translation>Map kiezen…</translation>
        </message>
        <message>
            <source>A backup is made and checked: {file}.</source>
            <translation>Er is een reservekopie gemaakt en gecontroleerd: {file}.</translation>
        </message>
        <message>
            <source>It is removed on {day}.</source>
            <translation>Hij wordt verwijderd op {day}.</translation>
        </message>
        <message>
            <source>The newest backup lies in the second place too: {file}.</source>
            <translation>De nieuwste reservekopie staat nu ook op de tweede plek: {file}.</translation>
        </message>
        <message>
            <source>One moment…</source>
            <translation>Een ogenblik…</translation>
        </message>
        <message>
            <source>Folder for the second place</source>
            <translation>Map voor de tweede plek</translation>
        </message>
        <message>
            <source>This folder lies in the register itself.</source>
            <translation>Deze map ligt in het register zelf.</translation>
        </message>
        <message>
            <source>Choose one on another disk.</source>
            <translation>Kies een map op een andere schijf.</translation>
        </message>
        <message>
            <source>Is it {day} today?</source>
            <translation>Is het vandaag {day}?</translation>
        </message>
        <message>
            <source>It is: remove them</source>
            <translation>Ja: verwijder ze</translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) whose term has passed on that day</source>
            <translation>
                <numerusform>%n reservekopie waarvan de termijn op die dag voorbij is</numerusform>
                <numerusform>%n reservekopieën waarvan de termijn op die dag voorbij is</numerusform>
            </translation>
        </message>
        <message>
            <source>the register, and every backup that is to be kept</source>
            <translation>het register, en elke reservekopie die moet blijven</translation>
        </message>
        <message numerus="yes">
            <source>%n backup(s) whose term had passed are removed.</source>
            <translation>
                <numerusform>%n reservekopie waarvan de termijn voorbij was, is verwijderd.</numerusform>
                <numerusform>%n reservekopieën waarvan de termijn voorbij was, zijn verwijderd.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Beside</name>
        <message>
            <source>Stop here and open it</source>
            <translation>Stop hier en open het</translation>
        </message>
        <message numerus="yes">
            <source>Before that: %n more request(s).</source>
            <translation>
                <numerusform>Daarvoor: nog %n verzoek.</numerusform>
                <numerusform>Daarvoor: nog %n verzoeken.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop here and open {case}</source>
            <translation>Stop hier en open {case}</translation>
        </message>
        <message>
            <source>Add this message to {case}</source>
            <translation>Voeg dit bericht toe aan {case}</translation>
        </message>
        <message>
            <source>This message is in the register already: {case}, received on {day}.</source>
            <translation>Dit bericht staat al in het register: {case}, ontvangen op {day}.</translation>
        </message>
        <message>
            <source>The same person asked on {day}: {rights} ({case}). That request is still open.</source>
            <translation>Dezelfde persoon vroeg op {day}: {rights} ({case}). Dat verzoek loopt nog.</translation>
        </message>
        <message>
            <source>The same person asked on {day}: {rights} ({case}).</source>
            <translation>Dezelfde persoon vroeg op {day}: {rights} ({case}).</translation>
        </message>
        <message>
            <source>If this is about the same, open that request instead of registering another.</source>
            <translation>Gaat dit over hetzelfde? Open dan dat verzoek en leg geen nieuw vast.</translation>
        </message>
        <message>
            <source>Asked again within a year: answer it, unless you can show that it is excessive (article 12(5)).</source>
            <translation>Binnen een jaar opnieuw gevraagd: geef antwoord, tenzij u kunt aantonen dat het buitensporig is (artikel 12, lid 5, AVG).</translation>
        </message>
        <message>
            <source>More than a year ago: this is no repetition, it is answered like any other.</source>
            <translation>Meer dan een jaar geleden: dit is geen herhaling, het krijgt antwoord zoals elk ander verzoek.</translation>
        </message>
        <message>
            <source>The address was known or checked then.</source>
            <translation>Het adres was toen bekend of gecontroleerd.</translation>
        </message>
    </context>
    <context>
        <name>BinDialog</name>
        <message>
            <source>Bin…</source>
            <translation>Prullenbak…</translation>
        </message>
        <message>
            <source>Look in the bin</source>
            <translation>In de prullenbak kijken</translation>
        </message>
        <message>
            <source>Bin</source>
            <translation>Prullenbak</translation>
        </message>
        <message>
            <source>What was removed lies here until you empty the bin.</source>
            <translation>Wat is verwijderd, ligt hier tot u de prullenbak leegt.</translation>
        </message>
        <message>
            <source>In the bin</source>
            <translation>In de prullenbak</translation>
        </message>
        <message>
            <source>&amp;Put back</source>
            <translation>Terug&amp;zetten</translation>
        </message>
        <message>
            <source>&amp;Empty the bin…</source>
            <translation>Prullenbak &amp;legen…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>The bin is empty.</source>
            <translation>De prullenbak is leeg.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>en nog %n</numerusform>
                <numerusform>en nog %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Empty the bin?</source>
            <translation>De prullenbak legen?</translation>
        </message>
        <message>
            <source>Empty the bin</source>
            <translation>Prullenbak legen</translation>
        </message>
        <message>
            <source>that something was erased, and when, in the audit trail</source>
            <translation>in het logboek: dat er iets is gewist, en wanneer</translation>
        </message>
    </context>
    <context>
        <name>Cards</name>
        <message>
            <source>Too late</source>
            <translation>Te laat</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Deze week</translation>
        </message>
        <message>
            <source>Incomplete in the register</source>
            <translation>Onvolledig in het register</translation>
        </message>
        <message>
            <source>Lapsed</source>
            <translation>Verlopen</translation>
        </message>
        <message>
            <source>date has passed</source>
            <translation>termijn is voorbij</translation>
        </message>
        <message>
            <source>dates have passed</source>
            <translation>termijnen zijn voorbij</translation>
        </message>
        <message>
            <source>date in the coming seven days</source>
            <translation>termijn in de komende zeven dagen</translation>
        </message>
        <message>
            <source>dates in the coming seven days</source>
            <translation>termijnen in de komende zeven dagen</translation>
        </message>
        <message>
            <source>processing activity with open points</source>
            <translation>verwerking met open punten</translation>
        </message>
        <message>
            <source>processing activities with open points</source>
            <translation>verwerkingen met open punten</translation>
        </message>
        <message>
            <source>agreement or review to renew</source>
            <translation>overeenkomst of beoordeling te vernieuwen</translation>
        </message>
        <message>
            <source>agreements or reviews to renew</source>
            <translation>overeenkomsten of beoordelingen te vernieuwen</translation>
        </message>
    </context>
    <context>
        <name>CaseActs</name>
        <message>
            <source>Receipt was confirmed otherwise</source>
            <translation>De ontvangst is op een andere manier bevestigd</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Vastleggen</translation>
        </message>
        <message>
            <source>Identity is confirmed</source>
            <translation>De identiteit is bevestigd</translation>
        </message>
        <message>
            <source>Take the lowest step that removes the doubt. Do not keep a copy of an identity document: note only that you checked it.</source>
            <translation>Neem de lichtste stap die de twijfel wegneemt. Bewaar geen kopie van een identiteitsbewijs: noteer alleen dat u het hebt gecontroleerd.</translation>
        </message>
        <message>
            <source>Identity was not confirmed</source>
            <translation>De identiteit is niet bevestigd</translation>
        </message>
        <message>
            <source>The request is not refused on its merits: it can be taken up again at any time.</source>
            <translation>Het verzoek wordt niet inhoudelijk afgewezen: het kan altijd weer worden opgepakt.</translation>
        </message>
        <message>
            <source>Kind of request</source>
            <translation>Soort verzoek</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Opslaan</translation>
        </message>
        <message>
            <source>Add a place to search</source>
            <translation>Zoekplaats toevoegen</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Toevoegen</translation>
        </message>
        <message>
            <source>The person withdraws the request</source>
            <translation>De betrokkene trekt het verzoek in</translation>
        </message>
        <message>
            <source>Add a recipient</source>
            <translation>Ontvanger toevoegen</translation>
        </message>
        <message>
            <source>Why it is not told</source>
            <translation>Waarom deze ontvanger geen bericht krijgt</translation>
        </message>
        <message>
            <source>Confirmation of %1</source>
            <translation>Bevestiging van %1</translation>
        </message>
        <message>
            <source>Record a letter of your own</source>
            <translation>Eigen brief vastleggen</translation>
        </message>
        <message>
            <source>A refusal must name the reason, the provision, the complaint to the supervisory authority and the court. Nobody checked your own letter for that.</source>
            <translation>In een afwijzing moeten de reden, de bepaling, de klacht bij de toezichthouder en de gang naar de rechter staan. Uw eigen brief is daar niet op gecontroleerd.</translation>
        </message>
        <message>
            <source>Choose the letter</source>
            <translation>Brief kiezen</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Extend the term</source>
            <translation>Termijn verlengen</translation>
        </message>
        <message>
            <source>Only because the request is complex or there are many, and only when the person hears it in time. Large effort alone is no reason.</source>
            <translation>Dit mag alleen als het verzoek ingewikkeld is of als er veel verzoeken zijn, en alleen als de betrokkene het op tijd hoort. Veel werk alleen is geen reden.</translation>
        </message>
        <message>
            <source>Decide on: %1</source>
            <translation>Beslissen over: %1</translation>
        </message>
        <message>
            <source>Record the decision</source>
            <translation>Beslissing vastleggen</translation>
        </message>
        <message>
            <source>Close the request</source>
            <translation>Verzoek sluiten</translation>
        </message>
        <message>
            <source>Your mailbox, exports and prints lie outside this program: clear them yourself.</source>
            <translation>Uw mailbox, exportbestanden en afdrukken vallen buiten dit programma: ruim die zelf op.</translation>
        </message>
        <message>
            <source>The request is closed.</source>
            <translation>Het verzoek is gesloten.</translation>
        </message>
        <message>
            <source>A complaint or court case was reported</source>
            <translation>Er is een klacht of rechtszaak gemeld</translation>
        </message>
        <message>
            <source>The file then stays until it has ended.</source>
            <translation>Het dossier blijft dan bewaard tot die is afgelopen.</translation>
        </message>
        <message>
            <source>the name, address and all texts of the person</source>
            <translation>de naam, het adres en alle teksten van de betrokkene</translation>
        </message>
        <message>
            <source>letters, annexes and attachments</source>
            <translation>brieven en bijlagen</translation>
        </message>
        <message>
            <source>the proof of how you handled the request</source>
            <translation>het bewijs van hoe u het verzoek hebt behandeld</translation>
        </message>
        <message>
            <source>the kind of request, the outcome and the number of days, for the yearly figures</source>
            <translation>het soort verzoek, de uitkomst en het aantal dagen, voor de jaarcijfers</translation>
        </message>
        <message>
            <source>Anonymise %1?</source>
            <translation>%1 anonimiseren?</translation>
        </message>
        <message>
            <source>Anonymise</source>
            <translation>Anonimiseren</translation>
        </message>
        <message>
            <source>Nothing of the person is left in the register.</source>
            <translation>Van de betrokkene staat niets meer in het register.</translation>
        </message>
    </context>
    <context>
        <name>CaseDetail</name>
        <message>
            <source>Something e&amp;lse…</source>
            <translation>&amp;Iets anders…</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Verzoek</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Zoekplaatsen</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>Wat er gevraagd is</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>Ontvangers</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Stukken</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Verloop</translation>
        </message>
        <message>
            <source>Sides of the request</source>
            <translation>Onderdelen van het verzoek</translation>
        </message>
        <message>
            <source>{rights} · {reference} · received on {received} by {channel}</source>
            <translation>{rights} · {reference} · ontvangen op {received} via {channel}</translation>
        </message>
        <message>
            <source>{step} That day has passed: do it today.</source>
            <translation>{step} Die dag is voorbij: doe het vandaag.</translation>
        </message>
    </context>
    <context>
        <name>CaseEvent</name>
        <message>
            <source>Reason</source>
            <translation>Reden</translation>
        </message>
        <message>
            <source>Of an extension, a dispute, or of going on where the program advises otherwise.</source>
            <translation>Van een verlenging, een geschil, of van doorgaan waar het programma anders adviseert.</translation>
        </message>
    </context>
    <context>
        <name>CaseReport</name>
        <message>
            <source>Report of request {case}</source>
            <translation>Verslag van verzoek {case}</translation>
        </message>
        <message>
            <source>Page {n} of {total}</source>
            <translation>Pagina {n} van {total}</translation>
        </message>
        <message>
            <source>{organisation} · request {case} · made {made} · contains personal data</source>
            <translation>{organisation} · verzoek {case} · gemaakt {made} · bevat persoonsgegevens</translation>
        </message>
        <message>
            <source>This report contains personal data. Keep it where only you can reach it, and destroy it when the file goes.</source>
            <translation>Dit verslag bevat persoonsgegevens. Bewaar het waar alleen u erbij kunt, en vernietig het als het dossier verdwijnt.</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Kenmerk</translation>
        </message>
        <message>
            <source>Data subject</source>
            <translation>Betrokkene</translation>
        </message>
        <message>
            <source>Acts on behalf of</source>
            <translation>Handelt namens</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Ontvangen</translation>
        </message>
        <message>
            <source>{on}, {channel}</source>
            <translation>{on}, {channel}</translation>
        </message>
        <message>
            <source>Stands at</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>Gemaakt op</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>Gesloten op</translation>
        </message>
        <message>
            <source>File kept until</source>
            <translation>Dossier bewaard tot en met</translation>
        </message>
        <message>
            <source>until the complaint or court case has ended</source>
            <translation>tot de klacht of rechtszaak is afgelopen</translation>
        </message>
        <message>
            <source>What the person wrote</source>
            <translation>Wat de betrokkene schreef</translation>
        </message>
        <message>
            <source>What was asked and decided</source>
            <translation>Wat er gevraagd en besloten is</translation>
        </message>
        <message>
            <source>Kind of request</source>
            <translation>Soort verzoek</translation>
        </message>
        <message>
            <source>Answer by, at the latest</source>
            <translation>Uiterlijk beantwoorden op</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Beslissing</translation>
        </message>
        <message>
            <source>not taken yet</source>
            <translation>nog niet genomen</translation>
        </message>
        <message>
            <source>{outcome} on {on}</source>
            <translation>{outcome} op {on}</translation>
        </message>
        <message>
            <source>Ground and reason</source>
            <translation>Grond en reden</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Verloop</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Wat er gebeurde</translation>
        </message>
        <message>
            <source>Recorded by</source>
            <translation>Vastgelegd door</translation>
        </message>
        <message>
            <source>Where was looked</source>
            <translation>Waar is gezocht</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Plaats</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultaat</translation>
        </message>
        <message>
            <source>Carried out</source>
            <translation>Uitgevoerd</translation>
        </message>
        <message>
            <source>{execution}, until {until}</source>
            <translation>{execution}, tot en met {until}</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>Ontvangers</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Ontvanger</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Soort</translation>
        </message>
        <message>
            <source>Told on</source>
            <translation>Geïnformeerd op</translation>
        </message>
        <message>
            <source>Confirmed on</source>
            <translation>Bevestigd op</translation>
        </message>
        <message>
            <source>not told, because {reason}</source>
            <translation>niet geïnformeerd, omdat {reason}</translation>
        </message>
        <message>
            <source>Letters and papers</source>
            <translation>Brieven en stukken</translation>
        </message>
        <message>
            <source>sent {on} by {channel}</source>
            <translation>verstuurd op {on} per {channel}</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Stuk</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>Wat ermee is gebeurd</translation>
        </message>
        <message>
            <source>not done yet</source>
            <translation>nog niet gedaan</translation>
        </message>
    </context>
    <context>
        <name>CaseState</name>
        <message>
            <source>to complete</source>
            <translation>aanvullen</translation>
        </message>
        <message>
            <source>use of the data to stop</source>
            <translation>gebruik van de gegevens te stoppen</translation>
        </message>
        <message>
            <source>to acknowledge</source>
            <translation>ontvangst bevestigen</translation>
        </message>
        <message>
            <source>identity to check</source>
            <translation>identiteit controleren</translation>
        </message>
        <message>
            <source>waiting for the person</source>
            <translation>wachten op de betrokkene</translation>
        </message>
        <message>
            <source>to search</source>
            <translation>zoeken</translation>
        </message>
        <message>
            <source>to decide</source>
            <translation>beslissen</translation>
        </message>
        <message>
            <source>to carry out</source>
            <translation>uitvoeren</translation>
        </message>
        <message>
            <source>recipients to tell</source>
            <translation>ontvangers inlichten</translation>
        </message>
        <message>
            <source>to answer</source>
            <translation>beantwoorden</translation>
        </message>
        <message>
            <source>restriction to lift</source>
            <translation>beperking op te heffen</translation>
        </message>
        <message>
            <source>to close</source>
            <translation>sluiten</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>gesloten</translation>
        </message>
        <message>
            <source>held for a dispute</source>
            <translation>vastgehouden voor een geschil</translation>
        </message>
    </context>
    <context>
        <name>Channel</name>
        <message>
            <source>e-mail</source>
            <translation>e-mail</translation>
        </message>
        <message>
            <source>web form</source>
            <translation>webformulier</translation>
        </message>
        <message>
            <source>telephone</source>
            <translation>telefoon</translation>
        </message>
        <message>
            <source>post</source>
            <translation>post</translation>
        </message>
        <message>
            <source>at the desk</source>
            <translation>aan de balie</translation>
        </message>
    </context>
    <context>
        <name>Check</name>
        <message>
            <source>The key file is damaged or an older one; its copy was read. Open the register in the window: that mends it.</source>
            <translation>Het sleutelbestand is beschadigd of ouder; de kopie is gelezen. Open het register in het venster: dat herstelt het.</translation>
        </message>
        <message numerus="yes">
            <source>Key file: good, with %n way(s) to open the register.</source>
            <translation>
                <numerusform>Sleutelbestand: goed, met %n manier om het register te openen.</numerusform>
                <numerusform>Sleutelbestand: goed, met %n manieren om het register te openen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Database: whole; every page was read.</source>
            <translation>Database: heel; elke bladzijde is gelezen.</translation>
        </message>
        <message>
            <source>Database: damage in unused space only; opening it in the window can mend that.</source>
            <translation>Database: alleen schade in ongebruikte ruimte; in het venster kan dat worden hersteld.</translation>
        </message>
        <message>
            <source>Database: DAMAGED. Unreadable pages: {pages}. Faults in tables: {faults}. Broken references: {orphans}.</source>
            <translation>Database: BESCHADIGD. Onleesbare bladzijden: {pages}. Fouten in tabellen: {faults}. Gebroken verwijzingen: {orphans}.</translation>
        </message>
        <message numerus="yes">
            <source>Audit trail: unbroken, %n line(s); it ends with {head}.</source>
            <translation>
                <numerusform>Logboek: ongebroken, %n regel; het eindigt met {head}.</numerusform>
                <numerusform>Logboek: ongebroken, %n regels; het eindigt met {head}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Audit trail: BROKEN. Line {line} does not fit what comes before it.</source>
            <translation>Logboek: GEBROKEN. Regel {line} past niet bij wat ervoor staat.</translation>
        </message>
        <message>
            <source>Audit trail: cannot be read.</source>
            <translation>Logboek: niet te lezen.</translation>
        </message>
        <message numerus="yes">
            <source>%n processing activity(ies)</source>
            <translation>
                <numerusform>%n verwerking</numerusform>
                <numerusform>%n verwerkingen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n processor(s)</source>
            <translation>
                <numerusform>%n verwerker</numerusform>
                <numerusform>%n verwerkers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open request(s)</source>
            <translation>
                <numerusform>%n open verzoek</numerusform>
                <numerusform>%n open verzoeken</numerusform>
            </translation>
        </message>
        <message>
            <source>In the register: {counted}.</source>
            <translation>In het register: {counted}.</translation>
        </message>
        <message>
            <source>Nothing is open in the register.</source>
            <translation>In het register staat niets meer open.</translation>
        </message>
        <message numerus="yes">
            <source>Open points: %n.</source>
            <translation>
                <numerusform>Open punten: %n.</numerusform>
                <numerusform>Open punten: %n.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChoiceEditor</name>
        <message>
            <source>– not filled in –</source>
            <translation>– niet ingevuld –</translation>
        </message>
    </context>
    <context>
        <name>Chronicle</name>
        <message>
            <source>Receipt was acknowledged.</source>
            <translation>De ontvangst is bevestigd.</translation>
        </message>
        <message>
            <source>Identity was confirmed.</source>
            <translation>De identiteit is bevestigd.</translation>
        </message>
        <message>
            <source>A decision was taken.</source>
            <translation>Er is een beslissing genomen.</translation>
        </message>
        <message>
            <source>Identity was not confirmed.</source>
            <translation>De identiteit is niet bevestigd.</translation>
        </message>
        <message>
            <source>Proof of authority was asked of who acts for the person.</source>
            <translation>Aan de vertegenwoordiger is een bewijs van de bevoegdheid gevraagd.</translation>
        </message>
        <message>
            <source>The authority of who acts for the person was checked.</source>
            <translation>De bevoegdheid van de vertegenwoordiger is gecontroleerd.</translation>
        </message>
        <message>
            <source>The person was asked to make the request clearer.</source>
            <translation>De betrokkene is gevraagd het verzoek te verduidelijken.</translation>
        </message>
        <message>
            <source>The person made the request clearer.</source>
            <translation>De betrokkene heeft het verzoek verduidelijkt.</translation>
        </message>
        <message>
            <source>The search began; the places came from the register.</source>
            <translation>Het zoeken is begonnen; de plaatsen komen uit het register.</translation>
        </message>
        <message>
            <source>The decision was carried out everywhere.</source>
            <translation>De beslissing is overal uitgevoerd.</translation>
        </message>
        <message>
            <source>Every recipient was told, or it was recorded why not.</source>
            <translation>Elke ontvanger is geïnformeerd, of er staat waarom niet.</translation>
        </message>
        <message>
            <source>A fee was asked.</source>
            <translation>Er is een vergoeding gevraagd.</translation>
        </message>
        <message>
            <source>The person was told that the restriction will be lifted.</source>
            <translation>Aan de betrokkene is gemeld dat de beperking wordt opgeheven.</translation>
        </message>
        <message>
            <source>The restriction was lifted.</source>
            <translation>De beperking is opgeheven.</translation>
        </message>
        <message>
            <source>Everything that was asked has been answered.</source>
            <translation>Alles wat gevraagd was, is beantwoord.</translation>
        </message>
        <message>
            <source>The person withdrew the request.</source>
            <translation>De betrokkene heeft het verzoek ingetrokken.</translation>
        </message>
        <message>
            <source>The request was closed.</source>
            <translation>Het verzoek is gesloten.</translation>
        </message>
        <message>
            <source>The request was opened again.</source>
            <translation>Het verzoek is heropend.</translation>
        </message>
        <message>
            <source>A complaint or court case was reported.</source>
            <translation>Er is een klacht of rechtszaak gemeld.</translation>
        </message>
        <message>
            <source>The complaint or court case ended.</source>
            <translation>De klacht of rechtszaak is afgelopen.</translation>
        </message>
        <message>
            <source>The officer went on although the program advised otherwise.</source>
            <translation>De functionaris ging door, hoewel het programma iets anders adviseerde.</translation>
        </message>
        <message>
            <source>Annexes and copies of the data were erased from this file.</source>
            <translation>Bijlagen en kopieën van de gegevens zijn uit dit dossier gewist.</translation>
        </message>
        <message>
            <source>The request came in ({channel}): {rights}.</source>
            <translation>Het verzoek kwam binnen ({channel}): {rights}.</translation>
        </message>
        <message>
            <source>The request came in at {time} ({channel}): {rights}.</source>
            <translation>Het verzoek kwam om {time} binnen ({channel}): {rights}.</translation>
        </message>
        <message>
            <source>A further request came in: {right}.</source>
            <translation>Er kwam een volgend verzoek binnen: {right}.</translation>
        </message>
        <message>
            <source>Decision on {right}: {outcome}.</source>
            <translation>Beslissing over {right}: {outcome}.</translation>
        </message>
        <message>
            <source>Decision on {right}: {outcome}. Ground: {reason}.</source>
            <translation>Beslissing over {right}: {outcome}. Grond: {reason}.</translation>
        </message>
        <message>
            <source>A decision on {right} was taken, which was changed later.</source>
            <translation>Er is een beslissing genomen over {right}, die later is gewijzigd.</translation>
        </message>
        <message>
            <source>The use of the data stopped ({right}).</source>
            <translation>Het gebruik van de gegevens is gestopt ({right}).</translation>
        </message>
        <message numerus="yes">
            <source>The person was told that the answer takes %n month(s) longer.</source>
            <translation>
                <numerusform>Aan de betrokkene is gemeld dat het antwoord %n maand langer duurt.</numerusform>
                <numerusform>Aan de betrokkene is gemeld dat het antwoord %n maanden langer duurt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Proof of identity was asked.</source>
            <translation>Er is om een bewijs van de identiteit gevraagd.</translation>
        </message>
        <message>
            <source>Identity was confirmed: {method}.</source>
            <translation>De identiteit is bevestigd: {method}.</translation>
        </message>
        <message>
            <source>Letter sent to the person by {channel}: {title}.</source>
            <translation>Brief aan de betrokkene verstuurd per {channel}: {title}.</translation>
        </message>
        <message>
            <source>Letter sent to {recipient} by {channel}: {title}.</source>
            <translation>Brief aan {recipient} verstuurd per {channel}: {title}.</translation>
        </message>
        <message>
            <source>Searched in {place}: data found ({found}).</source>
            <translation>Gezocht in {place}: gegevens gevonden ({found}).</translation>
        </message>
        <message>
            <source>Searched in {place}: nothing found.</source>
            <translation>Gezocht in {place}: niets gevonden.</translation>
        </message>
        <message>
            <source>Carried out in {place}: {execution}.</source>
            <translation>Uitgevoerd in {place}: {execution}.</translation>
        </message>
        <message>
            <source>Carried out in {place}: {execution}, until {until}.</source>
            <translation>Uitgevoerd in {place}: {execution}, tot en met {until}.</translation>
        </message>
        <message>
            <source>From this day the data are only stored.</source>
            <translation>Vanaf deze dag worden de gegevens alleen nog bewaard.</translation>
        </message>
        <message>
            <source>{recipient} confirmed it.</source>
            <translation>{recipient} heeft het bevestigd.</translation>
        </message>
        <message>
            <source>{recipient} confirmed it; in backups there until {until}.</source>
            <translation>{recipient} heeft het bevestigd; daar nog in reservekopieën tot en met {until}.</translation>
        </message>
        <message>
            <source>The person asked which recipients were told.</source>
            <translation>De betrokkene vroeg welke ontvangers zijn geïnformeerd.</translation>
        </message>
        <message>
            <source>Staff can no longer reach the kept data.</source>
            <translation>Medewerkers kunnen niet meer bij de bewaarde gegevens.</translation>
        </message>
        <message>
            <source>Passed on to the controller: {controller}.</source>
            <translation>Doorgestuurd naar de verwerkingsverantwoordelijke: {controller}.</translation>
        </message>
    </context>
    <context>
        <name>Circumstances</name>
        <message>
            <source>Ends as a customer on</source>
            <translation>Is geen klant meer sinds</translation>
        </message>
        <message>
            <source>Only when the customer ends the relation: the profile is then erased too, and staff no longer see it.</source>
            <translation>Alleen als de klant de relatie beëindigt: dan wordt ook het profiel gewist en ziet het personeel het niet meer.</translation>
        </message>
        <message>
            <source>Keep the customer profile all the same, because …</source>
            <translation>Het klantprofiel toch bewaren, omdat …</translation>
        </message>
        <message>
            <source>Leave empty to erase it now. It stays 36 months at most, closed to staff.</source>
            <translation>Laat leeg om het nu te wissen. Het blijft hoogstens 36 maanden, afgesloten voor het personeel.</translation>
        </message>
        <message>
            <source>Keep the customer profile until</source>
            <translation>Het klantprofiel bewaren tot</translation>
        </message>
        <message>
            <source>Empty: 36 months after the end.</source>
            <translation>Leeg: 36 maanden na het einde.</translation>
        </message>
        <message>
            <source>We only process these data, for another organisation</source>
            <translation>Wij verwerken deze gegevens alleen voor een andere organisatie</translation>
        </message>
        <message>
            <source>That organisation decides: pass the request on today, and tell the person.</source>
            <translation>Die organisatie beslist: stuur het verzoek vandaag door en vertel dat aan de persoon.</translation>
        </message>
        <message>
            <source>The e-mail address to which the request goes on.</source>
            <translation>Het e-mailadres waar het verzoek naartoe gaat.</translation>
        </message>
    </context>
    <context>
        <name>Claim</name>
        <message>
            <source>Kind of request</source>
            <translation>Soort verzoek</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Ontvangen op</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Beslissing</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>Beslist op</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Grond</translation>
        </message>
        <message>
            <source>Reason, as it continues the sentence</source>
            <translation>Reden, als vervolg van de zin</translation>
        </message>
        <message>
            <source>Carried out on</source>
            <translation>Uitgevoerd op</translation>
        </message>
        <message>
            <source>What was erased</source>
            <translation>Wat is gewist</translation>
        </message>
        <message>
            <source>What must be kept</source>
            <translation>Wat moet blijven</translation>
        </message>
        <message>
            <source>Retention rule</source>
            <translation>Bewaarregel</translation>
        </message>
        <message>
            <source>Provision</source>
            <translation>Bepaling</translation>
        </message>
        <message>
            <source>How long the provision asks to keep them</source>
            <translation>Hoelang de bepaling vraagt om ze te bewaren</translation>
        </message>
        <message>
            <source>As it stands in the letter, for example: seven years.</source>
            <translation>Zoals het in de brief staat, bijvoorbeeld: zeven jaar.</translation>
        </message>
        <message>
            <source>Kept until</source>
            <translation>Bewaard tot en met</translation>
        </message>
        <message>
            <source>Who can still see it (function)</source>
            <translation>Wie het nog kan zien (functie)</translation>
        </message>
        <message>
            <source>For example: the financial employee.</source>
            <translation>Bijvoorbeeld: de financieel medewerker.</translation>
        </message>
        <message>
            <source>Kept until which event, when there is no date</source>
            <translation>Bewaard tot welke gebeurtenis, als er geen datum is</translation>
        </message>
        <message>
            <source>For what the kept data are still used</source>
            <translation>Waarvoor de bewaarde gegevens nog worden gebruikt</translation>
        </message>
        <message>
            <source>Purpose of the use</source>
            <translation>Doel van het gebruik</translation>
        </message>
        <message>
            <source>As it continues: stop using your data for …</source>
            <translation>Zoals de zin verdergaat: stoppen met het gebruik van uw gegevens voor …</translation>
        </message>
        <message>
            <source>Processing activities concerned</source>
            <translation>Om welke verwerkingen het gaat</translation>
        </message>
        <message>
            <source>The previous request of this kind came in on</source>
            <translation>Het vorige verzoek van deze soort kwam binnen op</translation>
        </message>
        <message>
            <source>What is left out, or not changed</source>
            <translation>Wat niet wordt meegestuurd of niet wordt aangepast</translation>
        </message>
        <message>
            <source>What the person wants changed, as it continues: you asked us to …</source>
            <translation>Wat de betrokkene gewijzigd wil hebben, zoals de zin verdergaat: u vraagt ons om …</translation>
        </message>
        <message>
            <source>What our records show now</source>
            <translation>Wat er nu bij ons staat</translation>
        </message>
        <message>
            <source>Statement of the person</source>
            <translation>Verklaring van de betrokkene</translation>
        </message>
        <message>
            <source>Restriction</source>
            <translation>Beperking</translation>
        </message>
        <message>
            <source>Format of the file</source>
            <translation>Vorm van het bestand</translation>
        </message>
        <message>
            <source>What the file does not contain</source>
            <translation>Wat niet in het bestand staat</translation>
        </message>
        <message>
            <source>Sent to which controller</source>
            <translation>Naar welke verwerkingsverantwoordelijke gestuurd</translation>
        </message>
        <message>
            <source>Service that may have to end</source>
            <translation>Dienst die mogelijk moet stoppen</translation>
        </message>
        <message>
            <source>Only when the transfer makes it impossible to go on. Portability may not be hindered.</source>
            <translation>Alleen als de overdracht het onmogelijk maakt om door te gaan. Overdracht mag niet worden gehinderd.</translation>
        </message>
        <message>
            <source>Use stopped during the assessment since</source>
            <translation>Gebruik gestopt tijdens de beoordeling sinds</translation>
        </message>
        <message>
            <source>Use stopped for good on</source>
            <translation>Gebruik voorgoed gestopt op</translation>
        </message>
        <message>
            <source>Compelling grounds, as it continues: because …</source>
            <translation>Dwingende gronden, zoals de zin verdergaat: omdat …</translation>
        </message>
        <message>
            <source>Why they weigh more than the interests of the person</source>
            <translation>Waarom die zwaarder wegen dan de belangen van de betrokkene</translation>
        </message>
        <message>
            <source>Other purpose for which the data stay</source>
            <translation>Ander doel waarvoor de gegevens blijven</translation>
        </message>
        <message>
            <source>Legal basis of that purpose</source>
            <translation>Grondslag van dat doel</translation>
        </message>
        <message>
            <source>Kind of direct marketing</source>
            <translation>Soort direct marketing</translation>
        </message>
        <message>
            <source>Keep the address on the suppression list, as a keyed hash</source>
            <translation>Het adres als versleutelde code op de blokkeerlijst bewaren</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>Waarover het gaat</translation>
        </message>
        <message>
            <source>As it continues: your complaint about …, or: our automated decision on …</source>
            <translation>Zoals de zin verdergaat: uw klacht over …, of: ons geautomatiseerde besluit over …</translation>
        </message>
        <message>
            <source>Who reviewed the decision (function)</source>
            <translation>Wie het besluit opnieuw beoordeelde (functie)</translation>
        </message>
        <message>
            <source>Somebody who may change the decision, for example: our head of finance.</source>
            <translation>Iemand die het besluit mag veranderen, bijvoorbeeld: ons hoofd financiën.</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>Conclusie</translation>
        </message>
        <message>
            <source>As it continues: the outcome is: …</source>
            <translation>Zoals de zin verdergaat: de uitkomst is: …</translation>
        </message>
        <message>
            <source>Measures taken</source>
            <translation>Genomen maatregelen</translation>
        </message>
        <message>
            <source>Say that we are sorry</source>
            <translation>Vermelden dat het ons spijt</translation>
        </message>
        <message>
            <source>Controller for whom we process</source>
            <translation>Verwerkingsverantwoordelijke voor wie wij verwerken</translation>
        </message>
        <message>
            <source>Contact of that controller</source>
            <translation>Contact van die verwerkingsverantwoordelijke</translation>
        </message>
        <message>
            <source>Passed on to the controller on</source>
            <translation>Doorgestuurd naar de verwerkingsverantwoordelijke op</translation>
        </message>
        <message>
            <source>Interest of article 41 UAVG</source>
            <translation>Belang van artikel 41 UAVG</translation>
        </message>
        <message>
            <source>Why the limitation is necessary</source>
            <translation>Waarom de beperking van het recht nodig is</translation>
        </message>
        <message>
            <source>Why it goes no further than necessary</source>
            <translation>Waarom die niet verder gaat dan nodig</translation>
        </message>
        <message>
            <source>Fee in euros</source>
            <translation>Kosten in euro</translation>
        </message>
        <message>
            <source>What the fee consists of</source>
            <translation>Waaruit de kosten bestaan</translation>
        </message>
        <message>
            <source>The first copy was given free of charge on</source>
            <translation>De eerste, gratis kopie is verstrekt op</translation>
        </message>
        <message>
            <source>Ended as a customer on</source>
            <translation>Geen klant meer sinds</translation>
        </message>
        <message>
            <source>Customer profile kept until</source>
            <translation>Klantprofiel bewaard tot en met</translation>
        </message>
        <message>
            <source>Why the customer profile is kept</source>
            <translation>Waarom het klantprofiel wordt bewaard</translation>
        </message>
    </context>
    <context>
        <name>ClaimsTab</name>
        <message>
            <source>Restricted since {since}: only store these data, do not use them. It lasts until {end}.</source>
            <translation>Beperkt sinds {since}: bewaar deze gegevens alleen, gebruik ze niet. Dit duurt tot {end}.</translation>
        </message>
        <message>
            <source>To be lifted on {on}.</source>
            <translation>De beperking wordt opgeheven op {on}.</translation>
        </message>
        <message>
            <source>The person was told on {told}.</source>
            <translation>Dit is op {told} aan de betrokkene gemeld.</translation>
        </message>
        <message>
            <source>Tell the person first (article 18(3)).</source>
            <translation>Meld dat eerst aan de betrokkene (artikel 18, lid 3).</translation>
        </message>
        <message>
            <source>Nothing was chosen yet.</source>
            <translation>Er is nog niets gekozen.</translation>
        </message>
        <message>
            <source>The person asks something more…</source>
            <translation>De betrokkene vraagt nog iets…</translation>
        </message>
        <message>
            <source>Change the kind of request…</source>
            <translation>Soort verzoek wijzigen…</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Beslissing</translation>
        </message>
        <message>
            <source>not taken yet</source>
            <translation>nog niet genomen</translation>
        </message>
        <message>
            <source>Received on {date}</source>
            <translation>Ontvangen op {date}</translation>
        </message>
        <message>
            <source>answer by {date}</source>
            <translation>uiterlijk antwoorden op {date}</translation>
        </message>
        <message>
            <source>stop by {date}</source>
            <translation>uiterlijk stoppen op {date}</translation>
        </message>
        <message>
            <source>Record that the use has stopped…</source>
            <translation>Vastleggen dat het gebruik is gestopt…</translation>
        </message>
        <message>
            <source>Fill in what is asked…</source>
            <translation>Invullen wat er gevraagd is…</translation>
        </message>
        <message>
            <source>Take the decision…</source>
            <translation>Beslissing nemen…</translation>
        </message>
        <message>
            <source>Texts for the answer…</source>
            <translation>Teksten voor het antwoord…</translation>
        </message>
        <message>
            <source>Write the answer</source>
            <translation>Antwoord schrijven</translation>
        </message>
        <message>
            <source>Announce the lifting…</source>
            <translation>Opheffing aankondigen…</translation>
        </message>
        <message>
            <source>Record the lifting…</source>
            <translation>Opheffing vastleggen…</translation>
        </message>
    </context>
    <context>
        <name>ClarifiedAnswer</name>
        <message>
            <source>Reply received on</source>
            <translation>Antwoord ontvangen op</translation>
        </message>
        <message>
            <source>What the person means, literally</source>
            <translation>Wat de betrokkene bedoelt, letterlijk</translation>
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
        <name>Cli</name>
        <message>
            <source>when the request came in, such as 26-10-2026; - reads dates from the input</source>
            <translation>de dag waarop het verzoek binnenkwam, zoals 26-10-2026; met - worden datums van de invoer gelezen</translation>
        </message>
        <message>
            <source>one JSON object a date</source>
            <translation>één JSON-object per datum</translation>
        </message>
        <message>
            <source>read the passphrase from the first line of this file</source>
            <translation>lees de wachtwoordzin van de eerste regel van dit bestand</translation>
        </message>
        <message>
            <source>the folder of the register</source>
            <translation>de map van het register</translation>
        </message>
        <message>
            <source>the file to write: its ending says what it becomes (.pdf, .xlsx, .csv)</source>
            <translation>het bestand om te schrijven: het einde van de naam zegt wat het wordt (.pdf, .xlsx, .csv)</translation>
        </message>
        <message>
            <source>register (without it), log of requests, or figures of requests</source>
            <translation>register (als u het weglaat), log: overzicht van verzoeken, of figures: jaarcijfers van verzoeken</translation>
        </message>
        <message>
            <source>of the log or the figures: requests received in it; without it this year</source>
            <translation>van log of figures: verzoeken die in dat jaar zijn ontvangen; als u het weglaat dit jaar</translation>
        </message>
        <message>
            <source>the register as it was in force on that day; without it today</source>
            <translation>het register zoals het op die dag gold; zonder datum vandaag</translation>
        </message>
        <message>
            <source>table or cards, for a PDF</source>
            <translation>tabel (table) of kaarten (cards), voor een pdf</translation>
        </message>
        <message>
            <source>use the recovery code in the place of the passphrase</source>
            <translation>gebruik de herstelcode in plaats van de wachtwoordzin</translation>
        </message>
        <message>
            <source>also put it in this folder, on another disk or in another house</source>
            <translation>zet hem ook in deze map, op een andere schijf of in een ander gebouw</translation>
        </message>
        <message>
            <source>the backup, whose name ends in .pdvault</source>
            <translation>de reservekopie; de naam eindigt op .pdvault</translation>
        </message>
        <message>
            <source>the folder of the register, or a new folder</source>
            <translation>de map van het register, of een nieuwe map</translation>
        </message>
        <message>
            <source>write the result on one page, as PDF</source>
            <translation>schrijf de uitslag op één bladzijde, als pdf</translation>
        </message>
        <message>
            <source>the folder of the register; it stays locked, no passphrase is asked</source>
            <translation>de map van het register; het blijft vergrendeld, er wordt geen wachtwoordzin gevraagd</translation>
        </message>
        <message>
            <source>show what is new today as notifications, each once, in the place of text</source>
            <translation>toon wat vandaag nieuw is als meldingen, elk één keer, in plaats van tekst</translation>
        </message>
        <message>
            <source>write all dates to this file for a calendar, with case numbers only</source>
            <translation>schrijf alle termijnen naar dit bestand voor een agenda, alleen met kenmerken</translation>
        </message>
        <message>
            <source>a new or empty folder</source>
            <translation>een nieuwe of lege map</translation>
        </message>
        <message>
            <source>open the sample in the window afterwards</source>
            <translation>open het voorbeeld daarna in het venster</translation>
        </message>
        <message>
            <source>make a sample register, with letters and files, and say what was done</source>
            <translation>maak een voorbeeldregister met brieven en bestanden, en zeg wat er is gedaan</translation>
        </message>
        <message>
            <source>say when a request must be answered, and why</source>
            <translation>zeg wanneer een verzoek beantwoord moet zijn, en waarom</translation>
        </message>
        <message>
            <source>say what must be done; ends with 10 when something is too late or due today</source>
            <translation>zeg wat er moet gebeuren; eindigt met 10 als iets te laat is of vandaag moet</translation>
        </message>
        <message>
            <source>write the register, the log or the figures of requests as PDF, Excel workbook or CSV</source>
            <translation>het register, het overzicht of de jaarcijfers van verzoeken wegschrijven als pdf, Excel-werkmap of CSV</translation>
        </message>
        <message>
            <source>look whether a register is whole, and what is still open in it</source>
            <translation>kijk of een register heel is, en wat er nog openstaat</translation>
        </message>
        <message>
            <source>make a backup of a register, and check it</source>
            <translation>maak een reservekopie van een register en controleer die</translation>
        </message>
        <message>
            <source>put a backup back, in the place of its register or in a new folder</source>
            <translation>zet een reservekopie terug, op de plek van het register of in een nieuwe map</translation>
        </message>
        <message>
            <source>try out whether a backup can be restored; changes nothing</source>
            <translation>probeer of een reservekopie terug te zetten is; wijzigt niets</translation>
        </message>
        <message>
            <source>Written: the register of {on}, with what was in force that day, in {file}.</source>
            <translation>Geschreven: het register van {on}, met wat die dag gold, in {file}.</translation>
        </message>
        <message>
            <source>Written: the {subject} of {year}, in {file}.</source>
            <translation>Geschreven: {subject} van {year}, in {file}.</translation>
        </message>
        <message>
            <source>The folder of the register is read-only: its audit trail does not tell that the register was written out.</source>
            <translation>In de map van het register kan niet worden geschreven: in het logboek staat niet dat het register is weggeschreven.</translation>
        </message>
        <message>
            <source>How to use it</source>
            <translation>Gebruik</translation>
        </message>
        <message>
            <source>What it needs</source>
            <translation>Wat nodig is</translation>
        </message>
        <message>
            <source>What can be added</source>
            <translation>Wat erbij kan</translation>
        </message>
        <message>
            <source>show this help</source>
            <translation>toon deze hulp</translation>
        </message>
        <message>
            <source>Missing: {names}.</source>
            <translation>Wat ontbreekt: {names}.</translation>
        </message>
        <message>
            <source>Not known here: {names}.</source>
            <translation>Hier niet bekend: {names}.</translation>
        </message>
        <message>
            <source>“{given}” is not possible with {names}. Choose from: {choices}.</source>
            <translation>“{given}” kan niet bij {names}. Kies uit: {choices}.</translation>
        </message>
        <message>
            <source>Something must stand behind {names}.</source>
            <translation>Achter {names} moet iets staan.</translation>
        </message>
        <message>
            <source>Nothing may stand behind {names}.</source>
            <translation>Achter {names} mag niets staan.</translation>
        </message>
        <message>
            <source>This was not understood: {names}.</source>
            <translation>Dit is niet begrepen: {names}.</translation>
        </message>
        <message>
            <source>Type {program} --help to see what is possible.</source>
            <translation>Typ {program} --help om te zien wat er kan.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Wachtwoordzin</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Herstelcode</translation>
        </message>
        <message>
            <source>An encrypted desk for the privacy officer: register, processors, requests, letters.</source>
            <translation>Een versleuteld bureau voor de privacyfunctionaris: register, verwerkers, verzoeken, brieven.</translation>
        </message>
        <message>
            <source>the folder of the register to open in the window</source>
            <translation>de map van het register dat in het venster opengaat</translation>
        </message>
        <message>
            <source>say which version this is</source>
            <translation>zeg welke versie dit is</translation>
        </message>
        <message>
            <source>nl or en</source>
            <translation>nl of en</translation>
        </message>
        <message>
            <source>when the program itself goes wrong, say where</source>
            <translation>als het programma zelf fout gaat: zeg waar</translation>
        </message>
        <message>
            <source>Commands, each with its own --help:</source>
            <translation>Opdrachten, elk met een eigen --help:</translation>
        </message>
        <message>
            <source>“{language}” is no language of this program. Use nl or en.</source>
            <translation>“{language}” is geen taal van dit programma. Gebruik nl of en.</translation>
        </message>
        <message>
            <source>The program made a mistake ({kind}). Nothing was changed that was not said above.</source>
            <translation>Het programma heeft een fout gemaakt ({kind}). Er is niets veranderd dat hierboven niet staat.</translation>
        </message>
        <message>
            <source>Run the same command with --verbose to see where, and report that to the makers.</source>
            <translation>Geef dezelfde opdracht met --verbose om te zien waar, en meld dat aan de makers.</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Gestopt.</translation>
        </message>
        <message>
            <source>a screen to show the window on</source>
            <translation>een scherm om het venster op te tonen</translation>
        </message>
        <message>
            <source>The commands work without a screen: see privdesk --help.</source>
            <translation>De opdrachten werken zonder scherm: zie privdesk --help.</translation>
        </message>
    </context>
    <context>
        <name>ClosingAnswer</name>
        <message>
            <source>The mailbox was cleared of copies</source>
            <translation>De mailbox is opgeruimd: er staan geen kopieën meer in</translation>
        </message>
        <message>
            <source>Exports and prints were removed</source>
            <translation>Exportbestanden en afdrukken zijn verwijderd</translation>
        </message>
        <message>
            <source>Staff can no longer reach the kept data since</source>
            <translation>Medewerkers kunnen niet meer bij de bewaarde gegevens sinds</translation>
        </message>
        <message>
            <source>Only when something is kept.</source>
            <translation>Alleen als er iets bewaard blijft.</translation>
        </message>
        <message>
            <source>After closing</source>
            <translation>Na het sluiten</translation>
        </message>
    </context>
    <context>
        <name>ColumnKind</name>
        <message>
            <source>text</source>
            <translation>tekst</translation>
        </message>
        <message>
            <source>number</source>
            <translation>getal</translation>
        </message>
        <message>
            <source>date, as 2026-04-05</source>
            <translation>datum, zoals 2026-04-05</translation>
        </message>
        <message>
            <source>date and time, as 2026-04-05T09:30:00</source>
            <translation>datum en tijd, zoals 2026-04-05T09:30:00</translation>
        </message>
        <message>
            <source>time, as 09:30:00</source>
            <translation>tijd, zoals 09:30:00</translation>
        </message>
        <message>
            <source>true or false</source>
            <translation>true (waar) of false (onwaar)</translation>
        </message>
    </context>
    <context>
        <name>ComingDays</name>
        <message numerus="yes">
            <source>Nothing in the coming %n day(s).</source>
            <translation>
                <numerusform>Niets in de komende %n dag.</numerusform>
                <numerusform>Niets in de komende %n dagen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In the coming %n day(s): {days}.</source>
            <translation>
                <numerusform>In de komende %n dag: {days}.</numerusform>
                <numerusform>In de komende %n dagen: {days}.</numerusform>
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
        <message>
            <source>The coming days</source>
            <translation>De komende dagen</translation>
        </message>
        <message numerus="yes">
            <source>{day}: %n date(s)</source>
            <translation>
                <numerusform>{day}: %n termijn</numerusform>
                <numerusform>{day}: %n termijnen</numerusform>
            </translation>
        </message>
        <message>
            <source>today</source>
            <translation>vandaag</translation>
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
        <name>ConfirmationAnswer</name>
        <message>
            <source>Confirmed on</source>
            <translation>Bevestigd op</translation>
        </message>
        <message>
            <source>In their backups until</source>
            <translation>In hun reservekopieën tot</translation>
        </message>
    </context>
    <context>
        <name>CourseTab</name>
        <message>
            <source>Print the report…</source>
            <translation>Verslag afdrukken…</translation>
        </message>
        <message>
            <source>Save the report…</source>
            <translation>Verslag opslaan…</translation>
        </message>
        <message>
            <source>Recorded by</source>
            <translation>Vastgelegd door</translation>
        </message>
        <message>
            <source>Report of the request</source>
            <translation>Verslag van het verzoek</translation>
        </message>
        <message>
            <source>report-of-request-{case}.pdf</source>
            <translation>verslag-van-verzoek-{case}.pdf</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Verslag opslaan</translation>
        </message>
        <message>
            <source>The report is saved as {file}. Keep in mind: that file is not encrypted.</source>
            <translation>Het verslag is opgeslagen als {file}. Let op: dat bestand is niet versleuteld.</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Something went wrong in the program</source>
            <translation>Er ging iets mis in het programma</translation>
        </message>
        <message>
            <source>This is a mistake of the program, not yours. What you were doing was not saved; everything that was saved before is still there. The report below holds no personal data: send it to the makers.</source>
            <translation>Dit is een fout van het programma, niet van u. Wat u aan het doen was, is niet opgeslagen; alles wat eerder was opgeslagen, is er nog. In het verslag hieronder staan geen persoonsgegevens: stuur het naar de makers.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Verslag</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>&amp;Copy the report</source>
            <translation>Verslag &amp;kopiëren</translation>
        </message>
    </context>
    <context>
        <name>CreateWizard</name>
        <message>
            <source>New register</source>
            <translation>Nieuw register</translation>
        </message>
        <message>
            <source>Your organisation</source>
            <translation>Uw organisatie</translation>
        </message>
        <message>
            <source>These particulars stand in the register and in every letter. You can change them later.</source>
            <translation>Deze gegevens staan in het register en in elke brief. U kunt ze later wijzigen.</translation>
        </message>
        <message>
            <source>The privacy officer</source>
            <translation>De privacyfunctionaris</translation>
        </message>
        <message>
            <source>Who signs the letters, and whom people can ask.</source>
            <translation>Wie de brieven ondertekent en bij wie mensen terechtkunnen.</translation>
        </message>
        <message>
            <source>The register is being made…</source>
            <translation>Het register wordt gemaakt…</translation>
        </message>
        <message>
            <source>Leave without checking the recovery code?</source>
            <translation>Stoppen zonder de herstelcode te controleren?</translation>
        </message>
        <message>
            <source>Leave without it</source>
            <translation>Stoppen zonder code</translation>
        </message>
        <message>
            <source>the recovery code: it cannot be shown again</source>
            <translation>de herstelcode: die kan niet opnieuw worden getoond</translation>
        </message>
        <message>
            <source>the register, which opens with your passphrase</source>
            <translation>het register, dat met uw wachtwoordzin opengaat</translation>
        </message>
    </context>
    <context>
        <name>DangerDialog</name>
        <message>
            <source>This goes:</source>
            <translation>Dit verdwijnt:</translation>
        </message>
        <message>
            <source>This stays:</source>
            <translation>Dit blijft:</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
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
        <name>DataFormat</name>
        <message>
            <source>JSON and CSV</source>
            <translation>JSON en CSV</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>CSV</source>
            <translation>CSV</translation>
        </message>
        <message>
            <source>XML</source>
            <translation>XML</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
    </context>
    <context>
        <name>DateEditor</name>
        <message>
            <source>dd-mm-yyyy</source>
            <translation>dd-mm-jjjj</translation>
        </message>
        <message>
            <source>Calendar: {field}</source>
            <translation>Kalender: {field}</translation>
        </message>
        <message>
            <source>Choose from a calendar</source>
            <translation>Kies uit een kalender</translation>
        </message>
    </context>
    <context>
        <name>DateListing</name>
        <message>
            <source>At the latest</source>
            <translation>Uiterlijk</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Over</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Kenmerk</translation>
        </message>
    </context>
    <context>
        <name>DayAnswer</name>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
    </context>
    <context>
        <name>DaysLeft</name>
        <message numerus="yes">
            <source>%n day(s) too late</source>
            <translation>
                <numerusform>%n dag te laat</numerusform>
                <numerusform>%n dagen te laat</numerusform>
            </translation>
        </message>
        <message>
            <source>today</source>
            <translation>vandaag</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>morgen</translation>
        </message>
        <message numerus="yes">
            <source>in %n working day(s)</source>
            <translation>
                <numerusform>over %n werkdag</numerusform>
                <numerusform>over %n werkdagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>over %n dag</numerusform>
                <numerusform>over %n dagen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DeadlineCard</name>
        <message>
            <source>Why this date?</source>
            <translation>Waarom deze datum?</translation>
        </message>
        <message>
            <source>The law gives until {due}; we plan on the last working day before.</source>
            <translation>De wet geeft tot en met {due}; wij plannen op de laatste werkdag ervoor.</translation>
        </message>
        <message>
            <source>The person withdrew the request</source>
            <translation>De betrokkene heeft het verzoek ingetrokken</translation>
        </message>
        <message>
            <source>The answer went out</source>
            <translation>Het antwoord is verzonden</translation>
        </message>
        <message>
            <source>{days}: the use had to stop by {date}</source>
            <translation>{days}: het gebruik moest uiterlijk stoppen op {date}</translation>
        </message>
        <message>
            <source>{days}: stop the use by {date}</source>
            <translation>{days}: stop het gebruik uiterlijk op {date}</translation>
        </message>
        <message>
            <source>{days}: it had to go out by {date}</source>
            <translation>{days}: het antwoord moest uiterlijk {date} weg</translation>
        </message>
        <message>
            <source>{days}: answer by {date}</source>
            <translation>{days}: antwoord uiterlijk {date}</translation>
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
            <source>the law asks to stop at once; we plan on the next working day: {stop}</source>
            <translation>de wet vraagt om direct te stoppen; wij plannen op de eerstvolgende werkdag: {stop}</translation>
        </message>
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
        <name>Deciding</name>
        <message>
            <source>What is asked: %1</source>
            <translation>Wat er gevraagd is: %1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Opslaan</translation>
        </message>
        <message>
            <source>Texts for the answer</source>
            <translation>Teksten voor het antwoord</translation>
        </message>
        <message>
            <source>These texts stand in the letter, in the language of the letter.</source>
            <translation>Deze teksten staan in de brief, in de taal van de brief.</translation>
        </message>
    </context>
    <context>
        <name>DecisionAnswer</name>
        <message>
            <source>Decision</source>
            <translation>Beslissing</translation>
        </message>
        <message>
            <source>Ground, when not everything is done</source>
            <translation>Reden als niet alles wordt gedaan</translation>
        </message>
        <message>
            <source>Reason, as it continues: because …</source>
            <translation>Toelichting, als vervolg op: omdat …</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>Beslist op</translation>
        </message>
    </context>
    <context>
        <name>Demo</name>
        <message>
            <source>Making the sample: an invented organisation, its register and its requests. A moment, please.</source>
            <translation>Het voorbeeld wordt gemaakt: een verzonnen organisatie, haar register en haar verzoeken. Een ogenblik geduld.</translation>
        </message>
        <message>
            <source>A new encrypted register was made in {register}</source>
            <translation>Er is een nieuw versleuteld register gemaakt in {register}</translation>
        </message>
        <message>
            <source>Its passphrase is: {passphrase}</source>
            <translation>De wachtwoordzin is: {passphrase}</translation>
        </message>
        <message>
            <source>It holds {counted}.</source>
            <translation>Er staan {counted} in.</translation>
        </message>
        <message numerus="yes">
            <source>%n processing activity(ies)</source>
            <translation>
                <numerusform>%n verwerking</numerusform>
                <numerusform>%n verwerkingen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n processor(s)</source>
            <translation>
                <numerusform>%n verwerker</numerusform>
                <numerusform>%n verwerkers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n request(s)</source>
            <translation>
                <numerusform>%n verzoek</numerusform>
                <numerusform>%n verzoeken</numerusform>
            </translation>
        </message>
        <message>
            <source>One request for {right} ({case_no}) was played to the end:</source>
            <translation>Eén verzoek om {right} ({case_no}) is helemaal afgehandeld:</translation>
        </message>
        <message>
            <source>The answer had to be there on {due} at the latest.</source>
            <translation>Het antwoord moest er uiterlijk op {due} zijn.</translation>
        </message>
        <message>
            <source>Letters: {files}</source>
            <translation>Brieven: {files}</translation>
        </message>
        <message>
            <source>The register of today was written as: {files}</source>
            <translation>Het register van vandaag is geschreven als: {files}</translation>
        </message>
        <message>
            <source>Look around with: privdesk {register}</source>
            <translation>Kijk rond met: privdesk {register}</translation>
        </message>
        <message>
            <source>Nobody in it exists. Throw the folder away when you have seen enough.</source>
            <translation>Niemand die erin staat, bestaat echt. Gooi de map weg als u genoeg hebt gezien.</translation>
        </message>
    </context>
    <context>
        <name>DeskLanguage</name>
        <message>
            <source>Nederlands</source>
            <translation>Nederlands</translation>
        </message>
        <message>
            <source>English</source>
            <translation>English</translation>
        </message>
    </context>
    <context>
        <name>DeskSettings</name>
        <message>
            <source>Language of the program</source>
            <translation>Taal van het programma</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Uiterlijk</translation>
        </message>
        <message>
            <source>Size of the text in points</source>
            <translation>Tekstgrootte in punten</translation>
        </message>
        <message>
            <source>0: the size of the computer. Readable sizes are 9 to 24.</source>
            <translation>0: de tekstgrootte van de computer. Goed leesbaar is 9 tot 24.</translation>
        </message>
        <message>
            <source>Lock after so many minutes without a key or the mouse</source>
            <translation>Vergrendelen na zoveel minuten zonder toets of muis</translation>
        </message>
        <message>
            <source>From 1 to 60. What you are typing then is kept in the register.</source>
            <translation>Van 1 tot 60. Wat u dan aan het typen bent, blijft in het register bewaard.</translation>
        </message>
        <message>
            <source>Start the program anew at each lock</source>
            <translation>Het programma bij elke vergrendeling opnieuw starten</translation>
        </message>
        <message>
            <source>Then nothing of the register stays in the memory of the program.</source>
            <translation>Dan blijft er niets van het register in het geheugen van het programma.</translation>
        </message>
        <message>
            <source>Open a remembered register at the start, with the keyring of this computer</source>
            <translation>Een onthouden register bij de start openen, met de sleutelbos van deze computer</translation>
        </message>
        <message>
            <source>Only a register that you let this computer remember, on the page Keys.</source>
            <translation>Alleen een register dat u op de pagina Sleutels door deze computer laat onthouden.</translation>
        </message>
        <message>
            <source>Show notifications of dates</source>
            <translation>Meldingen van termijnen tonen</translation>
        </message>
        <message>
            <source>With case numbers and dates only, each once.</source>
            <translation>Alleen met kenmerken en data, elk één keer.</translation>
        </message>
        <message>
            <source>Remind every day, also when the program is closed</source>
            <translation>Elke dag herinneren, ook als het programma dicht is</translation>
        </message>
        <message>
            <source>At nine o'clock, from a list beside the register with case numbers and dates only. No passphrase is needed.</source>
            <translation>Om negen uur, uit een lijst naast het register met alleen kenmerken en data. Een wachtwoordzin is niet nodig.</translation>
        </message>
        <message>
            <source>Stay beside the clock when the window is closed</source>
            <translation>Naast de klok blijven staan als het venster sluit</translation>
        </message>
        <message>
            <source>The register is locked then. Only on desktops with such a place.</source>
            <translation>Het register is dan vergrendeld. Alleen op bureaubladen met zo'n plek.</translation>
        </message>
    </context>
    <context>
        <name>DeskWindow</name>
        <message>
            <source>The register is being locked…</source>
            <translation>Het register wordt vergrendeld…</translation>
        </message>
        <message>
            <source>What you had half typed is kept, and comes back when you unlock the register.</source>
            <translation>Wat u half had getypt, is bewaard en komt terug als u het register ontgrendelt.</translation>
        </message>
        <message>
            <source>Drop the message here: it becomes a request</source>
            <translation>Laat het bericht hier los: het wordt een verzoek</translation>
        </message>
        <message>
            <source>Open to read only</source>
            <translation>Geopend om alleen te lezen</translation>
        </message>
        <message>
            <source>Saved when you leave the field</source>
            <translation>Wordt opgeslagen zodra u het veld verlaat</translation>
        </message>
        <message>
            <source>All changes saved</source>
            <translation>Alle wijzigingen opgeslagen</translation>
        </message>
        <message>
            <source>Not saved yet: see the field with the remark</source>
            <translation>Nog niet opgeslagen: kijk bij het veld met de opmerking</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Bestand</translation>
        </message>
        <message>
            <source>&amp;New register…</source>
            <translation>&amp;Nieuw register…</translation>
        </message>
        <message>
            <source>&amp;Open a register…</source>
            <translation>Register &amp;openen…</translation>
        </message>
        <message>
            <source>&amp;Lock</source>
            <translation>&amp;Vergrendelen</translation>
        </message>
        <message>
            <source>&amp;Backups…</source>
            <translation>&amp;Reservekopieën…</translation>
        </message>
        <message>
            <source>&amp;Keys…</source>
            <translation>Sle&amp;utels…</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>&amp;Instellingen…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Afsluiten</translation>
        </message>
        <message>
            <source>&amp;Request</source>
            <translation>&amp;Verzoek</translation>
        </message>
        <message>
            <source>&amp;New request…</source>
            <translation>&amp;Nieuw verzoek…</translation>
        </message>
        <message>
            <source>New request from a &amp;message file…</source>
            <translation>Nieuw verzoek uit een &amp;bericht…</translation>
        </message>
        <message>
            <source>New request from the &amp;clipboard</source>
            <translation>Nieuw verzoek van het &amp;klembord</translation>
        </message>
        <message>
            <source>A customer &amp;leaves…</source>
            <translation>Een klant &amp;stopt…</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>Beel&amp;d</translation>
        </message>
        <message>
            <source>O&amp;verview</source>
            <translation>Over&amp;zicht</translation>
        </message>
        <message>
            <source>&amp;Requests</source>
            <translation>&amp;Verzoeken</translation>
        </message>
        <message>
            <source>Processing &amp;activities</source>
            <translation>Ver&amp;werkingen</translation>
        </message>
        <message>
            <source>&amp;Processors</source>
            <translation>Verwe&amp;rkers</translation>
        </message>
        <message>
            <source>&amp;Export and reports</source>
            <translation>&amp;Export en rapporten</translation>
        </message>
        <message>
            <source>Our &amp;organisation</source>
            <translation>Onze &amp;organisatie</translation>
        </message>
        <message>
            <source>&amp;Backups</source>
            <translation>Reserve&amp;kopieën</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>&amp;Sleutels</translation>
        </message>
        <message>
            <source>Audit &amp;trail</source>
            <translation>&amp;Logboek</translation>
        </message>
        <message>
            <source>&amp;Filter this list</source>
            <translation>Deze lijst &amp;filteren</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Help</translation>
        </message>
        <message>
            <source>&amp;What is and is not protected</source>
            <translation>&amp;Wat is wel en niet beveiligd</translation>
        </message>
        <message>
            <source>&amp;About privdesk</source>
            <translation>&amp;Over privdesk</translation>
        </message>
    </context>
    <context>
        <name>DetailsTab</name>
        <message>
            <source>Data subject</source>
            <translation>Betrokkene</translation>
        </message>
    </context>
    <context>
        <name>DisputeAnswer</name>
        <message>
            <source>What it is</source>
            <translation>Wat het is</translation>
        </message>
        <message>
            <source>What was reported</source>
            <translation>Wat is gemeld</translation>
        </message>
    </context>
    <context>
        <name>DisputeKind</name>
        <message>
            <source>complaint at the supervisory authority</source>
            <translation>klacht bij de toezichthouder</translation>
        </message>
        <message>
            <source>mediation by the supervisory authority</source>
            <translation>bemiddeling door de toezichthouder</translation>
        </message>
        <message>
            <source>court case</source>
            <translation>rechtszaak</translation>
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
        <name>Drill</name>
        <message>
            <source>Restoring a backup, tried out</source>
            <translation>Terugzetten van een reservekopie, geprobeerd</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Uitslag</translation>
        </message>
        <message>
            <source>Succeeded: this backup can be restored.</source>
            <translation>Gelukt: deze reservekopie is terug te zetten.</translation>
        </message>
        <message>
            <source>FAILED: do not rely on this backup.</source>
            <translation>MISLUKT: vertrouw niet op deze reservekopie.</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Register</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Reservekopie</translation>
        </message>
        <message>
            <source>{file}, {size} kB</source>
            <translation>{file}, {size} kB</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Gemaakt</translation>
        </message>
        <message>
            <source>{made}, {kind}</source>
            <translation>{made}, {kind}</translation>
        </message>
        <message>
            <source>Tried out</source>
            <translation>Geprobeerd</translation>
        </message>
        <message>
            <source>{at}; it took {seconds} s</source>
            <translation>{at}; het duurde {seconds} s</translation>
        </message>
        <message>
            <source>Opened with</source>
            <translation>Geopend met</translation>
        </message>
        <message>
            <source>What was looked at</source>
            <translation>Waar naar is gekeken</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Controle</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Bevinding</translation>
        </message>
        <message>
            <source>The file is what was written, and nobody changed it</source>
            <translation>Het bestand is wat er geschreven is, en niemand heeft het gewijzigd</translation>
        </message>
        <message>
            <source>yes; every byte fits its seal</source>
            <translation>ja; elke byte past bij het zegel</translation>
        </message>
        <message>
            <source>Every page of the database can be read</source>
            <translation>Elke bladzijde van de database is te lezen</translation>
        </message>
        <message numerus="yes">
            <source>yes, all %n page(s)</source>
            <translation>
                <numerusform>ja, de enige bladzijde</numerusform>
                <numerusform>ja, alle %n bladzijden</numerusform>
            </translation>
        </message>
        <message>
            <source>NO: {damaged} of {total} pages cannot</source>
            <translation>NEE: {damaged} van de {total} bladzijden niet</translation>
        </message>
        <message>
            <source>Tables, indexes and references fit</source>
            <translation>Tabellen, indexen en verwijzingen kloppen</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>NO: {faults} faults in tables, {orphans} broken references</source>
            <translation>NEE: {faults} fouten in tabellen, {orphans} verbroken verwijzingen</translation>
        </message>
        <message>
            <source>The audit trail is unbroken and ends as the backup says</source>
            <translation>Het logboek is ononderbroken en eindigt zoals de reservekopie zegt</translation>
        </message>
        <message numerus="yes">
            <source>yes, %n line(s)</source>
            <translation>
                <numerusform>ja, %n regel</numerusform>
                <numerusform>ja, %n regels</numerusform>
            </translation>
        </message>
        <message>
            <source>NO: the trail is broken</source>
            <translation>NEE: het logboek is verbroken</translation>
        </message>
        <message>
            <source>NO: it ends otherwise</source>
            <translation>NEE: het eindigt anders</translation>
        </message>
        <message>
            <source>Everything that was in it is there</source>
            <translation>Alles wat erin zat, is er</translation>
        </message>
        <message numerus="yes">
            <source>yes, in all %n table(s)</source>
            <translation>
                <numerusform>ja, in de enige tabel</numerusform>
                <numerusform>ja, in alle %n tabellen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>NO: %n table(s) differ</source>
            <translation>
                <numerusform>NEE: %n tabel verschilt</numerusform>
                <numerusform>NEE: %n tabellen verschillen</numerusform>
            </translation>
        </message>
        <message>
            <source>The restored register opens with this version of the program</source>
            <translation>Het teruggezette register gaat open met deze versie van het programma</translation>
        </message>
        <message>
            <source>NO: {fault}</source>
            <translation>NEE: {fault}</translation>
        </message>
        <message>
            <source>What is in it</source>
            <translation>Wat erin zit</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>According to the backup</source>
            <translation>Volgens de reservekopie</translation>
        </message>
        <message>
            <source>Found after restoring</source>
            <translation>Gevonden na het terugzetten</translation>
        </message>
        <message>
            <source>Processing activities</source>
            <translation>Verwerkingen</translation>
        </message>
        <message>
            <source>Processors</source>
            <translation>Verwerkers</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Verzoeken</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Brieven</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Bijlagen</translation>
        </message>
        <message>
            <source>Anonymised cases</source>
            <translation>Geanonimiseerde zaken</translation>
        </message>
        <message>
            <source>Lines of the audit trail</source>
            <translation>Regels van het logboek</translation>
        </message>
        <message>
            <source>Rows of all other tables</source>
            <translation>Rijen van alle andere tabellen</translation>
        </message>
        <message>
            <source>The audit trail in this backup ends with line {line}, {head}.</source>
            <translation>Het logboek in deze reservekopie eindigt met regel {line}, {head}.</translation>
        </message>
        <message>
            <source>Nothing of the register was changed, and what was restored was removed again. Next: {on}.</source>
            <translation>Aan het register is niets gewijzigd, en wat is teruggezet, is weer verwijderd. De volgende keer: {on}.</translation>
        </message>
        <message>
            <source>Make a new backup and try that one out today. Keep this file, and look at the disk on which it lies.</source>
            <translation>Maak een nieuwe reservekopie en probeer die vandaag nog. Bewaar dit bestand, en kijk de schijf na waarop het staat.</translation>
        </message>
        <message>
            <source>Seen by</source>
            <translation>Gezien door</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Handtekening</translation>
        </message>
    </context>
    <context>
        <name>DrillDialog</name>
        <message>
            <source>Try out a backup</source>
            <translation>Een reservekopie uitproberen</translation>
        </message>
        <message>
            <source>The backup is being tried out</source>
            <translation>De reservekopie wordt uitgeprobeerd</translation>
        </message>
        <message>
            <source>&amp;Try it out</source>
            <translation>&amp;Uitproberen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>A backup that nobody ever restored may turn out to be none. It is restored where nobody sees it, looked over, and removed again. Your register is not touched.</source>
            <translation>Een reservekopie die nog nooit is teruggezet, kan onbruikbaar blijken. Hier wordt hij teruggezet waar niemand het ziet, nagekeken en weer verwijderd. Uw register blijft zoals het is.</translation>
        </message>
        <message>
            <source>Type it as you would have to on the day that you need it. A backup keeps that of its day.</source>
            <translation>Typ het zoals u dat zou moeten op de dag dat u de reservekopie nodig hebt. Een reservekopie houdt de wachtwoordzin en de code van zijn eigen dag.</translation>
        </message>
    </context>
    <context>
        <name>DrillPage</name>
        <message>
            <source>The backup was tried out</source>
            <translation>De reservekopie is uitgeprobeerd</translation>
        </message>
        <message>
            <source>Succeeded: this backup can be restored. Print the page and sign it.</source>
            <translation>Gelukt: deze reservekopie is terug te zetten. Druk de pagina af en teken hem.</translation>
        </message>
        <message>
            <source>FAILED: do not rely on this backup. Make a new one, and try that one out today.</source>
            <translation>MISLUKT: vertrouw niet op deze reservekopie. Maak een nieuwe en probeer die vandaag nog uit.</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Afdrukken…</translation>
        </message>
        <message>
            <source>&amp;Save as PDF…</source>
            <translation>Op&amp;slaan als pdf…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Restoring a backup, tried out</source>
            <translation>Terugzetten van een reservekopie, geprobeerd</translation>
        </message>
        <message>
            <source>backup-tried-out</source>
            <translation>reservekopie-uitgeprobeerd</translation>
        </message>
        <message>
            <source>Save the result</source>
            <translation>De uitslag opslaan</translation>
        </message>
        <message>
            <source>The page is saved as {file}.</source>
            <translation>De pagina is opgeslagen als {file}.</translation>
        </message>
    </context>
    <context>
        <name>Earlier</name>
        <message>
            <source>Asked before:</source>
            <translation>Vroeg eerder:</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>en nog {count}</translation>
        </message>
    </context>
    <context>
        <name>EditorKinds</name>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nee</translation>
        </message>
    </context>
    <context>
        <name>EitherSecret</name>
        <message>
            <source>Passphrase</source>
            <translation>Wachtwoordzin</translation>
        </message>
        <message>
            <source>Recovery code of the kit, 9 groups of 4</source>
            <translation>Herstelcode van de herstelkit, 9 groepen van 4</translation>
        </message>
        <message>
            <source>Use the passphrase</source>
            <translation>Gebruik de wachtwoordzin</translation>
        </message>
        <message>
            <source>Use the recovery code</source>
            <translation>Gebruik de herstelcode</translation>
        </message>
    </context>
    <context>
        <name>EndCondition</name>
        <message>
            <source>the person lifts the restriction</source>
            <translation>de betrokkene de beperking opheft</translation>
        </message>
        <message>
            <source>we have checked whether the data are correct</source>
            <translation>wij hebben gecontroleerd of de gegevens kloppen</translation>
        </message>
        <message>
            <source>we have decided on the objection</source>
            <translation>wij over het bezwaar hebben beslist</translation>
        </message>
        <message>
            <source>the data are no longer needed for legal claims</source>
            <translation>de gegevens niet meer nodig zijn voor een rechtsvordering</translation>
        </message>
        <message>
            <source>something else</source>
            <translation>iets anders</translation>
        </message>
    </context>
    <context>
        <name>Ending</name>
        <message>
            <source>This goes and cannot be brought back: {goes}.</source>
            <translation>Dit verdwijnt en komt niet terug: {goes}.</translation>
        </message>
        <message>
            <source>The term of this file has not passed yet: the person can still go to court.</source>
            <translation>De termijn van dit dossier is nog niet voorbij: de betrokkene kan nog naar de rechter.</translation>
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
        <name>Erased</name>
        <message>
            <source>request</source>
            <translation>verzoek</translation>
        </message>
        <message>
            <source>annexes of a request</source>
            <translation>bijlagen van een verzoek</translation>
        </message>
        <message>
            <source>processor</source>
            <translation>verwerker</translation>
        </message>
        <message>
            <source>processing activity</source>
            <translation>verwerking</translation>
        </message>
    </context>
    <context>
        <name>ErrorDialog</name>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
    </context>
    <context>
        <name>EventKind</name>
        <message>
            <source>request received</source>
            <translation>verzoek ontvangen</translation>
        </message>
        <message>
            <source>further request received</source>
            <translation>vervolgverzoek ontvangen</translation>
        </message>
        <message>
            <source>receipt acknowledged</source>
            <translation>ontvangst bevestigd</translation>
        </message>
        <message>
            <source>identity asked</source>
            <translation>identiteit gevraagd</translation>
        </message>
        <message>
            <source>identity confirmed</source>
            <translation>identiteit bevestigd</translation>
        </message>
        <message>
            <source>identity not confirmed</source>
            <translation>identiteit niet bevestigd</translation>
        </message>
        <message>
            <source>proof of authority asked</source>
            <translation>bewijs van vertegenwoordiging gevraagd</translation>
        </message>
        <message>
            <source>authority checked</source>
            <translation>vertegenwoordiging gecontroleerd</translation>
        </message>
        <message>
            <source>use of the data stopped</source>
            <translation>gebruik van de gegevens gestopt</translation>
        </message>
        <message>
            <source>clarification asked</source>
            <translation>verduidelijking gevraagd</translation>
        </message>
        <message>
            <source>clarification received</source>
            <translation>verduidelijking ontvangen</translation>
        </message>
        <message>
            <source>extension notice sent</source>
            <translation>verlengingsbericht verzonden</translation>
        </message>
        <message>
            <source>search started</source>
            <translation>zoeken begonnen</translation>
        </message>
        <message>
            <source>decision taken</source>
            <translation>beslissing genomen</translation>
        </message>
        <message>
            <source>decision carried out</source>
            <translation>beslissing uitgevoerd</translation>
        </message>
        <message>
            <source>all recipients notified</source>
            <translation>alle ontvangers ingelicht</translation>
        </message>
        <message>
            <source>fee asked</source>
            <translation>kosten gevraagd</translation>
        </message>
        <message>
            <source>lifting of the restriction announced</source>
            <translation>opheffing van de beperking aangekondigd</translation>
        </message>
        <message>
            <source>restriction lifted</source>
            <translation>beperking opgeheven</translation>
        </message>
        <message>
            <source>answer sent</source>
            <translation>antwoord verzonden</translation>
        </message>
        <message>
            <source>withdrawn by the person</source>
            <translation>ingetrokken door de betrokkene</translation>
        </message>
        <message>
            <source>request closed</source>
            <translation>verzoek gesloten</translation>
        </message>
        <message>
            <source>request reopened</source>
            <translation>verzoek heropend</translation>
        </message>
        <message>
            <source>complaint or court case reported</source>
            <translation>klacht of rechtszaak gemeld</translation>
        </message>
        <message>
            <source>complaint or court case ended</source>
            <translation>klacht of rechtszaak afgelopen</translation>
        </message>
        <message>
            <source>went on although the program advised otherwise</source>
            <translation>doorgegaan hoewel het programma anders adviseerde</translation>
        </message>
        <message>
            <source>annexes and evidence erased</source>
            <translation>bijlagen en bewijsstukken gewist</translation>
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
        <name>Execution</name>
        <message>
            <source>still to do</source>
            <translation>nog te doen</translation>
        </message>
        <message>
            <source>done</source>
            <translation>gedaan</translation>
        </message>
        <message>
            <source>nothing to do</source>
            <translation>niets te doen</translation>
        </message>
        <message>
            <source>kept under a provision</source>
            <translation>bewaard op grond van een bepaling</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>geweigerd</translation>
        </message>
    </context>
    <context>
        <name>ExecutionAnswer</name>
        <message>
            <source>What was done</source>
            <translation>Wat is gedaan</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>Gedaan op</translation>
        </message>
        <message>
            <source>When kept: retention rule or provision</source>
            <translation>Bij bewaren: bewaarregel of bepaling</translation>
        </message>
        <message>
            <source>When kept: date from which the term counts</source>
            <translation>Bij bewaren: datum waarop de termijn begint</translation>
        </message>
        <message>
            <source>For invoices: the date of the last invoice.</source>
            <translation>Bij facturen: de datum van de laatste factuur.</translation>
        </message>
        <message>
            <source>When kept: until</source>
            <translation>Bij bewaren: tot en met</translation>
        </message>
        <message>
            <source>Leave empty to have it computed.</source>
            <translation>Laat leeg om de datum te laten berekenen.</translation>
        </message>
        <message>
            <source>Remark, for yourself</source>
            <translation>Opmerking, voor uzelf</translation>
        </message>
    </context>
    <context>
        <name>ExportView</name>
        <message>
            <source>Export and reports</source>
            <translation>Export en rapporten</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Afdrukken…</translation>
        </message>
        <message>
            <source>&amp;Save as…</source>
            <translation>&amp;Opslaan als…</translation>
        </message>
        <message>
            <source>The report is being made.</source>
            <translation>Het rapport wordt gemaakt.</translation>
        </message>
        <message>
            <source>A file outside the register is not encrypted: keep it where only you can reach it.</source>
            <translation>Een bestand buiten het register is niet versleuteld: bewaar het waar alleen u erbij kunt.</translation>
        </message>
        <message>
            <source>This kind of file can be looked at after saving.</source>
            <translation>Dit soort bestand kunt u bekijken nadat u het hebt opgeslagen.</translation>
        </message>
        <message>
            <source>The requests of a year, one line for each right, by reference: for yourself and for an audit.</source>
            <translation>De verzoeken van een jaar, één regel voor elk recht, met het kenmerk: voor uzelf en voor een controle.</translation>
        </message>
        <message>
            <source>Numbers of a year, to show to others: small numbers are held back, so that nobody is recognised.</source>
            <translation>Cijfers van een jaar, om aan anderen te laten zien: kleine aantallen worden niet uitgesplitst, zodat niemand te herkennen is.</translation>
        </message>
        <message>
            <source>The register of processing activities, with every field of article 30.</source>
            <translation>Het register van verwerkingsactiviteiten, met elk veld van artikel 30.</translation>
        </message>
        <message>
            <source>register-of-processing-activities</source>
            <translation>register-van-verwerkingsactiviteiten</translation>
        </message>
        <message>
            <source>Register of processing activities</source>
            <translation>Register van verwerkingsactiviteiten</translation>
        </message>
        <message>
            <source>log-of-requests</source>
            <translation>overzicht-van-verzoeken</translation>
        </message>
        <message>
            <source>figures-of-requests</source>
            <translation>jaarcijfers-van-verzoeken</translation>
        </message>
        <message>
            <source>Log of requests</source>
            <translation>Overzicht van verzoeken</translation>
        </message>
        <message>
            <source>Yearly figures of requests</source>
            <translation>Jaarcijfers van verzoeken</translation>
        </message>
        <message>
            <source>Save: {title}</source>
            <translation>Opslaan: {title}</translation>
        </message>
        <message>
            <source>{title} is saved as {file}.</source>
            <translation>{title} is opgeslagen als {file}.</translation>
        </message>
    </context>
    <context>
        <name>ExtensionAnswer</name>
        <message>
            <source>Months (1 or 2)</source>
            <translation>Maanden (1 of 2)</translation>
        </message>
        <message>
            <source>Reason: complexity or number, and the concrete fact</source>
            <translation>Reden: ingewikkeldheid of aantal, met het concrete feit</translation>
        </message>
        <message>
            <source>Notice sent already, on</source>
            <translation>Bericht al verstuurd, op</translation>
        </message>
        <message>
            <source>Leave empty to write the notice here: only when it went out is the term longer.</source>
            <translation>Laat dit leeg om het bericht hier te schrijven. De termijn is pas langer als het bericht is verstuurd.</translation>
        </message>
    </context>
    <context>
        <name>FailureAnswer</name>
        <message>
            <source>Leave empty when no reply came.</source>
            <translation>Laat dit leeg als er geen antwoord kwam.</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <source>{field}, required</source>
            <translation>{field}, verplicht</translation>
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message>
            <source>Requests of data subjects in {year}</source>
            <translation>Verzoeken van betrokkenen in {year}</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>In totaal</translation>
        </message>
        <message>
            <source>Requests received</source>
            <translation>Ontvangen verzoeken</translation>
        </message>
        <message>
            <source>Kinds of request invoked in them</source>
            <translation>Soorten verzoeken daarin</translation>
        </message>
        <message>
            <source>Of which the file was made anonymous</source>
            <translation>Waarvan het dossier is geanonimiseerd</translation>
        </message>
        <message>
            <source>By kind of request</source>
            <translation>Per soort verzoek</translation>
        </message>
        <message>
            <source>Kind of request</source>
            <translation>Soort verzoek</translation>
        </message>
        <message>
            <source>All together</source>
            <translation>Alles samen</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Ontvangen</translation>
        </message>
        <message>
            <source>Extended</source>
            <translation>Verlengd</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Afgewezen</translation>
        </message>
        <message>
            <source>Refused in part</source>
            <translation>Deels afgewezen</translation>
        </message>
        <message>
            <source>Days until the answer, median</source>
            <translation>Dagen tot het antwoord, mediaan</translation>
        </message>
        <message>
            <source>Days until the answer, most</source>
            <translation>Dagen tot het antwoord, meeste</translation>
        </message>
        <message>
            <source>Recipients told</source>
            <translation>Ontvangers geïnformeerd</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Beslissingen</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Beslissing</translation>
        </message>
        <message>
            <source>Grounds on which something was refused</source>
            <translation>Gronden waarop iets is afgewezen</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Grond</translation>
        </message>
        <message>
            <source>By month</source>
            <translation>Per maand</translation>
        </message>
        <message>
            <source>Month of receipt</source>
            <translation>Maand van ontvangst</translation>
        </message>
        <message>
            <source>By channel</source>
            <translation>Per kanaal</translation>
        </message>
        <message>
            <source>Came in by</source>
            <translation>Binnengekomen via</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Aantal</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabel</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Onderdeel</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Cijfer</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Toelichting</translation>
        </message>
        <message>
            <source>How to read it</source>
            <translation>Leeswijzer</translation>
        </message>
        <message>
            <source>Counted by the year of receipt. One message can invoke several kinds of request. In time: the answer went out on or before the last day by law, extensions included.</source>
            <translation>Geteld naar het jaar van ontvangst. Eén bericht kan meer soorten verzoeken bevatten. Op tijd: het antwoord is uiterlijk op de laatste wettelijke dag verstuurd, verlengingen meegerekend.</translation>
        </message>
        <message>
            <source>Small numbers</source>
            <translation>Kleine aantallen</translation>
        </message>
        <message>
            <source>Of a kind that was invoked fewer than {smallest} times only the number is given, because who knows the person would learn the decision. It counts in “{together}”. Where it could be found by subtraction, the next kind is held back as well.</source>
            <translation>Van een soort verzoek die minder dan {smallest} keer voorkwam, staat er alleen het aantal. Wie de persoon kent, zou anders de beslissing te weten komen. Het telt mee bij “{together}”. Is het door aftrekken te vinden, dan wordt ook de volgende soort niet uitgesplitst.</translation>
        </message>
        <message>
            <source>In all fewer than {smallest} were received. Decisions and terms are left out: who knows the person would learn them. The log holds them, for yourself.</source>
            <translation>In totaal zijn er minder dan {smallest} ontvangen. Beslissingen en termijnen staan er niet bij: wie de persoon kent, zou ze anders te weten komen. Ze staan in het overzicht, voor uzelf.</translation>
        </message>
        <message>
            <source>Not final</source>
            <translation>Nog niet definitief</translation>
        </message>
        <message>
            <source>The year is not over, or requests are still open. Keep these figures to yourself: who lays two versions side by side sees what became of the requests between them.</source>
            <translation>Het jaar is nog niet om, of er staan nog verzoeken open. Houd deze cijfers voor uzelf: wie twee versies naast elkaar legt, ziet wat er met de verzoeken daartussen is gebeurd.</translation>
        </message>
        <message>
            <source>No requests were received in this year.</source>
            <translation>In dit jaar zijn geen verzoeken ontvangen.</translation>
        </message>
    </context>
    <context>
        <name>FileAnswer</name>
        <message>
            <source>What it is</source>
            <translation>Wat het is</translation>
        </message>
    </context>
    <context>
        <name>FileEditor</name>
        <message>
            <source>Choose…</source>
            <translation>Kiezen…</translation>
        </message>
    </context>
    <context>
        <name>Fold</name>
        <message>
            <source>open</source>
            <translation>open</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>dicht</translation>
        </message>
    </context>
    <context>
        <name>FormDraft</name>
        <message>
            <source>What you were typing when the register was locked is back. It is not saved yet.</source>
            <translation>Wat u aan het typen was toen het register werd vergrendeld, staat er weer. Het is nog niet opgeslagen.</translation>
        </message>
    </context>
    <context>
        <name>FoundData</name>
        <message>
            <source>Category of personal data</source>
            <translation>Categorie persoonsgegevens</translation>
        </message>
        <message>
            <source>The data, literally</source>
            <translation>De gegevens, letterlijk</translation>
        </message>
    </context>
    <context>
        <name>Guide</name>
        <message>
            <source>Give the data, unless the copy would harm others: then leave that part out and grant it in part (article 15(4)). That it is much work is no ground.</source>
            <translation>Geef de gegevens, tenzij de kopie anderen zou schaden. Laat dat deel dan weg en wijs het verzoek gedeeltelijk toe (artikel 15, lid 4). Dat het veel werk is, is geen grond.</translation>
        </message>
        <message>
            <source>What is wrong is corrected, what is incomplete is completed. Only data that are correct may stay as they are; add the person's own statement then.</source>
            <translation>Wat onjuist is, verbetert u. Wat niet volledig is, vult u aan. Alleen juiste gegevens mogen blijven zoals ze zijn; voeg dan de eigen verklaring van de betrokkene toe.</translation>
        </message>
        <message>
            <source>Erase, unless article 17(3) lets you keep something, such as invoices that must be kept for seven years. What has to stay is kept for that purpose only.</source>
            <translation>Wis de gegevens, tenzij u iets mag bewaren volgens artikel 17, lid 3, zoals facturen die u zeven jaar moet bewaren. Wat blijft, bewaart u alleen voor dat doel.</translation>
        </message>
        <message>
            <source>One of the four grounds is enough. From then on the data are only stored, and not used.</source>
            <translation>Eén van de vier gronden is genoeg. Vanaf dan worden de gegevens alleen bewaard en niet gebruikt.</translation>
        </message>
        <message>
            <source>It holds for what the person gave you, on consent or a contract, and is processed by computer. Deliver a file that other programs can read: never a PDF.</source>
            <translation>Dit geldt voor wat de betrokkene u gaf, op grond van toestemming of een overeenkomst, en wat met de computer wordt verwerkt. Lever een bestand dat andere programma's kunnen lezen: nooit een pdf.</translation>
        </message>
        <message>
            <source>The use stays stopped, unless you can show compelling grounds that weigh more than the interests of the person. When in doubt the person is right.</source>
            <translation>Het gebruik blijft gestopt, tenzij u dwingende gronden kunt aantonen die zwaarder wegen dan de belangen van de betrokkene. Bij twijfel krijgt de betrokkene gelijk.</translation>
        </message>
        <message>
            <source>There is nothing to weigh: direct marketing stops for good (article 21(3)).</source>
            <translation>Er valt niets af te wegen: direct marketing stopt voorgoed (artikel 21, lid 3).</translation>
        </message>
        <message>
            <source>Consent may always be withdrawn (article 7(3)). Look afterwards whether the data must be erased as well.</source>
            <translation>Toestemming mag altijd worden ingetrokken (artikel 7, lid 3). Kijk daarna of u de gegevens ook moet wissen.</translation>
        </message>
        <message>
            <source>Somebody who may change the decision looks at it again, and hears what the person has to say (article 22(3)).</source>
            <translation>Iemand die het besluit mag veranderen, bekijkt het opnieuw en luistert naar wat de betrokkene te zeggen heeft (artikel 22, lid 3).</translation>
        </message>
        <message>
            <source>Find out what happened, and say what you think of it. Does the message ask for something as well? Record that as a further request.</source>
            <translation>Zoek uit wat er is gebeurd en zeg wat u ervan vindt. Vraagt het bericht ook iets? Leg dat dan vast als vervolgverzoek.</translation>
        </message>
        <message>
            <source>Only with facts that prove it. Effort, a rude tone, no reasons given, or the wish to use the data in court are never enough. You may also ask a fee, once the decision is recorded.</source>
            <translation>Alleen met feiten die het bewijzen. Veel werk, een grove toon, geen reden geven, of de gegevens in een rechtszaak willen gebruiken: dat is nooit genoeg. U mag ook een vergoeding vragen, als de beslissing is vastgelegd.</translation>
        </message>
        <message>
            <source>A refusal names the reason, the provision, the complaint to the authority and the court.</source>
            <translation>Een weigering noemt de reden, de bepaling, de klacht bij de toezichthouder en de rechter.</translation>
        </message>
    </context>
    <context>
        <name>HandledClaim</name>
        <message>
            <source>Reference</source>
            <translation>Kenmerk</translation>
        </message>
        <message>
            <source>Kind of request</source>
            <translation>Soort verzoek</translation>
        </message>
        <message>
            <source>Month of receipt</source>
            <translation>Maand van ontvangst</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Ontvangen op</translation>
        </message>
        <message>
            <source>Came in by</source>
            <translation>Binnengekomen via</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Beslissing</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Grond</translation>
        </message>
        <message>
            <source>Answered on</source>
            <translation>Beantwoord op</translation>
        </message>
        <message>
            <source>Days until the answer</source>
            <translation>Dagen tot het antwoord</translation>
        </message>
        <message>
            <source>In time</source>
            <translation>Op tijd</translation>
        </message>
        <message>
            <source>Extended</source>
            <translation>Verlengd</translation>
        </message>
        <message>
            <source>Recipients told</source>
            <translation>Ontvangers geïnformeerd</translation>
        </message>
        <message>
            <source>Identity confirmed by</source>
            <translation>Identiteit bevestigd door</translation>
        </message>
        <message>
            <source>Made anonymous</source>
            <translation>Geanonimiseerd</translation>
        </message>
    </context>
    <context>
        <name>Hint</name>
        <message>
            <source>No right to object on this basis ({basis}): ask whether the person means erasure.</source>
            <translation>Bij deze grondslag ({basis}) is er geen recht van bezwaar: vraag of de betrokkene wissing bedoelt.</translation>
        </message>
        <message>
            <source>The basis is consent: treat the objection as a withdrawal of consent (article 7(3) GDPR).</source>
            <translation>De grondslag is toestemming: behandel het bezwaar als intrekking van de toestemming (artikel 7 lid 3 AVG).</translation>
        </message>
        <message>
            <source>Portability only holds for consent or a contract; here the basis is: {basis}.</source>
            <translation>Overdraagbaarheid geldt alleen bij toestemming of een overeenkomst; hier is de grondslag: {basis}.</translation>
        </message>
        <message>
            <source>Portability holds here ({basis}), for what the person gave or what was recorded of use.</source>
            <translation>Overdraagbaarheid geldt hier ({basis}), voor wat de betrokkene gaf of wat bij het gebruik is vastgelegd.</translation>
        </message>
        <message>
            <source>A legal obligation asks to keep these data as long as it lasts (article 17(3)(b) GDPR).</source>
            <translation>Een wettelijke verplichting vraagt om deze gegevens te bewaren zolang die duurt (artikel 17 lid 3 onder b AVG).</translation>
        </message>
        <message>
            <source>A public task limits erasure (article 17(3)(b) GDPR); an objection is possible first.</source>
            <translation>Een taak van algemeen belang beperkt de wissing (artikel 17 lid 3 onder b AVG); bezwaar is wel mogelijk.</translation>
        </message>
        <message>
            <source>With the consent withdrawn there is no basis left: erase (article 17(1)(b) GDPR).</source>
            <translation>Zonder de toestemming is er geen grondslag meer: wis de gegevens (artikel 17 lid 1 onder b AVG).</translation>
        </message>
        <message>
            <source>Erasure follows when the data are no longer needed, or after an objection (17(1)(c)).</source>
            <translation>Wissing volgt als de gegevens niet meer nodig zijn, of na een bezwaar (artikel 17 lid 1 onder c AVG).</translation>
        </message>
        <message>
            <source>Erase when the data are no longer needed for this ({basis}), or were used unlawfully.</source>
            <translation>Wis de gegevens als ze hiervoor ({basis}) niet meer nodig zijn, of als ze onrechtmatig zijn gebruikt.</translation>
        </message>
        <message>
            <source>The basis is not consent but: {basis}. There is nothing to withdraw here.</source>
            <translation>De grondslag is geen toestemming, maar: {basis}. Hier valt niets in te trekken.</translation>
        </message>
        <message>
            <source>Look whether another basis is left for these data; if not, erase them (17(1)(b)).</source>
            <translation>Kijk of er een andere grondslag voor deze gegevens is; zo niet, wis ze dan (artikel 17 lid 1 onder b AVG).</translation>
        </message>
        <message>
            <source>We process these data for another: pass the request on, do not decide (article 28(3)(e)).</source>
            <translation>Wij verwerken deze gegevens voor een ander: stuur het verzoek door en beslis niet (artikel 28 lid 3 onder e AVG).</translation>
        </message>
    </context>
    <context>
        <name>HoldChoice</name>
        <message>
            <source>keep until the court term has passed</source>
            <translation>bewaren tot de termijn voor de rechter voorbij is</translation>
        </message>
        <message>
            <source>anonymise at once: the proof is lost</source>
            <translation>direct anonimiseren: het bewijs gaat verloren</translation>
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
        <name>HouseKind</name>
        <message>
            <source>the processor agreement ends</source>
            <translation>de verwerkersovereenkomst eindigt</translation>
        </message>
        <message>
            <source>review the processor</source>
            <translation>de verwerker opnieuw beoordelen</translation>
        </message>
        <message>
            <source>review the processing activity</source>
            <translation>de verwerking opnieuw beoordelen</translation>
        </message>
        <message>
            <source>put a backup in the second place</source>
            <translation>een reservekopie op de tweede plek zetten</translation>
        </message>
        <message>
            <source>try out whether a backup can be restored</source>
            <translation>proberen of een reservekopie kan worden teruggezet</translation>
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
            <source>Working days to stop direct marketing, or what consent was withdrawn for</source>
            <translation>Werkdagen om te stoppen met direct marketing, of met waarvoor toestemming is ingetrokken</translation>
        </message>
        <message>
            <source>Days before the answer to decide on an extension</source>
            <translation>Dagen vóór het antwoord om over verlenging te beslissen</translation>
        </message>
        <message>
            <source>Days of the calendar, so that the notice can still be written, signed and posted.</source>
            <translation>Kalenderdagen, zodat het bericht nog kan worden geschreven, ondertekend en gepost.</translation>
        </message>
        <message>
            <source>First reminder of an answer: working days before it</source>
            <translation>Eerste herinnering aan een antwoord: werkdagen ervoor</translation>
        </message>
        <message>
            <source>Second reminder of an answer: working days before it</source>
            <translation>Tweede herinnering aan een antwoord: werkdagen ervoor</translation>
        </message>
        <message>
            <source>Last reminder of an answer: working days before it</source>
            <translation>Laatste herinnering aan een antwoord: werkdagen ervoor</translation>
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
        <name>Identity</name>
        <message>
            <source>Why the reply was not enough, as it continues: because …</source>
            <translation>Waarom het antwoord niet genoeg was, zoals de zin verdergaat: omdat …</translation>
        </message>
        <message>
            <source>How it was confirmed</source>
            <translation>Hoe de identiteit is bevestigd</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultaat</translation>
        </message>
        <message>
            <source>Why there is doubt, as it continues: because …</source>
            <translation>Waarom u twijfelt, als vervolg van: omdat …</translation>
        </message>
        <message>
            <source>Asked on</source>
            <translation>Gevraagd op</translation>
        </message>
        <message>
            <source>Confirmed on</source>
            <translation>Bevestigd op</translation>
        </message>
        <message>
            <source>Evidence destroyed on</source>
            <translation>Bewijs vernietigd op</translation>
        </message>
    </context>
    <context>
        <name>IdentityAnswer</name>
        <message>
            <source>How identity was confirmed</source>
            <translation>Hoe de identiteit is bevestigd</translation>
        </message>
        <message>
            <source>Confirmed on</source>
            <translation>Bevestigd op</translation>
        </message>
        <message>
            <source>Evidence destroyed on</source>
            <translation>Bewijsstuk vernietigd op</translation>
        </message>
    </context>
    <context>
        <name>IdentityMethod</name>
        <message>
            <source>no doubt: known address or account</source>
            <translation>geen twijfel: bekend adres of account</translation>
        </message>
        <message>
            <source>confirmed through the known address or number</source>
            <translation>bevestigd via het bekende adres of nummer</translation>
        </message>
        <message>
            <source>control question</source>
            <translation>controlevraag</translation>
        </message>
        <message>
            <source>identity document shown, no copy</source>
            <translation>identiteitsbewijs getoond, geen kopie</translation>
        </message>
        <message>
            <source>masked copy of an identity document</source>
            <translation>kopie van een identiteitsbewijs, deels onleesbaar gemaakt</translation>
        </message>
    </context>
    <context>
        <name>IdentityResult</name>
        <message>
            <source>waiting for the person</source>
            <translation>wachten op de betrokkene</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>bevestigd</translation>
        </message>
        <message>
            <source>not confirmed</source>
            <translation>niet bevestigd</translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message>
            <source>Kind of request</source>
            <translation>Soort verzoek</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Ontvangen op</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tijd</translation>
        </message>
        <message>
            <source>hh:mm, if known</source>
            <translation>uu:mm, als u die weet</translation>
        </message>
        <message>
            <source>Came in by</source>
            <translation>Binnengekomen via</translation>
        </message>
        <message>
            <source>What the person writes, literally</source>
            <translation>Wat de betrokkene schrijft, letterlijk</translation>
        </message>
        <message>
            <source>The e-mail address was already known to us</source>
            <translation>Het e-mailadres was bij ons al bekend</translation>
        </message>
        <message>
            <source>Then no further check of identity is needed for an answer to that address.</source>
            <translation>Dan hoeft u de identiteit niet verder te controleren voor een antwoord naar dat adres.</translation>
        </message>
        <message>
            <source>This person is or was</source>
            <translation>Deze persoon is of was</translation>
        </message>
        <message>
            <source>The register's categories of data subjects: they decide where to look. Empty: look everywhere.</source>
            <translation>De categorieën betrokkenen uit het register: zij bepalen waar u zoekt. Leeg: overal zoeken.</translation>
        </message>
        <message>
            <source>Answer by</source>
            <translation>Antwoord via</translation>
        </message>
        <message>
            <source>Language of the answer</source>
            <translation>Taal van het antwoord</translation>
        </message>
    </context>
    <context>
        <name>IntakeDialog</name>
        <message>
            <source>New request</source>
            <translation>Nieuw verzoek</translation>
        </message>
        <message>
            <source>&amp;Register the request</source>
            <translation>Verzoek &amp;vastleggen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Who asks</source>
            <translation>Wie het vraagt</translation>
        </message>
        <message>
            <source>What comes with it</source>
            <translation>Wat erbij zit</translation>
        </message>
        <message>
            <source>Special circumstances</source>
            <translation>Bijzondere omstandigheden</translation>
        </message>
        <message>
            <source>Ctrl+Enter registers from any field.</source>
            <translation>Met Ctrl+Enter legt u vast vanuit elk veld.</translation>
        </message>
        <message>
            <source>You changed the address: tick this only when the new one was known to us too.</source>
            <translation>U hebt het adres veranderd: vink dit alleen aan als ook het nieuwe adres al bekend was.</translation>
        </message>
        <message>
            <source>The name and address above are of who acts: letters go there. Nothing is sent before the authority or mandate was checked; the next step asks for it.</source>
            <translation>De naam en het adres hierboven zijn van wie voor de ander optreedt: daar gaan de brieven heen. Er gaat niets uit voordat het gezag of de machtiging is gecontroleerd; de volgende stap vraagt ernaar.</translation>
        </message>
        <message>
            <source>Fill in when the request was received: the term follows from it.</source>
            <translation>Vul in wanneer het verzoek is ontvangen: daar volgt de termijn uit.</translation>
        </message>
        <message>
            <source>Answer by {safe}.</source>
            <translation>Antwoord uiterlijk {safe}.</translation>
        </message>
        <message>
            <source>The law gives until {due}.</source>
            <translation>De wet geeft tot en met {due}.</translation>
        </message>
        <message>
            <source>That day has passed: register the request and answer at once.</source>
            <translation>Die dag is al voorbij: leg het verzoek vast en antwoord meteen.</translation>
        </message>
        <message>
            <source>These kinds of request are proposed from the words. Check them and register.</source>
            <translation>Deze soorten verzoek zijn voorgesteld op grond van de woorden. Controleer ze en leg het verzoek vast.</translation>
        </message>
        <message>
            <source>Answers to this message go to {reply}, not to the sender {sender}. Make sure who asks.</source>
            <translation>Antwoorden op dit bericht gaan naar {reply}, niet naar de afzender {sender}. Ga na wie het verzoek doet.</translation>
        </message>
        <message>
            <source>message.eml</source>
            <translation>bericht.eml</translation>
        </message>
        <message>
            <source>message.msg</source>
            <translation>bericht.msg</translation>
        </message>
        <message>
            <source>The message speaks of an earlier request: look whether that stands in the list, its term is running.</source>
            <translation>Het bericht noemt een eerder verzoek: kijk of dat al in de lijst staat, want die termijn loopt.</translation>
        </message>
        <message>
            <source>Somebody seems to act for another person, because of “{words}”.</source>
            <translation>Iemand treedt zo te zien op voor een ander, door “{words}”.</translation>
        </message>
        <message>
            <source>The person seems to be under 16, because of “{words}”.</source>
            <translation>De persoon is zo te zien jonger dan 16, door “{words}”.</translation>
        </message>
        <message>
            <source>A customer seems to leave, because of “{words}”: see the day under special circumstances, and clear it if it is not so.</source>
            <translation>Een klant stopt zo te zien, door “{words}”: kijk naar de dag bij bijzondere omstandigheden, en maak die leeg als het niet zo is.</translation>
        </message>
        <message>
            <source>Nothing can be read from this file: type what the person asks. It is kept with the request.</source>
            <translation>Uit dit bestand kan niets worden gelezen: typ wat de persoon vraagt. Het wordt bij het verzoek bewaard.</translation>
        </message>
        <message>
            <source>The text does not say who wrote it and when: fill in both.</source>
            <translation>In de tekst staat niet wie het schreef en wanneer: vul beide in.</translation>
        </message>
        <message>
            <source>There is no text on the clipboard: copy the message first, or type it in.</source>
            <translation>Er staat geen tekst op het klembord: kopieer eerst het bericht, of typ het over.</translation>
        </message>
    </context>
    <context>
        <name>IntakeForm</name>
        <message>
            <source>What was asked</source>
            <translation>Wat er wordt gevraagd</translation>
        </message>
        <message>
            <source>When and how</source>
            <translation>Wanneer en hoe</translation>
        </message>
        <message>
            <source>Where to look and how to answer</source>
            <translation>Waar u zoekt en hoe u antwoordt</translation>
        </message>
    </context>
    <context>
        <name>Interest</name>
        <message>
            <source>national security</source>
            <translation>nationale veiligheid</translation>
        </message>
        <message>
            <source>defence</source>
            <translation>landsverdediging</translation>
        </message>
        <message>
            <source>public security</source>
            <translation>openbare veiligheid</translation>
        </message>
        <message>
            <source>prevention and prosecution of criminal offences</source>
            <translation>voorkomen en vervolgen van strafbare feiten</translation>
        </message>
        <message>
            <source>another important objective of general public interest</source>
            <translation>een ander belangrijk doel van algemeen belang</translation>
        </message>
        <message>
            <source>independence of the judiciary and judicial proceedings</source>
            <translation>onafhankelijkheid van de rechter en gerechtelijke procedures</translation>
        </message>
        <message>
            <source>breaches of ethics for regulated professions</source>
            <translation>schending van beroepscodes van gereglementeerde beroepen</translation>
        </message>
        <message>
            <source>supervision in the exercise of official authority</source>
            <translation>toezicht in de uitoefening van openbaar gezag</translation>
        </message>
        <message>
            <source>protection of the person or of the rights and freedoms of others</source>
            <translation>bescherming van de betrokkene of van de rechten en vrijheden van anderen</translation>
        </message>
        <message>
            <source>enforcement of civil law claims</source>
            <translation>inning van civielrechtelijke vorderingen</translation>
        </message>
    </context>
    <context>
        <name>KeyActs</name>
        <message>
            <source>Change the passphrase</source>
            <translation>Wachtwoordzin wijzigen</translation>
        </message>
        <message>
            <source>From now on the register opens with the new passphrase.</source>
            <translation>Het register gaat voortaan open met de nieuwe wachtwoordzin.</translation>
        </message>
        <message>
            <source>Backups and copies that were made before keep the old one.</source>
            <translation>Reservekopieën en kopieën van voor die tijd houden de oude.</translation>
        </message>
        <message>
            <source>Other ways to open the register stay as they are.</source>
            <translation>Andere manieren om het register te openen blijven zoals ze zijn.</translation>
        </message>
        <message>
            <source>Present passphrase</source>
            <translation>Huidige wachtwoordzin</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Nieuwe wachtwoordzin</translation>
        </message>
        <message>
            <source>Add a deputy</source>
            <translation>Een vervanger toevoegen</translation>
        </message>
        <message>
            <source>Add the deputy</source>
            <translation>Vervanger toevoegen</translation>
        </message>
        <message>
            <source>Let the deputy type a passphrase that only the deputy knows.</source>
            <translation>Laat de vervanger een wachtwoordzin typen die alleen de vervanger kent.</translation>
        </message>
        <message>
            <source>A deputy reads and changes everything in the register.</source>
            <translation>Een vervanger kan alles in het register lezen en wijzigen.</translation>
        </message>
        <message>
            <source>A deputy cannot add or remove keys, and cannot make a recovery kit.</source>
            <translation>Een vervanger kan geen sleutels toevoegen of verwijderen, en geen herstelkit maken.</translation>
        </message>
        <message>
            <source>The audit trail tells what was done with the key of the deputy.</source>
            <translation>In het logboek staat wat er met de sleutel van de vervanger is gedaan.</translation>
        </message>
        <message>
            <source>Passphrase of the deputy</source>
            <translation>Wachtwoordzin van de vervanger</translation>
        </message>
        <message>
            <source>Remember on this computer?</source>
            <translation>Onthouden op deze computer?</translation>
        </message>
        <message>
            <source>Remember here</source>
            <translation>Hier onthouden</translation>
        </message>
        <message>
            <source>The keyring of this computer keeps a key to this register.</source>
            <translation>De sleutelbos van deze computer bewaart een sleutel van dit register.</translation>
        </message>
        <message>
            <source>Whoever uses this computer as you can open the register, also after a lock.</source>
            <translation>Wie deze computer als u gebruikt, kan het register openen, ook na het vergrendelen.</translation>
        </message>
        <message>
            <source>Lock the screen of the computer too when you leave it.</source>
            <translation>Vergrendel ook het scherm van de computer als u wegloopt.</translation>
        </message>
        <message>
            <source>The passphrase stays valid. Do not forget it: backups ask for it.</source>
            <translation>De wachtwoordzin blijft geldig. Vergeet hem niet: reservekopieën vragen erom.</translation>
        </message>
        <message>
            <source>Forget on this computer?</source>
            <translation>Vergeten op deze computer?</translation>
        </message>
        <message>
            <source>Forget here</source>
            <translation>Hier vergeten</translation>
        </message>
        <message>
            <source>the key to this register in the keyring of this computer</source>
            <translation>de sleutel van dit register in de sleutelbos van deze computer</translation>
        </message>
        <message>
            <source>your passphrase, which is asked from now on</source>
            <translation>uw wachtwoordzin, die voortaan weer wordt gevraagd</translation>
        </message>
        <message>
            <source>Make a new recovery kit?</source>
            <translation>Een nieuwe herstelkit maken?</translation>
        </message>
        <message>
            <source>Make a new kit</source>
            <translation>Nieuwe kit maken</translation>
        </message>
        <message>
            <source>the code on the present kit: it opens the register no more</source>
            <translation>de code op de huidige kit: die opent het register niet meer</translation>
        </message>
        <message>
            <source>all other ways to open the register</source>
            <translation>alle andere manieren om het register te openen</translation>
        </message>
        <message>
            <source>backups from before, which open with the code of their day</source>
            <translation>reservekopieën van voor die tijd: die gaan open met de code van hun eigen dag</translation>
        </message>
        <message>
            <source>what computers of deputies remember of this register</source>
            <translation>wat computers van vervangers van dit register onthouden</translation>
        </message>
        <message>
            <source>Remove this way to open the register?</source>
            <translation>Deze manier om het register te openen verwijderen?</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>everything in the register</source>
            <translation>alles wat in het register staat</translation>
        </message>
        <message>
            <source>Who has an old copy or backup of the register can still open that copy. Change the key too: then nobody reads with it what is written from now on.</source>
            <translation>Wie een oude kopie of reservekopie van het register heeft, kan die kopie nog openen. Wijzig ook de sleutel: dan kan zo iemand niet lezen wat er daarna bij komt.</translation>
        </message>
        <message>
            <source>Remove and change the key…</source>
            <translation>Verwijderen en sleutel wijzigen…</translation>
        </message>
        <message>
            <source>your passphrase</source>
            <translation>uw wachtwoordzin</translation>
        </message>
        <message>
            <source>that this computer remembers the register</source>
            <translation>dat deze computer het register onthoudt</translation>
        </message>
        <message>
            <source>Change the key of the register?</source>
            <translation>De sleutel van het register wijzigen?</translation>
        </message>
        <message>
            <source>Change the key</source>
            <translation>Sleutel wijzigen</translation>
        </message>
        <message>
            <source>The whole register is written anew, under another key.</source>
            <translation>Het hele register wordt opnieuw geschreven, met een andere sleutel.</translation>
        </message>
        <message>
            <source>the code on the present recovery kit: you get a new kit</source>
            <translation>de code op de huidige herstelkit: u krijgt een nieuwe kit</translation>
        </message>
        <message>
            <source>Old copies and backups are not touched: they open with the passphrases and codes of then.</source>
            <translation>Oude kopieën en reservekopieën blijven zoals ze zijn: ze gaan open met de wachtwoordzinnen en codes van toen.</translation>
        </message>
        <message>
            <source>Passphrase of the privacy officer</source>
            <translation>Wachtwoordzin van de privacy officer</translation>
        </message>
    </context>
    <context>
        <name>KeysView</name>
        <message>
            <source>Keys</source>
            <translation>Sleutels</translation>
        </message>
        <message>
            <source>Each of these opens the register by itself.</source>
            <translation>Elk hiervan opent het register, zonder de andere.</translation>
        </message>
        <message>
            <source>Change the &amp;passphrase…</source>
            <translation>&amp;Wachtwoordzin wijzigen…</translation>
        </message>
        <message>
            <source>&amp;Add a deputy…</source>
            <translation>&amp;Vervanger toevoegen…</translation>
        </message>
        <message>
            <source>&amp;Remember on this computer…</source>
            <translation>Onthouden op &amp;deze computer…</translation>
        </message>
        <message>
            <source>New recovery &amp;kit…</source>
            <translation>Nieuwe herstel&amp;kit…</translation>
        </message>
        <message>
            <source>&amp;Change the key…</source>
            <translation>&amp;Sleutel wijzigen…</translation>
        </message>
        <message>
            <source>What is and is not protected</source>
            <translation>Wat is wel en niet beveiligd</translation>
        </message>
        <message>
            <source>Your own passphrase. Backups from before keep the old one.</source>
            <translation>Uw eigen wachtwoordzin. Reservekopieën van voor die tijd houden de oude.</translation>
        </message>
        <message>
            <source>Somebody who replaces you gets a passphrase of their own.</source>
            <translation>Wie u vervangt, krijgt een eigen wachtwoordzin.</translation>
        </message>
        <message>
            <source>When the paper is lost, or somebody else may have seen it.</source>
            <translation>Als het papier kwijt is, of als iemand anders het gezien kan hebben.</translation>
        </message>
        <message>
            <source>When somebody may still have a way in. You keep yours, and get a new kit.</source>
            <translation>Als iemand er misschien nog bij kan. U houdt uw wachtwoordzin en krijgt een nieuwe kit.</translation>
        </message>
        <message>
            <source>What you can do</source>
            <translation>Wat u kunt doen</translation>
        </message>
        <message>
            <source>This computer then opens the register without asking for the passphrase.</source>
            <translation>Deze computer opent het register dan zonder de wachtwoordzin te vragen.</translation>
        </message>
        <message>
            <source>&amp;Forget on this computer…</source>
            <translation>Vergeten op &amp;deze computer…</translation>
        </message>
        <message>
            <source>This computer opens the register without asking for the passphrase.</source>
            <translation>Deze computer opent het register zonder de wachtwoordzin te vragen.</translation>
        </message>
        <message>
            <source>Only the privacy officer adds and removes keys and makes a recovery kit.</source>
            <translation>Alleen de privacy officer kan sleutels toevoegen en verwijderen en een herstelkit maken.</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Verwijderen…</translation>
        </message>
        <message>
            <source>Make a new recovery kit…</source>
            <translation>Nieuwe herstelkit maken…</translation>
        </message>
        <message>
            <source>You opened the register with the recovery code. Choose a new passphrase.</source>
            <translation>U hebt het register met de herstelcode geopend. Kies een nieuwe wachtwoordzin.</translation>
        </message>
        <message>
            <source>Choose a new passphrase…</source>
            <translation>Nieuwe wachtwoordzin kiezen…</translation>
        </message>
        <message>
            <source>Make a new recovery kit. The code that you used then opens nothing any more.</source>
            <translation>Maak een nieuwe herstelkit. De code die u hebt gebruikt, opent het register dan niet meer.</translation>
        </message>
        <message>
            <source>Nobody has read back the code of the last recovery kit. Make a new one.</source>
            <translation>Niemand heeft de code van de laatste herstelkit overgetypt. Maak een nieuwe.</translation>
        </message>
        <message>
            <source>The last recovery kit was neither printed nor saved. Make a new one, and keep it.</source>
            <translation>De laatste herstelkit is niet afgedrukt en niet opgeslagen. Maak een nieuwe en bewaar die.</translation>
        </message>
        <message>
            <source>Make a backup: those from before open only with the passphrase and the code of then.</source>
            <translation>Maak een reservekopie: die van voor nu gaan alleen open met de wachtwoordzin en de code van toen.</translation>
        </message>
        <message>
            <source>Make a backup now</source>
            <translation>Nu een reservekopie maken</translation>
        </message>
        <message>
            <source>The passphrase is changed.</source>
            <translation>De wachtwoordzin is gewijzigd.</translation>
        </message>
        <message>
            <source>Backups that were made before keep the old passphrase.</source>
            <translation>Reservekopieën van voor die tijd houden de oude wachtwoordzin.</translation>
        </message>
        <message>
            <source>The deputy can open the register now.</source>
            <translation>De vervanger kan het register nu openen.</translation>
        </message>
        <message>
            <source>This computer opens the register from now on, without asking for the passphrase.</source>
            <translation>Deze computer opent het register voortaan zonder de wachtwoordzin te vragen.</translation>
        </message>
        <message>
            <source>This computer asks for the passphrase again.</source>
            <translation>Deze computer vraagt weer om de wachtwoordzin.</translation>
        </message>
        <message>
            <source>Removed: this opens the register no more.</source>
            <translation>Verwijderd: hiermee gaat het register niet meer open.</translation>
        </message>
        <message>
            <source>The register has another key. Only your passphrase and the new recovery code open it.</source>
            <translation>Het register heeft een andere sleutel. Alleen uw wachtwoordzin en de nieuwe herstelcode openen het.</translation>
        </message>
        <message>
            <source>The register has another key. Only your passphrase, the new recovery code and this computer open it.</source>
            <translation>Het register heeft een andere sleutel. Alleen uw wachtwoordzin, de nieuwe herstelcode en deze computer openen het.</translation>
        </message>
        <message>
            <source>The new recovery kit counts. Make a backup, and destroy the old paper after it.</source>
            <translation>De nieuwe herstelkit geldt nu. Maak een reservekopie en vernietig daarna het oude papier.</translation>
        </message>
        <message>
            <source>The new recovery code counts: the old one opens the register no more.</source>
            <translation>De nieuwe herstelcode geldt nu: de oude opent het register niet meer.</translation>
        </message>
        <message>
            <source>A backup is made and checked. It opens with the passphrase of today.</source>
            <translation>Er is een reservekopie gemaakt en gecontroleerd. Hij gaat open met de wachtwoordzin van vandaag.</translation>
        </message>
    </context>
    <context>
        <name>Kind</name>
        <message>
            <source>PDF to read, print and archive</source>
            <translation>Pdf om te lezen en te bewaren</translation>
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
        <name>Kit</name>
        <message>
            <source>Recovery kit of {register}</source>
            <translation>Herstelkit van {register}</translation>
        </message>
        <message>
            <source>Page {n} of {total}</source>
            <translation>Pagina {n} van {total}</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>Gemaakt op</translation>
        </message>
        <message>
            <source>Audit trail</source>
            <translation>Logboek</translation>
        </message>
        <message>
            <source>line {seq}, {short}</source>
            <translation>regel {seq}, {short}</translation>
        </message>
        <message>
            <source>Who has this paper and the register can open it. Keep it where you keep other keys, not beside the computer.</source>
            <translation>Wie dit papier en het register heeft, kan het openen. Bewaar het waar u andere sleutels bewaart, niet bij de computer.</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Herstelcode</translation>
        </message>
        <message>
            <source>When the passphrase is lost</source>
            <translation>Als de wachtwoordzin kwijt is</translation>
        </message>
        <message>
            <source>Start privdesk and choose the register.</source>
            <translation>Start privdesk en kies het register.</translation>
        </message>
        <message>
            <source>Choose: Passphrase forgotten? Use the recovery code.</source>
            <translation>Kies: Wachtwoordzin vergeten? Gebruik de herstelcode.</translation>
        </message>
        <message>
            <source>Type the nine groups of four characters.</source>
            <translation>Typ de negen groepen van vier tekens.</translation>
        </message>
        <message>
            <source>When the key file of the register is lost</source>
            <translation>Als het sleutelbestand van het register kwijt is</translation>
        </message>
        <message>
            <source>Start privdesk and choose the folder of the register. In it lies a file whose name begins with register.</source>
            <translation>Start privdesk en kies de map van het register. Daarin staat een bestand waarvan de naam met register begint.</translation>
        </message>
        <message>
            <source>Choose: Key file lost? Use the recovery kit.</source>
            <translation>Kies: Sleutelbestand kwijt? Gebruik de herstelkit.</translation>
        </message>
        <message>
            <source>Scan the square code, or copy the small text below it. Without the recovery code it opens nothing.</source>
            <translation>Scan de vierkante code, of neem de kleine tekst eronder over. Zonder de herstelcode opent die niets.</translation>
        </message>
        <message>
            <source>Type the recovery code and a new passphrase.</source>
            <translation>Typ de herstelcode en een nieuwe wachtwoordzin.</translation>
        </message>
        <message>
            <source>Square code with the text that stands below it</source>
            <translation>Vierkante code met de tekst die eronder staat</translation>
        </message>
        <message>
            <source>When this was printed, the audit trail of the register ended with line {seq}, mark {hash}. Whoever rewrites the trail cannot rewrite this paper.</source>
            <translation>Toen dit werd afgedrukt, eindigde het logboek van het register met regel {seq}, kenmerk {hash}. Wie het logboek herschrijft, kan dit papier niet herschrijven.</translation>
        </message>
    </context>
    <context>
        <name>KitDialog</name>
        <message>
            <source>New recovery kit</source>
            <translation>Nieuwe herstelkit</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Klaar</translation>
        </message>
        <message>
            <source>Leave without checking…</source>
            <translation>Weggaan zonder controle…</translation>
        </message>
        <message>
            <source>Leave without checking the recovery code?</source>
            <translation>Weggaan zonder de herstelcode te controleren?</translation>
        </message>
        <message>
            <source>Leave without it</source>
            <translation>Toch weggaan</translation>
        </message>
        <message>
            <source>this recovery code: it cannot be shown again, and the old one opens nothing any more</source>
            <translation>deze herstelcode: hij wordt niet nog eens getoond, en de oude opent het register niet meer</translation>
        </message>
        <message>
            <source>your passphrase, with which you can make another kit</source>
            <translation>uw wachtwoordzin, waarmee u weer een nieuwe kit kunt maken</translation>
        </message>
    </context>
    <context>
        <name>KitPaper</name>
        <message>
            <source>Recovery kit</source>
            <translation>Herstelkit</translation>
        </message>
        <message>
            <source>recovery-kit</source>
            <translation>herstelkit</translation>
        </message>
        <message>
            <source>Save the recovery kit</source>
            <translation>De herstelkit opslaan</translation>
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
        <name>LedgerPage</name>
        <message>
            <source>Re&amp;move</source>
            <translation>Ver&amp;wijderen</translation>
        </message>
        <message>
            <source>Choose a line on the left.</source>
            <translation>Kies links een regel.</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nieuw</translation>
        </message>
        <message>
            <source>Saved as soon as it has a name.</source>
            <translation>Wordt opgeslagen zodra er een naam is.</translation>
        </message>
        <message>
            <source>“%1” lies in the bin.</source>
            <translation>‘%1’ ligt in de prullenbak.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
    </context>
    <context>
        <name>LeftOverDialog</name>
        <message>
            <source>What you were typing</source>
            <translation>Wat u aan het typen was</translation>
        </message>
        <message>
            <source>Keep it for the next time</source>
            <translation>Bewaren voor de volgende keer</translation>
        </message>
        <message>
            <source>&amp;Throw away</source>
            <translation>&amp;Weggooien</translation>
        </message>
        <message>
            <source>&amp;Copy the text</source>
            <translation>Tekst &amp;kopiëren</translation>
        </message>
        <message>
            <source>What you were typing has no place any more</source>
            <translation>Wat u aan het typen was, heeft geen plaats meer</translation>
        </message>
        <message>
            <source>When the register was locked you were typing this. What it was about has changed or is gone, so it cannot go back where it stood. Copy what you still need.</source>
            <translation>Dit was u aan het typen toen het register werd vergrendeld. Waar het over ging, is veranderd of verdwenen. Het kan daarom niet terug op zijn plaats. Kopieer wat u nog nodig hebt.</translation>
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
        <name>LetterPage</name>
        <message>
            <source>Dutch</source>
            <translation>Nederlands</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Engels</translation>
        </message>
        <message>
            <source>Language of the letter</source>
            <translation>Taal van de brief</translation>
        </message>
        <message>
            <source>Date of the letter</source>
            <translation>Datum van de brief</translation>
        </message>
        <message>
            <source>&amp;Back to the request</source>
            <translation>&amp;Terug naar het verzoek</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Afdrukken…</translation>
        </message>
        <message>
            <source>Save as P&amp;DF…</source>
            <translation>Opslaan als &amp;pdf…</translation>
        </message>
        <message>
            <source>Record as &amp;sent…</source>
            <translation>Als ver&amp;zonden vastleggen…</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Still needed: {facts}.</source>
            <translation>Nog nodig: {facts}.</translation>
        </message>
        <message>
            <source>The letter must also say: {elements}.</source>
            <translation>In de brief moet ook staan: {elements}.</translation>
        </message>
        <message>
            <source>Complete: this letter says everything it must.</source>
            <translation>Compleet: in deze brief staat alles wat erin moet.</translation>
        </message>
        <message>
            <source>{field} (at Our organisation)</source>
            <translation>{field} (bij Onze organisatie)</translation>
        </message>
        <message>
            <source>{field} (at Places)</source>
            <translation>{field} (bij Zoekplaatsen)</translation>
        </message>
        <message>
            <source>{field} (at What is asked)</source>
            <translation>{field} (bij Wat er gevraagd is)</translation>
        </message>
        <message>
            <source>Save the letter</source>
            <translation>Brief opslaan</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Saved. Keep in mind: that file is not encrypted.</source>
            <translation>Opgeslagen. Let op: dat bestand is niet versleuteld.</translation>
        </message>
        <message>
            <source>Record as sent</source>
            <translation>Als verzonden vastleggen</translation>
        </message>
        <message>
            <source>The letter goes into the file as it is now, and the request goes on.</source>
            <translation>De brief gaat zoals hij nu is in het dossier, en het verzoek gaat verder.</translation>
        </message>
    </context>
    <context>
        <name>ListPane</name>
        <message>
            <source>Which rows: {list}</source>
            <translation>Welke regels: {list}</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n regel</numerusform>
                <numerusform>%n regels</numerusform>
            </translation>
        </message>
        <message>
            <source>{shown} of {total}</source>
            <translation>{shown} van {total}</translation>
        </message>
    </context>
    <context>
        <name>LockReason</name>
        <message>
            <source>Locked because nothing was done for a while.</source>
            <translation>Vergrendeld, omdat er een tijd niets werd gedaan.</translation>
        </message>
        <message>
            <source>Locked together with the screen.</source>
            <translation>Vergrendeld, samen met het scherm.</translation>
        </message>
        <message>
            <source>Locked because the computer went to sleep.</source>
            <translation>Vergrendeld, omdat de computer in slaap ging.</translation>
        </message>
        <message>
            <source>Locked because the computer slept, or its clock was changed.</source>
            <translation>Vergrendeld, omdat de computer sliep of zijn klok werd verzet.</translation>
        </message>
        <message>
            <source>Locked because this register was asked for elsewhere.</source>
            <translation>Vergrendeld, omdat elders om dit register werd gevraagd.</translation>
        </message>
    </context>
    <context>
        <name>Log</name>
        <message>
            <source>Log of requests of {year}</source>
            <translation>Overzicht van verzoeken in {year}</translation>
        </message>
        <message>
            <source>Page {n} of {total}</source>
            <translation>Pagina {n} van {total}</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisatie</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>Gemaakt op</translation>
        </message>
        <message>
            <source>{organisation} · {title} · made {made}</source>
            <translation>{organisation} · {title} · gemaakt {made}</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Inhoud</translation>
        </message>
        <message numerus="yes">
            <source>%n kind(s) of request invoked</source>
            <translation>
                <numerusform>%n keer een recht ingeroepen</numerusform>
                <numerusform>%n keer een recht ingeroepen</numerusform>
            </translation>
        </message>
        <message>
            <source>How to read it</source>
            <translation>Leeswijzer</translation>
        </message>
        <message>
            <source>A reference leads to a person only inside the register, and to nobody once the file was made anonymous; of such a file the month is left. One message can invoke several kinds: it then has several lines.</source>
            <translation>Een kenmerk leidt alleen binnen het register naar een persoon. Is het dossier geanonimiseerd, dan leidt het naar niemand meer en is alleen de maand over. Eén bericht kan meer soorten verzoeken bevatten: dan heeft het meer regels.</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Overzicht</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Toelichting</translation>
        </message>
    </context>
    <context>
        <name>LookingOver</name>
        <message>
            <source>Something is damaged in space of the register that is not in use. Nothing is lost.</source>
            <translation>Er is iets beschadigd in een deel van het register dat niet in gebruik is. Er is niets verloren.</translation>
        </message>
        <message>
            <source>Repairing it takes a moment; the register is closed and opened again.</source>
            <translation>Herstellen duurt even; het register gaat dicht en weer open.</translation>
        </message>
        <message>
            <source>Repair…</source>
            <translation>Herstellen…</translation>
        </message>
        <message>
            <source>Pages: {numbers}.</source>
            <translation>Bladzijden: {numbers}.</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Reservekopie terugzetten…</translation>
        </message>
        <message>
            <source>To the backups</source>
            <translation>Naar de reservekopieën</translation>
        </message>
        <message>
            <source>To the keys</source>
            <translation>Naar de sleutels</translation>
        </message>
        <message numerus="yes">
            <source>Is it really {day}? By this computer nothing was done here for %n day(s).</source>
            <translation>
                <numerusform>Is het echt {day}? Volgens deze computer is hier %n dag niets gedaan.</numerusform>
                <numerusform>Is het echt {day}? Volgens deze computer is hier %n dagen niets gedaan.</numerusform>
            </translation>
        </message>
        <message>
            <source>What is to be erased or removed by that date waits until you say so, or until tomorrow.</source>
            <translation>Wat op die datum gewist of verwijderd moet zijn, wacht tot u dat zegt, of tot morgen.</translation>
        </message>
        <message>
            <source>The date is right</source>
            <translation>De datum klopt</translation>
        </message>
        <message>
            <source>You opened the register with the recovery code.</source>
            <translation>U hebt het register met de herstelcode geopend.</translation>
        </message>
        <message>
            <source>Choose a new passphrase, and make a new recovery kit after it.</source>
            <translation>Kies een nieuwe wachtwoordzin, en maak daarna een nieuwe herstelkit.</translation>
        </message>
        <message>
            <source>Choose a new passphrase…</source>
            <translation>Nieuwe wachtwoordzin kiezen…</translation>
        </message>
        <message>
            <source>Nobody has read back the code of the last recovery kit.</source>
            <translation>Niemand heeft de code van de laatste herstelkit overgetypt.</translation>
        </message>
        <message>
            <source>When the passphrase is lost too, nobody opens the register any more.</source>
            <translation>Raakt ook de wachtwoordzin kwijt, dan kan niemand het register nog openen.</translation>
        </message>
        <message>
            <source>Make a new kit…</source>
            <translation>Nieuwe kit maken…</translation>
        </message>
        <message>
            <source>The last recovery kit was neither printed nor saved.</source>
            <translation>De laatste herstelkit is niet afgedrukt en niet opgeslagen.</translation>
        </message>
        <message>
            <source>When the passphrase is lost and its code too, nobody opens the register any more.</source>
            <translation>Als de wachtwoordzin en de code allebei weg zijn, opent niemand het register meer.</translation>
        </message>
    </context>
    <context>
        <name>MailReasons</name>
        <message>
            <source>the file is empty</source>
            <translation>het bestand is leeg</translation>
        </message>
        <message>
            <source>it is not an e-mail message</source>
            <translation>het is geen e-mailbericht</translation>
        </message>
        <message>
            <source>the file is damaged</source>
            <translation>het bestand is beschadigd</translation>
        </message>
    </context>
    <context>
        <name>MailRemark</name>
        <message>
            <source>The message is very large: only the first part was read.</source>
            <translation>Het bericht is erg groot: alleen het eerste deel is gelezen.</translation>
        </message>
        <message>
            <source>The text is very long: the end was left out.</source>
            <translation>De tekst is erg lang: het einde is weggelaten.</translation>
        </message>
        <message>
            <source>Large attachments are listed but were not taken over.</source>
            <translation>Grote bijlagen staan in de lijst, maar zijn niet overgenomen.</translation>
        </message>
        <message>
            <source>The attachment winmail.dat comes from Outlook: part of the text may lie in it.</source>
            <translation>De bijlage winmail.dat komt uit Outlook: een deel van de tekst kan daarin zitten.</translation>
        </message>
        <message>
            <source>The message is encrypted: open it in your mail program.</source>
            <translation>Het bericht is versleuteld: open het in uw mailprogramma.</translation>
        </message>
        <message>
            <source>The message has no text of its own.</source>
            <translation>Het bericht heeft zelf geen tekst.</translation>
        </message>
        <message>
            <source>The message does not say when it was received.</source>
            <translation>In het bericht staat niet wanneer het is ontvangen.</translation>
        </message>
    </context>
    <context>
        <name>ManualDialog</name>
        <message>
            <source>What is and is not protected</source>
            <translation>Wat is wel en niet beveiligd</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
    </context>
    <context>
        <name>MarketingKind</name>
        <message>
            <source>newsletter</source>
            <translation>nieuwsbrief</translation>
        </message>
        <message>
            <source>advertising</source>
            <translation>reclame</translation>
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
            <translation>reservekopieën</translation>
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
        <name>Moved</name>
        <message numerus="yes">
            <source>The calendar or the rules of the house have changed. %n date(s) moved along:</source>
            <translation>
                <numerusform>De kalender of de huisregels zijn veranderd. %n termijn is mee verschoven:</numerusform>
                <numerusform>De kalender of de huisregels zijn veranderd. %n termijnen zijn mee verschoven:</numerusform>
            </translation>
        </message>
        <message>
            <source>{what}: from {was} to {now}.</source>
            <translation>{what}: van {was} naar {now}.</translation>
        </message>
    </context>
    <context>
        <name>NextStepBox</name>
        <message>
            <source>Next step</source>
            <translation>Volgende stap</translation>
        </message>
    </context>
    <context>
        <name>NotNotifiedAnswer</name>
        <message>
            <source>Not notified, because …</source>
            <translation>Geen bericht gestuurd, omdat …</translation>
        </message>
        <message>
            <source>Only when it is impossible or takes disproportionate effort.</source>
            <translation>Alleen als het onmogelijk is of onevenredig veel moeite kost.</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>By which the recipient finds the person</source>
            <translation>Waarmee de ontvanger de betrokkene vindt</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Ontvanger</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Soort</translation>
        </message>
        <message>
            <source>Notified on</source>
            <translation>Ingelicht op</translation>
        </message>
        <message>
            <source>Confirm by</source>
            <translation>Bevestigen uiterlijk op</translation>
        </message>
        <message>
            <source>Confirmed on</source>
            <translation>Bevestigd op</translation>
        </message>
        <message>
            <source>In backups until</source>
            <translation>In reservekopieën tot en met</translation>
        </message>
        <message>
            <source>Not notified, because</source>
            <translation>Niet ingelicht, omdat</translation>
        </message>
    </context>
    <context>
        <name>NoticeAnswer</name>
        <message>
            <source>No more than is needed: a customer number, or the e-mail address known there.</source>
            <translation>Niet meer dan nodig is: een klantnummer, of het e-mailadres dat daar bekend is.</translation>
        </message>
    </context>
    <context>
        <name>NoticeKind</name>
        <message>
            <source>processor</source>
            <translation>verwerker</translation>
        </message>
        <message>
            <source>other recipient</source>
            <translation>andere ontvanger</translation>
        </message>
    </context>
    <context>
        <name>OpenPoints</name>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message numerus="yes">
            <source>%n serious</source>
            <translation>
                <numerusform>%n ernstig</numerusform>
                <numerusform>%n ernstig</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n open</numerusform>
                <numerusform>%n open</numerusform>
            </translation>
        </message>
        <message>
            <source>none</source>
            <translation>geen</translation>
        </message>
        <message numerus="yes">
            <source>%n serious point(s): the law is not met while this stands open.</source>
            <translation>
                <numerusform>%n ernstig punt: zolang dit openstaat, voldoet u niet aan de wet.</numerusform>
                <numerusform>%n ernstige punten: zolang die openstaan, voldoet u niet aan de wet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open point(s), shown beside their field</source>
            <translation>
                <numerusform>%n open punt, zie bij het veld</numerusform>
                <numerusform>%n open punten, zie bij de velden</numerusform>
            </translation>
        </message>
        <message>
            <source>Complete: no open points</source>
            <translation>Compleet: geen open punten</translation>
        </message>
        <message>
            <source>Serious: {sentence}</source>
            <translation>Ernstig: {sentence}</translation>
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
            <translation>Dagen tot gewiste gegevens uit alle reservekopieën zijn</translation>
        </message>
        <message>
            <source>This term is named in letters about erasure.</source>
            <translation>Deze termijn staat in brieven over wissing.</translation>
        </message>
    </context>
    <context>
        <name>OrganisationForm</name>
        <message>
            <source>The organisation</source>
            <translation>De organisatie</translation>
        </message>
        <message>
            <source>The officer who signs the letters</source>
            <translation>De functionaris die de brieven ondertekent</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Brieven</translation>
        </message>
        <message>
            <source>Only for some organisations</source>
            <translation>Alleen voor sommige organisaties</translation>
        </message>
    </context>
    <context>
        <name>OrganisationView</name>
        <message>
            <source>Our organisation</source>
            <translation>Onze organisatie</translation>
        </message>
        <message>
            <source>House rules</source>
            <translation>Huisregels</translation>
        </message>
        <message>
            <source>The recommended values are filled in. Change them only on advice.</source>
            <translation>De aanbevolen waarden zijn ingevuld. Wijzig ze alleen als u dat is geadviseerd.</translation>
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
        <name>Outcome</name>
        <message>
            <source>granted</source>
            <translation>toegewezen</translation>
        </message>
        <message>
            <source>granted in part</source>
            <translation>gedeeltelijk toegewezen</translation>
        </message>
        <message>
            <source>no data found</source>
            <translation>geen gegevens gevonden</translation>
        </message>
        <message>
            <source>carried out</source>
            <translation>uitgevoerd</translation>
        </message>
        <message>
            <source>carried out in part</source>
            <translation>gedeeltelijk uitgevoerd</translation>
        </message>
        <message>
            <source>statement of the person added</source>
            <translation>verklaring van de betrokkene toegevoegd</translation>
        </message>
        <message>
            <source>restriction applied</source>
            <translation>beperking toegepast</translation>
        </message>
        <message>
            <source>delivered to the person</source>
            <translation>geleverd aan de betrokkene</translation>
        </message>
        <message>
            <source>delivered to another controller</source>
            <translation>geleverd aan een andere verwerkingsverantwoordelijke</translation>
        </message>
        <message>
            <source>objection upheld</source>
            <translation>bezwaar gegrond</translation>
        </message>
        <message>
            <source>objection rejected</source>
            <translation>bezwaar ongegrond</translation>
        </message>
        <message>
            <source>withdrawal of consent carried out</source>
            <translation>intrekking van de toestemming uitgevoerd</translation>
        </message>
        <message>
            <source>reviewed by a person: decision changed</source>
            <translation>opnieuw bekeken door een medewerker: besluit gewijzigd</translation>
        </message>
        <message>
            <source>reviewed by a person: decision stands</source>
            <translation>opnieuw bekeken door een medewerker: besluit blijft</translation>
        </message>
        <message>
            <source>no decision by automated means alone</source>
            <translation>geen besluit dat alleen geautomatiseerd is genomen</translation>
        </message>
        <message>
            <source>complaint well founded</source>
            <translation>klacht gegrond</translation>
        </message>
        <message>
            <source>complaint unfounded</source>
            <translation>klacht ongegrond</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>afgewezen</translation>
        </message>
        <message>
            <source>identity not confirmed</source>
            <translation>identiteit niet bevestigd</translation>
        </message>
        <message>
            <source>forwarded to the controller</source>
            <translation>doorgestuurd naar de verwerkingsverantwoordelijke</translation>
        </message>
        <message>
            <source>withdrawn by the person</source>
            <translation>ingetrokken door de betrokkene</translation>
        </message>
    </context>
    <context>
        <name>OverrideDialog</name>
        <message>
            <source>Saving takes longer there: everything is written twice before it counts.</source>
            <translation>Opslaan duurt daar langer: alles wordt twee keer geschreven voordat het telt.</translation>
        </message>
        <message>
            <source>Only one program at a time opens the register; nobody can read along.</source>
            <translation>Maar één programma tegelijk kan het register openen; niemand kan meelezen.</translation>
        </message>
        <message>
            <source>The service may put an older file back. Close the register before it copies.</source>
            <translation>De dienst kan een ouder bestand terugzetten. Sluit het register voordat de dienst gaat kopiëren.</translation>
        </message>
        <message>
            <source>When the connection breaks, what you were saving may have to be done again.</source>
            <translation>Valt de verbinding weg, dan moet u misschien opnieuw doen wat u aan het opslaan was.</translation>
        </message>
        <message>
            <source>Make a backup every day, and keep it on this computer.</source>
            <translation>Maak elke dag een reservekopie en bewaar die op deze computer.</translation>
        </message>
        <message>
            <source>Use this folder all the same?</source>
            <translation>Deze map toch gebruiken?</translation>
        </message>
        <message>
            <source>What it means:</source>
            <translation>Dit betekent:</translation>
        </message>
        <message>
            <source>Use it all the same</source>
            <translation>Toch gebruiken</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
    </context>
    <context>
        <name>OverviewView</name>
        <message>
            <source>Overview</source>
            <translation>Overzicht</translation>
        </message>
        <message>
            <source>To the &amp;calendar (.ics)…</source>
            <translation>Naar de &amp;agenda (.ics)…</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Termijnen</translation>
        </message>
        <message>
            <source>Name, reference or what must be done</source>
            <translation>Naam, kenmerk of wat er moet gebeuren</translation>
        </message>
        <message>
            <source>Nothing has a date yet</source>
            <translation>Nog niets heeft een termijn</translation>
        </message>
        <message>
            <source>Every request, agreement and review gets its dates here.</source>
            <translation>Elk verzoek, elke overeenkomst en elke beoordeling krijgt hier termijnen.</translation>
        </message>
        <message>
            <source>To the requests</source>
            <translation>Naar de verzoeken</translation>
        </message>
        <message>
            <source>All dates</source>
            <translation>Alle termijnen</translation>
        </message>
        <message>
            <source>Too late</source>
            <translation>Te laat</translation>
        </message>
        <message>
            <source>The coming seven days</source>
            <translation>De komende zeven dagen</translation>
        </message>
        <message>
            <source>Lapsed agreements and reviews</source>
            <translation>Verlopen overeenkomsten en beoordelingen</translation>
        </message>
        <message numerus="yes">
            <source>%n date(s)</source>
            <translation>
                <numerusform>%n termijn</numerusform>
                <numerusform>%n termijnen</numerusform>
            </translation>
        </message>
        <message>
            <source>{shown} of {total} dates</source>
            <translation>{shown} van {total} termijnen</translation>
        </message>
        <message>
            <source>Save the dates for a calendar</source>
            <translation>De termijnen opslaan voor een agenda</translation>
        </message>
        <message>
            <source>Calendar (*.ics)</source>
            <translation>Agenda (*.ics)</translation>
        </message>
        <message>
            <source>The dates are saved in {file}, with case numbers only.</source>
            <translation>De termijnen staan in {file}, alleen met kenmerken.</translation>
        </message>
        <message>
            <source>Open the file in your calendar. Dates that change later do not change there by themselves.</source>
            <translation>Open het bestand in uw agenda. Termijnen die later veranderen, veranderen daar niet vanzelf.</translation>
        </message>
    </context>
    <context>
        <name>OwnLetterAnswer</name>
        <message>
            <source>The letter, as PDF</source>
            <translation>De brief, als pdf</translation>
        </message>
        <message>
            <source>It is kept in the file of the request.</source>
            <translation>De brief wordt in het dossier van het verzoek bewaard.</translation>
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
        <name>Papers</name>
        <message>
            <source>Open in another program</source>
            <translation>Openen in een ander programma</translation>
        </message>
        <message>
            <source>A copy, which is removed when the register locks: what you change in it is not kept.</source>
            <translation>Een kopie, die verdwijnt als het register wordt vergrendeld: wat u daarin wijzigt, blijft niet bewaard.</translation>
        </message>
    </context>
    <context>
        <name>PapersTab</name>
        <message>
            <source>Letters</source>
            <translation>Brieven</translation>
        </message>
        <message>
            <source>No letter went out yet.</source>
            <translation>Er is nog geen brief verzonden.</translation>
        </message>
        <message>
            <source>What came with the request</source>
            <translation>Wat bij het verzoek kwam</translation>
        </message>
        <message>
            <source>Nothing.</source>
            <translation>Niets.</translation>
        </message>
        <message>
            <source>Add a file…</source>
            <translation>Bestand toevoegen…</translation>
        </message>
        <message>
            <source>Add a file to the request</source>
            <translation>Een bestand aan het verzoek toevoegen</translation>
        </message>
        <message>
            <source>Add {name}</source>
            <translation>{name} toevoegen</translation>
        </message>
        <message>
            <source>Never a copy of an identity document: record only that you checked it.</source>
            <translation>Nooit een kopie van een identiteitsbewijs: noteer alleen dat u het hebt gecontroleerd.</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Toevoegen</translation>
        </message>
        <message>
            <source>not sent</source>
            <translation>niet verzonden</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Bekijken</translation>
        </message>
        <message numerus="yes">
            <source>%n kB</source>
            <translation>
                <numerusform>%n kB</numerusform>
                <numerusform>%n kB</numerusform>
            </translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Opslaan als…</translation>
        </message>
        <message>
            <source>Save {name}</source>
            <translation>{name} opslaan</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Verwijderen…</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>{name} verwijderen</translation>
        </message>
        <message>
            <source>Save the attachment</source>
            <translation>Bijlage opslaan</translation>
        </message>
        <message>
            <source>Open {name} in another program</source>
            <translation>{name} openen in een ander programma</translation>
        </message>
        <message>
            <source>Remove {name}?</source>
            <translation>{name} verwijderen?</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>this file: it cannot be brought back</source>
            <translation>dit bestand: u krijgt het niet meer terug</translation>
        </message>
        <message>
            <source>the request and its other papers</source>
            <translation>het verzoek en de andere stukken</translation>
        </message>
    </context>
    <context>
        <name>Particulars</name>
        <message>
            <source>processing activities</source>
            <translation>verwerkingen</translation>
        </message>
        <message>
            <source>came in by</source>
            <translation>binnengekomen via</translation>
        </message>
        <message>
            <source>rights asked</source>
            <translation>gevraagde rechten</translation>
        </message>
        <message>
            <source>how many</source>
            <translation>hoeveel</translation>
        </message>
        <message>
            <source>days</source>
            <translation>dagen</translation>
        </message>
        <message>
            <source>what was done</source>
            <translation>wat er is gedaan</translation>
        </message>
        <message>
            <source>faults</source>
            <translation>fouten</translation>
        </message>
        <message>
            <source>kind of file</source>
            <translation>soort bestand</translation>
        </message>
        <message>
            <source>ways to open it left behind</source>
            <translation>achtergebleven manieren om te openen</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>soort</translation>
        </message>
        <message>
            <source>layout</source>
            <translation>indeling</translation>
        </message>
        <message>
            <source>up to line</source>
            <translation>tot en met regel</translation>
        </message>
        <message>
            <source>made</source>
            <translation>gemaakt</translation>
        </message>
        <message>
            <source>in which way</source>
            <translation>op welke manier</translation>
        </message>
        <message>
            <source>months</source>
            <translation>maanden</translation>
        </message>
        <message>
            <source>as on</source>
            <translation>stand van</translation>
        </message>
        <message>
            <source>decision</source>
            <translation>beslissing</translation>
        </message>
        <message>
            <source>damaged pages</source>
            <translation>beschadigde bladzijden</translation>
        </message>
        <message>
            <source>processors</source>
            <translation>verwerkers</translation>
        </message>
        <message>
            <source>ground</source>
            <translation>grond</translation>
        </message>
        <message>
            <source>received</source>
            <translation>ontvangen</translation>
        </message>
        <message>
            <source>in the place of</source>
            <translation>in plaats van</translation>
        </message>
        <message>
            <source>result</source>
            <translation>uitkomst</translation>
        </message>
        <message>
            <source>version of the tables</source>
            <translation>versie van de tabellen</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>verzonden</translation>
        </message>
        <message>
            <source>succeeded</source>
            <translation>gelukt</translation>
        </message>
        <message>
            <source>kept until</source>
            <translation>bewaard tot</translation>
        </message>
        <message>
            <source>what</source>
            <translation>wat</translation>
        </message>
        <message>
            <source>why</source>
            <translation>waarom</translation>
        </message>
        <message>
            <source>year</source>
            <translation>jaar</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nee</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
    </context>
    <context>
        <name>PassedOn</name>
        <message>
            <source>Request of a data subject, reference {case}</source>
            <translation>Verzoek van een betrokkene, kenmerk {case}</translation>
        </message>
        <message>
            <source>Dear sir or madam,</source>
            <translation>Geachte heer of mevrouw,</translation>
        </message>
        <message>
            <source>On {received} we received the request below. It is about: {rights}. We process these data on behalf of {controller}. You therefore decide on the request; we pass it on to you without having dealt with it (Article 28(3)(e) GDPR).</source>
            <translation>Op {received} ontvingen wij het verzoek hieronder. Het gaat over: {rights}. Wij verwerken deze gegevens in opdracht van {controller}. Daarom beslist u over het verzoek; wij sturen het aan u door en hebben het niet zelf behandeld (artikel 28, lid 3, onder e, van de AVG).</translation>
        </message>
        <message>
            <source>The person has a right to an answer within one month. Assume that this month began on {received}. Tell us what you need from us to answer: we look it up, correct it or erase it for you.</source>
            <translation>De persoon heeft recht op antwoord binnen één maand. Ga ervan uit dat die maand op {received} is begonnen. Laat ons weten wat u van ons nodig hebt voor uw antwoord: wij zoeken het voor u op, verbeteren het of wissen het.</translation>
        </message>
        <message>
            <source>Who asks: {name}</source>
            <translation>Wie het vraagt: {name}</translation>
        </message>
        <message>
            <source>On behalf of: {represented}</source>
            <translation>Namens: {represented}</translation>
        </message>
        <message>
            <source>E-mail address: {email}</source>
            <translation>E-mailadres: {email}</translation>
        </message>
        <message>
            <source>Telephone: {phone}</source>
            <translation>Telefoon: {phone}</translation>
        </message>
        <message>
            <source>Address: {address}</source>
            <translation>Adres: {address}</translation>
        </message>
        <message>
            <source>What the person writes:</source>
            <translation>Wat de persoon schrijft:</translation>
        </message>
        <message>
            <source>We tell the person that the request went to you. Please confirm that you received it.</source>
            <translation>Wij laten de persoon weten dat het verzoek naar u is gegaan. Wilt u de ontvangst aan ons bevestigen?</translation>
        </message>
        <message>
            <source>Kind regards,</source>
            <translation>Met vriendelijke groet,</translation>
        </message>
    </context>
    <context>
        <name>PassingOn</name>
        <message>
            <source>request-to-controller.eml</source>
            <translation>verzoek-aan-verantwoordelijke.eml</translation>
        </message>
        <message>
            <source>Pass the request on</source>
            <translation>Het verzoek doorsturen</translation>
        </message>
        <message>
            <source>What the controller reads</source>
            <translation>Wat de verwerkingsverantwoordelijke leest</translation>
        </message>
        <message>
            <source>&amp;Open as e-mail</source>
            <translation>&amp;Openen als e-mail</translation>
        </message>
        <message>
            <source>&amp;Copy the text</source>
            <translation>De tekst &amp;kopiëren</translation>
        </message>
        <message>
            <source>&amp;Record that it was passed on</source>
            <translation>&amp;Vastleggen dat het is doorgestuurd</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Send this with what came with the request, and record the day. After that the letter to the person is the next step.</source>
            <translation>Stuur dit samen met wat er bij het verzoek kwam, en leg de dag vast. Daarna is de brief aan de persoon de volgende stap.</translation>
        </message>
        <message>
            <source>To: %1</source>
            <translation>Aan: %1</translation>
        </message>
        <message>
            <source>Enclosed: %1</source>
            <translation>Bijlagen: %1</translation>
        </message>
    </context>
    <context>
        <name>PassphrasePage</name>
        <message>
            <source>Passphrase</source>
            <translation>Wachtwoordzin</translation>
        </message>
        <message>
            <source>The register is encrypted with it. Nobody can open the register without it, not even its makers.</source>
            <translation>Hiermee wordt het register versleuteld. Zonder deze zin kan niemand het openen, ook de makers niet.</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Wachtwoordzin</translation>
        </message>
        <message>
            <source>&amp;Once more</source>
            <translation>&amp;Nog een keer</translation>
        </message>
        <message>
            <source>At least {characters} characters, or {words} words. A sentence that you remember is best.</source>
            <translation>Minstens {characters} tekens of {words} woorden. Het beste is een zin die u onthoudt.</translation>
        </message>
        <message>
            <source>Long enough, but easy to guess: it repeats itself, or follows a row of letters, digits or keys. A sentence of your own is better.</source>
            <translation>Lang genoeg, maar makkelijk te raden: er zit herhaling in, of een rij letters, cijfers of toetsen. Een eigen zin is beter.</translation>
        </message>
        <message>
            <source>Long enough. Type it once more, to be sure.</source>
            <translation>Lang genoeg. Typ de zin nog een keer, voor de zekerheid.</translation>
        </message>
        <message>
            <source>Good. Write it down and keep it where you keep other keys.</source>
            <translation>Goed. Schrijf de zin op en bewaar hem waar u andere sleutels bewaart.</translation>
        </message>
    </context>
    <context>
        <name>PdfPreview</name>
        <message>
            <source>This page cannot be shown.</source>
            <translation>Dit document kan niet worden getoond.</translation>
        </message>
        <message>
            <source>Fit to the width</source>
            <translation>Op breedte passen</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Kleiner</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Groter</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Voorbeeld</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n pagina</numerusform>
                <numerusform>%n pagina's</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Person</name>
        <message>
            <source>Who acts for the data subject</source>
            <translation>Wie namens de betrokkene optreedt</translation>
        </message>
        <message>
            <source>Acts on behalf of</source>
            <translation>Handelt namens</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Salutation</source>
            <translation>Aanhef</translation>
        </message>
        <message>
            <source>Leave empty for a salutation without gender: Geachte Sanne Bakker.</source>
            <translation>Laat leeg voor een aanhef zonder geslacht: Geachte Sanne Bakker.</translation>
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
            <source>Organisation</source>
            <translation>Organisatie</translation>
        </message>
        <message>
            <source>Street and number</source>
            <translation>Straat en huisnummer</translation>
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
            <source>Only for an address abroad.</source>
            <translation>Alleen voor een adres in het buitenland.</translation>
        </message>
        <message>
            <source>The data subject is under 16</source>
            <translation>De betrokkene is jonger dan 16</translation>
        </message>
        <message>
            <source>Authority or mandate checked on</source>
            <translation>Gezag of machtiging gecontroleerd op</translation>
        </message>
        <message>
            <source>Only that it was checked; do not keep the document.</source>
            <translation>Alleen dat het is gecontroleerd; bewaar het stuk niet.</translation>
        </message>
    </context>
    <context>
        <name>Place</name>
        <message>
            <source>disk of this computer</source>
            <translation>schijf van deze computer</translation>
        </message>
        <message>
            <source>network drive</source>
            <translation>netwerkschijf</translation>
        </message>
        <message>
            <source>removable disk</source>
            <translation>losse schijf</translation>
        </message>
        <message>
            <source>folder that is copied to the cloud</source>
            <translation>map die naar de cloud wordt gekopieerd</translation>
        </message>
    </context>
    <context>
        <name>PlaceAnswer</name>
        <message>
            <source>Where to look</source>
            <translation>Waar u zoekt</translation>
        </message>
        <message>
            <source>How to search</source>
            <translation>Hoe u zoekt</translation>
        </message>
    </context>
    <context>
        <name>PlacePage</name>
        <message>
            <source>Where to keep it</source>
            <translation>Waar u het bewaart</translation>
        </message>
        <message>
            <source>The register is one folder on this computer. Keep it local, and put the backups elsewhere.</source>
            <translation>Het register is één map op deze computer. Houd die map lokaal en zet de reservekopieën ergens anders.</translation>
        </message>
        <message>
            <source>In this folder</source>
            <translation>In deze map</translation>
        </message>
        <message>
            <source>In this &amp;folder</source>
            <translation>In deze &amp;map</translation>
        </message>
        <message>
            <source>C&amp;hoose…</source>
            <translation>&amp;Kiezen…</translation>
        </message>
        <message>
            <source>Folder for the register</source>
            <translation>Map voor het register</translation>
        </message>
        <message>
            <source>This folder does not exist.</source>
            <translation>Deze map bestaat niet.</translation>
        </message>
        <message>
            <source>There is a register of this name already: choose another folder.</source>
            <translation>Er is al een register met deze naam: kies een andere map.</translation>
        </message>
        <message>
            <source>The register becomes: {folder}</source>
            <translation>Het register komt in: {folder}</translation>
        </message>
    </context>
    <context>
        <name>PlannedKind</name>
        <message>
            <source>stop the use of the data</source>
            <translation>het gebruik van de gegevens stoppen</translation>
        </message>
        <message>
            <source>block the customer profile for staff</source>
            <translation>het klantprofiel afschermen voor medewerkers</translation>
        </message>
        <message>
            <source>confirm receipt</source>
            <translation>de ontvangst bevestigen</translation>
        </message>
        <message>
            <source>ask who it is</source>
            <translation>vragen wie het is</translation>
        </message>
        <message>
            <source>the person proves who it is</source>
            <translation>de betrokkene toont aan wie het is</translation>
        </message>
        <message>
            <source>the representative shows the authority</source>
            <translation>de vertegenwoordiger toont aan dat dit mag</translation>
        </message>
        <message>
            <source>decide on an extension</source>
            <translation>beslissen over een verlenging</translation>
        </message>
        <message>
            <source>answer the person</source>
            <translation>de betrokkene antwoorden</translation>
        </message>
        <message>
            <source>tell the recipient</source>
            <translation>de ontvanger inlichten</translation>
        </message>
        <message>
            <source>the recipient confirms</source>
            <translation>de ontvanger bevestigt</translation>
        </message>
        <message>
            <source>lift the restriction</source>
            <translation>de beperking opheffen</translation>
        </message>
        <message>
            <source>see whether the dispute has ended</source>
            <translation>nagaan of het geschil is geëindigd</translation>
        </message>
        <message>
            <source>annexes and evidence are erased</source>
            <translation>bijlagen en bewijsstukken worden gewist</translation>
        </message>
        <message>
            <source>the file is anonymised</source>
            <translation>het dossier wordt geanonimiseerd</translation>
        </message>
    </context>
    <context>
        <name>Portability</name>
        <message>
            <source>data found</source>
            <translation>gevonden gegevens</translation>
        </message>
        <message>
            <source>activity</source>
            <translation>verwerking</translation>
        </message>
        <message>
            <source>for which of our activities we use these data</source>
            <translation>voor welke van onze verwerkingen wij deze gegevens gebruiken</translation>
        </message>
        <message>
            <source>place</source>
            <translation>plaats</translation>
        </message>
        <message>
            <source>the system in which these data are</source>
            <translation>het systeem waarin deze gegevens staan</translation>
        </message>
        <message>
            <source>category</source>
            <translation>soort</translation>
        </message>
        <message>
            <source>kind of data</source>
            <translation>soort gegevens</translation>
        </message>
        <message>
            <source>data</source>
            <translation>gegevens</translation>
        </message>
        <message>
            <source>the data themselves, literally</source>
            <translation>de gegevens zelf, letterlijk</translation>
        </message>
        <message>
            <source>as the name of the column says</source>
            <translation>zoals de naam van de kolom zegt</translation>
        </message>
        <message>
            <source>our own search</source>
            <translation>wat wij zelf hebben opgezocht</translation>
        </message>
        <message>
            <source>file</source>
            <translation>bestand</translation>
        </message>
        <message>
            <source>column</source>
            <translation>kolom</translation>
        </message>
        <message>
            <source>meaning</source>
            <translation>betekenis</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>vorm</translation>
        </message>
        <message>
            <source>source</source>
            <translation>herkomst</translation>
        </message>
        <message>
            <source>README.txt</source>
            <translation>LEESMIJ.txt</translation>
        </message>
        <message>
            <source>columns.csv</source>
            <translation>kolommen.csv</translation>
        </message>
        <message>
            <source>Your data, to take elsewhere (article 20 GDPR)</source>
            <translation>Uw gegevens, om mee te nemen (artikel 20 AVG)</translation>
        </message>
        <message>
            <source>From: {organisation} ({contact})</source>
            <translation>Van: {organisation} ({contact})</translation>
        </message>
        <message>
            <source>Request {case}, made on {made}, for {person}</source>
            <translation>Verzoek {case}, gemaakt op {made}, voor {person}</translation>
        </message>
        <message>
            <source>What is in it</source>
            <translation>Wat erin zit</translation>
        </message>
        <message>
            <source>{file}: what every column of every table means</source>
            <translation>{file}: wat elke kolom van elke tabel betekent</translation>
        </message>
        <message>
            <source>data.json: all tables in one file for other programs (format {format}, version {version})</source>
            <translation>data.json: alle tabellen in één bestand voor andere programma's (indeling {format}, versie {version})</translation>
        </message>
        <message>
            <source>schema.json: how data.json is built (JSON Schema 2020-12)</source>
            <translation>schema.json: hoe data.json is opgebouwd (JSON Schema 2020-12)</translation>
        </message>
        <message>
            <source>{file}: {title} ({rows} rows), from: {origin}</source>
            <translation>{file}: {title} (aantal rijen: {rows}), herkomst: {origin}</translation>
        </message>
        <message>
            <source>{file}: as our system exports it, from: {origin}</source>
            <translation>{file}: zoals ons systeem het uitvoert, herkomst: {origin}</translation>
        </message>
        <message>
            <source>How to read it</source>
            <translation>Hoe u het kunt lezen</translation>
        </message>
        <message>
            <source>CSV: UTF-8 with byte order mark, columns divided by a semicolon, texts between double quotes where needed. An apostrophe was put before a text that a spreadsheet would take for a formula; in data.json it is not there.</source>
            <translation>CSV: UTF-8 met byte order mark, kolommen gescheiden door een puntkomma, teksten waar nodig tussen dubbele aanhalingstekens. Voor een tekst die een rekenprogramma als formule zou lezen, staat een apostrof; in data.json staat die niet.</translation>
        </message>
        <message>
            <source>JSON: UTF-8. Dates are written as 2026-04-05. What is not filled in is null.</source>
            <translation>JSON: UTF-8. Datums staan er als 2026-04-05. Wat niet is ingevuld, is null.</translation>
        </message>
        <message>
            <source>Not in these files: {excluded}</source>
            <translation>Niet in deze bestanden: {excluded}</translation>
        </message>
        <message>
            <source>These are copies: what we hold of you did not change.</source>
            <translation>Dit zijn kopieën: wat wij van u hebben, is niet veranderd.</translation>
        </message>
    </context>
    <context>
        <name>PortableAnswer</name>
        <message>
            <source>Format</source>
            <translation>Formaat</translation>
        </message>
        <message>
            <source>What was found in</source>
            <translation>Wat is gevonden in</translation>
        </message>
        <message>
            <source>Chosen is what rests on consent or a contract. What the person neither gave you nor caused by using your service stays out: your own conclusions, for example.</source>
            <translation>Gekozen is wat op toestemming of een overeenkomst berust. Wat de betrokkene niet zelf gaf en ook niet door het gebruik van uw dienst ontstond, blijft erbuiten: uw eigen conclusies bijvoorbeeld.</translation>
        </message>
        <message>
            <source>What the columns of the added files mean: column = meaning</source>
            <translation>Wat de kolommen van de toegevoegde bestanden betekenen: kolom = betekenis</translation>
        </message>
        <message>
            <source>In the language of the letter. It stands in the file with the columns.</source>
            <translation>In de taal van de brief. Het komt in het bestand met de kolommen.</translation>
        </message>
    </context>
    <context>
        <name>Portables</name>
        <message>
            <source>Add a table or JSON file…</source>
            <translation>Tabel of JSON-bestand toevoegen…</translation>
        </message>
        <message>
            <source>Make the files…</source>
            <translation>Bestanden maken…</translation>
        </message>
        <message>
            <source>Tables and JSON ({endings})</source>
            <translation>Tabellen en JSON ({endings})</translation>
        </message>
        <message>
            <source>Add a table or JSON file</source>
            <translation>Tabel of JSON-bestand toevoegen</translation>
        </message>
        <message>
            <source>{file} goes along with the files for the person.</source>
            <translation>{file} gaat mee met de bestanden voor de betrokkene.</translation>
        </message>
        <message>
            <source>Files for the person</source>
            <translation>Bestanden voor de betrokkene</translation>
        </message>
        <message>
            <source>Make the files</source>
            <translation>Bestanden maken</translation>
        </message>
        <message>
            <source>A ZIP with the data as JSON and CSV, and a file that says what every column means. It is kept with the papers of this request, and erased with the annexes.</source>
            <translation>Een ZIP met de gegevens als JSON en CSV, en een bestand dat zegt wat elke kolom betekent. De ZIP blijft bij de stukken van dit verzoek en wordt met de bijlagen gewist.</translation>
        </message>
        <message>
            <source>Added files: {names}.</source>
            <translation>Toegevoegde bestanden: {names}.</translation>
        </message>
        <message>
            <source>No other program can read these, so they stay behind (article 20(1)): {names}.</source>
            <translation>Geen ander programma kan deze inlezen, dus ze gaan niet mee (artikel 20, lid 1): {names}.</translation>
        </message>
        <message>
            <source>{place}: rests on no consent or contract</source>
            <translation>{place}: berust niet op toestemming of een overeenkomst</translation>
        </message>
        <message>
            <source>The files were made. They lie with the papers of this request.</source>
            <translation>De bestanden zijn gemaakt. Ze liggen bij de stukken van dit verzoek.</translation>
        </message>
        <message>
            <source>Save the files for the person</source>
            <translation>Bestanden voor de betrokkene opslaan</translation>
        </message>
        <message>
            <source>The files are saved as {file}.</source>
            <translation>De bestanden zijn opgeslagen als {file}.</translation>
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message>
            <source>Settings of this computer</source>
            <translation>Instellingen van deze computer</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Opslaan</translation>
        </message>
        <message>
            <source>A change of language counts from the next start of the program.</source>
            <translation>Een andere taal geldt vanaf de volgende start van het programma.</translation>
        </message>
        <message>
            <source>Keys of this register</source>
            <translation>Sleutels van dit register</translation>
        </message>
        <message>
            <source>Backups of this register</source>
            <translation>Reservekopieën van dit register</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>This must be filled in.</source>
            <translation>Dit moet u invullen.</translation>
        </message>
        <message>
            <source>“{text}” is not a date. Write a date such as 26-10-2026.</source>
            <translation>“{text}” is geen datum. Schrijf een datum zoals 26-10-2026.</translation>
        </message>
        <message>
            <source>“{text}” is not a whole number.</source>
            <translation>“{text}” is geen heel getal.</translation>
        </message>
        <message>
            <source>With 0 no backup is made by itself, and those that are there go tomorrow. When this computer breaks, the register is gone.</source>
            <translation>Met 0 wordt er geen reservekopie vanzelf gemaakt, en wat er is, gaat morgen weg. Gaat deze computer stuk, dan is het register weg.</translation>
        </message>
        <message>
            <source>So short: damage that is seen only after a week can then not be undone with a backup.</source>
            <translation>Zo kort: schade die u pas na een week ziet, kunt u dan niet met een reservekopie herstellen.</translation>
        </message>
        <message>
            <source>This cannot be less than 0.</source>
            <translation>Dit kan niet minder dan 0 zijn.</translation>
        </message>
        <message>
            <source>This can be at most {most}.</source>
            <translation>Dit kan hoogstens {most} zijn.</translation>
        </message>
        <message>
            <source>This does not look like an e-mail address.</source>
            <translation>Dit lijkt geen e-mailadres.</translation>
        </message>
        <message>
            <source>A Dutch postcode has four digits and two letters, such as 3511 AB.</source>
            <translation>Een Nederlandse postcode heeft vier cijfers en twee letters, zoals 3511 AB.</translation>
        </message>
        <message>
            <source>This looks like a citizen service number. Remove it unless a law prescribes it.</source>
            <translation>Dit lijkt een burgerservicenummer. Haal het weg, tenzij een wet het voorschrijft.</translation>
        </message>
        <message>
            <source>These characters cannot be printed: {characters}</source>
            <translation>Deze tekens kunnen niet worden afgedrukt: {characters}</translation>
        </message>
        <message>
            <source>Text that runs from right to left may be printed in the wrong order.</source>
            <translation>Tekst die van rechts naar links loopt, komt mogelijk in de verkeerde volgorde op papier.</translation>
        </message>
        <message>
            <source>The address does not fit the window of the envelope.</source>
            <translation>Het adres past niet in het venster van de envelop.</translation>
        </message>
        <message>
            <source>The text is longer than {most} characters.</source>
            <translation>De tekst is langer dan {most} tekens.</translation>
        </message>
        <message>
            <source>The file must start with a head between two lines '---'.</source>
            <translation>Het bestand moet beginnen met een kop tussen twee regels '---'.</translation>
        </message>
        <message>
            <source>In the head a line is written as 'name: text'; here stands '{found}'.</source>
            <translation>In de kop schrijft u een regel als 'naam: tekst'; hier staat '{found}'.</translation>
        </message>
        <message>
            <source>The head knows no '{name}'.</source>
            <translation>De kop kent geen '{name}'.</translation>
        </message>
        <message>
            <source>'{name}' stands in the head twice.</source>
            <translation>'{name}' staat twee keer in de kop.</translation>
        </message>
        <message>
            <source>The head has no 'subject'.</source>
            <translation>In de kop ontbreekt 'subject'.</translation>
        </message>
        <message>
            <source>This character is for private use and cannot stand in a letter.</source>
            <translation>Dit teken is voor eigen gebruik bedoeld en kan niet in een brief staan.</translation>
        </message>
        <message>
            <source>A mark names what the text says, as in &lt;!-- E08 --&gt;.</source>
            <translation>Een markering noemt wat de tekst zegt, zoals &lt;!-- E08 --&gt;.</translation>
        </message>
        <message>
            <source>There is no element '{name}'.</source>
            <translation>Er is geen element '{name}'.</translation>
        </message>
        <message>
            <source>There is no placeholder '{name}'.</source>
            <translation>Er is geen invulveld '{name}'.</translation>
        </message>
        <message>
            <source>There is no block '{name}'.</source>
            <translation>Er is geen blok '{name}'.</translation>
        </message>
        <message>
            <source>There is no filter '{name}'.</source>
            <translation>Er is geen filter '{name}'.</translation>
        </message>
        <message>
            <source>'{name}' is never '{value}'.</source>
            <translation>'{name}' is nooit '{value}'.</translation>
        </message>
        <message>
            <source>This is nested too deeply.</source>
            <translation>Dit is te diep genest.</translation>
        </message>
        <message>
            <source>The text ends before a placeholder, condition or loop is closed.</source>
            <translation>De tekst houdt op voordat een invulveld, voorwaarde of herhaling is afgesloten.</translation>
        </message>
        <message>
            <source>This is not understood here: look at the braces and the words between them.</source>
            <translation>Dit wordt hier niet begrepen: kijk naar de accolades en de woorden ertussen.</translation>
        </message>
        <message>
            <source>This cannot stand in a letter: '{name}'.</source>
            <translation>Dit kan niet in een brief staan: '{name}'.</translation>
        </message>
        <message>
            <source>A loop cannot stand inside a loop.</source>
            <translation>Een herhaling kan niet in een herhaling staan.</translation>
        </message>
        <message>
            <source>'{name}' is no list.</source>
            <translation>'{name}' is geen lijst.</translation>
        </message>
        <message>
            <source>'{name}' is a list of rows: write a loop over it.</source>
            <translation>'{name}' is een lijst met regels: schrijf er een herhaling omheen.</translation>
        </message>
        <message>
            <source>'{name}' is a condition, no text.</source>
            <translation>'{name}' is een voorwaarde, geen tekst.</translation>
        </message>
        <message>
            <source>A data protection officer was appointed: fill in the name and the contact.</source>
            <translation>Er is een functionaris voor gegevensbescherming benoemd: vul de naam en de contactgegevens in.</translation>
        </message>
        <message>
            <source>This ends before the six weeks in which a person can go to court.</source>
            <translation>Dit eindigt voor het einde van de zes weken waarin iemand naar de rechter kan gaan.</translation>
        </message>
        <message>
            <source>The end lies before the start.</source>
            <translation>Het einde ligt voor het begin.</translation>
        </message>
        <message>
            <source>The retention term of “{item}” cannot be less than 0.</source>
            <translation>De bewaartermijn van “{item}” kan niet minder dan 0 zijn.</translation>
        </message>
        <message>
            <source>This processor is still used by: {activities}.</source>
            <translation>Deze verwerker wordt nog gebruikt door: {activities}.</translation>
        </message>
        <message>
            <source>{item}: the processor agreement was not checked against article 28(3) GDPR yet.</source>
            <translation>{item}: de verwerkersovereenkomst is nog niet getoetst aan artikel 28 lid 3 AVG.</translation>
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
            <translation>{item}: een uitzondering van artikel 49 AVG is niet bedoeld voor vaste doorgiften ({country}).</translation>
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
            <translation>{item}: er is geen verwerkersovereenkomst (art. 28 AVG).</translation>
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
            <translation>Noem de verwerkingsverantwoordelijken voor wie u dit doet (art. 30 lid 2 AVG).</translation>
        </message>
        <message>
            <source>Describe the essence of the arrangement between the joint controllers (art. 26 GDPR).</source>
            <translation>Beschrijf de kern van de regeling tussen de gezamenlijke verwerkingsverantwoordelijken (art. 26 AVG).</translation>
        </message>
        <message>
            <source>A purpose has no description.</source>
            <translation>Een doel heeft geen omschrijving.</translation>
        </message>
        <message>
            <source>“{item}” has no legal basis (art. 6 GDPR).</source>
            <translation>“{item}” heeft geen grondslag (art. 6 AVG).</translation>
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
            <translation>“{item}”: hoe vraagt u toestemming, en hoe kunt u die aantonen (art. 7 AVG)?</translation>
        </message>
        <message>
            <source>“{item}”: leaving data or using a site is no consent (art. 4(11) and 7 GDPR).</source>
            <translation>“{item}”: gegevens achterlaten of een site gebruiken is geen toestemming (art. 4 onder 11 en art. 7 AVG).</translation>
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
            <translation>“{item}” zijn bijzondere persoonsgegevens: kies de uitzondering die ze toestaat (art. 9 lid 2 AVG).</translation>
        </message>
        <message>
            <source>“{item}” may be special data. Mark which kind (art. 9 GDPR).</source>
            <translation>“{item}” zijn misschien bijzondere persoonsgegevens. Geef aan welke soort (art. 9 AVG).</translation>
        </message>
        <message>
            <source>“{item}”: which statute prescribes the BSN? Without one it may not be used (art. 46 UAVG).</source>
            <translation>“{item}”: welke wet schrijft het BSN voor? Zonder zo’n wet mag u het niet gebruiken (art. 46 UAVG).</translation>
        </message>
        <message>
            <source>“{item}” holds the BSN. Mark it as such (art. 46 UAVG).</source>
            <translation>“{item}” bevat het BSN. Geef dat aan (art. 46 UAVG).</translation>
        </message>
        <message>
            <source>“{item}” may be criminal data. Mark it as such (art. 10 GDPR).</source>
            <translation>“{item}” zijn misschien strafrechtelijke gegevens. Geef dat aan (art. 10 AVG).</translation>
        </message>
        <message>
            <source>“{item}”: which provision allows these criminal data (art. 31–33 UAVG)?</source>
            <translation>“{item}”: welke bepaling staat deze strafrechtelijke gegevens toe (art. 31–33 UAVG)?</translation>
        </message>
        <message>
            <source>“{item}”: why is this necessary? For addressing people it is not (CJEU C-394/23).</source>
            <translation>“{item}”: waarom is dit nodig? Voor de aanhef is het niet nodig (HvJ EU C-394/23).</translation>
        </message>
        <message>
            <source>“{item}”: say from whom these data come (art. 15(1)(g) GDPR).</source>
            <translation>“{item}”: vermeld van wie deze gegevens komen (art. 15 lid 1 onder g AVG).</translation>
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
            <source>Say where to look: a place needs a name.</source>
            <translation>Vul in waar u zoekt: een zoekplaats heeft een naam nodig.</translation>
        </message>
        <message>
            <source>Choose the PDF of the letter as it went out.</source>
            <translation>Kies de pdf van de brief zoals hij is verzonden.</translation>
        </message>
        <message>
            <source>This is not a PDF. Save the letter as PDF, and choose that file.</source>
            <translation>Dit is geen pdf. Sla de brief op als pdf en kies dat bestand.</translation>
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
            <translation>Er is geen beveiligingsmaatregel beschreven (art. 30 lid 1 onder g AVG).</translation>
        </message>
        <message>
            <source>Describe the logic and the consequences of the automated decisions (art. 22 GDPR).</source>
            <translation>Beschrijf de logica en de gevolgen van de geautomatiseerde besluiten (art. 22 AVG).</translation>
        </message>
        <message>
            <source>It was not assessed whether an impact assessment (DPIA) is needed.</source>
            <translation>Er is niet beoordeeld of een gegevensbeschermingseffectbeoordeling (DPIA) nodig is.</translation>
        </message>
        <message>
            <source>The impact assessment (DPIA) is required and was not done (art. 35 GDPR).</source>
            <translation>De gegevensbeschermingseffectbeoordeling (DPIA) is verplicht en nog niet gedaan (art. 35 AVG).</translation>
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
        <message>
            <source>Choose at least one right.</source>
            <translation>Kies ten minste één recht.</translation>
        </message>
        <message>
            <source>This right is not known here.</source>
            <translation>Dit recht is hier niet bekend.</translation>
        </message>
        <message>
            <source>A right stands here twice.</source>
            <translation>Een recht staat hier twee keer.</translation>
        </message>
        <message>
            <source>This date lies in the future.</source>
            <translation>Deze datum ligt in de toekomst.</translation>
        </message>
        <message>
            <source>This lies before the receipt ({received}), when the term began (art. 12(3) GDPR). Correct a date.</source>
            <translation>Dit ligt voor de ontvangst ({received}), toen de termijn begon (art. 12 lid 3 AVG). Verbeter een van de data.</translation>
        </message>
        <message>
            <source>This date lies before {since}, when the GDPR began to apply.</source>
            <translation>Deze datum ligt voor {since}, de dag waarop de AVG van toepassing werd.</translation>
        </message>
        <message>
            <source>Something was done for this request on {first} already: it came in on that day at the latest.</source>
            <translation>Voor dit verzoek is op {first} al iets gedaan: het kwam uiterlijk op die dag binnen.</translation>
        </message>
        <message>
            <source>This is more than a month ago. Is the date right?</source>
            <translation>Dit is meer dan een maand geleden. Klopt de datum?</translation>
        </message>
        <message>
            <source>Write a time such as 14:30.</source>
            <translation>Schrijf een tijd zoals 14:30.</translation>
        </message>
        <message>
            <source>Fill in the name, or a description of the person.</source>
            <translation>Vul de naam in, of een omschrijving van de persoon.</translation>
        </message>
        <message>
            <source>Say for whom: the letters name that person (article 5 UAVG).</source>
            <translation>Vul in voor wie: de brieven noemen die persoon (artikel 5 UAVG).</translation>
        </message>
        <message>
            <source>Say to which organisation the request goes, and where: it decides (art. 28(3)(e) GDPR).</source>
            <translation>Vul in naar welke organisatie het verzoek gaat, en waarheen: die beslist (art. 28 lid 3 onder e AVG).</translation>
        </message>
        <message>
            <source>The chosen way to answer needs this address.</source>
            <translation>Voor de gekozen manier van antwoorden is dit adres nodig.</translation>
        </message>
        <message>
            <source>Say why there is doubt about who asks: the letter must explain it (art. 12(6) GDPR).</source>
            <translation>Geef aan waarom u twijfelt wie het verzoek doet: de brief moet dat uitleggen (art. 12, lid 6, AVG).</translation>
        </message>
        <message>
            <source>Choose how identity was confirmed.</source>
            <translation>Kies hoe de identiteit is bevestigd.</translation>
        </message>
        <message>
            <source>The address is not known, so a check is needed. Choose how it was done.</source>
            <translation>Het adres is niet bekend, dus een controle is nodig. Kies hoe u die hebt gedaan.</translation>
        </message>
        <message>
            <source>Destroy the copy of the identity document and note the date.</source>
            <translation>Vernietig de kopie van het identiteitsbewijs en noteer de datum.</translation>
        </message>
        <message>
            <source>Data stand here, but the result says that nothing was found.</source>
            <translation>Hier staan gegevens, maar volgens het resultaat is er niets gevonden.</translation>
        </message>
        <message>
            <source>Choose the decision.</source>
            <translation>Kies de beslissing.</translation>
        </message>
        <message>
            <source>“{outcome}” is no decision on a request for {right} (art. {article} GDPR). Choose one on offer.</source>
            <translation>“{outcome}” is geen beslissing op een verzoek om {right} (art. {article} AVG). Kies een van de beslissingen die er staan.</translation>
        </message>
        <message>
            <source>Data were found, so the decision cannot be that there are none.</source>
            <translation>Er zijn gegevens gevonden. De beslissing kan dus niet zijn dat er geen zijn.</translation>
        </message>
        <message>
            <source>Nothing was found anywhere. Choose “no data found”, or correct the search.</source>
            <translation>Er is nergens iets gevonden. Kies “geen gegevens gevonden”, of verbeter de zoekactie.</translation>
        </message>
        <message>
            <source>Identity was not confirmed yet. No data may go out before that.</source>
            <translation>De identiteit is nog niet bevestigd. Eerder mogen er geen gegevens naar buiten.</translation>
        </message>
        <message>
            <source>A refusal must be told within one month. That term ended on {due} (art. 12(4) GDPR).</source>
            <translation>Een afwijzing moet binnen één maand worden verteld. Die termijn is geëindigd op {due} (art. 12, lid 4, AVG).</translation>
        </message>
        <message>
            <source>Nothing was searched yet. Make the list of places first.</source>
            <translation>Er is nog niet gezocht. Maak eerst de lijst met zoekplaatsen.</translation>
        </message>
        <message>
            <source>Not everything was searched: {count} left, such as {place}.</source>
            <translation>Nog niet overal is gezocht: nog {count} te gaan, zoals {place}.</translation>
        </message>
        <message>
            <source>Choose the ground: the person must be told why (art. 12(4) GDPR).</source>
            <translation>Kies de grond: de betrokkene moet weten waarom (art. 12, lid 4, AVG).</translation>
        </message>
        <message>
            <source>“{reason}” is no ground to refuse a request for {right} (art. 12(4) GDPR). Choose another.</source>
            <translation>“{reason}” is geen grond om een verzoek om {right} af te wijzen (art. 12 lid 4 AVG). Kies een andere.</translation>
        </message>
        <message>
            <source>Write the reason: it stands in the letter.</source>
            <translation>Schrijf de reden op: die staat in de brief.</translation>
        </message>
        <message>
            <source>After this decision there is nothing to carry out.</source>
            <translation>Na deze beslissing hoeft er niets te worden uitgevoerd.</translation>
        </message>
        <message>
            <source>Take the decision first.</source>
            <translation>Neem eerst de beslissing.</translation>
        </message>
        <message>
            <source>This letter tells a decision that was not taken. Take it first (article 12(3) GDPR).</source>
            <translation>Deze brief deelt een beslissing mee die niet is genomen. Neem die eerst (artikel 12, lid 3, AVG).</translation>
        </message>
        <message>
            <source>The decision was taken on {decided}: its letter goes out on that day or later. Correct the date.</source>
            <translation>De beslissing is genomen op {decided}: de brief daarover gaat op die dag of later uit. Verbeter de datum.</translation>
        </message>
        <message>
            <source>Recipients are told of what was decided: take the decision first (article 19 GDPR).</source>
            <translation>Ontvangers horen wat er is beslist: neem eerst de beslissing (artikel 19 AVG).</translation>
        </message>
        <message>
            <source>This was asked on {asked}: the reply cannot have come before that day. Correct the date.</source>
            <translation>Dit is gevraagd op {asked}: het antwoord kan niet van voor die dag zijn. Verbeter de datum.</translation>
        </message>
        <message>
            <source>Nothing was found here, so there is nothing to carry out.</source>
            <translation>Hier is niets gevonden, dus er hoeft niets te worden uitgevoerd.</translation>
        </message>
        <message>
            <source>The address is not known and identity was not confirmed.</source>
            <translation>Het adres is niet bekend en de identiteit is niet bevestigd.</translation>
        </message>
        <message>
            <source>Name the rule or the provision under which the data are kept (art. 17(3) GDPR).</source>
            <translation>Noem de regel of de bepaling op grond waarvan de gegevens blijven (art. 17, lid 3, AVG).</translation>
        </message>
        <message>
            <source>Until when are the data kept? The letter must say it.</source>
            <translation>Tot wanneer blijven de gegevens bewaard? De brief moet dat zeggen.</translation>
        </message>
        <message>
            <source>The term ended on {until}: then the data can be erased.</source>
            <translation>De termijn is geëindigd op {until}: dan kunnen de gegevens weg.</translation>
        </message>
        <message>
            <source>This lies before the day on which the recipient was told ({told}).</source>
            <translation>Dit ligt vóór de dag waarop de ontvanger bericht kreeg ({told}).</translation>
        </message>
        <message>
            <source>This recipient was not told yet.</source>
            <translation>Deze ontvanger heeft nog geen bericht gehad.</translation>
        </message>
        <message>
            <source>Name the complexity or the number of requests, and the concrete fact (art. 12(3) GDPR).</source>
            <translation>Noem de complexiteit of het aantal verzoeken, en het concrete feit (art. 12, lid 3, AVG).</translation>
        </message>
        <message>
            <source>The term can be extended by one or two months.</source>
            <translation>De termijn kan met één of twee maanden worden verlengd.</translation>
        </message>
        <message>
            <source>The notice had to be sent on {due} at the latest. Later it extends nothing.</source>
            <translation>Het bericht moest uiterlijk op {due} zijn verzonden. Daarna verlengt het niets meer.</translation>
        </message>
        <message>
            <source>The term was extended before, and that can be done once.</source>
            <translation>De termijn is al eerder verlengd. Dat kan maar één keer.</translation>
        </message>
        <message>
            <source>Not everything was carried out: {count} left, such as {place}.</source>
            <translation>Nog niet alles is uitgevoerd: nog {count} te gaan, zoals {place}.</translation>
        </message>
        <message>
            <source>What was done does not fit the decision. It should be: {outcome}.</source>
            <translation>Wat er is gedaan, past niet bij de beslissing. Die hoort te zijn: {outcome}.</translation>
        </message>
        <message>
            <source>The term ended on {due}. Send the answer at once.</source>
            <translation>De termijn is geëindigd op {due}. Verstuur het antwoord direct.</translation>
        </message>
        <message>
            <source>Not told yet: {recipients} (art. 19 GDPR). Send the notice, or note why it is not sent.</source>
            <translation>Nog geen bericht gehad: {recipients} (art. 19 AVG). Verstuur het bericht, of noteer waarom dat niet gebeurt.</translation>
        </message>
        <message>
            <source>Say who received the data, or that nobody did (art. 19 GDPR).</source>
            <translation>Geef aan wie de gegevens heeft ontvangen, of dat niemand ze heeft ontvangen (art. 19 AVG).</translation>
        </message>
        <message>
            <source>There is no decision on the request for {right}.</source>
            <translation>Er is nog geen beslissing op het verzoek om {right}.</translation>
        </message>
        <message>
            <source>No answer was sent on the request for {right}.</source>
            <translation>Er is nog geen antwoord verzonden op het verzoek om {right}.</translation>
        </message>
        <message>
            <source>Note since when staff can no longer reach the data that are kept.</source>
            <translation>Noteer sinds wanneer medewerkers niet meer bij de bewaarde gegevens kunnen.</translation>
        </message>
        <message>
            <source>Copies in the mailbox were not removed yet.</source>
            <translation>De kopieën in de mailbox zijn nog niet verwijderd.</translation>
        </message>
        <message>
            <source>Exports and prints were not removed yet.</source>
            <translation>Exports en afdrukken zijn nog niet verwijderd.</translation>
        </message>
        <message>
            <source>After closing nothing is left of this request: then you cannot prove how you handled it.</source>
            <translation>Na het sluiten is er niets meer over van dit verzoek: dan kunt u niet meer bewijzen hoe u het hebt behandeld.</translation>
        </message>
        <message>
            <source>Say why the file must be held.</source>
            <translation>Geef aan waarom het dossier langer moet blijven.</translation>
        </message>
        <message>
            <source>Close the request first.</source>
            <translation>Sluit eerst het verzoek.</translation>
        </message>
        <message>
            <source>A complaint or court case holds this file.</source>
            <translation>Een klacht of rechtszaak houdt dit dossier vast.</translation>
        </message>
        <message>
            <source>This file is kept up to and including {until}. Earlier, the proof is lost.</source>
            <translation>Dit dossier blijft tot en met {until}. Eerder verwijderen kost u het bewijs.</translation>
        </message>
        <message>
            <source>This request is closed. Reopen it to change it.</source>
            <translation>Dit verzoek is gesloten. Heropen het om het te wijzigen.</translation>
        </message>
        <message>
            <source>Everything in this request was answered already.</source>
            <translation>Op alles in dit verzoek is al geantwoord.</translation>
        </message>
        <message>
            <source>A kind of request that was decided on cannot be taken away.</source>
            <translation>Een soort verzoek waarover is beslist, kan niet weg.</translation>
        </message>
        <message>
            <source>This place was searched already: what came of it belongs to the file.</source>
            <translation>Op deze zoekplaats is al gezocht: wat daar uitkwam, hoort bij het dossier.</translation>
        </message>
        <message>
            <source>This recipient was told already.</source>
            <translation>Deze ontvanger heeft al bericht gehad.</translation>
        </message>
        <message>
            <source>Recipients stand in the list: tell them, or record why not.</source>
            <translation>Er staan ontvangers in de lijst: licht ze in, of noteer waarom niet.</translation>
        </message>
        <message>
            <source>The name of the person was found in what would stay.</source>
            <translation>De naam van de betrokkene staat in wat zou overblijven.</translation>
        </message>
        <message>
            <source>{activity}: a recipient has only a category. An answer on access must name it (CJEU C-154/21).</source>
            <translation>{activity}: van een ontvanger staat er alleen een soort. Een antwoord op inzage moet de naam noemen (HvJ EU C-154/21).</translation>
        </message>
        <message>
            <source>“{outcome}” is not possible: direct marketing must stop. Confirm that it did (article 21(3) GDPR).</source>
            <translation>“{outcome}” kan niet: direct marketing moet stoppen. Bevestig dat dit is gebeurd (artikel 21 lid 3 AVG).</translation>
        </message>
        <message>
            <source>“{outcome}” is not possible: consent may always be withdrawn. Confirm it (article 7(3) GDPR).</source>
            <translation>“{outcome}” kan niet: toestemming mag altijd worden ingetrokken. Bevestig dat (artikel 7 lid 3 AVG).</translation>
        </message>
        <message>
            <source>First record that the use of the data has stopped ({right}).</source>
            <translation>Leg eerst vast dat het gebruik van de gegevens is gestopt ({right}).</translation>
        </message>
        <message>
            <source>A request for {right} does not stop the use of data.</source>
            <translation>Een verzoek om {right} stopt het gebruik van gegevens niet.</translation>
        </message>
        <message>
            <source>This is later than one working day after receipt ({due}).</source>
            <translation>Dit is later dan één werkdag na ontvangst ({due}).</translation>
        </message>
        <message>
            <source>On which day did the use stop for good? The letter names it.</source>
            <translation>Op welke dag is het gebruik voorgoed gestopt? De brief noemt die dag.</translation>
        </message>
        <message>
            <source>Choose who acts for the person: a parent, a guardian, a mandated person or a lawyer.</source>
            <translation>Kies wie namens de betrokkene optreedt: een ouder, een voogd, een gemachtigde of een advocaat.</translation>
        </message>
        <message>
            <source>The authority of who acts for the person was not checked yet (article 5 UAVG).</source>
            <translation>De vertegenwoordiging van wie optreedt, is nog niet gecontroleerd (artikel 5 UAVG).</translation>
        </message>
        <message>
            <source>The person is under 16: a parent or guardian must act (article 5 UAVG). Do not refuse, invite them.</source>
            <translation>De betrokkene is jonger dan 16: een ouder of voogd moet optreden (artikel 5 UAVG). Weiger niet, nodig hen uit.</translation>
        </message>
        <message>
            <source>No clarification was asked for.</source>
            <translation>Er is niet om verduidelijking gevraagd.</translation>
        </message>
        <message>
            <source>This term cannot be extended: the use must stop at once, or there is no term of the law.</source>
            <translation>Deze termijn kan niet worden verlengd: het gebruik moet direct stoppen, of er is geen wettelijke termijn.</translation>
        </message>
        <message>
            <source>That it takes much work is no reason. Name the complexity, the number, or the facts that show abuse.</source>
            <translation>Dat het veel werk is, is geen reden. Noem de complexiteit, het aantal, of de feiten waaruit misbruik blijkt.</translation>
        </message>
        <message>
            <source>No fee can be asked for this.</source>
            <translation>Hiervoor kunnen geen kosten worden gevraagd.</translation>
        </message>
        <message>
            <source>When did the previous request come in? Without that date it is no repetition.</source>
            <translation>Wanneer kwam het vorige verzoek binnen? Zonder die datum is het geen herhaling.</translation>
        </message>
        <message>
            <source>The previous request came in on {previous}, more than a year before: then this is never excessive.</source>
            <translation>Het vorige verzoek kwam binnen op {previous}, meer dan een jaar eerder: dan is dit nooit buitensporig.</translation>
        </message>
        <message>
            <source>The previous request cannot be later than this one ({received}).</source>
            <translation>Het vorige verzoek kan niet later zijn dan dit verzoek ({received}).</translation>
        </message>
        <message>
            <source>Name the compelling grounds: it is for us to demonstrate them (article 21(1) GDPR).</source>
            <translation>Noem de dwingende gronden: het is aan ons om die aan te tonen (artikel 21 lid 1 AVG).</translation>
        </message>
        <message>
            <source>Say why they weigh more than the interests of the person (article 21(1) GDPR).</source>
            <translation>Zeg waarom die zwaarder wegen dan de belangen van de betrokkene (artikel 21 lid 1 AVG).</translation>
        </message>
        <message>
            <source>“{format}” is not machine-readable. Deliver JSON, CSV or XML (article 20(1) GDPR).</source>
            <translation>“{format}” is niet machineleesbaar. Lever JSON, CSV of XML (artikel 20 lid 1 AVG).</translation>
        </message>
        <message>
            <source>“{format}” is not made here. Choose JSON and CSV, or add a file that you made elsewhere.</source>
            <translation>“{format}” wordt hier niet gemaakt. Kies JSON en CSV, of voeg een bestand toe dat u elders hebt gemaakt.</translation>
        </message>
        <message>
            <source>Choose a place where data were found, or add a table or JSON file first.</source>
            <translation>Kies een plaats waar gegevens zijn gevonden, of voeg eerst een tabel of JSON-bestand toe.</translation>
        </message>
        <message>
            <source>No column is called so: “{line}”. Write: name of the column = what it means.</source>
            <translation>Zo heet geen kolom: “{line}”. Schrijf: naam van de kolom = wat die betekent.</translation>
        </message>
        <message>
            <source>Who is the controller? The letter names it.</source>
            <translation>Wie is de verwerkingsverantwoordelijke? De brief noemt de naam.</translation>
        </message>
        <message>
            <source>On which day was the request passed on?</source>
            <translation>Op welke dag is het verzoek doorgestuurd?</translation>
        </message>
        <message>
            <source>In which format are the data delivered?</source>
            <translation>In welke vorm worden de gegevens geleverd?</translation>
        </message>
        <message>
            <source>What does the file not contain? The letter names it.</source>
            <translation>Wat staat niet in het bestand? De brief noemt dat.</translation>
        </message>
        <message>
            <source>To which controller were the data sent?</source>
            <translation>Naar welke verwerkingsverantwoordelijke zijn de gegevens gestuurd?</translation>
        </message>
        <message>
            <source>On which day were the data sent to the other controller?</source>
            <translation>Op welke dag zijn de gegevens naar de andere verwerkingsverantwoordelijke gestuurd?</translation>
        </message>
        <message>
            <source>On which day will the restriction be lifted? The letter names it (article 18(3) GDPR).</source>
            <translation>Op welke dag wordt de beperking opgeheven? De brief noemt die dag (artikel 18 lid 3 AVG).</translation>
        </message>
        <message>
            <source>Which interest of article 41(1) UAVG is it?</source>
            <translation>Welk belang van artikel 41 lid 1 UAVG is het?</translation>
        </message>
        <message>
            <source>Say why the limitation is necessary (article 41 UAVG).</source>
            <translation>Zeg waarom de beperking van het recht nodig is (artikel 41 UAVG).</translation>
        </message>
        <message>
            <source>Say why it goes no further than necessary (article 41 UAVG).</source>
            <translation>Zeg waarom die niet verder gaat dan nodig (artikel 41 UAVG).</translation>
        </message>
        <message>
            <source>Only of an erasure can data be kept under a provision. Choose: done, nothing to do, or refused.</source>
            <translation>Alleen bij wissing kunnen gegevens volgens een bepaling bewaard blijven. Kies: gedaan, niets te doen of geweigerd.</translation>
        </message>
        <message>
            <source>There is no restriction to lift.</source>
            <translation>Er is geen beperking om op te heffen.</translation>
        </message>
        <message>
            <source>The person was told on {told}: the restriction is lifted after that day (article 18(3) GDPR).</source>
            <translation>De betrokkene hoorde het op {told}: de beperking wordt na die dag opgeheven (artikel 18 lid 3 AVG).</translation>
        </message>
        <message>
            <source>First tell the person of the lifting (L14), or record that the person lifted it (article 18(3) GDPR).</source>
            <translation>Laat het eerst weten (L14), of leg vast dat de betrokkene de beperking ophief (artikel 18 lid 3 AVG).</translation>
        </message>
        <message>
            <source>The person was told that the restriction is lifted on {announced}, not before (article 18(3) GDPR).</source>
            <translation>De persoon heeft bericht gehad dat de beperking op {announced} wordt opgeheven, niet eerder (artikel 18, lid 3, AVG).</translation>
        </message>
        <message>
            <source>The objection was rejected, but the restriction was not lifted yet.</source>
            <translation>Het bezwaar is ongegrond, maar de beperking is nog niet opgeheven.</translation>
        </message>
        <message>
            <source>A restriction still holds. Lift it first: without this file nobody knows that the data may only be stored.</source>
            <translation>Er geldt nog een beperking. Hef die eerst op: zonder dit dossier weet niemand dat de gegevens beperkt zijn.</translation>
        </message>
        <message>
            <source>Why is the customer profile kept? Without a reason it is erased now.</source>
            <translation>Waarom wordt het klantprofiel bewaard? Zonder reden wordt het nu gewist.</translation>
        </message>
        <message>
            <source>The customer profile is kept until {until} at most: 36 months after the end.</source>
            <translation>Het klantprofiel blijft hoogstens bewaard tot en met {until}: 36 maanden na het einde.</translation>
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
        <name>ProcessorForm</name>
        <message>
            <source>Who it is and what it does</source>
            <translation>Wie het is en wat hij doet</translation>
        </message>
        <message>
            <source>The agreement</source>
            <translation>De verwerkersovereenkomst</translation>
        </message>
        <message>
            <source>Which data, and where</source>
            <translation>Welke gegevens, en waar</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Bewijs</translation>
        </message>
        <message>
            <source>Address and contacts</source>
            <translation>Adres en contactpersonen</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Opmerkingen</translation>
        </message>
    </context>
    <context>
        <name>ProcessorListing</name>
        <message>
            <source>no agreement</source>
            <translation>geen overeenkomst</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Verwerker</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Wat hij doet</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Overeenkomst</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Review on</source>
            <translation>Herzien op</translation>
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
        <name>ProcessorsView</name>
        <message>
            <source>Processors</source>
            <translation>Verwerkers</translation>
        </message>
        <message>
            <source>&amp;New processor</source>
            <translation>&amp;Nieuwe verwerker</translation>
        </message>
        <message>
            <source>Name, task or country</source>
            <translation>Naam, taak of land</translation>
        </message>
        <message>
            <source>No processors yet</source>
            <translation>Nog geen verwerkers</translation>
        </message>
        <message>
            <source>Who works with your data on your behalf? The newsletter service, hosting, the accountant.</source>
            <translation>Wie werkt voor u met uw gegevens? De nieuwsbriefdienst, de hosting, het administratiekantoor.</translation>
        </message>
        <message>
            <source>First processor</source>
            <translation>Eerste verwerker</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Actief</translation>
        </message>
        <message>
            <source>With open points</source>
            <translation>Met open punten</translation>
        </message>
        <message>
            <source>Well-known supplier…</source>
            <translation>Bekende leverancier…</translation>
        </message>
        <message>
            <source>Begin with a well-known supplier</source>
            <translation>Beginnen met een bekende leverancier</translation>
        </message>
        <message>
            <source>The card is filled with what its sources said on the day that stands on it: check it. A card of that name that is there already only gets the steps that it lacks.</source>
            <translation>De kaart wordt gevuld met wat de bronnen zeiden op de dag die erop staat: controleer dat. Staat er al een kaart met die naam, dan krijgt die alleen de stappen die nog ontbreken.</translation>
        </message>
        <message>
            <source>Take this card</source>
            <translation>Deze kaart overnemen</translation>
        </message>
    </context>
    <context>
        <name>ProgressPanel</name>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Stopping after this step…</source>
            <translation>Stopt na deze stap…</translation>
        </message>
    </context>
    <context>
        <name>ProgressSteps</name>
        <message>
            <source>done</source>
            <translation>gedaan</translation>
        </message>
        <message>
            <source>now</source>
            <translation>nu</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>komt nog</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>niet nodig</translation>
        </message>
        <message>
            <source>Steps: {steps}</source>
            <translation>Stappen: {steps}</translation>
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
        <name>QFileDialog</name>
        <message>
            <source>&amp;Look in:</source>
            <translation>&amp;Zoeken in:</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translation>Bestands&amp;type:</translation>
        </message>
    </context>
    <context>
        <name>Reason</name>
        <message>
            <source>statutory retention</source>
            <translation>wettelijke bewaarplicht</translation>
        </message>
        <message>
            <source>legal claims</source>
            <translation>rechtsvordering</translation>
        </message>
        <message>
            <source>rights and freedoms of others</source>
            <translation>rechten en vrijheden van anderen</translation>
        </message>
        <message>
            <source>no ground for erasure: the data are still needed</source>
            <translation>geen grond om te wissen: de gegevens zijn nog nodig</translation>
        </message>
        <message>
            <source>manifestly unfounded</source>
            <translation>kennelijk ongegrond</translation>
        </message>
        <message>
            <source>excessive: proven abuse</source>
            <translation>buitensporig: bewezen misbruik</translation>
        </message>
        <message>
            <source>excessive: asked again too soon</source>
            <translation>buitensporig: te snel opnieuw gevraagd</translation>
        </message>
        <message>
            <source>freedom of expression and information</source>
            <translation>vrijheid van meningsuiting en van informatie</translation>
        </message>
        <message>
            <source>public health</source>
            <translation>volksgezondheid</translation>
        </message>
        <message>
            <source>archiving, research or statistics</source>
            <translation>archivering, onderzoek of statistiek</translation>
        </message>
        <message>
            <source>scientific research or statistics, with safeguards</source>
            <translation>wetenschappelijk onderzoek of statistiek, met waarborgen</translation>
        </message>
        <message>
            <source>public register set up by law</source>
            <translation>bij wet ingesteld openbaar register</translation>
        </message>
        <message>
            <source>the data are correct and complete</source>
            <translation>de gegevens zijn juist en volledig</translation>
        </message>
        <message>
            <source>none of the four grounds for restriction</source>
            <translation>geen van de vier gronden voor beperking</translation>
        </message>
        <message>
            <source>neither consent nor a contract is the basis</source>
            <translation>de grondslag is geen toestemming en geen overeenkomst</translation>
        </message>
        <message>
            <source>not processed by automated means</source>
            <translation>niet geautomatiseerd verwerkt</translation>
        </message>
        <message>
            <source>not provided by the person</source>
            <translation>niet door de betrokkene verstrekt</translation>
        </message>
        <message>
            <source>compelling legitimate grounds</source>
            <translation>dwingende gerechtvaardigde gronden</translation>
        </message>
        <message>
            <source>no decision by automated means alone with such an effect</source>
            <translation>geen besluit dat alleen geautomatiseerd is en zulke gevolgen heeft</translation>
        </message>
        <message>
            <source>exemption of article 41 UAVG</source>
            <translation>uitzondering van artikel 41 UAVG</translation>
        </message>
    </context>
    <context>
        <name>ReasonAnswer</name>
        <message>
            <source>Why it is done now all the same</source>
            <translation>Waarom u dit toch nu doet</translation>
        </message>
    </context>
    <context>
        <name>RebuildDialog</name>
        <message>
            <source>Open the register with the recovery kit</source>
            <translation>Het register openen met de herstelkit</translation>
        </message>
        <message>
            <source>&amp;Load it from a file…</source>
            <translation>Uit een bestand &amp;laden…</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Nieuwe wachtwoordzin</translation>
        </message>
        <message>
            <source>The register is being opened</source>
            <translation>Het register wordt geopend</translation>
        </message>
        <message>
            <source>&amp;Open the register</source>
            <translation>Register &amp;openen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>The key file of this register is lost. The paper of the recovery kit has what is needed to make it again: the square code and the recovery code.</source>
            <translation>Het sleutelbestand van dit register is kwijt. Op het papier van de herstelkit staat wat nodig is om het opnieuw te maken: de vierkante code en de herstelcode.</translation>
        </message>
        <message>
            <source>Text of the &amp;square code</source>
            <translation>Tekst van de &amp;vierkante code</translation>
        </message>
        <message>
            <source>Recovery &amp;code, 9 groups of 4</source>
            <translation>Herstel&amp;code, 9 groepen van 4</translation>
        </message>
        <message>
            <source>Scan it with a telephone and bring its text here, or copy the small text below it.</source>
            <translation>Scan de code met een telefoon en breng de tekst hierheen, of neem de kleine tekst eronder over.</translation>
        </message>
        <message>
            <source>All other ways to open it are gone with the key file: add deputies and computers again.</source>
            <translation>Alle andere manieren om het te openen zijn met het sleutelbestand verdwenen: voeg vervangers en computers opnieuw toe.</translation>
        </message>
        <message>
            <source>Text of the square code</source>
            <translation>Tekst van de vierkante code</translation>
        </message>
        <message>
            <source>Text (*.txt *.json)</source>
            <translation>Tekst (*.txt *.json)</translation>
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
        <name>RecipientAnswer</name>
        <message>
            <source>Recipient</source>
            <translation>Ontvanger</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Soort</translation>
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
        <name>RecipientsTab</name>
        <message>
            <source>&amp;Add a recipient…</source>
            <translation>Ontvanger &amp;toevoegen…</translation>
        </message>
        <message>
            <source>Take from the register</source>
            <translation>Overnemen uit het register</translation>
        </message>
        <message>
            <source>The list holds every recipient that the register names.</source>
            <translation>Alle ontvangers die het register noemt, staan in de lijst.</translation>
        </message>
        <message>
            <source>The register names no other recipients of these data.</source>
            <translation>Het register noemt geen andere ontvangers van deze gegevens.</translation>
        </message>
        <message>
            <source>Change this recipient</source>
            <translation>Deze ontvanger wijzigen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Opslaan</translation>
        </message>
        <message>
            <source>You recorded that nobody else received these data.</source>
            <translation>U hebt vastgelegd dat niemand anders deze gegevens heeft ontvangen.</translation>
        </message>
        <message>
            <source>Once data are corrected, erased, restricted or no longer used, everybody who received them stands here: they must be told (art. 19).</source>
            <translation>Zijn er gegevens verbeterd, gewist, beperkt of niet meer in gebruik? Dan staat hier iedereen die ze heeft ontvangen: die moet dat weten (art. 19).</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Soort</translation>
        </message>
        <message>
            <source>Is told of</source>
            <translation>Krijgt bericht over</translation>
        </message>
        <message>
            <source>Found there by</source>
            <translation>Daar te vinden met</translation>
        </message>
        <message>
            <source>Notified on</source>
            <translation>Bericht gestuurd op</translation>
        </message>
        <message>
            <source>Confirm by</source>
            <translation>Bevestigen uiterlijk</translation>
        </message>
        <message>
            <source>Confirmed on</source>
            <translation>Bevestigd op</translation>
        </message>
        <message>
            <source>In their backups until</source>
            <translation>In hun reservekopieën tot</translation>
        </message>
        <message>
            <source>Not notified, because</source>
            <translation>Geen bericht, omdat</translation>
        </message>
        <message>
            <source>Write the notice</source>
            <translation>Bericht schrijven</translation>
        </message>
        <message>
            <source>Record why it is not told…</source>
            <translation>Vastleggen waarom niet…</translation>
        </message>
        <message>
            <source>Change {name}</source>
            <translation>{name} wijzigen</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>{name} verwijderen</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Wijzigen…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Record the confirmation…</source>
            <translation>Bevestiging vastleggen…</translation>
        </message>
    </context>
    <context>
        <name>RecoveryPage</name>
        <message>
            <source>Recovery code</source>
            <translation>Herstelcode</translation>
        </message>
        <message>
            <source>With this code you open the register when the passphrase is lost. It is shown only now.</source>
            <translation>Met deze code opent u het register als de wachtwoordzin kwijt is. De code wordt alleen nu getoond.</translation>
        </message>
        <message>
            <source>Print it, and keep the paper away from this computer. Keep a saved file elsewhere too, not here.</source>
            <translation>Druk de kit af en bewaar het papier niet bij deze computer. Bewaar ook een opgeslagen bestand ergens anders.</translation>
        </message>
        <message>
            <source>Print the &amp;kit…</source>
            <translation>Herstelkit &amp;afdrukken…</translation>
        </message>
        <message>
            <source>&amp;Save the kit as PDF…</source>
            <translation>Herstelkit op&amp;slaan als pdf…</translation>
        </message>
        <message>
            <source>Recovery code: {code}</source>
            <translation>Herstelcode: {code}</translation>
        </message>
        <message>
            <source>Type group {number}</source>
            <translation>Typ groep {number}</translation>
        </message>
        <message>
            <source>The kit is saved as {file}.</source>
            <translation>De kit is opgeslagen als {file}.</translation>
        </message>
        <message>
            <source>Good: you can read the code back.</source>
            <translation>Goed: u hebt de code juist overgenomen.</translation>
        </message>
        <message>
            <source>Group {number} is not what is on the paper. Look at it letter by letter.</source>
            <translation>Groep {number} is niet wat op het papier staat. Vergelijk letter voor letter.</translation>
        </message>
        <message>
            <source>Type two groups from the paper, so that you know it is right.</source>
            <translation>Typ twee groepen over van het papier, zodat u weet dat het klopt.</translation>
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
            <source>Audit trail</source>
            <translation>Logboek</translation>
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
        <name>Remind</name>
        <message>
            <source>Too late:</source>
            <translation>Te laat:</translation>
        </message>
        <message>
            <source>To do now:</source>
            <translation>Nu te doen:</translation>
        </message>
        <message>
            <source>In the coming seven days:</source>
            <translation>In de komende zeven dagen:</translation>
        </message>
        <message>
            <source>Nothing has to be done in the coming seven days.</source>
            <translation>In de komende zeven dagen hoeft er niets te gebeuren.</translation>
        </message>
        <message>
            <source>Register {name}</source>
            <translation>Register {name}</translation>
        </message>
        <message numerus="yes">
            <source>%n reminder(s) shown.</source>
            <translation>
                <numerusform>%n herinnering getoond.</numerusform>
                <numerusform>%n herinneringen getoond.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n date(s) written to {file}.</source>
            <translation>
                <numerusform>%n termijn geschreven naar {file}.</numerusform>
                <numerusform>%n termijnen geschreven naar {file}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Reminders</name>
        <message numerus="yes">
            <source>And %n more</source>
            <translation>
                <numerusform>En nog %n andere</numerusform>
                <numerusform>En nog %n andere</numerusform>
            </translation>
        </message>
        <message>
            <source>Request {case_no}</source>
            <translation>Verzoek {case_no}</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Register</translation>
        </message>
        <message>
            <source>{what}: {left} ({day}).</source>
            <translation>{what}: {left} ({day}).</translation>
        </message>
        <message>
            <source>The overview shows all of them, the worst first.</source>
            <translation>Het overzicht toont ze allemaal, de ergste eerst.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
    </context>
    <context>
        <name>RemovalAnswer</name>
        <message>
            <source>Why it is taken off</source>
            <translation>Waarom het van de lijst gaat</translation>
        </message>
    </context>
    <context>
        <name>RepairDialog</name>
        <message>
            <source>Repair the register?</source>
            <translation>Het register herstellen?</translation>
        </message>
        <message>
            <source>Everything that is in use is copied to a new file, and looked over.</source>
            <translation>Alles wat in gebruik is, gaat naar een nieuw bestand en wordt nagekeken.</translation>
        </message>
        <message>
            <source>The register is closed for a moment, and opened again after it.</source>
            <translation>Het register gaat even dicht, en daarna weer open.</translation>
        </message>
        <message>
            <source>Only when the copy is whole does it take the place of the damaged file.</source>
            <translation>Alleen als de kopie heel is, komt die in de plaats van het beschadigde bestand.</translation>
        </message>
        <message>
            <source>Repair it</source>
            <translation>Herstellen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
    </context>
    <context>
        <name>ReplyChannel</name>
        <message>
            <source>e-mail</source>
            <translation>e-mail</translation>
        </message>
        <message>
            <source>post</source>
            <translation>post</translation>
        </message>
    </context>
    <context>
        <name>ReportLanguage</name>
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
        <name>ReportWish</name>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>The log tells each request by its reference, the figures only how many. Neither names a person.</source>
            <translation>Het overzicht noemt elk verzoek met zijn kenmerk, de jaarcijfers alleen hoeveel. Geen van beide noemt een persoon.</translation>
        </message>
        <message>
            <source>Requests received in the year</source>
            <translation>Verzoeken ontvangen in het jaar</translation>
        </message>
        <message>
            <source>The register on this day</source>
            <translation>Het register op deze dag</translation>
        </message>
        <message>
            <source>Activities that ran on that day, as they are described now.</source>
            <translation>De verwerkingen die op die dag liepen, zoals ze nu zijn beschreven.</translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>Soort bestand</translation>
        </message>
        <message>
            <source>Layout of the PDF</source>
            <translation>Opmaak van de pdf</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Taal</translation>
        </message>
    </context>
    <context>
        <name>Representation</name>
        <message>
            <source>nobody: the person asks for herself or himself</source>
            <translation>niemand: de betrokkene vraagt het zelf</translation>
        </message>
        <message>
            <source>a parent</source>
            <translation>een ouder</translation>
        </message>
        <message>
            <source>a guardian, curator, administrator or mentor</source>
            <translation>een voogd, curator, bewindvoerder of mentor</translation>
        </message>
        <message>
            <source>somebody with a written mandate</source>
            <translation>iemand met een schriftelijke machtiging</translation>
        </message>
        <message>
            <source>a lawyer</source>
            <translation>een advocaat</translation>
        </message>
    </context>
    <context>
        <name>RepresentativeAnswer</name>
        <message>
            <source>Name of who acts</source>
            <translation>Naam van wie namens de betrokkene optreedt</translation>
        </message>
        <message>
            <source>E-mail address of who acts</source>
            <translation>E-mailadres van wie namens de betrokkene optreedt</translation>
        </message>
        <message>
            <source>The letters go there. Leave as it is when it is the same address.</source>
            <translation>De brieven gaan daarheen. Laat het staan als het hetzelfde adres is.</translation>
        </message>
    </context>
    <context>
        <name>RequestLanguage</name>
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
        <name>RequestListing</name>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>nog %n dag</numerusform>
                <numerusform>nog %n dagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) too late</source>
            <translation>
                <numerusform>%n dag te laat</numerusform>
                <numerusform>%n dagen te laat</numerusform>
            </translation>
        </message>
        <message>
            <source>today</source>
            <translation>vandaag</translation>
        </message>
        <message>
            <source>answered</source>
            <translation>beantwoord</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>ingetrokken</translation>
        </message>
        <message>
            <source>data restricted</source>
            <translation>gegevens beperkt</translation>
        </message>
        <message>
            <source>At the latest</source>
            <translation>Uiterlijk</translation>
        </message>
        <message>
            <source>Data subject</source>
            <translation>Betrokkene</translation>
        </message>
        <message>
            <source>Kind of request</source>
            <translation>Soort verzoek</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Ontvangen</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Kenmerk</translation>
        </message>
    </context>
    <context>
        <name>RequestsView</name>
        <message>
            <source>Requests of data subjects</source>
            <translation>Verzoeken van betrokkenen</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Verzoeken</translation>
        </message>
        <message>
            <source>Name or reference</source>
            <translation>Naam of kenmerk</translation>
        </message>
        <message>
            <source>No requests yet</source>
            <translation>Nog geen verzoeken</translation>
        </message>
        <message>
            <source>Drop a message on this window, or type in what came by telephone or post.</source>
            <translation>Sleep een bericht naar dit venster, of typ over wat per telefoon of post binnenkwam.</translation>
        </message>
        <message>
            <source>New request</source>
            <translation>Nieuw verzoek</translation>
        </message>
        <message>
            <source>Open requests</source>
            <translation>Open verzoeken</translation>
        </message>
        <message>
            <source>Must go out now</source>
            <translation>Moet nu weg</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Choose a request on the left.</source>
            <translation>Kies links een verzoek.</translation>
        </message>
        <message>
            <source>&amp;New request</source>
            <translation>&amp;Nieuw verzoek</translation>
        </message>
        <message>
            <source>&amp;Other ways</source>
            <translation>&amp;Andere manieren</translation>
        </message>
        <message>
            <source>From a &amp;message file…</source>
            <translation>Uit een &amp;berichtbestand…</translation>
        </message>
        <message>
            <source>From the &amp;clipboard</source>
            <translation>Van het &amp;klembord</translation>
        </message>
        <message>
            <source>A customer &amp;leaves…</source>
            <translation>Een klant &amp;stopt…</translation>
        </message>
        <message>
            <source>&amp;Suppression list…</source>
            <translation>Blo&amp;kkeerlijst…</translation>
        </message>
        <message>
            <source>The letter stands in the file.</source>
            <translation>De brief staat in het dossier.</translation>
        </message>
        <message>
            <source>The letter as it went out</source>
            <translation>De brief zoals die is verzonden</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Restore a backup</source>
            <translation>Een reservekopie terugzetten</translation>
        </message>
        <message>
            <source>As a register in a &amp;new folder</source>
            <translation>Als register in een &amp;nieuwe map</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Register</translation>
        </message>
        <message>
            <source>Ch&amp;oose…</source>
            <translation>Kie&amp;zen…</translation>
        </message>
        <message>
            <source>The backup is being restored</source>
            <translation>De reservekopie wordt teruggezet</translation>
        </message>
        <message>
            <source>&amp;Restore</source>
            <translation>&amp;Terugzetten</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Folder of the restored register</source>
            <translation>Map van het teruggezette register</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Waar</translation>
        </message>
        <message>
            <source>A backup opens with the passphrase or the code of its day.</source>
            <translation>Een reservekopie gaat open met de wachtwoordzin of de code van zijn eigen dag.</translation>
        </message>
        <message>
            <source>In the place of the register {name}</source>
            <translation>In de plaats van het register {name}</translation>
        </message>
        <message>
            <source>This is a backup of another register: it goes in a new folder.</source>
            <translation>Dit is een reservekopie van een ander register: die komt in een nieuwe map.</translation>
        </message>
        <message>
            <source>Nothing that is there is touched: you get a second register beside it.</source>
            <translation>Aan wat er al is, verandert niets: u krijgt er een tweede register naast.</translation>
        </message>
        <message>
            <source>What was done since this backup goes from the register. It is kept as a backup first, where it can be read. Who was erased since is erased again.</source>
            <translation>Wat er na deze reservekopie is gedaan, verdwijnt uit het register. Als het te lezen is, wordt het eerst zelf als reservekopie bewaard. Wie daarna is gewist, wordt opnieuw gewist.</translation>
        </message>
        <message>
            <source>In which folder</source>
            <translation>In welke map</translation>
        </message>
    </context>
    <context>
        <name>RestoredDialog</name>
        <message>
            <source>The backup is restored</source>
            <translation>De reservekopie is teruggezet</translation>
        </message>
        <message>
            <source>Open the register</source>
            <translation>Register openen</translation>
        </message>
    </context>
    <context>
        <name>Restriction</name>
        <message>
            <source>To be lifted on</source>
            <translation>Op te heffen op</translation>
        </message>
        <message>
            <source>Why it is lifted, as it continues: because …</source>
            <translation>Waarom de beperking wordt opgeheven, zoals de zin verdergaat: omdat …</translation>
        </message>
        <message>
            <source>For what the data are used again</source>
            <translation>Waarvoor de gegevens weer worden gebruikt</translation>
        </message>
        <message>
            <source>Lifted on</source>
            <translation>Opgeheven op</translation>
        </message>
        <message>
            <source>The person lifted it</source>
            <translation>De betrokkene hief de beperking op</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Grond</translation>
        </message>
        <message>
            <source>Which data, as it continues: this concerns …</source>
            <translation>Welke gegevens, zoals de zin verdergaat: het gaat om …</translation>
        </message>
        <message>
            <source>It lasts until</source>
            <translation>De beperking duurt totdat</translation>
        </message>
        <message>
            <source>Another end, as it continues: it lasts until …</source>
            <translation>Ander einde, zoals de zin verdergaat: de beperking duurt totdat …</translation>
        </message>
        <message>
            <source>Restricted since</source>
            <translation>Beperkt sinds</translation>
        </message>
        <message>
            <source>Person told of the lifting on</source>
            <translation>Opheffing aan de betrokkene gemeld op</translation>
        </message>
    </context>
    <context>
        <name>RestrictionGround</name>
        <message>
            <source>the accuracy is disputed</source>
            <translation>de juistheid wordt betwist</translation>
        </message>
        <message>
            <source>unlawful, but the person wants no erasure</source>
            <translation>onrechtmatig, maar de betrokkene wil geen wissing</translation>
        </message>
        <message>
            <source>the person needs the data for legal claims</source>
            <translation>de betrokkene heeft de gegevens nodig voor een rechtsvordering</translation>
        </message>
        <message>
            <source>an objection is being assessed</source>
            <translation>een bezwaar wordt beoordeeld</translation>
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
        <name>RetentionEditor</name>
        <message>
            <source>Known term</source>
            <translation>Bekende termijn</translation>
        </message>
        <message>
            <source>A term of our own</source>
            <translation>Een eigen termijn</translation>
        </message>
        <message>
            <source>Known term: {field}</source>
            <translation>Bekende termijn: {field}</translation>
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
        <name>Right</name>
        <message>
            <source>access</source>
            <translation>inzage</translation>
        </message>
        <message>
            <source>rectification</source>
            <translation>rectificatie</translation>
        </message>
        <message>
            <source>erasure</source>
            <translation>gegevenswissing</translation>
        </message>
        <message>
            <source>restriction</source>
            <translation>beperking</translation>
        </message>
        <message>
            <source>portability</source>
            <translation>overdraagbaarheid</translation>
        </message>
        <message>
            <source>objection</source>
            <translation>bezwaar</translation>
        </message>
        <message>
            <source>objection to direct marketing</source>
            <translation>bezwaar tegen direct marketing</translation>
        </message>
        <message>
            <source>review of an automated decision</source>
            <translation>herbeoordeling van een geautomatiseerd besluit</translation>
        </message>
        <message>
            <source>withdrawal of consent</source>
            <translation>intrekking van toestemming</translation>
        </message>
        <message>
            <source>complaint</source>
            <translation>klacht</translation>
        </message>
    </context>
    <context>
        <name>RightMeaning</name>
        <message>
            <source>Which data do you have about me? A copy, please.</source>
            <translation>Welke gegevens hebt u over mij? Graag een kopie.</translation>
        </message>
        <message>
            <source>Give me, as a file, what I gave you, so that I can use it elsewhere.</source>
            <translation>Geef mij in een bestand wat ik u gaf, zodat ik het ergens anders kan gebruiken.</translation>
        </message>
        <message>
            <source>My data are wrong, or something is missing.</source>
            <translation>Mijn gegevens kloppen niet, of er ontbreekt iets.</translation>
        </message>
        <message>
            <source>Remove my data; also: I stop, close my account.</source>
            <translation>Verwijder mijn gegevens; ook: ik stop ermee, sluit mijn account.</translation>
        </message>
        <message>
            <source>Keep my data, but do not use them for the time being.</source>
            <translation>Bewaar mijn gegevens, maar gebruik ze voorlopig niet.</translation>
        </message>
        <message>
            <source>No newsletters, mailings or advertising any more. Never needs a reason.</source>
            <translation>Geen nieuwsbrieven, mailings of reclame meer. Een reden is nooit nodig.</translation>
        </message>
        <message>
            <source>I gave consent, and take it back.</source>
            <translation>Ik gaf toestemming en trek die in.</translation>
        </message>
        <message>
            <source>Because of my situation I do not want you to use my data for this.</source>
            <translation>Door mijn situatie wil ik niet dat u mijn gegevens hiervoor gebruikt.</translation>
        </message>
        <message>
            <source>A computer decided about me: let a person look at it.</source>
            <translation>Een computer besliste over mij: laat een mens ernaar kijken.</translation>
        </message>
        <message>
            <source>I am not satisfied with how you treat my data.</source>
            <translation>Ik ben niet tevreden over hoe u met mijn gegevens omgaat.</translation>
        </message>
    </context>
    <context>
        <name>RightsAnswer</name>
        <message>
            <source>Kind of request</source>
            <translation>Soort verzoek</translation>
        </message>
    </context>
    <context>
        <name>RightsEditor</name>
        <message>
            <source>Proposed because of: “%1”</source>
            <translation>Voorgesteld door: “%1”</translation>
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
        <name>RowsEditor</name>
        <message>
            <source>Add</source>
            <translation>Toevoegen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Omhoog</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Omlaag</translation>
        </message>
        <message>
            <source>Add: {field}</source>
            <translation>Toevoegen: {field}</translation>
        </message>
        <message>
            <source>Remove: {field}</source>
            <translation>Verwijderen: {field}</translation>
        </message>
        <message>
            <source>(not filled in yet)</source>
            <translation>(nog niet ingevuld)</translation>
        </message>
    </context>
    <context>
        <name>SampleDialog</name>
        <message>
            <source>Look around in a sample register</source>
            <translation>Rondkijken in een voorbeeldregister</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nieuwe map</translation>
        </message>
        <message>
            <source>An invented organisation, with activities, processors and requests. Remove the folder afterwards.</source>
            <translation>Een verzonnen organisatie, met verwerkingen, verwerkers en verzoeken. Verwijder de map daarna weer.</translation>
        </message>
        <message>
            <source>The sample register is being made.</source>
            <translation>Het voorbeeldregister wordt gemaakt.</translation>
        </message>
        <message>
            <source>&amp;Make the sample</source>
            <translation>Voorbeeld &amp;maken</translation>
        </message>
        <message>
            <source>&amp;Open the sample</source>
            <translation>Voorbeeld &amp;openen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>&amp;Choose…</source>
            <translation>&amp;Kiezen…</translation>
        </message>
        <message>
            <source>New &amp;folder</source>
            <translation>Nieuwe m&amp;ap</translation>
        </message>
        <message>
            <source>Folder for the sample</source>
            <translation>Map voor het voorbeeld</translation>
        </message>
        <message>
            <source>The sample is ready. When it is locked, open it with this passphrase:</source>
            <translation>Het voorbeeld is klaar. Als het vergrendeld is, opent u het met deze wachtwoordzin:</translation>
        </message>
    </context>
    <context>
        <name>Scheme</name>
        <message>
            <source>Automatic (as the computer)</source>
            <translation>Automatisch (zoals de computer)</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Licht</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Donker</translation>
        </message>
    </context>
    <context>
        <name>SearchAnswer</name>
        <message>
            <source>Result</source>
            <translation>Resultaat</translation>
        </message>
        <message>
            <source>The data, one line for each kind</source>
            <translation>De gegevens, één regel per soort</translation>
        </message>
        <message>
            <source>They become annex 1 of the access letter: write what is held, literally.</source>
            <translation>Ze komen in bijlage 1 van de brief over inzage: schrijf letterlijk op wat er staat.</translation>
        </message>
        <message>
            <source>Searched on</source>
            <translation>Doorzocht op</translation>
        </message>
        <message>
            <source>Remark, for yourself</source>
            <translation>Opmerking, voor uzelf</translation>
        </message>
    </context>
    <context>
        <name>SearchPlace</name>
        <message>
            <source>Where to look</source>
            <translation>Waar te zoeken</translation>
        </message>
        <message>
            <source>Processing activity</source>
            <translation>Verwerkingsactiviteit</translation>
        </message>
        <message>
            <source>How to search</source>
            <translation>Hoe te zoeken</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultaat</translation>
        </message>
        <message>
            <source>Searched on</source>
            <translation>Gezocht op</translation>
        </message>
        <message>
            <source>Data found</source>
            <translation>Gevonden gegevens</translation>
        </message>
        <message>
            <source>Carried out</source>
            <translation>Uitgevoerd</translation>
        </message>
        <message>
            <source>Carried out on</source>
            <translation>Uitgevoerd op</translation>
        </message>
        <message>
            <source>Kept under rule</source>
            <translation>Bewaard op grond van regel</translation>
        </message>
        <message>
            <source>The key of a known rule, such as fiscal7, or the statute and article.</source>
            <translation>De sleutel van een bekende regel, zoals fiscal7, of de wet en het artikel.</translation>
        </message>
        <message>
            <source>Kept until</source>
            <translation>Bewaard tot en met</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Opmerking</translation>
        </message>
        <message>
            <source>the mailbox</source>
            <translation>de mailbox</translation>
        </message>
        <message>
            <source>the paper archive</source>
            <translation>het papieren archief</translation>
        </message>
        <message>
            <source>your name and e-mail address</source>
            <translation>uw naam en e-mailadres</translation>
        </message>
        <message>
            <source>your name</source>
            <translation>uw naam</translation>
        </message>
    </context>
    <context>
        <name>SearchResult</name>
        <message>
            <source>still to search</source>
            <translation>nog te doorzoeken</translation>
        </message>
        <message>
            <source>nothing found</source>
            <translation>niets gevonden</translation>
        </message>
        <message>
            <source>data found</source>
            <translation>gegevens gevonden</translation>
        </message>
    </context>
    <context>
        <name>SearchTab</name>
        <message>
            <source>Correct the data here, or add the person's statement.</source>
            <translation>Verbeter de gegevens hier, of voeg de verklaring van de betrokkene toe.</translation>
        </message>
        <message>
            <source>Erase the data here, unless a provision asks to keep them.</source>
            <translation>Wis de gegevens hier, tenzij u ze volgens een bepaling moet bewaren.</translation>
        </message>
        <message>
            <source>Mark the data here so that nobody uses them: they are only stored.</source>
            <translation>Merk de gegevens hier zo dat niemand ze gebruikt: ze worden alleen bewaard.</translation>
        </message>
        <message>
            <source>Places to search</source>
            <translation>Zoekplaatsen</translation>
        </message>
        <message>
            <source>&amp;Make the list of places</source>
            <translation>Lijst met zoekplaatsen &amp;maken</translation>
        </message>
        <message>
            <source>&amp;Add…</source>
            <translation>&amp;Toevoegen…</translation>
        </message>
        <message>
            <source>Add a place to search</source>
            <translation>Zoekplaats toevoegen</translation>
        </message>
        <message>
            <source>N&amp;othing found</source>
            <translation>Ni&amp;ets gevonden</translation>
        </message>
        <message>
            <source>&amp;Data found…</source>
            <translation>&amp;Gegevens gevonden…</translation>
        </message>
        <message>
            <source>Record what &amp;was done…</source>
            <translation>&amp;Uitvoering vastleggen…</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Hernoemen…</translation>
        </message>
        <message>
            <source>Rename this place</source>
            <translation>Deze zoekplaats hernoemen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Remove this place</source>
            <translation>Deze zoekplaats verwijderen</translation>
        </message>
        <message>
            <source>No places yet</source>
            <translation>Nog geen zoekplaatsen</translation>
        </message>
        <message>
            <source>The register knows where data of such a person can be.</source>
            <translation>Het register weet waar gegevens van zo iemand kunnen staan.</translation>
        </message>
        <message>
            <source>Processing activity</source>
            <translation>Verwerking</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultaat</translation>
        </message>
        <message>
            <source>Searched on</source>
            <translation>Doorzocht op</translation>
        </message>
        <message>
            <source>Carried out</source>
            <translation>Uitgevoerd</translation>
        </message>
        <message>
            <source>Kept until</source>
            <translation>Bewaard tot en met</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Opmerking</translation>
        </message>
        <message>
            <source>&amp;Change…</source>
            <translation>&amp;Wijzigen…</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Opslaan</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Vastleggen</translation>
        </message>
        <message>
            <source>According to the register this must be kept for {duration}: {provision}.</source>
            <translation>Volgens het register moet dit {duration} bewaard blijven: {provision}.</translation>
        </message>
        <message>
            <source>The term counts from: {trigger}.</source>
            <translation>De termijn begint bij: {trigger}.</translation>
        </message>
    </context>
    <context>
        <name>SecretEdit</name>
        <message>
            <source>Passphrase</source>
            <translation>Wachtwoordzin</translation>
        </message>
        <message>
            <source>Hide what was typed</source>
            <translation>Verbergen wat is getypt</translation>
        </message>
        <message>
            <source>Show what was typed</source>
            <translation>Laten zien wat is getypt</translation>
        </message>
    </context>
    <context>
        <name>SentAnswer</name>
        <message>
            <source>Sent on</source>
            <translation>Verzonden op</translation>
        </message>
        <message>
            <source>Sent by</source>
            <translation>Verzonden via</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <source>a fact that it must tell</source>
            <translation>een feit dat erin moet staan</translation>
        </message>
        <message>
            <source>Line {line}: {said}</source>
            <translation>Regel {line}: {said}</translation>
        </message>
        <message>
            <source>Did you mean '{near}'?</source>
            <translation>Bedoelde u '{near}'?</translation>
        </message>
        <message>
            <source>a name without an ending</source>
            <translation>een naam zonder extensie</translation>
        </message>
        <message>
            <source>an unknown time</source>
            <translation>een onbekend tijdstip</translation>
        </message>
        <message>
            <source>another program</source>
            <translation>een ander programma</translation>
        </message>
        <message>
            <source>No list of dates lies beside this register yet.</source>
            <translation>Naast dit register ligt nog geen lijst met termijnen.</translation>
        </message>
        <message>
            <source>Open the register in the window once. The list is written when you lock it.</source>
            <translation>Open het register één keer in het venster. De lijst wordt geschreven als u het vergrendelt.</translation>
        </message>
        <message>
            <source>The list of dates beside this register cannot be read.</source>
            <translation>De lijst met termijnen naast dit register kan niet worden gelezen.</translation>
        </message>
        <message>
            <source>Open the register in the window: the list is then made anew. Nothing in the register is lost.</source>
            <translation>Open het register in het venster: de lijst wordt dan opnieuw gemaakt. In het register is niets verloren.</translation>
        </message>
        <message>
            <source>The daily reminder could not be changed: {program} did not do it.</source>
            <translation>De dagelijkse herinnering kon niet worden aangepast: {program} deed het niet.</translation>
        </message>
        <message>
            <source>Reminders in the window go on. Ask who keeps this computer to look at {program}.</source>
            <translation>Herinneringen in het venster gaan door. Vraag wie deze computer beheert om naar {program} te kijken.</translation>
        </message>
        <message>
            <source>This computer shows no notifications now.</source>
            <translation>Deze computer toont nu geen meldingen.</translation>
        </message>
        <message>
            <source>Log in on its desktop, or use the command without --notify.</source>
            <translation>Meld u aan op het bureaublad, of gebruik de opdracht zonder --notify.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>De schijf is vol.</translation>
        </message>
        <message>
            <source>Free some space and try again. What was saved before is safe.</source>
            <translation>Maak ruimte vrij en probeer het opnieuw. Wat eerder is opgeslagen, is veilig.</translation>
        </message>
        <message>
            <source>The disk does not read or write as it should.</source>
            <translation>De schijf leest of schrijft niet zoals het hoort.</translation>
        </message>
        <message>
            <source>Check that it is still connected. Then put a backup on another disk.</source>
            <translation>Kijk of de schijf nog is aangesloten. Zet daarna een reservekopie op een andere schijf.</translation>
        </message>
        <message>
            <source>The file {file} cannot be read.</source>
            <translation>Het bestand {file} kan niet worden gelezen.</translation>
        </message>
        <message>
            <source>Check that it exists, that it is not open elsewhere and that it is the right kind of file.</source>
            <translation>Kijk of het bestaat, of het niet elders open staat en of het de goede soort bestand is.</translation>
        </message>
        <message>
            <source>The file {file} is larger than {most} MB.</source>
            <translation>Het bestand {file} is groter dan {most} MB.</translation>
        </message>
        <message>
            <source>Add only the part that belongs to the request.</source>
            <translation>Voeg alleen het deel toe dat bij het verzoek hoort.</translation>
        </message>
        <message>
            <source>The file {file} cannot be written.</source>
            <translation>Het bestand {file} kan niet worden opgeslagen.</translation>
        </message>
        <message>
            <source>Close it in other programs, or choose another place.</source>
            <translation>Sluit het in andere programma's, of kies een andere plaats.</translation>
        </message>
        <message>
            <source>No program on this computer opens this kind of file.</source>
            <translation>Geen programma op deze computer opent dit soort bestand.</translation>
        </message>
        <message>
            <source>Save it, and open it with a program of your choice.</source>
            <translation>Sla het op en open het met een programma naar keuze.</translation>
        </message>
        <message>
            <source>A paper that you opened in another program could not be removed.</source>
            <translation>Een stuk dat u in een ander programma had geopend, kon niet worden verwijderd.</translation>
        </message>
        <message>
            <source>Close it there: it is removed the next time this program starts.</source>
            <translation>Sluit het daar: het wordt verwijderd als dit programma weer start.</translation>
        </message>
        <message>
            <source>The register is locked, but what you were typing could not be kept.</source>
            <translation>Het register is vergrendeld, maar wat u aan het typen was, kon niet worden bewaard.</translation>
        </message>
        <message>
            <source>Look whether the disk is full or may not be written to, and type it again.</source>
            <translation>Kijk of de schijf vol is of niet mag worden beschreven, en typ het opnieuw.</translation>
        </message>
        <message>
            <source>This kind of file is not known here: {ending}.</source>
            <translation>Dit soort bestand is hier niet bekend: {ending}.</translation>
        </message>
        <message>
            <source>Let the name end in one of: {known}.</source>
            <translation>Laat de naam eindigen op een van deze: {known}.</translation>
        </message>
        <message>
            <source>The option {option} means nothing for --what {subject}.</source>
            <translation>De optie {option} heeft geen betekenis bij --what {subject}.</translation>
        </message>
        <message>
            <source>Leave it out, or use {instead}.</source>
            <translation>Laat het weg, of gebruik {instead}.</translation>
        </message>
        <message>
            <source>The file {file} holds no data that another program can read (article 20(1) GDPR).</source>
            <translation>Het bestand {file} bevat geen gegevens die een ander programma kan inlezen (artikel 20, lid 1, AVG).</translation>
        </message>
        <message>
            <source>Save it as CSV, Excel workbook or JSON, and add that file.</source>
            <translation>Sla het op als CSV, Excel-werkmap of JSON, en voeg dat bestand toe.</translation>
        </message>
        <message>
            <source>This message cannot be read: {reason}.</source>
            <translation>Dit bericht kan niet worden gelezen: {reason}.</translation>
        </message>
        <message>
            <source>Save the message as .eml or .msg in your mail program and try again, or type the request.</source>
            <translation>Sla het bericht in uw mailprogramma op als .eml of .msg en probeer het opnieuw, of typ het verzoek over.</translation>
        </message>
        <message>
            <source>This file cannot be used.</source>
            <translation>Dit bestand kan niet worden gebruikt.</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <translation>Kies een ander bestand.</translation>
        </message>
        <message>
            <source>This cannot be saved yet.</source>
            <translation>Dit kan nog niet worden opgeslagen.</translation>
        </message>
        <message>
            <source>Mend what stands beside the fields: {problems}</source>
            <translation>Verbeter wat bij de velden staat: {problems}</translation>
        </message>
        <message numerus="yes">
            <source>The template {file} has %n error(s). {faults}</source>
            <translation>
                <numerusform>Er staat %n fout in het sjabloon {file}. {faults}</numerusform>
                <numerusform>Er staan %n fouten in het sjabloon {file}. {faults}</numerusform>
            </translation>
        </message>
        <message>
            <source>Mend the template, or take the one that came with the program.</source>
            <translation>Verbeter het sjabloon, of neem het sjabloon dat bij het programma hoort.</translation>
        </message>
        <message>
            <source>The letter lacks something that the law asks for: {elements}.</source>
            <translation>In de brief ontbreekt iets wat de wet voorschrijft: {elements}.</translation>
        </message>
        <message>
            <source>Fill in what is missing, or put the sentence back into the letter.</source>
            <translation>Vul in wat ontbreekt, of zet de zin terug in de brief.</translation>
        </message>
        <message>
            <source>The letter cannot be made.</source>
            <translation>De brief kan niet worden gemaakt.</translation>
        </message>
        <message>
            <source>Check the template and what is filled in.</source>
            <translation>Controleer het sjabloon en wat er is ingevuld.</translation>
        </message>
        <message>
            <source>This is no longer in the register.</source>
            <translation>Dit staat niet meer in het register.</translation>
        </message>
        <message>
            <source>Look in the bin, or refresh the list.</source>
            <translation>Kijk in de prullenbak, of ververs de lijst.</translation>
        </message>
        <message>
            <source>The input ended before the passphrase was given.</source>
            <translation>De invoer hield op voordat de wachtwoordzin was gegeven.</translation>
        </message>
        <message>
            <source>Type the passphrase, or put it in a file and use --passphrase-file.</source>
            <translation>Typ de wachtwoordzin, of zet die in een bestand en gebruik --passphrase-file.</translation>
        </message>
        <message>
            <source>The input or output of this command is closed or does not work.</source>
            <translation>De invoer of uitvoer van deze opdracht is gesloten of werkt niet.</translation>
        </message>
        <message>
            <source>Run it in a terminal, or let it read and write files that work.</source>
            <translation>Voer de opdracht uit in een terminal, of gebruik bestanden die wel werken.</translation>
        </message>
        <message>
            <source>“{text}” is not a date.</source>
            <translation>“{text}” is geen datum.</translation>
        </message>
        <message>
            <source>Write a date such as 26-10-2026.</source>
            <translation>Schrijf een datum zoals 26-10-2026.</translation>
        </message>
        <message>
            <source>“{text}” is not a year.</source>
            <translation>“{text}” is geen jaar.</translation>
        </message>
        <message>
            <source>Write a year such as 2026.</source>
            <translation>Schrijf een jaar zoals 2026.</translation>
        </message>
        <message>
            <source>The date {date} lies outside the time of this law.</source>
            <translation>De datum {date} valt buiten de tijd van deze wet.</translation>
        </message>
        <message>
            <source>Give a date from {earliest} up to {latest}.</source>
            <translation>Geef een datum van {earliest} tot en met {latest}.</translation>
        </message>
        <message>
            <source>The computer lacks parts that this program needs: {parts}.</source>
            <translation>Op de computer ontbreken onderdelen die dit programma nodig heeft: {parts}.</translation>
        </message>
        <message>
            <source>Ask the person who keeps this computer to install them. {install}</source>
            <translation>Vraag de beheerder van deze computer om ze te installeren. {install}</translation>
        </message>
        <message>
            <source>This did not work.</source>
            <translation>Dit is niet gelukt.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Probeer het opnieuw.</translation>
        </message>
        <message>
            <source>on a network drive</source>
            <translation>op een netwerkschijf</translation>
        </message>
        <message>
            <source>on a disk that can be taken out</source>
            <translation>op een schijf die u kunt loskoppelen</translation>
        </message>
        <message>
            <source>in a folder that {service} copies to the cloud</source>
            <translation>in een map die {service} naar de cloud kopieert</translation>
        </message>
        <message>
            <source>This computer has no keyring that privdesk trusts.</source>
            <translation>Deze computer heeft geen sleutelbos die privdesk vertrouwt.</translation>
        </message>
        <message>
            <source>Go on typing the passphrase. On Linux a keyring is GNOME Keyring or KWallet.</source>
            <translation>Blijf de wachtwoordzin typen. Op Linux is een sleutelbos GNOME Keyring of KWallet.</translation>
        </message>
        <message>
            <source>The keyring of this computer is switched off.</source>
            <translation>De sleutelbos van deze computer staat uit.</translation>
        </message>
        <message>
            <source>Go on typing the passphrase, or ask who keeps this computer to switch it on.</source>
            <translation>Blijf de wachtwoordzin typen, of vraag wie deze computer beheert om de sleutelbos aan te zetten.</translation>
        </message>
        <message>
            <source>The keyring of this computer does not answer.</source>
            <translation>De sleutelbos van deze computer antwoordt niet.</translation>
        </message>
        <message>
            <source>Look whether it asks for its own password somewhere. Or type the passphrase.</source>
            <translation>Kijk of de sleutelbos ergens om een eigen wachtwoord vraagt. Of typ de wachtwoordzin.</translation>
        </message>
        <message>
            <source>The keyring of this computer refused.</source>
            <translation>De sleutelbos van deze computer weigert.</translation>
        </message>
        <message>
            <source>Allow privdesk to use the keyring when it asks. Or type the passphrase.</source>
            <translation>Geef privdesk toegang tot de sleutelbos als daarom wordt gevraagd. Of typ de wachtwoordzin.</translation>
        </message>
        <message>
            <source>The keyring of this computer did not keep what was put into it.</source>
            <translation>De sleutelbos van deze computer heeft niet bewaard wat erin werd gelegd.</translation>
        </message>
        <message>
            <source>Go on typing the passphrase. Nothing was changed.</source>
            <translation>Blijf de wachtwoordzin typen. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>Restore a backup, or open the register on another computer.</source>
            <translation>Zet een reservekopie terug, of open het register op een andere computer.</translation>
        </message>
        <message>
            <source>The first bytes of the register are damaged. The rest can be read.</source>
            <translation>Het begin van het register is beschadigd. De rest is te lezen.</translation>
        </message>
        <message>
            <source>Let the register be repaired. If that does not help, restore a backup.</source>
            <translation>Laat het register herstellen. Helpt dat niet, zet dan een reservekopie terug.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Kies een andere map.</translation>
        </message>
        <message>
            <source>This passphrase or code does not fit this register.</source>
            <translation>Deze wachtwoordzin of code past niet bij dit register.</translation>
        </message>
        <message>
            <source>Try again and watch capital letters and spaces. Or use the recovery code.</source>
            <translation>Probeer het nog eens en let op hoofdletters en spaties. Of gebruik de herstelcode.</translation>
        </message>
        <message>
            <source>This way to open the register was taken away, but an older vault.json was put back.</source>
            <translation>Deze manier om het register te openen is weggehaald, maar er is een ouder bestand vault.json teruggezet.</translation>
        </message>
        <message>
            <source>Open it with a passphrase or code of today, or restore a backup. And find out who changed the folder.</source>
            <translation>Open het met een wachtwoordzin of code van nu, of zet een reservekopie terug. En zoek uit wie de map heeft veranderd.</translation>
        </message>
        <message numerus="yes">
            <source>An older vault.json was put back, and %n way(s) to open the register that were taken away with it. They are removed again.</source>
            <translation>
                <numerusform>Er is een ouder bestand vault.json teruggezet, en daarmee %n manier om het register te openen die was weggehaald. Die is weer verwijderd.</numerusform>
                <numerusform>Er is een ouder bestand vault.json teruggezet, en daarmee %n manieren om het register te openen die waren weggehaald. Die zijn weer verwijderd.</numerusform>
            </translation>
        </message>
        <message>
            <source>Find out who changed the folder. Change the key when somebody may have used it (Keys).</source>
            <translation>Zoek uit wie de map heeft veranderd. Vervang de sleutel als iemand zo binnen kan zijn geweest (Sleutels).</translation>
        </message>
        <message>
            <source>An older vault.json was put back: the passphrase from before opens the register again.</source>
            <translation>Er is een ouder bestand vault.json teruggezet: de wachtwoordzin van daarvoor opent het register weer.</translation>
        </message>
        <message>
            <source>Choose a new passphrase today (Keys), and find out who changed the folder.</source>
            <translation>Kies vandaag een nieuwe wachtwoordzin (Sleutels), en zoek uit wie de map heeft veranderd.</translation>
        </message>
        <message>
            <source>There is a typing error in the recovery code.</source>
            <translation>Er zit een typefout in de herstelcode.</translation>
        </message>
        <message>
            <source>Compare it with the printed recovery kit, group by group.</source>
            <translation>Vergelijk de code groep voor groep met de afgedrukte herstelkit.</translation>
        </message>
        <message>
            <source>This passphrase is too easy to guess.</source>
            <translation>Deze wachtwoordzin is te makkelijk te raden.</translation>
        </message>
        <message>
            <source>Use at least {characters} characters or {words} words.</source>
            <translation>Gebruik ten minste {characters} tekens of {words} woorden.</translation>
        </message>
        <message>
            <source>There is no register in this folder.</source>
            <translation>In deze map staat geen register.</translation>
        </message>
        <message>
            <source>Choose the folder whose name ends in .privdesk.</source>
            <translation>Kies de map waarvan de naam eindigt op .privdesk.</translation>
        </message>
        <message>
            <source>The making of this register was broken off. Nothing is in it yet.</source>
            <translation>Het maken van dit register is afgebroken. Er staat nog niets in.</translation>
        </message>
        <message>
            <source>Make the register again, in the same folder.</source>
            <translation>Maak het register opnieuw, in dezelfde map.</translation>
        </message>
        <message>
            <source>The key file of this register is damaged, and so is its copy.</source>
            <translation>Het sleutelbestand van dit register is beschadigd, en de kopie ervan ook.</translation>
        </message>
        <message>
            <source>Restore a backup, or use the recovery kit.</source>
            <translation>Zet een reservekopie terug, of gebruik de herstelkit.</translation>
        </message>
        <message>
            <source>The key file of this register is gone, and so is its copy (vault.json and vault.json.bak).</source>
            <translation>Het sleutelbestand van dit register is weg, en de kopie ervan ook (vault.json en vault.json.bak).</translation>
        </message>
        <message>
            <source>Put one of them back, restore a backup, or use the recovery kit.</source>
            <translation>Zet een van beide terug, zet een reservekopie terug, of gebruik de herstelkit.</translation>
        </message>
        <message>
            <source>The key file of this register was changed outside this program.</source>
            <translation>Het sleutelbestand van dit register is buiten dit programma om gewijzigd.</translation>
        </message>
        <message>
            <source>Find out who did this, and restore a backup from before.</source>
            <translation>Zoek uit wie dit heeft gedaan, en zet een reservekopie van daarvoor terug.</translation>
        </message>
        <message>
            <source>The key file asks for settings that are not safe.</source>
            <translation>Het sleutelbestand vraagt om instellingen die niet veilig zijn.</translation>
        </message>
        <message>
            <source>Do not trust this file. Restore a backup, or open the register on another computer.</source>
            <translation>Vertrouw dit bestand niet. Zet een reservekopie terug, of open het register op een andere computer.</translation>
        </message>
        <message>
            <source>The file {file} of this register is missing or empty.</source>
            <translation>Het bestand {file} van dit register ontbreekt of is leeg.</translation>
        </message>
        <message>
            <source>Put it back if it was moved, or restore a backup.</source>
            <translation>Zet het terug als het is verplaatst, of zet een reservekopie terug.</translation>
        </message>
        <message numerus="yes">
            <source>The register is damaged: %n of {total} pages cannot be read.</source>
            <translation>
                <numerusform>Het register is beschadigd: %n van de {total} bladzijden is niet te lezen.</numerusform>
                <numerusform>Het register is beschadigd: %n van de {total} bladzijden zijn niet te lezen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Restore a backup. Keep the damaged file: an expert may save more of it.</source>
            <translation>Zet een reservekopie terug. Bewaar het beschadigde bestand: een deskundige kan er misschien meer van redden.</translation>
        </message>
        <message numerus="yes">
            <source>The register is damaged inside: %n fault(s) found.</source>
            <translation>
                <numerusform>Het register is vanbinnen beschadigd: er is %n fout gevonden.</numerusform>
                <numerusform>Het register is vanbinnen beschadigd: er zijn %n fouten gevonden.</numerusform>
            </translation>
        </message>
        <message>
            <source>The audit trail does not fit from line {line} on.</source>
            <translation>Het logboek klopt niet vanaf regel {line}.</translation>
        </message>
        <message>
            <source>Compare it with a print, find out who did this, and restore a backup from before.</source>
            <translation>Vergelijk het met een afdruk van het logboek, zoek uit wie dit deed en zet een reservekopie van daarvoor terug.</translation>
        </message>
        <message>
            <source>The file {file} does not belong to this register.</source>
            <translation>Het bestand {file} hoort niet bij dit register.</translation>
        </message>
        <message>
            <source>Put the right file back, or restore a backup.</source>
            <translation>Zet het goede bestand terug, of zet een reservekopie terug.</translation>
        </message>
        <message>
            <source>This is an older copy of the register than was last used here.</source>
            <translation>Dit is een oudere kopie van het register dan hier het laatst is gebruikt.</translation>
        </message>
        <message>
            <source>Find the newest file. If you put back an old copy yourself, restore it as a backup.</source>
            <translation>Zoek het nieuwste bestand. Hebt u zelf een oude kopie teruggezet? Herstel die dan als reservekopie.</translation>
        </message>
        <message>
            <source>This register was made by a newer version of the program.</source>
            <translation>Dit register is gemaakt met een nieuwere versie van het programma.</translation>
        </message>
        <message>
            <source>Install the newest version. Nothing in the register was changed.</source>
            <translation>Installeer de nieuwste versie. Er is niets in het register gewijzigd.</translation>
        </message>
        <message>
            <source>The register is in use by {host} since {since}.</source>
            <translation>Het register is in gebruik door {host} sinds {since}.</translation>
        </message>
        <message>
            <source>Close it there first, or open it here to read only.</source>
            <translation>Sluit het daar eerst, of open het hier om alleen te lezen.</translation>
        </message>
        <message>
            <source>The register was opened on {host} at {since} and not closed there.</source>
            <translation>Het register is op {host} geopend ({since}) en daar niet gesloten.</translation>
        </message>
        <message>
            <source>Close it there first. Take it over when you are sure that it is no longer open there.</source>
            <translation>Sluit het daar eerst. Neem het over als u zeker weet dat het daar niet meer open is.</translation>
        </message>
        <message>
            <source>{host} was asked to close the register, but did not answer.</source>
            <translation>Aan {host} is gevraagd het register te sluiten, maar er kwam geen antwoord.</translation>
        </message>
        <message>
            <source>Close the program there, or start that computer again. Then try once more.</source>
            <translation>Sluit het programma daar, of start die computer opnieuw. Probeer het daarna nog een keer.</translation>
        </message>
        <message>
            <source>This is no safe place for the register: the folder lies {place}.</source>
            <translation>Dit is geen veilige plaats voor het register: de map staat {place}.</translation>
        </message>
        <message>
            <source>Keep the register on the disk of this computer, and put the backups there.</source>
            <translation>Bewaar het register op de schijf van deze computer en zet de reservekopieën op deze plaats.</translation>
        </message>
        <message>
            <source>The register cannot be written to in this folder.</source>
            <translation>In deze map kan het register niet worden opgeslagen.</translation>
        </message>
        <message>
            <source>Choose another folder, or copy the register to a folder in which you may write.</source>
            <translation>Kies een andere map, of kopieer het register naar een map waarin u mag schrijven.</translation>
        </message>
        <message>
            <source>The keyring of this computer cannot be used.</source>
            <translation>De sleutelbos van deze computer kan niet worden gebruikt.</translation>
        </message>
        <message>
            <source>Type the passphrase.</source>
            <translation>Typ de wachtwoordzin.</translation>
        </message>
        <message>
            <source>Only the privacy officer can do this.</source>
            <translation>Alleen de privacyfunctionaris kan dit doen.</translation>
        </message>
        <message>
            <source>Open the register with the passphrase of the officer or with the recovery code.</source>
            <translation>Open het register met de wachtwoordzin van de functionaris of met de herstelcode.</translation>
        </message>
        <message>
            <source>Without this the officer could no longer open the register.</source>
            <translation>Zonder deze toegang kan de functionaris het register niet meer openen.</translation>
        </message>
        <message>
            <source>Change the passphrase instead.</source>
            <translation>Wijzig in plaats daarvan de wachtwoordzin.</translation>
        </message>
        <message>
            <source>There are as many ways to open this register as it can have.</source>
            <translation>Dit register heeft al zo veel manieren om het te openen als er kunnen zijn.</translation>
        </message>
        <message>
            <source>First remove one that is no longer used.</source>
            <translation>Verwijder er eerst een die niet meer wordt gebruikt.</translation>
        </message>
        <message>
            <source>This register already opens with that passphrase.</source>
            <translation>Dit register gaat al open met die wachtwoordzin.</translation>
        </message>
        <message>
            <source>Choose one that is not in use here: everybody has a passphrase of their own.</source>
            <translation>Kies er een die hier nog niet in gebruik is: ieder heeft een eigen wachtwoordzin.</translation>
        </message>
        <message>
            <source>The key file of this register is whole.</source>
            <translation>Het sleutelbestand van dit register is heel.</translation>
        </message>
        <message>
            <source>Open the register with the passphrase or the recovery code.</source>
            <translation>Open het register met de wachtwoordzin of de herstelcode.</translation>
        </message>
        <message>
            <source>This is not the text from the square code of a recovery kit.</source>
            <translation>Dit is niet de tekst uit de vierkante code van een herstelkit.</translation>
        </message>
        <message>
            <source>Scan the square code on the kit again, and copy all of its text.</source>
            <translation>Scan de vierkante code op de kit opnieuw en neem de hele tekst over.</translation>
        </message>
        <message>
            <source>This recovery kit was replaced by a newer one.</source>
            <translation>Deze herstelkit is vervangen door een nieuwere.</translation>
        </message>
        <message>
            <source>Take the newest kit, or restore a backup.</source>
            <translation>Neem de nieuwste kit, of zet een reservekopie terug.</translation>
        </message>
        <message>
            <source>The folder {folder} is not empty.</source>
            <translation>De map {folder} is niet leeg.</translation>
        </message>
        <message>
            <source>This backup is not complete: its end is missing.</source>
            <translation>Deze reservekopie is niet volledig: het einde ontbreekt.</translation>
        </message>
        <message>
            <source>Copy it again from where it came, or take another backup.</source>
            <translation>Kopieer hem opnieuw van waar hij vandaan kwam, of neem een andere reservekopie.</translation>
        </message>
        <message>
            <source>This backup is damaged: it is not what was written.</source>
            <translation>Deze reservekopie is beschadigd: er staat niet meer wat er geschreven is.</translation>
        </message>
        <message>
            <source>Take another backup. Then look at the disk on which this one lies.</source>
            <translation>Neem een andere reservekopie. Kijk daarna de schijf na waarop deze staat.</translation>
        </message>
        <message>
            <source>This backup was changed outside this program.</source>
            <translation>Deze reservekopie is buiten dit programma om gewijzigd.</translation>
        </message>
        <message>
            <source>Do not use it. Find out who did this, and take another backup.</source>
            <translation>Gebruik hem niet. Zoek uit wie dit heeft gedaan en neem een andere reservekopie.</translation>
        </message>
        <message>
            <source>This is a backup of another register.</source>
            <translation>Dit is een reservekopie van een ander register.</translation>
        </message>
        <message>
            <source>Choose a backup of this register, or restore this one into a new folder.</source>
            <translation>Kies een reservekopie van dit register, of zet deze terug in een nieuwe map.</translation>
        </message>
        <message>
            <source>The second place for backups, {folder}, is not there.</source>
            <translation>De tweede plek voor reservekopieën, {folder}, is er niet.</translation>
        </message>
        <message>
            <source>Connect the disk, or make the folder. The backup in the first place is made.</source>
            <translation>Sluit de schijf aan, of maak de map. De reservekopie op de eerste plek is gemaakt.</translation>
        </message>
        <message>
            <source>The folder {folder} lies in the register itself: it is no second place for backups.</source>
            <translation>De map {folder} ligt in het register zelf: dat is geen tweede plek voor reservekopieën.</translation>
        </message>
        <message>
            <source>Choose a folder on another disk. The backup in the first place is made.</source>
            <translation>Kies een map op een andere schijf. De reservekopie op de eerste plek is gemaakt.</translation>
        </message>
        <message>
            <source>In the second place for backups, {folder}, nothing may be written.</source>
            <translation>Op de tweede plek voor reservekopieën, {folder}, mag niets worden geschreven.</translation>
        </message>
        <message>
            <source>Choose a folder in which you may write. The backup in the first place is made.</source>
            <translation>Kies een map waarin u mag schrijven. De reservekopie op de eerste plek is gemaakt.</translation>
        </message>
        <message numerus="yes">
            <source>No old backup was removed. It is {today} by this computer, and nothing was done here for %n days before.</source>
            <translation>
                <numerusform>Er is geen oude reservekopie verwijderd. Volgens deze computer is het {today}, en is er hier %n dag lang niets gedaan.</numerusform>
                <numerusform>Er is geen oude reservekopie verwijderd. Volgens deze computer is het {today}, en is er hier %n dagen lang niets gedaan.</numerusform>
            </translation>
        </message>
        <message>
            <source>Look whether that is right. If it is, they are removed when you lock the register tomorrow, or today on the page of the backups.</source>
            <translation>Kijk of dat klopt. Klopt het, dan gaan ze weg als u het register morgen vergrendelt, of vandaag op de pagina Reservekopieën.</translation>
        </message>
        <message numerus="yes">
            <source>The disk does not let go of %n backup(s) whose term has passed.</source>
            <translation>
                <numerusform>De schijf laat %n reservekopie niet los waarvan de termijn voorbij is.</numerusform>
                <numerusform>De schijf laat %n reservekopieën niet los waarvan de termijn voorbij is.</numerusform>
            </translation>
        </message>
        <message>
            <source>Look whether the folder of the backups may be written to. It is tried again when you lock the register.</source>
            <translation>Kijk of in de map van de reservekopieën geschreven mag worden. Bij het vergrendelen wordt het opnieuw geprobeerd.</translation>
        </message>
        <message>
            <source>The list of what was erased was damaged or edited. It is made again from the audit trail.</source>
            <translation>De lijst van wat is gewist, was beschadigd of veranderd. Hij is opnieuw gemaakt uit het logboek.</translation>
        </message>
        <message>
            <source>The old one is kept as {file}. Make a backup, put it in the second place, and find out who changed the folder.</source>
            <translation>De oude is bewaard als {file}. Maak een reservekopie, zet die op de tweede plek, en zoek uit wie de map heeft veranderd.</translation>
        </message>
        <message>
            <source>This passphrase or code does not fit the backup of {made}.</source>
            <translation>Deze wachtwoordzin of code past niet bij de reservekopie van {made}.</translation>
        </message>
        <message>
            <source>A backup keeps the passphrase and the code of its day. Try those you had then.</source>
            <translation>Een reservekopie houdt de wachtwoordzin en de code van die dag. Probeer die u toen had.</translation>
        </message>
        <message>
            <source>The register cannot be opened.</source>
            <translation>Het register kan niet worden geopend.</translation>
        </message>
    </context>
    <context>
        <name>Side</name>
        <message>
            <source>Settings</source>
            <translation>Instellingen</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Vergrendelen</translation>
        </message>
    </context>
    <context>
        <name>SideNavigation</name>
        <message>
            <source>Parts of the program</source>
            <translation>Onderdelen van het programma</translation>
        </message>
    </context>
    <context>
        <name>Slot</name>
        <message>
            <source>Passphrase</source>
            <translation>Wachtwoordzin</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Herstelcode</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Deze computer</translation>
        </message>
        <message>
            <source>Privacy officer</source>
            <translation>Privacy officer</translation>
        </message>
        <message>
            <source>Deputy</source>
            <translation>Vervanger</translation>
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
        <name>Stages</name>
        <message>
            <source>The backup is read and checked</source>
            <translation>De reservekopie wordt gelezen en gecontroleerd</translation>
        </message>
        <message>
            <source>What is there now is kept as a backup</source>
            <translation>Wat er nu is, wordt als reservekopie bewaard</translation>
        </message>
        <message>
            <source>The copy is laid down</source>
            <translation>De kopie wordt klaargezet</translation>
        </message>
        <message>
            <source>What was erased since is erased again</source>
            <translation>Wat sindsdien is gewist, wordt opnieuw gewist</translation>
        </message>
        <message>
            <source>Every page is looked over</source>
            <translation>Elke bladzijde wordt nagekeken</translation>
        </message>
        <message>
            <source>It becomes the register</source>
            <translation>Dit wordt het register</translation>
        </message>
        <message>
            <source>Every page is looked over, and all is counted</source>
            <translation>Elke bladzijde wordt nagekeken, en alles wordt geteld</translation>
        </message>
        <message>
            <source>The copy is opened</source>
            <translation>De kopie wordt geopend</translation>
        </message>
        <message>
            <source>Step {number} of {total}: {what}.</source>
            <translation>Stap {number} van {total}: {what}.</translation>
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
        <name>Step</name>
        <message>
            <source>An objection stops the use at once: have it stopped by {by} and record the day. Until the decision the data are only stored.</source>
            <translation>Een bezwaar stopt het gebruik direct: laat het uiterlijk {by} stoppen en leg de dag vast. Tot de beslissing worden de gegevens alleen bewaard.</translation>
        </message>
        <message>
            <source>There is nothing to weigh in {right}: have the use stopped for good by {by} and record the day.</source>
            <translation>Bij {right} valt niets af te wegen: laat het gebruik uiterlijk {by} voorgoed stoppen en leg de dag vast.</translation>
        </message>
        <message>
            <source>Confirm the receipt by {by}. The letter names the date of the answer.</source>
            <translation>Bevestig de ontvangst uiterlijk op {by}. De brief noemt de datum van het antwoord.</translation>
        </message>
        <message>
            <source>Let the person know by {by} that you received the complaint and look into it.</source>
            <translation>Laat uiterlijk {by} weten dat u de klacht hebt ontvangen en onderzoekt.</translation>
        </message>
        <message>
            <source>Choose what the person asks: the kind of request decides the steps and the letters.</source>
            <translation>Kies wat de betrokkene vraagt: het soort verzoek bepaalt de stappen en de brieven.</translation>
        </message>
        <message>
            <source>The address is not known to us: make sure who asks, by {by}.</source>
            <translation>Het adres is niet bij ons bekend: ga uiterlijk op {by} na wie het verzoek doet.</translation>
        </message>
        <message>
            <source>Proof of identity was asked on {asked}. Wait for it until {by}.</source>
            <translation>Op {asked} is om bewijs van identiteit gevraagd. Wacht daarop tot en met {by}.</translation>
        </message>
        <message>
            <source>No proof of identity came since {asked}. Ask once more, or record that identity was not confirmed.</source>
            <translation>Sinds {asked} is er geen bewijs van identiteit gekomen. Vraag het nog een keer, of noteer dat de identiteit niet is bevestigd.</translation>
        </message>
        <message>
            <source>The person is under 16: a parent or guardian acts (article 5 UAVG). Ask for their contact, do not refuse.</source>
            <translation>De betrokkene is jonger dan 16: een ouder of voogd treedt op (artikel 5 UAVG). Vraag om hun contact, weiger niet.</translation>
        </message>
        <message>
            <source>Somebody acts for the person: check the authority or mandate before anything is sent.</source>
            <translation>Iemand treedt op namens de betrokkene: controleer het gezag of de machtiging voordat u iets verstuurt.</translation>
        </message>
        <message>
            <source>Proof of authority was asked on {asked}. Wait for it until {by}.</source>
            <translation>Bewijs van vertegenwoordiging is gevraagd op {asked}. Wacht erop tot en met {by}.</translation>
        </message>
        <message>
            <source>Make the files that go with the answer by {by}: JSON and CSV. Were they made elsewhere? Write the answer then.</source>
            <translation>Maak uiterlijk {by} de bestanden die bij het antwoord horen: JSON en CSV. Zijn ze ergens anders gemaakt? Schrijf dan het antwoord.</translation>
        </message>
        <message>
            <source>Write the answer ({right}) and send it by {by}.</source>
            <translation>Schrijf het antwoord ({right}) en verstuur het uiterlijk op {by}.</translation>
        </message>
        <message>
            <source>There is no text for this answer ({outcome}). Write it yourself, send it by {by} and record it.</source>
            <translation>Voor dit antwoord ({outcome}) is er nog geen tekst. Schrijf het zelf, verstuur het uiterlijk op {by} en leg het vast.</translation>
        </message>
        <message>
            <source>The objection was rejected: record when the restriction was lifted, not before {on}.</source>
            <translation>Het bezwaar is ongegrond: leg vast wanneer de beperking is opgeheven, niet voor {on}.</translation>
        </message>
        <message>
            <source>The objection was rejected: tell when the restriction is lifted, and record it.</source>
            <translation>Het bezwaar is ongegrond: laat weten wanneer de beperking wordt opgeheven, en leg het vast.</translation>
        </message>
        <message>
            <source>Go through the closing list: what is not ticked still has to be done.</source>
            <translation>Loop de sluitlijst na: wat niet is aangevinkt, moet nog gebeuren.</translation>
        </message>
        <message>
            <source>Everything is done. Close the request.</source>
            <translation>Alles is gedaan. Sluit het verzoek.</translation>
        </message>
        <message>
            <source>A complaint or court case holds this file. Look again on {review}.</source>
            <translation>Een klacht of rechtszaak houdt dit dossier vast. Kijk opnieuw op {review}.</translation>
        </message>
        <message>
            <source>The term of this file has passed, but a restriction still holds. Lift it first.</source>
            <translation>De termijn van dit dossier is voorbij, maar er geldt nog een beperking. Hef die eerst op.</translation>
        </message>
        <message>
            <source>The term of this file has passed. Anonymise it.</source>
            <translation>De termijn van dit dossier is voorbij. Anonimiseer het.</translation>
        </message>
        <message>
            <source>This file is kept up to and including {until}. Then it is anonymised by itself.</source>
            <translation>Dit dossier blijft tot en met {until}. Daarna wordt het vanzelf geanonimiseerd.</translation>
        </message>
        <message>
            <source>Tell {recipient} by {by} that the data were erased. Recipients left: {count}.</source>
            <translation>Laat {recipient} uiterlijk op {by} weten dat de gegevens zijn gewist. Nog te gaan: {count}.</translation>
        </message>
        <message>
            <source>Tell {recipient} by {by} that the data were corrected. Recipients left: {count}.</source>
            <translation>Laat {recipient} uiterlijk {by} weten dat de gegevens zijn aangepast. Nog te gaan: {count}.</translation>
        </message>
        <message>
            <source>Tell {recipient} by {by} that a statement was added. Recipients left: {count}.</source>
            <translation>Laat {recipient} uiterlijk {by} weten dat een verklaring is toegevoegd. Nog te gaan: {count}.</translation>
        </message>
        <message>
            <source>Tell {recipient} by {by} that the data are restricted. Recipients left: {count}.</source>
            <translation>Laat {recipient} uiterlijk {by} weten dat de gegevens zijn beperkt. Nog te gaan: {count}.</translation>
        </message>
        <message>
            <source>Tell {recipient} by {by} that the use has stopped. Recipients left: {count}.</source>
            <translation>Laat {recipient} uiterlijk {by} weten dat het gebruik is gestopt. Nog te gaan: {count}.</translation>
        </message>
        <message>
            <source>Look where data of this person can be: the list of places comes from the register.</source>
            <translation>Kijk waar gegevens van deze persoon kunnen staan: de lijst met zoekplaatsen komt uit het register.</translation>
        </message>
        <message>
            <source>Search {place} and record the result. {done} of {total} places are done.</source>
            <translation>Doorzoek {place} en noteer het resultaat. {done} van de {total} plaatsen zijn klaar.</translation>
        </message>
        <message>
            <source>Identity was not confirmed: decide that the request cannot be carried out.</source>
            <translation>De identiteit is niet bevestigd: beslis dat het verzoek niet kan worden uitgevoerd.</translation>
        </message>
        <message>
            <source>Everything was searched. Now decide: {right}.</source>
            <translation>Overal is gezocht. Beslis nu: {right}.</translation>
        </message>
        <message>
            <source>Look into it and decide: {right}.</source>
            <translation>Onderzoek het en beslis: {right}.</translation>
        </message>
        <message>
            <source>Carry out the decision in {place} and record what was done. Left: {count}.</source>
            <translation>Voer de beslissing uit in {place} en noteer wat er is gedaan. Nog te doen: {count}.</translation>
        </message>
        <message>
            <source>What was done does not fit the decision. Change it to: {outcome}.</source>
            <translation>Wat er is gedaan, past niet bij de beslissing. Wijzig die in: {outcome}.</translation>
        </message>
        <message>
            <source>Add the places where data were erased, and record what was done there.</source>
            <translation>Voeg de plaatsen toe waar gegevens zijn gewist, en noteer wat daar is gedaan.</translation>
        </message>
        <message>
            <source>According to the register nobody else received these data. Is that right?</source>
            <translation>Volgens het register heeft niemand anders deze gegevens ontvangen. Klopt dat?</translation>
        </message>
        <message>
            <source>We only process these data, for {controller}: that organisation decides. Pass the request on today; then the person hears of it.</source>
            <translation>Wij verwerken deze gegevens alleen voor {controller}: die organisatie beslist. Stuur het verzoek vandaag door; daarna hoort de persoon ervan.</translation>
        </message>
    </context>
    <context>
        <name>StepAction</name>
        <message>
            <source>Choose the kind of request</source>
            <translation>Soort verzoek kiezen</translation>
        </message>
        <message>
            <source>Write the acknowledgement</source>
            <translation>Ontvangstbevestiging schrijven</translation>
        </message>
        <message>
            <source>Receipt was confirmed otherwise</source>
            <translation>Ontvangst is op een andere manier bevestigd</translation>
        </message>
        <message>
            <source>Record that the use has stopped</source>
            <translation>Vastleggen dat het gebruik is gestopt</translation>
        </message>
        <message>
            <source>Ask for proof of identity</source>
            <translation>Om bewijs van identiteit vragen</translation>
        </message>
        <message>
            <source>Identity is confirmed</source>
            <translation>Identiteit is bevestigd</translation>
        </message>
        <message>
            <source>Identity was not confirmed</source>
            <translation>Identiteit is niet bevestigd</translation>
        </message>
        <message>
            <source>Ask for proof of authority</source>
            <translation>Bewijs van vertegenwoordiging vragen</translation>
        </message>
        <message>
            <source>Authority is checked</source>
            <translation>Vertegenwoordiging is gecontroleerd</translation>
        </message>
        <message>
            <source>Write that a parent or guardian has to act</source>
            <translation>Schrijven dat een ouder of voogd moet optreden</translation>
        </message>
        <message>
            <source>Record who acts for the person</source>
            <translation>Vastleggen wie namens de betrokkene optreedt</translation>
        </message>
        <message>
            <source>Ask what the person means</source>
            <translation>Vragen wat de betrokkene bedoelt</translation>
        </message>
        <message>
            <source>The person made clear what is meant</source>
            <translation>De betrokkene heeft het verzoek verduidelijkt</translation>
        </message>
        <message>
            <source>Make the list of places</source>
            <translation>Lijst met zoekplaatsen maken</translation>
        </message>
        <message>
            <source>Record what was found</source>
            <translation>Vastleggen wat er is gevonden</translation>
        </message>
        <message>
            <source>Add a place to search</source>
            <translation>Zoekplaats toevoegen</translation>
        </message>
        <message>
            <source>Pass the request on</source>
            <translation>Het verzoek doorsturen</translation>
        </message>
        <message>
            <source>Take the decision</source>
            <translation>Beslissing nemen</translation>
        </message>
        <message>
            <source>Record what was done</source>
            <translation>Vastleggen wat er is gedaan</translation>
        </message>
        <message>
            <source>Write to the recipient</source>
            <translation>Ontvanger schrijven</translation>
        </message>
        <message>
            <source>Record why it is not told</source>
            <translation>Vastleggen waarom niet</translation>
        </message>
        <message>
            <source>Add a recipient</source>
            <translation>Ontvanger toevoegen</translation>
        </message>
        <message>
            <source>Nobody else received the data</source>
            <translation>Niemand anders heeft de gegevens ontvangen</translation>
        </message>
        <message>
            <source>Record the confirmation of a recipient</source>
            <translation>Bevestiging van een ontvanger vastleggen</translation>
        </message>
        <message>
            <source>Make the files for the person</source>
            <translation>Bestanden voor de betrokkene maken</translation>
        </message>
        <message>
            <source>Write the answer</source>
            <translation>Antwoord schrijven</translation>
        </message>
        <message>
            <source>Record a letter of your own</source>
            <translation>Eigen brief vastleggen</translation>
        </message>
        <message>
            <source>Ask a fee</source>
            <translation>Kosten vragen</translation>
        </message>
        <message>
            <source>Announce the lifting of the restriction</source>
            <translation>Opheffing van de beperking aankondigen</translation>
        </message>
        <message>
            <source>Record that the restriction was lifted</source>
            <translation>Vastleggen dat de beperking is opgeheven</translation>
        </message>
        <message>
            <source>Write the list of recipients</source>
            <translation>Overzicht van ontvangers schrijven</translation>
        </message>
        <message>
            <source>The person asks something more</source>
            <translation>De betrokkene vraagt nog iets</translation>
        </message>
        <message>
            <source>Extend the term</source>
            <translation>Termijn verlengen</translation>
        </message>
        <message>
            <source>The person withdraws the request</source>
            <translation>De betrokkene trekt het verzoek in</translation>
        </message>
        <message>
            <source>Close the request</source>
            <translation>Verzoek sluiten</translation>
        </message>
        <message>
            <source>Reopen the request</source>
            <translation>Verzoek heropenen</translation>
        </message>
        <message>
            <source>A complaint or court case was reported</source>
            <translation>Er is een klacht of rechtszaak gemeld</translation>
        </message>
        <message>
            <source>The complaint or court case has ended</source>
            <translation>De klacht of rechtszaak is afgelopen</translation>
        </message>
        <message>
            <source>Anonymise now</source>
            <translation>Nu anonimiseren</translation>
        </message>
    </context>
    <context>
        <name>StepKind</name>
        <message>
            <source>Received</source>
            <translation>Ontvangen</translation>
        </message>
        <message>
            <source>Use stopped</source>
            <translation>Gebruik gestopt</translation>
        </message>
        <message>
            <source>Acknowledged</source>
            <translation>Bevestigd</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>Identiteit</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Zoeken</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Beslissing</translation>
        </message>
        <message>
            <source>Carried out</source>
            <translation>Uitgevoerd</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>Ontvangers</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwoord</translation>
        </message>
        <message>
            <source>Restriction lifted</source>
            <translation>Beperking opgeheven</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Gesloten</translation>
        </message>
    </context>
    <context>
        <name>StepState</name>
        <message>
            <source>done</source>
            <translation>klaar</translation>
        </message>
        <message>
            <source>now</source>
            <translation>nu</translation>
        </message>
        <message>
            <source>to do</source>
            <translation>te doen</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>niet nodig</translation>
        </message>
    </context>
    <context>
        <name>Strip</name>
        <message>
            <source>Close this message</source>
            <translation>Dit bericht sluiten</translation>
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
        <name>Subject</name>
        <message>
            <source>register of processing activities</source>
            <translation>register van verwerkingsactiviteiten</translation>
        </message>
        <message>
            <source>log of requests</source>
            <translation>overzicht van verzoeken</translation>
        </message>
        <message>
            <source>yearly figures of requests</source>
            <translation>jaarcijfers van verzoeken</translation>
        </message>
    </context>
    <context>
        <name>SubjectRequest</name>
        <message>
            <source>Received on</source>
            <translation>Ontvangen op</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tijd</translation>
        </message>
        <message>
            <source>hh:mm, if known</source>
            <translation>uu:mm, als dat bekend is</translation>
        </message>
        <message>
            <source>Came in by</source>
            <translation>Binnengekomen via</translation>
        </message>
        <message>
            <source>Language of the answer</source>
            <translation>Taal van het antwoord</translation>
        </message>
        <message>
            <source>Answer by</source>
            <translation>Antwoord via</translation>
        </message>
        <message>
            <source>Data subject</source>
            <translation>Betrokkene</translation>
        </message>
        <message>
            <source>The address to which the answer goes was already known to us</source>
            <translation>Het adres waar het antwoord naartoe gaat, was al bij ons bekend</translation>
        </message>
        <message>
            <source>Then no further check of identity is needed for an answer to that address.</source>
            <translation>Dan is voor een antwoord naar dat adres geen verdere controle van de identiteit nodig.</translation>
        </message>
        <message>
            <source>This person is or was</source>
            <translation>Deze persoon is of was</translation>
        </message>
        <message>
            <source>The register's categories of data subjects: they decide where to look.</source>
            <translation>De categorieën betrokkenen uit het register: die bepalen waar u zoekt.</translation>
        </message>
        <message>
            <source>What the person writes, literally</source>
            <translation>Wat de betrokkene schrijft, letterlijk</translation>
        </message>
        <message>
            <source>Kinds of request</source>
            <translation>Soorten verzoek</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>Identiteit</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Zoeken</translation>
        </message>
        <message>
            <source>Searched with</source>
            <translation>Gezocht met</translation>
        </message>
        <message>
            <source>For example: your name and e-mail address. Printed when nothing was found.</source>
            <translation>Bijvoorbeeld: uw naam en e-mailadres. Staat in de brief als er niets is gevonden.</translation>
        </message>
        <message>
            <source>Notices to recipients</source>
            <translation>Kennisgevingen aan ontvangers</translation>
        </message>
        <message>
            <source>The data went to nobody else</source>
            <translation>De gegevens zijn naar niemand anders gegaan</translation>
        </message>
        <message>
            <source>We rely on suspension while waiting for the person</source>
            <translation>Wij beroepen ons op opschorting zolang wij op de betrokkene wachten</translation>
        </message>
        <message>
            <source>Not certain: only when you asked without delay. Keep the first date whenever you can.</source>
            <translation>Niet zeker: alleen als u het direct hebt gevraagd. Houd de eerste datum aan als dat kan.</translation>
        </message>
        <message>
            <source>The person asked who was told, on</source>
            <translation>De betrokkene vroeg wie is ingelicht, op</translation>
        </message>
        <message>
            <source>Months of extension (1 or 2)</source>
            <translation>Verlenging in maanden (1 of 2)</translation>
        </message>
        <message>
            <source>Reason of an extension: complexity or number, and the concrete fact</source>
            <translation>Reden van een verlenging: complexiteit of aantal, en het concrete feit</translation>
        </message>
        <message>
            <source>Staff can no longer reach the kept data since</source>
            <translation>Medewerkers kunnen niet meer bij de bewaarde gegevens sinds</translation>
        </message>
        <message>
            <source>The mailbox was cleared of copies</source>
            <translation>De mailbox is opgeschoond</translation>
        </message>
        <message>
            <source>Exports and prints were removed</source>
            <translation>Exports en afdrukken zijn verwijderd</translation>
        </message>
        <message>
            <source>After closing</source>
            <translation>Na het sluiten</translation>
        </message>
        <message>
            <source>Reason to hold longer</source>
            <translation>Reden om langer te bewaren</translation>
        </message>
        <message>
            <source>Complaint or court case</source>
            <translation>Klacht of rechtszaak</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>Gesloten op</translation>
        </message>
        <message>
            <source>Kept until</source>
            <translation>Bewaard tot en met</translation>
        </message>
        <message>
            <source>Annexes kept until</source>
            <translation>Bijlagen bewaard tot en met</translation>
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
        <name>SuppressionDialog</name>
        <message>
            <source>Suppression list</source>
            <translation>Blokkeerlijst</translation>
        </message>
        <message>
            <source>Look up</source>
            <translation>Opzoeken</translation>
        </message>
        <message>
            <source>Who objected to direct marketing is not mailed again (article 21(3)). Of the address only a keyed hash is kept: it can be recognised, not read. Therefore the list cannot be shown, only asked.</source>
            <translation>Wie bezwaar maakte tegen direct marketing, krijgt geen mailing meer (artikel 21, lid 3). Van het adres is alleen een versleutelde code bewaard: het is te herkennen, niet te lezen. Daarom kunt u de lijst niet zien, maar er wel in opzoeken.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message numerus="yes">
            <source>%n address(es) on the list</source>
            <translation>
                <numerusform>%n adres op de lijst</numerusform>
                <numerusform>%n adressen op de lijst</numerusform>
            </translation>
        </message>
        <message>
            <source>Type at least one address.</source>
            <translation>Typ minstens één adres.</translation>
        </message>
        <message>
            <source>None of these addresses is on the list.</source>
            <translation>Geen van deze adressen staat op de lijst.</translation>
        </message>
        <message numerus="yes">
            <source>%n of these addresses may not be mailed.</source>
            <translation>
                <numerusform>%n van deze adressen mag geen mailing krijgen.</numerusform>
                <numerusform>%n van deze adressen mogen geen mailing krijgen.</numerusform>
            </translation>
        </message>
        <message>
            <source>The first {number} are shown.</source>
            <translation>U ziet de eerste {number}.</translation>
        </message>
        <message>
            <source>{address}: objected to direct marketing, on the list since {date}</source>
            <translation>{address}: bezwaar tegen direct marketing, op de lijst sinds {date}</translation>
        </message>
        <message>
            <source>Take {address} off the list</source>
            <translation>{address} van de lijst halen</translation>
        </message>
        <message>
            <source>Take off…</source>
            <translation>Van de lijst halen…</translation>
        </message>
        <message>
            <source>Nothing prevents a mailing to this address any more. The audit trail tells that an address was taken off and why, not which.</source>
            <translation>Niets houdt een mailing aan dit adres dan nog tegen. In het logboek staat dat er een adres van de lijst is gehaald en waarom, niet welk adres.</translation>
        </message>
        <message>
            <source>Take off</source>
            <translation>Van de lijst halen</translation>
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
            <translation>Er zijn aparte reservekopieën</translation>
        </message>
    </context>
    <context>
        <name>Table</name>
        <message>
            <source>Nothing fits this filter</source>
            <translation>Er is niets dat bij dit filter past</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Alles tonen</translation>
        </message>
    </context>
    <context>
        <name>TemplateAnswer</name>
        <message>
            <source>Supplier</source>
            <translation>Leverancier</translation>
        </message>
    </context>
    <context>
        <name>TextsEditor</name>
        <message>
            <source>One on each line.</source>
            <translation>Eén op elke regel.</translation>
        </message>
    </context>
    <context>
        <name>Timeliness</name>
        <message>
            <source>open, within the term</source>
            <translation>open, binnen de termijn</translation>
        </message>
        <message>
            <source>open, too late</source>
            <translation>open, te laat</translation>
        </message>
        <message>
            <source>in time</source>
            <translation>op tijd</translation>
        </message>
        <message>
            <source>too late</source>
            <translation>te laat</translation>
        </message>
        <message>
            <source>cannot be said from what remains</source>
            <translation>niet vast te stellen uit wat is overgebleven</translation>
        </message>
        <message>
            <source>no answer sent</source>
            <translation>geen antwoord verstuurd</translation>
        </message>
    </context>
    <context>
        <name>Trail</name>
        <message>
            <source>Audit trail</source>
            <translation>Logboek</translation>
        </message>
        <message>
            <source>Page {n} of {total}</source>
            <translation>Pagina {n} van {total}</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tijd</translation>
        </message>
        <message>
            <source>Time (UTC)</source>
            <translation>Tijd (UTC)</translation>
        </message>
        <message>
            <source>Opened with</source>
            <translation>Geopend met</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Onderdeel</translation>
        </message>
        <message>
            <source>Particulars</source>
            <translation>Bijzonderheden</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Kenmerk</translation>
        </message>
        <message>
            <source>removed key</source>
            <translation>verwijderde sleutel</translation>
        </message>
        <message>
            <source>not filled in yet</source>
            <translation>nog niet ingevuld</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisatie</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>Gemaakt op</translation>
        </message>
        <message>
            <source>Last line of the trail</source>
            <translation>Laatste regel van het logboek</translation>
        </message>
        <message>
            <source>line {seq}, {hash}</source>
            <translation>regel {seq}, {hash}</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Gecontroleerd</translation>
        </message>
        <message>
            <source>every line fits the one before it</source>
            <translation>elke regel past op de vorige</translation>
        </message>
        <message>
            <source>does not fit from line {line} on</source>
            <translation>past niet vanaf regel {line}</translation>
        </message>
        <message>
            <source>{organisation} · audit trail up to line {seq}, {hash} · made {made}</source>
            <translation>{organisation} · logboek tot en met regel {seq}, {hash} · gemaakt {made}</translation>
        </message>
    </context>
    <context>
        <name>TrailListing</name>
        <message>
            <source>Line</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>Opened with</source>
            <translation>Geopend met</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>Particulars</source>
            <translation>Bijzonderheden</translation>
        </message>
        <message>
            <source>a key that was removed</source>
            <translation>een verwijderde sleutel</translation>
        </message>
    </context>
    <context>
        <name>TrailView</name>
        <message>
            <source>Audit trail</source>
            <translation>Logboek</translation>
        </message>
        <message>
            <source>Lines of the audit trail</source>
            <translation>Regels van het logboek</translation>
        </message>
        <message>
            <source>Word or day</source>
            <translation>Woord of dag</translation>
        </message>
        <message>
            <source>No lines yet</source>
            <translation>Nog geen regels</translation>
        </message>
        <message>
            <source>The trail is being checked…</source>
            <translation>Het logboek wordt gecontroleerd…</translation>
        </message>
        <message>
            <source>C&amp;heck again</source>
            <translation>Opnieuw c&amp;ontroleren</translation>
        </message>
        <message>
            <source>Save as &amp;table (CSV)…</source>
            <translation>Opslaan als &amp;tabel (CSV)…</translation>
        </message>
        <message>
            <source>Save on &amp;paper (PDF)…</source>
            <translation>Opslaan als &amp;papier (pdf)…</translation>
        </message>
        <message>
            <source>Everything that was done with this register, without names. Each line is sealed by the one after it: nobody takes one out unseen.</source>
            <translation>Alles wat met dit register is gedaan, zonder namen. De volgende regel verzegelt steeds de vorige: niemand haalt er ongemerkt een uit.</translation>
        </message>
        <message>
            <source>A print of the last line, kept by somebody else, is proof against the one who has the key.</source>
            <translation>Een afdruk van de laatste regel die iemand anders bewaart, is bewijs tegenover wie de sleutel heeft.</translation>
        </message>
        <message>
            <source>Every line fits the one before it. The last is line {line}, with mark {mark}.</source>
            <translation>Elke regel past op de vorige. De laatste is regel {line}, met kenmerk {mark}.</translation>
        </message>
        <message>
            <source>The trail does not fit from line {line} on. Compare it with a print, find out who did this, and restore a backup from before.</source>
            <translation>Het logboek klopt niet vanaf regel {line}. Vergelijk het met een afdruk, zoek uit wie dit heeft gedaan, en zet een reservekopie van daarvoor terug.</translation>
        </message>
        <message>
            <source>audit-trail</source>
            <translation>logboek</translation>
        </message>
        <message>
            <source>Save the audit trail</source>
            <translation>Het logboek opslaan</translation>
        </message>
        <message>
            <source>The audit trail is saved as {file}.</source>
            <translation>Het logboek is opgeslagen als {file}.</translation>
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
        <name>Tray</name>
        <message>
            <source>&amp;Open privdesk</source>
            <translation>privdesk &amp;openen</translation>
        </message>
        <message>
            <source>&amp;Lock the register</source>
            <translation>Register ver&amp;grendelen</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Afsluiten</translation>
        </message>
        <message>
            <source>privdesk: dates and the register</source>
            <translation>privdesk: termijnen en het register</translation>
        </message>
    </context>
    <context>
        <name>UnlockPage</name>
        <message>
            <source>Passphrase</source>
            <translation>Wachtwoordzin</translation>
        </message>
        <message>
            <source>&amp;Unlock</source>
            <translation>&amp;Ontgrendelen</translation>
        </message>
        <message>
            <source>Passphrase forgotten? Use the recovery code</source>
            <translation>Wachtwoordzin vergeten? Gebruik de herstelcode</translation>
        </message>
        <message>
            <source>Open another register, or make a new one</source>
            <translation>Een ander register openen of een nieuw maken</translation>
        </message>
        <message>
            <source>Open the register</source>
            <translation>Register openen</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>&amp;Wachtwoordzin</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Register</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Herstelcode</translation>
        </message>
        <message>
            <source>Recovery &amp;code of the kit, 9 groups of 4</source>
            <translation>Herstel&amp;code van de herstelkit, 9 groepen van 4</translation>
        </message>
        <message>
            <source>Open with the &amp;keyring of this computer</source>
            <translation>Openen met de &amp;sleutelbos van deze computer</translation>
        </message>
        <message>
            <source>Unlocking</source>
            <translation>Ontgrendelen</translation>
        </message>
        <message>
            <source>Open it to &amp;read only</source>
            <translation>Openen om alleen te &amp;lezen</translation>
        </message>
        <message>
            <source>Use the passphrase</source>
            <translation>Gebruik de wachtwoordzin</translation>
        </message>
    </context>
    <context>
        <name>Unlocking</name>
        <message>
            <source>The other program is asked to close it…</source>
            <translation>Aan het andere programma wordt gevraagd het te sluiten…</translation>
        </message>
        <message>
            <source>The keyring of this computer has no key to it. Type the passphrase.</source>
            <translation>De sleutelbos van deze computer heeft geen sleutel van dit register. Typ de wachtwoordzin.</translation>
        </message>
        <message>
            <source>The register is being repaired…</source>
            <translation>Het register wordt hersteld…</translation>
        </message>
        <message>
            <source>This recovery code does not fit this register.</source>
            <translation>Deze herstelcode past niet bij dit register.</translation>
        </message>
        <message>
            <source>Look whether the kit is of this register, and whether a newer one was made since.</source>
            <translation>Kijk of de kit van dit register is, en of er daarna geen nieuwere is gemaakt.</translation>
        </message>
        <message>
            <source>&amp;Take it over</source>
            <translation>Over&amp;nemen</translation>
        </message>
        <message>
            <source>Open it here all the same…</source>
            <translation>Toch hier openen…</translation>
        </message>
        <message>
            <source>Re&amp;pair it</source>
            <translation>&amp;Herstellen</translation>
        </message>
        <message>
            <source>Key file lost? Use the recovery &amp;kit</source>
            <translation>Sleutelbestand kwijt? Gebruik de herstel&amp;kit</translation>
        </message>
        <message>
            <source>Restore a &amp;backup…</source>
            <translation>&amp;Reservekopie terugzetten…</translation>
        </message>
    </context>
    <context>
        <name>Unsuppressing</name>
        <message>
            <source>the person does not want the address kept for this</source>
            <translation>de betrokkene wil niet dat het adres hiervoor wordt bewaard</translation>
        </message>
        <message>
            <source>the person gave consent again</source>
            <translation>de betrokkene heeft opnieuw toestemming gegeven</translation>
        </message>
        <message>
            <source>it was put on the list by mistake</source>
            <translation>het adres kwam per vergissing op de lijst</translation>
        </message>
    </context>
    <context>
        <name>ValueEditor</name>
        <message>
            <source>Filled in</source>
            <translation>Ingevuld</translation>
        </message>
    </context>
    <context>
        <name>Ways</name>
        <message>
            <source>Passphrase of the privacy officer</source>
            <translation>Wachtwoordzin van de privacy officer</translation>
        </message>
        <message>
            <source>Passphrase of a deputy</source>
            <translation>Wachtwoordzin van een vervanger</translation>
        </message>
        <message>
            <source>Recovery code on the recovery kit</source>
            <translation>Herstelcode op de herstelkit</translation>
        </message>
        <message>
            <source>Keyring of this computer</source>
            <translation>Sleutelbos van deze computer</translation>
        </message>
        <message>
            <source>Keyring of another computer</source>
            <translation>Sleutelbos van een andere computer</translation>
        </message>
        <message>
            <source>Keyring of another computer, of a deputy</source>
            <translation>Sleutelbos van een andere computer, van een vervanger</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>sinds {day}</translation>
        </message>
        <message>
            <source>since {day} · you opened the register with this</source>
            <translation>sinds {day} · hiermee hebt u het register geopend</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Everything stays on this computer, in one encrypted folder. Nothing is sent anywhere.</source>
            <translation>Alles blijft op deze computer, in één versleutelde map. Er wordt niets verstuurd.</translation>
        </message>
        <message>
            <source>&amp;New register for my organisation</source>
            <translation>&amp;Nieuw register voor mijn organisatie</translation>
        </message>
        <message>
            <source>&amp;Open an existing register</source>
            <translation>Bestaand register &amp;openen</translation>
        </message>
        <message>
            <source>&amp;Restore a backup</source>
            <translation>Een reservekopie &amp;terugzetten</translation>
        </message>
        <message>
            <source>&amp;Look around in a sample register</source>
            <translation>&amp;Rondkijken in een voorbeeldregister</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Terug</translation>
        </message>
        <message>
            <source>Welcome to privdesk</source>
            <translation>Welkom bij privdesk</translation>
        </message>
    </context>
    <context>
        <name>Welcoming</name>
        <message>
            <source>Open a register: choose its folder</source>
            <translation>Een register openen: kies de map</translation>
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
    <context>
        <name>Wish</name>
        <message>
            <source>Wants to know or receive something</source>
            <translation>Wil iets weten of ontvangen</translation>
        </message>
        <message>
            <source>Wants the data to be different or gone</source>
            <translation>Wil dat gegevens veranderen of verdwijnen</translation>
        </message>
        <message>
            <source>Wants the use to stop</source>
            <translation>Wil dat het gebruik stopt</translation>
        </message>
        <message>
            <source>Does not agree with us</source>
            <translation>Is het niet met ons eens</translation>
        </message>
    </context>
    <context>
        <name>Workbench</name>
        <message>
            <source>Overview</source>
            <translation>Overzicht</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Verzoeken</translation>
        </message>
        <message>
            <source>Processing activities</source>
            <translation>Verwerkingen</translation>
        </message>
        <message>
            <source>Processors</source>
            <translation>Verwerkers</translation>
        </message>
        <message>
            <source>Export and reports</source>
            <translation>Export en rapporten</translation>
        </message>
        <message>
            <source>Our organisation</source>
            <translation>Onze organisatie</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Reservekopieën</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Sleutels</translation>
        </message>
        <message>
            <source>Audit trail</source>
            <translation>Logboek</translation>
        </message>
        <message>
            <source>This register is open to read only: nothing can be changed or recorded here.</source>
            <translation>Dit register is geopend om alleen te lezen: u kunt hier niets wijzigen of vastleggen.</translation>
        </message>
        <message>
            <source>The key file of this register was damaged, or an older one put back; its copy served. Check the disk.</source>
            <translation>Het sleutelbestand van dit register was beschadigd, of er was een ouder teruggezet; de kopie is gebruikt. Controleer de schijf.</translation>
        </message>
        <message numerus="yes">
            <source>%n closed request(s) reached the end of their term and were anonymised.</source>
            <translation>
                <numerusform>De bewaartermijn van %n gesloten verzoek was verstreken; het is geanonimiseerd.</numerusform>
                <numerusform>De bewaartermijn van %n gesloten verzoeken was verstreken; ze zijn geanonimiseerd.</numerusform>
            </translation>
        </message>
        <message>
            <source>It concerns: {cases}</source>
            <translation>Het gaat om: {cases}</translation>
        </message>
    </context>
    <context>
        <name>YesNoEditor</name>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
    </context>
</TS>
