"""Where to look, what was found there, and what was done with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from privdesk.core.dates import say_date
from privdesk.core.words import mark
from privdesk.requests import form as asked
from privdesk.requests.model import Execution, FoundData, SearchPlace, SearchResult
from privdesk.requests.rules.guards import overridable
from privdesk.requests.rules.progress import is_open_place
from privdesk.requests.rules.rights import is_executed
from privdesk.requests.service import Case
from privdesk.requests.view.services import Services
from privdesk.ui.ask import AskDialog, Question
from privdesk.ui.flow import Flow
from privdesk.ui.frame import Facts, Heading, Muted
from privdesk.ui.icons import icon
from privdesk.ui.room import Room
from privdesk.ui.scrolled import Scrolled
from privdesk.ui.split import Split
from privdesk.ui.theme import button, kind, label, space

_WORD = 16
"""Characters of a word for which there is room in the list of places."""
_KEY = Qt.ItemDataRole.UserRole
_TO_DO = {
    "rectification": mark("SearchTab", "Correct the data here, or add the person's statement."),
    "erasure": mark("SearchTab", "Erase the data here, unless a provision asks to keep them."),
    "restriction": mark("SearchTab", "Mark the data here so that nobody uses them: they are only stored."),
}
"""By right that is carried out in places."""
FOUND, CARRIED_OUT = "found", "carried_out"
"""The questions here, as a draft names them."""


class _Places(QListWidget):
    def show_whole_words(self) -> None:
        """As wide as the longest word, within reason: a line can only be broken between words."""
        texts = [self.item(row).text() for row in range(self.count())]
        longest = max(
            (self.fontMetrics().horizontalAdvance(word) for text in texts for word in text.split()), default=0
        )
        around = self.iconSize().width() + self.verticalScrollBar().sizeHint().width() + space(self, 4)
        self.setMinimumWidth(min(longest, self.fontMetrics().averageCharWidth() * _WORD) + around)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The chosen place stays in sight, also when it was chosen before the list had its size."""
        super().resizeEvent(event)
        self.scrollToItem(self.currentItem())


