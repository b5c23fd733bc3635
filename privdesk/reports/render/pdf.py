"""The register as PDF: a wide table, or a card for each activity."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from privdesk.activities.model import Activity
from privdesk.core.citing import cited
from privdesk.core.words import Words
from privdesk.formats.pdf.blocks import Heading, Span, Spans, spans
from privdesk.formats.pdf.report import Card, Column, Front, Section, card_report, section_report
from privdesk.processors.model import Processor
from privdesk.reports.model import Register
from privdesk.reports.render import front as said
from privdesk.reports.rules.facts import Column as Fact
from privdesk.reports.rules.facts import Line, Telling, column, columns

Value = Activity | Processor
Shape = tuple[tuple[float, tuple[str, ...]], ...]
"""Of a table: for each column its share of the width and the fields it holds; the first gives the heading."""

OWN: Shape = (
    (1.4, ("name", "department", "owner", "joint_controllers")),
    (2.3, ("purposes",)),
    (1.3, ("subjects",)),
    (1.9, ("data_categories",)),
    (1.6, ("recipients", "no_recipients")),
    (1.7, ("recipients.transfers",)),
    (2.1, ("data_categories.retention",)),
    (1.5, ("measures", "measures_note")),
)
FOR_OTHERS: Shape = (
    (1.4, ("name", "department", "owner")),
    (2, ("controllers_served",)),
    (2.2, ("purposes",)),
    (2.2, ("data_categories",)),
    (1.7, ("recipients.transfers",)),
    (1.5, ("measures", "measures_note")),
)
_LETTER_FOR_OTHERS = {
    "controllers_served": "a",
    "purposes": "b",
    "data_categories": "b",
    "recipients.transfers": "c",
    "measures": "d",
}
SUPPLIERS: Shape = (
    (1.4, ("name", "category", "country")),
    (1.8, ("service",)),
    (1.8, ("data_fields", "data_location")),
    (2.2, ("agreement",)),
    (1.8, ("sub_processors",)),
    (2.2, ("transfers",)),
)
_LABELLED = {"data_location"}
"""Not clear from its text alone, under another field."""
_BESIDE = {"no_recipients": "recipients", "measures_note": "measures"}
"""Told in the place of another field, for they answer the same question."""
_IN_NOTE = ("status", "own_role", "role", "department", "owner", "category")
"""Under the title of a card."""


def table(register: Register, words: Words) -> bytes:
    telling = Telling(words=words, names=register.names, brief=True)
    return section_report(_front(register, words), _sections(register, telling))


def cards(register: Register, words: Words) -> bytes:
    telling = Telling(words=words, names=register.names)
    return card_report(_front(register, words), _cards(register, telling))


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


def _sections(register: Register, telling: Telling) -> Iterator[Section]:
    say = telling.words.say
    if register.own or not register.for_others:
        yield _section("", Activity, OWN, register.own, telling)
    if register.for_others:
        yield _section(say(said.OF_PROCESSOR), Activity, FOR_OTHERS, register.for_others, telling)
    if register.processors:
        yield _section(say(said.PROCESSORS), Processor, SUPPLIERS, register.processors, telling)


def _section(title: str, of: type, shape: Shape, values: Sequence[Value], telling: Telling) -> Section:
    parts = [[column(of, path) for path in paths] for _, paths in shape]
    heads = [Column(_head(fields[0], shape, telling), share) for fields, (share, _) in zip(parts, shape, strict=True)]
    rows = (
        [_named(value, parts[0], telling), *(_cell(value, each, telling) for each in parts[1:])] for value in values
    )
    return Section(title=title, columns=heads, rows=rows)


def _head(field: Fact, shape: Shape, telling: Telling) -> str:
    """With the letter of the paragraph of article 30 that asks for it."""
    label = telling.words.say(field.spec.label)
    letter = field.letter if shape is OWN else _LETTER_FOR_OTHERS.get(field.path, "") if shape is FOR_OTHERS else ""
    return f"{label} ({letter})" if letter else label


def _named(value: Value, fields: Sequence[Fact], telling: Telling) -> Spans:
    """The name, and under it who answers for it."""
    name, *others = (line.head for field in fields for line in telling.lines(value, field))
    reference = f"{value.reference} " if isinstance(value, Activity) and value.reference else ""
    return (Span(f"{reference}{name}", bold=True), *(Span(f"\n{other}") for other in others))


def _cards(register: Register, telling: Telling) -> Iterator[Card | Heading]:
    yield from (_card(each, telling) for each in register.own)
    for title, values in ((said.OF_PROCESSOR, register.for_others), (said.PROCESSORS, register.processors)):
        if values:
            yield Heading(spans(telling.words.say(title)))
            yield from (_card(each, telling) for each in values)


def _card(value: Value, telling: Telling) -> Card:
    """What article 30 asks first, then everything else that was filled in."""
    of: type = type(value)
    asked: list[tuple[str, Spans]] = []
    other: list[tuple[str, Spans]] = []
    for field in columns(of):
        if field.path in {"reference", "name", *_IN_NOTE, *_BESIDE}:
            continue
        beside = [column(of, path) for path, place in _BESIDE.items() if place == field.path and of is Activity]
        if cell := _cell(value, [field, *beside], telling):
            article = cited(field.spec.article, telling.words.language)
            label = telling.words.say(field.spec.label)
            (asked if field.letter else other).append((f"{label}\n{article}" if article else label, cell))
    reference = f"{value.reference}  " if isinstance(value, Activity) and value.reference else ""
    note = " · ".join(
        str(line) for field in columns(of) if field.path in _IN_NOTE for line in telling.lines(value, field)
    )
    sections = ((telling.words.say(said.OTHER), tuple(other)),)
    return Card(title=f"{reference}{value.name}", note=note, facts=tuple(asked), sections=sections)


def _cell(value: Value, fields: Sequence[Fact], telling: Telling) -> Spans:
    """One line under another; what the law asks and nobody filled in is said to be open."""
    told: list[list[Span]] = []
    for place, field in enumerate(fields):
        held = getattr(value, field.path, None)
        if held is True:
            told.append([Span(telling.words.say(field.spec.label))])
        elif held is not False:
            named = place > 0 and field.path in _LABELLED
            label = [Span(f"{telling.words.say(field.spec.label)}: ")] if named else []
            told += [label + _spans(line) for line in telling.lines(value, field)]
    if not told:
        return _gap(value, fields[0], telling)
    return tuple(span for index, line in enumerate(told) for span in ([Span("\n")] if index else []) + line)


def _spans(line: Line) -> list[Span]:
    found = [Span(f"{', '.join(line.of)}: ", bold=True)] if line.of else []
    if not line.aside:
        return [*found, Span(line.head)]
    # a thing with particulars is told apart from the next thing by its name
    return [*found, Span(line.head, bold=not line.of), Span(f" ({line.aside})")]


def _gap(value: Value, field: Fact, telling: Telling) -> Spans:
    if not isinstance(value, Activity) or not field.letter or field.letter == "a":
        return ()
    if field.letter == "e":
        return spans(telling.words.say(said.NONE))
    return (Span(telling.words.say(said.GAP), italic=True),)
