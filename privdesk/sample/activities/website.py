"""The website with its forms, and the newsletter."""

from __future__ import annotations

from privdesk.activities.model import (
    Activity,
    ActivityStatus,
    DpiaStatus,
    LegalBasis,
    Measure,
    Origin,
    RetentionTrigger,
)
from privdesk.sample.pen import Pen, people
from privdesk.sample.processors import Processors

_SITE = (Measure.ENCRYPTED_TRANSPORT, Measure.LOGGING, Measure.PATCHING, Measure.ACCESS_CONTROL)


def website(pen: Pen, processors: Processors) -> tuple[Activity, ...]:
    return (
        _contact_form(pen.at("contact-form"), processors),
        _newsletter(pen.at("newsletter"), processors),
        _addresses(pen.at("ip-addresses"), processors),
        _statistics(pen.at("statistics"), processors),
        _access(pen.at("website-access"), processors),
    )


def _contact_form(pen: Pen, processors: Processors) -> Activity:
    who = people(pen)
    answer = pen("De vraag beantwoorden", "Answering the question")
    return Activity(
        id=pen.id(),
        name=pen("Contactformulier", "Contact form"),
        status=ActivityStatus.ACTIVE,
        department=pen("Communicatie", "Communications"),
        owner=pen("medewerker communicatie", "communications officer"),
        purposes=(
            pen.purpose("customers", answer, LegalBasis.CONTRACT, subjects=(who.customers,)),
            pen.purpose(
                "others",
                answer,
                LegalBasis.LEGITIMATE_INTEREST,
                pen(
                    "Wie een vraag stelt, verwacht antwoord; wij gebruiken de gegevens alleen daarvoor.",
                    "Who asks a question expects an answer; we use the data for nothing else.",
                ),
                subjects=(who.visitors,),
            ),
        ),
        subjects=(who.customers, who.visitors),
        data_categories=(
            pen.category(
                "question",
                pen("naam, e-mailadres en vraag", "name, e-mail address and question"),
                pen.term(
                    "question",
                    RetentionTrigger.LAST_CONTACT,
                    pen(
                        "Vervolgvragen komen meestal binnen een jaar.", "Further questions usually come within a year."
                    ),
                    years=1,
                ),
            ),
        ),
        recipients=(
            pen.given_to(
                processors.hosting,
                pen("host de website met het formulier", "hosts the website with the form"),
                pen("naam en contactgegevens", "name and contact details"),
                pen("berichten en vragen", "messages and questions"),
            ),
        ),
        systems=(
            pen.system(
                "forms",
                pen("formulieren van de website", "website forms"),
                pen("Zoek op e-mailadres onder Inzendingen.", "Search by e-mail address under Entries."),
                processors.hosting,
            ),
            pen.system(
                "mailbox",
                pen("algemene postbus", "general mailbox"),
                pen("Zoek op e-mailadres, ook in Verzonden.", "Search by e-mail address, also under Sent."),
            ),
        ),
        measures=(*_SITE, Measure.BACKUP),
        dpia=DpiaStatus.NOT_REQUIRED,
        dpia_on=pen.months(-20),
        started_on=pen.months(-90),
        review_on=pen.months(5),
    )


