"""The ways to open a register, in words."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple
from uuid import UUID

from PySide6 import QtCore
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from privdesk.core.words import Text, Words, mark
from privdesk.ui.frame.upright import Upright
from privdesk.ui.picture import Picture
from privdesk.ui.theme import button, kind, label, space
from privdesk.vault import SlotFacts
from privdesk.vault.slots import Role, SlotKind

_OFFICER = mark("Ways", "Passphrase of the privacy officer")
_DEPUTY = mark("Ways", "Passphrase of a deputy")
_CODE = mark("Ways", "Recovery code on the recovery kit")
_HERE = mark("Ways", "Keyring of this computer")
_ELSEWHERE = mark("Ways", "Keyring of another computer")
_ELSEWHERE_DEPUTY = mark("Ways", "Keyring of another computer, of a deputy")
_SINCE = mark("Ways", "since {day}")
_NOW = mark("Ways", "since {day} · you opened the register with this")
_PICTURES = {SlotKind.PASSPHRASE: "key-round", SlotKind.KEYRING: "lock-open", SlotKind.RECOVERY: "file-text"}


class Ways(NamedTuple):
    """``used``: the slot it was opened with, perhaps replaced since; ``here``: of this computer's keyring."""

    slots: tuple[SlotFacts, ...]
    used: SlotFacts
    here: UUID | None = None

    @property
    def in_order(self) -> tuple[SlotFacts, ...]:
        """What is used daily first."""
        kinds = list(_PICTURES)
        return tuple(sorted(self.slots, key=lambda each: (kinds.index(each.kind), each.role is Role.DEPUTY)))

    @property
    def is_officer(self) -> bool:
        """Also with the recovery code."""
        return self.used.role is not Role.DEPUTY

    @property
    def is_by_code(self) -> bool:
        return self.used.kind is SlotKind.RECOVERY

    def can_go(self, way: SlotFacts) -> bool:
        """The recovery code is renewed, the keyring here forgotten, the officer's passphrase changed."""
        is_officers = way.kind is SlotKind.PASSPHRASE and way.role is not Role.DEPUTY
        return self.is_officer and way.kind is not SlotKind.RECOVERY and way.id != self.here and not is_officers


def name_of(way: SlotFacts, ways: Ways) -> Text:
    if way.kind is SlotKind.RECOVERY:
        return _CODE
    if way.kind is SlotKind.PASSPHRASE:
        return _DEPUTY if way.role is Role.DEPUTY else _OFFICER
    if way.id == ways.here:
        return _HERE
    return _ELSEWHERE_DEPUTY if way.role is Role.DEPUTY else _ELSEWHERE


def told(way: SlotFacts, ways: Ways, words: Words) -> str:
    """With its day: two deputies are told apart by it."""
    return f"{words.say(name_of(way, ways))}, {words.say(_SINCE, day=way.created.date())}"


class WayRow(Upright):
    """One way: a picture, its name, since when, and the button to take it away where that can be."""

    def __init__(
        self, way: SlotFacts, ways: Ways, words: Words, *, verb: str, on: Callable[[], object] | None = None
    ) -> None:
        super().__init__()
        kind(self, "card")
        name = words.say(name_of(way, ways))
        since = words.say(_NOW if way.id == ways.used.id else _SINCE, day=way.created.date())
        self.setAccessibleName(f"{name}, {since}")
        texts = QWidget()
        column = QVBoxLayout(texts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(self, 0.2))
        column.addWidget(label(name))
        column.addWidget(label(since, "muted"))
        layout = QHBoxLayout(self)
        edge = space(self)
        layout.setContentsMargins(edge, edge, edge, edge)
        layout.setSpacing(space(self, 1.2))
        layout.addWidget(Picture(2.4, _PICTURES[way.kind], "muted"), 0, QtCore.Qt.AlignmentFlag.AlignTop)
        layout.addWidget(texts, 1)
        self.remove = None
        if on is not None:
            self.remove = button(verb, look="quiet", icon="trash-2", on=on, name=f"{verb} {name}, {since}")
            layout.addWidget(self.remove)
