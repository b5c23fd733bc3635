"""A backup put back: into the register from which it came, or as a register in a new folder."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from privdesk.core.errors import ExpectedError, PlaceRefused
from privdesk.core.folders import SUFFIX, name_of
from privdesk.core.words import Words
from privdesk.desk.custody.backup_choice import BackupChoice
from privdesk.desk.custody.fitted import FittedDialog
from privdesk.desk.custody.override import OverrideDialog
from privdesk.desk.custody.secret import EitherSecret
from privdesk.desk.custody.stages import StagesBar
from privdesk.desk.session import Registers
from privdesk.ui.frame import Notice
from privdesk.ui.jobs import Jobs
from privdesk.ui.theme import Tone, button, label, space
from privdesk.vault.restoring import Restored
from privdesk.vault.stages import RESTORING

translate = QCoreApplication.translate
_WIDE = 84


class RestoreDialog(FittedDialog):
    restored = Signal(object)
    """Carries the ``Restored``."""

    def __init__(
        self,
        jobs: Jobs,
        words: Words,
        registers: Registers,
        parent: QWidget,
        *,
        root: Path | None = None,
        path: Path | None = None,
    ) -> None:
        """``root``: the register that may be replaced; ``path``: the backup, when it is known already."""
        super().__init__(translate("RestoreDialog", "Restore a backup"), parent, wide=_WIDE)
        self._jobs, self._words, self._registers, self._root = jobs, words, registers, root
        start = root / "backups" if root is not None and (root / "backups").is_dir() else Path.home()
        self.choice = BackupChoice(jobs, words, start)
        self.secret = EitherSecret()
        self.in_place = QRadioButton("")
        self.in_new = QRadioButton(self.tr("As a register in a &new folder"))
        self.folder = QLineEdit(str(_free(Path.home(), name_of(root.name) if root else self.tr("Register"))))
        self.look = button(self.tr("Ch&oose…"), icon="folder-open", on=self._choose)
        self.says = Notice(Tone.INFO, "")
        self.waiting = StagesBar(self.tr("The backup is being restored"), RESTORING, words)
        self.verb = button(self.tr("&Restore"), look="primary", on=self._go)
        self.cancel = button(self.tr("Cancel"), on=self.reject)
        self._lay_out()
        self._connect()
        if path is not None:
            self.choice.take(path)
        self._judge()
        (self.choice if path is None else self.secret).setFocus()

    def _lay_out(self) -> None:
        group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(space(self))
        row.addWidget(self.folder, 1)
        row.addWidget(self.look)
        self.folder.setAccessibleName(self.tr("Folder of the restored register"))
        where = QVBoxLayout()
        where.setSpacing(space(self, 0.6))
        where.addWidget(label(self.tr("Where"), "muted"))
        for each in (self.in_place, self.in_new):
            group.addButton(each)
            where.addWidget(each)
        where.addLayout(row)
        self.column.addWidget(self.choice)
        self.column.addWidget(self.secret)
        self.column.addWidget(label(self.tr("A backup opens with the passphrase or the code of its day."), "muted"))
        self.column.addLayout(where)
        self.column.addWidget(self.says)
        self.column.addWidget(self.waiting)
        if self._root is not None:
            name = self.tr("In the place of the register {name}").format(name=name_of(self._root.name))
            self.in_place.setText(name)
        self.in_place.setVisible(self._root is not None)
        (self.in_place if self._root is not None else self.in_new).setChecked(True)
        self.end_with((self.verb, self.cancel))
        self.verb.setDefault(True)

    def _connect(self) -> None:
        self.choice.changed.connect(self._fit_target)
        self.secret.changed.connect(self._judge)
        self.folder.textChanged.connect(lambda _text: self._judge())
        self.in_new.toggled.connect(lambda _on: self._judge())

    def _fit_target(self) -> None:
        """A backup of another register does not go in the place of this one."""
        if self._is_foreign():
            self.in_new.setChecked(True)
        self.in_place.setEnabled(not self._is_foreign())
        self._judge()

    def _is_foreign(self) -> bool:
        from privdesk.vault import Vault

        backup = self.choice.backup
        if backup is None or self._root is None:
            return False
        with suppress(ExpectedError):
            return Vault.peek(self._root).vault_id != backup.manifest.vault_id
        return False  # what cannot be read may be replaced; the vault decides

    def target(self) -> Path:
        if self.in_place.isChecked() and self._root is not None:
            return self._root
        return Path(self.folder.text()).expanduser()

    def _judge(self) -> None:
        is_new = self.in_new.isChecked()
        self.folder.setEnabled(is_new)
        self.look.setEnabled(is_new)
        if self._is_foreign():
            self.says.say(Tone.CAREFUL, self.tr("This is a backup of another register: it goes in a new folder."))
        elif is_new:
            self.says.say(Tone.INFO, self.tr("Nothing that is there is touched: you get a second register beside it."))
        else:
            self.says.say(
                Tone.CAREFUL,
                self.tr(
                    "What was done since this backup goes from the register. It is kept as a backup first, where it "
                    "can be read. Who was erased since is erased again."
                ),
            )
        ready = self.choice.backup is not None and self.secret.is_filled
        self.verb.setEnabled(ready and bool(self.folder.text().strip() or not is_new))

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("In which folder"), str(Path(self.folder.text()).expanduser().parent))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(
            lambda name: self.folder.setText(str(_free(Path(name), Path(self.folder.text()).stem)))
        )
        dialog.open()

    def _go(self, *, allow_place: bool = False) -> None:
        backup, shown, target = self.choice.backup, self.secret.shown(), self.target()
        assert backup is not None
        registers = self._registers
        self.notice.hide()
        self._wait(waiting=True)
        self._jobs.vault_steps(
            lambda step: registers.restore(backup.path, shown, target, step, allow_place=allow_place),
            self._finish,
            owner=self,
            progress=self.waiting.step,
            failed=self._failed,
        )

    def _wait(self, *, waiting: bool) -> None:
        self.is_working = waiting
        if not waiting:
            self.waiting.hide()
        for each in (self.choice, self.secret, self.in_place, self.in_new, self.folder, self.look):
            each.setEnabled(not waiting)
        for each in (self.verb, self.cancel):
            each.setEnabled(not waiting)

    def _finish(self, restored: Restored) -> None:
        self.secret.forget()
        self.accept()
        self.restored.emit(restored)

    def _failed(self, error: ExpectedError) -> None:
        self._wait(waiting=False)
        self._fit_target()
        self.say_error(error, self._words)
        if isinstance(error, PlaceRefused):
            OverrideDialog(error, self._words, self, lambda: self._go(allow_place=True)).open()
        else:
            self.secret.again()


class RestoredDialog(FittedDialog):
    """What was restored, what was kept, what was erased again."""

    def __init__(self, restored: Restored, words: Words, parent: QWidget) -> None:
        from privdesk.wiring.restoring import told

        super().__init__(translate("RestoredDialog", "The backup is restored"), parent, wide=_WIDE)
        for each in told(restored):
            # names: a whole path is long, and the files lie where one expects them
            facts = {name: fact.name if isinstance(fact, Path) else fact for name, fact in each.facts.items()}
            said = words.say(each.text, each.number, **facts)
            self.column.addWidget(Notice(Tone.CAREFUL if each.is_warning else Tone.INFO, said))
        close = button(self.tr("Open the register"), look="primary", on=self.accept)
        self.end_with((close,))
        close.setDefault(True)
        close.setFocus()


def restore(
    jobs: Jobs,
    words: Words,
    registers: Registers,
    parent: QWidget,
    then: Callable[[Path], object],
    *,
    root: Path | None = None,
    path: Path | None = None,
) -> None:
    """Asks, restores and tells; ``then`` gets the folder of what is the register from now on."""

    def tell(restored: Restored) -> None:
        told = RestoredDialog(restored, words, parent)
        told.finished.connect(lambda _how: then(restored.root))
        told.open()

    dialog = RestoreDialog(jobs, words, registers, parent, root=root, path=path)
    dialog.restored.connect(tell)
    dialog.open()


def _free(folder: Path, name: str) -> Path:
    path, number = folder / f"{name}{SUFFIX}", 1
    while path.exists():
        number += 1
        path = folder / f"{name} {number}{SUFFIX}"
    return path
