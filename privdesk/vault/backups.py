"""The backups of an open register: made, kept for the promised term, put in a second place, tried out."""

from __future__ import annotations

import dataclasses
import datetime as dt
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from privdesk.core.errors import (
    BackupsLeft,
    ClockDoubted,
    DiskFailed,
    ExpectedError,
    NewerSchema,
    SecondPlaceInside,
    SecondPlaceMissing,
    SecondPlaceNotWritable,
    TrailBroken,
    VaultNotWritable,
)
from privdesk.core.files import fsync_folder
from privdesk.db import audit
from privdesk.db.actions import Action
from privdesk.vault import archive, rotation
from privdesk.vault.erasures import NAME as ERASED
from privdesk.vault.files import TEMPORARY, new_file, telling_the_disk
from privdesk.vault.manifest import SUFFIX, Backup, BackupKind
from privdesk.vault.open_vault import OpenVault
from privdesk.vault.packing import FOLDER
from privdesk.vault.rotation import Done

DEFAULT_HORIZON = 90
DRILL_EVERY = dt.timedelta(days=31)
SECOND_COPY_EVERY = dt.timedelta(days=7)
SET_ASIDE = "replaced-"
"""How folders begin in which a restore left what it could not back up."""
_SAY_NOTHING_NEW = {
    Action.VAULT_BACKED_UP,
    Action.VAULT_COPIED,
    Action.VAULT_DRILLED,
    Action.CLOCK_DOUBTED,
    Action.CLOCK_BELIEVED,
}


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class SecondCopy:
    """``removed``: backups of this register there whose term had passed."""

    path: Path
    removed: int


