"""Behind the door: opens with what was typed, and when it does not open, offers what can be done about it.

Its windows are imported when they are needed: the first paint does not wait for them.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from privdesk.core import errors
from privdesk.core.errors import ExpectedError
from privdesk.core.words import Words
from privdesk.desk.session import Registers, credential, has_lost_its_keys, is_half_made, is_register
from privdesk.desk.unlock import Remedy, UnlockPage
from privdesk.ui.jobs import Failed, Jobs

if TYPE_CHECKING:
    from privdesk.core.sentences import Sentence
    from privdesk.desk.session import Session
    from privdesk.vault.repairing import Repair

_CAN_BE_READ = (errors.VaultInUse, errors.VaultNotWritable, errors.PlaceRefused)
_CAN_BE_REPAIRED = (errors.ContentDamaged,)
_WITHOUT_KEYS = (errors.HeaderLost, errors.HeaderDamaged)
_NEEDS_BACKUP = (
    errors.HeaderLost,
    errors.HeaderDamaged,
    errors.HeaderEdited,
    errors.UnsafeParameters,
    errors.DatabaseMissing,
    errors.DatabaseDamaged,
    errors.DatabaseForeign,
    errors.ContentDamaged,
    errors.TrailBroken,
    errors.RolledBack,
)


class Asked(NamedTuple):
    """What was typed, and on what terms."""

    root: Path
    secret: str
    by_code: bool
    read_only: bool = False
    allow_place: bool = False
    take_over: bool = False


class Unlocking(QObject):
    opened = Signal(object)
    """Carries the ``Session``."""
    restored = Signal(object)
    """Carries the folder of the register that a backup became."""

    def __init__(self, page: UnlockPage, *, registers: Registers, jobs: Jobs, words: Words) -> None:
        super().__init__(page)
        self._page, self._registers, self._jobs, self._words = page, registers, jobs, words
        page.passphrase.connect(lambda root, text, look: self.open(Asked(root, text, by_code=False, read_only=look)))
        page.recovery.connect(lambda root, text, look: self.open(Asked(root, text, by_code=True, read_only=look)))
        page.keyring.connect(self.open_by_keyring)
        page.turned.connect(self.look_at)

    def look_at(self, root: Path) -> None:
        """What no passphrase opens is told before one is typed."""
        found: ExpectedError | None = None
        if is_half_made(root):
            found = errors.HalfMade()
        elif has_lost_its_keys(root):
            found = errors.HeaderLost()
        elif os.access(root, os.R_OK | os.X_OK) and not is_register(root):
            found = errors.HeaderMissing()
        if found is not None:
            self._page.failed(self._sentence(found), remedies=self._remedies(found, root))

    def open(self, asked: Asked) -> None:
        registers = self._registers

        def work() -> Session:
            return registers.open(
                asked.root,
                credential(asked.secret, by_code=asked.by_code),
                read_only=asked.read_only,
                allow_place=asked.allow_place,
                take_over=asked.take_over,
            )

        self._wait(self.tr("The other program is asked to close it…") if asked.take_over else "")
        self._open(work, lambda error: self._failed(error, asked))

    def open_by_keyring(self, root: Path) -> None:
        """When it does not open, the passphrase is asked, with at most a small sentence."""

        def failed(error: ExpectedError) -> None:
            if isinstance(error, errors.WrongSecret):
                self._page.ask_instead(self.tr("The keyring of this computer has no key to it. Type the passphrase."))
            elif isinstance(error, errors.KeyringUnavailable):
                said = self._sentence(error)
                self._page.ask_instead(f"{said.what} {said.next_step}")
            else:
                self._failed(error, None, root)

        registers = self._registers
        self._wait("")
        self._open(lambda: registers.open_with_keyring(root), failed)

    def _open(self, work: Callable[[], Session], failed: Failed) -> None:
        """The window waits for it, for the page may be gone by then: what nobody takes would stay open and in use."""
        jobs, page, window = self._jobs, self._page, self._page.window()

        def opened(session: Session) -> None:
            if isValid(page):
                self.opened.emit(session)
            else:
                jobs.vault(session.vault.lock, lambda _faults: None, owner=window)

        jobs.vault(work, opened, owner=window, failed=lambda error: failed(error) if isValid(page) else None)

    def repair(self, asked: Asked) -> None:
        registers = self._registers

        def repaired(_repair: Repair) -> None:
            self.open(asked)

        self._wait(self.tr("The register is being repaired…"))
        self._jobs.vault(
            lambda: registers.repair(asked.root, credential(asked.secret, by_code=asked.by_code)),
            repaired,
            owner=self._page,
            failed=lambda error: self._failed(error, asked, was_repaired=True),
        )

    def restore(self, root: Path, path: Path | None = None) -> None:
        from privdesk.desk.custody.restore import restore

        restore(self._jobs, self._words, self._registers, self._page, self.restored.emit, root=root, path=path)

    def rebuild(self, root: Path) -> None:
        from privdesk.desk.custody.rebuild import RebuildDialog

        dialog = RebuildDialog(self._jobs, self._words, self._registers, root, self._page)
        dialog.rebuilt.connect(self.opened)
        dialog.open()

    def _wait(self, sentence: str) -> None:
        self._page.wait(sentence)

    def _failed(
        self, error: ExpectedError, asked: Asked | None, root: Path | None = None, *, was_repaired: bool = False
    ) -> None:
        remedies = self._remedies(error, asked.root if asked else root, asked, was_repaired=was_repaired)
        can_be_read = asked is not None and isinstance(error, _CAN_BE_READ) and not asked.read_only
        said = self._sentence(error)
        if asked is not None and asked.by_code and isinstance(error, errors.WrongSecret):
            said = said._replace(
                what=self.tr("This recovery code does not fit this register."),
                next_step=self.tr("Look whether the kit is of this register, and whether a newer one was made since."),
            )
        self._page.failed(said, can_be_read=can_be_read, remedies=remedies)

    def _remedies(
        self, error: ExpectedError, root: Path | None, asked: Asked | None = None, *, was_repaired: bool = False
    ) -> tuple[Remedy, ...]:
        found: list[Remedy] = []
        if asked is not None:
            if isinstance(error, errors.VaultInUse):
                found.append(
                    Remedy(self.tr("&Take it over"), "arrow-right", self._again(asked._replace(take_over=True)))
                )
            if isinstance(error, errors.PlaceRefused):
                found.append(Remedy(self.tr("Open it here all the same…"), "", lambda: self._override(error, asked)))
            if not was_repaired and _is_repairable(error):
                found.append(Remedy(self.tr("Re&pair it"), "refresh-cw", lambda: self.repair(asked)))
        if root is not None and isinstance(error, _WITHOUT_KEYS):
            found.append(
                Remedy(self.tr("Key file lost? Use the recovery &kit"), "key-round", lambda: self.rebuild(root))
            )
        only_backups = type(error) is errors.HeaderMissing and root is not None and (root / "backups").is_dir()
        if root is not None and (only_backups or isinstance(error, _NEEDS_BACKUP)):
            found.append(Remedy(self.tr("Restore a &backup…"), "archive-restore", lambda: self.restore(root)))
        return tuple(found)

    def _again(self, asked: Asked) -> Callable[[], object]:
        return lambda: self.open(asked)

    def _override(self, error: errors.PlaceRefused, asked: Asked) -> None:
        from privdesk.desk.custody.override import OverrideDialog

        OverrideDialog(error, self._words, self._page, self._again(asked._replace(allow_place=True))).open()

    def _sentence(self, error: ExpectedError) -> Sentence:
        from privdesk.core.sentences import sentence_of

        return sentence_of(error, self._words)


def _is_repairable(error: ExpectedError) -> bool:
    """Damaged pages that are in use are in no copy either."""
    return isinstance(error, _CAN_BE_REPAIRED) or (
        isinstance(error, errors.DatabaseDamaged) and bool(error.facts["salt_only"])
    )
