"""A letter's text as a file: a head between two lines of dashes, then Markdown with placeholders."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from privdesk.core.errors import TemplateFault
from privdesk.core.problems import Problem

OPEN, CLOSE = "\ue000", "\ue001"
"""Hold the number of a value while its surroundings are read as Markdown: private use, so no text has them."""

MARKER = re.compile(r"<!--([^\n>]*?)-->")
"""``<!-- E08 -->``: what follows in the same paragraph says these elements."""

LONGEST = 60_000
"""Characters of a text; the longest built-in one has 3,000."""

_HEAD = re.compile(r"---\n(.*?\n)---\n", re.DOTALL)
_KEYS = {"subject", "enclosures"}

Fault = tuple[int, Problem]
"""The line, from 1. A fact ``near`` of the problem: what was perhaps meant."""


@dataclass(frozen=True, slots=True)
class Piece:
    """``line``: of its first line in the file, from 1."""

    text: str
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """``file``: what a fault names. ``enclosures``: separated by semicolons."""

    file: str
    subject: Piece = Piece("", 1)
    enclosures: Piece = Piece("", 1)
    body: Piece

    @property
    def pieces(self) -> tuple[Piece, ...]:
        return self.subject, self.enclosures, self.body


def in_order(faults: Iterable[Fault]) -> tuple[Fault, ...]:
    """Of the text; each once."""
    return tuple(sorted(dict.fromkeys(faults), key=lambda fault: fault[0]))


def read_block(file: str, text: str) -> Template:
    return Template(file=file, body=Piece(text, 1))


def read_letter(file: str, text: str) -> Template:
    """Raises TemplateFault."""
    text = text.replace("\r\n", "\n")
    if len(text) > LONGEST:
        raise TemplateFault(file=file, faults=((1, Problem("", "text-too-long", {"most": LONGEST})),))
    match = _HEAD.match(text)
    if match is None:
        raise TemplateFault(file=file, faults=((1, Problem("", "head-missing")),))
    found: dict[str, Piece] = {}
    faults: list[Fault] = []
    for number, line in enumerate(match[1].splitlines(), 2):
        key, colon, value = (part.strip() for part in line.partition(":"))
        if not colon:
            faults.append((number, Problem("", "head-line-unread", {"found": line[:60]})))
        elif key not in _KEYS:
            faults.append((number, Problem("", "head-name-unknown", {"name": key[:60]})))
        elif key in found:
            faults.append((number, Problem("", "head-name-twice", {"name": key})))
        else:
            found[key] = Piece(value, number)
    if not found.get("subject", Piece("", 1)).text:
        faults.append((1, Problem("", "subject-missing")))
    if faults:
        raise TemplateFault(file=file, faults=in_order(faults))
    body = Piece(text[match.end() :], text.count("\n", 0, match.end()) + 1)
    return Template(file=file, body=body, **found)
