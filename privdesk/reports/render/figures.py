"""The yearly figures of requests: tables of numbers, on paper and for other programs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from privdesk.core.citing import cited
from privdesk.core.words import Language, Text, Words, mark
from privdesk.formats.pdf.blocks import Block, Heading, Paragraph, Table, spans
from privdesk.formats.pdf.report import Front, document_report
from privdesk.formats.sheets import Column, Sheet, Workbook, csv_file, xlsx_file
from privdesk.reports.model import HandledYear, Kind
from privdesk.reports.render.log import MADE, ORGANISATION, PAGE, notes_sheet, running
from privdesk.requests.model import Reason
from privdesk.requests.rules.figures import SMALLEST, Breakdown, Figures
from privdesk.requests.rules.handled import Timeliness
from privdesk.requests.rules.rights import RIGHTS

TITLE = mark("Figures", "Requests of data subjects in {year}")
_TOTALS = mark("Figures", "In all")
_REQUESTS = mark("Figures", "Requests received")
_CLAIMS = mark("Figures", "Kinds of request invoked in them")
_ANONYMISED = mark("Figures", "Of which the file was made anonymous")
_BY_RIGHT = mark("Figures", "By kind of request")
_RIGHT = mark("Figures", "Kind of request")
_TOGETHER = mark("Figures", "All together")
_RECEIVED = mark("Figures", "Received")
_EXTENDED = mark("Figures", "Extended")
_REFUSED = mark("Figures", "Refused")
_PARTLY = mark("Figures", "Refused in part")
_MEDIAN = mark("Figures", "Days until the answer, median")
_LONGEST = mark("Figures", "Days until the answer, most")
_RECIPIENTS = mark("Figures", "Recipients told")
_OUTCOMES = mark("Figures", "Decisions")
_OUTCOME = mark("Figures", "Decision")
_REASONS = mark("Figures", "Grounds on which something was refused")
_REASON = mark("Figures", "Ground")
_MONTHS = mark("Figures", "By month")
_MONTH = mark("Figures", "Month of receipt")
_CHANNELS = mark("Figures", "By channel")
_CHANNEL = mark("Figures", "Came in by")
_NUMBER = mark("Figures", "Number")
_TABLE = mark("Figures", "Table")
_ROW = mark("Figures", "Row")
_PART = mark("Figures", "Part")
_FIGURE = mark("Figures", "Figure")
_EXPLANATION = mark("Figures", "Explanation")
_READING = mark("Figures", "How to read it")
_COUNTS = mark(
    "Figures",
    "Counted by the year of receipt. One message can invoke several kinds of request. In time: the answer went out on"
    " or before the last day by law, extensions included.",
)
_SMALL = mark("Figures", "Small numbers")
_HELD_BACK = mark(
    "Figures",
    "Of a kind that was invoked fewer than {smallest} times only the number is given, because who knows the person"
    " would learn the decision. It counts in “{together}”. Where it could be found by subtraction, the next kind is"
    " held back as well.",
)
_NONE_LEFT = mark(
    "Figures",
    "In all fewer than {smallest} were received. Decisions and terms are left out: who knows the person would learn"
    " them. The log holds them, for yourself.",
)
_INTERIM = mark("Figures", "Not final")
_INTERIM_MEANS = mark(
    "Figures",
    "The year is not over, or requests are still open. Keep these figures to yourself: who lays two versions side by"
    " side sees what became of the requests between them.",
)
_EMPTY = mark("Figures", "No requests were received in this year.")

Entry = str | int | None


@dataclass(frozen=True, slots=True)
class FigureTable:
    """``labels``: how many of the first columns say what a row is about; the others hold numbers, or None."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[Entry, ...], ...]
    labels: int = 1


def figures_file(found: HandledYear, kind: Kind, language: Language) -> bytes:
    words = Words(language)
    tables = tuple(figure_tables(found.figures, words))
    if kind is Kind.PDF:
        return _pdf(found, tables, words)
    return _xlsx(found, tables, words) if kind is Kind.XLSX else _csv(tables, words)


def figure_tables(figures: Figures, words: Words) -> Iterator[FigureTable]:
    say = words.say
    totals = ((_REQUESTS, figures.requests), (_CLAIMS, figures.claims), (_ANONYMISED, figures.anonymised))
    yield FigureTable(say(_TOTALS), ("", say(_NUMBER)), tuple((say(label), number) for label, number in totals))
    if not figures.claims:
        return
    yield _by_right(figures, words)
    outcomes = [(each.right, outcome, number) for each in figures.apart for outcome, number in each.outcomes]
    reasons = [(each.right, reason, number) for each in figures.apart for reason, number in each.reasons]
    if outcomes:
        rows = tuple((_right(each, words), _capital(words.fact(outcome)), number) for each, outcome, number in outcomes)
        yield FigureTable(say(_OUTCOMES), (say(_RIGHT), say(_OUTCOME), say(_NUMBER)), rows, labels=2)
    if reasons:
        rows = tuple((_right(each, words), _ground(each, reason, words), number) for each, reason, number in reasons)
        yield FigureTable(say(_REASONS), (say(_RIGHT), say(_REASON), say(_NUMBER)), rows, labels=2)
    yield FigureTable(say(_MONTHS), (say(_MONTH), say(_RECEIVED)), figures.months)
    if figures.channels:
        rows_of_channels = tuple((_capital(words.fact(channel)), number) for channel, number in figures.channels)
        yield FigureTable(say(_CHANNELS), (say(_CHANNEL), say(_RECEIVED)), rows_of_channels)


