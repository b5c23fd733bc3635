"""The log of requests of a year: one line for each kind of request that was invoked, by reference, without a person."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from privdesk.core.citing import cited
from privdesk.core.fields import Choice, FieldSpec, specs
from privdesk.core.words import Language, Text, Words, mark
from privdesk.formats.pdf.blocks import Paragraph, Spans, spans
from privdesk.formats.pdf.report import Column, Front, table_report
from privdesk.formats.sheets import Cell, Sheet, Workbook, csv_file, xlsx_file
from privdesk.formats.sheets import Column as SheetColumn
from privdesk.reports.model import HandledYear, Kind
from privdesk.reports.rules.facts import NO, YES
from privdesk.requests.rules.handled import HandledClaim
from privdesk.requests.rules.rights import RIGHTS

TITLE = mark("Log", "Log of requests of {year}")
PAGE = mark("Log", "Page {n} of {total}")
ORGANISATION = mark("Log", "Organisation")
MADE = mark("Log", "Made on")
RUNNING = mark("Log", "{organisation} · {title} · made {made}")
_CONTENTS = mark("Log", "Contents")
_COUNTED = mark("Log", "%n kind(s) of request invoked")
_READING = mark("Log", "How to read it")
_NO_PERSON = mark(
    "Log",
    "A reference leads to a person only inside the register, and to nobody once the file was made anonymous; of such"
    " a file the month is left. One message can invoke several kinds: it then has several lines.",
)
_SHEET = mark("Log", "Log")
_EXPLANATION = mark("Log", "Explanation")

_SHARES = {
    "case_no": 1.5,
    "right": 2.2,
    "received": 2.4,
    "channel": 1.6,
    "outcome": 2.1,
    "reason": 2.1,
    "answered": 2.4,
    "days": 1.1,
    "timeliness": 1.7,
    "extended": 1.1,
    "identity": 1.9,
}
_IN_NARROW = ("month", "anonymised")
"""Left out on paper: told by the date, or by its lack."""


def log_file(found: HandledYear, kind: Kind, language: Language) -> bytes:
    words = Words(language)
    if kind is Kind.PDF:
        return _pdf(found, words)
    fields = tuple(specs(HandledClaim))
    heads = [words.say(each.label) for each in fields]
    rows = [[_cell(claim, each, words) for each in fields] for claim in found.claims]
    if kind is Kind.CSV:
        return csv_file(heads, rows)
    return xlsx_file(
        Workbook(
            title=words.say(TITLE, year=str(found.year)),
            language=language,
            author=found.organisation,
            running=running(found, TITLE, words),
            page_words=words.say(PAGE),
            made=found.made,
            sheets=(
                Sheet(
                    name=words.say(_SHEET),
                    columns=tuple(SheetColumn(title=head, width=18, emphasis=not at) for at, head in enumerate(heads)),
                    rows=rows,
                    fixed=1,
                ),
                notes_sheet(
                    words.say(_EXPLANATION), (*_notes(found, words), (words.say(_READING), words.say(_NO_PERSON)))
                ),
            ),
        )
    )


def notes_sheet(name: str, notes: Sequence[tuple[str, str]]) -> Sheet:
    columns = (SheetColumn(title="", width=30, emphasis=True), SheetColumn(title="", width=90))
    return Sheet(name=name, columns=columns, rows=notes)


def running(found: HandledYear, title: Text, words: Words) -> str:
    said = words.say(title, year=str(found.year))
    return words.say(RUNNING, organisation=found.organisation, title=said, made=found.made)


def _pdf(found: HandledYear, words: Words) -> bytes:
    front = Front(
        language="nl-NL" if words.language == "nl" else "en-GB",
        title=words.say(TITLE, year=str(found.year)),
        author=found.organisation,
        notes=_notes(found, words),
        intro=(Paragraph(spans(words.say(_NO_PERSON)), small=True),),
        running=running(found, TITLE, words),
        page_words=words.say(PAGE),
        made=found.made,
    )
    fields = [each for each in specs(HandledClaim) if each.name not in _IN_NARROW]
    columns = [Column(words.say(each.label), _SHARES.get(each.name, 1.3)) for each in fields]
    rows = ([_spans(claim, each, words) for each in fields] for claim in found.claims)
    return table_report(front, columns, rows)


def _notes(found: HandledYear, words: Words) -> tuple[tuple[str, str], ...]:
    say = words.say
    return (
        (say(ORGANISATION), found.organisation),
        (say(MADE), words.fact(found.made)),
        (say(_CONTENTS), say(_COUNTED, len(found.claims))),
    )


def _spans(claim: HandledClaim, spec: FieldSpec, words: Words) -> Spans:
    if spec.name == "received" and claim.received is None:
        return spans(claim.month)
    held = getattr(claim, spec.name)
    return spans(words.fact(held) if isinstance(held, dt.date) else str(_said(held, spec, words)))


def _cell(claim: HandledClaim, spec: FieldSpec, words: Words) -> Cell:
    held = getattr(claim, spec.name)
    return held if isinstance(held, dt.date) else _said(held, spec, words)


def _said(held: Any, spec: FieldSpec, words: Words) -> str | int:
    if spec.name == "right":
        right = RIGHTS[held]
        return f"{words.say(right.label)} ({cited(right.article, words.language)})"
    if isinstance(held, bool):
        return words.say(YES if held else NO)
    if isinstance(held, Choice):
        return words.fact(held)
    return "" if held is None else held if isinstance(held, int) else str(held)
