"""A page of the register: a list, and beside it the form of what is chosen, which saves itself."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from privdesk.core.drafts import Draft
from privdesk.core.errors import ExpectedError, Refused
from privdesk.core.events import Changed
from privdesk.core.problems import Problem
from privdesk.core.sentences import problem_sentence
from privdesk.ui.colours import TONE_ICONS
from privdesk.ui.form import Form
from privdesk.ui.form_draft import FormDraft, came_back
from privdesk.ui.frame import Page
from privdesk.ui.icons import icon
from privdesk.ui.pane import ListPane
from privdesk.ui.points import SERIOUS_SENTENCE, IsGrave, counted
from privdesk.ui.room import Room, Saving
from privdesk.ui.scrolled import Scrolled
from privdesk.ui.split import Split
from privdesk.ui.theme import Tone, button, label, space

V = TypeVar("V")
_PATH = re.compile(r"(\w+)(?:\[?\.?(\d+)\]?)?")


class Nothing(QWidget):
    """Where the detail would be: what to choose."""

    def __init__(self, picture: str, sentence: str) -> None:
        super().__init__()
        side = space(self, 4)
        drawn = QLabel()
        drawn.setPixmap(icon(picture, "muted").pixmap(QSize(side, side)))
        said = label(sentence, "muted")
        layout = QVBoxLayout(self)
        layout.setSpacing(space(self))
        layout.addStretch(2)
        for each in (drawn, said):
            each.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(each)
        layout.addStretch(3)


class Ground(QStackedWidget):
    """Where the list stands; bare when it could not be read."""

    def __init__(self, list_and_detail: QWidget) -> None:
        super().__init__()
        self.addWidget(list_and_detail)
        self.addWidget(QWidget())

    def bare(self, *, is_bare: bool) -> None:
        self.setCurrentIndex(int(is_bare))


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
    picture: str
    """Name of the icon."""
    is_grave: IsGrave = lambda _problem: False
    """What must be mended first."""


class LedgerPage(Page, Generic[V]):
    go = Signal(str, object)

    def __init__(self, room: Room, *, title: str, new: str) -> None:
        super().__init__(title)
        self.room = room
        self._current: V | None = None
        self._wanted: UUID | None = None
        self._removed: UUID | None = None
        self._is_fresh = False
        self._is_loaded = False
        self._returning: Draft | None = None
        self._new = button(new, look="primary", icon="plus", on=self.add)
        self._new.setEnabled(not room.read_only)
        self._remove = button(self.tr("Re&move"), look="quiet", icon="trash-2", on=self._remove_current)
        self._heading = label("", "heading")
        self._points = label("", "muted")
        self._points_sign = QLabel()

    def furnish(self, ledger: Ledger[V], pane: ListPane, form: Form, beside: Sequence[QWidget] = ()) -> None:
        """Called once, at the end of the page's own ``__init__``. ``beside``: buttons before that for a new line."""
        self._ledger, self.pane, self.form = ledger, pane, form
        # before the list and the form: Tab goes by them in the order in which they came into the window
        for each in (*beside, self._new):
            self.buttons.addWidget(each)
        self._lay_out()
        pane.chosen.connect(self._choose)
        pane.empty_action.connect(self.add)
        pane.opened.connect(lambda _ident: form.focus_first())
        form.changed.connect(lambda _name: self.room.light.say(Saving.TYPING))
        form.left.connect(lambda _name: self._save())
        self.room.bell.rang.connect(self._changed)
        self.strip.acted.connect(self._restore)
        self._half = FormDraft(self.room, f"{min(ledger.areas)}.form", form)
        self._show(None)
        self.reload()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._heading, 1)
        top.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignTop)
        points = QHBoxLayout()
        points.setSpacing(space(self, 0.6))
        points.addWidget(self._points_sign)
        points.addWidget(self._points, 1)
        inner = QWidget()
        body = QVBoxLayout(inner)
        body.setContentsMargins(0, 0, space(self, 1.6), 0)
        body.addWidget(self.form)
        detail = QWidget()
        column = QVBoxLayout(detail)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(self, 0.6))
        column.addLayout(top)
        column.addLayout(points)
        column.addSpacing(space(self))
        column.addWidget(Scrolled(inner), 1)
        self._detail = QStackedWidget()
        self._detail.addWidget(Nothing(self._ledger.picture, self.tr("Choose a line on the left.")))
        self._detail.addWidget(detail)
        self._split = Split(
            (self.pane, self._detail), shares=(1, 1), memory=self.room.memory, key=min(self._ledger.areas)
        )
        self._ground = Ground(self._split)
        self.body.addWidget(self._ground, 1)

    # -- list

    def reload(self) -> None:
        self.room.jobs.vault(self._ledger.load, self._loaded, owner=self, failed=self._not_loaded)

    def _not_loaded(self, error: ExpectedError) -> None:
        """An empty list would say that there is nothing."""
        self._ground.bare(is_bare=True)
        self.strip.say_error(error, self.room.words)

    def _loaded(self, values: Sequence[V]) -> None:
        first, self._is_loaded = self.pane.listing.total == 0, True
        self._ground.bare(is_bare=False)
        self.pane.listing.show(values)
        self._detail.setVisible(bool(values) or self._current is not None)
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self.choose(wanted)
        elif first and self._current is None and self.pane.listing.shown:
            self.pane.table.choose(_id(self.pane.listing.shown[0]))
        if self._current is not None and not self.form.is_changed and not self._is_fresh:
            ident = _id(self._current)
            again = next((each for each in values if _id(each) == ident), None)
            if again is None:
                self._show(None)
            elif again != self._current:
                self._show(again)
        returning, self._returning = self._returning, None
        if returning is not None and not self.bring_back(returning):
            self.room.drafts.leave_over(returning)

    def _changed(self, change: object) -> None:
        if isinstance(change, Changed) and change.area in self._ledger.areas:
            self.reload()

    def choose(self, ident: UUID) -> None:
        if self.pane.table.choose(ident):
            return
        self.pane.show_everything()
        if not self.pane.table.choose(ident):
            self._wanted = ident

    def _choose(self, ident: object) -> None:
        self._save()
        value = self.pane.listing.find(ident) if ident is not None else None
        if value is None and (self._is_fresh or ident is None):
            return
        if value is None or self._current is None or _id(value) != _id(self._current):
            self._show(value)

    # -- detail

    @property
    def chosen_id(self) -> UUID | None:
        return None if self._current is None or self._is_fresh else _id(self._current)

    def _show(self, value: V | None, *, fresh: bool = False) -> None:
        self._current, self._is_fresh = value, fresh
        self._detail.setCurrentIndex(0 if value is None else 1)
        if value is None:
            self._half.show(None)
            return
        self._detail.show()
        self.form.fill(value)
        self.form.lock_fields(self.room.read_only)
        self._remove.setVisible(not self.room.read_only)
        self._describe(value)
        if self._half.show(value, _id(value), fresh=fresh):
            self.strip.say(Tone.INFO, came_back())

    # -- over a lock

    def bring_back(self, draft: Draft) -> bool:
        """Shows what the draft is about: the form then takes it. False when that is gone."""
        if not self._is_loaded:
            self._returning = draft
            return True
        ident = draft.ref
        if self._current is not None and _id(self._current) == ident:
            self._show(self._current, fresh=self._is_fresh)
        elif ident is not None and self.pane.listing.has(ident):
            self.choose(ident)
        elif ident is not None and draft.content.get("fresh"):
            self._show(dataclasses.replace(self._ledger.fresh(), id=ident), fresh=True)  # type: ignore[type-var]
        else:
            return False
        return True

    def _describe(self, value: V) -> None:
        self._heading.setText(self._ledger.title_of(value) or self.tr("New"))
        problems = self._ledger.problems(value)
        self.form.clear_problems()
        grave = {each.field for each in problems if self._ledger.is_grave(each)}
        for name, sentences in self._by_field(problems).items():
            # at the field itself, never in a row of it: that would close the row which is being filled in
            is_grave = any(_name_and_row(each)[0] == name for each in grave)
            self.form.show_sentence(name, "\n".join(sentences), blocks=False, is_grave=is_grave)
        points = counted(problems, self._ledger.is_grave)
        self._say_points(points.say(self.room.words), points.tone)

    def _by_field(self, problems: Sequence[Problem]) -> dict[str, list[str]]:
        """``purposes[1].basis`` stands at ``purposes``, and says that it is about the second row; the worst first."""
        found: dict[str, list[str]] = {}
        words, is_grave = self.room.words, self._ledger.is_grave
        for each in sorted(problems, key=lambda each: not is_grave(each)):
            sentence = problem_sentence(each, words)
            name, row = _name_and_row(each.field)
            said = f"{int(row) + 1}. {sentence}" if row else sentence
            if is_grave(each):
                said = words.say(SERIOUS_SENTENCE, sentence=said)
            if said not in found.setdefault(name, []):
                found[name].append(said)
        return found

    def _say_points(self, text: str, tone: Tone | None) -> None:
        side = space(self, 1.8)
        self._points.setText(text)
        self._points_sign.setVisible(tone is not None)
        if tone is not None:
            self._points_sign.setPixmap(icon(TONE_ICONS[tone], tone).pixmap(side, side))

    def _save(self) -> None:
        """A field was left: what stands in the form goes into the register, unless it cannot be read."""
        current = self._current
        if current is None or self.room.read_only:
            return
        unreadable = self.form.unreadable()
        if unreadable:
            self.form.show_problems(unreadable)
            self.room.light.say(Saving.REFUSED)
            return
        value: V = dataclasses.replace(current, **self.form.values())  # type: ignore[type-var]
        if value == current:
            self.room.light.say(Saving.SAVED)
            return
        self._current = value

        def not_saved(error: ExpectedError) -> None:
            if self._current is value:
                self._current = current  # so that it is tried again
            self._not_saved(error)

        self.room.jobs.vault(
            lambda: self._ledger.save(value), lambda saved: self._saved(saved, value), owner=self, failed=not_saved
        )

    def _saved(self, value: V, typed: V) -> None:
        """``typed``: without what the register added by itself."""
        self.room.light.say(Saving.SAVED)
        self.strip.hush()
        if self._current is None or _id(value) != _id(self._current):
            return
        self._current = value
        self._half.show(typed, _id(value))
        if self._is_fresh:
            self._is_fresh = False
            self.choose(_id(value))
        self._describe(value)

    def _not_saved(self, error: ExpectedError) -> None:
        self.room.light.say(Saving.REFUSED)
        if isinstance(error, Refused) and not self.form.show_problems(error.problems):
            return
        self.strip.say_error(error, self.room.words)

    def add(self) -> None:
        """A fresh one is chosen at once, with the cursor in its first field; it is saved when that is left."""
        self._save()
        self.pane.table.clearSelection()
        self.pane.table.setCurrentIndex(self.pane.listing.index(-1, -1))
        self._show(self._ledger.fresh(), fresh=True)
        self.form.clear_problems()
        self._say_points(self.tr("Saved as soon as it has a name."), None)
        self.form.focus("name")

    def _remove_current(self) -> None:
        current = self._current
        if current is None:
            return
        if self._is_fresh:
            self._show(None)
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


def _name_and_row(path: str) -> tuple[str, str | None]:
    found = _PATH.match(path)
    return (found[1], found[2]) if found else (path, None)


def _id(value: Any) -> UUID:
    ident = value.id
    assert isinstance(ident, UUID)
    return ident
