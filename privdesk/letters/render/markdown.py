"""Markdown to blocks: headings, paragraphs, lists, tables, emphasis, links. Values are put back in after the parse."""

from __future__ import annotations

import re
from collections.abc import Iterable

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from privdesk.formats.pdf.blocks import Block, Heading, Items, Paragraph, Span, Spans, Table
from privdesk.letters.render.template import CLOSE, MARKER, OPEN
from privdesk.letters.render.values import Absent

_RULES = ("heading", "list", "table", "emphasis", "newline", "escape", "link")
_TOKEN = re.compile(f"{OPEN}([0-9]+){CLOSE}")
_SPLIT = re.compile(f"{_TOKEN.pattern}|{MARKER.pattern}")
_SPACES = re.compile(" +")


class Kept:
    """Values by number while their surroundings are parsed."""

    def __init__(self) -> None:
        self._values: list[str] = []

    def put(self, value: str) -> str:
        self._values.append(value)
        return f"{OPEN}{len(self._values) - 1}{CLOSE}"

    def __getitem__(self, number: str) -> str:
        return self._values[int(number)]


class _Markdown(MarkdownIt):
    def normalizeLink(self, url: str) -> str:  # noqa: N802 -- the parser's own name
        """As it stands: encoded, the number of a value could not be told from the address around it."""
        return url


def plain(text: str, kept: Kept) -> str:
    """One line without marks."""
    return _TOKEN.sub(lambda match: kept[match[1]], MARKER.sub("", text)).strip()


def blocks_of(text: str, kept: Kept) -> tuple[tuple[Block, ...], tuple[str, ...]]:
    """The blocks, and the elements whose mark is followed by text in the same paragraph, item or cell."""
    reading = _Reading(kept)
    tree = SyntaxTreeNode(_Markdown("zero").enable(_RULES).parse(text))
    return tuple(reading.blocks(tree.children)), tuple(dict.fromkeys(reading.elements))


class _Reading:
    def __init__(self, kept: Kept) -> None:
        self._kept = kept
        self.elements: list[str] = []

    def blocks(self, found: Iterable[SyntaxTreeNode]) -> Iterable[Block]:
        for node in found:
            if node.type == "paragraph":
                if said := self._spans(node):
                    yield Paragraph(said)
            elif node.type == "heading":
                if said := self._spans(node):
                    yield Heading(said, level=min(max(int(node.tag[1:]), 2), 4))
            elif node.type in {"bullet_list", "ordered_list"}:
                yield self._items(node)
            elif node.type == "table":
                yield self._table(node)

    def _items(self, node: SyntaxTreeNode) -> Items:
        items: list[Spans | Items] = []
        for item in node.children:
            said: Spans = ()
            for each in item.children:
                if each.type == "paragraph":
                    said = (*said, Span("\n"), *self._spans(each)) if said else self._spans(each)
            items.append(said)
            items += [self._items(each) for each in item.children if each.type.endswith("_list")]
        ordered = node.type == "ordered_list"
        return Items(tuple(items), ordered=ordered, start=int(node.attrs.get("start", 1)))

    def _table(self, node: SyntaxTreeNode) -> Table:
        rows = [tuple(self._spans(cell) for cell in row.children) for part in node.children for row in part.children]
        return Table(head=rows[0], rows=tuple(rows[1:]))

    def _spans(self, node: SyntaxTreeNode) -> Spans:
        line = _Line(self._kept)
        for inline in node.children:
            line.read(inline.children)
        self.elements += line.elements
        return line.spans()


class _Line:
    """The runs of one paragraph; neighbours that look alike become one."""

    def __init__(self, kept: Kept) -> None:
        self._kept = kept
        self._runs: list[Span] = []
        self._awaiting: list[str] = []
        self.elements: list[str] = []

    def read(
        self, found: Iterable[SyntaxTreeNode], *, bold: bool = False, italic: bool = False, link: str = ""
    ) -> None:
        for node in found:
            match node.type:
                case "strong":
                    self.read(node.children, bold=True, italic=italic, link=link)
                case "em":
                    self.read(node.children, bold=bold, italic=True, link=link)
                case "link":
                    address = str(node.attrs.get("href", ""))
                    self.read(node.children, bold=bold, italic=italic, link="" if OPEN in address else address)
                case "softbreak":
                    self._add(Span(" ", bold=bold, italic=italic, link=link))
                case "hardbreak":
                    self._add(Span("\n", bold=bold, italic=italic, link=link))
                case _:
                    self._text(node.content, bold=bold, italic=italic, link=link)

    def _text(self, text: str, *, bold: bool, italic: bool, link: str) -> None:
        at = 0
        for match in _SPLIT.finditer(text):
            self._add(Span(text[at : match.start()], bold=bold, italic=italic, link=link))
            if match[1] is not None:
                value = self._kept[match[1]]
                self._add(Span(value, bold=bold or isinstance(value, Absent), italic=italic, link=link), literal=True)
            else:
                self._awaiting += match[2].split()
            at = match.end()
        self._add(Span(text[at:], bold=bold, italic=italic, link=link))

    def _add(self, run: Span, *, literal: bool = False) -> None:
        text = run.text if literal else _SPACES.sub(" ", run.text)
        last = self._runs[-1] if self._runs else None
        if not literal and (last is None or last.text.endswith((" ", "\n"))):
            text = text.lstrip(" ")
        if not literal and last is not None and last.text.endswith(".") and text.startswith(".") and text[1:2] != ".":
            text = text[1:]  # "… aan Acme B.V." ends the sentence by itself
        if not text:
            return
        if text.strip():
            self.elements += self._awaiting
            self._awaiting.clear()
        if last is not None and (last.bold, last.italic, last.link) == (run.bold, run.italic, run.link):
            self._runs[-1] = Span(last.text + text, bold=run.bold, italic=run.italic, link=run.link)
        else:
            self._runs.append(Span(text, bold=run.bold, italic=run.italic, link=run.link))

    def spans(self) -> Spans:
        runs = self._runs
        if runs and runs[-1].text != runs[-1].text.rstrip(" \n"):
            last = runs.pop()
            text = last.text.rstrip(" \n")
            if text:
                runs.append(Span(text, bold=last.bold, italic=last.italic, link=last.link))
        return tuple(runs)
