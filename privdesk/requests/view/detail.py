"""One case: by when, how far, what now; and its sides below."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from privdesk.core.dates import say_date
from privdesk.core.words import Words
from privdesk.requests.listing import say_deadline, standing_of
from privdesk.requests.rules.deadlines import Standing
from privdesk.requests.rules.progress import StepState as Done
from privdesk.requests.rules.rights import rights_of
from privdesk.requests.rules.steps import StepAction
from privdesk.requests.service import Case
from privdesk.requests.view.acts import CaseActs
from privdesk.requests.view.details import DetailsTab
from privdesk.requests.view.search import SearchTab
from privdesk.requests.view.services import Services
from privdesk.requests.view.tabs import DecisionTab, PapersTab, RecipientsTab, TimelineTab
from privdesk.ui.editors.texts import Options
from privdesk.ui.frame import Fold, Heading, Muted, NextStepBox, Notice, Offer, ProgressSteps, StepMark, StepState
from privdesk.ui.room import Room
from privdesk.ui.theme import Tone, label, space

_STATES = {
    Done.DONE: StepState.DONE,
    Done.CURRENT: StepState.NOW,
    Done.TODO: StepState.COMING,
    Done.SKIPPED: StepState.SKIPPED,
}
_TONES = {
    Standing.ON_TIME: Tone.INFO,
    Standing.SOON: Tone.CAREFUL,
    Standing.URGENT: Tone.CAREFUL,
    Standing.LATE: Tone.DANGER,
    None: Tone.GOOD,
}
_PICTURES = {
    StepAction.ACKNOWLEDGE: "mail",
    StepAction.ASK_IDENTITY: "mail",
    StepAction.ANSWER: "mail",
    StepAction.TELL_RECIPIENT: "mail",
    StepAction.START_SEARCH: "search",
    StepAction.RECORD_SEARCH: "search",
    StepAction.DECIDE: "check",
    StepAction.EXECUTE: "check",
    StepAction.CLOSE: "circle-check",
    StepAction.EXTEND: "calendar-clock",
}


class CaseDetail(QWidget):
    open_letter = Signal(object)

    def __init__(self, room: Room, services: Services, acts: CaseActs, subjects: Options) -> None:
        super().__init__()
        self._room, self._acts = room, acts
        self.case: Case | None = None
        self._heading = Heading("")
        self._summary = Muted("")
        self._deadline = Notice(Tone.INFO, "")
        self._why = Fold(self.tr("Why this date?"))
        self._reasons = label("", selectable=True)
        self._why.body.addWidget(self._reasons)
        self._steps = ProgressSteps()
        self._next = NextStepBox()
        self.details = DetailsTab(room, services, subjects)
        self.search = SearchTab(room, services, lambda: self._take(StepAction.ADD_PLACE.value))
        self._decision = DecisionTab(room, services, acts)
        self._recipients = RecipientsTab(room, services, acts, lambda: self._take(StepAction.ADD_RECIPIENT.value))
        self._papers = PapersTab(room, services)
        self._timeline = TimelineTab(room, services)
        self._tabs = QTabWidget()
        self._keys: dict[str, QWidget] = {}
        for key, title, tab in (
            ("details", self.tr("Request"), self.details),
            ("search", self.tr("Search and carry out"), self.search),
            ("decision", self.tr("Decision"), self._decision),
            ("recipients", self.tr("Recipients"), self._recipients),
            ("papers", self.tr("Papers"), self._papers),
            ("timeline", self.tr("Course"), self._timeline),
        ):
            self._tabs.addTab(tab, title)
            self._keys[key] = tab
            tab.failed.connect(acts.failed)
        self._tabs.setUsesScrollButtons(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space(self), 0, 0, 0)
        layout.setSpacing(space(self))
        for each in (self._heading, self._summary, self._deadline, self._why, self._steps, self._next):
            layout.addWidget(each)
        layout.addWidget(self._tabs, 1)
        self._next.taken.connect(self._take)
        self._papers.open_letter.connect(self.open_letter)

    def show_case(self, case: Case) -> None:
        words, today = self._room.words, self._room.clock.today()
        self.case = case
        request = case.request
        name = request.person.name if request.person else ""
        self._heading.setText(f"{request.case_no} · {name}")
        rights = words.listed([words.say(right.label) for right in rights_of(request)])
        self._summary.setText(
            self.tr("{rights}, received on {received} by {channel}").format(
                rights=rights[:1].upper() + rights[1:],
                received=say_date(request.received, words.language),
                channel=words.say(request.channel.label),
            )
        )
        self._deadline.say(_TONES[standing_of(case, today)], self._say_deadline(case, words, today))
        self._reasons.setText("\n".join(f"•  {_sentence(each.say(words))}" for each in case.deadline.current.reasons))
        self._why.setVisible(bool(case.deadline.current.reasons))
        self._steps.show_steps([StepMark(words.say(each.kind.label), _STATES[each.state]) for each in case.progress])
        self._show_step(case, words)
        for tab in self._keys.values():
            tab.show_case(case)  # type: ignore[attr-defined]

    def _say_deadline(self, case: Case, words: Words, today: dt.date) -> str:
        term = case.deadline.current
        if standing_of(case, today) is None:
            return self.tr("The answer went out.")
        said = self.tr("Answer by: {deadline}.").format(deadline=say_deadline(case, words, today))
        if term.safe == term.due:
            return said
        legal = self.tr("The law gives until {due}; we plan on the last working day before.")
        return f"{said} {legal.format(due=say_date(term.due, words.language))}"

    def _show_step(self, case: Case, words: Words) -> None:
        step = case.step
        locked = self._room.read_only
        primary = None if step.primary is None or locked else self._offer(step.primary)
        others = () if locked else tuple(self._offer(each) for each in step.others)
        self._next.offer(words.say(step.sentence, **step.facts), primary, others)

    def _offer(self, action: StepAction) -> Offer:
        return Offer(action.value, self._room.words.say(action.label), _PICTURES.get(action, ""))

    def _take(self, key: str) -> None:
        if self.case is not None:
            self.details.save()
            self._acts.take(key, self.case)

    def show_tab(self, key: str, ident: UUID | None) -> None:
        self._tabs.setCurrentWidget(self._keys[key])
        if key == "search" and ident is not None:
            self.search.choose(ident)
        self._keys[key].setFocus()


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."
