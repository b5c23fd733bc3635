"""What this computer remembers of a register beside it: days, folders and yes or no, nothing secret."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from uuid import UUID

from privdesk.ui.memory import Memory

_KEYRING = "keyring"
_UNCHECKED, _UNKEPT = "unchecked", "unkept"
_ASK_NEXT = "door/ask"


class RegisterMemory:
    def __init__(self, memory: Memory, vault_id: UUID) -> None:
        self._memory, self._id = memory, vault_id

    @property
    def checked_on(self) -> dt.date | None:
        """The last time that all of it was looked over."""
        try:
            return dt.date.fromisoformat(self._memory.recall(f"checked/{self._id}"))
        except (TypeError, ValueError):
            return None

    @checked_on.setter
    def checked_on(self, day: dt.date) -> None:
        self._memory.keep(f"checked/{self._id}", day.isoformat())

    @property
    def second_place(self) -> Path | None:
        kept = self._memory.recall(f"second/{self._id}")
        return Path(kept) if isinstance(kept, str) and kept else None

    @second_place.setter
    def second_place(self, folder: Path) -> None:
        self._memory.keep(f"second/{self._id}", str(folder))

    @property
    def kit_is_unchecked(self) -> bool:
        """A kit was made here, and nobody has typed its code back."""
        return bool(self._memory.recall(f"kit/{self._id}") == _UNCHECKED)

    @kit_is_unchecked.setter
    def kit_is_unchecked(self, unchecked: bool) -> None:
        self._memory.keep(f"kit/{self._id}", _UNCHECKED if unchecked else "")

    @property
    def kit_is_unkept(self) -> bool:
        """Its code was typed back, but it was neither printed nor saved."""
        return bool(self._memory.recall(f"kit/{self._id}") == _UNKEPT)

    def kit_was_checked(self, *, is_kept: bool) -> None:
        self._memory.keep(f"kit/{self._id}", "" if is_kept else _UNKEPT)


def remembered(memory: Memory) -> tuple[Path, ...]:
    """Registers that the keyring of this computer opens, by their folders."""
    kept = memory.recall(_KEYRING)
    return tuple(Path(each) for each in kept if isinstance(each, str)) if isinstance(kept, list) else ()


def remember(memory: Memory, root: Path, *, is_remembered: bool) -> None:
    others = [str(each) for each in remembered(memory) if each != root]
    memory.keep(_KEYRING, [*others, str(root)] if is_remembered else others)


def ask_next_time(memory: Memory) -> None:
    """After a lock that starts the program anew: the keyring does not undo it."""
    memory.keep(_ASK_NEXT, True)


def take_ask(memory: Memory) -> bool:
    asked = memory.recall(_ASK_NEXT) is True
    if asked:
        memory.keep(_ASK_NEXT, False)
    return asked
