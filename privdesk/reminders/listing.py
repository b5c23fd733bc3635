from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from privdesk.core.dates import say_short
from privdesk.core.words import Words, mark
from privdesk.reminders.model import Dated
from privdesk.reminders.rules.order import planned_day, say_left, standing
from privdesk.requests.listing import ICONS, TONES
from privdesk.ui.listing import Column, Listing

_BY_ITSELF = "clock"


def say_when(dated: Dated, words: Words, today: dt.date) -> str:
    """``25 nov 2026 · over 2 werkdagen``."""
    day = planned_day(dated.note, today)
    return f"{say_short(day, words.language)} · {say_left(dated.note, words, today)}"


def say_what(dated: Dated, words: Words) -> str:
    said = words.say(dated.note.kind.label)
    return f"{said[0].upper()}{said[1:]}"


class DateListing(Listing[Dated]):
    def __init__(self, words: Words, today: Callable[[], dt.date]) -> None:
        """``today`` is asked again for each line: the window may stand open past midnight."""

        def picture(dated: Dated) -> str:
            return ICONS[standing(dated.note, today())] if dated.note.tell else _BY_ITSELF

        super().__init__(
            (
                Column(
                    key="when",
                    title=mark("DateListing", "At the latest"),
                    value=lambda each: say_when(each, words, today()),
                    sort_key=lambda each: planned_day(each.note, today()),
                    icon=picture,
                    tone=lambda each: TONES[standing(each.note, today())],
                ),
                Column(key="what", title=mark("DateListing", "What"), value=lambda each: say_what(each, words)),
                Column(key="about", title=mark("DateListing", "About"), value=lambda each: each.about),
                Column(key="case_no", title=mark("DateListing", "Reference"), value=lambda each: each.note.case_no),
            ),
            words,
            id_of=lambda each: each.key,
        )
