"""A retention term in words (AVG art. 30(1)(f))."""

from __future__ import annotations

from privdesk.activities.model import Retention, RetentionAnchor
from privdesk.core.words import Words, mark

_YEARS = mark("RetentionTerm", "%n year(s)")
_MONTHS = mark("RetentionTerm", "%n month(s)")
_WEEKS = mark("RetentionTerm", "%n week(s)")
_DAYS = mark("RetentionTerm", "%n day(s)")
_AFTER = mark("RetentionTerm", "{term} after {trigger}")
_AFTER_ANCHOR = mark("RetentionTerm", "{term} after {anchor} ({trigger})")


def said_term(retention: Retention, words: Words) -> str:
    """``7 years after the end of that book year (date of the document)``; without a term the criterion, or ""."""
    counted = (
        (_YEARS, retention.years),
        (_MONTHS, retention.months),
        (_WEEKS, retention.weeks),
        (_DAYS, retention.days),
    )
    parts = [words.say(text, number) for text, number in counted if number]
    if not parts:
        return retention.criterion.strip()
    term = words.listed(parts)
    if retention.anchor is RetentionAnchor.DATE:
        said = words.say(_AFTER, term=term, trigger=retention.trigger)
    else:
        said = words.say(_AFTER_ANCHOR, term=term, anchor=retention.anchor, trigger=retention.trigger)
    return f"{said}; {retention.criterion.strip()}" if retention.criterion.strip() else said