def _newsletter(pen: Pen, processors: Processors) -> Activity:
    """Split by people, as it must be. Open: consent for measuring was never asked; Mailchimp gets those data too."""
    who = people(pen)
    inform = pen("Informeren over nieuws, cursussen en producten", "Informing about news, courses and products")
    return Activity(
        id=pen.id(),
        name=pen("Nieuwsbrief", "Newsletter"),
        status=ActivityStatus.ACTIVE,
        department=pen("Communicatie", "Communications"),
        owner=pen("medewerker communicatie", "communications officer"),
        purposes=(
            pen.purpose(
                "subscribers",
                inform,
                LegalBasis.CONSENT,
                pen(
                    "Gevraagd met een leeg vakje op het formulier; datum en versie van de tekst staan bij de abonnee.",
                    "Asked with an empty box on the form; date and version of the text are kept with the subscriber.",
                ),
                subjects=(who.subscribers,),
            ),
            pen.purpose(
                "customers",
                inform,
                LegalBasis.LEGITIMATE_INTEREST,
                pen(
                    "Eigen, gelijksoortige producten voor bestaande klanten, met afmeldlink (artikel 11.7, lid 3, Tw).",
                    "Our own similar products for existing customers, with an unsubscribe link (article 11.7(3) Tw).",
                ),
                subjects=(who.customers,),
            ),
            pen.purpose(
                "opens",
                pen("Meten wie de nieuwsbrief opent", "Measuring who opens the newsletter"),
                LegalBasis.CONSENT,
                pen(
                    "Volgens de privacyverklaring: wie zijn gegevens achterlaat, gaat hiermee akkoord.",
                    "According to the privacy statement: by leaving your data you agree to this.",
                ),
            ),
        ),
        subjects=(who.subscribers, who.customers),
        data_categories=(
            pen.category(
                "address",
                pen("voornaam, achternaam en e-mailadres", "first name, last name and e-mail address"),
                pen.term(
                    "address",
                    RetentionTrigger.CONSENT_WITHDRAWN,
                    pen(
                        "Daarna blijft alleen een regel op de blokkeerlijst.",
                        "After that only an entry on the suppression list stays.",
                    ),
                    criterion=pen("tot de persoon zich afmeldt", "until the person unsubscribes"),
                ),
            ),
            pen.category(
                "opens",
                pen("openstatistiek", "open statistics"),
                pen.term(
                    "opens",
                    RetentionTrigger.EVENT_DATE,
                    pen("Nodig om twee jaargangen te vergelijken.", "Needed to compare two years."),
                    years=2,
                ),
                origin=Origin.OBSERVED,
            ),
        ),
        recipients=(
            pen.given_to(
                processors.mailchimp,
                pen("verstuurt de nieuwsbrief", "sends the newsletter"),
                *processors.mailchimp.data_fields,
                pen("openstatistiek", "open statistics"),
            ),
        ),
        systems=(
            pen.system(
                "list",
                pen("lijst in Mailchimp", "list in Mailchimp"),
                pen(
                    "Zoek op e-mailadres onder Audience; ook bij Unsubscribed.",
                    "Search by e-mail address under Audience; also under Unsubscribed.",
                ),
                processors.mailchimp,
            ),
        ),
        measures=(Measure.TWO_FACTOR, Measure.ACCESS_CONTROL, Measure.PROCESSOR_CONTROL),
        dpia=DpiaStatus.NOT_REQUIRED,
        dpia_on=pen.months(-20),
        started_on=pen.months(-100),
        review_on=pen.months(3),
        remarks=pen(
            "Open: toestemming voor het meten van openen; de privacyverklaring noemt de doorgifte naar de VS niet.",
            "Open points: consent for measuring opens; the transfer to the US is missing from the privacy statement.",
        ),
    )


def _addresses(pen: Pen, processors: Processors) -> Activity:
    """Open: the statement names no term."""
    who = people(pen)
    return Activity(
        id=pen.id(),
        name=pen("IP-adres bij formulieren", "IP address with forms"),
        status=ActivityStatus.ACTIVE,
        department=pen("Communicatie", "Communications"),
        owner=pen("webbeheerder", "webmaster"),
        purposes=(
            pen.purpose(
                "misuse",
                pen("Misbruik van formulieren onderzoeken", "Investigating misuse of forms"),
                LegalBasis.LEGITIMATE_INTEREST,
                pen(
                    "Beveiliging van de website; alleen bij misbruik kijkt de webbeheerder naar het adres.",
                    "Security of the website; only in case of misuse does the webmaster look at the address.",
                ),
            ),
        ),
        subjects=(who.visitors,),
        data_categories=(
            pen.category("ip", pen("IP-adres en tijdstip", "IP address and time"), None, origin=Origin.OBSERVED),
        ),
        recipients=(
            pen.given_to(
                processors.hosting,
                pen("bewaart de gegevens van de formulieren", "stores the data of the forms"),
                pen("IP-adres en tijdstip", "IP address and time"),
            ),
        ),
        systems=(
            pen.system(
                "forms",
                pen("formulieren van de website", "website forms"),
                pen("Alleen te vinden via de inzending.", "Found only through the entry."),
                processors.hosting,
            ),
        ),
        measures=_SITE,
        dpia=DpiaStatus.NOT_REQUIRED,
        dpia_on=pen.months(-20),
        started_on=pen.months(-90),
        review_on=pen.months(2),
    )


