"""The questions about one claim: what the person wants, the decision on it, and what the answer says."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple, Protocol
from uuid import UUID, uuid4

from PySide6.QtCore import QCoreApplication

from privdesk.core.citing import cited
from privdesk.core.errors import Refused
from privdesk.core.sentences import problem_sentence
from privdesk.core.words import Text, mark
from privdesk.requests.model import Claim, DataFormat, EndCondition, Outcome, Reason, Restriction, SubjectRequest
from privdesk.requests.rules import identity
from privdesk.requests.rules.following import following
from privdesk.requests.rules.grounds import reasons_for
from privdesk.requests.rules.guards import Transition, overridable, problems_of
from privdesk.requests.rules.guards.deciding import particulars
from privdesk.requests.rules.particulars import (
    ENDS,
    apart,
    decided_fields,
    every_decided_field,
    said_fields,
    superfluous,
    unsaid,
    wished_fields,
)
from privdesk.requests.rules.previous import previous_on
from privdesk.requests.rules.progress import found_places, kept_places, outcome_differs
from privdesk.requests.rules.rights import is_abuse, right_of
from privdesk.requests.rules.steps import StepAction
from privdesk.requests.service import Case, RequestService
from privdesk.requests.view import shapes
from privdesk.requests.view.around import Around
from privdesk.ui.room import Room

WISH, TEXTS = "wish", "texts"
"""The questions that are no step, as a draft names them."""

translate = QCoreApplication.translate

_GUIDE: Mapping[str, Text] = {
    "access": mark(
        "Guide",
        "Give the data, unless the copy would harm others: then leave that part out and grant it in part"
        " (article 15(4)). That it is much work is no ground.",
    ),
    "rectification": mark(
        "Guide",
        "What is wrong is corrected, what is incomplete is completed. Only data that are correct may stay as they"
        " are; add the person's own statement then.",
    ),
    "erasure": mark(
        "Guide",
        "Erase, unless article 17(3) lets you keep something, such as invoices that must be kept for seven years."
        " What has to stay is kept for that purpose only.",
    ),
    "restriction": mark(
        "Guide", "One of the four grounds is enough. From then on the data are only stored, and not used."
    ),
    "portability": mark(
        "Guide",
        "It holds for what the person gave you, on consent or a contract, and is processed by computer."
        " Deliver a file that other programs can read: never a PDF.",
    ),
    "objection": mark(
        "Guide",
        "The use stays stopped, unless you can show compelling grounds that weigh more than the interests of the"
        " person. When in doubt the person is right.",
    ),
    "marketing": mark("Guide", "There is nothing to weigh: direct marketing stops for good (article 21(3))."),
    "withdrawal": mark(
        "Guide",
        "Consent may always be withdrawn (article 7(3)). Look afterwards whether the data must be erased as well.",
    ),
    "automated": mark(
        "Guide",
        "Somebody who may change the decision looks at it again, and hears what the person has to say (article 22(3)).",
    ),
    "complaint": mark(
        "Guide",
        "Find out what happened, and say what you think of it. Does the message ask for something as well? Record"
        " that as a further request.",
    ),
}
"""What somebody without legal training must know to decide, by right."""

_ABUSE = mark(
    "Guide",
    "Only with facts that prove it. Effort, a rude tone, no reasons given, or the wish to use the data in court are"
    " never enough. You may also ask a fee, once the decision is recorded.",
)
_LEAST = mark("Guide", "A refusal names the reason, the provision, the complaint to the authority and the court.")


class Ask(Protocol):
    def __call__(
        self,
        case: Case,
        key: str,
        *,
        part: UUID | None = None,
        then: Callable[[Any], object] | None = None,
        **question: Any,
    ) -> None: ...


class Deciding:
    def __init__(self, room: Room, service: RequestService, ask: Ask, around: Callable[[], Around]) -> None:
        self._room, self._service, self._ask, self._around = room, service, ask, around

    # -- what the person wants

    def ask_wish(self, case: Case, claim_id: UUID) -> None:
        claim = _of(case, claim_id)
        names = wished_fields(claim)
        self._ask(
            case,
            WISH,
            part=claim_id,
            title=translate("Deciding", "What is asked: %1").replace("%1", self._label(claim)),
            tells=lambda given: self.hints_of(case.request, claim, given),
            verb=translate("Deciding", "Save"),
            shape=shapes.of_claim(names),
            value=shapes.held(claim, names),
            options=self.options(),
            hides=superfluous,
            follows=_follow,
            homes={},
            act=lambda **given: self.save(case.request.id, claim_id, names, given),
        )

    def ask_texts(self, case: Case, claim_id: UUID) -> None:
        """After the decision: what the letter says of it."""
        claim = _of(case, claim_id)
        names = said_fields(claim)
        self._ask(
            case,
            TEXTS,
            part=claim_id,
            title=translate("Deciding", "Texts for the answer"),
            explanation=translate("Deciding", "These texts stand in the letter, in the language of the letter."),
            verb=translate("Deciding", "Save"),
            shape=shapes.of_claim(names),
            value=shapes.held(claim, names),
            options=self.options(),
            homes={},
            act=lambda **given: self.save(case.request.id, claim_id, names, given),
        )

    def hints_of(self, request: SubjectRequest, claim: Claim, given: Mapping[str, Any]) -> str:
        """Of the activities as they are ticked."""
        ticked = dataclasses.replace(claim, activity_ids=given.get("activity_ids", ()))
        return "\n".join(self._around().hints(_with(request, ticked), ticked, self._room.words))

    def options(self) -> dict[str, Callable[[], list[tuple[UUID, str]]]]:
        return {"activity_ids": lambda: self._around().activity_choices()}

    def save(self, request_id: UUID, claim_id: UUID, names: tuple[str, ...], given: Mapping[str, Any]) -> object:
        """On the vault's thread."""
        of_claim, of_restriction = apart(names, given)
        saved: object = None
        if of_restriction:
            saved = self._service.save_restriction(request_id, claim_id, **of_restriction)
        return self._service.save_claim(request_id, claim_id, **of_claim) if of_claim else saved

    # -- the decision

    def decide(self, case: Case, claim_id: UUID) -> None:
        claim = _of(case, claim_id)
        right = right_of(claim)
        names = every_decided_field(right)
        # the whole request is withdrawn by a step of its own
        whole = len(case.request.claims) == 1
        outcomes = [each for each in right.outcomes if not (whole and each is Outcome.WITHDRAWN)]
        words = self._room.words
        first = outcome_differs(case.request, claim) or claim.outcome or _likely(case, claim, outcomes)
        before = claim.previous_on or previous_on(case.request, claim, self._around().others())
        self._ask(
            case,
            StepAction.DECIDE,
            part=claim_id,
            title=translate("CaseActs", "Decide on: %1").replace("%1", self._label(claim)),
            explanation="\n•  ".join([words.say(_GUIDE[right.id]), *self._hints(case, claim)]),
            verb=translate("CaseActs", "Record the decision"),
            shape=shapes.of_decision(names),
            value={
                **shapes.held(claim, names),
                "previous_on": before,
                "data_format": claim.data_format or DataFormat.JSON_CSV,
                "outcome": first,
                "on": self._room.clock.today(),
            },
            options={"outcome": lambda: [(each, _capital(words.say(each.label))) for each in outcomes]},
            overridable=overridable,
            narrows=lambda given: {"reason": self._reasons(claim, given["outcome"], before)},
            hides=lambda given: _hidden(claim, given),
            follows=_follow,
            tells=lambda given: self._told(case.request, claim, given),
            homes={"decided_on": "on"},
            act=lambda **given: self._decided(case.request.id, claim, names, given),
        )

    def _decided(self, request_id: UUID, claim: Claim, names: tuple[str, ...], given: dict[str, Any]) -> object:
        """On the vault's thread. What the answer cannot do without is asked now: afterwards nobody remembers."""
        despite = given.pop("despite", "")
        answer = _answer(claim, names, given)
        after = answer.after(claim)
        if missing := [*particulars(after), *unsaid(after)]:
            request = _with(self._service.get(request_id), after)
            found = problems_of(Transition.DECIDE, request, self._service.facts(), claim.id)
            raise Refused([*(each for each in found if each.blocks), *missing])
        return self._service.decide(request_id, claim.id, **answer._asdict(), despite=despite)

    def _reasons(self, claim: Claim, outcome: Outcome | None, before: dt.date | None) -> list[tuple[Reason, str]]:
        """``before``: when the same was asked before; longer than a year ago it is no repetition (W09)."""
        words, right = self._room.words, right_of(claim)
        asked = dataclasses.replace(claim, previous_on=before)
        return [
            (each, f"{_capital(words.say(each.label))} ({cited(right.grounds[each], words.language)})")
            for each in (reasons_for(asked, outcome) if outcome else ())
        ]

    def _told(self, request: SubjectRequest, claim: Claim, given: Mapping[str, Any]) -> str:
        """Warnings of the rules on the decision as it would be, and what is little known about it."""
        words, facts = self._room.words, self._around().facts
        answer = _answer(claim, every_decided_field(right_of(claim)), dict(given))
        said = []
        if answer.outcome is Outcome.REFUSED:
            said.append(words.say(_ABUSE if is_abuse(answer.reason) else _LEAST))
        if facts is not None and answer.outcome:
            after = answer.after(claim)
            asked = {each.code for each in particulars(after)}
            found = problems_of(Transition.DECIDE, _with(request, after), facts, claim.id)
            said += [problem_sentence(each, words) for each in found if not each.blocks and each.code not in asked]
        return "\n".join(said)

    def _hints(self, case: Case, claim: Claim) -> list[str]:
        return self._around().hints(case.request, claim, self._room.words)

    def _label(self, claim: Claim) -> str:
        return self._room.words.say(right_of(claim).label)


