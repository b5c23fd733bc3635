"""The words of a letter, page by page, as a person reads them. Run as a module it writes the expected texts anew."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from privdesk.formats.pdf.blocks import Block, Heading, Items, PageBreak, Spans, Table
from privdesk.formats.pdf.letter import LetterSheet
from tests.letters.sample import EVERY_LETTER, a_draft

FOLDER = Path(__file__).parents[1] / "data" / "letters"


def words(sheet: LetterSheet) -> str:
    return "\n".join(_lines(sheet)) + "\n"


def body(sheet: LetterSheet) -> list[str]:
    return list(_said(sheet.body))


def _lines(sheet: LetterSheet) -> Iterator[str]:
    yield from sheet.letterhead.lines
    yield from ("", sheet.return_line, "", *sheet.address, "")
    yield from (f"{label}: {value}" for label, value in sheet.references)
    yield from ("", f"{sheet.subject_label}: {sheet.subject}", "")
    for line in _said(sheet.body):
        yield from (line, "")
    yield from (sheet.closing, "", *sheet.signature)
    if sheet.enclosures:
        yield from ("", f"{sheet.enclosures_label}:", *sheet.enclosures)
    yield from ("", *sheet.footer)
    for annex in sheet.annexes:
        yield from ("", f"== {annex.title} ==")
        for line in _said(annex.blocks):
            yield from ("", line)


def _said(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Items():
                yield "\n".join(_items(block))
            case Table():
                for row in block.rows:
                    yield "\n".join(f"{_text(head)}: {_text(cell)}" for head, cell in zip(block.head, row, strict=True))
            case Heading():
                yield f"## {_text(block.spans)}"
            case PageBreak():
                yield "----"
            case _:
                yield _text(block.spans)


def _items(block: Items) -> Iterator[str]:
    number = block.start
    for item in block.items:
        if isinstance(item, Items):
            yield from (f"   {line}" for line in _items(item))
        else:
            yield f"{number}. {_text(item)}" if block.ordered else f"- {_text(item)}"
            number += 1


def _text(spans: Spans) -> str:
    return "".join(span.text for span in spans)


if __name__ == "__main__":
    for kind, language in EVERY_LETTER:
        (FOLDER / f"{kind}.{language}.txt").write_text(words(a_draft(kind, language).sheet), encoding="utf-8")
