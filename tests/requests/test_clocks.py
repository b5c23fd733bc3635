"""The clock of every right on the dates of the domain (chapter 2), as the service reads it."""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
from pathlib import Path
from typing import Any

from privdesk.organisation.model import HouseRules
from privdesk.requests.model import EventKind, SubjectRequest
from privdesk.requests.rules.clocks import answer_by, claim_deadline, deadline_of
from privdesk.requests.rules.norms import stop_by
from privdesk.requests.rules.rights import RIGHTS, Right
from tests.make import a_claim, a_request, house_rules
from tests.requests.cases import an_event

VECTORS = json.loads((Path(__file__).parents[1] / "data" / "deadline_vectors.json").read_text("utf-8"))["vectors"]
RULES: HouseRules = house_rules()


def as_in(vector: dict[str, Any], right: Right) -> SubjectRequest:
    received = dt.date.fromisoformat(vector["received"])
    events = tuple(
        an_event(EventKind.of(each["type"]), dt.date.fromisoformat(each["date"]), months=2)
        for each in vector["clock_events"]
    )
    return a_request(received=received, claims=(a_claim(right.id, received=received),), events=events)


def test_every_right_has_the_terms_of_the_domain() -> None:
    for vector in VECTORS:
        for right in RIGHTS.values():
            request = as_in(vector, right)
            [claim] = request.claims
            where = (vector["id"], right.id)
            if right.absolute:
                # the law leaves no month: the use stops first, and only then the answer has its term
                last = stop_by(request.received, working_days=RULES.stop_working_days)
                assert deadline_of(request, RULES).current.due == last, where
                claim = dataclasses.replace(claim, stopped_on=request.received)
            found = claim_deadline(claim, request, RULES)
            assert found.answer.due.isoformat() == vector["due"], where
            assert found.answer.safe.isoformat() == vector["safe_due"], where
            extended = found.extended.due.isoformat() if found.extended else None
            assert extended == (vector["extended_due"] if right.extendable else None), where
            promised = answer_by(request, RULES).current.safe
            late = found.extended.safe if found.extended and found.extension_valid else found.answer.safe
            assert promised == late, where
            assert found.refuse_by == found.answer.due, where
