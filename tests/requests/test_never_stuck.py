"""An officer who only ever takes the primary action of the next step closes every request."""

from __future__ import annotations

import ast
import datetime as dt
import inspect
from uuid import UUID

from privdesk.requests.model import (
    Execution,
    IdentityMethod,
    Outcome,
    Reason,
    SearchResult,
    SubjectRequest,
)
from privdesk.requests.rules import identity
from privdesk.requests.rules.progress import CaseState, StepState, outcome_differs
from privdesk.requests.rules.steps import Step, StepAction, beginning, ending, handling
from privdesk.requests.service import Case
from tests.requests.office import MONDAY, Office, an_office_with_register

NOTHING, ERASABLE, DUTY, BOTH = (), ("profiles",), ("accounts",), ("profiles", "accounts")
MOST_STEPS = 25


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
        reason, text = None, ""
        if outcome is Outcome.PARTIAL:
            reason = Reason.RETENTION
        if outcome is Outcome.REFUSED:
            reason, text = Reason.EXCESSIVE, "dit het zesde verzoek is"
        self.requests.decide(request.id, claim.id, outcome=outcome, reason=reason, reason_text=text)

    def _outcome(self, request: SubjectRequest, right: str) -> Outcome:
        if identity.has_failed(request):
            return Outcome.NOT_IDENTIFIED
        if self.denies:
            return Outcome.REFUSED
        if not self.found:
            return Outcome.NO_DATA
        return Outcome.GRANTED if right == "access" else Outcome.DONE

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


KNOWN, PROVES, SILENT = (True, True), (False, True), (False, False)
WALKS = (
    ("access", KNOWN, ERASABLE, False),
    ("access", KNOWN, NOTHING, True),
    ("access", PROVES, NOTHING, False),
    ("access", SILENT, BOTH, False),
    ("erasure", KNOWN, NOTHING, False),
    ("erasure", KNOWN, ERASABLE, False),
    ("erasure", KNOWN, DUTY, False),
    ("erasure", KNOWN, BOTH, True),
    ("erasure", PROVES, BOTH, False),
    ("erasure", SILENT, NOTHING, False),
    ("access erasure", KNOWN, BOTH, False),
    ("access erasure", PROVES, ERASABLE, False),
    ("access erasure", SILENT, BOTH, False),
    ("access erasure", PROVES, BOTH, True),
)


def test_every_request_can_be_closed_by_the_next_step_alone() -> None:
    office = an_office_with_register()
    visited: set[str] = set()
    for rights, (known, identified), found, denies in WALKS:
        office.on(MONDAY)
        request = office.registered(*rights.split(), address_known=known)
        officer = Officer(office, found, identified=identified, denies=denies)
        for _ in range(MOST_STEPS):
            case = office.requests.case(request.id)
            visited.add(case.step.id)
            assert [each.state for each in case.progress].count(StepState.CURRENT) == (case.step.id != "closed")
            if case.state is CaseState.CLOSED:
                break
            officer.take(case)
        assert case.state is CaseState.CLOSED, (rights, known, identified, found, denies, case.step.id)
        assert case.step.primary is None
        assert StepAction.REOPEN in case.step.others
    # the others are reached by what an officer does beside the box
    beside = {"choose-rights", "execute-unsearched", "anonymise", "disputed"}
    others = {"stop", "acknowledge-complaint", "invite-representative", "check-authority", "await-authority", "lift"}
    assert visited == set(_step_ids()) - beside - others - {"restricted", "answer-yourself"}


def _step_ids() -> list[str]:
    """Every id that the rules can give, read from where they are written."""
    sources = [ast.parse(inspect.getsource(module)) for module in (beginning, handling, ending)]
    nodes = (node for source in sources for node in ast.walk(source))
    calls = (node for node in nodes if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Step")
    given = (keyword.value for call in calls for keyword in call.keywords if keyword.arg == "id")
    return [
        leaf.value
        for value in given
        for leaf in ast.walk(value)
        if isinstance(leaf, ast.Constant) and isinstance(leaf.value, str)
    ]
