"""Behind the welcome: a new register, one that is elsewhere, the sample, or a backup that becomes one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog

from privdesk.core.words import Words
from privdesk.desk.create import CreateWizard
from privdesk.desk.custody.kit import KitPaper
from privdesk.desk.custody.memory import RegisterMemory
from privdesk.desk.custody.restore import restore
from privdesk.desk.sample import SampleDialog
from privdesk.desk.session import Registers
from privdesk.desk.welcome import WelcomePage
from privdesk.ui.frame import show_error
from privdesk.ui.jobs import Failed, Jobs
from privdesk.ui.memory import Memory
from privdesk.ui.paper import Paper

if TYPE_CHECKING:
    from privdesk.organisation.model import Organisation
    from privdesk.vault import RecoveryKit


class Welcoming(QObject):
    found = Signal(object)
    """Carries the folder that was chosen."""
    made = Signal(object)
    """Carries the folder of a register that is new on this computer."""
    sample = Signal(object, str)
    """Carries the folder of the sample register, and its passphrase."""

    def __init__(
        self,
        page: WelcomePage,
        *,
        registers: Registers,
        jobs: Jobs,
        words: Words,
        paper: Paper,
        memory: Memory,
        today: dt.date,
    ) -> None:
        super().__init__(page)
        self._page, self._registers, self._jobs, self._words = page, registers, jobs, words
        self._paper, self._memory, self._today = paper, memory, today
        page.fresh.connect(self._create)
        page.elsewhere.connect(self.choose)
        page.look_around.connect(self._look_around)
        page.restore.connect(lambda: restore(jobs, words, registers, page, self.made.emit))

    def choose(self) -> None:
        dialog = QFileDialog(self._page, self.tr("Open a register: choose its folder"), str(Path.home()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self.found.emit(Path(name)))
        dialog.open()

    def _create(self) -> None:
        registers, jobs = self._registers, self._jobs
        notes: RegisterMemory | None = None

        def make(
            root: Path, secret: str, ours: Organisation, done: Callable[[RecoveryKit], None], not_made: Failed
        ) -> None:
            allow = wizard.allows_place

            def made(kit: RecoveryKit) -> None:
                # until its code is typed back; also when the computer goes out here
                nonlocal notes
                notes = RegisterMemory(self._memory, kit.vault_id)
                notes.kit_is_unchecked = True
                done(kit)

            jobs.vault(
                lambda: registers.create(root, secret, ours, allow_place=allow), made, owner=wizard, failed=not_made
            )

        def leave() -> None:
            page = wizard.recovery_page
            if notes is not None and page.isComplete():
                notes.kit_was_checked(is_kept=page.is_kept)
            self.made.emit(wizard.root)

        def paper(register: str) -> KitPaper:
            return KitPaper(jobs, self._paper, self._words, register)

        wizard = CreateWizard(self._words, self._today, Path.home(), make, self._page)
        wizard.print_asked.connect(
            lambda kit, register: paper(register).print_kit(
                kit, wizard, lambda taken: wizard.recovery_page.keep(is_kept=taken)
            )
        )
        wizard.save_asked.connect(
            lambda kit, register: paper(register).ask_where(
                kit,
                wizard,
                wizard.recovery_page.saved,
                lambda error: show_error(wizard, error, self._words),
            )
        )
        wizard.accepted.connect(leave)
        wizard.open()

    def _look_around(self) -> None:
        dialog = SampleDialog(self._jobs, self._registers, self._words.language, self._page)
        dialog.made.connect(self.sample)
        dialog.open()
