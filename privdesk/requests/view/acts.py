"""What each button of the next step does: a question, an intention, or a walk to the right place."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from privdesk.core.citing import bound
from privdesk.core.errors import ExpectedError
from privdesk.core.files import read_whole
from privdesk.requests import form as asked
from privdesk.requests.model import Channel, Claim, IdentityMethod, Notice, ReplyChannel
from privdesk.requests.rules.guards import overridable
from privdesk.requests.rules.identity import ladder
from privdesk.requests.rules.progress import unconfirmed_notices
from privdesk.requests.rules.rights import (
    ACKNOWLEDGEMENT,
    IDENTITY_LETTER,
    NOTICE_LETTER,
    RIGHTS,
    TOGETHER,
    answer_letter,
)
from privdesk.requests.rules.steps import StepAction
from privdesk.requests.service import Case, RequestService
from privdesk.requests.view.acts_of_rights import ActsOfRights
from privdesk.requests.view.around import Around
from privdesk.requests.view.deciding import TEXTS, WISH, Deciding
from privdesk.requests.view.ending import Ending
from privdesk.requests.view.passing_on import PassingOn
from privdesk.requests.view.portability import PORTABLE, Portables
from privdesk.ui.ask import AskDialog, Question
from privdesk.ui.editors.files import FileEditor
from privdesk.ui.room import Room


class CaseActs(QObject):
    """Acts on one case at a time. ``show_tab`` and ``write_letter`` are walks; ``failed`` goes to the strip."""

    show_tab = Signal(str, object)
    write_letter = Signal(str, object, object)
    """Kind of letter; id of the notice and of the claim that it is about, or None."""
    carry_out = Signal(object)
    """Id of the place, or None."""
    failed = Signal(object)
    finished = Signal(str)
    """A sentence to show."""

    def __init__(self, room: Room, service: RequestService, parent: QWidget) -> None:
        super().__init__(parent)
        self._room, self._service, self._window = room, service, parent
        self.around = Around()
        self._case: Case | None = None
        self._acts: dict[StepAction, Callable[[Case], None]] = {
            StepAction.CHOOSE_RIGHTS: self._choose_rights,
            StepAction.ACKNOWLEDGE: self._acknowledge,
            StepAction.MARK_ACKNOWLEDGED: self._mark_acknowledged,
            StepAction.ASK_IDENTITY: lambda _case: self._write(IDENTITY_LETTER),
            StepAction.CONFIRM_IDENTITY: self._confirm_identity,
            StepAction.FAIL_IDENTITY: self._fail_identity,
            StepAction.START_SEARCH: self._start_search,
            StepAction.RECORD_SEARCH: lambda case: self.show_tab.emit("search", case.step.place_id),
            StepAction.ADD_PLACE: self._add_place,
            StepAction.DECIDE: self._decide,
            StepAction.PASS_ON: lambda case: PassingOn(room, service, case, parent).open(),
            StepAction.EXECUTE: lambda case: self.carry_out.emit(case.step.place_id),
            StepAction.TELL_RECIPIENT: lambda case: self._write(NOTICE_LETTER, case.step.notice_id),
            StepAction.NOT_NOTIFIED: lambda case: self.not_notified(case, case.step.notice_id),
            StepAction.ADD_RECIPIENT: self._add_recipient,
            StepAction.CONFIRM_NO_RECIPIENTS: self._no_recipients,
            StepAction.CONFIRM_NOTICE: self._confirm_first_notice,
            StepAction.ANSWER: self._answer,
            StepAction.RECORD_OWN_LETTER: self._own_letter,
            StepAction.WITHDRAW: self._withdraw,
            StepAction.REOPEN: lambda case: self._run(lambda: self._service.reopen(case.request.id)),
            StepAction.END_DISPUTE: lambda case: self._run(lambda: self._service.end_dispute(case.request.id)),
        }
        self.claims = Deciding(room, service, self._ask, lambda: self.around)
        self.rights = ActsOfRights(room, service, self._ask, self._write, self.right_choices, self.claims)
        ending = Ending(room, service, parent, lambda: self.around, self._ask, self._run, self.finished.emit)
        self._acts |= self.rights.acts() | ending.acts()
        self.portables = Portables(room, service, parent)
        self._acts[StepAction.MAKE_FILES] = lambda case: self.portables.make(case, _portable(case))
        self.portables.failed.connect(self.failed)
        self.portables.finished.connect(self.finished)

    def take(self, key: str, case: Case) -> None:
        self._acts[StepAction(key)](case)  # type: ignore[call-arg]

    def reopen(self, key: str, case: Case, part: str) -> bool:
        """The question as it was open at a lock; False when what it is about is gone."""
        request = case.request
        parts: dict[str, tuple[Callable[[Case, UUID], None], tuple[Claim, ...] | tuple[Notice, ...]]] = {
            StepAction.DECIDE.value: (self.claims.decide, request.claims),
            WISH: (self.claims.ask_wish, request.claims),
            **{key: (ask, request.claims) for key, ask in self.rights.about_a_claim().items()},
            TEXTS: (self.claims.ask_texts, request.claims),
            PORTABLE: (self.portables.make, request.claims),
            StepAction.NOT_NOTIFIED.value: (self.not_notified, request.notices),
            StepAction.CONFIRM_NOTICE.value: (self.confirm_notice, request.notices),
        }
        if key not in parts:
            if key not in {each.value for each in StepAction}:
                return False
            self.take(key, case)
            return True
        ask, things = parts[key]
        found = next((each.id for each in things if str(each.id) == part), None)
        if found is not None:
            ask(case, found)
        return found is not None

    # -- identity

    def _acknowledge(self, case: Case) -> None:
        """An objection is acknowledged by telling that the use has stopped."""
        is_next = case.step.primary is StepAction.ACKNOWLEDGE
        self._write(case.step.letter if is_next and case.step.letter else ACKNOWLEDGEMENT)

    def _mark_acknowledged(self, case: Case) -> None:
        self._ask(
            case,
            StepAction.MARK_ACKNOWLEDGED,
            title=self.tr("Receipt was confirmed otherwise"),
            verb=self.tr("Record"),
            shape=asked.DayAnswer,
            value=asked.DayAnswer(on=self._today()),
            act=lambda on: self._service.acknowledge(case.request.id, on=on),
        )

    def _confirm_identity(self, case: Case) -> None:
        rungs = [rung for rung in ladder(case.request) if rung.allowed]
        advised = next((rung.method for rung in rungs if rung.advised), IdentityMethod.KNOWN_CHANNEL)
        words = self._room.words
        self._ask(
            case,
            StepAction.CONFIRM_IDENTITY,
            title=self.tr("Identity is confirmed"),
            explanation=self.tr(
                "Take the lowest step that removes the doubt. Do not keep a copy of an identity document: note only"
                " that you checked it."
            ),
            verb=self.tr("Record"),
            shape=asked.IdentityAnswer,
            value=asked.IdentityAnswer(method=advised, on=self._today()),
            options={"method": lambda: [(rung.method, _capital(words.say(rung.method.label))) for rung in rungs]},
            act=lambda **given: self._service.confirm_identity(case.request.id, **given),
        )

    def _fail_identity(self, case: Case) -> None:
        def fail(*, on: dt.date, unproven_reason: str) -> object:
            if unproven_reason.strip():
                self._service.save_identity(case.request.id, unproven_reason=unproven_reason.strip())
            return self._service.fail_identity(case.request.id, on=on)

        self._ask(
            case,
            StepAction.FAIL_IDENTITY,
            title=self.tr("Identity was not confirmed"),
            explanation=self.tr("The request is not refused on its merits: it can be taken up again at any time."),
            verb=self.tr("Record"),
            shape=asked.FailureAnswer,
            value=asked.FailureAnswer(on=self._today()),
            act=fail,
        )

    # -- search and decision

    def _choose_rights(self, case: Case) -> None:
        self._ask(
            case,
            StepAction.CHOOSE_RIGHTS,
            title=self.tr("Kind of request"),
            verb=self.tr("Save"),
            shape=asked.RightsAnswer,
            value=asked.RightsAnswer(rights=tuple(claim.right for claim in case.request.claims)),
            options={"rights": self.right_choices},
            act=lambda rights: self._service.set_rights(case.request.id, rights),
        )

    def right_choices(self) -> list[tuple[str, str]]:
        words = self._room.words
        return [
            (right.id, f"{_capital(words.say(right.label))} ({bound(right.cited(words.language))})")
            for right in RIGHTS.values()
        ]

    def _start_search(self, case: Case) -> None:
        self._run(lambda: self._service.start_search(case.request.id), lambda _done: self.show_tab.emit("search", None))

    def _add_place(self, case: Case) -> None:
        self._ask(
            case,
            StepAction.ADD_PLACE,
            title=self.tr("Add a place to search"),
            verb=self.tr("Add"),
            shape=asked.PlaceAnswer,
            act=lambda place, hint: self._service.add_place(case.request.id, place=place, hint=hint),
            then=lambda _done: self.show_tab.emit("search", None),
        )

    def _decide(self, case: Case) -> None:
        self.claims.decide(case, case.step.claim_id or case.request.claims[0].id)

    def _withdraw(self, case: Case) -> None:
        self._ask(
            case,
            StepAction.WITHDRAW,
            title=self.tr("The person withdraws the request"),
            verb=self.tr("Record"),
            shape=asked.DayAnswer,
            value=asked.DayAnswer(on=self._today()),
            act=lambda on: self._service.withdraw(case.request.id, on=on),
        )

    # -- recipients

    def _add_recipient(self, case: Case) -> None:
        self._ask(
            case,
            StepAction.ADD_RECIPIENT,
            title=self.tr("Add a recipient"),
            verb=self.tr("Add"),
            shape=asked.RecipientAnswer,
            value=asked.RecipientAnswer(),
            act=lambda recipient, kind: self._service.add_notice(case.request.id, recipient=recipient, kind=kind),
            then=lambda _done: self.show_tab.emit("recipients", None),
        )

    def _no_recipients(self, case: Case) -> None:
        self._run(lambda: self._service.confirm_no_recipients(case.request.id))

    def not_notified(self, case: Case, notice_id: UUID | None) -> None:
        if notice_id is None:
            return
        self._ask(
            case,
            StepAction.NOT_NOTIFIED,
            part=notice_id,
            title=self.tr("Why it is not told"),
            verb=self.tr("Record"),
            shape=asked.NotNotifiedAnswer,
            act=lambda reason: self._service.not_notified(case.request.id, notice_id, reason=reason),
        )

    def _confirm_first_notice(self, case: Case) -> None:
        waiting = unconfirmed_notices(case.request)
        if waiting:
            self.confirm_notice(case, waiting[0].id)

    def confirm_notice(self, case: Case, notice_id: UUID) -> None:
        notice = next(each for each in case.request.notices if each.id == notice_id)
        self._ask(
            case,
            StepAction.CONFIRM_NOTICE,
            part=notice_id,
            title=self.tr("Confirmation of %1").replace("%1", notice.recipient),
            verb=self.tr("Record"),
            shape=asked.ConfirmationAnswer,
            value=asked.ConfirmationAnswer(on=self._today()),
            act=lambda **given: self._service.confirm_notice(case.request.id, notice_id, **given),
        )

    # -- answer and closing

    def _answer(self, case: Case) -> None:
        claim = next((each for each in case.request.claims if each.id == case.step.claim_id), case.request.claims[0])
        self.write_answer(case, claim)

    def write_answer(self, case: Case, claim: Claim) -> None:
        """One letter answers all claims of its kind, unless each has a story of its own."""
        kind = answer_letter(claim)
        same = [each for each in case.request.claims if answer_letter(each) == kind]
        alone = len(same) > 1 and kind not in TOGETHER
        self._write(kind, None, claim.id if alone else None)

    def _own_letter(self, case: Case) -> None:
        by_mail = case.request.reply_channel is ReplyChannel.EMAIL or case.request.channel is Channel.EMAIL

        def record(*, file: str, on: dt.date, channel: ReplyChannel, despite: str) -> object:
            pdf = read_whole(Path(file)) if file else b""
            return self._service.record_own_letter(
                case.request.id, case.step.letter, pdf=pdf, sent_on=on, channel=channel, despite=despite
            )

        self._ask(
            case,
            StepAction.RECORD_OWN_LETTER,
            title=self.tr("Record a letter of your own"),
            explanation=self.tr(
                "A refusal must name the reason, the provision, the complaint to the supervisory authority and the"
                " court. Nobody checked your own letter for that."
            ),
            verb=self.tr("Record"),
            shape=asked.OwnLetterAnswer,
            value=asked.OwnLetterAnswer(on=self._today(), channel=ReplyChannel.EMAIL if by_mail else ReplyChannel.POST),
            editors={"file": lambda _spec: FileEditor(self.tr("Choose the letter"), self.tr("PDF (*.pdf)"))},
            overridable=overridable,
            act=record,
        )

    # -- how

    def _write(self, kind: str, notice_id: UUID | None = None, claim_id: UUID | None = None) -> None:
        self.write_letter.emit(kind, notice_id, claim_id)

    def _today(self) -> Any:
        return self._room.clock.today()

    def _ask(
        self,
        case: Case,
        key: str,
        *,
        part: UUID | None = None,
        then: Callable[[Any], object] | None = None,
        **question: Any,
    ) -> None:
        asking = Question(
            place=f"requests.{key!s}",
            ref=case.request.id,
            part=str(part) if part else "",
            **{"homes": asked.HOMES, **question},
        )
        AskDialog(self._room, asking, self._window, then or (lambda _done: None)).open()

    def _run(self, work: Callable[[], object], then: Callable[[Any], object] | None = None) -> None:
        def failed(error: ExpectedError) -> None:
            self.failed.emit(error)

        self._room.jobs.vault(work, then or (lambda _done: None), owner=self._window, failed=failed)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _portable(case: Case) -> UUID:
    claims = case.request.claims
    return case.step.claim_id or next(each.id for each in claims if each.right == "portability")
