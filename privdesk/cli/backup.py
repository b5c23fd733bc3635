"""``privdesk backup``, ``restore`` and ``drill``: what must have been done once before it is needed."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from privdesk.cli.passphrase import credential
from privdesk.cli.speech import Speech
from privdesk.core.errors import BackupsLeft, ClockDoubted, ExpectedError, UnknownKind, VaultError
from privdesk.core.files import write_whole
from privdesk.core.words import mark

if TYPE_CHECKING:
    from privdesk.vault import Passphrase, RecoveryCode
    from privdesk.vault.drilling import DrillResult
    from privdesk.vault.manifest import Backup

_MADE = mark("BackupCommand", "Backup made and checked: {file}, {size} kB.")
_UNTIL = mark("BackupCommand", "It is removed on {until}, for that term is promised in letters about erasure.")
_COPIED = mark("BackupCommand", "Also in the second place: {file}.")
_REMOVED = mark("BackupCommand", "%n backup(s) whose term had passed were removed there.")

_DRILLED = mark("BackupCommand", "Restoring was tried out with the backup of {made}.")
_GOOD = mark("BackupCommand", "Succeeded: everything that was in it is there, and it opens.")
_BAD = mark("BackupCommand", "FAILED: do not rely on this backup. Make a new one, and try that out.")
_PAGE = mark("BackupCommand", "The result stands in {file}.")
_NOTED = mark("BackupCommand", "The audit trail of the register tells of it.")
_NOT_NOTED = mark("BackupCommand", "It could not be noted in the audit trail: the register is not here, or is in use.")


def back_up(register: str, *, to: str | None, passphrase_file: str | None, code: bool, speech: Speech) -> int:
    from privdesk.vault import Vault
    from privdesk.wiring import build

    locked = Vault(Path(register), clock=speech.clock)
    Vault.peek(locked.root)
    vault = locked.unlock(credential(passphrase_file, speech, code=code))
    speech.complain_of(vault.take_findings())
    try:
        backups = build(vault, backs_up=False).backups
        backup = backups.make()
        speech.say(_MADE, file=backup.path, size=_kilobytes(backup))
        speech.say(_UNTIL, until=backups.until(backup))
        try:
            backups.prune()
        except (ClockDoubted, BackupsLeft) as error:
            # the backup is made all the same
            speech.complain(error)
        if to is not None:
            copied = backups.copy_to(Path(to))
            speech.say(_COPIED, file=copied.path)
            if copied.removed:
                speech.say(_REMOVED, copied.removed)
    finally:
        speech.complain_of(vault.lock())
    return 0


def restore(file: str, *, to: str, passphrase_file: str | None, code: bool, speech: Speech) -> int:
    """What can be wrong with the file comes before the passphrase is asked."""
    from privdesk.vault.backups import manifest_of
    from privdesk.vault.stages import NUMBERED, RESTORING
    from privdesk.wiring.restoring import restore as put_back
    from privdesk.wiring.restoring import told

    manifest_of(Path(file))
    shown = credential(passphrase_file, speech, code=code)
    restored = put_back(Path(file), shown, Path(to), clock=speech.clock, step=speech.stages(RESTORING, NUMBERED))
    for each in told(restored):
        (speech.warn if each.is_warning else speech.say)(each.text, each.number, **each.facts)
    return 0


def drill(file: str, *, to: str | None, passphrase_file: str | None, code: bool, speech: Speech) -> int:
    from privdesk.vault.backups import manifest_of
    from privdesk.vault.drilling import drill as tried_out
    from privdesk.vault.stages import DRILLING, NUMBERED
    from privdesk.wiring.drilling import page_of

    path = Path(file)
    if to is not None and (ending := Path(to).suffix.lower()) != ".pdf":
        # who names the backup itself would lose it
        raise UnknownKind(ending=ending.removeprefix("."), known=("pdf",))
    manifest_of(path)
    shown = credential(passphrase_file, speech, code=code)
    result = tried_out(path, shown, clock=speech.clock, step=speech.stages(DRILLING, NUMBERED))
    speech.say(_DRILLED, made=result.backup.made)
    speech.say(_GOOD if result.succeeded else _BAD)
    noted = _note(path, result, shown, speech)
    if to is not None:
        write_whole(Path(to), page_of(result, _register_of(path, result), speech.words))
        speech.say(_PAGE, file=to)
    speech.say(_NOTED if noted else _NOT_NOTED)
    return 0 if result.succeeded else VaultError.exit_code


def _note(path: Path, result: DrillResult, shown: Passphrase | RecoveryCode, speech: Speech) -> bool:
    """In the register beside whose header the backups lie."""
    from privdesk.db.migrate import head_revision
    from privdesk.vault import Vault
    from privdesk.wiring import build

    with suppress(ExpectedError):
        facts = Vault.peek(_root(path))
        # a register of an older version is not brought up to date only to note something in it
        if facts.vault_id == result.backup.manifest.vault_id and facts.schema == head_revision():
            vault = Vault(_root(path), clock=speech.clock).unlock(shown)
            try:
                backups = build(vault, backs_up=False).backups
                backups.record_drill(result.backup.made, succeeded=result.succeeded)
            finally:
                vault.lock()
            return True
    return False


def _register_of(path: Path, result: DrillResult) -> str:
    """The name of its folder, where the backup lies in it; else the number that all its backups have."""
    from privdesk.vault import Vault

    vault_id = result.backup.manifest.vault_id
    with suppress(ExpectedError):
        if Vault.peek(_root(path)).vault_id == vault_id:
            return _root(path).stem
    return str(vault_id)


def _root(path: Path) -> Path:
    return path.absolute().parent.parent


def _kilobytes(backup: Backup) -> int:
    return -(-backup.size // 1000)
