"""Until when data are kept (AVG 5(1)(e), 30(1)(f)), and how a term is said."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from itertools import product

from privdesk.activities.model import DataCategory, Retention, RetentionAnchor, RetentionKind, RetentionTrigger
from privdesk.activities.rules.known_terms import KNOWN
from privdesk.core.periods import Anchor, Duration, Kept, kept
from privdesk.core.words import Text, Words, mark

MAXIMA = (RetentionKind.LEGAL_MAXIMUM, RetentionKind.POLICY_MAXIMUM, RetentionKind.GUIDELINE)
YEAR_END = (12, 31)
_ANY_DAY = dt.date(2026, 1, 1)

_COUNTED: tuple[tuple[str, Text], ...] = (
    ("years", mark("RetentionSaid", "%n year(s)")),
    ("months", mark("RetentionSaid", "%n month(s)")),
    ("weeks", mark("RetentionSaid", "%n week(s)")),
    ("days", mark("RetentionSaid", "%n day(s)")),
)
_AFTER: dict[RetentionAnchor, Text] = {
    RetentionAnchor.DATE: mark("RetentionSaid", "{term} after {trigger}"),
    RetentionAnchor.CALENDAR_YEAR: mark("RetentionSaid", "{term} after the calendar year of {trigger}"),
    RetentionAnchor.BOOK_YEAR: mark("RetentionSaid", "{term} after the book year of {trigger}"),
}
_TRIGGERS: dict[RetentionTrigger, Text] = {
    RetentionTrigger.DOCUMENT_DATE: mark("RetentionSaid", "the date of the document"),
    RetentionTrigger.END_OF_CONTRACT: mark("RetentionSaid", "the end of the contract"),
    RetentionTrigger.END_OF_RELATION: mark("RetentionSaid", "the end of the customer relation"),
    RetentionTrigger.END_OF_EMPLOYMENT: mark("RetentionSaid", "the end of the employment"),
    RetentionTrigger.END_OF_PROCEDURE: mark("RetentionSaid", "the end of the procedure"),
    RetentionTrigger.CONSENT_WITHDRAWN: mark("RetentionSaid", "the withdrawal of consent"),
    RetentionTrigger.LAST_CONTACT: mark("RetentionSaid", "the last contact"),
    RetentionTrigger.REQUEST_CLOSED: mark("RetentionSaid", "the closing of the request"),
    RetentionTrigger.EVENT_DATE: mark("RetentionSaid", "the date of the event"),
}


def duration(retention: Retention) -> Duration:
    return Duration(years=retention.years, months=retention.months, weeks=retention.weeks, days=retention.days)


def kept_until(retention: Retention, trigger: dt.date, *, book_year_ends: tuple[int, int] = YEAR_END) -> Kept | None:
    """None when there is a criterion and no term. ``trigger``: the day that the retention counts from."""
    term = duration(retention)
    if not term:
        return None
    known = KNOWN.get(retention.rule)
    return kept(
        trigger,
        term,
        anchor=Anchor(retention.anchor.value),
        book_year_ends=book_year_ends,
        counts_trigger=known is not None and known.counts_trigger,
    )


def strictest(minima: Iterable[Retention]) -> Retention | None:
    """Each minimum binds: that which ends last. One with a criterion and no term comes after those with a term."""
    return max(minima, key=lambda each: duration(each).after(_ANY_DAY), default=None)


def conflicts(categories: Iterable[DataCategory]) -> Iterator[tuple[int, Retention, Retention]]:
    """Where the same data must still be kept when they should be gone: index of the maximum, the maximum, the minimum.

    Terms that count from different events cannot be compared beforehand.
    """
    terms = [(index, each.name, each.retention) for index, each in enumerate(categories) if each.retention]
    for (index, name, most), (_, other, least) in product(terms, terms):
        same = name.strip().casefold() == other.strip().casefold() and most.trigger is least.trigger
        if same and most.kind in MAXIMA and least.kind not in MAXIMA and _ends_before(most, least):
            yield index, most, least


def shorter_than_known(retention: Retention) -> bool:
    """A statutory minimum that was filled in from a known term and shortened afterwards."""
    known = KNOWN.get(retention.rule)
    if known is None or known.kind is not RetentionKind.LEGAL_MINIMUM:
        return False
    term = duration(retention)
    return not term or term.after(_ANY_DAY) < known.duration.after(_ANY_DAY)


def longer_than_known(retention: Retention) -> bool:
    """A statutory maximum that was stretched."""
    known = KNOWN.get(retention.rule)
    if known is None or known.kind is not RetentionKind.LEGAL_MAXIMUM:
        return False
    term = duration(retention)
    return not term or term.after(_ANY_DAY) > known.duration.after(_ANY_DAY)


def said_term(retention: Retention, words: Words) -> str:
    """``7 years after the book year of the date of the document``; without a term its criterion."""
    parts = [words.say(text, number) for name, text in _COUNTED if (number := getattr(retention, name))]
    criterion = retention.criterion.strip()
    if not parts:
        return criterion
    said = words.say(_AFTER[retention.anchor], term=words.listed(parts), trigger=_TRIGGERS[retention.trigger])
    return f"{said}; {criterion}" if criterion else said


def _ends_before(most: Retention, least: Retention) -> bool:
    ends = kept_until(most, _ANY_DAY), kept_until(least, _ANY_DAY)
    return ends[0] is not None and ends[1] is not None and ends[0].last_day < ends[1].last_day
