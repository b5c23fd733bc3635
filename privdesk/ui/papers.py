"""Papers that another program shows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QDesktopServices

from privdesk.core.errors import PaperNotOpened
from privdesk.ui.jobs import Failed, Jobs
from privdesk.ui.theme import Button, button

translate = QCoreApplication.translate


def opener(on: Callable[[], object], *, name: str = "") -> Button:
    """The button for it. ``name``: for who does not see beside what it stands."""
    made = button(translate("Papers", "Open in another program"), icon="external-link", on=on, name=name)
    made.setToolTip(
        translate("Papers", "A copy, which is removed when the register locks: what you change in it is not kept.")
    )
    return made


class Papers(Protocol):
    def open(self, make: Callable[[], bytes], name: str, ref: UUID | None, *, owner: QObject, failed: Failed) -> None:
        """``make`` runs on the vault's thread. ``name``: tells the kind of paper, never a person; its ending matters.

        ``ref``: of the request that it belongs to.
        """
        ...


class NoPapers:
    def open(
        self,
        make: Callable[[], bytes],  # noqa: ARG002
        name: str,  # noqa: ARG002
        ref: UUID | None,  # noqa: ARG002
        *,
        owner: QObject,  # noqa: ARG002
        failed: Failed,
    ) -> None:
        failed(PaperNotOpened())


class SystemPapers:
    """``lay(name, data)`` puts a copy where only this user may look; ``record(ref)`` notes that a paper went out."""

    def __init__(self, jobs: Jobs, lay: Callable[[str, bytes], Path], record: Callable[[UUID | None], object]) -> None:
        self._jobs, self._lay, self._record = jobs, lay, record

    def open(self, make: Callable[[], bytes], name: str, ref: UUID | None, *, owner: QObject, failed: Failed) -> None:
        def laid() -> Path:
            path = self._lay(name, make())
            self._record(ref)
            return path

        def show(path: Path) -> None:
            if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
                failed(PaperNotOpened())

        self._jobs.vault(laid, show, owner=owner, failed=failed)
