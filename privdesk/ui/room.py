"""What every page gets handed: words, threads, memory, clock, paper, and the bell that rings after a change."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from PySide6.QtCore import QObject, Signal

from privdesk.core.clock import Clock
from privdesk.core.events import Changed
from privdesk.core.words import Words
from privdesk.ui.drafts import DraftBook
from privdesk.ui.jobs import Jobs
from privdesk.ui.memory import Memory
from privdesk.ui.paper import Paper
from privdesk.ui.papers import NoPapers, Papers


class ChangeBell(QObject):
    """Changes are told on the vault's thread; the signal brings them to the window's."""

    rang = Signal(object)
    """Carries a ``Changed``."""

    def ring(self, change: Changed) -> None:
        self.rang.emit(change)


class Saving(Enum):
    TYPING = "typing"
    SAVED = "saved"
    REFUSED = "refused"


class SavingLight(QObject):
    """Whether what stands on the screen stands in the register, for the line at the bottom of the window."""

    changed = Signal(object)
    """Carries a ``Saving``."""

    def say(self, state: Saving) -> None:
        self.changed.emit(state)


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    words: Words
    jobs: Jobs
    memory: Memory
    clock: Clock
    paper: Paper
    bell: ChangeBell
    light: SavingLight = field(default_factory=SavingLight)
    drafts: DraftBook = field(default_factory=DraftBook)
    papers: Papers = field(default_factory=NoPapers)
    read_only: bool = False