def _of(case: Case, claim_id: UUID) -> Claim:
    return next(each for each in case.request.claims if each.id == claim_id)


def _likely(case: Case, claim: Claim, outcomes: Sequence[Outcome]) -> Outcome:
    if identity.has_failed(case.request) and Outcome.NOT_IDENTIFIED in outcomes:
        return Outcome.NOT_IDENTIFIED
    if right_of(claim).searches and case.request.searches and not found_places(case.request):
        return Outcome.NO_DATA
    if Outcome.PARTIAL in outcomes and kept_places(case.request):
        return Outcome.PARTIAL
    return outcomes[0]


def _follow(name: str, given: Mapping[str, Any]) -> Mapping[str, Any]:
    """How long a restriction lasts follows from its ground, as a proposal."""
    return {"end_condition": ENDS[given["ground"]]} if name == "ground" and given["ground"] else {}


def _hidden(claim: Claim, given: Mapping[str, Any]) -> list[str]:
    wanted = decided_fields(right_of(claim), given["outcome"], given["reason"])
    shown = {"outcome", "on", *map(shapes.last, wanted)}
    if given.get("end_condition") is not EndCondition.OTHER:
        shown.discard("end_text")
    return [name for name in given if name not in shown]


class Answer(NamedTuple):
    """What was answered, as ``RequestService.decide`` takes it."""

    outcome: Outcome
    on: dt.date | None
    reason: Reason | None
    reason_text: str
    details: dict[str, Any]

    def after(self, claim: Claim) -> Claim:
        """As it would be decided."""
        decided = dataclasses.replace(
            claim,
            **self.details,
            outcome=self.outcome,
            reason=self.reason,
            reason_text=self.reason_text,
            decided_on=self.on,
        )
        return following(decided, self.on) if self.on else decided


def _answer(claim: Claim, names: tuple[str, ...], given: dict[str, Any]) -> Answer:
    outcome, on = given.pop("outcome"), given.pop("on")
    reason, text = given.pop("reason", None), given.pop("reason_text", "")
    of_claim, of_restriction = apart(names, given)
    if of_restriction:
        restriction = claim.restriction or Restriction(id=uuid4())
        of_claim["restriction"] = dataclasses.replace(restriction, **of_restriction)
    return Answer(outcome, on, reason, text, of_claim)


def _with(request: SubjectRequest, claim: Claim) -> SubjectRequest:
    claims = tuple(claim if each.id == claim.id else each for each in request.claims)
    return dataclasses.replace(request, claims=claims)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