class Backups:
    """``horizon``: days until erased data must have left all backups; 0 for a house that keeps no backups."""

    def __init__(self, vault: OpenVault, *, horizon: Callable[[], int]) -> None:
        self._vault = vault
        self._horizon = horizon

    @property
    def folder(self) -> Path:
        return self._vault.root / FOLDER

    @property
    def keeps_none(self) -> bool:
        return self._horizon() == 0

    def all(self) -> tuple[Backup, ...]:
        """Newest first; without what cannot be read as a backup of this register."""
        vault_id = self._vault.header.vault_id
        return tuple(each for each in backups_in(self.folder) if each.manifest.vault_id == vault_id)

    def make(self, kind: BackupKind = BackupKind.MANUAL) -> Backup:
        """Raises DatabaseDamaged, DiskFull, DiskFailed or VaultNotWritable; then no half backup is left."""
        self._keep_erasures()
        backup = self._vault.back_up(kind)
        with self._vault.write() as work:
            work.audit(Action.VAULT_BACKED_UP, kind=kind, line=backup.manifest.audit_seq)
        return backup

    def is_due(self) -> bool:
        """One a day when something changed since the last of any kind; and when all have passed their term."""
        horizon, today = self._horizon(), self._vault.clock.today()
        if horizon == 0:
            return False
        own = self.all()
        if any(each.kind is BackupKind.DAILY and rotation.day_of(each.made) == today for each in own):
            return False
        living = [each for each in own if today < rotation.until(each.made, horizon)]
        return not living or self.changed_since(living[0])

    def changed_since(self, backup: Backup) -> bool:
        """Also when an older backup was put back since: then its trail is no longer ours."""
        with self._vault.read() as work:
            hashes = work.session.query(audit.AuditRecord.hash)
            if hashes.filter_by(seq=backup.manifest.audit_seq).scalar() != backup.manifest.audit_hash:
                return True
            lines = audit.lines(work.session, after=backup.manifest.audit_seq)
            try:
                return any(line.action not in _SAY_NOTHING_NEW for line in lines)
            except (TrailBroken, NewerSchema):
                return True

    def at_lock(self) -> int:
        """What is due when the register is closed; how many went. Raises as ``prune`` does, as its last."""
        self._keep_erasures()
        if self.is_due():
            self.make(BackupKind.DAILY)
        return self.prune()

    def prune(self) -> int:
        """How many went. Also those that cannot be read, and what a restore set aside, when their term has passed.

        Raises ClockDoubted, and leaves all where it is, as long as the clock may have been put forward. Raises
        BackupsLeft when the disk does not let go of one.
        """
        gone = self._gone()
        if gone and (days := self.doubt_clock()):
            raise ClockDoubted(days=days, today=self._vault.clock.today())
        removed = sum(map(_removed, gone))
        if removed < len(gone):
            raise BackupsLeft(count=len(gone) - removed)
        return removed

    def doubt_clock(self) -> int:
        """Days of which the clock says that nothing was done, 0 when it is believed. With a line in the trail: it tells
        the next time when this was.
        """
        leap = self._leap()
        if leap is None:
            return 0
        last = self._last(Action.CLOCK_DOUBTED)
        if last is None or abs(self._vault.clock.now() - last) > rotation.LEAP:
            with self._vault.write() as work:
                work.audit(Action.CLOCK_DOUBTED, days=leap.days)
        return leap.days

    def believe_clock(self) -> int:
        """A person says that it is right. How many backups went; raises BackupsLeft, and as ``make`` does."""
        leap = self._leap()
        if leap is not None:
            with self._vault.write() as work:
                work.audit(Action.CLOCK_BELIEVED, days=leap.days)
        return self.at_lock()

    def doubted(self) -> tuple[int, int]:
        """Days of which the clock says that nothing was done, and how many backups stay until that is believed."""
        leap, gone = self._leap(), self._gone()
        return (leap.days, len(gone)) if leap and gone else (0, 0)

    def until(self, backup: Backup) -> dt.date:
        """The day on which it is gone, when the program is used that day."""
        return rotation.until(backup.made, self._horizon())

    def holding(self, since: dt.datetime) -> tuple[Backup, ...]:
        """Those that may hold what came into the register then, oldest first."""
        return tuple(each for each in reversed(self.all()) if each.made >= since.replace(microsecond=0))

    def copy_to(self, folder: Path) -> SecondCopy:
        """The newest backup, made first when something changed, and the list of what was erased.

        Raises SecondPlaceMissing, SecondPlaceInside, SecondPlaceNotWritable, VaultNotWritable, DiskFull or DiskFailed.
        """
        # first, as is said when the second place will not do
        own = self.all()
        backup = own[0] if own and not self.changed_since(own[0]) else self.make()
        # never made here: where a disk is not connected, its folder would come to lie on this one
        if not folder.is_dir():
            raise SecondPlaceMissing(folder=folder.name)
        if folder.resolve().is_relative_to(self._vault.root.resolve()):
            raise SecondPlaceInside(folder=folder.resolve().name)
        self._keep_erasures()
        with _telling_of(folder), telling_the_disk():
            _remove_unfinished(folder, self._mark)
            path = _copied(backup, folder, self._mark)
            listed = self._vault.root / ERASED
            if listed.exists():
                _copied_file(listed, folder / f"{self._mark}-{ERASED}", self._mark)
        with suppress(OSError):
            # network drives know no such thing
            fsync_folder(folder)
        gone = () if self._leap() else _past(folder, self._vault, self._horizon(), self._vault.clock.today())
        removed = sum(map(_removed, gone))
        with self._vault.write() as work:
            work.audit(Action.VAULT_COPIED, line=backup.manifest.audit_seq)
        return SecondCopy(path=path, removed=removed)

    def last_second_copy(self) -> dt.datetime | None:
        return self._last(Action.VAULT_COPIED)

    def second_copy_due(self) -> bool:
        last = self.last_second_copy()
        return last is None or self._vault.clock.now() - last >= SECOND_COPY_EVERY

    def record_drill(self, made: dt.datetime, *, succeeded: bool) -> None:
        """That restoring was tried out with the backup of that moment."""
        with self._vault.write() as work:
            work.audit(Action.VAULT_DRILLED, made=made, succeeded=int(succeeded))

    def last_drill(self) -> dt.datetime | None:
        """The last that succeeded."""
        return self._last(Action.VAULT_DRILLED, succeeded=1)

    def drill_due(self) -> bool:
        """A month after the last one, or after the first backup."""
        now = self._vault.clock.now()
        first = next((each.made for each in reversed(self.all())), now)
        return now - (self.last_drill() or first) >= DRILL_EVERY

    def _keep_erasures(self) -> None:
        # a trail that cannot be read is told when the register is looked over; it must not cost the backup
        with suppress(TrailBroken, NewerSchema):
            self._vault.keep_erasures()

    def _gone(self) -> list[Path]:
        horizon, today = self._horizon(), self._vault.clock.today()
        unreadable = [path for path in _files(self.folder) if _readable(path) is None]
        aside = [path for path in self.folder.glob(f"{SET_ASIDE}*") if path.is_dir()]
        past = [path for path in (*unreadable, *aside) if _is_old(path, horizon, today)]
        return _past(self.folder, self._vault, horizon, today) + past

    def _leap(self) -> dt.timedelta | None:
        with self._vault.read() as work:
            return rotation.leap(
                (Done(at, action is Action.CLOCK_BELIEVED) for at, action in audit.backwards(work.session)),
                self._vault.clock.now(),
            )

    @property
    def _mark(self) -> str:
        return str(self._vault.header.vault_id)[:8]

    def _last(self, action: Action, **detail: object) -> dt.datetime | None:
        with self._vault.read() as work:
            fitting = (
                line.at
                for line in audit.lines(work.session, actions=[action])
                if all(line.detail.get(name) == value for name, value in detail.items())
            )
            return max(fitting, default=None)


