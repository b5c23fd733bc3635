"""The end of a file: closed, held for a dispute, made anonymous."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from privdesk.core.errors import refuse
from privdesk.core.problems import Problem
from privdesk.core.sentences import problem_sentence
from privdesk.requests import form as asked
from privdesk.requests.model import SubjectRequest
from privdesk.requests.rules.guards import Transition, overridable, problems_of
from privdesk.requests.rules.progress import kept_places, must_block_access
from privdesk.requests.rules.steps import StepAction
from privdesk.requests.service import Case, RequestService
from privdesk.requests.view.around import Around
from privdesk.requests.view.deciding import Ask
from privdesk.ui.frame import DangerDialog
from privdesk.ui.room import Room

translate = QCoreApplication.translate


class Run(Protocol):
    def __call__(self, work: Callable[[], object], then: Callable[[Any], object] | None = None) -> None: ...


class Ending:
    """``run`` does something on the vault's thread; ``tell`` shows a sentence."""

    def __init__(  # noqa: PLR0917 -- as the acts that it belongs to
        self,
        room: Room,
        service: RequestService,
        window: QWidget,
        around: Callable[[], Around],
        ask: Ask,
        run: Run,
        tell: Callable[[str], object],
    ) -> None:
        self._room, self._service, self._window, self._around = room, service, window, around
        self._ask, self._run, self._tell = ask, run, tell

    def acts(self) -> dict[StepAction, Callable[[Case], None]]:
        return {
            StepAction.CLOSE: self._close,
            StepAction.DISPUTE: self._dispute,
            StepAction.ANONYMISE: self._anonymise,
        }

    def _close(self, case: Case) -> None:
        request = case.request
        keeps = bool(kept_places(request) or must_block_access(request))

        def close(*, despite: str, **given: Any) -> object:
            self._service.save_details(request.id, **given)
            return self._service.close(request.id, despite=despite)

        self._ask(
            case,
            StepAction.CLOSE,
            title=translate("CaseActs", "Close the request"),
            explanation=translate(
                "CaseActs", "Your mailbox, exports and prints lie outside this program: clear them yourself."
            ),
            verb=translate("CaseActs", "Close the request"),
            shape=asked.ClosingAnswer,
            value=request,
            overridable=overridable,
            hides=lambda _given: () if keeps else ("access_blocked_on",),
            tells=lambda given: self._told(request, given),
            act=close,
            then=lambda _done: self._tell(translate("CaseActs", "The request is closed.")),
        )

    def _told(self, request: SubjectRequest, given: Mapping[str, Any]) -> str:
        """Warnings of the rules on the file as it would be closed, such as that nothing of it stays."""
        facts = self._around().facts
        after = dataclasses.replace(request, **given)
        found = problems_of(Transition.CLOSE, after, facts) if facts is not None else []
        return "\n".join(problem_sentence(each, self._room.words) for each in found if not each.blocks)

    def _dispute(self, case: Case) -> None:
        self._ask(
            case,
            StepAction.DISPUTE,
            title=translate("CaseActs", "A complaint or court case was reported"),
            explanation=translate("CaseActs", "The file then stays until it has ended."),
            verb=translate("CaseActs", "Record"),
            shape=asked.DisputeAnswer,
            value=asked.DisputeAnswer(),
            act=lambda **given: self._service.dispute(case.request.id, **given),
        )

    def _anonymise(self, case: Case) -> None:
        """Before its term has passed only for a reason, which is asked when the rules ask for it."""
        goes = (
            translate("CaseActs", "the name, address and all texts of the person"),
            translate("CaseActs", "letters, annexes and attachments"),
            translate("CaseActs", "the proof of how you handled the request"),
        )
        stays = (
            translate("CaseActs", "the kind of request, the outcome and the number of days, for the yearly figures"),
        )
        title = translate("CaseActs", "Anonymise %1?").replace("%1", case.request.case_no)
        verb = translate("CaseActs", "Anonymise")
        early = case.step.id == "closed"
        if not early:
            then = lambda: self._run(lambda: self._service.anonymise(case.request.id), self._forgotten)  # noqa: E731
            DangerDialog.ask(self._window, title, verb=verb, goes=goes, stays=stays, then=then)
            return
        self._ask(
            case,
            StepAction.ANONYMISE,
            title=title,
            verb=verb,
            explanation=translate("Ending", "This goes and cannot be brought back: {goes}.").format(
                goes="; ".join(goes)
            ),
            warnings=(
                translate("Ending", "The term of this file has not passed yet: the person can still go to court."),
            ),
            shape=asked.ReasonAnswer,
            act=lambda reason: self._early(case, reason),
            then=self._forgotten,
        )

    def _early(self, case: Case, reason: str) -> object:
        """On the vault's thread."""
        refuse([] if reason.strip() else [Problem("reason", "required")])
        return self._service.anonymise(case.request.id, despite=reason)

    def _forgotten(self, _receipt: object) -> None:
        self._tell(translate("CaseActs", "Nothing of the person is left in the register."))
