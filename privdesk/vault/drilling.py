"""A backup restored where nobody sees it, only to know that it can be done."""

from __future__ import annotations

import dataclasses
import datetime as dt
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from privdesk.core.clock import Clock
from privdesk.core.errors import ExpectedError
from privdesk.vault import private_folder
from privdesk.vault.credentials import Credential
from privdesk.vault.files import telling_the_disk
from privdesk.vault.integrity import Integrity
from privdesk.vault.kdf import FLOOR, Argon2
from privdesk.vault.manifest import Backup
from privdesk.vault.packing import contents_of
from privdesk.vault.private_folder import PrivateFolder
from privdesk.vault.slots import SlotKind
from privdesk.vault.stages import DRILLING, Step, quietly
from privdesk.vault.unpacking import lay_down, opened_copy, unpacked

_PREFIX = "privdesk-drill-"


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """Rows of a table: what the backup says, and what was found in it."""

    table: str
    said: int
    found: int


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class DrillResult:
    """``opened_with``: the kind of slot; ``fault``: why the register did not open; ``seconds``: it all took."""

    backup: Backup
    at: dt.datetime
    opened_with: SlotKind
    integrity: Integrity
    counted: tuple[Counted, ...]
    head_fits: bool
    fault: ExpectedError | None
    seconds: float

    @property
    def counts_fit(self) -> bool:
        return all(each.said == each.found for each in self.counted)

    @property
    def succeeded(self) -> bool:
        return self.integrity.is_whole and self.counts_fit and self.head_fits and self.fault is None


def drill(
    path: Path,
    credential: Credential,
    *,
    clock: Clock,
    floor: Argon2 = FLOOR,
    folder: Path | None = None,
    step: Step = quietly,
) -> DrillResult:
    """``folder``: where there is room for a moment; None for that of the system. Nothing stays there.
    ``step``: told of each of ``DRILLING``.

    Raises what ``unpacked`` raises, and DiskFull.
    """
    begun, total = time.monotonic(), len(DRILLING)
    step(0, total)
    with (
        telling_the_disk(),
        _room(folder) as room,
        unpacked(path, credential, floor=floor) as found,
    ):
        register = room / "register"
        step(1, total)
        loaded = lay_down(found, register)
        step(2, total)
        contents = contents_of(register / loaded.header.database.file, found.key)
        fault: ExpectedError | None = None
        step(3, total)
        try:
            opened_copy(found, register, loaded, clock=clock).lock()
        except ExpectedError as error:
            fault = error
        manifest = found.backup.manifest
        said, there = dict(manifest.counts), dict(contents.counts)
        return DrillResult(
            backup=found.backup,
            at=clock.now(),
            opened_with=found.slot.kind,
            integrity=contents.integrity,
            counted=tuple(
                Counted(table=table, said=said.get(table, 0), found=there.get(table, 0))
                for table in sorted(said.keys() | there.keys())
            ),
            head_fits=(contents.head.seq, contents.head.hash) == (manifest.audit_seq, manifest.audit_hash),
            fault=fault,
            seconds=time.monotonic() - begun,
        )


def purge_left(base: Path | None = None) -> int:
    """What a killed drill laid down; of how many something stays behind."""
    return private_folder.purge_left(_PREFIX, base or Path(tempfile.gettempdir()))


@contextmanager
def _room(base: Path | None) -> Iterator[Path]:
    purge_left(base)
    folder = PrivateFolder(_PREFIX, base)
    try:
        yield folder.path
    finally:
        folder.purge()
