"""``privdesk check REGISTER``: whether the register is whole, and what is still open in it. Nothing is changed."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from privdesk.activities.rules.completeness import open_points as points_of_activity
from privdesk.cli.passphrase import passphrase
from privdesk.cli.speech import Speech
from privdesk.core.errors import VaultError
from privdesk.core.problems import Problem
from privdesk.core.sentences import problem_sentence
from privdesk.core.words import mark
from privdesk.processors.rules.completeness import open_points as points_of_processor
from privdesk.vault.integrity import Integrity
from privdesk.wiring import Services

_FROM_COPY = mark(
    "Check",
    "The key file is damaged or an older one; its copy was read. Open the register in the window: that mends it.",
)
_KEYS = mark("Check", "Key file: good, with %n way(s) to open the register.")
_WHOLE = mark("Check", "Database: whole; every page was read.")
_UNUSED = mark("Check", "Database: damage in unused space only; opening it in the window can mend that.")
_DAMAGED = mark(
    "Check", "Database: DAMAGED. Unreadable pages: {pages}. Faults in tables: {faults}. Broken references: {orphans}."
)
_TRAIL = mark("Check", "Audit trail: unbroken, %n line(s); it ends with {head}.")
_BROKEN = mark("Check", "Audit trail: BROKEN. Line {line} does not fit what comes before it.")
_NO_TRAIL = mark("Check", "Audit trail: cannot be read.")
_ACTIVITIES = mark("Check", "%n processing activity(ies)")
_PROCESSORS = mark("Check", "%n processor(s)")
_REQUESTS = mark("Check", "%n open request(s)")
_HOLDS = mark("Check", "In the register: {counted}.")
_COMPLETE = mark("Check", "Nothing is open in the register.")
_OPEN = mark("Check", "Open points: %n.")


def run(register: str, *, passphrase_file: str | None, speech: Speech) -> int:
    """Open points are work, not damage: only damage gives an exit code other than 0."""
    from privdesk.vault import Passphrase, Vault
    from privdesk.wiring import build

    locked = Vault(Path(register), clock=speech.clock)
    facts = Vault.peek(locked.root)
    vault = locked.unlock(Passphrase(passphrase(passphrase_file, speech)), read_only=True)
    try:
        if vault.from_copy:
            speech.warn(_FROM_COPY)
        speech.complain_of(vault.take_findings())
        speech.say(_KEYS, len(facts.slots))
        integrity = vault.verify("full")
        _say_integrity(integrity, speech)
        _say_contents(build(vault), speech)
    finally:
        vault.lock()
    good = integrity.is_whole or integrity.is_damaged_in_unused_space_only
    return 0 if good else VaultError.exit_code


def _say_integrity(found: Integrity, speech: Speech) -> None:
    if found.is_damaged_in_unused_space_only:
        speech.say(_UNUSED)
    elif found.pages or found.faults or found.orphans:
        speech.say(_DAMAGED, pages=len(found.pages), faults=found.faults, orphans=found.orphans)
    else:
        speech.say(_WHOLE)
    if found.trail is None:
        speech.say(_NO_TRAIL)
    elif found.trail.broken_at is not None:
        speech.say(_BROKEN, line=found.trail.broken_at)
    else:
        speech.say(_TRAIL, found.trail.head.seq, head=found.trail.head.hash.hex())


def _say_contents(services: Services, speech: Speech) -> None:
    words, today = speech.words, speech.clock.today()
    activities, processors = services.activities.all(), services.processors.all()
    requests = [each for each in services.requests.all() if each.closed_on is None]
    counted = ((_ACTIVITIES, activities), (_PROCESSORS, processors), (_REQUESTS, requests))
    speech.say(_HOLDS, counted=[words.say(text, len(items)) for text, items in counted])
    organisation = services.organisation.get()
    public = organisation is not None and organisation.is_public_body
    points = {
        f"{each.reference} {each.name}".strip(): points_of_activity(each, processors, today, public_body=public)
        for each in activities
    } | {each.name: points_of_processor(each, today) for each in processors}
    _say_points(points.items(), speech)


def _say_points(points: Iterable[tuple[str, list[Problem]]], speech: Speech) -> None:
    standing = [(name, found) for name, found in points if found]
    if not standing:
        speech.say(_COMPLETE)
        return
    speech.say(_OPEN, sum(len(found) for _, found in standing))
    for name, found in standing:
        speech.line(f"  {name}")
        for problem in found:
            speech.line(f"    - {problem_sentence(problem, speech.words)}")
