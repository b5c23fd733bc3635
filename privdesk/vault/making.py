"""A register in the making: its folder, and its database before there is a header that names it."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import UUID

from privdesk.core.clock import Clock
from privdesk.core.errors import FolderNotEmpty, VaultNotWritable
from privdesk.core.events import Events
from privdesk.core.folders import HEADER, MAKING
from privdesk.db import migrate
from privdesk.db.actions import Action
from privdesk.db.work import Transactions
from privdesk.vault.files import make_folder, telling_the_disk
from privdesk.vault.header import Anchor, DatabaseFile, Journal
from privdesk.vault.keys import MasterKey
from privdesk.vault.lock import NO_LINK, lock_file
from privdesk.vault.opening import anchor_of, create_database
from privdesk.vault.pages import SALT

FIRST = "register-0001.db"
_HALF = re.compile(rf"{re.escape(FIRST)}(-wal|-shm|-journal)?|\.{re.escape(HEADER)}.*\.tmp")
"""What can lie in a folder when the making was broken off before the header was written."""


@contextmanager
def being_made(root: Path) -> Iterator[None]:
    """A new or empty folder, or one in which a making was broken off. Only what succeeds leaves anything there.

    Raises FolderNotEmpty, VaultNotWritable, DiskFull or DiskFailed.
    """
    with telling_the_disk():
        is_new = _make_folder(root)
        mark = _marked(root)
    try:
        with telling_the_disk():
            yield
    except BaseException:
        os.close(mark)
        _empty(root, remove=is_new)
        raise
    os.close(mark)
    with suppress(OSError):
        (root / MAKING).unlink()


def _make_folder(root: Path) -> bool:
    """Whether it had to be made."""
    try:
        make_folder(root)
    except FileExistsError:
        if not root.is_dir() or not _may_be_taken(root):
            raise FolderNotEmpty(folder=root.absolute().name) from None
        root.chmod(0o700)
        return False
    return True


def _may_be_taken(root: Path) -> bool:
    names = {each.name for each in root.iterdir()}
    return not names or (MAKING in names and all(_HALF.fullmatch(each) for each in names - {MAKING}))


def _marked(root: Path) -> int:
    """Locked as long as it is open: who finds it free knows that nobody is making a register there."""
    descriptor = os.open(root / MAKING, os.O_RDWR | os.O_CREAT | NO_LINK, 0o600)
    try:
        _take(root, descriptor)
    except BaseException:
        os.close(descriptor)
        raise
    return descriptor


def _take(root: Path, mark: int) -> None:
    try:
        is_ours = lock_file(mark)
    except OSError as error:
        raise VaultNotWritable from error
    # looked at once more: another program may have finished one here just now
    if not is_ours or not _may_be_taken(root):
        raise FolderNotEmpty(folder=root.absolute().name)
    for left in root.iterdir():
        if left.name != MAKING:
            left.unlink()


def _empty(root: Path, *, remove: bool) -> None:
    """All that is in it is ours. The mark goes last."""
    with suppress(OSError):
        for left in sorted(root.iterdir(), key=lambda each: each.name == MAKING):
            left.unlink()
        if remove:
            root.rmdir()


def first_database(
    root: Path, key: MasterKey, journal: Journal, *, clock: Clock, actor: UUID
) -> tuple[DatabaseFile, Anchor]:
    path = root / FIRST
    engine = create_database(path, key, journal)
    try:
        with Transactions(engine, clock, actor, Events()).write() as work:
            work.audit(Action.VAULT_CREATED)
        anchor = anchor_of(engine, at=clock.now())
    finally:
        # the last connection that closes moves the -wal into the file
        engine.dispose()
    with path.open("rb") as file:
        salt = file.read(SALT)
    return DatabaseFile(file=path.name, salt=salt, schema=migrate.head_revision(), journal=journal), anchor
