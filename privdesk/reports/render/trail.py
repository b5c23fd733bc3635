"""The audit trail as a table: for who must be able to see what was done, and to check that nothing was taken out.

A line of the CSV has everything its hash is made of: ``SHA-256(hash of the line before + canonical JSON of seq, at,
actor, action, ref and detail)``, 32 zero bytes before the first.
"""

from __future__ import annotations

from collections.abc import Iterator

from privdesk.core.canonical import canonical
from privdesk.core.words import Language, Words, mark
from privdesk.formats.pdf.blocks import Spans, spans
from privdesk.formats.pdf.report import Column, Front, table_report
from privdesk.formats.sheets import csv_file
from privdesk.reports.model import Kind, Trail, TrailLine
from privdesk.reports.render.particulars import in_words

_TITLE = mark("Trail", "Audit trail")
_PAGE = mark("Trail", "Page {n} of {total}")
_LINE = mark("Trail", "Line")
_AT = mark("Trail", "Time")
_AT_UTC = mark("Trail", "Time (UTC)")
_ACTOR = mark("Trail", "Opened with")
_WHO = mark("Trail", "Who")
_ACTION = mark("Trail", "Code")
_WHAT = mark("Trail", "What")
_REF = mark("Trail", "Item")
_DETAIL = mark("Trail", "Particulars")
_HASH = mark("Trail", "Mark")
_REMOVED = mark("Trail", "removed key")
_NOBODY = mark("Trail", "not filled in yet")
_ORGANISATION = mark("Trail", "Organisation")
_MADE = mark("Trail", "Made on")
_HEAD = mark("Trail", "Last line of the trail")
_LAST = mark("Trail", "line {seq}, {hash}")
_CHECKED = mark("Trail", "Checked")
_FITS = mark("Trail", "every line fits the one before it")
_BROKEN = mark("Trail", "does not fit from line {line} on")
_RUNNING = mark("Trail", "{organisation} · audit trail up to line {seq}, {hash} · made {made}")
_SHOWN = 16
"""Of the digits of a hash, at the foot of a page."""


def trail_file(trail: Trail, kind: Kind, language: Language) -> bytes:
    """Raises ValueError for a kind that a trail does not come in."""
    words = Words(language)
    if kind is Kind.PDF:
        return _pdf(trail, words)
    if kind is Kind.CSV:
        return _csv(trail, words)
    raise ValueError("the audit trail comes as PDF and as CSV")


def _csv(trail: Trail, words: Words) -> bytes:
    heads = (_LINE, _AT_UTC, _ACTOR, _WHO, _ACTION, _WHAT, _REF, _DETAIL, _HASH)
    return csv_file(
        [words.say(head) for head in heads],
        (
            (
                line.seq,
                line.stamp,
                str(line.actor),
                _who(line, words),
                line.action,
                words.say(line.label),
                str(line.ref or ""),
                canonical(dict(line.detail)).decode("ascii"),
                line.hash.hex(),
            )
            for line in trail.lines
        ),
    )


def _pdf(trail: Trail, words: Words) -> bytes:
    organisation = trail.organisation or words.say(_NOBODY)
    head = trail.head_hash.hex()
    checked = words.say(_FITS) if trail.broken_at is None else words.say(_BROKEN, line=trail.broken_at)
    front = Front(
        language="nl-NL" if words.language == "nl" else "en-GB",
        title=words.say(_TITLE),
        author=trail.organisation,
        notes=(
            (words.say(_ORGANISATION), organisation),
            (words.say(_MADE), words.fact(trail.made)),
            (words.say(_HEAD), words.say(_LAST, seq=trail.head_seq, hash=head)),
            (words.say(_CHECKED), checked),
        ),
        running=words.say(_RUNNING, organisation=organisation, seq=trail.head_seq, hash=head[:_SHOWN], made=trail.made),
        page_words=words.say(_PAGE),
        made=trail.made,
    )
    shape = ((_LINE, 0.6), (_AT, 1.8), (_WHO, 1.4), (_WHAT, 2.4), (_REF, 1.2), (_DETAIL, 3.4), (_HASH, 1.8))
    return table_report(front, [Column(words.say(label), share) for label, share in shape], _rows(trail, words))


def _rows(trail: Trail, words: Words) -> Iterator[list[Spans]]:
    for line in trail.lines:
        cells = (
            str(line.seq),
            words.fact(line.at),
            _who(line, words),
            words.say(line.label),
            str(line.ref or "")[:8],
            in_words(line.detail, words),
            line.hash.hex()[:_SHOWN],
        )
        yield [spans(cell) for cell in cells]


def _who(line: TrailLine, words: Words) -> str:
    return words.say(line.who or _REMOVED)
