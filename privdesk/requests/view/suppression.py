"""Addresses that may not be mailed: looked up one by one or a whole mailing list at once, and taken off.

They are kept as keyed hashes, so the list itself cannot be shown.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from privdesk.core.dates import say_date
from privdesk.core.errors import ExpectedError
from privdesk.core.fields import field
from privdesk.core.words import mark
from privdesk.requests.rules.suppression import Unsuppressing
from privdesk.requests.service import RequestService
from privdesk.ui.ask import AskDialog, Question
from privdesk.ui.form import Form
from privdesk.ui.frame.upright import Upright
from privdesk.ui.growing import GrowingDialog
from privdesk.ui.room import Room
from privdesk.ui.theme import Tone, button, label, space

translate = QCoreApplication.translate
_TALLEST = 40
"""Lines of text."""
_SHOWN = 50
"""Rows; of a longer list the person asks again with what is left."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressesAsked:
    addresses: tuple[str, ...] = field(
        mark("AddressesAsked", "E-mail addresses to look up"),
        article="21(3)",
        personal=True,
        default=(),
        help=mark("AddressesAsked", "Also a whole mailing list, before you send it. Nothing of it is kept."),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class RemovalAnswer:
    why: Unsuppressing = field(mark("RemovalAnswer", "Why it is taken off"), required=True, default=Unsuppressing.WISH)


class SuppressionDialog(GrowingDialog):
    def __init__(self, room: Room, service: RequestService, parent: QWidget) -> None:
        super().__init__(translate("SuppressionDialog", "Suppression list"), parent, tallest=_TALLEST)
        self._room, self._service = room, service
        self._asked: tuple[str, ...] = ()
        self.form = Form(AddressesAsked, room.words, today=room.clock.today())
        self._found = QVBoxLayout()
        self._counted = label("", "muted")
        self.look = button(self.tr("Look up"), look="primary", icon="search", on=self.look_up)
        self.look.setDefault(True)
        self._lay_out()
        self._count()
        self.form.focus_first()

    def _lay_out(self) -> None:
        explanation = self.tr(
            "Who objected to direct marketing is not mailed again (article 21(3)). Of the address only a keyed hash"
            " is kept: it can be recognised, not read. Therefore the list cannot be shown, only asked."
        )
        row = QHBoxLayout()
        row.addWidget(self._counted, 1)
        row.addWidget(self.look)
        row.addWidget(button(self.tr("Close"), on=self.accept))
        column = QVBoxLayout(self.inner)
        column.setContentsMargins(0, 0, space(self), 0)
        column.setSpacing(space(self, 1.4))
        column.addWidget(label(self.windowTitle(), "heading"))
        column.addWidget(label(explanation))
        column.addWidget(self.form)
        column.addWidget(self.notice)
        column.addLayout(self._found)
        column.addStretch(1)
        self.stack(self.scrolled, row)
        self.take_room(80, 26)

    def _count(self) -> None:
        def show(number: int) -> None:
            self._counted.setText(self.tr("%n address(es) on the list", "", number))

        self._room.jobs.vault(self._service.count_suppressed, show, owner=self, failed=self._failed)

    def look_up(self) -> None:
        self._asked = tuple(dict.fromkeys(self.form.values()["addresses"]))
        if not self._asked:
            self._tell(Tone.CAREFUL, self.tr("Type at least one address."))
            return
        addresses = self._asked
        self._room.jobs.vault(
            lambda: self._service.suppressed(addresses), self._answer, owner=self, failed=self._failed
        )

    def _answer(self, found: Mapping[str, dt.date]) -> None:
        if not found:
            self._tell(Tone.GOOD, self.tr("None of these addresses is on the list."))
            return
        said = self.tr("%n of these addresses may not be mailed.", "", len(found))
        if len(found) > _SHOWN:
            first = self.tr("The first {number} are shown.").format(number=_SHOWN)
            said = f"{said} {first}"
        self._tell(Tone.CAREFUL, said)
        for address, since in list(found.items())[:_SHOWN]:
            self._found.addWidget(self._row(address, since))

    def _tell(self, tone: Tone, said: str) -> None:
        self._clear()
        self.say(tone, said)

    def _clear(self) -> None:
        while (item := self._found.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                row.hide()
                row.deleteLater()

    def _row(self, address: str, since: dt.date) -> QWidget:
        line = Upright()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        day = say_date(since, self._room.words.language)
        said = self.tr("{address}: objected to direct marketing, on the list since {date}")
        row.addWidget(label(said.format(address=address, date=day), selectable=True), 1)
        if not self._room.read_only:
            name = self.tr("Take {address} off the list").format(address=address)
            row.addWidget(button(self.tr("Take off…"), on=partial(self.ask_removal, address), name=name))
        return line

    def ask_removal(self, address: str) -> None:
        question = Question(
            title=self.tr("Take {address} off the list").format(address=address),
            explanation=self.tr(
                "Nothing prevents a mailing to this address any more. The audit trail tells that an address was taken"
                " off and why, not which."
            ),
            verb=self.tr("Take off"),
            shape=RemovalAnswer,
            value=RemovalAnswer(),
            act=lambda why: self._service.unsuppress(address, why=why),
        )
        AskDialog(self._room, question, self, lambda _gone: self._removed()).open()

    def _removed(self) -> None:
        self._count()
        self.look_up()

    def _failed(self, error: ExpectedError) -> None:
        self._clear()
        self.say_error(error, self._room.words)
