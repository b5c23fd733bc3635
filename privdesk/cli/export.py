"""``privdesk export REGISTER --to FILE``: the register of a day, or the requests of a year, on paper or as a table."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from pathlib import Path

from privdesk.cli.passphrase import passphrase
from privdesk.cli.speech import Speech
from privdesk.core.dates import in_time_of_the_law, read_date
from privdesk.core.errors import OptionsClash, UnreadableYear, VaultNotWritable
from privdesk.core.files import write_whole
from privdesk.core.words import mark
from privdesk.reports.model import Layout, Subject
from privdesk.reports.rules.kinds import kind_of

_WRITTEN = mark("Cli", "Written: the register of {on}, with what was in force that day, in {file}.")
_WRITTEN_YEAR = mark("Cli", "Written: the {subject} of {year}, in {file}.")
_NO_TRACE = mark(
    "Cli", "The folder of the register is read-only: its audit trail does not tell that the register was written out."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What was typed."""

    subject: Subject
    to: str
    on: str | None
    year: str | None
    layout: str | None

    def check(self) -> None:
        """Raises OptionsClash."""
        if self.subject is Subject.REGISTER:
            if self.year is not None:
                raise OptionsClash(option="--year", subject=self.subject.value, instead="--on")
            return
        for option, given in (("--on", self.on), ("--layout", self.layout)):
            if given is not None:
                raise OptionsClash(option=option, subject=self.subject.value, instead="--year")

    def save(self, data: bytes) -> None:
        write_whole(Path(self.to), data, shared=True)


def run(register: str, wish: Wish, *, passphrase_file: str | None, speech: Speech) -> None:
    """What can be wrong with the question comes before the passphrase is asked."""
    wish.check()
    kind, by_name = kind_of(wish.to)
    layout = next((each for each in Layout if each.value == wish.layout), by_name)
    today = speech.clock.today()
    day = today if wish.on is None else in_time_of_the_law(read_date(wish.on))
    year = today.year if wish.year is None else _year(wish.year)
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
        services, language = build(vault), speech.words.language
        if wish.subject is Subject.REGISTER:
            services.reports.export(kind, layout, day, language, save=wish.save)
        else:
            services.handled.export(wish.subject, kind, year, language, save=wish.save)
    finally:
        speech.complain_of(vault.lock())
    if wish.subject is Subject.REGISTER:
        speech.say(_WRITTEN, on=day, file=wish.to)
    else:
        speech.say(_WRITTEN_YEAR, subject=wish.subject, year=str(year), file=wish.to)


def _year(text: str) -> int:
    """Raises UnreadableYear; DateOutOfRange before this law."""
    if not re.fullmatch(r"\d{4}", text, re.ASCII) or text == "0000":
        raise UnreadableYear(text=text)
    return in_time_of_the_law(dt.date(int(text), 12, 31)).year
