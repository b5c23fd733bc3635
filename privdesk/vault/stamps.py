"""How moments and bytes stand in the header."""

from __future__ import annotations

import base64
import datetime as dt

_FORM = "%Y-%m-%dT%H:%M:%SZ"
_LAST = 9000
"""Behind the last year of the calendar lies no term and no other time zone."""


def stamp(moment: dt.datetime) -> str:
    """``2026-11-22T18:00:00Z``"""
    return moment.astimezone(dt.UTC).strftime(_FORM)


def moment_of(text: str) -> dt.datetime:
    moment = dt.datetime.strptime(text, _FORM).replace(tzinfo=dt.UTC)
    if stamp(moment) != text or moment.year > _LAST:
        raise ValueError("a moment with other digits, or none of ours")
    return moment


def text_of(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def bytes_of(text: str, size: int) -> bytes:
    """Raises ValueError for another size, or for a second spelling of the same bytes."""
    data = base64.b64decode(text, validate=True)
    if len(data) != size or text_of(data) != text:
        raise ValueError("bytes of another size")
    return data
