"""``privdesk export REGISTER --to FILE``: the register of a day, on paper or as a table."""

from __future__ import annotations

from pathlib import Path

from privdesk.cli.passphrase import passphrase
from privdesk.cli.speech import Speech
from privdesk.core.dates import in_time_of_the_law, read_date
from privdesk.core.errors import VaultNotWritable
from privdesk.core.files import write_whole
from privdesk.core.words import mark
from privdesk.reports.model import Layout
from privdesk.reports.rules.kinds import kind_of

_WRITTEN = mark("Cli", "Written: the register of {on}, with what was in force that day, in {file}.")
_NO_TRACE = mark(
    "Cli", "The folder of the register is read-only: its audit trail does not tell that the register was written out."
)


def run(
    register: str, *, to: str, on: str | None, layout: str | None, passphrase_file: str | None, speech: Speech
) -> None:
    """What can be wrong with the question comes before the passphrase is asked."""
    kind, by_name = kind_of(to)
    chosen = next((each for each in Layout if each.value == layout), by_name)
    day = speech.clock.today() if on is None else in_time_of_the_law(read_date(on))
    from privdesk.vault import Passphrase, Vault
    from privdesk.wiring import build

    locked = Vault(Path(register), clock=speech.clock)
    Vault.peek(locked.root)
    credential = Passphrase(passphrase(passphrase_file, speech))
    try:
        vault = locked.unlock(credential)
    except VaultNotWritable:
        speech.warn(_NO_TRACE)
        vault = locked.unlock(credential, read_only=True)
    try:
        build(vault).reports.export(
            kind, chosen, day, speech.words.language, save=lambda data: write_whole(Path(to), data)
        )
    finally:
        vault.lock()
    speech.say(_WRITTEN, on=day, file=to)