def _by_right(figures: Figures, words: Words) -> FigureTable:
    say = words.say
    present = {timeliness for each in (figures.together, *figures.apart) if each for timeliness, _ in each.timeliness}
    columns = tuple(each for each in Timeliness if each in present or each in {Timeliness.IN_TIME, Timeliness.LATE})
    counted = (_EXTENDED, _REFUSED, _PARTLY, _MEDIAN, _LONGEST, _RECIPIENTS)
    heads = (_RIGHT, _RECEIVED, *(each.label for each in columns), *counted)
    apart = {each.right: each for each in figures.apart}
    rows: list[tuple[Entry, ...]] = []
    for right, number in figures.rights:
        row = _numbers(apart.get(right), columns)
        rows.append((_right(right, words), number, *row))
    rows.append((say(_TOGETHER), figures.claims, *_numbers(figures.together, columns)))
    return FigureTable(say(_BY_RIGHT), tuple(_capital(say(head)) for head in heads), tuple(rows))


def _numbers(found: Breakdown | None, columns: tuple[Timeliness, ...]) -> tuple[Entry, ...]:
    if found is None:
        return (None,) * (len(columns) + 6)
    return (
        *(found.number(each) for each in columns),
        found.extended,
        found.refused,
        found.refused_partly,
        found.median_days,
        found.longest_days,
        found.recipients,
    )


def _right(right: str, words: Words) -> str:
    return f"{_capital(words.say(RIGHTS[right].label))} ({cited(RIGHTS[right].article, words.language)})"


def _ground(right: str, reason: Reason, words: Words) -> str:
    said, article = _capital(words.fact(reason)), RIGHTS[right].grounds.get(reason, "")
    return f"{said} ({cited(article, words.language)})" if article else said


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


# -- files


def _notes(found: HandledYear, words: Words) -> Iterator[tuple[str, str]]:
    yield words.say(ORGANISATION), found.organisation
    yield words.say(MADE), words.fact(found.made)


def _reading(found: HandledYear, words: Words) -> Iterator[tuple[str, str]]:
    say, figures = words.say, found.figures
    yield say(_READING), say(_COUNTS) if figures.claims else say(_EMPTY)
    if figures.together and not found.is_final:
        yield say(_INTERIM), say(_INTERIM_MEANS)
    if figures.claims and figures.together is None:
        yield say(_SMALL), say(_NONE_LEFT, smallest=SMALLEST)
    elif figures.held_back:
        yield say(_SMALL), say(_HELD_BACK, smallest=SMALLEST, together=say(_TOGETHER))


def _pdf(found: HandledYear, tables: tuple[FigureTable, ...], words: Words) -> bytes:
    front = Front(
        language="nl-NL" if words.language == "nl" else "en-GB",
        title=_title(found, words),
        author=found.organisation,
        notes=tuple(_notes(found, words)),
        intro=tuple(Paragraph(spans(text), small=True) for _, text in _reading(found, words)),
        running=running(found, TITLE, words),
        page_words=words.say(PAGE),
        made=found.made,
    )
    return document_report(front, _blocks(tables), landscape=True)


def _blocks(tables: tuple[FigureTable, ...]) -> Iterator[Block]:
    for table in tables:
        yield Heading(spans(table.title))
        numbers = len(table.heads) - table.labels
        yield Table(
            head=tuple(spans(head) for head in table.heads),
            rows=tuple(tuple(spans("–" if cell is None else str(cell)) for cell in row) for row in table.rows),
            shares=(*(3.0,) * table.labels, *(1.0 if numbers > 1 else 3.0,) * numbers),
            row_heads=True,
        )


def _xlsx(found: HandledYear, tables: tuple[FigureTable, ...], words: Words) -> bytes:
    sheets = [
        Sheet(
            name=table.title,
            columns=tuple(
                Column(title=head, width=34 if at < table.labels else 16, emphasis=not at)
                for at, head in enumerate(table.heads)
            ),
            rows=table.rows,
            fixed=table.labels,
        )
        for table in tables
    ]
    return xlsx_file(
        Workbook(
            title=_title(found, words),
            language=words.language,
            author=found.organisation,
            running=running(found, TITLE, words),
            page_words=words.say(PAGE),
            made=found.made,
            sheets=(*sheets, notes_sheet(words.say(_EXPLANATION), (*_notes(found, words), *_reading(found, words)))),
        )
    )


def _csv(tables: tuple[FigureTable, ...], words: Words) -> bytes:
    """One number a line, with everything that says what it counts."""
    heads: tuple[Text, ...] = (_TABLE, _ROW, _PART, _FIGURE, _NUMBER)
    return csv_file([words.say(head) for head in heads], _lines(tables))


def _lines(tables: tuple[FigureTable, ...]) -> Iterator[tuple[Entry, ...]]:
    for table in tables:
        for row in table.rows:
            labels = (*row[: table.labels], "")[:2]
            for head, number in zip(table.heads[table.labels :], row[table.labels :], strict=True):
                yield table.title, *labels, head, number


def _title(found: HandledYear, words: Words) -> str:
    return words.say(TITLE, year=str(found.year))
