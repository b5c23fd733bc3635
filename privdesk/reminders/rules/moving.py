"""Dates that moved though nothing happened to their request: the calendar changed, or the rules of the house."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from privdesk.core.dates import say_date
from privdesk.core.words import Words, mark
from privdesk.reminders.model import DateKind, Moved, Note
from privdesk.reminders.rules.telling import named
from privdesk.requests.rules.planning import PlannedKind

MOST = 5
_HEAD = mark("Moved", "The calendar or the rules of the house have changed. %n date(s) moved along:")
_LINE = mark("Moved", "{what}: from {was} to {now}.")
_MORE = mark("Reminders", "And %n more")
_BY_THEMSELVES = frozenset({PlannedKind.DISPUTE_REVIEW})
"""These come back every month."""


def moved(before: Iterable[Note], after: Iterable[Note]) -> tuple[Moved, ...]:
    """Of requests only. Where one has several dates of a kind, nobody can say which became which."""
    then, now = _single(before), _single(after)
    return tuple(
        Moved(note=note, was=then[key].on)
        for key, note in now.items()
        if key in then and then[key].on != note.on and note.kind not in _BY_THEMSELVES
    )


def say_moved(every: tuple[Moved, ...], words: Words) -> str:
    """Nothing when nothing moved."""
    if not every:
        return ""
    lines = [
        words.say(
            _LINE,
            what=named(each.note, words),
            was=say_date(each.was, words.language),
            now=say_date(each.note.on, words.language),
        )
        for each in every[:MOST]
    ]
    if len(every) > MOST:
        lines.append(words.say(_MORE, len(every) - MOST))
    return "\n".join([words.say(_HEAD, len(every)), *lines])


def _single(notes: Iterable[Note]) -> dict[tuple[str, DateKind], Note]:
    found = defaultdict(set)
    for note in notes:
        if note.case_no:
            found[note.case_no, note.kind].add(note)
    return {key: next(iter(several)) for key, several in found.items() if len(several) == 1}
