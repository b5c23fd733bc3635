"""A file that the person chose: read and written whole or not at all."""

from __future__ import annotations

import errno
import os
import shutil
from contextlib import suppress
from pathlib import Path

from privdesk.core.errors import DiskFailed, DiskFull, FileNotWritable, FileUnreadable

BINARY = getattr(os, "O_BINARY", 0)
FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
# of folders: a drive that knows no such thing has nothing to write out
_UNKNOWN = {errno.EINVAL, errno.ENOTSUP, errno.ENOSYS}
_LONGEST = 200


def read_whole(path: Path) -> bytes:
    """Raises FileUnreadable."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise FileUnreadable(file=path.name) from error


def write_whole(path: Path, data: bytes, *, shared: bool = False) -> None:
    """For this user only, unless ``shared`` or there was a file with other rights; as far as the disk knows rights.

    Raises DiskFull, DiskFailed, FileNotWritable; what was there before then still stands.
    """
    if not path.name:
        # the folder where one stands, or that of all
        raise FileNotWritable(file=str(path))
    part = path.with_name(f".{_short(path.name)}.part")
    try:
        part.unlink(missing_ok=True)
        # never through a link that somebody laid there
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | BINARY, 0o666 if shared else 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        with suppress(OSError):
            shutil.copymode(path, part)
        part.replace(path)
    except BaseException as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        if not isinstance(error, OSError):
            raise
        if error.errno in FULL:
            raise DiskFull from error
        if error.errno == errno.EIO:
            raise DiskFailed from error
        raise FileNotWritable(file=path.name) from error
    # the file itself is written out
    with suppress(OSError):
        fsync_folder(path.parent)


def fsync_folder(folder: Path) -> None:
    """Raises OSError."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _UNKNOWN:
            raise
    finally:
        os.close(descriptor)


def _short(name: str) -> str:
    """Room for what is added to it: a name has at most 255 bytes."""
    return name.encode(errors="replace")[:_LONGEST].decode(errors="ignore")
