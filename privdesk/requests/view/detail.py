"""One case: by when, how far, what now; and its sides below."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from privdesk.core.dates import say_date
from privdesk.core.words import Words
from privdesk.requests.rules.progress import CaseState, is_restricted
from privdesk.requests.rules.progress import StepState as Done
from privdesk.requests.rules.rights import rights_of
from privdesk.requests.rules.steps import StepAction
from privdesk.requests.service import Case
from privdesk.requests.view.acts import CaseActs
from privdesk.requests.view.claims import ClaimsTab, restricted
from privdesk.requests.view.course import CourseTab
from privdesk.requests.view.deadline import DeadlineCard
from privdesk.requests.view.details import DetailsTab
from privdesk.requests.view.earlier import Earlier
from privdesk.requests.view.search import CARRIED_OUT, FOUND, SearchTab
from privdesk.requests.view.services import Services
from privdesk.requests.view.tabs import PapersTab, RecipientsTab
from privdesk.ui.editors.texts import Options
from privdesk.ui.frame import Heading, Muted, NextStepBox, Notice, Offer, ProgressSteps, StepMark, StepState
from privdesk.ui.room import Room
from privdesk.ui.scrolled import Scrolled
from privdesk.ui.theme import Tone, space

_STATES = {
    Done.DONE: StepState.DONE,
    Done.CURRENT: StepState.NOW,
    Done.TODO: StepState.COMING,
}
_PICTURES = {
    StepAction.ACKNOWLEDGE: "mail",
    StepAction.ASK_IDENTITY: "mail",
    StepAction.MAKE_FILES: "download",
    StepAction.ANSWER: "mail",
    StepAction.TELL_RECIPIENT: "mail",
    StepAction.START_SEARCH: "search",
    StepAction.RECORD_SEARCH: "search",
    StepAction.DECIDE: "scale",
    StepAction.EXECUTE: "check",
    StepAction.CLOSE: "circle-check",
    StepAction.EXTEND: "calendar-clock",
}
_SIDES = {
    CaseState.STOP: "claims",
    CaseState.SEARCH: "search",
    CaseState.EXECUTION: "search",
    CaseState.DECISION: "claims",
    CaseState.RECIPIENTS: "recipients",
    CaseState.ANSWER: "claims",
    CaseState.LIFTING: "claims",
    CaseState.CLOSED: "timeline",
    CaseState.DISPUTED: "timeline",
}
"""The side that goes with where the case stands; else the request itself."""
_HURRIED = frozenset(
    {
        StepAction.ACKNOWLEDGE,
        StepAction.ANSWER,
        StepAction.ASK_IDENTITY,
        StepAction.MAKE_FILES,
        StepAction.PASS_ON,
        StepAction.STOP,
        StepAction.TELL_RECIPIENT,
    }
)
"""Of these the day is the last; of the others it is the first, or one to look again."""
_LEAST_LINES = 14
"""Lines of text that the sides below get at least; a smaller window scrolls."""


class _Sides(QTabWidget):
    """Wishes no more than its least: else the tallest side makes the whole case scroll.

    Not QSizePolicy.Ignored: what is ignored counts for nothing in the height that the parts above are given, so that
    those are squeezed until their sentences are cut off.
    """

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.fontMetrics().lineSpacing() * _LEAST_LINES)

    def hasHeightForWidth(self) -> bool:
        return False


class CaseDetail(QWidget):
    open_letter = Signal(object)
    open_case = Signal(object)
    """Id of another request of the same person."""

    def __init__(self, room: Room, services: Services, acts: CaseActs, subjects: Options) -> None:
        super().__init__()
        self._room, self._acts = room, acts
        self.case: Case | None = None
        self._heading = Heading("")
        self._summary = Muted("")
        self.earlier = Earlier()
        self.restricted = Notice(Tone.CAREFUL, "")
        self.deadline = DeadlineCard()
        self._steps = ProgressSteps()
        self.next = NextStepBox(more=self.tr("Something e&lse…"))
        self.details = DetailsTab(room, services, subjects)
        self.search = SearchTab(room, services, lambda: self._take(StepAction.ADD_PLACE.value))
        self.claims = ClaimsTab(room, services, acts)
        self.recipients = RecipientsTab(room, services, acts, lambda: self._take(StepAction.ADD_RECIPIENT.value))
        self.papers = PapersTab(room, services)
        self.timeline = CourseTab(room, services)
        self.tabs = _Sides()
        self._keys: dict[str, QWidget] = {}
        for key, title, tab in (
            ("details", self.tr("Request"), self.details),
            ("search", self.tr("Places"), self.search),
            ("claims", self.tr("What is asked"), self.claims),
            ("recipients", self.tr("Recipients"), self.recipients),
            ("papers", self.tr("Papers"), self.papers),
            ("timeline", self.tr("Course"), self.timeline),
        ):
            self.tabs.addTab(tab, title)
            self._keys[key] = tab
            tab.failed.connect(acts.failed)
        self._lay_out()
        self.next.taken.connect(self._take)
        acts.carry_out.connect(self._carry_out)
        self.timeline.finished.connect(acts.finished)
        self.papers.open_letter.connect(self.open_letter)
        self.earlier.chosen.connect(self.open_case)

    def _lay_out(self) -> None:
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setAccessibleName(self.tr("Sides of the request"))
        self.tabs.tabBar().setDrawBase(False)
        self._heading.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(self, 0.4))
        column.addWidget(self._heading)
        column.addWidget(self._summary)
        column.addWidget(self.earlier)
        for part in (self.restricted, self.deadline, self._steps, self.next, self.tabs):
            column.addSpacing(space(self, 0.8))
            column.addWidget(part, int(part is self.tabs))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._scroll = Scrolled(inner)
        layout.addWidget(self._scroll)

    def show_case(self, case: Case) -> None:
        words, today = self._room.words, self._room.clock.today()
        before, self.case = self.case, case
        request = case.request
        name = request.person.name if request.person else ""
        rights = words.listed([words.say(right.label) for right in rights_of(request)])
        self._heading.setText(name or request.case_no)
        self._summary.setText(
            self.tr("{rights} · {reference} · received on {received} by {channel}").format(
                rights=rights[:1].upper() + rights[1:],
                reference=request.case_no,
                received=say_date(request.received, words.language),
                channel=words.say(request.channel.label),
            )
        )
        self.earlier.show_requests(self._acts.around.earlier(request), words)
        marked = [restricted(claim, self._room) for claim in request.claims if is_restricted(claim)]
        self.restricted.say(Tone.CAREFUL, "\n".join(marked))
        self.restricted.setVisible(bool(marked))
        self.deadline.show_case(case, words, today)
        marks = [
            StepMark(words.say(each.kind.label), _STATES[each.state])
            for each in case.progress
            if each.state is not Done.SKIPPED
        ]
        self._steps.show_steps(marks)
        self._show_step(case, words)
        tells = any(right.notices for right in rights_of(request)) or bool(request.notices)
        self.tabs.setTabVisible(self.tabs.indexOf(self.recipients), tells)
        for tab in self._keys.values():
            tab.show_case(case)  # type: ignore[attr-defined]
        if before is None or before.request.id != request.id or before.state is not case.state:
            self.tabs.setCurrentWidget(self._keys[_SIDES.get(case.state, "details")])

    def _show_step(self, case: Case, words: Words) -> None:
        step = case.step
        locked = self._room.read_only
        primary = None if step.primary is None or locked else self._offer(step.primary)
        others = () if locked else tuple(self._offer(each) for each in step.others)
        said = words.say(step.sentence, **step.facts)
        if step.by is not None and step.by < self._room.clock.today() and step.primary in _HURRIED:
            said = self.tr("{step} That day has passed: do it today.").format(step=said)
        self.next.offer(said, primary, others)

    def _offer(self, action: StepAction) -> Offer:
        return Offer(action.value, self._room.words.say(action.label), _PICTURES.get(action, ""))

    def _take(self, key: str) -> None:
        if self.case is not None:
            self.details.save()
            self._acts.take(key, self.case)

    def reopen(self, key: str, part: str) -> bool:
        """A question about this case, as it was open at a lock; False when what it is about is gone."""
        if self.case is None:
            return False
        if key in {FOUND, CARRIED_OUT}:
            return self.search.reopen(key, part)
        return self._acts.reopen(key, self.case, part)

    def focus_step(self) -> None:
        """To the button that does what is next."""
        primary = self.case.step.primary if self.case is not None else None
        found = self.next.button(primary.value) if primary is not None else None
        (found or self.tabs).setFocus()

    def _carry_out(self, place_id: UUID | None) -> None:
        self.show_tab("search", place_id)
        self.search.carry_out()

    def show_tab(self, key: str, ident: UUID | None) -> None:
        self.tabs.setCurrentWidget(self._keys[key])
        # on a small screen it lies below what is seen
        self._scroll.verticalScrollBar().setValue(self.tabs.y())
        if key == "search":
            if ident is not None:
                self.search.choose(ident)
            self.search.focus_place()
        else:
            self._keys[key].setFocus()
