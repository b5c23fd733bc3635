"""The other forms of the letters: what must be so for a sentence to be printed, and the sentence."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from privdesk.letters.model import Facts
from tests.letters.sample_rights import EXECUTED, TOLD

KEPT: Facts = {"other_purpose": "Z", "basis": "B"}


@dataclass(frozen=True, slots=True)
class Variant:
    """``but``: what differs from the sample; what that asks for besides comes from the examples."""

    kind: str
    but: Facts
    nl: str
    en: str

    @property
    def id(self) -> str:
        return f"{self.kind} {' '.join(self.but)}"


_ENDS = {
    "person": ("totdat u de beperking opheft.", "until you lift the restriction."),
    "objection": ("totdat wij over uw bezwaar hebben beslist.", "until we have decided on your objection."),
    "legal_claim": ("u de gegevens niet meer nodig hebt voor uw", "you no longer need the data for your legal claims."),
    "other": ("totdat wij de gegevens uit ons oude systeem", "until we have removed the data from our old system."),
}

_INTERESTS = {
    "a": ("de nationale veiligheid", "national security"),
    "b": ("de landsverdediging", "defence"),
    "c": ("de openbare veiligheid", "public security"),
    "d": ("vervolgen van strafbare feiten", "prosecution of criminal offences"),
    "e": ("doelstelling van algemeen belang", "objective of general public interest"),
    "f": ("en van gerechtelijke procedures", "judicial independence and judicial proceedings"),
    "g": ("schendingen van beroepscodes", "breaches of professional codes"),
    "h": ("toezicht, inspectie of regelgeving", "monitoring, inspection or regulation"),
    "i": ("van de rechten en vrijheden van anderen", "of the rights and freedoms of others"),
    "j": ("de inning van civielrechtelijke vorderingen", "the enforcement of civil law claims"),
}

_FORMATS = {
    "json": ("als een JSON-bestand. Dat is een bestand", "as a JSON file. This is a file that"),
    "csv": ("als een CSV-bestand. Dat is", "as a CSV file. This is"),
    "xml": ("een XML-bestand. Dat is een bestand dat andere", "as an XML file. This is a file that other software"),
}

_MEASURES = {
    "corrected": ("dat uw gegevens zijn aangepast.", "that your data were corrected."),
    "restricted": ("dat het gebruik van uw gegevens is beperkt.", "that the use of your data was restricted."),
    "supplemented": ("dat uw eigen verklaring bij uw gegevens", "that your own statement was added to your data."),
    "stopped": ("niet meer worden gebruikt voor direct", "that your data are no longer used for direct marketing."),
}

VARIANTS = (
    Variant("L01", {"stopped": EXECUTED}, "Wij zijn daarmee gestopt op 16 maart", "We stopped this use on 16 March"),
    Variant("L01", {"complaint": True, "rights": ()}, "hebben wij uw klacht ontvangen.", "your complaint on"),
    Variant(
        "L01",
        {"represented": "Tim Bakker"},
        "bedoelen wij de gegevens van Tim Bakker.",
        "we mean the data of Tim Bakker.",
    ),
    Variant("L02b", {"authority": "child"}, "U bent jonger dan 16 jaar.", "You are under the age of 16."),
    Variant("L31", {"complaint": True, "rights": ()}, "Daarom hebben wij uw klacht op", "forwarded your complaint to"),
    Variant("L02b", {"authority": "guardian"}, "dat u voogd, curator, bewindvoerder of mentor van", "or mentor of Tim"),
    Variant(
        "L02b",
        {"authority": "mandated"},
        "een machtiging die door Tim Bakker is ondertekend.",
        "an authorisation signed by Tim Bakker.",
    ),
    Variant("L02b", {"authority": "lawyer"}, "een machtiging die door Tim", "an authorisation signed by Tim"),
    Variant(
        "L04", {"extension": "one"}, "met één maand (artikel 12, lid 3, AVG).", "by one month (Article 12(3) GDPR)."
    ),
    Variant("L06", {"hold_until": EXECUTED}, "alleen anonieme gegevens", "keep only anonymous information"),
    Variant("L07", {"free": True}, "De behandeling van uw verzoek is gratis.", "There is no charge for handling"),
    Variant(
        "L08",
        {"partly": True},
        "Een ander deel passen wij niet aan. Het gaat om uw",
        "will not change. This concerns your",
    ),
    Variant("L08", {"partly": True, "statement": "added"}, "Wel hebben wij uw eigen verklaring", "added your own stat"),
    Variant("L08", {"partly": True, "statement": "offered"}, "U kunt ons een eigen verklaring", "You can send us your"),
    Variant(
        "L09",
        {"statement": "added", **TOLD},
        "dat wij uw eigen verklaring bij uw gegevens hebben gevoegd: MailChimp en",
        "that we have added your own statement to your data: MailChimp and",
    ),
    Variant("L11", {"backup_until": EXECUTED}, "tot uiterlijk 16 maart 2026.", "until 16 March 2026 at the latest."),
    Variant(
        "L11",
        {"rule": "reason", "reason": "X", "provision": "Y"},
        "Deze gegevens bewaren wij: ",
        "We are keeping the following data: ",
    ),
    Variant(
        "L11",
        {"rule": "reason", "reason": "X", "provision": "Y"},
        "Wij verwijderen ze nu niet, omdat X (Y). Wij bewaren ze tot en met",
        "We are not erasing them now, because X (Y). We will keep them up to",
    ),
    Variant(
        "L17",
        {"rights_of_others": True},
        "geen afbreuk doen aan de rechten en vrijheden van anderen (artikel 20, lid 4, AVG). Hier zou dat wel",
        "not adversely affect the rights and freedoms of others (Article 20(4) GDPR). Here it would",
    ),
    Variant(
        "L11",
        {"also_kept": "Z", "also_until": EXECUTED, "reason": "X"},
        "Ook bewaren wij nog: Z. Wij verwijderen dit nu niet, omdat X (artikel 17, lid 1, AVG). Wij bewaren dit tot en",
        "We are also keeping: Z. We are not erasing this now, because X (Article 17(1) GDPR). We will keep this up",
    ),
    Variant("L11", {"rule": "other"}, "om deze gegevens vijf jaar te bewaren", "keep these data for five years"),
    Variant(
        "L12",
        {"kept_until": None, "kept_condition": "X"},
        "Wij bewaren deze gegevens totdat X. Tot die tijd",
        "We will keep these data until X. Until then",
    ),
    Variant("L12", {"role": "Y"}, "Alleen Y kan de bewaarde gegevens nog inzien.", "Only Y can still view the data we"),
    Variant("L12", {"hold_until": None, "file_until": EXECUTED}, "Wij bewaren het dossier", "We will keep the file"),
    *(Variant("L13", {"end_condition": end}, *said) for end, said in _ENDS.items()),
    Variant(
        "L16",
        {"direct": True, "executed": EXECUTED},
        "Wij hebben uw gegevens op 16 maart 2026 naar Voorbeeld Roosters B.V. gestuurd als JSON- en",
        "On 16 March 2026 we sent your data to Voorbeeld Roosters B.V. as JSON and",
    ),
    Variant(
        "L16", {"partly": True}, "Niet in de bestanden staan: uw facturen. De reden", "The files do not contain: your"
    ),
    Variant(
        "L16", {"partly": True, "format": "csv"}, "Niet in het bestand staan: uw", "The file does not contain: your"
    ),
    Variant("L16", {"service": "X"}, "Door deze overdracht kunnen wij X mogelijk", "may not be able to continue X, as"),
    *(Variant("L16", {"format": each}, *said) for each, said in _FORMATS.items()),
    Variant(
        "L19",
        {"measure": "erased", "executed": EXECUTED, "hold_until": dt.date(2026, 5, 11)},
        "Wij hebben deze gegevens op 16 maart 2026 ook verwijderd.",
        "We also erased these data on 16 March 2026.",
    ),
    Variant("L19", KEPT, "deze gegevens nog wel voor Z, op grond van B.", "keep these data for Z, on the basis of B."),
    Variant("L21", {"marketing": "advertising"}, "niet meer te gebruiken voor reclame.", "your data for advertising."),
    Variant("L21", {"suppression": "address"}, "bewaren wij alleen uw e-mailadres.", "only your e-mail address."),
    Variant("L22", {"measure": "stopped", **KEPT}, "nog wel voor Z, op grond van B.", "for Z, on the basis of B."),
    Variant("L23", {"review": "reviewed_unchanged"}, "Daarnaast kunt u de rechtbank", "you can ask the district court"),
    Variant(
        "L23", {"review": "not_applicable"}, "(artikel 22, lid 1, AVG). Hier is dat niet zo", "(Article 22(1) GDPR)."
    ),
    Variant(
        "L24", {"refusal": "unfounded"}, "omdat het kennelijk ongegrond is (artikel", "it is manifestly unfounded (Art"
    ),
    Variant("L24", {"refusal": "other"}, "(artikel 44 van de Uitvoeringswet AVG).", "(article 44 of the Dutch GDPR"),
    *(
        Variant(
            "L24",
            {"refusal": "uavg41", "interest": letter},
            f"{nl} (artikel 41, lid 1, onder {letter}, van de Uitvoeringswet AVG), omdat wij anders",
            f"{en} (article 41(1)({letter}) of the Dutch GDPR Implementation Act, UAVG), because we would",
        )
        for letter, (nl, en) in _INTERESTS.items()
    ),
    Variant(
        "L25", {"fee_ground": "unfounded"}, "Uw verzoek is kennelijk ongegrond, omdat u", "is manifestly unfounded, be"
    ),
    Variant(
        "L25",
        {"fee_ground": "further_copy", "first_copy_date": EXECUTED},
        "ontvangen op 16 maart 2026. Daarom vragen wij een vergoeding van €\N{NO-BREAK SPACE}12,50 voor onze"
        " administratieve kosten (artikel 15, lid 3, AVG).",
        "€\N{NO-BREAK SPACE}12.50 for our administrative costs (Article 15(3) GDPR).",
    ),
    Variant("L25", {"free_if_changed": False}, "Trekt u het in, dan betaalt u niets.", "If you withdraw it, you pay"),
    Variant("L26", {"to_processor": False}, "na te gaan of u deze gegevens ook", "Please check whether you also need"),
    Variant("L26", {"measure": "supplemented"}, "De verklaring luidt: ik ben het", "The statement reads: I do not"),
    Variant(
        "L26",
        {"measure": "stopped", "rights": ("21(2)",)},
        "niet meer te gebruiken voor direct marketing en om",
        "to stop using these data for direct marketing in your systems",
    ),
    *(Variant("L27", {"measure": measure}, *said) for measure, said in _MEASURES.items()),
    Variant("L27", {"told": ()}, "De drukkerij hebben wij niet", "We have not informed the printer"),
    Variant(
        "L27",
        {"told": (), "not_notified": (), "no_recipients": True},
        "Wij hebben deze gegevens niet aan andere organisaties verstrekt.",
        "We have not shared these data with any other organisation.",
    ),
    Variant("L28", {"conclusion": "partly_founded"}, "uw klacht is voor een deel gegrond.", "is partly well founded."),
    Variant("L28", {"conclusion": "unfounded"}, "uw klacht is niet gegrond.", "your complaint is not well founded."),
    Variant("L28", {"about_request": True}, "Daarnaast kunt u de rechtbank vragen", "ask the district court"),
    Variant("L29", {"identity_reply": "insufficient"}, "omdat uw antwoorden niet overeenkomen", "because your answers"),
    Variant(
        "L29",
        {"authority_asked": True},
        "dat u Tim Bakker mag vertegenwoordigen. Daarop hebben",
        "that you are entitled to represent Tim Bakker. We have not",
    ),
    Variant("L32", {"hold_until": EXECUTED}, "alleen anonieme gegevens", "keep only anonymous information"),
)
