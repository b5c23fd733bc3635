"""The steps that not every request has: more time, stopping, lifting, authority, what the person asks afterwards."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, Protocol
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from privdesk.core.errors import refuse
from privdesk.core.problems import Problem
from privdesk.core.sentences import problem_sentence
from privdesk.requests import form as asked
from privdesk.requests.model import Claim, Representation, Restriction, SubjectRequest
from privdesk.requests.rules.following import LIFTING_DAYS
from privdesk.requests.rules.grounds import is_effort
from privdesk.requests.rules.guards.beginning import extension_problems
from privdesk.requests.rules.particulars import FEE, stopping_fields
from privdesk.requests.rules.progress import is_restricted, unstopped
from privdesk.requests.rules.rights import (
    AUTHORITY_LETTER,
    CLARIFICATION_LETTER,
    EXTENSION_LETTER,
    FEE_LETTER,
    LIFTING_LETTER,
    RECIPIENTS_LETTER,
    Right,
    Stops,
    is_abuse,
    right_of,
    tells_recipients,
)
from privdesk.requests.rules.steps import StepAction
from privdesk.requests.service import Case, RequestService
from privdesk.requests.view import shapes
from privdesk.requests.view.deciding import Ask, Deciding
from privdesk.ui.editors.choices import ChoiceEditor
from privdesk.ui.room import Room

EFFORT = Problem("reason", "effort-no-reason", blocks=False)
LETTERS = {
    StepAction.ASK_AUTHORITY: AUTHORITY_LETTER,
    StepAction.INVITE: AUTHORITY_LETTER,
    StepAction.CLARIFY: CLARIFICATION_LETTER,
}
"""Steps that are nothing but a letter."""
_OF_A_CHILD = (Representation.PARENT, Representation.GUARDIAN)
_NEEDED = frozenset({"purpose"})
"""Every letter after a stop says of what: to the person, and to each recipient."""


class Write(Protocol):
    def __call__(self, kind: str, notice_id: UUID | None = None, claim_id: UUID | None = None) -> object: ...


class ActsOfRights:
    """``write`` walks to the page of that letter; ``rights`` are the choices of a box."""

    def __init__(  # noqa: PLR0917 -- room, service, the ways out, what to choose from, the questions about a claim
        self,
        room: Room,
        service: RequestService,
        ask: Ask,
        write: Write,
        rights: Callable[[], list[tuple[str, str]]],
        claims: Deciding,
    ) -> None:
        self._room, self._service, self._claims = room, service, claims
        self._ask, self._write, self._rights = ask, write, rights

    def acts(self) -> dict[StepAction, Callable[[Case], None]]:
        letters = {action: self._letter(kind) for action, kind in LETTERS.items()}
        return letters | {
            StepAction.STOP: self._stop,
            StepAction.CLARIFIED: self._clarified,
            StepAction.ASK_FEE: self._ask_fee,
            StepAction.LIST_RECIPIENTS: self._list_recipients,
            StepAction.CONFIRM_AUTHORITY: self._confirm_authority,
            StepAction.NAME_REPRESENTATIVE: self._name_representative,
            StepAction.ANNOUNCE_LIFTING: self._announce_lifting,
            StepAction.LIFT: self._lift,
            StepAction.FOLLOW_UP: self._follow_up,
            StepAction.EXTEND: self._extend,
        }

    def about_a_claim(self) -> dict[str, Callable[[Case, UUID], None]]:
        """The questions that are about one claim, as a draft names them: they come back about the same one."""
        asks = {
            StepAction.STOP: self.stop,
            StepAction.ASK_FEE: self.ask_fee,
            StepAction.ANNOUNCE_LIFTING: self.announce_lifting,
            StepAction.LIFT: self.lift,
        }
        return {key.value: partial(_about, ask) for key, ask in asks.items()}

    def _letter(self, kind: str) -> Callable[[Case], None]:
        def write(_case: Case) -> None:
            self._write(kind)

        return write

    def _clarified(self, case: Case) -> None:
        self._record(
            case,
            StepAction.CLARIFIED,
            shape=asked.ClarifiedAnswer,
            value=asked.ClarifiedAnswer(on=self._today(), wish=case.request.wish),
            act=lambda **given: self._made_clear(case.request.id, **given),
        )

    def _made_clear(self, request_id: UUID, *, on: dt.date, wish: str) -> object:
        """On the vault's thread."""
        self._service.receive_clarification(request_id, on=on)
        return self._service.save_details(request_id, wish=wish)

    def _stop(self, case: Case) -> None:
        waiting = unstopped(case.request) or case.request.claims
        self.stop(case, _named(case, waiting))

    def stop(self, case: Case, claim: Claim) -> None:
        """What stops, and where: the recipients follow from it, and an address that may not be written to again."""
        names = stopping_fields(right_of(claim))
        self._ask(
            case,
            StepAction.STOP,
            part=claim.id,
            title=self._room.words.say(StepAction.STOP.label),
            explanation=_of_stopping(right_of(claim)),
            verb=QCoreApplication.translate("CaseActs", "Record"),
            shape=shapes.of_day(names, needed=_NEEDED),
            value={**shapes.held(claim, names), "on": self._today()},
            options=self._claims.options(),
            tells=lambda given: self._claims.hints_of(case.request, claim, given),
            act=lambda on, **given: self._stopped(case.request.id, claim.id, names, given, on),
        )

    def _stopped(
        self, request_id: UUID, claim_id: UUID, names: tuple[str, ...], given: Mapping[str, Any], on: dt.date
    ) -> object:
        """On the vault's thread."""
        refuse([Problem(name, "required") for name in names if name in _NEEDED and not given[name].strip()])
        self._claims.save(request_id, claim_id, names, given)
        return self._service.stop(request_id, claim_id, on=on)

    def _ask_fee(self, case: Case) -> None:
        abused = [each for each in case.request.claims if is_abuse(each.reason)]
        self.ask_fee(case, _named(case, tuple(abused) or case.request.claims))

    def ask_fee(self, case: Case, claim: Claim) -> None:
        self._record(
            case,
            StepAction.ASK_FEE,
            part=claim.id,
            explanation=QCoreApplication.translate(
                "ActsOfRights",
                "The person can still withdraw or narrow the request, and then pays nothing. Only what it really costs"
                " can be asked.",
            ),
            shape=shapes.of_claim(FEE),
            value=shapes.held(claim, FEE),
            act=lambda **given: self._claims.save(case.request.id, claim.id, FEE, given),
            then=lambda _done: self._write(FEE_LETTER, None, claim.id),
        )

    def _list_recipients(self, case: Case) -> None:
        told = [each for each in case.request.claims if tells_recipients(each)]
        claim = told[0].id if len(told) == 1 else None
        self._record(
            case,
            StepAction.LIST_RECIPIENTS,
            explanation=QCoreApplication.translate("ActsOfRights", "On which day did the person ask for this?"),
            shape=asked.DayAnswer,
            value=asked.DayAnswer(on=self._today()),
            homes={"recipients_asked_on": "on"},
            act=lambda on: self._service.ask_recipients(case.request.id, on=on),
            then=lambda _done: self._write(RECIPIENTS_LETTER, None, claim),
        )

    def _confirm_authority(self, case: Case) -> None:
        self._record(
            case,
            StepAction.CONFIRM_AUTHORITY,
            shape=asked.DayAnswer,
            value=asked.DayAnswer(on=self._today()),
            act=lambda on: self._service.confirm_authority(case.request.id, on=on),
        )

    def _name_representative(self, case: Case) -> None:
        """Until now the child stood there as who asks: from now on that is who acts, and the letters go there."""
        person = case.request.person
        assert person is not None
        alone = person.representation not in _OF_A_CHILD
        words = self._room.words
        self._record(
            case,
            StepAction.NAME_REPRESENTATIVE,
            explanation=QCoreApplication.translate(
                "ActsOfRights", "Who acts gets the letters from now on. After this you check the authority."
            ),
            shape=asked.RepresentativeAnswer,
            value=asked.RepresentativeAnswer(
                representation=Representation.PARENT if alone else person.representation,
                represented=person.represented or (person.name if alone else ""),
                name="" if alone and not person.represented else person.name,
                email=person.email,
            ),
            options={"representation": lambda: [(each, _capital(words.say(each.label))) for each in _OF_A_CHILD]},
            act=lambda **given: self._represented(case.request.id, **given),
        )

    def _represented(self, request_id: UUID, **given: Any) -> object:
        """On the vault's thread."""
        refuse([Problem(name, "required") for name in ("represented", "name") if not given[name].strip()])
        return self._service.save_person(request_id, **given)

    def _announce_lifting(self, case: Case) -> None:
        self.announce_lifting(case, _restricted(case))

    def announce_lifting(self, case: Case, claim: Claim) -> None:
        held = claim.restriction or Restriction(id=claim.id)
        self._record(
            case,
            StepAction.ANNOUNCE_LIFTING,
            part=claim.id,
            shape=asked.AnnouncementAnswer,
            value=asked.AnnouncementAnswer(
                on=held.lift_on or self._today() + dt.timedelta(days=LIFTING_DAYS),
                reason=held.lift_reason,
                purpose=held.lift_purpose or claim.purpose,
            ),
            homes={**asked.HOMES, "lift_on": "on"},
            act=lambda **given: self._service.plan_lifting(case.request.id, claim.id, **given),
            then=lambda _done: self._write(LIFTING_LETTER, None, claim.id),
        )

    def _lift(self, case: Case) -> None:
        self.lift(case, _restricted(case))

    def lift(self, case: Case, claim: Claim) -> None:
        self._record(
            case,
            StepAction.LIFT,
            part=claim.id,
            shape=asked.LiftingAnswer,
            value=asked.LiftingAnswer(on=self._today()),
            homes={**asked.HOMES, "lift_on": "on", "lifted_on": "on"},
            act=lambda **given: self._service.lift(case.request.id, claim.id, **given),
        )

    def _follow_up(self, case: Case) -> None:
        choices = self._rights()
        asked_before = {each.right for each in case.request.claims}
        another = next((each for each, _name in choices if each not in asked_before), choices[0][0])
        self._record(
            case,
            StepAction.FOLLOW_UP,
            shape=asked.FollowUpAnswer,
            value=asked.FollowUpAnswer(right=another, received=self._today()),
            editors={"right": lambda _spec: ChoiceEditor(lambda: choices, optional=False)},
            act=lambda **given: self._service.follow_up(case.request.id, given.pop("right"), **given),
        )

    def _extend(self, case: Case) -> None:
        request = case.request
        self._ask(
            case,
            StepAction.EXTEND,
            title=QCoreApplication.translate("CaseActs", "Extend the term"),
            explanation=QCoreApplication.translate(
                "CaseActs",
                "Only because the request is complex or there are many, and only when the person hears it in time."
                " Large effort alone is no reason.",
            ),
            verb=QCoreApplication.translate("ActsOfRights", "Go on"),
            shape=asked.ExtensionAnswer,
            value=asked.ExtensionAnswer(months=request.extension_months, reason=request.extension_reason),
            tells=lambda given: problem_sentence(EFFORT, self._room.words) if is_effort(given["reason"]) else "",
            act=lambda **given: self._extended(request, **given),
            then=self._noticed,
        )

    def _extended(self, request: SubjectRequest, *, months: int, reason: str, on: dt.date | None) -> bool:
        """On the vault's thread. Whether the notice still has to be written."""
        if on is not None:
            self._service.extend(request.id, months=months, reason=reason, on=on)
            return False
        refuse(extension_problems(months, reason, request.received))
        self._service.save_details(request.id, extension_months=months, extension_reason=reason.strip())
        return True

    def _noticed(self, is_to_write: object) -> None:
        if is_to_write:
            self._write(EXTENSION_LETTER)

    def _record(self, case: Case, action: StepAction, **question: Any) -> None:
        title = self._room.words.say(action.label)
        self._ask(case, action, title=title, verb=QCoreApplication.translate("CaseActs", "Record"), **question)

    def _today(self) -> dt.date:
        return self._room.clock.today()


def _about(ask: Callable[[Case, Claim], None], case: Case, claim_id: UUID) -> None:
    ask(case, next(each for each in case.request.claims if each.id == claim_id))


def _named(case: Case, among: Sequence[Claim]) -> Claim:
    """The one that the step is about, or the first."""
    return next((each for each in among if each.id == case.step.claim_id), among[0])


def _restricted(case: Case) -> Claim:
    """Of which the restriction is in force; when none is, the rules say so."""
    return _named(case, tuple(filter(is_restricted, case.request.claims)) or case.request.claims)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _of_stopping(right: Right) -> str:
    if right.stops is Stops.MEANWHILE:
        return QCoreApplication.translate(
            "ActsOfRights",
            "Until the decision the data are only stored: nobody uses them. This is marked in the file. Tick where the"
            " data are used: from that follows who else must be told.",
        )
    return QCoreApplication.translate(
        "ActsOfRights",
        "First have it stopped where it is done, then record the day here. Tick where the data are used: from that"
        " follows who else must be told. Tick nothing and it is everybody who gets data on consent.",
    )
