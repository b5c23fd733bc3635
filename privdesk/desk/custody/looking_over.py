"""What is looked at once the register is open: whether it is whole, and how it stands with its keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from privdesk.core.errors import ContentDamaged, ErasuresDamaged, ExpectedError
from privdesk.core.sentences import sentence_of
from privdesk.desk.custody.memory import RegisterMemory
from privdesk.desk.custody.reminders import Reminder, Reminders, Urgency
from privdesk.desk.session import Session
from privdesk.ui.room import Room
from privdesk.ui.theme import Tone
from privdesk.vault.checks import fault_of, is_full_check_due, looked_over
from privdesk.vault.integrity import Integrity
from privdesk.vault.slots import SlotKind


class LookingOver(QObject):
    """On the vault's thread, after what the person asks for: nothing waits for it."""

    repair_asked = Signal()
    restore_asked = Signal()
    clock_believed = Signal()
    """What waits for the right date may be done."""

    def __init__(
        self, room: Room, session: Session, reminders: Reminders, go: Callable[[str], object], owner: QWidget
    ) -> None:
        super().__init__(owner)
        self._room, self._session, self._reminders, self._go = room, session, reminders, go
        self._owner = owner
        self._notes = RegisterMemory(room.memory, session.vault.header.vault_id)

    def begin(self) -> None:
        for found in self._session.vault.take_findings():
            self._tell(found)
        self._remind_of_keys()
        vault, jobs, today = self._session.vault, self._room.jobs, self._room.clock.today()
        jobs.vault(lambda: looked_over(vault, "quick"), self._judge, owner=self._owner, failed=self._failed)
        if is_full_check_due(self._notes.checked_on, today):
            jobs.vault(lambda: looked_over(vault, "full"), self._judge_all, owner=self._owner, failed=self._failed)

    def _judge_all(self, report: Integrity) -> None:
        self._notes.checked_on = self._room.clock.today()
        self._judge(report)

    def _judge(self, report: Integrity) -> None:
        fault = fault_of(report)
        if fault is not None:
            self._damaged(fault, report.pages)
        elif not report.is_whole and not self._room.read_only:
            self._reminders.add(
                Urgency.UNUSED_SPACE,
                Reminder(
                    Tone.CAREFUL,
                    self.tr("Something is damaged in space of the register that is not in use. Nothing is lost."),
                    self.tr("Repairing it takes a moment; the register is closed and opened again."),
                    self.tr("Repair…"),
                    self.repair_asked.emit,
                ),
            )

    def _damaged(self, error: ExpectedError, pages: tuple[int, ...]) -> None:
        said = sentence_of(error, self._room.words)
        what = said.what
        if pages:
            numbers = ", ".join(str(each) for each in pages[:12]) + (" …" if len(pages) > 12 else "")
            which = self.tr("Pages: {numbers}.").format(numbers=numbers)
            what = f"{what} {which}"
        if isinstance(error, ContentDamaged) and not self._room.read_only:
            action, act = self.tr("Repair…"), self.repair_asked.emit
        else:
            action, act = self.tr("Restore a backup…"), self.restore_asked.emit
        self._reminders.add(Urgency.DAMAGE, Reminder(Tone.DANGER, what, said.next_step, action, act))

    def _failed(self, error: ExpectedError) -> None:
        """The looking itself, or what was asked: no reason to put anything back."""
        said = sentence_of(error, self._room.words)
        self._reminders.add(Urgency.FAILED, Reminder(Tone.DANGER, said.what, said.next_step, "", lambda: None))

    def _tell(self, found: ExpectedError) -> None:
        """What was mended at the opening."""
        said = sentence_of(found, self._room.words)
        if isinstance(found, ErasuresDamaged):
            urgency, action, page = Urgency.LIST, self.tr("To the backups"), "backups"
        else:
            urgency, action, page = Urgency.INTRUSION, self.tr("To the keys"), "keys"
        self._reminders.add(urgency, Reminder(Tone.DANGER, said.what, said.next_step, action, lambda: self._go(page)))

    def doubt_clock(self, days: int) -> None:
        """``days`` of which the clock says that nothing was done here."""
        today = self._room.words.fact(self._room.clock.today())
        self._reminders.add(
            Urgency.CLOCK,
            Reminder(
                Tone.CAREFUL,
                self.tr("Is it really {day}? By this computer nothing was done here for %n day(s).", "", days).format(
                    day=today
                ),
                self.tr("What is to be erased or removed by that date waits until you say so, or until tomorrow."),
                self.tr("The date is right"),
                self._believe_clock,
            ),
        )

    def _believe_clock(self) -> None:
        self._room.jobs.vault(
            self._session.services.backups.believe_clock,
            lambda _removed: self.clock_believed.emit(),
            owner=self._owner,
            failed=self._failed,
        )

    def _remind_of_keys(self) -> None:
        if self._room.read_only:
            return
        if self._session.vault.slot.kind is SlotKind.RECOVERY:
            self._reminders.add(
                Urgency.CODE,
                Reminder(
                    Tone.INFO,
                    self.tr("You opened the register with the recovery code."),
                    self.tr("Choose a new passphrase, and make a new recovery kit after it."),
                    self.tr("Choose a new passphrase…"),
                    lambda: self._go("keys"),
                ),
            )
        elif self._notes.kit_is_unchecked:
            self._reminders.add(
                Urgency.KIT,
                Reminder(
                    Tone.CAREFUL,
                    self.tr("Nobody has read back the code of the last recovery kit."),
                    self.tr("When the passphrase is lost too, nobody opens the register any more."),
                    self.tr("Make a new kit…"),
                    lambda: self._go("keys"),
                ),
            )
        elif self._notes.kit_is_unkept:
            self._reminders.add(
                Urgency.KIT,
                Reminder(
                    Tone.CAREFUL,
                    self.tr("The last recovery kit was neither printed nor saved."),
                    self.tr("When the passphrase is lost and its code too, nobody opens the register any more."),
                    self.tr("Make a new kit…"),
                    lambda: self._go("keys"),
                ),
            )
