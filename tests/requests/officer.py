"""An officer for tests, who follows the box with the next step and nothing else."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

from privdesk.requests.model import (
    DataFormat,
    Execution,
    IdentityMethod,
    Outcome,
    Reason,
    Representation,
    SearchResult,
    SubjectRequest,
)
from privdesk.requests.rules import identity
from privdesk.requests.rules.progress import outcome_differs
from privdesk.requests.rules.rights import RIGHTS
from privdesk.requests.rules.steps import Step
from privdesk.requests.service import Case
from tests.requests.office import MONDAY, Office

_REASONS: dict[tuple[str, Outcome], tuple[Reason | None, str]] = {
    ("", Outcome.REFUSED): (Reason.EXCESSIVE, "dit het zesde verzoek is"),
    ("erasure", Outcome.PARTIAL): (Reason.RETENTION, ""),
    ("rectification", Outcome.PARTIAL): (Reason.CORRECT, "uw diploma dezelfde datum noemt"),
    ("objection", Outcome.REJECTED): (Reason.COMPELLING, ""),
    ("automated", Outcome.REVIEWED_CHANGED): (None, "uw inkomen is veranderd"),
    ("complaint", Outcome.WELL_FOUNDED): (None, "u geen toestemming had gegeven"),
    ("complaint", Outcome.UNFOUNDED): (None, "de foto niet van ons is"),
}
_DETAILS: dict[tuple[str, Outcome], dict[str, Any]] = {
    ("rectification", Outcome.DONE): {"new_values": "Dorpsstraat 12"},
    ("portability", Outcome.DELIVERED): {"data_format": DataFormat.JSON_CSV},
    ("automated", Outcome.REVIEWED_CHANGED): {
        "subject": "uw aanvraag",
        "reviewer": "onze teamleider",
        "conclusion": "u mag in termijnen betalen",
    },
    ("complaint", Outcome.WELL_FOUNDED): {"subject": "een foto"},
    ("complaint", Outcome.UNFOUNDED): {"subject": "een foto"},
    ("objection", Outcome.REJECTED): {"compelling_grounds": "wij misbruik opsporen", "balancing": "het weinig is"},
}


class Officer:
    """Follows the box with the next step, and nothing else."""

    def __init__(self, office: Office, found: tuple[str, ...], *, identified: bool, denies: bool) -> None:
        self.office = office
        self.requests = office.requests
        self.found = found
        self.identified = identified
        self.denies = denies
        self.asked = False

    def take(self, case: Case) -> None:
        step, request = case.step, case.request
        assert step.primary is not None, step.id
        getattr(self, f"_{step.primary.value}")(request, step)

    def _acknowledge(self, request: SubjectRequest, step: Step) -> None:
        self._send(request.id, step.letter)

    def _ask_identity(self, request: SubjectRequest, step: Step) -> None:
        if self.asked:
            self.requests.fail_identity(request.id)
            return
        self.asked = True
        self.requests.save_identity(request.id, doubt_reason="wij dit adres niet kennen")
        self._send(request.id, step.letter)
        if not self.identified:
            self.office.on(MONDAY + dt.timedelta(days=20))

    def _confirm_identity(self, request: SubjectRequest, step: Step) -> None:
        self.requests.confirm_identity(request.id, method=IdentityMethod.KNOWN_CHANNEL)

    def _start_search(self, request: SubjectRequest, step: Step) -> None:
        self.requests.start_search(request.id)

    def _record_search(self, request: SubjectRequest, step: Step) -> None:
        place = next(each for each in request.searches if each.id == step.place_id)
        here = place.place in self.found
        self.requests.record_search(
            request.id,
            place.id,
            result=SearchResult.FOUND if here else SearchResult.NOT_FOUND,
            data=[("invoices" if place.place == "accounts" else "profile", "12 x")] if here else [],
        )

    def _decide(self, request: SubjectRequest, step: Step) -> None:
        claim = next(each for each in request.claims if each.id == step.claim_id)
        outcome = outcome_differs(request, claim) or self._outcome(request, claim.right)
        reason, text = _REASONS.get((claim.right, outcome), _REASONS.get(("", outcome), (None, "")))
        self.requests.decide(
            request.id,
            claim.id,
            outcome=outcome,
            reason=reason,
            reason_text=text,
            details=_DETAILS.get((claim.right, outcome)),
        )

    def _outcome(self, request: SubjectRequest, right: str) -> Outcome:
        outcomes = RIGHTS[right].outcomes
        if identity.has_failed(request) and Outcome.NOT_IDENTIFIED in outcomes:
            return Outcome.NOT_IDENTIFIED
        if self.denies:
            return next((each for each in (Outcome.REJECTED, Outcome.REFUSED) if each in outcomes), outcomes[-3])
        if not self.found and Outcome.NO_DATA in outcomes:
            return Outcome.NO_DATA
        return outcomes[0]

    def _stop(self, request: SubjectRequest, step: Step) -> None:
        assert step.claim_id
        self.requests.stop(request.id, step.claim_id)

    def _lift(self, request: SubjectRequest, step: Step) -> None:
        assert step.claim_id
        if step.by:
            self.office.on(step.by)
        self.requests.lift(request.id, step.claim_id)

    def _mark_acknowledged(self, request: SubjectRequest, step: Step) -> None:
        self.requests.acknowledge(request.id)

    def _name_representative(self, request: SubjectRequest, step: Step) -> None:
        self.requests.save_person(request.id, representation=Representation.PARENT, represented="Tim Voorbeeld")

    def _invite(self, request: SubjectRequest, step: Step) -> None:
        self._send(request.id, step.letter)

    def _ask_authority(self, request: SubjectRequest, step: Step) -> None:
        self._send(request.id, step.letter)

    def _confirm_authority(self, request: SubjectRequest, step: Step) -> None:
        self.requests.confirm_authority(request.id)

    def _execute(self, request: SubjectRequest, step: Step) -> None:
        proposal = next(each for each in self.requests.proposals(request.id) if each.place_id == step.place_id)
        trigger = dt.date(2026, 2, 15) if proposal.execution is Execution.KEPT else None
        self.requests.execute(
            request.id, proposal.place_id, execution=proposal.execution, rule=proposal.rule, trigger_date=trigger
        )

    def _tell_recipient(self, request: SubjectRequest, step: Step) -> None:
        self._send(request.id, step.letter, step.notice_id)

    def _confirm_no_recipients(self, request: SubjectRequest, step: Step) -> None:
        self.requests.confirm_no_recipients(request.id)

    def _make_files(self, request: SubjectRequest, step: Step) -> None:
        assert step.claim_id
        order = self.requests.portable(request.id, step.claim_id)
        places = [each.place.id for each in order.portions]
        self.requests.make_portable(order, chosen=DataFormat.JSON_CSV, places=places, meanings={})

    def _answer(self, request: SubjectRequest, step: Step) -> None:
        self._send(request.id, step.letter)

    _record_own_letter = _answer

    def _close(self, request: SubjectRequest, step: Step) -> None:
        if step.id == "close-checklist":
            self.requests.save_details(
                request.id, mailbox_cleared=True, exports_cleared=True, access_blocked_on=self.office.clock.today()
            )
        self.requests.close(request.id)

    def _send(self, request_id: UUID, kind: str, notice_id: UUID | None = None) -> None:
        """What a letter says is tested elsewhere; here it only has to go out."""
        today = self.office.clock.today()
        self.requests.record_own_letter(request_id, kind, pdf=b"%PDF-1.7", sent_on=today, notice_id=notice_id)
