"""``privdesk export REGISTER --to FILE``: the register of a day, on paper or as a table."""

from __future__ import annotations

from pathlib import Path

from privdesk.cli.passphrase import passphrase
from privdesk.cli.speech import Speech
from privdesk.core.dates import read_date
from privdesk.core.files import write_whole
from privdesk.core.words import mark
from privdesk.reports.model import Layout
from privdesk.reports.rules.kinds import kind_of

_WRITTEN = mark("Cli", "Written: the register of {on}, with what was in force that day, in {file}.")


def run(
    register: str, *, to: str, on: str | None, layout: str | None, passphrase_file: str | None, speech: Speech
) -> None:
    """What can be wrong with the question comes before the passphrase is asked."""
    kind, by_name = kind_of(to)
    chosen = next((each for each in Layout if each.value == layout), by_name)
    day = read_date(on) if on else speech.clock.today()
    from privdesk.vault import Passphrase, Vault
    from privdesk.wiring import build

    locked = Vault(Path(register), clock=speech.clock)
    Vault.peek(locked.root)
    vault = locked.unlock(Passphrase(passphrase(passphrase_file, speech)))
    try:
        data = build(vault).reports.export(kind, chosen, day, speech.words.language)
    finally:
        vault.lock()
    write_whole(Path(to), data)
    speech.say(_WRITTEN, on=day, file=to)