class SearchTab(QWidget):
    failed = Signal(object)

    def __init__(self, room: Room, services: Services, add: Callable[[], None]) -> None:
        super().__init__()
        self._room, self._services = room, services
        self._case: Case | None = None
        self._list = _Places()
        self._list.setAccessibleName(self.tr("Places to search"))
        self._list.setWordWrap(True)
        self._list.setMinimumHeight(space(self, 10))
        self._start = button(self.tr("&Make the list of places"), look="primary", on=self._make_list)
        self._add = button(self.tr("&Add…"), icon="plus", on=add, name=self.tr("Add a place to search"))
        self._heading = Heading("")
        self._hint = Muted("")
        self._facts = Facts()
        self._data = label("", selectable=True)
        self._nothing = button(self.tr("N&othing found"), on=self._found_nothing)
        self._found = button(self.tr("&Data found…"), on=self._found_data)
        self._carry = button(self.tr("Record what &was done…"), on=self.carry_out)
        self._edit = button(
            self.tr("Rename…"), look="quiet", icon="pencil", on=self._rename, name=self.tr("Rename this place")
        )
        self._drop = button(
            self.tr("Remove"), look="quiet", icon="trash-2", on=self._remove, name=self.tr("Remove this place")
        )
        self._lay_out()
        self._list.currentRowChanged.connect(lambda _row: self._describe())

    def _lay_out(self) -> None:
        self._add.setParent(self)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(self))
        column.addWidget(self._list, 1)
        column.addWidget(self._add)
        right = QWidget()
        detail = QVBoxLayout(right)
        detail.setContentsMargins(0, 0, space(self, 1.2), 0)
        detail.setSpacing(space(self))
        detail.addWidget(self._heading)
        detail.addWidget(self._hint)
        detail.addLayout(Flow((self._carry, self._nothing, self._found, self._edit, self._drop), space(self)))
        detail.addWidget(self._facts)
        detail.addWidget(self._data)
        detail.addStretch(1)
        self._empty = QWidget()
        before = QVBoxLayout(self._empty)
        before.setSpacing(space(self))
        before.addWidget(Heading(self.tr("No places yet")))
        before.addWidget(Muted(self.tr("The register knows where data of such a person can be.")))
        before.addWidget(self._start, 0, Qt.AlignmentFlag.AlignLeft)
        before.addStretch(1)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self._list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self._split = Split((left, Scrolled(right)), shares=(2, 3), memory=self._room.memory, key="places", stacks=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, space(self), 0, 0)
        layout.addWidget(self._empty, 1)
        layout.addWidget(self._split, 1)

    def show_case(self, case: Case) -> None:
        same = self._case is not None and self._case.request.id == case.request.id
        chosen = self._chosen() if same else None
        self._case = case
        self._list.blockSignals(True)
        self._list.clear()
        for place in case.request.searches:
            item = QListWidgetItem(icon(*self._sign(place)), self._line(place))
            item.setData(_KEY, place.id)
            self._list.addItem(item)
        self._list.blockSignals(False)
        self._list.show_whole_words()
        is_open = case.request.closed_on is None and not self._room.read_only
        self._start.setVisible(is_open)
        self._add.setVisible(is_open)
        self._empty.setVisible(not case.request.searches)
        self._split.setVisible(bool(case.request.searches))
        self.choose(chosen.id if chosen else case.step.place_id)

    def choose(self, place_id: UUID | None) -> None:
        rows = range(self._list.count())
        row = next((each for each in rows if self._list.item(each).data(_KEY) == place_id), 0)
        self._list.setCurrentRow(row if self._list.count() else -1)
        self._list.scrollToItem(self._list.currentItem())
        self._describe()

    def _sign(self, place: SearchPlace) -> tuple[str, str]:
        """Picture and ink: what still has to be done there stands out."""
        if place.result is SearchResult.OPEN:
            return "circle", "muted"
        if place.result is SearchResult.NOT_FOUND:
            return "minus", "muted"
        if self._is_to_do(place):
            return "circle-dot", "careful"
        return "check", "good"

    def focus_place(self) -> None:
        """To what is asked of the officer there; else to the list."""
        wanted = (self._carry, self._nothing, self._start)
        (next((each for each in wanted if each.isVisibleTo(self)), None) or self._list).setFocus()

    def _line(self, place: SearchPlace) -> str:
        words = self._room.words
        done = place.execution if place.result is SearchResult.FOUND and place.execution is not Execution.OPEN else None
        return f"{place.place}\n{words.say((done or place.result).label)}"

    def _is_executed(self) -> bool:
        return self._case is not None and any(is_executed(claim) for claim in self._case.request.claims)

    def _is_to_do(self, place: SearchPlace) -> bool:
        """Also when an earlier claim was carried out here, and a further one was not."""
        return self._case is not None and self._is_executed() and is_open_place(self._case.request, place)

    def _chosen(self) -> SearchPlace | None:
        item = self._list.currentItem()
        if self._case is None or item is None:
            return None
        ident = item.data(_KEY)
        return next((each for each in self._case.request.searches if each.id == ident), None)

    def _describe(self) -> None:
        place, case = self._chosen(), self._case
        self._facts.clear()
        for each in (self._nothing, self._found, self._carry, self._edit, self._drop, self._data):
            each.hide()
        if place is None or case is None:
            return
        words = self._room.words
        self._heading.setText(place.place)
        self._hint.setText(place.hint)
        self._hint.setVisible(bool(place.hint))
        if place.activity:
            self._facts.add(self.tr("Processing activity"), place.activity)
        self._facts.add(self.tr("Result"), words.say(place.result.label))
        self._data.setText("\n".join(f"•  {each.category}: {each.content}" for each in place.found))
        self._data.setVisible(bool(place.found))
        if place.searched_on:
            self._facts.add(self.tr("Searched on"), say_date(place.searched_on, words.language))
        is_open = case.request.closed_on is None and not self._room.read_only
        if place.result is SearchResult.FOUND and self._is_executed():
            self._facts.add(self.tr("Carried out"), words.say(place.execution.label))
            if place.kept_until:
                self._facts.add(self.tr("Kept until"), say_date(place.kept_until, words.language))
            self._carry.setVisible(is_open)
            kind(self._carry, "primary" if self._is_to_do(place) else "plain")
        if place.remark:
            self._facts.add(self.tr("Remark"), place.remark)
        self._nothing.setVisible(is_open and place.result is not SearchResult.FOUND)
        self._found.setVisible(is_open)
        self._edit.setVisible(is_open)
        self._drop.setVisible(is_open and place.result is SearchResult.OPEN)
        self._found.setText(self.tr("&Data found…") if place.result is not SearchResult.FOUND else self.tr("&Change…"))
        kind(self._nothing, "primary" if place.result is SearchResult.OPEN else "plain")

    # -- intentions

    def _make_list(self) -> None:
        if self._case is not None:
            ident = self._case.request.id
            self._run(lambda: self._services.requests.start_search(ident))

    def _found_nothing(self) -> None:
        place, case = self._chosen(), self._case
        if place is not None and case is not None:
            self._run(
                lambda: self._services.requests.record_search(case.request.id, place.id, result=SearchResult.NOT_FOUND),
                self._go_on,
            )

    def _rename(self) -> None:
        place, case = self._chosen(), self._case
        if place is None or case is None:
            return
        question = Question(
            title=self.tr("Rename this place"),
            verb=self.tr("Save"),
            shape=asked.PlaceAnswer,
            value=place,
            act=lambda **given: self._services.requests.save_place(case.request.id, place.id, **given),
        )
        AskDialog(self._room, question, self, lambda _done: None).open()

    def _remove(self) -> None:
        """A place that need not be searched after all."""
        place, case = self._chosen(), self._case
        if place is not None and case is not None:
            self._run(lambda: self._services.requests.remove_place(case.request.id, place.id))

    def _go_on(self, _done: object) -> None:
        """To the next place that is still to be searched."""
        rows = [*range(self._list.currentRow() + 1, self._list.count()), *range(self._list.currentRow())]
        for row in rows:
            ident = self._list.item(row).data(_KEY)
            places = self._case.request.searches if self._case else ()
            if any(each.id == ident and each.result is SearchResult.OPEN for each in places):
                self._list.setCurrentRow(row)
                return

    def _found_data(self) -> None:
        place, case = self._chosen(), self._case
        if place is None or case is None:
            return
        words = self._room.words

        def record(*, result: SearchResult, found: tuple[FoundData, ...] = (), **given: Any) -> object:
            return self._services.requests.record_search(
                case.request.id,
                place.id,
                result=result,
                data=[(each.category, each.content) for each in found],
                **given,
            )

        self._ask(
            case.request.id,
            place,
            FOUND,
            title=place.place,
            explanation=place.hint,
            verb=self.tr("Record"),
            shape=asked.SearchAnswer,
            value=asked.SearchAnswer(
                result=SearchResult.FOUND,
                found=place.found,
                on=place.searched_on or self._room.clock.today(),
                remark=place.remark,
            ),
            options={
                "result": lambda: [
                    (each, _capital(words.say(each.label))) for each in SearchResult if each is not SearchResult.OPEN
                ]
            },
            hides=lambda given: () if given["result"] is SearchResult.FOUND else ("found",),
            act=record,
        )

    def _doable(self) -> list[Execution]:
        """Only of an erasure can something be kept under a provision (17(3))."""
        claims = self._case.request.claims if self._case else ()
        keeps = any(is_executed(claim) and claim.right == "erasure" for claim in claims)
        unfit = {Execution.OPEN} if keeps else {Execution.OPEN, Execution.KEPT}
        return [each for each in Execution if each not in unfit]

    def _to_do(self) -> str:
        """What was decided, as it has to be done in a place."""
        words = self._room.words
        claims = self._case.request.claims if self._case else ()
        return "\n".join(words.say(_TO_DO[claim.right]) for claim in claims if is_executed(claim))

    def carry_out(self) -> None:
        place, case = self._chosen(), self._case
        if place is None or case is None:
            return
        service, request_id = self._services.requests, case.request.id
        self._room.jobs.vault(
            lambda: service.proposals(request_id),
            lambda found: self._ask_execution(place, request_id, found),
            owner=self,
        )

    def _ask_execution(self, place: SearchPlace, request_id: UUID, found: object) -> None:
        assert isinstance(found, tuple)
        proposal = next((each for each in found if each.place_id == place.id), None)
        words = self._room.words
        said = self._to_do()
        if proposal is not None and proposal.execution is Execution.KEPT:
            kept = self.tr("According to the register this must be kept for {duration}: {provision}.")
            said = kept.format(duration=proposal.duration, provision=proposal.provision)
            if proposal.trigger is not None:
                counted = self.tr("The term counts from: {trigger}.").format(trigger=words.say(proposal.trigger.label))
                said = f"{said} {counted}"
        execution = proposal.execution if proposal is not None else place.execution
        self._ask(
            request_id,
            place,
            CARRIED_OUT,
            title=place.place,
            explanation=said,
            verb=self.tr("Record"),
            shape=asked.ExecutionAnswer,
            value=asked.ExecutionAnswer(
                execution=Execution.DONE if execution is Execution.OPEN else execution,
                on=place.executed_on or self._room.clock.today(),
                rule=(proposal.rule or proposal.provision) if proposal is not None else place.kept_rule,
                until=place.kept_until,
                remark=place.remark,
            ),
            options={"execution": lambda: [(each, _capital(words.say(each.label))) for each in self._doable()]},
            overridable=overridable,
            hides=lambda given: () if given["execution"] is Execution.KEPT else ("rule", "trigger_date", "until"),
            act=lambda **given: self._services.requests.execute(request_id, place.id, **given),
        )

    def _ask(self, request_id: UUID, place: SearchPlace, key: str, **question: Any) -> None:
        asking = Question(homes=asked.HOMES, place=f"requests.{key}", ref=request_id, part=str(place.id), **question)
        AskDialog(self._room, asking, self, self._go_on).open()

    def reopen(self, key: str, part: str) -> bool:
        """The question as it was open at a lock; False when its place is gone."""
        places = self._case.request.searches if self._case else ()
        found = next((each.id for each in places if str(each.id) == part), None)
        if found is None:
            return False
        self.choose(found)
        if key == FOUND:
            self._found_data()
        else:
            self.carry_out()
        return True

    def _run(self, work: Callable[[], object], then: Callable[[object], object] | None = None) -> None:
        self._room.jobs.vault(work, then or (lambda _done: None), owner=self, failed=self.failed.emit)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
