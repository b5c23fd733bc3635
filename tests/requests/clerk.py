"""An officer at the desk, for tests: presses the button of the next step, and answers what is asked, until the end."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from privdesk.core.clock import FixedClock
from privdesk.requests.model import SubjectRequest
from privdesk.requests.rules.progress import CaseState
from privdesk.requests.rules.steps import StepAction
from privdesk.requests.view import RequestsView
from privdesk.requests.view.letter import LetterPage
from privdesk.ui.ask import AskDialog
from privdesk.ui.room import Room
from tests.requests.office import Office
from tests.ui.rooms import ring

WORDS = "wij dat zo zien"
"""Continues any sentence of a letter."""
MOST_STEPS = 40


class Clerk:
    """``answers``: by step, what is filled in where the proposal is not enough."""

    def __init__(
        self,
        view: RequestsView,
        office: Office,
        room: Room,
        *,
        answers: Mapping[str, Mapping[str, Any]] | None = None,
    ) -> None:
        self.view, self.office, self.room = view, office, room
        self.answers = answers or {}
        self.taken: list[str] = []
        self.letters: list[str] = []
        self.typed: list[str] = []
        """Fields of letters that the questions before had not asked."""

    def bring_to_its_end(self, request: SubjectRequest) -> SubjectRequest:
        for _ in range(MOST_STEPS):
            ring(self.room, "requests")
            self.view.choose(request.id)
            case = self.view.detail.case
            assert case is not None
            assert case.request.id == request.id
            if case.state is CaseState.CLOSED:
                return self.office.requests.get(request.id)
            if case.step.primary is StepAction.LIFT and case.step.by:
                self._wait(case.step.by)
            self._take(case.step.primary)
        raise AssertionError(self.taken)

    def press(self, key: str) -> None:
        """One that is not the next step, from the list behind it."""
        self.view.detail._take(key)
        self._finish(key)

    def _take(self, action: StepAction | None) -> None:
        assert action is not None
        button = self.view.detail.next.button(action.value)
        assert button is not None
        button.click()
        self._finish(action.value)

    def _finish(self, key: str) -> None:
        self.taken.append(key)
        dialog = self._asked()
        if dialog is not None:
            self.fill(dialog, self.answers.get(key, _DEFAULTS.get(key, {})))
        if self.view._letter is not None:
            self._send(self.view._letter)
        assert self.view.strip.property("kind") != "danger", self.view.strip.text

    def fill(self, dialog: AskDialog, given: Mapping[str, Any]) -> None:
        dialog.form.fill(given)
        dialog.form.changed.emit("")
        dialog.do.click()
        if dialog.isVisible():
            shown = {name: row.problem.text for name, row in dialog.form._rows.items() if row.problem.text}
            raise AssertionError((dialog.windowTitle(), shown, dialog.notice.text))

    def _send(self, page: LetterPage) -> None:
        for name in page._prepared.missing_facts:
            self.typed.append(f"{page._kind.id}:{name}")
            page._fields[name].type(WORDS)
        if page._prepared.missing_facts:
            page._timer.stop()
            page._fill()
        assert page._record.isEnabled(), (page._kind.id, page._notice.text)
        self.letters.append(page._kind.id)
        page._record.click()
        dialog = self._asked()
        assert dialog is not None
        self.fill(dialog, {})

    def _asked(self) -> AskDialog | None:
        return next((each for each in self.view.findChildren(AskDialog) if each.isVisible()), None)

    def _wait(self, day: dt.date) -> None:
        self.office.on(day)
        assert isinstance(self.room.clock, FixedClock)
        self.room.clock.moment = self.office.clock.moment


_DEFAULTS: Mapping[str, Mapping[str, Any]] = {
    StepAction.CLOSE: {"mailbox_cleared": True, "exports_cleared": True},
}