def backups_in(folder: Path) -> tuple[Backup, ...]:
    """Newest first, of whichever register."""
    found = (backup for path in _files(folder) if (backup := _readable(path)) is not None)
    return tuple(sorted(found, key=lambda each: (each.made, len(each.path.name), each.path.name), reverse=True))


def manifest_of(path: Path) -> Backup:
    """What the file says of itself; nothing of it was checked but its shape.

    Raises FileUnreadable, BackupIncomplete, BackupDamaged or NewerSchema.
    """
    with archive.opened(path) as packed:
        return Backup(path=path, size=path.stat().st_size, manifest=packed.manifest)


def _files(folder: Path) -> Iterator[Path]:
    with suppress(FileNotFoundError, NotADirectoryError):
        yield from (path for path in folder.iterdir() if path.suffix == SUFFIX and not path.name.startswith("."))


def _readable(path: Path) -> Backup | None:
    try:
        return manifest_of(path)
    except (ExpectedError, OSError):
        return None


def _past(folder: Path, vault: OpenVault, horizon: int, today: dt.date) -> list[Path]:
    """Of this register, and no longer to be kept."""
    own = [each for each in backups_in(folder) if each.manifest.vault_id == vault.header.vault_id]
    stay = rotation.kept(own, today=today, horizon=horizon)
    return [each.path for each in own if each not in stay]


def _is_old(path: Path, horizon: int, today: dt.date) -> bool:
    with suppress(OSError):
        return today >= rotation.until(dt.datetime.fromtimestamp(path.stat().st_mtime, dt.UTC), horizon)
    return False


def _removed(path: Path) -> bool:
    try:
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    except OSError:
        return False
    return True


def _remove_unfinished(folder: Path, mark: str) -> None:
    """What a killed program left there of this register; others may be copying there now."""
    for left in folder.glob(f".{mark}-*{TEMPORARY}"):
        with suppress(OSError):
            left.unlink()


def _copied(backup: Backup, folder: Path, mark: str) -> Path:
    """Two registers may share a second place: a name that another backup has gets a number."""
    number, path = 1, folder / backup.path.name
    while path.exists():
        there = _readable(path)
        if there is not None and there.manifest == backup.manifest and _is_whole(path):
            return path
        number += 1
        path = folder / f"{backup.path.stem}-{number}{SUFFIX}"
    _copied_file(backup.path, path, mark)
    if not _is_whole(path):
        raise DiskFailed
    return path


def _is_whole(path: Path) -> bool:
    try:
        with archive.opened(path) as packed:
            packed.refuse_changed()
    except ExpectedError:
        return False
    return True


@contextmanager
def _telling_of(folder: Path) -> Iterator[None]:
    """What a disk says that was pulled out, or may only be read."""
    try:
        yield
    except VaultNotWritable as error:
        raise SecondPlaceNotWritable(folder=folder.name) from error
    except OSError as error:
        raise SecondPlaceMissing(folder=folder.name) from error


def _copied_file(source: Path, target: Path, mark: str) -> None:
    part = target.with_name(f".{mark}-{target.name}{TEMPORARY}")
    try:
        with source.open("rb") as given, new_file(part) as taken:
            shutil.copyfileobj(given, taken)
            taken.flush()
            os.fsync(taken.fileno())
        part.replace(target)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
