"""One page about a drill: which backup, what was looked at, what came of it (AVG 5(2), 32(1)(d))."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from privdesk.core.words import Text, Words, mark
from privdesk.formats.pdf.blocks import Block, Heading, Paragraph, Span, Spans, Table, spans
from privdesk.formats.pdf.report import Front, document_report
from privdesk.reports.model import Drill
from privdesk.reports.render.front import PAGE

NEXT_AFTER = dt.timedelta(days=31)

_TITLE = mark("Drill", "Restoring a backup, tried out")
_RESULT = mark("Drill", "Result")
_GOOD = mark("Drill", "Succeeded: this backup can be restored.")
_BAD = mark("Drill", "FAILED: do not rely on this backup.")
_REGISTER = mark("Drill", "Register")
_BACKUP = mark("Drill", "Backup")
_FILE = mark("Drill", "{file}, {size} kB")
_MADE = mark("Drill", "Made")
_MADE_AS = mark("Drill", "{made}, {kind}")
_TRIED = mark("Drill", "Tried out")
_TRIED_AT = mark("Drill", "{at}; it took {seconds} s")
_OPENED = mark("Drill", "Opened with")

_LOOKED_AT = mark("Drill", "What was looked at")
_CHECK = mark("Drill", "Check")
_FOUND = mark("Drill", "Found")
_SEALED = mark("Drill", "The file is what was written, and nobody changed it")
_SEALED_GOOD = mark("Drill", "yes; every byte fits its seal")
_PAGES = mark("Drill", "Every page of the database can be read")
_PAGES_GOOD = mark("Drill", "yes, all %n page(s)")
_PAGES_BAD = mark("Drill", "NO: {damaged} of {total} pages cannot")
_TABLES = mark("Drill", "Tables, indexes and references fit")
_TABLES_GOOD = mark("Drill", "yes")
_TABLES_BAD = mark("Drill", "NO: {faults} faults in tables, {orphans} broken references")
_TRAIL = mark("Drill", "The audit trail is unbroken and ends as the backup says")
_TRAIL_GOOD = mark("Drill", "yes, %n line(s)")
_TRAIL_BAD = mark("Drill", "NO: the trail is broken")
_HEAD_BAD = mark("Drill", "NO: it ends otherwise")
_ROWS = mark("Drill", "Everything that was in it is there")
_ROWS_GOOD = mark("Drill", "yes, in all %n table(s)")
_ROWS_BAD = mark("Drill", "NO: %n table(s) differ")
_OPENS = mark("Drill", "The restored register opens with this version of the program")
_OPENS_GOOD = mark("Drill", "yes")
_OPENS_BAD = mark("Drill", "NO: {fault}")

_IN_IT = mark("Drill", "What is in it")
_WHAT = mark("Drill", "What")
_SAID = mark("Drill", "According to the backup")
_THERE = mark("Drill", "Found after restoring")
_NAMES = {
    "activity": mark("Drill", "Processing activities"),
    "processor": mark("Drill", "Processors"),
    "request": mark("Drill", "Requests"),
    "request_letter": mark("Drill", "Letters"),
    "request_attachment": mark("Drill", "Attachments"),
    "anonymous_case": mark("Drill", "Anonymised cases"),
    "audit": mark("Drill", "Lines of the audit trail"),
}
_OTHERS = mark("Drill", "Rows of all other tables")

_HEAD = mark("Drill", "The audit trail in this backup ends with line {line}, {head}.")
_NEXT = mark("Drill", "Nothing of the register was changed, and what was restored was removed again. Next: {on}.")
_MEND = mark(
    "Drill",
    "Make a new backup and try that one out today. Keep this file, and look at the disk on which it lies.",
)
_SEEN = mark("Drill", "Seen by")
_SIGNING = (mark("Drill", "Name"), mark("Drill", "Date"), mark("Drill", "Signature"))


def drill_page(drill: Drill, words: Words) -> bytes:
    say = words.say
    front = Front(
        language="nl-NL" if words.language == "nl" else "en-GB",
        title=say(_TITLE),
        page_words=say(PAGE),
        notes=tuple((say(label), text) for label, text in _notes(drill, words)),
        made=drill.at,
    )
    return document_report(front, _blocks(drill, words))


def _notes(drill: Drill, words: Words) -> Iterator[tuple[Text, str]]:
    say = words.say
    yield _RESULT, say(_GOOD if drill.succeeded else _BAD)
    yield _REGISTER, drill.register
    yield _BACKUP, say(_FILE, file=drill.file, size=-(-drill.size // 1000))
    yield _MADE, say(_MADE_AS, made=drill.made, kind=drill.kind)
    yield _TRIED, say(_TRIED_AT, at=drill.at, seconds=_seconds(drill.seconds, words))
    yield _OPENED, words.fact(drill.opened_with)


def _blocks(drill: Drill, words: Words) -> Iterator[Block]:
    say = words.say
    yield Heading(spans(say(_LOOKED_AT)))
    yield Table(
        head=(spans(say(_CHECK)), spans(say(_FOUND))),
        rows=tuple((spans(what), (Span(found, bold=not good),)) for what, found, good in _checks(drill, words)),
        shares=(3, 2),
        row_heads=True,
    )
    yield Heading(spans(say(_IN_IT)))
    yield Table(
        head=(spans(say(_WHAT)), spans(say(_SAID)), spans(say(_THERE))),
        rows=tuple(_counted(drill, words)),
        shares=(3, 2, 2),
        row_heads=True,
    )
    yield Paragraph(spans(say(_HEAD, line=drill.lines, head=drill.head)), small=True)
    on = drill.at.date() + NEXT_AFTER
    yield Paragraph(spans(say(_NEXT, on=on) if drill.succeeded else say(_MEND)))
    yield Heading(spans(say(_SEEN)))
    yield Table(rows=tuple((spans(say(each)), ()) for each in _SIGNING), shares=(1, 4), row_heads=True)


def _checks(drill: Drill, words: Words) -> Iterator[tuple[str, str, bool]]:
    say = words.say
    yield say(_SEALED), say(_SEALED_GOOD), True
    readable = not drill.damaged
    pages = say(_PAGES_GOOD, drill.pages) if readable else say(_PAGES_BAD, damaged=drill.damaged, total=drill.pages)
    yield say(_PAGES), pages, readable
    sound = not (drill.faults or drill.orphans)
    tables = say(_TABLES_GOOD) if sound else say(_TABLES_BAD, faults=drill.faults, orphans=drill.orphans)
    yield say(_TABLES), tables, sound
    trail = say(_TRAIL_GOOD, drill.lines) if drill.head_fits else say(_HEAD_BAD)
    yield say(_TRAIL), trail if drill.unbroken else say(_TRAIL_BAD), drill.unbroken and drill.head_fits
    differing = sum(said != found for _, said, found in drill.rows)
    rows = say(_ROWS_BAD, differing) if differing else say(_ROWS_GOOD, len(drill.rows))
    yield say(_ROWS), rows, not differing
    yield say(_OPENS), say(_OPENS_BAD, fault=drill.fault) if drill.fault else say(_OPENS_GOOD), not drill.fault


def _counted(drill: Drill, words: Words) -> Iterator[tuple[Spans, ...]]:
    rows = {table: (said, found) for table, said, found in drill.rows}
    named = [(words.say(label), *rows[table]) for table, label in _NAMES.items() if table in rows]
    others = [each for table, each in rows.items() if table not in _NAMES]
    named.append((words.say(_OTHERS), sum(said for said, _ in others), sum(found for _, found in others)))
    for label, said, found in named:
        yield spans(label), spans(str(said)), (Span(str(found), bold=said != found),)


def _seconds(seconds: float, words: Words) -> str:
    text = f"{max(seconds, 0.1):.1f}"
    return text.replace(".", ",") if words.language == "nl" else text
