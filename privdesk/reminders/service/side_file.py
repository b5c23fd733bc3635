"""The list beside the register, as a file: read and written also while the register is locked."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from privdesk.core.errors import (
    DiskFailed,
    DiskFull,
    HeaderMissing,
    RemindersDamaged,
    RemindersMissing,
    VaultNotWritable,
)
from privdesk.reminders.model import Note, Told
from privdesk.reminders.rules import side_file
from privdesk.reminders.rules.side_file import SideFile
from privdesk.vault.files import write_atomically

REGISTER = ("vault.json*", "register*.db")
"""What one of these stands in is a register."""


class SideFolder:
    def __init__(self, root: Path) -> None:
        self._root = root
        self.path = root / side_file.NAME

    def read(self) -> SideFile:
        """Raises HeaderMissing, RemindersMissing or RemindersDamaged."""
        try:
            return side_file.read(self.path.read_bytes())
        except FileNotFoundError:
            if any(next(self._root.glob(each), None) for each in REGISTER):
                raise RemindersMissing from None
            raise HeaderMissing from None
        except OSError as error:
            raise DiskFailed from error
        except ValueError:
            raise RemindersDamaged from None

    def renew(self, notes: Iterable[Note]) -> None:
        """What was told before stays told. Writes nothing when nothing changed."""
        before = SideFile()
        with suppress(RemindersMissing, RemindersDamaged, HeaderMissing, DiskFailed):
            before = self.read()
        after = before.renewed(notes)
        if after != before or not self.path.exists():
            write_atomically(self.path, side_file.written(after))

    def remember(self, told: Iterable[Told]) -> bool:
        """That this was told; False where nothing can be written: then it is told again next time."""
        try:
            write_atomically(self.path, side_file.written(self.read().with_told(told)))
        except (DiskFull, DiskFailed, VaultNotWritable, OSError):
            return False
        return True
