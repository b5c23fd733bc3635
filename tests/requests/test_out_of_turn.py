"""Every right on its whole road: at every station what is not its turn is refused, and changes nothing."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Callable, Iterator, Mapping

from privdesk.core.errors import Refused
from privdesk.requests.model import DataFormat, Execution, Outcome
from privdesk.requests.rules.progress import CaseState, is_restricted
from privdesk.requests.rules.rights import RIGHTS, answer_letter
from privdesk.requests.rules.steps import StepAction
from privdesk.requests.service import Case, RequestService
from tests.requests.office import MONDAY, Office, an_office_with_register
from tests.requests.officer import Officer

ANSWERS = sorted({letter for right in RIGHTS.values() for letter in right.answers.values()})
Acts = Iterator[tuple[str, Callable[[], object]]]


def out_of_turn(service: RequestService, case: Case, turn: int) -> Acts:
    """What this case may not do now, whatever the right; of the letters and outcomes the next in turn."""
    request, today = case.request, service.facts().today
    [claim] = request.claims
    tomorrow, early = today + dt.timedelta(days=1), MONDAY - dt.timedelta(days=1)
    sent = {"pdf": b"%PDF-1.7", "sent_on": today}
    wrong = [kind for kind in ANSWERS if kind != answer_letter(claim)]
    kind = wrong[turn % len(wrong)]
    foreign = [each for each in Outcome if each not in RIGHTS[claim.right].outcomes]
    outcome = foreign[turn % len(foreign)]
    yield f"answer {kind}", lambda: service.record_own_letter(request.id, kind, **sent)
    yield "anonymise", lambda: service.anonymise(request.id)
    yield f"decide {outcome}", lambda: service.decide(request.id, claim.id, outcome=outcome, despite="zo is het")
    yield "decide before", lambda: service.decide(request.id, claim.id, outcome=claim_outcome(claim.right), on=early)
    yield "extend tomorrow", lambda: service.extend(request.id, months=2, reason="vier systemen", on=tomorrow)
    if not is_restricted(claim):
        yield "lift", lambda: service.lift(request.id, claim.id)
    if case.step.primary is not StepAction.CLOSE:
        yield "close", lambda: service.close(request.id, despite="zo is het" if claim.outcome is None else "")
    if claim.outcome is None:
        yield "own answer", lambda: service.record_own_letter(request.id, answers(claim.right)[0], **sent)
        if request.searches:
            place = request.searches[0].id
            yield "execute", lambda: service.execute(request.id, place, execution=Execution.DONE)
    if claim.right == "portability":
        pdf: Mapping[str, object] = {"data_format": DataFormat.PDF}
        yield "a pdf", lambda: service.decide(request.id, claim.id, outcome=Outcome.DELIVERED, details=pdf)


def answers(right: str) -> list[str]:
    return list(RIGHTS[right].answers.values())


def claim_outcome(right: str) -> Outcome:
    return RIGHTS[right].outcomes[0]


def untaken(office: Office, act: Callable[[], object]) -> bool:
    """Every change is told, and only after it was written."""
    told = len(office.told)
    try:
        act()
    except Refused as refused:
        return any(each.blocks for each in refused.problems) and len(office.told) == told
    return False


def test_what_is_not_its_turn_is_refused_at_every_station_of_every_right() -> None:
    office = an_office_with_register()
    turn = itertools.count()
    for right in RIGHTS:
        office.on(MONDAY)
        request = office.registered(right, address_known=right != "access")
        officer = Officer(office, ("profiles",), identified=True, denies=False)
        for _ in range(30):
            case = office.requests.case(request.id)
            number = next(turn)
            # a third of them at each station: the next station, and the next right, have the others
            for name, act in itertools.islice(out_of_turn(office.requests, case, number), number % 3, None, 3):
                assert untaken(office, act), (right, case.step.id, name)
            if case.state is CaseState.CLOSED:
                break
            officer.take(case)
        assert case.state is CaseState.CLOSED, right
