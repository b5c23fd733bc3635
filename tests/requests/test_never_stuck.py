"""An officer who only ever takes the primary action of the next step closes every request."""

from __future__ import annotations

import ast
from pathlib import Path

from privdesk.requests.model import Outcome, Representation
from privdesk.requests.rules import steps
from privdesk.requests.rules.progress import CaseState, StepState
from privdesk.requests.rules.rights import RIGHTS
from privdesk.requests.rules.steps import StepAction
from tests.requests.office import MONDAY, an_office_with_register
from tests.requests.officer import Officer

NOTHING, ERASABLE, DUTY, BOTH = (), ("profiles",), ("accounts",), ("profiles", "accounts")
MOST_STEPS = 30

KNOWN, PROVES, SILENT = (True, True), (False, True), (False, False)
WALKS = (
    ("access", KNOWN, ERASABLE, False),
    ("access", PROVES, NOTHING, False),
    ("access", SILENT, BOTH, False),
    ("erasure", KNOWN, NOTHING, False),
    ("erasure", KNOWN, DUTY, False),
    ("erasure", KNOWN, BOTH, True),
    ("erasure", PROVES, BOTH, False),
    ("erasure", SILENT, NOTHING, False),
    ("access erasure", SILENT, BOTH, False),
    ("access erasure", PROVES, BOTH, True),
    ("rectification", KNOWN, BOTH, False),
    ("rectification", PROVES, ERASABLE, True),
    ("restriction", KNOWN, BOTH, False),
    ("portability", KNOWN, ERASABLE, False),
    ("portability", PROVES, NOTHING, False),
    ("objection", KNOWN, ERASABLE, False),
    ("objection", PROVES, BOTH, True),
    ("marketing", SILENT, NOTHING, False),
    ("withdrawal", KNOWN, ERASABLE, True),
    ("automated", KNOWN, NOTHING, False),
    ("automated", SILENT, NOTHING, False),
    ("complaint", SILENT, NOTHING, False),
    ("complaint", KNOWN, NOTHING, True),
    ("access objection complaint", KNOWN, BOTH, True),
    ("marketing withdrawal erasure", PROVES, BOTH, False),
    (" ".join(RIGHTS), PROVES, BOTH, False),
)


def test_every_request_can_be_closed_by_the_next_step_alone() -> None:
    office = an_office_with_register()
    visited: set[str] = set()
    for rights, (known, identified), found, denies in WALKS:
        office.on(MONDAY)
        request = office.registered(*rights.split(), address_known=known)
        officer = Officer(office, found, identified=identified, denies=denies)
        for _ in range(MOST_STEPS + 10 * len(rights.split())):
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
    beside = {
        "choose-rights",
        "execute-unsearched",
        "anonymise",
        "disputed",
        "restricted",
        "answer-yourself",
        "pass-on",
    }
    represented = {"invite-representative", "check-authority", "await-authority"}
    assert visited == set(_step_ids()) - beside - represented


def test_a_child_and_who_acts_for_somebody_are_led_to_their_answer() -> None:
    """W15, W16: never refused for it."""
    office = an_office_with_register()
    for representation, under_16 in ((Representation.NONE, True), (Representation.LAWYER, False)):
        request = office.registered("access")
        office.requests.save_person(request.id, representation=representation, under_16=under_16, represented="Tim")
        officer = Officer(office, ERASABLE, identified=True, denies=False)
        seen = []
        for _ in range(MOST_STEPS):
            case = office.requests.case(request.id)
            seen.append(case.step.id)
            if case.state is CaseState.CLOSED:
                break
            officer.take(case)
        assert case.request.claims[0].outcome is Outcome.GRANTED
        assert ("invite-representative" in seen) is under_16
        assert {"check-authority", "await-authority"} <= set(seen)


def _step_ids() -> list[str]:
    """Every id that the rules can give, read from where they are written."""
    shelf = Path(steps.__file__).parent
    sources = [ast.parse(module.read_text(encoding="utf-8")) for module in shelf.glob("*.py")]
    nodes = (node for source in sources for node in ast.walk(source))
    calls = (node for node in nodes if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Step")
    given = (keyword.value for call in calls for keyword in call.keywords if keyword.arg == "id")
    return [
        leaf.value
        for value in given
        for leaf in ast.walk(value)
        if isinstance(leaf, ast.Constant) and isinstance(leaf.value, str)
    ]
