"""The draft of a form that saves itself: the fields that differ from what stands in the register."""

from __future__ import annotations

import threading
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from shiboken6 import isValid

from privdesk.core.drafts import Draft
from privdesk.ui.form import Form
from privdesk.ui.room import Room, Saving


def came_back() -> str:
    return QCoreApplication.translate(
        "FormDraft", "What you were typing when the register was locked is back. It is not saved yet."
    )


class FormDraft:
    """Told what the form shows and what was saved of it; whoever has the form keeps this beside it."""

    def __init__(self, room: Room, place: str, form: Form) -> None:
        self.place = place
        self.settled = threading.Event()  # never set: what was saved meanwhile equals the register when it comes back
        self._room, self._form = room, form
        self._ref: UUID | None = None
        self._stored: Any = None
        self._is_fresh = False
        self._came_from: Draft | None = None
        room.drafts.hold(self)

    def show(self, value: Any, ref: UUID | None = None, *, fresh: bool = False) -> bool:
        """The form shows ``value``, None for nothing. True when a draft came back over it."""
        again = value is not None and self._stored is not None and ref == self._ref
        if again and not self._room.drafts.awaits(self.place, ref):
            self._is_fresh = fresh
            self.saved(value)
            return False
        self._let_go()
        self._ref, self._stored, self._is_fresh = ref, value, fresh
        if value is None or self._room.read_only:
            return False
        draft = self._room.drafts.claim(self.place, ref, needs=("form",))
        if draft is None:
            return False
        self._came_from = draft
        self._room.drafts.tell_left(draft, self._form.restore(draft.content["form"]))
        if not self._form.unsaved(value):
            self._let_go()
            return False
        unreadable = self._form.unreadable()
        if unreadable:
            self._form.show_problems(unreadable)
        self._room.light.say(Saving.REFUSED)
        return True

    def saved(self, value: Any) -> None:
        self._stored = value
        if not self._form.unsaved(value):
            self._let_go()

    def draft(self) -> Draft | None:
        if self._stored is None or self._room.read_only or not isValid(self._form):
            return None
        unsaved = self._form.unsaved(self._stored)
        content = {"form": unsaved, "fresh": self._is_fresh}
        return Draft(place=self.place, ref=self._ref, content=content) if unsaved else None

    def _let_go(self) -> None:
        draft, self._came_from = self._came_from, None
        self._room.drafts.drop(draft)
