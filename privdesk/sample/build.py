"""A sample register in a vault of its own, to look around in and throw away."""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path

from privdesk.activities.service import ActivityService
from privdesk.core.clock import Clock, FixedClock
from privdesk.core.words import Language
from privdesk.letters.service import LetterService
from privdesk.organisation.service import OrganisationService
from privdesk.processors.service import ProcessorService
from privdesk.requests.service import RequestService
from privdesk.sample.pen import Pen
from privdesk.sample.play import Desk, Step, play
from privdesk.sample.register import save_register
from privdesk.sample.requests import stories
from privdesk.vault import Argon2, Passphrase, Vault
from privdesk.vault.kdf import FLOOR
from privdesk.vault.open_vault import OpenVault

BEFORE_THE_FIRST_REQUEST = dt.timedelta(days=200)
"""How long ago the register was filled in."""


def passphrase(language: Language) -> str:
    """No secret: there is nobody's data in it."""
    return "een voorbeeld is geen geheim" if language == "nl" else "a sample is not a secret"


def build(
    root: Path, language: Language, clock: Clock, step: Step, *, cost: Argon2 | None = None, floor: Argon2 = FLOOR
) -> str:
    """Returns its passphrase. When it does not succeed, or ``step`` stops it, nothing is left of the folder."""
    history = FixedClock(clock.now() - BEFORE_THE_FIRST_REQUEST)
    vault, _ = Vault.create(root, passphrase(language), clock=history, cost=cost, floor=floor)
    try:
        opened = vault.unlock(Passphrase(passphrase(language)))
        try:
            tell_history(opened, Pen(language, clock.today()), history, clock.now(), step)
        finally:
            opened.lock()
    except BaseException:
        shutil.rmtree(root)
        raise
    return passphrase(language)


def tell_history(vault: OpenVault, pen: Pen, history: FixedClock, now: dt.datetime, step: Step) -> None:
    """``history``: the clock with which the vault was opened, on the first day; it ends ``now``."""
    transactions = vault.transactions
    activities = ActivityService(transactions, history)
    processors = ProcessorService(transactions, history, used_by=activities.using)
    organisation = OrganisationService(transactions, history)
    desk = Desk(
        pen=pen,
        clock=history,
        now=now,
        organisation=organisation,
        processors=processors,
        activities=activities,
        requests=RequestService(
            transactions,
            history,
            activities=activities,
            processors=processors,
            organisation=organisation,
            letters=LetterService(),
            after_erasure=vault.checkpoint,
        ),
    )
    save_register(desk)
    play(stories(), desk, step)
    history.moment = now
