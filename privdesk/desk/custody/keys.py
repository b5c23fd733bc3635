"""The keys: which secrets open this register, and what can be done with them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from privdesk.core.errors import ExpectedError, KeyringUnavailable
from privdesk.desk.custody.act import Act, ActDialog
from privdesk.desk.custody.key_acts import KeyActs
from privdesk.desk.custody.kit import KitDialog, KitPaper
from privdesk.desk.custody.memory import RegisterMemory, remember
from privdesk.desk.custody.ways import WayRow, Ways
from privdesk.desk.session import Session
from privdesk.ui.frame import NextStepBox, Offer, Page, Section
from privdesk.ui.frame.upright import Upright
from privdesk.ui.room import Room
from privdesk.ui.scrolled import Scrolled
from privdesk.ui.theme import Button, Tone, button, label, space
from privdesk.vault import RecoveryKit, SlotFacts
from privdesk.vault.facts import slot_facts

translate = QCoreApplication.translate


class KeysView(Page):
    manual_asked = Signal()
    closed_itself = Signal()
    """The register: its key was changed, but then it could not be opened."""

    def __init__(self, room: Room, session: Session) -> None:
        super().__init__(
            translate("KeysView", "Keys"), translate("KeysView", "Each of these opens the register by itself.")
        )
        self._room, self._session = room, session
        self._notes = RegisterMemory(room.memory, session.vault.header.vault_id)
        self._paper = KitPaper(room.jobs, room.paper, room.words, session.root.stem)
        self._acts = KeyActs(session, room.words, self._notes)
        self._has_new_passphrase = self._has_new_kit = self._wants_backup = False
        self.ways = Ways(session.vault.facts.slots, slot_facts(session.vault.slot))
        self.rows: list[WayRow] = []
        self.next = NextStepBox()
        self.change = button(self.tr("Change the &passphrase…"), on=self.change_passphrase)
        self.deputy = button(self.tr("&Add a deputy…"), on=self._add_deputy)
        self.remember = button(self.tr("&Remember on this computer…"), on=self._remember)
        self.kit = button(self.tr("New recovery &kit…"), on=self.make_kit)
        self.rotate = button(self.tr("&Change the key…"), on=self._rotate)
        self.manual = button(
            self.tr("What is and is not protected"), look="link", icon="shield-check", on=self.manual_asked.emit
        )
        self._lay_out()
        self.next.taken.connect(self._take)
        self._show(self.ways)

    def _lay_out(self) -> None:
        self._list = QVBoxLayout()
        self._list.setSpacing(space(self, 0.8))
        self._remember_says = label("")
        says: Sequence[tuple[QWidget, Button]] = (
            (label(self.tr("Your own passphrase. Backups from before keep the old one.")), self.change),
            (label(self.tr("Somebody who replaces you gets a passphrase of their own.")), self.deputy),
            (self._remember_says, self.remember),
            (label(self.tr("When the paper is lost, or somebody else may have seen it.")), self.kit),
            (
                label(self.tr("When somebody may still have a way in. You keep yours, and get a new kit.")),
                self.rotate,
            ),
        )
        acts = Section(self.tr("What you can do"))
        wide = max(act.sizeHint().width() for _said, act in says)
        for said, act in says:
            act.setMinimumWidth(wide)
            row = Upright()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(space(self, 2))
            line.addWidget(said, 1)
            line.addWidget(act, 0, Qt.AlignmentFlag.AlignTop)
            acts.body.addWidget(row)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, space(self, 1.2), 0)
        column.setSpacing(space(self, 1.6))
        column.addWidget(self.next)
        column.addLayout(self._list)
        column.addWidget(acts)
        column.addWidget(self.manual, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        inner.setMaximumWidth(self.fontMetrics().averageCharWidth() * 110)
        self.body.addWidget(Scrolled(inner), 1)

    # -- what there is

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()

    def reload(self) -> None:
        session = self._session

        def look() -> Ways:
            vault = session.vault
            here: SlotFacts | None = None
            with suppress(KeyringUnavailable):
                here = None if vault.is_read_only else vault.remembered_here(session.registers.store)
            return Ways(vault.facts.slots, slot_facts(vault.slot), here.id if here else None)

        self._room.jobs.vault(look, self._show, owner=self, failed=self._failed)

    def _show(self, ways: Ways) -> None:
        self.ways = ways
        had_focus = any(row.remove is not None and row.remove.hasFocus() for row in self.rows)
        for old in self.rows:
            old.hide()
            old.deleteLater()
        self.rows = [self._row(way) for way in ways.in_order]
        for row in self.rows:
            self._list.addWidget(row)
        if ways.here is None:
            self.remember.setText(self.tr("&Remember on this computer…"))
            says = self.tr("This computer then opens the register without asking for the passphrase.")
        else:
            self.remember.setText(self.tr("&Forget on this computer…"))
            says = self.tr("This computer opens the register without asking for the passphrase.")
            remember(self._room.memory, self._session.root, is_remembered=True)
        self._remember_says.setText(says)
        self.remember.setAccessibleName(self.remember.text().replace("&", ""))
        may = not self._room.read_only
        for each in (self.change, self.remember):
            each.setEnabled(may)
        for each in (self.deputy, self.kit, self.rotate):
            each.setEnabled(may and ways.is_officer)
        if not ways.is_officer:
            self.subtitle.setText(self.tr("Only the privacy officer adds and removes keys and makes a recovery kit."))
        if had_focus:
            self.change.setFocus()
        self._offer()

    def _row(self, way: SlotFacts) -> WayRow:
        may = self.ways.can_go(way) and not self._room.read_only
        return WayRow(
            way,
            self.ways,
            self._room.words,
            verb=self.tr("Remove…"),
            on=(lambda: self._remove(way)) if may else None,
        )

    # -- what to do now

    def _offer(self) -> None:
        by_code = self.ways.is_by_code
        kit = Offer("kit", self.tr("Make a new recovery kit…"), "file-text")
        if self._room.read_only:
            self.next.hide()
            return
        if by_code and not self._has_new_passphrase:
            said = self.tr("You opened the register with the recovery code. Choose a new passphrase.")
            self.next.offer(said, Offer("change", self.tr("Choose a new passphrase…"), "key-round"))
        elif by_code and not self._has_new_kit:
            said = self.tr("Make a new recovery kit. The code that you used then opens nothing any more.")
            self.next.offer(said, kit)
        elif self._notes.kit_is_unchecked:
            self.next.offer(self.tr("Nobody has read back the code of the last recovery kit. Make a new one."), kit)
        elif self._notes.kit_is_unkept:
            said = self.tr("The last recovery kit was neither printed nor saved. Make a new one, and keep it.")
            self.next.offer(said, kit)
        elif self._wants_backup:
            said = self.tr("Make a backup: those from before open only with the passphrase and the code of then.")
            self.next.offer(said, Offer("backup", self.tr("Make a backup now"), "archive"))
        else:
            self.next.hide()
            return
        self.next.show()

    def _take(self, key: str) -> None:
        {"change": self.change_passphrase, "kit": self.make_kit, "backup": self._back_up}[key]()

    # -- what is done

    def change_passphrase(self) -> None:
        self._ask(self._acts.change_passphrase(self.ways), lambda _done: self._new_passphrase())

    def _new_passphrase(self) -> None:
        self._has_new_passphrase = self._wants_backup = True
        self.strip.say(
            Tone.GOOD,
            self.tr("The passphrase is changed."),
            self.tr("Backups that were made before keep the old passphrase."),
        )
        self.reload()

    def _add_deputy(self) -> None:
        self._ask(self._acts.add_deputy(), lambda _slot: self._say(self.tr("The deputy can open the register now.")))

    def _remember(self) -> None:
        if self.ways.here is not None:
            self._ask(self._acts.forget(), lambda _done: self._remembered(is_remembered=False))
        else:
            self._ask(self._acts.remember(), lambda _slot: self._remembered(is_remembered=True))

    def _remembered(self, *, is_remembered: bool) -> None:
        remember(self._room.memory, self._session.root, is_remembered=is_remembered)
        if is_remembered:
            self._say(self.tr("This computer opens the register from now on, without asking for the passphrase."))
        else:
            self._say(self.tr("This computer asks for the passphrase again."))

    def _remove(self, way: SlotFacts) -> None:
        act = self._acts.remove(way, self.ways, self._rotate)
        self._ask(act, lambda _done: self._say(self.tr("Removed: this opens the register no more.")))

    def make_kit(self) -> None:
        self._ask(self._acts.new_kit(), self._show_kit)

    def _rotate(self) -> None:
        self._ask(self._acts.rotate(self.ways), self._rotated)

    def _rotated(self, kit: RecoveryKit) -> None:
        self._wants_backup = True
        if self.ways.here is None:
            said = self.tr("The register has another key. Only your passphrase and the new recovery code open it.")
        else:
            said = self.tr(
                "The register has another key. Only your passphrase, the new recovery code and this computer open it."
            )
        self._say(said)
        self._show_kit(kit)

    def _show_kit(self, kit: RecoveryKit) -> None:
        self._has_new_kit = True
        dialog = KitDialog(kit, self._paper, self._room.words, self)
        dialog.checked.connect(self._kit_checked)
        dialog.open()
        self.reload()

    def _kit_checked(self, is_kept: bool) -> None:  # noqa: FBT001 -- carried by a signal
        self._notes.kit_was_checked(is_kept=is_kept)
        self._wants_backup = True
        if is_kept:
            self._say(self.tr("The new recovery kit counts. Make a backup, and destroy the old paper after it."))
        else:
            self._say(self.tr("The new recovery code counts: the old one opens the register no more."))

    def _back_up(self) -> None:
        self._room.jobs.vault(self._session.services.backups.make, self._backed_up, owner=self, failed=self._failed)

    def _backed_up(self, _backup: object) -> None:
        self._wants_backup = False
        self._say(self.tr("A backup is made and checked. It opens with the passphrase of today."))

    def _ask(self, act: Act, then: Callable[..., object]) -> None:
        dialog = ActDialog(self._room, act, self, then)
        dialog.failed.connect(self._look_whether_open)
        dialog.open()

    def _look_whether_open(self) -> None:
        if self._session.vault.is_locked:
            # nobody has seen the code of the kit that belongs to the new key
            self._notes.kit_is_unchecked = True
            self.closed_itself.emit()

    def _say(self, sentence: str) -> None:
        self.strip.say(Tone.GOOD, sentence)
        self.reload()

    def _failed(self, error: ExpectedError) -> None:
        self.strip.say_error(error, self._room.words)
