"""The filled text with everything around it: sender, references, signature, annexes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping

from privdesk.core.dates import AMSTERDAM
from privdesk.core.words import Language
from privdesk.formats.pdf.blocks import Block, Heading, Paragraph, Spans, Table, spans
from privdesk.formats.pdf.envelopes import ENVELOPES, Envelope
from privdesk.formats.pdf.letter import Annex, Letterhead, LetterSheet
from privdesk.letters.model import Fact, FactKind, Facts, LetterKind
from privdesk.letters.render.fill import Filled
from privdesk.letters.render.values import Absent
from privdesk.letters.rules import rows_of

_COPY, _OVERVIEW = "data", "activities"
_NONE_WHEN_EMPTY = {"automated_decisions", "transfer"}
"""AVG 15(1)(h) and 15(2): that there is none is an answer."""

_SHARES = (1.1, 1.2, 1.2, 1.3, 1.5, 1.2, 1.0, 1.1, 1.2)
_ENVELOPE_IDS = {"EA5/6": "ea56", "C5": "c5", "DIN": "din"}


def sheet(
    kind: LetterKind,
    filled: Filled,
    values: Mapping[str, object],
    facts: Facts,
    organisation: Facts,
    *,
    closing: str,
    salutation: tuple[Block, ...],
    address: tuple[str, ...],
    language: Language,
    words: Mapping[str, str],
) -> LetterSheet:
    """``words``: of the layout in this language; ``values``: as printed; ``facts``: as given."""
    name = str(values["controller"])
    return LetterSheet(
        language=words["tag"],
        subject=filled.subject,
        subject_label=words["subject"],
        page_words=words["page"],
        author=name,
        letterhead=_letterhead(organisation),
        return_line=" · ".join(_sender(organisation)),
        address=address,
        references=(*_references(kind, values, words), *_on_behalf(facts, words)),
        body=(*salutation, *filled.blocks),
        closing=closing,
        signature=(str(values["officer_name"]), str(values["officer_title"]), name),
        enclosures_label=_enclosures_label(filled, words),
        enclosures=filled.enclosures,
        footer=_footer(organisation, words),
        envelope=envelope(organisation),
        annexes=tuple(_annexes(kind, facts, language, words)),
        made=_made(facts),
    )


def _references(kind: LetterKind, values: Mapping[str, object], words: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    came = "complaint" if values.get("complaint") else kind.reference
    for label, name in (("letter_date", "letter_date"), ("case_ref", "case_ref"), (came, "received")):
        if name in values:
            yield words[label], str(values[name])


def _on_behalf(facts: Facts, words: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Whose data a letter is about that goes to somebody else."""
    if represented := _text(facts, "represented"):
        yield words["represented"], represented


def _enclosures_label(filled: Filled, words: Mapping[str, str]) -> str:
    if not filled.enclosures:
        return ""
    return words["enclosure"] if len(filled.enclosures) == 1 else words["enclosures"]


def _text(organisation: Facts, name: str) -> str:
    return str(organisation.get(name) or "").strip()


def _sender(organisation: Facts) -> tuple[str, ...]:
    place = " ".join(filter(None, (_text(organisation, "postcode"), _text(organisation, "town"))))
    parts = (_text(organisation, "name"), _text(organisation, "street"), place, _text(organisation, "country"))
    return tuple(filter(None, parts))


def _letterhead(organisation: Facts) -> Letterhead:
    logo = organisation.get("logo")
    return Letterhead(
        lines=_sender(organisation),
        picture=logo if isinstance(logo, bytes) else b"",
        description=_text(organisation, "name"),
    )


def _footer(organisation: Facts, words: Mapping[str, str]) -> tuple[str, ...]:
    """Whoever reads a logo finds name and address in the line above the window."""
    chamber = _text(organisation, "chamber_number")
    house = [words["chamber"].format(number=chamber) if chamber else ""]
    house += [_text(organisation, each) for each in ("phone", "email", "website")]
    return tuple(filter(None, (" · ".join(filter(None, house)), _text(organisation, "letter_footer"))))


def envelope(organisation: Facts) -> Envelope:
    size = _ENVELOPE_IDS.get(_text(organisation, "envelope"), "ea56")
    side = "right" if _text(organisation, "window_side") == "right" else "left"
    return ENVELOPES.get(f"{size}-{side}") or ENVELOPES[f"ea56-{side}"]


def _made(facts: Facts) -> dt.datetime | None:
    day = facts.get("letter_date")
    return dt.datetime.combine(day, dt.time(12), AMSTERDAM) if isinstance(day, dt.date) else None


def _annexes(kind: LetterKind, facts: Facts, language: Language, words: Mapping[str, str]) -> Iterator[Annex]:
    for fact in kind.facts:
        if fact.kind is not FactKind.ROWS:
            continue
        rows = rows_of(facts.get(fact.name) or ())
        if fact.name == _COPY:
            yield Annex(title=words[_COPY], blocks=tuple(_copy(fact, rows, language)))
        elif fact.name == _OVERVIEW:
            blocks = (_overview(fact, rows, language, words["none"]),) if rows else (_absent(fact, language),)
            yield Annex(title=words[_OVERVIEW], blocks=blocks, landscape=True)


def _absent(fact: Fact, language: Language) -> Paragraph:
    return Paragraph(spans(Absent.of(fact, language)))


def _copy(fact: Fact, rows: tuple[Facts, ...], language: Language) -> Iterator[Block]:
    """By category, in the order in which they came: the data stand there once, literally."""
    if not rows:
        yield _absent(fact, language)
    contents: dict[str, list[str]] = {}
    for row in rows:
        contents.setdefault(str(row.get("category") or ""), []).append(str(row.get("content") or ""))
    for category, texts in contents.items():
        yield Heading(spans(category or Absent.of(fact.columns[0], language)))
        for text in texts:
            paragraphs = [part for part in text.replace("\r\n", "\n").split("\n\n") if part.strip()]
            yield from (
                Paragraph(spans(part.strip("\n"))) for part in paragraphs or [Absent.of(fact.columns[1], language)]
            )


def _overview(fact: Fact, rows: tuple[Facts, ...], language: Language, none: str) -> Table:
    def cell(row: Facts, column: Fact) -> Spans:
        text = str(row.get(column.name) or "").strip()
        if text:
            return spans(text)
        return spans(none if column.name in _NONE_WHEN_EMPTY else Absent.of(column, language))

    return Table(
        head=tuple(spans(column.label[language]) for column in fact.columns),
        rows=tuple(tuple(cell(row, column) for column in fact.columns) for row in rows),
        shares=_SHARES,
        row_heads=True,
    )
