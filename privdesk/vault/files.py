"""Writing a small file so that after any crash either the old or the new one is there, whole."""

from __future__ import annotations

import errno
import os
import shutil
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import BufferedReader
from pathlib import Path
from typing import BinaryIO

from privdesk.core.errors import DiskFailed, DiskFull, VaultNotWritable
from privdesk.core.files import BINARY, FULL, fsync_folder

_NOT_WRITABLE = {
    errno.EACCES,
    errno.EPERM,
    errno.EROFS,
    # a folder where a file must come, a file where a folder must be, a name that the disk does not take
    errno.EISDIR,
    errno.ENOTDIR,
    errno.EEXIST,
    errno.ENAMETOOLONG,
    # a link where the program writes only what is its own
    errno.ELOOP,
}
TEMPORARY = ".tmp"
_PROBE, _LITTLE = 1 << 16, 1 << 21
"""Bytes."""


def write_atomically(path: Path, data: bytes) -> None:
    temporary = path.with_name(f".{path.name}.{os.getpid()}{TEMPORARY}")
    with telling_the_disk():
        try:
            with new_file(temporary) as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            if temporary.read_bytes() != data:
                raise OSError(errno.EIO, "what was written cannot be read back")
            _replace(temporary, path)
            fsync_folder(path.parent)
        except FileNotFoundError as error:
            # the folder itself: moved, or on a disk that was pulled out
            raise VaultNotWritable from error
        finally:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)


def new_file(path: Path) -> BinaryIO:
    """In the place of what an earlier attempt left there, never through a link that somebody laid there."""
    path.unlink(missing_ok=True)
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | BINARY, 0o600), "wb")


def opened_to_read(path: Path) -> BufferedReader:
    """Raises OSError, also for a pipe, which would keep the program waiting for ever."""
    refuse_other_than_file(path.stat())
    return path.open("rb")


def refuse_other_than_file(seen: os.stat_result) -> None:
    """Raises OSError."""
    if not stat.S_ISREG(seen.st_mode):
        raise OSError(errno.EISDIR, "no file that holds anything")


def make_folder(path: Path, *, exist_ok: bool = False) -> None:
    """With those above it. Raises OSError; VaultNotWritable also where no drive is."""
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=exist_ok)
    except FileNotFoundError as error:
        raise VaultNotWritable from error


def make_empty(path: Path) -> None:
    """A new file with its rights, for SQLite, which would use the umask of the day. Raises FileExistsError."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def is_full(folder: Path, *, by_writing: bool = True) -> bool:
    """For when a library only says that it could not write. A quota is no full disk: only writing finds it out."""
    with suppress(OSError):
        if shutil.disk_usage(folder).free < _LITTLE:
            return True
    if not by_writing:
        return False
    probe = folder / f".probe.{os.getpid()}{TEMPORARY}"
    try:
        with new_file(probe) as file:
            file.write(bytes(_PROBE))
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        return error.errno in FULL
    finally:
        with suppress(OSError):
            probe.unlink(missing_ok=True)
    return False


@contextmanager
def telling_the_disk() -> Iterator[None]:
    """Errors of the disk as the person meets them; others pass."""
    try:
        yield
    except OSError as error:
        if error.errno in FULL:
            raise DiskFull from error
        if error.errno in _NOT_WRITABLE:
            raise VaultNotWritable from error
        if error.errno == errno.EIO:
            raise DiskFailed from error
        raise


def _replace(source: Path, target: Path) -> None:
    # Windows refuses while a virus scanner or an indexer looks at the target; that passes
    tries = 10 if os.name == "nt" else 1
    for left in range(tries, 0, -1):
        try:
            source.replace(target)
        except PermissionError:
            if left == 1:
                raise
            time.sleep(0.05)
        else:
            return