def _statistics(pen: Pen, processors: Processors) -> Activity:
    """Open: one purpose on two legal bases, and a review that was forgotten."""
    who = people(pen)
    insight = pen("Inzicht in het gebruik van de website", "Insight into the use of the website")
    return Activity(
        id=pen.id(),
        name=pen("Webstatistiek", "Web statistics"),
        status=ActivityStatus.ACTIVE,
        department=pen("Communicatie", "Communications"),
        owner=pen("webbeheerder", "webmaster"),
        purposes=(
            pen.purpose(
                "interest",
                insight,
                LegalBasis.LEGITIMATE_INTEREST,
                pen(
                    "Een website die werkt; de gevolgen voor de privacy zijn gering.",
                    "A website that works; the impact on privacy is small.",
                ),
            ),
            pen.purpose(
                "consent",
                insight,
                LegalBasis.CONSENT,
                pen(
                    "Knop in de cookiebalk; de keuze wordt een half jaar onthouden.",
                    "Button in the cookie bar; the choice is remembered for half a year.",
                ),
            ),
        ),
        subjects=(who.visitors,),
        data_categories=(
            pen.category(
                "cookies",
                pen("cookie-id en gemaskeerd IP-adres", "cookie id and masked IP address"),
                pen.term(
                    "cookies",
                    RetentionTrigger.EVENT_DATE,
                    pen("Instelling van het account.", "Setting of the account."),
                    months=14,
                ),
                origin=Origin.OBSERVED,
            ),
        ),
        recipients=(
            pen.given_to(
                processors.analytics,
                pen("telt het bezoek", "counts the visits"),
                pen("cookie-id", "cookie id"),
                pen("IP-adres (gemaskeerd)", "IP address (masked)"),
            ),
        ),
        systems=(
            pen.system(
                "analytics",
                "Google Analytics",
                pen(
                    "Op naam niet te vinden; alleen met de cookie-id uit de browser van de persoon.",
                    "Not found by name; only with the cookie id from the person's browser.",
                ),
                processors.analytics,
            ),
        ),
        measures=(Measure.PSEUDONYMISATION, Measure.ACCESS_CONTROL),
        started_on=pen.months(-100),
        review_on=pen.months(-2),
        remarks=pen(
            "De privacyverklaring zegt dat bezoek anoniem wordt gemeten. Met een cookie-id zijn het persoonsgegevens.",
            "The privacy statement says that visits are measured anonymously. With a cookie id they are personal data.",
        ),
    )


def _access(pen: Pen, processors: Processors) -> Activity:
    who = people(pen)
    return Activity(
        id=pen.id(),
        name=pen("Toegang en functies van de website", "Access and features of the website"),
        status=ActivityStatus.ACTIVE,
        department=pen("Communicatie", "Communications"),
        owner=pen("webbeheerder", "webmaster"),
        purposes=(
            pen.purpose(
                "features",
                pen(
                    "Toegang geven tot het besloten deel van de website",
                    "Giving access to the closed part of the website",
                ),
                LegalBasis.CONTRACT,
                subjects=(who.customers,),
            ),
            pen.purpose(
                "security",
                pen("De website veilig houden", "Keeping the website secure"),
                LegalBasis.LEGITIMATE_INTEREST,
                pen("Beveiliging (overweging 49 AVG).", "Security (recital 49 GDPR)."),
            ),
        ),
        subjects=(who.customers, who.visitors),
        data_categories=(
            pen.category(
                "account",
                pen("accountgegevens", "account data"),
                pen.known("account", "seed36m"),
                subjects=(who.customers,),
            ),
            pen.category(
                "logs",
                pen("IP-adres en loggegevens", "IP address and log data"),
                pen.term(
                    "logs",
                    RetentionTrigger.EVENT_DATE,
                    pen("Lang genoeg om een aanval te onderzoeken.", "Long enough to investigate an attack."),
                    months=3,
                ),
                origin=Origin.OBSERVED,
            ),
        ),
        recipients=(
            pen.given_to(
                processors.hosting,
                pen("host de website", "hosts the website"),
                pen("accountgegevens", "account data"),
                pen("IP-adres en tijdstip", "IP address and time"),
            ),
        ),
        systems=(
            pen.system(
                "site",
                pen("gebruikersbeheer van de website", "user administration of the website"),
                pen("Zoek op e-mailadres onder Gebruikers.", "Search by e-mail address under Users."),
                processors.hosting,
            ),
        ),
        measures=_SITE,
        dpia=DpiaStatus.NOT_REQUIRED,
        dpia_on=pen.months(-20),
        started_on=pen.months(-90),
        review_on=pen.months(6),
    )
