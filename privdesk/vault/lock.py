"""One program at a time: a lock of the operating system, which dies with its holder, and a note who holds it."""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
import os
import socket
import sys
from contextlib import suppress
from pathlib import Path

from privdesk.core.clock import Clock
from privdesk.core.errors import LeftOpenElsewhere, VaultInUse, VaultNotWritable
from privdesk.vault.files import opened_to_read, refuse_other_than_file, telling_the_disk
from privdesk.vault.stamps import moment_of, stamp

NAME = "vault.lock"
_NOTE_LIMIT = 1000
_HOST_LIMIT = 100
# Windows locks bytes against reading too: one far behind the note
_FAR = 1 << 30
# what a link points to would be emptied
NO_LINK = getattr(os, "O_NOFOLLOW", 0)


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """None for what the note does not tell."""

    host: str | None = None
    pid: int | None = None
    since: dt.datetime | None = None

    @property
    def is_elsewhere(self) -> bool:
        """On another computer, whose lock the operating system may not see."""
        return self.host is not None and self.host != _this_host()

    @property
    def is_another(self) -> bool:
        """Not this program."""
        return self.is_elsewhere or self.pid not in {None, os.getpid()}


class VaultLock:
    def __init__(self, root: Path, descriptor: int) -> None:
        self._root = root
        self._descriptor: int | None = descriptor

    @classmethod
    def take(cls, root: Path, clock: Clock, *, despite: bool = False) -> VaultLock:
        """Raises VaultInUse, VaultNotWritable or DiskFull; LeftOpenElsewhere unless ``despite`` it."""
        path = root / NAME
        with telling_the_disk():
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT | NO_LINK, 0o600)
        try:
            refuse_other_than_file(os.fstat(descriptor))
            is_ours = lock_file(descriptor)
        except OSError as error:
            # a drive that knows no locks, or no file
            os.close(descriptor)
            raise VaultNotWritable from error
        if not is_ours:
            os.close(descriptor)
            holder = holder_of(root)
            raise VaultInUse(host=holder.host, since=holder.since)
        holder = holder_of(root)
        if holder.is_elsewhere and not despite:
            unlock_file(descriptor)
            os.close(descriptor)
            raise LeftOpenElsewhere(host=holder.host, since=holder.since)
        note = {"host": _this_host(), "pid": os.getpid(), "started": stamp(clock.now())}
        # a full disk does not take the note; the lock holds without it
        with suppress(OSError):
            os.ftruncate(descriptor, 0)
            os.lseek(descriptor, 0, os.SEEK_SET)
            os.write(descriptor, json.dumps(note).encode())
        return cls(root, descriptor)

    def release(self) -> None:
        if self._descriptor is None:
            return
        # the file stays: to remove it would let two programs hold locks on two files of one name
        with suppress(OSError):
            if not holder_of(self._root).is_another:
                os.ftruncate(self._descriptor, 0)
        unlock_file(self._descriptor)
        os.close(self._descriptor)
        self._descriptor = None


def holder_of(root: Path) -> Holder:
    """What the note says, whether or not the lock is still held."""
    try:
        with opened_to_read(root / NAME) as file:
            note = json.loads(file.read(_NOTE_LIMIT))
        return Holder(
            host=_printable(str(note["host"])) or None, pid=int(note["pid"]), since=moment_of(note["started"])
        )
    except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return Holder()


def _this_host() -> str:
    return _printable(socket.gethostname())


def _printable(host: str) -> str:
    """Whoever can write into the folder can write a note: no line ends, no signs that steer a terminal."""
    return "".join(sign for sign in host[:_HOST_LIMIT] if sign.isprintable())


if sys.platform == "win32":
    import msvcrt

    def lock_file(descriptor: int) -> bool:
        os.lseek(descriptor, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def unlock_file(descriptor: int) -> None:
        os.lseek(descriptor, _FAR, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def lock_file(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def unlock_file(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_UN)
