"""``privdesk deadline DATE…``: when a request received that day must be answered, and why. No register is needed."""

from __future__ import annotations

import datetime as dt
import json as js
import re
from collections.abc import Iterable, Iterator
from typing import TextIO

from privdesk.core.dates import in_time_of_the_law
from privdesk.core.errors import UnreadableDate
from privdesk.core.words import Words, mark
from privdesk.requests.rules.deadlines import answer_deadline
from privdesk.requests.rules.reasons import Reason, reason

_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})", re.ASCII)
_DUTCH = re.compile(r"(?P<day>\d{1,2})[-/.](?P<month>\d{1,2})[-/.](?P<year>\d{4})", re.ASCII)
_QUOTED_CHARACTERS = 40
_LONGEST_LINE = 4096
"""Characters that are read before a line that does not end is judged: no line with a date comes near."""

_LINE = mark("DeadlineCommand", "received {received}: answer by {due}, plan on {safe}, with an extension {extended}")


def run(dates: list[str], *, json: bool, stdin: TextIO, stdout: TextIO, words: Words) -> int:
    """Reads everything before it writes anything. Raises UnreadableDate or DateOutOfRange."""
    days = read_dates(dates, stdin)
    answers = json_lines(days, words) if json else lines(days, words)
    stdout.writelines(line + "\n" for line in answers)
    return 0


def read_dates(dates: Iterable[str], stdin: TextIO) -> list[dt.date]:
    """``-`` stands for the lines of ``stdin``; empty lines are passed over."""
    return [read_date(text) for text in _given(dates, stdin)]


def read_date(text: str) -> dt.date:
    """``2026-03-05`` or ``05-03-2026``, also with slashes or full stops."""
    found = _ISO.fullmatch(text.strip()) or _DUTCH.fullmatch(text.strip())
    if not found:
        raise _unreadable(text)
    try:
        day = dt.date(*(int(found[part]) for part in ("year", "month", "day")))
    except ValueError:
        raise _unreadable(text) from None
    return in_time_of_the_law(day)


def lines(dates: Iterable[dt.date], words: Words) -> list[str]:
    """One line of plain words a date."""
    return [_line(day, words) for day in dates]


def json_lines(dates: Iterable[dt.date], words: Words) -> list[str]:
    """One JSON object a date; the reasons are in the language of ``words``."""
    return [js.dumps(_facts(day, words), ensure_ascii=False) for day in dates]


def _given(dates: Iterable[str], stdin: TextIO) -> Iterator[str]:
    for text in dates:
        if text != "-":
            yield text
            continue
        try:
            while line := stdin.readline(_LONGEST_LINE):
                if line.strip("\ufeff \t\r\n"):
                    yield line.removeprefix("\ufeff")
        except UnicodeDecodeError:
            raise _unreadable(text) from None


def _unreadable(text: str) -> UnreadableDate:
    """What stands there may be anything: nothing of it steers the terminal."""
    seen = (letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in text.strip())
    return UnreadableDate(text="".join(seen)[:_QUOTED_CHARACTERS])


def _line(received: dt.date, words: Words) -> str:
    deadline = answer_deadline(received)
    assert deadline.extended
    answer = deadline.answer
    dates = reason(_LINE, received=received, due=answer.due, safe=answer.safe, extended=deadline.extended.due)
    return " ".join(_sentence(each, words) for each in (dates, *deadline.reasons))


def _sentence(half: Reason, words: Words) -> str:
    said = half.say(words)
    return f"{said[0].upper()}{said[1:]}."


def _facts(received: dt.date, words: Words) -> dict[str, str | list[str]]:
    deadline = answer_deadline(received)
    assert deadline.extended
    answer, extended = deadline.answer, deadline.extended
    return {
        "received": received.isoformat(),
        "nominal": answer.nominal.isoformat(),
        "due": answer.due.isoformat(),
        "safe": answer.safe.isoformat(),
        "extended_nominal": extended.nominal.isoformat(),
        "extended": extended.due.isoformat(),
        "safe_extended": extended.safe.isoformat(),
        "reasons": [each.say(words) for each in deadline.reasons],
    }
