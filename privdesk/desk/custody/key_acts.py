"""What each act with the keys means, in words, and which work it is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from privdesk.core.words import Words
from privdesk.desk.custody.act import Act, Typed
from privdesk.desk.custody.memory import RegisterMemory
from privdesk.desk.custody.ways import Ways, told
from privdesk.desk.session import Session
from privdesk.vault import RecoveryKit, SlotFacts
from privdesk.vault.slots import Role, SlotKind

translate = QCoreApplication.translate


def _is_keyring_of_deputy(way: SlotFacts) -> bool:
    return way.kind is SlotKind.KEYRING and way.role is Role.DEPUTY


class KeyActs:
    def __init__(self, session: Session, words: Words, notes: RegisterMemory) -> None:
        self._session, self._words, self._notes = session, words, notes

    def change_passphrase(self, ways: Ways) -> Act:
        vault = self._session.vault
        return Act(
            title=translate("KeyActs", "Change the passphrase"),
            verb=translate("KeyActs", "Change the passphrase"),
            points=(
                translate("KeyActs", "From now on the register opens with the new passphrase."),
                translate("KeyActs", "Backups and copies that were made before keep the old one."),
                translate("KeyActs", "Other ways to open the register stay as they are."),
            ),
            asks="" if ways.is_by_code else translate("KeyActs", "Present passphrase"),
            sets=translate("KeyActs", "New passphrase"),
            do=lambda typed: vault.change_passphrase(typed.fresh, old=None if ways.is_by_code else typed.secret),
        )

    def add_deputy(self) -> Act:
        vault = self._session.vault
        return Act(
            title=translate("KeyActs", "Add a deputy"),
            verb=translate("KeyActs", "Add the deputy"),
            sentence=translate("KeyActs", "Let the deputy type a passphrase that only the deputy knows."),
            points=(
                translate("KeyActs", "A deputy reads and changes everything in the register."),
                translate("KeyActs", "A deputy cannot add or remove keys, and cannot make a recovery kit."),
                translate("KeyActs", "The audit trail tells what was done with the key of the deputy."),
            ),
            sets=translate("KeyActs", "Passphrase of the deputy"),
            do=lambda typed: vault.add_deputy(typed.fresh),
        )

    def remember(self) -> Act:
        vault, registers = self._session.vault, self._session.registers
        return Act(
            title=translate("KeyActs", "Remember on this computer?"),
            verb=translate("KeyActs", "Remember here"),
            points=(
                translate("KeyActs", "The keyring of this computer keeps a key to this register."),
                translate("KeyActs", "Whoever uses this computer as you can open the register, also after a lock."),
                translate("KeyActs", "Lock the screen of the computer too when you leave it."),
                translate("KeyActs", "The passphrase stays valid. Do not forget it: backups ask for it."),
            ),
            do=lambda _typed: vault.remember_here(registers.store),
        )

    def forget(self) -> Act:
        vault, registers = self._session.vault, self._session.registers
        return Act(
            title=translate("KeyActs", "Forget on this computer?"),
            verb=translate("KeyActs", "Forget here"),
            goes=(translate("KeyActs", "the key to this register in the keyring of this computer"),),
            stays=(translate("KeyActs", "your passphrase, which is asked from now on"),),
            do=lambda _typed: vault.forget_here(registers.store),
        )

    def new_kit(self) -> Act:
        return Act(
            title=translate("KeyActs", "Make a new recovery kit?"),
            verb=translate("KeyActs", "Make a new kit"),
            goes=(translate("KeyActs", "the code on the present kit: it opens the register no more"),),
            stays=(
                translate("KeyActs", "all other ways to open the register"),
                translate("KeyActs", "backups from before, which open with the code of their day"),
            ),
            do=lambda _typed: self._kit(self._session.vault.new_recovery_kit),
        )

    def remove(self, way: SlotFacts, ways: Ways, rotate: Callable[[], object]) -> Act:
        vault = self._session.vault
        goes = [told(way, ways, self._words)]
        if way.kind is SlotKind.PASSPHRASE and any(_is_keyring_of_deputy(each) for each in ways.slots):
            goes.append(translate("KeyActs", "what computers of deputies remember of this register"))
        return Act(
            title=translate("KeyActs", "Remove this way to open the register?"),
            verb=translate("KeyActs", "Remove"),
            goes=goes,
            stays=(translate("KeyActs", "everything in the register"),),
            warning=translate(
                "KeyActs",
                "Who has an old copy or backup of the register can still open that copy. "
                "Change the key too: then nobody reads with it what is written from now on.",
            ),
            is_grave=True,
            instead=translate("KeyActs", "Remove and change the key…"),
            turn=rotate,
            do=lambda _typed: vault.remove_slot(way.id),
        )

    def rotate(self, ways: Ways) -> Act:
        registers = self._session.registers
        gone = [each for each in self._session.vault.stays_behind() if each.id != ways.here]
        stays = [translate("KeyActs", "your passphrase"), translate("KeyActs", "everything in the register")]
        if ways.here is not None:
            stays.append(translate("KeyActs", "that this computer remembers the register"))

        def rotated(typed: Typed) -> RecoveryKit:
            store = registers.store if ways.here is not None else None
            return self._kit(lambda: self._session.vault.rotate_keys(typed.secret, store=store))

        return Act(
            title=translate("KeyActs", "Change the key of the register?"),
            verb=translate("KeyActs", "Change the key"),
            sentence=translate("KeyActs", "The whole register is written anew, under another key."),
            goes=(
                *(told(each, ways, self._words) for each in gone),
                translate("KeyActs", "the code on the present recovery kit: you get a new kit"),
            ),
            stays=stays,
            warning=translate(
                "KeyActs", "Old copies and backups are not touched: they open with the passphrases and codes of then."
            ),
            asks=translate("KeyActs", "Passphrase of the privacy officer"),
            is_grave=True,
            do=rotated,
        )

    def _kit(self, make: Callable[[], RecoveryKit]) -> RecoveryKit:
        """When a lock comes before anybody saw it, the next time is told of it."""
        kit = make()
        self._notes.kit_is_unchecked = True
        return kit
