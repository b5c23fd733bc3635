"""A folder for a while that only this user may enter. A lock in it tells other starts of the program that it is in use;
what a killed program left is found by it.
"""

from __future__ import annotations

import os
import shutil
import stat
import tempfile
from contextlib import suppress
from pathlib import Path

from privdesk.vault.lock import lock_file, unlock_file

_IN_USE = "in-use"


class PrivateFolder:
    def __init__(self, prefix: str, base: Path | None = None) -> None:
        """``base``: None for that of the system. Raises OSError."""
        self.path = Path(tempfile.mkdtemp(prefix=prefix, dir=base))
        self._descriptor = os.open(self.path / _IN_USE, os.O_RDWR | os.O_CREAT, 0o600)
        lock_file(self._descriptor)

    def purge(self) -> int:
        """How many could not be removed: on Windows a program that shows one holds on to it."""
        with suppress(OSError):
            unlock_file(self._descriptor)
        os.close(self._descriptor)
        return _remove(self.path)


def purge_left(prefix: str, base: Path) -> int:
    """Folders of a program that ended without purging; of how many something stays behind."""
    found = [each for each in base.glob(f"{prefix}*") if _is_ours(each)]
    return sum(1 for folder in found if not _is_in_use(folder) and _remove(folder))


def _is_ours(folder: Path) -> bool:
    with suppress(OSError):
        seen = folder.lstat()
        return stat.S_ISDIR(seen.st_mode) and (os.name != "posix" or seen.st_uid == os.getuid())
    return False


def _is_in_use(folder: Path) -> bool:
    try:
        descriptor = os.open(folder / _IN_USE, os.O_RDWR)
    except FileNotFoundError:
        return False
    except OSError:
        return True
    try:
        if not lock_file(descriptor):
            return True
        unlock_file(descriptor)
    finally:
        os.close(descriptor)
    return False


def _remove(folder: Path) -> int:
    """The mark goes last, so that what stays behind is found again. A folder that somebody else took away is gone."""
    left = 0
    try:
        inside = sorted(folder.iterdir(), key=lambda each: each.name == _IN_USE)
    except FileNotFoundError:
        return 0
    except OSError:
        return 1
    for path in inside:
        if path.name == _IN_USE and left:
            break
        try:
            shutil.rmtree(path) if path.is_dir() and not path.is_symlink() else path.unlink()
        except OSError:
            left += 1
    if not left:
        with suppress(OSError):
            folder.rmdir()
    return left
