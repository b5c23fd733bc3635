"""For each kind of letter a request of which everything was recorded that the letter tells."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any
from uuid import uuid4

from privdesk.requests.model import (
    Claim,
    DataFormat,
    EventKind,
    Interest,
    Outcome,
    Reason,
    Representation,
    Restriction,
    RestrictionGround,
    SubjectRequest,
)
from tests.make import a_claim, a_person
from tests.requests.cases import (
    FRIDAY,
    RECEIVED,
    a_notice,
    a_place,
    an_access,
    an_empty_place,
    an_erased_place,
    an_event,
)


def decided(right: str, outcome: Outcome | None, **but: Any) -> Claim:
    on = None if outcome is None else FRIDAY
    return a_claim(right, **({"received": RECEIVED, "outcome": outcome, "decided_on": on} | but))


def asking(claim: Claim, **but: Any) -> SubjectRequest:
    return an_access(**({"claims": (claim,), "letters": (), "notices": (a_notice(),)} | but))


def a_restriction(**but: Any) -> Restriction:
    facts = {
        "id": uuid4(),
        "ground": RestrictionGround.DISPUTED,
        "scope": "uw adres",
        "since": RECEIVED,
        "lift_on": dt.date(2026, 4, 20),
        "lift_reason": "wij uw adres hebben gecontroleerd",
        "lift_purpose": "onze administratie",
    }
    return Restriction(**(facts | but))


def rectification(outcome: Outcome, **but: Any) -> SubjectRequest:
    facts = {
        "reason": Reason.CORRECT,
        "reason_text": "uw diploma dezelfde datum noemt",
        "requested_change": "uw geboortedatum te wijzigen",
        "new_values": "Dorpsstraat 12",
        "withheld": "uw geboortedatum",
        "executed_on": FRIDAY,
    }
    return asking(decided("rectification", outcome, **(facts | but)), searches=(an_erased_place(),))


def objection(outcome: Outcome | None, **but: Any) -> SubjectRequest:
    facts = {
        "purpose": "ons klantonderzoek",
        "suspended_on": RECEIVED,
        "stopped_on": FRIDAY,
        "restriction": a_restriction(ground=RestrictionGround.OBJECTION),
        "reason": Reason.COMPELLING,
        "compelling_grounds": "wij misbruik opsporen",
        "balancing": "het om weinig gegevens gaat",
    }
    return asking(decided("objection", outcome, **(facts | but)))


def refusal(right: str, reason: Reason, **but: Any) -> SubjectRequest:
    facts = {"reason": reason, "reason_text": "u in een maand vijf keer hetzelfde hebt gevraagd"}
    return asking(decided(right, Outcome.REFUSED, **(facts | but)))


def portability(outcome: Outcome, **but: Any) -> SubjectRequest:
    facts = {
        "data_format": DataFormat.JSON_CSV,
        "excluded": "uw facturen",
        "reason": Reason.OTHER_BASIS,
        "reason_text": "wij die bewaren op grond van een wettelijke plicht",
        "new_controller": "",
    }
    return asking(decided("portability", outcome, **(facts | but)))


_CHILD = {"representation": Representation.PARENT, "represented": "Tim Bakker", "under_16": True}

REQUESTS: Mapping[str, Callable[[], SubjectRequest]] = {
    "L02b": lambda: asking(decided("access", None), person=a_person(**_CHILD)),
    "L04": lambda: asking(decided("access", None), extension_reason="uw gegevens in vier systemen staan"),
    "L06": lambda: asking(decided("access", Outcome.NO_DATA), searches=(an_empty_place(),)),
    "L07": lambda: asking(
        decided(
            "access",
            Outcome.GRANTED_PARTLY,
            reason=Reason.OTHERS,
            reason_text="daarin ook gegevens van anderen staan",
            withheld="de namen van anderen",
        )
    ),
    "L08": lambda: rectification(Outcome.PARTIAL),
    "L09": lambda: rectification(Outcome.REFUSED),
    "L12": lambda: refusal(
        "erasure",
        Reason.LEGAL_CLAIMS,
        kept_until=dt.date(2027, 1, 1),
        purpose_kept="deze rechtszaak",
    ),
    "L13": lambda: asking(
        decided("restriction", Outcome.APPLIED, restriction=a_restriction(scope=""), executed_on=FRIDAY),
        searches=(an_erased_place(),),
    ),
    "L14": lambda: asking(decided("restriction", Outcome.APPLIED, restriction=a_restriction())),
    "L15": lambda: refusal("restriction", Reason.NO_GROUND),
    "L16": lambda: portability(Outcome.PARTIAL),
    "L17": lambda: portability(Outcome.REFUSED),
    "L18": lambda: objection(None),
    "L19": lambda: objection(Outcome.UPHELD),
    "L20": lambda: objection(Outcome.REJECTED),
    "L21": lambda: asking(decided("marketing", Outcome.UPHELD, stopped_on=FRIDAY)),
    "L22": lambda: asking(decided("withdrawal", Outcome.EXECUTED, stopped_on=FRIDAY, purpose="onze nieuwsbrief")),
    "L23": lambda: asking(
        decided(
            "automated",
            Outcome.REVIEWED_UNCHANGED,
            subject="uw aanvraag",
            executed_on=FRIDAY,
            reviewer="onze teamleider",
            conclusion="het besluit blijft zo",
            reason_text="uw inkomen te laag is",
        )
    ),
    "L24": lambda: refusal(
        "access",
        Reason.UAVG_41,
        interest=Interest.OTHERS,
        necessity="wij anders de melder bekendmaken",
        proportionality="u de andere gegevens wel krijgt",
    ),
    "L25": lambda: asking(
        decided("access", None, first_copy_on=RECEIVED, fee_amount="12,50", fee_breakdown="kopieerkosten")
    ),
    "L27": lambda: asking(
        decided("rectification", Outcome.DONE, executed_on=FRIDAY),
        searches=(an_erased_place(),),
        recipients_asked_on=FRIDAY,
    ),
    "L28": lambda: asking(
        decided(
            "complaint",
            Outcome.WELL_FOUNDED,
            subject="een foto op onze website",
            reason_text="u geen toestemming had gegeven",
        )
    ),
    "L29": lambda: asking(decided("access", Outcome.NOT_IDENTIFIED)),
    "L31": lambda: asking(
        decided("access", Outcome.FORWARDED, controller_name="Stichting Voorbeeldschool", forwarded_on=FRIDAY)
    ),
    "L32": lambda: asking(
        decided("access", Outcome.WITHDRAWN), events=(an_event(EventKind.WITHDRAWN),), searches=(a_place(),)
    ),
}
