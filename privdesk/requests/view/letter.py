"""One letter: at the left the few things it still needs, at the right the PDF as it will be."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from privdesk.core.drafts import Draft
from privdesk.core.errors import ExpectedError
from privdesk.core.fields import specs
from privdesk.core.files import write_whole
from privdesk.core.sentences import problem_sentence, sentence_of
from privdesk.core.words import LANGUAGES, Language
from privdesk.letters.model import Fact, FactKind, LetterKind
from privdesk.organisation.model import Organisation
from privdesk.requests.form import SentAnswer
from privdesk.requests.model import ReplyChannel
from privdesk.requests.rules.guards import overridable
from privdesk.requests.service import LetterOrder, PreparedLetter
from privdesk.requests.view.fact_field import FactField
from privdesk.requests.view.keeping import keep_typed
from privdesk.requests.view.services import Services
from privdesk.ui.ask import AskDialog, Question
from privdesk.ui.editors.dates import DateEditor
from privdesk.ui.frame import Heading, Notice
from privdesk.ui.papers import opener
from privdesk.ui.pdf import PdfPreview
from privdesk.ui.room import Room
from privdesk.ui.scrolled import Scrolled
from privdesk.ui.split import Split
from privdesk.ui.theme import Tone, button, space

_PAUSE = 400
"""Milliseconds without a keystroke, before the letter is printed again."""
_TYPED = frozenset({FactKind.TEXT, FactKind.FRAGMENT})
_FIXED = frozenset({"name", "salutation", "case_ref", "reply_address"})
"""Facts that come from the case, and are changed there."""


PLACE, SENT = "requests.letter", "requests.sent"


def _is_typed(fact: Fact) -> bool:
    return fact.kind in _TYPED and fact.name not in _FIXED


class LetterPage(QWidget):
    """``left``: back to the case; ``recorded``: the letter went out and stands in the file."""

    left = Signal()
    recorded = Signal()

    def __init__(
        self,
        room: Room,
        services: Services,
        request_id: UUID,
        *,
        kind: str,
        notice_id: UUID | None,
        claim_id: UUID | None = None,
        language: Language,
        channel: ReplyChannel,
    ) -> None:
        super().__init__()
        self._channel = channel
        on_paper = channel is ReplyChannel.POST
        self._room, self._services = room, services
        self._request_id, self._notice_id, self._claim_id = request_id, notice_id, claim_id
        self._kind: LetterKind = services.letters.kind(kind)
        self._prepared: PreparedLetter | None = None
        self._order: LetterOrder | None = None
        self._fields: dict[str, FactField] = {}
        self._asked = 0
        self._typed_before: Mapping[str, str] = {}
        self._is_over = False
        self.settled = threading.Event()
        self._language = QComboBox()
        for each, name in zip(LANGUAGES, (self.tr("Dutch"), self.tr("English")), strict=True):
            self._language.addItem(name, each)
        self._language.setCurrentIndex(LANGUAGES.index(language))
        self._language.setAccessibleName(self.tr("Language of the letter"))
        self._date = DateEditor(today=room.clock.today())
        self._date.set_value(room.clock.today())
        self._date.describe(self.tr("Date of the letter"), "")
        self._back = button(self.tr("&Back to the request"), look="link", icon="arrow-left", on=self.left.emit)
        self._title = Heading(self._kind.title[room.words.language])
        self._notice = Notice(Tone.INFO, "")
        self._facts = QVBoxLayout()
        self._preview = PdfPreview()
        self._print = button(
            self.tr("&Print…"), look="primary" if on_paper else "plain", icon="printer", on=self._print_letter
        )
        self._save = button(
            self.tr("Save as P&DF…"), look="plain" if on_paper else "primary", icon="download", on=self._save_letter
        )
        self._open = opener(self._open_letter)
        self._record = button(self.tr("Record as &sent…"), icon="circle-check", on=self._record_sent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._lay_out()
        self._timer.timeout.connect(self._fill)
        self._language.currentIndexChanged.connect(lambda _place: self._ask_order())
        self._date.left.connect(self._ask_order)
        self._enable(ready=False)
        self._come_back()
        self._ask_order()

    # -- over a lock

    def draft(self) -> Draft | None:
        if self._is_over:
            return None
        typed = {name: field.value for name, field in self._fields.items()} or dict(self._typed_before)
        content = {"language": self._chosen_language(), "date": self._date.draft(), "typed": typed}
        return Draft(place=PLACE, ref=self._request_id, part=self._part, content=content)

    @property
    def _part(self) -> str:
        about = f"{self._kind.id}/{self._notice_id or ''}"
        return f"{about}/{self._claim_id}" if self._claim_id else about

    def _come_back(self) -> None:
        self._room.drafts.hold(self)
        self._draft = self._room.drafts.claim(PLACE, self._request_id, self._part, needs=("language", "date", "typed"))
        if self._draft is not None:
            self._language.setCurrentIndex(LANGUAGES.index(self._draft.content["language"]))
            self._date.restore(self._draft.content["date"])
            self._typed_before = self._draft.content["typed"]

    def end(self) -> None:
        """The officer is done with it; its draft goes."""
        self._is_over = True
        self._room.drafts.drop(self._draft)

    def _lay_out(self) -> None:
        self._back.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, space(self, 1.2), 0)
        column.setSpacing(space(self, 1.4))
        top = QFormLayout()
        top.setHorizontalSpacing(space(self, 1.6))
        top.setVerticalSpacing(space(self))
        top.addRow(self.tr("Language"), self._language)
        top.addRow(self.tr("Date"), self._date)
        self._facts.setSpacing(space(self, 1.4))
        buttons = QVBoxLayout()
        buttons.setSpacing(space(self, 0.8))
        ways = (self._print, self._save) if self._channel is ReplyChannel.POST else (self._save, self._print)
        for each in (*ways, self._open, self._record):
            buttons.addWidget(each)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._title)
        column.addLayout(top)
        column.addLayout(self._facts)
        column.addWidget(self._notice)
        column.addLayout(buttons)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Split((Scrolled(inner), self._preview), shares=(2, 3), memory=self._room.memory, key="letter"))
        self.setFocusProxy(self._language)

    # -- the letter as it stands

    def _chosen_language(self) -> Language:
        return LANGUAGES[self._language.currentIndex()]

    def _ask_order(self) -> None:
        """The facts come from the register once; what is typed here changes only the filling."""
        language = self._chosen_language()
        on: dt.date = self._date.value() or self._room.clock.today()
        self._room.jobs.vault(
            lambda: self._services.requests.order(
                self._request_id,
                self._kind.id,
                on=on,
                notice_id=self._notice_id,
                claim_id=self._claim_id,
                language=language,
            ),
            self._ordered,
            owner=self,
            failed=self._failed,
        )

    def _ordered(self, order: LetterOrder) -> None:
        typed = {name: field.value for name, field in self._fields.items()}
        same_language = self._order is not None and self._order.language == order.language
        self._order = order
        self._make_fields(order, typed if same_language else self._typed_before)
        self._typed_before = {}
        self._fill()

    def _make_fields(self, order: LetterOrder, typed: Mapping[str, str]) -> None:
        while self._facts.count():
            item = self._facts.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        self._fields = {}
        for fact in self._kind.facts:
            given = str(order.facts.get(fact.name) or "")
            if _is_typed(fact) and (given or fact.required or fact.name in typed):
                self._add_field(fact, typed.get(fact.name) or given)

    def _add_field(self, fact: Fact, value: str) -> None:
        assert self._order is not None
        made = FactField(fact, self._room.words.language, self._order.language, value)
        made.changed.connect(self._timer.start)
        self._fields[fact.name] = made
        self._facts.addWidget(made)

    def _add_missing(self, prepared: PreparedLetter) -> None:
        """Some are only needed by what the other facts say; the others are filled in with the request."""
        for name in prepared.missing_facts:
            whose, _dot, part = name.partition(".")
            if whose == "organisation" or part or whose in self._fields:
                continue
            fact = self._kind.fact(whose)
            if _is_typed(fact):
                self._add_field(fact, "")

    def _typed(self) -> dict[str, Any]:
        return {name: field.value for name, field in self._fields.items() if field.value}

    def _fill(self) -> None:
        order, more = self._order, self._typed()
        if order is None:
            return
        self._asked += 1
        asked = self._asked

        def filled(prepared: PreparedLetter) -> None:
            if asked == self._asked:
                self._show(prepared)

        self._room.jobs.side(
            lambda: self._services.requests.fill(order, more=more), filled, owner=self, failed=self._failed
        )

    def _show(self, prepared: PreparedLetter) -> None:
        self._prepared = prepared
        self._preview.show_pdf(prepared.pdf)
        self._add_missing(prepared)
        language = self._room.words.language
        said = [problem_sentence(each, self._room.words) for each in prepared.problems]
        if prepared.missing_facts:
            names = ", ".join(self._label_of(each) for each in prepared.missing_facts)
            said.insert(0, self.tr("Still needed: {facts}.").format(facts=names))
        if prepared.missing_elements:
            elements = self._services.letters.elements()
            names = ", ".join(elements[each].label[language] for each in prepared.missing_elements)
            said.insert(0, self.tr("The letter must also say: {elements}.").format(elements=names))
        if prepared.complete and not said:
            self._notice.say(Tone.GOOD, self.tr("Complete: this letter says everything it must."))
        else:
            self._notice.say(Tone.INFO if prepared.complete else Tone.CAREFUL, "\n".join(said))
        self._enable(ready=prepared.complete)
        if prepared.complete and self._room.drafts.awaits(SENT, self._request_id, self._part):
            self._record_sent()

    def _label_of(self, name: str) -> str:
        """In the language of the desk, as the field is called where it is filled in."""
        words = self._room.words
        whose, _dot, part = name.partition(".")
        if whose == "organisation":
            labels = {spec.name: words.say(spec.label) for spec in specs(Organisation)}
            return self.tr("{field} (at Our organisation)").format(field=labels[part])
        fact = self._kind.fact(whose)
        column = next((each.label[words.language] for each in fact.columns if each.name == part), "")
        called = f"{fact.label[words.language]}: {column}" if column else fact.label[words.language]
        if whose in self._fields:
            return called
        if whose == "data":
            return self.tr("{field} (at Places)").format(field=called)
        return self.tr("{field} (at What is asked)").format(field=called)

    def _enable(self, *, ready: bool) -> None:
        for each in (self._print, self._save, self._open, self._record):
            each.setEnabled(ready and not self._room.read_only)

    def _failed(self, error: ExpectedError) -> None:
        said = sentence_of(error, self._room.words)
        self._notice.say(Tone.DANGER, f"{said.what} {said.next_step}")
        self._enable(ready=False)

    # -- out

    def _print_letter(self) -> None:
        if self._prepared is None:
            return
        title = self._kind.title[self._chosen_language()]

        def printed(taken: bool) -> None:  # noqa: FBT001 -- what the paper tells
            if taken:
                self._record_sent(ReplyChannel.POST)

        self._room.paper.print_pdf(self._prepared.pdf, title, self, printed)

    def _save_letter(self) -> None:
        if self._prepared is None:
            return
        # the name of the file tells the kind of letter, never the person
        name = f"{self._kind.id}-{self._prepared.date.isoformat()}.pdf"
        dialog = QFileDialog(self, self.tr("Save the letter"), str(Path.home() / name), self.tr("PDF (*.pdf)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(self._write)
        dialog.open()

    def _open_letter(self) -> None:
        prepared = self._prepared
        if prepared is not None:
            name = f"{self._kind.id}-{prepared.date.isoformat()}.pdf"
            self._room.papers.open(lambda: prepared.pdf, name, self._request_id, owner=self, failed=self._not_opened)

    def _not_opened(self, error: ExpectedError) -> None:
        """The letter itself is as good as it was."""
        said = sentence_of(error, self._room.words)
        self._notice.say(Tone.CAREFUL, f"{said.what} {said.next_step}")

    def _write(self, name: str) -> None:
        prepared = self._prepared
        if prepared is None:
            return
        said = self.tr("Saved. Keep in mind: that file is not encrypted.")
        self._room.jobs.side(
            lambda: write_whole(Path(name), prepared.pdf),
            lambda _done: self._notice.say(Tone.GOOD, said),
            owner=self,
            failed=self._failed,
        )

    def _record_sent(self, channel: ReplyChannel | None = None) -> None:
        prepared = self._prepared
        if prepared is None:
            return
        typed = self._typed()
        service, settled = self._services.requests, self.settled

        def record(*, on: dt.date, channel: ReplyChannel, despite: str) -> object:
            keep_typed(service, self._request_id, self._kind.id, typed, self._claim_id)
            sent = service.record_sent(self._request_id, prepared, sent_on=on, channel=channel, despite=despite)
            settled.set()
            return sent

        question = Question(
            title=self.tr("Record as sent"),
            explanation=self.tr("The letter goes into the file as it is now, and the request goes on."),
            verb=self.tr("Record as sent"),
            shape=SentAnswer,
            value=SentAnswer(on=prepared.date, channel=channel or self._channel),
            overridable=overridable,
            act=record,
            place=SENT,
            ref=self._request_id,
            part=self._part,
        )
        AskDialog(self._room, question, self, lambda _done: self.recorded.emit()).open()
