"""A page of the register: a list, and beside it the form of what is chosen, which saves itself."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from privdesk.core.errors import ExpectedError, Refused
from privdesk.core.events import Changed
from privdesk.core.problems import Problem
from privdesk.ui.form import Form
from privdesk.ui.frame import Page
from privdesk.ui.pane import ListPane
from privdesk.ui.room import Room
from privdesk.ui.theme import Tone, button, kind, label, space

V = TypeVar("V")


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger(Generic[V]):
    """What the page must know of its area. All callables but ``title_of`` and ``fresh`` run on the vault's thread."""

    areas: frozenset[str]
    """Areas whose changes show here; the first is our own."""
    load: Callable[[], Sequence[V]]
    save: Callable[[V], V]
    remove: Callable[[UUID], None]
    restore: Callable[[UUID], None]
    fresh: Callable[[], V]
    problems: Callable[[V], list[Problem]]
    title_of: Callable[[V], str]


class LedgerPage(Page, Generic[V]):
    go = Signal(str, object)

    def __init__(self, room: Room, *, title: str, new: str) -> None:
        super().__init__(title)
        self.room = room
        self._current: V | None = None
        self._wanted: UUID | None = None
        self._removed: UUID | None = None
        self._new = button(new, look="primary", icon="plus", on=self.add)
        self._new.setEnabled(not room.read_only)
        self._remove = button(self.tr("&Remove"), icon="trash-2", on=self._remove_current)
        self._heading = label("", "heading")
        self._points = label("", "muted")
        self._state = label("", "muted")

    def furnish(self, ledger: Ledger[V], pane: ListPane, form: Form) -> None:
        """Called once, at the end of the page's own ``__init__``."""
        self._ledger, self.pane, self.form = ledger, pane, form
        self._lay_out()
        pane.chosen.connect(self._choose)
        pane.empty_action.connect(self.add)
        form.left.connect(lambda _name: self._save())
        self.room.bell.rang.connect(self._changed)
        self.strip.acted.connect(self._restore)
        self._show(None)
        self.reload()

    def _lay_out(self) -> None:
        detail = QWidget()
        column = QVBoxLayout(detail)
        column.setSpacing(space(self))
        top = QHBoxLayout()
        top.addWidget(self._heading, 1)
        top.addWidget(self._state)
        top.addWidget(self._remove)
        column.addLayout(top)
        column.addWidget(self._points)
        column.addWidget(self.form)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(detail)
        nothing = label(self.tr("Choose a line on the left."), "muted")
        nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._detail = QStackedWidget()
        self._detail.addWidget(nothing)
        self._detail.addWidget(scroll)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.pane)
        self._split.addWidget(self._detail)
        self._split.setStretchFactor(0, 3)
        self._split.setStretchFactor(1, 4)
        self.body.addWidget(self._split, 1)
        self.buttons.addWidget(self._new)
        kind(detail, "detail")

    # -- list

    def reload(self) -> None:
        self.room.jobs.vault(self._ledger.load, self._loaded, owner=self)

    def _loaded(self, values: Sequence[V]) -> None:
        self.pane.listing.show(values)
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self.pane.table.choose(wanted)
        if self._current is not None and not self.form.is_changed:
            again = self.pane.listing.find(_id(self._current))
            if again is None:
                self._show(None)
            elif again != self._current:
                self._show(again)

    def _changed(self, change: object) -> None:
        if isinstance(change, Changed) and change.area in self._ledger.areas:
            self.reload()

    def choose(self, ident: UUID) -> None:
        if not self.pane.table.choose(ident):
            self._wanted = ident

    def _choose(self, ident: object) -> None:
        self._save()
        value = self.pane.listing.find(ident) if ident is not None else None
        if value is None or self._current is None or _id(value) != _id(self._current):
            self._show(value)

    # -- detail

    def _show(self, value: V | None) -> None:
        self._current = value
        self._detail.setCurrentIndex(0 if value is None else 1)
        self._state.setText("")
        if value is None:
            return
        self.form.fill(value)
        self.form.lock_fields(self.room.read_only)
        self._remove.setEnabled(not self.room.read_only)
        self._describe(value)

    def _describe(self, value: V) -> None:
        self._heading.setText(self._ledger.title_of(value) or self.tr("New"))
        problems = self._ledger.problems(value)
        self.form.show_problems(problems)
        if not problems:
            self._points.setText(self.tr("Complete: no open points."))
            return
        self._points.setText(self.tr("%n open point(s), shown beside their field.", "", len(problems)))

    def _save(self) -> None:
        """A field was left: what stands in the form goes into the register, unless it cannot be read."""
        current = self._current
        if current is None or self.room.read_only:
            return
        unreadable = self.form.unreadable()
        if unreadable:
            self.form.show_problems(unreadable)
            return
        value: V = dataclasses.replace(current, **self.form.values())  # type: ignore[type-var]
        if value == current:
            return
        self._current = value
        self._state.setText(self.tr("Saving…"))
        self.room.jobs.vault(lambda: self._ledger.save(value), self._saved, owner=self, failed=self._not_saved)

    def _saved(self, value: V) -> None:
        if self._current is not None and _id(value) == _id(self._current):
            self._current = value
            self._describe(value)
        self._state.setText(self.tr("All changes saved"))
        self.strip.hush()

    def _not_saved(self, error: ExpectedError) -> None:
        self._state.setText(self.tr("Not saved"))
        if isinstance(error, Refused) and not self.form.show_problems(error.problems):
            return
        self.strip.say_error(error, self.room.words)

    def add(self) -> None:
        """A fresh one is chosen at once, with the cursor in its first field; it is saved when that is left."""
        self._save()
        self.pane.table.choose(None)
        self._show(self._ledger.fresh())
        self.form.clear_problems()
        self._points.setText(self.tr("Saved as soon as it has a name."))
        self.form.focus("name")

    def _remove_current(self) -> None:
        current = self._current
        if current is None:
            return
        ident = _id(current)
        title = self._ledger.title_of(current)

        def removed(_nothing: object) -> None:
            said = self.tr("“%1” lies in the bin.").replace("%1", title)
            self.strip.say(Tone.INFO, said, action=self.tr("Undo"))
            self._removed = ident

        self._show(None)
        self.room.jobs.vault(
            lambda: self._ledger.remove(ident), removed, owner=self, failed=lambda e: self._kept(e, ident)
        )

    def _kept(self, error: ExpectedError, ident: UUID) -> None:
        self.strip.say_error(error, self.room.words)
        value = self.pane.listing.find(ident)
        if value is not None:
            self._show(value)

    def _restore(self) -> None:
        ident, self._removed = self._removed, None
        self.strip.hush()
        if ident is None:
            return
        self._wanted = ident
        self.room.jobs.vault(lambda: self._ledger.restore(ident), lambda _nothing: None, owner=self)

    def leave(self) -> None:
        self._save()


def _id(value: Any) -> UUID:
    ident = value.id
    assert isinstance(ident, UUID)
    return ident
