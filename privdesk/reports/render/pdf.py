"""The register as PDF: a wide table, or a card for each activity."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from privdesk.activities.model import Activity
from privdesk.core.words import Words
from privdesk.formats.pdf.blocks import Heading, Span, Spans, spans
from privdesk.formats.pdf.report import Card, Column, Front, Section, card_report, section_report
from privdesk.processors.model import Processor
from privdesk.reports.model import Register
from privdesk.reports.render import front as said
from privdesk.reports.rules.citing import cited
from privdesk.reports.rules.facts import Column as Fact
from privdesk.reports.rules.facts import Line, column, columns, lines, small

Value = Activity | Processor
Shape = tuple[tuple[float, tuple[str, ...]], ...]
"""Of a table: for each column its share of the width and the fields it holds; the first gives the heading."""

OWN: Shape = (
    (1.5, ("name", "department", "owner", "joint_controllers", "joint_arrangement")),
    (2.3, ("purposes",)),
    (1.2, ("subjects",)),
    (2.1, ("data_categories",)),
    (1.7, ("recipients", "no_recipients")),
    (1.6, ("recipients.transfers",)),
    (1.9, ("data_categories.retention",)),
    (1.4, ("measures", "measures_note")),
)
FOR_OTHERS: Shape = (
    (1.5, ("name", "department", "owner")),
    (2, ("controllers_served",)),
    (2.2, ("purposes",)),
    (2.2, ("data_categories",)),
    (1.7, ("recipients.transfers",)),
    (1.5, ("measures", "measures_note")),
)
SUPPLIERS: Shape = (
    (1.4, ("name", "role", "category")),
    (1.8, ("service",)),
    (1.8, ("data_fields", "data_location")),
    (2.2, ("agreement",)),
    (1.8, ("sub_processors",)),
    (2.2, ("transfers",)),
)
_IN_TITLE = {"name", "reference"}


def table(register: Register, words: Words) -> bytes:
    return section_report(_front(register, words), _sections(register, words))


def cards(register: Register, words: Words) -> bytes:
    return card_report(_front(register, words), _cards(register, words))


def _front(register: Register, words: Words) -> Front:
    return Front(
        language="nl-NL" if words.language == "nl" else "en-GB",
        title=words.say(said.TITLE),
        author=register.organisation.name if register.organisation else "",
        notes=said.notes(register, words),
        running=said.running(register, words),
        page_words=words.say(said.PAGE),
        made=register.made,
    )


def _sections(register: Register, words: Words) -> Iterator[Section]:
    if register.own or not register.for_others:
        yield _section("", Activity, OWN, register.own, words)
    if register.for_others:
        yield _section(words.say(said.OF_PROCESSOR), Activity, FOR_OTHERS, register.for_others, words)
    if register.processors:
        yield _section(words.say(said.PROCESSORS), Processor, SUPPLIERS, register.processors, words)


def _section(title: str, of: type, shape: Shape, values: Sequence[Value], words: Words) -> Section:
    parts = [[column(of, path) for path in paths] for _, paths in shape]
    heads = [Column(words.say(fields[0].spec.label), share) for fields, (share, _) in zip(parts, shape, strict=True)]
    rows = (tuple(_cell(value, fields, words) for fields in parts) for value in values)
    return Section(title=title, columns=heads, rows=rows)


def _cards(register: Register, words: Words) -> Iterator[Card | Heading]:
    yield from (_card(each, words) for each in register.own)
    for title, values in ((said.OF_PROCESSOR, register.for_others), (said.PROCESSORS, register.processors)):
        if values:
            yield Heading(spans(words.say(title)))
            yield from (_card(each, words) for each in values)


def _card(value: Value, words: Words) -> Card:
    asked: list[tuple[str, Spans]] = []
    other: list[tuple[str, Spans]] = []
    of: type = type(value)
    for fact in columns(of):
        cell = _cell(value, [fact], words)
        if cell and fact.path not in _IN_TITLE:
            article = cited(fact.spec.article, words.language)
            label = words.say(fact.spec.label)
            (asked if article else other).append((f"{label}\n{article}" if article else label, cell))
    reference = f"{value.reference}  " if isinstance(value, Activity) and value.reference else ""
    sections = ((words.say(said.OTHER), tuple(other)),)
    return Card(title=f"{reference}{value.name}", facts=tuple(asked), sections=sections)


def _cell(value: Value, fields: Sequence[Fact], words: Words) -> Spans:
    """One line under another; what the law asks and nobody filled in is said to be open."""
    told: list[list[Span]] = []
    for field in fields:
        if getattr(value, field.path, None) is False:
            continue
        if getattr(value, field.path, None) is True:
            told.append([Span(words.say(field.spec.label))])
            continue
        told += [_spans(line) for line in lines(value, field, words)]
    if not told and (gap := _gap(value, fields[0], words)):
        return gap
    broken = [Span("\n")]
    return tuple(span for index, line in enumerate(told) for span in ((broken if index else []) + line))


def _spans(line: Line) -> list[Span]:
    found = [Span(f"{', '.join(line.of)}: ", bold=True)] if line.of else []
    more = "; ".join(f"{small(label)}: {text}" for label, text in line.more)
    if not more:
        return [*found, Span(line.head)]
    # a thing with particulars is told apart from the next thing by its name
    return [*found, Span(line.head, bold=not line.of), Span(f" ({more})")]


def _gap(value: Value, field: Fact, words: Words) -> Spans:
    if not isinstance(value, Activity) or not field.letter or field.letter == "a":
        return ()
    if field.letter == "e":
        return spans(words.say(said.NONE))
    return (Span(words.say(said.GAP), italic=True),)
