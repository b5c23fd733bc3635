"""The steps that not every request has: more time, stopping, lifting, authority, what the person asks afterwards."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any, Protocol
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from privdesk.requests import form as asked
from privdesk.requests.model import Representation
from privdesk.requests.rules.rights import (
    AUTHORITY_LETTER,
    CLARIFICATION_LETTER,
    FEE_LETTER,
    LIFTING_LETTER,
    RECIPIENTS_LETTER,
)
from privdesk.requests.rules.steps import StepAction
from privdesk.requests.service import Case, RequestService
from privdesk.ui.editors.choices import ChoiceEditor
from privdesk.ui.room import Room

LETTERS = {
    StepAction.ASK_AUTHORITY: AUTHORITY_LETTER,
    StepAction.CLARIFY: CLARIFICATION_LETTER,
    StepAction.ASK_FEE: FEE_LETTER,
    StepAction.LIST_RECIPIENTS: RECIPIENTS_LETTER,
}


class Ask(Protocol):
    def __call__(
        self,
        case: Case,
        action: StepAction,
        *,
        part: UUID | None = None,
        then: Callable[[Any], object] | None = None,
        **question: Any,
    ) -> None: ...


class ActsOfRights:
    """``write(kind)`` walks to the page of that letter; ``rights`` are the choices of a box."""

    def __init__(
        self,
        room: Room,
        service: RequestService,
        ask: Ask,
        write: Callable[[str], object],
        rights: Callable[[], list[tuple[str, str]]],
    ) -> None:
        self._room, self._service = room, service
        self._ask, self._write, self._rights = ask, write, rights

    def acts(self) -> dict[StepAction, Callable[[Case], None]]:
        letters = {action: self._letter(kind) for action, kind in LETTERS.items()}
        return letters | {
            StepAction.STOP: self._stop,
            StepAction.CONFIRM_AUTHORITY: self._confirm_authority,
            StepAction.NAME_REPRESENTATIVE: self._name_representative,
            StepAction.ANNOUNCE_LIFTING: self._announce_lifting,
            StepAction.LIFT: self._lift,
            StepAction.FOLLOW_UP: self._follow_up,
            StepAction.EXTEND: self._extend,
        }

    def _letter(self, kind: str) -> Callable[[Case], None]:
        def write(_case: Case) -> None:
            self._write(kind)

        return write

    def _stop(self, case: Case) -> None:
        claim = _claim(case)
        self._record(
            case,
            StepAction.STOP,
            shape=asked.DayAnswer,
            value=asked.DayAnswer(on=self._today()),
            act=lambda on: self._service.stop(case.request.id, claim, on=on),
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
        person = case.request.person
        now = person.representation if person else Representation.NONE
        self._record(
            case,
            StepAction.NAME_REPRESENTATIVE,
            shape=asked.RepresentativeAnswer,
            value=asked.RepresentativeAnswer(representation=now, represented=person.represented if person else ""),
            act=lambda **given: self._service.save_person(case.request.id, **given),
        )

    def _announce_lifting(self, case: Case) -> None:
        claim = _claim(case)
        self._record(
            case,
            StepAction.ANNOUNCE_LIFTING,
            shape=asked.AnnouncementAnswer,
            value=asked.AnnouncementAnswer(on=self._today() + dt.timedelta(days=14)),
            act=lambda **given: self._service.plan_lifting(case.request.id, claim, **given),
            then=lambda _done: self._write(LIFTING_LETTER),
        )

    def _lift(self, case: Case) -> None:
        claim = _claim(case)
        self._record(
            case,
            StepAction.LIFT,
            shape=asked.LiftingAnswer,
            value=asked.LiftingAnswer(on=self._today()),
            act=lambda **given: self._service.lift(case.request.id, claim, **given),
        )

    def _follow_up(self, case: Case) -> None:
        choices = self._rights()
        self._record(
            case,
            StepAction.FOLLOW_UP,
            shape=asked.FollowUpAnswer,
            value=asked.FollowUpAnswer(right=choices[0][0], received=self._today()),
            editors={"right": lambda _spec: ChoiceEditor(lambda: choices, optional=False)},
            act=lambda **given: self._service.follow_up(case.request.id, given.pop("right"), **given),
        )

    def _extend(self, case: Case) -> None:
        self._ask(
            case,
            StepAction.EXTEND,
            title=QCoreApplication.translate("CaseActs", "Extend the term"),
            explanation=QCoreApplication.translate(
                "CaseActs",
                "Only because the request is complex or there are many, and only when the person hears it in time."
                " Large effort alone is no reason.",
            ),
            verb=QCoreApplication.translate("CaseActs", "Record the extension"),
            shape=asked.ExtensionAnswer,
            value=asked.ExtensionAnswer(on=self._today()),
            act=lambda **given: self._service.extend(case.request.id, **given),
        )

    def _record(self, case: Case, action: StepAction, **question: Any) -> None:
        title = self._room.words.say(action.label)
        self._ask(case, action, title=title, verb=QCoreApplication.translate("CaseActs", "Record"), **question)

    def _today(self) -> dt.date:
        return self._room.clock.today()


def _claim(case: Case) -> UUID:
    return case.step.claim_id or case.request.claims[0].id
