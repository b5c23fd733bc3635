"""Papers that another program shows: in a folder that only this user may enter, gone at lock, exit and next start."""

from __future__ import annotations

import os
import re
import stat
import tempfile
from contextlib import suppress
from pathlib import Path

from privdesk.vault.files import telling_the_disk
from privdesk.vault.lock import lock_file, unlock_file

_PREFIX = "privdesk-papers-"
_IN_USE = "in-use"
_NOT_PLAIN = re.compile(r"[^\w.-]+")
_LONGEST = 60


class PaperFolder:
    """Made for the first paper; a lock in it tells other starts of the program that it is in use."""

    def __init__(self, base: Path | None = None) -> None:
        self._base = base or base_folder()
        self._folder: Path | None = None
        self._descriptor: int | None = None

    def lay(self, name: str, data: bytes) -> Path:
        """To be read only: what is written in a copy would be lost. Raises DiskFull, VaultNotWritable, DiskFailed."""
        with telling_the_disk():
            folder = self._folder or self._make()
            path = _free(folder, _NOT_PLAIN.sub("-", name)[-_LONGEST:].lstrip(".") or "paper")
            with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                file.write(data)
            if os.name == "posix":
                # Windows would not remove a file of which nobody may write
                path.chmod(0o400)
        return path

    def purge(self) -> int:
        """How many could not be removed: on Windows a program that shows one holds on to it."""
        folder, descriptor = self._folder, self._descriptor
        self._folder = self._descriptor = None
        if folder is None or descriptor is None:
            return 0
        with suppress(OSError):
            unlock_file(descriptor)
        os.close(descriptor)
        return _remove(folder)

    def _make(self) -> Path:
        folder = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=self._base))
        descriptor = os.open(folder / _IN_USE, os.O_RDWR | os.O_CREAT, 0o600)
        lock_file(descriptor)
        self._folder, self._descriptor = folder, descriptor
        return folder


def base_folder() -> Path:
    """Linux has one in memory that ends with the session."""
    of_session = os.environ.get("XDG_RUNTIME_DIR", "")
    if of_session and Path(of_session).is_dir() and os.access(of_session, os.W_OK):
        return Path(of_session)
    return Path(tempfile.gettempdir())


def purge_left(base: Path | None = None) -> int:
    """Folders of a program that ended without purging; of how many something stays behind."""
    found = [each for each in (base or base_folder()).glob(f"{_PREFIX}*") if _is_ours(each)]
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
    """The mark goes last, so that what stays behind is found again."""
    left = 0
    for path in sorted(folder.iterdir(), key=lambda each: each.name == _IN_USE):
        if path.name == _IN_USE and left:
            break
        try:
            path.unlink()
        except OSError:
            left += 1
    if not left:
        with suppress(OSError):
            folder.rmdir()
    return left


def _free(folder: Path, name: str) -> Path:
    path, number = folder / name, 1
    while path.exists():
        number += 1
        path = folder / f"{Path(name).stem}-{number}{Path(name).suffix}"
    return path
