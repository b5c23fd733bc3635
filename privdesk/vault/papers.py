"""Papers that another program shows: in a folder that only this user may enter, gone at lock, exit and next start."""

from __future__ import annotations

import os
import re
import tempfile
from pathlib import Path

from privdesk.vault import private_folder
from privdesk.vault.files import telling_the_disk
from privdesk.vault.private_folder import PrivateFolder

_PREFIX = "privdesk-papers-"
_NOT_PLAIN = re.compile(r"[^\w.-]+")
_LONGEST = 60


class PaperFolder:
    """Made for the first paper."""

    def __init__(self, base: Path | None = None) -> None:
        self._base = base or base_folder()
        self._folder: PrivateFolder | None = None

    def lay(self, name: str, data: bytes) -> Path:
        """To be read only: what is written in a copy would be lost. Raises DiskFull, VaultNotWritable, DiskFailed."""
        with telling_the_disk():
            self._folder = self._folder or PrivateFolder(_PREFIX, self._base)
            path = _free(self._folder.path, _NOT_PLAIN.sub("-", name)[-_LONGEST:].lstrip(".") or "paper")
            with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                file.write(data)
            if os.name == "posix":
                # Windows would not remove a file of which nobody may write
                path.chmod(0o400)
        return path

    def purge(self) -> int:
        """How many could not be removed: on Windows a program that shows one holds on to it."""
        folder, self._folder = self._folder, None
        return folder.purge() if folder else 0


def base_folder() -> Path:
    """Linux has one in memory that ends with the session."""
    of_session = os.environ.get("XDG_RUNTIME_DIR", "")
    if of_session and Path(of_session).is_dir() and os.access(of_session, os.W_OK):
        return Path(of_session)
    return Path(tempfile.gettempdir())


def purge_left(base: Path | None = None) -> int:
    """Folders of a program that ended without purging; of how many something stays behind."""
    return private_folder.purge_left(_PREFIX, base or base_folder())


def _free(folder: Path, name: str) -> Path:
    path, number = folder / name, 1
    while path.exists():
        number += 1
        path = folder / f"{Path(name).stem}-{number}{Path(name).suffix}"
    return path
