"""A file that the person chose: read and written whole or not at all."""

from __future__ import annotations

import errno
from contextlib import suppress
from pathlib import Path

from privdesk.core.errors import DiskFull, FileNotWritable, FileUnreadable


def read_whole(path: Path) -> bytes:
    """Raises FileUnreadable."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise FileUnreadable(file=path.name) from error


def write_whole(path: Path, data: bytes) -> None:
    """Raises DiskFull, FileNotWritable; what was there before then still stands."""
    part = path.with_name(f".{path.name}.part")
    try:
        part.write_bytes(data)
        part.replace(path)
    except BaseException as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        if not isinstance(error, OSError):
            raise
        if error.errno in {errno.ENOSPC, errno.EDQUOT}:
            raise DiskFull from error
        raise FileNotWritable(file=path.name) from error
