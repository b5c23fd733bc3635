"""What is half typed: gathered from its editors when the register is locked, and back in them after the unlocking."""

from __future__ import annotations

import threading
import weakref
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple, Protocol
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from privdesk.core.drafts import LEFT, Draft


class HalfTyped(Protocol):
    """An editor that can say what stands in it."""

    settled: threading.Event
    """Set on the vault's thread once what it asks for is done: a draft of it is then no longer wanted."""

    def draft(self) -> Draft | None:
        """None while there is nothing that is not in the register already."""
        ...


class Laid(NamedTuple):
    """A draft on its way into the vault; ``settled`` is looked at after all that was still being saved."""

    draft: Draft
    settled: threading.Event


class DraftBook(QObject):
    """The drafts of one open register. ``drop`` takes those out of the vault that are no longer needed."""

    left_over = Signal(object)
    """Carries a Draft whose editor cannot be opened: its thing is gone."""

    def __init__(self, drop: Callable[[Iterable[UUID]], object] = lambda _ids: None) -> None:
        super().__init__()
        self._drop = drop
        self._editors: list[weakref.ref[HalfTyped]] = []
        self._waiting: list[Draft] = []
        self._told: set[UUID] = set()
        self._is_closed = False
        self.faults: list[Exception] = []
        """Our own bugs at the gathering, to be told after the lock."""

    def hold(self, editor: HalfTyped) -> None:
        """It is asked at lock, in the order of the holding, as long as it lives."""
        self._editors = [each for each in self._editors if each() is not None]
        self._editors.append(weakref.ref(editor))

    def gather(self) -> tuple[Laid, ...]:
        """What there is to keep; after it nothing is dropped any more, whatever closes."""
        self._is_closed = True
        known = [each for each in (held() for held in self._editors) if each is not None]
        open_ones = [each for each in known if not isinstance(each, QObject) or isValid(each)]
        said = [Laid(draft, each.settled) for each in open_ones if (draft := self._draft_of(each)) is not None]
        return (*said, *(Laid(draft, threading.Event()) for draft in self._waiting))

    def _draft_of(self, editor: HalfTyped) -> Draft | None:
        try:
            return editor.draft()
        except Exception as bug:  # noqa: BLE001 -- one editor keeps neither the others nor the lock
            self.faults.append(bug)
            return None

    # -- after the unlocking

    def await_editors(self, drafts: Iterable[Draft]) -> None:
        self._waiting += drafts

    @property
    def waiting(self) -> tuple[Draft, ...]:
        return tuple(self._waiting)

    def awaits(self, place: str, ref: UUID | None = None, part: str = "") -> bool:
        return self._find(place, ref, part) is not None

    def _find(self, place: str, ref: UUID | None, part: str) -> Draft | None:
        waiting = (each for each in self._waiting if each.id not in self._told)
        return next((each for each in waiting if (each.place, each.ref, each.part) == (place, ref, part)), None)

    def claim(self, place: str, ref: UUID | None = None, part: str = "", *, needs: Iterable[str] = ()) -> Draft | None:
        """The draft that waits for this editor; it is the editor's from now on, to drop when it is done.

        One without what the editor ``needs``, laid down by another version of the program, is told as left over.
        """
        draft = self._find(place, ref, part)
        if draft is None:
            return None
        if not set(needs) <= draft.content.keys():
            self.leave_over(draft)
            return None
        self._waiting.remove(draft)
        return draft

    def leave_over(self, draft: Draft) -> None:
        """Nothing takes it: it is told, and stays."""
        if draft not in self._waiting:
            self._waiting.append(draft)
        if draft.id not in self._told:
            self._told.add(draft.id)
            self.left_over.emit(draft)

    def drop(self, draft: Draft | None) -> None:
        """It was done, thrown away, or is what the register says already."""
        if draft is None or self._is_closed:
            return
        if draft in self._waiting:
            self._waiting.remove(draft)
        self._drop((draft.id,))

    def tell_left(self, draft: Draft, fields: Sequence[str]) -> None:
        """Of a draft that came back: what did not fit in its editor."""
        if fields:
            held = draft.content.get("form", draft.content)
            left = {name: held[name] for name in fields}
            rest = Draft(place=LEFT + draft.place, ref=draft.ref, part=draft.part, content=left)
            self.leave_over(rest)
