"""Values for tests: valid and complete by default; name only what the test is about."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import uuid4

from privdesk.activities.model import (
    Activity,
    ActivityStatus,
    DataCategory,
    DpiaStatus,
    LegalBasis,
    Measure,
    Purpose,
    Recipient,
    Retention,
    RetentionTrigger,
    System,
)
from privdesk.organisation.model import HouseRules, Organisation
from privdesk.processors.model import (
    Agreement,
    Answer,
    Clause,
    ClauseCheck,
    Conclusion,
    Evidence,
    Mechanism,
    Processor,
    SubProcessor,
    Transfer,
)
from privdesk.requests.model import Claim, Person, SubjectRequest

TODAY = dt.date(2026, 4, 7)


def an_organisation(**but: Any) -> Organisation:
    facts = {
        "id": uuid4(),
        "name": "Kenniscentrum Proef",
        "street": "Proefstraat 1",
        "postcode": "1234 AB",
        "town": "Proefdam",
        "email": "post@proef.example",
        "phone": "010 000 00 00",
        "officer_name": "Noor Proefman",
        "officer_email": "privacy@proef.example",
        "officer_phone": "010 000 00 01",
    }
    return Organisation(**(facts | but))


def house_rules(**but: Any) -> HouseRules:
    return HouseRules(**({"id": uuid4()} | but))


def all_clauses(answer: Answer = Answer.YES) -> tuple[ClauseCheck, ...]:
    return tuple(ClauseCheck(id=uuid4(), clause=each, answer=answer) for each in Clause)


def an_agreement(**but: Any) -> Agreement:
    facts = {
        "id": uuid4(),
        "entity": "Proefpost B.V.",
        "concluded": Conclusion.SIGNED,
        "agreed_on": dt.date(2025, 1, 15),
        "document": "contracts/proefpost.pdf",
        "checks": all_clauses(),
        "breach_hours": 24,
    }
    return Agreement(**(facts | but))


def a_transfer(**but: Any) -> Transfer:
    facts = {
        "id": uuid4(),
        "country": "United States",
        "mechanism": Mechanism.DPF,
        "fallback": Mechanism.SCC,
        "checked_on": dt.date(2026, 1, 10),
        "assessed_on": dt.date(2026, 1, 10),
    }
    return Transfer(**(facts | but))


def evidence(**but: Any) -> Evidence:
    return Evidence(**({"id": uuid4(), "subject": "Tracking is off", "answer": Answer.YES, "seen_on": TODAY} | but))


def a_processor(**but: Any) -> Processor:
    facts = {
        "id": uuid4(),
        "name": "Proefpost",
        "service": "sends the newsletter",
        "category": "newsletter service",
        "country": "Netherlands",
        "data_fields": ("first name", "last name", "e-mail address"),
        "agreement": an_agreement(),
        "sub_processors": (SubProcessor(id=uuid4(), name="Proefwolk", country="Ireland"),),
        "breach_contact": "breaches@proefpost.example",
        "evidence": (evidence(),),
        "review_on": dt.date(2027, 1, 10),
    }
    return Processor(**(facts | but))


def a_purpose(**but: Any) -> Purpose:
    return Purpose(**({"id": uuid4(), "text": "To give the course", "basis": LegalBasis.CONTRACT} | but))


def a_retention(**but: Any) -> Retention:
    facts = {"id": uuid4(), "years": 2, "trigger": RetentionTrigger.END_OF_CONTRACT, "source": "policy"}
    return Retention(**(facts | but))


def a_category(**but: Any) -> DataCategory:
    facts = {"id": uuid4(), "name": "contact details", "subjects": ("participants",), "retention": a_retention()}
    return DataCategory(**(facts | but))


def a_recipient(**but: Any) -> Recipient:
    """Not yet tied to a processor of the register; give ``processor_id`` or another ``kind``."""
    return Recipient(**({"id": uuid4(), "name": "Proefpost", "data": ("e-mail address",)} | but))


def a_system(**but: Any) -> System:
    return System(**({"id": uuid4(), "name": "course administration", "search_hint": "by e-mail address"} | but))


def an_activity(**but: Any) -> Activity:
    facts = {
        "id": uuid4(),
        "name": "Courses",
        "reference": "001",
        "status": ActivityStatus.ACTIVE,
        "owner": "head of training",
        "purposes": (a_purpose(),),
        "subjects": ("participants",),
        "data_categories": (a_category(),),
        "no_recipients": True,
        "systems": (a_system(),),
        "measures": (Measure.ACCESS_CONTROL, Measure.BACKUP),
        "dpia": DpiaStatus.NOT_REQUIRED,
        "dpia_on": dt.date(2025, 6, 1),
        "started_on": dt.date(2020, 1, 1),
        "review_on": dt.date(2027, 1, 1),
    }
    return Activity(**(facts | but))


def a_person(**but: Any) -> Person:
    facts = {
        "id": uuid4(),
        "name": "Sanne Voorbeeld",
        "email": "sanne@voorbeeld.example",
        "street": "Voorbeeldlaan 2",
        "postcode": "4321 BA",
        "town": "Voorbeeldam",
    }
    return Person(**(facts | but))


def a_claim(right: str = "access", **but: Any) -> Claim:
    return Claim(**({"id": uuid4(), "right": right, "received": TODAY} | but))


def a_request(**but: Any) -> SubjectRequest:
    received = but.get("received", TODAY)
    facts = {
        "id": uuid4(),
        "case_no": "P-7KQ4",
        "received": received,
        "person": a_person(),
        "claims": (a_claim(received=received),),
        "address_known": True,
    }
    return SubjectRequest(**(facts | but))
