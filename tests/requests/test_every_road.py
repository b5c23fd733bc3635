"""Random legal and illegal steps over all rights: no guard is passed, no order of dates broken, nothing ever stuck."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from contextlib import suppress
from typing import Any
from uuid import UUID

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from privdesk.core.errors import NotFound, Refused
from privdesk.requests.model import (
    DataFormat,
    Execution,
    HoldChoice,
    IdentityMethod,
    Outcome,
    Reason,
    Representation,
    SearchResult,
    SubjectRequest,
)
from privdesk.requests.rules.clocks import is_answered
from privdesk.requests.rules.progress import is_restricted, open_notices, to_lift, undecided, unstopped
from privdesk.requests.rules.rights import RIGHTS, answer_letter, right_of, tells_recipients
from privdesk.requests.rules.steps import StepAction
from privdesk.requests.service import Case
from tests.requests.office import MONDAY, an_office_with_register
from tests.requests.officer import Officer

WORDS = "wij dat zo zien"
DETAILS: dict[str, Any] = {
    "compelling_grounds": WORDS,
    "balancing": WORDS,
    "excluded": WORDS,
    "controller_name": "School",
    "new_controller": "Ander",
}
ANSWERS = {letter for right in RIGHTS.values() for letter in right.answers.values()}
LETTERS = st.sampled_from(sorted({"L01", "L02", "L02b", "L03", "L04", "L14", "L18", "L25", "L27"} | ANSWERS))


class EveryRoad(RuleBasedStateMachine):
    @initialize(
        rights=st.lists(st.sampled_from(sorted(RIGHTS)), min_size=1, max_size=3, unique=True),
        known=st.booleans(),
        child=st.booleans(),
        acts=st.sampled_from(Representation),
    )
    def register(self, rights: list[str], known: bool, child: bool, acts: Representation) -> None:
        self.office = an_office_with_register()
        self.service = self.office.requests
        self.id = self.office.registered(*rights, address_known=known).id
        self.service.save_person(self.id, under_16=child, representation=acts, represented="Tim")
        self.officer = Officer(self.office, ("profiles",), identified=True, denies=False)
        self.gone = False

    @property
    def request(self) -> SubjectRequest:
        return self.service.get(self.id)

    def claim_id(self, pick: int) -> UUID:
        claims = self.request.claims
        return claims[pick % len(claims)].id

    def attempt(self, act: Callable[[], object]) -> None:
        """What the rules refuse leaves everything as it was."""
        before = self.request
        try:
            act()
        except Refused:
            assert self.request == before

    def day(self, offset: int) -> dt.date:
        return self.office.clock.today() + dt.timedelta(days=offset)

    @rule(days=st.integers(1, 40))
    def time_passes(self, days: int) -> None:
        self.office.on(self.day(days))

    @precondition(lambda self: not self.gone)
    @rule(steps=st.integers(1, 5))
    def the_next_steps(self, steps: int) -> None:
        for _ in range(steps):
            self.the_next_step()

    def the_next_step(self) -> None:
        case = self.service.case(self.id)
        if case.step.primary in {None, StepAction.ANONYMISE, StepAction.END_DISPUTE, StepAction.ANNOUNCE_LIFTING}:
            return
        with suppress(Refused):
            self.officer.take(case)

    @precondition(lambda self: not self.gone)
    @rule(
        pick=st.integers(0, 5),
        outcome=st.sampled_from(Outcome),
        reason=st.none() | st.sampled_from(Reason),
        file=st.sampled_from(DataFormat),
        offset=st.integers(-9, 2),
        despite=st.sampled_from(["", WORDS]),
    )
    def decide(
        self, pick: int, outcome: Outcome, reason: Reason | None, file: DataFormat, offset: int, despite: str
    ) -> None:
        self.attempt(
            lambda: self.service.decide(
                self.id,
                self.claim_id(pick),
                outcome=outcome,
                reason=reason,
                reason_text=WORDS,
                on=self.day(offset),
                despite=despite,
                details={**DETAILS, "data_format": file},
            )
        )

    @precondition(lambda self: not self.gone)
    @rule(pick=st.integers(0, 5), offset=st.integers(-9, 2))
    def stop(self, pick: int, offset: int) -> None:
        self.attempt(lambda: self.service.stop(self.id, self.claim_id(pick), on=self.day(offset)))

    @precondition(lambda self: not self.gone)
    @rule(pick=st.integers(0, 5), offset=st.integers(-9, 9), by_person=st.booleans(), plan=st.booleans())
    def lift(self, pick: int, offset: int, by_person: bool, plan: bool) -> None:
        claim_id, day = self.claim_id(pick), self.day(offset)
        if plan:
            self.attempt(lambda: self.service.plan_lifting(self.id, claim_id, on=day, reason=WORDS))
        else:
            self.attempt(lambda: self.service.lift(self.id, claim_id, on=day, by_person=by_person))

    @precondition(lambda self: not self.gone)
    @rule(kind=LETTERS, despite=st.sampled_from(["", WORDS]), offset=st.integers(-9, 2))
    def send(self, kind: str, despite: str, offset: int) -> None:
        day, before = self.day(offset), self.request
        self.attempt(
            lambda: self.service.record_own_letter(self.id, kind, pdf=b"%PDF-1.7", sent_on=day, despite=despite)
        )
        if kind in ANSWERS and self.request != before:
            assert any(answer_letter(claim) == kind and claim.decided_on <= day for claim in before.claims)

    @precondition(lambda self: not self.gone)
    @rule(pick=st.integers(0, 9), execution=st.sampled_from(Execution), found=st.booleans(), offset=st.integers(-9, 2))
    def look_and_carry_out(self, pick: int, execution: Execution, found: bool, offset: int) -> None:
        self.attempt(lambda: self.service.start_search(self.id))
        places = self.request.searches
        if not places:
            return
        place, day = places[pick % len(places)].id, self.day(offset)
        result = SearchResult.FOUND if found else SearchResult.NOT_FOUND
        self.attempt(lambda: self.service.record_search(self.id, place, result=result, on=day))
        until = self.day(400)
        self.attempt(
            lambda: self.service.execute(
                self.id, place, execution=execution, on=day, rule="fiscal7", until=until, remark=WORDS, despite=WORDS
            )
        )

    @precondition(lambda self: not self.gone)
    @rule(
        what=st.sampled_from(
            ["withdraw", "reopen", "extend", "follow", "identity", "fail", "authority", "close", "none"]
        )
    )
    def other(self, what: str) -> None:
        acts: dict[str, Callable[[], object]] = {
            "withdraw": lambda: self.service.withdraw(self.id),
            "reopen": lambda: self.service.reopen(self.id),
            "extend": lambda: self.service.extend(self.id, months=2, reason=WORDS),
            "follow": lambda: self.service.follow_up(self.id, "erasure"),
            "identity": lambda: self.service.confirm_identity(self.id, method=IdentityMethod.ID_SHOWN),
            "fail": lambda: self.service.fail_identity(self.id),
            "authority": lambda: self.service.confirm_authority(self.id),
            "close": lambda: self.service.close(self.id),
            "none": lambda: self.service.confirm_no_recipients(self.id),
        }
        self.attempt(acts[what])

    @precondition(lambda self: not self.gone)
    @rule(despite=st.sampled_from(["", WORDS]))
    def anonymise(self, despite: str) -> None:
        request = self.request
        with suppress(Refused, NotFound):
            self.service.anonymise(self.id, despite=despite)
            self.gone = True
            assert request.closed_on
            assert not any(is_restricted(claim) for claim in request.claims)

    @invariant()
    def all_is_as_it_may_be(self) -> None:
        if getattr(self, "gone", True):
            return
        case, today = self.service.case(self.id), self.office.clock.today()
        no_guard_was_passed(case.request)
        no_order_of_dates_was_broken(case.request, today)
        nothing_is_stuck(case)
        dates = self.service.dates(self.id)
        assert [each.on for each in dates] == sorted(each.on for each in dates)


def no_guard_was_passed(request: SubjectRequest) -> None:
    for claim in request.claims:
        right = right_of(claim)
        assert claim.outcome is None or claim.outcome in right.outcomes
        assert not (right.absolute and claim.outcome is Outcome.UPHELD and claim.stopped_on is None)
        assert claim.data_format is not DataFormat.PDF or claim.right != "portability" or not claim.outcome
    if request.closed_on and request.hold is HoldChoice.COURT_TERM:
        assert not undecided(request)
        assert not unstopped(request)
        assert not to_lift(request)
        assert not (open_notices(request) and any(tells_recipients(claim) for claim in request.claims))
        answered = (is_answered(request, claim) for claim in request.claims if claim.outcome != "withdrawn")
        assert all(answered)


def no_order_of_dates_was_broken(request: SubjectRequest, today: dt.date) -> None:
    for claim in request.claims:
        happened = (claim.decided_on, claim.suspended_on, claim.stopped_on, claim.executed_on, claim.forwarded_on)
        assert all(MONDAY <= claim.received <= day <= today for day in happened if day)
        held = claim.restriction
        if held and held.lifted_on:
            assert held.since
            assert held.since <= held.lifted_on <= today
            assert held.lifted_by_person or (held.lift_notice_on and held.lift_notice_on < held.lifted_on)
    assert all(MONDAY <= event.on <= today for event in request.events)


def nothing_is_stuck(case: Case) -> None:
    assert case.step.primary or StepAction.REOPEN in case.step.others
    assert case.step.by is None or case.step.by >= MONDAY


EveryRoad.TestCase.settings = settings(
    max_examples=12,
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
test_random_steps_pass_no_guard = EveryRoad.TestCase
